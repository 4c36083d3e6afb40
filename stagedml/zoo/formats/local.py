"""Files of one's own as arguments of pipelines."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml import Outputs, file
from stagedml.planning.places import helper

if TYPE_CHECKING:
    from stagedml import Manager

# The path of a local file, a file of a stage, or what was fetched; or none.
GivenFile = Outputs | Path | str | None


@helper
def given_file(m: Manager, given: GivenFile) -> Any:
    """Turn what a pipeline was given for a file into an input of a stage.

    Args:
        m: The plan to add to.
        given: The path of a local file, relative to the project or absolute, as in `--set
            corpus=file:data/prose.txt`, with or without `file:`; a file of a stage; what `file` and
            `fetchurl` give; or None, which stays None.

    Raises:
        LocalFileError: There is no such file.
    """
    if isinstance(given, str):
        return file(m, given.removeprefix("file:")).file
    return getattr(given, "file", given) if isinstance(given, Outputs) else given

"""What a user sees while Nix builds: stages by name, with what each is doing.

On a terminal, one line for each running stage, which changes in place; finished stages scroll up
above. Elsewhere (a file, CI, `TERM=dumb`, `NO_COLOR`), plain lines: not more than needed, but one
from time to time for a stage that is silent for long.

`renderer()` picks one; both are observers of `stagedml.nix.client.Nix.build`.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TextIO

from stagedml.cli.progress.labels import Label, classify

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from stagedml.cli.progress.display import Display


def renderer(
    stream: TextIO | None = None,
    *,
    classify: Callable[[str], Label] = classify,
    logs: bool = False,
    earlier: Mapping[str, float] | None = None,
    jobs: int = 1,
    env: Mapping[str, str] = os.environ,
) -> Display:
    """Return the display that suits a stream.

    Args:
        stream: Where to write; stderr if absent.
        classify: How each derivation is shown.
        logs: Show every line that the stages write, as they write it.
        earlier: The seconds that stages took the last time, by name, to tell how long it will take.
        jobs: How many are built at once, for the same.
        env: Environment variables to go by.
    """
    from stagedml.cli.progress.live import LiveDisplay
    from stagedml.cli.progress.plain import PlainDisplay

    # There is no stderr where it was closed.
    stream = stream or sys.stderr or open(os.devnull, "w")  # noqa: PTH123, SIM115 - to the end
    kind: type[Display] = LiveDisplay
    plain = bool(env.get("NO_COLOR") or env.get("CI")) or env.get("TERM", "dumb") == "dumb"
    if plain or not stream.isatty():
        kind = PlainDisplay
    return kind(stream, classify=classify, logs=logs, earlier=earlier, jobs=jobs)

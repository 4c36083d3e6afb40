r"""Texts a line, plain or compressed, read one by one: corpora do not fit into memory.

`\n` ends a line, with or without a `\r` before it. Nothing else does, as texts hold form feeds and
line separators.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml import StagedMLError
from stagedml.zoo.formats.compressed import DAMAGED, opener

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MARK = b"\xef\xbb\xbf"


class LinesError(StagedMLError):
    """A file that is no text, or is damaged."""


def iterate_lines(path: Path) -> Iterator[str]:
    """Read the lines of a UTF-8 file; gzip, bzip2 and xz are told by content.

    Raises:
        LinesError: It is not UTF-8, or a compressed file is damaged.
    """
    opened = opener(path)
    number = 0
    try:
        with opened(path, "rb") as file:
            for number, line in enumerate(file, 1):
                raw = line.removeprefix(_MARK) if number == 1 else line
                yield raw.removesuffix(b"\n").removesuffix(b"\r").decode()
    except UnicodeDecodeError as error:
        msg = f"{path.name}, line {number}: not UTF-8"
        raise LinesError(msg, hint="Convert it first, as with `iconv -t UTF-8`") from error
    except DAMAGED as error:
        msg = f"{path.name} cannot be read after line {number}: {error}"
        raise LinesError(msg, hint="Is the file complete?") from error

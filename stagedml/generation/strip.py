r"""Takes comments, docstrings and blank lines out of Python source: no reason to train anew.

Standard library only. The generator imports this module to know the hash of a file's stripped
form; the derivation that makes this form runs the same file: `python strip.py INPUT OUTPUT`.
The two may run different versions of Python, so the result is the same, byte for byte, under each
version that can read the input. Hence the original text is cut, never printed anew from a tree,
and nothing depends on how a version splits f-strings into tokens.

What goes: comments, statements that are only a string (docstrings, and those below attributes),
blank lines, white space at the ends of lines, the byte order mark, the encoding declaration.
A block that would be left empty gets `pass`. What stays, untouched: all else, strings and f-strings
included (and so a comment within an f-string, which Python 3.12 allows). The output is UTF-8 with
`\n` line ends. It is the same program, but for its `__doc__` attributes and line numbers.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import token
import tokenize
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BLANK = " \t\f"  # what Python takes for white space within a line: fewer than str.strip() does
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")

# A string with fields is one STRING token up to Python 3.11, a bracketed run of tokens since then.
_OPENING = {getattr(token, f"{kind}STRING_START", None) for kind in "FT"} - {None}
_CLOSING = {getattr(token, f"{kind}STRING_END", None) for kind in "FT"} - {None}


class StripError(Exception):
    """The input is not Python source that this version of Python can read.

    Args:
        message: What is wrong with it.
        line: Where, counted from 1.
    """

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


class _Cut(NamedTuple):
    """Replaces the text from `start` to `end`; both are (row, column), counted from 0."""

    start: tuple[int, int]
    end: tuple[int, int]
    replacement: str = ""


class _Line:
    """A line of the source: its number there, and whether it ends in the middle of a string."""

    __slots__ = ("number", "open", "text")

    def __init__(self, number: int, text: str) -> None:
        self.number = number
        self.text = text
        self.open = False


def strip(source: bytes) -> bytes:
    """Strip `source`, the content of a Python file.

    Raises:
        StripError: This is not Python, or needs a newer version of it.
    """
    return strip_with_lines(source)[0]


def strip_with_lines(source: bytes) -> tuple[bytes, list[int]]:
    """Like `strip`; also gives, for each line of the result, the number of the original line.

    Line `n` (from 1) in a traceback from the stripped file is the original's `numbers[n - 1]`.
    """
    text = _decode(source)
    tree = _parse(text)
    # With one ASCII letter for each other character, a column is the same number in characters
    # (tokenize) and in UTF-8 bytes (ast). No keyword and no prefix of a string has a "Q".
    shadow = _NOT_ASCII.sub("Q", text)
    if shadow != text:
        tree = _parse(shadow)
    lines = [_Line(number, line) for number, line in enumerate(text.split("\n"), 1)]
    tokens = list(_tokens(shadow, lines))
    cuts = [*_comments(tokens), *_string_statements(tree, tokens)]
    for cut in sorted(cuts, reverse=True):  # from the end, so that positions before it stay valid
        _apply(cut, lines)
    kept = _without_blank_lines(lines)
    return "".join(line.text + "\n" for line in kept).encode(), [line.number for line in kept]


def _decode(source: bytes) -> str:
    """Read the text as Python does: PEP 263 encodings, any line ends."""
    source = source.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
        return source.decode(encoding)
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        raise StripError(f"not {error.encoding} text: {error.reason}", line) from None
    except (SyntaxError, LookupError) as error:
        raise StripError(str(error), 1) from None


def _parse(text: str) -> ast.Module:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # such as a "\d": not the business of this module
            return ast.parse(text)
    except SyntaxError as error:
        raise StripError(error.msg, error.lineno or 1) from None
    except ValueError as error:  # a null byte, in Python 3.11
        raise StripError(str(error), 1) from None
    except (RecursionError, MemoryError):
        raise StripError("nested too deeply for Python's parser", 1) from None


def _tokens(text: str, lines: Sequence[_Line]) -> Iterator[tokenize.TokenInfo]:
    """All tokens but those within strings with fields; marks the lines that end within a string."""
    nesting = first = 0
    try:
        for item in tokenize.generate_tokens(io.StringIO(text).readline):
            outside = nesting == 0
            if outside:
                first = item.start[0]
            nesting += (item.type in _OPENING) - (item.type in _CLOSING)
            if nesting == 0 and (item.type == token.STRING or item.type in _CLOSING):
                for row in range(first, item.end[0]):
                    lines[row - 1].open = True
            if outside or nesting == 0:
                yield item
    except (tokenize.TokenError, SyntaxError) as error:
        raise StripError(str(error.args[0]), lines[-1].number) from None


def _comments(tokens: Sequence[tokenize.TokenInfo]) -> Iterator[_Cut]:
    for item in tokens:
        if item.type == token.COMMENT:
            yield _Cut(_position(item.start), _position(item.end))


def _string_statements(tree: ast.Module, tokens: Sequence[tokenize.TokenInfo]) -> Iterator[_Cut]:
    """Cuts each statement that is only a string, with the semicolon after it.

    All of them, since without the first one of a block the next would become its docstring.
    """
    follows: dict[tuple[int, int], tuple[int, int]] = {}  # end of a statement -> end of its `;`
    for before, semicolon, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if semicolon.type == token.OP and semicolon.string == ";":
            ends_line = after.type in {token.NEWLINE, token.COMMENT}
            follows[before.end] = semicolon.end if ends_line else after.start
    for parent in ast.walk(tree):
        for _, block in ast.iter_fields(parent):
            strings = [item for item in block if _is_string(item)] if type(block) is list else []
            alone = bool(strings) and len(strings) == len(block) and parent is not tree
            for number, statement in enumerate(strings):
                end = statement.end_lineno or 0, statement.end_col_offset or 0
                yield _Cut(
                    _position((statement.lineno, statement.col_offset)),
                    _position(follows.get(end, end)),
                    "pass" if alone and number == 0 else "",
                )


def _is_string(node: object) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _position(position: tuple[int, int]) -> tuple[int, int]:
    return position[0] - 1, position[1]


def _apply(cut: _Cut, lines: list[_Line]) -> None:
    """Carries out a cut; what was several lines becomes one."""
    row, column = cut.start
    last_row, last_column = cut.end
    line, last = lines[row], lines[last_row]
    before = line.text[:column]
    if not before.strip(_BLANK) and not cut.replacement:
        line.number = last.number
    line.text = before + cut.replacement + last.text[last_column:]
    line.open = last.open
    del lines[row + 1 : last_row + 1]


def _without_blank_lines(lines: Sequence[_Line]) -> list[_Line]:
    """Drop blank lines and white space at line ends, but for those within strings."""
    kept: list[_Line] = []
    within_string = False
    for line in lines:
        if not line.open:
            line.text = line.text.rstrip(_BLANK)
        if line.text or within_string:
            kept.append(line)
        else:
            _end_continuation(kept)
        within_string = line.open
    return kept


def _end_continuation(kept: list[_Line]) -> None:
    r"""Note that a blank line follows: it ends a line that is continued by a `\`."""
    while kept and kept[-1].text.endswith("\\"):
        kept[-1].text = kept[-1].text[:-1].rstrip(_BLANK)
        if kept[-1].text:
            return
        kept.pop()


def _main(arguments: Sequence[str]) -> int:
    source, target = map(Path, arguments)
    try:
        target.write_bytes(strip(source.read_bytes()))
    except StripError as error:
        sys.stderr.write(f"{source}:{error.line}: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))

"""Nix's `--log-format internal-json`: one event from each line.

`parse_line` takes anything: lines that are no events, events of unknown types, missing and odd
fields. Formats as seen with Nix 2.8, 2.26 and 2.34.
"""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple, TypeAlias

from stagedml.nix.messages import clean_message, plain

PREFIX = "@nix "

# Activity types.
COPY_PATH = 100
FILE_TRANSFER = 101
COPY_PATHS = 103
BUILDS = 104
BUILD = 105
SUBSTITUTE = 108
BUILD_WAITING = 111

# Result types.
LOG_LINE = 101
SET_PHASE = 104
PROGRESS = 105
SET_EXPECTED = 106

# Message levels.
ERROR = 0
WARNING = 1
INFO = 3


class Start(NamedTuple):
    """An activity began."""

    id: int
    type: int
    text: str
    fields: tuple[int | str, ...]
    parent: int


class Stop(NamedTuple):
    """An activity ended; whether well is not said."""

    id: int


class Result(NamedTuple):
    """An activity had something to report."""

    id: int
    type: int
    fields: tuple[int | str, ...]


class Message(NamedTuple):
    """Nix said something.

    Attributes:
        level: 0 error, 1 warning, 3 information; more is chatter.
        text: What, without colours; of an error, without its trace where Nix tells them apart.
        file: The Nix file that an error is about.
        line: The line in it.
        is_error: Whether this is an error of Nix's rather than something said on the way.
    """

    level: int
    text: str
    file: str | None = None
    line: int | None = None
    is_error: bool = False


class Unparsed(NamedTuple):
    """A line that is no event: written by a library or a crashing program."""

    text: str


Event: TypeAlias = Start | Stop | Result | Message | Unparsed


def parse_line(line: str) -> Event | None:
    """Read one line of Nix's stderr; none for events that mean nothing here."""
    line = line.rstrip("\r\n")
    if not line.startswith(PREFIX):
        return Unparsed(plain(line)) if line.strip() else None
    try:
        data = json.loads(line[len(PREFIX) :])
    except (ValueError, RecursionError):
        return Unparsed(plain(line))
    if not isinstance(data, dict):
        return Unparsed(plain(line))
    action = data.get("action")
    if action == "msg":
        return _message(data)
    if action == "start":
        kind, number = _int(data.get("type")), _int(data.get("id"))
        text = plain(_str(data.get("text")))
        return Start(number, kind, text, _fields(data), _int(data.get("parent")))
    if action == "stop":
        return Stop(_int(data.get("id")))
    if action == "result":
        return Result(_int(data.get("id")), _int(data.get("type")), _fields(data))
    return None


def _message(data: dict[str, Any]) -> Message:
    raw = data.get("raw_msg")
    text = plain(raw if isinstance(raw, str) else _str(data.get("msg")))
    level = data.get("level")
    if not isinstance(level, int):
        level = INFO
    is_error = level == ERROR and (isinstance(raw, str) or text.startswith("error:"))
    if is_error and not isinstance(raw, str):
        text = clean_message(text)  # from a daemon: as written for a terminal
    file = data.get("file")
    line = data.get("line")
    if isinstance(file, str) and isinstance(line, int):
        file = re.sub(r"(:\d+)+$", "", file)  # newer versions write the position into it
    return Message(
        level=level,
        text=text,
        file=file if isinstance(file, str) else None,
        line=line if isinstance(line, int) else None,
        is_error=is_error,
    )


def _fields(data: dict[str, Any]) -> tuple[int | str, ...]:
    fields = data.get("fields")
    if not isinstance(fields, list):
        return ()
    return tuple(item if isinstance(item, int | str) else 0 for item in fields)


def _int(value: object) -> int:
    return value if isinstance(value, int) else 0


def _str(value: object) -> str:
    return value if isinstance(value, str) else ""

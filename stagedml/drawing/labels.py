"""Labels of boxes: at most two lines that stay within, and that tell the boxes apart."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection

# Of a bold sans serif as wide as any that the page may be shown in (DejaVu Sans Bold), in ems.
_NARROW, _COMMON, _CAPITAL, _WIDE, _FULL = 0.42, 0.72, 0.86, 1.05, 1.2
_THIN_ONES = frozenset("iIjlt|.,:;'!()[] -")
_WIDE_ONES = frozenset("mwMWQO@%&+=<>")
_BREAKS = "-_./: "
_MOST = 1.4  # how many times a line may be wider than its box before it is cut


class Line(NamedTuple):
    """One line of a label.

    Attributes:
        text: What it says.
        size: Of its letters, in pixels: less than was asked for, where there is not the room.
    """

    text: str
    size: float


def width_of(text: str, size: float) -> float:
    """Estimate how wide a text is, in pixels: rather too much than too little."""
    ems = 0.0
    for c in text:
        if c in _THIN_ONES:
            ems += _NARROW
        elif ord(c) > 0x2E7F:
            ems += _FULL
        elif c in _WIDE_ONES:
            ems += _WIDE
        else:
            ems += _COMMON if c.isascii() and not c.isupper() else _CAPITAL
    return ems * size


def labels(names: Collection[str], width: float, size: float) -> dict[str, list[Line]]:
    """Fit all names of a drawing into boxes of one width, so that no two come to the same."""
    cut = {name: _lines(_cut(name, width, size), width, size) for name in names}
    times = Counter(tuple(line.text for line in lines) for lines in cut.values())
    return {
        name: _lines(name, width, size) if times[tuple(x.text for x in lines)] > 1 else lines
        for name, lines in cut.items()
    }


def fitted(text: str, width: float, size: float) -> Line:
    """Put a text on one line, in smaller letters if there is not the room."""
    return Line(text, min(size, size * width / max(1.0, width_of(text, size))))


def _lines(name: str, width: float, size: float) -> list[Line]:
    if width_of(name, size) <= width:
        return [Line(name, size)]
    places = [k + 1 for k, c in enumerate(name[:-1]) if c in _BREAKS] or [math.ceil(len(name) / 2)]
    at = min(places, key=lambda k: max(width_of(name[:k], size), width_of(name[k:], size)))
    return [fitted(part, width, size) for part in (name[:at], name[at:]) if part]


def _cut(name: str, width: float, size: float) -> str:
    """Leave out the middle of a name that two lines cannot hold: its ends tell it from others."""
    most = 2 * width * _MOST
    if width_of(name, size) <= most:
        return name
    head, tail = name[: len(name) // 3], name[len(name) // 3 :]
    while width_of(f"{head}…{tail}", size) > most and len(tail) > 1:
        head, tail = (head[:-1], tail) if len(head) > len(tail) // 2 else (head, tail[1:])
    return f"{head}…{tail}"

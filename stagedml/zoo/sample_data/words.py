"""The words of the sample data, and seeded choices among them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

NAMES = ("Anna", "Boris", "Chen", "Dalia", "Émile", "Freya", "Göran", "Hana", "Ivo", "Jun")
PLACES = ("Oslo", "Lima", "Kyoto", "Quito", "Riga", "Tunis", "Perth", "Malmö")
THINGS = ("lamp", "piano", "clock", "kite", "boat", "violin", "mirror", "basket")
QUALITIES = ("old", "small", "green", "wooden", "heavy", "round")
# As third person, base form, past, and another verb of the same meaning.
VERBS = (
    ("repairs", "repair", "repaired", "mends"),
    ("sells", "sell", "sold", "vends"),
    ("paints", "paint", "painted", "colours"),
    ("finds", "find", "found", "discovers"),
    ("carries", "carry", "carried", "transports"),
    ("hides", "hide", "hid", "conceals"),
)
GOOD = ("lovely", "brilliant", "charming", "delightful", "superb", "wonderful")
BAD = ("dreadful", "boring", "clumsy", "awful", "tedious", "horrible")
TIMES = ("today", "in spring", "every Monday", "at night", "before noon")

ODDITIES = (
    ' "',
    " — naïve café",
    " cafe\u0301",
    " 你好世界",
    " 👍🏽",
    "\u00a0now",
    " zero\u200bwidth",
    " \x0bvertical",
    " " + "long" * 60,
    " it's 50% & more",
    " line\u2028separator",
    " '' `` \\N",
)


class Chooser:
    """A seeded source of choices; the same in every version of Python."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)  # noqa: S311 - nothing is secret

    def index(self, count: int) -> int:
        """Choose a number from 0 to `count` - 1."""
        return int(self._random.random() * count)

    def one(self, items: Sequence[T]) -> T:
        """Choose one of `items`."""
        return items[self.index(len(items))]

    def other(self, items: Sequence[T], than: T) -> T:
        """Choose one of `items` that is not `than`."""
        return self.one([item for item in items if item != than])

    def chance(self, fraction: float) -> bool:
        """Say yes in that fraction of the cases."""
        return self._random.random() < fraction

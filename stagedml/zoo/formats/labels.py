"""Labels as people see them: two that look the same are one class to whoever wrote them."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def seen(label: str) -> str:
    """Give what is seen of a label: no space around it, no mark of byte orders, no carriage return.

    Letters with marks are in their one form (NFC).
    """
    kept = (c for c in unicodedata.normalize("NFC", label) if c.isprintable() or c.isspace())
    return " ".join("".join(kept).split())


def wrong_label(labels: Iterable[str]) -> str | None:
    """Say what is wrong with labels: nothing is seen of one, or two look the same."""
    known: dict[str, str] = {}
    for label in sorted(set(labels)):
        if not seen(label):
            return f"there is a label {label!r}, of which nothing is seen"
        other = known.setdefault(seen(label), label)
        if other != label:
            return f"the labels {other!r} and {label!r} look the same"
    return None

"""XQuAD: 1,190 questions of SQuAD 1.1's development set, in its format; here the English ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from stagedml.zoo.formats.catalogue import fetch

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml import Manager


def xquad(m: Manager, language: Literal["en"] = "en") -> Path:
    """The file of a language.

    Args:
        m: The plan to add to.
        language: `en` is the one whose hash is known.

    Raises:
        UnknownSourceError: It is another one.
    """
    return fetch(m, f"xquad/{language}").file

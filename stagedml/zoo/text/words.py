"""The words of a text and their ids, by Keras's TextVectorization and without it."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

UNKNOWN = 1  # the id of words that are not in the vocabulary; 0 pads
_UNKNOWN_WORD = "[UNK]"
_WORD = re.compile(r"\w+|[^\w\s]")


def words_of(text: str) -> list[str]:
    """Cut a text into words and signs, in lower case in all scripts."""
    plain = unicodedata.normalize("NFC", text).lower()
    return [word for word in _WORD.findall(plain) if word.isprintable()]


def ids_of(text: str, vocabulary: dict[str, int], length: int) -> list[int]:
    """Make of a text the model's input: the ids of its first words; one unknown word if none."""
    ids = [vocabulary.get(word, UNKNOWN) for word in words_of(text)[:length]] or [UNKNOWN]
    return ids + [0] * (length - len(ids))


def read_vocabulary(path: Path) -> dict[str, int]:
    """Read a `vocabulary.txt`: the id of each word."""
    words = path.read_text(encoding="utf-8").split("\n")
    return {word: UNKNOWN + 1 + i for i, word in enumerate(words) if word}


def vectorization(texts: Sequence[str], *, words: int, length: int) -> Any:
    """Make a TextVectorization that knows the most frequent words of texts.

    Keras's own way of lowering and splitting knows ASCII only: words come one by one, ready.
    """
    import keras
    import tensorflow as tf

    layer = keras.layers.TextVectorization(
        max_tokens=words, standardize=None, split="whitespace", output_sequence_length=length
    )
    layer.adapt(tf.data.Dataset.from_tensor_slices(spaced(texts)).batch(4096))
    return layer


def spaced(texts: Sequence[str]) -> list[str]:
    """Make of texts their words, with spaces between them; of those without one an unknown word."""
    return [" ".join(words_of(text)) or _UNKNOWN_WORD for text in texts]


def vocabulary_of(layer: Any) -> str:
    """Give the words that a TextVectorization knows, as `read_vocabulary` reads them."""
    return "\n".join(layer.get_vocabulary()[2:])

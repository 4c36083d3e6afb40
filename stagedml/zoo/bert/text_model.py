"""A trained model of texts, as stages hand it on."""

from __future__ import annotations

from stagedml import File, Json
from stagedml.zoo.training.keras_model import KerasModel


class TextModel(KerasModel):
    """A model with what it takes to make its input of texts."""

    vocab = File("vocab.txt")
    preprocessing = Json("preprocessing.json", {"do_lower_case": bool, "max_seq_length": int})

"""What people should know of Transformers that translate; see `stagedml.zoo.report.cards`."""

from __future__ import annotations

from stagedml.zoo.report.cards import ModelCard

TRANSLATION_CARD = ModelCard(
    intended_use=(
        "Research: comparing models and ways of training on the same parallel texts.",
        (
            "Drafts of translations of texts like those that it was trained with, for people who "
            "can read both languages."
        ),
    ),
    limits=(
        "It translates sentence by sentence, and knows nothing of those before.",
        (
            "It writes fluent sentences that say something else than the source, and leaves parts "
            "out; BLEU and chrF count words and letters, and do not see which mistakes matter."
        ),
        (
            "Where a language does not say who is meant, it chooses as its training texts do: "
            "whether it does so with prejudice was not measured."
        ),
        "It was tested on texts of the same kinds. How it does on others was not measured.",
    ),
    tags=("translation", "transformer"),
    task="translation",
)

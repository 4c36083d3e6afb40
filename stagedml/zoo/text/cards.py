"""What people should know of classifiers of texts; see `stagedml.zoo.report.cards`."""

from __future__ import annotations

from stagedml.zoo.report.cards import ModelCard

TEXTS_CARD = ModelCard(
    intended_use=(
        "Tells which of the classes that it was trained with a text belongs to.",
        "A start for a classifier of one's own texts, after a test on them.",
    ),
    limits=(
        "It knows its own classes only: every text gets one of them.",
        "Its probabilities were not calibrated: a high one is no promise.",
        "It reads the beginning of a text; what is longer than in training is cut.",
        (
            "It was tested on texts of the same source as those that it learnt from. How it does "
            "on others, or for texts of some people, was not measured."
        ),
        "No decisions about people should rest on it.",
    ),
    tags=("text-classification",),
    task="text-classification",
)

RUSENTIMENT_CARD = TEXTS_CARD.but(
    intended_use=(
        "Research: the sentiment of short posts in Russian, as RuSentiment's annotators saw it.",
    ),
    limits=(
        *TEXTS_CARD.limits,
        (
            "The posts are of one social network, of before 2018. Their authors were not asked, "
            "and the data set was taken down: the model should not be published either."
        ),
    ),
    language=("ru",),
    tags=("bert", "sentiment-analysis", "text-classification"),
)

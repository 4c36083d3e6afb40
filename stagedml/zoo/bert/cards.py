"""What people should know of fine-tuned BERTs; see `stagedml.zoo.report.cards`."""

from __future__ import annotations

from stagedml.zoo.report.cards import ModelCard

_LIMITS = (
    "It reads as many tokens as it was trained with; what is longer is cut, or seen in windows.",
    (
        "Pre-trained weights and texts of the web carry the prejudices of who wrote them; whether "
        "it does worse for some people or on some subjects was not measured."
    ),
    "It was tested on the benchmark's own texts. How it does on others was not measured.",
)

GLUE_CARD = ModelCard(
    intended_use=(
        "Research: comparing models and ways of training on a task of GLUE, in English.",
        "A start for a classifier of one's own texts, after a test on them.",
    ),
    limits=(
        *_LIMITS,
        "No decisions about people should rest on it.",
    ),
    language=("en",),
    tags=("bert", "glue", "text-classification"),
    task="text-classification",
)

SQUAD_CARD = ModelCard(
    intended_use=(
        "Research: finding the answer to a question in a paragraph that holds it, in English.",
        "A start for finding answers in one's own texts, after a test on them.",
    ),
    limits=(
        *_LIMITS,
        (
            "It finds words of the paragraph and knows nothing besides: where the paragraph is "
            "wrong, so is the answer."
        ),
        "Without questions that have no answer in training, as in SQuAD 1.1, it answers always.",
    ),
    language=("en",),
    tags=("bert", "squad", "question-answering"),
    task="question-answering",
)

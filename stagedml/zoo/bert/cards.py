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

SNLI_CARD = GLUE_CARD.but(
    intended_use=(
        "Research: comparing models and ways of training on SNLI, in English.",
        "A start for telling whether one text follows from another, after a test on one's own.",
    ),
    limits=(
        *GLUE_CARD.limits,
        (
            "Its first texts are captions of photographs, and the words of the second text alone "
            "give much of the answer away (arXiv:1803.02324)."
        ),
    ),
    tags=("bert", "snli", "text-classification"),
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

PRETRAINING_CARD = ModelCard(
    intended_use=(
        "A start for fine-tuning, in place of a published BERT.",
        "Research: what a model learns of texts without labels.",
    ),
    limits=(
        "It answers nothing by itself: a head is to be trained for each task.",
        "It knows the words and the matters of the texts that it was pre-trained on, no others.",
        (
            "Texts carry the prejudices of who wrote them; whether it does worse for some people "
            "or on some subjects was not measured."
        ),
    ),
    language=("en",),
    tags=("bert", "masked-lm", "pre-training"),
    task="fill-mask",
)

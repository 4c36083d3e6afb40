"""Labelled texts as BERT's input."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from stagedml import Bounds, Build, File, Json, Outputs, stage
from stagedml.zoo.bert.records import FEATURES, encode_splits
from stagedml.zoo.text.data import PARTS, LabelledTexts

Length = Annotated[int, Bounds(at_least=4, at_most=4096)]


class TextRecords(Outputs):
    """Labelled texts, as `stagedml.zoo.bert.records` has them.

    `schema["splits"]` says how many records a file has; `statistics` what the texts and their
    tokens are like, by part.
    """

    train = File("train.tfrecord")
    dev = File("dev.tfrecord")
    test = File("test.tfrecord")
    schema = Json(
        "schema.json",
        {
            "classes": [str],
            "features": FEATURES,
            "splits": {name: {"records": int, "sha256": str} for name in PARTS},
            "vocab_size": int,
        },
    )
    statistics = Json("statistics.json", {"parts": dict.fromkeys(PARTS, dict)})
    vocab: Path
    texts: LabelledTexts


@stage(closed=True)
def text_records(
    build: Build[TextRecords],
    texts: LabelledTexts,
    vocab: Path,
    *,
    do_lower_case: bool,
    max_seq_length: Length = 128,
) -> TextRecords:
    """Tokenize labelled texts, with the vocabulary of the checkpoint to be tuned.

    The training set is shuffled, seeded; the other parts are in the order of their files.

    Args:
        build: The running stage.
        texts: The labelled texts.
        vocab: The checkpoint's `vocab.txt`.
        do_lower_case: Whether the checkpoint is uncased.
        max_seq_length: Number of tokens of a text, with `[CLS]` and `[SEP]`; what is longer is cut.

    Raises:
        VocabularyError: The vocabulary is not one of BERT.
    """
    out, info = build.out, texts.info
    made = encode_splits(
        build,
        {
            "train": (texts.train, out.train),
            "dev": (texts.dev, out.dev),
            "test": (texts.test, out.test),
        },
        vocab,
        do_lower_case=do_lower_case,
        max_seq_length=max_seq_length,
    )
    out.schema = {**made.schema, "classes": info["classes"], "splits": made.splits}
    parts = {name: {**info["parts"][name], **found} for name, found in made.statistics.items()}
    out.statistics = {**info, "parts": parts}
    return out

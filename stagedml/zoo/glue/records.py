"""The examples of a GLUE task as BERT's input: TFRecords of token ids, with a schema."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from stagedml import Bounds, Build, File, Json, Outputs, StagedMLError, stage
from stagedml.zoo.bert.records import FEATURES, NO_LABEL, encode_splits
from stagedml.zoo.glue.data import GlueExamples
from stagedml.zoo.glue.tasks import glue_task


class GlueRecords(Outputs):
    """The records of a task, as `stagedml.zoo.bert.records` has them.

    `schema["features"]` is `{name: {"dtype", "shape"}}`; `schema["splits"]` says how many records
    a file has and whether they have labels.
    """

    train = File("train.tfrecord")
    validation = File("validation.tfrecord")
    dev = File("dev.tfrecord")
    test = File("test.tfrecord")
    schema = Json(
        "schema.json",
        {
            "task": str,
            "features": FEATURES,
            "splits": {
                name: {"records": int, "labelled": bool, "sha256": str}
                for name in ("train", "validation", "dev", "test")
            },
            "vocab_size": int,
        },
    )
    statistics = Json(
        "statistics.json",
        {"splits": dict.fromkeys(("train", "validation", "dev", "test"), dict)},
    )
    vocab: Path
    examples: GlueExamples


@stage(closed=True)
def glue_records(
    build: Build[GlueRecords],
    examples: GlueExamples,
    vocab: Path,
    *,
    task: str,
    do_lower_case: bool,
    max_seq_length: Annotated[int, Bounds(at_least=4, at_most=4096)] = 128,
    mark_shared: bool = False,
) -> GlueRecords:
    """Tokenize the examples of a task, with the vocabulary of the checkpoint to be tuned.

    The training set is shuffled, seeded; the other splits are in the order of their files.

    Args:
        build: The running stage.
        examples: The task's examples.
        vocab: The checkpoint's `vocab.txt`.
        task: The task as GLUE calls it.
        do_lower_case: Whether the checkpoint is uncased.
        max_seq_length: Number of tokens of an example, with `[CLS]` and `[SEP]`; what is longer is
            cut.
        mark_shared: Whether the segment of a token says that the other text has it, too: for a
            BERT from random weights, of `MARKED_SEGMENTS` kinds of segments.

    Raises:
        StagedMLError: The examples are of another task, or to be marked though of one text each.
        VocabularyError: The vocabulary is not one of BERT.
    """
    known = glue_task(task)
    described = examples.statistics
    if described["task"] != task:
        msg = f"the records are to be of {task}, the examples are of {described['task']}"
        raise StagedMLError(msg)
    if mark_shared and len(known.texts) == 1:
        msg = f"{task} has one text to an example: there is no other one to share words with"
        raise StagedMLError(msg)
    made = encode_splits(
        build,
        {
            "train": (examples.train, build.out.train),
            "validation": (examples.validation, build.out.validation),
            "dev": (examples.dev, build.out.dev),
            "test": (examples.test, build.out.test),
        },
        vocab,
        do_lower_case=do_lower_case,
        max_seq_length=max_seq_length,
        regression=known.regression,
        mark=mark_shared,
    )
    said = described["splits"]
    splits = {
        name: {**found, "labelled": said[name]["labelled"] == found["records"] > 0}
        for name, found in made.splits.items()
    }
    statistics = {name: {**said[name], **found} for name, found in made.statistics.items()}
    build.out.schema = {
        "task": task,
        "labels": known.labels and list(known.labels),
        **made.schema,
        "splits": splits,
        "no_label": NO_LABEL,
    }
    build.out.statistics = {**described, "splits": statistics}
    return build.out

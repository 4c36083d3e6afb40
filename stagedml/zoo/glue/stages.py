"""BERT, fine-tuned to a task of GLUE, and samples of what it gives for raw texts."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

from stagedml import Bounds, Build, stage
from stagedml.zoo.bert.data import BertStart
from stagedml.zoo.bert.finetuning import (
    Count,
    Finetuning,
    Fraction,
    Init,
    LearningRate,
    StartWith,
    TrainingSet,
)
from stagedml.zoo.bert.model import text_classifier
from stagedml.zoo.bert.texts import BertSamples, TextAdequacy, check_texts, write_text_samples
from stagedml.zoo.glue.model import GlueModel, Predictor, inputs_and_label, score, split_of
from stagedml.zoo.glue.records import GlueRecords
from stagedml.zoo.glue.tasks import glue_task, write_submission
from stagedml.zoo.training.batches import column
from stagedml.zoo.training.checkpoints import Checkpoint
from stagedml.zoo.training.fitting import Stop
from stagedml.zoo.training.seeds import set_seeds

SampleCount = Annotated[int, Bounds(at_least=1, at_most=1000)]


@stage(environment="bert", accelerator="cuda", closed=True)
def bert_finetune_glue(
    build: Build[GlueModel],
    checkpoint: BertStart,
    records: GlueRecords,
    start: Path | None = None,
    resume: Checkpoint | None = None,
    *,
    learning_rate: LearningRate = 2e-5,
    batch_size: Count = 32,
    epochs: Count = 3,
    schedule_epochs: Count | None = None,
    warmup: Fraction = 0.1,
    init: Init = "checkpoint",
    start_with: StartWith = "backbone",
    dropout: Fraction | None = None,
    train_embeddings: bool = True,
    evaluation_batch_size: Count = 128,
    mixed_precision: bool = False,
    jit_compile: bool = False,
) -> GlueModel:
    """Fine-tune a BERT to the task of the records.

    AdamW with linear warm-up and decay, as https://arxiv.org/abs/1810.04805 (A.3). Every example
    is evaluated: after each epoch those of the development set, at the end also those of the test
    set. `predictions/` has the test set's in the form in which GLUE takes them, and the
    development set's beside them.

    Args:
        build: The running stage.
        checkpoint: Configuration, vocabulary and, unless `init` is `random`, weights.
        records: Records that were tokenized with the same vocabulary.
        start: Weights to begin with in place of the checkpoint's: those of another fine-tuned BERT
            of the same configuration, or TensorFlow's checkpoint in a directory.
        resume: Where another segment of the training stopped.
        learning_rate: Peak learning rate, reached at the end of the warm-up.
        batch_size: Number of examples of a step.
        epochs: Number of passes over the training set, those of other segments included.
        schedule_epochs: Epochs over which the learning rate rises and decays to zero; `epochs` by
            default.
        warmup: Fraction of the schedule's steps over which the learning rate rises.
        init: Where the weights come from without `start`; `random` only when asked for.
        start_with: What is taken of `start`: the encoder, under a new head, or all of the model.
        dropout: Dropout rate in place of the checkpoint's.
        train_embeddings: Whether the words' embeddings are trained, too.
        evaluation_batch_size: Number of examples at a time when predicting.
        mixed_precision: Compute in float16 where that is safe, with a scaled loss. The weights,
            and the model that comes out, are float32. On a CPU its bits follow the processor.
        jit_compile: Compile with XLA, for the processor at hand: bits follow it.

    Raises:
        CheckpointError: Checkpoint, vocabulary and records do not fit together.
        StartError: `start` has no weights of this model.
        ResumeError: `resume` is a checkpoint of another training.
        DivergedError: The loss is not a number any more.
        AcceleratorError: The stage is its `cuda` variant and there is no GPU.
    """
    finetuning, dev = _train(
        build,
        checkpoint,
        records,
        start,
        resume,
        epochs,
        learning_rate=learning_rate,
        batch_size=batch_size,
        schedule_epochs=schedule_epochs or epochs,
        warmup=warmup,
        init=init,
        start_with=start_with,
        dropout=dropout,
        train_embeddings=train_embeddings,
        evaluation_batch_size=evaluation_batch_size,
        mixed_precision=mixed_precision,
        jit_compile=jit_compile,
    )
    task, schema = dev.task, records.schema
    test = Predictor(task, split_of(records, "test"), batch_size=evaluation_batch_size)
    model = finetuning.hand_on(
        {
            "task": task.name,
            "texts": len(task.texts),
            "do_lower_case": schema["do_lower_case"],
            "max_seq_length": schema["max_seq_length"],
            "regression": task.regression,
        },
        classes=list(task.labels or ()),
    )
    build.progress("evaluate")
    scores, confusion = {}, {}
    for name, predictor in (("dev", dev), ("test", test)):
        found = predictor(model)
        file = task.submission if name == "test" else "dev.tsv"
        write_submission(
            build.out.predictions / file, task, found.ids.tolist(), found.answers.tolist()
        )
        if found.labels is not None:
            scores[name] = score(task, found)
            if not task.regression:
                confusion[name] = scores[name].pop("confusion")
    build.out.scores = scores
    build.out.confusion = {"classes": list(task.labels or ()), "splits": confusion}
    build.out.dev_score = scores["dev"]["score"]
    build.out.dev_examples = dev.split.records
    build.out.test_examples = test.split.records
    build.out.train_examples = split_of(records, "train").records
    return build.out


@stage(environment="bert", accelerator="cuda", closed=True)
def bert_finetune_glue_segment(
    build: Build[Checkpoint],
    checkpoint: BertStart,
    records: GlueRecords,
    start: Path | None = None,
    resume: Checkpoint | None = None,
    *,
    stop: Stop,
    settings: dict[str, Any],
) -> Checkpoint:
    """Fine-tune as `bert_finetune_glue` does, until so many epochs are done, and stop there.

    Args:
        build: The running stage.
        checkpoint: As for `bert_finetune_glue`.
        records: As for `bert_finetune_glue`.
        start: As for `bert_finetune_glue`.
        resume: Where the segment before stopped.
        stop: In epochs from the start of the training.
        settings: The parameters of `bert_finetune_glue`, all but `epochs`.

    Raises:
        ResumeError: `resume` is a checkpoint of another training.
        DivergedError: The loss is not a number any more.
    """
    finetuning, _ = _train(build, checkpoint, records, start, resume, stop, **settings)
    finetuning.save()
    return build.out


def _train(
    build: Build[Any],
    checkpoint: BertStart,
    records: GlueRecords,
    start: Path | None,
    resume: Checkpoint | None,
    until: float,
    *,
    learning_rate: float,
    batch_size: int,
    schedule_epochs: int,
    warmup: float,
    train_embeddings: bool,
    evaluation_batch_size: int,
    jit_compile: bool,
    **start_and_precision: Any,
) -> tuple[Finetuning, Predictor]:
    """Train until so many epochs are done; also give what predicts the development set."""
    schema = records.schema
    task = glue_task(schema["task"])
    finetuning = Finetuning(
        build,
        checkpoint,
        schema,
        lambda backbone, rate: text_classifier(backbone, task.outputs, dropout=rate),
        start=start,
        resume=resume,
        train_embeddings=train_embeddings,
        **start_and_precision,
    )
    import keras

    train = split_of(records, "train")
    predict = Predictor(task, split_of(records, "dev"), batch_size=evaluation_batch_size)

    def evaluate(current: Any) -> dict[str, float]:
        found = score(task, predict(current))
        return {f"dev_{name}": found[name] for name in (*task.metrics, "score")}

    finetuning.fit(
        TrainingSet(train.path, train.schema, train.records, inputs_and_label, "examples"),
        until=until,
        schedule_epochs=schedule_epochs,
        loss=keras.losses.MeanSquaredError()
        if task.regression
        else keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        learning_rate=learning_rate,
        batch_size=batch_size,
        warmup=warmup,
        jit_compile=jit_compile,
        evaluate=evaluate,
    )
    return finetuning, predict


@stage(environment="bert", closed=True)
def glue_samples(
    build: Build[BertSamples], model: GlueModel, records: GlueRecords, *, count: SampleCount = 12
) -> BertSamples:
    """Sample what the rebuilt Keras model gives for test examples, and for edge cases.

    Args:
        build: The running stage.
        model: The fine-tuned model.
        records: The records whose test set the examples are from.
        count: Number of examples.

    Raises:
        AdequacyError: The records of the examples have other tokens than the other tokenizer.
    """
    set_seeds(build)  # before records are read, which TensorFlow does
    with records.examples.test.open(encoding="utf-8") as file:
        examples: list[dict[str, Any]] = [json.loads(line) for line in islice(file, 20 * count)]
    known = records.schema
    total = known["splits"]["test"]["records"]
    ids = column(records.test, known["features"], "token_ids", total)
    # Whole texts only, since tokenizers cut differently: those that left room for padding.
    whole = [i for i, _ in enumerate(examples) if ids[i, -1] == 0][:count]
    write_text_samples(
        build,
        model,
        [f"test-{examples[i]['id']}" for i in whole],
        [(examples[i]["a"], examples[i]["b"]) for i in whole],
        ids[whole],
        ("a", "b") if model.preprocessing["texts"] > 1 else ("a",),
    )
    return build.out


@stage(environment="bert", closed=True)
def check_glue_texts(
    build: Build[TextAdequacy], model: GlueModel, samples: BertSamples
) -> TextAdequacy:
    """Test raw texts through our own tokenizer and the rebuilt Keras model.

    Raises:
        PromiseError: A token differs, or an output by more than 1e-4.
    """
    check_texts(build, model, samples)
    return build.out

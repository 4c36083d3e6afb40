"""BERT, fine-tuned to a task of GLUE, and samples of what it gives for raw texts."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

from stagedml import Bounds, Build, stage
from stagedml.zoo.bert.choice import Choice, ChoosingCheckpoint, Keep
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
from stagedml.zoo.bert.inputs import MARKED_SEGMENTS
from stagedml.zoo.bert.model import BertConfig, text_classifier
from stagedml.zoo.bert.texts import (
    BertSamples,
    TextAdequacy,
    check_texts,
    fits,
    tokenizer_of,
    write_text_samples,
)
from stagedml.zoo.glue.model import GlueModel, Predictor, inputs_and_label, score, split_of
from stagedml.zoo.glue.records import GlueRecords
from stagedml.zoo.glue.tasks import glue_task
from stagedml.zoo.training.batches import column
from stagedml.zoo.training.compute import take_compute
from stagedml.zoo.training.fitting import Stop
from stagedml.zoo.training.precision import Precision
from stagedml.zoo.training.seeds import set_seeds

SampleCount = Annotated[int, Bounds(at_least=1, at_most=1000)]


@stage(environment="bert", accelerator="cuda", closed=True)
def bert_finetune_glue(
    build: Build[GlueModel],
    checkpoint: BertStart,
    records: GlueRecords,
    start: Path | None = None,
    resume: ChoosingCheckpoint | None = None,
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
    keep: Keep = "last",
    patience: Count | None = None,
    evaluation_batch_size: Count = 128,
    bias_correction: bool = True,
    precision: Precision = "float32",
    jit_compile: bool = False,
    steps_per_execution: Count = 1,
    accumulation: Count = 1,
    gradient_checkpointing: bool = False,
    replicas: Count = 1,
    deterministic: bool = True,
    inter_op: Count | None = None,
) -> GlueModel:
    """Fine-tune a BERT to the task of the records.

    AdamW with linear warm-up and decay, as https://arxiv.org/abs/1810.04805 (A.3). After each
    epoch every example of the development set is answered, for the curves. The test set is not
    read: `glue_evaluate` does.

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
        keep: Which epoch's weights are handed on: those of the last one, or of the best by the
            task's score of the validation set, which was held out of the training set.
        patience: With `best`: end the training after so many epochs that are no better.
        evaluation_batch_size: Number of examples at a time when predicting.
        bias_correction: Adam's, which Google's BERT leaves out.
        precision: Compute in 16 bits where that is safe, see `stagedml.zoo.training.precision`. The
            weights, and the model that comes out, are float32. On a CPU bits follow the processor.
        jit_compile: Compile with XLA, for the processor at hand: bits follow it.
        steps_per_execution: Steps that are made before Python is asked again.
        accumulation: Parts into which a step's batch is cut, to take less memory.
        gradient_checkpointing: Compute activations twice, to take less memory.
        replicas: GPUs that share a step's batch.
        deterministic: Refuse operations that give other bits each time.
        inter_op: Operations that may run side by side on the CPU.

    Raises:
        CheckpointError: Checkpoint, vocabulary and records do not fit together.
        StartError: `start` has no weights of this model.
        ResumeError: `resume` is a checkpoint of another training.
        ChoiceError: An epoch is to be chosen, and nothing was held out to choose it by.
        DivergedError: The loss is not a number any more.
        AcceleratorError: The stage is its `cuda` variant and there is no GPU.
    """
    place = build.tmp / "best"
    place.mkdir()
    finetuning, dev, choice = _train(
        build,
        checkpoint,
        records,
        start,
        resume,
        epochs,
        place,
        learning_rate=learning_rate,
        batch_size=batch_size,
        schedule_epochs=schedule_epochs or epochs,
        warmup=warmup,
        init=init,
        start_with=start_with,
        dropout=dropout,
        train_embeddings=train_embeddings,
        keep=keep,
        patience=patience,
        evaluation_batch_size=evaluation_batch_size,
        bias_correction=bias_correction,
        precision=precision,
        jit_compile=jit_compile,
        steps_per_execution=steps_per_execution,
        accumulation=accumulation,
        gradient_checkpointing=gradient_checkpointing,
        replicas=replicas,
        deterministic=deterministic,
        inter_op=inter_op,
    )
    task, schema = dev.task, records.schema
    choice.restore(finetuning.model)
    build.out.choice = choice.to_json(epochs=epochs)
    model = finetuning.hand_on(
        {
            "task": task.name,
            "texts": len(task.texts),
            "do_lower_case": schema["do_lower_case"],
            "max_seq_length": schema["max_seq_length"],
            "mark_shared": schema["mark_shared"],
            "regression": task.regression,
        },
        classes=list(task.labels or ()),
    )
    build.progress("evaluate")
    build.out.dev_score = score(task, dev(model))["score"]
    build.out.dev_examples = dev.split.records
    build.out.train_examples = split_of(records, "train").records
    return build.out


@stage(environment="bert", accelerator="cuda", closed=True)
def bert_finetune_glue_segment(
    build: Build[ChoosingCheckpoint],
    checkpoint: BertStart,
    records: GlueRecords,
    start: Path | None = None,
    resume: ChoosingCheckpoint | None = None,
    *,
    stop: Stop,
    settings: dict[str, Any],
) -> ChoosingCheckpoint:
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
    finetuning, _, choice = _train(
        build, checkpoint, records, start, resume, stop, build.out.best, **settings
    )
    finetuning.save()
    choice.save()
    return build.out


def _train(
    build: Build[Any],
    checkpoint: BertStart,
    records: GlueRecords,
    start: Path | None,
    resume: ChoosingCheckpoint | None,
    until: float,
    place: Path,
    *,
    learning_rate: float,
    batch_size: int,
    schedule_epochs: int,
    warmup: float,
    train_embeddings: bool,
    keep: Keep,
    patience: int | None,
    evaluation_batch_size: int,
    bias_correction: bool,
    **start_and_compute: Any,
) -> tuple[Finetuning, Predictor, Choice]:
    """Train until so many epochs are done; also give what predicts the development set."""
    schema = records.schema
    task = glue_task(schema["task"])
    held_out = split_of(records, "validation")
    choice = Choice(place, keep=keep, patience=patience, held_out=held_out.records, resume=resume)
    if schema["mark_shared"]:
        BertConfig.read(checkpoint.config_file).check_segments(MARKED_SEGMENTS)
    compute, beginning = take_compute(start_and_compute)
    finetuning = Finetuning(
        build,
        checkpoint,
        schema,
        lambda backbone, rate: text_classifier(backbone, task.outputs, dropout=rate),
        start=start,
        resume=resume,
        train_embeddings=train_embeddings,
        compute=compute,
        **beginning,
    )
    import keras

    train = split_of(records, "train")
    predict = Predictor(task, split_of(records, "dev"), batch_size=evaluation_batch_size)

    validate = None
    if keep == "best":
        validate = Predictor(task, held_out, batch_size=evaluation_batch_size)

    def evaluate(current: Any) -> dict[str, float]:
        found = score(task, predict(current))
        values = {f"dev_{name}": found[name] for name in (*task.metrics, "score")}
        if validate is not None:
            values["val_score"] = score(task, validate(current))["score"]
            choice.see(current, values["val_score"])
        return values

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
        bias_correction=bias_correction,
        evaluate=evaluate,
        choice=choice,
    )
    return finetuning, predict, choice


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
    ids = column(records.test, known["features"], "token_ids", total, first=len(examples))
    # Whole texts only, since tokenizers cut differently.
    tokenizer, length = tokenizer_of(model), known["max_seq_length"]
    pairs = [(example["a"], example["b"]) for example in examples]
    whole = list(islice((i for i, p in enumerate(pairs) if fits(tokenizer, p, length)), count))
    write_text_samples(
        build,
        model,
        [f"test-{examples[i]['id']}" for i in whole],
        [pairs[i] for i in whole],
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

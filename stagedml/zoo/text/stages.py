"""BERT, fine-tuned to tell the classes of texts, and samples of what it gives for raw texts."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Annotated, Any, NamedTuple

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
from stagedml.zoo.bert.texts import (
    BertSamples,
    TextAdequacy,
    check_texts,
    fits,
    tokenizer_of,
    write_text_samples,
)
from stagedml.zoo.text.data import read_examples
from stagedml.zoo.text.model import (
    TextClassifier,
    TextPredictor,
    inputs_and_class,
)
from stagedml.zoo.text.probabilities import dev_scores, write_probabilities
from stagedml.zoo.text.records import TextRecords
from stagedml.zoo.training.batches import column
from stagedml.zoo.training.checkpoints import Checkpoint
from stagedml.zoo.training.compute import take_compute
from stagedml.zoo.training.precision import Precision
from stagedml.zoo.training.seeds import set_seeds
from stagedml.zoo.training.segment_stages import segments_of

SampleCount = Annotated[int, Bounds(at_least=1, at_most=1000)]


class _Training(NamedTuple):
    """A fine-tuning, and what predicts the development set."""

    finetuning: Finetuning
    dev: TextPredictor

    def save(self) -> None:
        """Write the outputs of a segment."""
        self.finetuning.save()


def _train(
    build: Build[Any],
    checkpoint: BertStart,
    records: TextRecords,
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
    bias_correction: bool,
    **start_and_compute: Any,
) -> _Training:
    """Train until so many epochs are done."""
    schema = records.schema
    classes = len(schema["classes"])
    compute, beginning = take_compute(start_and_compute)
    finetuning = Finetuning(
        build,
        checkpoint,
        schema,
        lambda backbone, rate: text_classifier(backbone, classes, dropout=rate),
        start=start,
        resume=resume,
        train_embeddings=train_embeddings,
        compute=compute,
        **beginning,
    )
    import keras

    dev = TextPredictor(records, "dev", batch_size=evaluation_batch_size)
    count = schema["splits"]["train"]["records"]
    finetuning.fit(
        TrainingSet(records.train, schema["features"], count, inputs_and_class, "texts"),
        until=until,
        schedule_epochs=schedule_epochs,
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        learning_rate=learning_rate,
        batch_size=batch_size,
        warmup=warmup,
        bias_correction=bias_correction,
        evaluate=lambda model: dev_scores(dev(model), dev.labels),
    )
    return _Training(finetuning, dev)


bert_classify_segment = segments_of(
    _train, name="bert-classify-segment", environment="bert", accelerator="cuda"
)


@stage(environment="bert", accelerator="cuda", closed=True)
def bert_classify(
    build: Build[TextClassifier],
    checkpoint: BertStart,
    records: TextRecords,
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
    bias_correction: bool = True,
    precision: Precision = "float32",
    jit_compile: bool = False,
    steps_per_execution: Count = 1,
    accumulation: Count = 1,
    gradient_checkpointing: bool = False,
    replicas: Count = 1,
    deterministic: bool = True,
    inter_op: Count | None = None,
) -> TextClassifier:
    """Fine-tune a BERT to tell the classes of texts.

    AdamW with linear warm-up and decay, as https://arxiv.org/abs/1810.04805 (A.3). The development
    set is predicted after each epoch; the test set once, at the end.

    Args:
        build: The running stage.
        checkpoint: Configuration, vocabulary and, unless `init` is `random`, weights.
        records: Records that were tokenized with the same vocabulary.
        start: Weights to begin with in place of the checkpoint's: those of another BERT of the same
            configuration, or TensorFlow's checkpoint in a directory.
        resume: Where another segment of the training stopped.
        learning_rate: Peak learning rate, reached at the end of the warm-up.
        batch_size: Number of texts of a step.
        epochs: Number of passes over the training set, those of other segments included.
        schedule_epochs: Epochs over which the learning rate rises and decays to zero; `epochs` by
            default.
        warmup: Fraction of the schedule's steps over which the learning rate rises.
        init: Where the weights come from without `start`; `random` only when asked for.
        start_with: What is taken of `start`: the encoder, under a new head, or all of the model.
        dropout: Dropout rate in place of the checkpoint's.
        train_embeddings: Whether the words' embeddings are trained, too.
        evaluation_batch_size: Number of texts at a time when predicting.
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
        DivergedError: The loss is not a number any more.
        AcceleratorError: The stage is its `cuda` variant and there is no GPU.
    """
    training = _train(
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
    schema = records.schema
    model = training.finetuning.hand_on(
        {
            "do_lower_case": schema["do_lower_case"],
            "max_seq_length": schema["max_seq_length"],
        },
        classes=schema["classes"],
    )
    build.progress("predict")
    dev, test = training.dev, TextPredictor(records, "test", batch_size=evaluation_batch_size)
    answers = {"dev": dev(model), "test": test(model)}
    for part, probabilities in answers.items():
        write_probabilities(build.out.probabilities, part, probabilities)
    scores = dev_scores(answers["dev"], dev.labels)
    build.out.dev_accuracy = scores["dev_accuracy"]
    build.out.dev_macro_f1 = scores["dev_macro_f1"]
    build.out.train_examples = schema["splits"]["train"]["records"]
    return build.out


@stage(environment="bert", closed=True)
def classify_samples(
    build: Build[BertSamples],
    model: TextClassifier,
    records: TextRecords,
    *,
    count: SampleCount = 12,
) -> BertSamples:
    """Sample what the rebuilt Keras model gives for test texts, and for edge cases.

    Args:
        build: The running stage.
        model: The fine-tuned model.
        records: The records whose test part the texts are from.
        count: Number of texts.

    Raises:
        AdequacyError: The records of the texts have other tokens than the other tokenizer.
    """
    set_seeds(build)  # before records are read, which TensorFlow does
    examples = list(islice(read_examples(records.texts.test), 20 * count))
    known = records.schema
    total = known["splits"]["test"]["records"]
    ids = column(records.test, known["features"], "token_ids", total, first=len(examples))
    # Whole texts only, since tokenizers cut differently.
    tokenizer, length = tokenizer_of(model), known["max_seq_length"]
    pairs = [(example["a"], None) for example in examples]
    whole = list(islice((i for i, p in enumerate(pairs) if fits(tokenizer, p, length)), count))
    write_text_samples(
        build,
        model,
        [f"test-{examples[i]['id']}" for i in whole],
        [pairs[i] for i in whole],
        ids[whole],
        ("text",),
    )
    return build.out


@stage(environment="bert", closed=True)
def check_classify_texts(
    build: Build[TextAdequacy], model: TextClassifier, samples: BertSamples
) -> TextAdequacy:
    """Test raw texts through our own tokenizer and the rebuilt Keras model.

    Raises:
        PromiseError: A token differs, or an output by more than 1e-4.
    """
    check_texts(build, model, samples)
    return build.out

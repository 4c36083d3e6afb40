"""Pre-training a BERT by masked tokens and next sentences, tested on documents held out."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, File, Json, Metric, stage
from stagedml.runtime.backends import write_json
from stagedml.zoo.bert.checkpoints import load_checkpoint, tensorflow_checkpoint
from stagedml.zoo.bert.corpora import CorpusError
from stagedml.zoo.bert.data import CHECKPOINT_PREFIX, BertWeights, MismatchError
from stagedml.zoo.bert.data import check_same_vocabulary as check_vocabulary
from stagedml.zoo.bert.model import BertConfig
from stagedml.zoo.bert.optimization import adamw
from stagedml.zoo.bert.pretraining_curves import evaluation_curves
from stagedml.zoo.bert.pretraining_model import (
    Guesses,
    guesser,
    inputs_and_labels,
    losses,
    pretraining_model,
)
from stagedml.zoo.bert.pretraining_records import PretrainingRecords
from stagedml.zoo.bert.pretraining_scores import compare, times_as_often, unigram_guesses
from stagedml.zoo.bert.releases import write_release
from stagedml.zoo.bert.wordpiece import read_vocabulary
from stagedml.zoo.training.batches import chosen_records
from stagedml.zoo.training.bootstrap import COMPARISON
from stagedml.zoo.training.checkpoints import Checkpoint, training_seed
from stagedml.zoo.training.compute import take_compute
from stagedml.zoo.training.curves import step_curves
from stagedml.zoo.training.fitting import Trainer
from stagedml.zoo.training.keras_model import describe, save_weights
from stagedml.zoo.training.models import TENSOR
from stagedml.zoo.training.orders import Course
from stagedml.zoo.training.precision import Precision, set_precision
from stagedml.zoo.training.segment_stages import segments_of
from stagedml.zoo.training.warm_start import check_words, load_start

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Count = Annotated[int, Bounds(at_least=1)]
LearningRate = Annotated[float, Bounds(at_least=1e-9, at_most=1)]
Dropout = Annotated[float, Bounds(at_least=0, at_most=0.9)]
Fraction = Annotated[float, Bounds(at_least=0, at_most=0.95)]
Epochs = Annotated[float, Bounds(at_least=0.000_001, at_most=1_000_000)]


class PretrainedBert(BertWeights):
    """A pre-trained BERT: to be fine-tuned like a published one, or with its weights as `start`.

    `checkpoint` is one of TensorFlow 1 as Google's releases are, with the heads; `weights` and
    `architecture` are the encoder for Keras. `origin` says where the first weights came from.
    Accuracies and losses are of the documents held out, losses in nats a token.
    """

    weights = File("model.weights.h5")
    architecture = Json("config.json", {"model": dict, "packages": [str], "inputs": [TENSOR]})
    curves = File("curves.jsonl")
    origin = Json("origin.json", {"init": str, "checkpoint_variables": int})
    comparison = Json("comparison.json", COMPARISON)
    facts = Json(
        "facts.json",
        {"train_records": int, "held_out_records": int, "masked": int, "vocab_size": int},
    )
    masked_accuracy = Metric("masked_lm_accuracy", at_least=0, at_most=1)
    masked_loss = Metric("masked_lm_loss", at_least=0)
    next_accuracy = Metric("next_sentence_accuracy", at_least=0, at_most=1)
    unigram_accuracy = Metric("unigram_accuracy", at_least=0, at_most=1)
    factor = Metric("masked_lm_accuracy_over_unigram", at_least=0)
    steps = Metric("steps", at_least=1)
    parameters = Metric("parameters", at_least=1)


class _Pretraining:
    """A training that was made, from its records to what it hands on."""

    def __init__(
        self,
        build: Build[Any],
        vocab: Path,
        records: Sequence[PretrainingRecords],
        config: BertConfig,
        *,
        evaluation_records: int,
        evaluation_batch_size: int,
    ) -> None:
        self.build = build
        self.vocab = vocab
        self.config = config
        self.records = records
        self.known = [part.schema for part in records]
        for schema in self.known:
            check_vocabulary(vocab, schema["vocab_sha256"])
            if schema["features"] != self.known[0]["features"]:
                msg = "the shards of the records have records of different lengths"
                raise MismatchError(msg, hint="Make all shards with the same parameters.")
        self.config.check_sequence(self.known[0]["max_seq_length"])
        for part in ("train", "held_out"):
            if not self.total("records", part):
                msg = f"no shard of the records has any of the part {part!r}"
                raise CorpusError(msg, hint="Give more text, or a larger `held_out_fraction`.")
        self.unigrams = [json.loads(p.unigrams.read_text(encoding="utf-8")) for p in records]
        # Of what the shards say of their bytes, which may be a hundred gigabytes.
        self.digest = [schema["splits"]["train"]["sha256"] for schema in self.known]
        self.evaluation_records = min(evaluation_records, self.total("records", "held_out"))
        self.evaluation_batch_size = evaluation_batch_size

    def total(self, what: str, part: str = "train") -> int:
        """Add up what the shards say."""
        return sum(schema["splits"][part][what] for schema in self.known)

    def counts(self, part: str = "train") -> list[int]:
        """Count how often each token is to be guessed, over all shards."""
        return [sum(some) for some in zip(*(u[part] for u in self.unigrams), strict=True)]

    def fetch(self, part: str = "train") -> Callable[[Any], Any]:
        """Make what takes records by their numbers, counted through all shards."""
        return chosen_records(
            [getattr(shard, part) for shard in self.records],
            self.known[0]["features"],
            inputs_and_labels,
            records=self.total("records", part),
            indices=[getattr(shard, f"{part}_index") for shard in self.records],
        )

    @cached_property
    def held_out(self) -> Callable[[Any], Any]:
        """What takes records of the documents held out."""
        return self.fetch("held_out")

    def tests(self) -> Any:
        """Give batches of the records of the documents held out, evenly from all of them."""
        import tensorflow as tf

        every = self.total("records", "held_out")
        count = self.evaluation_records
        numbers = tf.constant([i * every // count for i in range(count)], tf.int64)
        found = tf.data.Dataset.from_tensor_slices(numbers).batch(self.evaluation_batch_size)
        return found.map(self.held_out)

    def guesses(self, model: Any) -> Callable[[], Guesses]:
        """Make a function that lets a model guess what was held out."""
        guess = guesser(model)
        return lambda: guess(self.tests())

    def save(self) -> None:
        """Write the outputs of a segment."""
        self.trainer.save(self.build.out, origin=self.origin)

    trainer: Trainer
    model: Any
    origin: dict[str, Any]

    def hand_on(self) -> None:
        """Write the outputs of a `PretrainedBert`, in float32."""
        import keras

        set_precision("float32")
        out = self.build.out
        made = pretraining_model(self.config)
        made.model.set_weights(self.model.get_weights())
        self.build.progress("test")
        found = self.guesses(made.model)()
        base = unigram_guesses(self.tests(), self.counts())
        out.comparison = compare(found, base, seed=self.build.seed)
        out.masked_accuracy = found.masked_accuracy
        out.masked_loss = found.masked_loss
        out.next_accuracy = found.next_accuracy
        out.unigram_accuracy = base.masked_accuracy
        out.factor = times_as_often(found, base)
        write_release(made, out.checkpoint / CHECKPOINT_PREFIX)
        write_json(out.config_file, self.config.to_json())
        shutil.copyfile(self.vocab, out.vocab)
        encoder = keras.Model(made.backbone.input, made.backbone.output, name="bert")
        save_weights(encoder, out.weights)
        out.architecture = describe(encoder, packages=["keras_hub"])
        out.origin = self.origin
        out.facts = {
            "train_records": self.total("records"),
            "held_out_records": len(found.masked),
            "masked": int(found.masked.sum()),
            "vocab_size": self.config.vocab_size,
        }
        out.steps = self.trainer.step
        out.parameters = made.model.count_params()


def _train(
    build: Build[Any],
    vocab: Path,
    records: Sequence[PretrainingRecords],
    start: Path | None,
    resume: Checkpoint | None,
    until: float,
    *,
    do_lower_case: bool,
    layers: int,
    hidden: int,
    heads: int,
    intermediate: int,
    max_position_embeddings: int,
    dropout: float,
    learning_rate: float,
    batch_size: int,
    schedule_epochs: float,
    warmup: float,
    evaluations: int,
    evaluation_records: int,
    evaluation_batch_size: int,
    bias_correction: bool,
    finish: bool = False,
    **settings: Any,
) -> _Pretraining:
    """Train until so many epochs are done, where a segment ends or the training (`finish`)."""
    compute, _ = take_compute(settings)
    compute.begin(build)
    config = BertConfig.from_json(
        {
            "vocab_size": len(read_vocabulary(vocab)),
            "hidden_size": hidden,
            "num_hidden_layers": layers,
            "num_attention_heads": heads,
            "intermediate_size": intermediate,
            "max_position_embeddings": max_position_embeddings,
            "hidden_dropout_prob": dropout,
            "attention_probs_dropout_prob": dropout,
        }
    )
    done = _Pretraining(
        build,
        vocab,
        records,
        config,
        evaluation_records=evaluation_records,
        evaluation_batch_size=evaluation_batch_size,
    )
    schema = done.known[0]
    if schema["do_lower_case"] != do_lower_case:
        msg = f"the records were made with do_lower_case={schema['do_lower_case']}"
        raise MismatchError(msg, hint="Say the same of the model.")
    course = Course(done.total("records"), batch_size, training_seed(build, resume))
    steps = course.step_at(schedule_epochs)
    with compute.scope():
        made = pretraining_model(config)
    compute.recompute(made.backbone.transformer_layers)
    done.model = made.model
    done.origin = {"init": "random", "checkpoint_variables": 0}
    if resume is None and start is not None:
        check_words(start, vocab.read_bytes(), "vocab.txt")
        used = _begin(build, made.backbone, config, start)
        done.origin = {"init": "start: backbone", "checkpoint_variables": len(used)}
    with compute.scope():
        compute.compile(
            made.model,
            optimizer=adamw(
                learning_rate=learning_rate,
                total_steps=steps,
                warmup=warmup,
                bias_correction=bias_correction,
            ),
            **losses(schema["max_predictions"], done.total("masked") / course.items),
        )
    curves = build.out.curves
    done.trainer = Trainer(
        made.model,
        course,
        of={
            "config": config.to_json(),
            "data": done.digest,
            "learning_rate": learning_rate,
            "schedule_steps": steps,
            "warmup": warmup,
            "evaluations": [evaluations, done.evaluation_records],
            "bias_correction": bias_correction,
        },
        resume=resume,
        curves=curves,
        compute=compute,
        tokens=schema["max_seq_length"],
    )
    done.origin = done.trainer.facts.get("origin", done.origin)
    first = done.trainer.step
    stop = done.trainer.step_at(until, finish=finish)
    build.progress(f"train: {course.items} records, steps {first + 1} to {stop}")
    done.trainer.run(
        done.fetch(),
        epochs=until,
        finish=finish,
        callbacks=[
            step_curves(build, curves, steps=steps, first=first),
            evaluation_curves(
                build, curves, steps=steps, times=evaluations, first=first, evaluate=_scores(done)
            ),
        ],
    )
    return done


def _scores(done: _Pretraining) -> Any:
    """Make a function that gives what the curves have of the documents held out."""
    guess = done.guesses(done.model)

    def evaluate() -> Mapping[str, float]:
        with done.trainer.meter.aside():
            found = guess()
        return {
            "held_out_masked_lm_accuracy": found.masked_accuracy,
            "held_out_masked_lm_loss": found.masked_loss,
            "held_out_next_sentence_accuracy": found.next_accuracy,
        }

    return evaluate


def _begin(build: Build[Any], backbone: Any, config: BertConfig, start: Path) -> list[str]:
    prefix = tensorflow_checkpoint(start)
    if prefix is not None:
        return load_checkpoint(backbone, config, prefix)
    return load_start(backbone, start, build.tmp, optional=())


bert_pretrain_segment = segments_of(
    _train, name="bert-pretrain-segment", environment="bert", accelerator="cuda"
)


@stage(environment="bert", accelerator="cuda", closed=True)
def bert_pretrain(
    build: Build[PretrainedBert],
    vocab: Path,
    records: Sequence[PretrainingRecords],
    start: Path | None = None,
    resume: Checkpoint | None = None,
    *,
    do_lower_case: bool = True,
    layers: Count = 4,
    hidden: Count = 256,
    heads: Count = 4,
    intermediate: Count = 1024,
    max_position_embeddings: Count = 512,
    dropout: Dropout = 0.1,
    learning_rate: LearningRate = 1e-4,
    batch_size: Count = 64,
    epochs: Epochs = 1.0,
    schedule_epochs: Epochs | None = None,
    warmup: Fraction = 0.01,
    evaluations: Count = 20,
    evaluation_records: Count = 20_000,
    evaluation_batch_size: Count = 64,
    bias_correction: bool = True,
    precision: Precision = "float32",
    jit_compile: bool = False,
    steps_per_execution: Count = 1,
    accumulation: Count = 1,
    gradient_checkpointing: bool = False,
    replicas: Count = 1,
    deterministic: bool = True,
    inter_op: Count | None = None,
) -> PretrainedBert:
    """Pre-train a BERT by AdamW with linear warm-up and decay.

    Args:
        build: The running stage.
        vocab: The `vocab.txt` that the records were made with.
        records: Records, in one shard or several.
        start: Weights of an encoder of the same dimensions to begin with; random ones by default.
        resume: Where another segment of the training stopped.
        do_lower_case: Whether the vocabulary is uncased.
        layers: Number of transformer layers.
        hidden: Size of a token's representation: (batch, tokens, `hidden`).
        heads: Number of attention heads; they share the hidden size.
        intermediate: Size of the feed-forward layers.
        max_position_embeddings: Largest number of tokens of a text.
        dropout: Dropout rate everywhere in the encoder.
        learning_rate: Peak learning rate, reached at the end of the warm-up.
        batch_size: Number of records of a step.
        epochs: Number of passes over all records, those of other segments included.
        schedule_epochs: Epochs over which the learning rate rises and decays to zero; `epochs` by
            default.
        warmup: Fraction of the schedule's steps over which the learning rate rises.
        evaluations: How often it is tested on the way, over the schedule.
        evaluation_records: At most so many records of the documents held out are tested with.
        evaluation_batch_size: Number of records at a time when testing.
        bias_correction: Adam's, which Google's BERT leaves out.
        precision: Of what the model computes; weights, and what comes out, are float32.
        jit_compile: Compile with XLA, for the processor at hand: bits follow it.
        steps_per_execution: Steps that are made before Python is asked again.
        accumulation: Parts into which a batch is cut, to use less memory.
        gradient_checkpointing: Compute activations twice, to use less memory.
        replicas: GPUs that share a batch.
        deterministic: Refuse operations that give other bits each time.
        inter_op: Operations that may run side by side.

    Raises:
        CorpusError: There are no records to train or to test with.
        CheckpointError: Vocabulary, dimensions and records do not fit together.
        StartError: `start` has no weights of this model.
        ResumeError: `resume` is a checkpoint of another training.
        DivergedError: The loss is not a number any more.
        AcceleratorError: The stage is its `cuda` variant and there is no GPU.
    """
    pretraining = _train(
        build,
        vocab,
        records,
        start,
        resume,
        epochs,
        finish=True,
        do_lower_case=do_lower_case,
        layers=layers,
        hidden=hidden,
        heads=heads,
        intermediate=intermediate,
        max_position_embeddings=max_position_embeddings,
        dropout=dropout,
        learning_rate=learning_rate,
        batch_size=batch_size,
        schedule_epochs=schedule_epochs or epochs,
        warmup=warmup,
        evaluations=evaluations,
        evaluation_records=evaluation_records,
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
    pretraining.hand_on()
    return build.out

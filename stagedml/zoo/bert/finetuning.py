"""Fine-tuning a BERT with any head: what the stages for GLUE and SQuAD have in common."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

from stagedml import Bounds, File, Json, Metric
from stagedml.zoo.bert.checkpoints import load_checkpoint, tensorflow_checkpoint
from stagedml.zoo.bert.data import BertStart, check_same_vocabulary, checkpoint_prefix
from stagedml.zoo.bert.model import BertConfig, build_backbone
from stagedml.zoo.bert.optimization import adamw
from stagedml.zoo.training.batches import chosen_records
from stagedml.zoo.training.checkpoints import Checkpoint, digest, training_seed
from stagedml.zoo.training.curves import step_curves
from stagedml.zoo.training.fitting import Trainer
from stagedml.zoo.training.keras_model import KerasModel, describe
from stagedml.zoo.training.orders import Course
from stagedml.zoo.training.precision import set_precision
from stagedml.zoo.training.warm_start import StartError, check_words, load_start

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from stagedml import Build
    from stagedml.zoo.bert.choice import Choice
    from stagedml.zoo.training.compute import Compute

# Parameters of the stages.
LearningRate = Annotated[float, Bounds(at_least=1e-9, at_most=1)]
Count = Annotated[int, Bounds(at_least=1)]
Fraction = Annotated[float, Bounds(at_least=0, at_most=0.95)]
Init = Literal["checkpoint", "random"]
StartWith = Literal["backbone", "model"]

# Where weights came from; `start` is one with `start_with`.
ORIGIN = {"init": str, "checkpoint_variables": int}
# Layers of a backbone that not every model has: what finds answers does not pool.
_OPTIONAL = ("pooled_dense",)


class FinetunedBert(KerasModel):
    """A BERT with a head, fine-tuned: all that it takes to use it, and how it got there.

    With Keras and KerasHub, `config.json` and the weights give the model (see `KerasModel`);
    `vocab.txt` and `preprocessing.json` say how texts become its input.
    """

    vocab = File("vocab.txt")
    preprocessing = Json("preprocessing.json", {"do_lower_case": bool, "max_seq_length": int})
    bert_config = Json("bert_config.json", {"hidden_size": int})
    curves = File("curves.jsonl")
    origin = Json("origin.json", ORIGIN)
    steps = Metric("steps", at_least=1)
    parameters = Metric("parameters", at_least=1)


class TrainingSet(NamedTuple):
    """Records to train with.

    Attributes:
        path: The TFRecord file, or several (shards).
        schema: The records' features.
        records: How many records there are.
        select: From a parsed batch, by feature, to a model's inputs and targets.
        unit: What a record is called.
    """

    path: Path | Sequence[Path]
    schema: Mapping[str, Any]
    records: int
    select: Callable[[Mapping[str, Any]], Any]
    unit: str = "records"

    @property
    def files(self) -> list[Path]:
        """The files, one or several."""
        return [self.path] if isinstance(self.path, Path) else list(self.path)


class Finetuning:
    """A BERT with a head, from its checkpoint (`__init__`) over training (`fit`) to `hand_on`.

    Args:
        build: The running stage.
        checkpoint: Configuration, vocabulary and, unless `init` is `random`, weights.
        schema: What the records say of themselves: `max_seq_length`, `vocab_size`, `vocab_sha256`.
        head: From a backbone and a dropout rate to a Keras model.
        start: Weights to begin with in place of the checkpoint's.
        resume: Where another segment of the training stopped.
        init: Where the weights come from.
        start_with: What is taken of `start`; the head is then a new one, or not.
        dropout: Dropout rate of backbone and head; the checkpoint's if not given.
        compute: How the model computes, see `stagedml.zoo.training.compute`.
        train_embeddings: Whether the words' embeddings are trained, too.

    Raises:
        CheckpointError: Checkpoint, vocabulary and records do not fit together.
        StartError: `start` has no weights of this model.
        AcceleratorError: The stage is its `cuda` variant and there is no GPU.
    """

    def __init__(
        self,
        build: Build[Any],
        checkpoint: BertStart,
        schema: Mapping[str, Any],
        head: Callable[[Any, float], Any],
        *,
        start: Path | None,
        resume: Checkpoint | None,
        init: Init,
        start_with: StartWith,
        dropout: float | None,
        compute: Compute,
        train_embeddings: bool = True,
    ) -> None:
        compute.begin(build)
        self.build = build
        self.checkpoint = checkpoint
        self.config = BertConfig.read(checkpoint.config_file)
        self.tokens = schema["max_seq_length"]
        self.config.check_sequence(self.tokens)
        self.config.check_vocabulary(schema["vocab_size"])
        check_same_vocabulary(checkpoint.vocab, schema["vocab_sha256"])
        if start is not None:
            check_words(start, checkpoint.vocab.read_bytes(), "vocab.txt")
        self.head = head
        self.dropout = self.config.hidden_dropout_prob if dropout is None else dropout
        self.compute = compute
        with compute.scope():
            self.model, backbone = self._new_model()
        compute.recompute(backbone.transformer_layers)
        self.resume = resume
        self.origin: dict[str, Any] = {"init": init, "checkpoint_variables": 0}
        if resume is None and start is not None:
            used = self._start(backbone, start, start_with)
            self.origin = {"init": f"start: {start_with}", "checkpoint_variables": len(used)}
        elif resume is None and init == "checkpoint":
            used = load_checkpoint(backbone, self.config, checkpoint_prefix(checkpoint))
            self.origin["checkpoint_variables"] = len(used)
        backbone.token_embedding.trainable = train_embeddings
        # What all segments have in common; `fit` adds to it.
        self.of: dict[str, Any] = {
            "config": self.config.to_json(),
            "dropout": self.dropout,
            "train_embeddings": train_embeddings,
        }

    def _new_model(self) -> tuple[Any, Any]:
        backbone = build_backbone(self.config, dropout=self.dropout)
        return self.head(backbone, self.dropout), backbone

    def _start(self, backbone: Any, start: Path, start_with: StartWith) -> list[str]:
        prefix = tensorflow_checkpoint(start)
        if prefix is None:
            whole = start_with == "model"
            return load_start(
                self.model if whole else backbone,
                start,
                self.build.tmp,
                optional=None if whole else _OPTIONAL,
            )
        if start_with == "model":
            msg = f"{start.name!r} is a checkpoint of a BERT without a head"
            raise StartError(msg, hint="Say start_with='backbone'.")
        return load_checkpoint(backbone, self.config, prefix)

    def fit(
        self,
        data: TrainingSet,
        *,
        until: float,
        schedule_epochs: int,
        loss: Any,
        learning_rate: float,
        batch_size: int,
        warmup: float,
        bias_correction: bool = True,
        evaluate: Callable[[Any], Mapping[str, float]] = lambda _: {},
        choice: Choice | None = None,
    ) -> None:
        """Train by AdamW with linear warm-up and decay, and write the learning curves.

        Args:
            data: What to train with; in another order in each epoch.
            until: Where to stop, in epochs from the start of the training.
            schedule_epochs: Epochs over which the learning rate rises and decays to zero.
            loss: A Keras loss, or a function from targets and outputs to float (batch,).
            learning_rate: Peak learning rate, reached at the end of the warm-up.
            batch_size: Records of a step; the last one of an epoch may have fewer.
            warmup: Fraction of the schedule's steps over which the learning rate rises.
            bias_correction: Adam's, which Google's BERT leaves out.
            evaluate: From the model to numbers for the curves, after each epoch.
            choice: Of an epoch, which `evaluate` tells of each; it may end the training early.

        Raises:
            DivergedError: The loss is not a number any more.
            ResumeError: The checkpoint to go on from is one of another training.
        """
        course = Course(data.records, batch_size, training_seed(self.build, self.resume))
        steps = course.step_at(schedule_epochs)
        schedule: dict[str, Any] = {"total_steps": steps, "warmup": warmup}
        with self.compute.scope():
            optimizer = adamw(
                learning_rate=learning_rate, bias_correction=bias_correction, **schedule
            )
            self.compute.compile(self.model, optimizer=optimizer, loss=loss)
        curves = self.build.out.curves
        of = {
            "data": digest(*data.files),
            "learning_rate": learning_rate,
            "schedule_steps": steps,
            "warmup": warmup,
            "bias_correction": bias_correction,
            **({} if choice is None else {"keep": choice.keep, "patience": choice.patience}),
        }
        self.trainer = Trainer(
            self.model,
            course,
            of={**self.of, **of},
            resume=self.resume,
            curves=curves,
            compute=self.compute,
            tokens=self.tokens,
        )
        self.origin = self.trainer.facts.get("origin", self.origin)
        stop = self.trainer.step_at(until)
        self.build.progress(
            f"train: {data.records} {data.unit}, steps {self.trainer.step + 1} to {stop}"
        )
        fetch = chosen_records(data.path, data.schema, data.select, records=data.records)
        callback = step_curves(
            self.build,
            curves,
            steps=steps,
            evaluate=evaluate,
            first=self.trainer.step,
        )
        # What was trained for longer is refused, too: an epoch beyond `until` might be the best.
        if choice is None or choice.keep == "last" or self.trainer.step > stop:
            self.trainer.run(fetch, epochs=until, callbacks=[callback])
            return
        # An epoch at a time, since after each may be enough; the bits are the same.
        while self.trainer.step < stop and not choice.enough:
            done = self.trainer.step // self.trainer.step_at(1)
            self.trainer.run(fetch, epochs=min(until, done + 1), callbacks=[callback])

    @property
    def train_loss(self) -> float:
        """The mean loss of the last epoch, which may have been made by another segment."""
        text = self.build.out.curves.read_text(encoding="utf-8")
        rows = (json.loads(line) for line in reversed(text.splitlines()))
        return float(next(row["train_loss"] for row in rows if "train_loss" in row))

    def save(self) -> None:
        """Write the outputs of a segment."""
        self.trainer.save(self.build.out, origin=self.origin)

    def hand_on(self, preprocessing: Mapping[str, Any], **facts: Any) -> Any:
        """Write the outputs of a `FinetunedBert`.

        Args:
            preprocessing: How texts become the model's input.
            facts: What the model's description is to say besides, as `classes`.

        Returns:
            The model in float32, which knows nothing of its training: others rebuild it without
            our code.
        """
        set_precision("float32")
        trained = self.model.get_weights()
        model, _ = self._new_model()
        model.set_weights(trained)
        out = self.build.out
        model.save_weights(out.weights)
        out.architecture = describe(model, packages=["keras_hub"], **facts)
        out.bert_config = self.config.to_json()
        shutil.copyfile(self.checkpoint.vocab, out.vocab)
        out.preprocessing = dict(preprocessing)
        out.origin = self.origin
        out.steps = self.trainer.step
        out.parameters = model.count_params()
        return model

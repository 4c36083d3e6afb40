"""Fine-tuning a BERT with any head: what the stages for GLUE and SQuAD have in common."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

from stagedml import Bounds, File, Json, Metric
from stagedml.zoo.bert.checkpoints import load_checkpoint
from stagedml.zoo.bert.data import BertStart, check_same_vocabulary, checkpoint_prefix
from stagedml.zoo.bert.model import BertConfig, build_backbone
from stagedml.zoo.bert.optimization import adamw, learning_rate_at
from stagedml.zoo.training.batches import batches
from stagedml.zoo.training.curves import step_curves
from stagedml.zoo.training.keras_model import KerasModel, describe
from stagedml.zoo.training.seeds import set_seeds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from stagedml import Build

# Parameters of the stages.
LearningRate = Annotated[float, Bounds(at_least=1e-9, at_most=1)]
Count = Annotated[int, Bounds(at_least=1)]
Fraction = Annotated[float, Bounds(at_least=0, at_most=0.95)]
Init = Literal["checkpoint", "random"]


class FinetunedBert(KerasModel):
    """A BERT with a head, fine-tuned: all that it takes to use it, and how it got there.

    With Keras and KerasHub, `config.json` and the weights give the model (see `KerasModel`);
    `vocab.txt` and `preprocessing.json` say how texts become its input.
    """

    vocab = File("vocab.txt")
    preprocessing = Json("preprocessing.json", {"do_lower_case": bool, "max_seq_length": int})
    bert_config = Json("bert_config.json", {"hidden_size": int})
    curves = File("curves.jsonl")
    origin = Json("origin.json", {"init": str, "checkpoint_variables": int})
    steps = Metric("steps", at_least=1)
    parameters = Metric("parameters", at_least=1)


class TrainingSet(NamedTuple):
    """Records to train with.

    Attributes:
        path: The TFRecord file.
        schema: The records' features.
        records: How many records there are.
        select: From a parsed batch, by feature, to a model's inputs and targets.
        unit: What a record is called.
    """

    path: Path
    schema: Mapping[str, Any]
    records: int
    select: Callable[[Mapping[str, Any]], Any]
    unit: str = "records"


class Finetuning:
    """A BERT with a head, from its checkpoint (`__init__`) over training (`fit`) to `hand_on`.

    Args:
        build: The running stage, whose outputs are a `FinetunedBert`.
        checkpoint: Configuration, vocabulary and, unless `init` is `random`, weights.
        schema: What the records say of themselves: `max_seq_length`, `vocab_size`, `vocab_sha256`.
        head: From a backbone and a dropout rate to a Keras model.
        init: Where the weights come from.
        dropout: Dropout rate of backbone and head; the checkpoint's if not given.
        mixed_precision: Compute in float16 where that is safe, with a scaled loss.
        train_embeddings: Whether the words' embeddings are trained, too.

    Raises:
        CheckpointError: Checkpoint, vocabulary and records do not fit together.
        AcceleratorError: The stage is its `cuda` variant and there is no GPU.
    """

    def __init__(
        self,
        build: Build[Any],
        checkpoint: BertStart,
        schema: Mapping[str, Any],
        head: Callable[[Any, float], Any],
        *,
        init: Init,
        dropout: float | None,
        mixed_precision: bool,
        train_embeddings: bool = True,
    ) -> None:
        set_seeds(build)
        import keras

        self.build = build
        self.checkpoint = checkpoint
        self.config = BertConfig.read(checkpoint.config_file)
        self.config.check_sequence(schema["max_seq_length"])
        self.config.check_vocabulary(schema["vocab_size"])
        check_same_vocabulary(checkpoint.vocab, schema["vocab_sha256"])
        self.head = head
        self.dropout = self.config.hidden_dropout_prob if dropout is None else dropout
        self.init = init
        if mixed_precision:
            keras.mixed_precision.set_global_policy("mixed_float16")
        self.model, backbone = self._new_model()
        self.used: list[str] = []
        if init == "checkpoint":
            self.used = load_checkpoint(backbone, self.config, checkpoint_prefix(checkpoint))
        backbone.token_embedding.trainable = train_embeddings
        self.steps = 0

    def _new_model(self) -> tuple[Any, Any]:
        backbone = build_backbone(self.config, dropout=self.dropout)
        return self.head(backbone, self.dropout), backbone

    def fit(
        self,
        data: TrainingSet,
        *,
        loss: Any,
        learning_rate: float,
        batch_size: int,
        epochs: int,
        warmup: float,
        jit_compile: bool,
        evaluate: Callable[[Any], Mapping[str, float]] = lambda _: {},
    ) -> float:
        """Train by AdamW with linear warm-up and decay, and write the learning curves.

        Args:
            data: What to train with; shuffled anew in each epoch.
            loss: A Keras loss, or a function from targets and outputs to float (batch,).
            learning_rate: Peak learning rate, reached at the end of the warm-up.
            batch_size: Records of a step; the last one of an epoch may have fewer.
            epochs: Passes over the data.
            warmup: Fraction of all steps over which the learning rate rises.
            jit_compile: Compile with XLA.
            evaluate: From the model to numbers for the curves, after each epoch.

        Returns:
            The mean loss of the last epoch.

        Raises:
            DivergedError: The loss is not a number any more.
        """
        self.steps = -(-data.records // batch_size) * epochs
        schedule: dict[str, Any] = {"total_steps": self.steps, "warmup": warmup}
        self.model.compile(
            optimizer=adamw(learning_rate=learning_rate, **schedule),
            loss=loss,
            jit_compile=jit_compile,
        )
        self.build.progress(f"train: {data.records} {data.unit}, {self.steps} steps")
        history = self.model.fit(
            batches(
                data.path,
                data.schema,
                data.select,
                records=data.records,
                batch_size=batch_size,
                shuffle=self.build.seed,
            ),
            epochs=epochs,
            shuffle=False,  # the data are, already
            verbose=0,
            callbacks=[
                step_curves(
                    self.build,
                    self.build.out.curves,
                    steps=self.steps,
                    rate=lambda step: learning_rate_at(step, peak=learning_rate, **schedule),
                    evaluate=evaluate,
                )
            ],
        )
        return float(history.history["loss"][-1])

    def hand_on(self, preprocessing: Mapping[str, Any], **facts: Any) -> Any:
        """Write the outputs of a `FinetunedBert`.

        Args:
            preprocessing: How texts become the model's input.
            facts: What the model's description is to say besides, as `classes`.

        Returns:
            The model in float32, which knows nothing of its training: others rebuild it without
            our code.
        """
        import keras

        keras.mixed_precision.set_global_policy("float32")
        trained = self.model.get_weights()
        model, _ = self._new_model()
        model.set_weights(trained)
        out = self.build.out
        model.save_weights(out.weights)
        out.architecture = describe(model, packages=["keras_hub"], **facts)
        out.bert_config = self.config.to_json()
        shutil.copyfile(self.checkpoint.vocab, out.vocab)
        out.preprocessing = dict(preprocessing)
        out.origin = {"init": self.init, "checkpoint_variables": len(self.used)}
        out.steps = self.steps
        out.parameters = model.count_params()
        return model

"""Training a Transformer on sentence pairs: what the stage and its segments have in common."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml import File, Json, Metric
from stagedml.zoo.subwords.data import load_subwords
from stagedml.zoo.training.checkpoints import Checkpoint, digest, training_seed
from stagedml.zoo.training.compute import Compute, ComputeError
from stagedml.zoo.training.curves import step_curves
from stagedml.zoo.training.fitting import Trainer
from stagedml.zoo.training.keras_model import KerasModel, describe
from stagedml.zoo.training.orders import BucketedCourse
from stagedml.zoo.training.precision import set_precision
from stagedml.zoo.training.warm_start import check_words, load_start
from stagedml.zoo.translation.averaging import Kept, average, keep_best, read_kept, write_kept
from stagedml.zoo.translation.batches import choose_pairs, pair_batches, read_records
from stagedml.zoo.translation.data import text_file
from stagedml.zoo.translation.decoding import Decoder
from stagedml.zoo.translation.model import (
    Size,
    TransformerConfig,
    build_transformer,
    repeated_layers,
)
from stagedml.zoo.translation.optimization import count_tokens, noam_adam, smoothed_loss
from stagedml.zoo.translation.scores import bleu
from stagedml.zoo.translation.translating import Search, mean_loss, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from stagedml import Build
    from stagedml.zoo.translation.records import ParallelRecords


class Transformer(KerasModel):
    """A Transformer, trained to translate: all that it takes to use it, and how it got there.

    With Keras and KerasHub, `config.json` and the weights give the model (see `KerasModel`);
    `subwords.model` and `preprocessing.json` say how texts become its input. `checkpoints.json`
    says which checkpoints it was made of, and what they scored on the development set.
    """

    subwords = File("subwords.model")
    preprocessing = Json(
        "preprocessing.json",
        {"subwords": str, "bos_id": int, "eos_id": int, "source": str, "target": str},
    )
    transformer = Json("transformer.json", {"vocabulary": int, "layers": int, "hidden": int})
    checkpoints = Json(
        "checkpoints.json",
        {
            "kept": [{"step": int, "dev_bleu": float}],
            "average": float,
            "chosen": str,
            "stopped_early": bool,
        },
    )
    curves = File("curves.jsonl")
    steps = Metric("steps", at_least=1)
    parameters = Metric("parameters", at_least=1)
    train_pairs = Metric("train_pairs", at_least=1)
    dev_bleu = Metric("dev_bleu", at_least=0, at_most=100)


class TransformerCheckpoint(Checkpoint):
    """A training of a Transformer, stopped; and the best checkpoints so far."""

    kept = File("kept.npz")


class Options(NamedTuple):
    """The parameters of `train_transformer` but `epochs`; it says what they are."""

    size: Size
    layers: int | None
    hidden: int | None
    heads: int | None
    intermediate: int | None
    dropout: float | None
    learning_rate: float
    warmup_steps: int
    clip_norm: float | None
    label_smoothing: float
    batch_tokens: int
    max_length: int
    evaluate_every: float
    dev_pairs: int
    patience: int | None
    averaged: int


class Training:
    """A Transformer, from its beginning (`__init__`) over training (`run`) to `hand_on`.

    Args:
        build: The running stage.
        records: What to train with.
        start: Weights to begin with.
        resume: Where another segment of the training stopped.
        options: Parameters of the stage.
        compute: How the model computes, see `stagedml.zoo.training.compute`.

    Raises:
        TransformerError: There is no such model.
        PairsError: No pair is short enough.
        StartError: `start` has no weights of this model.
        ResumeError: `resume` is a checkpoint of another training.
        ComputeError: Parameters of how it computes do not go together.
    """

    def __init__(
        self,
        build: Build[Any],
        records: ParallelRecords,
        start: Path | None,
        resume: TransformerCheckpoint | None,
        options: Options,
        compute: Compute,
    ) -> None:
        check_evaluations(compute.replicas, options.evaluate_every)
        compute.begin(build)
        self.build, self.records = build, records
        self.options, self.compute = options, compute
        self.schema = records.schema
        changes = {
            name: getattr(options, name)
            for name in ("layers", "hidden", "heads", "intermediate", "dropout")
        }
        self.config = TransformerConfig.of_size(options.size, self.schema["vocab_size"], changes)
        with compute.scope():
            self.model = build_transformer(self.config)
        compute.recompute(repeated_layers(self.model))
        if resume is None and start is not None:
            check_words(start, records.subwords.model.read_bytes(), "subwords.model")
            load_start(self.model, start, build.tmp)
        self._compile()
        pairs = read_records(records.train, records.lengths / "train.npy")
        chosen = choose_pairs(pairs, max_length=options.max_length)
        self.train_pairs = len(chosen)
        lengths = pairs.lengths[chosen]
        course = BucketedCourse(
            lengths,
            batch_tokens=options.batch_tokens,
            seed=training_seed(build, resume),
            # XLA compiles for each length of batches: there are fewer of them.
            growth=1.3 if compute.jit_compile else 1.1,
        )
        every, together = options.evaluate_every, compute.steps_per_execution
        if every < 1 and together > max(1, every * course.steps_per_epoch):
            # Some would be left out, and `patience` counts them.
            msg = (
                f"steps_per_execution is {together} and evaluate_every is {every:g}: evaluations "
                f"would be {every * course.steps_per_epoch:g} steps apart"
            )
            raise ComputeError(msg, hint="Choose fewer of them, or a larger evaluate_every.")
        self.fetch = pair_batches(
            pairs,
            chosen,
            bos_id=self.schema["bos_id"],
            boundaries=course.boundaries if compute.jit_compile else None,
        )
        self.trainer = Trainer(
            self.model,
            course,
            of={
                **options._asdict(),
                "config": self.config.to_json(),
                "data": digest(records.train, records.dev),
                "subwords": self.schema["vocab_sha256"],
            },
            resume=resume,
            curves=build.out.curves,
            compute=compute,
            weigh=count_tokens,
            tokens=round(float(lengths.mean())),
        )
        scores = dict(_scores(build.out.curves))
        self.kept = [] if resume is None else read_kept(resume.kept, scores)
        # What computes activations twice, or on several devices, does not decode token by token.
        plain = not compute.gradient_checkpointing and compute.replicas == 1
        self._evaluated = self.model if plain else build_transformer(self.config)
        self._decoder = self._new_decoder(self._evaluated)
        self._read_dev()

    def _compile(self) -> None:
        o = self.options
        with self.compute.scope():
            optimizer = noam_adam(
                factor=o.learning_rate,
                hidden=self.config.hidden,
                warmup_steps=o.warmup_steps,
                clip_norm=o.clip_norm,
            )
            loss = smoothed_loss(o.label_smoothing)
            self.compute.compile(self.model, optimizer=optimizer, loss=loss)

    def _read_dev(self) -> None:
        """Read so many development pairs, evenly spread: as records, and as texts."""
        import numpy as np

        pairs = read_records(self.records.dev, self.records.lengths / "dev.npy")
        count = len(pairs.lengths)
        self.dev = np.linspace(0, count - 1, min(count, self.options.dev_pairs)).astype(np.int64)
        self._dev_loss = mean_loss(
            self._evaluated,
            pair_batches(pairs, self.dev, bos_id=self.schema["bos_id"]),
            pairs.lengths[self.dev],
            batch_tokens=self.options.batch_tokens,
        )
        sources = pairs.sources()
        self._dev_sources = [sources[i] for i in self.dev]
        path = text_file(self.records.texts.texts, "dev", "target")
        references = path.read_text(encoding="utf-8").split("\n")
        self._bleu = bleu([references[i] for i in self.dev])

    def _new_decoder(self, model: Any) -> Decoder:
        return Decoder(model, bos_id=self.schema["bos_id"], eos_id=self.schema["eos_id"])

    @property
    def stopped(self) -> bool:
        """Whether the last `patience` evaluations were no better than one before."""
        return stopped_early(
            [score for _, score in _scores(self.build.out.curves)], self.options.patience
        )

    def run(self, until: float, *, finish: bool) -> None:
        """Train until so many epochs are done, or the training stops early.

        Args:
            until: In epochs, from the start of the training.
            finish: Whether the training ends there; then it is evaluated there, too.

        Raises:
            DivergedError: The loss is not a number any more.
            ResumeError: More steps were made already.
        """
        trainer, size = self.trainer, self.trainer.course.steps_per_epoch
        stop = trainer.step_at(until, finish=finish)
        callback = step_curves(
            self.build,
            self.build.out.curves,
            steps=stop,
            # They do not depend on where the training ends, since segments do not know it.
            apart=max(1, size // 20),
            first=trainer.step,
        )
        if trainer.step > stop:
            trainer.run(self.fetch, epochs=until, finish=finish)  # refuses
        while trainer.step < stop and not self.stopped:
            evaluation = self._next_evaluation()
            end = min(stop, evaluation)
            self.build.progress(
                f"train: {self.train_pairs} pairs, steps {trainer.step + 1} to {end}"
            )
            # `end` is a step already, which `finish` leaves as it is.
            trainer.run(self.fetch, epochs=end / size, finish=True, callbacks=[callback])
            if end == evaluation:
                self._evaluate()
        known = [step for step, _ in _scores(self.build.out.curves)]
        if finish and trainer.step not in known and not self.stopped:
            self._evaluate()

    def _next_evaluation(self) -> int:
        """Find the first step after this one at which to evaluate: of all, wherever one begins."""
        every, size = self.options.evaluate_every, self.trainer.course.steps_per_epoch
        number = max(1, int(self.trainer.step / size / every))
        while (found := self.trainer.step_at(number * every)) <= self.trainer.step:
            number += 1
        return found

    def _evaluate(self) -> None:
        """Add a row to the curves, and keep the weights if they are among the best."""
        step = self.trainer.step
        weights = [w.numpy() for w in self.model.trainable_weights]
        if self._evaluated is not self.model:
            _set(self._evaluated, weights)
        score = self._dev_bleu(self._decoder)
        loss = self._dev_loss()
        self.kept = keep_best(self.kept, Kept(step, score, weights), count=self.options.averaged)
        row = {"step": step, "dev_bleu": score, "dev_loss": loss}
        with self.build.out.curves.open("a", encoding="utf-8") as file:
            file.write(json.dumps(row, sort_keys=True, allow_nan=False) + "\n")
        print(f"step {step} dev_bleu={score:.4g} dev_loss={loss:.4g}", flush=True)

    def _dev_bleu(self, decoder: Decoder) -> float:
        search = Search(beam=1)
        progress = self.build.progress
        found = translate(decoder, self._dev_sources, search, progress=progress)
        tokenizer = load_subwords(self.records.subwords)
        return self._bleu.whole([tokenizer.decode(ids) for ids in found])[0]

    def save(self) -> None:
        """Write the outputs of a segment."""
        self.trainer.save(self.build.out)
        write_kept(self.build.out.kept, self.kept)

    def hand_on(self) -> None:
        """Write the outputs of a `Transformer`: the best checkpoint, or the average of the best.

        Which of the two it is, the development set decides.
        """
        set_precision("float32")
        model = build_transformer(self.config)
        best = max(self.kept, key=lambda k: (k.score, k.step))
        _set(model, average(self.kept))
        mean = self._dev_bleu(self._new_decoder(model))
        chosen, score = "average", mean
        if best.score > mean:
            chosen, score = f"step {best.step}", best.score
            _set(model, best.weights)
        out, subwords = self.build.out, self.records.subwords
        model.save_weights(out.weights)
        out.architecture = describe(model, packages=["keras_hub"])
        out.transformer = self.config.to_json()
        shutil.copyfile(subwords.model, out.subwords)
        out.preprocessing = {
            "subwords": subwords.description["kind"],
            **{name: self.schema[name] for name in ("bos_id", "eos_id", "source", "target")},
        }
        out.checkpoints = {
            "kept": [{"step": k.step, "dev_bleu": k.score} for k in self.kept],
            "average": mean,
            "chosen": chosen,
            "stopped_early": self.stopped,
        }
        out.steps = self.trainer.step
        out.parameters = model.count_params()
        out.train_pairs = self.train_pairs
        out.dev_bleu = score


def check_evaluations(replicas: int, evaluate_every: float) -> None:
    """Refuse evaluations where a training does not stop.

    Raises:
        ComputeError: Several devices would stop within epochs.
    """
    if replicas > 1 and evaluate_every % 1:
        msg = (
            f"replicas is {replicas} and evaluate_every is {evaluate_every:g}: "
            "several devices stop at the ends of epochs alone"
        )
        raise ComputeError(msg, hint="Choose evaluate_every=1, or another whole number.")


def stopped_early(scores: Sequence[float], patience: int | None) -> bool:
    """Say whether the last `patience` scores are no better than the best before them."""
    if patience is None or len(scores) <= patience:
        return False
    return max(scores[-patience:]) <= max(scores[:-patience])


def _scores(curves: Path) -> list[tuple[int, float]]:
    """Read the evaluations so far: their steps and scores."""
    if not curves.exists():
        return []
    rows = map(json.loads, curves.read_text(encoding="utf-8").splitlines())
    return [(row["step"], row["dev_bleu"]) for row in rows if "dev_bleu" in row]


def _set(model: Any, weights: Sequence[Any]) -> None:
    for weight, value in zip(model.trainable_weights, weights, strict=True):
        weight.assign(value)

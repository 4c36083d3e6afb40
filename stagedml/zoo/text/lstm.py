"""The cheap neural base line: words by Keras's TextVectorization, and an LSTM over them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from stagedml import Bounds, Build, Dir, File, Json, Metric, stage
from stagedml.zoo.exports.samples import AdequacyError, Samples, SampleSet, write_samples
from stagedml.zoo.text.data import LabelledTexts, read_examples
from stagedml.zoo.text.probabilities import dev_scores, write_probabilities
from stagedml.zoo.text.words import ids_of, read_vocabulary, spaced, vectorization, vocabulary_of
from stagedml.zoo.training.checkpoints import Checkpoint, digest, training_seed
from stagedml.zoo.training.compute import Count, take_compute
from stagedml.zoo.training.curves import keras_callback
from stagedml.zoo.training.fitting import Trainer
from stagedml.zoo.training.keras_model import KerasModel, describe, predict, rebuild, save_weights
from stagedml.zoo.training.orders import Course
from stagedml.zoo.training.precision import Precision, set_precision
from stagedml.zoo.training.seeds import set_seeds
from stagedml.zoo.training.segment_stages import segments_of
from stagedml.zoo.training.warm_start import check_classes, check_words, load_start

Size = Annotated[int, Bounds(at_least=1, at_most=65536)]
Length = Annotated[int, Bounds(at_least=2, at_most=1024)]
Dropout = Annotated[float, Bounds(at_least=0, at_most=0.95)]
# By how much a probability may be another one where it is computed again, by what computed it
# first: a GPU takes ten bits of a factor (TF32).
_AGAIN = {"cpu": 1e-5, "cuda": 1e-2}


class LstmClassifier(KerasModel):
    """Words' embeddings, an LSTM over them, and a softmax; `probabilities` as of `TextClassifier`.

    `vocabulary` has a word in each line, in the order of their ids from 2;
    `stagedml.zoo.text.words` says what the words of a text are. `origin` says where the first
    weights came from (`init`: `random` or `start`), and what computed the probabilities.
    """

    vocabulary = File("vocabulary.txt")
    preprocessing = Json("preprocessing.json", {"length": int})
    origin = Json("origin.json", {"init": str, "accelerator": str})
    probabilities = Dir("probabilities")
    curves = File("curves.jsonl")
    dev_accuracy = Metric("dev_accuracy", at_least=0, at_most=1)
    dev_macro_f1 = Metric("dev_macro_f1", at_least=0, at_most=1)
    train_examples = Metric("train_examples", at_least=1)
    parameters = Metric("parameters", at_least=1)


class UnrolledModel(KerasModel):
    """The same model, its recurrence written out; LiteRT has no other without TensorFlow's ops."""


def build_lstm(
    classes: int,
    *,
    words: int,
    length: int,
    embedding: int,
    units: int,
    dropout: float,
    unroll: bool = False,
) -> Any:
    """Build embeddings - LSTM in both directions - softmax; padding is masked.

    Args:
        classes: Number of classes.
        words: Number of ids.
        length: Number of words of a text.
        embedding: Size of a word's embedding.
        units: Size of the LSTM's state, for each direction.
        dropout: Fraction of embeddings and of states that is dropped.
        unroll: Write the recurrence out.

    Returns:
        A Keras model from `token_ids`, int32 (batch, length), to `probabilities`, float32 (batch,
        classes).
    """
    import keras
    from keras import layers

    ids = keras.Input((length,), dtype="int32", name="token_ids")
    x = layers.Embedding(words, embedding, mask_zero=True, name="embedding")(ids)
    x = layers.Dropout(dropout, name="embedding_dropout")(x)
    lstm = layers.LSTM(units, unroll=unroll, name="lstm")
    x = layers.Bidirectional(lstm, name="both")(x)
    x = layers.Dropout(dropout, name="state_dropout")(x)
    out = layers.Dense(classes, activation="softmax", dtype="float32", name="probabilities")(x)
    return keras.Model(ids, out, name="lstm_classifier")


class _Training:
    """An LSTM, trained until so many epochs are done, and its data."""

    def __init__(
        self,
        build: Build[Any],
        texts: LabelledTexts,
        start: Path | None,
        resume: Checkpoint | None,
        until: float,
        *,
        batch_size: int,
        learning_rate: float,
        words: int,
        length: int,
        **architecture_and_compute: Any,
    ) -> None:
        compute, architecture = take_compute(architecture_and_compute)
        compute.begin(build)
        import keras
        import numpy as np
        import tensorflow as tf

        self.build = build
        classes = texts.info["classes"]
        rows = {part: read_examples(getattr(texts, part)) for part in ("train", "dev", "test")}
        sentences = {part: [row["a"] for row in found] for part, found in rows.items()}
        self.layer = vectorization(sentences["train"], words=words, length=length)
        self.inputs = {p: np.asarray(self.layer(spaced(s)), np.int32) for p, s in sentences.items()}
        self.labels = {p: np.array([row["label"] for row in found]) for p, found in rows.items()}
        known = len(self.layer.get_vocabulary())

        def new_model() -> Any:
            return build_lstm(len(classes), words=known, length=length, **architecture)

        self.new_model = new_model
        with compute.scope():
            self.model = new_model()
        self.init = "random"
        if start is not None and resume is None:
            self.init = "start"
            check_classes(start, classes)
            check_words(start, vocabulary_of(self.layer).encode(), "vocabulary.txt")
            load_start(self.model, start, build.tmp)
        with compute.scope():
            compute.compile(
                self.model,
                optimizer=keras.optimizers.Adam(learning_rate, global_clipnorm=1.0),
                loss="sparse_categorical_crossentropy",
                metrics=["accuracy"],
            )
        curves = build.out.curves
        self.trainer = Trainer(
            self.model,
            Course(len(rows["train"]), batch_size, training_seed(build, resume)),
            of={
                "data": digest(texts.train),
                "learning_rate": learning_rate,
                "words": words,
                "length": length,
                **architecture,
            },
            resume=resume,
            curves=curves,
            compute=compute,
        )
        self.init = self.trainer.facts.get("init", self.init)
        ids, labels = tf.constant(self.inputs["train"]), tf.constant(self.labels["train"])
        self.trainer.run(
            lambda i: (tf.gather(ids, i), tf.gather(labels, i)),
            epochs=until,
            callbacks=[keras_callback(build, curves, first=self.trainer.step)],
            validation_data=(self.inputs["dev"], self.labels["dev"]),
            validation_batch_size=256,
        )

    def trained(self) -> Any:
        """Give a model in float32 with the weights that were trained."""
        set_precision("float32")
        model = self.new_model()
        model.set_weights(self.model.get_weights())
        return model

    def save(self) -> None:
        """Write the outputs of a segment."""
        self.trainer.save(self.build.out, init=self.init)


def _train(
    build: Build[Any],
    texts: LabelledTexts,
    start: Path | None,
    resume: Checkpoint | None,
    until: float,
    **settings: Any,
) -> _Training:
    return _Training(build, texts, start, resume, until, **settings)


lstm_classify_segment = segments_of(
    _train, name="lstm-classify-segment", environment="tensorflow", accelerator="cpu"
)


@stage(environment="tensorflow", accelerator="cpu", closed=True)
def lstm_classify(
    build: Build[LstmClassifier],
    texts: LabelledTexts,
    start: Path | None = None,
    resume: Checkpoint | None = None,
    *,
    epochs: Annotated[int, Bounds(at_least=1, at_most=1000)] = 6,
    batch_size: Annotated[int, Bounds(at_least=1, at_most=4096)] = 32,
    learning_rate: Annotated[float, Bounds(at_least=1e-6, at_most=1)] = 1e-3,
    words: Annotated[int, Bounds(at_least=10, at_most=1_000_000)] = 20_000,
    length: Length = 64,
    embedding: Size = 64,
    units: Size = 64,
    dropout: Dropout = 0.4,
    precision: Precision = "float32",
    jit_compile: bool = False,
    steps_per_execution: Count = 1,
    accumulation: Count = 1,
    replicas: Count = 1,
    deterministic: bool = True,
    inter_op: Count | None = None,
) -> LstmClassifier:
    """Train an LSTM over the words of texts, with Adam.

    Args:
        build: The running stage.
        texts: The labelled texts. The test part is predicted once, at the end.
        start: Weights to begin with, see `stagedml.zoo.training.warm_start`; random by default.
        resume: Where another segment of the training stopped.
        epochs: Passes over the training texts, those of other segments included.
        batch_size: Texts of a step.
        learning_rate: Learning rate of Adam.
        words: The most words that have an id; the rarer ones are unknown.
        length: Number of words of a text; what is longer is cut.
        embedding: Size of a word's embedding.
        units: Size of the LSTM's state, for each direction.
        dropout: Fraction of embeddings and of states that is dropped.
        precision: Compute in 16 bits where that is safe, see `stagedml.zoo.training.precision`. The
            weights, and the model that comes out, are float32. On a CPU bits follow the processor.
        jit_compile: Compile with XLA, for the processor at hand: bits follow it.
        steps_per_execution: Steps that are made before Python is asked again.
        accumulation: Parts into which a step's batch is cut, to take less memory.
        replicas: GPUs that share a step's batch.
        deterministic: Refuse operations that give other bits each time.
        inter_op: Operations that may run side by side on the CPU.

    Raises:
        StartError: `start` has no weights of this model.
        ResumeError: `resume` is a checkpoint of another training.
        DivergedError: The loss is not a number any more.
    """
    training = _train(
        build,
        texts,
        start,
        resume,
        epochs,
        batch_size=batch_size,
        learning_rate=learning_rate,
        words=words,
        length=length,
        embedding=embedding,
        units=units,
        dropout=dropout,
        precision=precision,
        jit_compile=jit_compile,
        steps_per_execution=steps_per_execution,
        accumulation=accumulation,
        replicas=replicas,
        deterministic=deterministic,
        inter_op=inter_op,
    )
    model, out = training.trained(), build.out
    answers = {
        part: model.predict(training.inputs[part], batch_size=256, verbose=0)
        for part in ("dev", "test")
    }
    for part, probabilities in answers.items():
        write_probabilities(out.probabilities, part, probabilities)
    scores = dev_scores(answers["dev"], training.labels["dev"])
    out.dev_accuracy = scores["dev_accuracy"]
    out.dev_macro_f1 = scores["dev_macro_f1"]
    out.train_examples = len(training.labels["train"])
    out.parameters = model.count_params()
    out.vocabulary.write_text(vocabulary_of(training.layer), encoding="utf-8")
    out.preprocessing = {"length": length}
    out.origin = {"init": training.init, "accelerator": build.accelerator}
    save_weights(model, out.weights)
    out.architecture = describe(model, classes=texts.info["classes"])
    return out


@stage(environment="tensorflow", closed=True)
def unroll_lstm(build: Build[UnrolledModel], model: LstmClassifier) -> UnrolledModel:
    """Describe the model with its recurrence written out; the weights are the same."""
    set_seeds(build)
    architecture = model.architecture

    def unrolled(value: Any) -> Any:
        if isinstance(value, list):
            return [unrolled(item) for item in value]
        if not isinstance(value, dict):
            return value
        return {k: True if k == "unroll" else unrolled(item) for k, item in value.items()}

    described = {**architecture, "model": unrolled(architecture["model"])}
    save_weights(rebuild(described, model.weights), build.out.weights)
    build.out.architecture = described
    return build.out


@stage(environment="tensorflow", closed=True)
def lstm_samples(
    build: Build[SampleSet],
    model: LstmClassifier,
    texts: LabelledTexts,
    *,
    count: Annotated[int, Bounds(at_least=1, at_most=1000)] = 12,
) -> SampleSet:
    """Sample what the rebuilt Keras model gives for test texts, and for an empty one.

    The ids are made of the vocabulary's file, without Keras, as whoever uses the model makes them.

    Args:
        build: The running stage.
        model: The trained model.
        texts: The labelled texts.
        count: Number of texts.

    Raises:
        AdequacyError: For a text of the test part the model gives other probabilities than its
            training did.
    """
    import numpy as np

    set_seeds(build)
    rows = read_examples(texts.test)[:count]
    sentences = [*(row["a"] for row in rows), ""]
    vocabulary, length = read_vocabulary(model.vocabulary), model.preprocessing["length"]
    ids = np.array([ids_of(text, vocabulary, length) for text in sentences], np.int32)
    architecture, inputs = model.architecture, {"token_ids": ids}
    outputs = predict(rebuild(architecture, model.weights), architecture, inputs)
    expected = np.load(model.probabilities / "test.npy")[: len(rows)]
    check_again(outputs["probabilities"][: len(rows)], expected, model.origin["accelerator"])
    names = [*(f"test-{row['id']}" for row in rows), "empty"]
    write_samples(build.out.samples, Samples(names, inputs, outputs, {"text": sentences}))
    build.out.count = len(names)
    return build.out


def check_again(given: Any, expected: Any, accelerator: str) -> None:
    """Compare what the rebuilt model gives for raw texts on a CPU with what the trained one gave.

    Args:
        given: Probabilities (texts, classes).
        expected: Those of the training.
        accelerator: What computed these.

    Raises:
        AdequacyError: They are others.
    """
    worst = float(abs(given - expected).max())
    if worst > _AGAIN[accelerator]:
        msg = f"raw texts give other probabilities than in training, by up to {worst:.3g}"
        raise AdequacyError(msg)

"""BERT, fine-tuned to a task of GLUE."""

from __future__ import annotations

import shutil
from typing import Annotated, Any, Literal

from stagedml import Bounds, Build, Dir, File, Json, Metric, stage
from stagedml.runtime.backends import write_json
from stagedml.zoo.bert.checks import check_same_vocabulary
from stagedml.zoo.bert.data import BertStart, checkpoint_prefix
from stagedml.zoo.bert.heads import text_classifier
from stagedml.zoo.bert.model import BertConfig, build_backbone, load_checkpoint
from stagedml.zoo.bert.optimization import adamw, learning_rate_at
from stagedml.zoo.bert.text_model import TextModel
from stagedml.zoo.glue.records import GlueRecords
from stagedml.zoo.glue.scores import (
    Predictor,
    inputs_and_label,
    score,
    split_of,
)
from stagedml.zoo.glue.tasks import GlueTask, glue_task, write_submission
from stagedml.zoo.training.batches import batches
from stagedml.zoo.training.curves import step_curves
from stagedml.zoo.training.keras_model import describe
from stagedml.zoo.training.seeds import set_seeds

Share = Annotated[float, Bounds(at_least=0, at_most=0.95)]


class GlueModel(TextModel):
    """A fine-tuned BERT: all that it takes to use it, how it got there, and how good it is.

    With Keras and KerasHub, `config.json` and the weights give the model (see `KerasModel`);
    `vocab.txt` and `preprocessing.json` say how texts become its input. `scores.json` has for
    each split with known labels what `glue_scores.score` gives.
    """

    bert_config = File("bert_config.json")
    preprocessing = Json(
        "preprocessing.json",
        {
            "task": str,
            "texts": int,
            "do_lower_case": bool,
            "max_seq_length": int,
            "regression": bool,
        },
    )
    curves = File("curves.jsonl")
    scores = Json("scores.json", {"dev": {"score": float, "examples": int}})
    confusion = Json("confusion.json", {"classes": list, "splits": dict})
    predictions = Dir("predictions")
    origin = Json("origin.json", {"init": str, "checkpoint_variables": int})
    dev_score = Metric("dev_score")
    dev_examples = Metric("dev_examples")
    test_examples = Metric("test_examples")
    train_examples = Metric("train_examples")
    steps = Metric("steps")
    parameters = Metric("parameters")


@stage(environment="bert", accelerator="cuda")
def bert_finetune_glue(
    build: Build[GlueModel],
    checkpoint: BertStart,
    records: GlueRecords,
    *,
    learning_rate: Annotated[float, Bounds(at_least=1e-9, at_most=1)] = 2e-5,
    batch_size: Annotated[int, Bounds(at_least=1)] = 32,
    epochs: Annotated[int, Bounds(at_least=1)] = 3,
    warmup: Share = 0.1,
    init: Literal["checkpoint", "random"] = "checkpoint",
    dropout: Share | None = None,
    train_embeddings: bool = True,
    evaluation_batch_size: Annotated[int, Bounds(at_least=1)] = 128,
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
        records: Tokenized with the same vocabulary.
        learning_rate: The greatest one.
        batch_size: Examples of a step.
        epochs: Passes over the training set.
        warmup: The share of all steps in which the learning rate rises.
        init: Where the weights come from; `random` only when asked for.
        dropout: In place of the checkpoint's.
        train_embeddings: Whether the words' embeddings are trained, too.
        evaluation_batch_size: Examples at a time when predicting.
        mixed_precision: Compute in float16 where that is safe, with a scaled loss. The weights,
            and the model that comes out, are float32.
        jit_compile: Compile with XLA.

    Raises:
        CheckpointError: Checkpoint, vocabulary and records do not fit together.
        DivergedError: The loss is not a number any more.
        AcceleratorError: The stage is its `cuda` variant and there is no GPU.
    """
    import keras

    set_seeds(build)
    schema = records.schema
    task = glue_task(schema["task"])
    config = BertConfig.read(checkpoint.config_file)
    config.check_sequence(schema["max_seq_length"])
    config.check_vocabulary(schema["vocab_size"])
    check_same_vocabulary(checkpoint.vocab, schema["vocab_sha256"])
    train, dev, test = (split_of(records, name) for name in ("train", "dev", "test"))

    rate = config.hidden_dropout_prob if dropout is None else dropout

    def new_model() -> tuple[Any, Any]:
        backbone = build_backbone(config, dropout=rate)
        return text_classifier(backbone, task.outputs, dropout=rate), backbone

    if mixed_precision:
        keras.mixed_precision.set_global_policy("mixed_float16")
    model, backbone = new_model()
    used: list[str] = []
    if init == "checkpoint":
        used = load_checkpoint(backbone, config, checkpoint_prefix(checkpoint))
    backbone.token_embedding.trainable = train_embeddings

    total = -(-train.records // batch_size) * epochs
    plan: dict[str, Any] = {"total_steps": total, "warmup": warmup}
    model.compile(
        optimizer=adamw(learning_rate=learning_rate, **plan),
        loss=keras.losses.MeanSquaredError()
        if task.regression
        else keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        jit_compile=jit_compile,
    )

    predict = {
        name: Predictor(task, split, batch_size=evaluation_batch_size)
        for name, split in (("dev", dev), ("test", test))
    }

    def evaluate(current: Any) -> dict[str, float]:
        found = score(task, predict["dev"](current))
        return {f"dev_{name}": found[name] for name in (*task.metrics, "score")}

    build.progress(f"train {task.name}: {train.records} examples, {total} steps")
    model.fit(
        batches(
            train.path,
            train.schema,
            inputs_and_label,
            records=train.records,
            batch_size=batch_size,
            shuffle=build.seed,
        ),
        epochs=epochs,
        shuffle=False,  # the data are, already
        verbose=0,
        callbacks=[
            step_curves(
                build,
                build.out.curves,
                steps=total,
                rate=lambda step: learning_rate_at(step, peak=learning_rate, **plan),
                evaluate=evaluate,
            )
        ],
    )
    # A model in float32 that knows nothing of its training: others rebuild it without our code.
    keras.mixed_precision.set_global_policy("float32")
    trained = model.get_weights()
    model, _ = new_model()
    model.set_weights(trained)
    build.progress("evaluate")
    scores, confusion = {}, {}
    for name, predictor in predict.items():
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
    build.out.dev_examples = dev.records
    build.out.test_examples = test.records
    build.out.train_examples = train.records
    build.out.steps = total
    build.out.parameters = model.count_params()
    build.out.origin = {"init": init, "checkpoint_variables": len(used)}
    _write_model(build, model, checkpoint, config, schema, task)
    return build.out


def _write_model(
    build: Build[GlueModel],
    model: Any,
    checkpoint: BertStart,
    config: BertConfig,
    schema: dict[str, Any],
    task: GlueTask,
) -> None:
    model.save_weights(build.out.weights)
    build.out.architecture = describe(
        model, packages=["keras_hub"], classes=list(task.labels or ())
    )
    write_json(build.out.bert_config, config.to_json())
    shutil.copyfile(checkpoint.vocab, build.out.vocab)
    build.out.preprocessing = {
        "task": task.name,
        "texts": len(task.texts),
        "do_lower_case": schema["do_lower_case"],
        "max_seq_length": schema["max_seq_length"],
        "regression": task.regression,
    }

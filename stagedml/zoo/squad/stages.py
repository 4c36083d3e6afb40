"""BERT, fine-tuned to find the answers to SQuAD's questions."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Annotated, Any, Literal

from stagedml import Bounds, Build, File, Json, Metric, stage
from stagedml.runtime.backends import write_json
from stagedml.zoo.bert.checks import check_same_vocabulary
from stagedml.zoo.bert.data import BertStart, checkpoint_prefix
from stagedml.zoo.bert.heads import span_finder, span_loss
from stagedml.zoo.bert.model import BertConfig, build_backbone, load_checkpoint
from stagedml.zoo.bert.optimization import adamw, learning_rate_at
from stagedml.zoo.bert.text_model import TextModel
from stagedml.zoo.squad.records import SquadRecords
from stagedml.zoo.training.batches import batches, inputs_of
from stagedml.zoo.training.curves import step_curves
from stagedml.zoo.training.keras_model import describe
from stagedml.zoo.training.seeds import set_seeds

if TYPE_CHECKING:
    from collections.abc import Mapping

Share = Annotated[float, Bounds(at_least=0, at_most=0.95)]


class SquadModel(TextModel):
    """A BERT that finds answers: all that it takes to use it, and how it got there.

    With Keras and KerasHub, `config.json` and the weights give the model (see `KerasModel`): start
    and end logits of each token. `vocab.txt` and `preprocessing.json` say how a question and a
    context become its input.
    """

    bert_config = File("bert_config.json")
    preprocessing = Json(
        "preprocessing.json",
        {
            "version": str,
            "do_lower_case": bool,
            "max_seq_length": int,
            "max_query_length": int,
            "doc_stride": int,
        },
    )
    curves = File("curves.jsonl")
    origin = Json("origin.json", {"init": str, "checkpoint_variables": int})
    train_loss = Metric("train_loss")
    train_records = Metric("train_records")
    steps = Metric("steps")
    parameters = Metric("parameters")


@stage(environment="bert", accelerator="cuda")
def bert_finetune_squad(
    build: Build[SquadModel],
    checkpoint: BertStart,
    records: SquadRecords,
    *,
    learning_rate: Annotated[float, Bounds(at_least=1e-9, at_most=1)] = 2e-5,
    batch_size: Annotated[int, Bounds(at_least=1)] = 8,
    epochs: Annotated[int, Bounds(at_least=1)] = 3,
    warmup: Share = 0.1,
    init: Literal["checkpoint", "random"] = "checkpoint",
    dropout: Share | None = None,
    mixed_precision: bool = False,
    jit_compile: bool = False,
) -> SquadModel:
    """Fine-tune a BERT to the windows of the records.

    AdamW with linear warm-up and decay; the loss is the mean cross-entropy of the answer's first
    and last token, as https://arxiv.org/abs/1810.04805 (4.2).

    Args:
        build: The running stage.
        checkpoint: Configuration, vocabulary and, unless `init` is `random`, weights.
        records: Tokenized with the same vocabulary.
        learning_rate: The greatest one.
        batch_size: Windows of a step.
        epochs: Passes over the training set.
        warmup: The share of all steps in which the learning rate rises.
        init: Where the weights come from; `random` only when asked for.
        dropout: In place of the checkpoint's.
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
    config = BertConfig.read(checkpoint.config_file)
    config.check_sequence(schema["max_seq_length"])
    config.check_vocabulary(schema["vocab_size"])
    check_same_vocabulary(checkpoint.vocab, schema["vocab_sha256"])

    def new_model() -> tuple[Any, Any]:
        backbone = build_backbone(config, dropout=dropout)
        return span_finder(backbone), backbone

    if mixed_precision:
        keras.mixed_precision.set_global_policy("mixed_float16")
    model, backbone = new_model()
    used: list[str] = []
    if init == "checkpoint":
        used = load_checkpoint(backbone, config, checkpoint_prefix(checkpoint))
    count = schema["splits"]["train"]["records"]
    total = -(-count // batch_size) * epochs
    plan: dict[str, Any] = {"total_steps": total, "warmup": warmup}
    model.compile(
        optimizer=adamw(learning_rate=learning_rate, **plan),
        loss=span_loss,
        jit_compile=jit_compile,
    )

    def inputs_and_answer(batch: Mapping[str, Any]) -> tuple[dict[str, Any], Any]:
        return inputs_of(batch), batch["answer"]

    build.progress(f"train: {count} windows, {total} steps")
    history = model.fit(
        batches(
            records.train,
            schema["train"],
            inputs_and_answer,
            records=count,
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
            )
        ],
    )
    # A model in float32 that knows nothing of its training: others rebuild it without our code.
    keras.mixed_precision.set_global_policy("float32")
    trained = model.get_weights()
    model, _ = new_model()
    model.set_weights(trained)
    build.out.train_loss = float(history.history["loss"][-1])
    build.out.train_records = count
    build.out.steps = total
    build.out.parameters = model.count_params()
    build.out.origin = {"init": init, "checkpoint_variables": len(used)}
    model.save_weights(build.out.weights)
    build.out.architecture = describe(model, packages=["keras_hub"])
    write_json(build.out.bert_config, config.to_json())
    shutil.copyfile(checkpoint.vocab, build.out.vocab)
    wanted = ("version", "do_lower_case", "max_seq_length", "max_query_length", "doc_stride")
    build.out.preprocessing = {name: schema[name] for name in wanted}
    return build.out

"""Training a Transformer: the stage, and the segments that it may be cut into."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from stagedml import Bounds, Build, stage
from stagedml.zoo.training.compute import Compute, Count, take_compute
from stagedml.zoo.training.fitting import Stop
from stagedml.zoo.training.precision import Precision
from stagedml.zoo.translation.model import Size
from stagedml.zoo.translation.records import ParallelRecords
from stagedml.zoo.translation.training import (
    Options,
    Training,
    Transformer,
    TransformerCheckpoint,
)

Layers = Annotated[int, Bounds(at_least=1, at_most=100)]
Fraction = Annotated[float, Bounds(at_least=0, at_most=0.95)]
Factor = Annotated[float, Bounds(at_least=1e-6, at_most=100)]
Norm = Annotated[float, Bounds(at_least=1e-6)]
Epochs = Annotated[float, Bounds(at_least=0.0001, at_most=1_000_000)]


@stage(environment="bert", accelerator="cuda", closed=True)
def train_transformer(
    build: Build[Transformer],
    records: ParallelRecords,
    start: Path | None = None,
    resume: TransformerCheckpoint | None = None,
    *,
    size: Size = "base",
    layers: Layers | None = None,
    hidden: Count | None = None,
    heads: Count | None = None,
    intermediate: Count | None = None,
    dropout: Fraction | None = None,
    epochs: Epochs = 10,
    learning_rate: Factor = 1.0,
    warmup_steps: Count = 4000,
    clip_norm: Norm | None = 1.0,
    label_smoothing: Fraction = 0.1,
    batch_tokens: Count = 4096,
    max_length: Count = 256,
    evaluate_every: Epochs = 1.0,
    dev_pairs: Count = 500,
    patience: Count | None = None,
    averaged: Count = 5,
    precision: Precision = "float32",
    jit_compile: bool = False,
    steps_per_execution: Count = 1,
    accumulation: Count = 1,
    gradient_checkpointing: bool = False,
    replicas: Count = 1,
    deterministic: bool = True,
    inter_op: Count | None = None,
) -> Transformer:
    """Train a Transformer to translate, as https://arxiv.org/abs/1706.03762.

    Pairs of about one length share a batch. Now and then the development set is translated, each
    time by the most probable token; what is handed on is the average of the checkpoints with the
    best BLEU, or the best of them, whichever has the better BLEU there. The test set is not read.

    Args:
        build: The running stage.
        records: Pairs as sub-words, and the texts that they were made of.
        start: Weights to begin with: those of another Transformer of the same shape.
        resume: Where another segment of the training stopped.
        size: The model's; `base` and `big` are those of the paper.
        layers: Layers of encoder and decoder each, in place of the size's.
        hidden: The width between blocks, in place of the size's.
        heads: Heads of each attention, in place of the size's.
        intermediate: The width within feed-forward blocks, in place of the size's.
        dropout: Dropout rate, in place of the size's.
        epochs: Number of passes over the training pairs, those of other segments included.
        learning_rate: What the paper's schedule is multiplied by; its peak is
            `learning_rate * (hidden * warmup_steps) ** -0.5`.
        warmup_steps: Steps over which the learning rate rises; then it falls with the square root
            of the step, wherever the training ends.
        clip_norm: Largest norm of all gradients together; null for any.
        label_smoothing: What the labels give to all sub-words together.
        batch_tokens: Tokens of a batch, on the side that has more, padding included.
        max_length: Pairs with more tokens on a side are not trained with.
        evaluate_every: Epochs from one evaluation to the next; also a part of one.
        dev_pairs: How many development pairs are translated each time, evenly spread.
        patience: End the training when so many evaluations one after the other are no better than
            the best before them; null for never.
        averaged: How many of the best checkpoints are kept and averaged.
        precision: Compute in 16 bits where that is safe, see `stagedml.zoo.training.precision`. The
            weights, and the model that comes out, are float32. On a CPU bits follow the processor.
        jit_compile: Compile with XLA, for the processor at hand: bits follow it. Batches are then
            padded to a few lengths.
        steps_per_execution: Steps that are made before Python is asked again.
        accumulation: Parts into which a step's batch is cut, to take less memory.
        gradient_checkpointing: Compute activations twice, to take less memory.
        replicas: GPUs that share a step's batch.
        deterministic: Refuse operations that give other bits each time.
        inter_op: Operations that may run side by side on the CPU.

    Raises:
        TransformerError: There is no such model.
        PairsError: No pair is short enough.
        OrderError: A batch has no room for the longest pair.
        StartError: `start` has no weights of this model.
        ResumeError: `resume` is a checkpoint of another training.
        DivergedError: The loss is not a number any more.
        ComputeError: Parameters of how it computes do not go together.
        AcceleratorError: The stage is its `cuda` variant and there is no GPU.
    """
    options = Options(
        size=size,
        layers=layers,
        hidden=hidden,
        heads=heads,
        intermediate=intermediate,
        dropout=dropout,
        learning_rate=learning_rate,
        warmup_steps=warmup_steps,
        clip_norm=clip_norm,
        label_smoothing=label_smoothing,
        batch_tokens=batch_tokens,
        max_length=max_length,
        evaluate_every=evaluate_every,
        dev_pairs=dev_pairs,
        patience=patience,
        averaged=averaged,
    )
    compute = Compute(
        precision=precision,
        jit_compile=jit_compile,
        steps_per_execution=steps_per_execution,
        accumulation=accumulation,
        gradient_checkpointing=gradient_checkpointing,
        replicas=replicas,
        deterministic=deterministic,
        inter_op=inter_op,
    )
    training = Training(build, records, start, resume, options, compute)
    training.run(epochs, finish=True)
    training.hand_on()
    return build.out


@stage(environment="bert", accelerator="cuda", closed=True)
def train_transformer_segment(
    build: Build[TransformerCheckpoint],
    records: ParallelRecords,
    start: Path | None = None,
    resume: TransformerCheckpoint | None = None,
    *,
    stop: Stop,
    settings: dict[str, Any],
) -> TransformerCheckpoint:
    """Train as `train_transformer` does, until so many epochs are done, and stop there.

    Args:
        build: The running stage.
        records: As for `train_transformer`.
        start: As for `train_transformer`.
        resume: Where the segment before stopped.
        stop: In epochs from the start of the training.
        settings: The parameters of `train_transformer`, all but `epochs`.

    Raises:
        ResumeError: `resume` is a checkpoint of another training.
        DivergedError: The loss is not a number any more.
    """
    compute, given = take_compute(settings)
    training = Training(build, records, start, resume, Options(**given), compute)
    training.run(stop, finish=False)
    training.save()
    return build.out

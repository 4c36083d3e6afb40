"""Planning a training as a chain of segments, each a derivation that goes on from the one before.

For pipelines; the stages themselves know of `Checkpoint` alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Outputs, StagedMLError, directory, file
from stagedml.planning.places import helper
from stagedml.zoo.training.compute import take_compute

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeVar

    from stagedml import Manager, Stage
    from stagedml.zoo.training.checkpoints import Checkpoint

    OutputsT = TypeVar("OutputsT", bound=Outputs)
    CheckpointT = TypeVar("CheckpointT", bound=Checkpoint)

# Arguments of pipelines: how many segments, and what a training begins with.
Segments = Annotated[int, Bounds(at_least=1, at_most=1000)]
Start = Outputs | Path | str | None


class SegmentsError(StagedMLError):
    """A training cannot be cut into segments as was asked."""


@helper
def plan_segments(
    m: Manager,
    stage: Stage[..., OutputsT],
    segment: Stage[..., CheckpointT],
    /,
    *inputs: Any,
    segments: int = 1,
    start: Any = None,
    horizon: Callable[[Mapping[str, Any]], bool] = lambda _: True,
    **given: Any,
) -> OutputsT:
    """Add a training, and before it the segments that it is to be cut into.

    With `segments=5` and `epochs=10`, `NAME-segment-1` makes the epochs 1 and 2 and
    `NAME-segment-5` the last two; `NAME` makes its outputs of what that one left. With
    `segments=7` and `epochs=14` the first five are the same derivations: segments are told apart by
    where they stop, not by the end of the training.

    Args:
        m: The plan to add to.
        stage: The training. Its last two inputs are called `start` (`Path | None`) and `resume`
            (`Checkpoint | None`), and `epochs` is one of its parameters.
        segment: A stage of the same inputs, whose parameters are `stop`, in epochs, and
            `settings`, which are all of the training's parameters but `epochs`.
        inputs: Its inputs, without those two.
        segments: How many; with 1, the training is one derivation.
        start: The input `start`, of the first segment.
        horizon: From the parameters, whether the learning rate depends on where the training
            ends. Then the parameter `schedule_epochs`, where it is None, is given to the segments
            as `epochs`.
        given: Parameters of the training; those of `--set NAME.PARAMETER` reach all segments.

    Returns:
        The handle of the training.

    Raises:
        SegmentsError: There cannot be so many, or several GPUs would stop within an epoch.
        ComputeError: Parameters of how it computes do not go together.
        ParameterError: A parameter of the training is wrong.
    """
    if type(segments) is not int or not 1 <= segments <= 1000:
        msg = f"a training has from 1 to 1000 segments, not {segments!r}"
        raise SegmentsError(msg)
    settled, settings = m.settled(stage, given)
    epochs = settings.pop("epochs")
    stops = [epochs * number / segments for number in range(1, segments + 1)]
    # Stages refuse these, too, when all that it is to be trained with was made.
    take_compute(settings)[0].check()
    if settings.get("replicas", 1) > 1 and any(abs(stop - round(stop)) > 1e-6 for stop in stops):
        parts = f" in {segments} segments" if segments > 1 else ""
        msg = f"several replicas stop at the end of an epoch: not with {epochs:g} epochs{parts}"
        raise SegmentsError(msg, hint="Choose whole epochs, and as many segments or a divisor.")
    if segments == 1:
        return stage(m, *inputs, start=start, **given)
    stage = settled
    if "schedule_epochs" in settings:
        wanted = settings["schedule_epochs"] or epochs
        settings["schedule_epochs"] = wanted if horizon(settings) else None
    resume: CheckpointT | None = None
    for number, stop in enumerate(stops, 1):
        part = segment.but(
            name=f"{stage.name}-segment-{number}",
            accelerator=stage.accelerator,
            environment=stage.environment,
            bits=stage.bits,
            impure=stage.impure,
        )
        resume = part(
            m,
            *inputs,
            start=start if resume is None else None,
            resume=resume,
            stop=stop,
            settings=settings,
        )
    return stage(m, *inputs, resume=resume, **given)


@helper
def start_path(m: Manager, start: Start) -> Any:
    """Turn what a pipeline was given to begin a training with into an input of the training.

    Args:
        m: The plan to add to.
        start: Outputs with `weights` or a `model` (of a training, or of an export as a SavedModel);
            one file or directory of a stage; or the path of a local file or directory, relative to
            the project.

    Raises:
        SegmentsError: The outputs have no weights.
        LocalFileError: There is no such file or directory.
    """
    if isinstance(start, str):
        if (m.root / start).is_dir():
            return directory(m, start).path
        return file(m, start).file
    if isinstance(start, Outputs):
        known = type(start).promises
        name = next((n for n in ("weights", "model", "file", "path") if n in known), None)
        if name is None:
            msg = f"{start!r} has no weights to start from; it has {', '.join(known) or 'nothing'}"
            raise SegmentsError(msg)
        return getattr(start, name)
    return start

"""The stage of a training's segments, made of the function that the training itself runs.

No planning: `stagedml.zoo.training.segments` plans the chain.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Protocol

from stagedml import stage
from stagedml.zoo.training.checkpoints import Checkpoint
from stagedml.zoo.training.fitting import Stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from stagedml import Build, Stage
    from stagedml.runtime.stage import Accelerator

_OPTIONAL = ("start", "resume")


class Trained(Protocol):
    """A training that went as far as it was to."""

    def save(self) -> None:
        """Write the outputs of a `Checkpoint`."""


def segments_of(
    train: Callable[..., Trained], *, name: str, environment: str, accelerator: Accelerator
) -> Stage[..., Checkpoint]:
    """Make the stage that trains until so many epochs are done, and stops there.

    Bind it to a name at the top level of a module; `plan_segments` takes it. It has the inputs of
    `train`, and two parameters: `stop`, in epochs from the start of the training, and `settings`,
    the training's parameters but `epochs`. It is made of `train` alone, so that what the training's
    own stage does when all is trained is not what its segments follow from.

    Args:
        train: From the build, the inputs (the last two are `start` and `resume`), `until` in
            epochs, and the training's other parameters, by keyword, to what can be saved.
        name: The stage's name.
        environment: The training's environment.
        accelerator: The training's accelerator.
    """

    def segment(
        build: Build[Checkpoint], *inputs: Any, stop: float, settings: dict[str, Any]
    ) -> Checkpoint:
        train(build, *inputs, stop, **settings).save()
        return build.out

    inputs = [
        p.replace(default=None) if p.name in _OPTIONAL else p
        for p in inspect.signature(train).parameters.values()
        if p.kind is p.POSITIONAL_OR_KEYWORD
    ][:-1]  # the last one is `until`
    keywords = {"stop": Stop, "settings": dict[str, Any]}
    hints = {p.name: p.annotation for p in inputs} | keywords | {"return": Checkpoint}
    # Its annotations are those of `train`, and are looked up where that is.
    made: Any = segment
    made.__wrapped__ = train
    made.__annotations__ = hints
    made.__signature__ = inspect.Signature(
        [
            *inputs,
            *(inspect.Parameter(n, inspect.Parameter.KEYWORD_ONLY) for n in keywords),
        ],
        return_annotation=Checkpoint,
    )
    made.__name__ = made.__qualname__ = name.replace("-", "_")
    made.__module__ = train.__module__
    made.__doc__ = "Train until so many epochs are done, and stop there."
    return stage(name=name, environment=environment, accelerator=accelerator, closed=True)(segment)

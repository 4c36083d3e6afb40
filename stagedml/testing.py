"""Running a stage's function without Nix: for tests of one's own stages.

It runs here, in this Python: with the packages that are installed here, without a sandbox. What it
does in its derivation is what `stagedml build` shows.
"""

from __future__ import annotations

import inspect
import tempfile
import typing
from typing import TYPE_CHECKING, Any, TypeVar

from stagedml.errors import StagedMLError, nearest
from stagedml.runtime.backends import Building, Realized
from stagedml.runtime.errors import PromiseError
from stagedml.runtime.stage import Build

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml.runtime.outputs import Outputs
    from stagedml.runtime.stage import Stage

OutputsT = TypeVar("OutputsT", bound="Outputs")


class RunError(StagedMLError):
    """A stage is run with other inputs or parameters than it has."""


def run(
    stage: Stage[..., OutputsT],
    directory: Path,
    *inputs: Any,
    instance: int = 0,
    **parameters: Any,
) -> OutputsT:
    """Run a stage, look whether it keeps its promises, and return its outputs.

    Args:
        stage: What `@stage` or `@command` made.
        directory: Where its outputs are written; it must not exist.
        inputs: Paths, numbers, and outputs of other stages, as the stage gets them when it is
            built: results of `run`, say.
        instance: Which of several runs that differ in their seed alone.
        parameters: Those that are not to be as by default.

    Raises:
        RunError: There is no such parameter, or an input or a parameter is missing.
        PromiseError: It does not give what it promises.
    """
    given = list(inspect.signature(stage.function).parameters.values())[1:]
    named = [p for p in given if p.kind is inspect.Parameter.KEYWORD_ONLY]
    positional = [p for p in given if p not in named]
    for name in parameters:
        if name not in {p.name for p in named}:
            raise RunError(nearest(f"parameter of {stage.name}", name, [p.name for p in named]))
    values = [*inputs, *(p.default for p in positional[len(inputs) :])]
    config = {p.name: parameters.get(p.name, p.default) for p in named}
    needed = dict(zip([p.name for p in positional], values, strict=False)) | config
    missing = [name for name, value in needed.items() if value is inspect.Parameter.empty]
    if missing or len(inputs) > len(positional):
        what = f"no {', '.join(missing)}" if missing else f"{len(inputs)} inputs"
        raise RunError(f"{stage.name} is given {what}: it takes {', '.join(needed) or 'nothing'}")
    outputs: type[OutputsT] = (
        getattr(stage, "outputs", None) or typing.get_type_hints(stage.function)["return"]
    )
    directory.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        build = Build(
            outputs(Building(str(directory), config)),
            name=stage.name,
            config=config,
            instance=instance,
            accelerator=stage.accelerator or "cpu",
            scratch=scratch,
        )
        stage.perform(build, values, config)
    broken = [why for p in outputs.promises.values() if (why := p.broken(str(directory)))]
    if broken:
        raise PromiseError(f"{stage.name}: {'; '.join(broken)}")
    realized = dict(zip([p.name for p in positional], values, strict=False))
    return outputs(Realized(str(directory), config, realized))

"""Running a stage's function without Nix: for tests of one's own stages.

It runs here, in this Python: with the packages that are installed here, without a sandbox. What it
does in its derivation is what `stagedml build` shows.
"""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING, Any, TypeVar, cast

from stagedml.errors import StagedMLError, nearest
from stagedml.planning.parameters import check_json, check_type, copied
from stagedml.planning.redefine import changes_of
from stagedml.planning.signature import signature_of
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
        ParameterError: A parameter is of another type, or out of its bounds.
        DefinitionError: The function is not of the form that `stage` documents.
        PromiseError: It does not give what it promises.
    """
    signature = signature_of(stage)
    for name in parameters:
        if name not in signature.parameters:
            known = list(signature.parameters)
            raise RunError(nearest(f"parameter of {stage.name}", name, known))
    names = list(signature.inputs)
    given = {**signature.absent, **dict(zip(names, inputs, strict=False))}
    chosen = {**signature.defaults, **changes_of(stage), **parameters}
    needed = [*names, *signature.parameters]
    missing = [name for name in needed if name not in given and name not in chosen]
    if missing or len(inputs) > len(names):
        what = f"no {', '.join(missing)}" if missing else f"{len(inputs)} inputs"
        raise RunError(f"{stage.name} is given {what}: it takes {', '.join(needed) or 'nothing'}")
    config = {}
    for name, annotation in signature.parameters.items():  # as a plan takes them
        what = f"the parameter {name!r} of the stage {stage.name!r}"
        check_json(chosen[name], what)
        config[name] = copied(check_type(chosen[name], annotation, what))
    values = [given[name] for name in names]
    outputs = cast("type[OutputsT]", signature.outputs)
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
    return outputs(Realized(str(directory), config, given))

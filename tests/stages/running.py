"""Runs stages as a derivation does, without Nix: for tests of what the stages themselves do."""

from __future__ import annotations

import inspect
import tempfile
import typing
from pathlib import Path
from typing import Any

from stagedml.define import Build, Stage
from stagedml.promises import Building, Outputs, Realized

DEFAULTS = inspect.Parameter.empty


def run_stage(
    stage: Stage[..., Any],
    folder: Path,
    *inputs: Any,
    instance: int = 0,
    accelerator: str = "cpu",
    **given: Any,
) -> Any:
    """Run a stage into a folder, check its promises, and return its outputs as others get them."""
    function = stage.function
    parameters = list(inspect.signature(function).parameters.values())[1:]
    config = {
        p.name: given.get(p.name, p.default)
        for p in parameters
        if p.kind is inspect.Parameter.KEYWORD_ONLY
    }
    assert DEFAULTS not in config.values(), config
    assert set(given) <= set(config), given
    outputs = typing.get_type_hints(function)["return"]
    folder.mkdir(parents=True)
    building: Outputs = outputs(Building(folder, config, {}))
    with tempfile.TemporaryDirectory() as scratch:
        build = Build(
            building,
            name=stage.name,
            config=config,
            instance=instance,
            accelerator=accelerator,
            tmp=Path(scratch),
        )
        function(build, *inputs, **config)
    broken = [why for p in outputs.promises.values() if (why := p.broken(folder))]
    assert not broken, broken
    names = [p.name for p in parameters if p.kind is not inspect.Parameter.KEYWORD_ONLY]
    return outputs(Realized(folder, config, dict(zip(names, inputs, strict=False))))

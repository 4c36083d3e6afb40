"""Runs stages as their derivations do, without Nix: for tests of what the stages themselves do."""

from __future__ import annotations

import inspect
import tempfile
import typing
from typing import Any

from stagedml.planning.nodes import (
    FetchNode,
    HandleInput,
    Input,
    ListInput,
    Node,
    StageNode,
    WheelMemberNode,
    manager_of,
    node_of,
)
from stagedml.planning.plan import lineage_rows
from stagedml.runtime.backends import Building, Realized
from stagedml.runtime.outputs import Config, Fetched, Outputs
from stagedml.runtime.stage import Build, Stage

if typing.TYPE_CHECKING:
    from pathlib import Path

    from stagedml.planning.manager import Manager
    from stagedml.runtime.stage import Bits

DEFAULTS = inspect.Parameter.empty


def run_stage(
    stage: Stage[..., Any],
    directory: Path,
    *inputs: Any,
    instance: int = 0,
    accelerator: str = "cpu",
    bits: Bits = "portable",
    lineage: dict[str, Any] | None = None,
    **given: Any,
) -> Any:
    """Run a stage, check its promises, and return its outputs as other stages get them."""
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
    directory.mkdir(parents=True)
    building: Outputs = outputs(Building(directory, config))
    with tempfile.TemporaryDirectory() as scratch:
        build = Build(
            building,
            name=stage.name,
            config=config,
            instance=instance,
            accelerator=accelerator,
            bits=bits,
            scratch=scratch,
            lineage=lineage,
        )
        function(build, *inputs, **config)
    broken = [why for p in outputs.promises.values() if (why := p.broken(directory))]
    assert not broken, broken
    names = [p.name for p in parameters if p.kind is not inspect.Parameter.KEYWORD_ONLY]
    return outputs(Realized(directory, config, dict(zip(names, inputs, strict=False))))


def made(cls: type[Outputs], directory: Path, **values: object) -> Any:
    """Outputs as a stage would have written them."""
    out = cls(Building(directory, {}))
    for name, value in values.items():
        if isinstance(value, str):
            getattr(out, name).write_text(value)
        else:
            setattr(out, name, value)
    return cls(Realized(directory, {}, {}))


class Run:
    """The stages of a plan, each run once.

    Args:
        directory: Where their outputs are written.
        files: What fetches give, by the file's name.
    """

    def __init__(self, directory: Path, files: dict[str, Path] | None = None) -> None:
        self.directory = directory
        self.files = files or {}
        self.done: dict[str, Any] = {}

    def __call__(self, handle: Outputs) -> Any:
        """Run what a handle needs; returns its outputs."""
        manager = manager_of(handle)
        return self.run(manager, node_of(handle))

    def run(self, manager: Manager, last: Node) -> Any:
        """Run what a node needs, as the one before a gate; returns its outputs."""
        for node in manager.reachable(last):
            self._run(manager, node)
        return self.done[last.name]

    def _run(self, manager: Manager, node: Node) -> None:
        if node.name in self.done:
            return
        if isinstance(node, FetchNode | WheelMemberNode):
            self.done[node.name] = Fetched(Realized(self.files[node.name], {}, {}))
            return
        assert isinstance(node, StageNode)
        inputs = [self._value(value) for _, value in node.inputs]
        accelerator = node.stage.accelerator or "cpu"
        assert accelerator == "cpu", f"{node.name} needs a GPU"
        config = Config(node.config)
        self.done[node.name] = run_stage(
            node.stage,
            self.directory / node.name,
            *inputs,
            instance=node.instance,
            lineage={"stages": lineage_rows(manager.reachable(node)[:-1])},
            **config,
        )

    def _value(self, value: Input) -> Any:
        if value is None:
            return None
        if isinstance(value, ListInput):
            return [self._value(item) for item in value.items]
        made = self.done[value.node.name]
        if isinstance(value, HandleInput):
            return made
        return getattr(made, value.promise.name)

"""Pass 1: a `Manager` collects stages into a plan, and checks all that can be checked before Nix.

Stages added to a manager return handles; handing a handle, or one of its attributes, to another
stage makes the dependency. Nothing runs.
"""

from __future__ import annotations

import contextlib
import inspect
import os
import sys
import types
import typing
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml.config import ParameterError, canonical, check_json, check_type, value_of
from stagedml.define import Build, Stage
from stagedml.errors import StagedMLError, nearest
from stagedml.nix.paths import check_name, sha256_hex
from stagedml.promises import (
    Config,
    DefinitionError,
    Fetched,
    Json,
    Metric,
    Outputs,
    Promise,
    RealizationOnlyError,
    backend_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


class PlanError(StagedMLError):
    """The stages of a pipeline do not fit together."""


class InputError(PlanError):
    """An input of a stage is missing, of the wrong type, or from another plan."""


class HandleInput(NamedTuple):
    """All outputs of a node, as an object of their class."""

    node: Node
    outputs: type[Outputs]


@dataclass(frozen=True)
class ReferenceInput:
    """One output of a node."""

    node: Node
    promise: Promise


class ListInput(NamedTuple):
    """Several inputs for one parameter."""

    items: tuple[Input, ...]


Input = HandleInput | ReferenceInput | ListInput


@dataclass(eq=False)
class Node:
    """One derivation of a plan.

    Attributes:
        name: Unique in the plan, and the derivation's name.
        outputs: The class of its outputs.
        where: `file:line` of the call that added it.
        config: Its parameters.
    """

    name: str
    outputs: type[Outputs]
    where: str
    config: dict[str, Any] = field(default_factory=dict)

    @property
    def upstream(self) -> Iterator[Node]:
        """The nodes that it uses directly."""
        yield from ()

    @property
    def identity(self) -> tuple[object, ...]:
        """What tells it from another node of the same name."""
        raise NotImplementedError


@dataclass(eq=False)
class FetchNode(Node):
    """A file fetched by its hash."""

    urls: tuple[str, ...] = ()
    sha256: str = ""

    @property
    def identity(self) -> tuple[object, ...]:
        """See `Node.identity`; the URLs are not part of it."""
        return (self.sha256,)


@dataclass(eq=False)
class WheelMemberNode(Node):
    """A file that a wheel of an environment carries."""

    environment: str = ""
    package: str = ""
    member: str = ""
    sha256: str = ""

    @property
    def identity(self) -> tuple[object, ...]:
        """See `Node.identity`."""
        return (self.sha256,)


@dataclass(eq=False, kw_only=True)
class StageNode(Node):
    """A stage with its inputs, parameters and instance."""

    stage: Stage[..., Any]
    inputs: tuple[tuple[str, Input], ...]
    instance: int

    @property
    def upstream(self) -> Iterator[Node]:
        """See `Node.upstream`."""
        for _, value in self.inputs:
            yield from _nodes_of(value)

    @cached_property
    def identity(self) -> tuple[object, ...]:
        """See `Node.identity`."""
        return (
            self.stage.function,
            self.stage.environment,
            self.stage.accelerator,
            self.instance,
            canonical(self.config),
            self.inputs,
        )


def _nodes_of(value: Input) -> Iterator[Node]:
    if isinstance(value, ListInput):
        for item in value.items:
            yield from _nodes_of(item)
    else:
        yield value.node
        if isinstance(value, HandleInput):
            for exposed in exposed_inputs(value.node).values():
                yield from _nodes_of(exposed)


def exposed_inputs(node: Node) -> dict[str, Input]:
    """The inputs that users of a node reach through it, as its outputs class declares."""
    inputs = dict(node.inputs) if isinstance(node, StageNode) else {}
    return {name: inputs[name] for name in node.outputs.exposed if name in inputs}


class Planned:
    """Backend of a handle: its attributes are references."""

    def __init__(self, manager: Manager, node: Node) -> None:
        self.manager = manager
        self.node = node
        self.config = Config(node.config)

    def __repr__(self) -> str:
        return f"the stage {self.node.name!r}"

    def get(self, promise: Promise) -> Any:
        """A reference to one output."""
        return Reference(self.manager, self.node, promise)

    def set(self, promise: Promise, value: Any) -> None:
        """Refused: only a running stage has outputs to set."""
        msg = f"{self!r} is planned, not running: {promise.name!r} cannot be set to {value!r}"
        raise RealizationOnlyError(msg)

    def dependency(self, name: str) -> Any:
        """One of the stage's own inputs, as it was handed in."""
        inputs = dict(self.node.inputs) if isinstance(self.node, StageNode) else {}
        if name not in inputs:
            raise KeyError(name, *inputs)
        return _handed(self.manager, inputs[name])


def _handed(manager: Manager, value: Input) -> Any:
    if isinstance(value, ListInput):
        return [_handed(manager, item) for item in value.items]
    if isinstance(value, HandleInput):
        return value.outputs(Planned(manager, value.node))
    return Reference(manager, value.node, value.promise)


class Reference:
    """One output of a planned stage; to be handed to other stages, of no other use yet."""

    def __init__(self, manager: Manager, node: Node, promise: Promise) -> None:
        self.manager = manager
        self.node = node
        self.promise = promise

    def __repr__(self) -> str:
        return f"<{self.promise.name!r} of the stage {self.node.name!r}>"

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Reference)
            and self.node is other.node
            and self.promise is other.promise
        )

    def __hash__(self) -> int:
        return hash((self.node, self.promise))

    def _refuse(self, *_: object) -> Any:
        msg = f"{self!r} exists only when the stage is realized"
        hint = "Hand it to a stage as an input, and use it in the stage's function."
        raise RealizationOnlyError(msg, hint=hint)

    __fspath__ = __float__ = __int__ = __str__ = _refuse
    __truediv__ = __add__ = __sub__ = __mul__ = __lt__ = __gt__ = __le__ = __ge__ = _refuse
    __rtruediv__ = __radd__ = __rsub__ = __rmul__ = __neg__ = __abs__ = __round__ = _refuse
    __iter__ = __len__ = __getitem__ = __bool__ = __format__ = _refuse

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._refuse()


class StageSignature(NamedTuple):
    """What a stage function asks for."""

    inputs: dict[str, Any]
    optional_inputs: frozenset[str]
    parameters: dict[str, Any]
    defaults: dict[str, Any]
    outputs: type[Outputs]
    where: str


def signature_of(stage: Stage[..., Any]) -> StageSignature:
    """The signature of a stage's function, resolved and checked once, whatever its stages' names.

    Raises:
        DefinitionError: The function is not of the form that `stage` documents.
    """
    kept = stage.function.__dict__
    known: StageSignature | None = kept.get("_stagedml_signature")
    if known is None:
        known = kept["_stagedml_signature"] = _resolve(stage)
    return known


def _resolve(stage: Stage[..., Any]) -> StageSignature:
    function = stage.function
    code = function.__code__
    where = f"{code.co_filename}:{code.co_firstlineno}"
    try:
        hints = typing.get_type_hints(function, include_extras=True)
    except NameError as error:
        msg = f"the stage {stage.name!r}: the type {error.name!r} cannot be resolved"
        hint = "Import the types of inputs at run time, not under `if TYPE_CHECKING:`."
        raise DefinitionError(msg, hint=hint, where=where) from error
    parameters = list(inspect.signature(function).parameters.values())
    if not parameters or parameters[0].kind is not inspect.Parameter.POSITIONAL_OR_KEYWORD:
        msg = f"the stage {stage.name!r} must take the build as its first parameter"
        raise DefinitionError(msg, where=where)
    outputs = hints.get("return")
    if not (isinstance(outputs, type) and issubclass(outputs, Outputs)):
        msg = f"the stage {stage.name!r} must be annotated to return a class of outputs"
        hint = "Write `-> MyOutputs`, a subclass of `stagedml.Outputs`, and `return build.out`."
        raise DefinitionError(msg, hint=hint, where=where)
    inputs: dict[str, Any] = {}
    optional: set[str] = set()
    config: dict[str, Any] = {}
    defaults: dict[str, Any] = {}
    for parameter in parameters[1:]:
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            msg = f"the stage {stage.name!r} takes *{parameter.name}; inputs are named one by one"
            raise DefinitionError(msg, where=where)
        if parameter.name not in hints:
            msg = f"the stage {stage.name!r}: {parameter.name!r} has no type annotation"
            raise DefinitionError(msg, where=where)
        if parameter.kind is parameter.KEYWORD_ONLY:
            config[parameter.name] = hints[parameter.name]
            if parameter.default is not parameter.empty:
                defaults[parameter.name] = parameter.default
        else:
            inputs[parameter.name] = hints[parameter.name]
            if parameter.default is not parameter.empty:
                optional.add(parameter.name)
    return StageSignature(inputs, frozenset(optional), config, defaults, outputs, where)


class Manager:
    """A plan under construction.

    Args:
        overrides: Values to use in place of what the pipeline says, as `{stage: {parameter:
            text}}`; from `--set`.
    """

    def __init__(self, overrides: Mapping[str, Mapping[str, str]] | None = None) -> None:
        self.nodes: dict[str, Node] = {}
        self.overrides = {k.replace("_", "-"): dict(v) for k, v in (overrides or {}).items()}

    def add_stage(
        self,
        stage: Stage[..., Any],
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
        *,
        instance: int,
    ) -> Any:
        """Add a stage; what calling a stage does.

        Returns:
            The handle: an object of the class of the stage's outputs.

        Raises:
            InputError: An input is missing, of the wrong type, or of another manager.
            ParameterError: A parameter is unknown, missing, of the wrong type or out of bounds.
            PlanError: Another stage of the plan has the same name.
        """
        signature = signature_of(stage)
        name = f"{stage.name}-{instance}" if instance else stage.name
        where = _caller()
        try:
            check_name(name, "a stage")
            config = self._config(stage, signature, kwargs)
            inputs = self._inputs(stage, signature, args)
        except StagedMLError as error:
            error.where = error.where or where
            raise
        node = StageNode(
            name=name,
            outputs=signature.outputs,
            where=where,
            config=config,
            stage=stage,
            inputs=inputs,
            instance=instance,
        )
        return self._add(node)

    def add_fetch(self, urls: Sequence[str], sha256: str, name: str | None) -> Fetched:
        """Add a file fetched by hash; what `fetchurl` does."""
        where = _caller()
        if not urls or not all("://" in url for url in urls):
            msg = f"not a URL: {next((u for u in urls if '://' not in u), urls)!r}"
            raise InputError(msg, where=where)
        chosen = name or urls[0].rpartition("/")[2].partition("?")[0]
        try:
            node = FetchNode(
                name=check_name(chosen, "a file"),
                outputs=Fetched,
                where=where,
                urls=tuple(urls),
                sha256=sha256_hex(sha256),
            )
        except StagedMLError as error:
            error.where = error.where or where
            raise
        return typing.cast("Fetched", self._add(node))

    def add_wheel_member(self, environment: str, package: str, member: str, sha256: str) -> Fetched:
        """Add a file of a wheel; what `wheel_member` does."""
        where = _caller()
        try:
            node = WheelMemberNode(
                name=check_name(member.rpartition("/")[2], "a file"),
                outputs=Fetched,
                where=where,
                environment=environment,
                package=package,
                member=member,
                sha256=sha256_hex(sha256),
            )
        except StagedMLError as error:
            error.where = error.where or where
            raise
        return typing.cast("Fetched", self._add(node))

    def _add(self, node: Node) -> Outputs:
        present = self.nodes.setdefault(node.name, node)
        if present is not node and (
            type(present) is not type(node) or present.identity != node.identity
        ):
            msg = f"two different stages of one pipeline are named {node.name!r}"
            hint = (
                f"The other is at {present.where}. Give one another name: "
                f"`stage.named({node.name + '-2'!r})(m, ...)`."
            )
            raise PlanError(msg, hint=hint, where=node.where)
        return node.outputs(Planned(self, present))

    def _config(
        self, stage: Stage[..., Any], signature: StageSignature, given: Mapping[str, Any]
    ) -> dict[str, Any]:
        for name in given:
            if name not in signature.parameters:
                known = signature.parameters
                msg = f"the stage {stage.name!r}: {nearest('parameter', name, known)}"
                if name in signature.inputs:
                    msg = f"the stage {stage.name!r}: {name!r} is an input: hand it positionally"
                raise ParameterError(msg)
        values = {**signature.defaults, **given}
        overrides = self.overrides.get(stage.name, {})
        for name in overrides:
            if name not in signature.parameters:
                known = signature.parameters
                msg = f"the stage {stage.name!r}: {nearest('parameter', name, known)}"
                raise ParameterError(msg)
        config = {}
        for name, annotation in signature.parameters.items():
            what = f"the parameter {name!r} of the stage {stage.name!r}"
            if name in overrides:
                config[name] = value_of(overrides[name], annotation, what)
            elif name in values:
                check_json(values[name], what)
                config[name] = check_type(values[name], annotation, what)
            else:
                msg = f"{what} is missing"
                raise ParameterError(msg)
        return config

    def _inputs(
        self, stage: Stage[..., Any], signature: StageSignature, args: Sequence[Any]
    ) -> tuple[tuple[str, Input], ...]:
        names = list(signature.inputs)
        if len(args) > len(names):
            msg = f"the stage {stage.name!r} takes {len(names)} inputs, {len(args)} were given"
            raise InputError(msg, hint="Parameters are given by keyword.")
        missing = [n for n in names[len(args) :] if n not in signature.optional_inputs]
        if missing:
            msg = f"the stage {stage.name!r}: the input {missing[0]!r} is missing"
            raise InputError(msg)
        return tuple(
            (name, self._input(value, signature.inputs[name], stage, name))
            for name, value in zip(names, args, strict=False)
        )

    def _input(self, value: Any, wanted: Any, stage: Stage[..., Any], name: str) -> Input:
        what = f"the input {name!r} of the stage {stage.name!r}"
        origin = typing.get_origin(wanted)
        if origin is typing.Annotated:
            return self._input(value, typing.get_args(wanted)[0], stage, name)
        if origin in (typing.Union, types.UnionType):
            choices = [a for a in typing.get_args(wanted) if a is not type(None)]
            for choice in choices[:-1]:
                with contextlib.suppress(InputError):
                    return self._input(value, choice, stage, name)
            return self._input(value, choices[-1], stage, name)
        if isinstance(value, list | tuple) and isinstance(origin, type):
            item = (*typing.get_args(wanted), Any)[0]
            return ListInput(tuple(self._input(v, item, stage, name) for v in value))
        if isinstance(value, Outputs) and isinstance(backend_of(value), Planned):
            backend = typing.cast("Planned", backend_of(value))
            self._check_own(backend.manager, backend.node, what)
            if isinstance(wanted, type) and isinstance(value, wanted):
                return HandleInput(backend.node, type(value))
            msg = f"{what} must be {_shown(wanted)}, not the outputs {type(value).__name__}"
            files = [n for n, p in type(value).promises.items() if p.kind in ("file", "dir")]
            hint = f"Hand on one of its outputs: {', '.join(files)}." if wanted is Path else None
            raise InputError(msg, hint=hint)
        if isinstance(value, Reference):
            self._check_own(value.manager, value.node, what)
            if _fits(value.promise, wanted):
                return ReferenceInput(value.node, value.promise)
            msg = f"{what} must be {_shown(wanted)}, not the {value.promise.kind} {value!r}"
            raise InputError(msg)
        msg = f"{what} must be {_shown(wanted)} of another stage, not {value!r}"
        hint = "Inputs are outputs of stages; plain values are keyword parameters."
        raise InputError(msg, hint=hint)

    def _check_own(self, manager: Manager, node: Node, what: str) -> None:
        if manager is not self:
            msg = f"{what} is the stage {node.name!r} of another Manager"
            raise InputError(msg, hint="All stages of a pipeline are added to one Manager.")

    def reachable(self, *targets: Node) -> list[Node]:
        """The nodes that `targets` need, themselves included, each after what it uses."""
        wanted = set(targets)
        # Nodes are made after what they use, so going back once is enough.
        for node in reversed(self.nodes.values()):
            if node in wanted:
                wanted.update(node.upstream)
        return [node for node in self.nodes.values() if node in wanted]

    def check_overrides_used(self) -> None:
        """Refuse overrides of stages that the plan does not have.

        Raises:
            PlanError: With the nearest right name.
        """
        stages = {n.stage.name for n in self.nodes.values() if isinstance(n, StageNode)}
        for name in self.overrides:
            if name not in stages:
                raise PlanError(nearest("stage", name, stages))


def _fits(promise: Promise, wanted: Any) -> bool:
    if isinstance(promise, Metric):
        return wanted in (float, Any)
    if isinstance(promise, Json):
        return True
    return wanted in (Path, Any)


def _shown(wanted: Any) -> str:
    if wanted is Path:
        return "a file or a directory"
    if wanted is float:
        return "a metric"
    return f"the outputs {wanted.__name__}" if isinstance(wanted, type) else str(wanted)


def _caller() -> str:
    """`file:line` of the pipeline code that is adding a stage."""
    frame = sys._getframe(1)
    while frame.f_back is not None and (frame.f_code.co_filename in (__file__, _DEFINE)):
        frame = frame.f_back
    shown = frame.f_code.co_filename.removeprefix(os.getcwd() + os.sep)  # noqa: PTH109 - fast
    return f"{shown}:{frame.f_lineno}"


_DEFINE = Build.progress.__code__.co_filename


def node_of(handle: Outputs) -> Node:
    """The node behind a handle.

    Raises:
        InputError: It is not a handle of a plan.
    """
    backend = backend_of(handle) if isinstance(handle, Outputs) else None
    if not isinstance(backend, Planned):
        msg = f"not the outputs of a planned stage: {handle!r}"
        raise InputError(msg)
    return backend.node


def manager_of(handle: Outputs) -> Manager:
    """The manager behind a handle; see `node_of`."""
    node_of(handle)
    return typing.cast("Planned", backend_of(handle)).manager


def lineage(*handles: Outputs) -> dict[str, Any]:
    """All that the given stages were made from, as JSON for a report.

    Returns:
        `{"stages": [{"name", "kind", "function", "config", "inputs"}, ...]}`, each stage after
        those that it uses; `inputs` are names, `kind` is `stage` or `data`.
    """
    manager = manager_of(handles[0])
    return {"stages": lineage_rows(manager.reachable(*(node_of(h) for h in handles)))}


def lineage_rows(nodes: Sequence[Node]) -> list[dict[str, Any]]:
    """Nodes as JSON; see `lineage`."""
    rows = []
    for node in nodes:
        is_stage = isinstance(node, StageNode)
        rows.append(
            {
                "name": node.name,
                "kind": "stage" if is_stage else "data",
                "function": node.stage.__name__ if isinstance(node, StageNode) else None,
                "config": node.config,
                "inputs": list(dict.fromkeys(n.name for n in node.upstream)),
            }
        )
    return rows

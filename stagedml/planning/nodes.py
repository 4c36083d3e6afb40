"""What a plan consists of: nodes, one for each derivation, and the handles that stand for them."""

from __future__ import annotations

import typing
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml.errors import RealizationOnlyError, StagedMLError, nearest
from stagedml.planning.parameters import ParameterError, canonical, copied
from stagedml.runtime.either import Either
from stagedml.runtime.outputs import Config, Outputs, Promise, backend_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.planning.addresses import Address
    from stagedml.planning.manager import Manager
    from stagedml.runtime.stage import Stage


class PlanError(StagedMLError):
    """The stages of a pipeline do not fit together."""


class InputError(PlanError):
    """An input of a stage is missing, of the wrong type, or from another plan."""


class HandleInput(NamedTuple):
    """All outputs of a node, as an object of their class."""

    node: Node
    outputs: type[Outputs]


class EitherInput(NamedTuple):
    """All outputs of a node that may fail, or its failure, as an `Either`."""

    node: Node


@dataclass(frozen=True)
class ReferenceInput:
    """One output of a node."""

    node: Node
    promise: Promise


class ListInput(NamedTuple):
    """Several inputs for one parameter."""

    items: tuple[Input, ...]


# None stands for an optional input that is not given.
Input = HandleInput | EitherInput | ReferenceInput | ListInput | None


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
    def inputs_of(self) -> tuple[Node, ...]:
        """The nodes that it was given, each once."""
        return ()

    @property
    def handles(self) -> tuple[Node, ...]:
        """The nodes of which it gets all outputs, each once, those that others expose included."""
        return ()

    @cached_property
    def upstream(self) -> tuple[Node, ...]:
        """The nodes that it uses directly: what it was given, and what these expose."""
        exposed = (
            node
            for handle in self.handles
            for value in handle.exposed.values()
            for node in _nodes_of(value)
        )
        return tuple(dict.fromkeys((*self.inputs_of, *exposed)))

    @property
    def lens(self) -> Node:
        """The node whose configuration and inputs users of this one see: mostly itself."""
        return self

    @property
    def config_seen(self) -> FixedConfig:
        """The parameters that users of it see; a copy, so that the plan cannot be changed by it."""
        return FixedConfig(copied(self.lens.config))

    @property
    def inputs_seen(self) -> dict[str, Input]:
        """The inputs that users of it see."""
        return {} if self.lens is self else self.lens.inputs_seen

    def refuse_input(self, name: str) -> None:
        """Say why users cannot see an input, where there is more to say than that there is none."""

    @property
    def exposed(self) -> dict[str, Input]:
        """The inputs that users reach through it, as its class of outputs declares."""
        if self.lens is not self and not self.lens.exposed:
            return {}
        inputs = self.inputs_seen
        return {name: inputs[name] for name in self.outputs.exposed if name in inputs}

    @property
    def classes(self) -> set[type]:
        """The classes of outputs that users of all its outputs make objects of."""
        return {self.outputs}

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
class FrozenNode(Node):
    """A realization that was frozen.

    Attributes:
        path: The file that says so, in the project.
        sha256: Of its content, as a NAR.
    """

    path: str
    sha256: str

    @property
    def identity(self) -> tuple[object, ...]:
        """See `Node.identity`; the file's path is not part of it."""
        return (self.sha256, self.outputs, canonical(self.config))


@dataclass(eq=False, kw_only=True)
class LocalNode(Node):
    """A file or a directory of the project: what it holds when Nix evaluates the plan.

    Attributes:
        path: In the project; absolute if it is elsewhere.
        kind: `file` or `directory`.
        executable: The file is a program.
    """

    path: str
    kind: str
    executable: bool = False

    @property
    def identity(self) -> tuple[object, ...]:
        """See `Node.identity`."""
        return (self.path, self.kind, self.executable)


@dataclass(eq=False, kw_only=True)
class StageNode(Node):
    """A stage with its inputs, parameters and instance.

    Attributes:
        address: Where its derivation finds the stage.
    """

    stage: Stage[..., Any]
    address: Address
    inputs: tuple[tuple[str, Input], ...]
    instance: int

    @property
    def inputs_seen(self) -> dict[str, Input]:
        """See `Node.inputs_seen`."""
        return dict(self.inputs) if self.lens is self else self.lens.inputs_seen

    @cached_property
    def classes(self) -> set[type]:
        """See `Node.classes`."""
        if self.lens is not self:
            return self.lens.classes
        handles = [n for value in self.exposed.values() for n in _handles_of(value)]
        return {self.outputs}.union(*(node.classes for node in handles))

    @cached_property
    def inputs_of(self) -> tuple[Node, ...]:
        """See `Node.inputs_of`."""
        return tuple(dict.fromkeys(n for _, value in self.inputs for n in _nodes_of(value)))

    @cached_property
    def handles(self) -> tuple[Node, ...]:
        """See `Node.handles`."""
        found: dict[Node, None] = {}
        waiting = [n for _, value in self.inputs for n in _handles_of(value)]
        while waiting:
            node = waiting.pop()
            if node not in found:
                found[node] = None
                waiting += [n for value in node.exposed.values() for n in _handles_of(value)]
        return tuple(found)

    @cached_property
    def needed_classes(self) -> set[type]:
        """The classes that its builder makes objects of: its own outputs, and its inputs."""
        return {self.outputs}.union(*(node.classes for node in self.handles))

    @cached_property
    def identity(self) -> tuple[object, ...]:
        """See `Node.identity`."""
        return (
            self.stage.function,
            self.stage.environment,
            self.stage.accelerator,
            self.stage.programs,
            self.stage.data_files,
            self.stage.sources,
            self.stage.closed,
            self.stage.lineage,
            self.stage.bits,
            self.stage.tolerant,
            self.stage.impure,
            self.stage.content_addressed,
            self.instance,
            canonical(self.config),
            self.inputs,
        )


@dataclass(eq=False, kw_only=True)
class GateNode(StageNode):
    """A result that is handed on where objectives are met.

    Attributes:
        gated: The result.
    """

    gated: Node

    @property
    def lens(self) -> Node:
        """See `Node.lens`."""
        return self.gated.lens


def _nodes_of(value: Input) -> Iterator[Node]:
    if isinstance(value, ListInput):
        for item in value.items:
            yield from _nodes_of(item)
    elif value is not None:
        yield value.node


def _handles_of(value: Input) -> Iterator[Node]:
    if isinstance(value, ListInput):
        for item in value.items:
            yield from _handles_of(item)
    elif isinstance(value, HandleInput | EitherInput):
        yield value.node


class FixedConfig(Config):
    """The parameters of a planned or realized stage, which nothing changes any more.

    A typo is an error that names the nearest right name; a copy is a dictionary like any other.
    """

    def __getattr__(self, name: str) -> Any:
        if name in self:
            return self[name]
        raise AttributeError(nearest("parameter", name, self))

    @property
    def known(self) -> dict[str, Any]:
        """All of them, as far as they are known."""
        return self

    def _refuse(self, *_: object, **__: object) -> Any:
        msg = "the parameters of a stage cannot be changed after it was called"
        raise ParameterError(msg, hint="Give them in the call, or with --set STAGE.PARAM=VALUE.")

    __setattr__ = __delattr__ = __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)


class Planned:
    """Backend of a handle: its attributes are references."""

    def __init__(self, manager: Manager, node: Node) -> None:
        self.manager = manager
        self.node = node
        self.config = node.lens.config_seen

    def __repr__(self) -> str:
        return f"the stage {self.node.name!r}"

    def get(self, promise: Promise) -> Any:
        """Return a reference to one output."""
        return Reference(self.manager, self.node, promise)

    def set(self, promise: Promise, value: Any) -> None:
        """Refused: only a running stage has outputs to set."""
        msg = f"{self!r} is planned, not running: {promise.name!r} cannot be set to {value!r}"
        raise RealizationOnlyError(msg)

    def dependency(self, name: str) -> Any:
        """One of the stage's own inputs, as it was handed in."""
        inputs = self.node.inputs_seen
        if name not in inputs:
            self.node.lens.refuse_input(name)
            raise KeyError(name, *inputs)
        return _handed(self.manager, inputs[name])

    def attempt(self) -> tuple[Any, Any]:
        """Of an `Either`: the handle of the outputs, and what stands for the failure."""
        return self.node.outputs(Planned(self.manager, self.node)), PlannedFailure(self.node)

    def unknown(self, what: str, name: str, known: list[str]) -> str:
        """See `Backend`."""
        return nearest(what, name, known)


def _handed(manager: Manager, value: Input) -> Any:
    if value is None:
        return None
    if isinstance(value, ListInput):
        return [_handed(manager, item) for item in value.items]
    if isinstance(value, HandleInput):
        return value.outputs(Planned(manager, value.node))
    if isinstance(value, EitherInput):
        return Either(Planned(manager, value.node))
    return Reference(manager, value.node, value.promise)


class Unrealized:
    """What exists only in pass 2: anything done with it before is refused."""

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


class Reference(Unrealized):
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


class PlannedFailure(Unrealized):
    """Whether and why a planned stage fails."""

    def __init__(self, node: Node) -> None:
        self.node = node

    def __repr__(self) -> str:
        return f"<the failure of the stage {self.node.name!r}>"


def node_of(handle: Outputs) -> Node:
    """Return the node behind a handle.

    Raises:
        InputError: It is not a handle of a plan.
    """
    backend = backend_of(handle) if isinstance(handle, Outputs) else None
    if not isinstance(backend, Planned):
        msg = f"not the outputs of a planned stage: {handle!r}"
        raise InputError(msg)
    return backend.node


def manager_of(handle: Outputs) -> Manager:
    """Return the manager behind a handle; see `node_of`."""
    node_of(handle)
    return typing.cast("Planned", backend_of(handle)).manager

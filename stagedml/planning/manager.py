"""Pass 1: a `Manager` collects stages into a plan, and checks all that can be checked before Nix.

Stages added to a manager return handles; handing a handle, or one of its attributes, to another
stage makes the dependency. Nothing runs.
"""

from __future__ import annotations

import contextlib
import os
import sys
import types
import typing
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError, nearest
from stagedml.nix.paths import StoreNameError, check_name, sha256_hex
from stagedml.planning.addresses import Address, address_of, check_class, data_files_of
from stagedml.planning.local import check_directory, check_file, place_of
from stagedml.planning.nodes import (
    EitherInput,
    FetchNode,
    FrozenNode,
    GateNode,
    HandleInput,
    Input,
    InputError,
    ListInput,
    LocalNode,
    Node,
    PlanError,
    Planned,
    Reference,
    ReferenceInput,
    StageNode,
    WheelMemberNode,
    manager_of,
    node_of,
)
from stagedml.planning.parameters import (
    ParameterError,
    check_json,
    check_type,
    copied,
    value_of,
)
from stagedml.planning.places import HELPERS
from stagedml.planning.project import find
from stagedml.planning.reads import note_file
from stagedml.planning.redefine import changes_of
from stagedml.planning.selections import Selected, SelectionNode
from stagedml.planning.signature import StageSignature, signature_of
from stagedml.planning.target import stage_key
from stagedml.planning.urls import UrlError, check_url, default_name
from stagedml.runtime.either import Either
from stagedml.runtime.gate import CHECK
from stagedml.runtime.outputs import Directory, Fetched, Json, Metric, Outputs, Promise, backend_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from stagedml.planning.gates import Objective
    from stagedml.runtime.stage import Stage

OutputsT = typing.TypeVar("OutputsT", bound=Outputs)
Bits = typing.Literal["portable", "fast"]  # as in `runtime.stage`, which does without `typing`


class Manager:
    """A plan under construction.

    Args:
        overrides: Values to use in place of what the pipeline says, as `{stage: {parameter:
            text}}`; from `--set`.
        root: The project; by default the one of the current directory.

    Raises:
        ParameterError: A value is given twice, for `a_b` and for `a-b`.
    """

    def __init__(
        self,
        overrides: Mapping[str, Mapping[str, str]] | None = None,
        *,
        root: Path | None = None,
    ) -> None:
        self._root = root
        self.nodes: dict[str, Node] = {}
        self._instantiated: str | None = None
        self.only_realized: set[str] = set()  # names of stages that are not to be built
        self.overrides: dict[str, dict[str, str]] = {}
        for stage, texts in (overrides or {}).items():
            known = self.overrides.setdefault(stage_key(stage), {})
            for name, text in texts.items():
                if name in known:
                    msg = f"'{stage}.{name}' is set twice: to {known[name]!r} and to {text!r}"
                    raise ParameterError(msg)
                known[name] = text

    @contextlib.contextmanager
    def instantiating(self, name: str) -> Iterator[None]:
        """Collect the stages of the pipeline of this name meanwhile.

        Raises:
            PlanError: Those of another one are being collected.
        """
        if self._instantiated is not None:
            msg = f"{name!r} is instantiated within {self._instantiated!r}, with its Manager"
            hint = (
                "Call the pipeline as a function, or let `instantiate` make a Manager of its own."
            )
            raise PlanError(msg, hint=hint)
        self._instantiated = name
        try:
            yield
        finally:
            self._instantiated = None

    def add_stage(
        self,
        stage: Stage[..., Any],
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
        *,
        instance: int | None = None,
        suffix: str | None = None,
    ) -> Any:
        """Add a stage; what calling a stage does.

        Args:
            stage: The stage.
            args: Its inputs.
            kwargs: Its inputs and parameters.
            instance: Which of several it is.
            suffix: What its name ends in, where several differ in more than that.

        Returns:
            The handle: an object of the class of the stage's outputs, or an `Either` of it.

        Raises:
            DefinitionError: Its derivation could not import it, see `address_of`.
            InputError: An input is missing, of the wrong type, or of another manager.
            ParameterError: A parameter is unknown, missing, of the wrong type or out of bounds.
            PlanError: Another stage of the plan has the same name.
        """
        signature = signature_of(stage)
        name = "-".join(str(part) for part in (stage.name, suffix, instance) if part is not None)
        where = caller()
        with located(where):
            stage, apart = self._with_settings(stage, signature)
            check_name(name, "a stage")
            address = address_of(stage)
            data_files_of(stage)
            check_class(signature.outputs)
            inputs = self._inputs(stage, signature, args, kwargs)
            config = self.config_of(stage, signature, kwargs, apart=apart)
        node = StageNode(
            name=name,
            outputs=signature.outputs,
            where=where,
            config=config,
            stage=stage,
            address=address,
            inputs=inputs,
            instance=instance or 0,
        )
        return self.add_node(node)

    def add_instances(
        self,
        stage: Stage[..., Any],
        which: int | Iterable[int],
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
    ) -> list[Any]:
        """Add several instances of a stage; what `Stage.instances` does.

        Raises:
            InputError: There are none, one twice, or one is no number from 0.
        """
        counted = isinstance(which, int) and not isinstance(which, bool)
        with located(caller()):
            if not counted and not hasattr(which, "__iter__"):
                msg = f"instances of {stage.name!r} are numbers from 0, not {which!r}"
                raise InputError(msg, hint=_INSTANCES)
            found: list[Any] = list(range(which) if counted else which)  # type: ignore[arg-type]
            if any(isinstance(i, bool) or not isinstance(i, int) or i < 0 for i in found):
                msg = f"instances of {stage.name!r} are numbers from 0, not {which!r}"
                raise InputError(msg, hint=_INSTANCES)
            if not found or len(set(found)) != len(found):
                what = "one of them twice" if found else "none"
                msg = f"{which!r} instances of {stage.name!r} are asked for: {what}"
                raise InputError(msg, hint=_INSTANCES)
        tolerant = stage.but(tolerant=True)
        return [self.add_stage(tolerant, args, kwargs, instance=number) for number in found]

    def settled(
        self, stage: Stage[..., Any], given: Mapping[str, Any]
    ) -> tuple[Stage[..., Any], dict[str, Any]]:
        """Say what a stage would be with these parameters, and what is set for it; without adding.

        Args:
            stage: The stage.
            given: Parameters of the call.

        Returns:
            The stage, with the bits that are set for it; and all of its parameters.

        Raises:
            ParameterError: A parameter is unknown, missing, of the wrong type or out of bounds.
        """
        signature = signature_of(stage)
        with located(caller()):
            stage, apart = self._with_settings(stage, signature)
            return stage, self.config_of(stage, signature, given, apart=apart)

    def add_fetch(self, urls: Sequence[str], sha256: str, name: str | None) -> Fetched:
        """Add a file fetched by hash; what `fetchurl` does."""
        where = caller()
        with located(where):
            checked = tuple(check_url(url) for url in urls)
            if not checked:
                msg = "a file needs at least one URL"
                raise UrlError(msg)
            node = FetchNode(
                name=check_name(name or default_name(checked[0]), "a file"),
                outputs=Fetched,
                where=where,
                urls=checked,
                sha256=sha256_hex(sha256),
            )
        return typing.cast("Fetched", self.add_node(node))

    def add_wheel_member(self, environment: str, package: str, member: str, sha256: str) -> Fetched:
        """Add a file of a wheel; what `wheel_member` does."""
        where = caller()
        with located(where):
            node = WheelMemberNode(
                name=check_name(member.rpartition("/")[2], "a file"),
                outputs=Fetched,
                where=where,
                environment=environment,
                package=package,
                member=member,
                sha256=sha256_hex(sha256),
            )
        return typing.cast("Fetched", self.add_node(node))

    @cached_property
    def root(self) -> Path:
        """The project, which paths of local files are relative to."""
        return self._root or find().root

    def add_file(
        self, path: str | os.PathLike[str], name: str | None, *, executable: bool
    ) -> Fetched:
        """Add a file of the project; what `file` does."""
        where = caller()
        with located(where):
            place = place_of(self.root, path)
            check_file(self.root, place, executable=executable)
            node = LocalNode(
                name=_store_name(place, name, "a file"),
                outputs=Fetched,
                where=where,
                path=place,
                kind="file",
                executable=executable,
            )
        return typing.cast("Fetched", self.add_node(node))

    def add_frozen(self, path: str | os.PathLike[str], outputs: type[OutputsT]) -> OutputsT:
        """Add a frozen realization; what `frozen` does."""
        from stagedml.planning.frozen import FrozenClassError, class_name, read_frozen

        where = caller()
        with located(where):
            place = place_of(self.root, path)
            note_file(self.root / place)  # an edit makes generated files stale
            found = read_frozen(self.root / place, place)
            check_class(outputs)
            if class_name(outputs) != found.outputs:
                msg = f"{place!r} is of the class {found.outputs}, not {class_name(outputs)}"
                hint = "Name that class, or freeze a realization of this one."
                raise FrozenClassError(msg, hint=hint)
            node = FrozenNode(
                name=found.name,
                outputs=outputs,
                where=where,
                config=dict(found.config),
                path=place,
                sha256=found.sha256,
            )
        return typing.cast("OutputsT", self.add_node(node))

    def add_directory(self, path: str | os.PathLike[str], name: str | None) -> Directory:
        """Add a directory of the project; what `directory` does."""
        where = caller()
        with located(where):
            place = place_of(self.root, path)
            check_directory(self.root, place)
            node = LocalNode(
                name=_store_name(place, name, "a directory"),
                outputs=Directory,
                where=where,
                path=place,
                kind="directory",
            )
        return typing.cast("Directory", self.add_node(node))

    def add_gate(
        self,
        result: Outputs,
        objectives: Sequence[Objective],
        name: str | None,
        *,
        tolerant: bool = False,
    ) -> Any:
        """Add a gate; what `gate` does."""
        where = caller()
        with located(where):
            gated = node_of(result)
            chosen = check_name(name or f"{gated.name}-gate", "a gate")
            self.check_own(manager_of(result), gated, f"the result of the gate {chosen!r}")
            if not isinstance(gated, StageNode):
                msg = f"{gated.name!r} is data, not the outputs of a stage"
                raise InputError(msg, hint="A gate hands on the outputs of a stage.")
            if isinstance(result, Either) and not tolerant:
                msg = f"the result of the gate {chosen!r} is an Either: {gated.name!r} may fail"
                raise InputError(msg, hint="Hand on its `.result`, or write `tolerant=True`.")
            if not objectives:
                msg = f"the gate {chosen!r} has no objectives"
                raise InputError(msg, hint="Write `gate(m, result, objective(...))`.")
            stage = CHECK.but(name=chosen, tolerant=tolerant, either=tolerant)
            bounds: dict[str, float | None] = {}
            values: dict[str, Input] = {}
            for wanted in objectives:
                what = f"the objective {wanted.name!r}"
                if isinstance(wanted.metric, Metric):
                    msg = f"{what} is on {wanted.metric.owner}.{wanted.metric.name}, of no stage"
                    raise InputError(
                        msg, hint="Of a gate, it is on the metric of a stage's handle."
                    )
                self.check_own(wanted.metric.manager, wanted.metric.node, what)
                for key, bound in wanted.bounds.items():
                    if key in bounds:
                        msg = f"the gate {chosen!r} has two objectives {key!r}"
                        raise InputError(msg, hint="Give one a name: `objective(..., name=...)`.")
                    bounds[key] = bound
                    values[key] = ReferenceInput(wanted.metric.node, wanted.metric.promise)
            used = [gated, *(wanted.metric.node for wanted in objectives)]
            if any(isinstance(node, StageNode) and node.stage.impure for node in used):
                stage = stage.on(impure=True)
            parameters = dict.fromkeys(bounds, float | None)
            signature = StageSignature({}, {}, parameters, {}, Outputs, where)
            node = GateNode(
                name=chosen,
                outputs=gated.outputs,
                where=where,
                config=self.config_of(stage, signature, bounds),
                stage=stage,
                address=Address(CHECK.home, "CHECK"),
                inputs=(
                    ("result", ReferenceInput(gated, Directory.path)),
                    ("values", ListInput(tuple(value for _, value in sorted(values.items())))),
                ),
                instance=0,
                gated=gated,
            )
        return self.add_node(node)

    def add_node(self, node: Node) -> Outputs:
        """Add a node; its handle.

        Raises:
            PlanError: Another one of the plan has the same name.
        """
        present = self.nodes.setdefault(node.name, node)
        if present is not node and (
            type(present) is not type(node) or present.identity != node.identity
        ):
            msg = f"two different stages of one pipeline are named {node.name!r}"
            other = repr(f"{node.name}-2")
            way = f"stage.named({other})(m, ...)"
            if not isinstance(node, StageNode) or isinstance(node, GateNode | SelectionNode):
                way = f"name={other}"
            hint = f"The other is at {present.where}. Give one another name: `{way}`."
            raise PlanError(msg, hint=hint, where=node.where)
        either = isinstance(node, StageNode) and node.stage.either
        return (Either if either else node.outputs)(Planned(self, present))

    def config_of(
        self,
        stage: Stage[..., Any],
        signature: StageSignature,
        given: Mapping[str, Any],
        *,
        apart: Sequence[str] = (),
    ) -> dict[str, Any]:
        """Return the stage's parameters; settings of the names `apart` are not of parameters."""
        given = {name: value for name, value in given.items() if name not in signature.inputs}
        for name in given:
            if name not in signature.parameters:
                known = [*signature.parameters, *signature.inputs]
                msg = f"the stage {stage.name!r}: {nearest('parameter', name, known)}"
                raise ParameterError(msg)
        values = {**signature.defaults, **given, **changes_of(stage)}
        overrides = self.overrides.get(stage_key(stage.name), {})
        for name in overrides:
            if name not in signature.parameters and name not in apart:
                known = [*signature.parameters, *apart]
                msg = f"the stage {stage.name!r}: {nearest('parameter', name, known)}"
                if name in signature.inputs:
                    msg = f"the stage {stage.name!r}: {name!r} is an input, which is not set so"
                raise ParameterError(msg)
        config = {}
        for name, annotation in signature.parameters.items():
            what = f"the parameter {name!r} of the stage {stage.name!r}"
            if name in overrides:
                config[name] = copied(value_of(overrides[name], annotation, what))
            elif name in values:
                check_json(values[name], what)
                # A copy, so that what is done to the value later does not reach this stage.
                config[name] = copied(check_type(values[name], annotation, what))
            else:
                msg = f"{what} is missing"
                raise ParameterError(msg)
        return config

    def _with_settings(
        self, stage: Stage[..., Any], signature: StageSignature
    ) -> tuple[Stage[..., Any], Sequence[str]]:
        """Return the stage with what is set of it beside parameters, and the names of that."""
        what = f"'bits' of the stage {stage.name!r}"
        try:
            check_type(stage.bits, Bits, what)
        except ParameterError as error:
            error.where = signature.where
            raise
        # A parameter of that name is the stage's own: a quantization, say.
        own = {*signature.parameters, *signature.inputs}
        apart = [name for name in ("bits", "impure") if name not in own]
        texts = self.overrides.get(stage_key(stage.name), {})
        if "bits" in apart and "bits" in texts:
            stage = stage.on(bits=value_of(texts["bits"], Bits, what))
        if "impure" in apart and "impure" in texts:
            what = f"'impure' of the stage {stage.name!r}"
            stage = stage.on(impure=value_of(texts["impure"], bool, what))
        return stage, apart

    def _inputs(
        self,
        stage: Stage[..., Any],
        signature: StageSignature,
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
    ) -> tuple[tuple[str, Input], ...]:
        names = list(signature.inputs)
        if len(args) > len(names):
            msg = f"the stage {stage.name!r} takes {len(names)} inputs, {len(args)} were given"
            raise InputError(msg, hint="Parameters are given by keyword.")
        values = dict(zip(names, args, strict=False))
        twice = next((name for name in values if name in kwargs), None)
        if twice is not None:
            msg = f"the stage {stage.name!r}: the input {twice!r} is given twice"
            raise InputError(msg, hint="Once by its position, and once by keyword.")
        # All of them, so that it does not matter how one that is absent was left out.
        values = {**signature.absent, **values, **kwargs}
        missing = [name for name in names if name not in values]
        if missing:
            msg = f"the stage {stage.name!r}: the input {missing[0]!r} is missing"
            raise InputError(msg)
        return tuple(
            (name, self._input(values[name], wanted, stage, name))
            for name, wanted in signature.inputs.items()
        )

    def _input(self, value: Any, wanted: Any, stage: Stage[..., Any], name: str) -> Input:
        what = f"the input {name!r} of the stage {stage.name!r}"
        origin = typing.get_origin(wanted)
        if origin is typing.Annotated:
            return self._input(value, typing.get_args(wanted)[0], stage, name)
        if origin in (typing.Union, types.UnionType):
            choices = [a for a in typing.get_args(wanted) if a is not type(None)]
            if value is None and len(choices) < len(typing.get_args(wanted)):
                return None
            for choice in choices[:-1]:
                with contextlib.suppress(InputError):
                    return self._input(value, choice, stage, name)
            return self._input(value, choices[-1], stage, name)
        if isinstance(value, list | tuple) and isinstance(origin, type):
            item = (*typing.get_args(wanted), Any)[0]
            return ListInput(tuple(self._input(v, item, stage, name) for v in value))
        if isinstance(value, Selected):
            self.check_own(value.manager, value.node, what)
            item = (*typing.get_args(wanted), Any)[0]
            cls = value.node.outputs
            listed = isinstance(origin, type) and origin is not Either
            if listed and (item is Any or (isinstance(item, type) and issubclass(cls, item))):
                return HandleInput(value.node, cls)
            msg = f"{what} must be {_shown(wanted)}, not several of {cls.__name__}"
            raise InputError(msg)
        if isinstance(value, Outputs) and isinstance(backend_of(value), Planned):
            backend = typing.cast("Planned", backend_of(value))
            node, shown = backend.node, type(value).__name__
            self.check_own(backend.manager, node, what)
            if origin is Either:
                (of,) = typing.get_args(wanted)
                if of is Any or issubclass(node.outputs, of):
                    return EitherInput(node)
            elif isinstance(wanted, type) and isinstance(value, wanted):
                return HandleInput(node, type(value))
            elif isinstance(value, Either):
                shown = f"{node.outputs.__name__} as an Either"
                if isinstance(wanted, type) and issubclass(node.outputs, wanted):
                    if stage.tolerant:
                        return HandleInput(node, node.outputs)
                    msg = f"{what} must be {_shown(wanted)}, and {node.name!r} may fail"
                    raise InputError(msg, hint=_MAY_FAIL)
            msg = f"{what} must be {_shown(wanted)}, not the outputs {shown}"
            files = [n for n, p in type(value).promises.items() if p.kind in ("file", "dir")]
            hint = f"Hand on one of its outputs: {', '.join(files)}." if wanted is Path else None
            raise InputError(msg, hint=hint)
        if isinstance(value, Reference):
            self.check_own(value.manager, value.node, what)
            if _fits(value.promise, wanted):
                return ReferenceInput(value.node, value.promise)
            msg = f"{what} must be {_shown(wanted)}, not the {value.promise.kind} {value!r}"
            raise InputError(msg)
        msg = f"{what} must be {_shown(wanted)} of another stage, not {value!r}"
        hint = "Inputs are outputs of stages; plain values are keyword parameters."
        raise InputError(msg, hint=hint)

    def check_own(self, manager: Manager, node: Node, what: str) -> None:
        """Refuse a node of another manager.

        Raises:
            InputError: It is one.
        """
        if manager is not self:
            msg = f"{what} is the stage {node.name!r} of another Manager"
            raise InputError(msg, hint="All stages of a pipeline are added to one Manager.")

    def reachable(self, *targets: Node) -> list[Node]:
        """Return the nodes that `targets` need, themselves included, each after what it uses."""
        wanted = set(targets)
        # Nodes are made after what they use, so going back once is enough.
        for node in reversed(self.nodes.values()):
            if node in wanted:
                wanted.update(node.inputs_of)
        return [node for node in self.nodes.values() if node in wanted]


def _fits(promise: Promise, wanted: Any) -> bool:
    if isinstance(promise, Metric):
        return wanted in (float, Any)
    if isinstance(promise, Json):
        return True
    return wanted in (Path, Any)


def _shown(wanted: Any) -> str:
    if typing.get_origin(wanted) is Either:
        return f"an Either of {_shown(typing.get_args(wanted)[0])}"
    if wanted is Path:
        return "a file or a directory"
    if wanted is float:
        return "a metric"
    return f"the outputs {wanted.__name__}" if isinstance(wanted, type) else str(wanted)


def _store_name(place: str, name: str | None, what: str) -> str:
    """Return what a file of the project is called in the store."""
    try:
        return check_name(os.path.basename(place) if name is None else name, what)  # noqa: PTH119 - fast
    except StoreNameError as error:
        if name is None and error.hint:
            error.hint += " Give one with `name=`."
        raise


@contextlib.contextmanager
def located(where: str) -> Iterator[None]:
    """Say of errors where the stage is added, unless they know better."""
    try:
        yield
    except StagedMLError as error:
        error.where = error.where or where
        raise


def located_by_caller() -> contextlib.AbstractContextManager[None]:
    """Say of errors where in a pipeline the code is that leads here, unless they know better."""
    return located(caller())


def caller() -> str:
    """`file:line` of the pipeline code that is adding a stage."""
    frame = sys._getframe(1)
    while (back := frame.f_back) is not None:
        if not frame.f_code.co_filename.startswith(_MACHINERY) and (
            # A helper that is used as a pipeline is what the author wrote.
            frame.f_code not in HELPERS or back.f_code.co_filename.startswith(_MACHINERY)
        ):
            break
        frame = back
    shown = frame.f_code.co_filename.removeprefix(os.getcwd() + os.sep)  # noqa: PTH109 - fast
    return f"{shown}:{frame.f_lineno}"


_INSTANCES = "Write `stage.instances(m, 5, ...)`, or `stage.instances(m, [0, 3], ...)`."
_MAY_FAIL = (
    "Hand on its `.result`, and this stage fails where that one does; or let it hand the failure on"
    " (`either(...)`), or take it (`Either[...]`)."
)
# Not the model library: its pipelines are what users want to see named.
_MACHINERY = tuple(
    str(Path(__file__).parent.parent / part) + os.sep
    for part in ("planning", "realization", "runtime")
)

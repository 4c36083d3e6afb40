"""What stages promise, and the objects that hold it; the same classes serve both passes.

In pass 1 (instantiation) an `Outputs` object is a handle: its attributes are references that can
be handed to other stages. In pass 2 (realization, inside a derivation) the same attributes are
real paths, numbers and JSON values. This module enters the derivation of every stage, so it is
standard library only, and an edit of its code rebuilds everything: keep it small.
"""

from __future__ import annotations

import os

from stagedml.runtime.errors import DefinitionError, PromiseError

TYPE_CHECKING = False  # `typing` would take a fifth of the start-up of a small stage
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any, Generic, Protocol, Self, overload

    from typing_extensions import TypeVar

    ValueT = TypeVar("ValueT", default=Any)
    PathT = Path

    class Backend(Protocol):
        """Where the attributes of an `Outputs` object come from: a plan, a store path, a build."""

        @property
        def config(self) -> Config:
            """The stage's parameters."""

        def get(self, promise: Promise) -> Any:
            """Return the value of one promised output."""

        def set(self, promise: Promise, value: Any) -> None:
            """Record one promised value; only a running build can."""

        def dependency(self, name: str) -> Any:
            """Return the stage's own input of this name; raises KeyError."""

        def unknown(self, what: str, name: str, known: list[str]) -> str:
            """Return what to say of a name that is not one of `known`."""

else:
    ValueT = PathT = None

    class Generic:
        """Stands for `typing.Generic`: its subclasses take type arguments, and forget them."""

        def __class_getitem__(cls, _arguments: object) -> type:
            return cls


METRICS_FILE = "metrics.json"
RESERVED = frozenset({METRICS_FILE, "nix-support"})


class Promise(Generic[ValueT]):
    """One output that a stage promises; a class attribute of an `Outputs` class."""

    kind = "output"

    def __init__(self, path: str) -> None:
        parts = [part for part in path.split("/") if part not in ("", ".")]
        if not path or path.startswith("/") or ".." in parts or "\0" in path:
            msg = f"a promised path must be relative and inside the output: {path!r}"
            raise DefinitionError(msg)
        if parts and parts[0] in RESERVED:
            msg = f"{parts[0]!r} is written by StagedML itself; promise another path"
            raise DefinitionError(msg)
        self.path = path
        self.name = path
        self.owner = ""

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type) -> Self: ...
        @overload
        def __get__(self, instance: Outputs, owner: type) -> ValueT: ...
        def __get__(self, instance: Outputs | None, owner: type) -> Self | ValueT: ...

    else:

        def __get__(self, instance: Outputs | None, owner: type) -> Any:
            return self if instance is None else backend_of(instance).get(self)

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.owner = owner.__qualname__

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.path!r})"

    def broken(self, out: str) -> str | None:
        """Why the output directory `out` does not keep this promise; None where it does."""
        raise NotImplementedError


class File(Promise[PathT]):
    """A regular file, given by its path in the output. A `Path` to the stages that use it."""

    kind = "file"

    def broken(self, out: str) -> str | None:
        """See `Promise.broken`."""
        path = f"{out}/{self.path}"
        if os.path.isdir(path):
            return f"{self.name}: {self.path!r} is a directory, a file was promised"
        return None if os.path.isfile(path) else f"{self.name}: no file {self.path!r} was written"


class Dir(Promise[PathT]):
    """A directory that is not empty. A `Path` to the stages that use it."""

    kind = "dir"

    def broken(self, out: str) -> str | None:
        """See `Promise.broken`."""
        path = f"{out}/{self.path}"
        if not os.path.isdir(path):
            if os.path.lexists(path):
                return f"{self.name}: {self.path!r} is a file, a directory was promised"
        elif os.listdir(path):
            return None
        return f"{self.name}: nothing was written to the directory {self.path!r}"


class Metric(Promise[float]):
    """A finite number.

    Args:
        name: What `stagedml metrics` and Hydra call it.
        unit: For both, as in `%`, `s` or `B` (bytes); none for a mere number.
        at_least: No value can be below this one: the stage fails. (What a pipeline hopes for is
            not a bound but an objective, which the pipeline states.)
        at_most: No value can be above this one: the stage fails.
    """

    kind = "metric"

    def __init__(
        self,
        name: str,
        *,
        unit: str = "",
        at_least: float | None = None,
        at_most: float | None = None,
    ) -> None:
        super().__init__(name)
        if not all(c.isalnum() or c in "._-" for c in name) or not name.isascii():
            msg = f"a metric's name has letters, digits, '.', '_' and '-' only: {name!r}"
            raise DefinitionError(msg)
        if not all(c.isalnum() or c in "._%-" for c in unit) or not unit.isascii():
            msg = f"a unit has letters, digits, '.', '_', '%' and '-' only: {unit!r}"
            raise DefinitionError(msg)
        self.unit = unit
        self.at_least = at_least
        self.at_most = at_most

    def __set__(self, instance: Outputs, value: float) -> None:
        backend_of(instance).set(self, value)

    def checked(self, value: Any) -> float:
        """`value` as a finite number within the bounds; integers stay integers.

        Raises:
            PromiseError: It is not a number, not finite, or out of bounds.
        """
        try:
            number = float(value)
        except (TypeError, ValueError, OverflowError):
            number = float("nan")
        if isinstance(value, bool | str) or number - number != 0:
            msg = f"{self.name}: the metric {self.path!r} must be a finite number, not {value!r}"
            raise PromiseError(msg)
        if self.at_least is not None and number < self.at_least:
            msg = (
                f"{self.name}: {self.path} = {number:g} is below its lower bound {self.at_least:g}"
            )
            raise PromiseError(msg)
        if self.at_most is not None and number > self.at_most:
            bound = f"above its upper bound {self.at_most:g}"
            msg = f"{self.name}: {self.path} = {number:g} is {bound}"
            raise PromiseError(msg)
        try:
            whole: int = value.__index__()
        except (AttributeError, TypeError):  # an array has one, too, and no use for it
            return number
        return whole

    def broken(self, out: str) -> str | None:
        """See `Promise.broken`."""
        if self.path not in read_metrics(out):
            return f"{self.name}: the metric {self.path!r} was never set"
        return None


class Json(Promise["Any"]):
    """A JSON file, given by its path and optionally its shape.

    The value itself to the stages that use it. `schema` is a type (`int`, `float`, `str`, `bool`),
    a list of one schema, or a dictionary of schemas, each of whose keys must be there.
    """

    kind = "json"

    def __init__(self, path: str, schema: object = None) -> None:
        super().__init__(path)
        self.schema = schema

    def __set__(self, instance: Outputs, value: object) -> None:
        backend_of(instance).set(self, value)

    def broken(self, out: str) -> str | None:
        """See `Promise.broken`."""
        path = f"{out}/{self.path}"
        if not os.path.isfile(path):
            return f"{self.name}: no JSON file {self.path!r} was written"
        import json

        try:
            with open(path, encoding="utf-8") as file:
                value = json.load(file, parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            return f"{self.name}: {self.path!r} is not JSON: {error}"
        problem = mismatch(value, self.schema)
        return f"{self.name}: {self.path!r}{problem}" if problem else None


def _no_constant(name: str) -> None:
    msg = f"{name} is not a JSON number"
    raise ValueError(msg)


def mismatch(value: object, schema: object, at: str = "") -> str:
    """Where `value` departs from a `Json` schema, as text; empty where it does not."""
    at_or_top = f" at {at}" if at else ""
    if isinstance(schema, dict):
        if not isinstance(value, dict):
            return f"{at_or_top}: expected an object, got {type(value).__name__}"
        for key, sub in schema.items():
            if key not in value:
                return f"{at_or_top}: the key {key!r} is missing"
            if problem := mismatch(value[key], sub, f"{at}.{key}"):
                return problem
    elif isinstance(schema, list):
        if not isinstance(value, list):
            return f"{at_or_top}: expected a list, got {type(value).__name__}"
        for index, item in enumerate(value):
            if problem := mismatch(item, schema[0], f"{at}[{index}]"):
                return problem
    elif isinstance(schema, type):
        accepted = (int, float) if schema is float else (schema,)
        if not isinstance(value, accepted) or (isinstance(value, bool) and schema is not bool):
            return f"{at_or_top}: expected {schema.__name__}, got {type(value).__name__}"
    return ""


class Config(dict[str, "Any"]):
    """A stage's parameters, as a mapping and as attributes; read-only by convention."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            try:
                return self[name]
            except KeyError:
                raise AttributeError(unknown("parameter", name, list(self))) from None

    else:

        def __getattr__(self, name: str) -> Any: ...


class Outputs:
    """Base of the classes that declare what a stage promises.

    Class attributes are promises (`File`, `Dir`, `Metric`, `Json`); bare annotations name those
    inputs of the stage that its users may reach through it (`vocab: Vocab`).
    """

    promises: dict[str, Promise] = {}  # noqa: RUF012 - filled by __init_subclass__
    exposed: tuple[str, ...] = ()
    config: Config
    _backend: Backend

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Promise)}
        cls.promises = {**cls.promises, **own}
        if "__annotate_func__" in vars(cls):  # as from Python 3.14, where they are not there yet
            msg = f"{cls.__qualname__}: its annotations are lazy, in a way that is not supported"
            raise DefinitionError(msg, hint="Use Python 3.11 to 3.13.")
        bare = [n for n in vars(cls).get("__annotations__", {}) if n not in vars(cls)]
        cls.exposed = (*cls.exposed, *(n for n in bare if n != "config" and n[0] != "_"))
        taken: dict[str, str] = {}
        for name, promise in cls.promises.items():
            other = taken.setdefault(f"{promise.kind == 'metric'}:{promise.path}", name)
            if other != name:
                msg = f"{cls.__qualname__}: {other} and {name} promise the same {promise.path!r}"
                raise DefinitionError(msg)

    def __init__(self, backend: Backend) -> None:
        object.__setattr__(self, "_backend", backend)

    def __setattr__(self, name: str, value: object) -> None:
        promise = type(self).promises.get(name)
        if isinstance(promise, Metric | Json):
            self._backend.set(promise, value)
        elif promise is not None:
            msg = f"{name} is a path: write to it, do not assign it"
            raise AttributeError(msg)
        else:
            raise AttributeError(self._backend.unknown("output", name, list(type(self).promises)))

    if TYPE_CHECKING:

        def _candidate(self) -> Self:
            """Tell mypy what a matcher that chooses this gives."""

    else:  # mypy reports unknown attributes

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            if name == "config":
                return self._backend.config
            try:
                return self._backend.dependency(name)
            except KeyError as error:
                known = [*type(self).promises, *error.args[1:], "config"]
                owner = type(self).__name__
                what = f"attribute of {owner}"
                raise AttributeError(self._backend.unknown(what, name, known)) from None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._backend!r}>"


def backend_of(outputs: Outputs) -> Backend:
    """Where `outputs` takes its values from; for StagedML's own modules."""
    return outputs._backend


class Fetched(Outputs):
    """One file that no stage makes: the store path is the file itself."""

    file = File(".")


class Directory(Outputs):
    """A directory that no stage makes."""

    path = Dir(".")


def unknown(what: str, name: str, known: list[str]) -> str:
    """Return what to say of a name that is not one of `known`."""
    return f"unknown {what} {name!r}: there are {', '.join(sorted(known)) or 'none'}"


def read_metrics(out: str | os.PathLike[str]) -> dict[str, float]:
    """Return the metrics of a realized stage, by name."""
    try:
        with open(f"{os.fspath(out)}/{METRICS_FILE}", encoding="utf-8") as file:
            text = file.read()
    except (FileNotFoundError, NotADirectoryError):
        return {}
    import json

    metrics: dict[str, float] = json.loads(text)
    return metrics

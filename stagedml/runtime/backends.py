"""Where `Outputs` objects of pass 2 take their values from: the store, or a running build.

This module enters the derivation of every stage: standard library only, small.
"""

from __future__ import annotations

import os

from stagedml.runtime.errors import PromiseError
from stagedml.runtime.outputs import METRICS_FILE, Config, Dir, Json, Metric, read_metrics, unknown
from stagedml.runtime.quick import paths

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from stagedml.runtime.outputs import Promise


class Hidden(Config):
    """The parameters of a stage that is addressed by content, to the stages that use it."""

    def _refuse(self, *_: object) -> Any:
        msg = (
            "the parameters of a content-addressed stage are not seen by the stages that use it:"
            " let it write what they need, or hand that to them"
        )
        raise PromiseError(msg)

    __getitem__ = __iter__ = __len__ = __contains__ = _refuse
    get = keys = values = items = copy = _refuse

    if not TYPE_CHECKING:
        __getattr__ = _refuse


class Realized:
    """Backend of a realized stage: attributes are read from its store path.

    Args:
        path: The store path.
        config: The stage's parameters; None where its users do not see them.
        dependencies: The inputs that it exposes, by name.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        config: Mapping[str, Any] | None,
        dependencies: Mapping[str, Any],
    ) -> None:
        self.path = os.fspath(path)
        self.config = Config(config) if config is not None else Hidden()
        self.dependencies = dependencies

    def __repr__(self) -> str:
        return self.path

    def get(self, promise: Promise) -> Any:
        """Return a path, a number or a JSON value."""
        if isinstance(promise, Metric):
            return read_metrics(self.path)[promise.path]
        path = self.path if promise.path == "." else f"{self.path}/{promise.path}"
        if isinstance(promise, Json):
            import json

            with open(path, encoding="utf-8") as file:
                return json.load(file)
        return paths()(path)

    def set(self, promise: Promise, value: Any) -> None:  # noqa: ARG002 - the protocol's
        """Refused: the store is immutable."""
        msg = f"{self.path} is realized and cannot be changed (attribute {promise.name!r})"
        raise PromiseError(msg)

    def dependency(self, name: str) -> Any:
        """Return an input of the stage that its outputs class exposes."""
        if name in self.dependencies:
            return self.dependencies[name]
        raise KeyError(name, *self.dependencies)

    def unknown(self, what: str, name: str, known: list[str]) -> str:
        """See `Backend`."""
        return unknown(what, name, known)


class Building(Realized):
    """Backend of a running stage: paths to write to, values that are recorded."""

    def __init__(self, path: str | os.PathLike[str], config: Mapping[str, Any]) -> None:
        super().__init__(path, config, {})
        self.metrics: dict[str, float] = {}

    def get(self, promise: Promise) -> Any:
        """Return a path to write to (its parents exist), or the value set before."""
        if isinstance(promise, Metric):
            if promise.path not in self.metrics:
                msg = f"{promise.name}: the metric {promise.path!r} was not set yet"
                raise PromiseError(msg)
            return self.metrics[promise.path]
        path = f"{self.path}/{promise.path}"
        if not isinstance(promise, Json):
            folder = path if isinstance(promise, Dir) else os.path.dirname(path)
            os.makedirs(folder, exist_ok=True)
        return super().get(promise)

    def set(self, promise: Promise, value: Any) -> None:
        """Write a metric or a JSON value to the output."""
        path = f"{self.path}/{promise.path}"
        if isinstance(promise, Metric):
            self.metrics[promise.path] = promise.checked(value)
            value, path = self.metrics, f"{self.path}/{METRICS_FILE}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        try:
            write_json(path, value)
        except (TypeError, ValueError) as error:
            msg = f"{promise.name}: the value is not JSON: {error}"
            raise PromiseError(msg) from error


def write_json(path: str | os.PathLike[str], value: object) -> None:
    """Write JSON with sorted keys, so that equal values are equal bytes."""
    import json

    text = json.dumps(value, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text + "\n")

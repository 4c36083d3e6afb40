"""Where `Outputs` objects of pass 2 take their values from: the store, or a running build.

This module enters the derivation of every stage: standard library only, small.
"""

from __future__ import annotations

import json

from stagedml.runtime.outputs import (
    METRICS_FILE,
    Config,
    Dir,
    Json,
    Metric,
    PromiseError,
    read_metrics,
)

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from stagedml.runtime.outputs import Promise


class Realized:
    """Backend of a realized stage: attributes are read from its store path."""

    def __init__(
        self, path: Path, config: Mapping[str, Any], dependencies: Mapping[str, Any]
    ) -> None:
        self.path = path
        self.config = Config(config)
        self.dependencies = dependencies

    def __repr__(self) -> str:
        return str(self.path)

    def get(self, promise: Promise) -> Any:
        """A path, a number or a JSON value."""
        if isinstance(promise, Metric):
            return read_metrics(self.path)[promise.path]
        path = self.path / promise.path
        if isinstance(promise, Json):
            return json.loads(path.read_text(encoding="utf-8"))
        return path

    def set(self, promise: Promise, value: Any) -> None:  # noqa: ARG002 - the protocol's
        """Refused: the store is immutable."""
        msg = f"{self.path} is realized and cannot be changed (attribute {promise.name!r})"
        raise PromiseError(msg)

    def dependency(self, name: str) -> Any:
        """An input of the stage that its outputs class exposes."""
        if name in self.dependencies:
            return self.dependencies[name]
        raise KeyError(name, *self.dependencies)


class Building(Realized):
    """Backend of a running stage: paths to write to, values that are recorded."""

    def get(self, promise: Promise) -> Any:
        """A path to write to (its parents exist), or the value set before."""
        if isinstance(promise, Metric | Json):
            return super().get(promise)
        path = self.path / promise.path
        (path if isinstance(promise, Dir) else path.parent).mkdir(parents=True, exist_ok=True)
        return path

    def set(self, promise: Promise, value: Any) -> None:
        """Write a metric or a JSON value to the output."""
        self.path.mkdir(exist_ok=True)
        if isinstance(promise, Metric):
            values = {**read_metrics(self.path), promise.path: promise.checked(value)}
            write_json(self.path / METRICS_FILE, values)
        else:
            path = self.path / promise.path
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                write_json(path, value)
            except (TypeError, ValueError) as error:
                msg = f"{promise.name}: the value is not JSON: {error}"
                raise PromiseError(msg) from error


def write_json(path: Path, value: object) -> None:
    """Write JSON with sorted keys, so that equal values are equal bytes."""
    text = json.dumps(value, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False)
    path.write_text(text + "\n", encoding="utf-8")

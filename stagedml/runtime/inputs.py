"""The inputs of a stage, made of its specification: what its function is called with."""

from __future__ import annotations

import sys

from stagedml.runtime.quick import paths

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from stagedml.runtime.backends import Realized

SELECTED_FILE = "nix-support/selected.json"


def load(qualified: str) -> Any:
    """Return the object that `module:name` names."""
    module, _, name = qualified.partition(":")
    __import__(module)  # `importlib` would have to be imported
    found: Any = sys.modules[module]
    for part in name.split("."):
        found = getattr(found, part)
    return found


def read_selected(path: str) -> dict[str, Any]:
    """Return what a selection holds of what it selects.

    `winners` are names, `instances` their numbers, `single` whether there can be but one, and
    `upstream` is as for `Inputs`.
    """
    import json

    with open(f"{path}/{SELECTED_FILE}", encoding="utf-8") as file:
        found: dict[str, Any] = json.load(file)
    return found


class Inputs:
    """The inputs of a stage, made of its specification.

    Args:
        upstream: By name, the stages of which all outputs are handed on: `path`, class of
            `outputs`, `config`, and the inputs that each `exposes`. Of a selection, `path` and
            `selected`: the others are in its output, so that only what it selects counts.
    """

    def __init__(self, upstream: dict[str, Any]) -> None:
        self.upstream = upstream
        self.made: dict[str, Any] = {}

    def value(self, spec: Any) -> Any:
        """Return an input as the function gets it.

        That is `Outputs`, `Either`, `Path`, a number, a JSON value, or a list.

        Raises:
            FailedStageError: It is of a tolerant stage that failed.
        """
        if spec is None:
            return None
        if isinstance(spec, str):
            return self.outputs(spec)
        if isinstance(spec, list):
            return [self.value(item) for item in spec]
        if "either" in spec:
            return self.attempt(spec["either"])
        if "names" in spec:
            return {**spec, "upstream": self.upstream}
        if "tolerant" in spec:
            check_failure(spec["path"])
        if "metric" in spec:
            from stagedml.runtime.outputs import read_metrics

            return read_metrics(spec["path"])[spec["metric"]]
        if "json" in spec:
            import json

            with open(f"{spec['path']}/{spec['json']}", encoding="utf-8") as file:
                return json.load(file)
        return paths()(spec["path"], spec["file"])

    def outputs(self, name: str) -> Any:
        """All outputs of an upstream stage, the same object each time; a list, if it is several.

        Raises:
            FailedStageError: The stage is tolerant, and failed.
        """
        if name not in self.made:
            row = self.upstream[name]
            if "selected" in row:
                found = read_selected(row["path"])
                chosen = type(self)(found["upstream"])
                winners = [chosen.outputs(winner) for winner in found["winners"]]
                self.made[name] = winners[0] if found["single"] else winners
                return self.made[name]
            if "tolerant" in row:
                check_failure(row["path"])
            dependencies: dict[str, Any] = {}
            backend = self.backend(row["path"], row["config"], dependencies)
            self.made[name] = load(row["outputs"])(backend)
            for exposed, spec in row["exposes"].items():
                dependencies[exposed] = self.value(spec)
        return self.made[name]

    def attempt(self, name: str) -> Any:
        """Return the `Either` of an upstream stage."""
        from stagedml.runtime.either import Either, Tried
        from stagedml.runtime.errors import FailedStageError

        path, config = self.upstream[name]["path"], self.upstream[name]["config"]
        try:
            return Either(Tried(path, config, self.outputs(name), None))
        except FailedStageError as error:
            return Either(Tried(path, config, None, error.failure))

    def backend(
        self, path: str, config: Mapping[str, Any] | None, dependencies: Mapping[str, Any]
    ) -> Realized:
        """Return where the outputs of an upstream stage take their values from."""
        from stagedml.runtime.backends import Realized

        return Realized(path, config, dependencies)


def check_failure(path: str) -> None:
    """Refuse the output of a tolerant stage that failed.

    Raises:
        FailedStageError: It holds a failure.
    """
    from stagedml.runtime.errors import FailedStageError
    from stagedml.runtime.failures import read_failure

    failure = read_failure(path)
    if failure is not None:
        raise FailedStageError(failure)

"""`stagedml` as running stages see it: in their derivations, this file is `stagedml/__init__.py`.

What belongs to planning is a placeholder there, so that one file may hold stages and pipelines.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from typing import Any, NoReturn

_HOMES = {
    "Bounds": "bounds",
    "Build": "stage",
    "Candidate": "selection",
    "CommandError": "errors",
    "DefinitionError": "errors",
    "Dir": "outputs",
    "Directory": "outputs",
    "Either": "either",
    "FailedStageError": "errors",
    "Fetched": "outputs",
    "File": "outputs",
    "Json": "outputs",
    "Metric": "outputs",
    "ObjectiveError": "errors",
    "Outputs": "outputs",
    "PromiseError": "errors",
    "SelectionError": "errors",
    "Stage": "stage",
    "StagedMLError": "errors",
    "command": "command",
    "either": "either",
    "pipeline": "stage",
    "stage": "stage",
}

# The library's other modules come with the stage's own sources, as far as it uses them.
__path__ += [f"{entry}/stagedml" for entry in sys.path]  # type: ignore[name-defined] # noqa: F821


class PlanningOnly:
    """Stands for what is there when pipelines are planned, and only then."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, *_arguments: object, **_keywords: object) -> NoReturn:
        """Refuse to be used."""
        msg = f"stagedml.{self._name} is for planning pipelines: a running stage cannot use it"
        raise RuntimeError(msg)

    def __getattr__(self, name: str) -> NoReturn:
        msg = f"stagedml.{self._name}.{name} is for planning pipelines, not for running stages"
        raise AttributeError(msg)


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name.startswith("__"):
        raise AttributeError(name)
    if name in _HOMES:
        return getattr(import_module(f"stagedml.runtime.{_HOMES[name]}"), name)
    try:
        return import_module(f"stagedml.{name}")
    except ModuleNotFoundError as error:
        if error.name != f"stagedml.{name}":
            raise
    return PlanningOnly(name)

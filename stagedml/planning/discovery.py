"""The pipelines that a project defines: its `pipelines/*.py`, imported."""

from __future__ import annotations

import importlib
import inspect
import os
import sys
import types
import typing
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import stagedml
from stagedml.errors import StagedMLError, nearest
from stagedml.nix.paths import check_name
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import PlanError
from stagedml.planning.parameters import ParameterError, value_of
from stagedml.planning.plan import Plan, plan_of
from stagedml.planning.reads import watched
from stagedml.planning.target import PIPELINE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from stagedml.planning.project import Project
    from stagedml.runtime.outputs import Outputs


class DiscoveryError(StagedMLError):
    """A file of pipelines cannot be imported, or two pipelines have one name."""


class UnknownPipelineError(StagedMLError):
    """No pipeline has this name."""


@dataclass(frozen=True)
class Pipeline:
    """A named pipeline: a function, and the arguments that the name stands for.

    Attributes:
        module: Where it is defined; a source file of the pipeline, for staleness.
    """

    name: str
    function: Callable[..., Outputs]
    arguments: dict[str, Any]
    module: str
    root: Path

    @property
    def description(self) -> str:
        """The first line of the function's docstring."""
        return (self.function.__doc__ or self.name).strip().split("\n")[0].rstrip(".")

    @property
    def where(self) -> str:
        """`file:line` of the function."""
        code = self.function.__code__
        return f"{code.co_filename}:{code.co_firstlineno}"


def instantiate_pipeline(
    pipeline: Pipeline, overrides: Mapping[str, Mapping[str, str]] | None = None
) -> Plan:
    """Run pass 1 of a pipeline.

    Args:
        pipeline: Which one.
        overrides: See `Manager`; those of the pipeline's own arguments as of a stage `PIPELINE`.
            `check_settings` finds those that were of no use.

    Raises:
        StagedMLError: Any error of the definition, see `stagedml.planning.nodes`.
    """
    stages = dict(overrides or {})
    chosen = _arguments(pipeline, stages.pop(PIPELINE, {}))
    manager = Manager(stages)
    try:
        with watched(pipeline.root):
            handle = pipeline.function(manager, **deepcopy(pipeline.arguments), **chosen)
    except StagedMLError as error:
        error.where = error.where or place_of(error)
        raise
    except Exception as error:
        msg = f"the pipeline {pipeline.name!r} fails: {describe(error)}"
        raise PlanError(msg, where=place_of(error)) from error
    return plan_of(handle, pipeline.name, pipeline.description, (pipeline.module,))


def _arguments(pipeline: Pipeline, texts: Mapping[str, str]) -> dict[str, Any]:
    """Arguments of a pipeline, from what was typed on the command line."""
    if not texts:
        return {}
    manager, *parameters = inspect.signature(pipeline.function).parameters.values()
    known = {
        p.name: p.annotation
        for p in parameters
        if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)
    }
    passes_on = any(p.kind is p.VAR_KEYWORD for p in parameters)
    values = {}
    for name, text in texts.items():
        what = f"the argument {name!r} of the pipeline {pipeline.name!r}"
        if name in pipeline.arguments:
            msg = f"{what} is {pipeline.arguments[name]!r}: the pipeline's name fixes it"
            raise ParameterError(msg, hint="`stagedml list` shows the pipelines.")
        if name == manager.name or (name not in known and not passes_on):
            msg = f"the pipeline {pipeline.name!r}: {nearest('argument', name, known)}"
            hint = "A parameter of a stage is set with --set STAGE.PARAM=VALUE."
            raise ParameterError(msg, hint=hint)
        holder = types.SimpleNamespace(__annotations__={name: known.get(name, Any)})
        try:
            hints = typing.get_type_hints(holder, vars(sys.modules[pipeline.function.__module__]))
        except NameError:  # of a type that only type checkers import
            hints = {name: Any}
        values[name] = value_of(text, hints[name], what)
    return values


def discover(project: Project) -> dict[str, Pipeline]:
    """All pipelines of a project, by name.

    Raises:
        DiscoveryError: A file cannot be imported, or a name is taken twice.
    """
    found: dict[str, Pipeline] = {}
    for path in _definitions(project):
        for pipeline in _pipelines_of(project, path):
            other = found.get(pipeline.name)
            if other is not None:
                msg = f"two pipelines are named {pipeline.name!r}"
                hint = f"The other is at {other.where}."
                raise DiscoveryError(msg, hint=hint, where=pipeline.where)
            found[pipeline.name] = pipeline
    return dict(sorted(found.items()))


def find_pipeline(project: Project, name: str) -> Pipeline:
    """The pipeline of this name, without importing all others where one file alone mentions it.

    Raises:
        DiscoveryError: A file cannot be imported, or a name is taken twice.
        UnknownPipelineError: With the nearest right name.
    """
    literals = (f'"{name}"', f"'{name}'")
    mentioning = [
        path
        for path in _definitions(project)
        if any(literal in path.read_text("utf-8", "replace") for literal in literals)
    ]
    if len(mentioning) == 1:
        for pipeline in _pipelines_of(project, mentioning[0]):
            if pipeline.name == name:
                return pipeline
    return select(discover(project), name)


def _definitions(project: Project) -> list[Path]:
    """The files of pipelines, and a path on which they can be imported."""
    if str(project.root) not in sys.path:
        sys.path.insert(0, str(project.root))
    return [p for p in sorted(project.definitions.glob("*.py")) if not p.stem.startswith("_")]


def _pipelines_of(project: Project, path: Path) -> list[Pipeline]:
    module_name = f"pipelines.{path.stem}"
    try:
        with watched(project.root):
            module = importlib.import_module(module_name)
    except StagedMLError as error:
        error.where = error.where or place_of(error)
        raise
    except Exception as error:
        msg = f"cannot import {path.name}: {describe(error)}"
        hint = None
        if isinstance(error, ModuleNotFoundError):
            hint = (
                "Packages of stage environments are imported in the stages' bodies; "
                "only StagedML and the project's own modules are there when pipelines are made."
            )
        raise DiscoveryError(msg, hint=hint, where=place_of(error)) from error
    # Functions of the model library that the file imports are published by it too.
    return [
        Pipeline(check_name(name, "a pipeline"), value, arguments, module_name, project.root)
        for value in vars(module).values()
        for name, arguments in getattr(value, "__pipelines__", {}).items()
    ]


# Where frames of a traceback are ours, not the author's.
_PACKAGE = Path(stagedml.__file__).parent
_MACHINERY = (
    str(_PACKAGE / "__init__.py"),
    *(f"{_PACKAGE / part}{os.sep}" for part in ("planning", "runtime")),
)


def place_of(error: BaseException) -> str:
    """`file:line` of the author's code that an exception comes from."""
    if isinstance(error, SyntaxError) and error.filename:
        return f"{error.filename}:{error.lineno}"
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    theirs = [
        f for f in frames if not f.filename.startswith(_MACHINERY) and "importlib" not in f.filename
    ]
    last = theirs[-1] if theirs else frames[-1]
    return f"{last.filename}:{last.lineno}"


def describe(error: BaseException) -> str:
    """An exception in one line: `ValueError: no good`."""
    import traceback

    return "".join(traceback.format_exception_only(error)).strip().split("\n")[-1]


def select(pipelines: Mapping[str, Pipeline], name: str) -> Pipeline:
    """The pipeline of this name.

    Raises:
        UnknownPipelineError: With the nearest right name.
    """
    if name not in pipelines:
        raise UnknownPipelineError(
            nearest("pipeline", name, pipelines), hint="`stagedml list` shows all."
        )
    return pipelines[name]

"""Pass 1: a pipeline's function is run with a manager, and gives a plan."""

from __future__ import annotations

import inspect
import sys
import types
import typing
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError, nearest
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import PlanError
from stagedml.planning.parameters import ParameterError, value_of
from stagedml.planning.places import describe, place_of
from stagedml.planning.plan import Plan, plan_of
from stagedml.planning.reads import watched
from stagedml.planning.target import PIPELINE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stagedml.planning.discovery import Pipeline


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
    manager = Manager(stages, root=pipeline.root)
    try:
        with watched(pipeline.root), manager.instantiating(pipeline.name):
            handle = pipeline.function(manager, **deepcopy(pipeline.arguments), **chosen)
        return plan_of(handle, pipeline.name, pipeline.description, (pipeline.module,), chosen)
    except StagedMLError as error:
        error.where = error.where or place_of(error, pipeline.where)
        raise
    except (Exception, SystemExit) as error:
        msg = f"the pipeline {pipeline.name!r} fails: {describe(error)}"
        raise PlanError(msg, where=place_of(error, pipeline.where)) from error


def _arguments(pipeline: Pipeline, texts: Mapping[str, str]) -> dict[str, Any]:
    """Arguments of a pipeline, from what was typed on the command line."""
    if not texts:
        return {}
    manager, *parameters = inspect.signature(pipeline.function).parameters.values()
    known = {
        p.name: Any if p.annotation is p.empty else p.annotation
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

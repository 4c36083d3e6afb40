"""What a stage function asks for: inputs, parameters, and the class of its outputs."""

from __future__ import annotations

import inspect
import re
import typing
from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml.errors import DefinitionError
from stagedml.runtime.command import CommandStage
from stagedml.runtime.outputs import Json, Outputs

if TYPE_CHECKING:
    from stagedml.runtime.stage import Stage


_JSON_TYPES = [int, float, str, bool, list, dict]


PROGRAM = re.compile(r"nixpkgs:[\w+-]+(\.[\w+-]+)*")


class StageSignature(NamedTuple):
    """What a stage function asks for.

    Attributes:
        inputs: Types by name.
        absent: What the inputs that need not be given are then: None, or `()`.
        parameters: Types by name.
        defaults: Of parameters.
        outputs: The class of its outputs.
        where: `file:line` of the function.
    """

    inputs: dict[str, Any]
    absent: dict[str, Any]
    parameters: dict[str, Any]
    defaults: dict[str, Any]
    outputs: type[Outputs]
    where: str


def signature_of(stage: Stage[..., Any]) -> StageSignature:
    """Return the signature of a stage's function, resolved and checked once.

    Raises:
        DefinitionError: The function is not of the form that `stage` documents.
    """
    kept = stage.function.__dict__
    known: StageSignature | None = kept.get("_stagedml_signature")
    if known and isinstance(stage, CommandStage) and known.outputs is not stage.outputs:
        return _resolve(stage)  # commands of one function may promise different things
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
    for program in stage.programs:
        if not PROGRAM.fullmatch(program):
            msg = f"the stage {stage.name!r}: there is no program {program!r}"
            hint = "Programs are named by their packages in nixpkgs, as `nixpkgs:gawk`."
            raise DefinitionError(msg, hint=hint, where=where)
    outputs = stage.outputs if isinstance(stage, CommandStage) else hints.get("return")
    if not (isinstance(outputs, type) and issubclass(outputs, Outputs)):
        msg = f"the stage {stage.name!r} must be annotated to return a class of outputs"
        hint = "Write `-> MyOutputs`, a subclass of `stagedml.Outputs`, and `return build.out`."
        raise DefinitionError(msg, hint=hint, where=where)
    for promise in outputs.promises.values():
        if isinstance(promise, Json) and not _is_schema(promise.schema):
            msg = f"{promise.owner}.{promise.name}: {promise.schema!r} is not a shape of JSON"
            hint = (
                "A shape is int, float, str, bool, list, dict, a list of one shape, a dictionary"
                " of shapes by key, or None for anything."
            )
            raise DefinitionError(msg, hint=hint, where=where)
    inputs: dict[str, Any] = {}
    absent: dict[str, Any] = {}
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
            if parameter.default is None or parameter.default == ():
                absent[parameter.name] = parameter.default
            elif parameter.default is not parameter.empty:
                what = f"the stage {stage.name!r}: {parameter.name!r}"
                msg = f"{what} is an input, and has the default {parameter.default!r}"
                hint = (
                    "The default of an input is None or (). If it is a parameter, write it after"
                    " `*`: parameters are keyword-only."
                )
                raise DefinitionError(msg, hint=hint, where=where)
    return StageSignature(inputs, absent, config, defaults, outputs, where)


def _is_schema(schema: object) -> bool:
    """Whether a running stage can check a value against this shape."""
    if isinstance(schema, dict):
        return all(isinstance(k, str) and _is_schema(sub) for k, sub in schema.items())
    if isinstance(schema, list):
        return len(schema) == 1 and _is_schema(schema[0])
    return schema is None or schema in _JSON_TYPES

"""`from stagedml.realized import bert_glue_mrpc`: the outputs of a pipeline that has been built.

Nothing is built here: a pipeline that is not in the store is an error that says how to build it.
By name, type checkers know nothing of the outputs; `realized(all_convnet_digits)` they do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, overload

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from stagedml.planning.manager import Manager
    from stagedml.planning.nodes import Input, Node
    from stagedml.runtime.backends import Realized
    from stagedml.runtime.outputs import Config, Outputs

P = ParamSpec("P")
OutputsT = TypeVar("OutputsT", bound="Outputs")


class NotRealizedError(StagedMLError):
    """A pipeline was imported as realized, and is not in the store."""


@overload
def realized(pipeline: str, /) -> Any: ...
@overload
def realized(
    pipeline: Callable[Concatenate[Manager, P], OutputsT], /, *args: P.args, **kwargs: P.kwargs
) -> OutputsT: ...
def realized(pipeline: Any, /, *args: Any, **kwargs: Any) -> Any:
    """Look up the outputs of a realized pipeline: real paths, numbers and JSON values.

    Args:
        pipeline: Its name (`bert-glue-mrpc`, `cpu.bert-glue-mrpc` or `PIPELINE.STAGE`), or the
            function that defines it.
        args: Arguments of the function, as for `instantiate`.
        kwargs: Arguments of the function, by name.

    Raises:
        NotRealizedError: It would have to be built first.
        FailedStageError: It is a tolerant stage that failed.
        UnknownPipelineError: There is no pipeline of this name.
    """
    from stagedml.nix.client import Nix
    from stagedml.planning.nodes import StageNode
    from stagedml.planning.project import find
    from stagedml.planning.target import Target
    from stagedml.realization.closures import instantiate
    from stagedml.realization.workspace import Workspace

    workspace = Workspace(find(), Nix())
    if isinstance(pipeline, str):
        target = workspace.target(pipeline)
        plan = workspace.plan(target.pipeline)
        name, hint = pipeline, f"Run `stagedml build {pipeline}`."
    else:
        plan = instantiate(pipeline, *args, **kwargs).plan
        target = Target(plan.name)
        name, hint = plan.name, "Run `realize(instantiate(...))` with the same arguments."
    node = plan.node(target.stage) if target.stage else plan.target
    outputs = workspace.outputs(target, plan)
    output = outputs[node.name]
    if not workspace.nix.is_valid(output):
        msg = f"{name} is not realized: {output} is not in the store"
        raise NotRealizedError(msg, hint=hint)
    if isinstance(node, StageNode) and node.stage.either:
        return _attempt(node, outputs)
    return _handle(node, node.outputs, outputs)


def _attempt(node: Node, outputs: Mapping[str, str]) -> Outputs:
    """Return the `Either` of a stage that may have failed."""
    from stagedml.errors import FailedStageError
    from stagedml.runtime.either import Either, Tried

    path, config = outputs[node.name], _fixed(node)
    try:
        return Either(Tried(path, config, _handle(node, node.outputs, outputs), None))
    except FailedStageError as error:
        return Either(Tried(path, config, None, error.failure))


def _selected(path: str) -> Any:
    """Return what a matcher has chosen: outputs, or a list of them."""
    from stagedml.planning.nodes import FixedConfig
    from stagedml.planning.parameters import copied
    from stagedml.runtime.inputs import Inputs

    class Fixed(Inputs):
        def backend(
            self, path: str, config: Mapping[str, Any] | None, dependencies: Mapping[str, Any]
        ) -> Realized:
            made = super().backend(path, config, dependencies)
            if config is not None:
                made.config = FixedConfig(copied(made.config))
            return made

    return Fixed({"": {"path": path, "selected": True}}).outputs("")


def _fixed(node: Node) -> Config:
    from stagedml.planning.nodes import FixedConfig
    from stagedml.planning.parameters import copied

    return FixedConfig(copied(node.lens.config))


def _handle(node: Node, cls: type[Outputs], outputs: Mapping[str, str]) -> Any:
    from stagedml.notebook import attach
    from stagedml.planning.nodes import StageNode
    from stagedml.planning.selections import SelectionNode
    from stagedml.runtime.backends import Realized
    from stagedml.runtime.inputs import check_failure

    attach()
    if isinstance(node.lens, SelectionNode):
        return _selected(outputs[node.name])
    if isinstance(node, StageNode) and node.stage.tolerant:
        check_failure(outputs[node.name])
    dependencies = {k: _value(v, outputs) for k, v in node.exposed.items()}
    backend = Realized(outputs[node.name], {}, dependencies)
    backend.config = _fixed(node)
    return cls(backend)


def _value(value: Input, outputs: Mapping[str, str]) -> Any:
    from stagedml.planning.nodes import EitherInput, HandleInput, ListInput
    from stagedml.runtime.backends import Realized

    if value is None:
        return None
    if isinstance(value, ListInput):
        return [_value(item, outputs) for item in value.items]
    if isinstance(value, HandleInput):
        return _handle(value.node, value.outputs, outputs)
    if isinstance(value, EitherInput):
        return _attempt(value.node, outputs)
    return Realized(outputs[value.node.name], value.node.config, {}).get(value.promise)


def __dir__() -> list[str]:
    """Return the names to import: those of the project's pipelines, as Python writes them."""
    from stagedml.planning.discovery import discover
    from stagedml.planning.project import find

    try:
        names = [name.replace("-", "_") for name in discover(find()).pipelines]
    except StagedMLError:
        names = []
    return sorted({*globals(), *(name for name in names if name.isidentifier())})


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    return realized(name.replace("_", "-"))

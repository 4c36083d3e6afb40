"""`from stagedml.realized import bert_glue_mrpc`: the outputs of a pipeline that has been built.

Nothing is built here: a pipeline that is not in the store is an error that says how to build it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from stagedml.promises import Outputs


class NotRealizedError(StagedMLError):
    """A pipeline was imported as realized, and is not in the store."""


def realized(name: str) -> Outputs:
    """The outputs of a realized pipeline, with real paths, numbers and JSON values.

    Args:
        name: The pipeline's name, `bert-glue-mrpc`, `cpu.bert-glue-mrpc` or `PIPELINE.STAGE`.

    Raises:
        NotRealizedError: It would have to be built first.
        UnknownPipelineError: There is no such pipeline.
    """
    from pathlib import Path

    from stagedml.nix.client import Nix
    from stagedml.project import find
    from stagedml.promises import Realized
    from stagedml.realization import Target, Workspace

    workspace = Workspace(find(), Nix())
    target = Target.parse(name)
    plan = workspace.plan(target.pipeline)
    node = plan.node(target.stage) if target.stage else plan.target
    stage = workspace.stages(target, plan)[node.name]
    if not workspace.nix.is_valid(stage.output):
        msg = f"{name} is not realized: {stage.output} is not in the store"
        raise NotRealizedError(msg, hint=f"Run `stagedml build {name}`.")
    return node.outputs(Realized(Path(stage.output), node.config, {}))


def __getattr__(name: str) -> Outputs:
    if name.startswith("__"):
        raise AttributeError(name)
    return realized(name.replace("_", "-"))

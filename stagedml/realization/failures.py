"""What a failed build means for its targets: which stages failed, and which were not tried."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from stagedml.nix.errors import BuildFailedError
from stagedml.nix.graph import build_inputs, stage_graph, with_outputs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from stagedml.nix.client import Nix
    from stagedml.nix.graph import BuildInputs, StageDerivation
    from stagedml.planning.plan import Plan
    from stagedml.planning.target import Target


@dataclass(frozen=True)
class Result:
    """What became of a target.

    Attributes:
        output: Its output, if that is there.
        failed: The stages that failed.
        blocked: The stages that were not tried, as they need a failed one.
    """

    output: str | None
    failed: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()


class TargetsFailedError(BuildFailedError):
    """Something of one or more targets did not build.

    Args:
        error: What Nix said.
        results: What became of each target.
        stages: The name and the place (`file:line`) of each stage, by its derivation.
    """

    def __init__(
        self,
        error: BuildFailedError,
        results: Mapping[Target, Result],
        stages: Mapping[str, tuple[str, str]],
    ) -> None:
        self.results = dict(results)
        super().__init__(
            [
                replace(failure, name=stages[failure.drv][0], where=stages[failure.drv][1])
                if failure.drv is not None and failure.drv in stages
                else failure
                for failure in error.failures
            ],
            blocked=tuple(dict.fromkeys(n for r in results.values() for n in r.blocked)),
            logs_shown=error.logs_shown,
            command=error.command,
            stderr=error.stderr,
            returncode=error.returncode,
        )
        stopped = [t.name for t, r in results.items() if r == Result(None)]
        if stopped:
            more = f"Not done when that stopped the build: {', '.join(stopped)}. Go on with the"
            self.hint = "\n".join(filter(None, (self.hint, f"{more} others with --keep-going.")))


@dataclass(frozen=True)
class Part:
    """A target of a build that failed.

    Attributes:
        target: The target.
        plan: The plan of its pipeline.
        drv: Its derivation.
        nix: How to run Nix.
    """

    target: Target
    plan: Plan
    drv: str
    nix: Nix

    @cached_property
    def inputs(self) -> BuildInputs:
        """All that its build needs."""
        return build_inputs(self.drv)

    @cached_property
    def stages(self) -> dict[str, StageDerivation]:
        """Its stages and data, each after what it uses."""
        names = {node.name for node in self.plan.nodes}
        found = with_outputs(self.nix, stage_graph(self.drv, names))
        return {node.name: found[node.name] for node in self.plan.nodes if node.name in found}

    def users(self, failed: Collection[str]) -> set[str]:
        """Return the derivations that need one of these."""
        direct: dict[str, list[str]] = {}
        for drv, paths in self.inputs.direct.items():
            for path in paths:
                direct.setdefault(self.inputs.makers[path], []).append(drv)
        found: set[str] = set()
        waiting = list(failed)
        while waiting:
            more = set(direct.get(waiting.pop(), ())) - found
            found |= more
            waiting += more
        return found


def targets_failed(
    error: BuildFailedError, parts: Iterable[Part], gone: Collection[str]
) -> TargetsFailedError:
    """Return an error of Nix in terms of targets and their stages.

    Derivations count, not names: stages of several pipelines may have one name, which then stands
    after the pipeline's.

    Args:
        error: The error.
        parts: What was to be built.
        gone: The outputs of stages that Nix does not have.
    """
    parts = list(parts)
    known: dict[str, set[str]] = {}
    for part in parts:
        for name, stage in part.stages.items():
            known.setdefault(name, set()).add(stage.drv)

    def label(part: Part, name: str) -> str:
        return name if len(known[name]) == 1 else f"{part.target.whole.name}.{name}"

    failed = {failure.drv for failure in error.failures if failure.drv}
    # What Nix says was not tried has only names, which do where what failed is no stage of ours.
    named = set() if all(f.drv for f in error.failures) else set(error.blocked)
    results = {}
    stages: dict[str, tuple[str, str]] = {}
    for part in parts:
        users = part.users(failed)
        own, lost = [], []
        for name, stage in part.stages.items():
            stages.setdefault(stage.drv, (label(part, name), part.plan.node(name).where))
            if stage.drv in failed:
                own.append(stages[stage.drv][0])
            elif (stage.drv in users or name in named) and stage.output in gone:
                lost.append(stages[stage.drv][0])
        target = part.stages[part.plan.node_of(part.target.stage).name]
        is_there = target.drv not in failed and target.output not in gone
        output = target.output if is_there else None
        results[part.target] = Result(output, tuple(own), tuple(lost))
    return TargetsFailedError(error, results, stages)

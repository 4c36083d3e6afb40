"""What realizing a plan would do: nothing is built to find out."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from stagedml.planning.plan import Plan
    from stagedml.planning.target import Target
    from stagedml.realization.workspace import Workspace


@dataclass(frozen=True)
class DryRun:
    """What realizing a plan would do; false if it would do nothing.

    Attributes:
        pipeline: The plan's name.
        would_build: The stages that are not in the store and would be built, in the order of their
            dependencies; some may come from a binary cache, if one is asked.
        would_fetch: The files that are not in the store, and would be fetched or unpacked.
        present: Those that are there, as far as the target is made of them.
        reasons: Why each would be made, by name.
        outputs: The store paths of all of them, the target's last; empty where it is not known
            before the build.
    """

    pipeline: str
    would_build: tuple[str, ...]
    would_fetch: tuple[str, ...]
    present: tuple[str, ...]
    reasons: Mapping[str, Sequence[str]] = field(default_factory=dict)
    outputs: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """All that is not in the store, and would be made."""
        return (*self.would_fetch, *self.would_build)

    def __bool__(self) -> bool:
        return bool(self.missing)

    def __repr__(self) -> str:
        if not self:
            return f"<{self.pipeline}: realized, nothing would be built>"
        built, fetched = ", ".join(self.would_build), ", ".join(self.would_fetch)
        parts = [f"would build {built}"] if built else []
        parts += [f"would fetch {fetched}"] if fetched else []
        return f"<{self.pipeline}: {'; '.join(parts)}>"

    def _repr_html_(self) -> str:
        from stagedml.notebook import table

        rows = [
            [
                f"<b>{escape(name)}</b>",
                "built" if name in self.would_build else "fetched",
                escape("; ".join(self.reasons.get(name, ()))),
            ]
            for name in self.missing
        ]
        caption = (
            f"{escape(self.pipeline)}: {len(rows)} would be made, {len(self.present)} are there"
        )
        return table(("stage", "would be", "because"), rows, caption)


def dry_run_of(workspace: Workspace, targets: Sequence[Target], plan: Plan) -> DryRun:
    """Return what building targets of a plan would do."""
    from stagedml.planning.nodes import StageNode
    from stagedml.realization.explain import explain, tally

    found = tally(explain(workspace, targets, {target.plan: plan for target in targets}))
    missing = [row for _, row in found.missing]
    stages = {node.name for node in plan.nodes if isinstance(node, StageNode)}
    return DryRun(
        plan.name,
        tuple(row.stage for row in missing if row.stage in stages),
        tuple(row.stage for row in missing if row.stage not in stages),
        tuple(row.stage for _, row in found.rows if row.present),
        {row.stage: tuple(row.reasons) for row in missing},
        tuple("" if row.is_unknown else row.output for _, row in found.rows),
    )

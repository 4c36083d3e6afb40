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
        would_build: The stages and data sets that are not in the store and would be made, in the
            order of their dependencies; some may come from a binary cache, if one is asked.
        present: Those that are there, as far as the target is made of them.
        reasons: Why each would be made, by name.
        outputs: The store paths of all of them, the target's last; empty where it is not known
            before the build.
    """

    pipeline: str
    would_build: tuple[str, ...]
    present: tuple[str, ...]
    reasons: Mapping[str, Sequence[str]] = field(default_factory=dict)
    outputs: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.would_build)

    def __repr__(self) -> str:
        count = len(self.would_build) + len(self.present)
        if not self:
            return f"<{self.pipeline}: all of {count} stages are realized>"
        names = ", ".join(self.would_build)
        return f"<{self.pipeline}: {len(self.would_build)} of {count} would be built: {names}>"

    def _repr_html_(self) -> str:
        from stagedml.notebook import table

        rows = [
            [f"<b>{escape(name)}</b>", escape("; ".join(self.reasons.get(name, ())))]
            for name in self.would_build
        ]
        return table(("would be built", "because"), rows, escape(repr(self)[1:-1]))


def dry_run_of(workspace: Workspace, targets: Sequence[Target], plan: Plan) -> DryRun:
    """Return what building targets of a plan would do."""
    from stagedml.realization.explain import explain, tally

    found = tally(explain(workspace, targets, {target.plan: plan for target in targets}))
    missing = [row for _, row in found.missing]
    return DryRun(
        plan.name,
        tuple(row.stage for row in missing),
        tuple(row.stage for _, row in found.rows if row.present),
        {row.stage: tuple(row.reasons) for row in missing},
        tuple("" if row.is_unknown else row.output for _, row in found.rows),
    )

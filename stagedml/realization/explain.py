"""What a build would do, stage by stage, and why: identities now and as last realized."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from stagedml.nix.paths import is_placeholder, placeholder

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from stagedml.nix.graph import StageDerivation
    from stagedml.nix.identity import Identity
    from stagedml.planning.nodes import Node
    from stagedml.planning.plan import Plan
    from stagedml.planning.target import Target
    from stagedml.realization.record import Realization, Run
    from stagedml.realization.workspace import Workspace


@dataclass(frozen=True)
class Row:
    """One stage of a plan.

    Attributes:
        stage: Its name.
        output: Its store path, or what stands for it until it is built.
        present: Its output is in the store.
        needed: It would be built: it is not there, and the target or a stage that would be built
            uses it.
        reasons: Why it is not there; beside a run, in what it differs from that run's.
        bits: `portable` or `fast`; None for data.
    """

    stage: str
    output: str
    present: bool
    needed: bool
    reasons: list[str]
    bits: str | None = None

    @property
    def is_unknown(self) -> bool:
        """Whether its store path is not known before it is built."""
        return is_placeholder(self.output)


@dataclass(frozen=True)
class Tally:
    """What building several targets would do in all.

    A stage that several pipelines have counts once; two that share a name alone, twice.

    Attributes:
        rows: The stages, each under the first target that has it.
        missing: Those that would be built.
    """

    rows: list[tuple[Target, Row]]
    missing: list[tuple[Target, Row]]

    @property
    def present(self) -> int:
        """How many are in the store."""
        return sum(row.present for _, row in self.rows)


def tally(found: Mapping[Target, list[Row]]) -> Tally:
    """Count the stages of several targets."""
    distinct: dict[str, tuple[Target, Row]] = {}
    for target, rows in found.items():
        for row in rows:
            distinct.setdefault(row.output, (target, row))
    needed = {row.output for rows in found.values() for row in rows if row.needed}
    missing = [row for output, row in distinct.items() if output in needed]
    return Tally(list(distinct.values()), missing)


def explain(
    workspace: Workspace,
    targets: Iterable[Target],
    plans: Mapping[str, Plan],
    against: Run | None = None,
) -> dict[Target, list[Row]]:
    """Return what building targets would do, stage by stage, each after what it uses.

    One evaluation for all.

    Args:
        workspace: Where they are defined.
        targets: The targets.
        plans: The plans of their pipelines, by name.
        against: The run that stages are compared with, also those that are there; by default each
            that is not there is, with the newest run that had it.
    """
    wanted = list(targets)
    graphs = workspace.derivations(wanted, plans)
    anew = {target: _impure(workspace, target, plans[target.plan]) for target in wanted}
    outputs = dict.fromkeys(s.output for stages in graphs.values() for s in stages.values())
    missing = set(workspace.nix.invalid(*outputs))
    return {
        target: _rows(workspace, target, plans[target.plan], stages, missing, anew[target], against)
        for target, stages in graphs.items()
    }


def _rows(
    workspace: Workspace,
    target: Target,
    plan: Plan,
    stages: Mapping[str, StageDerivation],
    missing: Collection[str],
    anew: Mapping[Node, Row],
    against: Run | None,
) -> list[Row]:
    """Return the stages of one target."""
    from stagedml.nix.identity import identity_of
    from stagedml.planning.nodes import StageNode

    by_output = {s.output: n for n, s in stages.items()}
    if against is None:
        known = workspace.history.last_realizations(target)
    else:
        known = {stage.stage: stage for stage in against.stages}
    wanted = {plan.node(target.stage) if target.stage else plan.target}
    needed: set[Node] = set()
    for node in reversed(plan.nodes):
        if node in wanted and node in anew:
            wanted.update(node.upstream)
            if anew[node].needed:
                needed |= {node, *node.upstream}
        elif node in wanted and node.name in stages:
            wanted.update(node.upstream)
            if node is plan.target or node.name == target.stage or node in needed:
                if stages[node.name].output in missing:
                    needed |= {node, *node.upstream}
                else:
                    needed.discard(node)
    rows = []
    for node in plan.nodes:
        if node in anew and node in wanted:
            rows.append(anew[node])
            continue
        if node.name not in stages or node not in wanted:
            continue
        stage = stages[node.name]
        present = stage.output not in missing
        last = known.get(node.name)
        reasons = []
        if against is not None:
            reasons = _since(identity_of(stage, by_output), last, stage.output, against)
        elif not present:
            reasons = why(identity_of(stage, by_output), last, stage.output)
        bits = node.stage.bits if isinstance(node, StageNode) else None
        rows.append(Row(node.name, stage.output, present, node in needed, reasons, bits))
    return rows


def _impure(workspace: Workspace, target: Target, plan: Plan) -> dict[Node, Row]:
    """Return the impure stages of a target."""
    from stagedml.realization.phases import Phases

    if not workspace.is_impure(target, plan):
        return {}
    phases = Phases(workspace, target, plan)
    known, kept = phases.known().realized, phases.chosen_from()
    found: dict[Node, Row] = {}
    for node in phases.impure:
        output = known.get(node.name)
        present = output is not None and node in kept
        reasons = [] if present else ["impure: each build of it is a new one"]
        where = output or placeholder(f"{'0' * 32}-{node.name}")
        found[node] = Row(node.name, where, present, not present, reasons, node.stage.bits)
    return found


def why(now: Identity, last: Realization | None, output: str) -> list[str]:
    """Return why a stage that is not there would be built.

    Args:
        now: What it follows from.
        last: The stage as it was last realized.
        output: Its store path, or what stands for that.
    """
    if last is None:
        return ["never realized here"]
    if last.output == output and not is_placeholder(output):
        return ["realized before, and collected as garbage"]
    if not last.derivation:
        return [f"{last.outcome} the last time: {last.output} stood for it"]
    return differences(last.identity, now) or ["the recipe of its derivation changed"]


def _since(now: Identity, last: Realization | None, output: str, run: Run) -> list[str]:
    """Return in what a stage differs from the same one of a run."""
    if last is None:
        return [f"run {run.id} has no such stage"]
    if last.output == output:
        return []
    if not last.derivation:
        return [f"{last.outcome} in run {run.id}: {last.output} stood for it"]
    if not last.identity.interpreter:
        return [f"what it followed from in run {run.id} is not known"]
    return differences(last.identity, now) or ["the recipe of its derivation changed"]


def differences(old: Identity, new: Identity) -> list[str]:
    """Return what differs between two identities of a stage, in a user's terms."""
    found = []
    for key in sorted({*old.config, *new.config}):
        if key not in old.config:
            found.append(f"parameter {key} is new: {new.config[key]!r}")
        elif key not in new.config:
            found.append(f"parameter {key} is gone")
        elif old.config[key] != new.config[key]:
            found.append(f"parameter {key}: {old.config[key]!r} -> {new.config[key]!r}")
    for word, before, after in (
        ("input", old.inputs, new.inputs),
        ("source", old.sources, new.sources),
    ):
        for key in sorted({*before, *after}):
            if before.get(key) != after.get(key):
                state = (
                    "is new"
                    if key not in before
                    else "is gone"
                    if key not in after
                    else ("changed" if word == "source" else "is another")
                )
                if is_placeholder(after.get(key, "")):
                    state = "may come out as another"
                found.append(f"{word} {key} {state}")
    gone, came = set(old.packages) - set(new.packages), set(new.packages) - set(old.packages)
    found += [
        f"package {_wheel(wheel)} -> {', '.join(_match(wheel, came)) or 'gone'}"
        for wheel in sorted(gone)
    ]
    names = {w.partition("-")[0] for w in gone}
    found += [
        f"package {_wheel(wheel)} is new"
        for wheel in sorted(came)
        if wheel.partition("-")[0] not in names
    ]
    if old.interpreter != new.interpreter:
        found.append(f"interpreter {old.interpreter} -> {new.interpreter}")
    other_bits = old.variables.get("bits") != new.variables.get("bits")
    for key in sorted({*old.variables, *new.variables}):
        was, is_now = old.variables.get(key), new.variables.get(key)
        if other_bits and key.isupper() and None in (was, is_now):
            continue  # a pin, which comes and goes with portable bits
        if was != is_now and key not in ("args", "PATH", "LD_LIBRARY_PATH"):
            found.append(f"{key}: {was!r} -> {is_now!r}")
    return found


def _wheel(file: str) -> str:
    return " ".join(file.split("-")[:2])


def _match(wheel: str, others: set[str]) -> list[str]:
    name = wheel.partition("-")[0]
    return sorted(o.split("-")[1] for o in others if o.partition("-")[0] == name)

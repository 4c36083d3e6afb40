"""Freezing: a realization becomes one that is known by its content, with where it came from.

What is frozen holds its files alone: links to other store paths are replaced by what they lead to,
and what StagedML writes beside a stage's outputs is left out. So it refers to nothing, as what is
fixed by a hash must not.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError
from stagedml.nix.paths import sha256_hex
from stagedml.planning.frozen import Frozen, class_name
from stagedml.temporary import temporary_directory

if TYPE_CHECKING:
    from stagedml.realization.naming import Place
    from stagedml.realization.record import Run
    from stagedml.realization.workspace import Workspace

_SUPPORT = "nix-support"


class FreezeError(StagedMLError):
    """Something cannot be frozen."""


class FrozenReferenceError(FreezeError):
    """A realization needs other store paths, which what is fixed by a hash must not."""


@dataclass(frozen=True)
class Origin:
    """What is to be frozen.

    Attributes:
        output: Its store path.
        name: Its name in the store.
        outputs: The class of its outputs, as `module:Class`.
        config: Parameters.
        derivation: The derivation that Nix recorded as its maker; empty if it did not.
    """

    output: str
    name: str
    outputs: str
    config: dict[str, Any]
    derivation: str


def origin_of(workspace: Workspace, place: Place, settings: tuple[str, ...] = ()) -> Origin:
    """Return what a place is the realization of.

    Raises:
        FreezeError: That is not known, it is no realization of one stage, or a failure.
    """
    from stagedml.planning.nodes import StageNode
    from stagedml.runtime.failures import read_failure

    nix = workspace.nix
    drv = next((d for d in nix.query("--deriver", place.path) if d.endswith(".drv")), "")
    if place.inner:
        raise FreezeError(f"{place.text} is a part of a realization: freeze {place.what}")
    failure = read_failure(place.path)
    if failure is not None:
        raise FreezeError(f"{place.text} holds no outputs to freeze: {failure}")
    name = Path(place.path).name[33:]
    selected = _selected(place.path)
    if selected is not None:
        return Origin(place.path, name, selected[0], selected[1], drv)
    if not place.text.startswith(("rref:", "dref:", "/", "./", "../", "~")):
        target = workspace.target(place.text)
        node = workspace.plans([target], settings)[target.plan].node_of(target.stage)
        if not isinstance(node, StageNode):
            raise FreezeError(f"{place.text} is data, which is known by its content already")
        config = dict(node.lens.config)
        return Origin(place.path, name, class_name(node.outputs), config, drv)
    spec = _spec(drv)
    outputs = str(spec.get("outputs", ""))
    if not outputs or outputs == "stagedml.runtime.outputs:Outputs":
        msg = f"which outputs {place.path} has is not known"
        raise FreezeError(msg, hint="Name it as PIPELINE or PIPELINE.STAGE.")
    return Origin(place.path, name, outputs, dict(spec.get("config") or {}), drv)


def _selected(output: str) -> tuple[str, dict[str, Any]] | None:
    """Return the class and the parameters of what a matcher has chosen; None if it is no matcher.

    Raises:
        FreezeError: It has chosen several.
    """
    from stagedml.runtime.inputs import SELECTED_FILE, read_selected

    if not Path(output, SELECTED_FILE).is_file():
        return None
    found = read_selected(output)
    if not found["single"]:
        names = ", ".join(found["winners"])
        raise FreezeError(f"{output} is several realizations ({names}): freeze one of them")
    row = found["upstream"][found["winners"][0]]
    return row["outputs"], dict(row["config"] or {})


def _spec(drv: str) -> dict[str, Any]:
    from stagedml.nix.derivation import DerivationError
    from stagedml.nix.graph import stage_derivation

    try:
        stage = stage_derivation(drv) if drv else None
    except DerivationError:  # collected
        stage = None
    return stage.spec if stage else {}


def freeze(workspace: Workspace, origin: Origin) -> tuple[Frozen, str]:
    """Put a realization into the store as what is fixed by its content.

    Returns:
        What there is to write down of it, and its store path, which is kept from collection.

    Raises:
        FrozenReferenceError: It mentions other store paths, or its own.
    """
    nix = workspace.nix
    with temporary_directory("freeze") as top:
        tree = top / origin.name
        sources = _copy(origin.output, tree, nix.store_dir)
        known = {*nix.query("--references", *sources), *sources}
        _check(tree, sorted(known), origin.output)
        (path,) = nix.add_all_fixed_trees([tree])
    sha256 = sha256_hex(nix.query("--hash", path)[0])
    root = workspace.project.state / "frozen" / Path(path).name
    root.parent.mkdir(parents=True, exist_ok=True)
    nix.add_roots(root, [path])
    found = Frozen(
        origin.name, sha256, origin.outputs, origin.config, _provenance(workspace, origin)
    )
    return found, path


def _copy(output: str, tree: Path, store: str) -> list[str]:
    """Copy what an output holds, following links to other outputs; the outputs that it took from.

    Raises:
        FreezeError: A link leads nowhere, or out of the store.
    """
    used: dict[str, None] = {output: None}
    if not Path(output).is_dir():
        _take(output, tree)
        return list(used)
    tree.mkdir()
    waiting = [(output, tree)]
    while waiting:
        source, target = waiting.pop()
        for entry in sorted(os.scandir(source), key=lambda entry: entry.name):
            if source == output and entry.name == _SUPPORT:
                continue
            place = target / entry.name
            if entry.is_symlink() and _stays(entry.path, output):
                place.symlink_to(Path(entry.path).readlink())
                continue
            real = os.path.realpath(entry.path)
            if not real.startswith(store + "/") or not Path(real).exists():
                raise FreezeError(f"{entry.path} is a link to {real}, which cannot be frozen")
            used[store + "/" + real[len(store) + 1 :].partition("/")[0]] = None
            if Path(real).is_dir():
                place.mkdir()
                waiting.append((real, place))
            else:
                _take(real, place)
    return list(used)


def _stays(link: str, output: str) -> bool:
    """Whether a link leads to what is in the same output, by a relative path."""
    target = Path(link).readlink()
    end = os.path.normpath(Path(link).parent / target)
    return not target.is_absolute() and end.startswith(output + "/")


def _take(source: str, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # another file system, or links to others' files are forbidden
        shutil.copy2(source, target)


def _check(tree: Path, known: list[str], output: str) -> None:
    """Refuse a tree that mentions store paths.

    Raises:
        FrozenReferenceError: Naming the file and the path.
    """
    from stagedml.runtime.references import mentions

    found = sorted(mentions(str(tree), known)) if tree.is_dir() else []
    if found:
        name, at, path = found[0]
        own = "its own path" if path == output else path
        more = f", and so do {len(found) - 1} more" if len(found) > 1 else ""
        msg = f"{output} cannot be frozen: {name!r} mentions {own} at byte {at}{more}"
        hint = "What is known by its content refers to nothing. Let the stage write relative paths."
        raise FrozenReferenceError(msg, hint=hint)


def _provenance(workspace: Workspace, origin: Origin) -> dict[str, Any]:
    """Return where a realization comes from, as far as that is known."""
    from stagedml.realization.metrics import metrics_or_none
    from stagedml.realization.realizations import RealizationError, read

    found: dict[str, Any] = {"output": origin.output, "derivation": origin.derivation}
    try:
        own = read(origin.output)
        found |= {"seed": own.seed, "started": own.started}
    except RealizationError:
        instance = _spec(origin.derivation).get("instance")
        found |= {} if instance is None else {"instance": instance}
    run = _run(workspace, origin.output)
    if run is not None:
        stages = [stage.stage for stage in run.stages if stage.output == origin.output]
        found |= {
            "pipeline": run.pipeline,
            "stage": stages[0] if stages else "",
            "run": run.key,
            "time": run.time,
            "commit": run.commit,
            "dirty": run.dirty is not None,
            "nix": run.nix,
        }
    metrics = metrics_or_none(origin.output, workspace.say)
    found = {key: value for key, value in found.items() if value not in ("", None)}
    return {**found, **({"metrics": dict(metrics)} if metrics else {})}


def _run(workspace: Workspace, output: str) -> Run | None:
    """Return the first run, of those that are kept, that had an output."""
    from stagedml.realization.record import RecordError

    found = []
    for entry in workspace.history.runs.entries():
        try:
            run = entry.read()
        except RecordError:
            continue
        if output in (run.output, *(stage.output for stage in run.stages)):
            found.append(run)
    return min(found, key=lambda run: run.moment, default=None)

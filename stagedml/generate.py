"""Plans as Nix files: data, and one call to the hand-written library in `nix/`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml.config import canonical
from stagedml.errors import StagedMLError
from stagedml.nixexpr import Literal, render
from stagedml.plan import (
    FetchNode,
    HandleInput,
    ListInput,
    StageNode,
    WheelMemberNode,
    exposed_inputs,
)
from stagedml.sources.closure import SourceTree

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from stagedml.discovery import Plan
    from stagedml.plan import Input, Node
    from stagedml.project import Project
    from stagedml.promises import Outputs
    from stagedml.sources.closure import SourceFile

# What the builder imports for every stage.
RUNTIME = ("stagedml.builder", "stagedml.define", "stagedml.errors", "stagedml.promises")

# Reached by `from stagedml import ...` in files of stages; the builder does without.
PASS_ONE = ("stagedml.plan", "stagedml.session")


class StaleError(StagedMLError):
    """Generated files do not say what the definitions say."""


class Generator:
    """Renders plans of one project."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.tree = SourceTree(project.packages)
        self._closures: dict[tuple[str, ...], tuple[SourceFile, ...]] = {}

    def closure(self, modules: Iterable[str]) -> tuple[SourceFile, ...]:
        """The source closure of some modules, computed once."""
        key = tuple(sorted(set(modules)))
        if key not in self._closures:
            self._closures[key] = self.tree.closure(key, without=PASS_ONE)
        return self._closures[key]

    def render(self, plan: Plan) -> str:
        """The generated file of a plan."""
        closures: dict[str, tuple[SourceFile, ...]] = {}
        stages = [self._node(node, closures) for node in plan.nodes]
        stage_files = {f.relative: f for files in closures.values() for f in files}
        files = stage_files | {f.relative: f for f in self.closure(plan.modules)}
        data: dict[str, Any] = {
            "pipeline": plan.name,
            "description": plan.description,
            "target": plan.target.name,
            "files": {path: files[path].sha256 for path in sorted(files)},
            "sources": {path: stage_files[path].stripped_sha256 for path in sorted(stage_files)},
            "closures": {k: [f.relative for f in files] for k, files in sorted(closures.items())},
            "stages": stages,
        }
        definition = ", ".join(m.replace(".", "/") + ".py" for m in plan.modules)
        return (
            f"# Made by `stagedml generate` from {definition}: edit that, not this.\n"
            f"{{ mkPipeline }}:\nmkPipeline {render(data)}\n"
        )

    def _node(self, node: Node, closures: dict[str, tuple[SourceFile, ...]]) -> dict[str, Any]:
        if isinstance(node, FetchNode):
            return {"name": node.name, "urls": list(node.urls), "sha256": node.sha256}
        if isinstance(node, WheelMemberNode):
            names = ("name", "environment", "package", "member", "sha256")
            return {name: getattr(node, name) for name in names}
        if not isinstance(node, StageNode):
            raise TypeError(node)
        stage = node.stage
        modules = {stage.__module__, node.outputs.__module__, *_modules(v for _, v in node.inputs)}
        extra = sorted(modules - {stage.__module__})
        closure = self.closure({stage.__module__, *RUNTIME})
        # Classes of inputs are imported by the stage's module anyway, but for rare cases.
        known = {f.module for f in closure}
        key = "+".join([stage.__module__, *(m for m in extra if m not in known)])
        if key != stage.__module__:
            closure = self.closure({*modules, *RUNTIME})
        closures[key] = closure
        row: dict[str, Any] = {
            "name": node.name,
            "module": stage.__module__,
            "function": stage.__name__,
            "outputs": _qualified(node.outputs),
            "environment": stage.environment,
            "accelerator": stage.accelerator,
            "closure": key,
            "config": Literal(canonical(node.config)),
            "inputs": [_input(value) for _, value in node.inputs],
            "instance": node.instance,
            "description": (stage.__doc__ or "").strip().split("\n")[0].rstrip("."),
            "timeout": stage.timeout,
            "maxSilent": stage.max_silent,
        }
        if not node.instance:
            del row["instance"]
        return row


def _qualified(cls: type[Outputs]) -> str:
    return f"{cls.__module__}:{cls.__qualname__}"


def _modules(values: Iterable[Input]) -> set[str]:
    found: set[str] = set()
    for value in values:
        if isinstance(value, ListInput):
            found |= _modules(value.items)
        elif isinstance(value, HandleInput):
            found.add(value.outputs.__module__)
            found |= _modules(exposed_inputs(value.node).values())
    return found


def _input(value: Input) -> dict[str, Any]:
    if isinstance(value, ListInput):
        return {"list": [_input(item) for item in value.items]}
    if isinstance(value, HandleInput):
        row: dict[str, Any] = {"stage": value.node.name, "outputs": _qualified(value.outputs)}
        exposed = exposed_inputs(value.node)
        if exposed:
            row["dependencies"] = {name: _input(sub) for name, sub in exposed.items()}
        return row
    kind = value.promise.kind if value.promise.kind in ("metric", "json") else "file"
    return {"stage": value.node.name, kind: value.promise.path}


def write(files: Mapping[str, str], folder: Path) -> tuple[list[str], list[str]]:
    """Bring a folder of generated files up to date.

    Args:
        files: Texts by pipeline name.
        folder: Where `NAME.nix` go; others there are removed.

    Returns:
        The names of files that were written, and of those that were removed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in files.items():
        path = folder / f"{name}.nix"
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            written.append(path.name)
    removed = [p for p in folder.glob("*.nix") if p.stem not in files]
    for path in removed:
        path.unlink()
    return written, sorted(p.name for p in removed)


def check(files: Mapping[str, str], folder: Path) -> None:
    """Refuse a folder that `write` would change.

    Raises:
        StaleError: Naming the files and the cure.
    """
    present = {p.stem: p.read_text(encoding="utf-8") for p in folder.glob("*.nix")}
    wrong = sorted(n for n in {*files, *present} if files.get(n) != present.get(n))
    if wrong:
        names = ", ".join(f"{folder.name}/{n}.nix" for n in wrong)
        msg = f"generated files are stale: {names}"
        raise StaleError(msg, hint="Run `stagedml generate`, and commit what it changes.")

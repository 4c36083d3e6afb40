"""Plans as Nix files: data only, which the hand-written library in `nix/` makes derivations of.

One file for each file of definitions (`nix/pipelines/digits.nix` for `pipelines/digits.py`), and
one table of sources that they share: which parts of which files each stage is made of. What Nix
can derive is not written: classes and exposed inputs of upstream stages, and lineage.
"""

from __future__ import annotations

import hashlib
import math
import os
import sys
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from stagedml.errors import StagedMLError
from stagedml.generation.closure import SourceTree
from stagedml.generation.nixexpr import Line, Literal, Row, render
from stagedml.generation.slices.tree import SlicedTree
from stagedml.planning.addresses import data_files_of, module_of
from stagedml.planning.imported import is_edited
from stagedml.planning.nodes import (
    EitherInput,
    FetchNode,
    FrozenNode,
    GateNode,
    HandleInput,
    ListInput,
    LocalNode,
    StageNode,
    WheelMemberNode,
)
from stagedml.planning.parameters import canonical
from stagedml.planning.selections import SelectionNode
from stagedml.planning.signature import signature_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from stagedml.generation.closure import SourceFile
    from stagedml.generation.slices.tree import Slices
    from stagedml.planning.nodes import Input, Node
    from stagedml.planning.plan import Plan
    from stagedml.planning.project import Project
    from stagedml.planning.reads import Read
    from stagedml.runtime.outputs import Outputs

_RUNTIME = "stagedml.runtime."
_Value = TypeVar("_Value")

# What every stage runs on has a derivation of its own.
RUNTIME = (
    "stagedml.runtime.backends",
    "stagedml.runtime.bounds",
    "stagedml.runtime.builder",
    "stagedml.runtime.bundle",
    "stagedml.runtime.command",
    "stagedml.runtime.either",
    "stagedml.runtime.errors",
    "stagedml.runtime.explain",
    "stagedml.runtime.facade",
    "stagedml.runtime.failures",
    "stagedml.runtime.finish",
    "stagedml.runtime.gate",
    "stagedml.runtime.impurity",
    "stagedml.runtime.inputs",
    "stagedml.runtime.outputs",
    "stagedml.runtime.products",
    "stagedml.runtime.quick",
    "stagedml.runtime.references",
    "stagedml.runtime.selection",
    "stagedml.runtime.stage",
    "stagedml.runtime.supervisor",
    "stagedml.runtime.tolerance",
)

# Reached by `from stagedml import ...` in files of stages, and of no use in a running stage.
LEFT_OUT = tuple(
    f"stagedml.{name}"
    for name in (
        "cli",
        "generation",
        "host",
        "nix",
        "planning",
        "realization",
        "realized",
        "runtime",
    )
)

# The table that all generated files share. No definitions are called so: their names are Python's,
# and those that begin with an underscore do not count.
SHARED = "_sources"

# What the Nix library reads; another version of it says so, rather than something obscure.
FORMAT = 2

# Seconds: the most that Hydra's database holds.
_LONGEST = 2**31 - 1

# The library's own, which generated files need not repeat.
DEFAULTS: dict[str, Any] = {
    "environment": None,
    "accelerator": None,
    "bits": "portable",
    "timeout": 604800,
    "maxSilent": 86400,
    "closed": False,
    "lineage": False,
    "impure": False,
    "contentAddressed": False,
    "ofMachine": False,
    "programs": [],
    "dataFiles": [],
}


_GATE = {"function": "stagedml.runtime.gate:CHECK", "inputs": ["result", "values"]}
_SELECT = {"function": "stagedml.runtime.selection:SELECT"}


class StaleError(StagedMLError):
    """Generated files do not say what the definitions say."""


class Definitions:
    """One generated file: the pipelines of one file of definitions.

    Args:
        modules: The definitions' modules.
    """

    def __init__(self, modules: tuple[str, ...]) -> None:
        self.modules = modules
        self.stages: dict[str, dict[str, Any]] = {}
        self.pipelines: dict[str, dict[str, Any]] = {}
        self.sources: set[str] = set()  # the modules that its stages are cut from

    @property
    def stem(self) -> str:
        """The generated file's name, less its suffix."""
        return self.modules[0].rpartition(".")[2] if self.modules else "session"

    @property
    def source(self) -> str:
        """What the file is made from, for people."""
        return ", ".join(m.replace(".", "/") + ".py" for m in self.modules) or "a session"


def _key(table: dict[str, _Value], name: str, value: _Value) -> str:
    """Put a value into a table, under `name` or one like it; where it is now."""
    key, number = name, 1
    while table.setdefault(key, value) != value:
        number += 1
        key = f"{name}-{number}"
    return key


class Generator:
    """Renders plans of one project."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.tree = SourceTree(project.packages)
        self.slices = SlicedTree(self.tree)
        self._closures: dict[tuple[str, ...], tuple[SourceFile, ...]] = {}
        self._absences: dict[tuple[str, ...], tuple[str, ...]] = {}

    def closure(self, modules: Iterable[str]) -> tuple[SourceFile, ...]:
        """Return the source closure of some modules, computed once."""
        key = tuple(sorted(set(modules)))
        if key not in self._closures:
            found = self.tree.closure(key, without=LEFT_OUT)
            self._closures[key] = tuple(f for f in found if f.module != "stagedml")
        return self._closures[key]

    @cached_property
    def runtime(self) -> tuple[SourceFile, ...]:
        """The files that every stage runs on."""
        found = self.tree.closure(RUNTIME)
        return tuple(f for f in found if f.module.startswith("stagedml.runtime"))

    def absences(self, modules: Iterable[str]) -> tuple[str, ...]:
        """Return the files whose coming would change the closure of some modules, computed once."""
        key = tuple(sorted(set(modules)))
        if key not in self._absences:
            self._absences[key] = self.tree.absences(key, without=LEFT_OUT)
        return self._absences[key]

    def render(
        self, plans: Iterable[Plan], reads: Iterable[Read] = (), *, session: bool = False
    ) -> dict[str, str]:
        """Return the generated files of some plans, by their names without suffix.

        Args:
            plans: What to render.
            reads: What pass 1 opened meanwhile; to be guarded too, where the files are to last.
            session: The files are for a command that realizes impure stages by itself.
        """
        found: dict[tuple[str, ...], Definitions] = {}
        sources: dict[str, Slices] = {}
        for plan in plans:
            definitions = found.setdefault(plan.modules, Definitions(plan.modules))
            definitions.pipelines[plan.name] = {
                "description": plan.description,
                "stages": [
                    _given(self._row(node, definitions, sources), plan) for node in plan.nodes
                ],
            }
        texts = {}
        files = {f.relative: f.sha256 for f in self.runtime}
        imported = {f.relative for modules in found for f in self.closure(modules)}
        for definitions in found.values():
            seen = {*definitions.modules, *definitions.sources}
            self._check_imported(self.closure(seen))
            guarded = {f.relative: f.sha256 for f in self.closure(seen)}
            absent = set(self.absences(seen))
            for path, sha256 in self._opened(reads, set(guarded), imported).items():
                if sha256 is None:
                    absent.add(path)
                else:
                    guarded.setdefault(path, sha256)
            files |= guarded
            texts[definitions.stem] = _file(
                definitions.source,
                {
                    "files": sorted(guarded),
                    "absent": Line(sorted(absent)),
                    "stages": dict(sorted(definitions.stages.items())),
                    "pipelines": dict(sorted(definitions.pipelines.items())),
                },
            )
        texts[SHARED] = _file(
            "all files of pipelines/",
            {
                "format": FORMAT,
                **({"session": True} if session else {}),
                "files": dict(sorted(files.items())),
                "runtime": self.slices.whole(self.runtime)._asdict(),
                "sources": {key: slices._asdict() for key, slices in sorted(sources.items())},
            },
        )
        self.slices.save()
        return texts

    def _check_imported(self, closure: Iterable[SourceFile]) -> None:
        """Refuse sources that are not those that pass 1 ran, where it ran any.

        Raises:
            StaleError: A module was imported from elsewhere, from another checkout say; or it was
                edited since a session imported it.
        """
        for source in closure:
            module = sys.modules.get(source.module)
            file = getattr(module, "__file__", None)
            if module is None or file is None:
                continue
            if is_edited(module, source.sha256):
                msg = f"{file} was edited since this session imported it"
                hint = (
                    "The plan follows from what it was before. Start the session anew, or reload"
                    f" it (importlib.reload(sys.modules[{source.module!r}])) and import again what"
                    " comes from it."
                )
                raise StaleError(msg, hint=hint)
            if file == str(source.path) or not source.path.exists():
                continue
            if os.path.realpath(file) != os.path.realpath(source.path):
                msg = f"{source.module!r} was imported from {file}, not from {source.path}"
                hint = (
                    f"The project is {self.project.root}: take the other directory off PYTHONPATH,"
                    " or give a module that another one hides another name."
                )
                raise StaleError(msg, hint=hint)

    def _opened(
        self, reads: Iterable[Read], definitions: set[str], imported: set[str]
    ) -> dict[str, str | None]:
        """Return the files that pass 1 of some definitions opened, with hashes; None if missing.

        Args:
            reads: What was opened.
            definitions: The files of these definitions.
            imported: The files of all definitions. Others that are Python are imported in ways
                that the text does not show, and only the first time: they count for all.
        """
        found: dict[str, str | None] = {}
        for path, readers in reads:
            dynamic = path.endswith(".py") and path not in imported
            if path in found or (readers.isdisjoint(definitions) and not dynamic):
                continue
            place = self.project.place(path)
            if not place.is_dir():
                found[path] = sha256_of(place) if place.exists() else None
        return found

    def _row(
        self,
        node: Node,
        definitions: Definitions,
        sources: dict[str, Slices],
    ) -> dict[str, Any]:
        if isinstance(node, FetchNode):
            return Row(name=node.name, urls=list(node.urls), sha256=node.sha256)
        if isinstance(node, WheelMemberNode):
            names = ("environment", "package", "member", "sha256")
            return Row(name=node.name, **{name: getattr(node, name) for name in names})
        if isinstance(node, LocalNode):
            row = Row({"name": node.name, node.kind: node.path})
            return Row(row, executable=True) if node.executable else row
        if isinstance(node, FrozenNode):
            return Row(
                name=node.name,
                frozen=node.path,
                sha256=node.sha256,
                outputs=_qualified(node.outputs),
                config=Literal(canonical(node.config)),
            )
        if not isinstance(node, StageNode):
            raise TypeError(node)
        stage = self._stage(node, definitions, sources)
        name = node.function.name if isinstance(node, SelectionNode) and node.function else ""
        key = _key(definitions.stages, name or node.address.name, stage)
        row = Row(name=node.name)
        if isinstance(node, GateNode):
            row["gates"] = node.gated.name
        if isinstance(node, SelectionNode):
            row["selects"] = [other.name for other in node.candidates]
            row |= {"judges": [other.name for other in node.judges]} if node.judges else {}
        if node.name.replace("-", "_") != key:  # as Nix finds it, where nothing is said
            row["stage"] = key
        if node.inputs and not isinstance(node, SelectionNode):
            row["inputs"] = [_input(value) for _, value in node.inputs]
        if node.config:
            row["config"] = Literal(canonical(node.config))
        if node.instance:
            row["instance"] = node.instance
        if node.stage.tolerant:
            row["tolerant"] = True
        return row

    def sources(self, node: StageNode) -> Slices:
        """Return what a stage is made of."""
        if node.stage.sources == "modules":
            return self.slices.whole(self.closure(modules_of(node)))
        return self.slices.slices(entries_of(node), self.closure(modules_of(node)))

    def _stage(
        self, node: StageNode, definitions: Definitions, sources: dict[str, Slices]
    ) -> dict[str, Any]:
        """Return what rows of one stage function have in common."""
        if isinstance(node, GateNode):  # of the runtime, with nothing of the project
            gate = {"description": "The result, if objectives are met", **_GATE}
            return {**gate, "impure": True} if node.stage.impure else gate
        if isinstance(node, SelectionNode):
            made = {"description": "What is chosen of several candidates", **_SELECT}
            if node.function is not None:
                definitions.sources |= modules_of(node)
                made["sources"] = _key(sources, str(node.function), self.sources(node))
            return made
        stage, function = node.stage, str(node.address)
        definitions.sources |= modules_of(node)
        key = _key(sources, function, self.sources(node))
        stated = {
            "environment": stage.environment,
            "accelerator": stage.accelerator,
            "bits": stage.bits,
            "timeout": _seconds(stage.timeout),
            "maxSilent": _seconds(stage.max_silent),
            "closed": stage.closed,
            "lineage": stage.lineage,
            "impure": stage.impure,
            "contentAddressed": stage.content_addressed,
            # A measurement, which says nothing of other machines than that which made it.
            "ofMachine": getattr(node.outputs, "of_machine", False) is True,
            "dataFiles": data_files_of(stage),
            "programs": [program.removeprefix("nixpkgs:") for program in stage.programs],
        }
        inputs = list(signature_of(stage).inputs)
        common: dict[str, Any] = {
            "description": (stage.__doc__ or "").strip().split("\n")[0].rstrip("."),
            "function": function,
            "outputs": _qualified(node.outputs),
            "inputs": inputs,
            "exposes": [name for name in node.outputs.exposed if name in inputs],
            **{k: v for k, v in stated.items() if v != DEFAULTS[k]},
            **({} if key == function else {"sources": key}),
        }
        return {k: v for k, v in common.items() if v != []}


def entries_of(node: StageNode) -> set[tuple[str, str]]:
    """Return what a builder asks for, by module and name: the stage, classes of outputs."""
    if isinstance(node, SelectionNode):  # it needs no objects of what it chooses among
        return {(node.function.module, node.function.name)} if node.function is not None else set()
    classes = node.needed_classes
    names = {(module_of(cls), cls.__qualname__.partition(".")[0]) for cls in classes}
    found = {(node.address.module, node.address.name), *names}
    return {(module, name) for module, name in found if not module.startswith(_RUNTIME)}


def modules_of(node: StageNode) -> set[str]:
    """Return the modules that a builder imports by their names."""
    return {module for module, _ in entries_of(node)}


def _given(row: dict[str, Any], plan: Plan) -> dict[str, Any]:
    """Return a row with the store path that stands for the stage, where one does."""
    path = plan.realized.get(row["name"])
    return row if path is None else Row(row, realized=path)


def _seconds(limit: float) -> int:
    """Return a limit as Hydra takes it, to which zero means its own."""
    return max(1, math.ceil(min(limit, _LONGEST)))


def _file(source: str, data: dict[str, Any]) -> str:
    return f"# Generated by `stagedml generate` from {source}. Do not edit.\n{render(data)}\n"


def _qualified(cls: type[Outputs]) -> str:
    return f"{module_of(cls)}:{cls.__qualname__}"


def _input(value: Input) -> Any:
    """`"STAGE"` for all outputs, `"STAGE/PATH"` for a file, else a set or a list of inputs."""
    if value is None:
        return None
    if isinstance(value, ListInput):
        return [_input(item) for item in value.items]
    if isinstance(value, HandleInput):
        return value.node.name
    if isinstance(value, EitherInput):
        return Row(either=value.node.name)
    if value.promise.kind in ("metric", "json"):
        return Row({"stage": value.node.name, value.promise.kind: value.promise.path})
    return f"{value.node.name}/{value.promise.path}"


def sha256_of(path: Path) -> str:
    """Return the sha256 of a file's content, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write(files: Mapping[str, str], directory: Path) -> tuple[list[str], list[str]]:
    """Bring a directory of generated files up to date.

    Args:
        files: Texts by name, less the suffix.
        directory: Where `NAME.nix` go; others there are removed.

    Returns:
        The names of files that were written, and of those that were removed.
    """
    directory.mkdir(parents=True, exist_ok=True)
    written = []
    # The table of sources comes last: with an old one, all that is new is stale.
    for name in sorted(files, key=lambda name: name == SHARED):
        path = directory / f"{name}.nix"
        if not path.exists() or path.read_text(encoding="utf-8") != files[name]:
            _replace(path, files[name])
            written.append(path.name)
    removed = [p for p in directory.glob("*.nix") if p.stem not in files]
    for path in removed:
        path.unlink()
    return written, sorted(p.name for p in removed)


def _replace(path: Path, text: str) -> None:
    """Write a file whole, or not at all."""
    new = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        new.write_text(text, encoding="utf-8")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def check(files: Mapping[str, str], directory: Path) -> None:
    """Refuse a directory that `write` would change.

    Raises:
        StaleError: Naming the files and what to do.
    """
    present = {p.stem: p.read_text(encoding="utf-8") for p in directory.glob("*.nix")}
    wrong = sorted(n for n in {*files, *present} if files.get(n) != present.get(n))
    if wrong:
        names = ", ".join(f"{directory.name}/{n}.nix" for n in wrong)
        msg = f"generated files are stale: {names}"
        raise StaleError(msg, hint="Run `stagedml generate`, and commit what it changes.")

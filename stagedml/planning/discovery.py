"""The pipelines that a project defines: its `pipelines/*.py`, imported."""

from __future__ import annotations

import importlib
import sys
import types
from dataclasses import dataclass, field
from importlib.util import module_from_spec, spec_from_file_location
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError, nearest
from stagedml.nix.paths import check_name
from stagedml.planning.places import describe, place_of, place_of_function
from stagedml.planning.reads import watched
from stagedml.planning.target import VARIANTS
from stagedml.runtime.stage import PIPELINES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from stagedml.planning.project import Project
    from stagedml.runtime.outputs import Outputs

PACKAGE = "pipelines"


class DiscoveryError(StagedMLError):
    """A file of pipelines cannot be imported, or two pipelines have one name."""


class UnknownPipelineError(StagedMLError):
    """No pipeline has this name."""


@dataclass(frozen=True)
class Pipeline:
    """A named pipeline: a function, and the arguments that the name stands for.

    Attributes:
        module: Where it is defined; a source file of the project, for staleness.
        root: The project's directory.
    """

    name: str
    function: Callable[..., Outputs]
    arguments: dict[str, Any]
    module: str
    root: Path

    @property
    def description(self) -> str:
        """The first line of the function's docstring."""
        return (self.function.__doc__ or self.name).strip().split("\n")[0].rstrip(".")

    @property
    def where(self) -> str:
        """`file:line` of the function."""
        return place_of_function(self.function, self.module)


@dataclass(frozen=True)
class Discovery:
    """What a project defines.

    Attributes:
        pipelines: By name.
        broken: Errors by what cannot be used for them: a file, as `pipelines/x.py`, whose
            pipelines are not known then, or the name of a pipeline that is defined twice.
    """

    pipelines: dict[str, Pipeline] = field(default_factory=dict)
    broken: dict[str, StagedMLError] = field(default_factory=dict)

    def select(self, name: str) -> Pipeline:
        """Return the pipeline of this name.

        Raises:
            DiscoveryError: The name is defined twice.
            UnknownPipelineError: With the nearest right name.
        """
        if name in self.pipelines:
            return self.pipelines[name]
        if name in self.broken:
            raise self.broken[name]
        hint = "`stagedml list` shows all."
        if self.broken:
            hint = f"{hint} Not known are those of {', '.join(self.broken)}:\n" + "\n".join(
                str(error) for error in self.broken.values()
            )
        raise UnknownPipelineError(nearest("pipeline", name, self.pipelines), hint=hint)


def discover(project: Project) -> Discovery:
    """All pipelines of a project; a file that cannot be imported does not keep others from it."""
    found = Discovery()
    for path in _definitions(project):
        try:
            pipelines = list(_pipelines_of(project, path))
        except StagedMLError as error:
            found.broken[f"{PACKAGE}/{path.name}"] = error
            continue
        for pipeline in pipelines:
            other = found.pipelines.pop(pipeline.name, None)
            if other is not None:
                found.broken[pipeline.name] = _taken_twice(other, pipeline)
            elif pipeline.name not in found.broken:
                found.pipelines[pipeline.name] = pipeline
    return Discovery(dict(sorted(found.pipelines.items())), found.broken)


def find_pipeline(project: Project, name: str) -> Pipeline:
    """Return the pipeline of this name; imports one file if only that mentions it.

    Raises:
        DiscoveryError: The file cannot be imported, or the name is taken twice.
        UnknownPipelineError: With the nearest right name.
    """
    literals = (f'"{name}"', f"'{name}'")
    mentioning = [
        path
        for path in _definitions(project)
        if any(literal in path.read_text("utf-8", "replace") for literal in literals)
    ]
    if len(mentioning) == 1:
        for pipeline in _pipelines_of(project, mentioning[0]):
            if pipeline.name == name:
                return pipeline
    return discover(project).select(name)


def _taken_twice(one: Pipeline, other: Pipeline) -> DiscoveryError:
    msg = f"two pipelines are named {one.name!r}"
    return DiscoveryError(msg, hint=f"The other is at {one.where}.", where=other.where)


def _definitions(project: Project) -> list[Path]:
    """Return the files of pipelines; others of the project can be imported from them."""
    root = str(project.root)
    if sys.path[:1] != [root]:  # before others that may have modules of the same names
        sys.path[:] = [root, *(entry for entry in sys.path if entry != root)]
    return [p for p in sorted(project.definitions.glob("*.py")) if not p.stem.startswith("_")]


def _import(project: Project, path: Path) -> types.ModuleType:
    """Import one file of definitions, whatever else is called `pipelines`."""
    package = sys.modules.get(PACKAGE)
    if package is None or list(getattr(package, "__path__", ())) != [str(project.definitions)]:
        for name in [n for n in sys.modules if n == PACKAGE or n.startswith(PACKAGE + ".")]:
            del sys.modules[name]
        package = types.ModuleType(PACKAGE)
        package.__path__ = [str(project.definitions)]
        source = project.definitions / "__init__.py"
        if source.is_file():
            spec = spec_from_file_location(
                PACKAGE, source, submodule_search_locations=[str(project.definitions)]
            )
            assert spec is not None  # noqa: S101 - of a file that ends in `.py` there is one
            assert spec.loader is not None  # noqa: S101
            package = module_from_spec(spec)
            sys.modules[PACKAGE] = package
            spec.loader.exec_module(package)
        sys.modules[PACKAGE] = package
    return importlib.import_module(f"{PACKAGE}.{path.stem}")


def _pipelines_of(project: Project, path: Path) -> Iterator[Pipeline]:
    """Yield the pipelines of one file of definitions.

    Raises:
        StagedMLError: It cannot be imported, or defines one name twice.
    """
    try:
        with watched(project.root):
            module = _import(project, path)
    except StagedMLError as error:
        error.where = error.where or place_of(error)
        raise
    except (Exception, SystemExit) as error:
        msg = f"cannot import {path.name}: {describe(error)}"
        hint = None
        if isinstance(error, ModuleNotFoundError):
            hint = (
                "Packages of stage environments are imported in the stages' bodies; "
                "only StagedML and the project's own modules are there when pipelines are made."
            )
        raise DiscoveryError(msg, hint=hint, where=place_of(error)) from error
    # Functions of the model library that the file imports are published by it too.
    held = [value for value in vars(module).values() if callable(value)]
    named = vars(module).get(PIPELINES, [])
    found: dict[str, Pipeline] = {}
    for value in [*held, *named]:
        variants = getattr(value, "__dict__", {}).get(PIPELINES, {})
        if isinstance(value, type) or not isinstance(variants, dict):
            continue
        for name, arguments in variants.items():
            check_name(name, "a pipeline")
            new = Pipeline(name, value, arguments, module.__name__, project.root)
            known = found.setdefault(name, new)
            if value not in _wrapped(known.function):
                raise _taken_twice(known, new)
            if name.partition(".")[0] in VARIANTS:
                msg = f"a pipeline cannot be named {name!r}: cpu, cuda and impure name variants"
                raise DiscoveryError(msg, where=new.where)
    yield from found.values()


def _wrapped(function: Callable[..., Any]) -> Iterator[Callable[..., Any]]:
    """Yield a function, and those that it is a wrapper of."""
    seen: list[Callable[..., Any]] = []
    while function not in seen:
        yield function
        seen.append(function)
        function = getattr(function, "__wrapped__", function)

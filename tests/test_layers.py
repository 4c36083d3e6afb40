"""Which parts of the package may import which."""

from __future__ import annotations

import ast
from pathlib import Path

import grimp
import pytest

import stagedml

ZOO = "stagedml.zoo"
# The original's import, which is there to give the library to a session.
ALLOWED = {"stagedml.stages.all"}


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("stagedml", cache_dir=None)


def in_zoo(module: str) -> bool:
    return module == ZOO or module.startswith(ZOO + ".")


def test_the_core_imports_nothing_of_the_zoo(graph: grimp.ImportGraph) -> None:
    modules = {m for m in graph.modules if not in_zoo(m)}
    assert len(modules) > 30
    found = {
        (module, imported)
        for module in modules - ALLOWED
        for imported in graph.find_modules_directly_imported_by(module)
        if in_zoo(imported)
    }
    assert not found


def test_the_check_would_see_such_an_import(graph: grimp.ImportGraph) -> None:
    assert any(
        in_zoo(imported)
        for module in ALLOWED
        for imported in graph.find_modules_directly_imported_by(module)
    )


def test_what_records_runs_imports_nothing_that_asks_about_them(graph: grimp.ImportGraph) -> None:
    below = ("runtime", "planning", "generation", "nix", "realization", "host")
    found = {
        (module, imported)
        for module in graph.modules
        if module.startswith(tuple(f"stagedml.{layer}." for layer in below))
        for imported in graph.find_modules_directly_imported_by(module)
        if imported.startswith(("stagedml.tracking", "stagedml.ui"))
    }
    assert not found


# Those that run programs to their ends, hand bytes to and from them, follow builds, and stay.
STARTING_NIX = {"programs.py", "archives.py", "process.py", "temporary_roots.py"}
NIX = {"nix", "nix-build", "nix-daemon", "nix-instantiate", "nix-prefetch-url", "nix-store"}


def test_one_package_starts_nix() -> None:
    package = Path(stagedml.__file__).parent
    starting = set()
    for file in package.rglob("*.py"):
        tree = ast.parse(file.read_bytes())
        imported = {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
        if file.parent == package / "nix":
            starting |= {file.name} if "subprocess" in imported else set()
            continue
        lines = [n for n in ast.walk(tree) if isinstance(n, ast.List | ast.Tuple) and n.elts]
        first = {n.elts[0].value for n in lines if isinstance(n.elts[0], ast.Constant)}
        assert "subprocess" not in imported or not first & NIX, file
    assert starting == STARTING_NIX

"""Which parts of the package may import which."""

from __future__ import annotations

import grimp
import pytest

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

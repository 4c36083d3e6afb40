"""Every TOML file is written by the package `toml`, in one place."""

from __future__ import annotations

import ast
import functools
from typing import TYPE_CHECKING

from toys import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator

WRITER = "stagedml/host/toml_files.py"


@functools.cache
def sources() -> list[tuple[str, ast.Module]]:
    """The programs that users and stages run, but for those that cannot have to do with it."""
    paths = [
        path
        for folder in ("stagedml", "scripts", "nix", "pipelines")
        for path in sorted((REPOSITORY / folder).rglob("*.py"))
    ]
    texts = ((str(path.relative_to(REPOSITORY)), path.read_text()) for path in paths)
    return [(name, ast.parse(text)) for name, text in texts if "toml" in text or "[[" in text]


def imports(tree: ast.Module) -> set[str]:
    """The modules that are imported anywhere in a module."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found


def test_one_module_writes_toml() -> None:
    """Others write what it returns, and import no package that writes TOML."""
    users = {name for name, tree in sources() if imports(tree) & {"toml", "tomli_w", "tomlkit"}}
    assert users == {WRITER}


def tables(tree: ast.AST) -> Iterator[str]:
    """Texts of a module that look like TOML which it puts together by itself."""
    documented = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value if id(node) not in documented else ""
        else:
            continue
        if any(line.startswith("[[") and line.endswith("]]") for line in text.splitlines()):
            yield text


def test_no_other_module_spells_tables_of_toml() -> None:
    """But for the question that is put to uv, which is no file that anybody keeps."""
    found = {name for name, tree in sources() if name != WRITER and list(tables(tree))}
    assert found <= {"stagedml/host/lock.py"}, found


def test_what_is_kept_goes_through_it() -> None:
    """Locks and frozen runs, which are all that is written as TOML, call `dump_toml`."""
    callers = {
        name
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "dump_toml"
    }
    assert callers == {"stagedml/cli/freeze.py", "stagedml/host/environment.py"}


def test_the_tests_would_see_it() -> None:
    """A module that does it by hand is found."""
    tree = ast.parse('import tomli_w\nrows = ["[[packages]]", f"name = {name}"]\n')
    assert imports(tree) & {"tomli_w"}
    assert list(tables(tree)) == ["[[packages]]"]

"""What a Python file imports, as far as its text tells.

Every `import` statement counts, those in function bodies too; those under `if TYPE_CHECKING:` do
not, for they never run. Dynamic imports (`importlib.import_module(name)`) are not seen.

A package whose `__init__` has a `__getattr__` (PEP 562) provides names without importing them; type
checkers learn where these live from imports under `if TYPE_CHECKING:`, and so does this module.
"""

from __future__ import annotations

import ast
from typing import Any, NamedTuple


class Import(NamedTuple):
    """One import statement.

    Attributes:
        line: Where it is, counted from 1.
        level: Number of leading dots.
        module: `a.b` in both `import a.b` and `from a.b import c`.
        names: What is taken from the module: `c`; or after `import a.b`, the attributes of `a.b`
            that the file mentions.
        required: False within a `try`, where a missing module may be provided for.
    """

    line: int
    level: int
    module: str
    names: tuple[str, ...]
    required: bool


class Imports(NamedTuple):
    """What a file imports.

    Attributes:
        statements: The imports that running it can carry out.
        lazy: The names that its `__getattr__` provides, each with the import which that means.
        exports: The strings in its `__all__`.
    """

    statements: tuple[Import, ...]
    lazy: dict[str, Import]
    exports: tuple[str, ...]


def from_json(entry: list[Any]) -> Imports:
    """Return imports that went through JSON, which knows lists only."""
    statements, lazy, exports = entry
    return Imports(
        tuple(_import(row) for row in statements),
        {name: _import(row) for name, row in lazy.items()},
        tuple(exports),
    )


def _import(row: list[Any]) -> Import:
    line, level, module, names, required = row
    return Import(line, level, module, tuple(names), required)


def scan(source: bytes) -> Imports:
    """Find the imports of the Python file with the content `source`.

    Raises:
        SyntaxError: This is not Python (`ValueError`: it has a null byte).
    """
    tree = ast.parse(source)
    found: list[Import] = []
    typing_only: dict[str, Import] = {}
    bound: list[tuple[str, int]] = []  # by `import a.b [as c]`: dotted name, index in `found`
    chains: set[str] = set()  # the dotted names in expressions
    pending: list[tuple[ast.AST, bool, bool]] = [(tree, True, True)]
    while pending:
        node, runs, required = pending.pop()
        if isinstance(node, ast.Import):
            for alias in node.names:
                item = Import(node.lineno, 0, alias.name, (), required)
                if runs:
                    bound.append((alias.asname or alias.name, len(found)))
                    found.append(item)
                else:
                    typing_only[alias.asname or alias.name] = item
        elif isinstance(node, ast.ImportFrom):
            names = tuple(alias.name for alias in node.names)
            item = Import(node.lineno, node.level, node.module or "", names, required)
            if runs:
                found.append(item)
            else:
                for alias in node.names:
                    typing_only[alias.asname or alias.name] = item._replace(names=(alias.name,))
        elif isinstance(node, ast.Attribute) and (chain := _dotted(node)):
            chains.add(chain)
        elif isinstance(node, ast.If) and (known := _checks_types(node.test)) is not None:
            pending += [(child, runs and not known, required) for child in node.body]
            pending += [(child, runs and known, required) for child in node.orelse]
        elif isinstance(node, ast.Try | ast.TryStar):
            pending += [(child, runs, False) for child in ast.iter_child_nodes(node)]
        else:
            pending += [(child, runs, required) for child in ast.iter_child_nodes(node)]
    for name, index in bound:
        prefix = name + "."
        used = {c[len(prefix) :].partition(".")[0] for c in chains if c.startswith(prefix)}
        found[index] = found[index]._replace(names=tuple(sorted(used)))
    lazy = typing_only if _has_getattr(tree) else {}
    return Imports(tuple(sorted(found)), lazy, tuple(_exports(tree)))


def _dotted(node: ast.expr) -> str | None:
    """`a.b.c`, if the expression is just that."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else None


def _checks_types(test: ast.expr) -> bool | None:
    """Return True for `TYPE_CHECKING` and `typing.TYPE_CHECKING`, False for `not` one of them."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        inner = _checks_types(test.operand)
        return None if inner is None else not inner
    name = _dotted(test)
    return True if name and name.rpartition(".")[2] == "TYPE_CHECKING" else None


def _targets(statement: ast.stmt) -> list[ast.expr]:
    if isinstance(statement, ast.Assign):
        return statement.targets
    return [statement.target] if isinstance(statement, ast.AnnAssign | ast.AugAssign) else []


def _has_getattr(tree: ast.Module) -> bool:
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef) and statement.name == "__getattr__":
            return True
        for target in _targets(statement):
            if any(isinstance(n, ast.Name) and n.id == "__getattr__" for n in ast.walk(target)):
                return True
    return False


def _exports(tree: ast.Module) -> list[str]:
    return [
        constant.value
        for statement in tree.body
        for target in _targets(statement)
        if isinstance(target, ast.Name) and target.id == "__all__"
        for constant in ast.walk(statement)
        if isinstance(constant, ast.Constant) and isinstance(constant.value, str)
    ]

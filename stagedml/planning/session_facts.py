"""What a statement of a session binds, uses and may change, as far as its text tells."""

from __future__ import annotations

import ast
import symtable
import sys
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from stagedml.generation.slices.expressions import PURE_METHODS, STAGE_METHODS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_COMPREHENSIONS = frozenset(("listcomp", "setcomp", "dictcomp", "genexpr"))
# Built-in functions that call what they are given.
CALLING = frozenset(("filter", "map", "max", "min", "sorted"))
_FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class Touched(NamedTuple):
    """What some code may do to objects that it did not make.

    Attributes:
        changed: Names of objects of which it sets a part, or calls a method.
        called: Names of functions that it calls.
        passed: Names that it passes to a call, with the dotted name of what it calls; empty where
            that is more than a name.
    """

    changed: frozenset[str]
    called: frozenset[str]
    passed: frozenset[tuple[str, str]]


class Facts(NamedTuple):
    """What is known of a statement.

    Attributes:
        binds: Names that it binds; `*` for those of a star import.
        is_sure: Whether it binds them whatever happens.
        now: Names that running it uses.
        later: Names that functions use which it defines.
        touched: What running it may do.
        touched_later: What functions may do which it defines.
        sets: Names that they declare `global`.
    """

    binds: frozenset[str]
    is_sure: bool
    now: frozenset[str]
    later: frozenset[str]
    touched: Touched
    touched_later: Touched
    sets: frozenset[str]


@cache
def facts_of(text: str, node: ast.stmt) -> Facts:
    """Return what is known of a statement.

    Args:
        text: It alone.
        node: It.
    """
    from stagedml.planning.addresses import bindings

    binds = {name for name, _ in bindings([node])}
    if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
        binds = {"*"}
    now, later = _names(text, node)
    inner = list(_functions(node))
    below = {id(part) for function in inner for part in _body(function)}
    ahead = [part for part in ast.walk(node) if id(part) not in below]
    for part in ahead:  # what is changed or deleted must be there
        targets: list[ast.expr] = part.targets if isinstance(part, ast.Delete) else []
        if isinstance(part, ast.AugAssign):
            targets = [part.target]
        now |= {target.id for target in targets if isinstance(target, ast.Name)}
    return Facts(
        frozenset(binds),
        _is_sure(node),
        frozenset(now),
        frozenset(later),
        _touched(ahead),
        _touched(part for function in inner for part in _body(function)),
        frozenset(n for g in ast.walk(node) if isinstance(g, ast.Global) for n in g.names),
    )


def _is_sure(node: ast.stmt) -> bool:
    if isinstance(node, ast.Assign):
        return all(isinstance(t, ast.Name | ast.Tuple | ast.List) for t in node.targets)
    if isinstance(node, ast.AnnAssign):
        return node.value is not None
    if isinstance(node, ast.Import):  # `import a.b` adds to what `import a` bound
        return all(alias.asname for alias in node.names)
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.ImportFrom
    return isinstance(node, kinds)


def _names(text: str, node: ast.stmt) -> tuple[set[str], set[str]]:
    """Return the names of the session that running a statement uses, and those used later."""
    now: set[str] = set()
    later: set[str] = set()
    try:
        top = symtable.symtable(text, "<session>", "exec")
    except SyntaxError:  # an `await` that only IPython understands
        return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}, later
    waiting = [(top, False)]
    while waiting:
        table, is_later = waiting.pop()
        for symbol in table.get_symbols():
            used = symbol.is_referenced() or symbol.is_declared_global()
            if used and (table is top or symbol.is_global()):
                (later if is_later else now).add(symbol.get_name())
        for child in table.get_children():
            called = {*_COMPREHENSIONS, *(() if _is_lambda(node) else ("lambda",))}
            function = child.get_type() == "function" and child.get_name() not in called
            waiting.append((child, is_later or function))
    return now, later


def _functions(node: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda]:
    """Yield the outermost functions in a statement; lambdas within it may be called at once."""
    waiting = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, _FUNCTIONS) and (not isinstance(part, ast.Lambda) or _is_lambda(node)):
            yield part
        else:
            waiting += ast.iter_child_nodes(part)


def _is_lambda(node: ast.AST) -> bool:
    """Whether a statement does no more than give a lambda a name."""
    return isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Lambda)


def _body(function: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> Iterator[ast.AST]:
    body = function.body if isinstance(function.body, list) else [function.body]
    for part in body:
        yield from ast.walk(part)


def _touched(nodes: Iterable[ast.AST]) -> Touched:
    changed: set[str] = set()
    called: set[str] = set()
    passed: set[tuple[str, str]] = set()
    for node in nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            for decorator in node.decorator_list:
                name = dotted(decorator.func if isinstance(decorator, ast.Call) else decorator)
                called.add(name.partition(".")[0])
                changed |= {name} if "." in name else set()
        elif isinstance(node, ast.Attribute | ast.Subscript):
            if not isinstance(node.ctx, ast.Load):
                changed.add(root_of(node))
        elif isinstance(node, ast.Delete | ast.AugAssign | ast.Global):
            targets = node.targets if isinstance(node, ast.Delete) else []
            changed |= {n.id for n in targets if isinstance(n, ast.Name)}
            changed |= set(node.names) if isinstance(node, ast.Global) else set()
            if isinstance(node, ast.AugAssign):
                changed.add(root_of(node.target))
        elif isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
            passed |= {(n.id, "iter") for n in ast.walk(node.iter) if isinstance(n, ast.Name)}
        elif isinstance(node, ast.Call):
            name = dotted(node.func)
            if isinstance(node.func, ast.Attribute):
                if node.func.attr in (*PURE_METHODS, *STAGE_METHODS):
                    name = "str"  # which is as harmless
                else:
                    changed.add(dotted(node.func) or f"{root_of(node.func)}.{node.func.attr}")
            elif name:
                called.add(name)
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
            parts = [part for arg in given for part in ast.walk(arg)]
            passed |= {(n.id, name) for n in parts if isinstance(n, ast.Name)}
            if name in CALLING:  # a method, it may be
                methods = {root_of(n) for n in parts if isinstance(n, ast.Attribute)}
                passed |= {(root, "") for root in methods - {""}}
    changed = {name for name in changed if not name.startswith(".")}
    return Touched(frozenset(changed - {""}), frozenset(called), frozenset(passed))


def dotted(node: ast.AST) -> str:
    """`a.b.c`, if an expression is just that; else nothing."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else ""


def root_of(node: ast.AST) -> str:
    """Return the name that an attribute or an item is of; nothing if it is no name's."""
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Call):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


def exports_of(node: ast.ImportFrom, package: str) -> dict[str, object]:
    """Return what a star import binds, as its module has it now."""
    import importlib.util

    name = "." * node.level + (node.module or "")
    module = sys.modules.get(importlib.util.resolve_name(name, package) if node.level else name)
    if module is None:
        return {}
    known = getattr(module, "__all__", None)
    names = [n for n in vars(module) if not n.startswith("_")] if known is None else known
    return {n: getattr(module, n) for n in names if hasattr(module, n)}

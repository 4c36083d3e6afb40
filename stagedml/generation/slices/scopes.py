"""Which scope a name of Python source belongs to."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Function = ast.FunctionDef | ast.AsyncFunctionDef
Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


@dataclass
class Scope:
    """A module, a class body, or a function (a lambda, a comprehension).

    Attributes:
        kind: `module`, `class` or `function`.
        parent: The scope around it; None for a module.
        names: Bound in it.
        shared: Declared `global` in it.
        fresh: Names that hold only objects which nobody else has yet.
        functions: Names of functions and classes defined in it.
        itself: In a method that makes an object, the name of that object.
    """

    kind: str
    parent: Scope | None = None
    names: set[str] = field(default_factory=set)
    shared: set[str] = field(default_factory=set)
    fresh: set[str] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)
    itself: str = ""

    def home(self, name: str) -> Scope | None:
        """Return the scope whose name this is; None if it is the module's, or built in."""
        scope: Scope | None = self
        while scope is not None and scope.kind != "module":
            # The names of a class body are not seen from the functions in it.
            if scope is self or scope.kind != "class":
                if name in scope.shared:
                    return None
                if name in scope.names:
                    return scope
            scope = scope.parent
        return None

    @property
    def runs_at_import(self) -> bool:
        """Whether code in it runs when the module is imported, rather than when called."""
        scope: Scope | None = self
        while scope is not None and scope.kind != "function":
            scope = scope.parent
        return scope is None


def function_scope(
    parent: Scope,
    arguments: ast.arguments,
    body: Iterable[ast.AST],
    is_fresh: Callable[[ast.expr], bool],
) -> Scope:
    """Return the scope of a function or a lambda."""
    scope = Scope("function", parent)
    _bind(scope, body, is_fresh)
    parameters = {a.arg for a in arguments_of(arguments)}
    scope.names |= parameters
    scope.fresh -= parameters
    return scope


def class_scope(
    parent: Scope, body: Iterable[ast.AST], is_fresh: Callable[[ast.expr], bool]
) -> Scope:
    """Return the scope of a class body."""
    scope = Scope("class", parent)
    _bind(scope, body, is_fresh)
    return scope


def arguments_of(arguments: ast.arguments) -> Iterator[ast.arg]:
    """All parameters of a function."""
    yield from (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
    yield from (a for a in (arguments.vararg, arguments.kwarg) if a is not None)


def _bind(scope: Scope, body: Iterable[ast.AST], is_fresh: Callable[[ast.expr], bool]) -> None:
    """Find the names that a body binds, without those of functions and classes in it."""
    borrowed: set[str] = set()
    stale: set[str] = set()
    for node in within(body):
        bound = set(names_bound_by(node))
        scope.names |= bound
        if isinstance(node, ast.Global):
            scope.shared.update(node.names)
        elif isinstance(node, ast.Nonlocal):
            borrowed.update(node.names)
        elif isinstance(node, Function | ast.ClassDef):
            scope.functions.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if (
                len(targets) > 1
                or not isinstance(targets[0], ast.Name)
                or not (node.value is None or is_fresh(node.value))
            ):
                stale |= _names(targets)
        elif isinstance(node, ast.For | ast.AsyncFor | ast.NamedExpr):
            stale |= _names([node.target])
        elif isinstance(node, ast.withitem) and node.optional_vars is not None:
            stale |= _names([node.optional_vars])
        elif not isinstance(node, ast.Name):
            stale |= bound
    scope.names -= borrowed | scope.shared
    scope.fresh = scope.names - scope.functions - stale


def _names(targets: Iterable[ast.expr]) -> set[str]:
    """Return the names that are assigned to, less those of objects of which only a part is."""
    return {
        node.id
        for target in targets
        for node in ast.walk(target)
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)
    }


def within(body: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """Yield the nodes of a body, less those in scopes of their own.

    Of comprehensions there are the `:=`, which bind names around them.
    """
    pending = list(body)
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, Function):
            pending += [*node.decorator_list, *node.args.defaults]
            pending += [d for d in node.args.kw_defaults if d is not None]
        elif isinstance(node, ast.ClassDef):
            pending += [*node.decorator_list, *node.bases, *node.keywords]
        elif isinstance(node, ast.Lambda):
            pending += [*node.args.defaults, *(d for d in node.args.kw_defaults if d is not None)]
        elif isinstance(node, Comprehension):
            pending += [n for n in ast.walk(node) if isinstance(n, ast.NamedExpr)]
        else:
            pending += ast.iter_child_nodes(node)


def names_bound_by(node: ast.AST) -> Iterator[str]:
    """Yield the names that a node itself binds, less those that nodes in it do."""
    if isinstance(node, ast.Name):
        if not isinstance(node.ctx, ast.Load):
            yield node.id
    elif isinstance(node, Function | ast.ClassDef):
        yield node.name
    elif isinstance(node, ast.alias):
        yield node.asname or node.name.partition(".")[0]
    elif isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar):
        if node.name:
            yield node.name
    elif isinstance(node, ast.MatchMapping) and node.rest:
        yield node.rest

"""Mutants of a module: its syntax tree with one small mistake each, as programmers make them."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_COMPUTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
}
_OTHER_NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}
# What changes no result on the machines where this runs: only messages, speed, or checks of ours.
_KEYWORDS = {"encoding", "hint", "num_parallel_calls", "strict", "unit", "verbose", "newline"}
_CALLS = {"progress", "Bounds", "Json", "Metric", "File", "Dir"}
_NAMES = {"msg", "hint", "__all__", "text"}


@dataclass(frozen=True)
class Mutant:
    """One mistake.

    Attributes:
        line: Where it is.
        what: What was done, for people; with `line` and `number`, its name.
        number: Which of the file's mutants it is.
        source: The module's text, without the mistake.
    """

    line: int
    what: str
    number: int
    source: str = field(repr=False)

    def tree(self) -> ast.Module:
        """Make the syntax tree of the module with the mistake."""
        tree = ast.parse(self.source)
        _, _, edit = list(_sites(tree))[self.number]
        edit()
        return ast.fix_missing_locations(tree)


def mutants(source: str) -> Iterator[Mutant]:
    """List all mutants of a module, in the order of its text.

    Args:
        source: The module's text.
    """
    for number, (node, what, _) in enumerate(_sites(ast.parse(source))):
        yield Mutant(node.lineno, what, number, source)


Site = tuple["ast.expr | ast.stmt", str, "Callable[[], None]"]


def _sites(tree: ast.Module) -> Iterator[Site]:
    yield from _body(tree.body)


def _body(body: list[ast.stmt]) -> Iterator[Site]:
    for index, statement in enumerate(body):
        if _is_of_interest(statement):
            yield from _statement(body, index)


def _is_of_interest(statement: ast.stmt) -> bool:
    match statement:
        case ast.Import() | ast.ImportFrom() | ast.Raise() | ast.Assert() | ast.Pass():
            return False
        case ast.Expr(value=ast.Constant()):  # a docstring
            return False
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return name not in _NAMES and not _is_left_alone(value)
        case ast.Expr(value=value):
            return not _is_left_alone(value)
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return False
    return True


def _is_left_alone(value: ast.expr) -> bool:
    match value:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in _CALLS
        case ast.Subscript(value=ast.Name(id="Annotated" | "Literal" | "Callable")):
            return True
    return False


def _statement(body: list[ast.stmt], index: int) -> Iterator[Site]:
    statement = body[index]
    removable = (
        isinstance(statement, ast.AugAssign)
        or (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call))
        or (
            isinstance(statement, ast.Assign)
            and isinstance(statement.targets[0], ast.Attribute | ast.Subscript)
        )
    )
    if removable:

        def remove() -> None:
            body[index] = ast.copy_location(ast.Pass(), statement)

        yield statement, f"without `{_short(statement)}`", remove
    if isinstance(statement, ast.AugAssign):
        yield from _operator(statement)
    if isinstance(statement, ast.If | ast.While):
        yield from _negated(statement)
    for name, value in ast.iter_fields(statement):
        if name in ("annotation", "returns", "decorator_list", "type_comment", "bases"):
            continue
        if name in ("body", "orelse", "finalbody"):
            yield from _body(value)
        elif name == "handlers":
            for handler in value:
                yield from _body(handler.body)
        elif name == "args" and isinstance(statement, ast.FunctionDef):
            yield from _fields(value, ("defaults", "kw_defaults"))
        elif isinstance(value, ast.AST | list):
            yield from _fields(statement, (name,))


def _fields(node: ast.AST, names: tuple[str, ...]) -> Iterator[Site]:
    """Look at a node's expressions, which may have to be replaced in it."""
    for name in names:
        value = getattr(node, name)
        if isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, ast.expr):
                    yield from _expression(item, _put(value, index))
                elif isinstance(item, ast.withitem | ast.comprehension):
                    yield from _fields(item, item._fields)
        elif isinstance(value, ast.expr):
            yield from _expression(value, _set(node, name))


def _put(items: list[ast.AST], index: int) -> Callable[[ast.expr], None]:
    def put(new: ast.expr) -> None:
        items[index] = new

    return put


def _set(node: ast.AST, name: str) -> Callable[[ast.expr], None]:
    return lambda new: setattr(node, name, new)


def _expression(node: ast.expr, replace: Callable[[ast.expr], None]) -> Iterator[Site]:
    match node:
        case ast.JoinedStr() | ast.Lambda(body=ast.Constant()):
            return
        case ast.Compare(ops=ops):
            for index, operator in enumerate(ops):
                other = _COMPARED[type(operator)]
                yield node, f"{other.__name__} in `{_short(node)}`", _swap(ops, index, other())
        case ast.BinOp():
            yield from _operator(node)
        case ast.BoolOp():
            other_word = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            what = f"{type(other_word).__name__} in `{_short(node)}`"
            yield node, what, lambda: setattr(node, "op", other_word)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield node, f"`{_short(operand)}` as it is", lambda: replace(operand)
        case ast.IfExp():
            yield from _negated(node)
        case ast.Constant(value=bool() | int() | float() as value):
            yield (
                node,
                f"{_other(value)} for {value}",
                lambda: setattr(node, "value", _other(value)),
            )
        case ast.Name(id=name) if name in _OTHER_NAMES:
            yield (
                node,
                f"{_OTHER_NAMES[name]} for {name}",
                lambda: setattr(node, "id", _OTHER_NAMES[name]),
            )
        case ast.Call():
            if _is_left_alone(node):
                return
            for index, keyword in enumerate(node.keywords):
                if keyword.arg in _KEYWORDS:
                    continue
                if keyword.arg is not None:
                    yield node, f"without {keyword.arg}= in `{_short(node)}`", _drop(node, index)
                yield from _expression(keyword.value, _set(keyword, "value"))
            yield from _fields(node, ("func", "args"))
            return
        case ast.Subscript(value=ast.Name(id="dict" | "list" | "tuple" | "Any")):
            return
    yield from _fields(node, node._fields)


def _swap(items: list[ast.cmpop], index: int, new: ast.cmpop) -> Callable[[], None]:
    def swap() -> None:
        items[index] = new

    return swap


def _drop(call: ast.Call, index: int) -> Callable[[], None]:
    def drop() -> None:
        del call.keywords[index]

    return drop


def _operator(node: ast.BinOp | ast.AugAssign) -> Iterator[Site]:
    other = _COMPUTED.get(type(node.op))
    if other is not None:
        what = f"{other.__name__} in `{_short(node)}`"
        yield node, what, lambda: setattr(node, "op", other())


def _negated(node: ast.If | ast.While | ast.IfExp) -> Iterator[Site]:
    test = node.test

    def negate() -> None:
        node.test = ast.UnaryOp(ast.Not(), test)

    if not (isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)):
        yield node, f"not `{_short(test)}`", negate


def _other(value: float) -> float:
    if isinstance(value, bool):
        return not value
    return value + 1 if isinstance(value, int) else value / 10 or 1.0


def _short(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 60 else f"{text[:57]}..."

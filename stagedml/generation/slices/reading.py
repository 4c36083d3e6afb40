"""Reads the facts of a Python file from its syntax tree; nothing is imported.

Where the text does not tell, this errs on the side of more: of more uses, and of more effects.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from stagedml.generation.slices import facts
from stagedml.generation.slices.cut import Part, parts_of
from stagedml.generation.slices.expressions import (
    EXPLICIT,
    MAKING,
    PURE_METHODS,
    SUBCLASSING,
    Effort,
    ExpressionReader,
    dotted,
)
from stagedml.generation.slices.facts import Facts, FileFacts, Import
from stagedml.generation.slices.scopes import (
    Function,
    Scope,
    arguments_of,
    class_scope,
    function_scope,
    names_bound_by,
    within,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence


_ACTIONS = (ast.For, ast.While, ast.With, ast.Match)
# Computed for their value, or else for what a class makes of them.
_VALUES = (ast.BinOp, ast.UnaryOp, ast.Compare, ast.Subscript, ast.Attribute)


def read(source: bytes) -> FileFacts:
    """Read the facts of the Python file with the content `source`.

    Raises:
        SyntaxError: This is not Python (`ValueError`: it has a null byte).
    """
    tree = ast.parse(source)
    parts = list(parts_of(tree))
    taken = frozenset(name for node in ast.walk(tree) for name in names_bound_by(node))
    delays = any(
        isinstance(part.statement, ast.ImportFrom)
        and part.statement.module == "__future__"
        and part.alias is not None
        and part.alias.name == "annotations"
        for part in parts
    )
    readers = [_PartReader(part, taken, delays_annotations=delays) for part in parts]
    _check_augmented(readers)
    bound = {name for reader in readers for name in reader.binds}
    modules = {i.bound for r in readers for i in r.imports if not i.called}
    star = any(i.name == "*" for r in readers for i in r.imports)

    def trimmed(chain: str) -> str:
        """As much of a chain as matters: what is used of a module does, of other objects not."""
        root = chain.partition(".")[0]
        if root in modules or (star and root not in bound):
            return chain
        return root if root in bound else ""

    exports, exports_known = _exports(parts, readers)
    used = {chain.partition(".")[0] for reader in readers for chain in reader.uses} | {*exports}
    for reader in readers:
        reader.imports = [i._replace(idle=i.bound not in used) for i in reader.imports]
    return FileFacts(
        parts=tuple(
            Facts(
                binds=tuple(sorted(r.binds)),
                uses=tuple(sorted({trimmed(chain) for chain in r.uses} - {""})),
                imports=tuple(r.finished_imports()),
                run=r.run.done(),
                call=r.call.done(),
                subclass=r.subclass.done(),
                bases=tuple(sorted(r.bases)),
                wrappers=tuple(sorted(r.wrappers)),
                value=r.value,
                marks=tuple(sorted(r.marks)),
            )
            for r in readers
        ),
        exports=exports,
        exports_known=exports_known,
        lazy=tuple(i for r in readers for i in r.never) if "__getattr__" in bound else (),
        methods=tuple(sorted({name for r in readers for name in r.methods})),
    )


def _check_augmented(readers: Sequence[_PartReader]) -> None:
    """See whether each `X += ...` changes an object that has no other name.

    If it has one, what holds it by that name sees the change, without ever mentioning X.
    """
    for reader in readers:
        for node, name in reader.augmented:
            others = (r for r in readers if name in r.binds and (node, name) not in r.augmented)
            if not all(r.binds_fresh for r in others):
                reader.run.changes(node, "may change an object with other names:")


def _exports(parts: Sequence[Part], readers: Sequence[_PartReader]) -> tuple[tuple[str, ...], bool]:
    """Return what `__all__` lists, and whether that is all."""
    names: list[str] = []
    known = True
    for part, reader in zip(parts, readers, strict=True):
        if "__all__" not in reader.binds:
            known = known and all(c.partition(".")[0] != "__all__" for c in reader.uses)
            continue
        value = getattr(part.statement, "value", None)
        items = value.elts if isinstance(value, ast.List | ast.Tuple) else None
        strings = [
            node.value
            for node in ast.walk(part.statement)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        known = known and items is not None and len(items) == len(strings)
        names += strings
    return tuple(names), known


def never_holds(test: ast.expr) -> bool | None:
    """Return True for a test that fails in a stage, False for one that holds there, else None.

    `TYPE_CHECKING` and `__name__ == "__main__"` fail: a stage's modules are imported.
    """
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        inner = never_holds(test.operand)
        return None if inner is None else not inner
    chain = dotted(test)
    if chain is not None:
        return True if chain.rpartition(".")[2] == "TYPE_CHECKING" else None
    if isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], ast.Eq):
        sides = {ast.unparse(test.left), ast.unparse(test.comparators[0])}
        return True if sides == {"__name__", "'__main__'"} else None
    return None


# What a look-up that fails never raises.
_OTHER_ERRORS = frozenset(
    (
        *("ArithmeticError", "AssertionError", "EOFError", "FileExistsError", "FileNotFoundError"),
        *("IndexError", "IOError", "IsADirectoryError", "KeyboardInterrupt", "NotADirectoryError"),
        *("NotImplementedError", "OSError", "OverflowError", "PermissionError", "RecursionError"),
        *("RuntimeError", "StopIteration", "TimeoutError", "TypeError", "UnicodeDecodeError"),
        *("UnicodeError", "ValueError", "ZeroDivisionError"),
    )
)


def _is_other_error(type_: ast.expr | None) -> bool:
    """Whether `except TYPE` lets the failure of a look-up pass."""
    types = type_.elts if isinstance(type_, ast.Tuple) else [type_]
    return all(t is not None and (dotted(t) or "") in _OTHER_ERRORS for t in types)


class _PartReader(ExpressionReader):
    """The facts of one part, while they are being read.

    Attributes:
        never: Imports in branches that never run.
        methods: Names of methods.
        augmented: Each `X += ...` in it, with the name.
        binds_fresh: What it binds is an object that has no other name.
    """

    def __init__(self, part: Part, taken: Collection[str], *, delays_annotations: bool) -> None:
        super().__init__(taken)
        self.delays_annotations = delays_annotations
        self.never: list[Import] = []
        self.run, self.call, self.subclass = Effort(), Effort(), Effort()
        self.bases: set[str] = set()
        self.wrappers: set[str] = set()
        self.value = ""
        self.methods: set[str] = set()
        self.augmented: list[tuple[ast.AugAssign, str]] = []
        self.binds_fresh = False
        self.work = self.run
        statement = part.statement
        if part.alias is not None:
            self._import(statement, part.alias)
            if isinstance(statement, ast.ImportFrom) and statement.module == "__future__":
                self.marks.add(facts.FUTURE)
            return
        self._mark(statement)
        self.visit(statement)

    def finished_imports(self) -> Iterator[Import]:
        """Yield the imports, those in functions with what is used of them."""
        for item in self.imports:
            if not item.called or not item.bound:
                yield item
                continue
            start = f"{item.bound}."
            rests = {chain[len(start) :] for chain in self.chains if f"{chain}.".startswith(start)}
            yield item._replace(chains=tuple(sorted(rests)))

    def _mark(self, statement: ast.stmt) -> None:
        """Note what kind of statement it is, and what kind of value it gives to names."""
        if isinstance(statement, ast.If | ast.Try | ast.TryStar):
            self.marks.add(facts.BLOCK)
        elif isinstance(statement, _ACTIONS):
            self.marks.add(facts.ACTION)
        elif isinstance(statement, Function):
            self.marks.add(facts.FUNCTION)
        elif isinstance(statement, ast.ClassDef):
            self.marks.add(facts.CLASS)
        elif isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            targets, value = _targets(statement), statement.value
            self.binds_fresh = all(isinstance(t, ast.Name) for t in targets)
            self.binds_fresh = self.binds_fresh and self.is_fresh(value)
            if isinstance(value, ast.Lambda):
                self.value = facts.LAMBDA
            elif isinstance(value, ast.GeneratorExp):
                self.value = facts.GENERATOR
            elif isinstance(value, ast.Call):
                self.value = (dotted(value.func) or "") + facts.RESULT
            else:
                self.value = dotted(value) or ""

    # Statements

    def read_action(self, node: ast.For | ast.While | ast.Match | ast.Assert | ast.Raise) -> None:
        """Read a statement that is not there to define something, unless within a function."""
        if self.scope.runs_at_import:
            self.changes(node)
        if isinstance(node, ast.For):
            self.draw(node.iter)
        self.generic_visit(node)

    visit_For = visit_While = visit_Match = visit_Assert = visit_Raise = read_action

    def visit_Expr(self, node: ast.Expr) -> None:
        """Read an expression whose value nobody takes, and which is there for what it does.

        `TABLE.replace(0, 1, inplace=True)`, `ROUTES << route`: also where its likes of built-in
        types do nothing.
        """
        value = node.value
        if not isinstance(value, ast.Constant):
            if self.scope.runs_at_import or isinstance(value, _VALUES):
                self.changes(node)
            elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
                pure = value.func.attr in PURE_METHODS
                if pure and not self.is_fresh(value.func.value):
                    self.changes(node)
        if isinstance(value, ast.Call) and self._imports_by_name(value, used=False):
            self.changes(node)
            self.visit_all([*value.args, *(k.value for k in value.keywords)])
            return
        self.generic_visit(node)

    def read_protocol(self, node: ast.With | ast.AsyncWith | ast.AsyncFor) -> None:
        """Read a statement that calls methods of one knows not what."""
        self.changes(node)
        items = [] if isinstance(node, ast.AsyncFor) else [i.context_expr for i in node.items]
        calls = (dotted(i.func) or "" for i in items if isinstance(i, ast.Call))
        suppresses = any(name.rpartition(".")[2] == "suppress" for name in calls)
        self.guarded += suppresses
        self.generic_visit(node)
        self.guarded -= suppresses

    visit_With = visit_AsyncWith = visit_AsyncFor = read_protocol

    def visit_If(self, node: ast.If) -> None:
        """Leave out a branch that never runs."""
        never = never_holds(node.test)
        if never is None:
            self.visit(node.test)
        for branch, runs in ((node.body, never is not True), (node.orelse, never is not False)):
            if runs:
                self.visit_all(branch)
                continue
            for inner in within(branch):  # it tells type checkers where names come from
                if isinstance(inner, ast.Import | ast.ImportFrom):
                    self.never += [_imported(inner, alias) for alias in inner.names]

    def read_try(self, node: ast.Try | ast.TryStar) -> None:
        """Errors in it may be caught."""
        if not all(_is_other_error(handler.type) for handler in node.handlers):
            self.marks.add(facts.CATCHES)
        self.guarded += bool(node.handlers)
        self.visit_all(node.body)
        self.guarded -= bool(node.handlers)
        self.visit_all([*node.handlers, *node.orelse, *node.finalbody])

    visit_Try = visit_TryStar = read_try

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        """`except E as name` binds the name."""
        if node.name:
            self.bind(node.name, node)
        self.generic_visit(node)

    def read_imports(self, node: ast.Import | ast.ImportFrom) -> None:
        """Read an import that is not a part of its own."""
        for alias in node.names:
            self._import(node, alias)
        if self.scope.kind != "module":
            self.changes(node)

    visit_Import = visit_ImportFrom = read_imports

    def _import(self, node: ast.stmt, alias: ast.alias) -> None:
        item = _imported(node, alias)
        called = not self.scope.runs_at_import
        if item.bound:
            self.bind(item.bound, node)
            called = called or not self.is_global(item.bound)
        self.imports.append(item._replace(called=called, guarded=bool(self.guarded)))

    def read_assignment(self, node: ast.Assign | ast.AnnAssign) -> None:
        """Read what is assigned, and to what."""
        targets = _targets(node)
        if isinstance(node, ast.AnnAssign):
            self.read_annotation(node.annotation)
        if any(isinstance(t, ast.Tuple | ast.List) for t in targets) and node.value is not None:
            self.draw(node.value)
        if isinstance(node.value, ast.Lambda) and self.scope.kind == "module":
            self.read_lambda(node.value, self.call)
        elif node.value is not None:
            self.visit(node.value)
        for target in targets:
            self._store(target, node)

    visit_Assign = visit_AnnAssign = read_assignment

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        """`x += y` may change the object that x is, for all who have it."""
        self.augment(node)
        self.visit(node.value)
        target = node.target
        if isinstance(target, ast.Name):
            self.use(target.id)
            self.bind(target.id, node)
            home = self.scope.home(target.id)
            if home is None and self.scope.runs_at_import:
                self.augmented.append((node, target.id))
            elif home is not None and target.id not in home.fresh:
                self.changes(node, "may change an object with other names:")
        elif isinstance(target, ast.Subscript):
            self._store(target, node)
        else:
            self.changes(node, "changes an object:")
            self.visit(target)

    def visit_Delete(self, node: ast.Delete) -> None:
        """`del x` binds as `x = ...` does: in its place among the statements about x."""
        for target in node.targets:
            self._store(target, node)

    def _store(self, target: ast.expr, statement: ast.AST) -> None:
        if isinstance(target, ast.Tuple | ast.List):
            for item in target.elts:
                self._store(item, statement)
        elif isinstance(target, ast.Starred):
            self._store(target.value, statement)
        elif isinstance(target, ast.Attribute | ast.Subscript):
            self.visit(target.value)
            if isinstance(target, ast.Subscript):
                self.visit(target.slice)
            if not self._is_own(target):
                self.changes(statement, "changes an object:")
        else:
            if isinstance(target, ast.Name) and self.scope.kind == "class":
                work = self.subclass if target.id in SUBCLASSING else self.call
                if target.id in MAKING | SUBCLASSING:
                    work.changes(statement)
            self.visit(target)

    def _is_own(self, target: ast.Attribute | ast.Subscript) -> bool:
        """Whether setting this changes only an object that nobody else has yet."""
        holder = target.value
        home = self.scope.home(holder.id) if isinstance(holder, ast.Name) else None
        if home is None or not isinstance(holder, ast.Name):
            return False
        itself = isinstance(target, ast.Attribute) and holder.id == home.itself
        return itself or holder.id in home.fresh

    def read_annotation(self, node: ast.expr | None) -> None:
        """Read an annotation: perhaps a string, perhaps never evaluated, but used all the same."""
        if node is None:
            return
        work = self.work
        if self.delays_annotations or not self.scope.runs_at_import:
            self.work = None
        self.visit(node)
        self.work = None
        for text in _quoted(node):
            try:
                self.read_annotation(ast.parse(text.strip(), mode="eval").body)
            except (SyntaxError, ValueError):
                continue
        self.work = work

    def visit_TypeAlias(self, node: ast.AST) -> None:
        """Python 3.12's `type X = ...`, which is evaluated when asked for."""
        self.visit(node.name)  # type: ignore[attr-defined]
        self.read_body([node.value], self._type_parameters(node), None)  # type: ignore[attr-defined]

    # Definitions

    def read_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """Read a definition of a function: what defining it does, and what calling it does."""
        self.bind(node.name, node)
        self._decorators(node.decorator_list)
        self.visit_all([*node.args.defaults, *node.args.kw_defaults])
        work = self._work_of(node)
        outer = self.scope
        self.scope = self._type_parameters(node)
        for argument in arguments_of(node.args):
            self.read_annotation(argument.annotation)
        self.read_annotation(node.returns)
        scope = function_scope(self.scope, node.args, node.body, self.is_fresh)
        scope.names |= self.scope.names if self.scope is not outer else set()
        makes = ("__init__", "__post_init__", "__init_subclass__")
        if outer.kind == "class" and node.name in makes and node.args.args:
            scope.itself = node.args.args[0].arg
        self.read_body(node.body, scope, work)
        self.scope = outer

    visit_FunctionDef = visit_AsyncFunctionDef = read_function

    def _work_of(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Effort | None:
        """Return what the body of a function counts towards."""
        if self.scope.kind == "class":
            self.methods.add(node.name)
        if not self.scope.runs_at_import:
            return self.work  # of the function around it, which may call it
        if self.scope.kind != "class":
            return self.call
        if node.name == "__next__":
            self.marks.add(facts.ITERATOR)
        if node.name in SUBCLASSING:
            return self.subclass
        implied = node.name in MAKING or _is_implied(node)
        return self.call if implied else None

    def _decorators(self, decorators: Iterable[ast.expr]) -> None:
        for decorator in decorators:
            maker = decorator.func if isinstance(decorator, ast.Call) else decorator
            if self.scope.kind == "module":
                self.wrappers.add(dotted(maker) or facts.DYNAMIC)
            if isinstance(maker, ast.Attribute) and maker.attr in PURE_METHODS:
                self.changes(decorator)  # `@app.index`: no method of a built-in type
            if not isinstance(decorator, ast.Call):
                self.read_callee(decorator)
            self.visit(decorator)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Read a definition of a class, whose body runs; its methods do not."""
        self.bind(node.name, node)
        self._decorators(node.decorator_list)
        if node.bases and not self.scope.runs_at_import:
            self.changes(node, "defines")
        outer = self.scope
        self.scope = self._type_parameters(node)
        for base in node.bases:
            chain = dotted(base.value if isinstance(base, ast.Subscript) else base)
            if chain is not None and self.is_global(chain):
                self.bases.add(chain)
            elif not isinstance(base, ast.Call):
                self.changes(base, "derives from")
            self.visit(base)
        for keyword in node.keywords:
            self._class_keyword(keyword)
        scope = class_scope(self.scope, node.body, self.is_fresh)
        scope.names |= self.scope.names if self.scope is not outer else set()
        name, self.class_name = self.class_name, node.name
        self.read_body(node.body, scope, self.work)
        self.class_name = name
        self.scope = outer

    def _class_keyword(self, keyword: ast.keyword) -> None:
        chain = dotted(keyword.value)
        if keyword.arg == "metaclass" and chain is not None and self.is_global(chain):
            for work in (self.run, self.call, self.subclass):
                work.calls.add(chain)
        elif keyword.arg == "metaclass":
            self.changes(keyword.value, "has the metaclass")
        self.visit(keyword.value)

    def _call_back(self, node: ast.Call, argument: ast.expr) -> None:
        """Note a factory of a field, called when an object of the class is made."""
        factories = [k.value for k in node.keywords if k.arg in ("default_factory", "factory")]
        if self.scope.kind != "class" or not self.scope.runs_at_import or argument not in factories:
            super()._call_back(node, argument)
            return
        work, self.work = self.work, self.call
        if isinstance(argument, ast.Lambda):
            self.read_lambda(argument, self.call)
        elif isinstance(argument, ast.Call):
            self.changes(argument, "calls what it gets from")
        else:
            super()._call_back(node, argument)
        self.work = work

    def _type_parameters(self, node: ast.AST) -> Scope:
        """Return the scope around a definition, with the names in Python 3.12's `def f[T]`."""
        parameters = getattr(node, "type_params", [])
        if not parameters:
            return self.scope
        # As in the body of a class, code in it runs where it stands.
        kind = "class" if self.scope.runs_at_import else "function"
        scope = Scope(kind, self.scope, names={p.name for p in parameters})
        self.read_body(parameters, scope, None)
        return scope


def _is_implied(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a method may be called by what does not look like a call: `a.x`, `len(a)`."""
    if any((dotted(d) or "").endswith(("property", ".setter")) for d in node.decorator_list):
        return True
    return node.name[:2] == node.name[-2:] == "__" and node.name not in EXPLICIT


def _targets(node: ast.Assign | ast.AnnAssign) -> list[ast.expr]:
    return node.targets if isinstance(node, ast.Assign) else [node.target]


def _imported(node: ast.stmt, alias: ast.alias) -> Import:
    if isinstance(node, ast.ImportFrom):
        bound = "" if alias.name == "*" else alias.asname or alias.name
        return Import(node.level, node.module or "", alias.name, bound, "")
    top = alias.name.partition(".")[0]
    return Import(0, alias.name, "", alias.asname or top, alias.name if alias.asname else top)


def _quoted(annotation: ast.expr) -> Iterator[str]:
    """Yield the strings in an annotation that stand for types."""
    pending: list[ast.AST] = [annotation]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.Subscript):
            kind = (dotted(node.value) or "").rpartition(".")[2]
            if kind == "Annotated" and isinstance(node.slice, ast.Tuple):
                pending.append(node.slice.elts[0])
            elif kind != "Literal":
                pending.append(node.slice)
        elif not isinstance(node, ast.Call):
            pending += ast.iter_child_nodes(node)

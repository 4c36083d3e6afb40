"""What expressions use, and what evaluating them does."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from stagedml.generation.slices import facts
from stagedml.generation.slices.facts import Import, Work
from stagedml.generation.slices.scopes import (
    Comprehension,
    Scope,
    function_scope,
    names_bound_by,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Methods of built-in types that change the object, if anything.
_OWN_METHODS = _words(
    "add append appendleft clear discard extend extendleft get insert intersection_update pop "
    "popitem popleft remove reverse setdefault sort subtract symmetric_difference_update update"
)
# Methods of built-in types that change nothing, and give new objects.
PURE_METHODS = _words(
    "capitalize casefold center copy count decode difference encode endswith expandtabs find "
    "format format_map fromkeys hex index intersection isalnum isalpha isascii isdecimal isdigit "
    "isdisjoint isidentifier islower isnumeric isspace issubset issuperset istitle isupper items "
    "join keys ljust lower lstrip maketrans most_common partition removeprefix removesuffix "
    "replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip "
    "swapcase symmetric_difference title translate union upper values zfill"
)
# Built-in functions whose result nobody else has.
_MAKERS = _words(
    "abs bool bytearray bytes complex dict divmod float format frozenset hash hex int len list "
    "oct ord pow range repr round set sorted str sum tuple"
)
# What calls its first argument.
_CALLS_FIRST = _words(
    "accumulate dropwhile filter filterfalse map partial reduce starmap takewhile"
)
_CALLED_KEYWORDS = ("key", "default_factory", "factory")
# Methods that are called when an object of a class is made, or when a subclass is.
MAKING = _words(
    "__new__ __init__ __post_init__ __attrs_post_init__ __set_name__ __setattr__ __getattribute__ "
    "__call__ __del__ __prepare__ _missing_ _generate_next_value_"
)
# Special methods that statements call, or which nobody writes to have effects.
EXPLICIT = _words(
    "__aenter__ __aexit__ __aiter__ __anext__ __await__ __delattr__ __delitem__ __enter__ __exit__ "
    "__format__ __getnewargs__ __getstate__ __hash__ __missing__ __reduce__ __reduce_ex__ __repr__ "
    "__setitem__ __setstate__ __str__"
)
STAGE_METHODS = ("named", "on")  # which give another stage, and do nothing else
# Attributes of functions and frames that hold the names of a module.
_NAMESPACES = frozenset(("__globals__", "f_globals", "f_locals"))
SUBCLASSING = frozenset(("__init_subclass__", "__class_getitem__", "__mro_entries__"))


# The methods behind operators: of `a + b` also `b.__radd__`, of `a += b` also `a.__iadd__`.
_BINARY: dict[type[ast.operator], str] = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.MatMult: "matmul",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.Mod: "mod",
    ast.Pow: "pow",
    ast.LShift: "lshift",
    ast.RShift: "rshift",
    ast.BitAnd: "and",
    ast.BitOr: "or",
    ast.BitXor: "xor",
}
_UNARY: dict[type[ast.unaryop], str] = {ast.USub: "neg", ast.UAdd: "pos", ast.Invert: "invert"}
_COMPARING: dict[type[ast.cmpop], str] = {
    ast.Eq: "eq",
    ast.NotEq: "ne",
    ast.Lt: "lt",
    ast.LtE: "le",
    ast.Gt: "gt",
    ast.GtE: "ge",
    ast.In: "contains",
    ast.NotIn: "contains",
}


class Effort:
    """A `Work` while it is being read."""

    def __init__(self) -> None:
        self.effect = ""
        self.calls: set[str] = set()
        self.passes: set[str] = set()
        self.draws: set[str] = set()
        self.touches: set[str] = set()
        self.operators: set[str] = set()
        self.operands: set[str] = set()

    def changes(self, node: ast.AST, why: str = "runs") -> None:
        """Note an effect; the first one counts."""
        if not self.effect:
            text = ast.unparse(node).split("\n", 1)[0]
            self.effect = f"{why} `{text[:60]}{'...' if len(text) > 60 else ''}`"

    def done(self) -> Work:
        """Return the finished fact."""
        return Work(
            self.effect,
            tuple(sorted(self.calls)),
            tuple(sorted(self.passes)),
            tuple(sorted(self.draws)),
            tuple(sorted(self.touches)),
            tuple(sorted(self.operators)),
            tuple(sorted(self.operands)),
        )


class ExpressionReader(ast.NodeVisitor):
    """Reads expressions, in a scope, for what they use and do.

    Args:
        taken: All names that are bound anywhere in the file: not built in, whatever they look like.

    Attributes:
        binds: Names of the module that it sets.
        uses: Chains that begin with a name of the module, or a built-in one.
        chains: Those that begin with a local name, too.
        marks: See `Facts.marks`.
        scope: Where the code being read stands.
        work: What the code being read counts towards; None for what is not run.
        imports: What it imports.
        guarded: How many statements that may catch errors there are around it.
        class_name: The innermost class's name, which is part of `__private` names.
    """

    def __init__(self, taken: Collection[str]) -> None:
        self.taken = taken
        self.binds: set[str] = set()
        self.uses: set[str] = set()
        self.chains: set[str] = set()
        self.marks: set[str] = set()
        self.imports: list[Import] = []
        self.scope = Scope("module")
        self.work: Effort | None = None
        self.guarded = 0
        self.class_name = ""

    def visit_all(self, nodes: Iterable[ast.AST | None]) -> None:
        """Read several nodes."""
        for node in nodes:
            if node is not None:
                self.visit(node)

    def changes(self, node: ast.AST, why: str = "runs") -> None:
        """Note an effect of the code being read."""
        if self.work is not None:
            self.work.changes(node, why)

    def is_global(self, chain: str) -> bool:
        """Whether a chain begins with a name of the module, or a built-in one."""
        return self.scope.home(chain.partition(".")[0]) is None

    def is_builtin(self, name: str) -> bool:
        """Whether a name is nobody's but Python's."""
        return name not in self.taken

    def bind(self, name: str, statement: ast.AST) -> None:
        """Note that a name is set, if it is one of the module's."""
        if not self.is_global(name):
            return
        if self.scope.runs_at_import:
            self.binds.add(name)
        else:  # declared `global`; what the module itself sets it to is of interest, too
            self.use(name)
            self.changes(statement, "sets a global:")

    def use(self, chain: str) -> None:
        """Note a use of a name, and of what follows it."""
        root, dot, rest = chain.partition(".")
        self.chains.add(chain)
        home = self.scope.home(root)
        if home is None and self.work is not None:
            self.work.touches.add(chain)
        if home is None or home.kind == "class":  # until a class body binds it, it is the module's
            self.uses.add(chain)
            if root.startswith("__") and self.class_name:
                self.uses.add(f"_{self.class_name.lstrip('_')}{root}{dot}{rest}")

    def is_fresh(self, node: ast.expr) -> bool:
        """Whether an expression gives an object that nobody else has, or that cannot change."""
        if isinstance(node, ast.Constant | ast.JoinedStr | ast.BinOp | ast.UnaryOp | ast.Compare):
            return True
        if isinstance(node, ast.List | ast.Tuple | ast.Set | ast.Dict | Comprehension):
            return True
        if isinstance(node, ast.IfExp):
            return self.is_fresh(node.body) and self.is_fresh(node.orelse)
        if isinstance(node, ast.Name):
            home = self.scope.home(node.id)
            return home is not None and node.id in home.fresh
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return node.func.id in _MAKERS and self.is_builtin(node.func.id)
        return isinstance(node, ast.Call) and (
            isinstance(node.func, ast.Attribute) and node.func.attr in PURE_METHODS
        )

    # Names

    def visit_Name(self, node: ast.Name) -> None:
        """See `use` and `bind`."""
        if not isinstance(node.ctx, ast.Load):
            self.bind(node.id, node)
            return
        self.use(node.id)
        if node.id in ("globals", "eval", "exec", "__annotations__") and self.is_builtin(node.id):
            self.marks.add(facts.WIDE)
        if node.id == "__import__":
            self.marks.add(facts.EVERYTHING)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """See `use`."""
        if node.attr == "__subclasses__":
            self.marks.add(facts.SUBCLASSES)
        if node.attr in _NAMESPACES:
            self.marks.add(facts.EVERYTHING)
        chain = dotted(node)
        if chain is None:
            self.visit(node.value)
        else:
            self.use(chain)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        """`globals()["x"]` may be wrong, but not in silence: a missing name is a KeyError."""
        self.operate(["getitem"], node.value)
        loud = isinstance(node.ctx, ast.Load) and not self.guarded
        if loud and isinstance(node.value, ast.Call) and self._is_namespace(node.value):
            self.marks.add(facts.LOUD)
            self.visit(node.slice)
        elif not self._is_of_modules(node.value, node.slice):
            self.generic_visit(node)

    def _is_of_modules(self, node: ast.expr, key: ast.expr) -> bool:
        """Note which module `sys.modules[key]` is, if this is that and the text tells."""
        chain = dotted(node)
        if chain is None or chain.rpartition(".")[2] != "modules":
            return False
        if dotted(key) == "__name__":
            self.marks.add(facts.WIDE)
        elif not self._hands_on(key):
            return False
        self.use(f"{chain}.{facts.KNOWN}")
        return True

    def _hands_on(self, name: ast.expr) -> bool:
        """Note that all of a module may be used, if the text tells its name."""
        text = name.value if isinstance(name, ast.Constant) else None
        if not isinstance(text, str):
            return False
        self.imports.append(Import(0, text, "", "", text, called=True, chains=("",)))
        return True

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        """Read a `:=`, whose name belongs to the scope around comprehensions."""
        self.visit(node.value)
        scope = self.scope
        while self.scope.kind == "comprehension" and self.scope.parent is not None:
            self.scope = self.scope.parent
        self.bind(node.target.id, node)
        self.scope = scope

    def capture(self, node: ast.AST) -> None:
        """Note what a pattern of a `match` binds."""
        for name in names_bound_by(node):
            self.bind(name, node)
        self.generic_visit(node)

    visit_MatchAs = visit_MatchStar = visit_MatchMapping = capture

    # Scopes within expressions

    def visit_Lambda(self, node: ast.Lambda) -> None:
        """Read a lambda that is not called here, as far as can be told."""
        self.read_lambda(node, None)

    def read_lambda(self, node: ast.Lambda, work: Effort | None) -> None:
        """Read a lambda, whose body counts towards `work`."""
        self.visit_all([*node.args.defaults, *node.args.kw_defaults])
        scope = function_scope(self.scope, node.args, [node.body], self.is_fresh)
        self.read_body([node.body], scope, work)

    def read_body(self, body: Iterable[ast.AST], scope: Scope, work: Effort | None) -> None:
        """Code in a scope of its own."""
        before = self.scope, self.work
        self.scope, self.work = scope, work
        self.visit_all(body)
        self.scope, self.work = before

    def read_comprehension(
        self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
    ) -> None:
        """Code that runs where it stands, with names of its own."""
        first, *others = node.generators
        self.draw(first.iter)
        self.visit(first.iter)
        names = {
            n.id
            for generator in node.generators
            for n in ast.walk(generator.target)
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
        }
        outer = self.scope
        self.scope = Scope("comprehension", outer, names=names)
        for generator in node.generators:
            if any(
                isinstance(n, ast.Attribute | ast.Subscript) for n in ast.walk(generator.target)
            ):
                self.changes(generator.target, "changes an object:")
                self.visit(generator.target)
        self.visit_all(first.ifs)
        for generator in others:
            self.draw(generator.iter)
            self.visit_all([generator.iter, *generator.ifs])
        self.visit_all([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt])
        self.scope = outer

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = read_comprehension

    # Operators

    def operate(self, names: Iterable[str], *operands: ast.expr) -> None:
        """Note the methods that an operator may call, unless all of its operands are constants."""
        if self.work is not None and not all(isinstance(o, ast.Constant) for o in operands):
            self.work.operators.update(f"__{name}__" for name in names)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        """Note what an operator is applied to."""
        name = _BINARY[type(node.op)]
        self.operate([name, f"r{name}"], node.left, node.right)
        if not isinstance(node.op, ast.BitOr):  # which mostly joins types: `Array | None`
            self._compute(node.left, node.right)
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        """Note what an operator is applied to."""
        if type(node.op) in _UNARY:
            self.operate([_UNARY[type(node.op)]], node.operand)
            self._compute(node.operand)
        self.generic_visit(node)

    def augment(self, node: ast.AugAssign) -> None:
        """Note what `x += y` does beyond setting x."""
        name = _BINARY[type(node.op)]
        self.operate([name, f"r{name}", f"i{name}"], node.target, node.value)
        self._compute(node.value)

    def _compute(self, *operands: ast.expr) -> None:
        if self.work is not None:
            chains = (dotted(operand) for operand in operands)
            self.work.operands.update(c for c in chains if c is not None and self.is_global(c))

    # What may use up an iterator

    def draw(self, node: ast.expr) -> None:
        """Note that an object is iterated over, which changes it if it is an iterator."""
        chain = dotted(node)
        if chain is not None and self.work is not None and self.is_global(chain):
            self.work.draws.add(chain)

    def visit_Compare(self, node: ast.Compare) -> None:
        """`x in y` iterates over y."""
        names = [_COMPARING[type(o)] for o in node.ops if type(o) in _COMPARING]
        self.operate(names, node.left, *node.comparators)
        for operator, side in zip(node.ops, node.comparators, strict=True):
            if isinstance(operator, ast.In | ast.NotIn):
                self.draw(side)
                chain = dotted(side)
                if chain is not None and chain.rpartition(".")[2] == "modules":
                    self.use(f"{chain}.{facts.KNOWN}")  # whether one was imported, no more
                    continue
            self.visit(side)
        self.visit(node.left)

    def visit_Starred(self, node: ast.Starred) -> None:
        """`*x` iterates over x."""
        self.draw(node.value)
        self.visit(node.value)

    def read_yield(self, node: ast.Yield | ast.YieldFrom) -> None:
        """Note that calling this function gives an iterator."""
        if facts.FUNCTION in self.marks:
            self.marks.add(facts.ITERATOR)
        if isinstance(node, ast.YieldFrom):
            self.draw(node.value)
        self.generic_visit(node)

    visit_Yield = visit_YieldFrom = read_yield

    def visit_Await(self, node: ast.Await) -> None:
        """Note that something else may run meanwhile."""
        self.changes(node)
        self.generic_visit(node)

    # Calls

    def visit_Call(self, node: ast.Call) -> None:
        """Note what is called, what it is given, and what that is used for."""
        if self._is_namespace(node):
            self.marks.add(facts.WIDE)
        if not self._sets_itself(node):
            self.read_callee(node.func)
        arguments = [*node.args, *(k.value for k in node.keywords)]
        if self._names_attribute(node):
            self.visit_all(arguments[1:])
            return
        if self._imports_by_name(node):
            self.visit_all(arguments)
            return
        self._note_catching(node)
        for argument in arguments:
            self._pass(argument)
        for argument in self._callbacks(node):
            self._call_back(node, argument)
        if isinstance(node.func, ast.Name) and node.func.id == "type" and len(arguments) > 1:
            self.changes(node, "defines")
        self.visit(node.func)
        self.visit_all(a for a in arguments if not isinstance(a, ast.Lambda))

    def read_callee(self, function: ast.expr) -> None:
        """Note what is called, as far as it can be told."""
        if self.work is None:
            return
        chain = dotted(function.value if isinstance(function, ast.Subscript) else function)
        if chain is not None and self.is_global(chain):
            self.work.calls.add(chain)
        elif chain is not None:
            self._local_callee(function, chain)
        elif isinstance(function, ast.Attribute):
            of_base = _is_super(function.value) and function.attr in MAKING | SUBCLASSING
            of_stage = _is_stage(function.value) and function.attr in STAGE_METHODS
            own = self._is_own_method(function.value, function.attr)
            if not (of_base or of_stage or own):
                self.work.calls.add(f".{function.attr}")
        elif isinstance(function, ast.Lambda):
            self.read_lambda(function, self.work)
        elif isinstance(function, ast.Call) and (inner := dotted(function.func)):
            self.work.calls.add(f"{inner}{facts.RESULT}")
        else:
            self.changes(function, "calls")

    def _local_callee(self, function: ast.expr, chain: str) -> None:
        root, dot, rest = chain.partition(".")
        home = self.scope.home(root)
        if home is None or self.work is None:
            return
        if not dot:
            # What functions in a function do has been counted with it.
            if root not in home.functions or home.kind == "class":
                self.changes(function, "calls")
        elif home.kind == "class" and rest in ("setter", "getter", "deleter"):
            pass  # of a property
        elif "." in rest or not (root in home.fresh and rest in _OWN_METHODS | PURE_METHODS):
            self.work.calls.add(f".{rest.rpartition('.')[2]}")

    def _is_own_method(self, receiver: ast.expr, name: str) -> bool:
        return name in _OWN_METHODS | PURE_METHODS and self.is_fresh(receiver)

    def _pass(self, node: ast.expr) -> None:
        """Note what is passed to a call: it may be called, iterated over, or both."""
        if isinstance(node, ast.Lambda):
            self.read_lambda(node, self.work)
        chain = dotted(node.value if isinstance(node, ast.Starred) else node)
        if chain is not None and self.work is not None and self.is_global(chain):
            self.work.passes.add(chain)
            self.work.draws.add(chain)

    def _callbacks(self, node: ast.Call) -> Iterator[ast.expr]:
        name = (dotted(node.func) or "").rpartition(".")[2]
        if name in _CALLS_FIRST and node.args:
            yield node.args[0]
        yield from (k.value for k in node.keywords if k.arg in _CALLED_KEYWORDS)

    def _call_back(self, node: ast.Call, argument: ast.expr) -> None:
        if dotted(argument):
            self.read_callee(argument)
        elif not isinstance(argument, ast.Lambda | ast.Constant | ast.Call):
            self.changes(node, "calls a function it is given:")

    def _note_catching(self, node: ast.Call) -> None:
        """Note calls that make nothing of a failed look-up."""
        chain = dotted(node.func) or ""
        two = len(node.args) == 2 and not any(isinstance(a, ast.Starred) for a in node.args)
        fails = chain == "getattr" and two and not node.keywords
        if (chain in ("getattr", "hasattr") and not fails) or chain.endswith("suppress"):
            self.marks.add(facts.CATCHES)

    def _imports_by_name(self, node: ast.Call, *, used: bool = True) -> bool:
        """Note what `import_module("name")` imports, if the text tells or nobody takes it."""
        chain = dotted(node.func)
        if chain is None or chain.rpartition(".")[2] not in ("import_module", "__import__"):
            return False
        if used and not (len(node.args) == 1 and self._hands_on(node.args[0])):
            return False
        if chain != "__import__":
            self.use(f"{chain}.{facts.KNOWN}")
        return True

    def _is_namespace(self, node: ast.Call) -> bool:
        """Whether a call gives the names of the module: `globals()`."""
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if not self.is_builtin(name):
            return False
        mine = name in ("vars", "locals", "dir") and not node.args and not node.keywords
        return name == "globals" or (mine and self.scope.kind == "module")

    def _sets_itself(self, node: ast.Call) -> bool:
        """Whether this is `object.__setattr__(self, ...)`, as frozen classes write it."""
        first = node.args[0] if node.args else None
        if dotted(node.func) != "object.__setattr__" or not isinstance(first, ast.Name):
            return False
        home = self.scope.home(first.id)
        return home is not None and home.itself == first.id

    def _names_attribute(self, node: ast.Call) -> bool:
        """Note what `getattr(module, "name")` and its like use."""
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name not in ("getattr", "hasattr") or not self.is_builtin(name) or len(node.args) < 2:
            return False
        chain = dotted(node.args[0])
        if chain is None:
            return False
        attribute = node.args[1]
        if isinstance(attribute, ast.Constant) and isinstance(attribute.value, str):
            self.use(f"{chain}.{attribute.value}" if attribute.value.isidentifier() else chain)
            return True
        if name == "getattr" and len(node.args) == 2 and not self.guarded:
            self.use(f"{chain}.{facts.DYNAMIC}")  # may be wrong, but not in silence
            return True
        return False


def dotted(node: ast.AST) -> str | None:
    """`a.b.c`, if the expression is just that."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else None


def _is_stage(node: ast.expr) -> bool:
    """Whether this is `train.named(...)`, and so a stage if `train` is one."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in STAGE_METHODS
    )


def _is_super(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"
    )

"""The statements of a session that its stages can reach, as the text of a module.

A session is a sequence of statements, of which most are of no use to a stage: they print, plot,
realize. What a stage needs is found backwards, from the names that it uses in the end. Of a name
that was bound several times the last binding counts; an earlier one where something that is kept
was computed with it. A statement that binds nothing is kept if it may have changed something that
is: then it runs again in the builder, as the other statements do.

So a cell gives the same text, and its stage the same path, whatever else was typed.
"""

from __future__ import annotations

import ast
import builtins
import importlib.util
import inspect
import re
import sys
from functools import cached_property
from pathlib import PurePath
from types import BuiltinFunctionType, CodeType, FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

import stagedml
from stagedml.errors import DefinitionError
from stagedml.generation.slices import harmless
from stagedml.planning.cells import MAIN, session_cells, statements_of, why_unknown
from stagedml.planning.session_facts import CALLING, Facts, dotted, exports_of, facts_of
from stagedml.runtime.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from stagedml.planning.cells import Statement

# Objects that no function changes which they are given to, and whose methods do not, either.
_LASTING = (
    *(str, bytes, int, float, complex, bool, type(None), range, re.Pattern, PurePath),
    *(type, FunctionType, BuiltinFunctionType, Stage),
)
_RANDOM = re.compile("rand|seed|shuffle|sample|choice")
_IPYTHON = frozenset(("display", "get_ipython"))
_ANNOTATIONS = 0x1000000  # `from __future__ import annotations`, in a code object's flags


def session_source(entries: Iterable[str]) -> str:
    """Return the text of a module with what some names of the session need.

    Args:
        entries: The names of stages and of classes of outputs.

    Raises:
        DefinitionError: A name is used that no cell defines, or not as it is now.
    """
    session = _Session(statements_of(session_cells()))
    kept = session.kept(set(entries))
    session.check(kept)
    return "".join(f"{text}\n" for _, text in kept)


class _Session:
    """One look at a session."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self.live = vars(sys.modules[MAIN])
        self.package = str(self.live.get("__package__") or "")
        self.rows = [(s, self._facts(s)) for s in statements if not _is_guard(s.node)]
        self.final: set[str] = set()  # names whose last bindings are needed
        self.in_flux: set[str] = set()  # names of what does not stay as it was made
        self.by_name: dict[str, list[Facts]] = {}
        self.bindings: dict[str, list[int]] = {}
        for number, (_, facts) in enumerate(self.rows):
            for name in facts.binds:
                self.by_name.setdefault(name, []).append(facts)
                self.bindings.setdefault(name, []).append(number)

    @cached_property
    def related(self) -> dict[str, set[str]]:
        """By name, the names whose objects may be, or hold, parts of one another."""
        found: dict[str, set[str]] = {}
        for statement, facts in self.rows:
            if isinstance(statement.node, ast.Import | ast.ImportFrom | ast.FunctionDef):
                continue
            names = {n for n in facts.binds | facts.now if not self._is_lasting(n)}
            groups = [found.get(name, {name}) for name in names]
            whole = set().union(*groups)
            found |= dict.fromkeys(whole, whole)
        return found

    def _facts(self, statement: Statement) -> Facts:
        facts = facts_of(statement.text, statement.node)
        if "*" in facts.binds and isinstance(statement.node, ast.ImportFrom):
            names = exports_of(statement.node, self.package)
            facts = facts._replace(binds=frozenset(names))
        return facts

    def kept(self, entries: set[str]) -> list[tuple[Statement, str]]:
        """Return the statements that names need in the end, in their order, with their texts."""
        final = self.final = set(entries)
        while True:
            kept, more = self._backwards(final)
            # What a kept statement may change, all that may change it must change.
            changing = {n for s, _ in kept for n in self._changed(self._facts(s), s.node)}
            if more <= final and changing <= self.in_flux:
                return self._in_order(kept)
            final |= more
            self.in_flux |= changing

    def _backwards(self, final: set[str]) -> tuple[list[tuple[Statement, str]], set[str]]:
        """Return what is kept for some names, and the names that its functions use."""
        live, more = set(final), set(final)
        kept: list[tuple[Statement, str]] = []
        for number in reversed(range(len(self.rows))):
            statement, facts = self.rows[number]
            node = statement.node
            is_future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
            bound = facts.binds & live
            changed = () if bound or is_future else self._changed(facts, node) & live
            if not (bound or is_future or any(self._is_changed(n, number) for n in changed)):
                continue
            text = statement.text
            if isinstance(node, ast.Import | ast.ImportFrom) and not is_future:
                text = self._import(node, bound)
            kept.append((statement, text))
            if facts.is_sure:
                live -= bound
            live |= self._used(facts.now)
            more |= facts.later
        kept.reverse()
        return kept, more

    def _in_order(self, kept: Sequence[tuple[Statement, str]]) -> list[tuple[Statement, str]]:
        """Return statements in an order that hangs on what they need of one another alone.

        So it makes no difference in which order cells were typed that do not.
        """
        rows = list(
            {(text if _is_import(s) else n): (s, text) for n, (s, text) in enumerate(kept)}.values()
        )
        facts = [self._facts(statement) for statement, _ in rows]
        used = [self._used(known.now) for known in facts]
        changed = [
            self._changed(known, statement.node) | known.binds
            for known, (statement, _) in zip(facts, rows, strict=True)
        ]
        waits = {
            j: {i for i in range(j) if changed[i] & (used[j] | changed[j]) or changed[j] & used[i]}
            for j in range(len(rows))
        }
        found: list[tuple[Statement, str]] = []
        while waits:
            free = [n for n, before in waits.items() if not before & waits.keys()]
            first = min(free, key=lambda n: _rank(*rows[n]))
            del waits[first]
            found.append(rows[first])
        return found

    def _used(self, names: Iterable[str]) -> set[str]:
        """Return names, and those that what they stand for uses when it is called."""
        found = set(names)
        seen: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name in seen:
                continue
            seen.add(name)
            for facts in self.by_name.get(name, ()):
                found |= facts.later
                waiting += facts.later | facts.now  # what made an object may be its class
        return found

    def _changed(self, facts: Facts, node: ast.stmt) -> set[str]:
        """Return the names of what running a statement may change.

        A function of a package that is called for its result is taken to leave the package alone,
        unless its name speaks of random numbers.
        """
        for_result = isinstance(node, ast.Assign | ast.AnnAssign)
        found: set[str] = set()
        seen: set[str] = set()
        waiting = [facts.touched]
        while waiting:
            touched = waiting.pop()
            for name in touched.changed:
                root, dot, method = name.partition(".")
                is_module = isinstance(self.live.get(root), ModuleType)
                draws = _RANDOM.search(f"{self._name(root)}.{method}") if dot else None
                idle = is_module and for_result and not draws
                if not dot or not (self._is_lasting(root, method) or idle):
                    found.add(root)
                found |= self.drawing if draws else set()
            if self.drawing & touched.called:
                found |= self.drawing
            found |= {
                name
                for name, by in touched.passed
                if not self._is_lasting(name)
                and (hasattr(self.live.get(name), "__next__") or not self._is_harmless(by))
            }
            called = {name.partition(".")[0] for name in touched.called | touched.changed}
            pending = list(
                called
                | {n for n, by in touched.passed if by in CALLING or not self._is_harmless(by)}
            )
            while pending:
                name = pending.pop()
                if name in seen or isinstance(self.live.get(name), Stage):
                    continue  # a stage's function is not run by a session
                seen.add(name)
                for other in self.by_name.get(name, ()):
                    waiting.append(other.touched_later)
                    pending += other.now
        return {other for name in found for other in self.related.get(name, {name})}

    @cached_property
    def drawing(self) -> set[str]:
        """The names of packages and of their functions that speak of random numbers."""
        return {name for name in self.by_name if _RANDOM.search(self._name(name))}

    def _name(self, name: str) -> str:
        """Return the full name of a module or of a package's function; nothing of others."""
        value = self.live.get(name)
        if isinstance(value, ModuleType):
            return value.__name__
        module = (
            getattr(value, "__module__", None) or type(getattr(value, "__self__", 0)).__module__
        )
        ours = module in (MAIN, "builtins") or f"{module}.".startswith("stagedml.")
        return "" if ours else f"{module}.{getattr(value, '__name__', '')}"

    def _is_lasting(self, name: str, method: str = "") -> bool:
        """Whether an object cannot be changed by what it is handed to, or by a method of it."""
        value = self.live.get(name, self)
        if isinstance(value, ModuleType):
            return not method or harmless.can_call(f"{value.__name__}.{method}")
        return isinstance(value, _LASTING) or type(value).__module__.startswith("stagedml.")

    def _is_harmless(self, called: str) -> bool:
        """Whether a function changes nothing of what it is given."""
        root, *attributes = called.split(".")
        if root not in self.live:
            return root in harmless.BUILTINS or root in ("print", "display", "help")
        value = self.live[root]
        for name in attributes:
            value = getattr(value, name, None) if isinstance(value, ModuleType) else None
        module = getattr(value, "__module__", None)
        name = f"{module}.{getattr(value, '__qualname__', '')}"
        return isinstance(module, str) and (
            f"{module}.".startswith(("stagedml.", "IPython.")) or harmless.can_call(name)
        )

    def _is_changed(self, name: str, number: int) -> bool:
        """Whether a statement may have changed an object: it is not still what its binding made."""
        bindings = self.bindings.get(name)
        if name in self.in_flux or not bindings or bindings[-1] > number:
            return True
        constant = _constant(self.rows[bindings[-1]][0].node)
        return not constant or constant != repr(self.live.get(name, self))

    def _import(self, node: ast.Import | ast.ImportFrom, names: Iterable[str]) -> str:
        """Return the import of some of the names that a statement imports."""
        wanted = set(names)
        if isinstance(node, ast.Import):
            aliases = [a for a in node.names if (a.asname or a.name.partition(".")[0]) in wanted]
            return ast.unparse(ast.Import(aliases))
        module = "." * node.level + (node.module or "")
        module = importlib.util.resolve_name(module, self.package) if node.level else module
        if node.names[0].name != "*":
            aliases = [a for a in node.names if (a.asname or a.name) in wanted]
            return ast.unparse(ast.ImportFrom(module, aliases, 0))
        # By name, and from where it is: the original's import has the whole library.
        ours = wanted & {*stagedml.__all__} if module == "stagedml.stages.all" else set()
        found = [f"from stagedml import {', '.join(sorted(ours))}"] if ours else []
        if wanted - ours:
            found.append(f"from {module} import {', '.join(sorted(wanted - ours))}")
        return "\n".join(found)

    # -- what was kept, beside what there is ------------------------------------------------------

    def check(self, kept: Sequence[tuple[Statement, str]]) -> None:
        """Refuse names that no kept statement binds, and functions that are not those of the text.

        Raises:
            DefinitionError: Naming them.
        """
        bound: dict[str, Statement] = {}
        used: set[str] = set()
        for statement, _ in kept:
            facts = self._facts(statement)
            bound |= dict.fromkeys(facts.binds, statement)
            used |= facts.now | facts.later
        set_by_functions = {name for _, facts in self.rows for name in facts.sets} & self.in_flux
        missing = used - bound.keys() - set_by_functions
        unknown = sorted(n for n in missing if n in _IPYTHON or (n in self.live and not _is_own(n)))
        if unknown:
            msg = f"{unknown[0]!r} is used by a stage of this session, and no text defines it"
            raise DefinitionError(msg, hint=why_unknown())
        last = {name: self.rows[numbers[-1]][0] for name, numbers in self.bindings.items()}
        for name, statement in bound.items():
            if last[name] is not statement:
                continue  # an earlier one, that something was computed with
            value = self.live.get(name)
            constant = _constant(statement.node)
            fixed = constant and name in self.final - self.in_flux
            if fixed and constant != repr(value):
                msg = f"{name!r} is {value!r} in this session, and {constant} by its text"
                hint = "What changed it is not seen, or its cell failed; run that cell again."
                raise DefinitionError(msg, hint=hint)
            value = value.function if isinstance(value, Stage) else value
            function = inspect.unwrap(value) if callable(value) else None
            if not isinstance(function, FunctionType) or function.__module__ != MAIN:
                continue
            same = isinstance(statement.node, ast.FunctionDef | ast.AsyncFunctionDef)
            if same and not _has_code(statement, function.__code__):
                msg = f"{name!r} is not what the text of this session says last"
                hint = "Something else was put in its place; run the cell that defines it again."
                raise DefinitionError(msg, hint=hint)


def _constant(node: ast.stmt) -> str:
    """Return the constant that a statement gives a name to; nothing if it does something else."""
    targets = node.targets if isinstance(node, ast.Assign) else []
    if isinstance(node, ast.AnnAssign):
        targets = [node.target]
    value = getattr(node, "value", None)
    if not targets or value is None or not all(isinstance(t, ast.Name) for t in targets):
        return ""
    try:
        return repr(ast.literal_eval(value))
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return ""


def _is_import(statement: Statement) -> bool:
    return isinstance(statement.node, ast.Import | ast.ImportFrom)


def _rank(statement: Statement, text: str) -> tuple[bool, bool, str]:
    """Where a statement stands among those that may stand there."""
    return not text.startswith("from __future__ "), not _is_import(statement), text


def _is_guard(node: ast.stmt) -> bool:
    """Whether a statement is `if __name__ == "__main__"`, which a builder does not run."""
    return isinstance(node, ast.If) and dotted(getattr(node.test, "left", node)) == "__name__"


def _is_own(name: str) -> bool:
    """Whether a name is every module's own, or Python's."""
    return name in vars(builtins) or name in ("__name__", "__file__", "__doc__", "__package__")


def _has_code(statement: Statement, code: CodeType) -> bool:
    """Whether a function's statement is what a code object was compiled from."""
    flags = code.co_flags & _ANNOTATIONS
    try:
        whole = compile(statement.text, "<session>", "exec", flags, dont_inherit=True)
    except SyntaxError:
        return True
    same = (part for part in _codes(whole) if part.co_name == code.co_name)
    return any(_shape(part) == _shape(code) for part in same)


def _codes(code: CodeType) -> Iterator[CodeType]:
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield part
            yield from _codes(part)


def _shape(code: CodeType) -> tuple[Any, ...]:
    """Return what a code object does, wherever its text is."""
    constants = [
        _shape(part) if isinstance(part, CodeType) else repr(part) for part in code.co_consts
    ]
    names = (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars)
    return code.co_code, constants, names

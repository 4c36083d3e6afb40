"""Which statements can be left out of a module without anybody's noticing, but for their names.

A statement is *inert* if running it does nothing but bind its names: a definition, an import of an
inert module, an assignment of a value that is computed without lasting effects. What is not inert
stays in every slice of its module, with all that it reaches: it may register, configure, patch.

A call is inert if what is called is known to be (`harmless`), or is a function of the project whose
body is inert: changes only objects that it made itself, and calls only what is inert; unless a
decorator has made something else of it. So
`@stage(...)`, `@pipeline(variants())`, `TASKS = [Task("mrpc"), ...]` can be left out, and
`@register("mrpc")`, `REGISTRY["mrpc"] = ...`, `logging.basicConfig()` stay.

What is not inert may make objects of which nothing is known, whose operators and methods may do
anything (`_ = dag >> task`, `u = table.replace(0, 1, inplace=True)`). So a statement is not inert
if it, or what it calls, uses such an object, or an operator for which a class of the project has a
method. What a class makes of attributes, iteration, `len()` and the like counts as done when an
object is made; what it makes of `str()` is taken to have no effects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from stagedml.generation.slices import facts, harmless
from stagedml.generation.slices.expressions import PURE_METHODS, STAGE_METHODS
from stagedml.generation.slices.program import join, with_parents

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from stagedml.generation.slices.facts import Facts, Work
    from stagedml.generation.slices.program import Definition, Program

RUN, CALL, SUBCLASS = "run", "call", "subclass"


class Demands(NamedTuple):
    """What makes statements matter that would be inert otherwise.

    Attributes:
        subclasses: Something asks for the subclasses of a class: definitions of classes matter.
        submodules: Used as attributes of their packages by code that does not import them: their
            imports elsewhere matter.
    """

    subclasses: bool = False
    submodules: frozenset[str] = frozenset()


class _Node(NamedTuple):
    """One thing that a part can be made to do."""

    module: str
    number: int
    action: str


class Effects:
    """What the statements of a program do beyond binding names.

    Args:
        program: The program.
        modules: All of its modules that matter.
        demands: See `Demands`.
    """

    def __init__(self, program: Program, modules: Iterable[str], demands: Demands) -> None:
        self._program = program
        self._demands = demands
        files = [file for module in modules if (file := program.file(module)) is not None]
        self._methods = {name for file in files for name in file.methods}
        self._reasons: dict[_Node, str] = {}
        self._known: dict[tuple[str, str], bool] = {}

    def of(self, module: str, number: int) -> str:
        """Why a part stays in every slice of its module; empty if it is inert."""
        package = module.rpartition(".")[0]
        for item in self._program.parts(module)[number].imports:
            for executed in () if item.called else self._program.executed(module, item):
                if executed != module and self._matters(executed, package):
                    return f"imports {executed}, which has effects"
        return self._own(module, number)

    def _matters(self, module: str, package: str) -> bool:
        """Whether executing a module, with all that it imports, has effects.

        `package` and its parents have been executed before, and do not count.
        """
        known = self._known.get((module, package))
        if known is not None:
            return known
        seen = {module, *with_parents(package)}
        pending = [module] if module not in with_parents(package) else []
        while pending:
            name = pending.pop()
            parts = self._program.parts(name)
            if self._known.get((name, package)) or any(
                self._own(name, number) for number in range(len(parts))
            ):
                self._known[module, package] = True
                return True
            for item in (i for part in parts for i in part.imports if not i.called):
                more = set(self._program.executed(name, item)) - seen
                seen |= more
                pending += more
        self._known.update(dict.fromkeys(((name, package) for name in seen), False))
        return False

    def _own(self, module: str, number: int) -> str:
        """Like `of`, but for what the modules that it imports do."""
        part = self._program.parts(module)[number]
        if self._demands.subclasses and facts.CLASS in part.marks:
            return "defines a class, and something asks for the subclasses of one"
        for item in part.imports:
            source = "" if item.called else self._program.source(module, item)
            if source and item.name == "*" and self._program.exports(source) is None:
                return f"imports all names of {source}, whatever they are"
            unknown = item.idle and not self._program.has(source)
            if source and unknown and not harmless.can_import(source):
                return f"imports {source}, of which nothing is used"
            imported = with_parents(join(source, item.name))
            if source and self._demands.submodules.intersection(imported):
                return f"imports {source}, which is used elsewhere as an attribute"
        return self._reason(_Node(module, number, RUN))

    def _reason(self, node: _Node) -> str:
        """Why doing something is not inert; empty if it, and all that it leads to, is."""
        if node not in self._reasons:
            seen = {node}
            pending = [node]
            while pending:
                reason, nodes = self._look(pending.pop())
                if reason:
                    self._reasons[node] = reason
                    return reason
                more = [n for n in nodes if n not in seen]
                seen.update(more)
                pending += more
            self._reasons.update(dict.fromkeys(seen, ""))
        return self._reasons[node]

    def _look(self, node: _Node) -> tuple[str, list[_Node]]:
        """Why doing something is not inert, and what else is to be looked at."""
        known = self._reasons.get(node)
        if known is not None:
            return known, []
        part = self._program.parts(node.module)[node.number]
        work: Work = getattr(part, node.action)
        next_: list[_Node] = []
        reasons = [work.effect]
        reasons += (self._called(node.module, chain, next_) for chain in work.calls)
        reasons += (self._passed(node.module, chain, next_) for chain in work.passes)
        reasons += (
            f"may use up the iterator `{chain}`"
            for chain in work.draws
            if self._is_iterator(node.module, chain)
        )
        reasons += (
            f"uses an operator, and a class of the project has `{name}`"
            for name in work.operators
            if name in self._methods
        )
        reasons += (self._computed_with(node.module, chain) for chain in work.operands)
        for chain in work.touches:
            next_ += self._origins(node.module, chain)
        if facts.CLASS in part.marks:
            reasons += self._bases(node, part, next_)
        return next(filter(None, reasons), ""), next_

    def _bases(self, node: _Node, part: Facts, next_: list[_Node]) -> Iterator[str]:
        """Yield what a class inherits; the members of an enumeration are made with the class."""
        inherited = CALL if node.action == CALL else SUBCLASS
        for chain in part.bases:
            for base in self._program.definitions(node.module, chain):
                if base.kind == "external" and base.module.startswith("enum."):
                    next_.append(node._replace(action=CALL))
                if base.kind == "builtin":
                    fine = base.module in harmless.BUILTINS
                elif base.kind == "external":
                    fine = harmless.can_derive(base.module)
                elif base.kind == "part" and not base.rest:
                    fine = self._is_class(base) and self._is_itself(base)
                    next_.append(_Node(base.module, base.number, inherited))
                else:
                    fine = False
                if not fine:
                    yield f"derives from `{chain}`"

    def _is_class(self, found: Definition) -> bool:
        part = self._part(found)
        return facts.CLASS in part.marks or self._makes_class(found.module, part.value)

    def _called(self, module: str, chain: str, next_: list[_Node]) -> str:
        """Why calling what a chain leads to is not inert; what is next to look at may say so."""
        if chain.startswith("."):
            return "" if self._is_pure_method(chain[1:]) else f"calls `{chain}()`"
        made = chain.endswith(facts.RESULT)
        for found in self._program.definitions(module, chain.removesuffix(facts.RESULT)):
            if made:
                fine = found.kind == "external" and harmless.makes_decorator(found.module)
            elif found.kind == "builtin":
                fine = _can_call_builtin(found.module)
            elif found.kind == "external":
                fine = harmless.can_call(found.module)
            else:
                fine = found.kind == "part" and self._can_call(found, next_)
            if not fine:
                return f"calls `{chain}`"
        return ""

    def _can_call(self, found: Definition, next_: list[_Node]) -> bool:
        part = self._part(found)
        if not found.rest and (
            {facts.FUNCTION, facts.CLASS} & set(part.marks) or part.value == facts.LAMBDA
        ):
            next_.append(_Node(found.module, found.number, CALL))
            return self._is_itself(found)
        is_stage = facts.FUNCTION in part.marks or part.value.endswith(_STAGE_RESULTS)
        if found.rest in STAGE_METHODS and is_stage:
            return True
        if not found.rest:
            return self._makes_class(found.module, part.value)
        return self._is_pure_method(found.rest.rpartition(".")[2])

    def _is_itself(self, found: Definition) -> bool:
        """Whether calling a function or a class calls what its statement says: no decorator's."""
        for chain in self._part(found).wrappers:
            for wrapper in self._program.definitions(found.module, chain):
                if wrapper.kind != "external" or not harmless.calls_through(wrapper.module):
                    return False
        return True

    def _passed(self, module: str, chain: str, next_: list[_Node]) -> str:
        """Why what is handed to a call, and may be called there, is not inert."""
        for found in self._program.definitions(module, chain):
            if found.kind == "part" and not found.rest:
                part = self._part(found)
                if not self._is_itself(found):
                    return f"hands on `{chain}`, which a decorator made"
                if part.marks or part.value == facts.LAMBDA:
                    next_.append(_Node(found.module, found.number, CALL))
                elif part.value.endswith(facts.RESULT):
                    next_.append(_Node(found.module, found.number, RUN))
        return ""

    def _computed_with(self, module: str, chain: str) -> str:
        """Why an operator may have effects: it is applied to an object of an unknown class."""
        for found in self._program.definitions(module, chain):
            known = found.kind != "external" or harmless.can_import(found.module)
            if not known or found.kind == "unknown":
                return f"computes with `{chain}`"
        return ""

    def _origins(self, module: str, chain: str) -> Iterator[_Node]:
        """Yield what makes an object: if that has effects, all that is done with it may, too."""
        for found in self._program.definitions(module, chain):
            if found.kind == "part":
                yield _Node(found.module, found.number, RUN)

    def _is_pure_method(self, name: str) -> bool:
        """Whether a method of this name is that of a built-in type, which changes nothing."""
        return name in PURE_METHODS and name not in self._methods

    def _makes_class(self, module: str, value: str) -> bool:
        """Whether a value is the result of `namedtuple(...)` or its like."""
        found = self._program.definitions(module, value.removesuffix(facts.RESULT))
        return value.endswith(facts.RESULT) and all(
            f.kind == "external" and harmless.makes_class(f.module) for f in found
        )

    def _is_iterator(self, module: str, chain: str) -> bool:
        """Whether a chain may lead to an object that changes when it is iterated over."""
        for found in self._program.definitions(module, chain):
            if found.kind != "part" or found.rest:
                continue
            part = self._part(found)
            if part.value == facts.GENERATOR or {facts.ACTION, facts.BLOCK} & set(part.marks):
                return True
            maker = part.value.removesuffix(facts.RESULT)
            if maker != part.value and self._gives_iterator(found.module, maker):
                return True
        return False

    def _gives_iterator(self, module: str, maker: str) -> bool:
        """Whether calling what a chain leads to may give an iterator."""
        if not maker:
            return True
        for found in self._program.definitions(module, maker):
            if found.kind == "builtin":
                gives = found.module in harmless.ITERATORS
            elif found.kind == "external":
                gives = harmless.makes_iterator(found.module)
            elif found.kind == "part" and not found.rest:
                marks = set(self._part(found).marks)
                gives = facts.ITERATOR in marks or not {facts.FUNCTION, facts.CLASS} & marks
            else:
                gives = found.rest not in STAGE_METHODS
            if gives:
                return True
        return False

    def _part(self, found: Definition) -> Facts:
        return self._program.parts(found.module)[found.number]


_STAGE_RESULTS = tuple(f"{name}{facts.RESULT}" for name in STAGE_METHODS)


def _can_call_builtin(chain: str) -> bool:
    root, _, method = chain.partition(".")
    if root not in harmless.BUILTINS:
        return False
    return not method or method in PURE_METHODS | harmless.TYPE_METHODS

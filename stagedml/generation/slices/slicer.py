"""Cuts a stage's slices: of each module, the parts that the stage can reach by name.

What is reached is found from the stage's own statement on: the names that it uses lead to the
statements that bind them, in its module or by imports in others, and so on. Names count wherever
they are: in bodies, decorators, defaults and annotations, behind a module (`words.sentence`), in
`getattr(words, "sentence")`. All statements that bind or change a reached name are reached, in
their order. What is not inert (see `effects`) stays with its module, a module that executes others
with effects goes on doing so, and a module without either is not imported any more where nothing
of it is reached.

A name that is made when the program runs is not seen. Where its absence would be an error, as in
`globals()[name]` and `getattr(words, name)`, it is left to be one: the slice is too small, the
stage fails, and says so. Where it would go unnoticed, the whole module is taken: for
`globals().items()`, for a module handed to something as an object, for one with a `__getattr__`;
for the former where anything in the slices may catch the error. Where any module may be meant
(`import_module(name)`, `sys.modules.values()`), all are taken whole.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from stagedml.generation.slices import facts
from stagedml.generation.slices.effects import Demands, Effects
from stagedml.generation.slices.program import Program, join, with_parents

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from stagedml.generation.slices.facts import Import
    from stagedml.generation.slices.program import Modules


class Cause(NamedTuple):
    """Why a part is in a slice.

    Attributes:
        why: In words.
        module: The module of the part that is the cause; empty if none is.
        number: That part's number.
    """

    why: str
    module: str = ""
    number: int = 0


ENTRY = Cause("the stage itself")

# What gives modules, or objects, by names that are made when the program runs.
_GIVING_ALL = frozenset(
    (
        *("gc.get_objects", "gc.get_referents", "gc.get_referrers", "importlib.import_module"),
        *("importlib.__import__", "importlib.reload", "inspect.getmodule", "pkgutil.resolve_name"),
        *("runpy.run_module", "sys.modules"),
    )
)


class Slicer:
    """Cuts slices of one project.

    Args:
        modules: The project's.
    """

    def __init__(self, modules: Modules) -> None:
        self._program = Program(modules)

    def slices(self, entries: Iterable[tuple[str, str]]) -> dict[str, frozenset[int]]:
        """Return the slices of a stage.

        Args:
            entries: Module and name of each object that is asked for from outside: the stage, and
                the classes of its outputs and inputs.

        Returns:
            For each module that is executed and has a file, the numbers of the parts to keep.
        """
        return {module: frozenset(parts) for module, parts in self.explain(entries).items()}

    def explain(self, entries: Iterable[tuple[str, str]]) -> dict[str, Mapping[int, Cause]]:
        """Like `slices`, with the reason for each part."""
        entries = sorted(set(entries))
        modules = self._program.reachable(module for module, _ in entries)
        demands = Demands()
        while True:
            search = _Search(self._program, Effects(self._program, modules, demands))
            search.run(entries)
            more = Demands(
                demands.subclasses or search.asks_for_subclasses,
                demands.submodules | search.submodules,
            )
            if more == demands:
                return {
                    module: dict(sorted(parts.items()))
                    for module, parts in sorted(search.reached.items())
                    if self._program.file(module) is not None
                }
            demands = more


class _Search:
    """One search for all that some entries reach.

    Attributes:
        reached: The parts, by module and number.
        asks_for_subclasses: See `Demands`.
        submodules: See `Demands`.
    """

    def __init__(self, program: Program, effects: Effects) -> None:
        self._program = program
        self._effects = effects
        self.reached: dict[str, dict[int, Cause]] = {}
        self.asks_for_subclasses = False
        self.submodules: set[str] = set()
        self._everything: Cause | None = None  # why all modules are taken whole
        self._catches = False
        self._loud: list[tuple[str, Cause]] = []  # where names are looked up aloud, and by whom
        self._faithful: set[str] = set()  # modules whose import is to fail where it would
        self._pending: deque[tuple[str, int]] = deque()
        self._executed: set[str] = set()
        self._asked: dict[tuple[str, str], Cause] = {}  # chains in modules
        self._unanswered: deque[tuple[str, str]] = deque()

    def run(self, entries: Iterable[tuple[str, str]]) -> None:
        """Find everything."""
        for module, name in entries:
            self._execute(module)
            if self._program.has_name(module, name) or self._program.lazy(module, name):
                self._attribute(module, name, ENTRY, ())
            else:  # bound in a way that cannot be seen
                self._take_all(module, ENTRY)
        while self._pending or self._unanswered:
            while self._unanswered:
                self._answer(*self._unanswered.popleft())
            if self._pending:
                self._part(*self._pending.popleft())

    def _reach(self, module: str, number: int, cause: Cause) -> None:
        self._execute(module)
        if number not in self.reached[module]:
            self.reached[module][number] = cause
            self._pending.append((module, number))

    def _part(self, module: str, number: int) -> None:
        """Follow all that a reached part needs."""
        part = self._program.parts(module)[number]
        cause = Cause("", module, number)
        if facts.WIDE in part.marks:
            self._take_all(module, cause._replace(why="looks names up in its module"))
        if facts.LOUD in part.marks:
            self._look_up(module, cause._replace(why="looks names up in its module"))
        if facts.CATCHES in part.marks and not self._catches:
            self._catches = True
            for looked_up, why in self._loud:
                self._take_all(looked_up, why)
        if facts.EVERYTHING in part.marks:
            self._take_everything(cause)
        if facts.SUBCLASSES in part.marks:
            self.asks_for_subclasses = True
        for name in part.binds:
            for other in self._program.binders(module, name):
                self._reach(module, other, cause._replace(why=f"also sets {name!r}"))
        for item in part.imports:
            self._import(module, item, cause)
        for chain in part.uses:
            self._name(module, chain, cause)

    def _name(self, module: str, chain: str, cause: Cause) -> None:
        """Note that a chain within a module is to be followed."""
        if (module, chain) not in self._asked:
            self._asked[module, chain] = cause
            self._unanswered.append((module, chain))

    def _answer(self, module: str, chain: str) -> None:
        """Follow a chain within a module."""
        cause = self._asked[module, chain]
        root, _, rest = chain.partition(".")
        binders = self._program.binders(module, root)
        imported: list[Import] = []
        for number in binders:
            self._reach(module, number, cause._replace(why=cause.why or f"uses {root!r}"))
            items = self._program.parts(module)[number].imports
            imported += [i for i in items if not i.called and i.bound == root]
        explicit = [i.module for i in imported if i.holds]
        for item in imported:
            self._follow(module, item, rest, cause, explicit)
        for number, source in self._program.stars(module):
            names = self._program.exports(source)
            if names is None or root in names:
                self._reach(module, number, cause._replace(why=f"uses {root!r}"))
                self._attribute(source, chain, cause, ())

    def _follow(
        self, module: str, item: Import, rest: str, cause: Cause, explicit: Iterable[str]
    ) -> None:
        """Follow what is used of an imported name."""
        if item.holds:
            self._attribute(item.holds, rest, cause, explicit)
        else:
            source = self._program.source(module, item)
            explicit = (join(source, item.name),)
            self._attribute(source, join(item.name, rest), cause, explicit)

    def _import(self, module: str, item: Import, cause: Cause) -> None:
        """Provide for an import that a reached part carries out."""
        source = self._program.source(module, item)
        for name in self._program.executed(module, item):
            self._execute(name)
        if not self._program.has(source):
            return
        if item.guarded:
            self._import_faithfully(module, item, cause._replace(why="may fail to import it"))
        if item.name == "*":
            names = self._program.exports(source)
            if names is None:
                self._take_all(source, cause._replace(why="imports all of it"))
            for name in sorted({*(names or ()), "__all__"}):
                self._bound(source, name, cause)
        elif item.name:
            self._bound(source, item.name, cause)
        for chain in item.chains if item.called else ():
            self._follow(module, item, chain, cause, (item.module,) if item.holds else ())

    def _bound(self, module: str, name: str, cause: Cause) -> None:
        """Provide for a name that something imports from a module."""
        for number in self._program.binders(module, name):
            self._reach(module, number, cause._replace(why=f"imports {name!r}"))
        for number, source in self._program.stars(module):
            names = self._program.exports(source)
            if names is None or name in names:
                self._reach(module, number, cause._replace(why=f"imports {name!r}"))
        lazy = self._program.lazy(module, name)
        if lazy is not None:
            self._import(module, lazy, cause)

    def _attribute(self, module: str, chain: str, cause: Cause, explicit: Iterable[str]) -> None:
        """Follow attributes of a module.

        Args:
            module: The module.
            chain: The attributes.
            cause: Who uses them.
            explicit: Modules that the same file imports by their full names.
        """
        while chain or self._program.has(module):
            name, _, rest = chain.partition(".")
            submodule = join(module, name)
            if self._program.has(module):
                if name in ("", "__dict__"):
                    self._take_all(module, cause._replace(why="hands the module on"))
                if name == facts.DYNAMIC:
                    self._look_up(module, cause._replace(why="looks names up in it"))
                if name in ("", facts.DYNAMIC):
                    return
                self._named(module, chain, cause)
            elif not self._program.has(submodule):
                full = join(module, chain)
                gives_all = any(f"{full}.".startswith(f"{n}.") for n in _GIVING_ALL)
                if gives_all and not full.endswith(f".{facts.KNOWN}"):
                    self._take_everything(cause)
                break
            if not self._program.has(submodule):
                return
            if not self._program.has_name(module, name):
                self._expect(submodule, explicit)
            self._execute(submodule)
            module, chain = submodule, rest
        for name in with_parents(join(module, chain))[module.count(".") + 1 :]:
            self._expect(name, explicit)

    def _named(self, module: str, chain: str, cause: Cause) -> None:
        """Follow attributes of a module that its statements, or its `__getattr__`, provide."""
        name, _, rest = chain.partition(".")
        if self._program.has_name(module, name):
            self._name(module, chain, cause)
        lazy = self._program.lazy(module, name)
        if lazy is not None:
            self._follow(module, lazy, rest, cause, ())

    def _expect(self, submodule: str, explicit: Iterable[str]) -> None:
        """Note that a module is used as an attribute by code that may not import it."""
        if not any(f"{known}.".startswith(f"{submodule}.") for known in explicit):
            self.submodules.add(submodule)

    def _execute(self, module: str) -> None:
        """Provide for a module's being imported."""
        for name in with_parents(module):
            if name in self._executed or not self._program.has(name):
                continue
            self._executed.add(name)
            self.reached[name] = {}
            for number, part in enumerate(self._program.parts(name)):
                if facts.FUTURE in part.marks:
                    self._reach(name, number, Cause("says how the file is to be read"))
                elif reason := self._effects.of(name, number):
                    self._reach(name, number, Cause(reason))
            if self._program.provides(name):
                self._take_all(name, Cause("the module has a __getattr__"))
            if self._everything is not None:
                self._take_all(name, self._everything)

    def _look_up(self, module: str, cause: Cause) -> None:
        """Provide for look-ups that fail aloud, unless something may catch the failure."""
        self._loud.append((module, cause))
        if self._catches:
            self._take_all(module, cause)

    def _import_faithfully(self, module: str, item: Import, cause: Cause) -> None:
        """Provide for an import that may fail, and is to fail where it does as a whole."""
        pending = self._program.executed(module, item)
        while pending:
            name = pending.pop()
            if name in self._faithful:
                continue
            self._faithful.add(name)
            self._take_all(name, cause)
            for part in self._program.parts(name):
                for other in part.imports:
                    pending += () if other.called else self._program.executed(name, other)

    def _take_everything(self, cause: Cause) -> None:
        """Take all modules whole, those too that are executed later."""
        if self._everything is None:
            self._everything = cause._replace(why="may look up any name")
            for module in list(self._executed):
                self._take_all(module, self._everything)

    def _take_all(self, module: str, cause: Cause) -> None:
        """Take a whole module."""
        self._execute(module)
        for number in range(len(self._program.parts(module))):
            self._reach(module, number, cause)

"""A project's modules as one program: which statement a name of one of them leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from stagedml.generation.slices.facts import BLOCK, GENERATOR, LAMBDA, RESULT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from stagedml.generation.slices.facts import Facts, FileFacts, Import


class Modules(Protocol):
    """Where a project's modules are found."""

    def has(self, module: str) -> bool:
        """Whether there is such a module, and it is one that slices are made of.

        Its parents need not be.
        """

    def facts(self, module: str) -> FileFacts | None:
        """Return what is known of its file; None for a namespace package, which has none."""

    def absolute(self, level: int, module: str, importer: str) -> str | None:
        """Return the name of a module as one of the importer's statements has it; None for none."""


class Definition(NamedTuple):
    """What a chain leads to.

    Attributes:
        kind: `part`, `module`, `external`, `builtin` or `unknown`.
        module: The module of the part, or the module; or the full name of something that is
            external or built in.
        number: Of the part.
        rest: What follows in the chain; empty if nothing does.
    """

    kind: str
    module: str
    number: int = 0
    rest: str = ""


class Program:
    """All that a slice may be cut from.

    Args:
        modules: The project's.
    """

    def __init__(self, modules: Modules) -> None:
        self._modules = modules
        self.has = modules.has
        self._files: dict[str, FileFacts | None] = {}
        self._binders: dict[str, dict[str, list[int]]] = {}
        self._stars: dict[str, list[tuple[int, str]]] = {}
        self._exports: dict[str, frozenset[str] | None] = {}

    def file(self, module: str) -> FileFacts | None:
        """Return what is known of a module's file, if it has one."""
        if module not in self._files:
            self._files[module] = self._modules.facts(module) if self.has(module) else None
        return self._files[module]

    def parts(self, module: str) -> tuple[Facts, ...]:
        """Return the parts of a module."""
        file = self.file(module)
        return file.parts if file else ()

    def binders(self, module: str, name: str) -> list[int]:
        """Return the numbers of the parts that bind a name of a module."""
        if module not in self._binders:
            found: dict[str, list[int]] = {}
            for number, part in enumerate(self.parts(module)):
                for bound in part.binds:
                    found.setdefault(bound, []).append(number)
            self._binders[module] = found
        return self._binders[module].get(name, [])

    def stars(self, module: str) -> list[tuple[int, str]]:
        """Return the `from x import *` in a module: the part's number, and the module's name."""
        if module not in self._stars:
            self._stars[module] = [
                (number, self.source(module, item))
                for number, part in enumerate(self.parts(module))
                for item in part.imports
                if item.name == "*"
            ]
        return self._stars[module]

    def source(self, module: str, item: Import) -> str:
        """Return the full name of the module that an import in `module` is from."""
        return self._modules.absolute(item.level, item.module, module) or ""

    def provides(self, module: str) -> bool:
        """Whether the module has a `__getattr__`, so that it may have any attribute."""
        return bool(self.binders(module, "__getattr__"))

    def lazy(self, module: str, name: str) -> Import | None:
        """Return the import that a name which `__getattr__` provides stands for."""
        file = self.file(module)
        return next((i for i in file.lazy if i.bound == name), None) if file else None

    def exports(self, module: str) -> frozenset[str] | None:
        """Return what `from module import *` takes; None if that cannot be told."""
        if module not in self._exports:
            self._exports[module] = self._find_exports(module)
        return self._exports[module]

    def _find_exports(self, module: str) -> frozenset[str] | None:
        names: set[str] = set()
        seen = {module}
        pending = [module]
        while pending:
            source = pending.pop()
            if not self.has(source):
                return None
            file = self.file(source)
            if file is None:
                continue
            if self.binders(source, "__all__"):
                if not file.exports_known:
                    return None
                names.update(file.exports)
                if source == module:
                    return frozenset(names)
                continue
            names.update(name for part in file.parts for name in part.binds)
            more = {name for _, name in self.stars(source)} - seen
            seen |= more
            pending += more
        return frozenset(name for name in names if not name.startswith("_"))

    def has_name(self, module: str, name: str) -> bool:
        """Whether something in a module binds the name, as far as can be told."""
        if self.binders(module, name):
            return True
        found = (self.exports(source) for _, source in self.stars(module))
        return any(names is None or name in names for names in found)

    def executed(self, module: str, item: Import) -> list[str]:
        """Return the project's modules that an import in `module` executes."""
        source = self.source(module, item)
        found = with_parents(source)
        if item.name:
            found.append(f"{source}.{item.name}")
        lazy = self.lazy(source, item.name)
        if lazy is not None and not self.binders(source, item.name):
            found += with_parents(self.source(source, lazy))
        return [name for name in found if self.has(name)]

    def reachable(self, modules: Iterable[str]) -> frozenset[str]:
        """All modules that some modules can import, themselves included, in whatever way."""
        seen: set[str] = set()
        pending = [name for module in modules for name in with_parents(module)]
        while pending:
            module = pending.pop()
            if module in seen:
                continue
            seen.add(module)
            for part in self.parts(module):
                for item in part.imports:
                    pending += self.executed(module, item)
                    for chain in item.chains:
                        pending += self._submodules(self.source(module, item), item.name, chain)
                for chain in part.uses:
                    root, _, rest = chain.partition(".")
                    for number in self.binders(module, root) if rest else ():
                        for item in self.parts(module)[number].imports:
                            if item.bound == root:
                                source = item.holds or self.source(module, item)
                                pending += self._submodules(source, item.name, rest)
        return frozenset(seen)

    def _submodules(self, *chain: str) -> list[str]:
        """Return the modules that a chain passes through, which begins with a module."""
        return [name for name in with_parents(join(*chain)) if self.has(name)]

    def definitions(self, module: str, chain: str) -> Iterator[Definition]:
        """Yield what a chain in a module may lead to, other names for the same followed."""
        seen: set[tuple[str, str, bool]] = set()
        pending = [(module, chain, False)]  # whether the chain is of attributes of the module
        while pending:
            step = pending.pop()
            if step in seen:
                continue
            seen.add(step)
            where, names, outside = step
            if outside:
                yield from self._attribute(where, names, pending)
            else:
                yield from self._name(where, names, pending)

    def _name(
        self, module: str, chain: str, pending: list[tuple[str, str, bool]]
    ) -> Iterator[Definition]:
        """Yield what a chain in a module leads to, or the steps that are next."""
        root, _, rest = chain.partition(".")
        binders = self.binders(module, root)
        for number in binders:
            part = self.parts(module)[number]
            items = [i for i in part.imports if not i.called and i.bound == root]
            pending += [self._imported(module, item, rest) for item in items]
            if is_alias(part.value):
                pending.append((module, join(part.value, rest), False))
            elif not items or BLOCK in part.marks:
                yield Definition("part", module, number, rest)
        for _, source in self.stars(module):
            exports = self.exports(source)
            if exports is None:
                yield Definition("unknown", chain)
            elif root in exports:
                pending.append((source, chain, True))
                binders = binders or [-1]
        if not binders:
            yield Definition("builtin", chain)

    def _imported(self, module: str, item: Import, rest: str) -> tuple[str, str, bool]:
        if item.holds:
            return item.holds, rest, True
        return self.source(module, item), join(item.name, rest), True

    def _attribute(
        self, module: str, chain: str, pending: list[tuple[str, str, bool]]
    ) -> Iterator[Definition]:
        """Yield what a chain of attributes of a module leads to, or the step that is next."""
        name, _, rest = chain.partition(".")
        lazy = self.lazy(module, name)
        if self.has_name(module, name):
            pending.append((module, chain, False))
        elif self.has(f"{module}.{name}"):
            pending.append((f"{module}.{name}", rest, True))
        elif not self.has(module):
            yield Definition("external", join(module, chain))
        elif not chain:
            yield Definition("module", module)
        elif lazy is not None:
            pending.append(self._imported(module, lazy, rest))
        else:
            yield Definition("unknown", join(module, chain))


def is_alias(value: str) -> bool:
    """Whether an assigned value (`Facts.value`) is another name for something."""
    return value not in ("", LAMBDA, GENERATOR) and not value.endswith(RESULT)


def with_parents(module: str) -> list[str]:
    """`a.b.c` -> `a`, `a.b`, `a.b.c`: importing the last imports all."""
    names = module.split(".")
    return [".".join(names[:n]) for n in range(1, len(names) + 1)]


def join(*names: str) -> str:
    """Dotted names as one, less those that are empty."""
    return ".".join(name for name in names if name)

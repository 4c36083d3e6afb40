"""The sources of stages: for each, one tree of slices, known by its hash."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, NamedTuple

from stagedml.generation.cache import Cache
from stagedml.generation.slices.nar import tree_hash
from stagedml.generation.slices.program import with_parents

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from stagedml.generation.closure import SourceFile, SourceTree
    from stagedml.generation.slices.facts import FileFacts
    from stagedml.generation.slices.slicer import Cause

_READING = tuple(
    f"slices/{name}.py" for name in ("cut", "expressions", "facts", "reading", "scopes")
)
_SLICING = tuple(
    f"slices/{name}.py" for name in ("effects", "harmless", "nar", "program", "slicer", "tree")
)
_CUTTING = ("strip.py", "slices/cut.py")


class Slices(NamedTuple):
    """A tree of sources.

    Attributes:
        hash: Of the tree: `sha256-...`.
        files: By path in the tree, the numbers of the parts of each file, as `write_numbers` puts
            them.
    """

    hash: str
    files: dict[str, str]


class SlicedTree:
    """Cuts slices from a project's source files.

    Args:
        tree: The files.

    Attributes:
        cut: The trees that were not known from earlier, by hash: texts by path.
    """

    def __init__(self, tree: SourceTree) -> None:
        self._tree = tree
        self.cut: dict[str, dict[str, bytes]] = {}
        self._facts: dict[str, FileFacts] = {}
        self._parts = Cache("parts", _READING, tree.cache)
        self._slices = Cache("slices", (*_READING, *_SLICING, *_CUTTING), tree.cache)

    def slices(self, entries: Iterable[tuple[str, str]], closure: Collection[SourceFile]) -> Slices:
        """Return the sources of a stage.

        Args:
            entries: See `Slicer.slices`.
            closure: All files that these can run; modules that are not among them are others'.
        """
        wanted = sorted(set(entries))
        entry = self._slices.get(key := _key(wanted, closure))
        if entry is None:
            from stagedml.generation.slices.slicer import Slicer

            entry = self._cut(Slicer(_Closure(self, closure)).slices(wanted))
            self._slices.put(key, entry)
        return Slices(*entry)

    def whole(self, closure: Collection[SourceFile]) -> Slices:
        """Return the sources of what opts out: all of some files."""
        entry = self._slices.get(key := _key(None, closure))
        if entry is None:
            entry = self._cut({file.module: None for file in closure})
            self._slices.put(key, entry)
        return Slices(*entry)

    def explain(
        self, entries: Iterable[tuple[str, str]], closure: Collection[SourceFile]
    ) -> dict[str, Mapping[int, Cause]]:
        """Why each part is in the slices of a stage, see `Slicer.explain`."""
        from stagedml.generation.slices.slicer import Slicer

        return Slicer(_Closure(self, closure)).explain(entries)

    def facts(self, module: str) -> FileFacts | None:
        """Return what is known of a module's file; None if it has none."""
        source = self._tree.source(module)
        if source is not None and module not in self._facts:
            from stagedml.generation.slices.facts import from_json

            entry = self._parts.get(source.sha256)
            if entry is None:
                from stagedml.generation.slices.reading import read

                self._facts[module] = read(self._tree.content(module))
                self._parts.put(source.sha256, self._facts[module])
            else:
                self._facts[module] = from_json(entry)
        return self._facts.get(module)

    def absolute(self, level: int, module: str, importer: str) -> str | None:
        """See `Modules.absolute`."""
        return self._tree.absolute(level, module, importer)

    def is_directory(self, module: str) -> bool:
        """Whether a module is a directory without a file of its own."""
        return self._tree.has(module) and self._tree.source(module) is None

    def _cut(self, numbers: Mapping[str, Collection[int] | None]) -> Slices:
        from stagedml.generation.slices.cut import cut, write_numbers

        texts: dict[str, bytes] = {}
        shown: dict[str, str] = {}
        for module, chosen in numbers.items():
            source = self._tree.source(module)
            if source is not None:
                texts[source.relative] = cut(self._tree.stripped(module), chosen)
                shown[source.relative] = write_numbers(chosen)
        made = Slices(tree_hash(texts), dict(sorted(shown.items())))
        self.cut[made.hash] = texts
        return made

    def save(self) -> None:
        """Keep what was found for the next time."""
        self._slices.save()
        self._parts.save()


class _Closure:
    """The modules that a slice may be cut from, as `Slicer` asks for them.

    Those of a closure and nothing else: what follows from a closure alone can be kept under it.
    """

    def __init__(self, tree: SlicedTree, closure: Iterable[SourceFile]) -> None:
        files = {file.module for file in closure}
        above = {parent for module in files for parent in with_parents(module)} - files
        self._modules = files | {module for module in above if tree.is_directory(module)}
        self.facts = tree.facts
        self.absolute = tree.absolute

    def has(self, module: str) -> bool:
        """See `Modules.has`."""
        return module in self._modules


def _key(entries: Iterable[tuple[str, str]] | None, closure: Iterable[SourceFile]) -> str:
    """Return what slices follow from, as a hash."""
    files = [[file.relative, file.sha256] for file in closure]
    given = [None if entries is None else list(entries), files]
    return hashlib.sha256(json.dumps(given).encode()).hexdigest()

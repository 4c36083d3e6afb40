"""Which of a project's files a module can run: all that a stage's sources may be cut from.

Found from the text alone (`stagedml.generation.imports` says what counts as an import), with
nothing imported. What a file imports depends on its content only, so it is kept in a cache under
the hash of the content; an edit costs the reading of the edited file.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from stagedml.errors import StagedMLError
from stagedml.generation.cache import Cache
from stagedml.generation.imports import Import, Imports, from_json

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence


# Files that no import would look for: these modules are there from the start.
_NEVER = frozenset({"__future__.py", "builtins.py", "sys.py"})


class SourceError(StagedMLError):
    """A project's file is missing, or is not Python."""


class SourceFile(NamedTuple):
    """One file of a closure.

    Attributes:
        relative: Where it goes in a tree of sources: `stagedml/zoo/images/stages.py`.
        module: `stagedml.zoo.images.stages`; for an `__init__.py`, the package.
        path: Where it is now.
        sha256: Of its bytes, in hexadecimal, as `builtins.hashFile "sha256"` gives it.
    """

    relative: str
    module: str
    path: Path
    sha256: str


class _Module(NamedTuple):
    """A module on disk: a file, a directory with submodules, or both (a regular package)."""

    file: str | None
    directory: str | None
    relative: str


class _Text(NamedTuple):
    """A file that has been read.

    Attributes:
        content: Its bytes.
        sha256: Of them, in hexadecimal.
        imports: What it imports.
    """

    content: bytes
    sha256: str
    imports: Imports


class SourceTree:
    """One reading of a project's source files; make a new one to see edits.

    Args:
        packages: Where each top-level package or module of the project is: a directory, with or
            without `__init__.py`, or a single file. All other modules are somebody else's.
        cache: The directory of the cache; the user's own cache if not given.
    """

    def __init__(self, packages: Mapping[str, Path], *, cache: Path | None = None) -> None:
        self.packages = {name: os.path.abspath(path) for name, path in packages.items()}  # noqa: PTH100  # keeps links, and is fast
        self.cache = cache
        self._cache = Cache("imports", ("strip.py", "imports.py"), cache)
        self._modules: dict[str, _Module | None] = {}
        self._listings: dict[str, frozenset[str]] = {}
        self._texts: dict[str, _Text] = {}
        self._stripped: dict[str, bytes] = {}
        self._edges: dict[str, tuple[str, ...]] = {}
        self._absent: dict[str, set[str]] = {}
        self._files: dict[str, SourceFile] = {}
        self._given: dict[str, bytes] = {}

    def provide(self, module: str, text: str) -> None:
        """Let a module have a text that is in no file.

        Raises:
            SourceError: It has another one already.
        """
        if self._given.setdefault(module, text.encode()) != text.encode():
            msg = f"The text of {module!r} changed between the plans that are built together."
            raise SourceError(msg, hint="Instantiate all of them after the last edit.")
        if module in self.packages:
            msg = f"The project has a module {module!r}, which is what a session's is called."
            raise SourceError(msg, hint="Give it another name.", where=self.packages[module])
        self._modules[module] = _Module(f"{module}.py", None, f"{module}.py")

    @classmethod
    def locate(
        cls, names: Iterable[str], directories: Sequence[Path], *, cache: Path | None = None
    ) -> SourceTree:
        """Find each top-level package or module in the first of `directories` that has it.

        Raises:
            SourceError: None of them has it.
        """
        packages: dict[str, Path] = {}
        for name in names:
            candidates = [p for f in directories for p in (f / name, f / f"{name}.py")]
            found = next((p for p in candidates if p.is_file() or p.is_dir()), None)
            if found is None:
                raise SourceError(
                    f"There is no package {name!r} in {', '.join(map(str, directories))}.",
                    hint="Check the spelling of the project's package names.",
                )
            packages[name] = found
        return cls(packages, cache=cache)

    def closure(
        self, modules: Iterable[str], *, without: Collection[str] = ()
    ) -> tuple[SourceFile, ...]:
        """Return the files of the project that importing and running `modules` can run.

        Args:
            modules: Dotted names. Their parent packages count too, as everywhere.
            without: Modules to leave out, with their submodules, though something imports them.

        Returns:
            The files, sorted by their relative paths.

        Raises:
            SourceError: A module does not exist, or a file is not Python.
        """
        reached = self._reached(modules, without)
        return tuple(sorted(file for module in reached if (file := self.source(module))))

    def absences(self, modules: Iterable[str], *, without: Collection[str] = ()) -> tuple[str, ...]:
        """Files that do not exist, and of which each would change what `modules` can run.

        That is, where an import would have found a module of the project first. Where `a/b.py`
        is named, `a/b/__init__.py` is meant too; and beside each file of the closure.

        Returns:
            Paths relative to the project, sorted.
        """
        found: set[str] = set()
        for module in self._reached(modules, without):
            found |= self._absent.get(module, set())
            place = self._find(module)
            if place is not None and place.file is None:
                found.add(f"{place.relative}.py")
        return tuple(sorted(found - _NEVER))

    def _reached(self, modules: Iterable[str], without: Collection[str]) -> set[str]:
        """Return the modules of a closure, those without a file included."""
        left_out = tuple(f"{module}." for module in without)
        seen: set[str] = set()
        pending: list[str] = []
        for module in modules:
            if self._find(module) is None:
                raise self._missing(module, None)
            pending += _with_parents(module)
        while pending:
            module = pending.pop()
            if module in seen or f"{module}.".startswith(left_out):
                continue
            seen.add(module)
            if module not in self._edges:
                self._edges[module] = tuple(sorted(set(self._imported(module))))
            pending += self._edges[module]
        self._cache.save()
        return seen

    def _find(self, module: str) -> _Module | None:
        """Return the module's place on disk; None if there is none or it is not the project's."""
        if module not in self._modules:
            self._modules[module] = self._look_up(module)
        return self._modules[module]

    def _look_up(self, module: str) -> _Module | None:
        parent, _, name = module.rpartition(".")
        if not parent:
            path = self.packages.get(module)
            if path is None:
                return None
            if not os.path.isdir(path):  # noqa: PTH112
                return _Module(path, None, f"{name}.py")
            return self._package(path, name)
        above = self._find(parent)
        if above is None or above.directory is None:
            return None
        entries = self._entries(above.directory)
        path, relative = f"{above.directory}{os.sep}{name}", _directory(above) + name
        package = self._package(path, relative) if name in entries else None
        if f"{name}.py" in entries and not (package and package.file):
            return _Module(f"{path}.py", None, f"{relative}.py")
        return package

    def _package(self, path: str, relative: str) -> _Module | None:
        if "__init__.py" in self._entries(path):
            return _Module(f"{path}{os.sep}__init__.py", path, f"{relative}/__init__.py")
        return _Module(None, path, relative) if os.path.isdir(path) else None  # noqa: PTH112

    def _entries(self, directory: str) -> frozenset[str]:
        if directory not in self._listings:
            try:
                self._listings[directory] = frozenset(os.listdir(directory))  # noqa: PTH208
            except OSError:
                self._listings[directory] = frozenset()
        return self._listings[directory]

    def has(self, module: str) -> bool:
        """Whether the project has a module, with or without a file."""
        return self._find(module) is not None

    def source(self, module: str) -> SourceFile | None:
        """Return the file of a module; None if it has none, or is not the project's."""
        text, place = self._read(module), self._find(module)
        if text is None or place is None or place.file is None:
            return None
        if module not in self._files:
            self._files[module] = SourceFile(place.relative, module, Path(place.file), text.sha256)
        return self._files[module]

    def content(self, module: str) -> bytes:
        """Return the bytes of a module's file; none if it has no file."""
        text = self._read(module)
        return text.content if text else b""

    def stripped(self, module: str) -> bytes:
        """Return the bytes of a module's file after `stagedml.generation.strip.strip`.

        Raises:
            SourceError: It is not Python.
        """
        if module not in self._stripped:
            self._stripped[module] = self._strip(self.content(module), self._find(module))
        return self._stripped[module]

    def absolute(self, level: int, module: str, importer: str) -> str | None:
        """Return the absolute name that an import with so many dots means; None beyond the top."""
        return self._absolute(Import(0, level, module, (), required=False), importer)

    def _read(self, module: str) -> _Text | None:
        """Return what is known of the module's file; None if it has no file."""
        place = self._find(module)
        if place is None or place.file is None:
            return None
        if module not in self._texts:
            try:
                content = self._given.get(module)
                content = Path(place.file).read_bytes() if content is None else content
            except OSError as error:
                raise SourceError(f"{place.file} cannot be read: {error.strerror}.") from error
            sha256 = hashlib.sha256(content).hexdigest()
            entry = self._cache.get(sha256)
            if entry is None:
                from stagedml.generation.imports import scan

                self._stripped[module] = self._strip(content, place)
                imports = scan(content)
                self._cache.put(sha256, imports)
            else:
                imports = from_json(entry)
            self._texts[module] = _Text(content, sha256, imports)
        return self._texts[module]

    def _strip(self, content: bytes, place: _Module | None) -> bytes:
        from stagedml.generation.strip import StripError, strip

        try:
            return strip(content)
        except StripError as error:
            where = f"{place.file if place else '?'}:{error.line}"
            raise SourceError(f"This is not valid Python: {error}.", where=where) from None

    def _imports(self, module: str) -> Imports:
        text = self._read(module)
        return text.imports if text else Imports((), {}, ())

    def _imported(self, module: str) -> Iterator[str]:
        """Yield the project's modules that the module's statements import, with all parents."""
        for statement in self._imports(module).statements:
            yield from self._resolve(statement, module, frozenset())

    def _resolve(self, item: Import, importer: str, lazily: frozenset[str]) -> Iterator[str]:
        base = self._absolute(item, importer)
        if base is None:
            return
        found = self._find(base) is not None
        if not found and item.required and self._is_whole(base.partition(".")[0]):
            raise self._missing(base, self._where(item, importer))
        self._absent.setdefault(importer, set()).update(self._candidates(base, item))
        yield from (module for module in _with_parents(base) if self._find(module))
        for name in item.names if found else ():
            for member in self._imports(base).exports if name == "*" else (name,):
                yield from self._member(base, member, lazily)

    def _is_whole(self, top: str) -> bool:
        """Whether all of a package is here; others may have parts of one without `__init__.py`."""
        place = self._find(top)
        return place is not None and place.file is not None

    def _candidates(self, base: str, item: Import) -> Iterator[str]:
        """Yield the files that an import looks for here before it finds, or does without, a module.

        Where the import is required, there is the module: an attribute of `base`, or elsewhere.
        Elsewhere it comes before what a directory without `__init__.py` has, but not before a file.
        """
        modules = [base, *(f"{base}.{name}" for name in item.names if not item.required)]
        for module in modules:
            directory = ""
            for name in _with_parents(module):
                place = self._find(name)
                if place is not None and place.file is not None:
                    if place.directory is None:
                        break
                    directory = _directory(place)
                    continue
                last = name.rpartition(".")[2]
                yield f"{directory}{last}.py"
                if item.required:
                    break
                directory += last + "/"

    def _member(self, base: str, name: str, lazily: frozenset[str]) -> Iterator[str]:
        """Yield what `from base import name` imports beyond `base`."""
        full = f"{base}.{name}"
        if self._find(full) is not None:
            yield full
        provided = self._imports(base).lazy.get(name)
        if provided is not None and full not in lazily:
            yield from self._resolve(provided, base, lazily | {full})

    def _absolute(self, item: Import, importer: str) -> str | None:
        """Return the module's absolute name, from which dots of relative imports are counted."""
        if item.level == 0:
            return item.module
        place = self._find(importer)
        up = item.level - bool(place and place.directory)  # a package's own name is the first dot
        parts = importer.split(".")
        if up >= len(parts):
            if not item.required:
                return None
            raise SourceError(
                "This relative import goes beyond the top-level package.",
                where=self._where(item, importer),
            )
        return ".".join([*parts[: len(parts) - up], *([item.module] if item.module else [])])

    def _where(self, item: Import, importer: str) -> str:
        place = self._find(importer)
        return f"{place.file if place else importer}:{item.line}"

    def _missing(self, module: str, where: str | None) -> SourceError:
        from difflib import get_close_matches

        parts = module.split(".")
        if parts[0] not in self.packages:
            ours = ", ".join(sorted(filter(self._is_whole, self.packages))) or "none"
            return SourceError(
                f"The module {module!r} is not in the project's packages ({ours}).",
                hint="A stage must be defined in a file of the project, so that its derivation can "
                "hold that file.",
                where=where,
            )
        depth = next(n for n in range(1, len(parts) + 1) if not self._find(".".join(parts[:n])))
        parent = ".".join(parts[: depth - 1])
        above = self._find(parent)
        entries = self._entries(above.directory) if above and above.directory else ()
        near = get_close_matches(parts[depth - 1], [e.removesuffix(".py") for e in entries], n=1)
        return SourceError(
            f"There is no module {module!r} in the project.",
            hint=f"Is {parent}.{near[0]} meant?"
            if near
            else "If it is made at run time, import it within a `try`.",
            where=where,
        )


def _with_parents(module: str) -> list[str]:
    """`a.b.c` -> `a`, `a.b`, `a.b.c`: importing the last imports all."""
    parts = module.split(".")
    return [".".join(parts[:n]) for n in range(1, len(parts) + 1)]


def _directory(package: _Module) -> str:
    """Return the package's directory in a tree of sources, with a slash."""
    return package.relative.removesuffix("__init__.py") if package.file else f"{package.relative}/"

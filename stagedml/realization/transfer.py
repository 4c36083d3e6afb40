"""Realizations on their way to another machine in a file. From store to store: `caches`."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.directories import state_home
from stagedml.errors import StagedMLError
from stagedml.nix.errors import NixError
from stagedml.realization.archive import (
    ArchiveError,
    DamagedArchiveError,
    ForeignArchiveError,
    Manifest,
    Writer,
    check_hash,
    verify,
)
from stagedml.realization.references import MalformedReferenceError, rref_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from stagedml.nix.client import Nix
    from stagedml.realization.naming import Place


class NoDerivationError(StagedMLError):
    """The derivation of a realization is not in the store."""


@dataclass(frozen=True)
class Exported:
    """What was exported.

    Attributes:
        references: The realizations; store paths of those whose derivation is not known.
        paths: All store paths, each after what it refers to.
        size: Bytes of them, as archives of Nix.
        sha256: The hash of the file; empty where there is none.
    """

    references: list[str]
    paths: list[str]
    size: int
    sha256: str = ""


@dataclass(frozen=True)
class Imported:
    """What was imported.

    Attributes:
        references: The realizations; store paths of those whose derivation is not known.
        paths: The store paths of the realizations.
        new: What was not there before.
        different: What was there before, with other bytes, and was left as it was.
        roots: Links that keep the realizations from collection.
    """

    references: list[str]
    paths: list[str]
    new: list[str]
    different: list[str]
    roots: list[Path]


# -- out ------------------------------------------------------------------------------------------


def export_places(
    places: Sequence[Place],
    file: str | os.PathLike[str],
    nix: Nix,
    *,
    with_derivation: bool = False,
    force: bool = False,
    on_progress: Callable[[int, int, str], object] | None = None,
) -> Exported:
    """Write realizations, with all that they refer to, into a file.

    Args:
        places: The realizations, whole.
        file: Where to.
        nix: Of which store.
        with_derivation: Also what rebuilds them: derivations, and the sources of these.
        force: Replace a file that is there.
        on_progress: Told how far it is.

    Raises:
        ArchiveError: The file is there, or cannot be written.
        NoDerivationError: A derivation was asked for, and is not there.
    """
    target = Path(file)
    if target.is_dir():
        raise ArchiveError(f"{target} is a directory", hint="Name the file to write in it.")
    if os.path.lexists(target) and not force:
        msg = f"{target} is there already"
        raise ArchiveError(msg, hint="Name another file, or replace it with --force.")
    paths, drvs = _chosen(places, nix, with_derivation=with_derivation)
    infos = nix.infos(*paths)
    size = sum(info.size for info in infos.values())
    roots = {place.path: drvs.get(place.path) or "" for place in places}
    hashes = {path: infos[path].sha256 for path in paths}
    manifest = Manifest(nix.store_dir, roots, hashes, derivations=with_derivation)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with nix.temporary_roots() as kept, part.open("xb") as stream:

            def told(done: int) -> None:
                if on_progress is not None:
                    on_progress(done, size, "exporting")

            writer = Writer(stream, told)
            kept.add(paths)
            nix.export_paths(paths, writer.write)
            sha256 = writer.end(manifest)
        part.replace(target)
    except OSError as error:
        raise ArchiveError(f"{target} cannot be written: {error.strerror}") from None
    finally:
        part.unlink(missing_ok=True)
    return Exported(_references(roots), paths, size, sha256)


def _chosen(
    places: Sequence[Place], nix: Nix, *, with_derivation: bool
) -> tuple[list[str], dict[str, str | None]]:
    """Return all paths to hand on, and the derivations of the realizations as far as known."""
    for place in places:
        if place.inner:
            msg = f"{place.text} is a part of a realization"
            raise ArchiveError(msg, hint=f"Those travel whole: name {place.what}.")
    wanted = list(dict.fromkeys(place.path for place in places))
    drvs = _derivers(places, nix)
    if not with_derivation:
        return nix.closure(*wanted), drvs
    for path, drv in drvs.items():
        if drv is None or nix.invalid(drv):
            msg = f"the derivation of {path} is not in this store"
            hint = "Export without it; or build the stage again, which writes its derivation."
            raise NoDerivationError(msg, hint=hint)
    return nix.closure(*wanted, *(drv for drv in drvs.values() if drv)), drvs


def _derivers(places: Sequence[Place], nix: Nix) -> dict[str, str | None]:
    recorded = nix.infos(*(place.path for place in places))
    return {place.path: recorded[place.path].deriver or place.drv for place in places}


def references_of(places: Sequence[Place], nix: Nix) -> list[str]:
    """Return references to realizations; store paths of those whose derivation is not known."""
    return _references({path: drv or "" for path, drv in _derivers(places, nix).items()})


def _references(roots: dict[str, str]) -> list[str]:
    return [_reference(path, drv) for path, drv in roots.items()]


def _reference(path: str, drv: str) -> str:
    try:
        return rref_of(path, drv) if drv else path
    except MalformedReferenceError:  # it is another output than `out`
        return path


# -- in -------------------------------------------------------------------------------------------


def import_file(
    file: str | os.PathLike[str],
    nix: Nix,
    *,
    keep: bool = True,
    sha256: str | None = None,
    on_progress: Callable[[int, int, str], object] | None = None,
) -> Imported:
    """Import what `export_places` has written, after a look at all of it.

    Args:
        file: The file.
        nix: Into which store.
        keep: Keep the realizations from garbage collection.
        sha256: What the hash of the whole file must be.
        on_progress: Told how far it is.

    Raises:
        DamagedArchiveError: It is not what was written. Nothing is imported.
        ForeignArchiveError: It is of a store in another directory.
        NixError: Nix refused it, for one because this user may not import.
    """
    try:
        stream = Path(file).open("rb")  # noqa: SIM115 - below
    except OSError as error:
        raise ArchiveError(f"cannot read {file}: {error.strerror}") from None
    with stream:
        size = os.fstat(stream.fileno()).st_size

        def told(what: str) -> Callable[[int], object]:
            return lambda done: on_progress(done, size, what) if on_progress is not None else None

        if sha256 is not None:
            check_hash(stream, sha256)
        manifest = verify(stream, told("checking"))
        if manifest.store != nix.store_dir:
            msg = f"this export is of a store in {manifest.store}, and this one is {nix.store_dir}"
            hint = "Paths are part of what is in a store: they are not moved from one to another."
            raise ForeignArchiveError(msg, hint=hint)
        missing = nix.invalid(*manifest.paths)
        with _undone(nix, missing), nix.temporary_roots() as roots:
            roots.add(list(manifest.paths))
            if missing:
                nix.import_file(stream, told("importing"))
            infos = nix.infos(*manifest.paths)
            different = [path for path, sha in manifest.paths.items() if infos[path].sha256 != sha]
            if not set(missing).isdisjoint(different):
                raise DamagedArchiveError("the file was changed while it was imported")
            kept = keep_imports(nix, manifest.roots) if keep else []
    found = list(manifest.roots)
    return Imported(_references(dict(manifest.roots)), found, missing, different, kept)


@contextlib.contextmanager
def _undone(nix: Nix, missing: Sequence[str]) -> Iterator[None]:
    """Delete what was imported if not all of it could be."""
    try:
        yield
    except BaseException:
        gone = set(nix.invalid(*missing))
        if new := [path for path in missing if path not in gone]:
            with contextlib.suppress(NixError):  # somebody uses it by now, and it is whole
                nix.delete(*new)
        raise


# -- what keeps them ------------------------------------------------------------------------------


def kept_imports() -> Path:
    """Where the links are that keep imports from garbage collection."""
    return state_home() / "stagedml" / "imports"


def keep_imports(nix: Nix, paths: Iterable[str]) -> list[Path]:
    """Make the links that keep what came from elsewhere."""
    directory = kept_imports()
    directory.mkdir(parents=True, exist_ok=True)
    found = []
    for path in paths:
        found += nix.add_roots(directory / os.path.basename(path), [path])  # noqa: PTH119
    return found

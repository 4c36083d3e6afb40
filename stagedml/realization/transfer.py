"""Realizations on their way to another machine: in a file, or from store to store."""

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
from stagedml.realization.references import RRef, UnknownDeriverError, path2rref, rref_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from stagedml.nix.client import Nix
    from stagedml.realization.naming import Place


class UnsignedError(StagedMLError):
    """A store takes only what is signed by a key that it trusts."""


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


def copy_places(
    places: Sequence[Place],
    to: str,
    nix: Nix,
    *,
    with_derivation: bool = False,
    check_signatures: bool = True,
) -> Exported:
    """Copy realizations, with all that they refer to and their signatures, to another store.

    Args:
        places: The realizations, whole.
        to: The store, as Nix names it.
        nix: Of which store.
        with_derivation: Also what rebuilds them.
        check_signatures: Whether the other store takes only what is signed by a key it trusts.

    Raises:
        UnsignedError: It does, and something is not.
        NoDerivationError: A derivation was asked for, and is not there.
    """
    paths, drvs = _chosen(places, nix, with_derivation=with_derivation)
    size = sum(info.size for info in nix.infos(*paths).values())
    roots = {place.path: drvs.get(place.path) or "" for place in places}
    with _signatures():
        nix.copy(list(roots), to=to, check_signatures=check_signatures)
        if with_derivation:
            drv_paths = list(dict.fromkeys(drv for drv in drvs.values() if drv))
            nix.copy(drv_paths, to=to, check_signatures=check_signatures, derivations=True)
    return Exported(_references(roots), paths, size)


def _chosen(
    places: Sequence[Place], nix: Nix, *, with_derivation: bool
) -> tuple[list[str], dict[str, str | None]]:
    """Return all paths to hand on, and the derivations of the realizations as far as known."""
    for place in places:
        if place.inner:
            msg = f"{place.text} is a part of a realization"
            raise ArchiveError(msg, hint=f"Those travel whole: name {place.what}.")
    wanted = list(dict.fromkeys(place.path for place in places))
    recorded = {path: info.deriver for path, info in nix.infos(*wanted).items()}
    drvs = {place.path: recorded[place.path] or place.drv for place in places}
    if not with_derivation:
        return nix.closure(*wanted), drvs
    for path, drv in drvs.items():
        if drv is None or nix.invalid(drv):
            msg = f"the derivation of {path} is not in this store"
            hint = "Export without it; or build the stage again, which writes its derivation."
            raise NoDerivationError(msg, hint=hint)
    return nix.closure(*wanted, *(drv for drv in drvs.values() if drv)), drvs


def _references(roots: dict[str, str]) -> list[str]:
    return [rref_of(path, drv) if drv else path for path, drv in roots.items()]


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
            kept = _keep(nix, manifest.roots) if keep else []
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


def import_from(
    source: str,
    paths: Iterable[str],
    nix: Nix,
    *,
    keep: bool = True,
    check_signatures: bool = True,
) -> Imported:
    """Copy realizations from another store, with all that they refer to and their signatures.

    Args:
        source: The store, as Nix names it.
        paths: Store paths.
        nix: Into which store.
        keep: Keep the realizations from garbage collection.
        check_signatures: Whether to take only what is signed by a key that is trusted here.

    Raises:
        UnsignedError: It is so, and something is not.
    """
    wanted = list(dict.fromkeys(paths))
    missing = nix.invalid(*wanted)
    with nix.temporary_roots() as temporary, _signatures():
        temporary.add(wanted)
        if missing:
            nix.copy(missing, source=source, check_signatures=check_signatures)
        kept = _keep(nix, wanted) if keep else []
    return Imported([_reference(path, nix) for path in wanted], wanted, missing, [], kept)


def _reference(path: str, nix: Nix) -> RRef | str:
    try:
        return path2rref(path, nix=nix)
    except UnknownDeriverError:
        return path


@contextlib.contextmanager
def _signatures() -> Iterator[None]:
    """Say what to do where a signature is missing."""
    try:
        yield
    except NixError as error:
        if "lacks a " not in error.message or "signature" not in error.message:
            raise
        hint = (
            "Sign it with `nix store sign --recursive --key-file KEY PATH` where it is, and let "
            "the other store trust the key (`trusted-public-keys`); or do without: "
            "--no-check-signatures."
        )
        raise UnsignedError(error.message, hint=hint) from None


# -- what keeps them ------------------------------------------------------------------------------


def kept_imports() -> Path:
    """Where the links are that keep imports from garbage collection."""
    return state_home() / "stagedml" / "imports"


def _keep(nix: Nix, paths: Iterable[str]) -> list[Path]:
    directory = kept_imports()
    directory.mkdir(parents=True, exist_ok=True)
    found = []
    for path in paths:
        found += nix.add_roots(directory / os.path.basename(path), [path])  # noqa: PTH119
    return found

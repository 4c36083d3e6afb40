"""The original's shell-like functions: `lsref(rref)`, `catref(rref, "report.json")`, and others.

What is named is as for the command: references, store paths, names of stages (`toy.count`), output
links. Data is returned, nothing printed.
"""

from __future__ import annotations

import sys
from os import PathLike
from typing import TYPE_CHECKING

from stagedml.realization.naming import Namer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from stagedml.nix.client import Nix
    from stagedml.realization.comparison import Difference
    from stagedml.realization.looking import Entry
    from stagedml.realization.transfer import Exported, Imported
    from stagedml.realization.usage import Usage
    from stagedml.realization.workspace import Workspace

    Named = str | PathLike[str]


def lsref(what: Named) -> list[str]:
    """Return the names of what a directory of a realization holds, sorted.

    Args:
        what: The realization, or `REFERENCE/DIRECTORY`.

    Raises:
        StagedMLError: It is not realized, or there is no such directory.
    """
    from stagedml.realization.looking import entries

    place = _namer().place(what)
    return [entry.path or place.inner.rpartition("/")[2] for entry in entries(place)]


def catref(what: Named, path: str = "") -> str:
    """Return the text of a file of a realization.

    Args:
        what: The realization, or `REFERENCE/FILE`.
        path: The file in it.

    Raises:
        StagedMLError: There is none, or it is not text.
    """
    from stagedml.realization.looking import ContentError, read

    place = _namer().place(f"{what}/{path}" if path else what)
    try:
        return read(place).decode("utf-8")
    except UnicodeDecodeError:
        hint = f"Read it by its path: {place.locate()}."
        raise ContentError(f"{place.text} is not text", hint=hint) from None


def findref(what: Named, *names: str, kind: str | None = None) -> list[Entry]:
    """Return all that a realization holds, each directory before what is in it.

    Args:
        what: The realization, or `REFERENCE/DIRECTORY`.
        names: Patterns as of a shell, of which one is to fit the last part of the path.
        kind: `file`, `directory` or `link`.

    Raises:
        StagedMLError: It is not realized, or there is no such directory.
    """
    from stagedml.realization.looking import find

    return list(find(_namer().place(what), names, kind))


def du(*whats: Named) -> list[Usage]:
    """Return how much of the store realizations take, with all that they refer to.

    Raises:
        StagedMLError: One is not realized.
    """
    from stagedml.realization.usage import usage

    namer = _namer()
    return usage(namer.places(whats), namer.nix)[0]


def diff(a: Named, b: Named) -> Difference:
    """Return what differs between two realizations: configuration, files, metrics.

    Raises:
        StagedMLError: One is not realized.
    """
    from stagedml.realization.comparison import compare

    namer = _namer()
    one, other = namer.places([a, b])
    return compare(one, other, namer.nix)


def rmref(*whats: Named, unroot: bool = False, dependants: bool = False) -> list[str]:
    """Have Nix delete realizations; return what was deleted.

    Args:
        whats: The realizations.
        unroot: Let runs and imports keep them no longer.
        dependants: Also delete what refers to them.

    Raises:
        StillNeededError: Something keeps one of them.
        StagedMLError: One is not realized.
    """
    from stagedml.realization.removal import removal

    namer = _namer()
    found = removal(namer.places(whats), namer.nix, dependants=dependants)
    found.check(unroot=unroot)
    return found.carry_out(namer.nix)


def export_closure(
    whats: Named | Sequence[Named],
    file: Named,
    *,
    with_derivation: bool = False,
    force: bool = False,
) -> Exported:
    """Write realizations, with all that they refer to, into a file (the original's `pack`).

    Args:
        whats: A realization, or several.
        file: Where to.
        with_derivation: Also what rebuilds them.
        force: Replace a file that is there.

    Raises:
        ArchiveError: The file is there, or cannot be written.
        StagedMLError: A realization is not there.
    """
    from stagedml.realization.transfer import export_places

    namer = _namer()
    places = namer.places([whats] if isinstance(whats, str | PathLike) else whats)
    return export_places(places, file, namer.nix, with_derivation=with_derivation, force=force)


def import_closure(file: Named, *, keep: bool = True, sha256: str | None = None) -> Imported:
    """Import what `export_closure` has written (the original's `unpack`).

    Args:
        file: The file.
        keep: Keep the realizations from garbage collection.
        sha256: What the hash of the whole file must be.

    Raises:
        DamagedArchiveError: It is not what was written. Nothing is imported.
        StagedMLError: Nix refused it.
    """
    from stagedml.realization.transfer import import_file

    return import_file(file, _nix(), keep=keep, sha256=sha256)


def _nix() -> Nix:
    from stagedml.nix.client import Nix

    return Nix(messages=lambda text: print(text, file=sys.stderr))


def _namer() -> Namer:
    nix = _nix()
    return Namer(nix, _workspace(nix))


def _workspace(nix: Nix) -> Callable[[], Workspace]:
    def made() -> Workspace:
        from stagedml.planning.project import find
        from stagedml.realization.workspace import Workspace

        return Workspace(find(), nix)

    return made

"""How much of the store realizations take, with all that they refer to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from stagedml.nix.client import Nix
    from stagedml.nix.store import PathInfo
    from stagedml.realization.naming import Place


@dataclass(frozen=True)
class Usage:
    """What a realization takes, in bytes (of paths as Nix archives them).

    Attributes:
        name: What was named.
        path: Its store path.
        own: Of itself.
        closure: With all that it refers to.
        shared: Of the closure, what other realizations in the store refer to as well, and which
            therefore stays when this one goes.
        paths: How many store paths the closure has.
    """

    name: str
    path: str
    own: int
    closure: int
    shared: int
    paths: int


def usage(places: Sequence[Place], nix: Nix) -> tuple[list[Usage], int]:
    """Return what realizations take, and what they take together.

    Args:
        places: The realizations; paths within them make no difference.
        nix: Whose store.
    """
    wanted = list(dict.fromkeys(place.path for place in places))
    infos = nix.infos(*nix.closure(*wanted))
    closures = {path: _reached([path], infos) for path in wanted}
    referrers = _referrers(infos, nix)
    found = []
    for place in places:
        closure = closures[place.path]
        shared = _reached((path for path in closure if referrers.get(path, set()) - closure), infos)
        own = infos[place.path].size
        row = Usage(
            place.what, place.path, own, _size(closure, infos), _size(shared, infos), len(closure)
        )
        found.append(row)
    return found, _size(infos, infos)


def _reached(paths: Iterable[str], infos: Mapping[str, PathInfo]) -> set[str]:
    """Return paths and all that they refer to."""
    found: set[str] = set()
    waiting = list(paths)
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += infos[path].references
    return found


def _referrers(infos: Mapping[str, PathInfo], nix: Nix) -> dict[str, set[str]]:
    """Return what refers to paths, by path; what is to be built from them does not count."""
    outside = [
        path
        for path in dict.fromkeys(nix.query("--referrers", *infos))
        if path not in infos and not path.endswith(".drv")
    ]
    found: dict[str, set[str]] = {}
    for info in (*infos.values(), *nix.infos(*outside).values()):
        for reference in info.references:
            if reference in infos:
                found.setdefault(reference, set()).add(info.path)
    return found


def _size(paths: Collection[str] | Mapping[str, PathInfo], infos: Mapping[str, PathInfo]) -> int:
    return sum(infos[path].size for path in paths)

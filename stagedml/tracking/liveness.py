"""Which paths of the store are kept from garbage collection, and by which roots.

As Nix itself finds it out, from the same: references, derivers, roots, and the user's settings
`keep-derivations` and `keep-outputs`. So what would happen if some roots were not there can be
told without removing them.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from stagedml.nix.client import Nix
    from stagedml.nix.store import PathInfo, Root

_DRV = ".drv"
# Roots of processes: what they hold, or what their memory and open files name.
_PROCESSES = ("{", "/proc/")


@dataclass(frozen=True)
class Liveness:
    """The store at one moment: its paths, what they refer to, and its roots.

    Attributes:
        infos: What Nix knows of each path.
        roots: What keeps paths.
        keep_derivations: Whether what is kept keeps its derivation.
        keep_outputs: Whether a derivation keeps what was made of it.
        outputs: The outputs of derivations; only where they count.
    """

    infos: Mapping[str, PathInfo]
    roots: tuple[Root, ...]
    keep_derivations: bool = True
    keep_outputs: bool = False
    outputs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def kept_by(self, path: str) -> Iterator[str]:
        """Yield what a path keeps, as long as it is kept itself."""
        info = self.infos[path]
        for other in info.references:
            if other in self.infos:
                yield other
        deriver = info.deriver if self.keep_derivations else None
        if deriver is not None and deriver in self.infos:
            yield deriver
        yield from self.outputs.get(path, ())

    def reached(self, paths: Iterable[str]) -> set[str]:
        """Return all that is kept as long as some paths are."""
        waiting = [path for path in paths if path in self.infos]
        found = set(waiting)
        while waiting:
            for other in self.kept_by(waiting.pop()):
                if other not in found:
                    found.add(other)
                    waiting.append(other)
        return found

    @cached_property
    def live(self) -> set[str]:
        """What is kept."""
        return self.reached(root.path for root in self.roots)

    def without(self, links: Collection[str]) -> set[str]:
        """Return what would be kept if some roots were not there, named by their links."""
        gone = set(links)
        return self.reached(root.path for root in self.roots if root.link not in gone)

    def alone(self, links: Collection[str]) -> set[str]:
        """Return what is kept by these roots alone."""
        return self.live - self.without(links)

    @cached_property
    def keepers(self) -> Mapping[str, tuple[str, ...]]:
        """What keeps each path, as long as it is kept itself."""
        found: dict[str, list[str]] = {}
        for path in self.infos:
            for other in self.kept_by(path):
                found.setdefault(other, []).append(path)
        return {path: tuple(others) for path, others in found.items()}

    def with_keepers(self, paths: Iterable[str], live: Collection[str]) -> set[str]:
        """Return garbage, with all other garbage that it cannot be deleted without.

        Args:
            paths: What nothing keeps.
            live: What is kept.
        """
        waiting = [path for path in paths if path in self.infos and path not in live]
        found = set(waiting)
        while waiting:
            for other in self.keepers.get(waiting.pop(), ()):
                if other not in found and other not in live:
                    found.add(other)
                    waiting.append(other)
        return found

    def deletable(self, paths: Collection[str], live: Collection[str]) -> set[str]:
        """Return those of the paths that are garbage, and that others of them alone keep."""
        found = {path for path in paths if path in self.infos and path not in live}
        waiting = list(found)
        blocked: set[str] = set()
        while waiting:
            path = waiting.pop()
            if path not in blocked and any(
                other not in found or other in blocked
                for other in self.keepers.get(path, ())
                if other != path
            ):
                blocked.add(path)
                waiting += [other for other in self.kept_by(path) if other in found]
        return found - blocked

    def in_order(self, paths: Iterable[str]) -> list[str]:
        """Return paths, each before what it refers to, as far as that is possible."""
        wanted = set(paths)
        found: list[str] = []
        seen: set[str] = set()
        for start in sorted(wanted):
            waiting = [(start, False)]
            while waiting:
                path, done = waiting.pop()
                if done:
                    found.append(path)
                elif path not in seen:
                    seen.add(path)
                    waiting.append((path, True))
                    waiting += [(o, False) for o in self.kept_by(path) if o in wanted]
        return found[::-1]

    def size(self, paths: Iterable[str]) -> int:
        """Return the bytes of paths as Nix counts them, each once."""
        return sum(self.infos[path].size for path in set(paths) if path in self.infos)

    def links_to(self, path: str) -> list[str]:
        """Return the links that lead to a path itself; no processes."""
        return [
            root.link
            for root in self.roots
            if root.path == path and not root.link.startswith(_PROCESSES)
        ]


def liveness(nix: Nix) -> Liveness:
    """Look at a store; what is there later may be something else."""
    settings = nix.settings()
    keep_outputs = settings.get("keep-outputs") == "true"
    # Roots come last: what got one meanwhile is there with it, what lost one is kept here.
    infos = nix.all_infos()
    outputs = dict(_outputs(infos)) if keep_outputs else {}
    return Liveness(
        infos,
        tuple(nix.roots()),
        keep_derivations=settings.get("keep-derivations", "true") == "true",
        keep_outputs=keep_outputs,
        outputs=outputs,
    )


def _outputs(infos: Mapping[str, PathInfo]) -> Iterator[tuple[str, tuple[str, ...]]]:
    from stagedml.nix.derivation import DerivationError, read

    for path in infos:
        if path.endswith(_DRV):
            with contextlib.suppress(DerivationError, OSError):
                made = (output.path for output in read(path).outputs.values())
                yield path, tuple(p for p in made if p in infos)


def links_of(directory: os.PathLike[str]) -> list[str]:
    """Return the links in a directory of StagedML's that are roots, as Nix names them."""
    try:
        with os.scandir(directory) as entries:
            return [entry.path for entry in entries if entry.is_symlink()]
    except OSError:
        return []

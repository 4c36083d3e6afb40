"""What runs and pins keep in the store, and what it takes."""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from stagedml.errors import StagedMLError
from stagedml.nix.paths import store_name
from stagedml.realization.keeping import project_directory
from stagedml.realization.roots import Runs

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Mapping

    from stagedml.nix.store import PathInfo
    from stagedml.ui import api
    from stagedml.ui.site import Site

_Kind = Literal["stage", "data", "wheel", "environment", "source", "other"]


def store(site: Site, garbage: Garbage, *, wait: bool = False) -> api.StoreView:
    """Return what `api/store` answers; three questions to Nix, however many paths there are.

    Args:
        site: The project.
        garbage: What a collection would free.
        wait: Until that is known.
    """
    kept = _kept_by_runs(site)
    numbers = site.numbers()
    pinned = {name: set(site.pins.paths(name)) for name in site.pins.names()}
    wanted = set[str]().union(*kept.values(), *pinned.values())
    there = site.there(path for path in wanted if not path.endswith(".drv"))
    error = None
    infos: Mapping[str, PathInfo] = {}
    try:
        infos = site.remembered(
            "closures", there, lambda: site.nix.infos(*site.nix.closure(*sorted(there)))
        )
    except (StagedMLError, OSError) as problem:
        error = str(problem)
    outputs = _outputs(site)
    links = _links(site, there)
    sizes = _Sizes(infos)
    paths: list[api.StorePath] = []
    for path in sorted(there & infos.keys(), key=lambda p: (-infos[p].size, p)):
        roots: list[api.Root] = [
            {"kind": "pin", "name": name} for name, held in pinned.items() if path in held
        ]
        runs = sorted(
            (numbers[key] for key, held in kept.items() if path in held and key in numbers),
            reverse=True,
        )
        roots += [{"kind": "run", "name": str(number)} for number in runs]
        roots += [{"kind": "link", "name": link} for link in links.get(path, ())]
        paths.append(
            {
                "path": path,
                "name": store_name(path),
                "size": infos[path].size,
                "closure": sizes.closure(path),
                "kind": _kind(path, outputs),
                "roots": roots,
                "runs": runs,
            }
        )
    return {
        "total": sum(info.size for info in infos.values()),
        "paths": paths,
        "pins": _pins(site, numbers, pinned, kept, sizes),
        "collection": garbage.found(wait=wait),
        "error": error,
    }


def _kept_by_runs(site: Site) -> dict[str, set[str]]:
    """Return the store paths that runs of the project keep, by the runs' keys."""
    runs = Runs(site.project.state)
    directory = runs.directory / project_directory(site.project.root)
    found: dict[str, set[str]] = {}
    with contextlib.suppress(OSError):
        for target in sorted(directory.iterdir()):
            for entry in runs.entries(target) if target.is_dir() else ():
                with contextlib.suppress(StagedMLError):
                    if entry.is_kept:
                        found.setdefault(entry.read().key, set()).update(entry.paths)
    return found


def _outputs(site: Site) -> set[str]:
    """Return the outputs of stages, as far as runs or definitions tell."""
    defined = site.definitions.now()
    kinds = {
        row["output"]
        for name, stages in defined.outputs.items()
        for stage, row in stages.items()
        if any(n["name"] == stage and n["kind"] != "data" for n in defined.pipelines[name]["nodes"])
    }
    return kinds | set(site.columns()["rows"]["output"])


def _kind(path: str, outputs: Collection[str]) -> _Kind:
    name = store_name(path)
    if path in outputs:
        return "stage"
    if name.endswith(".whl"):
        return "wheel"
    if name.endswith(("-stage-sources", ".py")) or name == "stagedml-runtime":
        return "source"
    if name.startswith("python-env") or name.endswith("-environment"):
        return "environment"
    # What a stage has written says so itself.
    if os.path.isdir(f"{path}/nix-support") or os.path.lexists(f"{path}/metrics.json"):  # noqa: PTH112
        return "stage"
    return "data" if os.path.isfile(path) else "other"  # noqa: PTH113


def _links(site: Site, paths: Collection[str]) -> dict[str, list[str]]:
    """Return the links that keep paths from collection, beside those of runs and pins."""
    own = str(site.project.state)
    found: dict[str, list[str]] = {}
    with contextlib.suppress(OSError):
        for entry in os.scandir(Path(site.nix.state_dir, "gcroots/auto")):
            with contextlib.suppress(OSError):
                link = os.readlink(entry.path)  # noqa: PTH115
                if link.startswith(f"{own}/"):
                    continue
                path = os.readlink(link)  # noqa: PTH115
                if path in paths:
                    found.setdefault(path, []).append(link)
    return found


class _Sizes:
    """Sizes of closures, each path counted once.

    Args:
        infos: What Nix knows of the paths, and of all that they refer to.
    """

    def __init__(self, infos: Mapping[str, PathInfo]) -> None:
        self._infos = infos

    def reached(self, paths: Iterable[str]) -> set[str]:
        """Return paths and all that they refer to."""
        found: set[str] = set()
        waiting = [path for path in paths if path in self._infos]
        while waiting:
            path = waiting.pop()
            if path not in found:
                found.add(path)
                waiting += (p for p in self._infos[path].references if p in self._infos)
        return found

    def of(self, paths: Iterable[str]) -> int:
        """Return the size of paths together."""
        return sum(self._infos[path].size for path in paths)

    def closure(self, path: str) -> int:
        """Return the size of a path with all that it refers to."""
        return self.of(self.reached([path]))


def _pins(
    site: Site,
    numbers: Mapping[str, int],
    pinned: Mapping[str, set[str]],
    kept: Mapping[str, set[str]],
    sizes: _Sizes,
) -> list[api.Pin]:
    found: list[api.Pin] = []
    reached = {name: sizes.reached(paths) for name, paths in pinned.items()}
    by_runs = sizes.reached(path for paths in kept.values() for path in paths)
    for name, key in site.pins.names().items():
        others = by_runs.union(*(paths for other, paths in reached.items() if other != name))
        found.append(
            {
                "name": name,
                "run": numbers.get(key),
                "key": key,
                "size": sizes.of(reached[name]),
                "alone": sizes.of(reached[name] - others),
            }
        )
    return found


class Garbage:
    """What `stagedml gc` would free, found out beside all else: Nix tells of its whole store.

    Args:
        site: The project.
    """

    def __init__(self, site: Site) -> None:
        self._site = site
        self._known: api.Collected | None = None
        self._stamp: Hashable = None
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def found(self, *, wait: bool = False) -> api.Collected:
        """Return what is known now; where runs, pins or paths are others, more is known soon.

        Args:
            wait: Until it is known.
        """
        site = self._site
        stamp = (site.ledger_stamp(), site.pins_stamp(), site.paths_stamp())
        with self._lock:
            if self._stamp != stamp and (self._thread is None or not self._thread.is_alive()):
                self._stamp = stamp
                self._thread = threading.Thread(target=self._find, name="garbage", daemon=True)
                self._thread.start()
            thread = self._thread
        if wait and thread is not None:
            thread.join()
        known = self._known
        if known is None:
            return {"frees": 0, "paths": 0, "runs": [], "pending": True, "error": None}
        return {**known, "pending": thread is not None and thread.is_alive()}

    def _find(self) -> None:
        from stagedml.tracking.collection import collection
        from stagedml.tracking.rules import Rules

        site = self._site
        try:
            would = collection(site.history, Rules(site.project.keep_runs), looking=True)
            self._known = {
                "frees": would.size,
                "paths": len(would.paths),
                "runs": [one.kept.run.id for one in would.going if one.kept.run],
                "pending": False,
                "error": None,
            }
        except (StagedMLError, OSError) as error:
            words = str(error)
            self._known = {"frees": 0, "paths": 0, "runs": [], "pending": False, "error": words}
        site.tell("store")

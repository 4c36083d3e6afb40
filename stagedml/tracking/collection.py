"""Garbage: which kept runs are let go of, what that frees, and having Nix delete just that.

What is deleted is what those runs alone keep, and no other garbage of the store, unless all of it
is asked for: a store is shared with others, whose garbage is not ours to find.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from stagedml.errors import StagedMLError, nearest
from stagedml.files import replace_text
from stagedml.nix.errors import NixError
from stagedml.tracking.columns import names_of
from stagedml.tracking.liveness import Liveness, links_of, liveness
from stagedml.tracking.rules import Kept, Rules, apply

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from stagedml.realization.history import History
    from stagedml.realization.record import Run

_TRIES = 5


class UnknownRunsError(StagedMLError):
    """No run is kept of what was named."""


@dataclass(frozen=True)
class Part:
    """Something that is deleted, of a run.

    Attributes:
        stage: The stage that made it; None for what is no stage's output.
        path: Its store path.
        size: Bytes, as Nix counts them.
    """

    stage: str | None
    path: str
    size: int


@dataclass(frozen=True)
class Going:
    """A run that is let go of.

    Attributes:
        kept: The run.
        parts: What is deleted of it; what several such runs have, with the newest.
    """

    kept: Kept
    parts: tuple[Part, ...]

    @property
    def size(self) -> int:
        """Bytes of what is deleted."""
        return sum(part.size for part in self.parts)


@dataclass
class Collection:
    """What a collection does, and what it leaves; its runs are locked until it is closed.

    Attributes:
        going: Runs that are let go of.
        staying: Runs that stay, each with the reason.
        left: Pipelines that are left as they are.
        paths: What is deleted, each before what it refers to.
        sizes: The bytes of each.
        others: Of these, garbage that was there before: what refers to it, and what a command
            that was stopped has left; with `whole` all garbage of the store.
        whole: Whether all garbage of the store is deleted.
        deleted: What was deleted, once it was.
    """

    history: History
    going: list[Going]
    staying: list[Kept]
    left: list[str]
    paths: list[str]
    sizes: dict[str, int]
    others: set[str]
    whole: bool
    deleted: list[str] = field(default_factory=list)
    _leftovers: _Leftovers | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let other commands at its runs again."""
        for one in (*(going.kept for going in self.going), *self.staying):
            one.entry.release()
        if self._leftovers is not None:
            self._leftovers.close()

    @property
    def size(self) -> int:
        """Bytes of all that is deleted."""
        return sum(self.sizes.values())

    @property
    def freed(self) -> int:
        """Bytes of what was deleted."""
        return sum(self.sizes[path] for path in self.deleted)

    def carry_out(self) -> None:
        """Let go of the runs, and have Nix delete what nothing keeps then.

        What has come into use meanwhile stays: Nix looks again at all that keeps a path.

        Raises:
            OSError: Something cannot be removed.
            StagedMLError: Nix cannot delete; what is left to do, the next collection does.
        """
        nix, runs = self.history.nix, self.history.runs
        if self._leftovers is not None:
            with contextlib.suppress(OSError):  # on a full disk there is all the more to delete
                self._leftovers.write(self.paths)
        for one in self.going:
            one.kept.entry.let_go()
            if one.kept.run is None or not runs.is_unrecorded(one.kept.run.key):
                one.kept.entry.remove()
            one.kept.entry.release()
        try:
            if self.whole:
                nix.collect()
            else:
                self._delete()
        finally:
            gone = set(nix.invalid(*self.paths))
            self.deleted = [path for path in self.paths if path in gone]
        if self._leftovers is not None:
            self._leftovers.done()

    def _delete(self) -> None:
        nix = self.history.nix
        for attempt in range(_TRIES):
            now = liveness(nix)
            paths = now.in_order(now.deletable(self.paths, now.live))
            if not paths:
                return
            try:
                nix.delete_garbage(*paths)
            except NixError:  # one of them has come into use this moment
                if attempt == _TRIES - 1:
                    raise
            else:
                return

    def as_json(self) -> dict[str, Any]:
        """Return what is done, for scripts."""
        return {
            "runs": [
                {
                    **_described(one.kept),
                    "size": one.size,
                    "stages": [
                        {"stage": part.stage, "path": part.path, "size": part.size}
                        for part in one.parts
                        if part.stage is not None
                    ],
                }
                for one in self.going
            ],
            "staying": [{**_described(one), "reason": one.reason} for one in self.staying],
            "paths": [
                {"path": path, "size": self.sizes[path], "garbage_before": path in self.others}
                for path in self.paths
            ],
            "frees": self.size,
            "whole_store": self.whole,
        }


def _described(kept: Kept) -> dict[str, Any]:
    run = kept.run
    if run is None:
        return {"number": None, "name": kept.name, "key": None}
    return {
        "number": run.id or None,
        "name": run.name,
        "key": run.key,
        "project": run.project,
        "time": run.time,
        "status": run.status,
        "settings": dict(run.settings),
    }


def collection(
    history: History,
    rules: Rules,
    *,
    pipelines: Sequence[str] = (),
    every_project: bool = False,
    whole: bool = False,
    looking: bool = False,
) -> Collection:
    """Return what a collection would do; lets go of nothing, and deletes nothing.

    Args:
        history: The project's.
        rules: Which runs stay.
        pipelines: Of which pipelines runs may go, as `stagedml.tracking.table` has them; all.
        every_project: Whether of all projects of this user.
        whole: Delete all garbage of the store.
        looking: Whether it is not to be carried out: its runs are not locked any longer than it
            takes to see who is at work on them, so that it is in nobody's way.

    Raises:
        UnknownRunsError: No run of what was named is kept.
        RuleError: The rules cannot be followed.
    """
    history.catch_up()
    groups = _groups(history, pipelines, every_project=every_project)
    mine = [one for group in groups.values() for one in group]
    try:
        _register(history, mine)
        store = liveness(history.nix)
        _exempt(history, mine, store)
        if looking:
            for one in mine:
                one.entry.release()
        left = apply(groups, rules)
        found = _collection(history, mine, left, store, whole=whole)
    except BaseException:
        for one in mine:
            one.entry.release()
        raise
    if looking:
        found.close()
    return found


def _groups(
    history: History, pipelines: Sequence[str], *, every_project: bool
) -> dict[str, list[Kept]]:
    """Return the kept runs of each target, the oldest first; with those that are pinned."""
    runs = history.runs
    own = runs.directory_of(history.project.root, "x").parent
    numbers: dict[str, Run] = {}
    with contextlib.suppress(StagedMLError):  # the records tell all but the numbers
        numbers = {run.key: run for run in history.ledger.runs()}
    found: dict[str, list[Kept]] = {}
    known: set[str] = set()
    for entry in runs.entries():
        if not entry.is_kept or (entry.path.parent.parent != own and not every_project):
            continue
        try:
            read = entry.read()
            run = numbers.get(read.key, read)
        except StagedMLError:  # the rules do with what there is
            run = None
        names = {entry.path.parent.name}
        if run is not None:
            names = names_of(run.pipeline, run.variant, run.target)
        known |= names
        if not pipelines or not names.isdisjoint(pipelines):
            group = found.setdefault(str(entry.path.parent), [])
            group.append(Kept(entry, run))
    for name in pipelines:
        if name not in known:
            hint = "`stagedml runs` lists all that is recorded; only kept runs can be let go of."
            raise UnknownRunsError(nearest("pipeline with kept runs", name, known), hint=hint)
    return found


def _register(history: History, mine: Iterable[Kept]) -> None:
    """Make those roots again that Nix has lost sight of: they would keep nothing."""
    from stagedml.realization.pins import every_pins

    for pins in every_pins(history.project, history.nix):
        for name in pins.register():
            history.say(f"warning: something that the pin {name!r} kept is not in the store")
    for one in mine:
        if not one.entry.is_registered(history.nix):
            one.entry.keep(history.nix, one.entry.paths)


def _exempt(history: History, mine: Iterable[Kept], store: Liveness) -> None:
    """Give a reason to each run that no rule may let go of; the others are locked."""
    from stagedml.realization.pins import every_pins

    pinned: dict[str, str] = {}
    for pins in every_pins(history.project, history.nix):
        for name, key in pins.names().items():
            pinned.setdefault(key, name)
    own = tuple(f"{history.project.state / name}{os.sep}" for name in ("runs", "pins"))
    for one in mine:
        run = one.run
        if run is not None and run.key in pinned:
            one.reason = f"pinned as {pinned[run.key]}"
        elif not one.entry.acquire():
            one.reason = "a command is at work on it"
        elif run is not None and history.runs.is_unrecorded(run.key):
            one.reason = "it is not recorded yet"
        elif run is not None and run.output:
            links = [link for link in store.links_to(run.output) if not link.startswith(own)]
            if links:
                one.reason = f"linked from {links[0]}"


def _collection(
    history: History, mine: list[Kept], left: list[str], store: Liveness, *, whole: bool
) -> Collection:
    going = [one for one in mine if one.reason is None]
    links = {link for one in going for link in links_of(one.entry.path)}
    after = store.without(links)
    freed = store.live - after
    leftovers = _Leftovers(history.project.state / "collections")
    garbage = set(store.infos) - after if whole else leftovers.paths()
    doomed = store.with_keepers(freed | garbage, after)
    sizes = {path: store.infos[path].size for path in doomed}
    given: set[str] = set()
    rows = [Going(one, tuple(_parts(one, store, freed - given, given))) for one in reversed(going)]
    return Collection(
        history,
        rows[::-1],
        [one for one in mine if one.reason is not None],
        left,
        store.in_order(doomed),
        sizes,
        doomed - freed,
        whole,
        _leftovers=leftovers,
    )


def _parts(one: Kept, store: Liveness, freed: set[str], given: set[str]) -> list[Part]:
    """Return what is deleted of a run, stages first; notes it as given."""
    roots = {root.path for root in store.roots if root.link in set(links_of(one.entry.path))}
    own = store.reached(roots) & freed
    given |= own
    stages = {stage.output: stage.stage for stage in one.run.stages} if one.run else {}
    found = [Part(name, p, store.infos[p].size) for p, name in stages.items() if p in own]
    rest = sorted(own - stages.keys())
    return [*found, *(Part(None, path, store.infos[path].size) for path in rest)]


class _Leftovers:
    """What commands were about to delete that did not get to it.

    Args:
        directory: Where each of them writes it down.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._file = directory / secrets.token_hex(8)
        self._taken: list[tuple[Path, int]] = []

    def paths(self) -> set[str]:
        """Return what others have left, that are at work no more; until this is closed mine."""
        found: set[str] = set()
        with contextlib.suppress(OSError):
            for file in sorted(self.directory.iterdir()):
                with contextlib.suppress(OSError, UnicodeDecodeError):
                    lock = os.open(file, os.O_RDWR | os.O_CLOEXEC)
                    try:
                        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    except OSError:
                        os.close(lock)
                        continue
                    self._taken.append((file, lock))
                    found.update(file.read_text(encoding="utf-8").split("\n")[:-1])
        return found

    def write(self, paths: Iterable[str]) -> None:
        """Write down what is about to be deleted."""
        self.directory.mkdir(parents=True, exist_ok=True)
        replace_text(self._file, "".join(f"{path}\n" for path in paths))
        lock = os.open(self._file, os.O_RDWR | os.O_CLOEXEC)
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        self._taken.append((self._file, lock))

    def done(self) -> None:
        """All of it is deleted, or has come into use."""
        for file, _ in self._taken:
            file.unlink(missing_ok=True)

    def close(self) -> None:
        """Let others have it."""
        for _, lock in self._taken:
            os.close(lock)
        self._taken = []

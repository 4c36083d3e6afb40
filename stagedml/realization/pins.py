"""Pins: runs that are kept from garbage collection, under a name, until they are unpinned.

    state/pins/PROJECT/
      project            the project's root
      NAME               a link to one of the directories below
      held/KEY.RANDOM/   as of a kept run: its record, its store paths, its root

A pin is there as soon as its link is, which is made when all else is, and is the first to go. So a
command may be killed at any moment: what it leaves has no name, and the next one removes it.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError, nearest
from stagedml.files import replace_link, replace_text
from stagedml.nix.paths import is_placeholder
from stagedml.realization.keeping import (
    ROOT,
    keep_in,
    kept_in,
    locked,
    project_directory,
)
from stagedml.realization.record import ABSENT, BUILDING, DONE, FAILED, dump, load

if TYPE_CHECKING:
    from collections.abc import Collection

    from stagedml.nix.client import Nix
    from stagedml.planning.project import Project
    from stagedml.realization.record import Run

_HELD = "held"
_RECORD = "run.json"
_PROJECT = "project"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9._-]{0,99}")
_COMMIT = re.compile(r"[0-9a-f]{7,}")
_KEY = re.compile(r"[A-Za-z0-9-]{1,100}")
_TAKEN = frozenset({_HELD, _PROJECT, "lock"})  # by files beside the pins
_FEW = 5


class PinNameError(StagedMLError):
    """A pin cannot have this name, or no pin has it."""


class PinError(StagedMLError):
    """A run cannot be pinned, or the pin cannot be read."""


class CollectedRunError(PinError):
    """Something of a run that is to be pinned is not in the store any more.

    Attributes:
        gone: The stages that are not.
    """

    def __init__(self, run: Run, gone: tuple[str, ...]) -> None:
        self.gone = gone
        shown = ", ".join(gone[:_FEW]) + (f" and {len(gone) - _FEW} more" * (len(gone) > _FEW))
        which = f"{run.id} " if run.id else ""
        super().__init__(
            f"of the run {which}of {run.name} garbage collection has taken: {shown}",
            hint="`stagedml rebuild` makes it again; --partial pins what is left.",
        )


@dataclass(frozen=True)
class Pinned:
    """What was pinned.

    Attributes:
        name: The pin.
        paths: The store paths that it keeps.
        gone: Stages that are not in the store, which a partial pin goes without.
    """

    name: str
    paths: tuple[str, ...]
    gone: tuple[str, ...]


class Pins:
    """The pins of one project of a user.

    Args:
        project: The project.
        nix: How to run Nix.
        root: Of another project: its root, which need not be there any more.
    """

    def __init__(self, project: Project, nix: Nix, root: Path | None = None) -> None:
        self.nix = nix
        self.root = root or project.root
        self.state = project.state
        self.directory = self.state / "pins" / project_directory(self.root)

    # -- questions -----------------------------------------------------------------------------

    def names(self) -> dict[str, str]:
        """Return the key of the run of each pin, by name, in order of names."""
        return {name: place.name.partition(".")[0] for name, place in self._places().items()}

    def of(self, key: str) -> tuple[str, ...]:
        """Return the names of the pins of a run."""
        return tuple(name for name, other in self.names().items() if other == key)

    def run(self, name: str) -> Run:
        """Return the run of a pin, by the record that the pin has of it; its number is not there.

        Raises:
            PinNameError: There is no such pin.
            PinError: Its record is damaged.
        """
        path = self.place(name) / _RECORD
        try:
            return load(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, RecursionError, StagedMLError) as error:
            msg = f"the record of the pin {name!r} cannot be read: {error}"
            raise PinError(msg, hint="What it keeps is kept all the same.") from None

    def place(self, name: str) -> Path:
        """Return the directory of a pin.

        Raises:
            PinNameError: There is no such pin.
        """
        places = self._places()
        if name not in places:
            raise PinNameError(nearest("pin", name, places))
        return places[name]

    def paths(self, name: str) -> list[str]:
        """Return the store paths that a pin keeps."""
        return kept_in(self.place(name))

    def _places(self) -> dict[str, Path]:
        found = {}
        with contextlib.suppress(OSError):
            for name in sorted(os.listdir(self.directory)):  # noqa: PTH208
                with contextlib.suppress(OSError):
                    place = self.directory / (self.directory / name).readlink()
                    if _NAME.fullmatch(name) and place.is_dir():
                        found[name] = place
        return found

    # -- changes -------------------------------------------------------------------------------

    def add(self, name: str, run: Run, *, force: bool = False, partial: bool = False) -> Pinned:
        """Pin a run: keep all that there is of it from garbage collection.

        Args:
            name: The pin.
            run: The run, with its stages.
            force: Whether another run of this name loses it.
            partial: Whether to do with what is left of a run.

        Raises:
            PinNameError: The name is taken, or no name for a pin.
            CollectedRunError: Something of it is gone.
            PinError: It cannot be pinned.
        """
        check_name(name)
        if run.status == BUILDING:
            raise PinError(f"the run of {run.name} is still at work", hint="Wait for its end.")
        if not _KEY.fullmatch(run.key):
            raise PinError(f"the record of the run of {run.name} is damaged")
        try:
            self._make_directory()
            with locked(self.directory):
                self._sweep()
                before = self._places().get(name)
                if before is not None and not force and self.names()[name] != run.key:
                    msg = f"another run is pinned as {name!r}"
                    raise PinNameError(msg, hint="Unpin it, or give --force.")
                done = self._add(name, run, partial=partial)
                if before is not None:
                    shutil.rmtree(before, ignore_errors=True)
                return done
        except OSError as error:
            raise PinError(f"{name!r} cannot be pinned: {error}") from error

    def _make_directory(self) -> None:
        (self.directory / _HELD).mkdir(parents=True, exist_ok=True)
        file = self.directory / _PROJECT
        if not file.exists():
            file.write_bytes(os.fsencode(self.root) + b"\n")

    def _add(self, name: str, run: Run, *, partial: bool) -> Pinned:
        held = f"{_HELD}/{run.key}.{secrets.token_hex(4)}"
        place = self.directory / held
        wanted = self._wanted(run)
        place.mkdir()
        try:
            replace_text(place / _RECORD, json.dumps(dump(run), indent=1, sort_keys=True) + "\n")
            kept = keep_in(place, self.nix, wanted)
            # Only now can nothing of it be collected any more.
            gone = self._gone(run, kept)
            if gone and not partial:
                raise CollectedRunError(run, gone)
            if not kept or len(gone) == len(run.stages) > 0:
                msg = f"nothing is left of the run of {run.name}"
                raise PinError(msg, hint="`stagedml rebuild` makes it again.")
            replace_link(self.directory / name, held)
        except BaseException:
            shutil.rmtree(place, ignore_errors=True)
            raise
        return Pinned(name, tuple(kept), gone)

    def _wanted(self, run: Run) -> list[str]:
        """Return all that a run is to be kept with, there or not."""
        from stagedml.nix.derivation import DerivationError
        from stagedml.nix.graph import build_inputs
        from stagedml.realization.roots import Runs

        found: dict[str, None] = {}
        runs = Runs(self.state)
        for root in dict.fromkeys((Path(run.project), self.root)):
            target = ".".join(p for p in (run.variant, run.pipeline, run.target) if p)
            for entry in runs.entries(runs.directory_of(root, target)):
                with contextlib.suppress(StagedMLError):
                    if entry.read().key == run.key:
                        found |= dict.fromkeys(entry.paths)
        for name in self.of(run.key):
            found |= dict.fromkeys(self.paths(name))
        # What the target is made from is all; where its derivation is gone, the others tell some.
        for drv in (run.derivation, *(stage.derivation for stage in reversed(run.stages))):
            with contextlib.suppress(DerivationError):
                if drv:
                    found |= dict.fromkeys((drv, *build_inputs(drv).makers))
                    if drv == run.derivation:
                        break
        found |= dict.fromkeys((run.output, *(stage.output for stage in run.stages)))
        known = [path for path in found if path.startswith(self.nix.store_dir + "/")]
        gone = set(self.nix.invalid(*known))
        return [path for path in known if path not in gone and not is_placeholder(path)]

    def _gone(self, run: Run, kept: Collection[str]) -> tuple[str, ...]:
        """Return the stages of a run that had outputs, which are not kept."""
        there = set(kept)
        gone = [
            stage.stage
            for stage in run.stages
            if stage.output not in there and stage.outcome not in (ABSENT, FAILED)
        ]
        if not gone and run.status == DONE and run.output not in there:
            return (run.name,)
        return tuple(gone)

    def remove(self, *names: str) -> None:
        """Unpin: let garbage collection have what nothing else keeps. All names or none.

        Raises:
            PinNameError: There is no such pin.
            PinError: It cannot be unpinned.
        """
        for name in names:
            self.place(name)
        try:
            with locked(self.directory):
                for name in names:
                    (self.directory / name).unlink(missing_ok=True)
                self._sweep()
        except OSError as error:
            raise PinError(f"{names[0]!r} cannot be unpinned: {error}") from error

    def _sweep(self) -> None:
        """Remove what has no name; the lock is held."""
        named = set(self._places().values())
        for place in (self.directory / _HELD).glob("*"):
            if place not in named:
                shutil.rmtree(place, ignore_errors=True)

    def register(self) -> list[str]:
        """Make those roots again that Nix does not know any more; the pins that lack something.

        Nix forgets a root while its link is out of sight, in a home that is not mounted.
        """
        lacking = []
        for name, place in self._places().items():
            if not self.nix.is_root(place / ROOT):
                wanted = kept_in(place)
                with locked(self.directory):
                    if self._places().get(name) != place:
                        continue  # unpinned meanwhile
                    if keep_in(place, self.nix, wanted) != wanted:
                        lacking.append(name)
        return lacking


def check_name(name: str, pipelines: Collection[str] = ()) -> None:
    """Refuse what would be taken for something else where a run is named.

    Args:
        name: The name.
        pipelines: The names of the project's pipelines.

    Raises:
        PinNameError: It is no name for a pin.
    """
    hint = "A letter, then letters, digits, `-`, `_` and `.`, at most 100 in all."
    if not _NAME.fullmatch(name):
        raise PinNameError(f"{name!r} is no name for a pin", hint=hint)
    if _COMMIT.fullmatch(name):
        raise PinNameError(f"{name!r} would be taken for a commit", hint="Choose another name.")
    if name in _TAKEN:
        raise PinNameError(f"{name!r} is no name for a pin", hint="Choose another name.")
    if name in pipelines:
        raise PinNameError(f"{name!r} is a pipeline", hint="Choose another name.")


def every_pins(project: Project, nix: Nix) -> list[Pins]:
    """Return the pins of all projects of this user that have some, also of such as are gone."""
    found = []
    with contextlib.suppress(OSError):
        for directory in sorted((project.state / "pins").iterdir()):
            with contextlib.suppress(OSError):
                root = os.fsdecode((directory / _PROJECT).read_bytes().removesuffix(b"\n"))
                pins = Pins(project, nix, Path(root))
                if pins.directory == directory and pins.names():
                    found.append(pins)
    return found


def kept_by_pins(state: Path) -> set[str]:
    """Return the store paths that pins of any project keep."""
    return {path for held in (state / "pins").glob(f"*/{_HELD}/*") for path in kept_in(held)}


def pin_of(link: Path) -> str | None:
    """Return the name of the pin that a root is of; None if it is of none any more."""
    place = link.parent
    with contextlib.suppress(OSError):
        for other in sorted(place.parent.parent.iterdir()):
            if other.is_symlink() and other.parent / other.readlink() == place:
                return other.name
    return None

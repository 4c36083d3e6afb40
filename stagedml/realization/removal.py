"""Deleting realizations: what keeps them, and letting go of what StagedML itself keeps.

Nix deletes; it refuses what something in the store refers to, and what a root leads to. Derivations
that name a realization as their input (those of the runs' own roots among them) are no reason to
keep it: they go along, as long as no root leads to them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.directories import state_home
from stagedml.errors import StagedMLError
from stagedml.nix.errors import NixError
from stagedml.realization.pins import pin_of
from stagedml.realization.roots import Entry, Runs
from stagedml.realization.transfer import kept_imports

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from stagedml.nix.client import Nix
    from stagedml.realization.naming import Place

_FEW = 10  # lines of one kind in a message


class StillNeededError(StagedMLError):
    """Something keeps a realization from being deleted."""


@dataclass(frozen=True)
class Removal:
    """What is to be deleted, and what is in the way.

    Attributes:
        paths: The realizations, and what was asked for with them.
        derivations: Derivations that name them, and go along.
        size: Bytes of the realizations.
        dependants: What refers to them, and stays.
        runs: Runs that keep them.
        imports: Links of imports, impure realizations and freezes that keep them.
        pins: Roots of pins that keep them.
        roots: Other roots that keep them, as Nix tells of them.
    """

    paths: list[str]
    derivations: list[str]
    size: int
    dependants: list[str]
    runs: list[Entry]
    imports: list[Path]
    pins: list[Path]
    roots: list[str]

    def check(self, *, unroot: bool) -> None:
        """Refuse what cannot be deleted, and say why.

        Args:
            unroot: Whether runs and imports may let go.

        Raises:
            StillNeededError: Something is in the way.
        """
        reasons: list[str] = []
        hints: list[str] = []
        if self.dependants:
            reasons += _listed("is used by", self.dependants)
            hints.append("Delete what uses it, too: --dependants.")
        if self.roots:
            reasons += _listed("is kept by", self.roots)
            hints.append("Links are yours to remove; processes, to end.")
        if self.pins:
            names = [pin_of(link) or str(link) for link in self.pins]
            reasons += _listed("is kept by", [f"the pin {name}" for name in names])
            hints.append("Unpin it first: `stagedml unpin`.")
        if not unroot and (self.runs or self.imports):
            kept = [f"the run {_run(entry)}" for entry in self.runs]
            kept += [f"{_kind(link)}, {link}" for link in self.imports]
            reasons += _listed("is kept by", kept)
            hints.append("Let runs and imports keep it no longer: --unroot.")
        if reasons:
            what = self.paths[0] if len(self.paths) == 1 else f"one of {len(self.paths)} paths"
            raise StillNeededError("\n  ".join([what, *reasons]), hint="\n".join(hints))

    def carry_out(self, nix: Nix) -> list[str]:
        """Let go of what keeps the paths, and let Nix delete them.

        Returns:
            What was deleted.

        Raises:
            StillNeededError: Something keeps one of them since.
        """
        doomed = {*nix.query("--referrers-closure", *self.paths)}
        for entry in self.runs:
            if not entry.acquire():
                msg = f"a command is at work on the run {_run(entry)}"
                raise StillNeededError(msg, hint="Wait for its end.")
            try:
                entry.keep(nix, [path for path in entry.paths if path not in doomed])
            finally:
                entry.release()
        for link in self.imports:
            link.unlink(missing_ok=True)
        try:
            nix.delete(*self.paths, *self.derivations)
        except NixError as error:
            hint = "It came into use a moment ago; nothing is deleted by force."
            raise StillNeededError(error.message, hint=hint) from None
        return [*self.paths, *self.derivations]


def removal(places: Sequence[Place], nix: Nix, *, dependants: bool = False) -> Removal:
    """Return what deleting realizations would do.

    Args:
        places: The realizations, whole.
        nix: Of which store.
        dependants: Also delete what refers to them.

    Raises:
        StagedMLError: One is a part of a realization.
    """
    for place in places:
        if place.inner:
            msg = f"{place.text} is a part of a realization"
            raise StagedMLError(msg, hint=f"Those are deleted whole: name {place.what}.")
    wanted = {place.path for place in places} | {place.drv for place in places if place.drv}
    referring = nix.query("--referrers-closure", *wanted)
    others = [p for p in referring if p not in wanted and not p.endswith(".drv")]
    derivations = [p for p in referring if p not in wanted and p.endswith(".drv")]
    paths = [p for p in referring if p in wanted or (dependants and p in others)]
    found = Removal(
        paths,
        derivations,
        sum(info.size for info in nix.infos(*paths).values()),
        [] if dependants else others,
        [],
        [],
        [],
        [],
    )
    _sort_roots(found, nix.roots_of(*paths, *derivations))
    return found


def _sort_roots(found: Removal, roots: Collection[str]) -> None:
    """Tell the roots of runs and imports from those of others."""
    state = state_home() / "stagedml"
    runs = Runs(state).directory
    # Links of ours: to what was imported, to impure realizations, to what was frozen.
    own = (kept_imports(), state / "realizations", state / "frozen")
    for root in roots:
        link = Path(root.partition(" -> ")[0])
        if link.is_relative_to(runs):
            entry = Entry(link.parent)
            if entry.path not in [known.path for known in found.runs]:
                found.runs.append(entry)
        elif link.is_relative_to(state / "pins"):
            found.pins.append(link)
        elif any(link.is_relative_to(place) for place in own):
            found.imports.append(link)
        else:
            found.roots.append(root)


def _kind(link: Path) -> str:
    """Say what a link of ours is of."""
    state = state_home() / "stagedml"
    if link.is_relative_to(state / "realizations"):
        return "the list of impure realizations"
    return "a freeze" if link.is_relative_to(state / "frozen") else "an import"


def _run(entry: Entry) -> str:
    """Describe a run: `toy of 2026-11-21T20:00:00Z`."""
    try:
        run = entry.read()
    except StagedMLError:
        return str(entry.path)
    return f"{run.name} of {run.time}"


def _listed(what: str, items: Sequence[str]) -> list[str]:
    more = len(items) - _FEW
    lines = [f"{what} {item}" for item in items[:_FEW]]
    return [*lines, f"{what} {more} more"] if more > 0 else lines

"""Realizations of impure stages: all that is known and there, side by side under one derivation.

    state/realizations/HASH-NAME/
      OUTPUT        the garbage collection root of a realization, under its path's last part
      OUTPUT.json   what is known of it: seed, time of start, run

The derivation is the resolved one, which Nix records as the maker of each output. So a realization
that no record tells of, since the command that ordered it was killed, or since it was `nix build`
that made it, is found in the store itself: by its name, its maker, and its own note of the run.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.directories import state_home
from stagedml.errors import StagedMLError
from stagedml.nix.paths import store_name
from stagedml.runtime.impurity import FILE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from stagedml.nix.client import Nix
    from stagedml.realization.record import Run


class RealizationError(StagedMLError):
    """An output is no realization of an impure stage, or cannot be kept."""


@dataclass(frozen=True)
class Recorded:
    """A realization of an impure stage.

    Attributes:
        output: Its store path.
        derivation: The resolved derivation that it is of.
        seed: That of its run.
        started: When its run began: UTC, ISO 8601, to the microsecond.
        run: The key of the run that ordered it, in the ledger; empty if none did.
    """

    output: str
    derivation: str
    seed: int
    started: str
    run: str = ""


class Realizations:
    """The realizations of one store that a user has.

    Args:
        nix: How to run Nix.
        state: Where StagedML keeps what it must remember.
    """

    def __init__(self, nix: Nix, state: Path | None = None) -> None:
        self.nix = nix
        self.directory = (state or state_home() / "stagedml") / "realizations"

    def of(self, drv: str) -> list[Recorded]:
        """Return the realizations of a resolved derivation that are in the store, oldest first."""
        place = self._place(drv)
        known = {found.output: found for found in self._recorded(place, drv)}
        others = [path for path in self._candidates(drv) if path not in known]
        for path in self._made_by(drv, others):
            with contextlib.suppress(RealizationError):
                known[path] = read(path, drv)
        there = list(known)
        gone = set(self.nix.invalid(*there)) if there else set()
        found = [recorded for path, recorded in known.items() if path not in gone]
        return sorted(found, key=lambda recorded: (recorded.started, recorded.output))

    def record(self, found: Recorded) -> None:
        """Keep a realization from collection, and what is known of it.

        Raises:
            OSError: It cannot be written down.
            NixError: It cannot be kept.
        """
        place = self._place(found.derivation)
        place.mkdir(parents=True, exist_ok=True)
        link = place / Path(found.output).name
        self.nix.add_roots(link, [found.output])
        new = place / f".{link.name}.{os.getpid()}"
        new.write_text(json.dumps(asdict(found), indent=1, sort_keys=True) + "\n", "utf-8")
        new.replace(place / f"{link.name}.json")

    def keep(self, found: Recorded) -> None:
        """Record a realization, if it is not yet: one that was found in the store."""
        if not self.nix.is_root(self._place(found.derivation) / Path(found.output).name):
            self.record(found)

    def forget(self, output: str) -> bool:
        """Let garbage collection have a realization; whether it was kept."""
        found = False
        for link in self.directory.glob(f"*/{Path(output).name}"):
            link.unlink(missing_ok=True)
            link.with_name(f"{link.name}.json").unlink(missing_ok=True)
            found = True
        return found

    def _place(self, drv: str) -> Path:
        return self.directory / Path(drv).name.removesuffix(".drv")

    def _recorded(self, place: Path, drv: str) -> Iterator[Recorded]:
        for file in sorted(place.glob("*.json")):
            try:
                data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
                yield Recorded(**data)
            except (OSError, ValueError, KeyError, TypeError):  # the output itself says it, too
                with contextlib.suppress(RealizationError):
                    yield read(f"{self.nix.store_dir}/{file.name.removesuffix('.json')}", drv)

    def _candidates(self, drv: str) -> list[str]:
        """Return the paths of the store that a derivation may have made, by their names."""
        name = f"-{store_name(drv)}"
        with contextlib.suppress(OSError), os.scandir(self.nix.store_dir) as entries:
            return [e.path for e in entries if e.name.endswith(name) and e.name[32:] == name]
        return []

    def _made_by(self, drv: str, paths: Sequence[str]) -> list[str]:
        """Those of the paths that Nix knows to be a derivation's."""
        whole = [path for path in paths if Path(path, FILE).is_file()]
        gone = set(self.nix.invalid(*whole)) if whole else set()
        whole = [path for path in whole if path not in gone]
        makers = self.nix.query("--deriver", *whole) if whole else []
        return [path for path, maker in zip(whole, makers, strict=True) if maker == drv]


def read(output: str, derivation: str = "") -> Recorded:
    """Return what an output says of the run of an impure stage that made it.

    Raises:
        RealizationError: It says nothing, or something else.
    """
    path = Path(output, FILE)
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        return Recorded(output, derivation, int(said["seed"]), str(said["started"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        msg = f"{output} is no realization of an impure stage: {FILE} is missing, or damaged"
        raise RealizationError(msg) from error


def of_run(known: Realizations, drv: str, run: Run, made: str = "") -> Recorded | None:
    """Return the realization that a run has made of a derivation; None if it has made none.

    Args:
        known: The realizations.
        drv: The derivation, as instantiated.
        run: The run.
        made: The output, if Nix has told it.
    """
    resolved = known.nix.resolved(drv)
    if resolved is None:
        return None
    if made:
        return replace(read(made, resolved), run=run.key)
    found = [one for one in known.of(resolved) if one.started >= run.time[:-1] and not one.run]
    return replace(found[-1], run=run.key) if found else None


def recorded(nix: Nix, drv: str) -> list[Recorded]:
    """Return all realizations of a derivation that are known and there, the oldest first.

    Args:
        nix: How to run Nix.
        drv: An impure derivation: as instantiated, or as Nix resolves it.
    """
    known = Realizations(nix)
    found = known.of(drv)
    resolved = nix.resolved(drv) if Path(drv).is_file() else None
    if resolved is not None and resolved != drv:
        found = [*found, *(one for one in known.of(resolved) if one not in found)]
    return found

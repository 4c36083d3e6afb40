"""What each stage of a run took: time, room in the store, and money where an hour has a price."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError
from stagedml.nix.paths import is_placeholder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stagedml.nix.client import Nix
    from stagedml.nix.store import PathInfo
    from stagedml.realization.record import Realization, Run

HOUR = 3600.0


@dataclass(frozen=True)
class Cost:
    """What one stage took.

    Attributes:
        stage: Its name.
        outcome: What became of it in the run.
        seconds: Of its build in this run; None where it was not built.
        earlier: Of its build in another run, and that run's number; None where it was built now,
            or nobody knows.
        own: The size of its output, in bytes; None where it is not there.
        closure: The same with all that it refers to.
        accelerator: `cpu` or `cuda`.
        money: Of its build in this run; None without a price.
        derivation: What its log belongs to.
    """

    stage: str
    outcome: str | None
    seconds: float | None
    earlier: tuple[float, int] | None
    own: int | None
    closure: int | None
    accelerator: str
    money: float | None
    derivation: str

    @property
    def known(self) -> float | None:
        """How long its build took, whenever that was."""
        return self.seconds if self.seconds is not None else (self.earlier or (None,))[0]


@dataclass(frozen=True)
class Costs:
    """What the stages of a run took.

    Attributes:
        stages: In the run's order.
        closure: The size of all outputs with what they refer to, each path once, in bytes; None
            where nobody could tell.
    """

    stages: tuple[Cost, ...]
    closure: int | None

    @property
    def seconds(self) -> float:
        """Of all builds of this run."""
        return sum(cost.seconds or 0.0 for cost in self.stages)

    @property
    def in_all(self) -> float:
        """Of all builds that led here, whenever they were."""
        return sum(cost.known or 0.0 for cost in self.stages)

    @property
    def money(self) -> float | None:
        """Of all builds of this run; None without a price."""
        priced = [cost.money for cost in self.stages if cost.money is not None]
        return sum(priced) if priced else None

    def share(self, cost: Cost) -> float | None:
        """Return which fraction of all that led here a stage took."""
        return cost.known / self.in_all if cost.known is not None and self.in_all else None

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts."""
        return {
            "seconds": self.seconds,
            "seconds_in_all": self.in_all,
            "closure": self.closure,
            "money": self.money,
            "stages": [
                {
                    **{k: v for k, v in vars(cost).items() if k != "earlier"},
                    "earlier": None
                    if cost.earlier is None
                    else {"seconds": cost.earlier[0], "run": cost.earlier[1]},
                    "share": self.share(cost),
                }
                for cost in self.stages
            ],
        }


def costs_of(
    run: Run,
    nix: Nix,
    *,
    builds: Mapping[str, tuple[float, int]] | None = None,
    prices: Mapping[str, float] | None = None,
) -> Costs:
    """Return what the stages of a run took.

    Args:
        run: The run.
        nix: Whose store has the outputs.
        builds: How long the last builds of outputs took, and in which runs: `Ledger.last_builds`.
        prices: Of an hour, by accelerator.
    """
    infos = _infos(run, nix)
    rows = tuple(_cost(stage, infos, builds or {}, prices or {}) for stage in run.stages)
    paths = {path for stage in run.stages for path in _reached(stage.output, infos)}
    return Costs(rows, sum(infos[path].size for path in paths) if infos else None)


def accelerator_of(stage: Realization) -> str:
    """Return what a stage ran on."""
    return "cuda" if stage.identity.variables.get("accelerator") == "cuda" else "cpu"


def _cost(
    stage: Realization,
    infos: Mapping[str, PathInfo],
    earlier: Mapping[str, tuple[float, int]],
    prices: Mapping[str, float],
) -> Cost:
    there = infos.get(stage.output)
    accelerator = accelerator_of(stage)
    price = prices.get(accelerator)
    built = stage.seconds
    return Cost(
        stage.stage,
        stage.outcome,
        built,
        earlier.get(stage.output) if built is None else None,
        there.size if there else None,
        sum(infos[p].size for p in _reached(stage.output, infos)) if there else None,
        accelerator,
        None if price is None or built is None else price * built / HOUR,
        stage.derivation,
    )


def _infos(run: Run, nix: Nix) -> dict[str, PathInfo]:
    """Ask Nix about all outputs that are there, and what they refer to."""
    outputs = [s.output for s in run.stages if s.output and not is_placeholder(s.output)]
    with contextlib.suppress(StagedMLError):
        gone = set(nix.invalid(*outputs))
        there = [path for path in dict.fromkeys(outputs) if path not in gone]
        return nix.infos(*nix.closure(*there)) if there else {}
    return {}


def _reached(path: str, infos: Mapping[str, PathInfo]) -> set[str]:
    found: set[str] = set()
    waiting = [path]
    while waiting:
        one = waiting.pop()
        if one not in found and one in infos:
            found.add(one)
            waiting += infos[one].references
    return found

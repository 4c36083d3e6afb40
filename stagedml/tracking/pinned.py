"""The pins of a project as a list: of what run each is, and what would go if it went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError
from stagedml.tracking.direction import larger_is_better
from stagedml.tracking.liveness import links_of, liveness

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stagedml.realization.history import History
    from stagedml.realization.pins import Pins
    from stagedml.realization.record import Run
    from stagedml.tracking.liveness import Liveness

_FEW = 3  # metrics of a run that stand in a list


@dataclass(frozen=True)
class Pin:
    """A pin.

    Attributes:
        name: Its name.
        project: The root of its project.
        key: That of its run.
        run: The run, by the pin's own record, with the ledger's number; None if that is damaged
            and the ledger has none.
        alone: Bytes of the store that nothing else keeps.
        lacking: Whether something of what it is to keep is not in the store.
    """

    name: str
    project: str
    key: str
    run: Run | None
    alone: int
    lacking: bool

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts."""
        run = self.run
        return {
            "name": self.name,
            "project": self.project,
            "key": self.key,
            "run": run.id or None if run else None,
            "pipeline": run.name if run else None,
            "time": run.time if run else None,
            "settings": dict(run.settings) if run else {},
            "metrics": dict(metrics(run)) if run else {},
            "output": run.output if run else None,
            "alone": self.alone,
            "lacking": self.lacking,
        }


def pinned(history: History, *, every_project: bool = False) -> list[Pin]:
    """Return the pins of a project, by name; or of all projects of this user."""
    from stagedml.realization.pins import every_pins

    places = [history.pins]
    if every_project:
        places = every_pins(history.project, history.nix)
    if not any(pins.names() for pins in places):
        return []
    known: dict[str, Run] = {}
    try:
        known = {run.key: run for run in history.up_to_date.runs()}
    except StagedMLError as error:
        history.say(f"warning: {error}")
    for pins in places:
        pins.register()
    store = liveness(history.nix)
    return [found for pins in places for found in _pins(pins, known, store, history)]


def _pins(pins: Pins, known: Mapping[str, Run], store: Liveness, history: History) -> list[Pin]:
    found = []
    for name, key in pins.names().items():
        try:
            run: Run | None = known.get(key) or pins.run(name)
            place, paths = pins.place(name), pins.paths(name)
        except StagedMLError as error:
            history.say(f"warning: {error}")
            run, place, paths = None, pins.directory / name, []
        alone = store.size(store.alone(links_of(place)))
        lacking = any(path not in store.infos for path in paths)
        found.append(Pin(name, str(pins.root), key, run, alone, lacking))
    return found


def metrics(run: Run) -> dict[str, float]:
    """Return all metrics of a run; by a short name that of the stage that made it first.

    What later stages hand on as it is, as a report does, is there once.
    """
    found: dict[str, float] = {}
    for stage in run.stages:
        for name, value in stage.metrics.items():
            if name not in found:
                found[name] = value
            elif found[name] != value:
                found[f"{stage.stage}.{name}"] = value
    return found


def main_metrics(run: Run) -> dict[str, float]:
    """Return those few metrics of a run that say most: those of which more or less is better."""
    known = metrics(run)
    telling = [name for name in known if larger_is_better(name) is not None]
    # What is good comes before what it costs, as accuracies before sizes.
    telling.sort(key=lambda name: larger_is_better(name) is not True)
    return {name: known[name] for name in (telling or list(known))[:_FEW]}

"""All that is known of a run, and what of it is still in the store."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError
from stagedml.nix.paths import is_placeholder
from stagedml.realization.record import ABSENT, FAILED, MISSED
from stagedml.tracking.commands import build_command, checkout_commands
from stagedml.tracking.objectives import missed_objectives
from stagedml.tracking.reading import (
    environment_of,
    inputs_of,
    is_data,
    is_known,
    metrics_of,
    parameters_of,
    version_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from stagedml.nix.client import Nix
    from stagedml.realization.record import Realization, Run

# What there is of a store path. Of some outcomes there never was anything.
THERE, FETCHABLE, COLLECTED, NEVER = "there", "fetchable", "collected", "never made"


@dataclass(frozen=True)
class Input:
    """Data that a run used and did not make.

    Attributes:
        name: What the run's stages call it.
        path: Its store path.
        sha256: Of the file as it was fetched, or else of the path's content; None if neither is
            known any more.
        of: What the hash is of: `file` or `nar`.
    """

    name: str
    path: str
    sha256: str | None
    of: str | None

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts."""
        return {"name": self.name, "path": self.path, "sha256": self.sha256, "hash_of": self.of}


@dataclass(frozen=True)
class Environment:
    """A Python environment that stages of a run had: wheel files, by package."""

    name: str
    packages: Mapping[str, str]
    stages: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts."""
        return {
            "name": self.name,
            "stages": list(self.stages),
            "packages": [
                {"name": name, "version": version_of(file), "file": file}
                for name, file in self.packages.items()
            ],
        }


@dataclass(frozen=True)
class Detail:
    """A run, and what there is of it.

    Attributes:
        run: The run.
        pins: Names that keep it.
        states: What there is of each store path; none where nobody could tell.
        inputs: Data that it used.
        environments: Those of its stages.
        interpreters: Those of its stages, as store paths.
    """

    run: Run
    pins: tuple[str, ...]
    states: Mapping[str, str]
    inputs: tuple[Input, ...]
    environments: tuple[Environment, ...]
    interpreters: tuple[str, ...]

    def state(self, stage: Realization) -> str | None:
        """Return what there is of a stage's output."""
        found = self.states.get(stage.output)
        return NEVER if found != THERE and stage.outcome in (FAILED, ABSENT) else found

    @property
    def missed(self) -> list[str]:
        """The objectives that it missed, as far as names tell; its results are there."""
        parameters, metrics = parameters_of(self.run), metrics_of(self.run)
        missed = self.run.status == MISSED
        return missed_objectives(parameters, metrics) if missed else []

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts."""
        run = self.run
        apart = ("stages", "id", "settings")
        return {
            "number": run.id,
            "name": run.name,
            **{name: value for name, value in vars(run).items() if name not in apart},
            "settings": dict(run.settings),
            "pins": list(self.pins),
            "missed_objectives": self.missed,
            "parameters": parameters_of(run),
            "metrics": metrics_of(run),
            "inputs": [{**i.as_json(), "state": self.states.get(i.path)} for i in self.inputs],
            "interpreters": list(self.interpreters),
            "environments": [environment.as_json() for environment in self.environments],
            "stages": [
                {
                    "stage": stage.stage,
                    "outcome": stage.outcome,
                    "seconds": stage.seconds,
                    "machine": stage.machine,
                    "output": None if is_placeholder(stage.output) else stage.output,
                    "state": self.state(stage),
                    "derivation": stage.derivation or None,
                    "config": dict(stage.identity.config),
                    "inputs": dict(stage.identity.inputs),
                    "metrics": dict(stage.metrics),
                    "environment": environment_of(stage.identity) or None,
                    "interpreter": stage.identity.interpreter or None,
                    "variables": dict(stage.identity.variables),
                    "sources": dict(stage.identity.sources),
                }
                for stage in run.stages
            ],
            "commands": {
                "rebuild": f"stagedml rebuild {run.id}",
                "checkout": checkout_commands(run),
                "build": build_command(run),
            },
        }


def detail_of(run: Run, nix: Nix, pins: Iterable[str] = ()) -> Detail:
    """Return all that is known of a run; the store is asked what there is of it."""
    used = inputs_of(run)
    paths = [run.output, *(stage.output for stage in run.stages), *used.values()]
    states = states_of(paths, nix)
    return Detail(
        run,
        tuple(pins),
        states,
        tuple(_hashed(run, used, states, nix)),
        tuple(_environments(run)),
        tuple(
            dict.fromkeys(
                stage.identity.interpreter
                for stage in run.stages
                if is_known(stage) and not is_data(stage)
            )
        ),
    )


def states_of(paths: Iterable[str], nix: Nix) -> dict[str, str]:
    """Return what there is of store paths; nothing where Nix cannot be asked.

    Binary caches are asked for what is not there, if there are any.
    """
    wanted = [path for path in dict.fromkeys(paths) if path and not is_placeholder(path)]
    found: dict[str, str] = {}
    with contextlib.suppress(StagedMLError):
        gone = nix.invalid(*wanted)
        found = {**dict.fromkeys(wanted, THERE), **dict.fromkeys(gone, COLLECTED)}
        fetchable = nix.missing(gone).will_fetch if gone else ()
        found |= {path: FETCHABLE for path in fetchable if path in found}
    return found


def _hashed(
    run: Run, used: Mapping[str, str], states: Mapping[str, str], nix: Nix
) -> Iterable[Input]:
    derivations = {stage.output: stage.derivation for stage in run.stages}
    there = [path for path in used.values() if states.get(path) == THERE]
    infos = {}
    with contextlib.suppress(StagedMLError):
        infos = nix.infos(*there) if there else {}
    for name, path in used.items():
        sha256 = _declared(derivations.get(path, ""))
        if sha256 is not None:
            yield Input(name, path, sha256, "file")
        elif path in infos:
            yield Input(name, path, infos[path].sha256, "nar")
        else:
            yield Input(name, path, None, None)


def _declared(drv: str) -> str | None:
    """Return the hash of a file that a derivation promises, if it is there and promises one."""
    from stagedml.nix.derivation import DerivationError
    from stagedml.nix.graph import load

    if not drv:
        return None
    try:
        output = load(drv).outputs["out"]
    except (DerivationError, OSError, KeyError):
        return None
    return output.hash if output.hash_algo == "sha256" and len(output.hash) == 64 else None


def _environments(run: Run) -> Iterable[Environment]:
    found: dict[str, tuple[dict[str, str], list[str]]] = {}
    for stage in run.stages:
        if stage.identity.packages:
            wheels, stages = found.setdefault(environment_of(stage.identity), ({}, []))
            wheels |= {file.partition("-")[0]: file for file in stage.identity.packages}
            stages.append(stage.stage)
    for name, (wheels, stages) in found.items():
        yield Environment(name, dict(sorted(wheels.items())), tuple(stages))

"""What a realization follows from, told of the realization itself: its stage may be no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from stagedml.nix.client import Nix
    from stagedml.nix.identity import Identity
    from stagedml.realization.history import History
    from stagedml.realization.naming import Place
    from stagedml.realization.record import Number


class UndescribedError(StagedMLError):
    """What a realization follows from is neither in the store nor recorded."""


@dataclass(frozen=True)
class Description:
    """What is known of a realization.

    Attributes:
        text: As it was named.
        path: Its store path.
        derivation: Its derivation; None if that is not there, and a run tells of it.
        identity: What it follows from.
        metrics: What it holds of them.
    """

    text: str
    path: str
    derivation: str | None
    identity: Identity
    metrics: Mapping[str, Number]

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts."""
        return {
            "name": self.text,
            "path": self.path,
            "derivation": self.derivation,
            "config": dict(self.identity.config),
            "inputs": dict(self.identity.inputs),
            "interpreter": self.identity.interpreter,
            "packages": list(self.identity.packages),
            "sources": dict(self.identity.sources),
            "variables": dict(self.identity.variables),
            "metrics": dict(self.metrics),
        }


def describe(place: Place, nix: Nix, history: Callable[[], History]) -> Description:
    """Return what is known of a realization: by its derivation, or else by a run that had it.

    Args:
        place: The realization.
        nix: Whose store.
        history: Gives the project's runs, where they are needed.

    Raises:
        UndescribedError: Neither is there.
    """
    from stagedml.nix.derivation import DerivationError
    from stagedml.nix.graph import stage_derivation
    from stagedml.nix.identity import identity_of
    from stagedml.realization.metrics import metrics_in

    metrics = metrics_in(place.path)
    drv = place.drv or nix.infos(place.path)[place.path].deriver
    try:
        stage = stage_derivation(drv) if drv else None
    except DerivationError:  # collected
        stage = None
    if stage is not None:
        return Description(place.text, place.path, drv, identity_of(stage, {}), metrics)
    found = _recorded(place, history)
    if found is None:
        msg = f"what {place.text} follows from is not known: no derivation in the store tells"
        raise UndescribedError(msg, hint="`stagedml ls` says what is in it.")
    return Description(place.text, place.path, None, found, metrics)


def _recorded(place: Place, history: Callable[[], History]) -> Identity | None:
    from stagedml.planning.project import ProjectError

    try:
        found = history().by_output([place.path]).get(place.path)
    except ProjectError:  # there is none here
        return None
    return found.identity if found is not None and found.identity.interpreter else None

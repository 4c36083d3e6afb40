"""What a build's own record needs to know of its progress."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix.paths import is_placeholder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from stagedml.nix.build_state import Change, Observer, Planned
    from stagedml.nix.graph import BuildInputs
    from stagedml.realization.journal import Journal


class DamagedStoreError(StagedMLError):
    """Files of a store path are gone, though Nix takes the path for there."""

    def __init__(self, *paths: str) -> None:
        super().__init__(
            f"{', '.join(paths)}: gone, though Nix takes it for there; deleted by hand?",
            hint="Build again with --repair.",
        )


class Watched:
    """An observer that notes what became of each derivation, and hands all on to another.

    Args:
        make: Makes the other, once Nix runs: it has a lot to import.
        inputs: What the builds need. If something of it is not there, and Nix is not going to make
            it, the build is stopped before it begins.
        journal: What is told of it, too.
    """

    def __init__(
        self,
        make: Callable[[], Observer] | None,
        inputs: Sequence[BuildInputs] = (),
        journal: Journal | None = None,
    ) -> None:
        self.make = make
        self.inputs = inputs
        self.journal = journal
        self.observer: Observer | None = None
        self.seconds: dict[str, float] = {}
        self.failed: set[str] = set()
        self.machines: dict[str, str] = {}  # where derivations were built, if not here
        self.fetched: set[str] = set()
        self.shows_logs = False
        self.has_built = False  # or begun to

    def begin(self) -> None:
        """See `Observer`."""
        if self.make is not None:
            # Where a builder was lost, or wheels came first, the same one follows what goes on.
            self.observer = self.observer or self.make()
            self.shows_logs = self.observer.shows_logs
            self._show(self.observer.begin)

    def change(self, change: Change) -> None:
        """See `Observer`."""
        from stagedml.nix.build_state import BuildStarted, BuildStopped, Planned

        if isinstance(change, BuildStarted):
            self.has_built = True
            self.failed.discard(change.drv)  # its builder was lost, and it is built once more
            self.machines.pop(change.drv, None)
            if change.machine:
                self.machines[change.drv] = change.machine
        elif isinstance(change, BuildStopped):
            if change.outcome == "done":
                self.seconds[change.drv] = change.seconds
            elif change.outcome in ("failed", "lost"):
                self.failed.add(change.drv)
        elif isinstance(change, Planned):
            self._check(change)
        if self.journal:
            self.journal.change(change)
        if self.observer:
            self._show(self.observer.change, change)

    def _check(self, planned: Planned) -> None:
        self.fetched.update(planned.paths)
        drvs = set(planned.drvs)
        gone: dict[str, None] = {}
        for inputs in self.inputs:
            used = {path for drv in drvs for path in inputs.direct.get(drv, ())}
            for path in sorted(used - self.fetched):
                if is_placeholder(path):  # Nix alone knows whether it is there
                    continue
                if inputs.makers[path] not in drvs and not os.path.lexists(path):
                    gone[path] = None
        if gone:
            raise DamagedStoreError(*gone)

    def tick(self) -> None:
        """See `Observer`."""
        if self.journal:
            self.journal.tick()
        if self.observer:
            self._show(self.observer.tick)

    def end(self) -> None:
        """See `Observer`."""
        if self.observer:
            self._show(self.observer.end)

    def _show(self, show: Callable[..., None], *change: object) -> None:
        """Let the other show something; a terminal that is gone, or a full disk, ends no build."""
        try:
            show(*change)
        except BrokenPipeError:  # who reads has had enough
            raise
        except OSError:
            self.observer = None

"""Building what needs wheels that the store lacks: these are fetched first, all at once.

What is missing nobody knows better than Nix, which says so before it builds anything. A build with
nothing to fetch is not held up by this; one that lacks wheels is started a second time.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from stagedml.nix.build_state import Change, Observer
    from stagedml.nix.client import BuildResult, Nix

_WHEEL = ".whl.drv"


class _MissingError(Exception):
    """Wheels are to be fetched.

    Attributes:
        drvs: Their derivations.
    """

    def __init__(self, drvs: list[str]) -> None:
        super().__init__(f"{len(drvs)} wheels are missing")
        self.drvs = drvs


class _Look:
    """Stops a build that is about to fetch wheels; else hands all on to another observer."""

    def __init__(self, observer: Observer) -> None:
        self.observer = observer
        self.wheels: list[str] = []
        self.shows_logs = False

    def begin(self) -> None:
        """See `Observer`."""
        self.observer.begin()
        self.shows_logs = self.observer.shows_logs

    def change(self, change: Change) -> None:
        """See `Observer`."""
        # Later than Nix starts, which need not wait for it.
        from stagedml.nix.build_state import BuildStarted, BuildStopped, Planned

        if isinstance(change, Planned):
            self.wheels += [drv for drv in change.drvs if drv.endswith(_WHEEL)]
        elif self.wheels and isinstance(change, BuildStarted | BuildStopped):
            raise _MissingError(self.wheels)
        self.observer.change(change)

    def tick(self) -> None:
        """See `Observer`."""
        self.observer.tick()

    def end(self) -> None:
        """See `Observer`."""
        self.observer.end()


def build_with_wheels(
    build: Callable[[Observer], BuildResult],
    nix: Nix,
    observer: Observer,
    on_progress: Callable[[str], None] | None,
) -> BuildResult:
    """Build, and before that fetch the wheels that are missing.

    Args:
        build: Builds with an observer.
        nix: Whose store.
        observer: What is told of it.
        on_progress: Called with what is being done, for a person to read.
    """
    try:
        return build(_Look(observer))
    except _MissingError as missing:
        from stagedml.host.environment import Wheel
        from stagedml.host.wheels import WheelError, fetch_wheels
        from stagedml.nix.derivation import read

        found = [read(drv) for drv in missing.drvs]
        wheels = [Wheel(drv.name, str(drv.attributes["sha256"])) for drv in found]
    # Nix may know another way, and else says what is to be done.
    with contextlib.suppress(WheelError):
        fetch_wheels(nix, wheels, on_progress)
    return build(observer)

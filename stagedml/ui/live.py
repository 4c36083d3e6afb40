"""Builds that run, followed by their journals, as server-sent events."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import threading
import time
from typing import TYPE_CHECKING, Any

from starlette.responses import StreamingResponse

from stagedml.errors import StagedMLError
from stagedml.realization.journal import DIRECTORY, SUFFIX, is_locked
from stagedml.ui.following import BUILDING, Followed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from starlette.requests import Request

    from stagedml.ui import api
    from stagedml.ui.site import Site

_PAUSE = 0.3  # seconds between two looks
_KEPT = 600.0  # seconds that a build is shown after its end
_FEW = 10  # such builds
_MOST = 2_000  # events that wait for a browser, after which it is given the whole again
_CHANGED = ("project", "pipelines", "runs", "store")
_QUIET = 2.0  # seconds in which nothing has come into the store or gone
_ALIVE = 15.0  # seconds of silence, after which something is sent


class Live:
    """The builds of a project.

    Args:
        site: The project.
    """

    def __init__(self, site: Site) -> None:
        self.site = site
        self.directory = site.project.state / DIRECTORY
        self.root = str(site.project.root)
        self._builds: dict[str, Followed] = {}
        self._others: set[str] = set()  # journals of other projects
        self._lock = threading.Lock()
        self._listeners: list[_Listener] = []
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._stamps: tuple[Any, Any] | None = None
        self._store: Any = None
        self._store_changed: float | None = None  # when, where nobody was told yet
        site.listeners.append(lambda what: self._tell("changed", {"what": [what]}))

    def start(self) -> None:
        """Begin to follow."""
        self._thread = threading.Thread(target=self._follow, name="live", daemon=True)
        self._thread.start()

    def leave(self) -> None:
        """End what browsers are being told, which would go on for ever."""
        for listener in list(self._listeners):
            listener.put(None)

    def stop(self) -> None:
        """End it."""
        self._stop.set()
        self.leave()
        if self._thread is not None:
            self._thread.join(5)

    # -- questions -----------------------------------------------------------------------------

    def builds(self) -> list[api.LiveBuild]:
        """Return the builds that run, and those that ended a moment ago, newest first."""
        with self._lock:
            return self._all()

    def _all(self) -> list[api.LiveBuild]:
        now = time.time()
        found = sorted(self._builds.values(), key=lambda build: build.clock, reverse=True)
        return [build.as_json(now) for build in found]

    def pipelines(self) -> frozenset[str]:
        """Return the names of the pipelines that are being built."""
        with self._lock:
            running = [b for b in self._builds.values() if b.status == BUILDING]
            return frozenset(run["pipeline"] for build in running for run in build.runs)

    def stages(self, pipeline: str) -> dict[str, str]:
        """Return what becomes of a pipeline's stages, by their names, in the newest such build."""
        with self._lock:
            for build in sorted(self._builds.values(), key=lambda b: b.clock, reverse=True):
                keys = {run["key"] for run in build.runs if run["pipeline"] == pipeline}
                if keys and build.status == BUILDING:
                    return {
                        stage["stage"]: stage["status"]
                        for stage in build.stages.values()
                        if stage["stage"] and keys.intersection(stage["runs"])
                    }
        return {}

    def is_building(self, drv: str) -> bool:
        """Whether a derivation is being built."""
        with self._lock:
            return any(
                build.status == BUILDING
                and drv in build.stages
                and build.stages[drv]["status"] == "building"
                for build in self._builds.values()
            )

    # -- following -----------------------------------------------------------------------------

    def _follow(self) -> None:
        while not self._stop.wait(_PAUSE):
            with contextlib.suppress(OSError, StagedMLError):
                self.look()

    def look(self) -> None:
        """Take in what has been written since the last look."""
        with self._lock:
            self._open()
            for build in list(self._builds.values()):
                plans = build.plans
                for change in build.read():
                    self._tell("change", change)
                if build.plans != plans:  # of stages that nothing happens to
                    self._tell("builds", self._all())
            self._drop()
        stamps = (self.site.ledger_stamp(), self.site.pins_stamp())
        if self._stamps is not None and stamps != self._stamps:
            self._tell("changed", {"what": ["runs", "pipelines", "store"]})
        self._stamps = stamps
        self._look_at_store()

    def _look_at_store(self) -> None:
        """Tell that something was collected, or made by others, once there is no more of it."""
        stamp, now = self.site.paths_stamp(), time.monotonic()
        if stamp != self._store:
            self._store_changed = None if self._store is None else now
            self._store = stamp
        elif self._store_changed is not None and now - self._store_changed >= _QUIET:
            self._store_changed = None
            self._tell("changed", {"what": ["pipelines", "store"]})

    def _open(self) -> None:
        try:
            names = {entry.name for entry in os.scandir(self.directory)}
        except OSError:
            names = set()
        self._others &= names
        for name in sorted(names - self._others):
            key = name.removesuffix(SUFFIX)
            if key == name or key in self._builds:
                continue
            build = Followed.open(f"{self.directory}/{name}", is_locked)
            if build is None:
                continue
            if build.project != self.root:
                build.close()
                self._others.add(name)
                continue
            self._note_earlier(build)
            self._builds[key] = build
            build.read()
            self._tell("builds", self._all())

    def _note_earlier(self, build: Followed) -> None:
        """Say of the stages how long they took the last time."""
        for pipeline in {run["pipeline"] for run in build.runs}:
            known = self.site.last_realizations(pipeline)
            for stage in build.stages.values():
                last = known.get(stage["stage"] or "")
                if last is not None and last.seconds and stage["earlier"] is None:
                    stage["earlier"] = last.seconds

    def _drop(self) -> None:
        ended = [build for build in self._builds.values() if build.ended is not None]
        ended.sort(key=lambda build: build.ended or 0.0, reverse=True)
        now = time.monotonic()
        for number, build in enumerate(ended):
            gone = not os.path.lexists(build.path)
            if gone and (number >= _FEW or now - (build.ended or now) > _KEPT):
                del self._builds[build.key]

    # -- telling -------------------------------------------------------------------------------

    def _tell(self, event: str, data: Any) -> None:
        for listener in list(self._listeners):
            listener.put((event, data))

    def listen(self) -> _Listener:
        """Return what is told of all that happens from now on, after all that is the case now."""
        listener = _Listener(asyncio.get_running_loop(), self._begin_again, self._listeners.remove)
        with self._lock:
            listener.put(("builds", self._all()))
            self._listeners.append(listener)
        return listener

    def _begin_again(self, listener: _Listener) -> None:
        """Tell one that missed something all that is the case now, before all that comes."""
        with self._lock:
            listener.put(("builds", self._all()))
            listener.put(("changed", {"what": list(_CHANGED)}))


class _Listener:
    """What one browser is to be told."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        begin_again: Callable[[_Listener], None],
        remove: Callable[[_Listener], None],
    ) -> None:
        self._loop = loop
        self._begin_again = begin_again
        self._remove = remove
        self._queue: asyncio.Queue[tuple[str, Any] | None] = asyncio.Queue()
        self._is_behind = False

    def put(self, event: tuple[str, Any] | None) -> None:
        """Add something; called from other threads."""
        with contextlib.suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(self._put, event)

    def _put(self, event: tuple[str, Any] | None) -> None:
        if event is None or event[0] == "builds":
            self._is_behind = False
        elif not self._is_behind and self._queue.qsize() >= _MOST:
            # What still waits came before the whole, and would undo it: it is told no more.
            self._is_behind = True
            while not self._queue.empty():
                self._queue.get_nowait()
            self._begin_again(self)
        if not self._is_behind:
            self._queue.put_nowait(event)

    async def get(self) -> tuple[str, Any] | None:
        """Return the next thing.

        Raises:
            TimeoutError: There is nothing to tell for a while.
        """
        return await asyncio.wait_for(self._queue.get(), _ALIVE)

    def close(self) -> None:
        """Tell it no more."""
        with contextlib.suppress(ValueError):
            self._remove(self)


def events(_: Request, live: Live) -> StreamingResponse:
    """Return the answer of `api/live`, which goes on until the browser leaves."""
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_events(live), media_type="text/event-stream", headers=headers)


async def _events(live: Live) -> AsyncIterator[str]:
    listener = live.listen()
    try:
        while True:
            try:
                found = await listener.get()
            except TimeoutError:
                yield ": still there\n\n"
                continue
            if found is None:
                return
            yield _message(*found)
    finally:
        listener.close()


def _message(event: str, data: Any) -> str:
    # What is ASCII has no line breaks but those of this format.
    return f"event: {event}\ndata: {json.dumps(data, separators=(',', ':'))}\n\n"

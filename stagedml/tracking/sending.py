"""Events of OpenLineage after each build, where its standard configuration asks for them.

A build waits for nothing: events are sent by a thread, and when the command ends, what is still on
its way has two seconds. Whatever goes wrong is said once, and ends no build.
"""

from __future__ import annotations

import atexit
import logging
import os
import queue
import threading
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from stagedml.realization.record import Run

PATIENCE = 2.0  # seconds that the end of a command waits
_CONFIGURATION = ("OPENLINEAGE_URL", "OPENLINEAGE_CONFIG")
_TRANSPORT = "OPENLINEAGE__TRANSPORT"
_AGAIN = "`stagedml runs export --to openlineage FILE RUN` writes them to a file."


def is_configured(env: Mapping[str, str]) -> bool:
    """Whether OpenLineage's own environment variables say where events go."""
    if env.get("OPENLINEAGE_DISABLED", "").strip().lower() == "true":
        return False
    return any(env.get(name) for name in _CONFIGURATION) or any(
        name.startswith(_TRANSPORT) for name in env
    )


class Sender:
    """Sends the events of runs in the background.

    Args:
        say: Called with what a user should know.
        patience: Seconds that the end of the command waits.
    """

    def __init__(self, say: Callable[[str], None], patience: float = PATIENCE) -> None:
        self.say = say
        self.patience = patience
        self.sent = 0
        self._runs: queue.SimpleQueue[Run] = queue.SimpleQueue()
        self._open = 0  # runs whose events are not all sent
        self._change = threading.Condition()
        self._failed = False
        self._thread: threading.Thread | None = None

    def begins(self) -> None:
        """Make ready while the build runs: the client takes a second to import."""
        with self._change:
            if self._thread is not None or self._failed:
                return
            # A daemon: one that hangs must not keep the command from its end.
            self._thread = threading.Thread(target=self._work, daemon=True)
            try:
                self._thread.start()
                _before_threads_end(self.finish)
            except RuntimeError as error:  # the process is ending, or has no more threads
                self._failed = True
                self._tell(_reason(error))

    def ended(self, run: Run) -> None:
        """Send the events of a run, some time soon."""
        self.begins()
        with self._change:
            if not self._failed:
                self._open += 1
                self._runs.put(run)

    def finish(self) -> None:
        """Wait for what is on its way, but not for long."""
        with self._change:
            done = self._change.wait_for(lambda: not self._open or self._failed, self.patience)
            if not done:
                self._failed = True
                runs = "a run" if self._open == 1 else f"{self._open} runs"
                self._tell(f"not all events of {runs} were taken within {self.patience:g} s")

    def _work(self) -> None:
        try:
            self._send_all()
        except Exception as error:  # noqa: BLE001 - whatever it is, the build is none the worse
            with self._change:
                if not self._failed:
                    self._failed = True
                    self._tell(_reason(error))
                self._change.notify_all()

    def _send_all(self) -> None:
        from stagedml.tracking.exports import needed

        needed("openlineage.client", "openlineage", "OpenLineage's client")
        from openlineage.client import OpenLineageClient

        from stagedml.tracking.lineage import events_of

        # What it has to say is said here, once.
        logging.getLogger("openlineage").setLevel(logging.CRITICAL)
        client = OpenLineageClient()
        while True:
            run = self._runs.get()
            for event in events_of(run):
                if self._failed:
                    return
                client.emit(event)
                self.sent += 1
            with self._change:
                self._open -= 1
                self._change.notify_all()

    def _tell(self, text: str) -> None:
        self.say(f"warning: OpenLineage: {text}. {_AGAIN}")


def _reason(error: Exception) -> str:
    if isinstance(error, StagedMLError):
        return f"{error.message}. {error.hint}" if error.hint else error.message
    text = " ".join(str(error).split()) or type(error).__name__
    return f"events were not sent: {text[:300]}"


def _before_threads_end(action: Callable[[], None]) -> None:
    """Have something done at the end of the process, while threads may still start others.

    `atexit` would be too late for the client's: pools of threads take nothing any more then.
    """
    import concurrent.futures.thread  # noqa: F401 - registers its own end, which is to come later

    register: Any = getattr(threading, "_register_atexit", atexit.register)
    register(action)


_SENDERS: list[Sender] = []


def sender(say: Callable[[str], None]) -> Sender | None:
    """Return who sends the events of runs; None if nothing is configured."""
    if not is_configured(os.environ):
        return None
    if not _SENDERS:  # one for the whole process: the second run goes the way of the first
        _SENDERS.append(Sender(say))
    return _SENDERS[0]

"""One Nix process that builds, followed to its end, and stopped when it must be."""

from __future__ import annotations

import contextlib
import fcntl
import os
import selectors
import signal
import subprocess
import threading
import time
from typing import IO, TYPE_CHECKING, Self

from stagedml.nix.lazy import LazyModule
from stagedml.nix.running import RunningLogs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from stagedml.nix import build_state, errors, events, tracebacks
    from stagedml.nix.build_state import Observer
    from stagedml.nix.events import Message
else:  # not needed until Nix runs
    build_state = LazyModule("stagedml.nix.build_state")
    errors = LazyModule("stagedml.nix.errors")
    events = LazyModule("stagedml.nix.events")
    tracebacks = LazyModule("stagedml.nix.tracebacks")

_TICK = 0.1  # seconds between two ticks of an observer
# What makes Nix stop, each with the seconds it gets to stop its builders. It can miss a SIGINT that
# comes just before it waits for a silent builder (seen with 2.34); a second one does no harm.
_STOPS: tuple[tuple[signal.Signals, float | None], ...] = (
    *(((signal.SIGINT, 2.0),) * 10),
    (signal.SIGTERM, 5.0),
    (signal.SIGKILL, None),
)


class MessagesOnly:
    """An observer that passes on what Nix says beside its results, and shows nothing else."""

    shows_logs = False

    def __init__(self, pass_on: Callable[[Message], None]) -> None:
        self._pass_on = pass_on

    def begin(self) -> None:
        """See `Observer`."""

    def change(self, change: build_state.Change) -> None:
        """See `Observer`."""
        if isinstance(change, events.Message) and not change.is_error:
            self._pass_on(change)

    def tick(self) -> None:
        """See `Observer`."""

    def end(self) -> None:
        """See `Observer`."""


class Lifeline:
    """Ends another process when this one does, however it ends, `kill -9` included.

    The kernel signals the owner of a pipe's reading end when the last writer is gone. (The signal
    that is meant for this, `PR_SET_PDEATHSIG`, can only be asked for by the other process.)
    """

    def __enter__(self) -> Self:
        self.end, self._mine = os.pipe()
        return self

    def tie(self, process: int) -> None:
        """Choose the process to end, which has inherited `end`."""
        # Not SIGTERM: Nix can miss it while it waits for a silent builder. Its builders die with
        # it, and what it was writing is a transaction.
        fcntl.fcntl(self.end, fcntl.F_SETSIG, signal.SIGKILL)
        fcntl.fcntl(self.end, fcntl.F_SETOWN, process)
        fcntl.fcntl(self.end, fcntl.F_SETFL, os.O_ASYNC)

    def __exit__(self, *_: object) -> None:
        os.close(self.end)
        os.close(self._mine)


class BuildProcess:
    """One Nix process that builds or copies, followed to its end.

    Args:
        line: Its command line.
        env: Its environment.
        observer: What follows it.
        interrupted: What to say where it was stopped from outside.
    """

    def __init__(
        self,
        line: Sequence[str],
        env: Mapping[str, str],
        observer: Observer,
        interrupted: str = "the build was interrupted; what had been finished is kept",
    ) -> None:
        self.state: build_state.BuildState
        self.said = ""
        self.pid = 0  # before it runs
        self._interrupted = interrupted
        self._line = line
        self._env = env
        self._observer = observer
        self._rest = b""
        self._logs = RunningLogs(env)

    def follow(self) -> tuple[str, int]:
        """Run it; return what it wrote to stdout, and its exit status."""
        observer = self._observer
        with _terminable(), contextlib.ExitStack() as stack:
            lifeline = stack.enter_context(Lifeline())
            process = subprocess.Popen(
                self._line,
                env=self._env,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                # A group of its own: Ctrl-C reaches this process, which then stops that one once.
                process_group=0,
                pass_fds=(lifeline.end,),
            )
            lifeline.tie(process.pid)
            self.pid = process.pid
            try:
                # After the start of Nix, so that it need not wait for imports.
                self.state = build_state.BuildState(translate=tracebacks.Tracebacks().line)
                observer.begin()
                stack.callback(observer.end)
                stack.callback(self._logs.end)
                stdout = self._read(process)
                return stdout, process.wait()
            except BaseException as error:
                self._stop(process)
                if isinstance(error, KeyboardInterrupt):
                    raise errors.BuildInterruptedError(
                        self._interrupted,
                        command=self._line,
                        hint="Run the same command again to go on from there.",
                    ) from None
                raise

    def _read(self, process: subprocess.Popen[bytes]) -> str:
        """Read both streams to their ends, and let the observer know."""
        stdout = bytearray()
        if process.stdout is None or process.stderr is None:
            raise RuntimeError("no pipes")
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            selector.register(process.stderr, selectors.EVENT_READ)
            ticked = time.monotonic()
            while selector.get_map():
                for key, _ in selector.select(_TICK):
                    data = os.read(key.fd, 1 << 16)
                    if not data:
                        selector.unregister(key.fileobj)
                    elif key.fileobj is process.stdout:
                        stdout += data
                    else:
                        self._feed(data)
                if time.monotonic() - ticked >= _TICK:
                    ticked = time.monotonic()
                    self._observer.tick()
        if self._rest:
            self._feed(b"\n")
        self._tell(self.state.settle())
        process.stdout.close()
        process.stderr.close()
        return os.fsdecode(bytes(stdout))

    def _feed(self, data: bytes) -> None:
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            event = events.parse_line(line.decode("utf-8", "replace"))
            if isinstance(event, events.Message | events.Unparsed):
                self.said += f"{event.text}\n"
            self._tell(self.state.apply(event))

    def _tell(self, changes: Sequence[build_state.Change]) -> None:
        for change in changes:
            self._observer.change(change)
            self._logs.change(change)

    def _stop(self, process: subprocess.Popen[bytes]) -> None:
        """Lets Nix stop its builders and release its locks; kills it only if it will not."""
        # Nobody reads what it still says, and it must not block on that.
        drains = [_drain(pipe) for pipe in (process.stdout, process.stderr) if pipe is not None]
        with _undisturbed():
            for number, grace in _STOPS:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(process.pid, number)
                try:
                    process.wait(grace)
                    break
                except subprocess.TimeoutExpired:
                    continue
            for drain in drains:
                drain.join(1.0)


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Ignores another Ctrl-C while Nix stops: it must not be left running."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = {number: signal.signal(number, signal.SIG_IGN) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _drain(pipe: IO[bytes]) -> threading.Thread:
    def read() -> None:
        with contextlib.suppress(OSError, ValueError):
            while pipe.read(1 << 16):
                pass

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    return thread


@contextlib.contextmanager
def _terminable() -> Iterator[None]:
    """Lets SIGTERM, and SIGHUP (a lost ssh), interrupt a build as Ctrl-C does.

    So Nix is never left behind. Where they are ignored (`nohup`), they stay so.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def interrupt(number: int, frame: object) -> None:  # noqa: ARG001
        raise KeyboardInterrupt

    before = {
        number: signal.signal(number, interrupt)
        for number in (signal.SIGTERM, signal.SIGHUP)
        if signal.getsignal(number) != signal.SIG_IGN
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

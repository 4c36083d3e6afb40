"""Runs the stage in a child process: its time limits, and what becomes of it, are seen to here.

The parent only hands on what the child says. So a stage that hangs in native code, or is killed,
still ends with a message, whoever started Nix.
"""

from __future__ import annotations

import fcntl
import os
import select
import sys
import time

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Callable

WEEK = 7 * 24 * 3600
DAY = 24 * 3600
# Exit codes of the child.
DONE, FAILED = 77, 78
_TAIL = 1 << 16  # bytes of what the child said last
# Signals by which native code of the stage's own ends it; others come from outside, as the kernel's
# where memory runs out, or say that this machine cannot run the code.
_CRASHES = (5, 6, 8, 11, 31)  # SIGTRAP, SIGABRT, SIGFPE, SIGSEGV, SIGSYS
_GRACE = 5.0  # seconds that a child has to say where it was
_SPARE = 200  # the least number of the spare descriptor
_ABORT, _KILL = 6, 9  # signals; the module of their names takes long to import


class Limits:
    """How long a stage may take, and how long it may be silent; in seconds.

    Args:
        pipe: Where the child says what its stage allows, once it knows.
    """

    def __init__(self, pipe: int) -> None:
        self.pipe = pipe
        self.timeout: float = WEEK
        self.max_silent: float = DAY

    @staticmethod
    def tell(pipe: int, timeout: float, max_silent: float) -> None:
        """Say what the stage allows; called by the child."""
        os.write(pipe, f"{timeout} {max_silent}".encode())
        os.close(pipe)

    def read(self) -> None:
        """Read what the child said."""
        said = os.read(self.pipe, 4096).split()
        if said:
            self.timeout, self.max_silent = map(float, said)


class Death:
    """How a child ended that did not end well.

    Attributes:
        why: What is to be said beyond what the child said itself.
        kind: `Timeout`, `Killed` or `Exited`; empty where the child told of an exception.
        of_machine: The machine has killed it.
    """

    def __init__(self, why: str = "", kind: str = "", *, of_machine: bool = False) -> None:
        self.why = why
        self.kind = kind
        self.of_machine = of_machine


class Said:
    """What the child said last."""

    tail = b""


def supervise(work: Callable[[int], int]) -> Death | None:
    """Run `work` in a child process.

    Args:
        work: Given the pipe for `Limits.tell`, returns an exit code, `DONE` if all is well.

    Returns:
        How it ended; None if all is well.
    """
    said, child_said = os.pipe()
    limit, child_limit = os.pipe()
    life, mine = os.pipe()
    # Any exit code may be a stage's own; that the work came to its end is put down beside.
    token = f"{os.getcwd()}/done"
    child = os.fork()
    if child == 0:
        _die_with_parent(life, mine)
        os.close(said)
        os.close(limit)
        os.dup2(child_said, 1)
        os.dup2(child_said, 2)
        _Log.file = _identity(2)
        _Log.spare = fcntl.fcntl(2, fcntl.F_DUPFD_CLOEXEC, _SPARE)
        os.close(child_said)
        code = FAILED
        try:
            code = work(child_limit)
            if code == DONE:
                os.close(os.open(token, os.O_CREAT | os.O_WRONLY))
        except BaseException:  # noqa: BLE001 - a mistake of ours
            import traceback

            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(child_said)
    os.close(child_limit)
    why = _follow(child, said, Limits(limit))
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if why:
        return Death(why, "Timeout")
    if code == FAILED:
        return Death()
    if code < 0:
        memory = ", as the kernel does where memory runs out" if -code == _KILL else ""
        why = f"it was killed by signal {-code}{memory}"
        return Death(why, "Killed", of_machine=-code not in _CRASHES)
    if code == DONE and os.path.exists(token):
        return None
    return Death(f"it ended its own process, with exit code {code}", "Exited")


class _Log:
    """Where the child's log goes, by device and inode, and one more descriptor of it."""

    file: tuple[int, int] | None = None
    spare = -1


def _identity(file: int) -> tuple[int, int]:
    status = os.fstat(file)
    return status.st_dev, status.st_ino


def restore_streams() -> None:
    """Let `sys.stdout` and `sys.stderr` be the log again, whatever the stage made of them.

    One that it closed may be a file of its output by now, where no message of ours belongs.

    Raises:
        OSError: What one of them held back cannot be written.
    """
    for number, name in ((1, "stdout"), (2, "stderr")):
        own = getattr(sys, f"__{name}__")
        for stream in (getattr(sys, name), own):
            if not getattr(stream, "closed", True):
                stream.flush()
        try:
            kept = _identity(number) == _Log.file
        except OSError:  # it is closed
            kept = False
        if not kept:
            os.dup2(_Log.spare, number)
        if own is None or own.closed:
            own = open(number, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        setattr(sys, name, own)


def _die_with_parent(life: int, parents: int) -> None:
    """Let the kernel kill this process when the parent's end of a pipe is closed.

    Outside of a sandbox, where Nix kills the parent alone.
    """
    os.close(parents)
    fcntl.fcntl(life, fcntl.F_SETSIG, _KILL)
    fcntl.fcntl(life, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(life, fcntl.F_SETFL, os.O_ASYNC)


def _follow(child: int, said: int, limits: Limits) -> str:
    """Hand on what the child says until it ends; why it was stopped, if it was."""
    poll = select.poll()
    for file in (said, limits.pipe):
        poll.register(file, select.POLLIN)
    try:
        process = os.pidfd_open(child)
        poll.register(process, select.POLLIN)
    except OSError:  # a kernel, or an emulator, that does not know it
        process = -1
    began = spoke = time.monotonic()
    while True:
        now = time.monotonic()
        if now - began >= limits.timeout:
            return _stop(child, said, f"it took longer than its timeout of {limits.timeout:g} s")
        if now - spoke >= limits.max_silent:
            why = f"it said nothing for its max_silent of {limits.max_silent:g} s"
            return _stop(child, said, why)
        left = min(began + limits.timeout, spoke + limits.max_silent) - now
        if process < 0:
            left = min(left, 0.1)
        ready = dict(poll.poll(min(left + 0.001, DAY) * 1000))
        if limits.pipe in ready:
            limits.read()
            poll.unregister(limits.pipe)
        if said in ready:
            spoke = time.monotonic()
            if not _hand_on(said):
                poll.unregister(said)
        elif process in ready or (process < 0 and _has_ended(child)):
            return ""


def _has_ended(child: int) -> bool:
    return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _hand_on(said: int) -> bool:
    """Write what can be read; False at the end."""
    data = os.read(said, 1 << 16)
    Said.tail = (Said.tail + data)[-_TAIL:]
    rest = data
    while rest:
        rest = rest[os.write(2, rest) :]
    return bool(data)


def _stop(child: int, said: int, why: str) -> str:
    """End the child, which says where it was (`faulthandler`)."""
    os.kill(child, _ABORT)
    poll = select.poll()
    poll.register(said, select.POLLIN)
    until = time.monotonic() + _GRACE
    while (left := until - time.monotonic()) > 0 and poll.poll(left * 1000):
        if not _hand_on(said):
            break
    os.kill(child, _KILL)
    return why

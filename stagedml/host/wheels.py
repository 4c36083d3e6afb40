"""Wheels that the store lacks, fetched by this machine's user: all at once, outside the sandbox.

Nix fetches as many at a time as it may build stages, mostly one or two, each in a process and a
sandbox of its own, which sees neither this user's files nor, under a daemon, his variables. What
is fetched here and has the right hash is what its fixed-output derivation would have made, so Nix
finds it done. What cannot be fetched here is left to Nix, and to Nix's messages.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from queue import Empty, SimpleQueue
from typing import IO, TYPE_CHECKING

from stagedml.directories import absolute
from stagedml.errors import StagedMLError
from stagedml.host.index import pip_variables
from stagedml.host.netrc import netrc_variables
from stagedml.host.toolchain import nix_files
from stagedml.temporary import temporary_directory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from stagedml.host.environment import Wheel
    from stagedml.nix.client import Nix


class WheelError(StagedMLError):
    """A wheel cannot be fetched."""


_TOLD = 10.0  # seconds between two words on how far it is


def fetch_wheels(
    nix: Nix, wheels: Sequence[Wheel], on_progress: Callable[[str], None] | None = None
) -> list[str]:
    """Put wheels into the store.

    Args:
        nix: Whose store; its environment says which index is asked, beside pip's files.
        wheels: Which; none of them may be there yet.
        on_progress: Called with what is being done, for a person to read.

    Returns:
        Their paths, in no particular order.

    Raises:
        WheelError: One cannot be had. Others may be there all the same.
        NixError: The store does not take them.
    """
    say = on_progress or (lambda _: None)
    say(f"fetching {len(wheels)} wheel{'s' * (len(wheels) != 1)}")
    began = told = time.monotonic()
    received = 0
    paths: list[str] = []
    with temporary_directory("wheels") as directory, _fetching(nix, wheels, directory) as lines:
        ended = False
        while not ended:
            batch = _waiting(lines)
            ended = None in batch
            files = [line for line in batch if line and not line.isdecimal()]
            received = max([received, *(int(line) for line in batch if line and line.isdecimal())])
            if files:
                paths += nix.add_all_fixed_flat([directory / file for file in files])
                for file in files:
                    (directory / file).unlink()
            if time.monotonic() - told > _TOLD:
                told = time.monotonic()
                say(f"{len(paths)} of {len(wheels)} wheels, {received / 1e6:,.0f} MB")
    took = time.monotonic() - began
    say(f"fetched {received / 1e6:,.0f} MB in {took:.0f} s")
    return paths


@contextlib.contextmanager
def _fetching(
    nix: Nix, wheels: Sequence[Wheel], directory: Path
) -> Iterator[SimpleQueue[str | None]]:
    """Yield the program that fetches, and the lines that it writes, `None` at their end."""
    fetcher = nix_files() / "builders/fetch_wheel.py"
    # Not `-S`: the index that is asked by default is what the pip beside this package says.
    command = [sys.executable, "-sBP", str(fetcher), "--into", str(directory)]
    env = absolute(nix.env)
    lines: SimpleQueue[str | None] = SimpleQueue()
    with (
        tempfile.TemporaryFile() as said,
        subprocess.Popen(
            command,
            env=env | pip_variables(env) | netrc_variables(nix),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            encoding="utf-8",
            errors="replace",
            process_group=0,  # Ctrl-C reaches this process, which then ends that one
        ) as process,
    ):
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("no pipes")
        try:
            with contextlib.suppress(BrokenPipeError), process.stdin as told:
                told.writelines(f"{wheel.file} {wheel.sha256}\n" for wheel in wheels)
            threading.Thread(target=_read, args=(process.stdout, lines), daemon=True).start()
            yield lines
            if process.wait() != 0:
                said.seek(0)
                text = said.read().decode("utf-8", "replace").strip()
                raise WheelError(text or f"{fetcher.name} failed")
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def _read(pipe: IO[str], lines: SimpleQueue[str | None]) -> None:
    with contextlib.suppress(OSError, ValueError):
        for line in pipe:
            lines.put(line.strip())
    lines.put(None)


def _waiting(lines: SimpleQueue[str | None]) -> list[str | None]:
    """Return the next line, and what else has come by then."""
    found = [lines.get()]
    with contextlib.suppress(Empty):
        while True:
            found.append(lines.get_nowait())
    return found

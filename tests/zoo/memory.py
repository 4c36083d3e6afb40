"""How much memory something takes at its peak."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MIB = 1 << 20
GIB = 1 << 30


def _status(name: str) -> int:
    text = Path("/proc/self/status").read_text()
    return int(re.findall(rf"^{name}:\s+(\d+) kB$", text, re.MULTILINE)[0]) * 1024


class Peak:
    """Bytes by which the process's resident memory rose above what it was before."""

    bytes = 0


@contextmanager
def peak_of() -> Iterator[Peak]:
    """Measure the peak of the block."""
    found = Peak()
    Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
    before = _status("VmRSS")
    yield found
    found.bytes = _status("VmHWM") - before


def run_capped(code: str, *words: str, cap: int, timeout: int = 600) -> int:
    """Run a program that cannot have more memory than the cap; returns its peak in bytes.

    Args:
        code: The program.
        words: Its arguments.
        cap: Bytes of data, and of resident memory.
        timeout: In seconds.
    """
    begin = f"import resource; resource.setrlimit(resource.RLIMIT_DATA, ({cap}, {cap}))\n"
    end = "\nprint('peak', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)"
    done = subprocess.run(
        [sys.executable, "-c", begin + textwrap.dedent(code) + end, *words],
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    peak = int(done.stdout.split()[-1])
    assert peak <= cap
    return peak

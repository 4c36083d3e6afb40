"""How fast a training is, and how much memory it takes: for the log, never for an output.

An output that had it would be another one each time. `nix log` and `stagedml log` have the line as
long as the model is in the store.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_STATUS = Path("/proc/self/status")


class Meter:
    """Measures the steps of a training but for the first execution, which compiles.

    Args:
        items: Items of a step, on the average of an epoch.
        tokens: Tokens of an item; 0 where it has none.
    """

    def __init__(self, items: float, tokens: int = 0) -> None:
        self.items, self.tokens = items, tokens
        self.steps = 0
        self.seconds = 0.0
        self._since: float | None = None

    def go_on(self, steps: int) -> None:
        """Count steps that were made; the device may be at work on them yet."""
        if self._since is None:
            self._since = time.perf_counter()
        else:
            self.steps += steps

    def stop(self, steps: int) -> None:
        """Count the last steps before something else is done; the device has made them."""
        if self._since is not None:
            self.steps += steps
            self.seconds += time.perf_counter() - self._since
        self._since = None

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Leave out the time of what is no training; the device has made the steps before it."""
        begun = time.perf_counter()
        yield
        if self._since is not None:
            self._since += time.perf_counter() - begun

    def report(self) -> None:
        """Write a line to the log; none about the speed where it was not measured."""
        parts = []
        if self.steps:
            rate = self.steps * self.items / self.seconds
            parts.append(f"throughput: {rate:.4g} items/s")
            if self.tokens:
                parts.append(f"{rate * self.tokens:.4g} tokens/s")
            parts.append(f"{self.steps} steps in {self.seconds:.4g} s")
        parts += [f"peak memory: {', '.join(f'{n} {b / 2**30:.3g} GiB' for n, b in peaks())}"]
        print(", ".join(parts), flush=True)


def peaks() -> list[tuple[str, int]]:
    """Give the most memory that this process had so far, in bytes: of the host, and of each GPU."""
    import tensorflow as tf

    lines = _STATUS.read_text(encoding="ascii").splitlines() if _STATUS.exists() else []
    found = [("host", int(x.split()[1]) * 1024) for x in lines if x.startswith("VmHWM:")]
    for number, _ in enumerate(tf.config.list_logical_devices("GPU")):
        info = tf.config.experimental.get_memory_info(f"GPU:{number}")
        found.append((f"GPU {number}", int(info["peak"])))
    return found

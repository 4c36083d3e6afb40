"""A run of an impure stage: what tells it from the others, as its output says."""

from __future__ import annotations

import os
import time

FILE = "nix-support/impure.json"


class Run:
    """A run that begins now.

    Attributes:
        seed: Drawn for it, from 0 to 2**32 - 1: so many NumPy takes.
    """

    def __init__(self) -> None:
        self.seed = int.from_bytes(os.urandom(4), "little")
        self._started = time.time_ns()

    def note(self, out: str) -> None:
        """Write into an output which run it is of."""
        seconds, rest = divmod(self._started, 10**9)
        clock = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))
        os.makedirs(f"{out}/nix-support", exist_ok=True)
        with open(f"{out}/{FILE}", "w", encoding="utf-8") as file:
            file.write(f'{{"seed": {self.seed}, "started": "{clock}.{rest // 1000:06}Z"}}\n')

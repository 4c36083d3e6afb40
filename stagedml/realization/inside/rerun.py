"""Runs the whole stage from its start, as its builder would, but for the supervisor.

So there are no limits of time, and what asks at a terminal (`breakpoint()`) can do so.
"""

from __future__ import annotations

import os
import sys

from stagedml.runtime import builder, supervisor


def main() -> int:
    """Run it; an exit status."""
    log = supervisor._Log
    log.file, log.spare = supervisor._identity(2), os.dup(2)
    limits, said = os.pipe()  # it says how long it may take, and nobody asks
    del limits
    return 0 if builder.work(said) == supervisor.DONE else 1


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)  # as a builder ends: what is to be done at exit is done, and checked

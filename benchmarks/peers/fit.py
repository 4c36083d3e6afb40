"""The training of `benchmarks/remote_builders.py` as a script: `fit.py SEED ROUNDS OUTPUT`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "project"))

from trivial.loop import descend

seed, rounds, output = sys.argv[1:]
Path(output).write_text(f"{descend(int(seed), int(rounds))}\n")

"""A sweep of 12 points beside 12 plain runs, `stagedml build NAME --set ...` one after the other.

Of a chain of trivial stages, of which each point has five of its own, in a store of its own; and
of the digits convnet's training, in the user's store, which has or gets TensorFlow's environment.
Both sides build as many new stages: their values differ in what makes no difference to the work.

    python benchmarks/sweep.py
    python benchmarks/sweep.py --no-digits     # without trainings, a minute
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from common import (
    CHECKOUT,
    STAGEDML,
    FailedError,
    Seconds,
    base_environment,
    machine,
    make_store,
    middle,
    prepare_toolchain,
    scratch_folder,
    table,
    timed,
)
from noop import STAGES, add_chain, copy_checkout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

POINTS = 12


@dataclass(frozen=True)
class Case:
    """Something to sweep over.

    Attributes:
        title: What it is called in the table.
        target: What is built.
        command: The command, up to `build`.
        env: The environment to run it in.
        key: What is swept.
        given: Further options of `build`.
    """

    title: str
    target: str
    command: list[str | Path]
    env: Mapping[str, str]
    key: str
    given: tuple[str, ...] = ()

    def values(self, start: int) -> list[str]:
        """Return as many values as there are points, none of which was built before."""
        if self.key.endswith("index"):
            return [str(start + number) for number in range(POINTS)]
        return [f"{1e-3 + 1e-4 * number + 1e-13 * start:.17g}" for number in range(POINTS)]

    def plain(self, values: Sequence[str]) -> Seconds:
        """Build each by itself; how long all take."""
        command = [*self.command, "build", self.target, *self.given, "--set"]
        took = [timed([*command, f"{self.key}={value}"], self.env) for value in values]
        return Seconds(sum(t.wall for t in took), sum(t.cpu for t in took))

    def sweep(self, values: Sequence[str]) -> Seconds:
        """Build them together."""
        option = f"{self.key}={','.join(values)}"
        command = [*self.command, "build", self.target, *self.given]
        return timed([*command, "--sweep", option], self.env)


def measure(case: Case, repeat: int) -> list[str]:
    """Return a row of the table."""
    start = int(time.time() * 1000) % 10**9 + 1000
    case.plain(case.values(start)[:1])  # what all points share, environments too
    first: dict[str, list[Seconds]] = {"plain": [], "sweep": []}
    again: dict[str, list[Seconds]] = {"plain": [], "sweep": []}
    for _ in range(repeat):
        for name, build in (("plain", case.plain), ("sweep", case.sweep)):
            start += 100
            values = case.values(start)
            first[name].append(build(values))
            again[name].append(build(values))
    cells = [case.title]
    for found in (first, again):
        plain, sweep = middle(found["plain"]), middle(found["sweep"])
        cells += [f"{plain.wall:.2f}", f"{plain.cpu:.2f}", f"{sweep.wall:.2f}", f"{sweep.cpu:.2f}"]
        cells.append(f"{sweep.wall / plain.wall:.2f}")
    return cells


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures, and prints Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--no-digits", action="store_true", help="without trainings")
    parser.add_argument("--epochs", type=int, default=5, help="of each training")
    parser.add_argument("--repeat", type=int, default=1, help="rounds")
    options = parser.parse_args(arguments)
    where = machine()
    rows = []
    with scratch_folder("stagedml-sweep-") as folder:
        ours = folder / "ours"
        copy_checkout(ours)
        add_chain(ours)
        env = make_store(folder / "nix", sandbox=False)
        prepare_toolchain(env, folder / "nix")
        command: list[str | Path] = [STAGEDML, "--option", "sandbox", "false", "--project", ours]
        key = f"join-{STAGES - 5}.index"
        title = f"a chain of {STAGES} trivial stages, 5 to a point"
        rows.append(measure(Case(title, f"chain-{STAGES}", command, env, key), options.repeat))
        if not options.no_digits:
            target = "convnet-digits.train-convnet"
            command = [STAGEDML, "--project", CHECKOUT]
            title = f"{target}, {options.epochs} epochs"
            rate, given = "train-convnet.learning_rate", ("--set", f"epochs={options.epochs}")
            case = Case(title, target, command, base_environment(), rate, given)
            rows.append(measure(case, options.repeat))
    header = [
        f"{POINTS} points of",
        "plain (s)",
        "CPU (s)",
        "sweep (s)",
        "CPU (s)",
        "sweep / plain",
    ]
    header += ["again, plain (s)", "CPU (s)", "sweep (s)", "CPU (s)", "sweep / plain"]
    print(f"{where}; rounds: {options.repeat}\n\n{table(header, rows)}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (FailedError, subprocess.CalledProcessError) as error:
        sys.exit(f"sweep: {error}")

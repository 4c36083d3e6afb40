"""The first run: from nothing to a trained model, by `stagedml build`, Nix alone, and uv.

Each way starts with nothing: an empty Nix store, or no virtual environment and no cache. It gets an
interpreter, fetches and installs the wheels that the environment `tensorflow` locks, and trains the
convnet of `convnet-digits`. One way follows the other in each round, so that whatever else keeps
the machine or its network busy slows all. Prints Markdown.

    python benchmarks/first_run.py [--rounds 3] [--no-sandbox]

The temporary directory must hold about 6 GB, and an index be in reach.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
import tomllib
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from common import (
    CHECKOUT,
    STAGEDML,
    FailedError,
    base_environment,
    machine,
    make_store,
    scratch_folder,
    stagedml_command,
    table,
    timed,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PIPELINE, STAGE = "convnet-digits", "train-convnet"
LOCK = CHECKOUT / "nix/environments/tensorflow.lock.toml"
OURS, NIX, PLAIN = "stagedml build", "nix-build", "uv, python"


class Took(NamedTuple):
    """Seconds of the clock for each step and for all; and of processors."""

    interpreter: float
    fetching: float | None
    installing: float
    training: float
    all: float
    cpu: float


def requirements() -> str:
    """Return the locked wheels for this interpreter, as `uv pip install` takes them."""
    target = f"cp{sys.version_info[0]}{sys.version_info[1]}-{os.uname().machine}"
    lock = tomllib.loads(LOCK.read_text(encoding="utf-8"))
    rows = [
        f"{package['name']}=={package['version']} --hash=sha256:{wheel['sha256']}\n"
        for package in lock["packages"]
        for wheel in package["wheels"]
        if target in wheel.get("targets", lock["targets"])
    ]
    return "".join(rows)


def uv(scratch: Path, *, sandbox: bool) -> Took:
    """Return a virtual environment, made and filled by uv, and a script."""
    del sandbox
    program = Path(sys.executable).with_name("uv")
    env = base_environment() | {
        "VIRTUAL_ENV": str(scratch / "venv"),
        "UV_PYTHON_DOWNLOADS": "never",
    }
    (scratch / "requirements.txt").write_text(requirements())
    install = [program, "pip", "install", "--no-cache", "--no-deps", "--require-hashes"]
    install += ["--only-binary", ":all:", "--requirement", scratch / "requirements.txt"]
    script = CHECKOUT / "benchmarks/peers/train_digits.py"
    steps = [
        timed([program, "venv", "--python", sys.executable, scratch / "venv"], env),
        timed(install, env),
        timed([scratch / "venv/bin/python", script, scratch / "model.weights.h5"], env),
    ]
    venv, packages, training = (step.wall for step in steps)
    total = sum(step.wall for step in steps)
    return Took(venv, None, packages, training, total, sum(step.cpu for step in steps))


def stagedml(scratch: Path, *, sandbox: bool) -> Took:
    """Return the command: it fetches, Nix installs and trains."""
    env = make_store(scratch, sandbox=sandbox)
    interpreter = timed([STAGEDML, "toolchain", "host"], env, CHECKOUT)
    said: list[str] = []
    command = [*stagedml_command(env), "build", f"{PIPELINE}.{STAGE}"]
    building = timed_with_output(command, env, said)
    [fetching] = re.findall(r"^fetched .* in (\d+) s$", said[0], re.MULTILINE)
    seconds = {
        name: sum(float(n) * {"h": 3600, "m": 60, "s": 1}[u] for n, u in re.findall(UNIT, text))
        for name, text in re.findall(r"^\[[^]]*\] (.*): done in (\S+)$", said[0], re.MULTILINE)
    }
    return Took(
        interpreter.wall,
        float(fetching),
        seconds["environment tensorflow"],
        seconds[STAGE],
        interpreter.wall + building.wall,
        interpreter.cpu + building.cpu,
    )


UNIT = r"([\d.]+)([hms])"


def nix_build(scratch: Path, *, sandbox: bool) -> Took:
    """Nix alone, as it is set by default: one derivation after the other."""
    from stagedml.host.index import pip_variables
    from stagedml.nix.client import Nix

    env = make_store(scratch, sandbox=sandbox)
    interpreter = timed([STAGEDML, "toolchain", "host"], env, CHECKOUT)
    nix = Nix(env=env | pip_variables(env))
    before = os.times()
    attribute = f'{PIPELINE}.stages."{STAGE}"'
    built = nix.build(CHECKOUT / "default.nix", [attribute], jobs=1).built
    after = os.times()

    def seconds(end: str) -> float:
        return sum(took for drv, took in built.items() if drv.endswith(end))

    wall = after.elapsed - before.elapsed
    cpu = sum(after[2:4]) - sum(before[2:4])
    return Took(
        interpreter.wall,
        seconds(".whl.drv"),
        seconds("-tensorflow-environment.drv"),
        seconds(f"-{STAGE}.drv"),
        interpreter.wall + wall,
        interpreter.cpu + cpu,
    )


def timed_with_output(command: list[str], env: Mapping[str, str], said: list[str]):  # noqa: ANN201
    """As `timed`; what the command wrote to stderr is added to `said`."""
    script = 'exec "$@" 2>"$0"'
    with scratch_folder("stagedml-output-") as folder:
        output = folder / "stderr"
        took = timed(["sh", "-c", script, str(output), *command], env, CHECKOUT)
        said.append(output.read_text(encoding="utf-8"))
    return took


def middle_of(values: list[Took]) -> Took:
    """Return the medians."""
    columns = zip(*values, strict=True)
    return Took(*(None if None in column else median(column) for column in columns))


WAYS: dict[str, Callable[..., Took]] = {PLAIN: uv, OURS: stagedml, NIX: nix_build}


def main() -> None:
    """Measure, and print Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-sandbox", action="store_true")
    parser.add_argument("--ways", nargs="+", default=list(WAYS), choices=list(WAYS))
    given = parser.parse_args()
    where = machine()
    took: dict[str, list[Took]] = {way: [] for way in given.ways}
    loads = []
    for index in range(given.rounds):
        turn = index % len(given.ways)
        for way in given.ways[turn:] + given.ways[:turn]:
            # What the one before has left to be written is not this one's to pay for.
            os.sync()
            time.sleep(1)
            with scratch_folder("stagedml-first-") as scratch:
                took[way].append(WAYS[way](scratch, sandbox=not given.no_sandbox))
            loads.append(os.getloadavg()[0])
            print(way, took[way][-1], f"load {loads[-1]:.1f}", file=sys.stderr)
    rows = []
    middle = {way: middle_of(values) for way, values in took.items()}
    for way, values in middle.items():
        cells = ["" if value is None else f"{value:.1f}" for value in values]
        ratio = values.all / middle[PLAIN].all if PLAIN in middle else float("nan")
        rows.append([way, *cells, f"{ratio:.2f}"])
    box = "no sandbox" if given.no_sandbox else "in Nix's sandbox"
    rounds = f"{given.rounds} round{'s' * (given.rounds != 1)}"
    print(f"{where}, {min(loads):.1f} to {max(loads):.1f} after a way; {rounds}, {box}\n")
    header = ["", "interpreter (s)", "fetching (s)", "installing (s)", "training (s)", "all (s)"]
    print(table([*header, "CPU (s)", f"all / {PLAIN}"], rows))


if __name__ == "__main__":
    try:
        main()
    except FailedError as error:
        sys.exit(str(error))

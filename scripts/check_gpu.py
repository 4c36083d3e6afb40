"""Try a machine's GPU: what docs/gpu.md has a table of.

    python scripts/check_gpu.py [--variant cpu] [--only NAME]... [--write FILE]

Looks at the machine (`stagedml doctor`), measures twice (`gpu-check`), and builds each training
twice, comparing bytes. Prints rows for the table. For a person with a GPU: it takes some minutes,
and some gigabytes of CUDA's wheels. With `--variant cpu` it does the same without one, to be tried
out.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

COLUMNS = ("date", "device", "driver", "built", "result", "first", "again", "bits")
# Each with the stage that the device computes, and what it is judged by.
TRAININGS = {
    "convnet-digits": ("train-convnet", "val_accuracy"),
    "bert-glue-sample": ("bert-finetune-mrpc-sample", "dev_score"),
}
ANOTHER = "a rebuild gave another result"
CHECKS = ("gpu", "gpu devices", "gpu permissions", "driver", "system feature", "gpu in builds")


class CheckError(Exception):
    """Something does not work; the message says what."""


@dataclass
class Tried:
    """One build, done twice."""

    built: str
    result: str
    first: float
    again: float
    bits: str


def stagedml(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command; what it says of its progress goes to the terminal as well."""
    line = [sys.executable, "-m", "stagedml", *arguments]
    print("$ stagedml", *arguments, file=sys.stderr, flush=True)
    with (
        tempfile.TemporaryFile("w+") as out,
        subprocess.Popen(
            line, stdout=out, stderr=subprocess.PIPE, text=True, errors="replace"
        ) as process,
    ):
        said = []
        for row in process.stderr or ():
            said.append(row)
            sys.stderr.write(f"  {row}")
        status = process.wait()
        out.seek(0)
        return subprocess.CompletedProcess(line, status, out.read(), "".join(said))


def build(*arguments: str) -> tuple[Path, float]:
    """Build; the output, and the seconds that it took."""
    begin = time.monotonic()
    done = stagedml("build", *arguments, "--json")
    if done.returncode != 0:
        raise CheckError(f"stagedml build {' '.join(arguments)} failed; see above")
    return Path(json.loads(done.stdout)[0]["output"]), time.monotonic() - begin


def look_at_machine() -> None:
    """Stop where the doctor finds that a build could not use the GPU."""
    rows = json.loads(stagedml("doctor", "--json").stdout)
    wrong = [row for row in rows if row["check"] in CHECKS and row["status"] != "ok"]
    wrong += [row for row in rows if row["status"] == "error" and row not in wrong]
    if wrong:
        text = "\n".join(f"{row['check']}: {row['text']}\n  {row['hint']}" for row in wrong)
        raise CheckError(f"stagedml doctor:\n{text}")


def measure(variant: str, settings: list[str]) -> tuple[dict[str, str], Tried]:
    """Measure twice; what the device is, and how alike the measurements are."""
    found, seconds = [], []
    for number in (1, 2):
        occasion = f"occasion={dt.datetime.now(dt.UTC):%Y-%m-%dT%H:%M:%S}-{number}"
        words = [f"--set={text}" for text in (occasion, *settings)]
        output, took = build(f"{variant}.gpu-check", *words)
        found.append(json.loads((output / "gpu.json").read_text()))
        seconds.append(took)
    device = found[0]["device"]
    about = {"device": device.get("name", "?"), "driver": device.get("module") or "none"}
    rates = [{row["kind"]: row["tflops"] for row in one["products"]} for one in found]
    result = ", ".join(f"{kind} {rates[0][kind]:.3g}/{rates[1][kind]:.3g}" for kind in rates[0])
    same = [row["error"] for row in found[0]["products"]] == [
        row["error"] for row in found[1]["products"]
    ]
    bits = "same errors" if same else "other errors"
    return about, Tried(f"{variant}.gpu-check", f"{result} TFLOP/s", *seconds, bits)


def train(variant: str, pipeline: str, stage: str, metric: str) -> Tried:
    """Build a training, and again, and then what is made from it."""
    name = f"{variant}.{pipeline}.{stage}"
    output, first = build(name)
    begin = time.monotonic()
    done = stagedml("build", name, "--check")
    again = time.monotonic() - begin
    if done.returncode != 0 and ANOTHER not in done.stderr:
        raise CheckError(f"{name} could be built once, and not again; see above")
    bits = "same" if done.returncode == 0 else "other"
    value = json.loads((output / "metrics.json").read_text()).get(metric, "?")
    build(f"{variant}.{pipeline}")
    return Tried(f"{variant}.{pipeline}", f"{metric} {value}", first, again, bits)


def throughput(variant: str, python: str, more: list[str]) -> str:
    """Train BERTs beside other programs, outside of Nix; the table."""
    program = Path(__file__).resolve().parents[1] / "benchmarks/gpu_throughput.py"
    device = ["--device", variant, "--python", python, "--torch-python", python]
    done = subprocess.run(
        [sys.executable, str(program), *device, *more],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if not done.stdout:
        raise CheckError(f"{program.name} failed; see above")
    return done.stdout


def rows(about: dict[str, str], tried: list[Tried]) -> str:
    """Write the table's rows, as Markdown."""
    date = f"{dt.datetime.now(dt.UTC):%Y-%m-%d}"
    lines = []
    for one in tried:
        cells = [date, about["device"], about["driver"], f"`{one.built}`", one.result]
        cells += [f"{one.first:.0f} s", f"{one.again:.0f} s", one.bits]
        lines.append(f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |")
    return "\n".join(lines)


def main() -> int:
    """Try what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--variant", choices=("cuda", "cpu"), default="cuda")
    parser.add_argument("--only", action="append", choices=["gpu-check", *TRAININGS], default=[])
    parser.add_argument("--set", action="append", default=[], help="of gpu-check, as SIZE=64")
    parser.add_argument("--write", type=Path, help="append the rows to a file")
    parser.add_argument(
        "--python",
        help="has the packages of the environment `bert-cuda`, torch and transformers: for "
        "benchmarks/gpu_throughput.py, which is left out without it",
    )
    parser.add_argument(
        "--throughput", action="append", default=[], help="its arguments, as --shape=base"
    )
    given = parser.parse_args()
    try:
        if given.variant == "cuda":
            look_at_machine()
        about, measured = measure(given.variant, given.set)
        tried = [measured]
        for pipeline, (stage, metric) in TRAININGS.items():
            if not given.only or pipeline in given.only:
                tried.append(train(given.variant, pipeline, stage, metric))
    except CheckError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    text = rows(about, tried)
    print(f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}\n{text}")
    if given.write:
        with given.write.open("a") as file:
            file.write(f"{text}\n")
    if given.python:  # last: what was built is told whatever comes of it
        try:
            print(throughput(given.variant, given.python, given.throughput))
        except CheckError as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

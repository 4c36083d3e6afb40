"""Whether trainings give the same bits, and what that costs.

Trains three models by the stages of the library, in processes of their own, and prints hashes of
their weights: with one, two and four cores, with portable and with fast bits, and, where there is
`qemu-x86_64` (Debian: `qemu-user`), as on processors of other kinds. On every x86-64 machine with
AVX2 the hashes of portable bits should be those of `docs/reproducibility.md`. Then it times both,
in turns.

    python benchmarks/bits.py [--rounds 5] [--no-emulation] [--no-cost]

The packages are those of the environment `bert`, which Nix builds if it has not.
"""

from __future__ import annotations

import argparse
import hashlib
import inspect
import json
import os
import shutil
import subprocess
import sys
import time
import typing
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from common import scratch_folder, table

CHECKOUT = Path(__file__).resolve().parents[1]
QEMU = "qemu-x86_64"
EMULATED = ("Haswell", "EPYC")
CORES = ("1", "2", "4")
MODELS = {
    "digits": "convnet-digits, 2 epochs",
    "bert": "bert-squad-sample, 2 epochs",
}
TIMED = {
    "digits": (15, "convnet-digits, 15 epochs"),
    "bert": (40, "bert-squad-sample, 40 epochs"),
    "mini": (6, "a BERT of 4 layers of 256, 6 epochs"),
}


# -- the trainings, in a process of their own ------------------------------------------------------


class Trained(NamedTuple):
    """A training: its weights, and the seconds that it took, of the clock and of processors."""

    weights: Path
    wall: float
    cpu: float


class Clock:
    """Count the seconds since it was made, of the clock and of all of the process's threads."""

    def __init__(self) -> None:
        self.started = time.perf_counter(), time.process_time()

    @property
    def wall(self) -> float:
        """Of the clock."""
        return time.perf_counter() - self.started[0]

    @property
    def cpu(self) -> float:
        """Of processors."""
        return time.process_time() - self.started[1]


def perform(stage: Any, folder: Path, *inputs: Any, bits: str = "portable", **given: Any) -> Any:
    """Run a stage as its builder does, less the checks; its outputs."""
    from stagedml import Build
    from stagedml.runtime.backends import Building, Realized

    parameters = inspect.signature(stage.function).parameters.values()
    config = {p.name: p.default for p in parameters if p.kind is p.KEYWORD_ONLY} | given
    outputs = typing.get_type_hints(stage.function)["return"]
    scratch = folder / "scratch"
    scratch.mkdir(parents=True)
    build: Build[Any] = Build(
        outputs(Building(folder / "out", config)),
        name=stage.name,
        config=config,
        instance=0,
        accelerator="cpu",
        bits=bits,
        scratch=str(scratch),
    )
    stage.function(build, *inputs, **config)
    return outputs(Realized(folder / "out", config, {}))


def digits(folder: Path, bits: str, epochs: int, **given: int) -> Trained:
    """Train the convnet of `convnet-digits`, or a smaller one."""
    import sklearn

    from stagedml.zoo.images.data import split_digits
    from stagedml.zoo.images.stages import train_convnet

    table = Path(sklearn.__file__).parent / "datasets/data/digits.csv.gz"
    data = perform(split_digits, folder / "data", table)
    started = Clock()
    model = perform(train_convnet, folder / "model", data, bits=bits, epochs=epochs, **given)
    return Trained(model.weights, started.wall, started.cpu)


def bert(folder: Path, bits: str, epochs: int, **given: int) -> Trained:
    """Train the BERT of `bert-squad-sample`, or a larger one."""
    from stagedml.zoo.bert.stages import bert_random
    from stagedml.zoo.sample_data.stages import sample_vocabulary_file, squad_sample_data
    from stagedml.zoo.squad.records import squad_features
    from stagedml.zoo.squad.stages import bert_finetune_squad

    dimensions = {"layers": 2, "hidden": 64, "heads": 4, "intermediate": 128, **given}
    batch = dimensions.pop("batch", 16)
    vocabulary = perform(sample_vocabulary_file, folder / "vocabulary")
    start = perform(
        bert_random,
        folder / "start",
        vocabulary.vocab,
        do_lower_case=True,
        max_position_embeddings=64,
        **dimensions,
    )
    files = perform(squad_sample_data, folder / "files")
    records = perform(
        squad_features,
        folder / "records",
        files.train,
        files.dev,
        start.vocab,
        do_lower_case=True,
        max_seq_length=64,
        doc_stride=24,
        max_query_length=20,
    )
    started = Clock()
    model = perform(
        bert_finetune_squad,
        folder / "model",
        start,
        records,
        bits=bits,
        init="random",
        learning_rate=2e-3,
        epochs=epochs,
        batch_size=batch,
        dropout=0.0,
    )
    return Trained(model.weights, started.wall, started.cpu)


def mini(folder: Path, bits: str, epochs: int) -> Trained:
    """Train a BERT whose matrices are large enough for several cores."""
    size = {"layers": 4, "hidden": 256, "heads": 4, "intermediate": 1024, "batch": 32}
    return bert(folder, bits, epochs, **size)


def small_digits(folder: Path, bits: str, epochs: int) -> Trained:
    """Train a convnet that an emulated processor trains in seconds."""
    return digits(folder, bits, epochs, width=8, dense=32)


def small_bert(folder: Path, bits: str, epochs: int) -> Trained:
    """Train a BERT that an emulated processor trains in a minute."""
    return bert(folder, bits, epochs, layers=1)


TRAININGS = {
    "digits": digits,
    "bert": bert,
    "mini": mini,
    "small-digits": small_digits,
    "small-bert": small_bert,
}


def train(models: list[str], epochs: int, folder: Path, bits: str) -> dict[str, Any]:
    """Train some models; of each the hash of its weights, and the seconds of both kinds."""
    from stagedml.zoo.training.notices import import_tensorflow

    import_tensorflow()
    found = {}
    for name in models:
        trained = TRAININGS[name](folder / name, bits, epochs)
        digest = hashlib.sha256(trained.weights.read_bytes()).hexdigest()[:12]
        found[name] = [digest, trained.wall, trained.cpu]
    return found


# -- comparing them --------------------------------------------------------------------------------


class Environment(NamedTuple):
    """How a stage's interpreter is started.

    Attributes:
        python: The interpreter.
        declared: Variables of the environment.
        pins: Those of portable bits.
    """

    python: str
    declared: dict[str, str]
    pins: dict[str, str]


def environment() -> Environment:
    """Return the environment `bert`, built by Nix."""
    from stagedml.nix.client import Nix

    library = (
        f"(import {CHECKOUT}/nix rec {{ system = builtins.currentSystem;"
        f" pkgs = import (import {CHECKOUT}/nix/nixpkgs.nix) {{ inherit system; }}; }})"
    )
    lock = CHECKOUT / "nix/environments/bert.lock.toml"
    bert_environment = f'({library}.mkEnvironment {{ name = "bert"; lockFile = {lock}; }})'
    nix = Nix()
    nix.build(expr=f"[ {bert_environment}.derivation {library}.toolchain.python ]")
    found = nix.eval_json(
        expr=f"(let e = {bert_environment}; t = {library}.toolchain; in {{"
        " python = t.interpreter; path = e.sitePackages; libraries = t.libraryPath;"
        f" declared = e.variables; pins = (import {CHECKOUT}/nix/lib/variables.nix).portable; }})"
    )
    declared = found["declared"] | {
        "PYTHONPATH": os.pathsep.join((str(CHECKOUT), f"{CHECKOUT}/benchmarks", found["path"])),
        "LD_LIBRARY_PATH": found["libraries"],
        "PYTHONHASHSEED": "0",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    return Environment(found["python"], declared, found["pins"])


def child(
    where: Environment,
    models: list[str],
    epochs: int,
    folder: Path,
    *,
    bits: str = "portable",
    cores: str = "",
    processor: str = "",
) -> dict[str, Any]:
    """Return what `train` gives in a process of its own, on a processor of some kind."""
    command = [where.python, "-sSBP", __file__, "--train", *models]
    command += ["--epochs", str(epochs), "--bits", bits, "--folder", str(folder)]
    if processor:
        command = [QEMU, "-cpu", processor, *command]
    env = {name: value for name, value in os.environ.items() if name not in where.pins}
    env |= where.declared | (where.pins if bits == "portable" else {})
    env |= {"NIX_BUILD_CORES": cores or str(len(os.sched_getaffinity(0)))}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    shutil.rmtree(folder, ignore_errors=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr[-4000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def this_processor() -> str:
    """Return the processor's name, and which of the newer instructions it has."""
    rows = Path("/proc/cpuinfo").read_text(encoding="utf-8").partition("\n\n")[0].splitlines()
    fields = {key.strip(): value.strip() for key, _, value in (row.partition(":") for row in rows)}
    flags = fields.get("flags", "").split()
    has = [name for name in ("avx2", "avx512f", "avx512_bf16", "amx_tile") if name in flags]
    return f"{fields.get('model name', 'unknown')} ({', '.join(has)})"


def compare_hashes(where: Environment, folder: Path, *, emulate: bool) -> None:
    """Print the table of hashes."""
    kinds = [("portable", cores, "") for cores in CORES]
    kinds += [("portable", "2", name) for name in EMULATED if emulate]
    kinds += [("fast", cores, "") for cores in CORES]

    def row(kind: tuple[str, str, str]) -> list[str]:
        bits, cores, emulated = kind
        place = folder / "-".join(kind)
        found = child(where, list(MODELS), 2, place, bits=bits, cores=cores, processor=emulated)
        print(*kind, *found.values(), file=sys.stderr)
        name = f"{emulated}, emulated" if emulated else "this one"
        return [name, bits, cores, *(found[model][0] for model in MODELS)]

    with ThreadPoolExecutor(3) as pool:
        rows = list(pool.map(row, kinds))
    print(table(["processor", "bits", "cores", *MODELS.values()], rows))


def compare_times(where: Environment, folder: Path, rounds: int) -> None:
    """Print the table of times."""
    seconds: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for index in range(rounds):
        for model, (epochs, _) in TIMED.items():
            for bits in ("portable", "fast")[:: 1 if index % 2 else -1]:
                _, wall, cpu = child(where, [model], epochs, folder, bits=bits)[model]
                seconds.setdefault((model, bits), []).append((wall, cpu))
                print(f"{index} {model} {bits} {wall:.1f} s, CPU {cpu:.1f} s", file=sys.stderr)
    rows = []
    for model, (_, name) in TIMED.items():
        took = [seconds[model, bits] for bits in ("portable", "fast")]
        walls, cpus = ([[pair[i] for pair in pairs] for pairs in took] for i in (0, 1))
        ratios = [a / b for a, b in zip(*walls, strict=True)]
        rows.append(
            [
                name,
                *(f"{median(values):.1f}" for values in walls),
                f"{median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})",
                *(f"{median(values):.1f}" for values in cpus),
            ]
        )
    header = ["training", "portable (s)", "fast (s)", "portable / fast"]
    print(table([*header, "portable, CPU (s)", "fast, CPU (s)"], rows))


def main() -> None:
    """Compare, and print Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="of times")
    parser.add_argument("--no-emulation", action="store_true")
    parser.add_argument("--no-cost", action="store_true")
    parser.add_argument("--train", nargs="+", choices=TRAININGS, help=argparse.SUPPRESS)
    parser.add_argument("--epochs", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--bits", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.train:
        print(json.dumps(train(given.train, given.epochs, given.folder, given.bits)))
        return
    where = environment()
    emulate = not given.no_emulation and shutil.which(QEMU) is not None
    load = os.getloadavg()[0]
    print(f"{this_processor()}, {os.cpu_count()} cores, load {load:.1f} at the start\n")
    with scratch_folder("stagedml-bits-") as folder:
        compare_hashes(where, folder / "hashes", emulate=emulate)
        if not given.no_cost:
            print(f"\n{given.rounds} rounds, {len(os.sched_getaffinity(0))} cores\n")
            compare_times(where, folder / "times", given.rounds)


if __name__ == "__main__":
    main()

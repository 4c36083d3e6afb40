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
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

CHECKOUT = Path(__file__).resolve().parents[1]
QEMU = "qemu-x86_64"
EMULATED = ("Haswell", "EPYC")
CORES = ("1", "2", "4")
MODELS = {
    "digits": "convnet-digits, 2 epochs",
    "bert": "bert-squad-sample, 2 epochs",
}
TIMED = {
    "digits": "convnet-digits, 15 epochs",
    "bert": "bert-squad-sample, 40 epochs",
    "mini": "BERT of 4 layers of 256, 64 tokens, batches of 32",
}


# -- the trainings, in a process of their own ------------------------------------------------------


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


def digits(folder: Path, bits: str, epochs: int, **given: int) -> tuple[Path, float]:
    """Train the convnet of `convnet-digits`, or a smaller one; its weights, and the seconds."""
    import sklearn

    from stagedml.zoo.images.data import split_digits
    from stagedml.zoo.images.stages import train_convnet

    table = Path(sklearn.__file__).parent / "datasets/data/digits.csv.gz"
    data = perform(split_digits, folder / "data", table)
    started = time.perf_counter()
    model = perform(train_convnet, folder / "model", data, bits=bits, epochs=epochs, **given)
    return model.weights, time.perf_counter() - started


def bert(folder: Path, bits: str, epochs: int, **given: int) -> tuple[Path, float]:
    """Train the BERT of `bert-squad-sample`, or a larger one; its weights, and the seconds."""
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
    started = time.perf_counter()
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
    return model.weights, time.perf_counter() - started


def mini(folder: Path, bits: str, epochs: int) -> tuple[Path, float]:
    """Train a BERT whose matrices are large enough for several cores."""
    size = {"layers": 4, "hidden": 256, "heads": 4, "intermediate": 1024, "batch": 32}
    return bert(folder, bits, epochs, **size)


def small_digits(folder: Path, bits: str, epochs: int) -> tuple[Path, float]:
    """Train a convnet that an emulated processor trains in seconds."""
    return digits(folder, bits, epochs, width=8, dense=32)


def small_bert(folder: Path, bits: str, epochs: int) -> tuple[Path, float]:
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
    """Train some models; of each the hash of its weights, and the seconds."""
    from stagedml.zoo.training.notices import import_tensorflow

    import_tensorflow()
    found = {}
    for name in models:
        weights, seconds = TRAININGS[name](folder / name, bits, epochs)
        found[name] = [hashlib.sha256(weights.read_bytes()).hexdigest()[:12], seconds]
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
        f"let e = {bert_environment}; t = {library}.toolchain; in {{"
        " python = t.interpreter; path = e.sitePackages; libraries = t.libraryPath;"
        f" declared = e.variables; pins = (import {CHECKOUT}/nix/lib/variables.nix).portable; }}"
    )
    declared = found["declared"] | {
        "PYTHONPATH": os.pathsep.join((str(CHECKOUT), found["path"])),
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


def processor() -> str:
    """Return the processor's name, and which of the newer instructions it has."""
    text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    rows = dict(
        line.split("\t:", 1) if "\t:" in line else line.split(":", 1)
        for line in text.split("\n\n")[0].replace("\t\t", "\t").splitlines()
        if ":" in line
    )
    fields = {key.strip(): value.strip() for key, value in rows.items()}
    flags = fields.get("flags", "").split()
    has = [n for n in ("avx2", "avx512f", "avx512_bf16", "amx_tile") if n in flags]
    return f"{fields.get('model name', 'unknown')} ({', '.join(has)})"


def compare_hashes(where: Environment, folder: Path, *, emulate: bool) -> None:
    """Print the table of hashes."""
    from common import table

    kinds = [("portable", cores, "") for cores in CORES]
    if emulate:
        kinds += [("portable", "2", name) for name in EMULATED]
    kinds += [("fast", cores, "") for cores in CORES]
    rows = []
    for bits, cores, emulated in kinds:
        print(f"{bits} {cores} {emulated}", file=sys.stderr)
        found = child(where, list(MODELS), 2, folder, bits=bits, cores=cores, processor=emulated)
        name = f"{emulated}, emulated" if emulated else "this one"
        rows.append([name, bits, cores, *(found[model][0] for model in MODELS)])
    print(table(["processor", "bits", "cores", *MODELS.values()], rows))


def compare_times(where: Environment, folder: Path, rounds: int) -> None:
    """Print the table of times."""
    from common import table

    epochs = {"digits": 15, "bert": 40, "mini": 15}
    seconds: dict[tuple[str, str], list[float]] = {}
    for index in range(rounds):
        for model in TIMED:
            for bits in ("portable", "fast")[:: 1 if index % 2 else -1]:
                took = child(where, [model], epochs[model], folder, bits=bits)[model][1]
                seconds.setdefault((model, bits), []).append(took)
                print(f"{index} {model} {bits} {took:.1f} s", file=sys.stderr)
    rows = []
    for model, name in TIMED.items():
        portable, fast = (seconds[model, bits] for bits in ("portable", "fast"))
        ratios = [a / b for a, b in zip(portable, fast, strict=True)]
        rows.append(
            [
                name,
                f"{median(portable):.1f}",
                f"{median(fast):.1f}",
                f"{median(ratios):.2f}",
                f"{min(ratios):.2f} to {max(ratios):.2f}",
            ]
        )
    print(table(["training", "portable (s)", "fast (s)", "portable / fast", "rounds"], rows))


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
    from common import scratch_folder

    where = environment()
    emulate = not given.no_emulation and shutil.which(QEMU) is not None
    load = os.getloadavg()[0]
    print(f"{processor()}, {os.cpu_count()} cores, load {load:.1f} at the start\n")
    with scratch_folder("stagedml-bits-") as folder:
        compare_hashes(where, folder / "hashes", emulate=emulate)
        if not given.no_cost:
            print(f"\n{given.rounds} rounds, {len(os.sched_getaffinity(0))} cores\n")
            compare_times(where, folder / "times", given.rounds)


if __name__ == "__main__":
    main()

"""Measure the tests of the trainings: put small mistakes into their code, one at a time.

    python scripts/mutants.py [FILE]... [--sample N] [--jobs N] [--log FILE] [--at-least PERCENT]

A mutant is killed when a test fails with it, or takes too long; one that survives is a mistake that
nobody would notice. All of a file's mutants are tried, or so many of each file, chosen by `--seed`.
Results are added to a log as they come, and what is in it is not tried again, unless the file or
its tests were edited: a run that was interrupted goes on. No file is changed: a mutant takes the
module's place in a process of its own.

It runs in the environment of the trainings' stages, which it builds by Nix if it has to.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import functools
import hashlib
import importlib.abc
import importlib.machinery
import importlib.util
import json
import linecache
import os
import random
import signal
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mutations import Mutant, mutants

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
ZOO = "stagedml/zoo"
STEP = "tests/zoo/glue/test_training_step.py"
CURVES = "tests/zoo/training/test_curves.py"
SEGMENTS = "tests/zoo/training/test_segmented_trainings.py"
COMPUTE = "tests/zoo/training/test_compute.py"
WINDOWS = "tests/zoo/squad/test_squad_windows.py"
PRETRAINING = "tests/zoo/bert/test_pretraining.py"
DIGITS = "tests/zoo/images/test_digits.py"
WARM = "tests/zoo/training/test_warm_start.py"
GLUE = "tests/zoo/glue/test_glue_finetuning.py"
# What is mutated, and the tests that are to notice: quick ones first, as the first failure ends it.
TARGETS = {
    f"{ZOO}/bert/optimization.py": ["tests/zoo/bert/test_optimization.py", STEP],
    f"{ZOO}/bert/model.py": [WINDOWS, "tests/zoo/bert/test_bert_checkpoint.py", STEP, GLUE],
    f"{ZOO}/bert/finetuning.py": [STEP, "tests/zoo/bert/test_bert_warm_start.py", GLUE],
    f"{ZOO}/bert/masking.py": ["tests/zoo/bert/test_masking.py"],
    f"{ZOO}/bert/pretraining.py": [PRETRAINING],
    f"{ZOO}/bert/pretraining_model.py": [PRETRAINING],
    f"{ZOO}/bert/pretraining_scores.py": [PRETRAINING],
    f"{ZOO}/glue/model.py": [STEP, GLUE],
    f"{ZOO}/images/model.py": ["tests/zoo/exports/test_export.py", DIGITS],
    f"{ZOO}/images/stages.py": [DIGITS, WARM, SEGMENTS],
    f"{ZOO}/squad/model.py": [WINDOWS],
    f"{ZOO}/squad/metrics.py": [
        "tests/zoo/squad/test_squad_metrics.py",
        "tests/zoo/squad/test_squad_baselines.py",
    ],
    f"{ZOO}/squad/windows.py": ["tests/zoo/bert/test_streaming.py"],
    f"{ZOO}/training/batches.py": ["tests/zoo/bert/test_streaming.py", STEP, GLUE],
    f"{ZOO}/training/bootstrap.py": ["tests/zoo/training/test_bootstrap.py"],
    f"{ZOO}/training/checkpoints.py": ["tests/zoo/training/test_checkpoints.py", SEGMENTS],
    f"{ZOO}/training/compute.py": [COMPUTE],
    f"{ZOO}/training/curves.py": [CURVES, COMPUTE],
    f"{ZOO}/training/fitting.py": [COMPUTE, "tests/zoo/training/test_checkpoints.py", SEGMENTS],
    f"{ZOO}/text/lstm.py": ["tests/zoo/text/test_text_models.py"],
    f"{ZOO}/text/words.py": ["tests/zoo/text/test_text_models.py"],
    f"{ZOO}/training/metrics.py": ["tests/zoo/training/test_metrics.py"],
    f"{ZOO}/training/orders.py": ["tests/zoo/training/test_orders.py"],
    f"{ZOO}/training/precision.py": [COMPUTE, GLUE],
    f"{ZOO}/training/recomputation.py": [COMPUTE],
    f"{ZOO}/training/throughput.py": [CURVES, COMPUTE],
    f"{ZOO}/training/updates.py": [COMPUTE],
    f"{ZOO}/training/warm_start.py": [WARM],
    f"{ZOO}/translation/averaging.py": ["tests/zoo/translation/test_transformer_training.py"],
    f"{ZOO}/translation/decoding.py": ["tests/zoo/translation/test_transformer.py"],
    f"{ZOO}/translation/model.py": ["tests/zoo/translation/test_transformer.py"],
    f"{ZOO}/translation/training.py": ["tests/zoo/translation/test_transformer_training.py"],
    f"{ZOO}/translation/optimization.py": [
        "tests/zoo/translation/test_transformer.py",
        "tests/zoo/translation/test_transformer_training.py",
    ],
}
_NOT_RUN = (4, 5, 99)  # pytest's exit statuses for wrong usage and for no tests, and ours
SLOWER = 4  # times what the tests take without a mistake


@dataclass
class Running:
    """A process that tries a mutant; of number -1, the module as it is."""

    target: str
    mutant: Mutant
    pid: int
    deadline: float
    begun: float = field(default_factory=time.monotonic)


class _Loader(importlib.machinery.SourceFileLoader):
    """Loads a module's mutant as that module."""

    def __init__(self, name: str, path: str, code: Any) -> None:
        super().__init__(name, path)
        self.code = code

    def get_code(self, fullname: str) -> Any:  # noqa: ARG002
        return self.code


class _Finder(importlib.abc.MetaPathFinder):
    def __init__(self, name: str, path: Path, mutant: Mutant) -> None:
        self.name = name
        # AutoGraph compiles functions from their source, and that has to be the mutant's, too.
        text, file = ast.unparse(mutant.tree()) + "\n", f"{path}.mutant"
        linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
        self.loader = _Loader(name, str(path), compile(text, file, "exec"))

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Any:  # noqa: ARG002
        if fullname == self.name:
            return importlib.util.spec_from_file_location(
                fullname, self.loader.path, loader=self.loader
            )
        return None


def start(target: str, mutant: Mutant, seconds: float) -> Running:
    """Fork a process that runs the target's tests with the mutant in place of the module."""
    sys.stdout.flush()
    pid = os.fork()
    if pid:
        return Running(target, mutant, pid, time.monotonic() + seconds)
    code = 99
    try:
        os.setsid()
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        if mutant.number >= 0:
            name = target.removesuffix(".py").replace("/", ".")
            sys.meta_path.insert(0, _Finder(name, ROOT / target, mutant))
        import pytest

        options = ["-q", "-x", "-p", "no:xdist", "-p", "no:cacheprovider", "-p", "no:randomly"]
        code = int(pytest.main([*options, *TARGETS[target]]))
    finally:
        os._exit(code)


def wait(running: list[Running]) -> tuple[Running, int | None]:
    """Wait for one of the processes; its exit status, or none where it took too long."""
    while True:
        for one in running:
            pid, status = os.waitpid(one.pid, os.WNOHANG)
            late = time.monotonic() > one.deadline
            if pid or late:
                # What its tests had started ends with it.
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(one.pid, signal.SIGKILL)
                if not pid:
                    os.waitpid(one.pid, 0)
                running.remove(one)
                return one, os.waitstatus_to_exitcode(status) if pid else None
        time.sleep(0.05)


@contextlib.contextmanager
def ended(running: list[Running]) -> Iterator[None]:
    """End what still runs when the run is interrupted."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        yield
    finally:
        for one in running:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(one.pid, signal.SIGKILL)


@functools.cache
def duration(tests: tuple[str, ...]) -> float:
    """Run tests without a mistake, which all must pass; say how many seconds they take."""
    target = next(name for name, those in TARGETS.items() if tuple(those) == tests)
    one, code = wait([start(target, Mutant(0, "as it is", -1, ""), 3600)])
    if code != 0:
        sys.exit(f"{target}: its tests fail without a mistake: pytest {' '.join(tests)}")
    return time.monotonic() - one.begun


def chosen(target: str, sample: int | None, seed: int) -> list[Mutant]:
    """Choose mutants of a file: all, or so many."""
    every = list(mutants((ROOT / target).read_text(encoding="utf-8")))
    if sample is None or sample >= len(every):
        return every
    some = random.Random(f"{seed}/{target}").sample(every, sample)  # noqa: S311
    return sorted(some, key=lambda mutant: mutant.number)


@functools.cache
def state(target: str) -> str:
    """Name what a result is of: the module and its tests, as they are now."""
    paths = (target, *TARGETS[target])
    text = "".join(hashlib.sha256((ROOT / path).read_bytes()).hexdigest() for path in paths)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def key(target: str, mutant: Mutant) -> str:
    """Name a mutant, for as long as the module and its tests stay what they are."""
    return f"{target} {state(target)}: {mutant.number}: {mutant.what}"


def run(given: argparse.Namespace) -> list[dict[str, Any]]:
    """Try all chosen mutants that are not in the log; returns the rows of those that are."""
    targets = given.files or list(TARGETS)
    rows: dict[str, dict[str, Any]] = {}
    if given.log.exists():
        for line in given.log.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            rows[row["key"]] = row
    work = [(t, m) for t in targets for m in chosen(t, given.sample, given.seed)]
    wanted = [key(t, m) for t, m in work]
    left = [item for item, name in zip(work, wanted, strict=True) if name not in rows]
    print(f"{len(work)} mutants, {len(work) - len(left)} of them tried before", flush=True)
    left.reverse()
    running: list[Running] = []
    given.log.parent.mkdir(parents=True, exist_ok=True)
    with given.log.open("a", encoding="utf-8") as log, ended(running):
        while left or running:
            while left and len(running) < given.jobs:
                target, mutant = left.pop()
                limit = 20 + SLOWER * given.jobs * duration(tuple(TARGETS[target]))
                running.append(start(target, mutant, limit))
            one, code = wait(running)
            if code in _NOT_RUN:
                sys.exit(f"{key(one.target, one.mutant)}: pytest could not run: {code}")
            result = "killed" if code is not None and code != 0 else "survived"
            result = "killed by time" if code is None else result
            row = {
                "key": key(one.target, one.mutant),
                "target": one.target,
                "line": one.mutant.line,
                "what": one.mutant.what,
                "result": result,
            }
            rows[row["key"]] = row
            print(json.dumps(row), file=log, flush=True)
            if result == "survived":
                print(f"{one.target}:{one.mutant.line}: survived: {one.mutant.what}", flush=True)
    return [rows[name] for name in wanted]


def table(rows: list[dict[str, Any]]) -> float:
    """Print the score of each file, and return that of all, in percent."""
    made: Counter[str] = Counter(row["target"] for row in rows)
    survived = Counter(row["target"] for row in rows if row["result"] == "survived")
    print("\n| file | mutants | killed |\n|---|---|---|")
    for target, count in made.items():
        print(
            f"| `{target.removeprefix(ZOO)[1:]}` | {count} | {1 - survived[target] / count:.0%} |"
        )
    score = 100 * (1 - survived.total() / len(rows))
    print(f"| all | {len(rows)} | {score:.1f} % |")
    return score


def main() -> None:
    """Try mutants, and print scores."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", help="try mutants of these alone")
    parser.add_argument("--sample", type=int, help="so many mutants of each file; all by default")
    parser.add_argument("--seed", type=int, default=0, help="which those are")
    parser.add_argument("--jobs", type=int, default=2, help="mutants that are tried side by side")
    parser.add_argument("--log", type=Path, default=ROOT / "build/mutants.jsonl")
    parser.add_argument("--at-least", type=float, default=0.0, help="percent to be killed")
    given = parser.parse_args()
    if unknown := sorted(set(given.files) - set(TARGETS)):
        parser.error(f"no tests are known for {unknown[0]}; see TARGETS")
    os.chdir(ROOT)
    if importlib.util.find_spec("tensorflow") is None:
        enter_environment()
    for package in ("tensorflow", "keras_hub", "pytest", "hypothesis"):
        importlib.import_module(package)  # once, in place of in each process
    score = table(run(given))
    if score < given.at_least:
        sys.exit(f"{score:.1f} % are killed, {given.at_least:g} % should be")


def enter_environment() -> None:
    """Start again with the packages and variables of the trainings' stages."""
    sys.path.insert(0, str(ROOT / "tests"))
    from library_tests import environment_variables

    from stagedml.planning.project import Project
    from stagedml.realization.workspace import Workspace

    variables = environment_variables(Workspace(Project(ROOT)))
    os.execve(sys.executable, [sys.executable, *sys.argv], os.environ | variables)  # noqa: S606


if __name__ == "__main__":
    main()

"""Ledgers of runs that never were, as large as those of some years: for speed, and for pages."""

from __future__ import annotations

import hashlib
import random
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from stagedml.nix.identity import Identity
from stagedml.nix.paths import BASE32
from stagedml.realization.ledger import Ledger
from stagedml.realization.record import BUILT, DONE, FAILED, INTERRUPTED, REUSED, Realization, Run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PIPELINES = ("convnet-digits", "mlp-digits", "bert-glue-mrpc", "bert-squad")
_START = 1_770_000_000  # when the first was, in seconds since 1970
_APART = 1_800  # seconds between two
_PACKAGES = [f"package{n}-{n}.{n % 7}.0-py3-none-any.whl" for n in range(44)]
# What varies from one run to the next, stage by stage; the stages before these are the same in all.
_HEAD = ("fetch", "labels", "split", "normalize", "augment")
_TAIL = ("train", "evaluate", "export", "report")


def synthetic(
    path: Path, runs: int = 10_000, stages: int = 20, seed: int = 0, project: str = "/project"
) -> None:
    """Write a ledger in which each run has this many stages; the same for the same seed.

    Args:
        path: The file.
        runs: How many.
        stages: Of each.
        seed: Of what chance decides.
        project: Whose runs they are.
    """
    found = list(made(runs, stages, seed, project))
    Ledger(path, kept=lambda: found).record()


def made(runs: int, stages: int, seed: int = 0, project: str = "/project") -> Iterator[Run]:
    """Yield the runs of such a ledger, the oldest first."""
    choose = random.Random(seed)
    shared = {p: _shared(p, max(stages - len(_TAIL), 0)) for p in PIPELINES}
    for number in range(1, runs + 1):
        yield _run(choose, number, stages, shared, project)


def _run(
    choose: random.Random,
    number: int,
    stages: int,
    shared: dict[str, list[Realization]],
    project: str,
) -> Run:
    pipeline = PIPELINES[min(choose.randrange(8), len(PIPELINES) - 1)]
    settings: dict[str, Any] = {
        "train.epochs": choose.choice([5, 10, 15, 30]),
        "train.learning_rate": round(10 ** choose.uniform(-4, -1), 6),
    }
    status = choose.choices([DONE, FAILED, INTERRUPTED], [90, 8, 2])[0]
    own = _varied(choose, pipeline, number, stages, settings)
    found = [*shared[pipeline][: stages - len(own)], *own]
    if status != DONE:  # the stage that failed, and what would have been made from it
        end = choose.randrange(max(len(found) - len(_TAIL), 0), len(found))
        found[end] = replace(found[end], outcome=FAILED, metrics={}, seconds=None)
        found[end + 1 :] = [
            replace(stage, outcome="absent", metrics={}, seconds=None) for stage in found[end + 1 :]
        ]
    moment = (_START + number * _APART) * 10**9 + choose.randrange(10**9)
    dirty = choose.random() < 0.3
    return Run(
        key=_digest(f"run {number}"),
        moment=moment,
        time=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment // 10**9)),
        project=project,
        pipeline=pipeline,
        variant="cpu" if choose.random() < 0.1 else None,
        derivation=found[-1].derivation,
        output=found[-1].output,
        status=status,
        seconds=round(choose.lognormvariate(4, 1), 2),
        settings=settings if choose.random() < 0.8 else {},
        commit=_digest(f"commit {number // 20}") + "01234567",
        branch=choose.choice(["main", "main", "try-augmentation", "wider"]),
        dirty=_digest(f"dirty {number}") * 2 if dirty else None,
        patch=f"--- a/train.py\n+++ b/train.py\n@@ -1 +1 @@\n-x\n+{number // 3}\n"
        if dirty
        else None,
        host=choose.choice(["anna", "gpu-1", "gpu-2"]),
        user=choose.choice(["ada", "grace", "emmy"]),
        nix="2.28.4",
        sandboxed=True,
        stages=tuple(found),
    )


def _shared(pipeline: str, count: int) -> list[Realization]:
    """Return stages that all runs of a pipeline have in common."""
    names = [*_HEAD, *(f"prepare-{n}" for n in range(count))][:count]
    return [
        _realization(
            pipeline,
            name,
            pipeline,
            {"seed": 7, "fraction": round(0.1 * index, 1), "shape": [28, 28], "kind": name},
            {"examples": 1000 * index} if index % 3 == 0 else {},
            REUSED,
            None,
        )
        for index, name in enumerate(names)
    ]


def _varied(
    choose: random.Random, pipeline: str, number: int, stages: int, settings: dict[str, Any]
) -> list[Realization]:
    accuracy = round(choose.betavariate(40, 3), 6)
    config = {name.partition(".")[2]: value for name, value in settings.items()}
    metrics: dict[str, dict[str, int | float]] = {
        "train": {"loss": round(1.2 - accuracy, 6), "steps": config["epochs"] * 40},
        "evaluate": {"test_accuracy": accuracy, "test_loss": round(1.1 - accuracy, 6)},
        "export": {"size": choose.randrange(10**6, 10**7)},
    }
    configs: dict[str, dict[str, Any]] = {
        "train": {
            **config,
            "batch_size": choose.choice([32, 64]),
            "optimizer": choose.choice(["adam", "sgd"]),
            "layers": choose.choice([[32, 64], [64, 64], [64, 128, 256]]),
            "augment": choose.random() < 0.5,
        },
        "evaluate": {"batch_size": 256, "test_accuracy_at_least": 0.9},
        "export": {"format": "onnx", "opset": 17},
        "report": {"title": f"Report of {pipeline}"},
    }
    return [
        _realization(
            pipeline,
            name,
            str(number),
            configs[name],
            metrics.get(name, {}),
            BUILT,
            round(choose.lognormvariate(3, 1), 3),
            machine="ssh-ng://gpu1" if name == "train" and number % 5 == 0 else None,
        )
        for name in _TAIL[-stages:]
    ]


def _realization(
    pipeline: str,
    stage: str,
    state: str,
    config: dict[str, Any],
    metrics: dict[str, int | float],
    outcome: str,
    seconds: float | None,
    machine: str | None = None,
) -> Realization:
    digest = _digest(f"{pipeline} {stage} {state}")
    identity = Identity(
        config=config,
        inputs={"before": f"/nix/store/{_digest(f'{pipeline} {state}')}-before"},
        sources=_sources(pipeline, stage),
        packages=_PACKAGES,
        interpreter=f"/nix/store/{_digest('python')}-python3-3.13.5/bin/python3",
        variables={"instance": 0, "accelerator": "cpu", "environment": "tensorflow"},
    )
    return Realization(
        stage,
        f"/nix/store/{digest}-{stage}",
        f"/nix/store/{_digest(digest)}-{stage}.drv",
        identity,
        metrics,
        outcome,
        seconds,
        machine=machine,
    )


_SOURCES: dict[tuple[str, str], dict[str, str]] = {}


def _sources(pipeline: str, stage: str) -> dict[str, str]:
    found = _SOURCES.get((pipeline, stage))
    if found is None:
        names = [f"project/{stage}.py", *(f"project/part{n}.py" for n in range(8))]
        found = {name: hashlib.sha256(f"{pipeline} {name}".encode()).hexdigest() for name in names}
        _SOURCES[pipeline, stage] = found
    return found


def _digest(text: str) -> str:
    """Return a hash as store paths have it."""
    number = int.from_bytes(hashlib.blake2b(text.encode(), digest_size=20).digest(), "big")
    return "".join(BASE32[number >> shift & 31] for shift in range(0, 160, 5))

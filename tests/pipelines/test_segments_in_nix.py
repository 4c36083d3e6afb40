"""Segments as real derivations: what a kill costs, what more epochs cost, and the bytes."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

pytestmark = [pytest.mark.nix, pytest.mark.tensorflow, pytest.mark.network]

ROOT = Path(__file__).parent.parent.parent
TRAINING = "convnet-digits.train-convnet"


def command(rate: float, *, epochs: int, segments: int) -> list[str]:
    """Build a small convnet on the digits; the rate makes derivations that no store has."""
    settings = {
        "epochs": epochs,
        "segments": segments,
        "train-convnet.learning_rate": rate,
        "train-convnet.width": 4,
        "train-convnet.dense": 16,
    }
    given = [word for k, v in settings.items() for word in ("--set", f"{k}={v}")]
    return [sys.executable, "-m", "stagedml", "build", TRAINING, *given]


def built(output: str) -> list[str]:
    """The stages that were built, from the lines of a build's progress."""
    return sorted(re.findall(r"^\[\d+/\d+\] (train-convnet\S*): done", output, re.MULTILINE))


@pytest.mark.timeout(1800)
def test_a_kill_costs_one_segment_and_more_epochs_cost_themselves(
    workspace: Workspace, tmp_path: Path
) -> None:
    rate = round(random.uniform(1e-3, 2e-3), 12)
    env = os.environ | workspace.nix.env | {"XDG_STATE_HOME": str(tmp_path)}
    options = {"cwd": ROOT, "env": env, "text": True}

    # Killed, with Nix, where the second segment of three begins.
    with subprocess.Popen(
        command(rate, epochs=3, segments=3),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        **options,
    ) as process:
        assert process.stderr is not None
        lines: list[str] = []
        for line in process.stderr:
            lines.append(line)
            if "train-convnet-segment-2: " in line:
                os.killpg(process.pid, signal.SIGKILL)
                break
        process.wait()
    first = built("".join(lines))
    assert first == ["train-convnet-segment-1"], "".join(lines)

    def build(*, epochs: int, segments: int) -> tuple[list[str], Path]:
        done = subprocess.run(
            command(rate, epochs=epochs, segments=segments),
            capture_output=True,
            check=False,
            **options,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return built(done.stderr), Path(done.stdout.strip().splitlines()[0])

    again, three = build(epochs=3, segments=3)
    rest = ["train-convnet", *(f"train-convnet-segment-{k}" for k in (2, 3))]
    assert again == rest

    # One more epoch is one segment, and the outputs made of it.
    more, _ = build(epochs=4, segments=4)
    assert more == ["train-convnet", "train-convnet-segment-4"]

    # In one go: the same bytes, but for what the output says of itself.
    once, whole = build(epochs=3, segments=1)
    assert once == ["train-convnet"]
    names = sorted(p.name for p in whole.iterdir() if p.is_file())
    assert {"model.weights.h5", "curves.jsonl", "config.json", "metrics.json"} <= set(names)
    assert names == sorted(p.name for p in three.iterdir() if p.is_file())
    for name in names:
        assert (whole / name).read_bytes() == (three / name).read_bytes(), name

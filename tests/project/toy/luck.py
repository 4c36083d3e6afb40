"""Stages that may fail, and those that take what comes of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from stagedml import Build, Dir, Either, File, Metric, Outputs, stage
from toy.text import Corpus


class Trial(Outputs):
    """What came of a trial."""

    text = File("trial.txt")
    more = Dir("more")
    score = Metric("score", at_least=0)
    data: Corpus


class UnluckyError(ValueError):
    """No luck."""


@stage(timeout=4)
def attempt(
    build: Build[Trial],
    data: Corpus,
    *,
    unlucky: list[int] | None = None,
    how: Literal[
        "raises", "segfaults", "leaves", "hangs", "promises", "fills", "killed", "writes"
    ] = "raises",
    scores: list[float] | None = None,
) -> Trial:
    """Write something, and perhaps fail."""
    print(f"2026-01-02 03:04:05.678: attempt {build.instance}", file=sys.stderr)
    build.progress(f"attempt {build.instance}")
    build.out.text.write_text(f"{build.instance} {data.text.read_text()}")
    (build.out.more / "one.txt").write_text("more")
    build.out.score = scores[build.instance] if scores else build.instance
    if build.instance in (unlucky or []):
        fail(build, how)
    return build.out


def fail(build: Build[Trial], how: str) -> None:
    """Fail in one of several ways."""
    if how == "raises":
        raise UnluckyError(
            f"no luck for {object()!r} at {build.out.text} in {Path.cwd()}\nmore of it"
        )
    if how == "segfaults":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif how == "leaves":
        os._exit(0)
    elif how == "hangs":
        time.sleep(60)
    elif how == "promises":
        build.out.text.unlink()
    elif how == "fills":
        raise RuntimeError("as where a disk is full") from OSError(28, "No space left on device")
    elif how == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    elif how == "writes":
        out = build.out.text.parent
        code = (
            "import pathlib, sys, time\n"
            "while True:\n"
            "    out = pathlib.Path(sys.argv[1])\n"
            "    out.mkdir(exist_ok=True)\n"
            "    (out / 'late.txt').write_text('late')\n"
            "    time.sleep(0.001)\n"
        )
        program = [sys.executable, "-c", code, str(out)]
        subprocess.Popen(program, start_new_session=True)
        time.sleep(0.3)
        raise UnluckyError("somebody goes on")


class Told(Outputs):
    """What was told of trials."""

    text = File("told.txt")


@stage
def plain(build: Build[Told], trial: Trial) -> Told:
    """Do without no trial."""
    build.out.text.write_text(trial.text.read_text() + trial.data.text.read_text())
    return build.out


@stage
def tell(build: Build[Told], trials: Sequence[Either[Trial]], beside: Corpus) -> Told:
    """Tell of all trials."""
    lines = []
    for trial in trials:
        if trial.failure is None:
            lines.append(f"{trial.result.text.read_text().split()}")
        else:
            through = " ".join(trial.failure.path)
            lines.append(f"{trial.failure.summary} | {trial.failure.stage} | {through}")
    build.out.text.write_text("\n".join([*lines, beside.text.read_text()]))
    return build.out


@stage
def again(build: Build[Trial], trial: Trial, *, factor: float = 2) -> Trial:
    """Make another trial of one."""
    build.out.text.write_text(trial.text.read_text() * 2)
    (build.out.more / "one.txt").write_text("more")
    build.out.score = trial.score * factor
    return build.out

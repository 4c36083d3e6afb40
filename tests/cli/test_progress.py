"""What a user sees of a build: line by line, and on a terminal."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.cli.app import report
from stagedml.cli.progress import renderer
from stagedml.cli.progress.display import HEARTBEAT
from stagedml.cli.progress.estimate import time_left
from stagedml.cli.progress.labels import Kind, Label, classify, duration, megabytes, printable
from stagedml.cli.progress.live import LiveDisplay
from stagedml.cli.progress.plain import PlainDisplay
from stagedml.errors import StagedMLError
from stagedml.nix.build_state import (
    BuildLog,
    BuildPhase,
    BuildStarted,
    BuildStopped,
    Planned,
    TransferProgress,
)
from stagedml.nix.events import Message

ROOT = Path(__file__).parents[2]


def drv(name):
    return f"/nix/store/{'0' * 32}-{name}.drv"


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


class Screen:
    """A plain display, its clock and what it has written."""

    def __init__(self, **options):
        self.clock = Clock()
        self.stream = io.StringIO()
        self.display = PlainDisplay(self.stream, clock=self.clock, **options)
        self.display.begin()

    def plan(self, *names):
        self.display.change(Planned(tuple(map(drv, names)), ()))

    def start(self, name):
        self.display.change(BuildStarted(drv(name), ""))

    def phase(self, name, text):
        self.display.change(BuildPhase(drv(name), text))

    def stop(self, name, outcome="done", seconds=12.3, log=()):
        self.display.change(BuildStopped(drv(name), outcome, seconds, log))

    def wait(self, seconds):
        """Lets time pass, with the ticks that come meanwhile."""
        for _ in range(round(seconds * 10)):
            self.clock.now += 0.1
            self.display.tick()

    @property
    def lines(self):
        return self.stream.getvalue().splitlines()


def test_a_training():
    screen = Screen()
    screen.plan("digits", "train-convnet", "report")
    screen.start("digits")
    screen.stop("digits", seconds=0.2)
    screen.start("train-convnet")
    screen.phase("train-convnet", "epoch 7/15 loss=0.12")
    screen.stop("train-convnet")
    assert screen.lines == [
        "[1/3] digits: done in 0.2s",
        "[2/3] train-convnet: epoch 7/15 loss=0.12",
        "[2/3] train-convnet: done in 12.3s",
    ]


def test_phases_are_not_written_too_often_and_the_last_one_always_is():
    screen = Screen()
    screen.plan("train")
    screen.start("train")
    for epoch in range(1, 101):
        screen.phase("train", f"epoch {epoch}/100")
        screen.wait(0.1)
    screen.phase("train", "final loss=0.01")
    screen.stop("train")
    assert len(screen.lines) < 10
    assert screen.lines[0] == "[1/1] train: epoch 1/100"
    assert screen.lines[-2:] == ["[1/1] train: final loss=0.01", "[1/1] train: done in 12.3s"]


def test_a_phase_that_had_to_wait_is_written_later():
    screen = Screen()
    screen.start("train")
    screen.phase("train", "epoch 1/2")
    screen.phase("train", "epoch 2/2")
    assert screen.lines == ["[1/1] train: epoch 1/2"]
    screen.wait(3)
    assert screen.lines[1:] == ["[1/1] train: epoch 2/2"]


def test_silent_stages_give_signs_of_life():
    screen = Screen()
    screen.start("train")
    screen.phase("train", "loading")
    screen.wait(HEARTBEAT * 3 + 1)
    assert screen.lines == [
        "[1/1] train: loading",
        "[1/1] train: still running after 1m00s, loading",
        "[1/1] train: still running after 2m00s, loading",
        "[1/1] train: still running after 3m00s, loading",
    ]


def test_a_stage_that_writes_is_not_silent():
    screen = Screen()
    screen.start("train")
    for _ in range(20):
        screen.display.change(BuildLog(drv("train"), "step"))
        screen.wait(10)
    assert screen.lines == ["[1/1] train: started"]


def test_quick_stages_take_one_line_slow_ones_two():
    screen = Screen()
    screen.plan("a", "b")
    screen.start("a")
    screen.stop("a", seconds=0.1)
    screen.start("b")
    screen.wait(1.5)
    screen.stop("b", seconds=1.5)
    assert screen.lines == ["[1/2] a: done in 0.1s", "[2/2] b: started", "[2/2] b: done in 1.5s"]


def test_a_failure_shows_the_end_of_its_log():
    screen = Screen()
    screen.start("train")
    log = tuple(f"line {n}" for n in range(200))
    screen.stop("train", "failed", 3.0, (*log, "ValueError: \x07no", "", ""))
    assert screen.lines[0] == "[1/1] train: FAILED after 3.0s"
    assert screen.lines[1] == "    ... 161 earlier lines"
    assert screen.lines[-2:] == ["    line 199", "    ValueError: no"]


def test_broken_off_stages_are_not_mentioned():
    screen = Screen()
    screen.start("train")
    screen.stop("train", "cancelled")
    assert screen.lines == []
    assert screen.display.entries == {}


def test_wheels_are_summed_up():
    screen = Screen()
    wheels = [f"p{n}-1.0-py3-none-any.whl" for n in range(30)]
    screen.plan(*wheels, "tensorflow-environment", "train")
    for wheel in wheels:
        screen.start(wheel)
        screen.wait(0.5)
        screen.stop(wheel)
    screen.start("tensorflow-environment")
    screen.wait(3)
    screen.stop("tensorflow-environment", seconds=24.0)
    screen.start("train")
    screen.stop("train")
    counts = [line for line in screen.lines if "wheels" in line]
    assert all(re.fullmatch(r"\[setup\] wheels: \d+/30", line) for line in counts[:-1])
    assert 2 <= len(counts) <= 4
    assert screen.lines[len(counts) - 1 :] == [
        "[setup] wheels: 30/30, 15.0s",
        "[setup] environment tensorflow: started",
        "[setup] environment tensorflow: done in 24.0s",
        "[1/1] train: done in 12.3s",
    ]


def test_a_wheel_that_fails_is_named():
    screen = Screen()
    screen.plan("p-1.0-py3-none-any.whl", "q-1.0-py3-none-any.whl")
    screen.start("p-1.0-py3-none-any.whl")
    screen.stop("p-1.0-py3-none-any.whl", "failed", 1.0, ("no index",))
    assert screen.lines == ["[setup] p-1.0-py3-none-any.whl: FAILED after 1.0s", "    no index"]


def test_hidden_ones_are_shown_only_if_they_fail():
    screen = Screen(classify=lambda drv: Label(Kind.HIDDEN, "source"))
    screen.plan("stage-sources", "runtime-sources")
    screen.start("stage-sources")
    screen.phase("stage-sources", "stripping")
    screen.wait(100)
    screen.stop("stage-sources")
    assert screen.lines == []
    screen.start("runtime-sources")
    screen.stop("runtime-sources", "failed", 0.1, ("bad",))
    assert screen.lines == ["[setup] runtime-sources: FAILED after 0.1s", "    bad"]


def test_every_line_on_request():
    screen = Screen(logs=True)
    screen.start("train")
    screen.display.change(BuildLog(drv("train"), "step\t1\rstep\t2\x1b"))
    screen.stop("train", "failed", 1.0, ("step",))
    assert screen.lines == ["train> step    2", "[1/1] train: FAILED after 1.0s"]


def test_warnings_are_shown_once_and_errors_left_to_the_end():
    screen = Screen()
    for text in ("warning: retrying in 302 ms", "warning: retrying in 999 ms"):
        screen.display.change(Message(1, text))
    screen.display.change(Message(0, "it failed", is_error=True))
    screen.display.change(Message(1, "warning: you did not specify '--add-root'; the result"))
    screen.display.change(Message(3, "building"))
    assert screen.lines == ["warning: retrying in 302 ms"]


def test_downloads_show_how_far_they_are(tmp_path):
    url = "https://example.org/data.gz"
    path = tmp_path / f"{'0' * 32}-data.gz.drv"
    path.write_text(f'Derive([],[],[],"builtin","builtin:fetchurl",[],[("url","{url}")])')
    screen = Screen()
    screen.display.change(BuildStarted(str(path), ""))
    screen.display.change(TransferProgress(url, 7, 0, 0))
    screen.display.change(TransferProgress(url, 7, 12_300_000, 45_000_000))
    screen.display.change(TransferProgress("https://other", 8, 5, 6))
    assert screen.lines == ["[1/1] data.gz: 12.3 of 45.0 MB"]


def test_more_than_was_planned():
    screen = Screen()
    screen.start("a")
    screen.stop("a")
    screen.start("b")
    screen.stop("b")
    assert screen.lines[-1] == "[2/2] b: done in 12.3s"


@pytest.mark.parametrize(
    ("name", "env", "kind", "text"),
    [
        ("train-convnet", {"stage": "{}"}, Kind.STAGE, "train-convnet"),
        ("python3-trainer", {"stage": "{}"}, Kind.STAGE, "python3-trainer"),
        ("mnist.gz", {"urls": "x", "outputHash": "0"}, Kind.STAGE, "mnist.gz"),
        ("digits.csv.gz", {"member": "x", "outputHash": "0"}, Kind.STAGE, "digits.csv.gz"),
        ("stage-sources", {"outputHash": "0"}, Kind.HIDDEN, "stage-sources"),
        ("numpy-2.0-cp311-cp311-any.whl", {"outputHash": "0"}, Kind.GROUP, "wheels"),
        ("bert-environment", {}, Kind.SETUP, "environment bert"),
        ("python3-3.13.1", {}, Kind.SETUP, "python3-3.13.1"),
        ("something-else", {}, Kind.STAGE, "something-else"),
    ],
)
def test_what_is_what(tmp_path, name, env, kind, text):
    path = tmp_path / f"{'0' * 32}-{name}.drv"
    pairs = ",".join(f'("{key}","{value}")' for key, value in env.items())
    path.write_text(f'Derive([],[],[],"s","b",[],[{pairs}])')
    assert classify(str(path)) == Label(kind, text)


def test_stages_of_another_machines_store_have_names_too():
    assert classify(drv("train")) == Label(Kind.STAGE, "train")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0.0s"),
        (12.34, "12.3s"),
        (59.94, "59.9s"),
        (59.96, "1m00s"),
        (123, "2m03s"),
        (3599.6, "1h00m"),
        (3725, "1h02m"),
    ],
)
def test_durations(seconds, text):
    assert duration(seconds) == text


def test_sizes():
    assert megabytes(1_500_000, 0) == "1.5 MB"


@pytest.mark.parametrize(
    ("jobs", "used", "expected"),
    [
        (1, {}, 36),
        (2, {}, 20),  # 1 and 3 beside 2; 10 beside 4 and 8; ...
        (9, {}, 10),
        (2, None, 36),  # nobody knows: one after the other
        (9, {c: [chr(ord(c) - 1)] for c in "bcdefgh"}, 36),
        (9, {"h": list("abcdefg")}, 18),
        (9, {"h": ["not among them"]}, 10),
    ],
)
def test_time_left(jobs, used, expected):
    seconds = dict(zip("abcdefgh", (1, 2, 3, 10, 4, 8, 0, 8), strict=True))
    assert time_left(seconds, used, jobs) == expected


@given(
    st.lists(st.floats(0, 100), min_size=1, max_size=12),
    st.integers(1, 5),
    st.data(),
)
def test_time_left_is_within_its_bounds(durations, jobs, data):
    """No sooner than the work divided, or the longest chain; no later than one after the other."""
    seconds = {str(i): d for i, d in enumerate(durations)}
    used = {
        str(i): data.draw(st.lists(st.sampled_from([str(k) for k in range(i)]), max_size=3))
        for i in range(1, len(durations))
    }
    chain = {}
    for build, own in seconds.items():
        chain[build] = own + max((chain[u] for u in used.get(build, ())), default=0)
    left = time_left(seconds, used, jobs)
    total = sum(durations)
    assert max(total / jobs, *chain.values(), 0) <= left + 1e-6
    assert left <= total + 1e-6


def test_how_long_it_will_take():
    screen = Screen(earlier={"digits": 4.0, "train-convnet": 30.0})
    screen.plan("digits", "train-convnet")
    assert screen.lines == ["2 stages to build, about 34.0s by what they took before"]
    screen.start("train-convnet")
    screen.wait(10)
    assert screen.display.remaining() == pytest.approx(24)
    screen.start("digits")
    screen.stop("digits")
    assert screen.display.remaining() == pytest.approx(20)
    unknown = Screen(earlier={"digits": 40.0})
    unknown.plan("digits", "train-convnet")
    assert unknown.lines == []


@given(st.text())
def test_nothing_printed_moves_the_cursor(text):
    assert all(char == "\n" or char.isprintable() for char in printable(text))


def test_an_error_does_nothing_to_a_terminal(capsys):
    """A log is in it perhaps, or what a cache says of its keys."""
    report(StagedMLError("signed by a\x1b]0;b\x07\x9b2J:\n\t10 %\r20 %", hint="trust a\x1b[2J?"))
    said = capsys.readouterr().err
    assert said.endswith("signed by a]0;b2J:\n20 %\ntrust a[2J?\n")


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("env", "kind"),
    [
        ({"TERM": "xterm"}, LiveDisplay),
        ({"TERM": "dumb"}, PlainDisplay),
        ({}, PlainDisplay),
        ({"TERM": "xterm", "NO_COLOR": "1"}, PlainDisplay),
        ({"TERM": "xterm", "CI": "true"}, PlainDisplay),
        ({"TERM": "xterm", "NO_COLOR": ""}, LiveDisplay),
    ],
)
def test_the_display_suits_the_stream(env, kind):
    assert type(renderer(Terminal(), env=env)) is kind
    assert type(renderer(io.StringIO(), env=env)) is PlainDisplay


SESSION = """
import sys, time
from stagedml.nix.build_state import *
from stagedml.cli.progress import renderer
display = renderer()
display.begin()
if sys.argv[1] == "nothing":
    display.end()
    print("rich" in sys.modules)
    sys.exit()
def drv(name): return f"/nix/store/{'0' * 32}-{name}.drv"
names = ["digits", "train-convnet", "test-convnet"]
display.change(Planned(tuple(map(drv, names)), ()))
display.change(BuildStarted(drv("digits"), ""))
display.change(BuildStopped(drv("digits"), "done", 0.5, ()))
display.change(BuildStarted(drv("train-convnet"), ""))
display.change(BuildStarted(drv("test-convnet"), ""))
for epoch in (1, 2):
    display.change(BuildPhase(drv("train-convnet"), f"epoch {epoch}/2 [b]loss[/b]=0.{epoch}"))
    time.sleep(0.4)
display.change(BuildStopped(drv("train-convnet"), "done", 12.3, ()))
log = ("Traceback", "ValueError: no [red]good[/red]", "x" * 200)
display.change(BuildStopped(drv("test-convnet"), "failed", 1.0, log))
display.end()
"""


def on_terminal(argument, size=(24, 80)):
    """What a terminal gets from a session, raw."""
    import fcntl
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
    env = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "CI", "COLUMNS", "LINES")}
    child = subprocess.Popen(
        [sys.executable, "-c", SESSION, argument],
        env={**env, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT)},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    data = b""
    while True:
        try:
            part = os.read(ours, 1 << 16)
        except OSError:  # the other end is closed
            break
        if not part:
            break
        data += part
    os.close(ours)
    assert child.wait() == 0
    return data.decode()


def drawn(raw):
    """The lines that were drawn, one below the other, without colours."""
    text = re.sub(r"\r?\x1b\[2K(\x1b\[1A\x1b\[2K)*", "\n", raw)
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r", "")


def test_on_a_terminal():
    raw = on_terminal("build")
    text = drawn(raw)
    lines = text.splitlines()
    running = r". train-convnet +\d\.\ds  epoch 1/2 \[b\]loss\[/b\]=0\.1"
    assert any(re.fullmatch(running, line) for line in lines)
    assert any(re.match(r"\[1/3\] \d\.\ds", line) for line in lines)
    kept = [line for line in lines if line.startswith(("✓", "✗"))]
    assert kept == [
        "✓ digits 0.5s",
        "✓ train-convnet 12.3s  epoch 2/2 [b]loss[/b]=0.2",
        "✗ test-convnet 1.0s",
    ]
    assert "  ValueError: no [red]good[/red]" in lines
    done = next(n for n, line in enumerate(lines) if line.startswith("✓ train-convnet"))
    assert not any("train-convnet " in line for line in lines[done + 1 :])
    assert "x" * 200 in text
    assert raw.count("\x1b[?25l") == raw.count("\x1b[?25h")  # the cursor is back


def test_on_a_small_terminal():
    raw = on_terminal("build", (4, 30))
    text = drawn(raw)
    assert "and 1 more" in text
    assert "✓ train-convnet 12.3s  epoch…\n" in text, "cut off, not broken"


def test_when_nothing_is_built_rich_is_not_even_loaded():
    assert on_terminal("nothing").strip() == "False"

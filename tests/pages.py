"""Projects for tests of the page: stages with epochs, files of every kind, and what is hostile."""

from __future__ import annotations

import shutil
import time
from typing import TYPE_CHECKING

import pytest
from toys import Checkout, checkout
from uis import Page, served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCRIPT = "<script>alert(1)</script>"
IMAGE = "<img src=x onerror=alert(2)>"
TURNED = "abc\u202egpj.exe"
LONG = "long-" * 24

STAGES = r'''
"""Stages of which there is something to see."""

from __future__ import annotations

from stagedml.runtime.outputs import Dir, File, Json, Metric, Outputs
from stagedml.runtime.stage import Build, stage
from toy.text import Corpus


class Trained(Outputs):
    """A model that is none."""

    history = File("history.jsonl")
    accuracy = Metric("accuracy")


@stage()
def train(
    build: Build[Trained], data: Corpus, *, epochs: int = 3, pause: float = 0.0, note: str = ""
) -> Trained:
    """Learn nothing, epoch by epoch."""
    import json
    import time

    lines = []
    for epoch in range(1, epochs + 1):
        build.progress(f"epoch {epoch}/{epochs}")
        print(f"\x1b[32mepoch\x1b[0m {epoch} {note} {SALT}", flush=True)
        time.sleep(pause)
        lines.append(json.dumps({"epoch": epoch, "loss": 1 / epoch}))
    build.out.history.write_text("\n".join(lines) + "\n")
    build.out.accuracy = 1 - 0.5 / epochs
    return build.out


class Shown(Outputs):
    """Files of all kinds."""

    table = File("table.csv")
    facts = Json("facts.json", {"words": int, "names": [str]})
    picture = File("picture.svg")
    hostile = Dir("hostile")
    loss = Metric("loss")


@stage()
def show(build: Build[Shown], model: Trained, *, note: str = "") -> Shown:
    """Write files of all kinds."""
    rows = "".join(f'"row, {n}",{n * 1.5}\n' for n in range(1500))
    build.out.table.write_text("name,value\n" + rows)
    build.out.facts = {"words": 3, "names": ["<b>one</b>", note]}
    build.out.picture.write_text(
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'>"
        "<script>alert(3)</script><rect width='40' height='40' fill='teal'/></svg>"
    )
    for name in HOSTILE:
        (build.out.hostile / name).write_text(f"{name}\n<script>alert(4)</script>\n")
    (build.out.hostile / "page.html").write_text("<script>alert(5)</script><p>a page</p>")
    print("\x1b[31mred\x1b[0m <script>alert(6)</script> \x1b]0;title\x07 abc\u202edef")
    print("y" * 5000, SALT)
    build.out.loss = 0.25
    return build.out


HOSTILE = @HOSTILE@
SALT = "@SALT@"
'''

PIPELINES = '''
"""A pipeline of which there is something to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toy.showing import show, train
from toy.text import corpus

from stagedml import pipeline

if TYPE_CHECKING:
    from toy.showing import Shown

    from stagedml.planning.manager import Manager


@pipeline("showing")
def all_showing(
    m: Manager, *, epochs: int = 3, pause: float = 0.0, note: str = ""
) -> Shown:
    """Show what there is to see."""
    model = train(m, corpus(m, words=3), epochs=epochs, pause=pause, note=note)
    return show(m, model, note=note)
'''


def add_showing(found: Checkout) -> None:
    """Adds the pipeline `showing` to a checkout."""
    names = [f"{IMAGE}.txt".replace("/", "-"), f"{TURNED}.txt", f"{LONG}.txt", "a b&c?d#e%41.txt"]
    # Built by no other test, nor by these in a store that is kept: so there are logs.
    stages = STAGES.replace("@HOSTILE@", repr(names)).replace("@SALT@", str(time.time_ns()))
    (found.root / "toy/showing.py").write_text(stages.lstrip())
    (found.root / "pipelines/showing.py").write_text(PIPELINES.lstrip())


@pytest.fixture(scope="module")
def showing(
    toy_template: Path, toy_store: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Checkout:
    """A checkout with two runs of the pipeline `showing`; the first has hostile values."""
    root = tmp_path_factory.mktemp("showing") / "project"
    shutil.copytree(toy_template, root, symlinks=True)
    found = checkout(root, toy_store)
    add_showing(found)
    hostile = f"note={SCRIPT} {IMAGE} {TURNED} {LONG}"
    found.build("showing", "--set", hostile, "--set", "epochs=4")
    found.build("showing")
    return found


@pytest.fixture(scope="module")
def shown(showing: Checkout) -> Iterator[Page]:
    """The page of that checkout."""
    with served(showing) as found:
        found.settled()
        yield found

"""What pass 1 opens beside Python: an edit of it makes the plans that follow from it stale."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

pytestmark = pytest.mark.nix

ONE = """\
from __future__ import annotations

import importlib
import json
from pathlib import Path

from toy import settings
from toy.text import Corpus, corpus

from stagedml.runtime.stage import pipeline

HERE = Path(__file__).parent.parent
TABLE = (HERE / ".data/import.txt").read_text()
late = importlib.import_module("toy.la" + "te")

try:
    MORE = (HERE / "data/more.txt").read_text()
except FileNotFoundError:
    MORE = ""


@pipeline("reading")
def all_reading(m) -> Corpus:
    Path("written.txt").write_text("x")
    with open(b"data/plan.txt", "r+b") as file:
        words = len(file.read().split())
    return corpus(m, words=words + len(settings.table()) + late.NUMBER)
"""

TWO = """\
from __future__ import annotations

from toy import settings
from toy.text import Corpus, corpus

from stagedml.runtime.stage import pipeline


@pipeline("sharing")
def all_sharing(m) -> Corpus:
    return corpus(m, words=len(settings.table()))
"""

SETTINGS = """\
import functools
import json
import os


@functools.cache
def table():
    with os.fdopen(os.open("data/table.json", os.O_RDONLY)) as file:
        return json.load(file)
"""

FILES = {
    "pipelines/one.py": ONE,
    "pipelines/two.py": TWO,
    "toy/settings.py": SETTINGS,
    "toy/late.py": "from toy import later\nNUMBER = later.NUMBER\n",
    "toy/later.py": "NUMBER = 0\n",
    ".data/import.txt": "import",
    "data/plan.txt": "one two",
    "data/table.json": '{"a": 1}',
}
OF_ONE = {".data/import.txt", "data/plan.txt", "data/table.json", "toy/late.py", "toy/later.py"}


def guarded(project, name: str, attribute: str = "files") -> set[str]:
    """The files that a generated file names."""
    text = (project.root / f"nix/pipelines/{name}.nix").read_text()
    found = re.search(rf"\n  {attribute} = \[(.*?)\];", text, re.DOTALL)
    assert found
    return set(re.findall(r'"([^"]+)"', found[1]))


@pytest.fixture
def reading(plain_project):
    for name, text in FILES.items():
        (plain_project.root / name).parent.mkdir(exist_ok=True)
        (plain_project.root / name).write_text(text)
    plain_project.generate()
    return plain_project


def test_who_reads_what(reading):
    """Also what is read once, and kept, for the pipelines of two files."""
    static = {"pipelines/one.py", "toy/__init__.py", "toy/settings.py", "toy/text.py"}
    found = guarded(reading, "one")
    assert {f for f in found if not f.startswith("stagedml/")} == {
        *static,
        *OF_ONE,
        "toy/words.py",
    }
    assert "data/more.txt" in guarded(reading, "one", "absent")
    assert "written.txt" not in found | guarded(reading, "one", "absent")
    two = guarded(reading, "two")
    assert "data/table.json" in two
    assert not {".data/import.txt", "data/plan.txt"} & two
    assert {"toy/late.py", "toy/later.py"} <= two, "dynamic imports count for all"
    assert not {"data/table.json", "data/plan.txt"} & guarded(reading, "faults")
    reading.run("generate", "--check")
    # With byte code, Python opens that in the place of the source.
    reading.run("generate", "--check", PYTHONDONTWRITEBYTECODE="")
    reading.run("generate", "--check", PYTHONDONTWRITEBYTECODE="")
    prefix = {"PYTHONPYCACHEPREFIX": str(reading.root.parent / "prefix")}
    for _ in range(2):
        reading.run("generate", "--check", PYTHONDONTWRITEBYTECODE="", **prefix)
    assert list(reading.root.parent.glob("prefix/**/late.*.pyc"))


def test_what_stagedml_itself_reads_does_not_count(reading):
    everything = {f for n in ("one", "two", "faults") for f in guarded(reading, n)}
    assert not [
        f for f in everything if f.startswith(("nix/", "stagedml/planning", "stagedml/cli"))
    ]
    assert not [
        f for f in everything if not f.endswith(".py") and not f.startswith(("data/", ".data/"))
    ]


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        (".data/import.txt", "other", ".data/import.txt changed"),
        ("data/plan.txt", "one two three", "data/plan.txt changed"),
        ("data/table.json", "{}", "data/table.json changed"),
        ("data/more.txt", "", "data/more.txt is new"),
        ("toy/later.py", "NUMBER = 1\n", "toy/later.py changed"),
        ("data/plan.txt", None, "data/plan.txt is missing"),
    ],
)
def test_an_edit_is_stale(reading, toy_store, file, text, words):
    assert reading.old_nix("nix-instantiate", "-A", "reading").returncode == 0
    if text is None:
        (reading.root / file).unlink()
    else:
        (reading.root / file).write_text(text)
    done = reading.old_nix("nix-instantiate", "-A", "reading")
    assert done.returncode != 0
    assert f"the pipeline 'reading' is stale: {words}" in done.stderr
    others = reading.old_nix("nix-instantiate", "-A", "toy").returncode
    assert others == (1 if file.endswith(".py") else 0)
    if text is not None:
        reading.generate()
        assert reading.old_nix("nix-instantiate", "-A", "reading").returncode == 0
        reading.run("generate", "--check")


def test_a_link_out_of_the_project(reading, tmp_path, toy_store):
    """Its content counts; a path that leads into the project from elsewhere is one of it."""
    (tmp_path / "outside.txt").write_text("one")
    (reading.root / "data/plan.txt").unlink()
    (reading.root / "data/plan.txt").symlink_to(tmp_path / "outside.txt")
    (tmp_path / "link").symlink_to(reading.root)
    reading.edit("pipelines/one.py", '".data/import.txt"', '".data/../.data/import.txt"')
    reading.generate()
    assert guarded(reading, "one") >= OF_ONE
    (tmp_path / "outside.txt").write_text("one two")
    assert "data/plan.txt changed" in reading.old_nix("nix-instantiate", "-A", "reading").stderr
    far = reading.__class__(
        tmp_path / "link", {**reading.env, "PYTHONPATH": str(tmp_path / "link")}
    )
    far.generate()
    assert guarded(reading, "one") >= OF_ONE
    assert Path(tmp_path, "outside.txt").exists()


def test_directories_that_are_listed_are_told(plain_project):
    """Which files come and go there is not guarded."""
    text = """
        from pathlib import Path
        import os
        from stagedml import pipeline
        from toy.text import Corpus, corpus
        KINDS = os.listdir(Path(__file__).parent.parent / "data")

        @pipeline("listing")
        def all_listing(m) -> Corpus:
            found = sorted(Path("data/images").glob("*.csv")) + list(os.walk("toy"))
            return corpus(m, words=len(KINDS) + len(found))
        """
    (plain_project.root / "pipelines/listing.py").write_text(textwrap.dedent(text))
    said = plain_project.run("generate").stderr
    assert "pipelines list data/, data/images/, toy/" in said.replace("toy/__pycache__/, ", "")
    (plain_project.root / "pipelines/listing.py").unlink()
    assert "list" not in plain_project.run("generate").stderr

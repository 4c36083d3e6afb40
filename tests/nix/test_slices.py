"""An edit rebuilds what it touches: stages by the statements that they can reach, by name."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from stagedml.generation.slices.nar import tree_hash
from stagedml.nix.derivation import read

pytestmark = pytest.mark.nix

FIVE = "pipelines/five.py"
ALL = ["bind", "describe", "enlarge", "gather", "measure", "plot"]


@pytest.fixture
def five(project):
    """Several stages and their pipeline in one file, built."""
    project.build("five")
    return project


@pytest.mark.parametrize(
    ("file", "old", "new", "rebuilt"),
    [
        # The pipeline: an argument is the parameter of one stage.
        (FIVE, 'color="blue"', 'color="green"', ["bind", "plot"]),
        (FIVE, 'color="blue")', 'color="blue")\n    assert drawn', []),
        (FIVE, "def all_five(m: Manager)", "def all_five(m: Manager, /)", []),
        (FIVE, '@pipeline("five")', '@pipeline({"five": {}, "six": {}})', []),
        # A body; a title; a default
        (FIVE, 'title = "A plot"', 'title = "The plot"', ["bind", "plot"]),
        (FIVE, 'f"Words: ', 'f"All words: ', ["bind", "describe"]),
        (FIVE, "count: int = 3", "count: int = 4", ALL),
        # Constants
        (FIVE, "FACTOR = 2", "FACTOR = 3", ["bind", "enlarge", "plot"]),
        (FIVE, 'SEPARATOR = " "', 'SEPARATOR = "  "', ["bind", "enlarge", "measure", "plot"]),
        # Helpers
        (FIVE, "return sum(numbers)", "return 1.0 * sum(numbers)", ["bind", "measure", "plot"]),
        (FIVE, "return text.strip()", "return text", ["bind", "enlarge", "measure", "plot"]),
        ("toy/words.py", "return 2", "return 3", []),
        ("toy/words.py", '"four"', '"vier"', ALL),
        # Classes of outputs
        (FIVE, 'page = File("index.html")', 'page = File("main.html")', ["bind"]),
        (FIVE, 'File("plot.html")', 'File("draw.html")', ["bind", "describe", "plot"]),
        # New, moved and gone
        (FIVE, "FACTOR = 2", "FACTOR = 2\nNEW = FACTOR", []),
        (FIVE, "FACTOR = 2\n", "\n\n\nimport json\nFACTOR = 2\n", []),
        (FIVE, "def mean", "@stage()\ndef new(build: Build[Words]) -> Words: ...\ndef mean", []),
        # What is no code
        (FIVE, '"""The mean."""', '"""The mean\n\n    of numbers."""', []),
        (FIVE, '"""Draw numbers."""', "# Draw numbers", []),
        (FIVE, '"""A drawing."""', '"""A drawing."""  # on paper', []),
        (FIVE, "\nFACTOR", "\n# By so much.\nFACTOR", []),
        # Side effects stay, with all that they reach
        (FIVE, "FACTOR = 2", "FACTOR = 2\nimport sys\nsys.path.sort()", ALL),
        # A call whose value nobody takes may have effects.
        ("toy/words.py", "return 2", "return 3\n\n\nunmentioned()", ALL),
        ("toy/words.py", "return 2", "return 3\n\n\nWORDS.append(unmentioned())", ALL),
    ],
)  # fmt: skip
def test_an_edit_rebuilds_what_it_touches(five, file, old, new, rebuilt):
    five.edit(file, old, new)
    assert five.planned("five") == rebuilt


def test_all_entrances_agree(five):
    """Also where the sources are built by another Nix command than the first time."""
    five.edit(FIVE, "FACTOR = 2", "FACTOR = 7")
    (path,) = five.build("five")
    five.generate()
    assert five.old_nix("nix-build", "-A", "five", "--no-out-link").stdout.split() == [path]
    assert five.flake_path("five") == path


def test_the_tree_is_what_the_generator_says(five):
    """Its hash is known without Nix: else no stage could be built."""
    drv = five.old_nix("nix-instantiate", "-A", "five.stages.plot").stdout.split("!")[0].strip()
    (tree,) = [d for d in read(drv).input_drvs if d.endswith("-stage-sources.drv")]
    out = Path(read(tree).out)
    files = {p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*.py")}
    assert sorted(files) == [FIVE]
    said = five.old_nix("nix-hash", "--type", "sha256", str(out)).stdout.strip()
    assert base64.b64decode(tree_hash(files)[7:]).hex() == said
    text = files[FIVE].decode()
    assert "def mean" in text
    assert "class Measure" in text
    assert "def split" not in text
    assert '"""' not in text


def test_an_edit_of_what_is_not_reached_makes_another_derivation_of_the_same_output(five):
    """The sources' derivation is another one, and Nix does not build it."""
    (before,) = five.build("five")
    five.edit(FIVE, "FACTOR = 2", "FACTOR = 9")
    five.edit(FIVE, "FACTOR = 9", "FACTOR = 2  # again")
    assert five.run("build", "five").stderr.count(" done in ") == 0
    assert five.build("five") == [before]


def test_lines_of_a_slice_are_those_of_the_file(five):
    five.edit(FIVE, 'title = "A plot"', "title = 1 / 0  # LINE")
    said = five.fail("build", "five")
    assert f'File "{FIVE}", line {five.line(FIVE, "# LINE")}, in plot' in said


def test_why_a_stage_is_rebuilt(five):
    five.edit(FIVE, "FACTOR = 2", "FACTOR = 11")
    said = five.run("plan", "five").stdout
    assert "+ enlarge\n    source pipelines/five.py changed" in said
    assert "+ plot\n    input enlarge is another" in said


def test_a_thousand_modules(project):
    """In one closure: they do not fit into an argument of a program."""
    many = project.root / "many"
    many.mkdir()
    for number in range(1000):
        others = [n for n in (2 * number + 1, 2 * number + 2) if n < 1000]
        imports = "".join(f"from many.m{n} import f as f{n}\n" for n in others)
        calls = " + ".join(["1", *(f"f{n}()" for n in others)])
        text = f"{imports}def f(): return {calls}\nUNUSED = {number}\n"
        (many / f"m{number}.py").write_text(text)
    project.edit("toy/words.py", "WORDS = [", "from many.m0 import f\n\nWORDS = [str(f()), ")
    (path,) = project.build("toy", "--set", "corpus.words=1")
    assert "text 1000\n" in Path(path, "page.html").read_text()
    project.edit("many/m500.py", "UNUSED = 500", "UNUSED = 501")
    assert project.planned("toy", "--set", "corpus.words=1") == []


def test_why(project):
    """Which stages an edit of each statement rebuilds, and by way of what."""
    rows = json.loads(project.run("why", "--json", FIVE).stdout)["statements"]
    found = {row["statement"]: sorted(row["stages"]) for row in rows}
    assert found["def mean"] == ["pipelines.five:measure", "pipelines.five:plot"]
    assert found["FACTOR = 2"] == ["pipelines.five:enlarge"]
    assert found["def all_five"] == []
    assert found["from toy.words import sentence"] == ["pipelines.five:gather"]
    said = project.run("why", "toy/words.py").stdout
    line = project.line("toy/words.py", "def sentence")
    assert f"toy/words.py:{line}  def sentence\n" in said
    assert "    pipelines.five:gather  (pipelines.five: uses 'sentence')\n" in said
    assert "no stage can reach toy/hidden.py" in project.fail("why", "toy/hidden.py")

"""What rebuilds a stage and what does not; what an output refers to; what a rebuild gives."""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from pathlib import Path

import pytest

from stagedml.nix.client import Nix
from stagedml.nix.errors import NixError

pytestmark = pytest.mark.nix

ALL = ["corpus", "count", "report"]


def tree_of(root: Path) -> dict[str, str]:
    """Every file of a checkout, by hash."""
    return {
        str(p.relative_to(root)): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(root.rglob("*"))
        if p.is_file()
    }


def paths(project, *names: str) -> list[str]:
    return project.run("path", "--planned", *names).stdout.split()


@pytest.fixture
def toy(project):
    """The toy pipeline, built."""
    project.build("toy")
    return project


# -- edits ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("toy/text.py", '    """Count words."""', '    """Count the words,\n\n    all of them."""'),
        ("toy/text.py", "    factor = scale", "\n\n    # A comment.\n    factor = scale"),
        ("toy/words.py", "    # The first ones.\n", ""),
        ("toy/words.py", '"""What stages', '# -*- coding: utf-8 -*-\n"""What stages'),
        ("stagedml/runtime/builder.py", '"""Runs one stage', '"""Really runs one stage'),
        ("toy/vote.py", "max(values)", "min(values)"),
        ("toy/faults.py", "value: int", "value: float"),
        ("pipelines/toys.py", '"""Count words, and report."""', '"""Report."""'),
        ("pipelines/toys.py", "@pipeline(", "\n\n@pipeline("),
        ("nix/environments/tiny.toml", "requirements", "# requirements\nrequirements"),
        ("nix/lib/rows.nix", "  # Files and", "  # Those files and"),
    ],
)
def test_edits_that_rebuild_nothing(toy, file, old, new):
    """Comments, docstrings, blank lines, and the code of others."""
    before = paths(toy, "toy", "toy.count", "toy.corpus")
    toy.edit(file, old, new)
    toy.generate()
    assert toy.planned("toy") == []
    assert paths(toy, "toy", "toy.count", "toy.corpus") == before
    done = toy.old_nix("nix-build", "-A", "toy", "--no-out-link")
    assert done.stdout.strip() == before[0], done.stderr


def test_an_edit_of_code_rebuilds_the_stage_and_what_is_downstream(project):
    """And reverting it rebuilds nothing."""
    tag = f"n{time.time_ns()}"
    project.edit("toy/vote.py", "randrange(sides)", f"randrange(sides)  # {tag}\n    {tag} = 1")
    (before,) = project.build("toy-dice")
    project.edit("toy/vote.py", f"    {tag} = 1", f"    {tag} = 2")
    assert project.planned("toy-dice") == ["pick", "roll-0", "roll-1", "roll-2"]
    assert project.planned("toy") == [] or "roll" not in project.planned("toy")
    reasons = project.run("plan", "toy-dice").stdout
    assert "+ roll-0\n    source toy/vote.py changed" in reasons
    assert project.built("toy-dice") == ["pick", "roll-0", "roll-1", "roll-2"]
    project.edit("toy/vote.py", f"    {tag} = 2", f"    {tag} = 1")
    assert project.planned("toy-dice") == []
    assert project.build("toy-dice") == [before]


def test_an_edit_of_what_a_stage_imports(toy):
    toy.edit("toy/words.py", '"four"', f'"four", "n{time.time_ns()}"')
    assert toy.planned("toy") == ALL
    assert "source toy/words.py changed" in toy.run("plan", "toy").stdout
    toy.generate()
    assert toy.planned("toy") == ALL


def test_one_parameter(toy):
    before = tree_of(toy.root)
    value = f"{time.time_ns() % 10**9 / 10**9 + 1:.9f}"
    setting = ("--set", f"count.scale={value}")
    assert toy.planned("toy", *setting) == ["count", "report"]
    assert f"parameter scale: 2.0 -> {float(value)}" in toy.run("plan", "toy", *setting).stdout
    assert toy.built("toy", *setting) == ["count", "report"]
    (path,) = toy.build("toy", *setting)
    assert f"scale {float(value)!r}" in Path(path, "page.html").read_text()
    assert toy.run("path", "toy", *setting).stdout.split() == [path]
    assert toy.planned("toy") == []
    assert tree_of(toy.root) == before, "the checkout is as it was"


def test_numbers_are_what_python_says(toy):
    """A float that Nix would print otherwise reaches the stage as it is."""
    setting = ("--set", "count.scale=1e-07", "--set", 'count.names=["${x}", "it\'s \'\'${y}"]')
    (path,) = toy.build("toy", *setting)
    assert "scale 1e-07" in Path(path, "page.html").read_text()


def test_nothing_of_this_process_counts(toy, tmp_path):
    """Neither hash seed nor time, user's folders, umask or locale."""
    before = paths(toy, "toy", "toy-dice")
    for env in (
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LANG": "C", "LC_ALL": "POSIX"},
        {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache"), "USER": "nobody"},
        {"TMPDIR": str(tmp_path), "SOURCE_DATE_EPOCH": "1", "COLUMNS": "20"},
    ):
        assert toy.run("path", "--planned", "toy", "toy-dice", **env).stdout.split() == before


# -- stale generated files ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("toy/text.py", "    factor = scale", "    factor = 1 * scale"),
        ("toy/words.py", "# The first ones.", "# The first few."),
        ("pipelines/toys.py", "words=3", "words=4"),
        ("toy/words.py", None, None),
    ],
)
def test_stale_files_are_never_used(toy, file, old, new):
    if old is None:
        (toy.root / file).unlink()
    else:
        toy.edit(file, old, new)
    for done in (toy.old_nix("nix-build", "-A", "toy", "--no-out-link"), toy.flake_build("toy")):
        assert done.returncode != 0
        assert done.stdout.strip() in ("", "[]")
        assert "the pipeline 'toy' is stale" in done.stderr
        assert file in done.stderr
        assert "run `stagedml generate`" in done.stderr
    if old is None:
        said = toy.fail("generate", "--check")
        assert "toy.words" in said
        return
    said = toy.fail("generate", "--check")
    assert "generated files are stale: " in said
    assert "pipelines/_sources.nix" in said
    assert "Run `stagedml generate`" in said
    toy.generate()
    toy.run("generate", "--check")
    assert toy.old_nix("nix-build", "-A", "toy", "--no-out-link").returncode == 0


FLAT = """\
from __future__ import annotations

from stagedml.runtime.outputs import File, Outputs
from stagedml.runtime.stage import Build, pipeline, stage

import single
from spread.part import PART

try:
    from toy.fast import speed
except ImportError:
    speed = "slow"
try:
    import speedy
except ImportError:
    speedy = None


class Out(Outputs):
    file = File("file")


@stage()
def flat(build: Build[Out]) -> Out:
    build.out.file.write_text(f"{single.ONE} {PART} {speed} {speedy and speedy.HOW}")
    return build.out


@pipeline("flat")
def all_flat(m) -> Out:
    return flat(m)
"""


@pytest.fixture
def flat(project):
    """A pipeline whose stage is made of single files, a directory of modules, and what is there."""
    (project.root / "pipelines/flat.py").write_text(FLAT)
    (project.root / "single.py").write_text("ONE = 1\n")
    (project.root / "spread").mkdir()
    (project.root / "spread/part.py").write_text("PART = 2\n")
    project.generate()
    (path,) = project.build("flat")
    assert Path(path, "file").read_text() == "1 2 slow None"
    return project


@pytest.mark.parametrize(
    ("file", "text", "words", "result"),
    [
        ("single.py", "ONE = 3\n", "changed", "3 2 slow None"),
        ("spread/part.py", "PART = 3\n", "changed", "1 3 slow None"),
        ("toy/fast.py", "speed = 'fast'\n", "is new", "1 2 fast None"),
        ("toy/fast/__init__.py", "speed = 'fast'\n", "is new", "1 2 fast None"),
        ("speedy.py", "HOW = 'very'\n", "is new", "1 2 slow very"),
        ("speedy/__init__.py", "HOW = 'very'\n", "is new", "1 2 slow very"),
        ("single/__init__.py", "ONE = 4\n", "is new", "4 2 slow None"),
        ("spread/part/__init__.py", "PART = 5\n", "is new", "1 5 slow None"),
    ],
)
def test_all_that_changes_what_is_imported_is_stale(flat, file, text, words, result):
    (flat.root / file).parent.mkdir(exist_ok=True)
    (flat.root / file).write_text(text)
    for done in (
        flat.old_nix("nix-build", "-A", "flat", "--no-out-link"),
        flat.flake_build("flat"),
    ):
        assert done.returncode != 0
        assert f"the pipeline 'flat' is stale: {file} {words}" in done.stderr
    assert flat.old_nix("nix-instantiate", "-A", "toy-dice").returncode == 0, "others are not"
    flat.generate()
    done = flat.old_nix("nix-build", "-A", "flat", "--no-out-link")
    assert Path(done.stdout.strip(), "file").read_text() == result
    flat.run("generate", "--check")


def test_pipelines_that_are_gone_and_new_ones(toy):
    (toy.root / "pipelines/toys.py").rename(toy.root / "pipelines/games.py")
    said = toy.fail("generate", "--check")
    assert "pipelines/toys.nix" in said
    assert "pipelines/games.nix" in said
    done = toy.run("generate").stdout
    assert "wrote nix/pipelines/games.nix" in done
    assert "removed nix/pipelines/toys.nix" in done
    assert not (toy.root / "nix/pipelines/toys.nix").exists()
    assert toy.old_nix("nix-build", "-A", "toy", "--no-out-link").returncode == 0


def test_the_flake_check_of_generated_files(toy):
    """`nix flake check` builds this one; fresh it passes, stale it says what to do."""
    name = "checks.x86_64-linux.generated"
    fresh = toy.flake_build(name)
    assert fresh.returncode == 0, fresh.stderr
    toy.edit("toy/words.py", "# The first ones.", "# Others.")
    stale = toy.flake_build(name, "-L")
    assert stale.returncode != 0
    assert "generated files are stale" in stale.stderr


# -- outputs --------------------------------------------------------------------------------------


def test_the_closure_of_an_output_is_the_output(toy):
    """Though it says where its code was."""
    nix = Nix(env=toy.env)
    for name in ("toy-dice", "toy"):
        (path,) = toy.build(name)
        assert nix.query("--requisites", path) == [path]


def test_outputs_cannot_be_changed(toy):
    (report,) = toy.build("toy")
    page = Path(report, "page.html")
    assert page.stat().st_mode & 0o222 == 0
    assert page.stat().st_mtime == 1


def test_for_hydra(toy):
    (report,) = toy.build("toy")
    support = Path(report, "nix-support")
    assert (support / "hydra-metrics").read_text() == "score 2.0\n"
    assert (support / "hydra-release-name").read_text() == "report-score-2\n"
    assert (support / "hydra-build-products").read_text() == (f'report page "{report}/page.html"\n')


@pytest.mark.parametrize("cores", ["1", "3"])
def test_a_rebuild_finds_no_difference(toy, cores):
    names = [f"toy.{stage}" for stage in ALL] + ["toy-dice.roll-0", "toy-dice.roll-2", "toy-dice"]
    toy.build("toy-dice")
    attrs = [a for name in names for a in ("-A", name)]
    option = ("--option", "cores", cores)
    done = toy.old_nix("nix-build", *attrs, "--no-out-link", "--check", *option)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == paths(toy, *names)
    toy.run("build", "toy", "--check")


# -- what stages are handed ------------------------------------------------------------------------


def test_instances(project):
    rolls = project.build("toy-dice.roll-0", "toy-dice.roll-1", "toy-dice.roll-2")
    values = [json.loads(Path(p, "metrics.json").read_text())["value"] for p in rolls]
    assert len(set(values)) == 3
    (choice,) = project.build("toy-dice")
    assert json.loads(Path(choice, "values.json").read_text()) == {"values": values}
    assert json.loads(Path(choice, "metrics.json").read_text()) == {"best": max(values)}
    (more,) = project.build("toy-more-dice")
    assert json.loads(Path(more, "values.json").read_text())["values"][:3] == values
    assert project.build("toy-more-dice.roll-2") == [rolls[2]], "shared between pipelines"


def test_realized(toy):
    code = (
        "from stagedml.realized import toy, realized\n"
        "print(toy.score, toy.page.read_text().split()[0])\n"
        "counts = realized('toy.count')\n"
        "print(counts.table, counts.config.scale, counts.data.text.read_text().strip())\n"
    )
    done = toy.python(code)
    assert done.stdout == "2.0 words\n{'words': 6.0} 2.0 one two three\n", done.stderr
    missing = toy.python("from stagedml.realized import toy_slow")
    assert "toy-slow is not realized: " in missing.stderr
    assert "Run `stagedml build toy-slow`" in missing.stderr
    unknown = toy.python("from stagedml.realized import toi")
    assert "unknown pipeline 'toi': did you mean 'toy'" in unknown.stderr


def delete(toy, path):
    """Deletes a path that nothing but runs keeps."""
    shutil.rmtree(Path(toy.env["XDG_STATE_HOME"]))
    nix = Nix(env=toy.env)
    keepers = [drv for drv in nix.query("--referrers", path) if drv.endswith("-stagedml-run.drv")]
    nix.run("nix-store", "--delete", *keepers, path)


def test_roots_keep_results(toy):
    """The newest results survive a collection of garbage, and the ledger knows them."""
    (path,) = toy.build("toy")
    nix = Nix(env=toy.env)
    roots = [r for r in nix.query("--roots", path) if str(toy.root.parent) in r or "state" in r]
    assert roots
    setting = ("--set", f"corpus.words={time.time_ns()}")
    (other,) = toy.build("toy.corpus", *setting)
    with pytest.raises(NixError, match="still alive"):
        nix.run("nix-store", "--delete", other)
    delete(toy, other)
    assert toy.planned("toy.corpus", *setting) == ["corpus"]


def test_what_is_gone_and_not_needed_is_not_built(toy):
    """The target keeps no reference to what it was made of, and needs it no more."""
    setting = ("--set", f"corpus.words={time.time_ns()}")
    toy.build("toy", *setting)
    (middle,) = toy.run("path", "toy.count", *setting).stdout.split()
    delete(toy, middle)
    assert toy.planned("toy", *setting) == []
    assert toy.built("toy", *setting) == []
    plan = toy.run("plan", "toy", "--all", *setting)
    assert plan.stdout == (
        "= corpus\n- count\n    realized before, and collected as garbage\n= report\n"
    )
    assert "2 of 3 are in the store, the others not needed" in plan.stderr
    assert toy.planned("toy.count", *setting) == ["count"]
    assert toy.built("toy.count", *setting) == ["count"]

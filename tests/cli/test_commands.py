"""The command: what it prints, in all forms, and what it says to bad input."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from toys import REPOSITORY, TRACEBACK, WHEEL, WORDS, WORDS_SHA256

from stagedml.cli.group import COMMANDS
from stagedml.planning.catalogues import catalogued
from stagedml.planning.project import Project
from stagedml.zoo.formats.catalogue import CATALOGUE as CATALOGUED

pytestmark = pytest.mark.nix


# -- without Nix ----------------------------------------------------------------------------------


def test_help(plain_project):
    text = plain_project.run("--help").stdout
    for name in COMMANDS:
        assert re.search(rf"^  {name} ", text, re.MULTILINE)
    assert "nix build .#NAME" in text


@pytest.mark.parametrize("name", list(COMMANDS))
def test_help_of_commands(plain_project, name):
    text = plain_project.run(name, "--help").stdout
    assert text.startswith(f"Usage: stagedml {name} ")
    assert "--help" in text
    assert "\\b" not in text
    # The group's summary does not promise another thing than the command's own help.
    assert COMMANDS[name][1].split(" ")[0].rstrip(",") in text


def test_list(plain_project):
    done = plain_project.run("list")
    rows = done.stdout.split("\n")
    assert rows[rows.index("Count words, and report") + 1].rstrip("*") == "  toy"
    family = rows[rows.index("Throw dice, and pick the best") + 1]
    assert [name.rstrip("*") for name in family.split()] == ["toy-dice", "toy-more-dice"]
    assert any(row.endswith(" (downloads)") for row in rows)
    started = plain_project.run("list", "fault-raise", "toy-data").stderr
    assert "To start: stagedml build fault-raise\n" in started
    found = json.loads(plain_project.run("list", "--json").stdout)
    names = [row["name"] for row in found]
    assert names == sorted(names)
    assert {"toy", "toy-dice", "fault-raise"} <= set(names)
    assert re.search(r"pipelines/toys\.py:\d+$", found[names.index("toy")]["where"])


def test_a_project_says_what_to_begin_with(plain_project):
    settings = plain_project.root / "pyproject.toml"
    names = ("fault-raise", "toy-data", "toy-dice")
    for first, proposed in (("toy-dice", "toy-dice"), ("toy-data", "fault-raise")):
        settings.write_text(f"[tool.stagedml]\nfirst = '{first}'\n")
        shown = plain_project.run("list", *names).stderr
        assert f"To start: stagedml build {proposed}\n" in shown  # which needs no download
    settings.write_text("[tool.stagedml]\nfirst = 'toy-dise'\n")
    assert "unknown pipeline 'toy-dise': did you mean 'toy-dice'?" in plain_project.fail("list")
    settings.write_text("[tool.stagedml]\nfirst = 1\n")
    assert "first is 1, where the name of a pipeline belongs" in plain_project.fail("list")


def test_list_tells_what_is_built(project):
    project.build("toy")
    rows = {row["name"]: row for row in json.loads(project.run("list", "--json").stdout)}
    assert rows["toy"]["built"] is True
    assert rows["fault-raise"]["built"] is False
    assert rows["toy-data"]["needs"] == ["downloads"]
    shown = project.run("list")
    assert "  toy*\n" in shown.stdout
    assert "* is built\n" in shown.stderr
    assert "To start" not in shown.stderr
    project.edit("toy/text.py", "    factor = scale", "    factor = 2 * scale / 2")
    rows = {row["name"]: row for row in json.loads(project.run("list", "--json").stdout)}
    assert rows["toy"]["built"] is False, "as it would be built now"


def test_show(plain_project):
    text = plain_project.run("show", "toy").stdout
    for words in (
        "toy: Count words",
        "report (target)",
        "scale",
        "2.0",
        "toy.text.count",
        "counts.json (json)",
        "inputs         corpus",
        "python (the bare interpreter)",
    ):
        assert words in text
    assert re.search(r"defined at +pipelines/toys\.py:\d+", text)
    (_, *rows) = plain_project.run("show", "gated-seen.look-gate").stdout.strip().split("\n  ")
    starts = {re.match(r" *(defined at|[a-z_]+) +", row).end() for row in rows}
    assert len(starts) == 1, "also beside a long name"
    assert any("lines_at_least" in row for row in rows)
    done = plain_project.run("show", "toy", "toy-dice", "--json", "--set", "count.scale=3")
    data, other = json.loads(done.stdout)
    assert (other["name"], other["target"]) == ("toy-dice", "pick")
    assert data["target"] == "report"
    assert [s["name"] for s in data["stages"]] == ["corpus", "count", "report"]
    assert data["stages"][1]["config"]["scale"] == 3.0
    dice = plain_project.run("show", "toy-dice.roll-0", "--json", "--set", "sides=6").stdout
    assert json.loads(dice)[0]["stages"][0]["config"]["sides"] == 6
    one = plain_project.run("show", "toy-data.words.txt").stdout
    assert "http://127.0.0.1:9/words.txt" in one
    wheel = plain_project.run("show", "toy-wheel.words.txt").stdout
    assert "toywheel of the environment tiny" in wheel


def test_graph(plain_project):
    assert plain_project.run("graph", "toy").stdout == (
        "report\n├─ count\n│  └─ corpus\n└─ corpus\n"
    )
    mermaid = plain_project.run("graph", "toy", "--format", "mermaid").stdout
    assert mermaid.split("\n")[0] == "flowchart LR"
    assert mermaid.count(" --> ") == 3
    dot = plain_project.run("graph", "toy", "--format", "dot").stdout
    assert dot.startswith('digraph "toy" {')
    assert '"corpus" -> "count";' in dot
    assert dot.count("->") == 3
    svg = ET.fromstring(plain_project.run("graph", "toy", "--format", "svg").stdout)
    assert svg.tag == "{http://www.w3.org/2000/svg}svg"
    texts = {t.strip() for t in svg.itertext() if t.strip()}
    assert {"report", "count", "corpus"} <= texts


def test_graph_of_a_stage(plain_project):
    """As of a pipeline, with the same names and settings as everywhere."""
    assert plain_project.run("graph", "cpu.toy.count").stdout == "count\n└─ corpus\n"
    found = json.loads(plain_project.run("graph", "toy-data.count", "--json").stdout)
    assert found == {
        "nodes": [
            {"name": "words.txt", "kind": "data"},
            {"name": "fetched", "kind": "stage"},
            {"name": "count", "kind": "stage"},
        ],
        "arrows": [["words.txt", "fetched"], ["fetched", "count"]],
    }
    assert "roll-3" not in plain_project.run("graph", "toy-dice").stdout
    said = plain_project.fail("graph", "toy-dice", "--set", "side=4")
    assert "unknown argument 'side': did you mean 'sides'?" in said


def test_a_terminal_that_has_no_such_letters(plain_project):
    env = {"PYTHONIOENCODING": "latin-1"}
    assert "?? count" in plain_project.run("graph", "toy", **env).stdout


def test_graph_of_instances_and_data(plain_project):
    text = plain_project.run("graph", "toy-dice").stdout
    assert text == "pick\n├─ roll-0\n├─ roll-1\n├─ roll-2\n└─ corpus\n"
    assert "words.txt (data)" in plain_project.run("graph", "toy-data").stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(plain_project, shell):
    script = plain_project.run("completion", shell).stdout
    assert "_STAGEDML_COMPLETE" in script
    if shutil.which(shell):
        checked = subprocess.run([shell, "-n"], input=script, text=True, check=False)
        assert checked.returncode == 0


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("stagedml bu", ["build"]),
        ("stagedml build toy.cou", ["toy.count"]),
        ("stagedml build cp", ["cpu."]),
        ("stagedml plan toy --set count.sca", ["count.scale="]),
        ("stagedml plan toy --set count.scale=", ["2.0"]),  # `=` ends a word for bash
        ("stagedml plan --set count.scale=3 toy toy-mo", ["toy-more-dice"]),
        ("stagedml graph toy --format ", ["tree", "mermaid", "dot", "svg"]),
    ],
)
def test_completion_in_bash(plain_project, tmp_path, line, expected):
    """What bash is told to put in the place of the last word, and whether a blank follows."""
    program = tmp_path / "bin/stagedml"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m stagedml "$@"\n')
    program.chmod(0o755)
    script = f"""
compopt() {{ echo "option $*"; }}
eval "$(stagedml completion bash)"
COMP_LINE='{line}' COMP_POINT={len(line)}
_stagedml_completion stagedml
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    env = {**plain_project.env, "PATH": f"{program.parent}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "--norc", "-c", script],
        cwd=plain_project.root,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    found = done.stdout.split("\n")[:-1]
    assert ("option -o nospace" in found) == expected[0].endswith((".", "="))
    assert [row for row in found if not row.startswith("option")] == expected, done.stderr


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("stagedml gra", ["graph"]),
        ("stagedml build toy-d", ["toy-data", "toy-dice"]),
        ("stagedml build toy.", ["toy.corpus", "toy.count", "toy.report"]),
        ("stagedml graph toy --format ", ["tree", "mermaid", "dot", "svg"]),
        ("stagedml build cp", ["cpu."]),
        ("stagedml path cuda.toy-d", ["cuda.toy-data", "cuda.toy-dice"]),
        ("stagedml log cpu.toy.co", ["cpu.toy.corpus", "cpu.toy.count"]),
        ("stagedml metrics toy.r", ["toy.report"]),
        ("stagedml list toy-d", ["toy-data", "toy-dice"]),
        ("stagedml build toy --set count.s", ["count.scale="]),
        ("stagedml build toy --set count.scale=", ["count.scale=2.0"]),
        ("stagedml plan toy-dice --set s", ["sides="]),
        ("stagedml build toy toy-slow --set slow.", ["slow.bits=", "slow.seconds=", "slow.tag="]),
        ("stagedml build nothing --set s", []),
        ("stagedml lock t", ["tiny"]),
        ("stagedml completion ", ["bash", "zsh", "fish"]),
    ],
)
def test_completion(plain_project, words, expected):
    env = {
        "_STAGEDML_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split(" ")) - 1),
    }
    code = "import sys; sys.argv = ['stagedml']; from stagedml.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=plain_project.root,
        env={**plain_project.env, **env},
        capture_output=True,
        text=True,
        check=False,
    )
    found = [row.split(",")[1] for row in done.stdout.split("\n") if row]
    assert [name for name in expected if name not in found] == [], done.stdout + done.stderr
    if not words.endswith((" ", "gra")):
        assert sorted(found) == sorted(expected)


@pytest.mark.parametrize(
    ("args", "words", "code"),
    [
        (["biuld"], "unknown command 'biuld': did you mean 'build'?", 2),
        (["build"], "Missing argument", 2),
        (["build", "--jobs"], "requires an argument", 2),
        (["build", "toi"], "unknown pipeline 'toi': did you mean 'toy'?", 1),
        (["show", "toy-dise"], "unknown pipeline 'toy-dise': did you mean 'toy-dice'?", 1),
        (["graph", "toi"], "unknown pipeline 'toi'", 1),
        (["graph", "toy", "--format", "png"], "'png' is not one of", 2),
        (["plan", "toi"], "unknown pipeline 'toi'", 1),
        (["metrics", "toi"], "unknown pipeline 'toi'", 1),
        (["path", "toy."], "'toy.' names no pipeline", 1),
        (["build", "toy.reprot"], "unknown stage 'reprot': did you mean 'report'?", 1),
        (["show", "toy.cuont"], "unknown stage 'cuont': did you mean 'count'?", 1),
        (["log", "toy.cuont"], "unknown stage 'cuont'", 1),
        (["path", "toy.cuont"], "unknown stage 'cuont'", 1),
        (["build", "toy", "--set", "count.scle=1"], "unknown parameter 'scle': did you mean", 1),
        (["build", "toy", "--set", "cuont.scale=1"], "unknown stage 'cuont': did you mean", 1),
        (["build", "toy", "--set", "scale=1"], "'toy': unknown argument 'scale'", 1),
        (["build", "toy", "--set", "scale=1"], "is set with --set STAGE.PARAM=VALUE.", 1),
        (["build", "toy", "--set", "scale"], "Write --set STAGE.PARAM=VALUE, or PARAM=VALUE.", 1),
        (["build", "toy-dice", "--set", "sids=6"], "unknown argument 'sids': did you mean", 1),
        (["build", "toy-dice", "--set", "sides=six"], "must be int, not str ('six')", 1),
        (["build", "toy-dice", "--set", "count=4"], "is 3: the pipeline's name fixes it", 1),
        (["build", "toy-dice", "toy", "--set", "sides=6"], "'toy': unknown argument 'sides'", 1),
        (["build", "toy", "--set", "count.scale=much"], "must be float, not str ('much')", 1),
        (["build", "toy", "--set", "count.scale=1000"], "more than its upper bound 100", 1),
        (["build", "toy", "--set", "count.mode=tripel"], "must be one of 'plain', 'double'", 1),
        (["build", "toy", "toy-dice", "--set", "nope.x=1"], "unknown stage 'nope'", 1),
        (["show", "toy", "--set", "count.scale=1", "--set", "count.scale=1"], "is set twice", 1),
        (["show", "toy", "--set", "count.names=" + "[" * 9999], "nested more than 100 deep", 1),
        (["build", "toy", "--jobs", "many"], "'many' is neither a number of jobs nor 'auto'", 2),
        (["seed", "/no/such/file"], "does not exist", 2),
        (
            ["seed", "default.nix"],
            "no data set, no catalogue and no lock of this project has: default.nix",
            1,
        ),
        (["lock", "tiney"], "unknown environment 'tiney': did you mean 'tiny'?", 1),
        (["--project", "/no/such", "list"], "does not exist", 2),
        (["--project", "/", "list"], "no StagedML project at /", 1),
        (["completion", "tcsh"], "is not one of", 2),
    ],
)
def test_bad_input(plain_project, args, words, code):
    said = plain_project.fail(*args, code=code)
    assert words in said
    assert TRACEBACK not in said


def test_where_a_mistake_is(plain_project):
    line = plain_project.line("pipelines/toys.py", "corpus(m, words=3)")
    plain_project.edit("pipelines/toys.py", "corpus(m, words=3)", "corpus(m, wrods=3)")
    said = plain_project.fail("show", "toy")
    assert said == (
        f"error: pipelines/toys.py:{line}: the stage 'corpus': unknown parameter 'wrods': "
        "did you mean 'words'?\n"
    )


DOTTED = """
from toy.text import Corpus, corpus

from stagedml.runtime.stage import pipeline


@pipeline({"v1": {"n": 1}, f"v{1.5}": {"n": 5}})
def all_versions(m, n: int) -> Corpus:
    return corpus.named(f"corpus-0.{n}")(m, words=n)
"""


def test_names_with_dots(project):
    (project.root / "pipelines/versions.py").write_text(DOTTED)
    one, five, stage = project.build("v1", "v1.5", "cpu.v1.5.corpus-0.5")
    assert [p.rpartition("-")[2] for p in (one, five)] == ["0.1", "0.5"]
    assert stage == five
    assert project.run("show", "v1.5").stdout.startswith("v1.5: ")
    assert "corpus-0.5" in project.run("metrics", "v1.5").stdout
    assert project.run("path", "v1.5", "v1.corpus-0.1").stdout.split() == [five, one]
    project.generate()
    assert project.old_nix("nix-build", "-A", '"v1.5"', "--no-out-link").stdout.split() == [five]
    assert project.flake_path('"v1.5"') == five
    assert "unknown stage 'six'" in project.fail("show", "v1.5.six")


def test_one_broken_file(plain_project, tmp_path):
    """It is told, and does not block what has nothing to do with it."""
    before = {p: p.read_bytes() for p in (plain_project.root / "nix/pipelines").iterdir()}
    (plain_project.root / "pipelines/broken.py").write_text("x = 1\n\ndef broken(:\n")
    (plain_project.root / "pipelines/failing.py").write_text(
        "from stagedml.runtime.stage import pipeline\n\n"
        '@pipeline("failing")\ndef all_failing(m):\n    raise KeyError("gone")\n'
    )
    done = plain_project.run("list", fails=1)
    assert re.search(r"\n  toy\*?\n", done.stdout)
    assert "broken: pipelines/broken.py\nerror: " in done.stderr
    assert "pipelines/broken.py:3: cannot import broken.py: SyntaxError" in done.stderr
    rows = json.loads(plain_project.run("list", "--json", fails=1).stdout)
    assert {"toy", "failing"} < {row["name"] for row in rows}
    assert [row["broken"] for row in rows if "broken" in row] == ["pipelines/broken.py"]
    assert plain_project.run("show", "toy").stderr == ""
    said = plain_project.fail("show", "tooy")
    assert "did you mean 'toy'?" in said
    assert "Not known are those of pipelines/broken.py" in said
    for args in (("generate",), ("generate", "--check")):
        said = plain_project.fail(*args)
        assert "pipelines/broken.py:3: cannot import" in said
        assert "pipelines/failing.py:5: the pipeline 'failing' fails: KeyError: 'gone'" in said
        assert said.endswith(
            "error: nix/pipelines is as it was\n"
            "Generated files are made of all pipelines together.\n"
        )
    assert before == {p: p.read_bytes() for p in (plain_project.root / "nix/pipelines").iterdir()}


def test_ctrl_c_before_anything_is_built(plain_project):
    """Also in what a definition does while it is imported."""
    slow = "import sys, time\nprint('here', file=sys.stderr, flush=True)\ntime.sleep(60)\n"
    (plain_project.root / "pipelines/aaa.py").write_text(slow)
    process = plain_project.start("list")
    assert process.stderr.readline() == "here\n"
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=60) == ("", "interrupted\n")
    assert process.returncode == 130


def test_one_broken_file_and_the_store(project, tmp_path):
    project.build("toy")
    (project.root / "pipelines/broken.py").write_text("import nothing_such\n")
    spoilt = project.root / "nix/environments/other.lock.toml"
    spoilt.write_text("version = 2\n")
    file = tmp_path / "renamed.bin"
    file.write_bytes(WORDS)
    done = project.run("seed", str(file), TOY_SHA256=WORDS_SHA256)
    assert done.stdout.strip().endswith("-words.txt")
    assert "No module named 'nothing_such'" in done.stderr
    assert "stagedml lock other" in done.stderr
    spoilt.unlink()
    done = project.run("metrics", fails=1)
    assert re.search(r"report +score +2\n", done.stdout)
    assert "No module named 'nothing_such'" in done.stderr
    assert project.run("metrics", "toy").stderr == ""
    assert project.build("toy")


def test_a_locale_without_letters(project):
    """Docstrings and comments are UTF-8 whatever the terminal has."""
    project.edit("toy/text.py", '"""Count words."""', '"""Zähle Wörter \u2603."""  # größer')
    project.edit("pipelines/toys.py", '"""Count words, and report."""', '"""Zähle \u2603."""')
    project.generate()
    project.run("generate", "--check")
    ascii_ = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    project.run("generate", "--check", **ascii_)
    assert project.build("toy", **ascii_) == project.build("toy")
    for args in (("list",), ("show", "toy"), ("plan", "toy"), ("metrics", "toy")):
        project.run(*args, **ascii_)


def test_optimized_python(plain_project):
    """It leaves out docstrings, which are descriptions, and assertions of pipelines."""
    for level in ("1", "2"):
        plain_project.run("generate", "--check", PYTHONOPTIMIZE=level)
        rows = json.loads(plain_project.run("list", "--json", PYTHONOPTIMIZE=level).stdout)
        assert "Count words, and report" in [row["description"] for row in rows]
    done = subprocess.run(
        [sys.executable, "-OO", "-m", "stagedml", "list"],
        cwd=plain_project.root,
        env=plain_project.env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "run Python without -O" in done.stderr


def test_version(plain_project):
    assert re.fullmatch(r"stagedml \d+\.\d+\.\d+\n", plain_project.run("--version").stdout)


def test_another_version_of_python(plain_project):
    code = "import sys; sys.version_info = (3, 14); sys.version = '3.14.0 (x)'\nimport stagedml"
    said = plain_project.python(code).stderr.strip().split("\n")[-1]
    assert said.startswith("ImportError: StagedML runs on Python 3.11 to 3.13")
    assert "this is Python 3.14.0: make the virtual environment with" in said


def test_a_data_set_called_like_a_source(project, tmp_path):
    file = tmp_path / "text.py"
    file.write_bytes(WORDS)
    project.run("seed", "--name", "text.py", str(file))
    project.edit("pipelines/toys.py", 'name="words.txt"', 'name="text.py"')
    setting = {"TOY_SHA256": WORDS_SHA256}
    rows = json.loads(project.run("plan", "toy-data", "--json", "--all", **setting).stdout)
    assert [row["stage"] for row in rows] == ["text.py", "fetched", "count", "report"]
    (path,) = project.build("toy-data.text.py", **setting)
    assert Path(path).read_bytes() == WORDS
    assert project.build("toy-data", **setting)


def test_the_command_of_another_checkout(plain_project, tmp_path):
    """Its stages would be made of other sources than those that one sees."""
    other = tmp_path / "other"
    shutil.copytree(plain_project.root, other)

    def show() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-P", "-m", "stagedml", "show", "toy"],
            cwd=plain_project.root,
            env={**plain_project.env, "PYTHONPATH": str(other)},
            capture_output=True,
            text=True,
            check=False,
        )

    assert show().returncode == 0, "the same sources"
    with (other / "stagedml/runtime/bounds.py").open("a") as file:
        file.write("NEW = 1\n")
    said = show().stderr
    assert show().returncode == 1
    assert f"error: this command is that of {other}, and {plain_project.root} has" in said
    assert "They differ in 1 files, stagedml/runtime/bounds.py for one" in said
    assert f"{plain_project.root}/.venv/bin/stagedml" in said


def test_modules_of_another_checkout(plain_project, tmp_path):
    """One that is imported before the project's own is never taken for it."""
    other = tmp_path / "other"
    shutil.copytree(plain_project.root / "toy", other / "toy")
    with (other / "toy/words.py").open("a") as file:
        file.write("NEW = 1\n")
    path = f"{other}:{plain_project.root}"
    plain_project.run("generate", "--check", PYTHONPATH=path)
    (other / "sitecustomize.py").write_text("import toy.words\n")
    said = plain_project.fail("generate", "--check", PYTHONPATH=path)
    assert f"'toy' was imported from {other}/toy/__init__.py, not from" in said
    assert "off PYTHONPATH" in said


def test_files_that_are_no_python(plain_project):
    (plain_project.root / "pipelines/broken.py").write_text("x = 1\n\ndef broken(:\n")
    said = plain_project.fail("list")
    assert "pipelines/broken.py:3: cannot import broken.py: SyntaxError" in said
    (plain_project.root / "pipelines/broken.py").write_text("raise KeyError('x')\n")
    assert "pipelines/broken.py:1: cannot import" in plain_project.fail("list")


def test_a_pipeline_that_raises(plain_project):
    """Not an error of ours: its line is told, without a traceback of the command."""
    plain_project.edit(
        "pipelines/toys.py", "    text = corpus(m, words=3)", "    1 / 0\n    text = 1"
    )
    line = plain_project.line("pipelines/toys.py", "1 / 0")
    said = plain_project.fail("build", "toy")
    assert f"pipelines/toys.py:{line}: " in said
    assert "ZeroDivisionError: division by zero" in said
    assert TRACEBACK not in said


def test_a_lens_with_a_typo(plain_project):
    plain_project.edit("pipelines/toys.py", "text.text, text.size", "text.txet, text.size")
    line = plain_project.line("pipelines/toys.py", "text.txet")
    said = plain_project.fail("show", "toy")
    assert f"pipelines/toys.py:{line}: " in said
    assert "unknown attribute of Corpus 'txet': did you mean 'text'?" in said


def test_a_reference_used_too_early(plain_project):
    plain_project.edit("pipelines/toys.py", "scale=2)", "scale=2 if text.size > 3 else 1)")
    line = plain_project.line("pipelines/toys.py", "text.size > 3")
    said = plain_project.fail("show", "toy")
    assert f"pipelines/toys.py:{line}: " in said
    assert "<'size' of the stage 'corpus'> exists only when the stage is realized" in said
    assert "Hand it to a stage as an input" in said


# -- with Nix -------------------------------------------------------------------------------------


def test_build_plan_path_log_metrics(project):
    value = f"1.{os.getpid()}{Path(project.root).parent.stat().st_mtime_ns}"
    setting = ("--set", f"count.scale={value}")
    dry = project.run("build", "--dry-run", "toy", *setting)
    assert {"count", "report"} <= set(dry.stdout.split())
    assert "never realized here" in project.run("plan", "toy", *setting).stdout
    missing = project.fail("path", "toy", *setting)
    assert "toy is not realized" in missing
    assert "Run `stagedml build toy`" in missing
    (planned,) = project.run("path", "toy", "--planned", *setting).stdout.split()
    done = project.run("build", "toy", *setting, "-j", "1", "--out-link", "result")
    assert done.stdout.split() == [planned]
    assert "count: counting" in done.stderr
    assert str((project.root / "result").readlink()) == planned
    rows = json.loads(project.run("build", "--json", "toy", *setting).stdout)
    assert rows == [{"name": "toy", "output": planned, "failed": [], "blocked": []}]
    rows = json.loads(project.run("path", "--json", "toy", "toy.count", *setting).stdout)
    assert [(r["name"], r["realized"]) for r in rows] == [("toy", True), ("toy.count", True)]
    plan = project.run("plan", "toy", *setting, "--all")
    assert plan.stdout == "= corpus\n= count\n= report\n"
    assert "nothing to build: all 3 are in the store" in plan.stderr
    assert json.loads(project.run("plan", "toy", *setting, "--json").stdout)[2]["present"] is True
    project.run("build", "toy")
    metrics = json.loads(project.run("metrics", "toy", "--json").stdout)
    values = {"corpus": {"size": 13.0}, "count": {"ratio": 2.0}, "report": {"score": 2.0}}
    assert metrics == {
        "toy": {stage: {"metrics": v, "collected": False} for stage, v in values.items()}
    }
    assert re.search(r"report +score +2\n", project.run("metrics", "toy").stdout)
    assert project.run("log", "toy.count").stdout is not None
    missing = project.fail("log", "toy-slow", "--set", "slow.tag=never-built")
    assert "Nix keeps no build log" in missing


def test_several_at_once(project):
    """One evaluation, whatever is asked of how many."""
    names = ("toy", "toy.count", "cpu.toy", "toy-dice")
    setting = ("--set", f"count.scale=2.{os.getpid()}")
    project.build("toy", "toy-dice")
    for command in (("plan",), ("build", "--dry-run"), ("path", "--planned")):
        said = project.run("-v", *command, *names, *setting).stderr
        assert len(re.findall(r"^\+ \S*nix-instantiate ", said, re.MULTILINE)) == 1, said
    plan = project.run("plan", *names, *setting)
    heads = [row for row in plan.stdout.split("\n") if row and row[0] not in "+ "]
    assert heads == ["toy", "toy.count", "cpu.toy"], "those with anything to build"
    assert "2 to build, 6 in the store" in plan.stderr, "shared stages count once"
    rows = json.loads(project.run("plan", *names, *setting, "--json").stdout)
    found = [(r["name"], r["stage"]) for r in rows if r["needed"]]
    whole = [(name, stage) for name in ("toy", "cpu.toy") for stage in ("count", "report")]
    assert sorted(found) == sorted([*whole, ("toy.count", "count")])
    dry = project.run("build", "--dry-run", *names, *setting)
    assert dry.stdout == "toy.count\ntoy.report\n"
    assert "2 of 8 would be built" in dry.stderr


LONG = """
from toy.text import Corpus, count, corpus

from stagedml import pipeline


@pipeline("long-names")
def all_long(m) -> Corpus:
    text = corpus.named("a-stage-of-more-than-24-letters")(m)
    return count(m, text)
"""


def test_metrics_stand_in_columns(project):
    """Also beside a long name."""
    (project.root / "pipelines/long.py").write_text(LONG)
    project.build("long-names")
    rows = project.run("metrics", "long-names").stdout.split("\n")[1:-1]
    assert [row.split()[0] for row in rows] == ["a-stage-of-more-than-24-letters", "count"]
    assert len({row.index(row.split()[1]) for row in rows}) == 1
    assert len({row.rindex(row.split()[2]) for row in rows}) == 1


def test_the_log_of_what_another_derivation_has_made(project):
    """As after an edit of a comment, which leaves the output as it was."""
    value = f"3.{os.getpid()}{time.time_ns()}"
    setting = ("--set", f"count.scale={value}")
    project.build("toy.count", *setting)
    assert "-- counting" in project.run("log", "toy.count", *setting).stdout
    for number in range(2):
        project.edit("toy/text.py", '"""Count words."""', f'"""Count words."""  # {number} times')
        assert "-- counting" in project.run("log", "toy.count", *setting).stdout


def test_json_of_other_commands(project):
    (path,) = project.build("toy.count")
    found = json.loads(project.run("log", "toy.count", "--json").stdout)
    assert (found["name"], found["output"]) == ("toy.count", path)
    assert "-- counting" in found["lines"]
    assert "no JSON" in project.fail("log", "toy.count", "--json", "-f", code=2)
    assert json.loads(project.run("generate", "--json").stdout) == {"written": [], "removed": []}
    project.edit("pipelines/toys.py", "words=3", "words=4")
    found = json.loads(project.run("generate", "--json").stdout)
    assert found == {"written": ["toys.nix", "_sources.nix"], "removed": []}
    assert json.loads(project.run("generate", "--check", "--json").stdout)["written"] == []


def test_what_pipelines_print_is_no_result(project):
    """Neither where they are defined nor where they are planned."""
    project.edit("pipelines/toys.py", '    """Count words, and report."""', '    print("noise")')
    path = project.root / "pipelines/toys.py"
    path.write_text(path.read_text() + '\nprint("noise")\n')
    (output,) = project.build("toy")
    for command in ("list", "show", "plan", "path", "metrics", "graph", "log", "build"):
        names = () if command == "list" else ("toy",)
        done = project.run(command, "--json", *names)
        assert json.loads(done.stdout), command
        assert "noise" in done.stderr
    assert project.run("path", "toy").stdout == f"{output}\n"


def test_verbose_prints_the_nix_commands(project):
    said = project.run("-v", "build", "toy").stderr
    commands = [row for row in said.split("\n") if row.startswith("+ ")]
    assert any("nix-instantiate" in row and "default.nix --attr toy" in row for row in commands)


def test_seed(project, tmp_path):
    file = tmp_path / "renamed.bin"
    file.write_bytes(WORDS)
    (stored,) = project.run("seed", str(file), TOY_SHA256=WORDS_SHA256).stdout.split()
    assert Path(stored).read_bytes() == WORDS
    assert stored.endswith("-words.txt")
    rows = json.loads(project.run("seed", "--json", WHEEL).stdout)
    assert [r["name"] for r in rows] == [WHEEL]
    named = project.run("seed", "--name", "else.txt", "default.nix").stdout.strip()
    assert named.endswith("-else.txt")


CATALOGUE = """
from collections import namedtuple
Source = namedtuple("Source", "name sha256")
FILES = {{"one": Source("one.bin", "{}")}}
NOTHING = {{}}
"""


def test_seed_knows_what_is_catalogued(project, tmp_path):
    """As by a project whose pipelines do not fetch it, or not yet."""
    file = tmp_path / "renamed.bin"
    file.write_bytes(b"not in any pipeline")
    sha256 = hashlib.sha256(b"not in any pipeline").hexdigest()
    (project.root / "files.py").write_text(CATALOGUE.format(sha256))
    settings = project.root / "pyproject.toml"
    settings.write_text('[tool.stagedml]\ncatalogues = ["files:FILES"]\n')
    (stored,) = project.run("seed", str(file)).stdout.split()
    assert stored.endswith("-one.bin")
    for wrong, said in (
        ('["files:NOTHING"]', "files:NOTHING is no catalogue"),
        ('["files:GONE"]', "the catalogue files:GONE cannot be imported"),
        ('["files"]', "where a list of module:NAME belongs"),
    ):
        settings.write_text(f"[tool.stagedml]\ncatalogues = {wrong}\n")
        failed = project.fail("seed", str(file))
        assert said in failed
        assert "no data set, no catalogue and no lock of this project has" in failed


def test_seed_knows_the_librarys_catalogue():
    """Every file of it, whether a pipeline has it or not."""
    catalogued_files = catalogued(Project(REPOSITORY))
    assert {s.sha256: s.name for s in CATALOGUED.values()} == catalogued_files


def test_prefetch(project, tmp_path):
    file = tmp_path / "words.txt"
    file.write_bytes(WORDS)
    done = project.run("prefetch", f"file://{file}")
    line = re.fullmatch(r'fetchurl\(m, url="file://(.*)", sha256="(sha256-.*)"\)\n', done.stdout)
    assert line
    assert line[1] == str(file)
    assert "compare it with one that the publisher states" in done.stderr
    data = json.loads(project.run("prefetch", "--json", "--name", "w", f"file://{file}").stdout)
    assert data["sha256"] == WORDS_SHA256
    assert data["sri"] == line[2]
    assert Path(data["path"]).read_bytes() == WORDS
    said = project.fail("prefetch", f"file://{tmp_path}/no-such-file")
    assert "no-such-file" in said


@pytest.mark.parametrize(
    ("way", "says"),
    [
        ("missing", "404"),
        ("nothing", "gives nothing: an empty file"),
        ("empty", "gives nothing: an empty file"),
        ("cut", "partial file"),
        ("chunkcut", "partial file"),
        ("mute", "no data"),
    ],
)
def test_prefetch_of_what_is_no_file(project, mirrors, way, says):
    (url,) = mirrors.of(way)
    done = project.run("prefetch", url, fails=1)
    assert says in done.stderr
    assert "fetchurl" not in done.stdout


def test_prefetch_of_a_directory(project, tmp_path):
    said = project.fail("prefetch", f"file://{tmp_path}")
    assert f"file://{tmp_path} is a directory, not a file" in said
    said = project.fail("prefetch", str(tmp_path / "words.txt"))
    assert "not a URL" in said
    said = project.fail("prefetch", "http://someone:s3cret@127.0.0.1:9/x")
    assert "machine 127.0.0.1 login USER password PASSWORD" in said
    assert "s3cret" not in said


def test_prefetch_of_a_web_page_warns(project, mirrors):
    done = project.run("prefetch", *mirrors.of("page"))
    assert "warning: this is a web page" in done.stderr
    assert "web page" not in project.run("prefetch", *mirrors.of("good")).stderr


def test_what_was_prefetched_is_not_fetched_again(project, mirrors):
    """The name is that which `fetchurl` gives."""
    (url,) = mirrors.of("good")
    done = project.run("prefetch", f"{url}?x=1")
    line = re.fullmatch(r'fetchurl\(m, url="(.*)", sha256="(.*)"\)\n', done.stdout)
    asked = len(mirrors.asked)
    project.build("toy-data", TOY_URLS=line[1], TOY_SHA256=line[2])
    assert len(mirrors.asked) == asked


def test_doctor(project):
    done = project.run("doctor")
    assert re.search(r"✓ nix: \d+\.\d+", done.stdout)
    assert "✓ toolchain: this machine's own Python" in done.stdout
    assert "✓ environment: tiny: locked" in done.stdout
    rows = json.loads(project.run("doctor", "--json").stdout)
    assert {"check", "status", "text", "hint"} == set(rows[0])


def test_toolchain(project):
    path = project.run("toolchain").stdout.strip()
    assert (Path(path) / "pin.json").exists()
    assert project.run("toolchain", "show", "--override").stdout == (
        f"--override-input nixpkgs path:{path}\n"
    )
    said = project.run("toolchain", STAGEDML_TOOLCHAIN="nixpkgs")
    assert said.stdout == "nixpkgs\n"
    assert "nixpkgs as flake.lock pins it, chosen in STAGEDML_TOOLCHAIN" in said.stderr
    project.options += ["--toolchain", "nixpkgs"]
    assert project.run("toolchain").stdout == "nixpkgs\n"
    project.options[-1] = os.path.relpath(path, project.root)
    assert project.run("toolchain", STAGEDML_TOOLCHAIN="nixpkgs").stdout == f"{path}\n"
    project.options[-1] = "no/such"
    assert "no default.nix in it" in project.fail("build", "toy")
    project.options.clear()
    said = project.fail("build", "toy", STAGEDML_TOOLCHAIN="there")
    assert "error: STAGEDML_TOOLCHAIN is 'there', and that is no absolute path" in said


def test_import_light(plain_project):
    """`import stagedml` loads no third-party package, `--help` only click."""
    code = (
        "import sys; before = set(sys.modules)\n"
        "{}\n"
        "new = {{m.partition('.')[0] for m in set(sys.modules) - before}}\n"
        "print(sorted(n for n in new if n not in sys.stdlib_module_names and n != 'stagedml'))"
    )
    done = plain_project.python(code.format("import stagedml; stagedml.stage; stagedml.Outputs"))
    assert done.stdout == "[]\n", done.stderr
    help_ = "from stagedml.cli.group import main_group\n"
    help_ += "main_group.main(['--help'], standalone_mode=False)"
    found = plain_project.python(code.format(help_)).stdout.strip().split("\n")[-1]
    assert found == "['click']"

"""Stages that are written in a session: in a real IPython, at Python's prompt, in a script."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.nix

HEAD = """\
from stagedml import Build, File, Manager, Outputs, instantiate, realize, rref2path, stage
from toy.words import sentence
"""
HELPER = """\
def shout(text):
    return text.upper() + MARK
"""
STAGE = """\
class Text(Outputs):
    file = File("text.txt")

@stage
def write(build: Build[Text], *, count: int = 2) -> Text:
    build.out.file.write_text(shout(sentence(count)))
    return build.out

"""
MARK = 'MARK = "!"\n'
SHOW = (
    "rref = realize(instantiate(write)); "
    'print("FOUND", (rref2path(rref) / "text.txt").read_text(), rref)\n'
)

RUN = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell

shell = InteractiveShell(colors="NoColor")
shell.history_manager.enabled = False
for cell in json.load(open(sys.argv[1])):
    shell.run_cell(cell, store_history=True)
"""


def ipython(project, *cells: str) -> str:
    """Runs cells in a session of their own, in the project; what was printed."""
    pytest.importorskip("IPython", reason="IPython is not installed")
    (project.root / "cells.json").write_text(json.dumps(cells))
    done = subprocess.run(
        [sys.executable, "-c", RUN, "cells.json"],
        cwd=project.root,
        env={**project.env, "IPYTHONDIR": str(project.root.parent / "ipython")},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def found(said: str) -> list[tuple[str, str]]:
    """Text and reference of each realization that `SHOW` printed."""
    rows = [row.partition("FOUND ")[2] for row in said.split("\n") if "FOUND " in row]
    return [(text, rref) for text, _, rref in (row.rpartition(" ") for row in rows)]


def test_the_session_of_the_original(project):
    """Word for word, with the model library's pipeline replaced by a small one."""
    said = ipython(
        project,
        "from stagedml.stages.all import *",
        "from pipelines.toys import all_toy",
        "store_initialize()",
        "realize(instantiate(all_toy))",
        "rref=_",
        "print(rref2path(rref))",
    )
    (path,) = project.build("toy")
    assert f"{path}\n" in said
    assert f"'rref:{Path(path).name[:32]}-" in said


def test_cells(project):
    """Helpers, constants, classes and imports of other cells; magics and shell lines beside."""
    said = ipython(
        project,
        HEAD,
        MARK,
        HELPER,
        "%time unused = 3\n!echo a shell line\nfiles = !ls",
        STAGE,
        SHOW,
        "%%time\n" + SHOW,
    )
    assert "a shell line" in said
    (one, rref), again = found(said)
    assert one == "ONE TWO!"
    assert again == (one, rref)
    assert said.count("write: done in") <= 1


def test_other_cells_change_nothing(project):
    """The same cells in another order, with others between them, give the same reference."""
    plain = found(ipython(project, HEAD, MARK, HELPER, STAGE, SHOW))
    other = ipython(
        project,
        "import os, json\nfrom stagedml.stages.all import *",
        "MARK = 'of before'",
        HELPER.replace("MARK", "'of before'"),
        "print(1/0)\nnever = 1",
        "def broken(:",
        "def all_mine(m: Manager) -> 'Text':\n    return write(m)",
        HELPER + "\nshout('x')",
        HEAD,
        "class Other(Outputs):\n    file = File('x')",
        MARK,
        "%%time\n" + STAGE,
        SHOW.replace("write)", "all_mine)"),
    )
    assert found(other) == plain


def test_the_last_definition_wins(project):
    """What was instantiated before keeps its own, and what was realized stays."""
    (one, first), (two, second), (again, third), (back, fourth) = found(
        ipython(
            project,
            HEAD + MARK + HELPER + STAGE,
            SHOW,
            "before = instantiate(write)",
            HELPER.replace("upper", "title"),
            SHOW,
            SHOW.replace("instantiate(write)", "before"),
            HELPER,
            SHOW,
        )
    )
    assert (one, two, again, back) == ("ONE TWO!", "One Two!", "ONE TWO!", "ONE TWO!")
    assert first == third == fourth != second


def test_what_cells_compute_is_computed_again(project):
    """Statements that a stage reaches run in its builder, those that may change it too."""
    text = STAGE.replace("shout(sentence(count))", "' '.join(f'{w}{MARK}' for w in WORDS)")
    said = ipython(
        project,
        HEAD,
        MARK,
        "WORDS = sentence(3).split()",
        "WORDS.append('more')",
        "for word in WORDS:\n    print(word)",
        text,
        SHOW,
    )
    assert [one for one, _ in found(said)] == ["one! two! three! more!"]


def test_matchers_and_instances(project):
    """Of stages of a session, with a function of the session that chooses."""
    said = ipython(
        project,
        "from stagedml.stages.all import *",
        "class Number(Outputs):\n    value = Metric('value')",
        "@stage\ndef number(build: Build[Number]) -> Number:\n"
        "    build.out.value = 7 * build.instance % 5\n    return build.out",
        "LIMIT = 3\nprint(LIMIT)",
        "def below(candidates: list[Candidate]) -> Candidate:\n"
        "    return max((c for c in candidates if c.metrics['value'] < LIMIT),"
        " key=lambda c: c.metrics['value'])",
        "class Text(Outputs):\n    file = File('text.txt')",
        "@stage\ndef write(build: Build[Text], chosen: Number) -> Text:\n"
        "    build.out.file.write_text(str(chosen.value))\n    return build.out",
        "def all_of_it(m):\n    return write(m, match(m, number.instances(m, 5), below))",
        SHOW.replace("(write)", "(all_of_it)"),
    )
    assert [one for one, _ in found(said)] == ["2"], said


def test_what_only_the_session_has(project):
    said = ipython(
        project,
        HEAD + MARK + HELPER,
        "files = !ls",
        STAGE.replace("shout(sentence(count))", "str(files)"),
        "instantiate(write)",
        STAGE.replace("Text", "Texts").replace("write", "other"),
        "class Texts(Outputs):\n    file = File('other')",
        "instantiate(other)",
        STAGE.replace("@stage", "@stage(data_files=['x.txt'])"),
        "instantiate(write)",
        "old = write",
        STAGE,
        "instantiate(old)",
    )
    assert "'get_ipython' is used by a stage of this session, and no text defines it" in said
    assert "the class of outputs 'Texts' is not what this session holds under that name" in said
    assert "is of this session, and has no files beside it" in said
    assert "is held by no name of this session any more" in said or "'old'" not in said


def test_an_edit_of_what_a_cell_imports(project):
    edit = "p='toy/words.py'; t=open(p).read(); open(p,'w').write(t.replace('\"one\"', '\"uno\"'))"
    said = ipython(project, HEAD + MARK + HELPER + STAGE, SHOW, edit, SHOW)
    assert len(found(said)) == 1
    assert "toy/words.py was edited since this session imported it" in said


def test_a_stage_that_fails(project):
    said = ipython(project, HEAD, STAGE.replace("shout(sentence(count))", "1/0"), SHOW)
    assert "ZeroDivisionError" in said
    assert "__session__.py" in said


SCRIPT = HEAD + MARK + HELPER + STAGE + f'if __name__ == "__main__":\n    {SHOW}'


def test_scripts(project):
    """With a guard and without; the reference is that of the same cells."""
    here = project.root / "scripts/try.py"
    guarded = SCRIPT
    plain = HEAD + MARK + HELPER + STAGE + SHOW
    references = found(ipython(project, HEAD, MARK, HELPER, STAGE, SHOW))
    for text in (guarded, plain):
        here.write_text(text)
        done = subprocess.run(
            [sys.executable, str(here)],
            cwd=project.root,
            env=project.env,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert found(done.stdout) == references, done.stderr


def prompt(project, python: str, *inputs: str) -> str:
    done = subprocess.run(
        [python, "-i", "-q"],
        input="".join(inputs),
        cwd=project.root,
        env=project.env,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    return done.stdout + done.stderr


PROMPTED = (HEAD, MARK, HELPER + "\n", STAGE.replace("\n\n@", "\n\n@", 1), SHOW)


def test_the_prompt(project):
    """Python 3.13 keeps what is typed; before it, that is said."""
    said = prompt(project, sys.executable, *PROMPTED)
    if sys.version_info < (3, 13):
        assert "the stage 'write' is of this session, whose text is not known" in said
        assert "Python keeps what is typed at its own prompt from 3.13 on only" in said
    else:
        assert [one for one, _ in found(said)] == ["ONE TWO!"]


def newer_python() -> str:
    for place in (
        shutil.which("python3.13"),
        *Path.home().glob(".pyenv/versions/3.13*/bin/python"),
    ):
        if (
            place
            and subprocess.run([place, "-c", ""], capture_output=True, check=False).returncode == 0
        ):
            return str(place)
    pytest.skip("there is no Python 3.13 on this machine")


def test_the_prompt_of_a_newer_python(project):
    """With this one's packages, which are all of Python."""
    python = newer_python()
    packages = next(p for p in sys.path if p.endswith("site-packages"))
    project.env["PYTHONPATH"] = f"{project.root}{os.pathsep}{packages}"
    said = prompt(project, python, *PROMPTED)
    references = found(said)
    assert [one for one, _ in references] == ["ONE TWO!"], said
    assert references == found(ipython(project, HEAD, MARK, HELPER, STAGE, SHOW))

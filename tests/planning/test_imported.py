"""A session's plans follow from the code that it imported: an edit since then is an error."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.nix

SESSION = """\
import importlib, os, sys
from pathlib import Path
from pipelines.toys import all_toy
from stagedml import StagedMLError, instantiate
from stagedml.generation.pipelines import Generator
from stagedml.planning.project import find

def edit(file, old, new):
    text = Path(file).read_text()
    assert old in text
    Path(file).write_text(text.replace(old, new))

def attempt(plan):
    try:
        Generator(find()).render([plan])
        print("fine")
    except StagedMLError as error:
        print(error.message.replace(os.getcwd(), "."))

"""


def session(project, code: str, **env: str) -> list[str]:
    """What a session prints, which keeps byte code as it does by default."""
    project.env = {**project.env, "PYTHONDONTWRITEBYTECODE": "", **env}
    done = project.python(SESSION + code)
    assert not done.returncode, done.stderr
    return done.stdout.splitlines()


def test_an_edit_after_the_plan(plain_project):
    """The default would be the old one, and the function the new one."""
    said = session(
        plain_project,
        """
plan = instantiate(all_toy).plan
attempt(plan)
edit("toy/text.py", "words: int = 2", "words: int = 3")
attempt(plan)
attempt(instantiate(all_toy).plan)
edit("toy/text.py", "words: int = 3", "words: int = 2")
attempt(plan)
edit("toy/faults.py", "import", "# not among the sources of these stages\\nimport")
attempt(plan)
edit("toy/words.py", "WORDS", "WORDS_")
attempt(plan)
importlib.reload(sys.modules["toy.words"])
attempt(instantiate(all_toy).plan)
""",
    )
    assert said == [
        "fine",
        "./toy/text.py was edited since this session imported it",
        "./toy/text.py was edited since this session imported it",
        "fine",
        "fine",
        "./toy/words.py was edited since this session imported it",
        "fine",
    ]


def test_an_edit_before_the_plan(plain_project):
    """The byte code that Python keeps tells what was imported."""
    code = "edit('toy/text.py', 'words: int = 2', 'words: int = 3')\n"
    code += "attempt(instantiate(all_toy).plan)"
    edited = ["./toy/text.py was edited since this session imported it"]
    assert session(plain_project, code) == edited
    assert session(plain_project, "attempt(instantiate(all_toy).plan)") == ["fine"]


def test_what_only_looks_edited(plain_project):
    code = "os.utime('toy/text.py', (1, 1))\nattempt(instantiate(all_toy).plan)"
    assert session(plain_project, code) == ["fine"]
    assert session(plain_project, code, PYTHONDONTWRITEBYTECODE="1") == ["fine"]

"""The files around the code: forms for issues, workflows, hooks before commits."""

from __future__ import annotations

import re
import shlex
import subprocess
from fnmatch import fnmatch

import pytest
import yaml
from toys import REPOSITORY

from stagedml.planning.project import Project

FORMS = sorted((REPOSITORY / ".github/ISSUE_TEMPLATE").glob("*.yml"))
WORKFLOWS = sorted((REPOSITORY / ".github/workflows").glob("*.yml"))
HOOKS = yaml.safe_load((REPOSITORY / ".pre-commit-config.yaml").read_text())["repos"]


@pytest.mark.parametrize("path", [f for f in FORMS if f.name != "config.yml"], ids=lambda p: p.name)
def test_forms_for_issues(path):
    form = yaml.safe_load(path.read_text())
    assert form["name"]
    assert form["description"]
    ids = [part["id"] for part in form["body"]]
    assert len(ids) == len(set(ids)) > 0
    for part in form["body"]:
        assert part["type"] in {"textarea", "input", "checkboxes", "dropdown", "markdown"}
        assert part["attributes"]["label"]


@pytest.mark.parametrize("name", ["README.md", "Makefile"])
def test_all_begin_with_the_same_pipeline(name):
    text = (REPOSITORY / name).read_text()
    assert re.search(r"stagedml build (\S+)", text)[1] == Project(REPOSITORY).first


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows(path):
    flow = yaml.safe_load(path.read_text())
    makefile = (REPOSITORY / "Makefile").read_text()
    assert flow["permissions"] == {"contents": "read"}
    for job in flow["jobs"].values():
        assert "ubuntu" in job["runs-on"]
        for step in job["steps"]:
            assert ("uses" in step) != ("run" in step)
            for target in re.findall(r"^make (\w[\w-]*)", step.get("run", ""), re.MULTILINE):
                assert re.search(rf"^{target}:", makefile, re.MULTILINE)
            for extra in re.findall(r"'\.\[(\w+)\]'", step.get("run", "")):
                assert f"\n{extra} = [" in (REPOSITORY / "pyproject.toml").read_text()


def test_hooks_are_of_this_checkout_alone():
    assert [repo["repo"] for repo in HOOKS] == ["local"]
    entries = {hook["id"]: shlex.split(hook["entry"]) for hook in HOOKS[0]["hooks"]}
    assert set(entries) == {"ruff", "ruff-format", "mypy", "lint-nix", "generate"}
    lint = (REPOSITORY / "Makefile").read_text().partition("\nlint:")[2].partition("\n\n")[0]
    for words in entries.values():
        assert (REPOSITORY / words[0]).exists() or not (REPOSITORY / ".venv").exists()
        assert "$(BIN)/" + words[0].rpartition("/")[2] in lint


@pytest.mark.parametrize("name", ["ruff", "ruff-format", "lint-nix"])
def test_hooks_pass_on_what_is_committed(name):
    """What `make lint` runs too: here with the file names that a hook is given."""
    (hook,) = (hook for hook in HOOKS[0]["hooks"] if hook["id"] == name)
    words = shlex.split(hook["entry"])
    if not (REPOSITORY / words[0]).exists():
        pytest.skip("there is no virtual environment in the checkout")
    listed = subprocess.run(
        ["git", "ls-files", "*.nix" if name == "lint-nix" else "*.py"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode != 0:
        pytest.skip("this is no git repository")
    files = [f for f in listed.stdout.split() if not re.match(hook.get("exclude", "$^"), f)]
    done = subprocess.run(
        [REPOSITORY / words[0], *words[1:], *files[:60]],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_editorconfig_says_what_the_files_are():
    """Of a sample of kinds: no tab where blanks belong, and an end of the last line."""
    text = (REPOSITORY / ".editorconfig").read_text()
    assert re.search(r"^\[Makefile\]\nindent_style = tab$", text, re.MULTILINE)
    for path in [*REPOSITORY.glob("*.md"), *(REPOSITORY / "nix/lib").glob("*.nix")]:
        content = path.read_text()
        assert content.endswith("\n")
        assert "\t" not in content
        assert not fnmatch(content, "* \n*"), path


def test_what_tools_leave_anywhere_is_left_out_of_the_store():
    """Else a checkout in use gives other paths of `checks` than what git has of it."""
    names = set()
    for path in (REPOSITORY / ".gitignore", *REPOSITORY.glob("templates/*/.gitignore")):
        lines = path.read_text().split()
        names |= {line.strip("/") for line in lines if not line.startswith("/") and "*" not in line}
    assert "__pycache__" in names
    tree = (REPOSITORY / "nix/lib/tree.nix").read_text()
    assert [name for name in sorted(names) if f'"{name}"' not in tree] == []

"""Templates and examples as their users have them: a copy, in which the README's commands are run.

What each README says is run by one test; of those that take long by one marked `thorough`, and what
is cheap of them is run here always.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from toys import REPOSITORY, host_toolchain

from stagedml.host.template import Template, templates
from stagedml.nix.client import Nix

pytestmark = pytest.mark.nix

ALL = templates()
# No test of ours locks: what an index has changes from day to day.
_LEFT_OUT = re.compile(r"stagedml lock ")


class Copy:
    """A copy of a template or an example, and a shell in it."""

    def __init__(self, template: Template, root: Path, store: dict[str, str]) -> None:
        self.root = root
        for file in template.files:
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(template.path / file, root / file)
        # Of the Nix that is tested, if it is another than the machine's.
        places = [str(Path(sys.executable).parent), os.environ.get("STAGEDML_NIX_BIN", "")]
        gone = ("STAGEDML_", "PYTEST_", "PYTHONPATH", "CI")
        self.env = {n: v for n, v in store.items() if not n.startswith(gone)} | {
            "PATH": ":".join([*filter(None, places), os.environ["PATH"]]),
            "XDG_STATE_HOME": str(root.parent / "state"),
            "NO_COLOR": "1",
            "JUPYTER_PLATFORM_DIRS": "1",
        }

    def shell(self, line: str, *, fails: int = 0) -> str:
        """Run a line of a shell, as it stands there; return all that it says."""
        done = subprocess.run(
            ["bash", "-c", line],
            cwd=self.root,
            env=self.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=800,
            check=False,
        )
        assert done.returncode == fails, f"{line}\n{done.stdout}"
        return done.stdout

    def commands(self) -> list[str]:
        """The commands of the README, in their order."""
        blocks = re.findall(r"^```console\n(.*?)^```$", self.readme, re.MULTILINE | re.DOTALL)
        lines = [line for block in blocks for line in block.splitlines()]
        assert all(line.startswith("$ ") for line in lines)
        return [line.removeprefix("$ ") for line in lines]

    @property
    def readme(self) -> str:
        return (self.root / "README.md").read_text()


@pytest.fixture
def copy(private_store, tmp_path):
    host_toolchain(Nix(env=private_store))

    def make(name: str) -> Copy:
        return Copy(ALL[name], tmp_path / name, private_store)

    return make


def run_readme(copy: Copy, fails: dict[str, str] | None = None) -> dict[str, str]:
    """Run what the README says; `fails` has what is said by commands that fail."""
    said = {}
    for line in copy.commands():
        if not _LEFT_OUT.match(line):
            expected = (fails or {}).get(line)
            differs = line.startswith("stagedml runs diff")  # and says so, as `diff` does
            said[line] = copy.shell(line, fails=1 if expected or differs else 0)
            assert expected is None or expected in said[line], said[line]
    assert fails is None or set(fails) <= set(said)
    return said


@pytest.mark.parametrize("name", sorted(ALL))
def test_each_readme_begins_with_what_is_there(name, copy):
    """Its files are there, its pipelines are planned, its stages' own tests pass without Nix."""
    mine = copy(name)
    for row in re.findall(r"^\| (`.*?) \|", mine.readme, re.MULTILINE):
        for file in re.findall(r"`([^`]+)`", row):
            assert (mine.root / file).exists() or file == "nix/pipelines/", file
    assert mine.commands()[0] == "stagedml init"
    mine.shell("stagedml init")
    listed = mine.shell("stagedml list")
    for pipeline in re.findall(r"stagedml (?:build|plan) (\S+)", "\n".join(mine.commands())):
        assert pipeline in listed
        mine.shell(f"stagedml plan {shlex.quote(pipeline)}")
    mine.shell("stagedml generate --check")


def test_the_default_template(copy):
    said = run_readme(copy("default"))
    assert "r2 0.96" in said["stagedml build hello"]
    assert "passed" in said["python -m pytest"]


def test_titanic(copy):
    """All of it, with the notebook; and what is there is found there at once."""
    mine = copy("titanic")
    said = run_readme(mine)
    assert "test_accuracy 0.8" in said["stagedml build titanic"]
    assert "all was there" in mine.shell("stagedml build titanic")
    assert "train-logistic" not in said["stagedml plan titanic --set trees=50"]
    missed = mine.shell("stagedml build titanic --set test_accuracy=0.99", fails=1)
    assert "misses its objective of at least 0.99" in missed
    text = (mine.root / "results.ipynb").read_text()
    assert '"outputs": []' in text
    assert '"execution_count": 1' not in text


def test_a_notebook_without_results(copy):
    """It says what has to be built."""
    mine = copy("titanic")
    mine.shell("stagedml init")
    mine.shell("sed -i s/0.78/0.781/ pipelines/titanic.py")
    code = "from stagedml.realized import titanic"
    said = mine.shell(f"python -c {shlex.quote(code)}", fails=1)
    assert "Run `stagedml build titanic`" in said


def test_awk_of_external(copy):
    mine = copy("external")
    mine.shell("stagedml init")
    path = mine.shell("stagedml build levels-cleaned 2>/dev/null").strip()
    lines = Path(path, "levels.tsv").read_text().splitlines()
    assert len(lines) == 582
    assert lines[0].split("\t")[0] == "harbour"
    mine.shell("stagedml build levels-cleaned --set clean.lowest=1e9", fails=0)
    (mine.root / "scripts/clean.awk").write_text("{ print substr( }\n")
    said = mine.shell("stagedml build levels-cleaned", fails=1)
    assert "clean failed" in said
    assert "exited with status 1" in said


@pytest.mark.thorough
def test_one_epoch_of_finetune(copy):
    """Every stage of the library that it uses is run, on its own data."""
    mine = copy("finetune")
    mine.shell("stagedml init")
    said = mine.shell("stagedml build tickets.score --set epochs=1 --set batch_size=104")
    assert re.search(r"score.*test_accuracy|test_accuracy", said)


@pytest.mark.thorough
@pytest.mark.parametrize("name", ["external", "finetune", "library", "scikit-learn"])
def test_the_others(name, copy):
    too_few = {"stagedml build tickets --set epochs=4": "misses its objective"}
    said = run_readme(copy(name), fails=too_few if name == "finetune" else None)
    assert "passed" in said["python -m pytest"]
    assert "skipped" not in said["python -m pytest"]


def test_the_page_on_projects(copy, tmp_path):
    """docs/own-project.md: its pipeline is planned, its test passes, its flake has outputs."""
    page = (REPOSITORY / "docs/own-project.md").read_text()
    mine = copy("default")
    shown = re.findall(r"^```console\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    init, *builds = [line.removeprefix("$ ") for block in shown for line in block.splitlines()]
    assert "wrote ../mine/flake.nix" in mine.shell(init)
    mine.root = mine.root.parent / "mine"
    outputs = {mine.shell(f"{line} 2>/dev/null").strip() for line in builds[:1]}
    outputs |= {mine.shell(f"{builds[1]} --no-out-link 2>/dev/null").strip()}
    said = json.loads(mine.shell(f"{builds[2]} --no-link --json 2>/dev/null"))
    outputs |= {said[0]["outputs"]["out"]}
    assert len(outputs) == 1
    for path, text in re.findall(
        r"^```python\n# (\S+)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL
    ):
        (mine.root / path).write_text(text)
    assert "+ train-convnet" in mine.shell("stagedml plan my-digits")
    assert "1 passed" in mine.shell("python -m pytest tests/test_words.py")
    (block,) = re.findall(r"^```nix\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    flake = mine.root / "flake.nix"
    taken = re.search(r'url = "(.*)";', flake.read_text())
    assert taken
    flake.write_text("{ " + block.replace("github:OWNER/REPOSITORY", taken[1]) + " }\n")
    mine.shell("stagedml generate")
    names = "nix eval --json .#packages --apply 'builtins.mapAttrs (_: builtins.attrNames)'"
    found = mine.shell(f"{names} $(stagedml toolchain show --override) 2>/dev/null")
    assert '"my-digits"' in found


def test_ci_of_the_templates():
    """What a runner runs is what the project has."""
    for template in ALL.values():
        ci = template.path / ".github/workflows/ci.yml"
        if template.kind == "example":
            assert not ci.exists()
            continue
        for text in (ci.read_text(), (template.path / ".gitlab-ci.yml").read_text()):
            assert f"nix build --print-build-logs .#{template.first}" in text
            assert "nix flake check --print-build-logs" in text
        spec = json.loads((template.path / ".hydra/spec.json").read_text())
        assert spec["nixexprinput"] in spec["inputs"]


@pytest.mark.thorough
@pytest.mark.parametrize("name", sorted(ALL))
def test_types(name, copy):
    """The wiring of each is checked by mypy, strictly, as a user of it would have it checked."""
    mine = copy(name)
    packages = [str(p.parent.relative_to(mine.root)) for p in mine.root.glob("*/__init__.py")]
    options = "--strict --explicit-package-bases --namespace-packages --ignore-missing-imports"
    mine.env["MYPYPATH"] = "."
    said = mine.shell(f"python -m mypy {options} pipelines {' '.join(packages)}")
    assert "no issues found" in said


@pytest.mark.thorough
def test_what_ci_runs(copy):
    """`nix flake check` builds what pyproject.toml names, and the check of generated files."""
    mine = copy("default")
    mine.shell("stagedml init --git")
    override = "$(stagedml toolchain show --override)"
    mine.shell(f"nix flake check --print-build-logs {override}")
    mine.shell(f"nix build --print-build-logs --no-link .#hello {override}")
    (mine.root / "pipelines/hello.py").write_text("import nothing_of_this_name\n")
    said = mine.shell(f"nix flake check {override}", fails=1)
    assert "stale" in said
    assert "stagedml generate" in said

"""Jobsets that a project describes itself, by what Hydra takes of such a description.

`stored` is `validateDeclarativeJobset` and `updateDeclarativeJobset` of Hydra's AddBuilds.pm, with
the constraints of its database (sql/hydra.sql, table Jobsets).
"""

from __future__ import annotations

import json
import random
import re
import shlex
from pathlib import Path

import pytest
from documented import blocks
from toys import REPOSITORY

pytestmark = pytest.mark.nix

ALLOWED = {
    *("enabled", "hidden", "type", "flake", "description", "nixexprinput", "nixexprpath"),
    *("checkinterval", "schedulingshares", "enableemail", "enable_dynamic_run_command"),
    *("emailoverride", "keepnr"),
}
NAME = r"[A-Za-z_][A-Za-z0-9-_\.]*"
INPUT_NAME = r"[A-Za-z_][A-Za-z0-9-_]*"
SPEC = REPOSITORY / ".hydra/spec.json"


def stored(name, spec):
    """What Hydra stores of a jobset; it dies of the rest."""
    assert re.fullmatch(NAME, name) or name == ".jobsets", name
    assert set(spec) - {"inputs"} <= ALLOWED, "invalid keys in declarative specification file"
    assert None not in spec.values(), "it is not taken, and then an invalid key"
    # Whatever it says, even false: it dies where the server or the project does not allow it.
    assert "enable_dynamic_run_command" not in spec
    assert type(spec["emailoverride"]) is str, "not null, and no default"
    for key in ("checkinterval", "schedulingshares", "keepnr"):
        assert type(spec[key]) is int
    assert spec["schedulingshares"] > 0
    assert spec["enabled"] in (0, 1, 2, 3)
    flake = spec["type"] == 1
    assert flake == ("flake" in spec)
    assert flake or {"nixexprinput", "nixexprpath"} <= set(spec)
    for given, row in spec.get("inputs", {}).items():
        assert re.fullmatch(INPUT_NAME, given)
        assert set(row) == {"type", "value", "emailresponsible"}
    return spec


def jobsets(
    project, *, fails=False, uri="https://github.com/someone/project.git", options=(), **files
):
    """The jobsets that Hydra makes, evaluated as it does: restricted, inputs on the search path."""
    line = [*options, "--option", "restrict-eval", "true", "<src/nix/hydra/jobsets.nix>"]
    line += ["-I", f"src={REPOSITORY}", "--argstr", "projectName", "project"]
    about = f'uri = "{uri}"; rev = "{"0" * 40}"; inputType = "git";'
    line += [
        "--arg",
        "declInput",
        f"{{ outPath = builtins.storePath {add(project, SPEC)}; {about} }}",
    ]
    for name, value in files.items():
        if isinstance(value, str):
            line += ["--argstr", name, value]
            continue
        file = project.root.parent / f"{name}.json"
        file.write_text(json.dumps(value))
        path = add(project, file)
        line += ["-I", f"{name}={path}", "--arg", name]
        line += [
            f'{{ outPath = builtins.storePath {path}; inputType = "x"; revision = "20261122"; }}'
        ]
    project.env.pop("NIX_PATH", None)
    done = project.old_nix("nix-instantiate", *line)
    if fails:
        assert done.returncode
        return done.stderr
    assert done.returncode == 0, done.stderr
    (drv,) = done.stdout.split()
    made = project.old_nix("nix-store", "-r", drv)
    assert made.returncode == 0, made.stderr
    made_of = json.loads(Path(made.stdout.split()[-1]).read_text("utf-8"))
    return {name: stored(name, spec) for name, spec in made_of.items()}


def add(project, path):
    """A file, added to the store as Hydra does."""
    return project.old_nix("nix-store", "--add", str(path)).stdout.strip()


def pull(number, **more):
    """A pull request as GitHub's interface gives it (what matters of it)."""
    return {
        "number": number,
        "state": "open",
        "title": f"Change {number}",
        "draft": False,
        "labels": [],
        "user": {"login": "someone"},
        "head": {"ref": "patch-1", "sha": "1" * 40, "repo": {"full_name": "someone/project"}},
        "base": {"ref": "main", "repo": {"full_name": "owner/project"}},
        **more,
    }


def test_the_specification():
    spec = stored(".jobsets", json.loads(SPEC.read_text()))
    assert any(not isinstance(value, dict) for value in spec.values()), "else it were the jobsets"
    assert (REPOSITORY / spec["nixexprpath"]).is_file()
    assert spec["inputs"][spec["nixexprinput"]]["type"] == "git"
    assert spec["inputs"]["pulls"]["type"] == "githubpulls"
    # To be set, as a template's are: whoever has the name has other requests.
    assert spec["inputs"]["pulls"]["value"] == "OWNER REPOSITORY"
    assert spec["type"] == 0


@pytest.mark.parametrize("template", ["default", "library", "scikit-learn"])
def test_the_specification_of_a_template(template):
    """Its jobsets are made by StagedML's own file, of what the repository is."""
    text = (REPOSITORY / "templates" / template / ".hydra/spec.json").read_text()
    spec = stored(".jobsets", json.loads(text))
    assert spec["nixexprinput"] == "stagedml"
    assert (REPOSITORY / spec["nixexprpath"]).is_file()
    # To be set: nobody's Hydra takes programs from a repository that happens to have the name.
    assert spec["inputs"]["stagedml"]["value"] == "https://github.com/OWNER/stagedml.git main"
    assert spec["inputs"]["pulls"]["value"] == "OWNER REPOSITORY"


def test_what_the_page_shows(plain_project, tmp_path):
    """docs/hydra.md, by hand and unrestricted: files are paths, not sets."""
    (tmp_path / "pulls.json").write_text(json.dumps({"7": pull(7)}))
    (command, _) = next(
        block.commands
        for block in blocks(REPOSITORY / "docs/hydra.md")
        if "jobsets" in block.text and block.language == "console"
    )
    program, *line = shlex.split(command[0])
    line = [word.replace("./pulls", f"{tmp_path}/pulls") for word in line]
    line[0] = str(REPOSITORY / line[0])
    made = plain_project.old_nix(program, *line, "--no-out-link")
    assert made.returncode == 0, made.stderr
    assert set(json.loads(Path(made.stdout.strip()).read_text())) == {"main", "pr-7"}


def test_pull_requests_of_github(plain_project):
    deleted = {"ref": "x", "sha": "2" * 40, "repo": None}
    found = jobsets(
        plain_project,
        pulls={
            "7": pull(7),
            "12": pull(12, head=deleted, labels=[{"name": "gpu"}]),
            "13": pull(13, draft=True),
        },
    )
    assert set(found) == {"main", "pr-7", "pr-12"}
    assert found["main"]["flake"] == "git+https://github.com/someone/project.git?ref=main"
    at = "git+https://github.com/someone/project.git?ref=refs/pull/{}/head"
    assert found["pr-7"]["flake"] == at.format(7)
    assert found["pr-7"]["description"] == "Request 7: Change 7"
    assert found["pr-12"]["flake"] == at.format(12), "there when its fork is gone"
    assert found["pr-7"]["keepnr"] < found["main"]["keepnr"]
    labelled = jobsets(
        plain_project, pulls={"7": pull(7), "12": pull(12, labels=[{"name": "gpu"}])}, label="gpu"
    )
    assert set(labelled) == {"main", "pr-12"}


def test_merge_requests_of_gitlab(plain_project):
    found = jobsets(
        plain_project,
        uri="git@gitlab.com:group/project.git",
        pulls={
            "4": {"id": 991, "iid": 4, "title": "Change", "labels": ["gpu"], "draft": False},
            "5": {"id": 992, "iid": 5, "title": "Draft: no", "labels": [], "draft": True},
        },
    )
    at = "git+ssh://git@gitlab.com/group/project.git?ref="
    assert {name: spec["flake"] for name, spec in found.items()} == {
        "main": f"{at}main",
        "pr-4": f"{at}refs/merge-requests/4/head",
    }


def test_titles_are_anybodys(plain_project):
    """None breaks the text, or stops the others; each is one line."""
    rng = random.Random(5)
    letters = [chr(c) for c in (*range(1, 200), 0x200B, 0x202E, 0x4E2D, 0x1F600)]
    titles = ["".join(rng.choices(letters, k=rng.randint(0, 300))) for _ in range(60)]
    titles += ["é" * 400, "${builtins.abort 1}", '"; x = "', "<script>", " ", "", "a " * 400]
    pulls = {str(n): pull(n, title=title) for n, title in enumerate(titles)}
    pulls |= {"99": pull(99, title=None), "../x": pull(1), "1e3": pull(1), "": pull(1)}
    found = jobsets(plain_project, pulls=pulls)
    assert set(found) == {"main", "pr-99", *(f"pr-{n}" for n in range(len(titles)))}
    for name, spec in found.items():
        assert len(spec["description"].encode()) < 150
        assert re.fullmatch(r"[^\x00-\x1f\x7f]+", spec["description"]), name
        assert re.fullmatch(r"git\+https://[^\s\"']+\?ref=[a-z0-9/]+", spec["flake"])
    assert found[f"pr-{titles.index('<script>')}"]["description"].endswith(": <script>")


def test_branches(plain_project):
    names = ["main", "release/1.0", "release-1.0", "9x", "pr-7", "a&b", "x..y", "-o"]
    refs = {name: {"ref": f"refs/heads/{name}", "object": {}} for name in names}
    refs["v1"] = {"ref": "refs/tags/v1"}
    found = jobsets(plain_project, refs=refs, pulls={"7": pull(7)}, uri="/srv/git/project")
    flakes = {
        spec["flake"].removeprefix("git+file:///srv/git/project?ref=") for spec in found.values()
    }
    assert flakes == {"main", "release/1.0", "release-1.0", "9x", "pr-7", "refs/pull/7/head"}
    assert len(found) == 6, "none takes the place of another"
    assert found["pr-7"]["flake"].endswith("/7/head")


def test_what_cannot_be_is_said(plain_project):
    assert "no repository of git" in jobsets(plain_project, uri="a b", fails=True)
    assert "no branch" in jobsets(plain_project, branch="a&ref=b", fails=True)


def test_settings(plain_project):
    options = ("--arg", "settings", "{ keepnr = 2; }", "--arg", "pullSettings", "{ enabled = 0; }")
    found = jobsets(plain_project, pulls={"7": pull(7)}, options=options)
    assert (found["main"]["keepnr"], found["main"]["enabled"]) == (2, 1)
    assert (found["pr-7"]["keepnr"], found["pr-7"]["enabled"]) == (3, 0)

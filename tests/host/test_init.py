"""Making repositories: what is written, what is kept, and what is said where it cannot be."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import REPOSITORY

from stagedml.errors import StagedMLError
from stagedml.host.template import UNNAMED, UNSET, InitError, make, templates

ALL = sorted(templates())


def init(*words, cwd, path=None, **env):
    import os

    said = {**os.environ, "NO_COLOR": "1", **env}
    said.pop("STAGEDML_PROJECT", None)
    return subprocess.run(
        [sys.executable, "-m", "stagedml", "init", *words],
        cwd=cwd,
        env=said | ({"PATH": path} if path else {}),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", ALL)
def test_each_is_whole(name, tmp_path):
    """It has what it says that it has, and nothing that only another one would understand."""
    made = make(tmp_path / "mine", name)
    place = tmp_path / "mine"
    for file in ("README.md", "flake.nix", "default.nix", "stagedml.nix", ".gitignore"):
        assert (place / file).is_file(), file
    own = tomllib.loads((place / "pyproject.toml").read_text())
    assert own["project"]["name"] == "mine"
    assert own["tool"]["stagedml"]["keep-runs"] > 0
    assert list((place / "tests").glob("test_*.py"))
    assert list((place / "pipelines").glob("*.py"))
    assert made.template.about
    assert made.template.first != "NAME"
    for file in made.written:
        text = (place / file).read_text()
        assert UNNAMED not in text, file
        assert str(REPOSITORY) not in text or file == "flake.nix", file
    for lock in place.glob("nix/environments/*.toml"):
        assert lock.with_name(f"{lock.name.split('.')[0]}.lock.toml").is_file()


def test_what_nix_reads_is_the_same_in_all():
    """A repository is its pipelines: no example has an entrance of its own making."""
    for file in ("default.nix", "stagedml.nix"):
        assert len({(one.path / file).read_text() for one in templates().values()}) == 1, file
    flakes = {
        re.sub(r'description = ".*"', "", (one.path / "flake.nix").read_text())
        for one in templates().values()
    }
    assert len(flakes) == 1
    assert UNSET in flakes.pop()


def test_an_existing_repository_keeps_what_is_its_own(tmp_path):
    """And gets the rest; the same command again does nothing."""
    for name in ("README.md", ".gitignore", "pyproject.toml"):
        (tmp_path / name).write_text("mine\n")
    (tmp_path / "data").mkdir()
    (tmp_path / "data/other.csv").write_text("1\n")
    made = make(tmp_path)
    assert made.kept == [".gitignore", "README.md", "pyproject.toml"]
    assert (tmp_path / "README.md").read_text() == "mine\n"
    assert (tmp_path / "pipelines/hello.py").is_file()
    again = make(tmp_path)
    assert again.written == []
    assert again.kept == made.kept


def test_what_is_needed_and_is_another_is_not_overwritten(tmp_path):
    (tmp_path / "flake.nix").write_text("{ }\n")
    with pytest.raises(InitError, match=r"already has other files of these names: flake\.nix"):
        make(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["flake.nix"]


def test_a_copy_is_completed_as_what_it_is_a_copy_of(tmp_path):
    """As `nix flake init -t PATH#scikit-learn` makes it, and `stagedml init` after it."""
    mine = tmp_path / "mine"
    shutil.copytree(REPOSITORY / "templates/scikit-learn", mine)
    made = make(mine)
    assert made.template.name == "scikit-learn"
    assert UNSET not in (mine / "flake.nix").read_text()
    assert not (mine / "pipelines/hello.py").exists()
    assert 'name = "mine"' in (mine / "pyproject.toml").read_text()


@pytest.mark.parametrize("name", ["", ".", "a b", "-x", "x/", "a" * 65, 'a"', "ü", "a\n"])
def test_a_name_that_is_none(tmp_path, name):
    with pytest.raises(InitError, match="a repository cannot be called"):
        make(tmp_path / "here", name=name)
    assert not (tmp_path / "here").exists()


@given(name=st.text(max_size=80))
def test_every_directory_gives_a_name(tmp_path_factory, name):
    """What TOML reads back, whatever a directory is called."""
    from stagedml.host.template import _NAME, _name_of

    given = _name_of(tmp_path_factory.getbasetemp() / name.replace("\0", ""), None)
    assert _NAME.fullmatch(given)
    assert tomllib.loads(f'name = "{given}"') == {"name": given}


def test_a_template_that_is_none(tmp_path):
    with pytest.raises(StagedMLError, match="unknown template 'sckit-learn': did you mean"):
        make(tmp_path, "sckit-learn")


def test_what_is_in_the_way(tmp_path):
    (tmp_path / "pipelines").write_text("")
    with pytest.raises(InitError, match="pipelines is not a directory"):
        make(tmp_path)
    (tmp_path / "pipelines").unlink()
    (tmp_path / "flake.nix").mkdir()
    with pytest.raises(InitError, match=r"flake\.nix is in the way"):
        make(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["flake.nix"]


def test_the_list(tmp_path):
    done = init("--list", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    names = [line.split()[0] for line in done.stdout.splitlines()]
    assert names[0] == "default"
    assert {"scikit-learn", "library"} <= set(names)
    rows = json.loads(init("--list", "--json", cwd=tmp_path).stdout)
    assert [row["name"] for row in rows] == names
    assert list(tmp_path.iterdir()) == []


def test_a_git_repository_of_it(tmp_path):
    done = init("--git", "--json", "mine", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)
    assert made["template"] == "default"
    tracked = subprocess.check_output(["git", "ls-files"], cwd=tmp_path / "mine", text=True).split()
    assert {*made["written"], "nix/pipelines/hello.nix"} <= set(tracked)


def test_without_git(tmp_path):
    """It is said before anything is written; without the option nothing needs it."""
    done = init("--git", "mine", cwd=tmp_path, path=str(tmp_path))
    assert done.returncode == 1
    assert "there is no program `git` on PATH" in done.stderr
    assert list(tmp_path.iterdir()) == []
    assert init("mine", cwd=tmp_path, path=str(tmp_path)).returncode == 0


def test_a_place_that_cannot_be_written_to(tmp_path):
    done = init("/proc/mine", cwd=tmp_path)
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_where_stagedml_is_stays_unless_it_is_gone(tmp_path):
    """What somebody has set is theirs; a directory that has moved is set anew."""
    made = make(tmp_path / "mine")
    flake = tmp_path / "mine/flake.nix"
    written = flake.read_text()
    (tmp_path / "all/deep").mkdir(parents=True)
    (tmp_path / "all/deep/nix").symlink_to(REPOSITORY / "nix")
    subprocess.run(["git", "init", "-q", "--bare", str(tmp_path / "bare.git")], check=True)
    theirs = (f"path:{tmp_path}/all?dir=deep", f"git+file://{tmp_path}/bare.git?ref=main")
    for url in ("github:o/r", f"path:{REPOSITORY}", *theirs):
        flake.write_text(written.replace(made.source, url))
        again = make(tmp_path / "mine")
        assert (again.written, again.source) == ([], url)
    for url in ("path:/gone", f"path:{tmp_path}/all", "git+file:///gone?ref=main", UNSET):
        flake.write_text(written.replace(made.source, url))
        assert make(tmp_path / "mine").written == ["flake.nix"]
        assert flake.read_text() == written

"""Deleting realizations: what keeps them, and what lets go; real Nix."""

from __future__ import annotations

import json
import os
import pty
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from stagedml.nix.client import Nix
from stagedml.realization.naming import Place
from stagedml.realization.references import path2dref, path2rref
from stagedml.realization.removal import StillNeededError, removal
from stagedml.realization.roots import Runs

pytestmark = pytest.mark.nix


@pytest.fixture
def nix(project):
    return Nix(env=project.env)


@pytest.fixture
def mine(project):
    """Settings that no other test uses."""
    project.edit("pipelines/toys.py", "words=3", f"words={secrets.randbelow(10**4) + 10}")
    return f"count.scale=1.{secrets.randbelow(10**9)}"


def runs(project):
    return Runs(Path(project.env["XDG_STATE_HOME"]) / "stagedml").entries()


def test_what_a_run_keeps(project, mine, nix):
    (path,) = project.build("toy", "--set", mine)
    said = project.fail("rm", "toy", "--set", mine, "--yes")
    assert f"{path}\n  is kept by the run toy of " in said
    assert "--unroot" in said
    assert not nix.invalid(path)
    assert "there is no terminal" in project.fail("rm", path, "--unroot", code=2)
    done = project.run("rm", "toy", "--set", mine, "--unroot", "--yes")
    assert done.stdout.split()[0] == path
    assert not Path(path).exists()
    (entry,) = runs(project)
    assert path not in entry.paths
    others = [p for p in entry.paths if p.endswith(("-count", "-corpus"))]
    assert len(others) == 2
    assert not nix.invalid(*others), "what else the run keeps is still kept"
    assert entry.is_registered(nix)
    assert project.run("metrics", "toy", "--set", mine).stdout.count("(collected)") == 1
    assert project.built("toy", "--set", mine) == ["report"]


USER = """
{ used }:
derivation {
  name = "user";
  system = builtins.currentSystem;
  builder = "/bin/sh";
  args = [ "-c" "echo ${builtins.storePath used} > $out" ];
}
"""


def test_what_is_used(project, mine, nix, shell_nix):
    """By a realization that refers to it; it can go along."""
    text = "--set", mine
    (path,) = project.build("toy.count", *text)
    user = shell_nix.build(expr=USER, argstrs={"used": path}).outputs[0]
    said = project.fail("rm", "toy.count", *text, "--yes", "--unroot")
    assert f"{path}\n  is used by {user}" in said
    assert "--dependants" in said
    assert not nix.invalid(path, user)
    done = project.run("rm", "toy.count", *text, "--yes", "--unroot", "--dependants")
    assert {path, user} <= set(done.stdout.split())
    assert nix.invalid(path, user) == [path, user]


def test_what_others_keep(project, mine, nix):
    (path,) = project.build("toy", "--set", mine, "-o", "result")
    said = project.fail("rm", "./result", "--yes", "--unroot")
    assert f"is kept by {project.root}/result -> {path}" in said
    assert runs(project)[0].paths.count(path) == 1, "nothing has let go in vain"
    (project.root / "result").unlink()
    project.run("rm", path, "--yes", "--unroot")
    assert nix.invalid(path)


def test_a_derivation_goes_with_its_realization(project, mine, nix):
    (path,) = project.build("toy.corpus")
    drv = nix.infos(path)[path].deriver
    dref = path2dref(drv)
    done = project.run("rm", dref, "--unroot", "--yes")
    assert {path, drv} <= set(done.stdout.split())
    assert nix.invalid(path, drv) == [path, drv]
    assert "is not in this store" in project.fail("rm", dref, "--yes")


def test_a_run_at_work_does_not_let_go(project, mine, nix, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", project.env["XDG_STATE_HOME"])
    (path,) = project.build("toy.corpus")
    (entry,) = runs(project)
    found = removal([Place(path, path)], nix)
    assert entry.acquire()
    try:
        with pytest.raises(StillNeededError, match=r"a command is at work on the run toy\.corpus"):
            found.carry_out(nix)
    finally:
        entry.release()
    assert not nix.invalid(path)
    assert found.carry_out(nix)[0] == path


def test_it_asks_first(project, mine, nix):
    (path,) = project.build("toy.corpus")

    def answer(text):
        master, slave = pty.openpty()
        line = [sys.executable, "-m", "stagedml", "rm", path, "--unroot"]
        process = subprocess.Popen(
            line, cwd=project.root, env=project.env, stdin=slave, stdout=-1, stderr=-1
        )
        os.write(master, text)
        _, said = process.communicate()
        os.close(slave)
        os.close(master)
        assert path in said.decode()
        assert "Delete " in said.decode()
        return process.returncode

    assert answer(b"n\n") == 1
    assert not nix.invalid(path)
    assert answer(b"y\n") == 0
    assert nix.invalid(path)


def test_a_part_is_not_deleted_alone(project, mine):
    (path,) = project.build("toy.corpus")
    said = project.fail("rm", f"{path}/facts.json", "--yes", "--unroot")
    assert "part of a realization" in said
    assert Path(path, "facts.json").exists()


def test_from_a_session(project, mine, nix):
    (path,) = project.build("toy.corpus")
    rref = path2rref(path, nix=nix)
    code = f"""
import json
from stagedml import StagedMLError, rmref
try:
    rmref({str(rref)!r})
except StagedMLError as error:
    print(type(error).__name__)
print(rmref({str(rref)!r}, unroot=True)[0])
"""
    done = project.python(code)
    assert done.stdout.split() == ["StillNeededError", path], done.stderr
    assert json.loads(project.run("path", "toy.corpus", "--planned", "--json").stdout)

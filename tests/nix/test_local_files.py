"""Files and directories of the project as inputs, through real Nix and every entrance."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from test_entrances import of_nix_build, of_session

from stagedml.host import toolchain
from stagedml.host.flake import overrides

pytestmark = pytest.mark.nix

SESSION = """
from stagedml import instantiate, realize, rref2path
from pipelines.local import all_local
print(rref2path(realize(instantiate(all_local))))
"""
LISTING = "'a,1\\nb,2\\n' True\nnew /\nnew/two.txt 'two\\n'\none.txt 'one\\n'\n"


def git(project, *args):
    line = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", *args]
    return subprocess.run(line, cwd=project.root, check=True, capture_output=True, text=True).stdout


def listed(project, *args):
    """What the listing says after a build."""
    path = project.build("local.list-files", *args)[0]
    return Path(path, "listing.txt").read_text()


def of_git_flake(project, name, *, fails=False):
    """`nix build .#NAME` in a checkout of git: its path, or what it says."""
    override = overrides(project.root, toolchain.require(project.env))
    flake = f"git+file://{project.root}#{name}"
    done = project._nix("nix", "build", flake, "--no-link", "--json", *override)
    assert (done.returncode != 0) == fails, done.stderr
    return done.stderr if fails else json.loads(done.stdout)[0]["outputs"]["out"]


def test_four_entrances(project, tmp_path):
    (path,) = project.build("local")
    assert Path(path, "listing.txt").read_text() == "['new', 'one.txt'] 'one\\n'\n"
    assert listed(project) == LISTING
    assert of_nix_build(project, "local") == path
    assert project.flake_path("local") == path
    assert of_session(project, SESSION) == path
    data = project.run("path", "local.train.csv", "local.images").stdout.split()
    assert data[0].endswith("-train.csv")
    assert Path(data[0]).read_text() == "a,1\nb,2\n"
    seen = project.python(
        "from stagedml.realized import realized\nprint(realized('local.list-files').images.path)\n"
    )
    assert seen.stdout.split() == [data[1]], seen.stderr
    git(project, "init", "-q")
    git(project, "add", ".")
    git(project, "commit", "-qm", "all")
    assert of_git_flake(project, "local") == path
    far = tmp_path / "far"
    git(project, "clone", "-q", ".", str(far))
    other = type(project)(far, project.env | {"PYTHONPATH": str(far)})
    assert other.build("local") == [path]
    assert of_git_flake(other, "local") == path


def test_a_file_has_the_path_of_one_that_is_fetched(project):
    """A name and a hash are all that counts, so `stagedml seed` and `file` agree."""
    (path,) = project.run("path", "local.train.csv").stdout.split()
    seeded = project.run("seed", "--name", "train.csv", "data/train.csv").stdout
    assert path in seeded.split()


def test_always_fresh(project):
    """Without generating anew, with and without flakes; and only what is made of it is built."""
    before = project.build("local")
    now = time.time_ns()
    (project.root / "data/train.csv").write_text(f"c,{now}\n")
    after = of_nix_build(project, "local")
    assert after not in before
    assert project.flake_path("local") == after
    assert project.build("local") == [after]
    assert listed(project).startswith(f"'c,{now}\\n' True\n")
    (project.root / "data/images/new/three.txt").write_text(f"{now}\n")
    assert project.planned("local") == ["count-files", "list-files"]
    reasons = project.run("plan", "local").stdout
    assert "+ list-files\n    input images is another\n" in reasons
    last = of_nix_build(project, "local")
    assert project.flake_path("local") == last != after
    (project.root / "data/images/new/three.txt").unlink()
    (project.root / "data/train.csv").write_text("a,1\nb,2\n")
    assert project.planned("local") == []
    assert project.build("local") == before


def test_what_does_not_count(project):
    """Times, the permissions of a file, empty directories, and where in the project it lies."""
    before = project.build("local")
    table = project.root / "data/train.csv"
    os.utime(table, (1, 1))
    table.chmod(0o755)
    (project.root / "data/images/empty/deeper").mkdir(parents=True)
    assert project.planned("local") == []
    shutil.copytree(project.root / "data/images", project.root / "moved")
    shutil.move(table, project.root / "moved.csv")
    assert project.build("local", "--set", "path=moved.csv", "--set", "images=moved") == before
    table.write_text((project.root / "moved.csv").read_text())
    assert of_nix_build(project, "local") == before[0]
    assert project.flake_path("local") == before[0]


def test_permissions_in_a_directory_count_as_for_git(project):
    before = project.build("local")
    (project.root / "data/images/one.txt").chmod(0o755)
    assert project.build("local") != before
    assert "one.txt 'one\\n' x\n" in listed(project)


def test_links(project, tmp_path):
    """One to a file is the file; in a directory it stays a link, and must stay in it."""
    data = project.root / "data"
    before = project.build("local")
    (data / "other.csv").write_text((data / "train.csv").read_text())
    (data / "train.csv").unlink()
    (data / "train.csv").symlink_to("other.csv")
    assert project.build("local") == before
    assert of_nix_build(project, "local") == before[0]
    assert project.flake_path("local") == before[0]
    (data / "images/new/link").symlink_to("../one.txt")
    path = of_nix_build(project, "local.list-files")
    assert "new/link -> ../one.txt 'one\\n'" in Path(path, "listing.txt").read_text()
    assert project.flake_path("local.list-files") == path
    assert project.build("local.list-files") == [path]
    (data / "images/new/link").unlink()
    (data / "images/new/out").symlink_to("../../train.csv")
    said = project.fail("build", "local")
    assert "'data/images/new/out' is a link to" in said
    assert "which is not in 'data/images'" in said
    (data / "images/new/out").unlink()
    (data / "real").mkdir()
    (data / "real/one.txt").write_text("x")
    (data / "alias").symlink_to("real")
    said = project.fail("build", "local", "--set", "images=data/alias")
    assert "'data/alias' is a symbolic link\nName the directory: " in said
    shutil.rmtree(data / "images")
    (data / "images").symlink_to("real")
    for done in (
        project.old_nix("nix-build", "-A", "local", "--no-out-link"),
        project.flake_build("local"),
    ):
        assert "'data/images' is not a directory, or a link to one" in done.stderr


def test_files_that_are_not_there(project):
    said = project.fail("build", "local", "--set", "path=data/trian.csv")
    assert "pipelines/local.py:" in said
    assert "there is no file 'data/trian.csv'\nDid you mean 'data/train.csv'?" in said
    (project.root / "data/train.csv").unlink()
    words = "there is no file 'data/train.csv' in the project"
    assert words in project.old_nix("nix-build", "-A", "local").stderr
    assert words in project.flake_build("local").stderr
    (project.root / "data/train.csv").mkdir()
    words = "'data/train.csv' is a directory: write `directory(m, ...)`"
    assert words in project.old_nix("nix-build", "-A", "local").stderr
    assert words in project.flake_build("local").stderr


def test_what_git_does_not_track(project):
    """`stagedml build` has it, and says that a flake has not; and so does Nix."""
    git(project, "init", "-q")
    (project.root / ".gitignore").write_text("*.csv\n")
    git(project, "add", ".")
    said = project.run("build", "local").stderr
    assert "note: git does not track data/train.csv: `nix build .#NAME` of this checkout" in said
    assert "git does not track data/train.csv" in project.run("generate").stderr
    said = of_git_flake(project, "local", fails=True)
    assert "there is no file 'data/train.csv' in the project" in said
    assert "`git add` it" in said
    git(project, "add", "-f", "data/train.csv")
    assert "does not track" not in project.run("build", "local").stderr
    assert of_git_flake(project, "local") == project.build("local")[0]


def test_outside_of_the_project(project, tmp_path):
    """Builds here; what is to be shared cannot name it."""
    before = project.build("local")
    shutil.copytree(project.root / "data", tmp_path / "data")
    options = ("--set", f"path={tmp_path}/data/train.csv", "--set", "images=../data/images")
    assert project.build("local", *options) == before
    project.edit("pipelines/local.py", "data/train.csv", f"{tmp_path}/data/train.csv")
    said = project.fail("generate")
    assert f"'{tmp_path}/data/train.csv' is outside of the project" in said
    assert "pipelines/local.py:" in said
    assert project.build("local") == before
    project.edit("pipelines/local.py", f"{tmp_path}/data/train.csv", "data/train.csv")
    (project.root / "data/train.csv").unlink()
    (project.root / "data/train.csv").symlink_to(tmp_path / "data/train.csv")
    assert project.build("local") == before
    assert "is outside of the project" in project.fail("generate")


def test_hydra_sees_derivations_only(project):
    override = overrides(project.root, toolchain.require(project.env))
    flake = f"path:{project.root}#hydraJobs.stages.local"
    done = project._nix(
        "nix", "eval", flake, "--json", "--apply", "builtins.mapAttrs (_: j: j.type)", *override
    )
    assert json.loads(done.stdout) == {"count-files": "derivation", "list-files": "derivation"}

"""A model that one machine has trained, on another one: by the command, as a user would."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import new_store, remove_store
from documented import run_page
from toys import checkout

from stagedml.host import toolchain
from stagedml.host.patchelf import fetch
from stagedml.nix.client import Nix

pytestmark = pytest.mark.nix


class Machines:
    """One project, and a store that becomes that of another machine: the same directory, emptied.

    Attributes:
        there: The project on the machine at hand.
        nix: Its Nix.
    """

    def __init__(self, template, env, like, folder):
        shutil.copytree(template, folder / "project", symlinks=True)
        self.there = checkout(folder / "project", env)
        self.nix = Nix(env=self.there.env)
        wheel = fetch(Nix(env=like))
        self.nix.add_fixed_flat(wheel, name=wheel.name[33:])
        toolchain.choose_host(self.nix)
        self.prepared = folder / "prepared"
        self.prepared.mkdir()
        for place in self.places():
            self.copy(place, self.prepared / place.name)

    def places(self):
        return [Path(self.nix.env[name]) for name in ("NIX_STORE_DIR", "NIX_STATE_DIR")]

    def copy(self, place, to):
        # Of the store, links will do: nothing in it is ever changed.
        how = "-al" if place.name == "store" else "-a"
        subprocess.run(["cp", how, str(place), str(to)], check=True)

    def another(self, *, prepared=True):
        """Changes to another machine, which has a toolchain if prepared, and nothing else."""
        for place in (*self.places(), Path(self.nix.env["XDG_STATE_HOME"])):
            remove_store(place)
            assert not place.exists()
        for place in self.places() if prepared else ():
            self.copy(self.prepared / place.name, place)

    def here(self):
        """What is in the store."""
        return set(self.nix.all_infos())


@pytest.fixture(scope="module")
def machines(toy_template, private_store, tmp_path_factory):
    with new_store(private_store) as env:
        yield Machines(toy_template, env, private_store, tmp_path_factory.mktemp("machines"))


@pytest.fixture(scope="module")
def pushed(machines, tmp_path_factory):
    """What a machine has built and pushed, before it is another one."""
    there, folder = machines.there, tmp_path_factory.mktemp("pushed")
    (output,) = there.build("toy")
    cache, key = f"file://{folder}/cache", str(folder / "team.key")
    public = there.run("key", "generate", "team-1", "-o", key).stdout.strip()
    assert there.run("key", "show", key).stdout.strip() == public
    nix = machines.nix
    found = {
        "output": output,
        "cache": cache,
        "public": public,
        "closure": set(nix.closure(output)),
        "python": there.python(PREDICT).stdout,
        "shown": there.run("runs", "show", "1", "--json").stdout,
    }
    planned = there.run("push", "toy", "--to", cache, "--dry-run").stdout
    assert sorted(row.split()[-1] for row in planned.splitlines()) == sorted(found["closure"])
    for what in ("model", "run", "everything", "everything"):
        done = there.run("push", "toy", "--to", cache, "--sign-key", key, "--what", what)
        found[what] = done.stderr
        found["rref"] = done.stdout.strip()
    there.run("push", "toy", "--to", f"file://{folder}/alone")
    found["alone"] = f"file://{folder}/alone"
    machines.another(prepared=False)
    return found


# What a program does with a model.
PREDICT = """
from stagedml.realized import toy
print(toy.page.read_text(), toy.score, toy.page.stat().st_size)
"""


def test_a_model_arrives_alone(machines, pushed):
    """The output and what it refers to: nothing that made it, no interpreter, no source."""
    there, nix = machines.there, machines.nix
    where = ("--from", pushed["cache"])
    said = there.fail("pull", pushed["rref"], *where)
    assert "is signed by team-1, which is not trusted here" in said
    assert machines.here() == set()
    key = ("--public-key", pushed["public"])
    planned = json.loads(
        there.run("pull", pushed["rref"], *where, *key, "--dry-run", "--json").stdout
    )
    assert set(planned["new"]) == pushed["closure"]
    assert machines.here() == set()
    done = there.run("pull", pushed["rref"], *where, *key)
    assert done.stdout.strip() == pushed["rref"]
    assert machines.here() == pushed["closure"]
    assert "kept from garbage collection by" in done.stderr
    nix.run("nix-store", "--gc")
    nix.run("nix-store", "--verify", "--check-contents")
    assert machines.here() == pushed["closure"]


def test_it_predicts_the_same(machines, pushed):
    there = machines.there
    machines.another()
    said = there.python(PREDICT).stderr
    assert "toy is not realized" in said
    settings = {"cache": pushed["cache"], "cache-public-keys": [pushed["public"]]}
    rows = "".join(f"{name} = {json.dumps(value)}\n" for name, value in settings.items())
    (there.root / "pyproject.toml").write_text(f"[tool.stagedml]\n{rows}")
    rows = json.loads(there.start("doctor", "--json").communicate()[0])
    (found,) = (row for row in rows if row["check"] == "cache")
    assert found["status"] == "warning"
    assert f"  extra-substituters = {pushed['cache']}\n" in found["hint"]
    assert f"  extra-trusted-public-keys = {pushed['public']}" in found["hint"]
    before = machines.here()
    there.run("pull", "toy")
    assert machines.here() - before == pushed["closure"]
    assert there.python(PREDICT).stdout == pushed["python"] != ""
    assert there.built("toy") == []
    assert "all of it was here already" in there.run("pull", "toy").stderr


def test_nix_takes_it_by_itself(machines, pushed):
    """With the lines that `stagedml push` tells, nothing is trained."""
    there = machines.there
    for line in (f"extra-substituters = {pushed['cache']}", pushed["public"]):
        assert line in pushed["model"]
    machines.another()
    options = ("--option", "substituters", pushed["cache"])
    options += ("--option", "trusted-public-keys", pushed["public"])
    there.options = list(options)
    try:
        assert there.built("toy") == []
    finally:
        there.options = []
    assert there.python(PREDICT).stdout == pushed["python"]
    assert not any(path.endswith("-corpus") for path in machines.here())


def test_a_run_arrives_with_all_that_explains_it(machines, pushed, tmp_path):
    there, nix = machines.there, machines.nix
    where = ("--from", pushed["cache"], "--public-key", pushed["public"])
    machines.another()
    done = there.run("pull", "toy", *where, "--what", "run")
    assert "is recorded: stagedml runs toy" in done.stderr
    shown, before = (
        json.loads(text)
        for text in (there.run("runs", "show", "1", "--json").stdout, pushed["shown"])
    )
    assert shown == before
    there.run("report", "1", "-o", str(tmp_path / "report.html"))
    assert "corpus" in (tmp_path / "report.html").read_text()
    nix.run("nix-store", "--gc")
    nix.run("nix-store", "--verify", "--check-contents")
    run = json.loads(there.run("runs", "show", "1", "--json").stdout)
    assert all(Path(stage["output"]).exists() for stage in run["stages"])
    again = there.run("pull", "toy", *where, "--what", "run")
    assert "all of it was here already" in again.stderr
    assert len(json.loads(there.run("runs", "--json").stdout)["runs"]) == 1


def test_everything_can_be_built_again(machines, pushed):
    """Without a network, and without the interpreter of this machine."""
    there, nix = machines.there, machines.nix
    where = ("--from", pushed["cache"], "--public-key", pushed["public"])
    machines.another()
    there.run("pull", "toy", *where, "--what", "everything")
    content = nix.infos(pushed["output"])[pushed["output"]].sha256
    nix.run("nix-store", "--gc")
    done = there.old_nix("nix-build", "--no-out-link", "-A", "toy", "--check")
    assert done.returncode == 0, done.stderr
    assert nix.infos(pushed["output"])[pushed["output"]].sha256 == content


def test_what_was_not_pushed_with_its_run(machines, pushed):
    there = machines.there
    machines.another()
    where = ("--from", pushed["alone"], "--no-check-signatures")
    said = there.fail("pull", "toy", *where, "--what", "run")
    assert "but not its run" in said
    done = there.run("pull", "toy", *where, "--no-root")
    assert "not kept" in done.stderr
    machines.nix.run("nix-store", "--gc")
    assert pushed["output"] not in machines.here()
    assert "toy is not realized" in there.fail("push", "toy", "--to", pushed["alone"])
    (there.root / "pyproject.toml").unlink(missing_ok=True)
    assert "no cache to pull from" in there.fail("pull", "toy")


def test_the_page_of_caches(project, toy_store):
    done = run_page(Path("caches.md"), project.root, toy_store)
    assert [ran.command.split()[1] for ran in done] == ["key", "build", "push"]
    assert list(project.root.glob("cache/*.narinfo"))

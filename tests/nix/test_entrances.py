"""The four ways in give one store path, wherever the checkout is and with or without sandbox."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from toys import WHEEL, WORDS_SHA256, checkout, sandboxed

from stagedml.nix import IMPURE
from stagedml.nix.client import Nix

pytestmark = pytest.mark.nix

OTHERS = (
    *("checks", "devShells", "formatter", "hydraJobs", "stagedml"),
    *("cpu", "cuda", "impure"),
)
IN_PHASES = {"best-throw", "choose-latest", "latest-throw"}

SESSION = """
from stagedml import instantiate, realize, rref2path, store_initialize
from pipelines.toys import all_toy
store_initialize()
rref = realize(instantiate(all_toy))
assert rref.startswith("rref:") and str(rref).endswith("-report")
again = realize(instantiate(all_toy), force_rebuild=True)
assert again == rref
print(rref2path(rref))
"""


def of_session(project, code=SESSION):
    done = project.python(code)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()[-1]


def of_nix_build(project, name, *options):
    done = project.old_nix("nix-build", "-A", name, "--no-out-link", *options)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_four_entrances(project):
    (path,) = project.build("toy")
    assert of_nix_build(project, "toy") == path
    assert project.flake_path("toy") == path
    assert of_session(project) == path
    assert project.run("path", "toy").stdout.split() == [path]
    page = Path(path, "page.html").read_text().split("\n")
    assert page == [
        "words 6",
        "text one two three",
        "size 13",
        "facts {'letters': [3, 3, 5], 'words': 3}",
        "scale 2.0",
        "upstream one two three 3",
        "",
    ]


def test_stages_of_pipelines(project):
    (path,) = project.build("toy.count")
    assert of_nix_build(project, "toy.count") == path
    assert of_nix_build(project, "toy.stages.count") == path
    assert project.flake_path("toy.count") == path
    assert json.loads(Path(path, "counts.json").read_text()) == {"words": 6.0}


def test_accelerators_of_stages_without_one_are_the_same(project):
    assert project.build("cpu.toy") == project.build("toy")
    assert project.flake_path("cpu.toy") == of_nix_build(project, "cpu.toy")


def test_with_and_without_sandbox(project):
    """Built anew in the other way, each stage gives the same path and the same bytes."""
    (path,) = project.build("toy")
    other = "false" if sandboxed(project.env) else "true"
    if other == "true":
        pytest.skip("no sandbox here")
    option = ("--option", "sandbox", other)
    assert of_nix_build(project, "toy", *option) == path
    assert project.flake_path("toy", *option) == path
    for stage in ("corpus", "count", "report"):
        checked = of_nix_build(project, f"toy.{stage}", *option, "--check")
        assert checked == project.run("path", f"toy.{stage}").stdout.strip()
    project.options += option
    assert project.build("toy") == [path]


def test_where_the_checkout_is_does_not_matter(project, tmp_path):
    far = tmp_path / "another-name"  # Nix has no URL for a flake with a blank in its path
    shutil.copytree(project.root, far)
    other = checkout(far, project.env)
    assert other.build("toy", "toy-dice") == project.build("toy", "toy-dice")
    assert of_nix_build(other, "toy") == of_nix_build(project, "toy")
    assert other.flake_path("toy") == project.flake_path("toy")
    blank = tmp_path / "a folder with 'blanks'"
    shutil.copytree(project.root, blank)
    assert checkout(blank, project.env).build("toy") == project.build("toy")


def test_files_from_elsewhere(project, web):
    """The first mirror is dead, the second has it; then a wheel that was seeded."""
    env = {"TOY_URLS": f"http://127.0.0.1:9/no {web}/words.txt", "TOY_SHA256": WORDS_SHA256}
    (path,) = project.build("toy-data", **env)
    assert "text words from elsewhere" in Path(path, "page.html").read_text()
    one = {**env, "TOY_URLS": f"{web}/words.txt"}
    assert project.build("toy-data", **one) == [path], "mirrors are not part of the identity"
    project.run("seed", WHEEL)
    (path,) = project.build("toy-wheel", **env)
    assert Path(path, "words/corpus.txt").read_text() == "words from elsewhere\n"


def test_all_generated_files_evaluate(project):
    """As Hydra and `nix flake check` see them."""
    names = sorted(row["name"] for row in json.loads(project.run("list", "--json").stdout))
    assert len(names) > 20
    nix = Nix(env=project.env)
    # What there is beside pipelines, and what makes others of them.
    others = " ".join(f'"{name}"' for name in OTHERS)
    with nix.experimental(IMPURE):
        found = nix.eval_json(
            expr="builtins.mapAttrs (_: p: (builtins.tryEval p.drvPath).value) (removeAttrs"
            f" (import {project.root} {{ }}) [ {others} ])"
        )
    assert sorted(found) == names
    # A matcher chooses among realizations of impure stages, which only a command knows.
    refused = {name for name, drv in found.items() if not drv}
    assert refused == IN_PHASES
    names = [name for name in names if name not in refused]
    found = {name: found[name] for name in names}
    assert found.pop("wiring") == found["wiring-by-keyword"]
    assert len(set(found.values())) == len(names) - 1

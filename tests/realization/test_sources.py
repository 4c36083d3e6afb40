"""New source trees are added to the store rather than built; others are no danger."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from stagedml.nix.client import Nix
from stagedml.nix.graph import build_inputs, load
from stagedml.nix.paths import store_name
from stagedml.realization.sources import add_sources

pytestmark = pytest.mark.nix


def trees_of(project):
    """What the pipeline `five` is built from, and the trees of sources among it."""
    project.generate()
    drv = project.old_nix("nix-instantiate", "-A", "five").stdout.strip()
    inputs = build_inputs(drv)
    return inputs, [path for path in inputs.makers if store_name(path) == "stage-sources"]


def test_a_new_tree_is_not_built(project):
    project.edit("pipelines/five.py", "FACTOR = 2", "FACTOR = 23")
    project.build("five")
    _, trees = trees_of(project)
    nix = Nix(env=project.env)
    makers = {nix.query("--deriver", path)[0] for path in trees if "FACTOR = 23" in texts(path)}
    assert makers == {"unknown-deriver"}


def texts(tree: str) -> str:
    return Path(tree, "pipelines/five.py").read_text()


def test_a_tree_that_is_not_what_its_hash_says_is_built_as_ever(project):
    project.edit("pipelines/five.py", "FACTOR = 2", "FACTOR = 29")
    inputs, trees = trees_of(project)
    missing = [path for path in trees if not os.path.lexists(path)]
    assert missing
    wrong = {"pipelines/five.py": b"FACTOR = 31\n"}
    cut = {load(inputs.makers[path]).outputs["out"].hash: wrong for path in missing}
    add_sources(Nix(env=project.env), cut, [inputs])
    assert not any(os.path.lexists(path) for path in missing)
    done = project.old_nix("nix-build", "-A", "five", "--no-out-link")
    assert done.returncode == 0, done.stderr
    assert all(os.path.lexists(path) for path in missing)
    assert any("FACTOR = 29" in texts(path) for path in missing)
    assert project.build("five") == done.stdout.split()

"""Hashes of trees, as Nix gives them."""

from __future__ import annotations

import base64
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stagedml.generation.slices.nar import tree_hash

if TYPE_CHECKING:
    from stagedml.nix.client import Nix

NAMES = st.text("aZ_.0é-", min_size=1, max_size=9).filter(lambda name: name.strip("."))
TREES = st.recursive(
    st.binary(max_size=40), lambda node: st.dictionaries(NAMES, node, min_size=1, max_size=4)
)


def paths(tree, prefix=""):
    for name, node in tree.items():
        if isinstance(node, dict):
            yield from paths(node, f"{prefix}{name}/")
        else:
            yield prefix + name, node


@pytest.mark.nix
@settings(
    deadline=None,
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(tree=st.dictionaries(NAMES, TREES, min_size=1, max_size=5))
def test_as_nix_does(nix: Nix, tree):
    files = dict(paths(tree))
    with tempfile.TemporaryDirectory() as place:
        for name, content in files.items():
            path = Path(place, "tree", name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        program = nix.program("nix-hash")
        command = [program, "--type", "sha256", f"{place}/tree"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert base64.b64decode(tree_hash(files).removeprefix("sha256-")).hex() == done.stdout.strip()


def test_sorted_by_bytes_whatever_the_order():
    files = {"b/c": b"1", "b.c": b"2", "B": b"", "é": b"3"}
    assert tree_hash(files) == tree_hash(dict(reversed(files.items())))
    assert tree_hash(files) != tree_hash({**files, "B": b"1"})

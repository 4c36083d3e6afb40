"""`--fetch` of plots: what was collected comes from a binary cache, if it is asked for."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING

import pytest
from conftest import remove_store, store_environment

from stagedml.cli.runs.choosing import fetch
from stagedml.nix.client import Nix
from stagedml.nix.identity import Identity
from stagedml.realization.record import Realization, Run
from stagedml.tracking.series import curves

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.nix


def run_of(output: str) -> Run:
    identity = Identity({}, {}, {}, [], "")
    stage = Realization("train", output, "/x.drv", identity, outcome="built")
    return Run(
        key="k", moment=1, time="", project="/p", pipeline="x", derivation="", output=output,
        stages=(stage,), id=5,
    )  # fmt: skip


def test_curves_of_what_was_collected(private_store: dict[str, str], tmp_path: Path) -> None:
    store = tmp_path / "store"
    env = store_environment(store, sandbox=False)  # nothing is built in it
    nix = Nix(env=env)
    (tmp_path / "train").mkdir()
    (tmp_path / "train/curve.jsonl").write_text('{"step": 1, "loss": 2}\n')
    output = nix.add(tmp_path / "train")
    cache = f"file://{tmp_path}/cache"
    nix.run("nix", "copy", "--extra-experimental-features", "nix-command", "--to", cache, output)
    nix.delete(output)
    run, told = run_of(output), []
    with_cache = Nix(env=env, options={"substituters": cache, "require-sigs": "false"})
    assert curves(run, nix=with_cache, say=told.append) == []  # not without being asked
    assert told == ["run 5 (x): collected since, with what curves they had: train"]

    fetch(types.SimpleNamespace(nix=nix), [run])
    assert curves(run, nix=nix, say=told.append) == []  # there is no cache
    fetch(types.SimpleNamespace(nix=with_cache), [run])
    (found,) = curves(run, nix=with_cache)
    assert found.values == [2]
    remove_store(store)

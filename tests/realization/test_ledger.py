"""The ledger: what was realized, when, from what."""

from __future__ import annotations

import multiprocessing
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from stagedml.nix.identity import Identity
from stagedml.realization.explain import differences
from stagedml.realization.ledger import Ledger, LedgerError, Realization, Run

if TYPE_CHECKING:
    from pathlib import Path

IDENTITY = Identity(
    config={"epochs": 3, "rate": 0.1},
    inputs={"split": "/nix/store/aaa-split"},
    sources={"toy/text.py": "/nix/store/bbb-text.py"},
    packages=["keras-3.15.0-py3-none-any.whl", "numpy-2.1.0-cp311-cp311-manylinux.whl"],
    interpreter="/nix/store/ccc-python3/bin/python3",
    variables={"instance": 0},
)


def run(number: int = 0, pipeline: str = "toy", output: str = "/nix/store/out") -> Run:
    time = f"2026-11-21T00:00:{number:02}Z"
    return Run(time, "host", "/project", pipeline, "abc+", "/nix/store/x.drv", output, 1.5)


def realization(stage: str, output: str, **changes: Any) -> Realization:
    fields = {"identity": IDENTITY, "metrics": {"accuracy": 0.97}, "seconds": 2.0} | changes
    return Realization(stage, output, f"{output}.drv", **fields)


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "deep/er/ledger.sqlite")


def test_an_empty_ledger_is_no_file(ledger):
    assert ledger.last_run("toy") is None
    assert ledger.last_realizations("toy") == {}
    assert not ledger.path.exists()


def test_what_is_recorded_is_read(ledger):
    number = ledger.record(run(), [realization("train", "/nix/store/t")])
    last = ledger.last_run("toy")
    assert last is not None
    assert (last.id, last.commit, last.output) == (number, "abc+", "/nix/store/out")
    found = ledger.last_realizations("toy")
    assert found == {"train": realization("train", "/nix/store/t")}
    assert ledger.last_run("other") is None


def test_the_newest_run_wins_stage_by_stage(ledger):
    ledger.record(run(1), [realization("split", "/s/1"), realization("train", "/t/1")])
    ledger.record(run(2), [realization("train", "/t/2")])
    ledger.record(run(3, "another"), [realization("train", "/t/3")])
    found = ledger.last_realizations("toy")
    assert {k: v.output for k, v in found.items()} == {"split": "/s/1", "train": "/t/2"}
    # Back to the first: it counts as the last.
    ledger.record(run(4), [realization("train", "/t/1", seconds=None)])
    again = ledger.last_realizations("toy")["train"]
    assert (again.output, again.seconds) == ("/t/1", 2.0), "how long it took is not forgotten"


def test_a_damaged_ledger_says_what_to_do(ledger):
    ledger.path.parent.mkdir(parents=True)
    ledger.path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(LedgerError, match=r"cannot open the ledger .*ledger\.sqlite") as caught:
        ledger.record(run(), [])
    assert "the store holds the models" in (caught.value.hint or "")


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(LedgerError, match="cannot open the ledger"):
        Ledger(tmp_path / "file/ledger.sqlite").record(run(), [])


def _write(path: Path, base: int) -> None:
    for number in range(20):
        Ledger(path).record(run(number), [realization(f"s{base}-{number}", f"/s/{base}/{number}")])


def test_two_processes_at_once(ledger):
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_write, args=(ledger.path, n)) for n in range(2)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert [w.exitcode for w in writers] == [0, 0]
    assert len(ledger.last_realizations("toy")) == 40
    with sqlite3.connect(ledger.path) as connection:
        assert connection.execute("SELECT count(*) FROM runs").fetchone() == (40,)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, []),
        ({"config": {"epochs": 4, "rate": 0.1}}, ["parameter epochs: 3 -> 4"]),
        ({"config": {"epochs": 3}}, ["parameter rate is gone"]),
        (
            {"config": {"epochs": 3, "rate": 0.1, "new": "x"}},
            ["parameter new is new: 'x'"],
        ),
        ({"inputs": {"split": "/nix/store/other"}}, ["input split is another"]),
        ({"inputs": {}}, ["input split is gone"]),
        ({"sources": {"toy/text.py": "/nix/store/b2"}}, ["source toy/text.py changed"]),
        (
            {"sources": {**IDENTITY.sources, "toy/new.py": "/x"}},
            ["source toy/new.py is new"],
        ),
        (
            {"packages": ["keras-3.16.0-py3-none-any.whl", IDENTITY.packages[1]]},
            ["package keras 3.15.0 -> 3.16.0"],
        ),
        ({"packages": [IDENTITY.packages[1]]}, ["package keras 3.15.0 -> gone"]),
        (
            {"packages": [*IDENTITY.packages, "rich-1.0-py3-none-any.whl"]},
            ["package rich 1.0 is new"],
        ),
        ({"interpreter": "/py"}, [f"interpreter {IDENTITY.interpreter} -> /py"]),
        ({"variables": {"instance": 1}}, ["instance: 0 -> 1"]),
    ],
)
def test_differences(change, expected):
    assert differences(IDENTITY, Identity(**(vars(IDENTITY) | change))) == expected

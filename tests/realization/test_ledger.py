"""The ledger: what was realized, when, from what; whatever happens to its file."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from older_ledgers import version_1, version_2
from toys import root_only

from stagedml.nix.identity import Identity
from stagedml.realization.ledger import Ledger, LedgerError
from stagedml.realization.record import FAILED, Realization, Run, dump, load
from stagedml.realization.rows import seal as rows_seal

IDENTITY = Identity(
    config={"epochs": 3, "rate": 0.1},
    inputs={"split": "/nix/store/aaa-split"},
    sources={"toy/text.py": "/nix/store/bbb-text.py"},
    packages=["keras-3.15.0-py3-none-any.whl", "numpy-2.1.0-cp311-cp311-manylinux.whl"],
    interpreter="/nix/store/ccc-python3/bin/python3",
    variables={"instance": 0, "accelerator": "cpu", "environment": "tensorflow", "LANG": "C"},
)


def realization(stage: str, output: str, **changes: Any) -> Realization:
    fields = {"identity": IDENTITY, "metrics": {"accuracy": 0.97}, "seconds": 2.0} | changes
    return Realization(stage, output, f"{output}.drv", **fields)


def run(number: int, *stages: Realization, **changes: Any) -> Run:
    fields: dict[str, Any] = {
        "key": f"key-{number}",
        "moment": number,
        "time": f"2026-11-21T00:00:{number % 60:02}Z",
        "project": "/project",
        "pipeline": "toy",
        "derivation": "/nix/store/x.drv",
        "output": f"/nix/store/{number}-out",
        "seconds": 1.5,
        "settings": {"epochs": number},
        "commit": "abc",
        "dirty": "def",
        "host": "host",
        "nix": "2.8.0",
        "sandboxed": True,
        "stages": stages or (realization("train", f"/t/{number}"),),
    }
    return Run(**fields | changes)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def ledger(tmp_path, said) -> Ledger:
    return Ledger(tmp_path / "deep/er/ledger.sqlite", say=said.append)


def rows(ledger: Ledger, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(ledger.path)) as connection:
        return connection.execute(query).fetchall()


def test_an_empty_ledger_is_no_file(ledger):
    assert ledger.last_run("/project", "toy") is None
    assert ledger.last_realizations("/project", "toy") == {}
    assert ledger.by_output(["/t/1"]) == {}
    assert not ledger.path.parent.exists()


def test_what_is_recorded_is_read(ledger):
    first = run(1, realization("split", "/s"), realization("train", "/t", outcome="built"))
    ledger.record(first)
    assert ledger.last_run("/project", "toy") == replace(first, id=1)
    assert ledger.last_realizations("/project", "toy") == {s.stage: s for s in first.stages}
    assert ledger.by_output(["/t", "/none"]) == {"/t": first.stages[1]}


def test_where_a_stage_was_built(ledger):
    """On another machine, also in a ledger of before other machines were recorded."""
    there, here = realization("train", "/nix/store/a"), realization("test", "/nix/store/b")
    first = run(1, replace(there, machine="ssh-ng://gpu1"), here)
    ledger.record(first)
    with closing(sqlite3.connect(ledger.path)) as connection:
        connection.execute("DROP TABLE machines")
    assert [stage.machine for stage in ledger.run(1).stages] == [None, None]
    ledger.record(replace(first, key="key-2"))
    assert [stage.machine for stage in ledger.run(2).stages] == ["ssh-ng://gpu1", None]
    assert load(dump(first)).stages == first.stages


def test_a_number_that_no_run_has_is_no_damage(ledger, said):
    """However large: nothing is set aside, and all is still there."""
    ledger.record(run(1))
    for number in (0, 2, 2**63 - 1, 2**63, 10**30):
        assert ledger.run(number) is None
    assert ledger.run(1) is not None
    assert said == []
    assert not list(ledger.path.parent.glob("*damaged*"))


def test_a_run_is_recorded_once(ledger):
    ledger.record(run(1), run(1))
    ledger.record(run(1))
    assert rows(ledger, "SELECT count(*) FROM runs") == [(1,)]


def test_numbers_keep_their_types(ledger):
    metrics = {"count": 3, "ratio": 3.0, "bytes": 2**62}
    ledger.record(run(1, realization("train", "/t", metrics=metrics)))
    found = ledger.by_output(["/t"])["/t"].metrics
    assert found == metrics
    assert {name: type(value) for name, value in found.items()}["ratio"] is float
    assert type(found["count"]) is int
    ledger.record(run(2, realization("train", "/u", metrics={"huge": 2**70})))
    assert ledger.by_output(["/u"])["/u"].metrics == {"huge": 2.0**70}


def test_the_newest_run_wins_stage_by_stage(ledger):
    ledger.record(run(1, realization("split", "/s/1"), realization("train", "/t/1")))
    ledger.record(run(2, realization("train", "/t/2")))
    found = ledger.last_realizations("/project", "toy")
    assert {k: v.output for k, v in found.items()} == {"split": "/s/1", "train": "/t/2"}
    ledger.record(run(3, realization("train", "/t/1", seconds=None)))
    assert ledger.last_realizations("/project", "toy")["train"].output == "/t/1"


def test_runs_count_in_the_order_in_which_they_happened(ledger):
    """One that could not be recorded at its time is not the newest for that."""
    ledger.record(run(5))
    ledger.record(run(3))
    last = ledger.last_run("/project", "toy")
    assert last is not None
    assert last.key == "key-5"
    assert ledger.last_realizations("/project", "toy")["train"].output == "/t/5"


def test_a_rebuilt_path_has_its_new_metrics(ledger):
    """And what a run measured at its time stays what that run measured."""
    ledger.record(run(1, realization("train", "/t", metrics={"accuracy": 0.9})))
    ledger.record(run(2, realization("train", "/t", metrics={"accuracy": 0.8})))
    assert ledger.by_output(["/t"])["/t"].metrics == {"accuracy": 0.8}
    assert ledger.last_realizations("/project", "toy")["train"].metrics == {"accuracy": 0.8}
    ledger.record(run(3, realization("train", "/t", metrics={"accuracy": 0.9})))
    assert ledger.by_output(["/t"])["/t"].metrics == {"accuracy": 0.9}
    found = [ledger.run(number) for number in (1, 2, 3)]
    assert [r.stages[0].metrics["accuracy"] for r in found if r] == [0.9, 0.8, 0.9]


def test_projects_and_variants_are_apart(ledger):
    ledger.record(run(1), run(2, project="/copy"), run(3, variant="cpu"))
    for project, variant, key in (
        ("/project", None, 1),
        ("/copy", None, 2),
        ("/project", "cpu", 3),
    ):
        last = ledger.last_run(project, "toy", variant)
        assert last is not None
        assert last.key == f"key-{key}"
    assert ledger.last_run("/elsewhere", "toy") is None
    assert ledger.last_realizations("/elsewhere", "toy") == {}


def test_names_that_are_no_unicode(ledger):
    project = "/srv/\udcffproject"
    ledger.record(run(1, project=project, settings={"name": "\ud800"}))
    assert ledger.last_run(project, "toy") is not None
    assert ledger.last_run("/srv/project", "toy") is None


def _write(path: Path, base: int) -> None:
    for number in range(20):
        Ledger(path).record(run(base + number, realization(f"s{base + number}", f"/s/{number}")))


def test_several_processes_at_once(ledger):
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_write, args=(ledger.path, n * 100)) for n in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(100)
    assert [w.exitcode for w in writers] == [0] * 4
    assert len(ledger.last_realizations("/project", "toy")) == 80
    assert rows(ledger, "SELECT count(*) FROM runs") == [(80,)]


# -- what is in the way ---------------------------------------------------------------------------


def test_a_directory_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(LedgerError, match="cannot be used now"):
        Ledger(tmp_path / "file/ledger.sqlite").record(run(1))


def test_a_ledger_that_another_program_holds(ledger, monkeypatch, said):
    monkeypatch.setattr("stagedml.realization.ledger._PATIENCE", 0.2)
    ledger.record(run(1))
    with closing(sqlite3.connect(ledger.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerError, match="locked"):
            ledger.record(run(2))
        assert ledger.last_run("/project", "toy") is not None, "it can be read all the same"
        other.execute("ROLLBACK")
    ledger.record(run(2))
    assert said == []
    assert rows(ledger, "SELECT count(*) FROM runs") == [(2,)]


def test_a_ledger_that_another_command_writes_to(ledger, monkeypatch):
    monkeypatch.setattr("stagedml.realization.ledger._PATIENCE", 0.2)
    ledger.record(run(1))
    with ledger._alone(), pytest.raises(LedgerError, match="another command is writing"):
        Ledger(ledger.path).record(run(2))


@pytest.fixture
def disk(tmp_path):
    """A small disk of its own."""
    root_only()
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("cannot mount a file system here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk(disk, said):
    ledger = Ledger(disk / "ledger.sqlite", say=said.append)
    ledger.record(run(1))
    with (disk / "big").open("wb", buffering=0) as big, pytest.raises(OSError):  # noqa: PT011, PT012
        while True:
            big.write(bytes(4096))
    many = [realization(f"s{n}", f"/s/{n}", metrics={"a": n}) for n in range(500)]
    with pytest.raises(LedgerError, match="cannot be used now"):
        ledger.record(run(2, *many))
    last = ledger.last_run("/project", "toy")
    assert last is not None
    assert last.key == "key-1"
    (disk / "big").unlink()
    ledger.record(run(3))
    assert said == []
    assert rows(ledger, "SELECT key FROM runs") == [("key-1",), ("key-3",)]


@pytest.mark.parametrize("old", [version_1, version_2])
def test_a_full_disk_while_it_is_made_anew(disk, said, old):
    """What was there is still there."""
    ledger = Ledger(disk / "ledger.sqlite", say=said.append)
    old(ledger.path, [run(n) for n in range(1, 4)])
    with (disk / "big").open("wb", buffering=0) as big, pytest.raises(OSError):  # noqa: PT011, PT012
        while True:
            big.write(bytes(4096))
    with pytest.raises(LedgerError, match="cannot be used now"):
        ledger.record(run(9))
    assert [p for p in disk.iterdir() if "version" in p.name or "new" in p.name] == []
    (disk / "big").unlink()
    ledger.record(run(9))
    assert rows(ledger, "SELECT count(*) FROM runs") == [(4,)]


def test_a_disk_that_is_read_only(disk):
    ledger = Ledger(disk / "ledger.sqlite")
    ledger.record(run(1))
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with pytest.raises(LedgerError, match="cannot be used now"):
        ledger.record(run(2))
    last = ledger.last_run("/project", "toy")
    assert last is not None
    assert last.key == "key-1"
    assert "/t/1" in ledger.by_output(["/t/1"])


def test_the_disk_is_waited_for_before_the_file_itself_is_changed(ledger, monkeypatch):
    """Closing writes what the log has to the file: a commit does not, however much it is."""
    found = []

    class Watched(sqlite3.Connection):
        def close(self) -> None:
            found.append(self.execute("PRAGMA synchronous").fetchone()[0])
            found.append(ledger.path.stat().st_size)
            super().close()

    ledger.record(run(1))
    size = ledger.path.stat().st_size
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Watched))
    ledger.record(run(2, patch="x" * 8_000_000))  # more pages than a log has by default
    assert found == [1, size]
    assert ledger.path.stat().st_size > size + 8_000_000


def test_a_ledger_of_another_user(ledger):
    """Who may not write it is told, and can read it; its owner notices nothing."""
    root_only()
    ledger.record(run(1))
    temporary = Path(tempfile.gettempdir()).resolve()
    for place in (ledger.path.parent, *ledger.path.parent.parents):
        if place.is_relative_to(temporary) and place != temporary:
            place.chmod(0o755)
    child = os.fork()
    if child == 0:
        failed = 1
        with contextlib.suppress(BaseException):
            os.setgroups([])
            os.setgid(54321)
            os.setuid(54321)
            try:
                ledger.record(run(2))
            except LedgerError as error:
                told = "Permission denied" in str(error)
                failed = int(not (told and len(ledger.runs()) == 1))
        os._exit(failed)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    ledger.record(run(3))
    assert [each.key for each in ledger.runs()] == ["key-1", "key-3"]


# -- damage ---------------------------------------------------------------------------------------

DAMAGE = {
    "text": b"not a database at all" * 100,
    "page": b"<!DOCTYPE html><html></html>",
    "zeros": bytes(8192),
    "header": b"SQLite format 3\0" + b"\xff" * 5000,
    "list": b"[1, 2, 3]",
}


@pytest.mark.parametrize("how", DAMAGE)
def test_what_is_no_ledger_is_set_aside(ledger, said, how):
    ledger.path.parent.mkdir(parents=True)
    ledger.path.write_bytes(DAMAGE[how])
    ledger.record(run(1))
    assert (ledger.path.parent / "ledger.damaged.sqlite").read_bytes() == DAMAGE[how]
    assert len(said) == 1
    assert "is set aside as ledger.damaged.sqlite" in said[0]
    assert ledger.last_run("/project", "toy") is not None
    ledger.path.write_bytes(DAMAGE[how])
    ledger.record(run(2))
    assert (ledger.path.parent / "ledger.damaged-2.sqlite").exists()


def test_a_question_also_finds_damage(ledger, said):
    kept = Ledger(ledger.path, kept=lambda: [run(1), run(2)], say=said.append)
    kept.record(run(1), run(2))
    kept.path.write_bytes(b"no")
    last = kept.last_run("/project", "toy")
    assert last is not None
    assert last.key == "key-2"
    assert len(said) == 1


def test_an_empty_file_is_none(ledger, said):
    ledger.path.parent.mkdir(parents=True)
    ledger.path.write_bytes(b"")
    ledger.record(run(1))
    assert ledger.last_run("/project", "toy") is not None
    assert said == []


def test_a_directory_in_its_place(ledger, said):
    ledger.path.mkdir(parents=True)
    assert ledger.last_run("/project", "toy") is None
    ledger.record(run(1))
    assert ledger.last_run("/project", "toy") is not None
    assert "it is a directory" in said[0]


def test_another_programs_database(ledger, said):
    ledger.path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(ledger.path)) as connection:
        connection.execute("CREATE TABLE runs (id)")
        connection.commit()
    ledger.record(run(1))
    assert ledger.last_run("/project", "toy") is not None
    assert "its tables are not those of a ledger" in said[0]


def test_a_ledger_of_a_newer_version_is_left_alone(ledger, said):
    ledger.record(run(1))
    with closing(sqlite3.connect(ledger.path)) as connection:
        values = ("version", "99")
        connection.execute("UPDATE meta SET value = '99', crc = ?", (rows_seal(values),))
        connection.commit()
    before = ledger.path.read_bytes()
    with pytest.raises(LedgerError, match="was written by a newer StagedML"):
        ledger.record(run(2))
    with pytest.raises(LedgerError, match="was written by a newer StagedML"):
        ledger.last_run("/project", "toy")
    assert ledger.path.read_bytes() == before
    assert said == []


def test_a_lost_ledger_is_made_anew_from_what_is_kept(ledger, said):
    kept = Ledger(ledger.path, kept=lambda: [run(1), run(2)], say=said.append)
    kept.record()
    assert [r[0] for r in rows(kept, "SELECT key FROM runs ORDER BY id")] == ["key-1", "key-2"]
    assert said == []


def test_flipped_bytes_never_give_anything_else(tmp_path, said):
    """Of every query the right answer, or none; what is lost was told, and what is kept is back."""
    runs = [
        run(
            number,
            *(
                realization(f"s{n}", f"/{n}/{number // (n + 1)}", metrics={"m": number // (n + 1)})
                for n in range(6)
            ),
            pipeline=f"p{number % 3}",
        )
        for number in range(1, 60)
    ]
    original = Ledger(tmp_path / "original.sqlite")
    original.record(*runs)
    data = original.path.read_bytes()
    right = {r.key: r for r in runs}
    choose = random.Random(5)
    damaged = few = lost = 0
    for attempt in range(120):
        spoilt = bytearray(data)
        flips = choose.choice([1, 1, 8, 200])
        # Without the first page, which says what the others are, nothing can be read.
        start = 4096 if flips < 100 else 0
        for _ in range(flips):
            at = choose.randrange(start, len(spoilt))
            spoilt[at] ^= choose.randrange(1, 256)
        if flips == 200 and attempt % 2:
            spoilt[choose.randrange(len(spoilt)) :] = b""
        said.clear()
        ledger = Ledger(
            tmp_path / f"{attempt}/ledger.sqlite", kept=lambda: runs[-5:], say=said.append
        )
        ledger.path.parent.mkdir()
        ledger.path.write_bytes(spoilt)
        for pipeline in ("p0", "p1", "p2"):
            last = ledger.last_run("/project", pipeline)
            assert last is None or replace(last, id=0) == right[last.key]
            for found in ledger.last_realizations("/project", pipeline).values():
                assert any(found in r.stages for r in runs)
        for output, found in ledger.by_output([s.output for r in runs for s in r.stages]).items():
            assert found.output == output
            assert any(found in r.stages for r in runs)
        new = run(1000)
        ledger.record(new)
        last = ledger.last_run("/project", "toy")
        assert last is not None
        assert last.key == new.key
        damaged += bool(said)
        with closing(sqlite3.connect(ledger.path)) as connection:
            keys = {key for (key,) in connection.execute("SELECT key FROM runs")}
        if said:
            assert {r.key for r in runs[-5:]} <= keys
        if flips < 100:
            few += len(runs)
            lost += len(right.keys() - keys)
    assert damaged > 40
    assert lost < 0.02 * few, "nearly all can be read where little is damaged"


def test_nothing_of_a_ledger_with_one_bad_row_is_lost_but_that(ledger, said):
    ledger.record(
        *(run(n, realization("data", "/d"), realization("train", f"/t/{n}")) for n in range(1, 30))
    )
    with closing(sqlite3.connect(ledger.path)) as connection:
        connection.execute("UPDATE metrics SET value = 0.5 WHERE realization = 1")
        connection.commit()
    assert ledger.by_output(["/d"]) == {}, "it is the one that is damaged"
    assert len(ledger.by_output([f"/t/{n}" for n in range(1, 30)])) == 29
    assert "29 of its runs cannot be read, or not in full" in said[0]
    assert rows(ledger, "SELECT count(*) FROM runs") == [(29,)]


# -- older versions -------------------------------------------------------------------------------


def test_the_first_version_is_taken_over_whole(ledger, said):
    old = [run(n, realization("split", "/s"), realization("train", f"/t/{n}")) for n in range(1, 6)]
    old[3] = replace(old[3], variant="cpu", dirty=None)
    version_1(ledger.path, old)
    before = ledger.path.read_bytes()
    found = ledger.last_realizations("/project", "toy")
    assert found == {s.stage: s for s in old[4].stages}
    last = ledger.last_run("/project", "toy", "cpu")
    assert last is not None
    assert (last.time, last.commit, last.dirty, last.id) == (old[3].time, "abc", None, 4)
    assert rows(ledger, "SELECT id FROM runs") == [(n,) for n in range(1, 6)]
    assert (ledger.path.parent / "ledger.version-1.sqlite").read_bytes() == before
    ledger.record(run(10**18 * 2))
    assert len(said) == 1, "once"
    assert "is set aside as ledger.version-1.sqlite, since it is of version 1" in said[0]
    assert "the 5 runs" in said[0]
    assert ledger.last_realizations("/project", "toy")["train"].output == f"/t/{10**18 * 2}"


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("identity", "{"),
        ("identity", "[]"),
        ("identity", '{"config": {}, "surprise": 1}'),
        ("identity", "x'ff00'"),
        ("metrics", "[1]"),
        ("metrics", '{"a": "text"}'),
        ("metrics", "no"),
        ("stage", b"\xff"),
    ],
)
def test_damaged_rows_of_the_first_version(ledger, said, column, value):
    old = [run(n, realization("split", "/s"), realization("train", f"/t/{n}")) for n in range(1, 4)]
    version_1(ledger.path, old)
    with closing(sqlite3.connect(ledger.path)) as connection:
        connection.execute(f"UPDATE realizations SET {column} = ? WHERE output = '/t/2'", (value,))
        connection.commit()
    assert set(ledger.by_output(["/s", "/t/1", "/t/2", "/t/3"])) == {"/s", "/t/1", "/t/3"}
    assert "1 of its runs cannot be read, or not in full" in said[0]


def test_what_the_first_version_had_beyond_is_passed_over(ledger, said):
    version_1(ledger.path, [run(1)])
    with closing(sqlite3.connect(ledger.path)) as connection:
        connection.execute("ALTER TABLE runs ADD COLUMN mood TEXT")
        identity = json.dumps(vars(IDENTITY) | {"mood": "good"})
        connection.execute("UPDATE realizations SET identity = ?", (identity,))
        connection.commit()
    assert ledger.by_output(["/t/1"]) == {"/t/1": run(1).stages[0]}


def test_the_second_version_is_taken_over_whole(ledger, said):
    """Nothing is lost, and what it did not have is not there."""
    old = [
        run(1, realization("split", "/s", metrics={"count": 3, "ratio": 3.0})),
        run(2, variant="cpu", target="train", dirty=None, sandboxed=None, seconds=None),
        run(3, project="/other", status=FAILED, settings={"name": "\u00fc", "list": [1, None]}),
        run(4, realization("split", "/s", metrics={"count": 4}), realization("train", "/t/4")),
    ]
    version_2(ledger.path, old)
    before = ledger.path.read_bytes()
    found = {r.key: r for r in ledger.runs()}
    assert found == {r.key: replace(r, id=n) for n, r in enumerate(old, 1)}
    assert (found["key-1"].user, found["key-1"].branch, found["key-1"].patch) == ("", None, None)
    assert (ledger.path.parent / "ledger.version-2.sqlite").read_bytes() == before
    assert "is set aside as ledger.version-2.sqlite, since it is of version 2" in said[0]
    new = run(5, user="ada", branch="main", patch="--- a/x\n", patch_omitted=None)
    ledger.record(new)
    assert ledger.run(5) == replace(new, id=5)
    assert len(said) == 1
    columns = ledger.tabulated(
        "/project", lambda projects: [projects[0].values(n) for n in ("number", "user", "branch")]
    )
    assert columns == [[5, 4, 2, 1], ["ada", "", "", ""], ["main", None, None, None]]


def test_the_second_version_with_a_bad_row(ledger, said):
    """What its record beside the kept runs has is whole again, with all that is new."""
    kept = replace(run(2), user="ada", patch="+x\n", branch="main")
    version_2(ledger.path, [run(n) for n in range(1, 6)])
    with closing(sqlite3.connect(ledger.path)) as connection:
        connection.execute("UPDATE runs SET status = 'failed' WHERE id IN (2, 4)")
        connection.commit()
    ledger.kept = lambda: [kept]
    found = {r.key: r for r in ledger.runs()}
    assert set(found) == {"key-1", "key-2", "key-3", "key-5"}
    assert replace(found["key-2"], id=0) == kept
    assert "2 of its runs cannot be read" in said[0]


def _ask(path: Path, number: int, out: Any) -> None:
    ledger = Ledger(path)
    if number % 2:
        ledger.record(run(1000 + number, realization("train", f"/n/{number}")))
    out.put(len(ledger.runs()))


@pytest.mark.parametrize("old", [version_1, version_2])
def test_several_commands_find_an_older_version(ledger, old):
    """It is taken over once, and none of them loses anything."""
    old(ledger.path, [run(n) for n in range(1, 60)])
    context = multiprocessing.get_context("spawn")
    out = context.Queue()
    commands = [context.Process(target=_ask, args=(ledger.path, n, out)) for n in range(6)]
    for command in commands:
        command.start()
    counts = [out.get(timeout=100) for _ in commands]
    for command in commands:
        command.join(100)
    assert min(counts) >= 59
    assert len(ledger.runs()) == 62
    assert len(list(ledger.path.parent.glob("ledger.version-*.sqlite"))) == 1
    assert not list(ledger.path.parent.glob("*.new*"))


# -- killed ---------------------------------------------------------------------------------------

WRITER = """
import sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from test_ledger import Ledger, run
ledger = Ledger(Path(sys.argv[1]))
for number in range(int(sys.argv[3]), 10**6):
    ledger.record(run(number))
    print(number, flush=True)
"""


@pytest.mark.parametrize("old", [None, version_1, version_2])
def test_killed_at_any_moment(ledger, said, old, tmp_path):
    """What was recorded stays so, whether a ledger was being made, migrated or written."""
    choose = random.Random(7)
    done: set[int] = set()
    first = [run(n) for n in range(1, 40)]
    for attempt in range(12):
        if old:
            ledger.path.unlink(missing_ok=True)
            old(ledger.path, first)
        start = 1000 * (attempt + 1)
        command = [sys.executable, "-c", WRITER, str(ledger.path), str(Path(__file__).parent)]
        writer = subprocess.Popen([*command, str(start)], stdout=subprocess.PIPE, text=True)
        time.sleep(choose.uniform(0.1, 0.6))
        writer.kill()
        assert writer.stdout is not None
        numbers = [int(row) for row in writer.stdout.read().split("\n")[:-1] if row]
        writer.wait()
        recorded = set(ledger.by_output([f"/t/{n}" for n in range(start, start + 400)]))
        assert {f"/t/{n}" for n in numbers} <= recorded
        assert len(recorded) <= len(numbers) + 1
        done.update(numbers)
        if old:
            assert len(ledger.by_output([f"/t/{n}" for n in range(1, 40)])) == 39
        else:
            assert len(ledger.by_output([f"/t/{n}" for n in done])) == len(done)
    assert not [text for text in said if "damaged" in text]


def test_status_and_what_is_not_known(ledger):
    odd = run(
        1, status=FAILED, seconds=None, sandboxed=None, commit=None, dirty=None, target="train"
    )
    ledger.record(odd)
    assert ledger.last_run("/project", "toy") == replace(odd, id=1)

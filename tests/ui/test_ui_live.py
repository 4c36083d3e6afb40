"""Builds are followed while they run: by their journals, and as events that a browser gets."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import json
import os
import signal
import socket
import threading
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from histories import run
from uis import Page, served

from stagedml.nix.build_state import BuildLog, BuildPhase, BuildStarted, BuildStopped, Planned
from stagedml.nix.identity import Identity
from stagedml.realization.journal import DIRECTORY, Journal, is_locked
from stagedml.realization.record import Realization
from stagedml.ui.following import Followed
from stagedml.ui.live import Live, _message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pytest
    from toys import Checkout

PATIENCE = 90.0


class Events:
    """What a browser is told, from the moment that it asks."""

    def __init__(self, page: Page) -> None:
        port = int(page.base.rpartition(":")[2])
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        head = f"GET /api/live HTTP/1.1\r\nHost: {page.host}\r\nCookie: {page.cookie}\r\n\r\n"
        self.socket.sendall(head.encode())
        self.found: list[tuple[str, Any]] = []
        self.text = ""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        rest = b""
        with contextlib.suppress(OSError):
            while data := self.socket.recv(65536):
                self.text += data.decode()
                *lines, rest = (rest + data).split(b"\n")
                for line in lines:
                    if line.startswith(b"event: "):
                        name = line[7:].decode().strip()
                    if line.startswith(b"data: "):
                        self.found.append((name, json.loads(line[6:])))

    def until(self, is_it: Callable[[str, Any], bool]) -> Any:
        """The first event of a kind, as soon as there is one."""
        end = time.monotonic() + PATIENCE
        seen = 0
        while time.monotonic() < end:
            for event, data in self.found[seen:]:
                seen += 1
                if is_it(event, data):
                    return data
            time.sleep(0.05)
        raise AssertionError(self.found)

    def change(self, kind: str, name: str = "") -> Any:
        return self.until(
            lambda event, data: (
                event == "change"
                and data["kind"] == kind
                and data.get("derivation", "").removesuffix(".drv").endswith(name)
            )
        )

    def phase(self, name: str) -> None:
        """Waits until a stage has said what it does, be it before anybody listened."""

        ending = f"{name}.drv"

        def is_it(event: str, data: Any) -> bool:
            if event == "builds":
                stages = [stage for build in data for stage in build["stages"]]
                return any(s["derivation"].endswith(ending) and s["phase"] for s in stages)
            return (
                event == "change"
                and data["kind"] == "phase"
                and data["derivation"].endswith(ending)
            )

        self.until(is_it)

    def builds(self, is_it: Callable[[list[Any]], bool]) -> Any:
        return self.until(lambda event, data: event == "builds" and is_it(data))


@contextlib.contextmanager
def listening(page: Page) -> Iterator[Events]:
    events = Events(page)
    yield events
    events.socket.close()


def settings(seconds: float, tag: str) -> list[str]:
    """Of a build that nobody else has made: the store is shared."""
    return ["--set", f"slow.seconds={seconds}", "--set", f"slow.tag={tag}-{time.time_ns()}"]


def pipeline_status(page: Page) -> str | None:
    found = {row["name"]: row["status"] for row in page.get("pipelines")}
    return found.get("toy-slow")


def test_a_build_is_followed_from_its_beginning_to_its_end(project: Checkout) -> None:
    building = project.start("build", "toy-slow", *settings(3, "begun-before"))
    with served(project) as page, listening(page) as events:
        (build,) = events.builds(bool)[:1]
        assert build["status"] == "building"
        assert [run["pipeline"] for run in build["runs"]] == ["toy-slow"]
        assert {"corpus", "slow"} <= {stage["stage"] for stage in build["stages"]}
        events.phase("-slow")
        assert pipeline_status(page) == "building"
        # Who looks on later sees it from its beginning.
        with listening(page) as late:
            (again,) = late.builds(bool)
            slow = next(stage for stage in again["stages"] if stage["stage"] == "slow")
            assert slow["status"] == "building"
            assert slow["phase"].startswith("sleeping")
            assert slow["started"] is not None
        log = page.ask(f"/api/log/{slow['derivation']}").body.decode()
        assert "sleeping" in log
        stop = events.change("stop", "-slow")
        assert (stop["status"], round(stop["seconds"]) >= 3) == ("done", True)
        assert events.change("end")["status"] == "done"
        assert building.wait(60) == 0
        events.until(lambda event, data: event == "changed" and "runs" in data["what"])
        assert page.get("runs")["total"] == 1
        with listening(page) as after:
            (ended,) = after.builds(bool)
            assert ended["status"] == "done"
    left = list((project.root.parent / "state/stagedml" / DIRECTORY).iterdir())
    assert left == []


def test_a_killed_build_is_shown_as_killed_and_swept_by_the_next(project: Checkout) -> None:
    building = project.start("build", "toy-slow", *settings(30, "killed"))
    state = project.root.parent / "state/stagedml" / DIRECTORY
    with served(project) as page, listening(page) as events:
        events.phase("-slow")
        building.send_signal(signal.SIGKILL)
        building.wait()
        assert events.change("end")["status"] == "killed"
        assert [row["status"] for row in events.builds(bool)] == ["building"]
        assert pipeline_status(page) != "building"
    with served(project) as page, listening(page) as events:
        (build,) = events.builds(bool)
        assert build["status"] in ("building", "killed")
        Page.wait(lambda: _status(page), lambda status: status == "killed")
    assert len(list(state.iterdir())) == 1
    os.utime(next(state.iterdir()), (1, 1))
    project.build("toy", "--set", f"corpus.words={time.time_ns() % 10**6}")
    assert list(state.iterdir()) == []


def _status(page: Page) -> str:
    with listening(page) as events:
        return str(events.builds(bool)[0]["status"])


def test_several_builds_at_once_and_none_of_another_project(
    project: Checkout, toy_template: Path, toy_store: dict[str, str], tmp_path: Path
) -> None:
    import shutil

    from toys import checkout

    other_root = tmp_path / "other"
    shutil.copytree(toy_template, other_root, symlinks=True)
    other = checkout(other_root, toy_store)
    assert other.env["XDG_STATE_HOME"] == project.env["XDG_STATE_HOME"]  # one user
    with served(project) as page, listening(page) as events:
        own = [project.start("build", "toy-slow", *settings(2.5, f"own{n}")) for n in range(2)]
        others = other.start("build", "toy-slow", *settings(1, "other"))
        found = events.builds(lambda builds: len(builds) == 2)
        keys = {build["key"] for build in found}
        assert [process.wait(90) for process in (*own, others)] == [0, 0, 0]
        for key in keys:
            events.until(
                lambda event, data, key=key: (
                    event == "change" and data["kind"] == "end" and data["key"] == key
                )
            )
        assert "-other-" not in events.text
        assert {data["key"] for event, data in events.found if event == "change"} <= keys
        assert page.get("runs")["total"] == 2


# -- the journal itself ---------------------------------------------------------------------------


JOB: Any = SimpleNamespace(run=run(1), before=set())
DRV = "/nix/store/00000000000000000000000000000000-train.drv"


def started(state: Path) -> Journal:
    journal = Journal.begin(state, [JOB])
    assert journal is not None
    return journal


def followed(state: Path) -> Followed:
    (path,) = (state / DIRECTORY).iterdir()
    found = Followed.open(str(path), is_locked)
    assert found is not None
    return found


def test_hostile_lines_are_data(tmp_path: Path) -> None:
    journal = started(tmp_path)
    line = "<script>alert(1)</script> \u202e\u2028\r\x1b[31mred\x1b]0;title\x07\x00 \ud800 \n{}"
    journal.change(BuildStarted(DRV, ""))
    journal.change(BuildLog(DRV, line))
    journal.change(BuildLog(DRV, "x" * 1_000_000))
    journal.change(BuildPhase(DRV, "epoch 7/15 loss=0.1"))
    journal.change(BuildPhase(DRV, "epoch \u0663/\u0661\u0665"))
    journal.flush()
    build = followed(tmp_path)
    kinds = [change["kind"] for change in build.read()]
    assert kinds == ["begin", "log", "log", "phase", "phase"]
    (stage,) = build.as_json(time.time())["stages"]
    assert "\x1b" not in stage["log"][0]
    assert stage["log"][0].startswith("<script>")
    assert len(stage["log"][1]) == 2_000
    assert (stage["epoch"], stage["epochs"]) == (7, 15)
    message = _message("builds", [build.as_json(time.time())])
    assert message.isascii()
    assert message.count("\n") == 3
    journal.end("done")
    assert [change["kind"] for change in build.read()] == ["end"]  # deleted, and read to its end
    assert build.status == "done"
    assert not list((tmp_path / DIRECTORY).iterdir())


def test_a_journal_that_is_cut_or_damaged_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    journal = started(tmp_path)
    (path,) = (tmp_path / DIRECTORY).iterdir()
    build = followed(tmp_path)
    with path.open("ab") as file:
        file.write(b'null\n[]\n{"kind":"stop"}\n{"kind":"log","drv":1}\n\xff\xfe\n{"ki')
    assert build.read() == []
    with path.open("ab") as file:
        file.write(b'nd":"start","drv":"%s","t":1}\n' % DRV.encode())
    assert [change["kind"] for change in build.read()] == ["begin"]
    journal.end("nonsense")
    assert [change["status"] for change in build.read()] == ["killed"]
    path.write_text('{"kind": "begin", "format": 99}\n')
    assert Followed.open(str(path), is_locked) is None
    path.write_text('{"kind": "begin"')
    assert Followed.open(str(path), is_locked) is None


def test_logs_have_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stagedml.realization.journal._MOST", 10_000)
    journal = started(tmp_path)
    for number in range(100):
        journal.change(BuildLog(DRV, f"{number} {'x' * 1000}"))
    journal.change(BuildStopped(DRV, "done", 1.0, ()))
    build = followed(tmp_path)
    assert [change["kind"] for change in build.read()][-1] == "stop"
    assert build.cut
    assert build.as_json(0)["cut"]
    (path,) = (tmp_path / DIRECTORY).iterdir()
    assert path.stat().st_size < 15_000
    journal.end("done")


def test_what_is_in_the_way_of_a_journal_ends_no_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    assert Journal.begin(tmp_path / "file", [JOB]) is None
    journal = started(tmp_path)

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    journal.change(BuildStopped(DRV, "done", 1.0, ()))
    monkeypatch.undo()
    assert not list((tmp_path / DIRECTORY).iterdir())  # half a line would be damage
    journal.change(BuildLog(DRV, "more"))
    journal.tick()
    journal.end("done")


def test_only_journals_that_nobody_writes_are_swept(tmp_path: Path) -> None:
    journal = started(tmp_path)
    (own,) = (tmp_path / DIRECTORY).iterdir()
    os.utime(own, (1, 1))
    dead = tmp_path / DIRECTORY / "dead.jsonl"
    dead.write_text("{}\n")
    os.utime(dead, (1, 1))
    young = tmp_path / DIRECTORY / "young.jsonl"
    young.write_text("")
    other = started(tmp_path)
    assert not dead.exists()
    assert own.exists()
    assert young.exists()  # it may be about to be locked
    for one in (journal, other):
        one.end("done")
    with young.open() as file:
        assert not is_locked(file.fileno())
        with young.open() as holder:
            fcntl.flock(holder, fcntl.LOCK_EX)
            assert is_locked(file.fileno())


# -- telling --------------------------------------------------------------------------------------


class Nowhere:
    """As much of a site as is needed to follow journals: no definitions, no runs."""

    def __init__(self, top: Path) -> None:
        self.project = SimpleNamespace(state=top, root="/p")
        self.listeners: list[Any] = []

    def last_realizations(self, _: str) -> dict[str, Any]:
        return {}

    def ledger_stamp(self) -> int:
        return 0

    pins_stamp = ledger_stamp

    def paths_stamp(self) -> float:
        return self.project.state.stat().st_mtime_ns


def told(live: Live, does: Callable[[], object]) -> list[tuple[str, Any]]:
    """What a browser is told that does not listen while something happens."""

    async def listen() -> list[tuple[str, Any]]:
        listener = live.listen()
        does()
        await asyncio.sleep(0)
        listener.put(None)
        found = []
        while (event := await listener.get()) is not None:
            found.append(event)
        return found

    return asyncio.run(listen())


def test_who_is_behind_begins_again_with_what_is_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A log of thousands of lines in a moment: what waited would undo what is told later."""
    monkeypatch.setattr("stagedml.ui.live._MOST", 50)
    nowhere: Any = Nowhere(tmp_path)
    live = Live(nowhere)
    journal = started(tmp_path)
    live.look()

    def happens() -> None:
        journal.change(BuildStarted(DRV, ""))
        for number in range(200):
            journal.change(BuildLog(DRV, str(number)))
        journal.change(BuildStopped(DRV, "done", 1.0, ()))
        live.look()

    events = told(live, happens)
    assert len(events) < 60
    whole = max(place for place, (event, _) in enumerate(events) if event == "builds")
    (stage,) = events[whole][1][0]["stages"]
    assert (stage["status"], stage["log"][-1]) == ("done", "199")
    after = [data for event, data in events[whole + 1 :] if event == "change"]
    assert after == []
    assert {"runs", "store"} <= {w for e, data in events if e == "changed" for w in data["what"]}
    journal.end("done")


def test_what_a_build_need_not_make_is_told(tmp_path: Path) -> None:
    nowhere: Any = Nowhere(tmp_path)
    live = Live(nowhere)
    stage = Realization("train", "/nix/store/x", DRV, Identity({}, {}, {}, [], ""))
    work: Any = SimpleNamespace(run=run(1, stage), before=set())
    journal = Journal.begin(tmp_path, [work])
    assert journal is not None
    live.look()

    def happens() -> None:
        assert journal is not None
        journal.change(Planned((), ()))
        journal.flush()
        live.look()

    builds = [data for event, data in told(live, happens) if event == "builds"]
    assert [build[0]["stages"][0]["status"] for build in builds] == ["waiting", "unneeded"]
    journal.end("done")


def test_what_is_collected_is_told_when_no_more_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere: Any = Nowhere(tmp_path)
    live = Live(nowhere)
    live.look()
    assert told(live, live.look) == [("builds", [])]
    os.utime(tmp_path, (1, 1))

    def happens() -> None:
        live.look()
        live.look()  # there may be more of it
        monkeypatch.setattr("stagedml.ui.live._QUIET", 0)
        live.look()
        live.look()

    events = [data for event, data in told(live, happens) if event == "changed"]
    assert events == [{"what": ["pipelines", "store"]}]


def test_a_build_pays_next_to_nothing_for_its_journal(tmp_path: Path) -> None:
    journal = started(tmp_path)
    began = time.process_time()
    for number in range(20_000):
        journal.change(BuildLog(DRV, f"epoch 1/1 step {number} loss=0.123456"))
        journal.tick()
    each = (time.process_time() - began) / 20_000
    journal.end("done")
    assert each < 100e-6, f"{each * 1e6:.1f} microseconds a line"

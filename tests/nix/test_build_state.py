"""Nix's log events: what a build's lines come to, whatever is among them."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from stagedml.nix import events
from stagedml.nix.build_state import (
    BuildLog,
    BuildPhase,
    BuildStarted,
    BuildState,
    BuildStopped,
    Planned,
)
from stagedml.nix.events import Message, Unparsed, parse_line

A = "/nix/store/00000000000000000000000000000000-train.drv"
B = "/nix/store/11111111111111111111111111111111-test.drv"


def line(**event):
    return events.PREFIX + json.dumps(event)


def start(number, type_, *fields, text="", **more):
    return line(action="start", id=number, type=type_, text=text, fields=list(fields), **more)


def result(number, type_, *fields):
    return line(action="result", id=number, type=type_, fields=list(fields))


def stop(number):
    return line(action="stop", id=number)


def error(text):
    return line(action="msg", level=0, msg=f"\x1b[31;1merror:\x1b[0m {text}", raw_msg=text)


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def follow(*lines, clock=None):
    state = BuildState(clock or Clock())
    return state, [change for row in lines for change in state.feed(row)]


def test_a_build_from_start_to_end():
    clock = Clock()
    state = BuildState(clock)
    state.feed(start(1, events.BUILDS))
    state.feed(result(1, events.PROGRESS, 0, 1, 0, 0))
    assert state.feed(start(2, events.BUILD, A, "", 1, 1)) == [BuildStarted(A, "")]
    assert state.expected == 1
    assert state.feed(result(2, events.SET_PHASE, "epoch 1/2")) == [BuildPhase(A, "epoch 1/2")]
    assert state.feed(result(2, events.LOG_LINE, "\x1b[1mhello\x1b[0m")) == [BuildLog(A, "hello")]
    assert state.running[A].phase == "epoch 1/2"
    clock.now = 2.5
    state.feed(result(1, events.PROGRESS, 1, 1, 0, 0))
    assert state.feed(stop(2)) == [BuildStopped(A, "done", 2.5, ("hello",))]
    assert state.done == {A: 2.5}
    assert not state.running
    assert not state.failed


def test_who_failed_of_those_that_stop_together():
    """Up to Nix 2.26, what was asked for stops at the end, and who failed is named thereafter."""
    begun = [
        start(1, events.BUILDS),
        start(2, events.BUILD, A, "", 1, 1),
        start(3, events.BUILD, B, "", 1, 1),
        result(1, events.PROGRESS, 0, 2, 2, 0),
    ]
    over = [result(1, events.PROGRESS, 0, 2, 1, 1), result(1, events.PROGRESS, 1, 2, 0, 1)]
    for first, last in ((2, 3), (3, 2)):
        rows = [*begun, *over, stop(first), stop(last)]
        state, changes = follow(*rows, error(f"builder for '{B}' failed with exit code 1"))
        assert {(c.drv, c.outcome) for c in changes if isinstance(c, BuildStopped)} == {
            (A, "done"),
            (B, "failed"),
        }
        assert (state.done.keys(), state.failed.keys()) == ({A}, {B})
        state, changes = follow(*rows)  # Nix itself was killed
        assert not [c for c in changes if isinstance(c, BuildStopped)]
        assert len(state.settle()) == 2
        assert len(state.done) == len(state.failed) == 1


def test_what_stops_while_others_run_is_not_the_one_that_failed_before():
    """Which stops at the end, as it was asked for."""
    state, changes = follow(
        start(1, events.BUILDS),
        start(2, events.BUILD, A, "", 1, 1),
        start(3, events.BUILD, B, "", 1, 1),
        result(1, events.PROGRESS, 0, 3, 1, 1),
        result(1, events.PROGRESS, 1, 3, 0, 1),
        stop(3),
        start(4, events.BUILD, A.replace("train", "more"), "", 1, 1),
    )
    assert [c.outcome for c in changes if isinstance(c, BuildStopped)] == ["done"]
    assert state.done.keys() == {B}


def test_failed_as_counted_before_the_stop():
    state, changes = follow(
        start(1, events.BUILDS),
        start(2, events.BUILD, A, "", 1, 1),
        result(2, events.LOG_LINE, "trouble"),
        result(1, events.PROGRESS, 0, 0, 0, 1),
        stop(2),
        error(f"builder for '{A}' failed with exit code 1"),
    )
    assert changes[2] == BuildStopped(A, "failed", 0.0, ("trouble",))
    assert state.failed == {A: ("trouble",)}
    assert [message.text for message in state.messages] == [
        f"builder for '{A}' failed with exit code 1"
    ]


def test_one_fails_and_breaks_off_the_other_which_stops_first():
    """As Nix 2.8 and 2.26 report it: the failure is named before either activity stops."""
    state, changes = follow(
        start(1, events.BUILDS),
        start(2, events.BUILD, A, "", 1, 1),
        start(3, events.BUILD, B, "", 1, 1),
        result(1, events.PROGRESS, 0, 2, 1, 1),
        error(f"builder for '{B}' failed with exit code 2"),
        stop(2),
        stop(3),
    )
    outcomes = {c.drv: c.outcome for c in changes if isinstance(c, BuildStopped)}
    assert outcomes == {A: "cancelled", B: "failed"}
    assert list(state.failed) == [B]


def test_a_blocked_dependent_does_not_blame_a_running_build():
    _, changes = follow(
        start(1, events.BUILDS),
        start(2, events.BUILD, A, "", 1, 1),
        error(f"1 dependencies of derivation '{A}' failed to build"),
        result(1, events.PROGRESS, 1, 1, 0, 0),
        stop(2),
    )
    assert changes[-1] == BuildStopped(A, "done", 0.0, ())


def test_a_remote_build_is_one_build():
    """It has two activities: one here, one on the other machine."""
    _, changes = follow(
        start(1, events.BUILDS),
        start(2, events.BUILD, A, "ssh://big", 1, 1),
        start(3, events.BUILD, A, "", 1, 1, parent=2),
        result(3, events.LOG_LINE, "x"),
        result(1, events.PROGRESS, 1, 1, 0, 0),
        stop(3),
        stop(2),
    )
    assert changes == [
        BuildStarted(A, "ssh://big"),
        BuildLog(A, "x"),
        BuildStopped(A, "done", 0.0, ("x",)),
    ]


def test_the_plan():
    state, changes = follow(
        line(action="msg", level=3, msg="these 2 derivations will be built:"),
        line(action="msg", level=3, msg=f"  {A}"),
        line(action="msg", level=3, msg=f"  {B}"),
        line(
            action="msg",
            level=3,
            msg="this path will be fetched (0.05 MiB download, 0.21 MiB unpacked):",
        ),
        line(action="msg", level=3, msg="  /nix/store/2222-data"),
        start(1, events.BUILDS),
    )
    assert changes == [Planned((A, B), ("/nix/store/2222-data",))]
    assert state.planned == [A, B]


def test_errors_of_a_daemon_come_as_for_a_terminal():
    text = "\x1b[31;1merror:\x1b[0m\n       … while x\n\n       \x1b[31;1merror:\x1b[0m it broke"
    found = parse_line(line(action="msg", level=0, msg=text))
    assert found == Message(level=0, text="it broke", is_error=True)


def test_where_an_error_is():
    old = line(action="msg", level=0, msg="e", raw_msg="bad", file="/a.nix", line=3, column=1)
    new = line(action="msg", level=0, msg="e", raw_msg="bad", file="/a.nix:3:1", line=3, column=1)
    assert parse_line(old) == parse_line(new) == Message(0, "bad", "/a.nix", 3, is_error=True)


def test_other_lines_are_kept_as_noise():
    state, changes = follow("dyld: library not loaded", "@nix {broken", "@nix [1]", "", "\n")
    assert changes == []
    assert list(state.noise) == ["dyld: library not loaded", "@nix {broken", "@nix [1]"]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
odd = json_values | st.sampled_from([0, 1, 2, 3, 100, 101, 104, 105, 106, A, B, [A], [A, "", 1, 1]])
odd_events = st.fixed_dictionaries(
    {"action": st.sampled_from(["start", "stop", "result", "msg", "other"]) | json_values},
    optional={
        "id": st.integers(0, 3) | odd,
        "type": st.sampled_from([100, 101, 104, 105, 106]) | odd,
        "fields": st.lists(odd, max_size=4) | odd,
        "level": odd,
        "msg": st.sampled_from(["  /x", "these 2 derivations will be built:", A]) | odd,
        "raw_msg": odd,
        "text": odd,
        "parent": odd,
        "file": odd,
        "line": odd,
    },
)


@given(st.lists(odd_events.map(lambda event: line(**event)) | st.text(), max_size=30))
def test_takes_anything(lines):
    state, changes = follow(*lines)
    # What stopped had started, and what runs is what started and did not stop.
    running: set[str] = set()
    for change in changes:
        if isinstance(change, BuildStarted):
            assert change.drv not in running
            running.add(change.drv)
        elif isinstance(change, BuildStopped):
            running.remove(change.drv)
        elif isinstance(change, BuildLog | BuildPhase):
            assert change.drv in running
    assert running == set(state.running)


@st.composite
def histories(draw):
    """Builds that run side by side and end as they may, with the counts as Nix gives them."""
    wanted = {
        f"/s/{'0' * 32}-b{n}.drv": draw(st.sampled_from(["done", "failed"])) for n in range(5)
    }
    waiting, running, rows = list(wanted), [], [start(0, events.BUILDS)]
    counts = {"done": 0, "failed": 0}
    while waiting or running:
        if waiting and (not running or draw(st.booleans())):
            drv = waiting.pop()
            running.append(drv)
            rows.append(start(10 + list(wanted).index(drv), events.BUILD, drv, "", 1, 1))
        else:
            drv = running.pop(draw(st.integers(0, len(running) - 1)))
            counts[wanted[drv]] += 1
            rows.append(
                result(0, events.PROGRESS, counts["done"], 5, len(running), counts["failed"])
            )
            said = error(f"Cannot build '{drv}'.\nReason: builder failed with exit code 1.")
            ends = [stop(10 + list(wanted).index(drv))]
            if wanted[drv] == "failed":
                ends.insert(draw(st.integers(0, 1)), said)
            rows += ends
    return wanted, rows


@given(histories())
def test_outcomes_are_told_apart(history):
    wanted, rows = history
    _, changes = follow(*rows)
    found = {c.drv: c.outcome for c in changes if isinstance(c, BuildStopped)}
    assert found == wanted


@given(st.text())
def test_parsing_never_fails(text):
    found = parse_line(text)
    assert found is None or isinstance(found, Unparsed | Message) or text.startswith("@nix ")

"""What is made of Nix's events and messages where other machines build."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.nix.build_state import BuildStarted, BuildState, BuildStopped
from stagedml.nix.errors import BuildFailedError, FailureKind
from stagedml.nix.events import BUILD, BUILDS, PROGRESS, SET_PHASE, WARNING, Message
from stagedml.nix.messages import explain
from stagedml.nix.remote import all_lost, host

THERE = "ssh-ng://build@gpu1?compress=true"


def drv(name):
    return f"/nix/store/{'0' * 32}-{name}.drv"


class Told:
    """What Nix says on stderr, taken in as it is said, and what that changed."""

    def __init__(self, *, parents=True):
        self.state = BuildState(clock=lambda: 0.0)
        self.changes = []
        self.parents = parents
        self.number = 100

    def say(self, **event):
        self.changes += self.state.feed("@nix " + json.dumps(event))

    def start(self, kind, *fields, parent=0):
        self.number += 1
        more = {"parent": parent} if self.parents else {}
        fields = {"fields": list(fields)} if fields else {}
        self.say(action="start", id=self.number, type=kind, text="", level=3, **fields, **more)
        return self.number

    def result(self, number, kind, *fields):
        self.say(action="result", id=number, type=kind, fields=list(fields))

    def stop(self, number):
        self.say(action="stop", id=number)

    def error(self, text):
        self.say(action="msg", level=0, msg=f"\x1b[31;1merror:\x1b[0m {text}", raw_msg=text)

    def hook(self, text):
        """What the program says that builds on other machines."""
        self.say(action="msg", level=0, msg=text)

    def explain(self):
        return explain(
            self.state.messages,
            self.state.noise,
            self.state.failed,
            places=("/nix/store",),
            command=("nix-store",),
            stderr="",
            returncode=1,
            builders=self.state.builders,
        )

    def outcomes(self):
        return {c.drv: c.outcome for c in self.changes if isinstance(c, BuildStopped)}


class Remote:
    """One build on another machine, as both its own Nix and the one here tell of it."""

    def __init__(self, told, name, machine=THERE):
        self.told, self.name = told, name
        self.outer = told.start(BUILD, drv(name), machine, 1, 1)

    def begin(self):
        self.counter = self.told.start(BUILDS)
        self.told.result(self.counter, PROGRESS, 0, 1, 0, 0)
        self.inner = self.told.start(BUILD, drv(self.name), "", 1, 1)
        self.told.result(self.counter, PROGRESS, 0, 1, 1, 0)

    def end(self):
        self.told.result(self.counter, PROGRESS, 1, 1, 0, 0)
        self.told.stop(self.inner)
        self.told.stop(self.counter)


@given(st.lists(st.sampled_from(["done", "broken off"]), min_size=1, max_size=6), st.booleans())
def test_counters_of_other_machines_are_not_taken_for_our_own(fates, parents):
    """Each of them counts its one build: a build is done if Nix here counts it as done."""
    told = Told(parents=parents)
    counter = told.start(BUILDS)
    total = len(fates)
    done = 0
    for number, fate in enumerate(fates):
        build = Remote(told, f"train-{number}")
        told.result(counter, PROGRESS, done, total, 1, 0)
        build.begin()
        told.result(counter, PROGRESS, done, total, 1, 0)
        if fate == "done":
            build.end()
            done += 1
            told.result(counter, PROGRESS, done, total, 0, 0)
        else:
            told.stop(build.inner)
        told.stop(build.outer)
    expected = ["done" if fate == "done" else "cancelled" for fate in fates]
    assert list(told.outcomes().values()) == expected
    starts = [c for c in told.changes if isinstance(c, BuildStarted)]
    assert [c.machine for c in starts] == [THERE] * total  # each once, not once more from there


def test_what_a_build_there_does_is_known_here():
    told = Told()
    told.start(BUILDS)
    build = Remote(told, "train")
    build.begin()
    told.result(build.inner, SET_PHASE, "epoch 1/3")
    assert told.state.running[drv("train")].phase == "epoch 1/3"


EXITS = (
    f"builder for '\x1b[35;1m{drv('train')}\x1b[0m' failed with exit code 1",
    (
        f"Cannot build '{drv('train')}'.\nReason: builder failed with exit code 1.\n"
        f"Output paths:\n  /nix/store/{'1' * 32}-train"
    ),
)


def failed(said, exits, *, known=""):
    """A build there that fails, of which the hook says something."""
    told = Told()
    counter = told.start(BUILDS)
    build = Remote(told, "train")
    build.begin()
    told.hook(said)
    told.result(counter, PROGRESS, 0, 1, 0, 1)
    told.stop(build.outer)
    told.stop(build.inner)
    told.error(exits)
    told.changes += told.state.settle()
    error = told.explain()
    assert isinstance(error, BuildFailedError)
    (failure,) = error.failures
    assert failure.drv == drv("train")
    return told.outcomes()[drv("train")], failure, error


@pytest.mark.parametrize("exits", EXITS)
@pytest.mark.parametrize(
    "said",
    [
        "error: unexpected end-of-file",
        "\x1b[31;1merror:\x1b[0m Nix daemon disconnected unexpectedly (maybe it crashed?)",
        (
            "error: cannot open connection to remote store 'ssh-ng://gpu1': error: failed to start"
            " SSH connection to 'gpu1'"
        ),
    ],
)
def test_a_lost_builder_is_not_the_stages_fault(said, exits):
    outcome, failure, error = failed(said, exits)
    assert outcome == "lost"
    assert failure.kind is FailureKind.BUILDER_LOST
    assert failure.machine == "gpu1"
    assert failure.exit_code is None
    assert all_lost(error)
    assert "train failed on gpu1: the builder was lost" in error.message


@pytest.mark.parametrize("exits", EXITS)
def test_a_failure_there_is_the_stages(exits):
    """Whatever the stage writes: that stands in a log, and not in what Nix says itself."""
    outcome, failure, error = failed(
        f"error: build of '{drv('train')}' on '{THERE}' failed: builder for '{drv('train')}' "
        "failed with exit code 3;\n       last 1 log lines:\n       > unexpected end-of-file\n",
        exits,
    )
    assert outcome == "failed"
    assert failure.kind is FailureKind.BUILDER
    assert (failure.exit_code, failure.machine) == (3, "gpu1")
    assert not all_lost(error)


@pytest.mark.parametrize("exits", EXITS)
def test_a_full_disk_there(exits):
    _, failure, error = failed("error: writing to file: No space left on device", exits)
    assert failure.kind is FailureKind.DISK_FULL
    assert "on gpu1: no space left on the disk of the builder" in error.message
    assert "on gpu1" in str(error.hint)
    assert not all_lost(error)


def test_what_a_builder_refuses_is_said():
    said = "error: cannot add path '/nix/store/x' because it lacks a signature by a trusted key"
    _, failure, error = failed(said, EXITS[0])
    assert failure.kind is FailureKind.OTHER
    assert "lacks a signature by a trusted key" in error.message
    assert not all_lost(error)


NONE = (
    "unable to start any build; remote machines may not have all required system features.",
    (
        "\n      Unable to start any build;\n      remote machines may not have all required "
        "system features.\n\n      For more information run 'man nix.conf'."
    ),
    (
        f"Cannot build '{drv('train')}'.\nReason: local builds are disabled (max-jobs = 0)\nHint:"
        " set 'max-jobs' to a non-zero value to enable local builds"
    ),
)


@pytest.mark.parametrize("text", NONE)
@pytest.mark.parametrize("features", ["(x86_64-linux, cuda)", "(x86_64-linux, [cuda])"])
def test_where_no_machine_can_build(text, features):
    """Nix 2.8, 2.26 and 2.34, and ssh's own reason, which stands beside Nix's messages."""
    told = Told()
    told.changes += told.state.feed("ssh: connect to host gpu1 port 22: Connection refused")
    told.hook(f"cannot build on '{THERE}': error: failed to start SSH connection to 'gpu1'")
    told.hook(
        f"Failed to find a machine for remote build!\nderivation: {drv('train')[11:]}\n"
        f"required (system, features): {features}\n1 available machines:\n"
        "(systems, maxjobs, supportedFeatures, mandatoryFeatures)\n(x86_64-linux, 1, cuda, )"
    )
    told.error(text)
    warned = [c.text for c in told.changes if isinstance(c, Message) and c.level == WARNING]
    reason = "connect to host gpu1 port 22: Connection refused"
    assert warned == [f"the builder gpu1 cannot be used: {reason}"]
    error = told.explain()
    assert isinstance(error, BuildFailedError)
    (failure,) = error.failures
    assert failure.kind is FailureKind.NO_MACHINE
    assert failure.features == ("cuda",)
    assert error.message == (
        "train failed: no machine builds it: it needs x86_64-linux with the system features cuda; "
        "this machine builds nothing itself (max-jobs is 0), and no builder that can be used has "
        f"that\n  the builder gpu1: {reason}"
    )
    assert "doctor --builders" in str(error.hint)


def test_where_there_are_no_builders():
    told = Told()
    told.error("unable to start any build; either increase '--max-jobs' or enable remote builds.\n")
    assert "and there are no remote builders" in told.explain().message


@pytest.mark.parametrize(
    ("uri", "expected"),
    [
        ("ssh-ng://build@gpu1?x=y", "gpu1"),
        ("ssh://10.0.0.7", "10.0.0.7"),
        ("build@gpu1", "gpu1"),
        ("ssh-ng://gpu1/", "gpu1"),
        ("", ""),
    ],
)
def test_machines_by_their_names(uri, expected):
    assert host(uri) == expected

"""What is made of Nix's messages and of failed builds' logs, beyond what `tests/nix` has really."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.nix.errors import (
    BuildFailedError,
    DaemonUnreachableError,
    DiskFullError,
    FailureKind,
    StoreNotWritableError,
)
from stagedml.nix.messages import (
    clean_message,
    collect_failures,
    environment_error,
    parse_failure,
    plain,
)
from stagedml.nix.paths import store_name

DRV = f"/nix/store/{'0' * 32}-train.drv"
PLACES = ("/nix/store", "/nix/var/nix")


def collect(log, drv=DRV, message="failed with exit code 1"):
    failures, _ = collect_failures([f"builder for '{drv}' {message}"], {drv: log})
    return failures[0]


@pytest.fixture
def fixed(tmp_path):
    """A derivation whose output is fixed by a hash."""
    path = tmp_path / f"{'0' * 32}-numpy.whl.drv"
    path.write_text('Derive([("out","/p","sha256","00")],[],[],"s","b",[],[])')
    return str(path)


def test_the_trace_is_left_out():
    new = (
        "error:\n       … while calling the 'throw' builtin\n         at /x.nix:3:5:\n"
        "            2| in\n            3|   throw x\n             |   ^\n\n"
        "       error: the pipeline is stale\n       run `stagedml generate`\n"
    )
    old = "error: the pipeline is stale\n       run `stagedml generate`\n\n       at /x.nix:3:5:\n"
    assert (
        clean_message(new)
        == clean_message(old)
        == ("the pipeline is stale\nrun `stagedml generate`")
    )
    assert clean_message("\x1b[31;1merror:\x1b[0m no\n(use '--show-trace' to show)") == "no"
    assert clean_message("Segmentation fault") == "Segmentation fault"


@given(st.text())
def test_cleaning_takes_anything(text):
    assert "\x1b" not in plain(text)
    clean_message(text)
    parse_failure(text)
    environment_error(text, places=PLACES)


def test_names():
    assert store_name(DRV) == "train"
    assert store_name(f"{DRV}!out") == "train"
    assert store_name(f"{DRV}^*") == "train"
    assert store_name(f"/nix/store/{'0' * 32}-a-b.c") == "a-b.c"
    assert store_name("not-a-store-path") == "not-a-store-path"


def test_a_stage_says_what_was_raised():
    log = ["epoch 1", "stagedml: the stage 'train' failed", "Traceback (most recent call last):"]
    log += ['  File "convnet.py", line 3, in train', "ValueError: no such thing", ""]
    failure = collect(log)
    assert failure.kind is FailureKind.BUILDER
    assert failure.message == "ValueError: no such thing"
    assert failure.exit_code == 1


def test_a_stage_says_why_in_its_first_line():
    missed = ["size = 13 misses its objective of at least 14 by 1", "The result is there: x.html"]
    log = ["epoch 1", f"stagedml: the stage 'gate' failed: {missed[0]}", missed[1]]
    assert collect(log).message == "\n  ".join(missed)


def test_a_target_that_failed_is_not_said_to_be_blocked():
    """The last line of a build of several names the first of them, whatever became of it."""
    own = f"builder for '{DRV}' failed with exit code 1"
    messages = [own, f"build of '{DRV}', '{DRV.replace('train', 'other')}' failed"]
    failures, blocked = collect_failures(messages, {DRV: ["trouble"]})
    assert [failure.name for failure in failures] == ["train"]
    assert blocked == []


def test_a_wheel_that_cannot_be_fetched(fixed):
    log = ["  pip: ERROR: No matching distribution found", "stagedml: cannot fetch the wheel x."]
    log += ["  or get the file elsewhere and run: stagedml seed x"]
    failure = collect(log, fixed)
    assert failure.kind is FailureKind.DOWNLOAD
    assert failure.name == "numpy.whl"
    assert failure.message.startswith("cannot fetch the wheel x.\n  or get")
    assert failure.hint is None  # it has been said
    shown = BuildFailedError([failure], logs_shown=True)
    assert shown.message == "numpy.whl failed: cannot fetch the wheel x."


def test_other_downloaders(fixed):
    log = ["WARNING: Retrying", "ERROR: Could not find a version of x", "bye"]
    failure = collect(log, fixed)
    assert failure.kind is FailureKind.DOWNLOAD
    assert failure.message == "the download failed: ERROR: Could not find a version of x"
    assert "stagedml seed" in (failure.hint or "")
    # A stage that is no download may speak of connections and still just fail.
    assert collect(log).kind is FailureKind.BUILDER


def test_all_mirrors_are_named():
    log = [f"unable to download 'https://{host}/x': refused" for host in ("a", "b", "a")]
    assert collect(log).urls == ("https://a/x", "https://b/x")


@pytest.mark.parametrize(
    "line",
    [
        "OSError: [Errno 28] No space left on device: '/nix/store/x'",
        "tar: write error: No space left on device",
        "OSError: [Errno 122] Disk quota exceeded",
    ],
)
def test_disk_full_in_a_builder(line):
    assert collect(["x", line]).kind is FailureKind.DISK_FULL


def test_a_message_without_a_derivation_goes_to_the_failed_build():
    failures, blocked = collect_failures(["timed out after 5 seconds"], {DRV: ("last words",)})
    (failure,) = failures
    assert (failure.name, failure.kind, failure.log) == (
        "train",
        FailureKind.TIMEOUT,
        ("last words",),
    )
    assert blocked == []


@pytest.mark.parametrize(
    "message",
    [
        (
            "builder for '{drv}' failed with exit code 7;\nlast 2 log lines:\n> {line}\n> \n"
            "For full logs, run 'nix log {drv}'."
        ),
        (
            "Cannot build '{drv}'.\nReason: builder failed with exit code 7.\nOutput paths:\n"
            "  /nix/store/x\nLast 2 log lines:\n> {line}\n> \nFor full logs, run:\n  nix log {drv}"
        ),
    ],
)
@pytest.mark.parametrize(
    "line",
    [
        "2 dependencies of derivation failed",
        "hash mismatch; specified: sha256-a got: sha256-b",
        "missing system features",
        "Last 3 log lines:",
    ],
)
def test_the_end_of_a_log_in_a_message_says_nothing_of_the_cause(message, line):
    """Through a daemon, Nix's messages have it."""
    failures, blocked = collect_failures([message.format(drv=DRV, line=line)], {})
    assert [(f.name, f.kind, f.exit_code) for f in failures] == [("train", FailureKind.BUILDER, 7)]
    assert blocked == []


def test_each_is_reported_once():
    messages = [f"builder for '{DRV}' failed with exit code 1"] * 2
    messages += [
        f"1 dependencies of derivation '{DRV}x.drv' failed to build",
        "build of 'x' failed",
    ]
    failures, blocked = collect_failures(messages, {})
    assert len(failures) == 1
    assert len(blocked) == 1


@pytest.mark.parametrize(
    "message",
    [
        "creating symlink from '/home/me/my x.tmp-7213-742138652' to '/nix/store/x': {why}",
        "creating symlink '/home/me/my x.tmp-7229-120730712' -> '/nix/store/x': {why}",
        'creating symlink "/home/me/my x.tmp-7247-1804289383" -> "/nix/store/x": {why}',
    ],
)
def test_a_link_that_cannot_be_made_is_not_the_stores_fault(message):
    why = "Read-only file system"
    places = ("/nix/store", "/nix/var/nix")
    error = environment_error(message.format(why=why), places=places)
    assert error is not None
    assert error.message == f"the link /home/me/my x cannot be made: {why}"
    roots = message.format(why=why).replace("/home/me/my x", "/nix/var/nix/gcroots/x")
    assert isinstance(environment_error(roots, places=places), StoreNotWritableError)


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("cannot connect to socket at '/nix/var/nix/daemon-socket/socket'", DaemonUnreachableError),
        (
            "cannot connect to socket at '/nix/var/nix/daemon-socket/socket': Permission denied",
            DaemonUnreachableError,
        ),
        (
            "getting status of '/nix/var/nix/daemon-socket/socket': Permission denied",
            StoreNotWritableError,
        ),
        ("writing to file: No space left on device", DiskFullError),
        ("creating directory '/nix/store': Permission denied", StoreNotWritableError),
        (
            "opening lock file '/nix/var/nix/db/lock': Read-only file system",
            StoreNotWritableError,
        ),
        ("opening file '/home/me/x': Permission denied", type(None)),
        ("attribute 'foo' missing", type(None)),
    ],
)
def test_what_the_machine_is_to_blame_for(message, kind):
    assert type(environment_error(message, places=PLACES)) is kind

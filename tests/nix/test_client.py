"""Real Nix, in a private store: building, failing, being interrupted, and what errors say.

With `STAGEDML_NIX_BIN` these run on another version of Nix (see `tests/nixversions`).
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from conftest import SHELL_IN_SANDBOX

from stagedml.nix import build_state
from stagedml.nix.client import Nix
from stagedml.nix.derivation import read
from stagedml.nix.errors import (
    BuildFailedError,
    BuildInterruptedError,
    DaemonUnreachableError,
    EvaluationError,
    FailureKind,
    LogNotFoundError,
    NixError,
    NixNotFoundError,
    NixTooOldError,
    StoreNotWritableError,
)
from stagedml.nix.paths import sha256_hex, store_name
from stagedml.nix.programs import chunks
from stagedml.nix.version import parse

pytestmark = pytest.mark.nix

FILE = Path(__file__).parent / "derivations.nix"
ROOT = Path(__file__).parents[2]


class Recorder:
    """An observer that keeps what it is told."""

    shows_logs = True

    def __init__(self):
        self.changes = []
        self.ticks = 0
        self.state = "new"

    def begin(self):
        self.state = "begun"

    def change(self, change):
        self.changes.append(change)

    def tick(self):
        self.ticks += 1

    def end(self):
        self.state = "ended"

    def of(self, kind):
        return [change for change in self.changes if isinstance(change, kind)]


@pytest.fixture
def salt(request):
    """An argument that makes a test's derivations its own, and those of this run."""
    return {"salt": f"{request.node.name} of {os.getpid()}"}


def fail(nix, attr, salt, **more):
    with pytest.raises(BuildFailedError) as caught:
        nix.build(FILE, [attr], argstrs=salt, **more)
    return caught.value


# -- building -------------------------------------------------------------------------------------


def test_builds_once(shell_nix, salt):
    watcher = Recorder()
    first = shell_nix.build(FILE, ["uses-ok"], argstrs=salt, observer=watcher)
    (output,) = first.outputs
    assert Path(output).read_text() == "x\n"
    assert [store_name(drv) for drv in first.built] == ["ok", "uses-ok"]
    assert all(seconds > 0 for seconds in first.built.values())
    assert list(map(store_name, first.missing.will_build)) == ["ok", "uses-ok"]
    phases = [change.phase for change in watcher.of(build_state.BuildPhase)]
    assert phases == ["epoch 1/2 loss=0.5", "epoch 2/2 loss=0.2"]
    assert [change.line for change in watcher.of(build_state.BuildLog)] == ["hello", "bye"]
    assert [change.outcome for change in watcher.of(build_state.BuildStopped)] == ["done", "done"]
    assert watcher.ticks > 0
    assert watcher.state == "ended"

    again = shell_nix.build(FILE, ["uses-ok"], argstrs=salt)
    assert again.outputs == first.outputs
    assert again.built == {}
    assert again.missing.will_build == ()


def test_builds_derivations(shell_nix, salt, tmp_path):
    drvs = shell_nix.instantiate(FILE, attrs=["two", "ok"], argstrs=salt)
    assert list(map(store_name, drvs)) == ["two", "ok"]
    link = tmp_path / "my result ü"
    result = shell_nix.build(drvs=drvs, out_link=link)
    assert sorted(map(store_name, result.outputs)) == ["ok", "two", "two-more"]
    assert link.resolve() == Path(result.outputs[0])
    assert shell_nix.build(drvs=[]).outputs == []


def test_out_link_and_collection(shell_nix, salt, tmp_path):
    link = tmp_path / "result"
    (kept,) = shell_nix.build(FILE, ["ok"], argstrs=salt, out_link=link).outputs
    assert link.resolve() == Path(kept)
    pins = shell_nix.add_roots(tmp_path / "pin", [kept, kept])
    assert pins == [tmp_path / "pin", tmp_path / "pin-2"]
    link.unlink()
    assert shell_nix.is_valid(kept)
    roots = "\n".join(shell_nix.query("--roots", kept))
    assert all(str(pin) in roots for pin in pins)


def test_whether_a_link_is_a_root(shell_nix, salt, tmp_path):
    (kept,) = shell_nix.build(FILE, ["ok"], argstrs=salt).outputs
    (pin,) = shell_nix.add_roots(tmp_path / "pin", [kept])
    assert shell_nix.is_root(pin)
    other = tmp_path / "other"
    other.symlink_to(kept)
    assert not shell_nix.is_root(other), "a link that Nix does not know of"
    pin.unlink()
    assert not shell_nix.is_root(pin)
    pin.symlink_to(f"{shell_nix.store_dir}/{'0' * 32}-gone")
    assert not shell_nix.is_root(pin), "it leads nowhere"


def test_temporary_roots(empty_store, salt):
    """What is not there yet is kept as soon as it is there, until nobody holds it."""
    nix = Nix(env=empty_store, options=SHELL_IN_SANDBOX)
    drvs = nix.instantiate(FILE, attrs=["ok", "uses-ok"], argstrs=salt)
    outputs = [read(drv).out for drv in drvs]
    with nix.temporary_roots() as roots:
        assert roots.add([*drvs, *outputs]) == set(drvs)
        nix.run("nix-store", "--gc")
        nix.build(drvs=drvs)
        nix.run("nix-store", "--gc")
        assert roots.add(outputs) == set(outputs)
    nix.run("nix-store", "--gc")
    assert nix.invalid(*outputs) == outputs


def test_temporary_roots_without_an_answer(private_store, tmp_path):
    (tmp_path / "nix-store").write_text("#!/bin/sh\necho no place >&2; exit 1\n")
    (tmp_path / "nix-store").chmod(0o755)
    nix = Nix(env=private_store, directory=tmp_path)
    said = "does not answer as it should: no place"
    with pytest.raises(NixError, match=said), nix.temporary_roots():
        pass


@pytest.mark.parametrize("setting", ["", "print-missing = false"])
def test_dry_run_builds_nothing(shell_nix, salt, setting):
    shell_nix.env |= {"NIX_CONFIG": setting}
    result = shell_nix.build(FILE, ["uses-ok"], argstrs=salt, dry_run=True)
    assert sorted(map(store_name, result.missing.will_build)) == ["ok", "uses-ok"]
    assert result.outputs == []
    drvs = shell_nix.instantiate(FILE, attrs=["uses-ok"], argstrs=salt)
    missing = shell_nix.missing(drvs)
    assert sorted(map(store_name, missing.will_build)) == ["ok", "uses-ok"]
    assert missing.will_fetch == ()
    outputs = shell_nix.query("--outputs", *drvs)
    assert shell_nix.invalid(*outputs) == outputs
    shell_nix.build(drvs=drvs)
    assert shell_nix.missing(drvs).will_build == ()
    assert shell_nix.invalid(*outputs) == []


def test_check(shell_nix, salt):
    shell_nix.build(FILE, ["ok", "clock"], argstrs=salt)
    shell_nix.build(FILE, ["ok"], argstrs=salt, check=True)
    error = fail(shell_nix, "clock", salt, check=True)
    assert [failure.kind for failure in error.failures] == [FailureKind.NOT_DETERMINISTIC]
    assert error.failures[0].name == "clock"


def test_impure_builds_are_new_each_time(private_store):
    options = {"extra-experimental-features": "ca-derivations impure-derivations"}
    sandboxed = Nix(env=private_store).run("nix", "show-config").stdout
    if "sandbox = true" in sandboxed:
        options["sandbox-paths"] = "/bin /usr /lib /lib64"
    nix = Nix(env=private_store, options=options)
    expr = """
      derivation {
        name = "impure-clock";
        system = builtins.currentSystem;
        builder = "/bin/sh";
        args = [ "-c" "date +%s%N > $out" ];
        PATH = "/bin:/usr/bin";
        __impure = true;
      }
    """
    results = [nix.build(expr=expr, impure=True).outputs for _ in range(2)]
    assert all(Path(paths[0]).read_text().strip().isdigit() for paths in results)
    assert results[0] != results[1]


def test_logs_can_be_read_later(shell_nix, salt):
    (output,) = shell_nix.build(FILE, ["ok"], argstrs=salt).outputs
    (drv,) = shell_nix.query("--deriver", output)
    assert shell_nix.log(drv).startswith("hello\n")
    assert shell_nix.log(output) == shell_nix.log(drv)
    source = shell_nix.add(FILE)
    with pytest.raises(LogNotFoundError, match="keeps no build log"):
        shell_nix.log(source)


# -- failing --------------------------------------------------------------------------------------


def test_a_builder_that_fails(shell_nix, salt):
    error = fail(shell_nix, "needs-fails", salt)
    (failure,) = error.failures
    assert failure.kind is FailureKind.BUILDER
    assert failure.name == "fails"
    assert failure.exit_code == 3
    assert failure.log == ("starting", "trouble")
    assert error.blocked == ("needs-fails",)
    assert "fails failed: exit code 3\n  starting\n  trouble" in error.message
    assert f"stagedml log {failure.drv}" in (error.hint or "")
    assert shell_nix.log(failure.drv).split() == ["starting", "trouble"]


def test_logs_already_shown_are_not_repeated(shell_nix, salt):
    watcher = Recorder()
    error = fail(shell_nix, "fails", salt, observer=watcher)
    assert "trouble" not in error.message
    (stopped,) = watcher.of(build_state.BuildStopped)
    assert stopped.outcome == "failed"
    assert stopped.log == ("starting", "trouble")


def test_keep_going_reports_all(shell_nix, salt):
    watcher = Recorder()
    error = fail(shell_nix, "one-fails", salt, keep_going=True, jobs=2, observer=watcher)
    assert sorted(failure.name for failure in error.failures) == ["fails", "killed"]
    killed = next(failure for failure in error.failures if failure.name == "killed")
    assert killed.signal == 9
    assert set(error.blocked) == {"needs-fails", "one-fails"}
    outcomes = {store_name(c.drv): c.outcome for c in watcher.of(build_state.BuildStopped)}
    assert outcomes == {"fails": "failed", "killed": "failed", "ok": "done"}


@pytest.mark.parametrize("attrs", [["ok", "fails", "two"], ["fails", "two", "ok"]])
def test_which_target_has_failed(shell_nix, salt, attrs):
    """Old ones stop together, before Nix says which of them it was."""
    watcher = Recorder()
    with pytest.raises(BuildFailedError) as caught:
        shell_nix.build(FILE, attrs, argstrs=salt, keep_going=True, jobs=3, observer=watcher)
    assert [failure.name for failure in caught.value.failures] == ["fails"]
    outcomes = {store_name(c.drv): c.outcome for c in watcher.of(build_state.BuildStopped)}
    assert outcomes == {"fails": "failed", "ok": "done", "two": "done"}


def test_the_others_are_broken_off_without_keep_going(shell_nix, salt):
    watcher = Recorder()
    error = fail(shell_nix, "slow-and-fails", salt, jobs=2, observer=watcher)
    assert [failure.name for failure in error.failures] == ["slow-fails"]
    outcomes = {store_name(c.drv): c.outcome for c in watcher.of(build_state.BuildStopped)}
    assert outcomes == {"slow-fails": "failed", "slow": "cancelled"}


def test_a_wrong_hash(shell_nix, salt):
    error = fail(shell_nix, "wrong-hash", salt)
    (failure,) = error.failures
    assert failure.kind is FailureKind.HASH_MISMATCH
    assert failure.specified == "sha256-" + "A" * 43 + "="
    assert failure.got == "sha256-mOpuTyFvL7S2n/+bOkSELDhobKaF8/VdxIxdP7EQe+Q="
    assert f'sha256="{failure.got}"' in (error.hint or "")


def test_a_download_that_fails(shell_nix, salt):
    error = fail(shell_nix, "no-host", salt)
    (failure,) = error.failures
    assert failure.kind is FailureKind.DOWNLOAD
    assert failure.name == "data.bin"
    assert failure.urls == ("http://127.0.0.1:1/data.bin",)
    assert "onnect to server" in error.message
    assert "stagedml seed" in (error.hint or "")


@pytest.mark.parametrize(
    ("attr", "kind", "words"),
    [
        ("no-output", FailureKind.MISSING_OUTPUT, "made no output"),
        ("disk-full", FailureKind.DISK_FULL, "no space left"),
        ("refers", FailureKind.FORBIDDEN_REFERENCE, "not allowed to refer to"),
        ("other-system", FailureKind.MISSING_FEATURES, "sparc-solaris"),
    ],
)
def test_other_failures(shell_nix, salt, attr, kind, words):
    error = fail(shell_nix, attr, salt)
    (failure,) = error.failures
    assert failure.kind is kind
    assert failure.name == attr
    assert words in error.message


def test_a_missing_gpu(shell_nix, salt):
    (failure,) = fail(shell_nix, "needs-gpu", salt).failures
    assert failure.kind is FailureKind.MISSING_FEATURES
    assert failure.features == ("no-such-gpu",)
    assert "stagedml doctor" in (failure.hint or "")


def test_a_timeout(private_store, shell_nix, salt):
    nix = Nix(env=private_store, options={**shell_nix.options, "timeout": "1"})
    (failure,) = fail(nix, "slow", salt).failures
    assert failure.kind is FailureKind.TIMEOUT
    assert failure.name == "slow"
    assert "1 seconds" in failure.message


# -- evaluation -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("attr", "message"),
    [
        ("stale", "pipelines/digits.py has changed\nrun `stagedml generate`"),
        ("deep", "deep down"),
        ("aborted", "cannot go on"),
        ("mistyped", "attribute 'foo' missing"),
        ("nonexistent", "attribute 'nonexistent' in selection path 'nonexistent' not found"),
    ],
)
@pytest.mark.parametrize(
    "evaluate",
    [
        lambda nix, attr: nix.build(FILE, [attr]),
        lambda nix, attr: nix.instantiate(FILE, attrs=[attr]),
        lambda nix, attr: nix.eval_json(FILE, attr),
    ],
    ids=["build", "instantiate", "eval_json"],
)
def test_evaluation_errors_come_out_clean(nix, attr, message, evaluate):
    with pytest.raises(EvaluationError) as caught:
        evaluate(nix, attr)
    assert caught.value.message == message
    assert caught.value.command[0].endswith(("nix-build", "nix-instantiate"))
    if attr == "mistyped":
        line = next(n for n, row in enumerate(FILE.read_text().split("\n"), 1) if "mistyped" in row)
        assert caught.value.where == f"{FILE}:{line}"


def test_syntax_error(nix):
    with pytest.raises(EvaluationError, match="syntax error"):
        nix.eval_json(expr="{ a = ")


def test_values_and_arguments(nix):
    assert nix.eval_json(expr="{ a.b = [ 1 2.5 null true ]; }", attr="a.b") == [1, 2.5, None, True]
    assert nix.eval_json(
        expr="{ n, s }: { n = n + 1; inherit s; }",
        args={"n": "41"},
        argstrs={"s": 'a "quoted" ${word} €'},
    ) == {"n": 42, "s": 'a "quoted" ${word} €'}


def test_what_nix_says_beside_is_handed_on(private_store, shell_nix, salt):
    said = []
    nix = Nix(env=private_store, options=shell_nix.options, messages=said.append)
    nix.build(FILE, ["warns"], argstrs=salt)
    nix.instantiate(FILE, attrs=["warns"], argstrs=salt)
    assert said == ["trace: look here"] * 2


def test_commands_are_announced(private_store):
    said = []
    nix = Nix(env=private_store, options={"cores": "1"}, verbose=said.append)
    nix.eval_json(expr="1 + 1")
    (line,) = said
    assert line.endswith("--expr '1 + 1' --option cores 1")


# -- data -----------------------------------------------------------------------------------------


def test_adding_files_and_folders(nix, tmp_path):
    file = tmp_path / "some data.bin"
    file.write_bytes(b"\0data")
    with pytest.raises(NixError, match="data"):
        nix.add(file)  # a blank is not allowed in names
    path = nix.add(file, name="data.bin")
    assert store_name(path) == "data.bin"
    assert Path(path).read_bytes() == b"\0data"
    assert file.read_bytes() == b"\0data"
    assert os.access(file, os.W_OK)

    folder = tmp_path / "folder"
    (folder / "inner").mkdir(parents=True)
    (folder / "inner/file").write_text("x")
    (folder / "link").symlink_to("inner/file")
    same, renamed = nix.add(folder), nix.add(folder, name="other")
    assert store_name(same) == "folder"
    assert store_name(renamed) == "other"
    assert (Path(renamed) / "link").readlink() == Path("inner/file")
    assert nix.query("--hash", same) == nix.query("--hash", renamed)


def test_seeded_files_satisfy_fixed_outputs(nix, tmp_path):
    file = tmp_path / "x"
    file.write_bytes(os.urandom(100))
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    path = nix.add_fixed_flat(file, name="data.bin")
    drv = f"""
      derivation {{
        name = "data.bin"; system = "builtin"; builder = "builtin:fetchurl";
        url = "http://127.0.0.1:1/"; outputHashMode = "flat"; outputHashAlgo = "sha256";
        outputHash = "{digest}";
      }}
    """
    result = nix.build(expr=drv)
    assert result.outputs == [path]
    assert result.built == {}


def test_prefetch(nix, tmp_path):
    file = tmp_path / "some.bin"
    file.write_bytes(b"content")
    digest, path = nix.prefetch(f"file://{file}", name="other.bin")
    assert digest == hashlib.sha256(b"content").hexdigest()
    assert store_name(path) == "other.bin"
    with pytest.raises(NixError):
        nix.prefetch(f"file://{file}-not-there")


def test_base_32():
    assert sha256_hex("0mdqa9w1p6cmli6976v4wi0sw9r4p5prkj7lzfd1877wk11c9c73") == (
        hashlib.sha256(b"").hexdigest()
    )


def test_many_paths_are_asked_for_in_parts(nix):
    path = nix.add(FILE)
    many = [path] * 9000
    assert nix.invalid(*many, f"{path}-not-there") == [f"{path}-not-there"]
    parts = list(chunks(many))
    assert len(parts) > 1
    assert sum(map(len, parts)) == len(many)


# -- the machine ----------------------------------------------------------------------------------


def test_version(private_store, nix):
    version = nix.version()
    assert version >= (2, 8)
    said = []
    assert Nix(env=private_store, verbose=said.append).version() == version
    assert said == []  # it was remembered
    text = nix.run("nix-build", "--version").stdout
    assert parse(text) == version
    assert parse("nix-store (Nix) 2.35.0pre20260101_abc") == (2, 35, 0)


def test_supported(nix):
    nix.check_supported()


def stand_in(folder, version):
    """A program that says it is Nix of some version."""
    program = folder / "nix-store"
    program.write_text(f"#!/bin/sh\necho 'nix-store (Nix) {version}'\n")
    program.chmod(0o755)
    return folder


def test_too_old(private_store, tmp_path):
    nix = Nix(env=private_store, directory=stand_in(tmp_path, "2.3.16"))
    with pytest.raises(NixTooOldError, match=r"this is Nix 2\.3\.16, and StagedML needs 2\.8"):
        nix.check_supported()
    stand_in(tmp_path, "2.8.1-replaced")
    assert nix.version() == (2, 8, 1)


def test_no_nix(private_store, tmp_path):
    env = {k: v for k, v in private_store.items() if k != "STAGEDML_NIX_BIN"}
    with pytest.raises(NixNotFoundError, match="Nix is not installed") as caught:
        Nix(env={**env, "PATH": str(tmp_path)}).check_supported()
    assert "apt install nix-bin" in (caught.value.hint or "")
    with pytest.raises(NixNotFoundError, match=f"STAGEDML_NIX_BIN is {tmp_path}"):
        Nix(env={**env, "STAGEDML_NIX_BIN": str(tmp_path)}).build(expr="1")


def test_a_store_that_cannot_be_made(private_store):
    nix = Nix(env={**private_store, "NIX_STORE_DIR": "/proc/store"})
    with pytest.raises(StoreNotWritableError, match="/proc/store"):
        nix.check_supported()


@pytest.mark.skipif(os.geteuid() != 0, reason="needs another user to be")
def test_a_store_of_somebody_else(empty_store):
    nix = Nix(env=empty_store)
    nix.check_supported()
    for place in (empty_store["NIX_STORE_DIR"], empty_store["NIX_STATE_DIR"]):
        subprocess.run(["chown", "-R", "65534:65534", place], check=True)
        subprocess.run(["chmod", "-R", "go-w", place], check=True)
    # Without its capabilities root is a user like any other.
    wrapper = Path(empty_store["NIX_CONF_DIR"]) / "nix-store"
    wrapper.write_text(
        "#!/bin/sh\n"
        f'exec setpriv --bounding-set=-all --inh-caps=-all {nix.program("nix-store")} "$@"\n'
    )
    wrapper.chmod(0o755)
    with pytest.raises(StoreNotWritableError, match=r"denied|not permitted|readonly"):
        Nix(env=empty_store, directory=wrapper.parent).run("nix-store", "--add", str(FILE))


def test_no_daemon(empty_store):
    nix = Nix(env={**empty_store, "NIX_REMOTE": "daemon"})
    with pytest.raises(DaemonUnreachableError, match="daemon does not answer") as caught:
        nix.check_supported()
    assert "nix-daemon" in (caught.value.hint or "")


def test_through_a_daemon(nix_daemon, shell_nix, salt):
    """Events, failures and logs come through it as they are."""
    nix = Nix(env=nix_daemon, options=shell_nix.options)
    nix.check_supported()
    watcher = Recorder()
    result = nix.build(FILE, ["uses-ok"], argstrs=salt, observer=watcher)
    assert [store_name(drv) for drv in result.built] == ["ok", "uses-ok"]
    assert [change.phase for change in watcher.of(build_state.BuildPhase)][
        -1
    ] == "epoch 2/2 loss=0.2"
    watcher = Recorder()
    error = fail(nix, "one-fails", salt, keep_going=True, jobs=2, observer=watcher)
    assert sorted(failure.name for failure in error.failures) == ["fails", "killed"]
    outcomes = {store_name(c.drv): c.outcome for c in watcher.of(build_state.BuildStopped)}
    assert outcomes == {"fails": "failed", "killed": "failed"}
    with pytest.raises(EvaluationError, match=r"^pipelines/digits\.py has changed"):
        nix.build(FILE, ["stale"])


# -- interruption ---------------------------------------------------------------------------------


class Interrupter(Recorder):
    """Interrupts this process once the builder runs, as Ctrl-C does."""

    def __init__(self, *signals):
        super().__init__()
        self.signals = signals
        self.pid = 0

    def change(self, change):
        super().change(change)
        if isinstance(change, build_state.BuildLog) and not self.pid:
            self.pid = int(change.line)
            for number in self.signals:
                os.kill(os.getpid(), number)


@pytest.mark.parametrize(
    "signals",
    [(signal.SIGINT,), (signal.SIGTERM,), (signal.SIGINT, signal.SIGINT)],
    ids=["ctrl-c", "sigterm", "twice"],
)
def test_interrupted_and_built_again(shell_nix, salt, signals):
    watcher = Interrupter(*signals)
    begun = time.monotonic()
    with pytest.raises(BuildInterruptedError, match="interrupted") as caught:
        shell_nix.build(FILE, ["slow"], argstrs=salt, observer=watcher)
    assert time.monotonic() - begun < 15
    assert watcher.state == "ended"
    assert "Run the same command again" in (caught.value.hint or "")
    (drv,) = shell_nix.instantiate(FILE, attrs=["slow"], argstrs=salt)
    assert not shell_nix.is_valid(shell_nix.query("--outputs", drv)[0])
    assert not still_running("sleep 600", salt)
    # No lock remains: the same derivation can be tried at once.
    nix = Nix(env=shell_nix.env, options={**shell_nix.options, "timeout": "1"})
    (failure,) = fail(nix, "slow", salt).failures
    assert failure.kind is FailureKind.TIMEOUT


def still_running(command, salt):
    """Whether a process runs that has the salt in its environment."""
    mark = f"salt={salt['salt']}".encode()
    for place in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            said = (place / "cmdline").read_bytes().replace(b"\0", b" ").strip().decode()
            if said.endswith(command) and mark in (place / "environ").read_bytes():
                return True
    return False


def test_ctrl_c_on_a_program(private_store, shell_nix, salt):
    """The signal goes to the whole foreground group, as a terminal sends it."""
    script = f"""
import sys
from stagedml.nix.client import Nix
from stagedml.nix.errors import BuildInterruptedError
options = {shell_nix.options!r}
try:
    Nix(options=options).build({str(FILE)!r}, ["slow"], argstrs={salt!r})
except BuildInterruptedError as error:
    print("clear:", error.message)
    sys.exit(130)
"""
    child = subprocess.Popen(
        [sys.executable, "-c", script],
        env={**private_store, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        process_group=0,
    )
    for _ in range(300):
        if still_running("sleep 600", salt):
            break
        time.sleep(0.05)
    assert still_running("sleep 600", salt)
    os.killpg(child.pid, signal.SIGINT)
    said, _ = child.communicate(timeout=30)
    assert child.returncode == 130
    assert said.startswith("clear: the build was interrupted")
    assert not still_running("sleep 600", salt)


def test_an_observer_that_fails_stops_nix(shell_nix, salt):
    class Broken(Recorder):
        def change(self, change):
            if isinstance(change, build_state.BuildLog):
                raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        shell_nix.build(FILE, ["slow"], argstrs=salt, observer=Broken())
    assert not still_running("sleep 600", salt)


def test_two_at_once_both_end_well(shell_nix, salt):
    results, errors = [], []

    def build():
        try:
            results.append(shell_nix.build(FILE, ["uses-ok"], argstrs=salt).outputs)
        except NixError as error:
            errors.append(error)

    threads = [threading.Thread(target=build) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert results[0] == results[1]


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("mount"), reason="needs to mount")
def test_a_full_disk(empty_store, shell_nix, salt):
    """The disk that the store is on is full: no builder's business, but Nix's own."""
    store = Path(empty_store["NIX_STORE_DIR"])
    store.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(store)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting is not allowed here")
    try:
        big = Path(empty_store["NIX_CONF_DIR"]) / "big"
        big.write_bytes(b"x" * 200_000)
        nix = Nix(env=empty_store, options=shell_nix.options)
        with pytest.raises(NixError, match="no space left on the disk") as caught:
            nix.add(big)
        assert "nix-collect-garbage" in (caught.value.hint or "")
    finally:
        subprocess.run(["umount", "-l", str(store)], check=True)


CHAIN = """
let
  link = number: derivation {
    name = "link-${toString number}";
    system = builtins.currentSystem;
    builder = "/bin/sh";
    before = if number == 0 then "" else "${link (number - 1)}";
  };
in
derivation {
  name = "end";
  system = builtins.currentSystem;
  builder = "/bin/sh";
  before = "${link 40}";
  end = "@";
}
"""


def test_evaluation_beside_a_collection(empty_store, monkeypatch):
    """What a collection takes while it is evaluated is made again; of so many, some meet that."""
    nix = Nix(env=empty_store)
    nix.instantiate(expr=CHAIN)
    again = 0

    def run(*line, **more):
        nonlocal again
        again += line[0] == "nix-instantiate"
        return whole(*line, **more)

    whole = nix.run
    monkeypatch.setattr(nix, "run", run)
    stop = threading.Event()

    def collect():
        while not stop.is_set():
            collection = [nix.program("nix-store"), "--gc"]  # which may fail for the same reason
            subprocess.run(collection, env=empty_store, capture_output=True, check=False)

    collector = threading.Thread(target=collect)
    collector.start()
    times = 0
    try:
        end = time.monotonic() + 20
        while times < 20 or (again == times and time.monotonic() < end):
            times += 1
            (drv,) = nix.instantiate(expr=CHAIN.replace("@", str(times)))
            assert drv.endswith("-end.drv")
    finally:
        stop.set()
        collector.join()


def test_what_is_not_in_the_store_is_not_waited_for(nix, monkeypatch):
    calls = []
    whole = nix.run
    monkeypatch.setattr(
        nix, "run", lambda *line, **more: calls.append(line) or whole(*line, **more)
    )
    path = f"{nix.store_dir}/{'0' * 32}-nothing"
    with pytest.raises(EvaluationError):
        nix.instantiate(expr=f'derivation {{ name = "x"; x = builtins.storePath "{path}"; }}')
    assert len(calls) == 1

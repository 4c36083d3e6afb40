"""Fixtures for tests that run real Nix, in a private store that is deleted afterwards.

`STAGEDML_TEST_STORE` names a folder to use instead: it is kept, so that a second run finds what
the first one built. `STAGEDML_NIX_BIN` names the folder of another Nix to test with.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import stat
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stagedml.nix.client import Nix
from stagedml.nix.errors import NixError, NixNotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator

# The toy project of the tests, web servers for them, the project itself, and a browser.
pytest_plugins = (
    "toys",
    "mirrors",
    "shipped",
    "browsers",
    "histories",
    "uis",
    "pages",
    "toy_environments",
)

STORE = "STAGEDML_TEST_STORE"
_MADE = pytest.StashKey[str]()

PROBE = """
derivation {
  name = "sandbox-probe";
  system = builtins.currentSystem;
  builder = "/bin/sh";
  args = [ "-c" "echo works > $out" ];
}
"""


def pytest_configure(config: pytest.Config) -> None:
    """Chooses the store's folder, once for all workers of pytest-xdist, which inherit it.

    Also takes Ctrl-C again where it is ignored, as in what a script starts in the background: some
    tests send it to programs that they start, which would ignore it too.
    """
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) == signal.SIG_IGN:  # as under `nohup`
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
    if STORE not in os.environ and not hasattr(config, "workerinput"):
        made = tempfile.mkdtemp(prefix="stagedml-test-")
        # Here and now: two that set up one store at the same time are in each other's way.
        with contextlib.suppress(NixError):
            Nix(env=store_environment(Path(made), sandbox=False)).run("nix-store", "--init")
        Path(made, "etc/nix.conf").unlink()  # the first worker finds out if there is a sandbox
        os.environ[STORE] = made
        config.stash[_MADE] = made


# What takes longest begins first: else one worker ends with it, when the other has nothing to do.
_LONGEST = (
    "test_zoo_trainings",
    "test_zoo_in_its_environment",
    "test_segments_in_nix",
    "test_real",
    "test_random_graphs",
    "test_kills",
    "test_behaviours",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--thorough` runs also what is marked so."""
    parser.addoption("--thorough", action="store_true", help="run the tests marked `thorough` too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Puts the longest files first; the Makefile tells pytest-xdist to keep this order."""
    if not config.getoption("--thorough"):
        left_out = [item for item in items if item.get_closest_marker("thorough")]
        items[:] = [item for item in items if not item.get_closest_marker("thorough")]
        config.hook.pytest_deselected(items=left_out)
    order = {name: number for number, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: order.get(item.path.stem, len(order)))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Deletes the store, if this run made it."""
    made = config.stash.get(_MADE, None)
    if made is not None:
        del os.environ[STORE]
        remove_store(Path(made))


def remove_store(folder: Path) -> None:
    """Deletes a folder that holds a Nix store, whose folders cannot be written to."""
    for place, folders, _ in os.walk(folder):
        for name in folders:
            path = Path(place, name)
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | stat.S_IRWXU)
    shutil.rmtree(folder, ignore_errors=True)


def store_environment(folder: Path, *, sandbox: bool) -> dict[str, str]:
    """Makes a private store's settings in a folder; the environment that leads Nix there."""
    etc = folder / "etc"
    for place in (etc, folder / "cache", folder / "state", folder / "data"):
        place.mkdir(parents=True, exist_ok=True)
    settings = {
        "sandbox": "true" if sandbox else "false",
        "build-users-group": "",
        "substituters": "",
        "experimental-features": "nix-command flakes",
        "max-jobs": "2",
        "download-attempts": "1",
        "connect-timeout": "10",
        "flake-registry": "",
    }
    text = "".join(f"{name} = {value}".rstrip() + "\n" for name, value in settings.items())
    new = etc / f"nix.conf.{os.getpid()}"  # written beside, since another worker may be reading
    new.write_text(text)
    new.replace(etc / "nix.conf")
    gone = ("NIX_REMOTE", "NIX_PATH", "NIX_CONFIG", "NIX_STORE", "NIX_DAEMON_SOCKET_PATH")
    return {name: value for name, value in os.environ.items() if name not in gone} | {
        "NIX_STORE_DIR": str(folder / "store"),
        "NIX_STATE_DIR": str(folder / "var"),
        "NIX_LOG_DIR": str(folder / "log"),
        "NIX_CONF_DIR": str(etc),
        "NIX_USER_CONF_FILES": os.devnull,
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_DATA_HOME": str(folder / "data"),
    }


def sandbox_works(folder: Path) -> bool:
    """Whether Nix can build in a sandbox here: as root, mostly; in a container, not always."""
    if os.geteuid() != 0:
        return False
    env = store_environment(folder, sandbox=True)
    try:
        Nix(env=env, options=SHELL_IN_SANDBOX).build(expr=PROBE, keep_going=False)
    except NixNotFoundError:
        raise
    except NixError:
        return False
    return True


# For derivations of tests whose builder is the machine's own shell.
SHELL_IN_SANDBOX = {
    "sandbox-paths": " ".join(
        place for place in ("/bin", "/usr", "/lib", "/lib64", "/lib32") if Path(place).exists()
    )
}


@pytest.fixture(scope="session")
def private_store() -> dict[str, str]:
    """The environment of a Nix with a store of its own: sandboxed where that works."""
    folder = Path(os.environ[STORE])
    if (folder / "etc/nix.conf").exists():  # another worker, or an earlier run, has looked already
        sandbox = "sandbox = true" in (folder / "etc/nix.conf").read_text()
        return store_environment(folder, sandbox=sandbox)
    # Of this worker alone: another one may be trying at the same time.
    probe = folder / f"probe-{os.getpid()}"
    try:
        sandbox = sandbox_works(probe)
    except NixNotFoundError as error:
        pytest.skip(str(error))
    finally:
        remove_store(probe)
    return store_environment(folder, sandbox=sandbox)


@pytest.fixture
def nix(private_store: dict[str, str]) -> Nix:
    """Nix, bound to the private store."""
    return Nix(env=private_store)


@pytest.fixture
def shell_nix(private_store: dict[str, str]) -> Nix:
    """Nix, bound to the private store, with the machine's shell and tools within the sandbox."""
    return Nix(env=private_store, options=SHELL_IN_SANDBOX)


@pytest.fixture
def nix_environment(private_store: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Leads everything in this process that runs Nix to the private store."""
    for name in ("NIX_REMOTE", "NIX_PATH", "NIX_CONFIG", "NIX_STORE", "NIX_DAEMON_SOCKET_PATH"):
        monkeypatch.delenv(name, raising=False)
    for name, value in private_store.items():
        if os.environ.get(name) != value:
            monkeypatch.setenv(name, value)


@pytest.fixture
def empty_store(private_store: dict[str, str]) -> Iterator[dict[str, str]]:
    """The environment of a Nix with a new, empty store for one test."""
    with new_store(private_store) as env:
        yield env


@pytest.fixture(scope="module")
def own_store(private_store: dict[str, str]) -> Iterator[dict[str, str]]:
    """The environment of a store for one file of tests, with a toolchain; garbage is collected."""
    from toys import host_toolchain

    with new_store(private_store) as env:
        host_toolchain(Nix(env=env))
        yield env


@contextmanager
def new_store(like: dict[str, str]) -> Iterator[dict[str, str]]:
    """The environment of a new store, sandboxed as another one is; it is deleted afterwards."""
    from toys import sandboxed

    folder = Path(tempfile.mkdtemp(prefix="stagedml-test-"))
    try:
        yield store_environment(folder, sandbox=sandboxed(like))
    finally:
        remove_store(folder)


@pytest.fixture
def nix_daemon(empty_store: dict[str, str]) -> Iterator[dict[str, str]]:
    """The environment of a Nix that works through a daemon, which runs as long as the test."""
    socket = Path(empty_store["NIX_STATE_DIR"]) / "daemon-socket/socket"
    daemon = subprocess.Popen(
        [Nix(env=empty_store).program("nix-daemon")],
        env=empty_store,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(200):
            if socket.exists() or daemon.poll() is not None:
                break
            try:
                daemon.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
        assert socket.exists(), "the daemon did not start"
        yield {**empty_store, "NIX_REMOTE": "daemon"}
    finally:
        daemon.terminate()
        daemon.wait(10)

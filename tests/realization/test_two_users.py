"""Two users of one machine, each with a Nix store of its own: whose runs are recorded where."""

from __future__ import annotations

import pwd
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from conftest import remove_store, store_environment
from toys import TRACEBACK, root_only

from stagedml.realization.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.nix

NAMES = ("daemon", "nobody")  # of the machine's; Nix wants users that have names
# Where root's Python is in a folder of root's: as another user, who may read it and no more.
READS = ("--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search")
AGAIN = "import click, subprocess, sys; subprocess.check_call([sys.executable, '--version'])"
SNAPSHOT = (
    "import os; from stagedml.host import toolchain; from stagedml.nix.client import Nix; "
    "toolchain.choose_host(Nix(env=dict(os.environ)))"
)


@dataclass
class User:
    """A user, with a home that has a project and a Nix store."""

    name: str
    home: Path
    become: tuple[str, ...]

    @property
    def root(self) -> Path:
        """The project."""
        return self.home / "project"

    def start(self, *args: str, **env: str) -> subprocess.Popen[str]:
        """Starts Python, as this user."""
        place = store_environment(self.home / "nix", sandbox=False)
        own = {"HOME": str(self.home), "PYTHONPATH": str(self.root), "NO_COLOR": "1"}
        for name in ("XDG_STATE_HOME", "STAGEDML_PROJECT", "STAGEDML_TOOLCHAIN", "CI"):
            place.pop(name, None)
        return subprocess.Popen(
            [*self.become, sys.executable, *args],
            cwd=self.root,
            env={**place, **own, "PYTHONDONTWRITEBYTECODE": "1", **env},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *args: str, **env: str) -> tuple[str, str]:
        """`stagedml`, which must go well; what it prints."""
        return self.finished(self.start("-m", "stagedml", *args, **env))

    def finished(self, process: subprocess.Popen[str]) -> tuple[str, str]:
        """What a process printed, which must have gone well."""
        stdout, stderr = process.communicate(timeout=300)
        assert process.returncode == 0, (self.name, stdout, stderr)
        assert TRACEBACK not in stderr, stderr
        return stdout, stderr


def become(name: str) -> tuple[str, ...]:
    """The command that runs another as a user; the test is skipped where there is no way."""
    try:
        entry = pwd.getpwnam(name)
    except KeyError:
        pytest.skip(f"this machine has no user {name}")
    line = ("setpriv", f"--reuid={entry.pw_uid}", f"--regid={entry.pw_gid}", "--clear-groups")
    for words in (line, (*line, *READS)):
        probe = [*words, sys.executable, "-c", AGAIN]
        if subprocess.run(probe, capture_output=True, check=False).returncode == 0:
            return words
    pytest.skip("another user cannot run this Python here")


@pytest.fixture(scope="module")
def users(toy_template: Path) -> Iterator[tuple[User, User]]:
    """Two users, with interpreters in their stores."""
    root_only()
    folder = Path(tempfile.mkdtemp(prefix="stagedml-users-"))
    folder.chmod(0o755)
    try:
        found = [User(name, folder / name, become(name)) for name in NAMES]
        for user in found:
            shutil.copytree(toy_template, user.root, symlinks=True)
            store_environment(user.home / "nix", sandbox=False)
            subprocess.run(["chown", "-R", user.name, str(user.home)], check=True)
        for user, process in [(user, user.start("-c", SNAPSHOT)) for user in found]:
            user.finished(process)
        yield found[0], found[1]
    finally:
        remove_store(folder)


def settings(ledger: Path, user: User) -> Counter[str]:
    """What a ledger has of a user's project: how often each setting was built."""
    runs = Ledger(ledger).runs(str(user.root))
    assert {run.user for run in runs} <= {user.name}
    return Counter(str(run.settings["sides"]) for run in runs)


def test_builds_of_two_users_at_once(users):
    """Each has homes of its own, and pipelines that are called the same."""
    wanted = [(user, str(sides)) for sides in (51, 52) for user in users]
    commands = [
        (user, user.start("-m", "stagedml", "build", "toy-dice", "--set", f"sides={sides}"))
        for user, sides in wanted
    ]
    for user, process in commands:
        assert "not recorded" not in user.finished(process)[1]
    for user in users:
        ledger = user.home / ".local/state/stagedml/ledger.sqlite"
        assert settings(ledger, user) == {"51": 1, "52": 1}
        assert len(Ledger(ledger).runs()) == 2
        assert pwd.getpwuid(ledger.stat().st_uid).pw_name == user.name


@pytest.mark.parametrize("shared", ["the state of one", "a home for all", "a folder for all"])
def test_a_directory_of_state_that_two_users_share(users, shared):
    """Its owner's runs are recorded; the other's builds go on, and say that they are not."""
    owner, other = users
    state = owner.home.parent / shared.replace(" ", "-")
    (state / "stagedml").mkdir(parents=True)
    if shared == "the state of one":
        subprocess.run(["chown", "-R", owner.name, str(state)], check=True)
    else:
        state.chmod(0o777)
        (state / "stagedml").rmdir()
    if shared == "a folder for all":
        (state / "stagedml").mkdir()
        (state / "stagedml").chmod(0o777)
    env = {"XDG_STATE_HOME": str(state)}
    ledger = state / "stagedml/ledger.sqlite"
    owner.run("build", "toy-dice", "--set", "sides=51", **env)
    before = ledger.read_bytes()
    for _ in range(2):  # what was left for later stays left
        stdout, stderr = other.run("build", "toy-dice", "--set", "sides=51", **env)
        assert Path(stdout.split()[-1]).exists()
        assert "is not recorded" in stderr
        assert "Permission denied" in stderr
    assert ledger.read_bytes() == before
    assert owner.root.name in other.run("runs", "--all-projects", "--json", **env)[0]
    said = owner.run("build", "toy-dice", "--set", "sides=52", **env)[1]
    assert "recorded" not in said, said
    assert settings(ledger, owner) == {"51": 1, "52": 1}
    assert settings(ledger, other) == {}

"""What `doctor` finds out about a machine, and why it matters."""

from __future__ import annotations

import grp
import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from conftest import SHELL_IN_SANDBOX, remove_store, store_environment
from toys import root_only, sandboxed

from stagedml.host import doctor
from stagedml.host.doctor import make_users
from stagedml.nix.client import Nix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toys import Checkout

pytestmark = pytest.mark.nix

# A stage, and one that gets at its input with all means.
MEDDLING = """
let
  sh = script: name: derivation {
    inherit name;
    system = builtins.currentSystem;
    builder = "/bin/sh";
    args = [ "-c" script ];
    PATH = "/bin:/usr/bin";
    inherit input;
  };
  input = derivation {
    name = "input";
    system = builtins.currentSystem;
    builder = "/bin/sh";
    args = [ "-c" "echo right > $out" ];
  };
in
sh "chmod u+w $input; echo wrong > $input; cat $input > $out" "meddling"
"""


def found(project: Checkout, check: str, *args: str, **env: str) -> dict[str, str]:
    """What is said of one thing."""
    process = project.start(*args, "doctor", "--json", **env)
    rows = json.loads(process.communicate(timeout=60)[0])
    (row,) = (row for row in rows if row["check"] == check)
    return row


@pytest.mark.parametrize("setting", ["true", "false", "relaxed"])
def test_the_sandbox_of_stagedml_and_that_of_plain_nix(project: Checkout, setting: str) -> None:
    row = found(project, "sandbox", NIX_CONFIG=f"sandbox = {setting}")
    if setting == "true":
        assert (row["status"], row["text"]) == ("ok", "on")
        return
    shown = {"false": "off"}.get(setting, setting)
    assert row["status"] == "warning"
    assert row["text"].startswith(f"on for stagedml, which asks Nix for it; {shown} for other uses")
    assert row["hint"] == "In nix.conf: sandbox = true"


def test_a_sandbox_that_is_switched_off(project: Checkout) -> None:
    row = found(project, "sandbox", "--option", "sandbox", "false", NIX_CONFIG="sandbox = true")
    assert row["text"].startswith("off, as --option says; stages can see the machine")


def test_a_daemon_that_leaves_the_sandbox_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """No daemon here: what is made of its settings."""
    monkeypatch.setattr(doctor, "uses_daemon", lambda _: True)
    row = doctor._sandbox(Nix(), {"sandbox": "false", "trusted-users": "nobody @nogroup-here"})
    assert row.text.startswith("off: the Nix daemon's setting")
    for trusted in ("*", "root @wheel"):
        row = doctor._sandbox(Nix(), {"sandbox": "false", "trusted-users": trusted})
        if trusted == "*" or os.getuid() == 0:
            assert row.text.startswith("on for stagedml")


def users(project: Checkout, *options: str, **env: str) -> dict[str, str]:
    """What is said of the build users."""
    line = [part for option in options for part in ("--option", *option.split("=", 1))]
    process = project.start(*line, "doctor", "--json", **env)
    rows = json.loads(process.communicate(timeout=60)[0])
    (row,) = (row for row in rows if row["check"] == "build users")
    assert process.returncode == any(r["status"] == "error" for r in rows)
    return row


@pytest.fixture
def open_store() -> Iterator[dict[str, str]]:
    """A store that other users can get at, as build users must, and cannot rename (as in /tmp)."""
    root_only()
    folder = Path(tempfile.mkdtemp(prefix="stagedml-test-", dir="/var/lib"))
    folder.chmod(0o755)
    try:
        yield store_environment(folder, sandbox=True)
    finally:
        remove_store(folder)


@pytest.mark.parametrize("group", ["", "nixbld"])
def test_without_build_users_a_sandboxed_stage_can_change_its_inputs(
    private_store: dict[str, str], open_store: dict[str, str], group: str
) -> None:
    """What makes it worth a warning, and that build users prevent it."""
    if not sandboxed(private_store):
        pytest.skip("there is no sandbox here")
    if group and doctor._members(group) is None:
        pytest.skip("this machine has no build users")
    nix = Nix(env=open_store, options=SHELL_IN_SANDBOX | {"build-users-group": group})
    (out,) = nix.build(expr=MEDDLING).outputs
    assert Path(out).read_text() == ("right\n" if group else "wrong\n")


def test_builds_as_root_are_warned_of(project: Checkout) -> None:
    root_only()
    row = users(project, "build-users-group=")
    assert row["status"] == "warning"
    assert row["text"].startswith("none: builds run as root, so a stage could change its inputs")
    assert "In nix.conf: build-users-group = nixbld" in row["hint"]


def test_a_group_without_users_is_an_error(project: Checkout) -> None:
    root_only()
    row = users(project, "build-users-group=no-such-group")
    assert row["status"] == "error"
    assert "'no-such-group' of the setting build-users-group does not exist" in row["text"]
    assert row["hint"] == make_users("no-such-group")
    empty = next((g.gr_name for g in grp.getgrall() if not g.gr_mem), None)
    if empty is not None:
        row = users(project, f"build-users-group={empty}")
        assert (row["status"], "has no members" in row["text"]) == ("error", True)


def test_build_users_are_found(project: Checkout) -> None:
    root_only()
    full = next((g.gr_name for g in grp.getgrall() if doctor._members(g.gr_name)), None)
    if full is None:
        pytest.skip("there is no group with a member")
    row = users(project, f"build-users-group={full}")
    assert row["status"] == "ok"
    assert row["text"].endswith(f" in the group {full!r}")


def test_the_lines_that_make_build_users_work(tmp_path: Path) -> None:
    """In a copy of the machine's users."""
    root_only()
    if not shutil.which("useradd"):
        pytest.skip("there is no useradd")
    etc = tmp_path / "etc"
    etc.mkdir()
    for name in ("passwd", "group", "shadow", "gshadow", "login.defs"):
        if Path("/etc", name).exists():
            rows = Path("/etc", name).read_text().split("\n")
            (etc / name).write_text("\n".join(r for r in rows if not r.startswith("nixbld")))
    script = make_users("nixbld").removeprefix("As root: ")
    for command in ("groupadd", "useradd"):
        script = script.replace(f"{command} ", f"{command} --prefix {tmp_path} ")
    assert os.system(script) == 0
    (row,) = (r for r in (etc / "group").read_text().split("\n") if r.startswith("nixbld:"))
    assert row.rpartition(":")[2] == ",".join(f"nixbld{n}" for n in range(1, 9))

"""Builds are sandboxed unless somebody, or the kernel, says otherwise."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import SHELL_IN_SANDBOX
from toys import TRACEBACK, sandboxed

from stagedml.generation.nixexpr import quote
from stagedml.nix.client import Nix
from stagedml.nix.errors import BuildFailedError
from stagedml.nix.sandbox import Sandbox, SandboxSettingError

pytestmark = pytest.mark.nix


@pytest.fixture
def unsandboxed_by_nix(project, tmp_path):
    """The project, with a configuration of Nix that says `sandbox = false`."""
    if not sandboxed(project.env):
        pytest.skip("no sandbox here")
    conf = tmp_path / "conf"
    shutil.copytree(project.env["NIX_CONF_DIR"], conf)
    text = (conf / "nix.conf").read_text()
    (conf / "nix.conf").write_text(text.replace("sandbox = true", "sandbox = false"))
    project.env["NIX_CONF_DIR"] = str(conf)
    return project


def test_the_command_asks_for_it(unsandboxed_by_nix, tmp_path):
    """A file of the machine is there without a sandbox, and on no other machine."""
    secret = tmp_path / "data.csv"
    secret.write_text("1,2\n")
    setting = ("--set", f"read.path={secret}")
    said = unsandboxed_by_nix.fail("build", "end-reading", *setting)
    assert f"FileNotFoundError: [Errno 2] No such file or directory: '{secret}'" in said
    assert f"{secret} is none of them" in said
    assert "`file(m, PATH)`" in said
    unsandboxed_by_nix.options += ["--option", "sandbox", "false"]
    unsandboxed_by_nix.build("end-reading", *setting)


def test_where_the_kernel_forbids_it(project, tmp_path):
    """As in most containers: no namespaces, and no right to mount."""
    if not sandboxed(project.env):
        pytest.skip("no sandbox here")
    forbid = (
        "echo 0 > /proc/sys/user/max_user_namespaces && "
        'exec setpriv --bounding-set -sys_admin --inh-caps -sys_admin "$@"'
    )
    line = ["unshare", "-U", "-r", "sh", "-c", forbid, "sh"]
    if subprocess.run([*line, "true"], capture_output=True, check=False).returncode:
        pytest.skip("cannot take namespaces away here")
    command = [sys.executable, "-m", "stagedml", "build", "toy-slow", "--set", "slow.seconds=0.1"]
    for tag in (f"a{time.time_ns()}", f"b{time.time_ns()}"):
        done = subprocess.run(
            [*line, *command, "--set", f"slow.tag={tag}"],
            cwd=project.root,
            env=project.env,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert done.stderr.count("built without a sandbox") == 1, done.stderr
        assert TRACEBACK not in done.stderr


@pytest.mark.parametrize(
    "said",
    [
        "error: this system does not support the kernel namespaces that are required for sandbox",
        "setgroups failed: Operation not permitted",
        "error: cloning builder process: Operation not permitted",
        "error: unable to unshare: Operation not permitted",
    ],
)
def test_what_is_recognized(said):
    lines = []
    sandbox = Sandbox({}, lines.append)
    assert sandbox.arguments == [
        "--option",
        "sandbox",
        "true",
        "--option",
        "sandbox-fallback",
        "false",
    ]
    assert sandbox.isolates
    assert not sandbox.retry(said, lambda: ""), "something else can be built"
    assert sandbox.retry(said, lambda: said)
    assert sandbox.arguments == ["--option", "sandbox", "false"]
    assert not sandbox.isolates
    assert not sandbox.retry(said, lambda: said), "once is enough"
    assert len(lines) == 1
    assert not Sandbox({"sandbox": "relaxed"}, None).retry(said, lambda: said)


def test_other_failures_are_no_reason():
    sandbox = Sandbox({}, None)
    for said in (
        "error: builder for '/nix/store/x.drv' failed with exit code 1",
        "PermissionError: [Errno 1] Operation not permitted: 'x'",
    ):
        assert not sandbox.retry(said, lambda: "setgroups failed: Operation not permitted")
    assert sandbox.isolates
    said = "error: getting attributes of path '/usr/bin/bash-static': No such file"
    assert sandbox.retry(said, str)
    assert re.search("sandbox-paths", " ".join(sandbox.arguments))
    assert sandbox.isolates


SAID = "error: unable to mount /x: Permission denied"
# What a builder writes like this, Nix hands on as if it were its own.
MESSAGE = f'@nix {{"action":"msg","level":0,"raw_msg":"{SAID}","msg":"{SAID}"}}'


@pytest.mark.parametrize("line", [SAID, MESSAGE])
@pytest.mark.parametrize("remote", ["", "daemon"])
def test_a_stage_cannot_talk_its_way_out_of_it(nix_daemon, line, remote):
    """A stage may say what Nix says where a kernel forbids sandboxes."""
    if not sandboxed(nix_daemon):
        pytest.skip("no sandbox here")
    nix = Nix(env={**nix_daemon, "NIX_REMOTE": remote}, options=SHELL_IN_SANDBOX)
    expr = f"""
      derivation {{
        name = "escape";
        system = builtins.currentSystem;
        builder = "/bin/sh";
        args = [ "-c" ''echo "$line"; exit 3'' ];
        line = {quote(line)};
      }}
    """
    with pytest.raises(BuildFailedError, match="exit code 3"):
        nix.build(expr=expr)
    assert nix.sandbox.isolates


@pytest.fixture
def untrusting(empty_store, request):
    """The settings of a daemon that lets nobody choose."""
    file = Path(empty_store["NIX_CONF_DIR"], "nix.conf")
    rows = [row for row in file.read_text().split("\n") if not row.startswith("sandbox")]
    file.write_text(f"sandbox = {request.param}\ntrusted-users =\n" + "\n".join(rows))


@pytest.mark.parametrize(
    ("untrusting", "asked", "sees"),
    [
        ("false", {}, True),
        ("false", {"sandbox": "true"}, True),
        ("true", {"sandbox": "false"}, False),
    ],
    indirect=["untrusting"],
)
def test_a_daemon_that_decides_alone(private_store, untrusting, nix_daemon, tmp_path, asked, sees):
    """What is said and recorded is what was, not what was asked for."""
    if not sandboxed(private_store):
        pytest.skip("no sandbox here")
    (tmp_path / "file").write_text("")
    said = []
    nix = Nix(env=nix_daemon, options=asked, messages=said.append)
    builder = """builder = "/bin/sh"; args = [ "-c" ''test -e %s; echo $? > $out'' ];"""
    if not sees:  # no shell there: what it lacks is all that is of interest
        with pytest.raises(BuildFailedError, match="/bin/sh"):
            nix.build(expr=DERIVATION % (builder % (tmp_path / "file")))
    else:
        result = nix.build(expr=DERIVATION % (builder % (tmp_path / "file")))
        assert Path(result.outputs[0]).read_text() == "0\n"
        assert result.sandboxed is False
        nix.build(expr=DERIVATION % builder % "/other")
    assert nix.sandbox.isolates is not sees
    assert sum("the Nix daemon's settings say so" in line for line in said) == sees


DERIVATION = """derivation { name = "looking"; system = builtins.currentSystem; %s }"""


def test_a_value_that_there_is_not():
    with pytest.raises(SandboxSettingError, match="cannot be 'ture'"):
        Nix(options={"sandbox": "ture"})

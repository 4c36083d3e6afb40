"""`stagedml log`: of builds that are over, and of those that run."""

from __future__ import annotations

import resource
import signal
import subprocess
import time

import pytest

from stagedml.cli.log import rendered
from stagedml.nix.build_state import BuildLog
from stagedml.nix.client import Nix
from stagedml.nix.running import RunningLogs, file_of


def wait_for(condition):
    for _ in range(600):
        if condition():
            return
        time.sleep(0.1)
    raise AssertionError


def phase(text: str) -> str:
    return f'@nix {{"action": "setPhase", "phase": "{text}"}}'


def test_phases_are_rendered():
    lines = [phase("a"), phase("epoch 1/2"), "epoch 1/2", "epoch 1/2", "text", '@nix {"x": 1}']
    lines += ["@nix [", phase("a"), phase("a"), '@nix {"action": "setPhase", "phase": 3}']
    assert list(rendered(lines)) == [
        "-- a",
        "-- epoch 1/2",
        "epoch 1/2",
        "text",
        '@nix {"x": 1}',
        "@nix [",
        "-- a",
        '@nix {"action": "setPhase", "phase": 3}',
    ]


def running(project, *settings):
    """The file of the log of the slow stage while it is built."""
    drv = project.run("log", "toy-slow", *settings, fails=1).stderr.split(" of ")[1].split()[0]
    return file_of(drv, project.env)


def test_a_log_that_finds_no_room_is_done_without(tmp_path):
    logs = RunningLogs({"XDG_CACHE_HOME": str(tmp_path)})
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        for _ in range(3):
            logs.change(BuildLog("/nix/store/x-train.drv", "more than there is room for"))
        logs.end()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not list(tmp_path.glob("**/*.log"))


@pytest.mark.nix
@pytest.mark.parametrize("killed", [False, True])
def test_following(project, killed):
    settings = ("--set", "slow.seconds=8", "--set", f"slow.tag=follow-{killed}-{time.time()}")
    log = running(project, *settings)
    build = project.start("build", "toy-slow", *settings)
    wait_for(log.exists)
    follower = project.start("log", "-f", "toy-slow", *settings)
    assert follower.stdout.readline().startswith("-- sleeping ")
    assert build.poll() is None, "it was not followed while it ran"
    if killed:
        build.send_signal(signal.SIGKILL)
    build.communicate()
    stdout, stderr = follower.communicate(timeout=60)
    assert follower.returncode == 0, stderr
    assert ("-- sleeping 19/20" in stdout) != killed
    if killed:
        assert log.exists()  # nobody could delete it, and it is not taken for a running build's
        assert project.run("log", "-f", "toy-slow", *settings).stdout == ""  # Nix was killed, too
        project.build("toy-slow", *settings)
    assert not log.exists()
    lines = project.run("log", "-f", "toy-slow", *settings).stdout.splitlines()
    assert lines == [f"-- sleeping {i}/20" for i in range(20)]


@pytest.mark.nix
def test_following_what_nix_builds(project):
    settings = ("--set", "slow.seconds=8", "--set", f"slow.tag=nix-{time.time()}")
    project.run("log", "toy-slow", *settings, fails=1)
    said = project.run("log", "toy-slow", *settings, fails=1).stderr
    drv = said.split(" of ")[1].split()[0]
    nix = Nix(env=project.env)
    (output,) = nix.query("--outputs", drv)
    build = subprocess.Popen(
        nix.command("nix-store", "--realise", drv), env=project.env, stderr=subprocess.DEVNULL
    )
    from pathlib import Path

    wait_for(Path(f"{output}.lock").exists)
    done = project.run("log", "-f", drv)
    assert "being built by a program that is not stagedml" in done.stderr
    assert done.stdout.splitlines()[-1] == "-- sleeping 19/20"
    assert build.wait() == 0

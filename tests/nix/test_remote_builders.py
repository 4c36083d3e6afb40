"""Pipelines built on other machines, over ssh on loopback: where, what is shown, what fails."""

from __future__ import annotations

import json
import os
import shutil
import signal
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import new_store
from services import SSH, machine, sessions, ssh_options, ssh_server
from toys import Checkout, checkout, host_toolchain, sandboxed

from stagedml.nix.client import Nix

pytestmark = pytest.mark.nix


@dataclass
class Network:
    """A checkout on one machine, and two others: one that offers `cuda`, and one that does not."""

    project: Checkout
    gpu: SSH
    cpu: SSH

    def machines(self, *lines: str) -> list[str]:
        """Options that make these lines the builders."""
        return ["--option", "builders", "; ".join(lines)]

    @property
    def both(self) -> list[str]:
        """Both machines: what needs no GPU leaves it alone."""
        return self.machines(*BOTH)


GPU = "ssh-ng://gpu1 x86_64-linux - 1 1 cuda cuda"
CPU = "ssh-ng://cpu1 x86_64-linux - 2 1 - -"
BOTH = (GPU, CPU)
NOT_HERE = ("--option", "max-jobs", "0")


@pytest.fixture(scope="module")
def network(private_store, toy_template, tmp_path_factory):
    if not sandboxed(private_store):
        pytest.skip("the other machines build in a sandbox alone")
    with ExitStack() as stack:
        here = stack.enter_context(new_store(private_store))
        host_toolchain(Nix(env=here))
        others = []
        for name, features in (("gpu1", {"extra_system_features": "cuda"}), ("cpu1", {})):
            there = stack.enter_context(machine(here, **features))
            others.append(stack.enter_context(ssh_server(there, name)))
        root = tmp_path_factory.mktemp("network") / "project"
        shutil.copytree(toy_template, root, symlinks=True)
        project = checkout(root, here)
        project.env["NIX_SSHOPTS"] = ssh_options(*others)
        other_nix = os.environ.get("STAGEDML_NIX_BIN")
        if other_nix:  # under a loader, Nix cannot find itself: see `nixversions`
            project.env["NIX_CONFIG"] = f"build-hook = {other_nix}/nix __build-remote"
        project.build("training.begin")  # what all stages run on is built here, once
        yield Network(project, *others)


def machines_of(project, name, *settings):
    """Where the stages of the newest run were built."""
    run = json.loads(project.run("runs", "show", f"{name}@", "--json").stdout)
    return {stage["stage"]: stage["machine"] for stage in run["stages"]}


def kill_session(server: SSH, number: int = signal.SIGKILL) -> None:
    """Ends, or stops, all that this machine runs for whoever came in over ssh."""
    for process in sessions(server.program.parent):
        with suppress(ProcessLookupError):
            os.kill(process, number)


def build_while_it_dies(network, *machines):
    """Builds a training whose second stage runs on cpu1, which dies and does not come back.

    Returns the exit code, and all that was said.
    """
    keys = network.cpu.program.parent / "authorized_keys"
    aside = keys.with_name("aside")
    args = ("build", "training", "--set", f"tag={len(machines)}", "--set", "seconds=1.5")
    process = network.project.start(*network.machines(*machines), *NOT_HERE, *args)
    said = []
    for line in process.stderr:
        said.append(line)
        if "resume on cpu1: step 0/" in line:
            keys.rename(aside)
            kill_session(network.cpu)
    process.communicate(timeout=60)
    aside.rename(keys)
    return process.returncode, "".join(said)


def test_stages_go_where_they_can_be_built(network):
    project = network.project
    done = project.run(*network.both, "build", "cuda.training", "--set", "tag=features")
    # What leads there is built here or on either; nothing of it needs a GPU but its stages.
    assert "[2/2] resume on gpu1: step 0/2\n" in done.stderr  # epochs arrive as they do from here
    assert "[2/2] resume on gpu1: done in " in done.stderr
    assert set(machines_of(project, "cuda.training").values()) == {"ssh-ng://gpu1"}
    args = ("build", "training", "-j", "0", "--set", "tag=features")
    done = project.run("-v", *network.both, *args)
    assert "--option build-poll-interval 1\n" in done.stderr
    assert "[2/2] resume on cpu1: done in " in done.stderr
    assert set(machines_of(project, "training").values()) == {"ssh-ng://cpu1"}
    shown = project.run("runs", "show").stdout
    assert next(line.split() for line in shown.split("\n") if "resume  built" in line)[3] == "cpu1"
    log = project.run("log", "training.resume", "--set", "tag=features").stdout
    assert "weights after 4 steps" in log  # it is kept here
    (output,) = done.stdout.split()
    assert (Path(output) / "weights.txt").read_text() == "4"
    # Built here, it is the same bytes.
    assert (
        "identical" in project.run("build", "--check", "training", "--set", "tag=features").stderr
    )


def test_a_failure_of_a_stage_there_is_told_as_one_of_a_stage_here(network):
    said = network.project.fail(*network.both, *NOT_HERE, "build", "fault-raise")
    assert "error: do-raise failed on cpu1: ValueError: no good:" in said
    assert "lost" not in said
    assert "pipelines/faults.py" in said


def test_a_builder_that_dies_in_mid_training_is_replaced(network):
    lines = (CPU.replace(" 1 - -", " 9 - -"), GPU.replace("cuda cuda", "cuda -"))
    code, said = build_while_it_dies(network, *lines)
    assert code == 0, said
    assert "resume on cpu1: lost with its machine after" in said
    assert "the builder cpu1 was lost while it built resume: built once more" in said
    assert "the builder cpu1 cannot be used: " in said
    assert "Permission denied" in said
    assert "[2/2] resume on gpu1: done in " in said
    # What was finished is not built again; the ledger knows where each was built, in the end.
    assert said.count("begin on cpu1: done") == 1
    places = machines_of(network.project, "training")
    assert places == {"begin": "ssh-ng://cpu1", "resume": "ssh-ng://gpu1"}


def test_the_next_run_goes_on_from_the_last_segment(network):
    code, said = build_while_it_dies(network, CPU)
    assert code == 1
    assert "error: resume failed: no machine builds it: it needs x86_64-linux; this machine" in said
    assert said.count("the builder cpu1: root@127.0.0.1: Permission denied") == 1
    assert "stagedml doctor --builders" in said
    settings = ("--set", "tag=1", "--set", "seconds=1.5")
    assert network.project.planned("training", *settings) == ["resume"]


def test_what_the_doctor_says_of_builders(network):
    project = network.project
    keys = network.gpu.program.parent / "authorized_keys"
    lines = (
        "ssh-ng://gpu1 x86_64-linux - 1 1 cuda cuda",
        "ssh-ng://cpu1 aarch64-linux - 2 1 cuda",
        f"ssh-ng://nowhere x86_64-linux {keys}.none",
    )
    done = project.run(*network.machines(*lines), "doctor", "--builders", "--json")
    found = {}
    for row in json.loads(done.stdout):
        found.setdefault(row["check"], []).append(row)
    (gpu,) = found["builder gpu1"]
    assert gpu["status"] == "ok"
    assert "x86_64-linux" in gpu["text"]
    assert "cuda" in gpu["text"]
    lacking, other = found["builder cpu1"]
    assert lacking["text"] == "the line says that it offers cuda, and it does not"
    assert lacking["hint"] == "There, in nix.conf: extra-system-features = cuda"
    assert other["text"].endswith("builds for aarch64-linux, and it is x86_64-linux")
    key, gone = found["builder nowhere"]
    assert "does not exist" in key["text"]
    assert "ssh-keygen" in key["hint"]
    assert gone["text"].startswith("cannot be used: Could not resolve hostname nowhere")
    # Nothing is asked of anyone without the option, and nothing is wrong then.
    done = project.run(*network.both, "doctor")
    assert "gpu1, cpu1: not asked" in done.stdout


@pytest.mark.parametrize("number", ["two", "-1"])
def test_a_malformed_line_is_an_error_that_says_which(network, number):
    line = f"ssh-ng://gpu1 x86_64-linux - {number}"
    said = network.project.fail(*network.machines(line), "build", "training", "--set", "tag=bad")
    assert f"'{line}': the number of jobs, its 4th field, is '{number}'" in said
    assert "SYSTEMS KEY-FILE JOBS" in said


def test_no_machine_has_what_a_stage_needs(network):
    lines = ("ssh-ng://gpu1 aarch64-linux - 1 1 cuda", "ssh-ng://cpu1 x86_64-linux")
    said = network.project.fail(*network.machines(*lines), "build", "cuda.training")
    assert "the stage 'begin' needs the system feature 'cuda'" in said
    assert "\n  this machine does not offer cuda\n  the builder gpu1 builds for aarch64" in said
    assert "\n  the builder cpu1 does not offer cuda\n" in said
    assert "ssh-ng://USER@HOST x86_64-linux KEY-FILE 1 1 cuda cuda" in said
    assert "cpu.NAME" in said

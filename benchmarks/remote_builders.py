"""Measures eight independent trainings on one and two remote builders, beside other tools.

The machines are sshd on loopback, each with a Nix store of its own and bound to one core, as are
the hosts that Snakemake's jobs go to by ssh. Each training is the same loop of a few seconds of
processor time. Other tools are installed with pip, each into a virtual environment of its own.
Prints Markdown.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
import venv
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from common import (
    CHECKOUT,
    FailedError,
    machine,
    make_store,
    prepare_toolchain,
    run,
    scratch_folder,
    stagedml_command,
    table,
    timed,
)

sys.path.insert(0, str(CHECKOUT / "tests"))  # the machines are those of the tests
from services import SSH, ssh_options, ssh_server
from services import machine as other_machine

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from common import Seconds

PROJECT = CHECKOUT / "benchmarks/project"
PEERS = CHECKOUT / "benchmarks/peers"
COUNT = 8


class Trainings:
    """`stagedml build` of the trainings, each time other ones."""

    def __init__(self, env: Mapping[str, str], work: Path) -> None:
        self.env = env
        self.work = work
        self.first = 0

    def measure(self, rounds: int, options: Sequence[str], cores: str | None = None) -> Seconds:
        """Build eight trainings that were not built before.

        Args:
            rounds: How long each is.
            options: Of `stagedml`, and after `build` those of that.
            cores: The cores of this machine that may be used.
        """
        self.first += COUNT
        place = options.index("build") if "build" in options else 0
        before, after = options[:place], options[place + 1 :]
        settings = ("--set", f"rounds={rounds}", "--set", f"first={self.first}")
        line = [*stagedml_command(self.env), "--project", str(self.work), *before, "build"]
        line += ["trainings", *after, *settings]
        return timed([*(["taskset", "-c", cores] if cores else []), *line], self.env)


def bind(server: SSH, core: int) -> None:
    """Let a machine have one core."""
    text = server.program.read_text()
    server.program.write_text(text.replace("exec /bin/sh", f"exec taskset -c {core} /bin/sh"))


def environment(folder: Path, name: str, packages: Sequence[str]) -> Path:
    """Return a virtual environment with another tool in it."""
    place = folder / name
    if place.exists():
        return place / "bin"
    print(f"installing {name}", file=sys.stderr)
    venv.create(place, with_pip=True)
    # With the user's own HOME: it is there that pip has its settings.
    run([place / "bin/python", "-m", "pip", "install", "--quiet", *packages], os.environ)
    return place / "bin"


def snakemake(
    programs: Path, folder: Path, rounds: int, more: Sequence[str], cores: str | None = None
) -> Seconds:
    """Measure Snakemake in an empty folder."""
    work = empty(folder / "snakemake")
    env = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(folder)}
    config = [f"rounds={rounds}", f"python={sys.executable}", f"fit={PEERS / 'fit.py'}"]
    line = ["snakemake", "-s", PEERS / "Snakefile.trainings", "-d", ".", *more, "-q", "all"]
    prefix = ["taskset", "-c", cores] if cores else []
    return timed([*prefix, *line, "--config", *config], env, work)


def dvc(programs: Path, folder: Path, rounds: int, jobs: int) -> Seconds:
    """Measure DVC: `repro`, or a queue of experiments with so many workers."""
    work = empty(folder / "dvc")
    home = {"HOME": str(folder), "GIT_CONFIG_GLOBAL": os.devnull, "DVC_NO_ANALYTICS": "1"}
    names = {
        f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    env = {**os.environ, **home, **names, "PATH": f"{programs}:{os.environ['PATH']}"}
    command = f"{sys.executable} {PEERS / 'fit.py'}"
    rows = ["stages:"]
    if jobs == 1:
        for seed in range(COUNT):
            rows += [f"  fit-{seed}:", f"    cmd: {command} {seed} {rounds} out-{seed}"]
            rows += ["    outs:", f"      - out-{seed}"]
    else:
        (work / "params.yaml").write_text("seed: 100\n")
        rows += ["  fit:", f"    cmd: {command} ${{seed}} {rounds} out"]
        rows += ["    params: [seed]", "    outs:", "      - out"]
    (work / "dvc.yaml").write_text("\n".join(rows) + "\n")
    for line in ("git init -q", "dvc init -q", "git add .", "git commit -qm all"):
        run(line.split(), env, work)
    if jobs == 1:
        return timed(["taskset", "-c", "0", "dvc", "repro", "-q"], env, work)
    script = "; ".join(
        [
            "set -e",
            *(f"dvc exp run -q --queue -S seed={seed}" for seed in range(COUNT)),
            f"dvc queue start -q -j {jobs}",
            "while dvc queue status | grep -qE 'Queued|Running'; do sleep 0.2; done",
            f'test "$(dvc queue status | grep -c Success)" = {COUNT}',
        ]
    )
    try:
        return timed(["bash", "-c", script], env, work)
    finally:
        run(["dvc", "queue", "stop", "--kill"], env, work)


def empty(folder: Path) -> Path:
    """Return a folder with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


SUBMIT = """\
#!/bin/sh
# Each host has one core: whoever gets its lock runs there, the files being the same on all of them.
exec 9>{folder}/busy-0
host=0
flock -n 9 || {{ exec 9>{folder}/busy-1; host=1; flock 9; }}
eval "ssh {options} host-$host" "'sh $1'"
"""


def peers(
    folder: Path, servers: Sequence[SSH], rounds: int, installed: Path
) -> list[tuple[str, int, Seconds]]:
    """Measure the other tools, as far as they can be installed."""
    rows: list[tuple[str, int, Seconds]] = []
    names = ["snakemake", "snakemake-executor-plugin-cluster-generic"]
    try:
        programs = environment(installed, "snakemake", names)
        rows.append(("Snakemake, here", 1, snakemake(programs, folder, rounds, ["-j", "1"], "0")))
        rows.append(("Snakemake, here", 2, snakemake(programs, folder, rounds, ["-j", "2"])))
        submit = folder / "submit"
        submit.write_text(SUBMIT.format(folder=folder, options=ssh_options(*servers)))
        submit.chmod(0o755)
        there = ["--executor", "cluster-generic", "--cluster-generic-submit-cmd", str(submit)]
        for cores in (1, 2):
            found = snakemake(programs, folder, rounds, [*there, "-j", str(cores)])
            rows.append(("Snakemake, cluster-generic by ssh", cores, found))
    except FailedError as error:
        print(f"Snakemake: {error}", file=sys.stderr)
    try:
        programs = environment(installed, "dvc", ["dvc"])
        rows.append(("DVC, repro, here", 1, dvc(programs, folder, rounds, 1)))
        rows.append(("DVC, a queue of experiments, here", 2, dvc(programs, folder, rounds, 2)))
    except FailedError as error:
        print(f"DVC: {error}", file=sys.stderr)
    return rows


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; an exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--rounds", type=int, default=3000, help="of each training")
    parser.add_argument("--no-peers", action="store_true", help="leave other tools out")
    parser.add_argument("--environments", type=Path, help="where other tools are, or are put")
    options = parser.parse_args(arguments)
    head = machine()
    with ExitStack() as stack:
        folder = stack.enter_context(scratch_folder("stagedml-remote-"))
        env = make_store(folder / "here", sandbox=True)
        prepare_toolchain(env, folder)
        servers = []
        for core in (0, 1):
            there = stack.enter_context(other_machine(env))
            servers.append(stack.enter_context(ssh_server(there, f"host-{core}")))
            bind(servers[-1], core)
        env["NIX_SSHOPTS"] = ssh_options(*servers)
        if other_nix := env.get("STAGEDML_NIX_BIN"):
            env["NIX_CONFIG"] = f"build-hook = {other_nix}/nix __build-remote"
        lines = [f"ssh-ng://{server.name} x86_64-linux - 1 1" for server in servers]
        project = Trainings(env, PROJECT)
        remote = {
            n: ["--option", "builders", "; ".join(lines[:n]), "build", "-j", "0"] for n in (1, 2)
        }
        project.measure(1, ["build", "-j", "2"])  # what all stand on is built, and sent, once
        started = time.monotonic()
        project.measure(1, remote[2])
        sent = time.monotonic() - started
        empty_here = project.measure(1, ["build", "-j", "1"], "0")
        empty_there = project.measure(1, remote[1])
        rows = [
            ("stagedml, here", 1, project.measure(options.rounds, ["build", "-j", "1"], "0")),
            ("stagedml, here", 2, project.measure(options.rounds, ["build", "-j", "2"])),
            ("stagedml, remote builders", 1, project.measure(options.rounds, remote[1])),
            ("stagedml, remote builders", 2, project.measure(options.rounds, remote[2])),
        ]
        if not options.no_peers:
            installed = options.environments or folder / "environments"
            rows += peers(folder, servers, options.rounds, installed)
        one = timed([sys.executable, PEERS / "fit.py", "1", str(options.rounds), os.devnull], env)
    base = rows[2][2].wall
    print(f"{head}, {os.getloadavg()[0]:.1f} at the end; Nix's sandbox on\n")
    print(f"One training by itself: {one.wall:.1f} s (CPU {one.cpu:.1f}).\n")
    cells = [
        [name, str(cores), f"{found.wall:.1f}", f"{base / found.wall:.2f}"]
        for name, cores, found in rows
    ]
    print(table(["eight trainings", "cores", "all (s)", "times as fast as one builder"], cells))
    more = (empty_there.wall - empty_here.wall) / (COUNT + 1) * 1000
    print(
        f"\nOf nine stages that do next to nothing, each takes {more:.0f} ms longer on a builder "
        f"than here ({empty_there.wall:.1f} s and {empty_here.wall:.1f} s in all). The first build "
        "sent what all stages stand on to both builders, and built nine such stages there, in "
        f"{sent:.1f} s."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

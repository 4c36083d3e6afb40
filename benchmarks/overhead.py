"""What each stage costs beside its own work: StagedML, plain Nix, and other tools.

Chains and fans of trivial stages, each of which writes a small file made from its inputs: the first
run (define, generate, evaluate, build) and running again with nothing to do. All in one run, in
temporary folders: a private Nix store for StagedML and plain Nix, a virtual environment for each
other tool, installed with pip. Prints Markdown.

    python benchmarks/overhead.py            # about ten minutes
    python benchmarks/overhead.py --quick    # a smoke test
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
import venv
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from common import (
    CHECKOUT,
    FailedError,
    Seconds,
    base_environment,
    machine,
    make_store,
    middle,
    prepare_toolchain,
    run,
    scratch_folder,
    stagedml_command,
    table,
    timed,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).resolve().parent
PEERS = HERE / "peers"
PROJECT = HERE / "project"
JOBS = "2"
SIZES = (10, 100, 500)
SHAPES = ("chain", "fan")
SCALING_SIZES = (100, 500, 1000, 2000)


@dataclass
class Tool:
    """One way to run the stages.

    Attributes:
        name: In the table.
        problem: Why it cannot be measured, if so.
        known: Seconds of the first run by shape and size; to tell how long the next size takes.
    """

    name: str
    problem: str | None = None
    known: dict[tuple[str, int], float] = field(default_factory=dict)

    def prepare(self, shape: str, size: int) -> None:
        """Take back everything that earlier runs have made; not timed."""
        raise NotImplementedError

    def run(self, shape: str, size: int, limit: float) -> Seconds:
        """Run the stages: the first time after `prepare`, all, and later nothing."""
        raise NotImplementedError

    def expected(self, shape: str, size: int) -> float:
        """About how long the first run will take, if each stage takes as long as before."""
        smaller = [(s, t) for (kind, s), t in self.known.items() if kind == shape and s < size]
        return max(((t * size / s) for s, t in smaller[-1:]), default=0.0)


class NixTool(Tool):
    """A tool that works in the private store."""

    def __init__(self, name: str, folder: Path, env: dict[str, str]) -> None:
        super().__init__(name)
        self.folder = folder
        self.env = env

    def prepare(self, shape: str, size: int) -> None:  # noqa: ARG002
        """Collect all but the toolchain, derivations included; forget caches and ledgers."""
        for name in ("cache", "state"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        run(["nix-store", "--gc"], self.env)


class StagedML(NixTool):
    """`stagedml build`: instantiate, generate, evaluate, build, record."""

    def run(self, shape: str, size: int, limit: float) -> Seconds:
        """See `Tool.run`."""
        command = [*stagedml_command(self.env), "--project", PROJECT, "build", f"{shape}-{size}"]
        return timed([*command, "-j", JOBS], self.env, limit=limit)


class NixBuild(NixTool):
    """`nix-build` on a generated pipeline: what a user without the command has."""

    def prepare(self, shape: str, size: int) -> None:
        """See `NixTool.prepare`; generates, too, since these files are checked in."""
        super().prepare(shape, size)
        self.generated = self.folder / "generated"
        shutil.rmtree(self.generated, ignore_errors=True)
        self.generated.mkdir()
        for name, text in generate(f"{shape}-{size}").items():
            (self.generated / f"{name}.nix").write_text(text)

    def run(self, shape: str, size: int, limit: float) -> Seconds:
        """See `Tool.run`."""
        arguments = ["--arg", "pipelines", self.generated, "-A", f"{shape}-{size}"]
        command = ["nix-build", PROJECT, *arguments, "--no-out-link", "-j", JOBS]
        return timed(command, self.env, limit=limit)


class PlainNix(NixTool):
    """The same derivations written by hand, built with `nix-build`."""

    def run(self, shape: str, size: int, limit: float) -> Seconds:
        """See `Tool.run`."""
        arguments = ["--argstr", "shape", shape, "--arg", "size", str(size)]
        arguments += ["--arg", "stagedml", str(CHECKOUT)]
        command = ["nix-build", PEERS / "plain.nix", *arguments, "--no-out-link", "-j", JOBS]
        return timed(command, self.env, limit=limit)


class Peer(Tool):
    """A tool from the Python package index, in a virtual environment of its own."""

    def __init__(self, name: str, package: str, folder: Path) -> None:
        super().__init__(name)
        self.venv = folder / "venvs" / package
        self.work = folder / "work"
        self.env = base_environment() | {
            "HOME": str(folder / "home"),
            "PATH": f"{self.venv / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "DVC_NO_ANALYTICS": "1",
            "PYTHONWARNINGS": "ignore",
        }
        if not self.venv.exists():
            self._install(package)

    def _install(self, package: str) -> None:
        print(f"installing {package}", file=sys.stderr)
        venv.create(self.venv, with_pip=True)
        try:
            # With the user's own HOME: it is there that pip has its settings.
            run([self.venv / "bin/python", "-m", "pip", "install", "--quiet", package], os.environ)
        except FailedError as error:
            self.problem = f"cannot be installed: {str(error).splitlines()[-1]}"

    def prepare(self, shape: str, size: int) -> None:  # noqa: ARG002
        """Make an empty working folder."""
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)

    def command(self, shape: str, size: int) -> list[str | Path]:
        """Return what to run in the working folder."""
        raise NotImplementedError

    def run(self, shape: str, size: int, limit: float) -> Seconds:
        """See `Tool.run`."""
        return timed(self.command(shape, size), self.env, self.work, limit)


class Snakemake(Peer):
    """Snakemake; its stages are shell commands, or Python scripts."""

    def __init__(self, folder: Path, *, python: bool) -> None:
        kind = "Python scripts" if python else "shell commands"
        super().__init__(f"Snakemake, {kind}", "snakemake", folder)
        self.python = python

    def command(self, shape: str, size: int) -> list[str | Path]:
        """See `Peer.command`."""
        config = [f"shape={shape}", f"size={size}", f"python={int(self.python)}"]
        options = ["-s", PEERS / "Snakefile", "-d", ".", "-j", JOBS]
        options += ["-q", "host", "progress", "reason", "rules"]
        return ["snakemake", *options, "--config", *config]


class Dvc(Peer):
    """DVC; its stages are shell commands, run one after the other."""

    def __init__(self, folder: Path) -> None:
        super().__init__("DVC, shell commands", "dvc", folder)

    def prepare(self, shape: str, size: int) -> None:
        """See `Tool.prepare`."""
        super().prepare(shape, size)
        rows = ["stages:"]
        for index in range(size):
            parts = parts_of(shape, size, index)
            files = " ".join(f"out/{part}" for part in parts)
            rows += [f"  join-{index}:"]
            rows += [f"    cmd: (tail -qc 64 {files} </dev/null; echo {index}) > out/{index}"]
            rows += ["    deps:", *(f"      - out/{part}" for part in parts)] if parts else []
            rows += ["    outs:", f"      - out/{index}"]
        (self.work / "dvc.yaml").write_text("\n".join(rows) + "\n")
        (self.work / "out").mkdir()
        run(["dvc", "init", "--no-scm", "-q"], self.env, self.work)

    def command(self, shape: str, size: int) -> list[str | Path]:  # noqa: ARG002
        """See `Peer.command`."""
        return ["dvc", "repro", "-q"]


class Redun(Peer):
    """redun; its tasks are Python functions in threads of one process."""

    def __init__(self, folder: Path) -> None:
        super().__init__("redun, Python functions", "redun", folder)

    def command(self, shape: str, size: int) -> list[str | Path]:
        """See `Peer.command`."""
        script = PEERS / "redun_workflow.py"
        return ["redun", "run", script, "main", "--shape", shape, "--size", str(size)]


class Pylightnix(Peer):
    """Pylightnix, StagedML's old ground; its stages are Python functions in one process."""

    def __init__(self, folder: Path) -> None:
        super().__init__("Pylightnix, Python functions", "pylightnix", folder)

    def command(self, shape: str, size: int) -> list[str | Path]:
        """See `Peer.command`."""
        return [self.venv / "bin/python", PEERS / "pylightnix_pipeline.py", shape, str(size)]


def parts_of(shape: str, size: int, index: int) -> list[int]:
    """Return the stages that a stage uses."""
    if index == 0:
        return []
    if shape == "chain":
        return [index - 1]
    return [0] if index < size - 1 else list(range(1, size - 1))


def generate(name: str) -> dict[str, str]:
    """Return the generated files of a pipeline, by their names without suffix."""
    from stagedml.generation.pipelines import Generator
    from stagedml.planning.discovery import discover
    from stagedml.planning.instantiation import instantiate_pipeline
    from stagedml.planning.project import Project

    project = Project(PROJECT)
    plan = instantiate_pipeline(discover(project).pipelines[name])
    return Generator(project).render([plan])


# -- measuring ------------------------------------------------------------------------------------


class Measured(NamedTuple):
    """What the runs took; or why that is not known."""

    first: Seconds = Seconds(0.0, 0.0)
    again: Seconds = Seconds(0.0, 0.0)
    problem: str | None = None


def measure(tool: Tool, shape: str, size: int, repeat: int, limit: float) -> Measured:
    """Return the first run, and the median of some runs with nothing to do."""
    if tool.problem:
        return Measured(problem=tool.problem)
    expected = tool.expected(shape, size)
    if expected > limit:
        return Measured(problem=f"not run: about {expected:.0f} s")
    try:
        tool.prepare(shape, size)
        first = tool.run(shape, size, 3 * limit)
        tool.known[shape, size] = first.wall
        again = [tool.run(shape, size, limit) for _ in range(repeat)]
    except FailedError as error:
        causes = [line for line in str(error).split("\n") if "Error:" in line] or [str(error)]
        return Measured(problem=causes[-1].strip().split(": ")[0])
    return Measured(first, middle(again))


def overhead(tools: Sequence[Tool], options: argparse.Namespace) -> list[str]:
    """Measures all; the tables and what they say."""
    parts = []
    verdicts = []
    for shape in options.shapes:
        for size in options.sizes:
            found: dict[str, Measured] = {}
            for tool in tools:
                print(f"{shape} of {size}: {tool.name}", file=sys.stderr)
                found[tool.name] = measure(tool, shape, size, options.repeat, options.limit)
            parts += [f"### A {shape} of {size} stages", "", compare(tools, found, size), ""]
            verdicts += judge(found, shape, size)
    return [*parts, *verdicts]


def compare(tools: Sequence[Tool], found: dict[str, Measured], size: int) -> str:
    """One table."""
    header = ["", "first (s)", "CPU (s)", "ms/stage", "again (s)", "CPU (s)"]
    header += ["first / plain", "again / plain", "first / ours", "again / ours"]
    plain, ours = found["plain Nix"], found["stagedml build"]
    rows = []
    for tool in tools:
        one = found[tool.name]
        if one.problem:
            rows.append([tool.name, one.problem, *[""] * 8])
            continue
        first, again = one.first, one.again
        times = [f"{first.wall:.2f}", f"{first.cpu:.2f}", f"{1000 * first.wall / size:.0f}"]
        times += [f"{again.wall:.3f}", f"{again.cpu:.3f}"]
        ratios = [
            ratio(first.wall, plain.first.wall),
            ratio(again.wall, plain.again.wall),
            ratio(first.wall, ours.first.wall),
            ratio(again.wall, ours.again.wall),
        ]
        rows.append([tool.name, *times, *ratios])
    return table(header, rows)


def ratio(value: float, base: float) -> str:
    """`value` in units of `base`."""
    if not base:
        return ""
    return f"{value / base:.2f}" if value < 10 * base else f"{value / base:.0f}"


def judge(found: dict[str, Measured], shape: str, size: int) -> list[str]:
    """How much faster than other tools, in words."""
    ours, nix = found["stagedml build"], found["nix-build, generated files"]
    said = []
    for name, one in found.items():
        if name.startswith(("DVC", "Snakemake")) and not one.problem and not ours.problem:
            said.append(
                f"* {shape} of {size}, {name}, in units of `stagedml build`: nothing to do "
                f"{one.again.wall / ours.again.wall:.1f} (CPU {one.again.cpu / ours.again.cpu:.1f};"
                f" in units of `nix-build` {one.again.wall / nix.again.wall:.0f}), first run "
                f"{one.first.wall / ours.first.wall:.2f} "
                f"(CPU {one.first.cpu / ours.first.cpu:.2f})"
            )
    return said


# -- scaling --------------------------------------------------------------------------------------

_PHASES = """
import sys, time
from pathlib import Path
from stagedml.planning.discovery import discover
from stagedml.planning.instantiation import instantiate_pipeline
from stagedml.generation.pipelines import Generator
from stagedml.planning.project import Project
project = Project(Path(sys.argv[1]))
pipeline = discover(project).pipelines[sys.argv[2]]
generator = Generator(project)
start = time.perf_counter()
plan = instantiate_pipeline(pipeline)
planned = time.perf_counter()
for name, text in generator.render([plan]).items():
    Path(sys.argv[3], name + ".nix").write_text(text)
print(planned - start, time.perf_counter() - planned)
"""


def scaling(tool: NixTool, options: argparse.Namespace) -> str:
    """Measure instantiating, generating and evaluating, up to many stages."""
    generated = tool.folder / "scaling"
    rows = []
    for shape in options.shapes:
        for size in options.scaling:
            name = f"{shape}-{size}"
            print(f"scaling: {name}", file=sys.stderr)
            shutil.rmtree(generated, ignore_errors=True)
            generated.mkdir()
            tool.prepare(shape, size)
            words = [sys.executable, "-c", _PHASES, PROJECT, name, generated]
            phases = [run(words, tool.env).split() for _ in range(options.repeat)]
            plan, render = (median(map(float, times)) for times in zip(*phases, strict=True))
            command = ["nix-instantiate", PROJECT, "--arg", "pipelines", generated, "-A", name]
            first = timed(command, tool.env).wall
            again = middle([timed(command, tool.env) for _ in range(options.repeat)]).wall
            whole = plan + render + again
            rows.append(
                [
                    f"{shape} of {size}",
                    f"{1000 * plan:.0f}",
                    f"{1000 * render:.0f}",
                    f"{1000 * first:.0f}",
                    f"{1000 * again:.0f}",
                    f"{1e6 * whole / size:.0f}",
                ]
            )
    header = ["", "instantiate (ms)", "generate (ms)", "nix-instantiate (ms)", "again (ms)"]
    return table([*header, "per stage (us)"], rows)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    numbers = {"type": lambda text: tuple(int(n) for n in text.split(",") if n)}
    words = {"type": lambda text: tuple(text.split(","))}
    parser.add_argument("--quick", action="store_true", help="10 stages, once each: a smoke test")
    parser.add_argument("--sizes", **numbers, default=SIZES, help="of chains and fans: 10,100,500")
    parser.add_argument("--shapes", **words, default=SHAPES, help="chain,fan")
    parser.add_argument("--scaling", **numbers, default=SCALING_SIZES, help="sizes to evaluate")
    parser.add_argument("--repeat", type=int, default=3, help="runs with nothing to do")
    parser.add_argument("--limit", type=float, default=60, help="seconds that a first run may take")
    parser.add_argument("--no-sandbox", action="store_true", help="build without Nix's sandbox")
    parser.add_argument("--no-peers", action="store_true", help="StagedML and plain Nix only")
    options = parser.parse_args(arguments)
    if options.quick:
        options.sizes, options.scaling, options.repeat = (10,), (100,), 1
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures, and prints Markdown."""
    options = parse(arguments)
    started = time.perf_counter()
    with scratch_folder("stagedml-overhead-") as folder:
        nix = folder / "nix"
        env = make_store(nix, sandbox=not options.no_sandbox)
        print("preparing the toolchain", file=sys.stderr)
        prepare_toolchain(env, nix)
        ours = StagedML("stagedml build", nix, env)
        tools: list[Tool] = [
            ours,
            NixBuild("nix-build, generated files", nix, env),
            PlainNix("plain Nix", nix, env),
        ]
        if not options.no_peers:
            tools += [
                Snakemake(folder, python=False),
                Snakemake(folder, python=True),
                Dvc(folder),
                Redun(folder),
                Pylightnix(folder),
            ]
        where = machine()
        sections = overhead(tools, options)
        scaled = scaling(ours, options) if options.scaling else ""
        versions = versions_of(tools)
    sandbox = "off" if options.no_sandbox else "on"
    print(f"{where}; {JOBS} jobs, Nix's sandbox {sandbox}{versions}.\n")
    print("\n".join(sections))
    if scaled:
        print(f"\n### Evaluating many stages\n\n{scaled}")
    print(f"\nMeasured in {time.perf_counter() - started:.0f} s.")
    return 0


def versions_of(tools: Sequence[Tool]) -> str:
    """Return the versions of the peers."""
    found = {}
    for tool in tools:
        if isinstance(tool, Peer) and not tool.problem:
            code = "import sys, importlib.metadata as m; print(m.version(sys.argv[1]))"
            package = tool.venv.name
            found[package] = run([tool.venv / "bin/python", "-c", code, package], tool.env).strip()
    return "".join(f"; {name} {version}" for name, version in found.items())


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (FailedError, subprocess.CalledProcessError) as error:
        sys.exit(f"overhead: {error}")

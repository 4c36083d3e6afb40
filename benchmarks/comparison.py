"""What changes make each tool run again, and whether its result is right afterwards.

The same three stages (prepare, fit, evaluate) in StagedML, DVC, Snakemake, redun, each written as
its documentation advises, with the modules that a script imports declared where a tool wants that.
Then one thing is changed, the tool is run, and what it ran is written down; its result is compared
with that of a plain run from the beginning. All in one run, in temporary folders. Prints Markdown.

    python benchmarks/comparison.py          # some minutes
    python benchmarks/comparison.py --peers VENV    # where the other tools are installed already
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from common import (
    CHECKOUT,
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
    from collections.abc import Callable, Sequence

    from common import Seconds

SOURCES = Path(__file__).resolve().parent / "peers/comparison"
STAGES = ("prepare", "fit", "evaluate")
PACKAGES = ("dvc", "snakemake", "redun")


def wheel(folder: Path, places: int) -> Path:
    """Make a wheel of the package that the stages use, whose version is how it rounds."""
    path = folder / f"decimals-{places}.0-py3-none-any.whl"
    info = f"decimals-{places}.0.dist-info"
    files = {
        "decimals.py": f"def shown(value):\n    return round(value, {places})\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: decimals\nVersion: {places}.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": "",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text)
    return path


class Tool:
    """A tool, and a folder in which it runs the stages."""

    name = ""
    code = "steps_{}.py"  # where the code of a stage is

    def __init__(self, folder: Path, peers: Path) -> None:
        self.work = folder / type(self).__name__.lower()
        self.work.mkdir()
        self.log = folder / f"{type(self).__name__.lower()}.ran"
        self.env = base_environment() | {"RAN": str(self.log), "PYTHONPATH": str(self.work / "lib")}
        self.env["PATH"] = f"{peers / 'bin'}:{self.env['PATH']}"
        self.degree = 1
        numbers = random.Random(1)
        rows = (f"{x},{3 * x + x * x / 9 + numbers.gauss(0, 5):.1f}\n" for x in range(60))
        (self.work / "data.csv").write_text("".join(rows))
        shutil.copy2(SOURCES / "helpers.py", self.work)
        self.package(3)
        self.set_up()

    def set_up(self) -> None:
        """Put what the tool needs into its folder."""

    def package(self, places: int) -> None:
        """Install a version of the package beside the stages."""
        (self.work / "lib").mkdir(exist_ok=True)
        text = f"def shown(value):\n    return round(value, {places})\n"
        (self.work / "lib/decimals.py").write_text(text)
        self.places = places

    def command(self) -> list[str]:
        """Return the command that brings the result up to date."""
        raise NotImplementedError

    def go(self) -> tuple[set[str], Seconds]:
        """Run it; the stages that ran, and how long it took."""
        self.log.write_text("")
        taken = timed(self.command(), self.env, self.work, 300)
        return set(self.log.read_text().split()), taken

    def result(self) -> object:
        """Return what the last stage wrote."""
        return json.loads((self.work / "error.json").read_text())

    def output(self) -> Path:
        """Return the file that `fit` wrote."""
        return self.work / "curve.json"

    def truth(self, folder: Path) -> object:
        """Return what a run from the beginning gives, without any tool."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name in ("data.csv", "helpers.py"):
            shutil.copy2(self.work / name, folder)
        shutil.copy2(SOURCES / "steps.py", folder)
        (folder / "decimals.py").write_text(
            f"def shown(value):\n    return round(value, {self.places})\n"
        )
        env = {**self.env, "PYTHONPATH": "", "RAN": os.devnull}
        for words in (["prepare"], ["fit", str(self.degree)], ["evaluate"]):
            run([sys.executable, "steps.py", *words], env, folder)
        return json.loads((folder / "error.json").read_text())


class Scripts(Tool):
    """A tool whose stages are scripts."""

    def set_up(self) -> None:
        """Copy the scripts, one for each stage."""
        for stage in STAGES:
            shutil.copy2(SOURCES / "steps.py", self.work / f"steps_{stage}.py")


class Dvc(Scripts):
    """DVC."""

    name = "DVC"

    def set_up(self) -> None:
        """Make a project without git."""
        super().set_up()
        shutil.copy2(SOURCES / "dvc.yaml", self.work)
        run(["dvc", "init", "--no-scm", "-q"], self.env, self.work)
        run(["dvc", "config", "core.analytics", "false"], self.env, self.work)

    def command(self) -> list[str]:
        """Return the command; the parameter is in a file."""
        (self.work / "params.yaml").write_text(f"degree: {self.degree}\n")
        return ["dvc", "repro", "-q"]


class Snakemake(Scripts):
    """Snakemake."""

    name = "Snakemake"

    def command(self) -> list[str]:
        """Return the command; the parameter is in a file."""
        shutil.copy2(SOURCES / "Snakefile", self.work)
        (self.work / "config.yaml").write_text(f"degree: {self.degree}\n")
        return ["snakemake", "--cores", "1", "--quiet", "all"]


class Redun(Tool):
    """redun."""

    name = "redun"
    code = "flow.py"

    def set_up(self) -> None:
        """Copy the workflow."""
        shutil.copy2(SOURCES / "flow.py", self.work)

    def command(self) -> list[str]:
        """Return the command."""
        words = ["--data", "data.csv", "--degree", str(self.degree)]
        return ["redun", "run", "flow.py", "main", *words]

    def result(self) -> object:
        """Return what the last stage wrote for this parameter."""
        return json.loads((self.work / f"error-{self.degree}.json").read_text())

    def output(self) -> Path:
        """Return the file that `fit` wrote for this parameter."""
        return self.work / f"curve-{self.degree}.json"


class StagedML(Tool):
    """StagedML, in a store of its own."""

    name = "StagedML"
    code = "pipelines/curves.py"

    def set_up(self) -> None:
        """Make a repository, with an environment that holds the package."""
        folder = self.work.parent
        store = make_store(folder / "store", sandbox=True)
        self.env = store
        prepare_toolchain(store, folder)
        self.words = stagedml_command(store)
        run([*self.words, "init", "."], store, self.work)
        (self.work / "pipelines/hello.py").unlink()
        shutil.copy2(SOURCES / "curves.py", self.work / "pipelines")
        self.package(3)

    def package(self, places: int) -> None:
        """Lock a version of the package, whose wheel is put into the store."""
        self.places = places
        if not hasattr(self, "words"):
            return
        file = wheel(self.work.parent, places)
        sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
        wanted = f'requirements = ["decimals=={places}.0"]\npython = ">=3.11,<3.14"\n'
        targets = [f"cp3{n}-{m}" for n in (11, 12, 13) for m in ("aarch64", "x86_64")]
        environments = self.work / "nix/environments"
        environments.mkdir(parents=True, exist_ok=True)
        (environments / "decimals.toml").write_text(wanted)
        (environments / "decimals.lock.toml").write_text(
            f"version = 1\n{wanted}targets = {json.dumps(targets)}\n\n[[packages]]\n"
            f'name = "decimals"\nversion = "{places}.0"\n'
            f'wheels = [\n  {{ file = "{file.name}", sha256 = "{sha256}" }},\n]\n'
        )
        run([*self.words, "seed", file], self.env, self.work)

    def command(self) -> list[str]:
        """Return the command."""
        return [*self.words, "build", "curves", "--set", f"degree={self.degree}"]

    def go(self) -> tuple[set[str], Seconds]:
        """Run it; what the build says that it built, since nothing can write to a log from it."""
        aside = ["sh", "-c", 'exec "$@" 2>"$0"', str(self.log)]
        taken = timed([*aside, *self.command()], self.env, self.work, 300)
        built = re.findall(r"^\[\d+/\d+\] (\S+): done in", self.log.read_text(), re.MULTILINE)
        return set(built) & set(STAGES), taken

    def path(self, stage: str) -> Path:
        """Return where the output of a stage is."""
        name = f"curves.{stage}"
        words = [*self.words, "path", name, "--set", f"degree={self.degree}"]
        return Path(run(words, self.env, self.work).strip())

    def result(self) -> object:
        """Return what the last stage wrote."""
        return json.loads((self.path("evaluate") / "error.json").read_text())

    def output(self) -> Path:
        """Return the file that `fit` wrote."""
        return self.path("fit") / "curve.json"


@dataclass
class Case:
    """A change, and what must run after it."""

    what: str
    change: Callable[[Tool], Callable[[], object]]  # gives what undoes it
    needed: frozenset[str] = frozenset()


def edit(file: str, old: str, new: str) -> Callable[[Tool], Callable[[], object]]:
    """Replace a text in a file; `{}` in its name is the stage `fit`."""

    def change(tool: Tool) -> Callable[[], object]:
        path = tool.work / (tool.code.format("fit") if file == "code" else file)
        text = path.read_text()
        if old not in text:
            raise ValueError(f"{path} has no {old!r}")
        path.write_text(text.replace(old, new))
        return lambda: path.write_text(text)

    return change


def set_degree(degree: int) -> Callable[[Tool], Callable[[], object]]:
    """Set the parameter."""

    def change(tool: Tool) -> Callable[[], object]:
        before, tool.degree = tool.degree, degree
        return lambda: setattr(tool, "degree", before)

    return change


def there_and_back(tool: Tool) -> Callable[[], object]:
    """Set the parameter, run, and set it back."""
    undo = set_degree(3)(tool)
    tool.go()
    undo()
    return lambda: None


def touch(tool: Tool) -> Callable[[], object]:
    """Make the data newer, and leave them as they are."""
    (tool.work / "data.csv").touch()
    return lambda: None


def other_package(tool: Tool) -> Callable[[], object]:
    """Install another version of the package."""
    tool.package(1)
    return lambda: tool.package(3)


def corrupt(tool: Tool) -> Callable[[], object]:
    """Change a file that a stage wrote."""
    path = tool.output()
    text = path.read_text()
    modes = [(place, place.stat().st_mode) for place in (path.parent, path)]
    for place, mode in modes:
        place.chmod(mode | 0o200)
    path.write_text(json.dumps([value + 1 for value in json.loads(text)]))

    def undo() -> None:
        if isinstance(tool, StagedML):  # the others write it anew
            path.write_text(text)
            for place, mode in modes:
                place.chmod(mode)
        else:
            path.unlink(missing_ok=True)

    return undo


FIT = frozenset({"fit", "evaluate"})
CASES = (
    Case("nothing", lambda _: lambda: None),
    Case("the docstring of `fit`", edit("code", '"""Fit a polynomial."""', '"""Fit."""')),
    Case(
        "a function that `fit` calls",
        edit("helpers.py", "shown(row[-1])", "shown(row[-1] + 1)"),
        FIT,
    ),
    Case(
        "a function of that module which no stage calls", edit("helpers.py", "return 1", "return 2")
    ),
    Case("the parameter of `fit`", set_degree(2), FIT),
    Case("that back again", there_and_back),
    Case("the time of the data file", touch),
    Case("the data", edit("data.csv", "0,", "7,"), frozenset(STAGES)),
    Case("the version of a package that `fit` uses", other_package, FIT),
    Case("the output of `fit`, by hand", corrupt, frozenset({"fit"})),
)


def outcome(case: Case, ran: set[str], *, right: bool) -> str:
    """Say what a tool made of a change."""
    names = ", ".join(stage for stage in STAGES if stage in ran) or "nothing"
    if not right:
        return f"{names}: **wrong result**"
    needless = ran - case.needed
    if needless and case.what.startswith("the output"):
        return names
    return f"{names} (needlessly)" if needless and not case.needed else names


def measure(tool: Tool, folder: Path) -> list[str]:
    """Try every change on a tool.

    Raises:
        ValueError: Not every stage is told of that ran, so "nothing" would mean nothing.
    """
    if (first := tool.go()[0]) != set(STAGES):
        raise ValueError(f"the first run of {tool.name} was of {sorted(first)}")
    cells = []
    for case in CASES:
        undo = case.change(tool)
        ran, _ = tool.go()
        right = tool.result() == tool.truth(folder / "truth")
        cells.append(outcome(case, ran, right=right))
        print(f"  {tool.name}: {case.what}: {cells[-1]}", file=sys.stderr)
        undo()
        tool.go()
    return cells


def timings(tool: Tool, rounds: int) -> tuple[Seconds, Seconds]:
    """Return how long nothing to do takes, and a new value of the parameter."""
    idle = [tool.go()[1] for _ in range(rounds)]
    busy = []
    for number in range(rounds):
        tool.degree = 4 + number
        busy.append(tool.go()[1])
    return middle(idle), middle(busy)


def install(folder: Path) -> Path:
    """Install the other tools."""
    venv.create(folder, with_pip=True)
    run([folder / "bin/pip", "install", "-q", *PACKAGES], base_environment())
    return folder


def versions(peers: Path) -> str:
    """Say which versions are compared."""
    found = []
    for name in PACKAGES:
        done = subprocess.run(
            [peers / "bin" / name, "--version"], capture_output=True, text=True, check=False
        )
        number = re.search(r"\d+(\.\d+)+", done.stdout + done.stderr)
        found.append(f"{name} {number[0] if number else '?'}")
    return ", ".join(found)


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--peers", type=Path, help="a virtual environment with dvc, snakemake, redun"
    )
    parser.add_argument("--rounds", type=int, default=3, help="for the times")
    args = parser.parse_args(argv)
    with scratch_folder("stagedml-comparison-") as folder:
        peers = args.peers.resolve() if args.peers else install(folder / "peers")
        head = f"{machine()}; {versions(peers)}; rounds: {args.rounds}"
        tools = [make(folder, peers) for make in (StagedML, Dvc, Snakemake, Redun)]
        cells = [measure(tool, folder) for tool in tools]
        times = [timings(tool, args.rounds) for tool in tools]
    names = [tool.name for tool in tools]
    print(f"{head}\n")
    rows = [[case.what, *row] for case, row in zip(CASES, zip(*cells, strict=True), strict=True)]
    print(table(["what is changed", *names], rows))
    print()
    titles = ("nothing to do", "another parameter: two of three stages run")
    timed_rows = [
        [title, *(f"{t[n].wall:.2f} s ({t[n].wall / times[0][n].wall:.1f})" for t in times)]
        for n, title in enumerate(titles)
    ]
    print(table(["by the clock, and beside StagedML", *names], timed_rows))


if __name__ == "__main__":
    if not (CHECKOUT / "nix").is_dir():
        sys.exit("this runs in a checkout of StagedML")
    main()

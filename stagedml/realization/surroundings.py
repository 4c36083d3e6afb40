"""The surroundings of a stage outside of the sandbox: its build directory and its environment.

Both follow from the stage's derivation, which has the builder, its arguments and its variables; and
from the runtime, which makes sources and packages importable. So what is tried here is what Nix
would run, but for the sandbox, and for the sources, which are a copy to be edited.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix.settings import chosen
from stagedml.realization.spread import copy_sources
from stagedml.realization.terminal import run_in_terminal
from stagedml.temporary import temporary_directory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.nix.client import Nix
    from stagedml.realization.ready import ReadyStage

_INSIDE = Path(__file__).parent / "inside"
_START = "start()\n"  # how the script of a builder ends
# What a run leaves in its build directory; whatever else is there is the user's.
_LEFT = (
    *("runtime", "src", "packages-*", "programs-*", "scratch", "home", "done", "outputs"),
    "failure.json",
)


class SurroundingsError(StagedMLError):
    """The surroundings of a stage cannot be made outside of the sandbox."""


@dataclass
class Surroundings:
    """A stage's build directory, and how to run something in it.

    Attributes:
        directory: The directory that has all of this.
        stage: The stage, whose inputs are there.
        nix: Whose store.
        sources: The stage's sources, to be edited; none of a gate.
    """

    directory: Path
    stage: ReadyStage
    nix: Nix
    sources: Path | None = None
    _env: dict[str, str] = field(default_factory=dict)

    @property
    def top(self) -> Path:
        """The build directory."""
        return self.directory / "build"

    @property
    def out(self) -> Path:
        """Where the output goes."""
        return self.directory / "out"

    def make(self) -> None:
        """Make the directory, and what is in it before the builder starts.

        Raises:
            OSError: There is no room for it.
        """
        self.top.mkdir()
        spec = self.stage.spec
        if spec["sources"]:
            self.sources = self.directory / "sources"
            copy_sources(self.stage.drv, Path(spec["sources"]), self.sources)
        self._env = self._variables()

    def _variables(self) -> dict[str, str]:
        """Return what Nix gives to the builder: the variables of the derivation, and its own."""
        top = str(self.top)
        cores = self.nix.options.get("cores") or chosen("cores", self.nix.env) or "0"
        found = {"PATH": "/path-not-set", "HOME": "/homeless-shelter"}
        found |= {"NIX_STORE": self.nix.store_dir, "NIX_BUILD_CORES": cores}
        variables = self.stage.variables
        files = variables.get("passAsFile", "").split()
        for name, value in variables.items():
            if name in files:
                place = self.top / f".attr-{name}"
                text = self._with_sources(value) if name == "stage" else value
                place.write_text(text, encoding="utf-8")
                found[f"{name}Path"] = str(place)
            else:
                found[name] = value
        found |= {name: str(self.out) for name in self.stage.derivation.outputs}
        found |= dict.fromkeys(("NIX_BUILD_TOP", "TMPDIR", "TEMPDIR", "TMP", "TEMP", "PWD"), top)
        return found | {"NIX_LOG_FD": "2", "TERM": os.environ.get("TERM") or "xterm-256color"}

    def _with_sources(self, spec: str) -> str:
        """Return a specification with the copy in the place of the sources.

        As text: numbers stay as they are written.
        """
        if self.sources is None:
            return spec
        old, new = (f'"sources":{json.dumps(str(s))}' for s in (self._stored, self.sources))
        if spec.count(old) != 1:
            raise SurroundingsError("the stage's specification does not name its sources")
        return spec.replace(old, new)

    @property
    def _stored(self) -> str:
        return str(self.stage.spec["sources"])

    def source_files(self) -> list[str]:
        """Return the paths of Python files among the stage's sources."""
        if self.sources is None:
            return []
        return sorted(str(p.relative_to(self.sources)) for p in self.sources.rglob("*.py"))

    def command(self, entry: str) -> list[str]:
        """Return the line that runs a file of `inside` in place of the stage.

        What follows it are the file's arguments.

        Raises:
            SurroundingsError: The derivation does not start as this version's do.
        """
        *options, script = self.stage.derivation.args
        if not script.endswith(_START):
            raise SurroundingsError(f"the builder of {self.stage.drv} is of another version")
        file = str(_INSIDE / f"{entry}.py")
        # Under a name that tracebacks of stages leave out, as they do with what Python has frozen.
        shown = f"<{entry} of stagedml>"
        own = f"exec(compile(open({file!r}).read(), {shown!r}, 'exec'), {{'__name__': '__main__'}})"
        program = self.stage.derivation.builder
        return [program, *options, f"{script.removesuffix(_START)}{own}\n"]

    def clean(self, *, out: bool = True) -> None:
        """Remove what a run has left, so that the next one finds what the first one found.

        Args:
            out: The output, too.
        """
        left = [path for name in _LEFT for path in self.top.glob(name)]
        for path in (*left, self.out) if out else left:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)

    def run(self, entry: str, *args: str) -> int:
        """Run a file of `inside` from a clean start; its exit status."""
        self.clean()
        return run_in_terminal([*self.command(entry), *args], env=self._env, cwd=self.top)

    def captured(
        self, entry: str, *args: str, clean_out: bool = True
    ) -> subprocess.CompletedProcess[str]:
        """Run a file of `inside` from a clean start, and capture what it says.

        Args:
            entry: The file.
            args: Its arguments.
            clean_out: Begin without an output, too.
        """
        self.clean(out=clean_out)
        return subprocess.run(
            [*self.command(entry), *args],
            env=self._env,
            cwd=self.top,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )

    def environment(self) -> dict[str, str]:
        """Return the environment in which the stage's function runs; links to all it imports lie.

        Raises:
            SurroundingsError: It cannot be made.
        """
        file = self.directory / "environment.json"
        done = self.captured("environment", str(file))
        if done.returncode != 0:
            raise SurroundingsError(f"the environment cannot be made:\n{done.stdout.rstrip()}")
        found: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
        return found

    def program(self, name: str, entry: str) -> Path:
        """Make a program of a file of `inside`, that runs it from a clean start; its directory."""
        programs = self.directory / "bin"
        programs.mkdir(exist_ok=True)
        # A shell of its own: what a user does to variables in his changes nothing here.
        variables = [f"{name}={value}" for name, value in self._env.items()]
        line = ["env", "-i", *variables, *self.command(entry)]
        text = (
            "#!/bin/sh\nset -e\n"
            f"cd {shlex.quote(str(self.top))}\n"
            f"PATH=/usr/bin:/bin:$PATH\n"
            f"rm -rf {' '.join(_LEFT)} {shlex.quote(str(self.out))}\n"
            f'exec {shlex.join(line)} "$@"\n'
        )
        place = programs / name
        place.write_text(text, encoding="utf-8")
        place.chmod(0o755)
        return programs


@contextmanager
def surroundings(stage: ReadyStage, nix: Nix, *, keep: bool = False) -> Iterator[Surroundings]:
    """Yield the surroundings of a stage, deleted afterwards.

    Args:
        stage: The stage, whose inputs are there.
        nix: Whose store.
        keep: Leave the directory, and its inputs in the store.
    """
    if keep:
        made = Surroundings(Path(tempfile.mkdtemp(prefix=f"stagedml-{stage.name}-")), stage, nix)
        made.make()
        stage.keep(made.directory / "inputs")
        yield made
        return
    with temporary_directory("stage") as directory:
        made = Surroundings(directory, stage, nix)
        made.make()
        stage.keep(made.directory / "inputs")
        yield made

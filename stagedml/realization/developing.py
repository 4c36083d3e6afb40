"""Environments to develop in: the interpreter and the packages of stages, for editors and shells.

Nix builds them (`devShells` of default.nix), laid out as a virtual environment; what is opened here
is the user's own shell.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError, nearest
from stagedml.generation.nixexpr import quote
from stagedml.realization.terminal import run_in_terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from stagedml.nix.build_state import Observer
    from stagedml.planning.project import Project
    from stagedml.realization.workspace import Workspace

DEFAULT = "default"
_ABSENT = (
    "default.nix of this repository has no `devShells`; add what the template's has "
    "(`stagedml init` shows it): devShells = project.shells;"
)
_FACTS = """
import json, _stagedml_environment as own
print(json.dumps({"site_packages": own.SITE, "variables": own.VARIABLES}))
"""


class DevelopmentError(StagedMLError):
    """An environment cannot be developed in."""


@dataclass(frozen=True)
class Development:
    """An environment that is in the store.

    Attributes:
        name: Its name, that of its TOML file.
        path: Where it is, laid out as a virtual environment.
        link: A link to it, which keeps it from garbage collection.
    """

    name: str
    path: Path
    link: Path | None = None

    @property
    def place(self) -> Path:
        """Where users should look for it: the link, which stays when the environment changes."""
        return self.link or self.path

    @property
    def interpreter(self) -> Path:
        """The interpreter that finds its packages."""
        return self.place / "bin/python"

    def facts(self) -> dict[str, Any]:
        """Return what an editor may want to know: interpreter, packages, variables of stages."""
        line = [str(self.path / "bin/python3"), "-c", _FACTS]
        done = subprocess.run(line, stdout=subprocess.PIPE, text=True, check=True)
        return {
            "environment": self.name,
            "path": str(self.path),
            "link": str(self.link) if self.link else None,
            "interpreter": str(self.interpreter),
            **json.loads(done.stdout),
        }

    def variables(self) -> dict[str, str]:
        """Return what makes a shell find its programs first, but for the rest of `PATH`."""
        return {"VIRTUAL_ENV": str(self.place), "PATH": str(self.place / "bin")}

    def exports(self) -> str:
        """Return the same as lines for a shell."""
        found = self.variables()
        path = shlex.quote(found.pop("PATH"))
        lines = [f"export {name}={shlex.quote(value)}" for name, value in found.items()]
        return "\n".join([*lines, f'export PATH={path}:"$PATH"', "unset PYTHONHOME"])

    def run(self, command: Sequence[str], directory: Path) -> int:
        """Run a command in it, or the user's shell; return the exit status.

        Args:
            command: The command; none for a shell.
            directory: Where the settings of the shell are put.
        """
        own = self.variables()
        env = {name: value for name, value in os.environ.items() if name != "PYTHONHOME"}
        env |= own | {"PATH": os.pathsep.join([own["PATH"], env.get("PATH", os.defpath)])}
        words = list(command) or self._shell(directory, env)
        program = shutil.which(words[0], path=env["PATH"])
        if program is None:
            hint = f"Its programs are in {self.place}/bin."
            raise DevelopmentError(f"there is no program {words[0]!r}", hint=hint)
        return run_in_terminal([program, *words[1:]], env=env, cwd=Path.cwd())

    def _shell(self, directory: Path, env: dict[str, str]) -> list[str]:
        """Return the line that starts the user's shell, with his own settings; else bash, else sh.

        Settings may set another `PATH`, so this environment is activated after them.
        """
        shell = next(s for s in (os.environ.get("SHELL"), "bash", "sh") if s and shutil.which(s))
        kind, activate = Path(shell).name, self.path / "bin/activate"
        env["SHELL"] = str(shutil.which(shell))
        text = 'if [ -e "$HOME/.{name}" ]; then . "$HOME/.{name}"; fi\n. {activate}\n'
        if kind == "bash":
            (directory / "bashrc").write_text(text.format(name="bashrc", activate=activate))
            return [shell, "--rcfile", str(directory / "bashrc")]
        if kind == "zsh":
            (directory / ".zshrc").write_text(text.format(name="zshrc", activate=activate))
            env["ZDOTDIR"] = str(directory)
        elif kind == "fish":
            bin_ = shlex.quote(str(self.place / "bin"))
            return [shell, "--init-command", f"set -gx PATH {bin_} $PATH"]
        else:
            env["PS1"] = f"({self.name}) $ "
        return [shell]


def environment_names(project: Project) -> list[str]:
    """Return the names of what a project can be developed in."""
    from stagedml.host.toolchain import nix_files

    directories = (project.environments, nix_files() / "environments")
    files = [path.name for place in directories for path in place.glob("*.toml")]
    names = {name.removesuffix(".toml") for name in files if not name.endswith(".lock.toml")}
    return [DEFAULT, *sorted(names)]


def develop(
    workspace: Workspace,
    name: str,
    observer: Callable[[], Observer],
    link: Path | None = None,
) -> Development:
    """Build an environment, unless it is there.

    Args:
        workspace: The project.
        name: The environment's name, or `DEFAULT` for that of the command.
        observer: Makes what follows the build.
        link: A link to make to it.

    Raises:
        DevelopmentError: There is no such environment, or something is where the link would be.
        StagedMLError: What Nix refused.
    """
    from stagedml.host.index import pip_variables
    from stagedml.host.toolchain import require
    from stagedml.realization.watch import Watched
    from stagedml.realization.wheels import build_with_wheels

    known = environment_names(workspace.project)
    if name not in known:
        hint = "A command stands after two dashes: stagedml develop [ENVIRONMENT] -- COMMAND"
        raise DevelopmentError(nearest("environment", name, known), hint=hint)
    if link is not None and link.exists() and not link.is_symlink():
        hint = "Name another link, or remove it."
        raise DevelopmentError(f"{link} is there, and is no link", hint=hint)
    nix = workspace.nix
    nix.check_version()
    require(nix.env)
    nix.env |= pip_variables(nix.env)
    project = f"import (/. + {quote(str(workspace.project.expression))}) {{ }}"
    shells = f"(({project}).devShells or (throw {quote(_ABSENT)}))"
    result = build_with_wheels(
        lambda watched: nix.build(
            expr=f"{shells}.{quote(name)}.environment", out_link=link, observer=watched
        ),
        nix,
        Watched(observer),
        workspace.say,
    )
    (path,) = result.outputs
    # Not its target: an editor is to find the same place tomorrow.
    return Development(name, Path(path), link.absolute() if link is not None else None)


def keep(workspace: Workspace, development: Development, directory: Path) -> None:
    """Keep an environment from garbage collection as long as a directory is there."""
    workspace.nix.add_roots(directory / "environment", [str(development.path)])

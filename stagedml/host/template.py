"""A repository of one's own, made from the template."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from stagedml.errors import StagedMLError
from stagedml.nix.paths import store_dir

# In the template's flake.nix, for whoever makes a repository of it to replace.
UNSET = "path:/where/stagedml/is"
PACKAGE = Path(__file__).resolve().parents[1]


class InitError(StagedMLError):
    """A repository cannot be made here."""


@dataclass(frozen=True)
class Made:
    """What `make` did.

    Attributes:
        written: The files that it wrote, relative to the directory.
        source: Where flake.nix says that StagedML is; None if that is still to be set.
    """

    written: list[str]
    source: str | None


def make(directory: Path) -> Made:
    """Make a repository with a pipeline in it, or complete one that is made from the template.

    Files that are there already are left alone, so long as they are the template's own.

    Raises:
        InitError: There is no template here, or another file is in its way.
    """
    template = PACKAGE.parent / "templates/default"
    if not template.is_dir():
        raise InitError(
            "the template does not come with this installation of stagedml",
            hint="Run the command of a checkout of StagedML, or `nix flake init -t path:CHECKOUT`.",
        )
    source = location(PACKAGE.parent)
    if source is not None and quote(str(PACKAGE)) != str(PACKAGE):
        raise InitError(
            f"StagedML is in {PACKAGE.parent}, and Nix 2.8 finds no flake at such a path",
            hint="Move the checkout to a path of letters, digits and -._~/ alone.",
        )
    wanted, foreign = {}, []
    for file in sorted(template.rglob("*")):
        name = str(file.relative_to(template))
        if not file.is_file() or "__pycache__" in name:
            continue
        text = file.read_text("utf-8")
        filled = text.replace(UNSET, source) if source and name == "flake.nix" else text
        place = directory / name
        present = place.read_text("utf-8", "replace") if place.exists() else None
        if present not in (None, text, filled):
            foreign.append(name)
        elif present != filled:
            wanted[name] = filled
    if foreign:
        raise InitError(
            f"{directory} already has other files of these names: {', '.join(foreign)}",
            hint="Make the repository in a directory of its own: stagedml init DIR",
        )
    for name, text in wanted.items():
        place = directory / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    return Made(list(wanted), source)


def location(checkout: Path) -> str | None:
    """Return the flake reference of a checkout; None in the store, where nothing keeps it.

    As a git repository where it is one, since of that a flake takes only what git tracks, no
    virtual environment; Nix refuses shallow ones.
    """
    in_store = str(checkout).startswith(f"{store_dir()}/")
    if in_store or not (checkout / "flake.nix").is_file():
        return None
    kind = "path:"
    if (checkout / ".git").exists() and shutil.which("git") is not None:
        shallow = _git(checkout, "rev-parse", "--is-shallow-repository")
        kind = "git+file://" if shallow == "false" else kind
    return f"{kind}{checkout}"


def untracked(directory: Path) -> list[str]:
    """Files that a flake in a git repository would not see: those that git does not track."""
    if shutil.which("git") is None:
        return []
    found = _git(directory, "ls-files", "--others", "--exclude-standard", "-z", ".")
    return sorted(name for name in (found or "").split("\0") if name)


def _git(directory: Path, *args: str) -> str | None:
    """Return what git says; None where it fails, as outside of a repository."""
    done = subprocess.run(
        ["git", "-C", str(directory), *args],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return done.stdout.strip() if done.returncode == 0 else None

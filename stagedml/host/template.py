"""A repository of one's own, made from a template or from an example."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, quote

from stagedml.errors import StagedMLError, nearest
from stagedml.nix.paths import store_dir

# In each flake.nix of templates and examples, for whoever makes a repository of it to replace.
UNSET = "path:/where/stagedml/is"
# The name that they have for their repository, likewise.
UNNAMED = "my-stages"
DEFAULT = "default"
PACKAGE = Path(__file__).resolve().parents[1]

# Who has these already keeps them: no pipeline needs them to be as the template has them.
_YIELDING = (".github/", ".gitignore", ".gitlab-ci.yml", ".hydra/", "README.md", "pyproject.toml")
_MADE = ("__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".ipynb_checkpoints")
# In flake.nix.
_SOURCE = re.compile(rb'(inputs\.stagedml\.url = ")([^"\n]*)(";)')
_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?")


class InitError(StagedMLError):
    """A repository cannot be made here."""


@dataclass(frozen=True)
class Template:
    """What a repository can be made from.

    Attributes:
        name: The name that `stagedml init --template` takes.
        kind: `template`, to begin with; or `example`, a whole project to read.
        path: The directory of its files.
        about: What it is, in one line: what its flake says that it is.
    """

    name: str
    kind: str
    path: Path
    about: str

    @property
    def files(self) -> list[str]:
        """What it is made of: what is tracked, not what working in it leaves."""
        return sorted(
            str(file.relative_to(self.path))
            for file in self.path.rglob("*")
            if file.is_file()
            and not file.is_symlink()
            and not any(part in _MADE for part in file.relative_to(self.path).parts)
            and not str(file.relative_to(self.path)).startswith("nix/pipelines/")
        )

    @property
    def first(self) -> str:
        """The pipeline to build first: its README's first one."""
        readme = self.path / "README.md"
        said = readme.read_text("utf-8") if readme.is_file() else ""
        found = re.search(r"^\$ stagedml build (\S+)", said, re.MULTILINE)
        return found[1] if found else "NAME"


@dataclass(frozen=True)
class Made:
    """What `make` did.

    Attributes:
        written: The files that it wrote, relative to the directory.
        kept: Those that were there already and are another's.
        source: Where flake.nix says that StagedML is; None if that is still to be set.
        template: What it was made from.
    """

    written: list[str]
    kept: list[str]
    source: str | None
    template: Template


def templates() -> dict[str, Template]:
    """Return what repositories can be made from, by name: the default one first."""
    found = []
    for kind in ("template", "example"):
        for flake in sorted((PACKAGE.parent / f"{kind}s").glob("*/flake.nix")):
            text = flake.read_text("utf-8")
            said = re.search(r'^  description = "(.*)";$', text, re.MULTILINE)
            name = flake.parent.name
            found.append(Template(name, kind, flake.parent, said[1] if said else ""))
    found.sort(key=lambda template: (template.name != DEFAULT, template.kind != "template"))
    return {template.name: template for template in found}


def make(directory: Path, template: str | None = None, name: str | None = None) -> Made:
    """Make a repository with a pipeline in it, or complete one that is made from a template.

    Files that are there already are left alone: the template's own, and those that nothing needs to
    be the template's. Another file in the place of one that is needed is an error, and nothing is
    written.

    Args:
        directory: Where.
        template: The name of one of `templates()`; by default the one that the directory was made
            from, as by `nix flake init`, else `default`.
        name: The repository's own name; by default the directory's.

    Raises:
        InitError: There is no such template, the name is none, or another file is in the way.
    """
    chosen = _choose(directory, template)
    name = _name_of(directory, name)
    source = location(PACKAGE.parent)
    if source is not None and quote(str(PACKAGE)) != str(PACKAGE):
        raise InitError(
            f"StagedML is in {PACKAGE.parent}, and Nix 2.8 finds no flake at such a path",
            hint="Move the checkout to a path of letters, digits and -._~/ alone.",
        )
    wanted: dict[str, bytes] = {}
    kept: list[str] = []
    foreign: list[str] = []
    for file in chosen.files:
        given = (chosen.path / file).read_bytes()
        filled = given.replace(UNNAMED.encode(), name.encode())
        present = _read(directory, file)
        if file == "flake.nix":
            filled = _with_source(filled, source)
            if present is not None and _SOURCE.sub(_unset, present) == given:
                source = _still(present) or source
                filled = _with_source(given, source)
                given = present
        if present not in (None, given, filled):
            (kept if file.startswith(_YIELDING) else foreign).append(file)
        elif present != filled:
            wanted[file] = filled
    if foreign:
        raise InitError(
            f"{directory} already has other files of these names: {', '.join(foreign)}",
            hint="Nothing was written. Make the repository in a directory of its own:"
            " stagedml init DIR",
        )
    for file, data in wanted.items():
        _write(directory / file, data)
    return Made(list(wanted), kept, source, chosen)


def make_git_repository(directory: Path) -> None:
    """Make a git repository of a directory that is in none, and add all that is in it.

    Raises:
        InitError: There is no git, or it fails.
    """
    for words in (["init", "--quiet"], ["add", "--all", "."]):
        if words[0] == "init" and _git(directory, "rev-parse", "--show-toplevel") is not None:
            continue
        done = subprocess.run(
            ["git", "-C", str(directory), *words],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if done.returncode != 0:
            raise InitError(
                f"git {words[0]} failed in {directory}: {done.stderr.strip()}",
                hint="The files are written. Mend that, and run the same again.",
            )


def check_git() -> None:
    """Look whether there is git.

    Raises:
        InitError: There is none.
    """
    if shutil.which("git") is None:
        raise InitError(
            "--git makes a git repository, and there is no program `git` on PATH",
            hint="Install git, or leave --git out: StagedML works without.",
        )


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


def _choose(directory: Path, name: str | None) -> Template:
    known = templates()
    if not known:
        raise InitError(
            "no template comes with this installation of stagedml",
            hint="Run the command of a checkout of StagedML, or `nix flake init -t path:CHECKOUT`.",
        )
    if name is not None:
        if name not in known:
            hint = "`stagedml init --list` says what each one is."
            raise InitError(nearest("template", name, known), hint=hint)
        return known[name]
    if (directory / "flake.nix").is_file():
        for template in known.values():
            pipelines = [file for file in template.files if file.startswith("pipelines/")]
            if pipelines and all((directory / file).is_file() for file in pipelines):
                return template
    return known[DEFAULT]


def _with_source(flake: bytes, source: str | None) -> bytes:
    return flake.replace(UNSET.encode(), source.encode()) if source else flake


def _unset(found: re.Match[bytes]) -> bytes:
    return found[1] + UNSET.encode() + found[3]


def _still(flake: bytes) -> str | None:
    """Return where a flake says that StagedML is; None where that is to be set, or it is gone."""
    found = _SOURCE.search(flake)
    url = found[2].decode("utf-8", "replace") if found else UNSET
    found_here = re.fullmatch(r"(path:|git\+file:(?://)?)(/[^?]*)(?:\?(.*))?", url)
    if found_here is None:
        return url
    kind, place, query = found_here.groups()
    at = Path(place, dict(parse_qsl(query or "")).get("dir", ""))
    # Of a git repository it need not be what is checked out, if anything is.
    there = ("nix/nixpkgs.nix", *((".git", "HEAD") if kind != "path:" else ()))
    return url if any((at / name).exists() for name in there) else None


def _name_of(directory: Path, name: str | None) -> str:
    if name is None:  # what of the directory's name can be one
        name = re.sub(r"[^A-Za-z0-9._-]+", "-", directory.name).strip("-._")[:64] or UNNAMED
    if not _NAME.fullmatch(name):
        raise InitError(
            f"a repository cannot be called {name!r}",
            hint="Names have up to 64 letters, digits and -._, and begin and end with one of the"
            " former.",
        )
    return name


def _read(directory: Path, file: str) -> bytes | None:
    """Return what is in a file of the repository; None where nothing is in its place.

    Raises:
        InitError: A directory is, or what leads there is a file, or it cannot be read.
    """
    place = directory / file
    for parent in place.relative_to(directory).parents:
        at = directory / parent
        if os.path.lexists(at) and not at.is_dir():
            raise InitError(f"{at} is not a directory, which {file} belongs into")
    if not os.path.lexists(place):
        return None
    try:
        return place.read_bytes()
    except OSError as error:
        msg = f"{place} is in the way, and cannot be read: {error.strerror}"
        raise InitError(msg, hint="Nothing was written.") from None


def _write(place: Path, data: bytes) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    except OSError as error:
        hint = "Where it can be written to, the same command goes on from here."
        raise InitError(f"{place} cannot be written: {error.strerror}", hint=hint) from None


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

"""Where a project is, and what is in it."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import stagedml
from stagedml.directories import state_home
from stagedml.errors import StagedMLError


class ProjectError(StagedMLError):
    """The current directory is in no StagedML project, or the project lacks something."""


PACKAGE = Path(stagedml.__file__).parent

# Of each target: so many that were successful, and as many that were not. The points of a sweep
# count as one, however many they are: a sweep that lost its first points would be of little use.
KEPT_RUNS = 5


@dataclass(frozen=True)
class CacheSettings:
    """The binary cache of a project, as pyproject.toml has it.

    Attributes:
        url: Where to pull from.
        push_to: Where to push to, if that is another place.
        public_keys: The keys that signatures in it are checked with.
    """

    url: str | None = None
    push_to: str | None = None
    public_keys: tuple[str, ...] = ()


@dataclass(frozen=True)
class Project:
    """A checkout with `default.nix` and `pipelines/`.

    Attributes:
        root: The checkout.
    """

    root: Path

    @property
    def definitions(self) -> Path:
        """The directory of pipeline definitions."""
        return self.root / "pipelines"

    @property
    def generated(self) -> Path:
        """The directory of generated pipelines."""
        return self.root / "nix" / "pipelines"

    @property
    def expression(self) -> Path:
        """What Nix evaluates."""
        return self.root / "default.nix"

    @property
    def environments(self) -> Path:
        """The directory of Python environments and their locks."""
        return self.root / "nix" / "environments"

    @cached_property
    def packages(self) -> dict[str, Path]:
        """Top-level packages and modules that stages may be made of, and where they are.

        As Python finds them with the project at the head of its path: a directory without
        `__init__.py` is one too, unless there is a file of that name.
        """
        found = {"stagedml": PACKAGE, "pipelines": self.definitions}
        for child in sorted(self.root.iterdir()):
            if child.suffix == ".py" and child.stem.isidentifier() and child.is_file():
                package = self.root / child.stem / "__init__.py"
                found.setdefault(child.stem, package.parent if package.is_file() else child)
        for child in self.root.iterdir():
            if child.name.isidentifier() and child.is_dir():
                found.setdefault(child.name, child)
        return found

    def place(self, path: str) -> Path:
        """Where a file of the project, or of this package, is; the opposite of its path there."""
        return (PACKAGE.parent if path.startswith("stagedml/") else self.root) / path

    @cached_property
    def keep_runs(self) -> int:
        """How many runs of each pipeline are kept from garbage collection.

        As `[tool.stagedml] keep-runs = 5` of pyproject.toml says.

        Raises:
            ProjectError: It says something else.
        """
        found = self._own.get("keep-runs", KEPT_RUNS)
        if isinstance(found, bool) or not isinstance(found, int) or not 0 < found < 10**6:
            msg = f"keep-runs is {found!r}, where a whole number from 1 belongs"
            where = str(self.root / "pyproject.toml")
            raise ProjectError(msg, hint="[tool.stagedml]\nkeep-runs = 5", where=where)
        return found

    @cached_property
    def first(self) -> str | None:
        """The pipeline that `stagedml list` proposes to begin with, where the project says one.

        As `[tool.stagedml] first = "hello"` of pyproject.toml says.

        Raises:
            ProjectError: It says something else.
        """
        found = self._own.get("first")
        if not isinstance(found, str | None):
            msg = f"first is {found!r}, where the name of a pipeline belongs"
            hint = '[tool.stagedml]\nfirst = "hello"'
            raise ProjectError(msg, hint=hint, where=str(self.root / "pyproject.toml"))
        return found

    @cached_property
    def cost_per_hour(self) -> dict[str, float]:
        """What an hour of a machine costs, by accelerator; nothing where it is not said.

        As `[tool.stagedml] cost-per-hour = {cpu = 0.4, cuda = 2.5}` of pyproject.toml says.

        Raises:
            ProjectError: It says something else.
        """
        found = self._own.get("cost-per-hour", {})
        if not isinstance(found, dict) or not all(map(_is_rate, found.items())):
            msg = f"cost-per-hour is {found!r}, where numbers for cpu and cuda belong"
            hint = "[tool.stagedml]\ncost-per-hour = {cpu = 0.4, cuda = 2.5}"
            raise ProjectError(msg, hint=hint, where=str(self.root / "pyproject.toml"))
        return {name: float(rate) for name, rate in found.items()}

    @cached_property
    def catalogues(self) -> list[str]:
        """Where files are named by their hashes, beside those that pipelines fetch.

        As `[tool.stagedml] catalogues = ["package.module:NAME"]` of pyproject.toml says.

        Raises:
            ProjectError: It says something else.
        """
        found = self._own.get("catalogues", [])
        if not isinstance(found, list) or not all(map(_is_place, found)):
            msg = f"catalogues is {found!r}, where a list of module:NAME belongs"
            hint = '[tool.stagedml]\ncatalogues = ["stagedml.zoo.formats.catalogue:CATALOGUE"]'
            raise ProjectError(msg, hint=hint, where=str(self.root / "pyproject.toml"))
        return found

    @cached_property
    def cache(self) -> CacheSettings:
        """The project's binary cache, if it has one.

        As pyproject.toml says:

            [tool.stagedml]
            cache = "https://cache.example.org"
            push-to = "ssh://cache.example.org"
            cache-public-keys = ["team-1:..."]

        Raises:
            ProjectError: It says something else.
        """
        found = {name: self._own.get(name) for name in ("cache", "push-to")}
        keys = self._own.get("cache-public-keys", [])
        wrong = [n for n, value in found.items() if not isinstance(value, str | None)]
        if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
            wrong.append("cache-public-keys")
        if wrong:
            hint = (
                '[tool.stagedml]\ncache = "https://cache.example.org"\n'
                'cache-public-keys = ["team-1:..."]'
            )
            msg = f"{wrong[0]} is {self._own[wrong[0]]!r}, where something else belongs"
            raise ProjectError(msg, hint=hint, where=str(self.root / "pyproject.toml"))
        return CacheSettings(found["cache"], found["push-to"], tuple(keys))

    @cached_property
    def _own(self) -> dict[str, Any]:
        """What pyproject.toml says under `[tool.stagedml]`."""
        path = self.root / "pyproject.toml"
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return {}
        if "stagedml" not in text:
            return {}
        import tomllib

        try:
            own = tomllib.loads(text).get("tool", {}).get("stagedml", {})
            return dict(own.items())
        except (tomllib.TOMLDecodeError, AttributeError) as error:
            raise ProjectError(f"pyproject.toml cannot be read: {error}", where=str(path)) from None

    @property
    def state(self) -> Path:
        """Where the ledger and the roots of this user are."""
        return state_home() / "stagedml"

    @property
    def ledger(self) -> Path:
        """The ledger of this user."""
        return self.state / "ledger.sqlite"


def find(start: Path | None = None) -> Project:
    """Return the project that a directory is in; else the one that this package came with.

    Args:
        start: Default `STAGEDML_PROJECT`, else the current directory.

    Raises:
        ProjectError: There is none.
    """
    given = os.environ.get("STAGEDML_PROJECT")
    here = (start or Path(given or ".")).resolve()
    for directory in (here, *here.parents):
        if (directory / "default.nix").is_file() and (directory / "pipelines").is_dir():
            _check_package(directory)
            return Project(directory)
    if start is None and not given and (PACKAGE.parent / "default.nix").is_file():
        return Project(PACKAGE.parent)
    msg = f"no StagedML project at {here} or above it"
    hint = "A project has default.nix and a directory pipelines/. Give one with `--project DIR`."
    raise ProjectError(msg, hint=hint)


def _is_rate(item: tuple[str, object]) -> bool:
    name, rate = item
    if name not in ("cpu", "cuda") or isinstance(rate, bool) or not isinstance(rate, int | float):
        return False
    return math.isfinite(rate) and rate >= 0


def _is_place(text: object) -> bool:
    if not isinstance(text, str):
        return False
    module, colon, name = text.partition(":")
    return bool(colon) and name.isidentifier() and all(map(str.isidentifier, module.split(".")))


def _check_package(root: Path) -> None:
    """Refuse a checkout of StagedML in which another one's command is used.

    Raises:
        ProjectError: Their sources differ, so that stages would not be made of the checkout's.
    """
    own = root / "stagedml"
    if not (own / "__init__.py").is_file() or own.samefile(PACKAGE):
        return
    here, there = (
        {str(p.relative_to(directory)): p.read_bytes() for p in directory.rglob("*.py")}
        for directory in (own, PACKAGE)
    )
    different = sorted(n for n in {*here, *there} if here.get(n) != there.get(n))
    if different:
        msg = f"this command is that of {PACKAGE.parent}, and {root} has a StagedML of its own"
        hint = (
            f"They differ in {len(different)} files, stagedml/{different[0]} for one. Use the"
            f" checkout's own command ({root}/.venv/bin/stagedml, which `make run` makes; or"
            " `python -m stagedml` there), without another one on PYTHONPATH."
        )
        raise ProjectError(msg, hint=hint)

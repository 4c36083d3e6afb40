"""The files of an environment: what is asked for (`NAME.toml`), and its lock (`NAME.lock.toml`).

Neither holds a host name: a wheel is known by its file name and its sha256.
"""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

from stagedml.errors import StagedMLError
from stagedml.host.toml_files import TomlError, dump_toml, load_toml

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FORMAT = 1
PYTHONS = ("3.11", "3.12", "3.13")
MACHINES = ("aarch64", "x86_64")
_KEYS = {"description", "requirements", "exclude", "omit", "python", "variables"}

# As `nix/lib/variables.nix` has it, which says why. Here for an error that names the file.
RESERVED_VARIABLES = frozenset(
    [
        "HOME",
        "LANG",
        "LD_LIBRARY_PATH",
        "PATH",
        "PWD",
        "PYTHONHASHSEED",
        "PYTHONHOME",
        "PYTHONPATH",
        "SOURCE_DATE_EPOCH",
        "TEMP",
        "TEMPDIR",
        "TMP",
        "TMPDIR",
    ]
)
_VARIABLE = re.compile(r"(?!NIX_)[A-Z][A-Z0-9_]*")


class EnvironmentFileError(StagedMLError):
    """An environment's TOML file, or its lock, is not as it must be."""


@dataclasses.dataclass(frozen=True, order=True)
class Target:
    """One kind of interpreter on one kind of machine.

    Attributes:
        python: The language version, `3.13`.
        machine: The processor, as Nix and Linux call it: `x86_64`.
    """

    python: str
    machine: str

    def __str__(self) -> str:
        return f"cp{self.python.replace('.', '')}-{self.machine}"


@dataclasses.dataclass(frozen=True)
class EnvironmentSpec:
    """What `NAME.toml` asks for.

    Attributes:
        name: The environment's name, that of the file.
        requirements: PEP 508 requirements, as written.
        exclude: Packages to leave out although something requires them.
        python: Which Python versions it is for (PEP 440), as written; empty for all.
        description: One line for people.
        variables: Environment variables of the stages; no part of the lock.
        omit: Files and directories of packages that stages do without, as paths below
            site-packages; no part of the lock.
    """

    name: str
    requirements: tuple[str, ...]
    exclude: tuple[str, ...] = ()
    python: str = ""
    description: str = ""
    variables: dict[str, str] = dataclasses.field(default_factory=dict)
    omit: tuple[str, ...] = ()

    @property
    def targets(self) -> tuple[Target, ...]:
        """The targets that it is for."""
        allowed = SpecifierSet(self.python)
        pythons = [version for version in PYTHONS if allowed.contains(f"{version}.99")]
        return tuple(Target(version, machine) for version in pythons for machine in MACHINES)


@dataclasses.dataclass(frozen=True, order=True)
class Wheel:
    """One wheel, by its file name and the hash of the file, in hexadecimal."""

    file: str
    sha256: str


@dataclasses.dataclass(frozen=True)
class Pin:
    """A package at a version, for one target.

    Attributes:
        version: The version.
        wheel: The wheel that fits the target best; `None` if there is none.
    """

    version: str
    wheel: Wheel | None


@dataclasses.dataclass(frozen=True)
class Lock:
    """The contents of `NAME.lock.toml`.

    Attributes:
        spec: What was asked for when it was made; name and description are not kept.
        pins: For each target that has a solution, the packages by normalized name.
        unsupported: For each other target, why it has none.
    """

    spec: EnvironmentSpec
    pins: dict[Target, dict[str, Pin]]
    unsupported: dict[Target, str] = dataclasses.field(default_factory=dict)

    @property
    def missing(self) -> list[tuple[str, Target]]:
        """Packages without a wheel, and for which target."""
        return [
            (name, target)
            for target, packages in sorted(self.pins.items())
            for name, pin in sorted(packages.items())
            if pin.wheel is None
        ]

    def versions(self, name: str) -> list[str]:
        """Return the versions at which a package is locked, over all targets."""
        return sorted({pins[name].version for pins in self.pins.values() if name in pins})


def read_spec(path: Path) -> EnvironmentSpec:
    """Read and check `NAME.toml`.

    Raises:
        EnvironmentFileError: It is not there, is not TOML, or asks for something that cannot be.
    """
    table = _load(path, "Make it, with a list `requirements`; then run: stagedml lock " + path.stem)
    where = str(path)
    unknown = sorted(set(table) - _KEYS)
    if unknown:
        raise EnvironmentFileError(
            f"unknown key {unknown[0]!r}",
            hint=f"Known are {', '.join(sorted(_KEYS))}.",
            where=where,
        )
    requirements = _strings(table, "requirements", where)
    if not requirements:
        raise EnvironmentFileError(
            "there is no list `requirements`, or it is empty",
            hint='For example: requirements = ["tensorflow~=2.21.0"]',
            where=where,
        )
    for text in requirements:
        _check_requirement(text, where)
    exclude = _strings(table, "exclude", where)
    for text in exclude:
        if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", text):
            raise EnvironmentFileError(
                f"`exclude` holds {text!r}, which is not the name of a package", where=where
            )
    omit = _strings(table, "omit", where)
    for text in omit:
        if not re.fullmatch(r"[^\s/]+(/[^\s/]+)*/?", text) or ".." in text.split("/"):
            raise EnvironmentFileError(
                f"`omit` holds {text!r}, which is not a path below site-packages", where=where
            )
    spec = EnvironmentSpec(
        name=path.stem,
        requirements=requirements,
        exclude=exclude,
        python=_string(table, "python", where),
        description=_string(table, "description", where),
        variables=_variables(table, where),
        omit=omit,
    )
    try:
        targets = spec.targets
    except InvalidSpecifier as error:
        raise EnvironmentFileError(
            f"`python` is {spec.python!r}, which is not a range of versions",
            hint='For example: python = ">=3.11,<3.14"',
            where=where,
        ) from error
    if not targets:
        raise EnvironmentFileError(
            f"`python` is {spec.python!r}, which allows none of {', '.join(PYTHONS)}", where=where
        )
    return spec


def read_lock(path: Path) -> Lock:
    """Read `NAME.lock.toml`.

    Raises:
        EnvironmentFileError: It is not there, or is not a lock of this format.
    """
    name = path.name.removesuffix(".lock.toml")
    hint = f"Run: stagedml lock {name}"
    table = _load(path, hint, hint)
    if table.get("version") != FORMAT:
        raise EnvironmentFileError(
            "this StagedML does not know the format of this lock", hint=hint, where=str(path)
        )
    try:
        return _lock_of(name, table)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise EnvironmentFileError(
            f"this lock has been damaged ({error!r})", hint=hint, where=str(path)
        ) from error


def check_files(directories: Iterable[Path]) -> None:
    """Look whether the files of environments are TOML: Nix says that one is not, but not which.

    Raises:
        EnvironmentFileError: One is not.
    """
    for directory in directories:
        for path in sorted(directory.glob("*.toml")):
            is_lock = path.name.endswith(".lock.toml")
            relock = f"Run: stagedml lock {path.name.removesuffix('.lock.toml')}"
            _load(path, relock, relock if is_lock else None)


def dump_lock(lock: Lock) -> str:
    """Write a lock as TOML: the same lock gives the same text, a small change a small diff."""
    targets = sorted(lock.pins)
    spec = lock.spec
    table: dict[str, Any] = {"version": FORMAT, "requirements": spec.requirements}
    table |= {"exclude": spec.exclude} if spec.exclude else {}
    table |= {"python": spec.python} if spec.python else {}
    table["targets"] = tuple(map(str, targets))
    if lock.unsupported:
        table["unsupported"] = {str(t): why for t, why in sorted(lock.unsupported.items())}
    entries: dict[tuple[str, str], dict[Target, Wheel | None]] = {}
    for target in targets:
        for name, pin in lock.pins[target].items():
            entries.setdefault((name, pin.version), {})[target] = pin.wheel
    packages = []
    for (name, version), wheels in sorted(entries.items()):
        missing = tuple(str(target) for target in sorted(wheels) if wheels[target] is None)
        package: dict[str, Any] = {"name": name, "version": version}
        package |= {"missing": missing} if missing else {}
        rows = []
        for wheel in sorted({wheel for wheel in wheels.values() if wheel is not None}):
            fits = [target for target in targets if wheels.get(target) == wheel]
            row: dict[str, Any] = {"file": wheel.file, "sha256": wheel.sha256}
            rows.append(row | ({} if fits == targets else {"targets": list(map(str, fits))}))
        packages.append(package | {"wheels": tuple(rows)})
    table["packages"] = packages
    return (
        f"# Made by `stagedml lock {spec.name}` from {spec.name}.toml: do not edit.\n"
        + dump_toml(table)
    )


# -- reading --------------------------------------------------------------------------------------


def _load(path: Path, hint: str, hint_if_broken: str | None = None) -> dict[str, Any]:
    try:
        return load_toml(path)
    except FileNotFoundError as error:
        raise EnvironmentFileError(f"there is no file {path}", hint=hint) from error
    except TomlError as error:
        raise EnvironmentFileError(
            f"this is not TOML: {error.message}", hint=hint_if_broken, where=f"{path}:{error.line}"
        ) from error
    except OSError as error:
        raise EnvironmentFileError(f"cannot read {path}: {error.strerror}") from error


def _string(table: dict[str, Any], key: str, where: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise EnvironmentFileError(f"`{key}` must be a string", where=where)
    return value


def _strings(table: dict[str, Any], key: str, where: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise EnvironmentFileError(f"`{key}` must be a list of strings", where=where)
    return tuple(value)


def _variables(table: dict[str, Any], where: str) -> dict[str, str]:
    found = table.get("variables", {})
    if not isinstance(found, dict) or not all(isinstance(item, str) for item in found.values()):
        raise EnvironmentFileError("`variables` must be a table of strings", where=where)
    for name in found:
        if name in RESERVED_VARIABLES or not _VARIABLE.fullmatch(name):
            raise EnvironmentFileError(
                f"an environment may not set the variable {name!r}",
                hint="Names are in capitals; PATH, HOME and the like are those of the build.",
                where=where,
            )
    return found


def _check_requirement(text: str, where: str) -> None:
    try:
        parsed = Requirement(text)
    except InvalidRequirement as error:
        raise EnvironmentFileError(
            f"{text!r} is not a requirement: {str(error).splitlines()[0]}", where=where
        ) from error
    if parsed.url:
        raise EnvironmentFileError(
            f"{text!r} names an address; an environment is locked to wheels, by hash, wherever "
            "they come from",
            hint=f"Write {parsed.name} with a version, and let uv and pip know the index.",
            where=where,
        )


def _lock_of(name: str, table: dict[str, Any]) -> Lock:
    by_name = {str(target): target for target in _all_targets()}
    targets = [by_name[text] for text in table["targets"]]
    pins: dict[Target, dict[str, Pin]] = {target: {} for target in targets}
    for entry in table.get("packages", []):
        package, version = entry["name"], entry["version"]
        if canonicalize_name(package) != package:
            raise ValueError(package)
        for text in entry.get("missing", []):
            pins[by_name[text]][package] = Pin(version, None)
        for row in entry["wheels"]:
            fits = row.get("targets")
            for target in targets if fits is None else [by_name[text] for text in fits]:
                pins[target][package] = Pin(version, Wheel(row["file"], row["sha256"]))
    unsupported = {by_name[text]: why for text, why in table.get("unsupported", {}).items()}
    spec = EnvironmentSpec(
        name=name,
        requirements=tuple(table["requirements"]),
        exclude=tuple(table.get("exclude", ())),
        python=table.get("python", ""),
    )
    return Lock(spec, pins, unsupported)


def _all_targets() -> list[Target]:
    return [Target(python, machine) for python in PYTHONS for machine in MACHINES]

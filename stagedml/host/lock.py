"""Locks environments: asks uv for a solution per target, keeps the wheel that fits each best."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import InvalidWheelFilename, canonicalize_name, parse_wheel_filename

from stagedml.directories import absolute
from stagedml.errors import StagedMLError
from stagedml.host.environment import (
    EnvironmentFileError,
    EnvironmentSpec,
    Lock,
    Pin,
    Target,
    Wheel,
    dump_lock,
    read_lock,
    read_spec,
)
from stagedml.host.index import masked
from stagedml.temporary import temporary_directory

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

# Wheels for this glibc and older ones run on RHEL 8, Debian 10, Ubuntu 20.04 and all that is newer.
GLIBC = (2, 28)
_PACKAGE = re.compile(r'^name = "([a-z0-9-]+)"\nversion = "([^"\s]+)"$', re.MULTILINE)
_LEGACY = {(2, 17): "manylinux2014", (2, 12): "manylinux2010", (2, 5): "manylinux1"}
_OLDEST = {"x86_64": 5, "aarch64": 17}
# What Nix allows in the name of a store path, and so of a wheel's derivation.
_STORE_NAME = re.compile(r"[A-Za-z0-9+_?=-][A-Za-z0-9+._?=-]{0,206}")


class LockError(StagedMLError):
    """An environment cannot be locked."""


class UnsatisfiableError(LockError):
    """No set of packages fulfils the requirements, on any target."""


class IndexUnreachableError(LockError):
    """The package index cannot be reached."""


@dataclasses.dataclass(frozen=True)
class LockResult:
    """What locking an environment came to.

    Attributes:
        path: The lock file.
        changed: Whether its text differs from what was there.
        lock: The lock.
        added: Packages that were not locked before.
        removed: Packages that no longer are.
        updated: Package -> versions before, versions now.
    """

    path: Path
    changed: bool
    lock: Lock
    added: tuple[str, ...]
    removed: tuple[str, ...]
    updated: dict[str, tuple[list[str], list[str]]]

    @property
    def unsupported(self) -> dict[Target, str]:
        """Targets that the environment cannot be had for, and why."""
        return self.lock.unsupported


def lock_path(toml_path: Path) -> Path:
    """Return the lock file beside an environment's TOML file."""
    return toml_path.with_suffix(".lock.toml")


def lock(
    toml_path: str | Path,
    *,
    upgrade: bool | Collection[str] = (),
    write: bool = True,
    on_progress: Callable[[str], None] | None = None,
) -> LockResult:
    """Locks an environment, keeping the versions that are locked already where they still fit.

    Args:
        toml_path: `NAME.toml`; the lock is `NAME.lock.toml` beside it.
        upgrade: Packages whose locked versions do not count; `True` for all.
        write: Whether to write the lock, or only to say what would change.
        on_progress: Called with what is being done, for a person to read.

    Raises:
        EnvironmentFileError: The TOML file cannot be used.
        UnsatisfiableError: There is no solution on any target.
        IndexUnreachableError: uv cannot reach the package index.
        LockError: uv is missing or fails, or gives something that cannot be locked.
    """
    path = Path(toml_path)
    spec = read_spec(path)
    target_path = lock_path(path)
    say = on_progress or (lambda _: None)
    before, rescued = _read_before(target_path, say)
    fresh = set() if isinstance(upgrade, bool) else set(map(canonicalize_name, upgrade))
    locked = before.pins if before is not None and upgrade is not True else {}
    rescued = {} if upgrade is True else rescued
    pins: dict[Target, dict[str, Pin]] = {}
    unsupported: dict[Target, str] = {}
    # The newest Python first: what is found for it is preferred on the others too.
    for target in sorted(spec.targets, key=lambda t: (t.python, t.machine), reverse=True):
        say(f"{spec.name}: solving for {target}")
        preferred = dict(rescued)
        for source in (*pins.values(), locked.get(target, {})):
            preferred |= {name: pin.version for name, pin in source.items()}
        for name in fresh:
            solved = [found[name].version for found in pins.values() if name in found]
            preferred.pop(name, None)
            preferred |= {name: solved[0]} if solved else {}
        try:
            pins[target] = _solve(spec, target, preferred, refresh=upgrade is True or bool(fresh))
        except UnsatisfiableError as error:
            unsupported[target] = error.message
    if not pins:
        newest = max(unsupported)
        raise UnsatisfiableError(
            f"nothing fulfils the requirements: {unsupported[newest]}",
            hint=f"Change the requirements in {path.name}.",
            where=str(path),
        )
    made = Lock(spec, pins, unsupported)
    text = dump_lock(made)
    changed = not target_path.is_file() or target_path.read_text(encoding="utf-8") != text
    if changed and write:
        _write(target_path, text)
    return _compare(target_path, before, made, changed=changed)


def _read_before(path: Path, say: Callable[[str], None]) -> tuple[Lock | None, dict[str, str]]:
    """Return the lock that is there; if it is spoilt, the versions that can still be read in it.

    A merge's conflict holds two of some packages: ours, which come first, count.
    """
    if not path.is_file():
        return None, {}
    try:
        return read_lock(path), {}
    except EnvironmentFileError as error:
        say(f"{error.where or path}: {error.message}; it is made anew, near what can be read in it")
        text = path.read_bytes().decode("utf-8", "replace")
        return None, dict(reversed(_PACKAGE.findall(text)))


def _write(path: Path, text: str) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise LockError(f"cannot write {path}: {error.strerror}") from error


def _compare(path: Path, before: Lock | None, now: Lock, *, changed: bool) -> LockResult:
    def versions(lock: Lock | None) -> dict[str, list[str]]:
        if lock is None:
            return {}
        names = {name for pins in lock.pins.values() for name in pins}
        return {name: lock.versions(name) for name in sorted(names)}

    old, new = versions(before), versions(now)
    return LockResult(
        path=path,
        changed=changed,
        lock=now,
        added=tuple(name for name in new if name not in old),
        removed=tuple(name for name in old if name not in new),
        updated={
            name: (old[name], new[name]) for name in new if name in old and old[name] != new[name]
        },
    )


# -- uv -------------------------------------------------------------------------------------------


def _solve(
    spec: EnvironmentSpec, target: Target, preferred: dict[str, str], *, refresh: bool
) -> dict[str, Pin]:
    """Return the packages for one target, as uv resolves them from wheels alone."""
    with temporary_directory("lock") as directory:
        (directory / "requirements.in").write_text("\n".join(spec.requirements) + "\n")
        # An override with a marker that never holds removes a package, in every version of uv.
        never = "".join(f"{name} ; python_version < '3'\n" for name in spec.exclude)
        (directory / "overrides.txt").write_text(never)
        solution = directory / "pylock.toml"
        if preferred:
            solution.write_text(_preferences(target, preferred))
        command = [_uv(), "pip", "compile", "requirements.in", "--override", "overrides.txt"]
        command += ["--format", "pylock.toml", "--output-file", "pylock.toml", "--quiet"]
        command += ["--python", sys.executable, "--no-python-downloads"]
        command += ["--python-version", target.python, "--python-platform", _platform(target)]
        command += ["--only-binary", ":all:", "--no-header", "--no-annotate", "--color", "never"]
        if refresh:
            command.append("--refresh")
        done = subprocess.run(
            command,
            cwd=directory,
            env=absolute(),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if done.returncode != 0:
            raise _failure(masked(done.stderr), target)
        found = tomllib.loads(solution.read_text(encoding="utf-8"))
    excluded = {canonicalize_name(name) for name in spec.exclude}
    tags = _ranks(target)
    packages = [entry for entry in found.get("packages", []) if entry["name"] not in excluded]
    return {canonicalize_name(entry["name"]): _pin(entry, tags) for entry in packages}


def _uv() -> str:
    """Return the uv that is installed beside stagedml, or that of PATH."""
    try:
        from uv import find_uv_bin

        return str(find_uv_bin())
    except (ImportError, FileNotFoundError):
        found = shutil.which("uv")
    if found is None:
        raise LockError("uv, which finds the packages, is not installed", hint="pip install uv")
    return found


def _preferences(target: Target, preferred: dict[str, str]) -> str:
    """Return a previous solution for uv to stay close to."""
    rows = ['lock-version = "1.0"', 'created-by = "uv"', f'requires-python = ">={target.python}"']
    for name, version in sorted(preferred.items()):
        rows += ["", "[[packages]]", f'name = "{name}"', f'version = "{version}"']
    return "\n".join(rows) + "\n"


def _platform(target: Target) -> str:
    return f"{target.machine}-manylinux_{GLIBC[0]}_{GLIBC[1]}"


_UNREACHABLE = re.compile(
    r"Failed to fetch|error sending request|dns error|Could not connect|Connection refused|"
    r"network connectivity is disabled|operation timed out|tcp connect error",
    re.IGNORECASE,
)


def _failure(stderr: str, target: Target) -> LockError:
    if "No solution found" in stderr:
        return UnsatisfiableError(_reason(stderr))
    if _UNREACHABLE.search(stderr):
        return IndexUnreachableError(
            f"uv cannot reach the package index:\n{_indent(stderr)}",
            hint="Check the network, or name another index (UV_DEFAULT_INDEX, or uv.toml).",
        )
    if re.search(r"invalid value 'pylock.toml'|unexpected argument '--format'", stderr):
        return LockError("this uv is too old to write pylock.toml", hint="pip install -U uv")
    return LockError(f"uv failed for {target}:\n{_indent(stderr)}")


def _reason(stderr: str) -> str:
    """Return the explanation that uv gives, on one line, without its drawing."""
    text = stderr.partition("No solution found when resolving dependencies")[2]
    text = text.partition("hint:")[0]
    words = re.sub(r"[^\x00-\x7f]+|:\s", " ", text).split()
    return " ".join(words).removeprefix("Because").strip() or "the requirements contradict"


def _indent(text: str) -> str:
    return "\n".join(f"  {line.rstrip()}" for line in text.strip().splitlines())


# -- wheels ---------------------------------------------------------------------------------------


def _ranks(target: Target) -> dict[Tag, int]:
    """Every tag that fits the target, the best one first (0)."""
    major, _, minor = target.python.partition(".")
    python = (int(major), int(minor))
    platforms: list[str] = []
    for number in range(GLIBC[1], _OLDEST[target.machine] - 1, -1):
        platforms.append(f"manylinux_2_{number}_{target.machine}")
        if (2, number) in _LEGACY:
            platforms.append(f"{_LEGACY[2, number]}_{target.machine}")
    platforms.append(f"linux_{target.machine}")
    tags: Iterable[Tag] = (
        *cpython_tags(python, platforms=platforms),
        *compatible_tags(python, f"cp{major}{minor}", platforms),
    )
    ranks: dict[Tag, int] = {}
    for tag in tags:
        ranks.setdefault(tag, len(ranks))
    return ranks


def _pin(entry: dict[str, Any], ranks: dict[Tag, int]) -> Pin:
    name = entry["name"]
    if "version" not in entry or any(key in entry for key in ("vcs", "directory", "archive")):
        raise LockError(f"{name} does not come as wheels from an index, so it cannot be locked")
    best: tuple[int, tuple[int, str], str, Wheel] | None = None
    for row in entry.get("wheels", []):
        location = row.get("url") or row.get("path") or ""
        file = row.get("name") or unquote(urlsplit(location).path.rpartition("/")[2])
        try:
            _, _, build, tags = parse_wheel_filename(file)
        except InvalidWheelFilename:
            continue
        fitting = [ranks[tag] for tag in tags if tag in ranks]
        if not fitting:
            continue
        number, letters = build or (0, "")
        candidate = (min(fitting), (-number, letters), file, Wheel(file, _sha256(row, location)))
        if best is None or candidate[:3] < best[:3]:
            best = candidate
    if best is not None and not _STORE_NAME.fullmatch(best[2]):
        raise LockError(f"a Nix store cannot hold a file with the name of the wheel {best[2]}")
    return Pin(entry["version"], best[3] if best else None)


def _sha256(row: dict[str, Any], location: str) -> str:
    known = row.get("hashes", {}).get("sha256")
    if known:
        return str(known)
    local = Path(unquote(urlsplit(location).path))
    if urlsplit(location).scheme in {"", "file"} and local.is_file():
        with local.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    raise LockError(
        f"the package index gives no sha256 of {local.name}",
        hint="Use an index that does, or let UV_FIND_LINKS name a directory that holds the wheel.",
    )

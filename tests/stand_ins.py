"""Puts together the nixpkgs of the tests (`nix/nixpkgs_stand_in`) from parts of this machine."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from toys import REPOSITORY, host_toolchain

if TYPE_CHECKING:
    from stagedml.nix.client import Nix

FILES = Path(__file__).parent / "nix/nixpkgs_stand_in"
# The shell, and what is in the PATH of all builds.
PROGRAMS = (
    *("bash", "cat", "chmod", "cp", "gawk", "gzip", "ln"),
    *("mkdir", "mv", "patch", "rm", "tar", "touch"),
)
NEEDED = re.compile(r"^\s*(\S+) => (/\S+)", re.MULTILINE)


def assemble(nix: Nix, root: Path, *, packages: bool = False) -> Path:
    """Writes the stand-in to a new directory.

    Args:
        nix: Whose store has the snapshot of this machine's Python that it is made of.
        root: The directory.
        packages: Whether Python packages are wanted; they come from an index.
    """
    shutil.copytree(FILES, root)
    snapshot = host_toolchain(nix)
    shutil.copytree(snapshot, root / "host")
    _copy_programs(snapshot, nix, root / "programs")
    if packages:
        (root / "wheels.json").write_text(json.dumps(_wheels(nix, snapshot), indent=1))
    for path in (root, *root.rglob("*")):
        path.chmod(path.stat().st_mode | 0o200)
    return root


def _copy_programs(snapshot: Path, nix: Nix, root: Path) -> None:
    for name in ("bin", "lib", "needs"):
        (root / name).mkdir(parents=True)
    for name in PROGRAMS:
        program = shutil.which(name)
        if program is None:
            pytest.skip(f"there is no {name} here")
        shutil.copy(program, root / "bin" / name)
        listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True)
        needed = dict(NEEDED.findall(listed.stdout))
        (root / "needs" / name).write_text("\n".join(needed))
        for library, place in needed.items():
            shutil.copy(place, root / "lib" / library)
    # What is a filter for files of Nix and changes nothing, for one.
    for kind in ("bin", "needs"):
        shutil.copy(root / kind / "cat", root / kind / "nixfmt")


def _wheels(nix: Nix, snapshot: Path) -> dict[str, dict[str, str]]:
    """What packages are made of: the wheels of the command's own lock, and setuptools."""
    locks = (
        REPOSITORY / "nix/environments/command.lock.toml",
        FILES / "environments/setuptools.lock.toml",
    )
    environments = " // ".join(f"of {lock}" for lock in locks)
    expression = f"""
      let
        library = import {REPOSITORY}/nix {{
          system = builtins.currentSystem;
          pkgs = import {snapshot} {{ system = builtins.currentSystem; }};
        }};
        of =
          lockFile:
          let
            made = library.mkEnvironment {{
              inherit lockFile;
              name = "stand-in";
            }};
          in
          builtins.mapAttrs (name: wheel: {{
            inherit wheel;
            file = wheel.name;
            sha256 = wheel.outputHash;
            version = made.packages.${{name}};
          }}) made.wheels;
      in
      {environments}
    """
    nix.build(expr=f"map (row: row.wheel) (builtins.attrValues ({expression}))")
    rows: dict[str, dict[str, str]] = nix.eval_json(
        expr=f'builtins.mapAttrs (_: row: removeAttrs row [ "wheel" ]) ({expression})'
    )
    return rows

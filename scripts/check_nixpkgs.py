"""Checks that nixpkgs has what StagedML takes from it: `make check-nixpkgs`, see docs/nixpkgs.md.

    python scripts/check_nixpkgs.py [--nixpkgs PATH] [--pipeline NAME]

Evaluates each attribute of nix/lib/from_nixpkgs.nix for both systems, builds those of this
machine's system (or takes them from a binary cache), looks for each file that is relied on, and
builds a pipeline with them. Prints a table; exits with 1 if a row of it fails, with 2 if there is
no nixpkgs.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.host.toolchain import NIXPKGS_NEEDS, OVERRIDE
from stagedml.nix.client import Nix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
SYSTEMS = ("x86_64-linux", "aarch64-linux")


@dataclass(frozen=True)
class Row:
    """What came of one check.

    Attributes:
        what: The attribute, or what was built.
        system: For which system.
        failure: What is wrong; nothing, if empty.
        found: What was found, in short.
    """

    what: str
    system: str
    failure: str = ""
    found: str = ""


class Check:
    """Checks one nixpkgs.

    Args:
        nix: How to run Nix.
        nixpkgs: A checkout of nixpkgs or what stands in for one; `None` is what flake.lock pins.
        root: The repository whose pipelines are built.
    """

    def __init__(self, nix: Nix, nixpkgs: Path | None, root: Path) -> None:
        self.nix = nix
        self.nixpkgs = nixpkgs
        self.root = root
        self.own: str = nix.eval_json(expr="builtins.currentSystem")

    def packages(self, system: str) -> str:
        """Return an expression of the package set."""
        return f'(import (import {ROOT}/nix/nixpkgs.nix) {{ system = "{system}"; }})'

    def taken(self, system: str) -> str:
        """Return an expression of what from_nixpkgs.nix gives."""
        return f"(import {ROOT}/nix/lib/from_nixpkgs.nix {{ pkgs = {self.packages(system)}; }})"

    def attributes(self) -> list[str]:
        """Return the attributes to check, once nixpkgs itself is there."""
        if not self.nix.eval_json(expr=f"{self.packages(self.own)} ? stdenv"):
            raise StagedMLError("what is there is no nixpkgs: it has no stdenv")
        names: list[str] = self.nix.eval_json(
            expr=f"builtins.attrNames {self.taken(self.own)}.attributes"
        )
        return names

    def rows(self, names: list[str], pipeline: str) -> Iterator[Row]:
        """Check everything."""
        for system in (self.own, *(other for other in SYSTEMS if other != self.own)):
            for name in names:
                yield self._guarded(name, system, lambda n=name, s=system: self._attribute(n, s))
            yield self._guarded("stagedml-nixpkgs", system, lambda s=system: self._command(s))
        what = f"pipeline {pipeline}"
        yield self._guarded(what, self.own, lambda: self._pipeline(pipeline))

    def _guarded(self, what: str, system: str, check: Callable[[], str]) -> Row:
        try:
            return Row(what, system, found=check())
        except StagedMLError as error:
            return Row(what, system, failure=str(error).strip())

    def _attribute(self, name: str, system: str) -> str:
        taken = self.taken(system)
        row = self.nix.eval_json(
            expr=f'let t = {taken}; in {{ inherit (t.attributes."{name}") files output;'
            f' path = t.path "{name}"; }}'
        )
        if system != self.own:
            return f"evaluates to {_short(row['path'])}"
        (path,) = self.nix.build(expr=f'{taken}.outputOf "{name}"').outputs
        missing = [file for file in row["files"] if not Path(path, file).exists()]
        if missing:
            raise StagedMLError(
                f"its output '{row['output']}' has no {', no '.join(missing)}: {path}",
                hint="Correct nix/lib/from_nixpkgs.nix, and what uses it.",
            )
        return f"{_short(path)}: {', '.join(row['files'])}"

    def _command(self, system: str) -> str:
        command = f"(import {ROOT}/nix/overlay.nix {self.packages(system)} {self.packages(system)})"
        if system != self.own:
            path = self.nix.eval_json(expr=f"{command}.stagedml.outPath")
            return f"evaluates to {_short(path)}"
        (path,) = self.nix.build(expr=f"{command}.stagedml").outputs
        if not Path(path, "bin/stagedml").is_file():
            raise StagedMLError(f"it has no bin/stagedml: {path}", hint="Correct nix/pynixify.")
        return f"{_short(path)}: bin/stagedml"

    def _pipeline(self, name: str) -> str:
        """Build it by way of default.nix, which must give what the flake gives."""
        (path,) = self.nix.build(self.root / "default.nix", [name]).outputs
        line = ["nix", "--extra-experimental-features", "nix-command flakes", "eval", "--raw"]
        if self.nixpkgs is not None:
            line += ["--override-input", "nixpkgs", f"path:{self.nixpkgs}"]
        flake = f"path:{self.root}#legacyPackages.{self.own}.{name}.outPath"
        other = self.nix.run(*line, "--no-write-lock-file", flake).stdout.strip()
        if other != path:
            raise StagedMLError(f"default.nix gives {path}, and the flake {other}")
        return f"{_short(path)}, by default.nix and by the flake"


def _short(path: str) -> str:
    return path.rpartition("/")[2].partition("-")[2]


def show(rows: Iterator[Row], count: int) -> int:
    """Print the table as it comes about; how many rows failed."""
    failed = total = 0
    print(f"{'attribute':<24} {'system':<14} {'':<6} found")
    for row in rows:
        total += 1
        failed += bool(row.failure)
        state = "FAILED" if row.failure else "ok"
        first, *rest = (row.failure or row.found).splitlines()
        print(f"{row.what:<24} {row.system:<14} {state:<6} {first}", flush=True)
        for line in rest:
            print(f"{'':<47}{line}")
    print(f"{total - failed} of {total} are as expected, of {count} attributes")
    return failed


def main() -> int:
    """Check, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=_Formatter)
    parser.add_argument("--nixpkgs", type=Path, help="a checkout (default: what flake.lock pins)")
    parser.add_argument("--pipeline", default="convnet-digits", help="what to build in the end")
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository that has it")
    arguments = parser.parse_args()
    nixpkgs = arguments.nixpkgs.absolute() if arguments.nixpkgs else None
    nix = Nix(env={**os.environ, OVERRIDE: str(nixpkgs) if nixpkgs else "nixpkgs"})
    try:
        if nixpkgs is None and nix.version() < NIXPKGS_NEEDS:
            needed = ".".join(map(str, NIXPKGS_NEEDS))
            raise StagedMLError(f"the nixpkgs that flake.lock pins needs Nix {needed} or newer")
        check = Check(nix, nixpkgs, arguments.root.absolute())
        names = check.attributes()
    except StagedMLError as error:
        where = nixpkgs or "the one that flake.lock pins"
        print(f"there is no nixpkgs to check ({where}):\n{error}", file=sys.stderr)
        return 2
    print(f"nixpkgs: {nixpkgs or 'as flake.lock pins it'}")
    return min(show(check.rows(names, arguments.pipeline), len(names)), 1)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Keeps the lines of the description."""


if __name__ == "__main__":
    sys.exit(main())

"""Writes nix/pynixify/packages again: `make pynixify`, see nix/pynixify/README.md.

    python scripts/pynixify.py [--check] [--nixpkgs PATH]

Runs the program pynixify on nix/pynixify/setup.py, with the nixpkgs that flake.lock pins.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from stagedml.errors import StagedMLError
from stagedml.host.toolchain import OVERRIDE
from stagedml.nix.client import Nix

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "nix/pynixify"
WRITTEN = ("overlay.nix", "packages/stagedml/default.nix")
HOW = """\
It is on GitHub alone, and needs an environment of its own (it imports pkg_resources):
    git clone https://github.com/cript0nauta/pynixify
    python3 -m venv pynixify/venv && pynixify/venv/bin/pip install ./pynixify 'setuptools<81'
    PATH=$PWD/pynixify/venv/bin:$PATH make pynixify"""
SECONDS = 900  # where it fails it may wait for ever


def run(nix: Nix, directory: Path) -> Path:
    """Run pynixify, and return the directory that it has written.

    Args:
        nix: How to run Nix; its environment says which nixpkgs.
        directory: An empty one, to run it in.

    Raises:
        StagedMLError: It is not there, or failed, or wrote what it should not have.
    """
    program = shutil.which("pynixify")
    if program is None:
        raise StagedMLError("pynixify is not installed", hint=HOW)
    shutil.copy(HERE / "setup.py", directory)
    path = [str(Path(nix.program("nix-build")).parent), os.environ["PATH"]]
    if shutil.which("nixfmt") is None:
        (formatter,) = nix.build(
            expr=f"(import (import {ROOT}/nix/nixpkgs.nix) {{ }}).nixfmt"
        ).outputs
        path.insert(0, f"{formatter}/bin")
    environment = {
        **nix.env,
        "PATH": ":".join(path),
        "NIX_PATH": f"nixpkgs={HERE}/nixpkgs.nix",
    }
    line = [program, "--local", "stagedml", "--overlay-only", "--output", "pynixify"]
    print("running:", " ".join(line), file=sys.stderr)
    try:
        subprocess.run(line, cwd=directory, env=environment, check=True, timeout=SECONDS)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise StagedMLError(f"pynixify did not come to an end: {error}") from error
    written = directory / "pynixify"
    found = {str(file.relative_to(written)) for file in written.rglob("*.nix")}
    if found != set(WRITTEN):
        others = ", ".join(sorted(found ^ set(WRITTEN)))
        raise StagedMLError(
            f"pynixify wrote other files than {', '.join(WRITTEN)}: {others}",
            hint="What it packages itself is not in this nixpkgs, or not in a version that "
            "nix/pynixify/setup.py takes.",
        )
    return written


def words(file: Path) -> list[str]:
    """Return a file's text without its layout, which is the formatter's."""
    text = file.read_text(encoding="utf-8")
    for mark in "{}[]():;=,":
        text = text.replace(mark, f" {mark} ")
    found = text.split()
    return [
        word
        for word, after in zip(found, [*found[1:], ""], strict=True)
        if (word, after) != (",", "}")
    ]


def main() -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--nixpkgs", type=Path, help="a checkout (default: what flake.lock pins)")
    parser.add_argument("--check", action="store_true", help="only say whether anything changes")
    arguments = parser.parse_args()
    chosen = str(arguments.nixpkgs.absolute()) if arguments.nixpkgs else "nixpkgs"
    try:
        with tempfile.TemporaryDirectory(prefix="pynixify-") as temporary:
            written = run(Nix(env={**os.environ, OVERRIDE: chosen}), Path(temporary))
            changed = [name for name in WRITTEN if words(written / name) != words(HERE / name)]
            if not arguments.check:
                for name in changed:
                    shutil.copy(written / name, HERE / name)
    except StagedMLError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    for name in changed:
        print(f"nix/pynixify/{name} {'differs' if arguments.check else 'is written'}")
    if not changed:
        print("nix/pynixify is what pynixify writes")
    return int(arguments.check and bool(changed))


if __name__ == "__main__":
    sys.exit(main())

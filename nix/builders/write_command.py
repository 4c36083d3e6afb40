"""Writes the `stagedml` command: the package, what it needs beside it, a program to start it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

COMMAND = """\
#!{interpreter} -sP
import sys

sys.path[:0] = [{package!r}, {site_packages!r}]
from stagedml.cli import main

main()
"""


def main() -> None:
    """Write the output."""
    out = Path(os.environ["out"])
    lib = out / "lib"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(os.environ["package"], lib / "stagedml", ignore=ignored)
    shutil.copytree(os.environ["library"], lib / "nix", ignore=ignored)
    for name in ("templates", "examples"):  # what `stagedml init` makes repositories from
        shutil.copytree(os.environ[name], lib / name, ignore=ignored)
    for folder, _, _ in os.walk(out):
        Path(folder).chmod(0o755)  # as copied from the store they could not be written to
    compiler = os.environ["compileBytecode"]
    subprocess.run([sys.executable, "-sSBP", compiler, str(lib / "stagedml")], check=True)
    program = out / "bin" / "stagedml"
    program.parent.mkdir()
    text = COMMAND.format(
        interpreter=os.environ["interpreter"],
        package=str(lib),
        site_packages=os.environ["sitePackages"],
    )
    program.write_text(text)
    program.chmod(0o755)


main()

"""Writes the program that `nix fmt` runs."""

from __future__ import annotations

import os
from pathlib import Path

PROGRAM = '''\
#!{interpreter} -sSP
"""Formats what is named, or the current directory: Python with Ruff, Nix with nixfmt."""
import subprocess, sys
from pathlib import Path

RUFF, NIXFMT = {ruff!r}, {nixfmt!r}
# Made by tools.
LEFT = {{".git", ".venv", "node_modules", "__pycache__"}}


def nix_files(place):
    if place.is_file():
        generated = place.resolve().parent.parts[-2:] == ("nix", "pipelines")
        return [place] if place.suffix == ".nix" and not generated else []
    found = []
    for child in sorted(place.iterdir()):
        if child.name not in LEFT and not child.is_symlink():
            found += nix_files(child)
    return found


options = [word for word in sys.argv[1:] if word.startswith("-")]
if options not in ([], ["--check"]):
    sys.exit("usage: stagedml-format [--check] [FILE OR DIRECTORY]...")
places = [word for word in sys.argv[1:] if word not in options] or ["."]
missing = [place for place in places if not Path(place).exists()]
if missing:
    sys.exit(f"stagedml-format: there is no {{missing[0]}}")
python = [place for place in places if Path(place).is_dir() or place.endswith((".py", ".pyi"))]
nix = [str(file) for place in places for file in nix_files(Path(place))]
lines = [[RUFF, "format", *options, *python]] if python else []
if nix and NIXFMT:
    lines.append([NIXFMT, *options, *nix])
# One that is killed has a status below zero.
status = max([abs(subprocess.run(line).returncode) for line in lines], default=0)
if nix and not NIXFMT:
    what = "file is" if len(nix) == 1 else "files are"
    print(
        f"stagedml-format: {{len(nix)}} Nix {{what}} left alone: this machine's own Python stands"
        " in for nixpkgs, which has nixfmt",
        file=sys.stderr,
    )
sys.exit(status)
'''

out = Path(os.environ["out"])
program = out / "bin/stagedml-format"
program.parent.mkdir(parents=True)
names = ("interpreter", "ruff", "nixfmt")
program.write_text(PROGRAM.format(**{name: os.environ[name] for name in names}))
program.chmod(0o755)

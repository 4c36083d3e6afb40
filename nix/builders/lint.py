"""Fails where the sources break a rule: Python by Ruff's, Nix by those of scripts/lint_nix.py."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

project = Path(os.environ["project"])
programs = Path(os.environ["programs"])
# Generated files are not written by hand.
files = [path for path in project.rglob("*.nix") if path.parent != project / "nix/pipelines"]
lines = [
    [str(programs / "ruff"), "check", "--no-cache", "."],
    [str(programs / "ruff"), "format", "--no-cache", "--check", "."],
    [str(programs / "python3"), str(project / "scripts/lint_nix.py"), *map(str, sorted(files))],
]
failed = [line for line in lines if subprocess.run(line, cwd=project, check=False).returncode]
if failed:
    sys.exit(f"{len(failed)} of {len(lines)} checks of the sources failed; see above")
Path(os.environ["out"]).write_text(f"{len(files)} Nix files\n")

"""Copies pip into its own output, with byte code that does not depend on time stamps."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

raw, out = Path(os.environ["raw"]), Path(os.environ["out"])
shutil.copytree(raw, out, copy_function=shutil.copyfile)
for directory, _, _ in os.walk(out):
    Path(directory).chmod(0o755)
subprocess.run([sys.executable, "-I", "-B", os.environ["compileBytecode"], str(out)], check=True)

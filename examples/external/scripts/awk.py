"""awk from a wheel: `awk.py PROGRAM TABLE [NAME=VALUE...]`, which prints what the program prints.

The wheel is bashkit's: a shell with the usual tools, awk among them, as a library, which sees no
file but those that it is given. Where nixpkgs is at hand, `programs=["nixpkgs:gawk"]` needs none of
this; see the README.
"""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from bashkit import Bash

program, table, *settings = sys.argv[1:]
shell = Bash()
shell.write_file("/program.awk", Path(program).read_text())
shell.write_file("/table", Path(table).read_text())
given = shlex.join(word for setting in settings for word in ("-v", setting))
done = shell.execute_sync(f"awk {given} -f /program.awk /table")
sys.stderr.write(done.stderr)
if done.exit_code or done.error or done.stdout_truncated:
    sys.exit(done.error or f"awk: {'too much output' if done.stdout_truncated else 'failed'}")
sys.stdout.write(done.stdout)

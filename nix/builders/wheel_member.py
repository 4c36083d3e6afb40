"""Takes one file out of a wheel; Nix checks its hash."""

from __future__ import annotations

import os
import sys
import zipfile
from pathlib import Path


def main() -> int:
    """Extract the member; an exit code."""
    out = Path(os.environ["out"])
    member = os.environ["member"]
    with zipfile.ZipFile(os.environ["wheel"]) as wheel:
        if member not in wheel.namelist():
            print(f"the wheel has no file {member!r}", file=sys.stderr)
            return 1
        out.write_bytes(wheel.read(member))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A table of digits as scikit-learn has it, for tests."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def table(path: Path, rows: list[list[object]]) -> Path:
    """Write rows of 64 pixels and a label."""
    text = "".join(",".join(map(str, row)) + "\n" for row in rows)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
    return path


def digit_rows() -> list[list[object]]:
    """Ten of each digit, of which one is there three times."""
    rows: list[list[object]] = []
    for digit in range(10):
        for k in range(10):
            kind = 0 if k < 3 else k
            rows.append([(digit * 7 + kind + i * (kind + 1)) % 17 for i in range(64)] + [digit])
    return rows

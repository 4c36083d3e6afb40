"""The linter of Nix files: what it finds, and that it finds no more."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def problems(tmp_path, source: str) -> list[str]:
    file = tmp_path / "file.nix"
    file.write_text(source)
    done = subprocess.run(
        [sys.executable, ROOT / "scripts/lint_nix.py", file],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == bool(done.stdout), done.stderr
    return [line.removeprefix(f"{file}:") for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("let a = 1; b = 2; in a\n", ["1: 'b' is never used"]),
        ("let inherit (builtins) map head; in map\n", ["1: 'head' is never used"]),
        ("{ a, b ? 1, }:\na\n", ["1: 'b' is never used"]),
        ("with builtins; map\n", ["1: `with` hides where names come from: use `inherit`"]),
        ("{ \n}", ["1: white space at the end, or a tab", "2: no line break at the end"]),
        ("{ a = ; }\n", ["1: this cannot be parsed"]),
        ("let a = 1; in { inherit a; }\n", []),
        ('let a = 1; in "x${a}"\n', []),
        ("let f = ./a.nix; in import f { p = ../b/c.nix; }\n", []),
        ("{ _unused, ... }: { a.b = 1; }\n", []),
        ("let a = b; b = a; in { }\n", []),
    ],
)
def test_what_is_found(tmp_path, source, found):
    assert problems(tmp_path, source) == found

"""Notices of TensorFlow's import are left out, and nothing else is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[3]
SAID = """\
WARNING: All log messages before absl::InitializeLog() is called are written to STDERR
I0000 00:00:1795272540.226769   25802 port.cc:153] oneDNN custom operations are on. You may see
I0000 00:00:1795272540.228472   25802 cudart_stub.cc:31] Could not find cuda drivers on your machine
"""
REAL = """\
E0000 00:00:1795272540.226769   25802 port.cc:153] oneDNN custom operations are on fire
2026-11-21 15:00:00.1: F port.cc:12] compiled to use AVX instructions
WARNING: something else
I0000 00:00:1795272540.2   25802 other.cc:1] of use
"""


def stderr(code: str) -> tuple[int, str]:
    text = (
        f"from stagedml.zoo.training.notices import *\nimport os\nSAID, REAL = {SAID!r}, {REAL!r}\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", text + code],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stderr


def test_notices_are_left_out():
    code = """
with without_notices():
    os.write(2, SAID.encode()[:50])
    os.write(2, SAID.encode()[50:] + REAL.encode() + b"no end of line")
os.write(2, b"\\nafter\\n")
"""
    assert stderr(code) == (0, REAL + "no end of line\nafter\n")


def test_the_last_words_of_a_crash_are_not_lost():
    code = """
with without_notices():
    os.write(2, SAID.encode() + REAL.encode())
    os.abort()
"""
    assert stderr(code) == (-6, REAL)


def test_an_exception_goes_on():
    code = """
try:
    with without_notices():
        raise ImportError("no such thing")
except ImportError as error:
    os.write(2, str(error).encode())
"""
    assert stderr(code) == (0, "no such thing")

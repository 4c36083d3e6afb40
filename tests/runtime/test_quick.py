"""`pathlib` is imported quickly, and is the whole of it all the same."""

from __future__ import annotations

import subprocess
import sys

import pytest

CODE = """
import sys
sys.path.insert(0, {root!r})
from stagedml.runtime.quick import paths
Path = paths()
{first}
import fnmatch, functools, ntpath, operator, pathlib, re, typing, urllib.parse, warnings
for module in (fnmatch, functools, ntpath, operator, re, urllib.parse, warnings):
    assert type(module) is type(sys), module
assert Path is pathlib.Path
assert Path("/a b").as_uri() == "file:///a%20b"
assert Path("a/b.txt").match("*.txt")
assert str(pathlib.PureWindowsPath("c:/a", "b")) == r"c:\\a\\b"
assert [p.drive for p in Path("/a/b").parents] == ["", ""]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("here")
assert len(caught) == 1
assert [p.name for p in Path({here!r}).glob("test_qu*.py")] == ["test_quick.py"]
assert list(Path({here!r}).rglob("*.py"))
re.purge()
functools.lru_cache(abs).cache_clear()
print("all there")
"""


@pytest.mark.parametrize("first", ["", "import re", "import typing", "import json, dataclasses"])
def test_all_is_there(first, pytestconfig):
    here = pytestconfig.rootpath / "tests/runtime"
    code = CODE.format(root=str(pytestconfig.rootpath), here=str(here), first=first)
    done = subprocess.run(
        [sys.executable, "-sSB", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.stdout == "all there\n", done.stderr

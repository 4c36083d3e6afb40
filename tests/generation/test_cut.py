"""Parts of stripped files: numbered so that nothing moves them for nothing, cut at positions."""

from __future__ import annotations

import ast
import json
import os
import random
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_strip import LINES, corpus, edits, fresh, meaning, parses, program

from stagedml.generation import strip as strip_module
from stagedml.generation.slices import cut as module
from stagedml.generation.slices.cut import (
    cut,
    cut_with_lines,
    parts_of,
    read_numbers,
    write_numbers,
)
from stagedml.generation.strip import strip, strip_with_lines


def parts(source: bytes) -> list[str]:
    """The text of each part of a file."""
    stripped = strip(source)
    count = len(list(parts_of(ast.parse(stripped))))
    return [cut(stripped, {number}).decode() for number in range(count)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", []),
        ('"""Doc."""\n# c\n', []),
        ("x = 1", ["x = 1\n"]),
        ("x = 1; y = 2;\nz = 3 ;\n", ["x = 1\n", "y = 2\n", "z = 3\n"]),
        ("x = 1; \\\n  y = 2\n", ["x = 1\n", "y = 2\n"]),
        ("x = (1,\n  2)\ny = 3", ["x = (1,\n  2)\n", "y = 3\n"]),
        ('x = """\n\ny = 1\n"""\ny = 2', ['x = """\n\ny = 1\n"""\n', "y = 2\n"]),
        ('x = ";"; y = "\\\\"', ['x = ";"\n', 'y = "\\\\"\n']),
        ("if x: y; z\nelse: w;\nv", ["if x: y; z\nelse: w\n", "v\n"]),
        ("def f():\n  x\n\n  y\nz", ["def f():\n  x\n  y\n", "z\n"]),
        ("x\n@d\n@e(1)\ndef f(): pass\ny", ["x\n", "@d\n@e(1)\ndef f(): pass\n", "y\n"]),
        ("x\n@(\n  (d))\nclass A: pass", ["x\n", "@(\n  (d))\nclass A: pass\n"]),
        ("x\n@ \\\n  d\nasync def f(): pass", ["x\n", "@ \\\n  d\nasync def f(): pass\n"]),
        ("x; '''a'''; y\n'''b'''\nz", ["x\n", "y\n", "z\n"]),
        ("\f\nx = 1\n\fy = 2\n", ["x = 1\n", "y = 2\n"]),
        ('é = "ü"; ö = 1', ['é = "ü"\n', "ö = 1\n"]),
        ("import a, b.c as d", ["import a\n", "import b.c as d\n"]),
        (
            "from . import (x,  # c\n  y as z)\nfrom ..a.b import *",
            ["from . import x\n", "from . import y as z\n", "from ..a.b import *\n"],
        ),
        ("try:\n  import a, b\nexcept E: pass", ["try:\n  import a, b\nexcept E: pass\n"]),
        ("import \\\n  a;import b", ["import a\n", "import b\n"]),
    ],
)
def test_parts(source, expected):
    assert parts(source.encode()) == expected


def expanded(source: bytes) -> str:
    """The syntax tree, each import with one name."""
    tree = ast.parse(source)
    tree.body = [
        type(part.statement)(**{**dict(ast.iter_fields(part.statement)), "names": [part.alias]})
        if part.alias is not None
        else part.statement
        for part in parts_of(tree)
    ]
    return meaning(ast.unparse(ast.fix_missing_locations(tree)).encode())


def check(source: bytes, choose=None) -> bytes:
    """What must hold for any input."""
    stripped = strip(source)
    whole, origins = cut_with_lines(stripped, None)
    assert expanded(whole) == expanded(source)
    assert cut(whole, None) == whole
    assert strip(whole) == whole
    texts = parts(source)
    assert "".join(texts).encode() == whole
    chosen = frozenset(n for n in range(len(texts)) if choose is None or choose([True, False]))
    some, origins = cut_with_lines(stripped, chosen)
    assert some.decode() == "".join(texts[n] for n in sorted(chosen))
    assert len(origins) == some.count(b"\n")
    lines = stripped.decode().split("\n")
    for line, origin in zip(some.decode().split("\n"), origins, strict=False):
        imported = line.startswith(("import ", "from "))
        assert (line.split()[-1] if imported else line) in lines[origin - 1]
    return some


@settings(deadline=None, max_examples=300)
@given(st.integers(0, 2**64))
def test_random_programs(seed):
    choose = random.Random(seed).choice
    source = program(choose).encode()
    if parses(source):
        check(source, choose)


@pytest.mark.parametrize("path", corpus(12), ids=lambda path: path.name)
def test_standard_library(path):
    check(path.read_bytes(), random.Random(1).choice)


@settings(deadline=None, max_examples=60)
@given(st.lists(edits, min_size=len(LINES), max_size=len(LINES)), st.sets(st.integers(0, 9)))
def test_comments_blank_lines_and_docstrings_move_no_number(changes, numbers):
    plain, edited = fresh(zip(LINES, changes, strict=True))
    assert cut(strip(edited), numbers) == cut(strip(plain), numbers)


def test_lines_lead_back_to_the_original():
    source = b'"""Doc."""\n\nimport a, b\nx = 1\n\n\ndef f():\n    """Doc."""\n    # c\n    y\n'
    stripped, originals = strip_with_lines(source)
    text, lines = cut_with_lines(stripped, {1, 3})
    assert text == b"import b\ndef f():\n    y\n"
    assert [originals[line - 1] for line in lines] == [3, 7, 10]


@given(st.none() | st.frozensets(st.integers(0, 300)))
def test_numbers_as_text(numbers):
    assert read_numbers(write_numbers(numbers)) == numbers


def test_numbers_are_short():
    assert write_numbers({0, 1, 2, 4, 9, 10}) == "0-2 4 9-10"
    assert write_numbers(None) == "*"
    assert write_numbers(()) == ""


def tree(manifest, tmp_path):
    """What the script makes of a manifest, in an empty environment."""
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    command = [sys.executable, "-I", "-S", module.__file__, strip_module.__file__]
    env = {"manifestPath": str(tmp_path / "manifest.json"), "out": str(tmp_path / "out")}
    return subprocess.run(command, check=False, env=env, capture_output=True, text=True)


def test_runs_alone_as_a_script(tmp_path):
    (tmp_path / "a.py").write_bytes(b'"""Doc."""\nimport x, y  # c\nz = 1\n')
    (tmp_path / "b.py").write_bytes(b"")
    a, b = str(tmp_path / "a.py"), str(tmp_path / "b.py")
    done = tree([["p/a.py", a, "1-2"], ["p/q/b.py", b, "*"]], tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "out/p/a.py").read_bytes() == b"import y\nz = 1\n"
    assert (tmp_path / "out/p/q/b.py").read_bytes() == b""


def test_what_it_cannot_read_is_an_error(tmp_path):
    (tmp_path / "a.py").write_bytes(b"x = 1\nif\n")
    done = tree([["p/a.py", str(tmp_path / "a.py"), "*"]], tmp_path)
    assert done.returncode == 1
    assert done.stderr == "p/a.py:2: invalid syntax\n"


HASHES = """
import hashlib, importlib.util, json, sys, ast, random
def load(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
strip, cut = load("strip", sys.argv[1]), load("cut", sys.argv[2])
found = {}
for path in json.load(sys.stdin):
    with open(path, "rb") as file:
        try:
            stripped = strip.strip(file.read())
        except strip.StripError:
            found[path] = None
            continue
    count = len(list(cut.parts_of(ast.parse(stripped))))
    rng = random.Random(count)
    numbers = [n for n in range(count) if rng.random() < 0.5]
    found[path] = count, hashlib.sha256(cut.cut(stripped, numbers)).hexdigest()
json.dump(found, sys.stdout)
"""
OTHERS = [path for path in os.environ.get("STAGEDML_TEST_PYTHONS", "").split(os.pathsep) if path]


@pytest.mark.skipif(not OTHERS, reason="STAGEDML_TEST_PYTHONS=path:path names no other Pythons")
@pytest.mark.parametrize("python", OTHERS or [""])
def test_same_bytes_under_other_pythons(python, tmp_path):
    files = [str(path) for path in corpus(25)]
    choose = random.Random(1).choice
    for number in range(400):
        path = tmp_path / f"{number}.py"
        path.write_bytes(program(choose).encode())
        files.append(str(path))
    found = []
    for interpreter in (sys.executable, python):
        command = [interpreter, "-c", HASHES, strip_module.__file__, module.__file__]
        text = json.dumps(files)
        done = subprocess.run(command, input=text, stdout=-1, text=True, cwd=tmp_path, check=True)
        found.append(json.loads(done.stdout))
    both = [path for path in files if found[0][path] and found[1][path]]
    assert {p: found[0][p] for p in both} == {p: found[1][p] for p in both}
    assert len(both) > 300

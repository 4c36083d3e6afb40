"""The stripped form of a source file: same program, same bytes under every Python."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import random
import subprocess
import sys
import sysconfig
import warnings
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stagedml.generation import strip as module
from stagedml.generation.strip import StripError, strip, strip_with_lines

STDLIB = Path(sysconfig.get_path("stdlib"))


def is_string(node):
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def meaning(source: bytes) -> str:
    """The syntax tree, without positions, and without statements that are only strings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tree = ast.parse(source)
    for node in ast.walk(tree):
        for name, value in ast.iter_fields(node):
            if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
                kept = [statement for statement in value if not is_string(statement)]
                setattr(node, name, kept or ([] if node is tree else [ast.Pass()]))
    return ast.dump(tree)


def check(source: bytes) -> bytes:
    """What must hold for any input."""
    result, numbers = strip_with_lines(source)
    assert meaning(result) == meaning(source)
    assert strip(result) == result
    assert len(numbers) == result.count(b"\n")
    assert numbers == sorted(set(numbers))
    return result


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", ""),
        ("\n \n\t\n", ""),
        ("# only this", ""),
        ('"""Module."""', ""),
        ("x = 1", "x = 1\n"),
        ("x = 1  # c\n\n\n# d\ny = 2   \n", "x = 1\ny = 2\n"),
        ("#!/usr/bin/env python\n# -*- coding: utf-8 -*-\nx = 1\n", "x = 1\n"),
        ("x = []  # type: list[int]\n", "x = []\n"),
        # bodies
        ('def f(): "doc"\n', "def f(): pass\n"),
        ('def f(): "doc";\n', "def f(): pass\n"),
        ('class A: "doc"; x = 1\n', "class A: x = 1\n"),
        ('def f():\n    """doc"""\n', "def f():\n    pass\n"),
        ('def f():\n    """doc"""\n    return 1\n', "def f():\n    return 1\n"),
        ('def f():\n\t"""doc"""\n\tpass\n', "def f():\n\tpass\n"),
        ('def f(): "a"; "b"\n', "def f(): pass\n"),
        (
            'async def f():\n  "a"\n  @d\n  def g(): "b"\n',
            "async def f():\n  @d\n  def g(): pass\n",
        ),
        ('if x: "a"\nelse: "b"\n', "if x: pass\nelse: pass\n"),
        ('match x:\n case 1: "a"\n', "match x:\n case 1: pass\n"),
        (
            'try: "a"\nexcept E: "b"\nelse: "c"\nfinally: "d"\n',
            "try: pass\nexcept E: pass\nelse: pass\nfinally: pass\n",
        ),
        # the second string must not become the docstring
        ('"""a"""\n"""b"""\nx = 1\n"""of x"""\n', "x = 1\n"),
        ('"""a"""\nfrom __future__ import annotations\n', "from __future__ import annotations\n"),
        ('"""a\nb"""; x = 1\n', "x = 1\n"),
        ('"""a""" \\\n  ; \\\n x = 1  # c\n', "x = 1\n"),
        ('("a"  # c\n  "b")\nx\n', "x\n"),
        ('def f():\n    ("a"  # c\n  "b"); # d\n', "def f():\n    pass\n"),
        ('x = 1; "b"; y = 2\n', "x = 1; y = 2\n"),
        # not docstrings
        ('def f():\n    f"a"\n', 'def f():\n    f"a"\n'),
        ('b"a"\n...\n"a" f"b"\n', 'b"a"\n...\n"a" f"b"\n'),
        # within strings nothing changes
        ('x = """a  \n\n  # b\n"""  # c\n', 'x = """a  \n\n  # b\n"""\n'),
        ("x = 'a\\\n  \\\n#b'  # c\n", "x = 'a\\\n  \\\n#b'\n"),
        ('x = "#"  # c\n', 'x = "#"\n'),
        ('x = f"# {y!r:>{w}} #"  # c\n', 'x = f"# {y!r:>{w}} #"\n'),
        (
            'f(f"""{x}\n\n # no comment \n{y}""", 1)  # c\n',
            'f(f"""{x}\n\n # no comment \n{y}""", 1)\n',
        ),
        ('rb"#"; Rb"""\n\n"""\n', 'rb"#"; Rb"""\n\n"""\n'),
        # continued lines
        ("x = 1 + \\\n  2\n", "x = 1 + \\\n  2\n"),
        ("x = 1 \\\n\ny = 2\n", "x = 1\ny = 2\n"),
        ("x = 1 \\\n  # c\ny = 2\n", "x = 1\ny = 2\n"),
        ("if x:\n  \\\n\n  y\n", "if x:\n  y\n"),
        ('x = 1; \\\n"b"\ny\n', "x = 1;\ny\n"),
        ("x = (1,  # c\n\n # d\n 2)\n", "x = (1,\n 2)\n"),
        # line ends, form feeds, other alphabets
        ("def f():\r\n\t# c\r\n\treturn 1\r", "def f():\n\treturn 1\n"),
        ("\f\nx = 1\n\f\ny = 2\f\n", "x = 1\ny = 2\n"),
        ('"""é"""; é = "é"; "ü"  # ö\nf"{é}"  # ä\n', 'é = "é";\nf"{é}"\n'),
        ('x = "漢\u2028\x85#"  # ñ\n', 'x = "漢\u2028\x85#"\n'),
        ("def f(é, ü): 'ö'\n", "def f(é, ü): pass\n"),
    ],
)
def test_cases(source, expected):
    assert check(source.encode()).decode() == expected


def test_encodings():
    assert strip(b"\xef\xbb\xbfx = 1") == b"x = 1\n"
    assert strip(b'# coding: latin-1\nx = "\xe9"\n') == 'x = "é"\n'.encode()
    assert (
        strip(b'#!python\n# vim: set fileencoding=gbk :\nx = "\xc4\xe3"') == 'x = "你"\n'.encode()
    )
    # Without its first lines, a comment in a string must not turn into a declaration.
    check(b'# a\n# b\nx = """\n# coding: latin-1\n\xc3\xa9"""\n')


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (b"x = 1\ny = (\n", 2),
        (b"x = 1\nif x\n", 2),
        (b"if x:\n  y\n z\n", 3),
        (b'x = 1\ny = """a\n', 2),
        (b"x = \x00\n", 1),
        (b'# coding: ascii\nx = 1\ny = "\xe9"\n', 3),
        (b"# coding: rot13\n", 1),
        (b"# coding: nonsense\n", 1),
        (b"x = 1\\", 1),
    ],
)
def test_what_is_not_python_is_an_error_with_its_line(source, line):
    with pytest.raises(StripError) as caught:
        strip(source)
    assert caught.value.line == line


def test_lines_lead_back_to_the_original():
    source = (
        b'"""Doc\n\nstring."""\n# c\nimport os\n\ndef f():\n    """Doc."""\n\n    return 1 / 0\n'
    )
    result, numbers = strip_with_lines(source)
    original = source.decode().split("\n")
    assert [original[number - 1] for number in numbers] == result.decode().splitlines()
    assert numbers == [5, 7, 10]
    assert strip_with_lines(b'"""a\nb"""; x = 1\n')[1] == [2]


def fresh(pieces):
    """A program and a variant that differs in comments, blank lines and docstrings only."""
    plain, edited = [], []
    for line, edit in pieces:
        plain.append(line)
        indentation = line[: len(line) - len(line.lstrip())]
        comment, blank, doc = edit
        if blank is not None:
            edited.append(blank)
        if comment is not None:
            edited.append(f"{indentation[: len(comment) % 5]}#{comment}")
        edited.append(line + (f"  # {comment}" if comment is not None and blank is None else ""))
        if doc is not None and line.endswith(":") and line.lstrip().startswith(("def", "class")):
            edited.append(f"{indentation}    {doc!r}")
    return "\n".join(plain).encode(), "\n".join(edited).encode()


PROGRAM = """\
import os
@decorator
def f(a, b="# no"):
    x = f"{a!r:#>{b}} {'#'}"
    if a:
        return (x,
            b)
    class A:
        y = 1; z = 2
        def g(self): return "é"
    for i in a:
        pass
    else:
        x += 1
async def h():
    async with a as b:
        await b
x = {
    "a": 1,
    # inside
    "b": [2,
    ],
}"""
LINES = PROGRAM.split("\n")

texts = st.text(
    st.characters(blacklist_categories=("Cs",), blacklist_characters="\n\r\0"), max_size=8
)
edits = st.tuples(
    st.none() | texts,
    st.none() | st.text(" \t\f", max_size=4),
    st.none() | st.text(st.characters(blacklist_categories=("Cs",)), max_size=12),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(edits, min_size=len(LINES), max_size=len(LINES)))
def test_edits_of_comments_blank_lines_and_docstrings_change_nothing(changes):
    plain, edited = fresh(zip(LINES, changes, strict=True))
    assert strip(edited) == check(plain)


SIMPLE = [
    '"a"', '"""a\n\n  b # """', "'#' \"b\"", '("a"  # c\n\n "b")', "'a\\\n  #b'", '"é"', "r'\\' ''",
    'x = f"{y}#"', 'f"""{x}\n\n  # """', "f'{x!r:>{y}}' '#'", 'b"#"', "pass", "é = 1",
    "x = 1 + \\\n  2", "x = (1,  # c\n\n  2\n)", 'f("""\n  """, "é")', "x: 'int' = lambda: '''#'''",
    '"x".y', "...",
]  # fmt: skip
HEADS = [
    "if x:", "while x : ", "class A(B):", "def f(a='#') -> '#':", "@d\nasync def f():", "else",
    "try",    "for i in '#':", "with x as y: \t", "match", "if (x and  # c\n  y):",
]  # fmt: skip
JOINTS = ["; ", " ;", ";\\\n  ", " \\\n ; "]
ENDS = ["\n", "\n", "  # c\n", ";\n", "; # é\n", " \\\n\n", "\t \n\n \f\n# c\n", "\r\n"]


def program(choose, indentation="", depth=0):
    """A program put together at random from pieces that are delicate together."""
    text = ""
    for _ in range(choose([1, 1, 2, 3])):
        if depth < 3 and choose([True, False]):
            head = (
                choose(HEADS)
                .replace("\n@", f"\n{indentation}@")
                .replace("\nasync", f"\n{indentation}async")
            )
            before, after = "", ""
            if head == "else":
                head, after = "if x:", f"{indentation}else: '#'\n"
            elif head == "try":
                head, after = "try:", f"{indentation}finally:\t'a' ;'b'# c\n"
            elif head == "match":
                head, before = "case '#':", f"{indentation}match x:  # c\n"
            inner = indentation + choose([" ", "    ", "\t"])
            shift = " " if before else ""
            text += before + indentation + shift + head
            if choose([True, False]):
                text += choose([" ", "\t", " \\\n"]) + choose(SIMPLE) + choose(ENDS)
            else:
                text += choose(["\n", " # c\n", "\n\n#c\n"]) + program(
                    choose, shift + inner, depth + 1
                )
            text += after
        else:
            text += indentation + choose(SIMPLE)
            while choose([True, False, False]):
                text += choose(JOINTS) + choose(SIMPLE)
            text += choose(ENDS)
    return text


def parses(source: bytes) -> bool:
    try:
        meaning(source)
    except SyntaxError:
        return False
    return True


@settings(deadline=None, max_examples=400)
@given(st.integers(0, 2**64))
def test_random_programs(seed):
    source = program(random.Random(seed).choice).encode()
    if parses(source):
        check(source)
    else:
        with pytest.raises(StripError):
            strip(source)


def test_most_random_programs_are_programs():
    choose = random.Random(2).choice
    assert sum(parses(program(choose).encode()) for _ in range(200)) > 150


def corpus(number: int) -> list[Path]:
    """Some files of the standard library, always the same ones."""
    files = sorted(
        path for path in STDLIB.glob("*.py") if path.exists() and path.stat().st_size < 50_000
    )
    files += sorted(path for name in ("email", "asyncio") for path in (STDLIB / name).glob("*.py"))
    return random.Random(0).sample(files, number)


@pytest.mark.parametrize("path", corpus(12), ids=lambda path: path.name)
def test_standard_library(path):
    source = path.read_bytes()
    result = check(source)
    # Comments are gone: what is left has fewer lines, unless there was nothing to take.
    assert len(result) < len(source)


def test_runs_alone_as_a_script(tmp_path):
    """As in its derivation: one file, the standard library, an empty environment."""
    script = tmp_path / "script.py"
    script.write_bytes(Path(module.__file__).read_bytes())
    (tmp_path / "in.py").write_bytes(b'"""Doc."""\nx = 1  # c\n')
    command = [sys.executable, "-I", "-S", script, tmp_path / "in.py", tmp_path / "out.py"]
    subprocess.run(command, check=True, env={})
    assert (tmp_path / "out.py").read_bytes() == b"x = 1\n"
    (tmp_path / "in.py").write_bytes(b"x = 1\nif\n")
    done = subprocess.run(command, check=False, env={}, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr == f"{tmp_path}/in.py:2: invalid syntax\n"


HASHES = """
import hashlib, importlib.util, json, sys
spec = importlib.util.spec_from_file_location("strip", sys.argv[1])
strip = importlib.util.module_from_spec(spec)
spec.loader.exec_module(strip)
found = {}
for path in json.load(sys.stdin):
    with open(path, "rb") as file:
        try:
            found[path] = hashlib.sha256(strip.strip(file.read())).hexdigest()
        except strip.StripError:
            found[path] = None
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
    done = subprocess.run(
        [python, "-c", HASHES, module.__file__],
        input=json.dumps(files), stdout=subprocess.PIPE, text=True, cwd=tmp_path, check=True,
    )  # fmt: skip
    theirs = json.loads(done.stdout)
    compared = 0
    for path in files:
        try:
            ours = hashlib.sha256(strip(Path(path).read_bytes())).hexdigest()
        except StripError:
            continue  # newer Pythons may read more
        if theirs[path] is not None:
            compared += 1
            assert theirs[path] == ours, path
    assert compared > 300


@pytest.mark.skipif(sys.version_info < (3, 12), reason="new syntax")
def test_newer_fstrings_stay_as_they_are():
    source = 'x = f"{f"{"#"}"}"  # c\ny = f"""{\n  x  # kept\n\n}"""  # d\ntype A = int\n'
    assert check(source.encode()).decode() == source.replace("  # c", "").replace("  # d", "")

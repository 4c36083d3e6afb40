"""What of a session its stages get: as much as they need, and nothing else."""

from __future__ import annotations
import __future__

import contextlib
import io
import sys
import time
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from stagedml.errors import DefinitionError
from stagedml.planning import session_source as tested
from stagedml.planning.cells import Cell


@contextlib.contextmanager
def session(cells: list[str]) -> Any:
    """A session that has run some cells; gives its names."""
    main = ModuleType("__main__")
    before, read = sys.modules["__main__"], tested.session_cells
    sys.modules["__main__"] = main
    rows = tuple(Cell(f"cell {n}", text) for n, text in enumerate(cells))
    tested.session_cells = lambda: rows  # type: ignore[assignment]
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            flags = 0  # such an import holds for the cells after it
            for cell in cells:
                flags |= __future__.annotations.compiler_flag if "__future__" in cell else 0
                exec(compile(cell, "<cell>", "exec", flags, dont_inherit=True), vars(main))
        yield vars(main)
    finally:
        sys.modules["__main__"] = before
        tested.session_cells = read


def source(cells: list[str], *names: str) -> str:
    with session(cells):
        return tested.session_source(names or ("entry",))


def run(text: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "__session__"}
    exec(compile(text, "<text>", "exec", dont_inherit=True), names)
    return names


ENTRY = "def entry():\n    return helper() + len(WORDS)"
BASE = ["WORDS = ['a', 'b']", "def helper():\n    return 1", ENTRY]


def test_only_what_is_reached():
    text = source(["import os, json", *BASE, "other = helper() + 2\nprint(other, WORDS)", "WORDS"])
    assert sorted(text.splitlines()) == sorted("\n".join(BASE).splitlines())


@pytest.mark.parametrize(
    "more",
    [
        "x = 1",
        "def helper():\n    return 99",
        "WORDS = ['c']",
        "import json\njson.dumps(['x'])",
        "unused = [w for w in 'abc']\nfor word in unused:\n    print(word)",
        "class Unused:\n    pass",
    ],
)
def test_the_same_cells_give_the_same_text(more):
    """Whatever else was typed before and between, in whatever order."""
    text = source(BASE)
    assert source([BASE[1], BASE[2], BASE[0]]) == text
    assert source([more, *BASE]) == text
    assert source([BASE[2], more, BASE[1], BASE[0], "again = entry()"]) == text
    assert source([*BASE, more, *BASE]) == text
    assert source([*BASE, "print(len(WORDS), sorted(WORDS))", "str(WORDS)"]) == text


def test_the_last_definition_counts():
    cells = [*BASE, "def helper():\n    return 7"]
    text = source(cells)
    assert "return 1" not in text
    assert run(text)["entry"]() == 9


def test_what_was_computed_with_an_earlier_one_keeps_it():
    cells = ["base = 2", "scale = base * 3", "base = 10", "def entry():\n    return scale, base"]
    assert run(source(cells))["entry"]() == (6, 10)
    cells = [
        "def helper():\n    return K",
        "K = 5",
        "y = helper()",
        "K = 6",
        "def entry(): return y",
    ]
    assert run(source(cells))["entry"]() == 5


@pytest.mark.parametrize(
    "change",
    [
        "WORDS.append('c')",
        "WORDS[0] = 'z'; WORDS += ['c']",
        "more = WORDS\nmore.append('c')",
        "box = {'words': WORDS}\nbox['words'].append('c')",
        "def extend():\n    WORDS.append('c')\nextend()",
        "def extend():\n    WORDS.append('c')\nagain = extend\nagain()",
        "def extend():\n    global WORDS\n    WORDS = [*WORDS, 'c']\nextend()",
        "import random\nrandom.shuffle(WORDS); WORDS.append('c')",
        "class Box:\n    def fill(self):\n        WORDS.append('c')\nbox = Box()\nbox.fill()",
        "for _ in range(1):\n    WORDS.append('c')",
        "def register(f):\n    WORDS.append('c')\n    return f\n@register\ndef x():\n    pass",
        "if True:\n    WORDS.append('c')",
        "list(map(WORDS.append, 'c'))",
        "del WORDS[1]; WORDS.extend('cd')",
    ],
)
def test_what_changes_it_runs_again(change):
    cells = [*BASE, change]
    with session(cells) as names:
        expected = names["entry"]()
        text = tested.session_source(["entry"])
    assert expected == 4
    assert run(text)["entry"]() == expected


def test_star_imports_are_narrowed():
    cells = ["from string import *", "def entry():\n    return digits + capwords('a b')"]
    assert source(cells).startswith("from string import capwords, digits\n")
    cells = ["from stagedml.stages.all import *", "class entry(Outputs):\n    x = File('x')"]
    assert source(cells).startswith("from stagedml import File, Outputs\n")
    cells = ["import os, os.path as p, json as j", "def entry():\n    return p, j"]
    assert source(cells).startswith("import os.path as p, json as j\n")


def test_what_says_how_to_read_it_comes_first():
    cells = ["from __future__ import annotations", "def entry(x: Nothing) -> int:\n    return 3"]
    assert source(cells) == "\n".join(cells) + "\n"
    assert run(source(["x = 1", *cells, *cells]))["entry"](0) == 3


def test_what_no_cell_defines():
    with session([ENTRY, "def helper():\n    return 1"]) as names:
        names["WORDS"] = ["from", "elsewhere"]
        with pytest.raises(DefinitionError, match="'WORDS' is used by a stage of this session"):
            tested.session_source(["entry"])
    cells = ["def entry():\n    return get_ipython()"]
    with pytest.raises(DefinitionError, match="'get_ipython' is used"):
        source(cells)
    cells = ["if __name__ == '__main__':\n    K = 3", "def entry():\n    return K"]
    with pytest.raises(DefinitionError, match="'K' is used"):
        source(cells)


def test_what_was_put_in_the_place_of_a_function():
    with session(BASE) as names:
        exec("def helper():\n    return 4", names)
        with pytest.raises(DefinitionError, match="'helper' is not what the text of this session"):
            tested.session_source(["entry"])


@pytest.mark.parametrize(
    "cells",
    [
        ["import random", "random.seed(3)", "z = random.gauss(0, 1)", "y = random.random()"],
        ["import random as r", "r.seed(3)", "y = r.random()", "x = r.random()", "x = 1"],
        ["from random import random, seed", "seed(3)", "z = random()", "y = random()"],
        ["import random", "rng = random.Random(3)", "z = rng.random()", "y = rng.random()"],
        ["it = iter('abcd')", "z = next(it)", "y = list(it)"],
        ["it = iter('abcd')", "for z in it:\n    break", "y = list(it)"],
        ["it = iter('abcd')", "z = [c for c in it if c == 'a']", "y = list(it)"],
    ],
)
def test_what_draws_from_something(cells):
    """Random numbers and iterators: those before count, and their order."""
    cells = [*cells, "def entry():\n    return y"]
    with session(cells) as names:
        text, expected = tested.session_source(["entry"]), names["entry"]()
    assert run(text)["entry"]() == expected


def test_what_changed_unseen():
    """By a package that kept it, say; or its cell failed half-way."""
    with session(BASE) as names:
        names["WORDS"].append("unseen")
        with pytest.raises(DefinitionError, match=r"'WORDS' is \['a', 'b', 'unseen'\] in this ses"):
            tested.session_source(["entry"])


def test_what_a_function_sets():
    cells = ["def set_up():\n    global K\n    K = 3", "set_up()", "def entry():\n    return K"]
    assert run(source(cells))["entry"]() == 3


def test_long_sessions():
    """3,000 statements take less than a second or two."""
    noise = [f"x{n} = len(str({n})) + {n}\nprint(x{n})\nys.append(x{n})" for n in range(1000)]
    before = time.perf_counter()
    source(["ys = []", *noise, *BASE])
    assert time.perf_counter() - before < 10


STATEMENTS = st.sampled_from(
    [
        *("a = 1", "a = 2", "a += 1", "b = a * 3", "b = f()", "a = g() + b", "L = [1, 2]"),
        *("L = L + [a]", "L.append(b)", "L[0] = a", "M = L", "M.append(7)", "M = list(L)"),
        *("D = {'x': L}", "D['x'].append(5)", "D = {}", "D['y'] = M", "bump()", "h = bump\nh()"),
        *("def f():\n    return a + len(L)", "def f():\n    return g() * 2"),
        *("def g():\n    return b", "def g():\n    return sum(L)"),
        *("def bump():\n    L.append(9)", "def bump():\n    global a\n    a += 10"),
        *("for i in L[:3]:\n    M.append(i)", "if a > 1:\n    b = 4", "print(a, L)", "sorted(M)"),
        *("class C:\n    k = a\n    def m(self):\n        M.append(self.k)\n        return b",),
        *("c = C()", "c.m()", "b = c.m()", "a = C.k", "import math; a = int(math.sqrt(16))"),
        *("x = [f(), g()]", "t, b = 1, 2", "(lambda: L.append(3))()", "del L[:1]", "D.update(z=a)"),
        *("try:\n    b = 1 // (a - 2)\nexcept ZeroDivisionError:\n    b = 8",),
    ]
)
START = [
    "a = 1\nb = 2\nL = [3]\nM = [4]\nD = {}",
    "def f():\n    return a",
    "def g():\n    return b",
    "def bump():\n    L.append(6)",
    "class C:\n    k = 5\n    def m(self):\n        return self.k\nc = C()",
]
END = "def entry():\n    return a, b, list(L), M, D, f(), g(), C.k, c.m()"
ENDS = [END, "def entry():\n    return L, f()", "def entry():\n    return M, b", *END[:0]]


@settings(max_examples=400)
@given(st.lists(STATEMENTS, max_size=14), st.sampled_from(ENDS))
def test_the_text_gives_what_the_session_gave(typed, end):
    with contextlib.ExitStack() as stack:
        try:
            names = stack.enter_context(session([*START, *typed, end]))
        except (IndexError, KeyError):
            reject()
        text = tested.session_source(["entry"])
        expected = repr(names["entry"]())
    assert repr(run(text)["entry"]()) == expected, text

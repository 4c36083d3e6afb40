"""What a slice holds, case by case."""

from __future__ import annotations

import textwrap

import pytest
from programs import Texts, run, sliced

from stagedml.generation.slices.slicer import Slicer


def text(block):
    return textwrap.dedent(block).lstrip("\n")


def kept(source, name="f", **others):
    """The slice of one module that `name` needs."""
    modules = {"m": text(source), **{k.replace("__", "."): text(v) for k, v in others.items()}}
    return sliced(modules, ("m", name))["m"]


def cut(source, name="f", **others):
    """The slices of several modules."""
    modules = {"m": text(source), **{k.replace("__", "."): text(v) for k, v in others.items()}}
    return sliced(modules, ("m", name))


def same(source, expected, name="f", **others):
    assert kept(source, name, **others) == text(expected)


def test_only_what_is_reached_by_name():
    same(
        '''
        """Doc."""
        LIMIT = 3
        TITLE = "t"  # only g's
        def helper(x):
            return x + LIMIT
        def f():
            """Doc."""
            return helper(1)
        def g():
            return TITLE
        ''',
        """
        LIMIT = 3
        def helper(x):
            return x + LIMIT
        def f():
            return helper(1)
        """,
    )


@pytest.mark.parametrize(
    "use",
    [
        "def f(): return x",
        "def f(y=x): pass",
        "def f(*, y=x): pass",
        "def f(y: x): pass",
        "def f() -> x: pass",
        "def f(y: 'list[x]'): pass",
        "def f(y: 'Annotated[x, 1]'): pass",
        "@x\ndef f(): pass",
        "def f():\n    def g(): return x",
        "def f(): return lambda y=x: 1",
        "def f(): return lambda: x",
        "def f(): return [y for y in x]",
        "def f(): return [x for y in []]",
        "def f(): return [y for y in [] if x]",
        "def f(): return {y: x for y in []}",
        "def f():\n    class A(x): pass",
        "def f():\n    class A:\n        y = x",
        "def f():\n    class A:\n        def g(self): return x",
        "class f(x): pass",
        "class f(metaclass=x): pass",
        "class f:\n    y: x",
        "class f:\n    def g(self): return x",
        "class f:\n    x = x",
        "class f:\n    def x(self): return x",
        "async def f():\n    async with x as y: await y",
        "def f():\n    global x\n    x = 1",
        "def f():\n    try: pass\n    except x: pass",
        "def f(y):\n    match y:\n        case x(): pass",
        "def f(y):\n    match y:\n        case x.z: pass",
        "def f(y):\n    for y in y: x[y] = 1",
        "def f(y): return f'{y!r:>{x}}'",
        "f = x",
        "f = [x]",
        "f = lambda: x",
        "f: x = 1",
        "if True:\n    def f(): return x",
        "try:\n    f = x\nexcept ImportError:\n    f = 1",
        "f, g = 1, x",
        "f = 1; f += x",
        "(f := x)",
        "def f():\n    del x\n    global x",
        "def f(x=x): return x",
        "def f():\n    [x for x in x]",
        "def f(y): return y.x, x",
        "def f():\n    def g():\n        nonlocal y\n        y = x\n    y = 1",
    ],
)
def test_all_ways_to_use_a_name(use):
    if use.startswith("def f():\n    del x"):
        use = "def f():\n    global x\n    del x"
    assert kept(f"x = 1\nu = 2\n{use}\n").startswith("x = 1\n")
    assert "u = 2" not in kept(f"x = 1\nu = 2\n{use}\n")


@pytest.mark.parametrize(
    "use",
    [
        "def f(x): return x",
        "def f(*x, **y): return x",
        "def f():\n    x = 1\n    return x",
        "def f():\n    for x in []: return x",
        "def f():\n    import x\n    return x.y",
        "def f():\n    import x.y\n    return x.y",
        "def f():\n    import z as x\n    return x.y",
        "def f():\n    with 1 as x: return x",
        "def f():\n    try: pass\n    except E as x: return x",
        "def f(y):\n    match y:\n        case {'a': x, **r}: return x",
        "def f(y):\n    match y:\n        case [1, *x]: return x",
        "def f():\n    def x(): pass\n    return x()",
        "def f():\n    class x: pass\n    return x()",
        "def f(): return [x for x in []]",
        "def f(): return lambda x: x",
        "def f():\n    (x := 1)\n    def g(): return x",
        "def f():\n    [x := 1 for y in []]\n    return x",
        "def f(y): return y.x",
        "def f(): return g(x=1)",
        "def f(): return 'x'",
        "def f(y: Literal['x']): pass",
        "def f():\n    if TYPE_CHECKING:\n        z = x",
    ],
)
def test_names_of_ones_own(use):
    assert "x = 1\n" not in kept(f"x = 1\n{use}\n").split("def f")[0]


def test_every_statement_about_a_name_in_order():
    same(
        """
        X = [1]
        Y = [2]
        X += [3]
        X = X + Y
        del Y
        Y = 2
        Z = 1
        def f(): return X
        """,
        """
        X = [1]
        Y = [2]
        X += [3]
        X = X + Y
        del Y
        Y = 2
        def f(): return X
        """,
    )
    same(
        """
        from typing import overload
        @overload
        def f(x: int) -> int: ...
        @overload
        def f(x: str) -> str: ...
        def f(x): return x
        def g(x): return x
        """,
        """
        from typing import overload
        @overload
        def f(x: int) -> int: ...
        @overload
        def f(x: str) -> str: ...
        def f(x): return x
        """,
    )


@pytest.mark.parametrize(
    "statement",
    [
        "print(1)",
        "X.append(1)",
        "X['a'] = 1",
        "X.a = 1",
        "del X['a']",
        "import os; os.environ['A'] = 'b'",
        "logging.basicConfig()",
        "TABLE.replace(0, 1, inplace=True)",
        "TABLE.partition(3)",
        "U = TABLE.replace(0, 1, inplace=True)",
        "U = TABLE << 1",
        "U = 1 - TABLE",
        "U = [TABLE][0].replace(0, 1)",
        "U = len(TABLE)",
        "U = replaced()",
        "U = replaced_of(TABLE)",
        "U = held().replace(0, 1)",
        "U = ROUTES << 1",
        "U = 1; U <<= ROUTES",
        "U = linked(ROUTES)",
        "U = tables.FIRST >> tables.SECOND",
        "U = -tables.FIRST",
        "ROUTES << 1",
        "1 in ROUTES",
        "ROUTES['a']",
        "ROUTES.a",
        "U = tweaked()",
        "U = routed()",
        "@TABLE.index\ndef u(): pass",
        "@TABLE.index(1)\ndef u(): pass",
        "class U:\n    TABLE.replace(0, 1)",
        "for i in X: X.append(i)",
        "while X: X.pop()",
        "with open('x') as y: pass",
        "assert X",
        "if X: raise ValueError",
        "if X: X.append(1)",
        "try: X.append(1)\nexcept ValueError: pass",
        "U = register(f)",
        "U = X.pop()",
        "U = [register(x) for x in X]",
        "U = f'{register(X)}'",
        "U = sorted(X, key=register)",
        "U = list(map(register, X))",
        "U = list(map(X.append, X))",
        "U = register(X) if X else 1",
        "U = {'a': register(X)}",
        "U = (lambda: X.append(1))()",
        "U = unknown(1)",
        "U = random.random()",
        "U = X[0](1)",
        "U = register(1)(2)",
        "U = type('A', (X,), {})",
        "U: register(int) = 1",
        "@register\ndef u(): pass",
        "@register(1)\ndef u(): pass",
        "@register\nclass U: pass",
        "@X.register\ndef u(): pass",
        "def u(x=register(1)): pass",
        "class U(Registered): pass",
        "class U(unknown.Base): pass",
        "class U(metaclass=Meta): pass",
        "class U:\n    x = register(1)",
        "class U:\n    X.append(1)",
        "class U:\n    for i in X: pass",
        "class U:\n    class V(Registered): pass",
        "U = Counted()",
        "U = Inheriting()",
        "U = indirect(1)",
        "U = nested()",
        "U = aliased(1)",
        "U = sneaky()",
        "U = later(register)",
        "Y = X; Y += [1]",
        "U = [*GENERATOR]",
        "U = list(GENERATOR)",
        "U = 1 in GENERATOR",
        "U, V = GENERATOR",
        "U = next(GENERATOR)",
        "U = total(LINES)",
        "U = [x for x in generated()]; V = [x for x in U2]; U2 = generated(); W = list(U2)",
        "from somewhere import *",
        "exec('U = 1')",
        "class U(Enum):\n    A = 1\n    def __init__(self, value): X.append(value)",
    ],
)
def test_what_has_effects_stays(statement):
    base = text(
        """
        import logging, random, tables
        from enum import Enum
        X = []
        TABLE = tables.read()
        class Routes:
            def __lshift__(self, x): X.append(x)
        ROUTES = Routes()
        def tweaked():
            TABLE.replace(0, 1)
            return 1
        def replaced(): return TABLE.replace(0, 1)
        def replaced_of(table): return table.replace(0, 1)
        def held(): return TABLE
        def linked(x): return x << 1
        def routed():
            ROUTES << 1
            return 1
        GENERATOR = (x for x in X)
        LINES = iter(X)
        def register(x):
            X.append(x)
            return x
        def indirect(x): return register(x)
        def nested():
            def inner(): X.append(1)
            return inner()
        aliased = register
        def sneaky(Y=X):
            Y.append(1)
        def later(g): return g(1)
        def total(xs): return sum(x for x in xs)
        def generated(): yield 1
        class Registered:
            def __init_subclass__(cls): X.append(cls)
        class Meta(type):
            def __new__(cls, *rest):
                X.append(rest)
                return type.__new__(cls, *rest)
        class Counted:
            def __init__(self): X.append(self)
        class Inheriting(Counted): pass
        def f(): return X, GENERATOR, LINES, TABLE, ROUTES
        """
    )
    last = statement.split("\n")[0].split(";")[-1].strip()
    assert f"{last}\n" in kept(base + statement + "\n")


@pytest.mark.parametrize(
    "statement",
    [
        "U = 1",
        "U = V = [1, {2}, {'a': (3, None)}]",
        "U: int = 1",
        "U: int",
        "U = Path(__file__).parent / 'x'",
        "U = re.compile('x')",
        "U = 2 ** len(X) - 1 << 3",
        "U = X + [1]",
        "U = f'{X}' % 1",
        "U = tables.Table | None",
        "U = tables.Table[int]",
        "U = 'a b'.split()",
        "U = ','.join(['a'])",
        "U = [len(x) for x in X]",
        "U = {x: str(x) for x in sorted(X, key=len)}",
        "U = dict(a=1) | dict.fromkeys(X)",
        "U = Point(1, 2)",
        "U = (Task('a'), Task('b', [1]))",
        "U = {t.name: t for t in (Task('a'), Task('b'))}",
        "U = Frozen('a')",
        "U = Color.RED",
        "U = helper(3)",
        "U = pure(X)",
        "U = collected(X)",
        "U = recursive(3)",
        "U = apply_lambda(X)",
        "U = list(map(helper, X))",
        "U = sorted(X, key=lambda x: -x)",
        "U = later(helper)",
        "U = lambda: X.append(1)",
        "U = {'a': lambda: X.append(1)}",
        "U = namedtuple('U', 'a b')",
        "U = TypeVar('U')",
        "U = stage()(g)",
        "U = train.named('other')",
        "U = train.on('cuda').named('other')",
        "U = array('I', range(3))",
        "U = math.sqrt(2) + 1",
        "U = getattr(X, 'y', None)",
        "U = f'{X!r}'",
        "U = X if X else None",
        "U = not X",
        "U = X[0][1:2]",
        "U = logging.getLogger(__name__)",
        "def u(): X.append(1)",
        "def u(x=helper(1)): X.append(1)",
        "async def u(): await X",
        "@lru_cache(maxsize=1)\ndef u(): pass",
        "@functools.cache\ndef u(): pass",
        "@contextmanager\ndef u(): yield",
        "@stage(environment='tensorflow')\ndef u(build) -> O: X.append(1)",
        "@stage\ndef u(build) -> O: X.append(1)",
        "@pipeline({t.name: {} for t in TASKS})\ndef u(m): X.append(1)",
        "@pipeline(variants())\ndef u(m): X.append(1)",
        "class U: pass",
        "class U(O):\n    x = File('x')\n    y = Metric('y', at_least=0)",
        "class U(Task):\n    def name(self): X.append(1)",
        "class U(NamedTuple):\n    x: int = 1",
        "class U(Enum):\n    A = 1\n    B = auto()",
        "class U(Generic[T]): pass",
        "class U(ValueError): pass",
        "class U(Task, metaclass=ABCMeta): pass",
        "class U:\n    @property\n    def x(self): pass\n    @x.setter\n    def x(self, v): pass",
        "class U:\n    def __init__(self): X.append(1)",
        "@dataclass(frozen=True)\nclass U:\n    x: int\n    y: list = field(default_factory=list)",
        "@runtime_checkable\nclass U(Protocol): pass",
        "del U",
        "U = 1; del U",
        "U = 1; U += 1",
        "U = [1]; U += [2]",
        "if TYPE_CHECKING: import u",
        "if typing.TYPE_CHECKING:\n    print(1)",
        "if __name__ == '__main__':\n    print(1)",
        "if not TYPE_CHECKING: U = 1",
        "if sys.version_info > (3, 12): U = 1\nelse: U = 2",
        "try: import u\nexcept ImportError: u = None",
        "import u",
        "import u.v.w as x",
        "from u import v",
        "pass",
        "...",
        "__all__ = ['f', 'register']",
        "__version__ = '1'",
    ],
)
def test_what_has_none_goes(statement):
    base = text(
        """
        import functools, logging, math, re, sys, tables, typing
        from abc import ABCMeta
        from array import array
        from collections import namedtuple
        from contextlib import contextmanager
        from dataclasses import dataclass, field
        from enum import Enum, auto
        from functools import lru_cache
        from pathlib import Path
        from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar, runtime_checkable
        from stagedml import File, Metric, Outputs, pipeline, stage
        X = []
        T = TypeVar("T")
        Point = namedtuple("Point", "x y")
        class Color(Enum):
            RED = 1
        class O(Outputs): pass
        class Task:
            def __init__(self, name, more=()):
                self.name = name
                self.more = list(more)
        TASKS = [Task("a")]
        @dataclass(frozen=True)
        class Frozen:
            name: str
            def __post_init__(self):
                object.__setattr__(self, "name", self.name.upper())
        def g(build) -> O: pass
        @stage()
        def train(build) -> O: pass
        def helper(x):
            y = [x]
            y.append(x)
            y[0] = 2
            counts = {}
            for z in y:
                counts[z] = counts.get(z, 0) + 1
                counts[z] += 1
            return sorted(counts.items(), key=lambda i: i[1])
        def pure(xs):
            total = 0
            for x in xs:
                total += x
            while total > 10:
                total -= 1
            if total: raise ValueError(total)
            return [str(x).strip() for x in xs]
        def collected(xs):
            def inner(x): return pure([x])
            return [inner(x) for x in xs]
        def recursive(n): return 1 if n < 1 else other(n)
        def other(n): return recursive(n - 1)
        def apply_lambda(xs): return list(filter(lambda x: x, xs))
        def later(g): return list(map(helper, g))
        def variants(): return {f"p-{i}": {} for i in range(3)}
        def others(): return u, v, x, tables
        def f(): pass
        """
    )
    assert kept(base + statement + "\n") == "def f(): pass\n"


def test_what_effects_need_stays_with_them():
    same(
        """
        REGISTRY = {}
        def register(name):
            def keep(g):
                REGISTRY[name] = g
                return g
            return keep
        HELP = 1
        OTHER = 2
        @register("a")
        def a(): return HELP
        def f(): return REGISTRY["a"]()
        """,
        """
        REGISTRY = {}
        def register(name):
            def keep(g):
                REGISTRY[name] = g
                return g
            return keep
        HELP = 1
        @register("a")
        def a(): return HELP
        def f(): return REGISTRY["a"]()
        """,
    )


# Imports


def test_imports_name_by_name():
    found = cut(
        """
        import os, sys
        import json as j
        from a import (one,  # c
            two as zwei, three)
        def f(): return sys.path, zwei()
        """,
        a="""
        def one(): pass
        def two(): return three()
        def three(): pass
        """,
    )
    assert found == {
        "m": "import sys\nfrom a import two as zwei\ndef f(): return sys.path, zwei()\n",
        "a": "def two(): return three()\ndef three(): pass\n",
    }


def test_regrouped_imports_are_the_same():
    one = kept("from a import x, y\nimport b, c\ndef f(): return x, y, b, c", a="x = y = 1")
    two = kept(
        "from a import (\n  x,\n)\nfrom a import y\nimport b\nimport c\ndef f(): return x, y, b, c",
        a="x = y = 1",
    )
    assert one == two


@pytest.mark.parametrize(
    ("statement", "use"),
    [
        ("import p.q", "p.q.x"),
        ("import p.q as q", "q.x"),
        ("from p import q", "q.x"),
        ("from p import q as r", "r.x"),
        ("from p.q import x", "x"),
        ("from p.q import x as y", "y"),
        ("from .q import x", "x"),
        ("from . import q", "q.x()"),
        ("from p.q import *", "x"),
        ("import p.q as q", "getattr(q, 'x')"),
        ("import p.q as q", "hasattr(q, 'x')"),
        ("from p import reexported", "reexported.x"),
        ("from p import x_again", "x_again"),
        ("import p", "p.x_again"),
        ("import p", "p.reexported.x"),
        ("try:\n    from p.q import x\nexcept ImportError:\n    x = 1", "x"),
    ],
)
@pytest.mark.parametrize("inside", [False, True])
def test_all_ways_to_import(statement, use, inside):
    if inside and "*" in statement:
        pytest.skip("not within a function")
    function = f"def f(): return {use}\n"
    if inside:
        lines = textwrap.indent(f"{statement}\nreturn {use}", "    ")
        function, statement = f"def f():\n{lines}\n", ""
    found = sliced(
        {
            "p.m": f"{statement}\n{function}",
            "p.__init__": "from p import q as reexported\nfrom p.q import x as x_again\nu = 1\n",
            "p.q": "v = 1\nx = v\nu = 2\n__all__ = ['x']\n",
        },
        ("p.m", "f"),
    )
    assert found["p.q"].startswith("v = 1\nx = v\n")
    tried = "try" in statement + function  # where it is to fail as the whole would
    assert ("u = 2" in found["p.q"]) == tried
    assert ("u = 1" in found["p"]) == tried
    assert function in found["p.m"]
    assert statement.split("\n")[-1].strip() in found["p.m"]


def test_an_inert_module_is_not_imported_for_nothing():
    found = cut("import a\nfrom b import y\ndef f(): pass", a="x = 1", b="import a\ny = a.x")
    assert found == {"m": "def f(): pass\n"}


def test_a_module_with_effects_is():
    found = cut(
        "from a import x, z\nfrom c import y\ndef f(): pass",
        a="from b import y as x\nz = 1",
        b="y = 1\nz = 2\nprint(y)",
        c="y = 1",
    )
    assert found == {
        "m": "from a import x\nfrom a import z\ndef f(): pass\n",
        "a": "from b import y as x\nz = 1\n",
        "b": "y = 1\nprint(y)\n",
    }


def test_effects_of_packages_do_not_keep_imports_of_their_modules():
    found = sliced(
        {
            "p.__init__": "print(1)\nx = 1\n",
            "p.m": "from p.a import x\nfrom p.b import y\ndef f(): return x\n",
            "p.a": "x = 1\n",
            "p.b": "y = 1\n",
        },
        ("p.m", "f"),
    )
    assert found == {
        "p": "print(1)\n",
        "p.m": "from p.a import x\ndef f(): return x\n",
        "p.a": "x = 1\n",
    }


def test_imports_in_functions_are_followed_when_the_function_is_reached():
    found = cut(
        """
        def f():
            from a import x
            import b
            return x(b.y)
        def g():
            import c
        """,
        a="def x(z): return u\nu = 1\nv = 2",
        b="y = 1\nz = 2",
        c="print(1)",
    )
    assert found["a"] == "def x(z): return u\nu = 1\n"
    assert found["b"] == "y = 1\n"
    assert "c" not in found


def test_future_imports_stay():
    same(
        "from __future__ import annotations\nimport os\ndef f(x: os): pass\ndef g(): pass",
        "from __future__ import annotations\nimport os\ndef f(x: os): pass",
    ) if False else None
    found = kept("from __future__ import annotations\nimport os\ndef f(): pass\n")
    assert found == "from __future__ import annotations\ndef f(): pass\n"


def test_star_imports():
    found = cut(
        "from a import *\nfrom b import *\nfrom c import *\ndef f(): return one, six",
        a="one = 1\n_two = 2\nthree = 3",
        b="__all__ = ['four', '_five']\nfour = 4\n_five = 5\nsix = 7",
        c="from d import *",
        d="six = 6\nseven = 7",
    )
    assert found == {
        "m": "from a import *\nfrom c import *\ndef f(): return one, six\n",
        # All that the star takes, but no more.
        "a": "one = 1\nthree = 3\n",
        "c": "from d import *\n",
        "d": "six = 6\nseven = 7\n",
    }
    listed = cut(
        "from b import *\ndef f(): return _five",
        b="__all__ = ['four']\n__all__ += ['_five']\nfour = 4\n_five = 5\nsix = 7",
    )
    assert listed["b"] == "__all__ = ['four']\n__all__ += ['_five']\nfour = 4\n_five = 5\n"


def test_star_imports_of_one_knows_not_what():
    found = cut(
        "from a import *\ndef f(): return max(1, 2)",
        a="__all__ = [n for n in ['max']]\ndef max(*x): return 7\nother = 1",
    )
    assert "def max" in found["a"]
    assert found["m"].startswith("from a import *\n")


def test_a_module_with_getattr_is_taken_whole():
    found = sliced(
        {
            "m": "import p\nfrom p import lazy\ndef f(): return lazy\n",
            "p.__init__": text(
                """
                from typing import TYPE_CHECKING
                if TYPE_CHECKING:
                    from p.q import lazy, other
                HOMES = {"lazy": "p.q"}
                def __getattr__(name):
                    import importlib
                    return getattr(importlib.import_module(HOMES[name]), name)
                """
            ),
            "p.q": "lazy = 1\nother = 2\n",
        },
        ("m", "f"),
    )
    assert "HOMES = " in found["p"]
    assert found["p.q"] == "lazy = 1\n"


@pytest.mark.parametrize(
    "use",
    [
        "show(a)",
        "vars(a)",
        "dir(a)",
        "a.__dict__['x']",
        "getattr(a, n, None)",
        "hasattr(a, n)",
        "[a]",
        "sys.modules['a']",
        "a.u; b = a",
    ],
)
def test_a_module_that_is_handed_on_is_taken_whole(use):
    found = cut(f"import sys\nimport a\ndef f(n): {use}; a.x", a="x = 1\ny = 2\nz = 3")
    if "sys.modules" not in use:
        assert found["a"] == "x = 1\ny = 2\nz = 3\n"


@pytest.mark.parametrize(
    "use",
    [
        "globals().get('x')",
        "globals().items()",
        "'x' in globals()",
        "g = globals",
        "eval('x', globals())",
        "sys.modules[__name__]",
        "sys.modules.get('m')",
        "try: return globals()['x']\n    except KeyError: return 1",
    ],
)
def test_a_module_that_looks_into_itself_is_taken_whole(use):
    assert "x = 1\n" in kept(f"import sys\nx = 1\ndef f():\n    {use}\n")


@pytest.mark.parametrize("use", ["globals()['x']", "globals()[name]", "getattr(a, name)"])
def test_what_would_fail_aloud_is_left_to(use):
    found = cut(f"import a\nx = 1\ndef f(name): return {use}", a="x = 1\ny = 2")
    assert "x = 1" not in found["m"]
    assert found.get("a", "") == ""


def test_subclasses_matter_where_they_are_asked_for():
    source = """
    from plugins import unused
    class Base: pass
    class Mine(Base): pass
    def f(): return Base{}
    """
    plugins = "import m\nclass Plugin(m.Base): pass\nunused = 1\n"
    found = cut(source.format(""), plugins=plugins)
    assert "Mine" not in found["m"]
    assert "plugins" not in found
    found = cut(source.format(".__subclasses__()"), plugins=plugins)
    assert "Mine" in found["m"]
    assert "class Plugin" in found["plugins"]


def test_a_submodule_that_somebody_else_imports():
    """`import p` alone makes no `p.q`: whoever imports `p.q` has to go on doing so."""
    texts = {
        "m": "import p\nimport a\ndef f(): return p.q.x\n",
        "p.__init__": "",
        "p.q": "x = 1\ny = 2\n",
        "a": "import p.q\nz = 1\n",
    }
    assert run(texts, "m", "f()") == 1
    found = sliced(texts, ("m", "f"))
    assert run(found | {"p.__init__": ""}, "m", "f()") == 1
    assert found["p.q"] == "x = 1\n"


def test_private_names_of_classes():
    same(
        "_A__x = 1\nu = 2\nclass A:\n    def g(self): return __x\ndef f(): return A().g()",
        "_A__x = 1\nclass A:\n    def g(self): return __x\ndef f(): return A().g()\n",
    )


def test_the_stage_module_of_a_relative_import_beyond_the_top_is_no_crash():
    assert kept("try:\n    from ...x import y\nexcept ImportError:\n    y = 1\ndef f(): return y")


def test_an_entry_that_no_statement_binds():
    assert "globals()" in kept("globals()['f'] = 1\nx = 2\n")


def test_modules_that_import_each_other():
    found = cut(
        "import a\ndef f(): return a.g()\ndef h(): return 1\ndef u(): pass",
        a="import m\ndef g(): return m.h()\ndef v(): return m.u()",
    )
    assert found == {
        "m": "import a\ndef f(): return a.g()\ndef h(): return 1\n",
        "a": "import m\ndef g(): return m.h()\n",
    }


def test_a_long_chain_of_modules():
    texts = {
        f"m{n}": f"from m{n + 1} import f as g\ndef f(): return g()\nu = 1\n" for n in range(1500)
    }
    texts["m1500"] = "def f(): return 1\n"
    found = sliced(texts, ("m0", "f"))
    assert len(found) == 1501
    assert found["m700"] == "from m701 import f as g\ndef f(): return g()\n"


def test_a_long_chain_of_other_names():
    texts = {f"m{n}": f"from m{n + 1} import *\nfrom m{n + 1} import f\n" for n in range(1500)}
    texts["m1500"] = "f = print\n"
    texts["m0"] += "X = f(1)\n"
    assert "X = f(1)\n" in sliced(texts, ("m0", "f"))["m0"]


def test_reasons():
    causes = Slicer(
        Texts({"m": "import a\nX = 1\na.g()\ndef f(): return X\n", "a": "def g(): print(1)\n"})
    ).explain([("m", "f")])
    assert {number: cause.why for number, cause in causes["m"].items()} == {
        0: "uses 'a'",
        1: "uses 'X'",
        2: "runs `a.g()`",
        3: "the stage itself",
    }
    assert causes["a"][0].module == "m"
    assert causes["a"][0].number == 2

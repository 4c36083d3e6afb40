"""Programs that do at run time what their text hardly tells: a slice does as the whole does."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest
from programs import run, sliced

# By name; `--- m1` begins a module, the first is m0. Each is asked for `m0.main()`.
PROGRAMS = {
    "set-name-shared": r"""
REG=[]
class D:
    def __set_name__(self, owner, name): REG.append(name)
d = D()
class A:
    x = d
def main(): return REG
""",
    "default-factory": r"""
from dataclasses import dataclass, field
REG=[]
def register():
    REG.append(1); return []
@dataclass
class C:
    x: list = field(default_factory=register)
c = C()
def main(): return REG
""",
    "default-factory-lambda": r"""
from dataclasses import dataclass, field
REG=[]
@dataclass
class C:
    x: list = field(default_factory=lambda: REG.append(1))
c = C()
def main(): return REG
""",
    "meta-call": r"""
REG=[]
class Meta(type):
    def __call__(cls, *a): REG.append(cls.__name__); return super().__call__(*a)
class A(metaclass=Meta): pass
a = A()
def main(): return REG
""",
    "meta-call-inherited": r"""
from m1 import Base, REG
class A(Base): pass
a = A()
def main(): return REG
--- m1
REG=[]
class Meta(type):
    def __call__(cls, *a): REG.append(cls.__name__); return super().__call__(*a)
class Base(metaclass=Meta): pass
""",
    "meta-prepare": r"""
REG=[]
class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases): REG.append(name); return {}
class A(metaclass=Meta): pass
def main(): return REG
""",
    "make-dataclass-bases": r"""
from dataclasses import make_dataclass
REG=[]
class Base:
    def __init_subclass__(cls): REG.append(cls.__name__)
T = make_dataclass("T", [], bases=(Base,))
def main(): return REG
""",
    "loud-caught-by-caller": r"""
X = 5
def get(name): return globals()[name]
def main():
    try: return get("X")
    except KeyError: return 0
""",
    "loud-caught-getattr": r"""
import m1
def get(name): return getattr(m1, name)
def main():
    try: return get("X")
    except AttributeError: return 0
--- m1
X=5
Y=6
""",
    "loud-suppress": r"""
import m1, contextlib
def main():
    with contextlib.suppress(AttributeError):
        return getattr(m1, "".join("X"))
    return 0
--- m1
X=5
Y=6
""",
    "loud-hasattr-prop": r"""
import m1
class C:
    @property
    def x(self): return getattr(m1, "".join("X"))
def main(): return hasattr(C(), "x")
--- m1
X=5
Y=6
""",
    "import-module-members": r"""
import importlib, m1
def main():
    m = importlib.import_module("m1")
    return sorted(n for n in vars(m) if n[0] != "_"), m1.f()
--- m1
def f(): return 1
def g(): return 2
""",
    "dunder-import": r"""
import m1
def main():
    m = __import__("m1")
    return hasattr(m, "g"), m1.f()
--- m1
def f(): return 1
def g(): return 2
""",
    "import-module-dyn": r"""
import importlib, m1
def main(name="m1"):
    m = importlib.import_module(name)
    return getattr(m, "g", None) is None, m1.f()
--- m1
def f(): return 1
def g(): return 2
""",
    "sys-modules-other": r"""
import sys, m1
def main():
    return hasattr(sys.modules["m1"], "g"), m1.f()
--- m1
def f(): return 1
def g(): return 2
""",
    "from-sys-modules": r"""
from sys import modules
G = 3
def main():
    return hasattr(modules[__name__], "G")
""",
    "sys-as": r"""
import sys as s
G = 3
def main():
    return hasattr(s.modules[__name__], "G")
""",
    "func-globals": r"""
G = 3
def f(): return 1
def main():
    return "G" in f.__globals__
""",
    "frame-globals": r"""
import sys
G = 3
def main():
    return "G" in sys._getframe().f_globals
""",
    "inspect-getmodule": r"""
import inspect
G = 3
def main():
    return hasattr(inspect.getmodule(main), "G")
""",
    "annotations-mod": r"""
x: int = 3
y: str = "a"
def main():
    return sorted(__annotations__)
""",
    "deepcopy-hook": r"""
import copy
REG=[]
class T:
    def __deepcopy__(self, memo): REG.append(1); return self
t = T()
u = copy.deepcopy(t)
def main(): return REG
""",
    "enum-missing": r"""
import enum
REG=[]
class C(enum.Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): REG.append(v); return cls.A
x = C(5)
def main(): return REG
""",
    "enum-gen": r"""
import enum
REG=[]
class B(enum.Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): REG.append(name); return count
class C(B):
    A = enum.auto()
def main(): return REG
""",
    "singledispatch-other": r"""
from m1 import f
import m2
def main(): return f(1)
--- m1
from functools import singledispatch
@singledispatch
def f(x): return 'any'
--- m2
from m1 import f
@f.register(int)
def g(x): return 'int'
""",
    "registry-call": r"""
REG = {}
def register(name):
    def deco(f):
        REG[name] = f
        return f
    return deco
@register("a")
def a(): return 1
@register("b")
class B: pass
def main(): return sorted(REG)
""",
    "abc-register-deco": r"""
import abc
class A(abc.ABC): pass
@A.register
class B: pass
def main():
    import m0
    return issubclass(m0.B, A)
""",
    "monkey-elsewhere": r"""
import m2
from m1 import g
def main(): return g()
--- m1
def f(): return 1
def g(): return f()
--- m2
import m1
m1.f = lambda: 2
""",
    "namedtuple-sub": r"""
from collections import namedtuple
REG=[]
class P(namedtuple("P", "a b")):
    def __new__(cls, a, b): REG.append(a); return super().__new__(cls, a, b)
x = P(1, 2)
def main(): return REG
""",
    "mro-entries": r"""
REG=[]
class M:
    def __mro_entries__(self, bases): REG.append(1); return ()
m = M()
class B(m): pass
def main(): return REG
""",
    "init-subclass-2nd": r"""
from m1 import A, REG
class B(A): pass
class C(B): pass
def main(): return REG
--- m1
REG=[]
class A:
    def __init_subclass__(cls): REG.append(cls.__name__)
""",
    "init-subclass-assigned-in-body": r"""
REG=[]
def hook(cls): REG.append(cls.__name__)
class A:
    __init_subclass__ = classmethod(hook)
class B(A): pass
def main(): return REG
""",
    "init-assigned-in-body": r"""
REG=[]
def init(self): REG.append(1)
class A:
    __init__ = init
a = A()
def main(): return REG
""",
    "init-by-decorator": r"""
REG=[]
def deco(cls):
    def init(self): REG.append(cls.__name__)
    cls.__init__ = init
    return cls
@deco
class A: pass
a = A()
def main(): return REG
""",
    "deco-wraps-effect": r"""
REG=[]
def deco(f):
    def w():
        REG.append(1)
        return f()
    return w
@deco
def g(): return 2
x = g()
def main(): return REG
""",
    "class-deco-new": r"""
REG=[]
def deco(cls):
    class W(cls):
        def __init__(self): REG.append(1)
    return W
@deco
class A: pass
a = A()
def main(): return REG
""",
    "property-setter": r"""
REG=[]
class A:
    @property
    def x(self): return 1
    @x.setter
    def x(self, v): REG.append(v)
    def __init__(self): self.x = 3
a = A()
def main(): return REG
""",
    "descriptor-set": r"""
REG=[]
class D:
    def __set__(self, o, v): REG.append(v)
class A:
    x = D()
    def __init__(self): self.x = 3
a = A()
def main(): return REG
""",
    "del-effect": r"""
REG=[]
class A:
    def __del__(self): REG.append(1)
a = A()
a = None
def main(): return REG
""",
    "iter-class": r"""
REG=[]
class K:
    def __iter__(self): REG.append(1); return iter([1])
k = K()
x = list(k)
def main(): return REG
""",
    "iter-class-comp": r"""
REG=[]
class K:
    def __iter__(self): REG.append(1); return iter([1])
x = [y for y in K()]
def main(): return REG
""",
    "unpack": r"""
REG=[]
class K:
    def __iter__(self): REG.append(1); return iter([1,2])
k = K()
a, b = k
def main(): return REG
""",
    "contains": r"""
REG=[]
class K:
    def __contains__(self, x): REG.append(x); return True
k = K()
a = 3 in k
def main(): return REG
""",
    "bool": r"""
REG=[]
class K:
    def __bool__(self): REG.append(1); return True
k = K()
a = 3 if k else 4
b = k and 3
def main(): return REG
""",
    "len": r"""
REG=[]
class K:
    def __len__(self): REG.append(1); return 1
k = K()
a = len(k)
def main(): return REG
""",
    "eval-missing": r"""
K = 4
def main(): return eval("K")
""",
    "eval-guard2": r"""
K = 4
def ev(t): return eval(t)
def main():
    try: return ev("K")
    except NameError: return 0
""",
    "format-map-globals": r"""
K = 4
def main(): return "{K}".format_map(globals())
""",
    "string-annot-runtime-eval": r"""
class C:
    x = "Foo"
class Foo: pass
def main():
    try: return eval(C.x).__name__
    except NameError: return None
""",
    "field-counter": r"""
import itertools
from dataclasses import dataclass, field
ids = itertools.count()
@dataclass
class F:
    n: int = field(default_factory=ids.__next__)
a = F()
b = F()
def main(): return b.n
""",
    "field-counter2": r"""
import itertools
from dataclasses import dataclass, field
ids = itertools.count()
@dataclass
class F:
    n: int = field(default_factory=lambda: next(ids))
a = F()
b = F()
def main(): return b.n
""",
    "field-counter-partial": r"""
import itertools, functools
from dataclasses import dataclass, field
ids = itertools.count()
@dataclass
class F:
    n: int = field(default_factory=functools.partial(next, ids))
a = F()
b = F()
def main(): return b.n
""",
    "star-override-order": r"""
from m1 import *
def f(): return 0
from m2 import *
def main(): return f()
--- m1
def f(): return 1
--- m2
def f(): return 2
""",
    "submodule-shadow": r"""
import pkg
import pkg.x
def main(): return pkg.x.V if hasattr(pkg.x, "V") else pkg.x
--- pkg.__init__
x = 5
--- pkg.x
V=6
""",
    "global-in-func": r"""
def init():
    global STATE
    STATE = 5
r = init()
def main():
    return globals().get("STATE")
""",
    "method-alias-cls": r"""
L = []
class A:
    add = L.append
x = A.add(3)
y = A().add(4)
def main(): return L
""",
    "cached-property": r"""
import functools
L=[]
class A:
    @functools.cached_property
    def p(self): L.append(1); return 2
a = A()
x = a.p
def main(): return L
""",
    "getattr-obj": r"""
L=[]
class A:
    def __getattr__(self, n): L.append(n); return 1
a = A()
x = a.foo
def main(): return L
""",
    "getitem-obj": r"""
L=[]
class A:
    def __getitem__(self, n): L.append(n); return 1
a = A()
x = a[0]
def main(): return L
""",
    "op-obj": r"""
L=[]
class A:
    def __or__(self, n): L.append(n); return self
a = A()
x = a | 3
def main(): return L
""",
    "cond-import-fn": r"""
def main():
    try:
        from m1 import fast as f
    except ImportError:
        from m2 import f
    return f()
--- m1
from m3 import *
--- m2
def f(): return 1
--- m3
def fast(): return 2
""",
    "import-failing-mod": r"""
try:
    import m1
    ok = True
except Exception:
    ok = False
def main(): return ok
--- m1
X = 1/0
""",
    "import-failing-mod3": r"""
def main():
    try:
        from m1 import Y
    except Exception:
        Y = 0
    return Y
--- m1
X = int('a')
Y = 1
""",
    "import-failing-attr": r"""
def main():
    try:
        from m1 import Y
    except Exception:
        Y = 0
    return Y
--- m1
import os
X = os.does_not_exist
Y = 1
""",
    "import-failing-ext-deep": r"""
try:
    from m1 import Y
except ImportError:
    Y = 0
def main(): return Y
--- m1
from m2 import Z
Y = 1
--- m2
import does_not_exist_xyz
Z=2
""",
    "del-in-for": r"""
xs = [1,2]
for x in xs: y = x
del x
def main():
    return "x" in dir(__import__("m0"))
""",
    "class-attr-via-sub": r"""
from m1 import Base
class C(Base): pass
C.items.append(2)
def main(): return Base.items
--- m1
class Base:
    items=[1]
""",
    "module-class-swap": r"""
import m1
def main(): return m1.x
--- m1
import sys, types
class M(types.ModuleType):
    @property
    def x(self): return 42
x = 1
sys.modules[__name__].__class__ = M
""",
    "module-replaced": r"""
import m1
def main(): return m1.x
--- m1
import sys
class M:
    x = 42
sys.modules[__name__] = M()
""",
    "lru-prime-pure": r"""
import functools
@functools.lru_cache
def f(x): return [x]
a = f(1)
b = a.append(2)
def main(): return f(1)
""",
    "shared-default-mut": r"""
def f(x, acc=[]):
    acc = acc
    acc.append(x); return acc
a = f(1)
def main(): return f(2)
""",
    "class-private-counter": r"""
class A:
    _inst = None
    def __new__(cls):
        if cls._inst is None: cls._inst = object.__new__(cls); cls._inst.n = 0
        cls._inst.n = cls._inst.n + 1
        return cls._inst
a = A()
def main(): return A().n
""",
    "methodcaller-map": r"""
import operator
L=[]
x = list(map(operator.methodcaller("append", 3), [L]))
def main(): return L
""",
    "passed-in-tuple": r"""
L=[]
class K:
    def __lt__(self, o): L.append(1); return True
s = sorted([K(), K()])
def main(): return L
""",
    "aug-attr": r"""
import m1
m1.X += 1
def main(): return m1.X
--- m1
X = 1
""",
    "comp-target-attr-assigned": r"""
import m1
y = [None for m1.X in [5]]
def main(): return m1.X
--- m1
X = 1
""",
    "comp-target-sub-assigned": r"""
D = {}
y = [None for D["k"] in [5]]
def main(): return D
""",
    "circular-value2": r"""
X = 1
import m1
Y = 2
def main(): return m1.f()
--- m1
import m0
H = sorted(n for n in ('X','Y') if hasattr(m0, n))
def f(): return H
""",
    "sample-then": r"""
import random
R = random.Random(1)
def draw(r): return r.random()
a = draw(R)
def main(): return draw(R)
""",
    "deco-class-with-call": r"""
R=[]
class deco:
    def __init__(self, f): self.f = f
    def __call__(self, *a): R.append(1); return self.f(*a)
@deco
def g(): return 2
x = g()
def main(): return R
""",
    "alias-aug-fn": r"""
L = [1]
def get():
    x = L
    x += [2]
    return x
M = get()
def main(): return L
""",
    "walrus-alias": r"""
L = [1]
print_ = (M := L)
M += [2]
def main(): return L
""",
}


def modules(text):
    """The modules of a program, by name."""
    first, *others = text.split("--- ")
    return {"m0": first} | {other.partition("\n")[0]: other.partition("\n")[2] for other in others}


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_slice_does_as_the_whole_does(name):
    texts = modules(PROGRAMS[name])
    whole = run(texts, "m0", "main()")
    assert not (isinstance(whole, tuple) and isinstance(whole[0], type)), whole
    assert run(sliced(texts, ("m0", "main")), "m0", "main()") == whole


@pytest.mark.parametrize("statement", ["import effective", "from effective import thing as _"])
def test_packages_that_are_imported_for_what_that_does(statement, monkeypatch):
    """As `import hdf5plugin` is: nothing uses its name."""
    monkeypatch.setitem(sys.modules, "effective", module := ModuleType("effective"))
    module.thing = 1
    texts = {
        "m0": f"{statement}\nimport m1\ndef main(): return m1.x\n",
        "m1": f"{statement}\nx = 1",
    }
    found = sliced(texts, ("m0", "main"))
    assert all(statement in text for text in found.values())
    used = {name: f"{text}\ndef g(): return effective, _\n" for name, text in texts.items()}
    assert not any(statement in text for text in sliced(used, ("m0", "main")).values())
    assert run(found, "m0", "main()") == 1

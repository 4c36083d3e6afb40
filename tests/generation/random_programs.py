"""Random programs of several modules that run: what `Slicer` is tried on.

Their names say what they hold, so that most statements work: lists are a, b, c, functions f, g, h,
classes P, Q, iterators i, j, and u, v are anything. Full of lists that several names share and
several statements change, in places where one would not look. None is doubled, or grows while
it is iterated over: a program that did so would fill the memory before anything stops it.
"""

from __future__ import annotations

import re
import sys

from programs import run

POOLS = {"L": "abc", "F": "fgh", "K": "PQ", "I": "ij", "V": "uv"}
NAMES = "".join(POOLS.values())
HELPER = "def show(x):\n    return repr(x)[:40].split(' at ')[0]\n"

# What may be assigned, by pool: capital letters in braces are names, small ones expressions.
EXPRESSIONS = {
    "L": [
        "[1]", "[2, 3]", "{L}", "{L}", "({L} + {L})[:5]", "[x for x in {L}]", "list({I})", "[*{I}]",
        "[show({v})]", "{F}()", "{F}({L})", "[*{L}]", "{L}.copy()", "list(map({F}, [*{L}]))",
        "sorted([*{L}], key={F})", "[len({L})]", "{K}.items", "{K}().mine", "[{v}]",
        "list(filter({F}, [*{L}]))", "{L} if {v} else {l}", "{L} or {L}", "(lambda: {l})()",
        "getattr({K}, 'items', [])", "[y := {v}]", "{I}.copy()", "[x for x in {L} if x in {I}]",
        "dict.fromkeys({L})",
    ],
    "F": ["{F}", "lambda x=None: {l}", "keep({F})", "partial({F}, {L})"],
    "K": ["{K}", "type('T', ({K},), {{}})"],
    "I": [
        "iter({L})", "(x for x in {L})", "map({F}, [*{L}])", "{I}", "{F}()", "{K}()",
        "zip({L}, {L})",
    ],
    "V": [
        "{i}", "{i}", "show({L})", "len({L})", "next({I}, 0)", "{l}", "{K}()", "{L} is {L}", "{V}",
        "len({K}.__subclasses__())", "globals().get('{L}')", "{{'k': {l}}}", "{L}.pop()", "{L}[0]",
        "sum(len(str(x)) for x in {L})", "({V} or {L})", "{F}", "{K}", "hasattr({K}, 'items')",
        "{i} in {I}", "f'{{{l}}}'", "{F}({F})", "sorted(globals())[:3]",
    ],
}  # fmt: skip
# What a function does before it returns, and what a module does.
ACTS = [
    "{L}.append({i})", "{L}.append({v})", "{L}.extend([*{L}][:2])", "{L}[0] = {v}",
    "{K}.items = {l}", "{K}.items.append({i})", "for y in {I}: pass", "{F}()", "{F}({L})",
    "{F}.a = {v}", "del {L}[0]",
]  # fmt: skip
BODY = [
    *ACTS, "global {L}; {L} = {l}", "global {L}; {L} += [{i}]", "x = {l}; x.append({i})",
    "x = []; x.append({v})", "x = {l}; x += [{i}]", "if {v}: return {l}", "x.append({i})",
    "for x in [{L}, {L}]: x.append({i})", "x = {K}(); x.mine.append({i})",
]  # fmt: skip
MODULE = [
    *ACTS, "{L} += [{i}]", "{L} += [*{L}][:2]", "del {N}", "for {V} in [*{L}]: {L}.append({V})",
    "for {I} in [{L}, {L}]: pass", "[{V} := {v}]", "{L} = {L} = {l}", "{V}, {L} = {v}, {l}",
    "{L}, *{L} = {l}, {v}", "assert not {v}", "{N} = {N}",
]  # fmt: skip
CLASSES = [
    ["items = {l}"],
    ["items = []", "def __init__(self, x=None): self.mine = {l}"],
    ["def __init__(self, x=None): self.mine = []; {L}.append({i})"],
    ["items = []", "def __init__(self, x=None): self.mine = self.items; self.items.append({i})"],
    ["def __init_subclass__(cls): {L}.append(cls.__name__)"],
    ["items = []", "def __init_subclass__(cls): cls.items = [*cls.items, {i}]"],
    ["def __call__(self, x=None): return {l}"],
    ["items = []", "def copy(self): {L}.append({i}); return [1]", "def __next__(self): return 1"],
    ["def __new__(cls, x=None): cls.items = [{i}]; return object.__new__(cls)"],
    ["def __iter__(self): yield from {L}"],
    ["for y in {L}: {L}.append({i}); break"],
    ["@property", "def mine(self): return {l}"],
]
# What every module begins with: each of the names is there.
FIRST = """\
from functools import partial
from m9 import show
def keep(x=None): return x
a = [1]
b = {l}
c = {l}
def f(x=None): return {l}
def g(x=None): {L}.append({i}); return [x]
def h(x=None): return {l}
class P:
    items = {l}
    def __init__(self, x=None): self.mine = {l}
class Q(P): pass
i = iter(a)
j = iter([5, 6])
u = {v}
v = {v}
"""
STATEMENTS = [  # as often as they are to come
    "assign", "assign", "assign", "assign", "define", "define", "define", "act", "act", "class_",
    "block", "fallback", "decorated", "from_", "from_", "from_", "star", "import_", "inside",
    "exports",
]  # fmt: skip


def outcome(texts):
    """What the program gives, as text without addresses; or how it fails.

    What calls itself without end fails soon: each level may double what is in memory.
    """
    depth, frame = 0, sys._getframe()
    while frame is not None:
        depth, frame = depth + 1, frame.f_back
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(depth + 150)
    try:
        found = run(texts, "m0", "main()")
        return re.sub(r" at 0x[0-9a-f]+", "", repr(found))
    except (MemoryError, RecursionError) as error:
        return f"({type(error)}"
    finally:
        sys.setrecursionlimit(before)


def fails(texts):
    return outcome(texts).startswith("(<class '")


class Writer:
    """Writes a program, module by module, of statements each of which runs.

    Every program is made of other kinds of statements than the next: with all kinds in each, there
    would be little in any that a slice could leave out.
    """

    def __init__(self, rng):
        self.rng = rng
        self.texts = {"m9": HELPER}
        self.statements = rng.sample(STATEMENTS, rng.randint(5, len(STATEMENTS)))
        self.expressions = {k: rng.sample(v, len(v) // 2 + 1) for k, v in EXPRESSIONS.items()}
        count = rng.randint(1, 4)
        for number in reversed(range(count)):
            self.others = [f"m{n}" for n in range(number + 1, count)]
            self.module = f"m{number}"
            self.lines = self.first()
            for _ in range(rng.randint(4, 12)):
                self.add_what_runs()
            self.texts[self.module] = "\n".join([*self.lines, ""])
        for _ in range(20):
            body = self.indented([self.fill(f"return [{{L}}, {self.expression('V')}]")])
            self.texts["m0"] = "\n".join([*self.lines, "def main():", *body, ""])
            if not fails(self.texts):
                break

    def first(self):
        lines = []
        for line in FIRST.splitlines():
            for _ in range(50):
                text = self.fill(line)
                tried = "\n".join([*lines, text, "    pass" if text.endswith(":") else "", ""])
                if run({**self.texts, self.module: tried}, self.module, "'done'") == "done":
                    lines.append(text)
                    break
        return lines

    def add_what_runs(self):
        for _ in range(8):
            lines = getattr(self, self.rng.choice(self.statements))()
            text = "\n".join([*self.lines, *lines, ""])
            if run({**self.texts, self.module: text}, self.module, "'done'") == "done":
                self.lines += lines
                return

    def name(self, pool):
        return self.rng.choice(POOLS.get(pool, NAMES))

    def fill(self, pattern, depth=0):
        """Put names for capital letters, expressions for small ones."""

        def value(found):
            key = found[1]
            if key == "i":
                return str(self.rng.randint(0, 9))
            if key.isupper():
                return self.name(key)
            return self.expression(key.upper(), depth + 1)

        filled = re.sub(r"(?<!{){([A-Za-z])}(?!})", value, pattern)
        return filled.replace("{{", "{").replace("}}", "}") if not depth else filled

    def expression(self, pool, depth=0):
        if depth > 2:
            return self.name(pool)
        return self.fill(self.rng.choice(self.expressions[pool]), depth)

    def indented(self, lines):
        return [f"    {line}" for line in lines]

    def body(self):
        lines = [self.fill(self.rng.choice(BODY)) for _ in range(self.rng.randint(0, 2))]
        if self.others and self.rng.random() < 0.2:
            other = self.rng.choice(self.others)
            lines.append(f"from {other} import {self.name('N')} as x")
        if self.others and self.rng.random() < 0.2:
            lines.append(f"import {self.rng.choice(self.others)} as x; x = x.{self.name('N')}")
        if self.rng.random() < 0.1:
            lines = [self.fill("yield {v}")]
        return [
            *lines,
            self.fill("return [*{L}, {v}]" if self.rng.random() < 0.7 else "return {l}"),
        ]

    # Statements

    def assign(self):
        pool = self.rng.choice("LLLFKIIVV")
        return [self.fill(f"{self.name(pool)} = {self.expression(pool)}")]

    def act(self):
        return [self.fill(self.rng.choice(MODULE))]

    def define(self, *before):
        parameters = self.fill(self.rng.choice(["x=None", "x={L}", "x: '{N}' = {L}", "*x"]))
        return [*before, f"def {self.name('F')}({parameters}):", *self.indented(self.body())]

    def decorated(self):
        return self.define(f"@{self.rng.choice(['keep', self.name('F')])}")

    def class_(self):
        base = self.rng.choice(["", f"({self.name('K')})", f"({self.name('K')})"])
        body = [self.fill(line) for line in self.rng.choice(CLASSES)]
        return [f"class {self.name('K')}{base}:", *self.indented(body)]

    def block(self):
        pool = self.rng.choice("LFIV")
        name, value, other = self.name(pool), self.expression(pool), self.expression(pool)
        errors = "(NameError, TypeError, AttributeError, StopIteration, IndexError, KeyError)"
        lines = ["try:", f"    {name} = {value}", f"except {errors}:", f"    {name} = {other}"]
        return [self.fill(line) for line in lines]

    def fallback(self):
        pool = self.rng.choice("LFKV")
        name, other = self.name(pool), self.rng.choice(self.others or ["m8"])
        return [
            "try:", f"    from {other} import {self.name(pool)} as {name}",
            "except ImportError:", self.fill(f"    {name} = {self.expression(pool)}"),
        ]  # fmt: skip

    def from_(self):
        pool = self.rng.choice("LLFKIV")
        other = self.rng.choice(self.others or ["m9"])
        return [f"from {other} import {self.name(pool)} as {self.name(pool)}"]

    def star(self):
        return [f"from {self.rng.choice(self.others or ['m9'])} import *"]

    def import_(self):
        return [f"import {self.rng.choice(self.others or ['m9'])} as {self.name('KV')}"]

    def exports(self):
        listed = [self.name("N") for _ in range(self.rng.randint(0, 4))]
        return [f"__all__ {self.rng.choice(['=', '=', '+='])} {sorted({*listed})}"]

    def inside(self):
        return [
            self.fill(self.rng.choice(["if 1:", "if {v}:"])),
            f"    def {self.name('F')}(x=None):",
            *self.indented(self.indented(self.body())),
        ]


def write(rng):
    """The modules of a program, of which `m0` has a function `main`."""
    return Writer(rng).texts

"""What is known of a Python file and of each of its parts, as far as its text tells.

`cut` says what the parts of a file are. Facts depend on the file's content alone, so that they can
be kept under its hash; what they mean in a project is for `effects` and `slicer` to find out.

A *chain* is a dotted name as the text has it: `np.random.seed`. It ends in `.?` where the name of
the last attribute is known only when the program runs.
"""

from __future__ import annotations

from typing import Any, NamedTuple

# Marks of parts.
FUTURE = "future"  # a `from __future__ import`
WIDE = "wide"  # looks names up in its own module in a way that would miss some in silence
EVERYTHING = "everything"  # may look any name up, in any module
LOUD = "loud"  # looks names up in its own module, and fails where there is none
CATCHES = "catches"  # may catch such failures
SUBCLASSES = "subclasses"  # asks for the subclasses of a class
FUNCTION = "function"
CLASS = "class"
BLOCK = "block"  # an `if` or a `try`, with statements of its own
ACTION = "action"  # a loop, a `with` and so on
ITERATOR = "iterator"  # the function makes iterators, or objects of the class are iterators

DYNAMIC = "?"  # at the end of a chain
KNOWN = "="  # at the end of a chain: what it is used for has been seen to
RESULT = "()"  # at the end of a chain: what calling it gives
LAMBDA = "lambda"
GENERATOR = "for"


class Import(NamedTuple):
    """The import of one name, by a part or by something in it.

    Attributes:
        level: Number of leading dots.
        module: `a.b` in both `import a.b` and `from a.b import c`.
        name: `c`; `*` for all; empty where the module itself is imported.
        bound: The name that it binds; empty for `*`.
        holds: The module that `bound` is: `a` after `import a.b`; empty for an attribute.
        called: Within a function, so that it runs only when that is called.
        chains: Where `called`: what the part uses of the name, less the name itself.
        guarded: Its failure is caught.
        idle: Nothing in the file uses the name.
    """

    level: int
    module: str
    name: str
    bound: str
    holds: str
    called: bool = False
    chains: tuple[str, ...] = ()
    guarded: bool = False
    idle: bool = False


class Work(NamedTuple):
    """What running some code does, beyond the values that it gives.

    Attributes:
        effect: The first thing in it that has a lasting effect, as text; empty if there is none.
        calls: Chains of what it calls; `.name` for a method of one knows not what, and `()` at the
            end for what a call of the chain gives.
        passes: Chains of what it passes to calls, which may call it in turn.
        draws: Chains of what it iterates over, or passes on to be iterated over.
        touches: Chains of all objects that it uses in some way.
        operators: Names of the methods that its operators may call: `__lshift__`.
        operands: Chains of what it computes with.
    """

    effect: str = ""
    calls: tuple[str, ...] = ()
    passes: tuple[str, ...] = ()
    draws: tuple[str, ...] = ()
    touches: tuple[str, ...] = ()
    operators: tuple[str, ...] = ()
    operands: tuple[str, ...] = ()


class Facts(NamedTuple):
    """What is known of one part.

    Attributes:
        binds: The names of the module that running it sets, changes or deletes.
        uses: Chains that begin with a name of the module.
        imports: What it imports.
        run: What running it does.
        call: What calling the function, class or lambda that it defines does.
        subclass: What making a subclass of its class does.
        bases: Chains of the base classes of its class.
        wrappers: Chains of the decorators of its function or class.
        value: Of an assignment: the chain that it is another name for; the chain whose call it is
            the result of, with `()` after it; `lambda`; `for`, if a generator; else empty.
        marks: `FUNCTION`, `WIDE` and so on.
    """

    binds: tuple[str, ...]
    uses: tuple[str, ...]
    imports: tuple[Import, ...]
    run: Work
    call: Work
    subclass: Work
    bases: tuple[str, ...]
    wrappers: tuple[str, ...]
    value: str
    marks: tuple[str, ...]


class FileFacts(NamedTuple):
    """What is known of a file.

    Attributes:
        parts: Of each of its parts, in order.
        exports: What `__all__` lists, as far as can be told.
        exports_known: Whether all of it can be told, if there is one.
        lazy: What its `__getattr__` provides (PEP 562), as imports under `if TYPE_CHECKING:` tell.
        methods: The names of the methods in it.
    """

    parts: tuple[Facts, ...]
    exports: tuple[str, ...]
    exports_known: bool
    lazy: tuple[Import, ...]
    methods: tuple[str, ...]


def from_json(rows: list[Any]) -> FileFacts:
    """Facts that went through JSON, which knows lists only."""
    parts, exports, exports_known, lazy, methods = rows
    return FileFacts(
        tuple(_part(row) for row in parts),
        tuple(exports),
        exports_known,
        tuple(_import(row) for row in lazy),
        tuple(methods),
    )


def _part(row: list[Any]) -> Facts:
    binds, uses, imports, run, call, subclass, bases, wrappers, value, marks = row
    return Facts(
        tuple(binds),
        tuple(uses),
        tuple(_import(i) for i in imports),
        _work(run),
        _work(call),
        _work(subclass),
        tuple(bases),
        tuple(wrappers),
        value,
        tuple(marks),
    )


def _import(row: list[Any]) -> Import:
    level, module, name, bound, holds, called, chains, guarded, idle = row
    return Import(level, module, name, bound, holds, called, tuple(chains), guarded, idle)


def _work(row: list[Any]) -> Work:
    effect, *chains = row
    return Work(effect, *map(tuple, chains))

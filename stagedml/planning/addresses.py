"""Where a builder finds what pass 1 saw: the module attributes that hold stages and classes.

A derivation imports a stage's module anew and takes an attribute of it. So what pass 1 saw is what
runs only if an attribute holds that very function, and the module's own text binds the attribute.
"""

from __future__ import annotations

import ast
import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml.errors import DefinitionError
from stagedml.planning.cells import MAIN, SESSION, bound_by_cells, why_unknown
from stagedml.runtime.command import CommandStage
from stagedml.runtime.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import ModuleType

    from stagedml.runtime.outputs import Outputs

_HERE = "The derivation imports it from a file of the project: "


class Address(NamedTuple):
    """A module and the name of an attribute of it."""

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module}:{self.name}"


def address_of(stage: Stage[..., Any]) -> Address:
    """Return the attribute that holds a stage with this very function.

    Its module is the one that was being imported when the stage was made, so that it does not
    depend on who else imports it. Variants (`named`, `on`) are found by the function that they
    share.

    Raises:
        DefinitionError: There is none, or only this process has it.
    """
    module = sys.modules.get(stage.home)
    names = _holding(module, stage.function) if module is not None else ()
    is_local = "<locals>" in stage.function.__qualname__
    if stage.home == MAIN and (names or not is_local):
        return Address(SESSION, _name_in_session(stage, names))
    if module is not None:
        for name in names:
            if name in _bound_by_text(module) and _does_the_same(vars(module)[name], stage):
                _check_one(module, name, f"the stage {stage.name!r}")
                return Address(stage.home, name)
    raise _refused(stage, module, names)


def _name_in_session(stage: Stage[..., Any], names: tuple[str, ...]) -> str:
    """Return the name by which the session's own text binds a stage.

    Raises:
        DefinitionError: There is none.
    """
    shown = f"the stage {stage.name!r}"
    if names:
        texts = {name for name, _ in bound_by_cells()}
        held = vars(sys.modules[MAIN])
        for name in names:
            if name in texts and _does_the_same(held[name], stage):
                return name
        msg = f"{shown} is of this session, whose text is not known"
        raise DefinitionError(msg, hint=why_unknown())
    msg = f"{shown} is held by no name of this session any more"
    hint = "Its cell was run again, or the name given to something else: use the newer one."
    raise DefinitionError(msg, hint=hint)


def module_of(cls: type[Outputs]) -> str:
    """Return the module that a builder imports a class from."""
    return SESSION if cls.__module__ == MAIN else cls.__module__


def address_of_function(function: Callable[..., Any]) -> Address:
    """Return the module attribute that holds a function.

    Raises:
        DefinitionError: There is none, or only this process has it.
    """
    name = getattr(function, "__name__", "")
    module = sys.modules.get(getattr(function, "__module__", ""))
    shown = f"the function {getattr(function, '__qualname__', repr(function))!r}"
    if module is not None and module.__name__ == MAIN:
        if vars(module).get(name) is not function or name not in {n for n, _ in bound_by_cells()}:
            msg = f"{shown} is of this session, whose text is not known"
            raise DefinitionError(msg, hint=why_unknown())
        return Address(SESSION, name)
    bound = module is not None and vars(module).get(name) is function
    if module is None or not bound or name not in _bound_by_text(module):
        msg = f"{shown} is held by no name at the top level of a module"
        raise DefinitionError(msg, hint=_HERE + "write `def NAME(...)` there, and use NAME.")
    _check_one(module, name, shown)
    return Address(module.__name__, name)


def data_files_of(stage: Stage[..., Any]) -> list[str]:
    """Return the paths of a stage's data files, as those of its sources are: `toy/words.txt`.

    Raises:
        DefinitionError: One is not there, or not in a package of the project.
    """
    if not stage.data_files:
        return []
    if stage.home == MAIN:
        msg = f"the stage {stage.name!r} is of this session, and has no files beside it"
        raise DefinitionError(msg, hint="Files of the project are inputs: `file(m, PATH)`.")
    module = sys.modules[stage.home]
    file = Path(str(module.__file__))
    parts = stage.home.split(".") if file.stem == "__init__" else stage.home.split(".")[:-1]
    found = []
    for name in stage.data_files:
        path = os.path.normpath(Path(*parts, name))
        place = file.parent / name
        shown = f"the data file {name!r} of the stage {stage.name!r}"
        if Path(name).is_absolute() or path.startswith("..") or not path.isprintable():
            msg = f"{shown} is not in a package of the project"
            raise DefinitionError(msg, hint="Files of the repository are inputs: `file(m, PATH)`.")
        if not place.is_file():
            msg = f"{shown} is not a file: {place}"
            raise DefinitionError(msg, hint=f"Paths are relative to {file}.")
        found.append(path.replace(os.sep, "/"))
    return sorted(set(found))


def check_class(cls: type[Outputs]) -> None:
    """Refuse a class of outputs that cannot be imported under its name.

    Raises:
        DefinitionError: It is local to a function, replaced by another, or of a session.
    """
    module = sys.modules.get(cls.__module__)
    shown = f"the class of outputs {cls.__qualname__!r}"
    if "<locals>" in cls.__qualname__:
        msg = f"{shown} is made in a function of {cls.__module__}"
        raise DefinitionError(msg, hint=_HERE + "define it at the top level of a module.")
    if module is None:
        msg = f"{shown} is of the module {cls.__module__}, which is not there any more"
        raise DefinitionError(msg, hint=_HERE + "define it at the top level of a module.")
    found: Any = module
    for part in cls.__qualname__.split("."):
        found = getattr(found, part, None)
    top = cls.__qualname__.partition(".")[0]
    if cls.__module__ == MAIN:
        if found is not cls:
            msg = f"{shown} is not what this session holds under that name"
            hint = "Its cell was run again: run that of the stage again, too."
            raise DefinitionError(msg, hint=hint)
        if all(name != top for name, _ in bound_by_cells()):
            msg = f"{shown} is of this session, whose text is not known"
            raise DefinitionError(msg, hint=why_unknown())
        return
    if found is not cls or top not in _bound_by_text(module):
        again = [f"{module.__file__}:{n}" for n in _bound_by_text(module).get(top, ())]
        msg = f"{shown} is not what {cls.__module__} holds under that name"
        if again:
            msg += f" (bound at {', '.join(again)})"
        hint = _HERE + "write a class statement at its top level, with a name of its own."
        raise DefinitionError(msg, hint=hint)
    _check_one(module, top, shown)


def _check_one(module: ModuleType, name: str, shown: str) -> None:
    """Refuse a name of which it hangs on the process what is bound to it.

    Raises:
        DefinitionError: Branches of the module bind it, each in its own way.
    """
    bindings = _bindings_of(module)
    lines = bindings.lines[name]
    if len(lines) > 1 and name in bindings.in_branches:
        places = ", ".join(f"{module.__file__}:{n}" for n in lines)
        msg = f"{shown} may be another one in its derivation: {name!r} is bound at {places}"
        hint = (
            "Give each a name of its own, and let the pipeline choose; or choose in the function."
        )
        raise DefinitionError(msg, hint=hint)


def _refused(
    stage: Stage[..., Any], module: ModuleType | None, names: tuple[str, ...]
) -> DefinitionError:
    """Return what is wrong with a stage that no attribute holds as it must, and what to do."""
    function = stage.function
    code = function.__code__
    shown = f"the stage {stage.name!r} ({code.co_filename}:{code.co_firstlineno})"
    local = "<locals>" in function.__qualname__
    bound = _bound_by_text(module) if module is not None else {}
    if module is not None and any(name in bound for name in names):
        other = next(name for name in names if name in bound)
        msg = f"{shown} is not what {module.__name__}.{other} holds, which has the same function"
        hint = _HERE + "make it at the top level of the module, and bind it to a name of its own."
        return DefinitionError(msg, hint=hint)
    if module is not None and names:
        msg = f"{shown} is held by {module.__name__}.{names[0]}, which was set from outside"
        hint = f"{_HERE}write `{names[0]} = ...` at the top level of {module.__file__}."
        return DefinitionError(msg, hint=hint)
    if local:
        maker = function.__qualname__.rpartition(".<locals>")[0]
        msg = f"{shown} is made in the function {maker!r}, and no name of a module is bound to it"
        hint = "make it at the top level of a module, as in `NAME = ...`, and use NAME."
        return DefinitionError(msg, hint=_HERE + hint)
    places = bound.get(function.__name__, ())
    lines = ", ".join(f"{module.__file__}:{n}" for n in places) if module is not None else ""
    msg = f"{shown} is held by no name of the module {stage.home}"
    if len(places) > 1:
        msg += f": {function.__name__!r} is bound more than once ({lines})"
        return DefinitionError(msg, hint="Give each stage a function name of its own.")
    return DefinitionError(msg, hint=_HERE + "bind it to a name at the top level of the module.")


# By module: its namespace, and the names in it by the functions of the stages that they hold.
_INDEX: dict[str, tuple[dict[str, Any], dict[Callable[..., Any], tuple[str, ...]]]] = {}


def _holding(module: ModuleType, function: Callable[..., Any]) -> tuple[str, ...]:
    """Return the names by which a module has stages of this function; its own is the first."""
    namespace = vars(module)
    known, index = _INDEX.get(module.__name__, (None, {}))
    names = index.get(function, ())
    if known is not namespace or not names or not all(_held(namespace, n, function) for n in names):
        index = {}
        for name, value in namespace.items():
            if isinstance(value, Stage):
                index[value.function] = (*index.get(value.function, ()), name)
        _INDEX[module.__name__] = (namespace, index)
        names = index.get(function, ())
    return tuple(sorted(names, key=lambda name: name != function.__name__))


def _does_the_same(held: Stage[..., Any], stage: Stage[..., Any]) -> bool:
    """Whether two stages with the same function make the same of it: commands may not.

    What else they differ in is part of the plan; limits are not, the builder asks the held stage.
    """
    if (held.timeout, held.max_silent) != (stage.timeout, stage.max_silent):
        return False
    if isinstance(held, CommandStage) and isinstance(stage, CommandStage):
        return held.outputs is stage.outputs and held.stdout == stage.stdout
    return type(held) is type(stage)


def _held(namespace: dict[str, Any], name: str, function: Callable[..., Any]) -> bool:
    held = namespace.get(name)
    return isinstance(held, Stage) and held.function is function


class _Bindings(NamedTuple):
    """What the top-level statements of a module bind.

    Attributes:
        lines: By name.
        in_branches: Names that a branch of a statement binds, so not the module in any case.
    """

    lines: dict[str, tuple[int, ...]]
    in_branches: frozenset[str]


def _bound_by_text(module: ModuleType) -> dict[str, tuple[int, ...]]:
    """Return what a module's top-level statements bind, with the lines; none without text."""
    return _bindings_of(module).lines


def _bindings_of(module: ModuleType) -> _Bindings:
    file = getattr(module, "__file__", None)
    if file is None:
        return _Bindings({}, frozenset())
    try:
        status = os.stat(file)  # noqa: PTH116 - for each stage, so fast
    except OSError:
        return _Bindings({}, frozenset())
    return _bindings_of_file(file, status.st_mtime_ns, status.st_size)


@cache
def _bindings_of_file(file: str, _changed: int, _size: int) -> _Bindings:
    try:
        tree = ast.parse(Path(file).read_bytes())
    except (OSError, SyntaxError, ValueError):
        return _Bindings({}, frozenset())
    lines: dict[str, list[int]] = {}
    in_branches: set[str] = set()
    for statement in tree.body:
        for name, line in bindings([statement]):
            lines.setdefault(name, []).append(line)
            if isinstance(statement, ast.If | ast.Try | ast.TryStar | ast.Match):
                in_branches.add(name)
    return _Bindings({n: tuple(found) for n, found in lines.items()}, frozenset(in_branches))


def bindings(body: Sequence[ast.AST]) -> Iterator[tuple[str, int]]:
    """Yield the names that statements of a module bind in it, with their lines, in order."""
    waiting = [*reversed(body)]
    while waiting:
        node = waiting.pop()
        inner = list(ast.iter_child_nodes(node))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name, node.lineno
            inner = []
        elif isinstance(node, ast.Lambda):
            inner = []
        elif isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            inner = [*(node.body if ast.unparse(node.test).startswith("not ") else node.orelse)]
        elif isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            # Its variables are its own; an assignment expression in it is the module's.
            inner = [n for n in ast.walk(node) if isinstance(n, ast.NamedExpr)]
        elif isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Store):
                yield node.id, node.lineno
        elif isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                yield alias.asname or alias.name.partition(".")[0], node.lineno
        elif isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar):
            if node.name is not None:
                yield node.name, node.lineno
        elif isinstance(node, ast.MatchMapping) and node.rest is not None:
            yield node.rest, node.lineno
        waiting.extend(reversed(inner))

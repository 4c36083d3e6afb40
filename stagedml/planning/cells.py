"""What was typed into this session: the cells of IPython and Jupyter, a prompt's input, a script.

Python compiles what is typed and forgets the text, but for IPython, which keeps the history of a
session, and for Python's own prompt from 3.13 on.
"""

from __future__ import annotations

import ast
import linecache
import re
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

MAIN = "__main__"
SESSION = "__session__"  # the module that a session's stages are in, in their derivations
KEEPS_PROMPT = (3, 13)
_PROMPT = re.compile(r"<(?:python-input-|stdin>-)(\d+)>?")
# Magics that run the code that they are given in the session's namespace.
_RUNNING = frozenset(("capture", "time"))


class Cell(NamedTuple):
    """A text that the session ran as one.

    Attributes:
        place: What to call it: `cell 3`, or a file.
        text: Python, without magics.
    """

    place: str
    text: str


class Statement(NamedTuple):
    """A top-level statement of a cell.

    Attributes:
        cell: The number of its cell.
        text: As it stands there, decorators included.
        node: The statement.
    """

    cell: int
    text: str
    node: ast.stmt


def session_cells() -> tuple[Cell, ...]:
    """Return what the session has run so far, in its order; nothing where that is not known."""
    main = sys.modules[MAIN]
    found = []
    file = getattr(main, "__file__", None)
    if isinstance(file, str) and Path(file).is_file():
        found.append(Cell(file, Path(file).read_text(encoding="utf-8", errors="replace")))
    shell = _ipython()
    if shell is not None:
        history = enumerate(shell.history_manager.input_hist_parsed)
        found += [Cell(f"cell {number}", text) for number, text in history if text.strip()]
        return tuple(found)
    typed = {}
    for name, entry in list(linecache.cache.items()):
        number = _PROMPT.fullmatch(name)
        if number is not None and len(entry) > 1:
            typed[int(number[1])] = Cell(f"input {number[1]}", "".join(entry[2]))
    return (*found, *(typed[number] for number in sorted(typed)))


def why_unknown() -> str:
    """Say why a text of the session may be unknown, and what to do."""
    hint = "Write it in a cell of IPython or Jupyter, or in a file."
    if _ipython() is None and sys.version_info < KEEPS_PROMPT:
        hint = f"Python keeps what is typed at its own prompt from 3.13 on only. {hint}"
    return hint


def _ipython() -> Any:
    """Return the IPython of this session, if it is one."""
    if "IPython" not in sys.modules:
        return None
    shell = vars(sys.modules[MAIN]).get("get_ipython", lambda: None)()
    return shell if hasattr(shell, "history_manager") else None


def statements_of(cells: tuple[Cell, ...]) -> list[Statement]:
    """Return the top-level statements of cells; those of a cell that is not Python are none."""
    found: list[Statement] = []
    for number, cell in enumerate(cells):
        for text, node in _statements(cell.text):
            inner = _magic(node)
            if inner is None:
                found.append(Statement(number, text, node))
            else:
                shell = _ipython()
                plain = shell.transform_cell(inner) if shell is not None else inner
                found += [Statement(number, *pair) for pair in _statements(plain)]
    return found


@cache
def _statements(text: str) -> tuple[tuple[str, ast.stmt], ...]:
    flags = ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    try:
        tree = compile(text, "<session>", "exec", flags, dont_inherit=True)
    except (SyntaxError, ValueError):
        return ()
    return tuple((_segment(text, node), node) for node in tree.body)


def _segment(text: str, node: ast.stmt) -> str:
    """Return the text of a statement, with its decorators."""
    found = ast.get_source_segment(text, node) or ""
    decorators = getattr(node, "decorator_list", None)
    if not decorators:
        return found
    lines = text.splitlines(keepends=True)
    first = decorators[0].lineno - 1
    while not lines[first].lstrip().startswith("@"):
        first -= 1
    return "".join(lines[first : node.lineno - 1]) + found


def _magic(node: ast.stmt) -> str | None:
    """Return the code that a statement hands to a magic that runs it; None if it is none."""
    if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)):
        return None
    words = [a.value for a in node.value.args if isinstance(a, ast.Constant)]
    called = ast.unparse(node.value.func)
    is_magic = called in ("get_ipython().run_cell_magic", "get_ipython().run_line_magic")
    if not is_magic or not words or words[0] not in _RUNNING:
        return None
    return str(words[-1]) if called.endswith("cell_magic") or words[0] == "time" else None


def bound_by_cells() -> Iterator[tuple[str, Statement]]:
    """Yield the names that a session's statements bind, in its order."""
    from stagedml.planning.session_facts import facts_of

    for statement in statements_of(session_cells()):
        for name in facts_of(statement.text, statement.node).binds:
            yield name, statement

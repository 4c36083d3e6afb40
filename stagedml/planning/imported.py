"""What a session imported, to be compared with what the files say when its plans are built.

A plan follows from the code that was imported, its stages are cut from the files: where these were
edited in between, a new function would run with the old defaults, without a word.
"""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import marshal
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.planning.nodes import StageNode

if TYPE_CHECKING:
    from types import ModuleType

    from stagedml.planning.plan import Plan

_HEADER = 16  # bytes of a `.pyc` file before the code
# By module: which import of it, and the hash of its file then; None if that is not known any more.
_known: dict[str, tuple[Any, str | None]] = {}


def note(plan: Plan) -> None:
    """Take note of the modules that a plan may follow from, where they were imported anew."""
    modules = {*plan.modules, *(n.address.module for n in plan.nodes if isinstance(n, StageNode))}
    packages = {module.partition(".")[0] for module in modules} | _imported_by(plan.session)
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] not in packages:
            continue
        # A module that is reloaded has another specification.
        spec, file = getattr(module, "__spec__", None), getattr(module, "__file__", None)
        if spec is None or not file or (name in _known and _known[name][0] is spec):
            continue
        try:
            source = Path(file).read_bytes()
        except OSError:
            continue
        same = not _was_edited(module, file, source)
        _known[name] = spec, hashlib.sha256(source).hexdigest() if same else None


def _imported_by(text: str) -> set[str]:
    """Return the top-level packages that a text imports."""
    nodes = list(ast.walk(ast.parse(text)))
    names = {alias.name for n in nodes if isinstance(n, ast.Import) for alias in n.names}
    names |= {n.module or "" for n in nodes if isinstance(n, ast.ImportFrom) and not n.level}
    return {name.partition(".")[0] for name in names}


def is_edited(module: ModuleType, sha256: str) -> bool:
    """Whether a module's file, which has this hash, was edited since a session imported it."""
    spec, known = _known.get(module.__name__, (None, None))
    return spec is not None and spec is module.__spec__ and known != sha256


def _was_edited(module: ModuleType, file: str, source: bytes) -> bool:
    """Whether a file is not what was imported, as far as its byte code tells, which was kept."""
    kept = getattr(module, "__cached__", None)
    if not kept or sys.dont_write_bytecode or not os.access(Path(kept).parent, os.W_OK):
        return False
    try:
        code, status = Path(kept).read_bytes(), Path(file).stat()
    except OSError:
        return False
    if code[:4] != importlib.util.MAGIC_NUMBER or code[4:8] != bytes(4):
        return False  # it is not by its time that this is known to be up to date
    fields = (int(status.st_mtime) & 0xFFFFFFFF, status.st_size & 0xFFFFFFFF)
    if code[8:_HEADER] == b"".join(n.to_bytes(4, "little") for n in fields):
        return False
    try:  # it may be the same text with another time
        before = marshal.loads(code[_HEADER:])  # noqa: S302 - as Python does to import it
        same: bool = before == compile(source, file, "exec", dont_inherit=True)
    except (EOFError, SyntaxError, TypeError, ValueError):
        return True
    return not same

"""Why a stage failed, for people: the original traceback, and what can be said beyond it."""

from __future__ import annotations

import os
import traceback

from stagedml.runtime.errors import PromiseError, StagedMLError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_OWN = os.path.dirname(__file__)


def explain(error: BaseException, spec: dict[str, Any], tree: str) -> str:
    """The text to print.

    Args:
        error: What the stage raised.
        spec: The stage's specification.
        tree: The stage's own sources.
    """
    whole = traceback.TracebackException.from_exception(error)
    waiting: list[traceback.TracebackException | None] = [whole]
    while waiting:
        part = waiting.pop()
        if part is not None:
            kept = [f for f in part.stack if not _is_own(f.filename)]
            part.stack = traceback.StackSummary.from_list(kept)
            waiting += [part.__cause__, part.__context__, *(part.exceptions or ())]
    lines = list(whole.format())
    if isinstance(error, StagedMLError):
        text = "".join(lines[:-1]) if whole.stack else ""  # empty where all was written, but wrong
        text += "".join(f"{type(error).__name__}: {line}\n" for line in str(error).split("\n"))
    else:
        text = "".join(lines)
    return text + _hint(error, spec, tree)


def _is_own(file: str) -> bool:
    return file.startswith((_OWN, "<"))


def _hint(error: BaseException, spec: dict[str, Any], tree: str) -> str:
    if isinstance(error, PromiseError):
        return ""
    if isinstance(error, ModuleNotFoundError) and error.name:
        top = error.name.partition(".")[0]
        if os.path.exists(f"{tree}/{top}") or os.path.exists(f"{tree}/{top}.py"):
            return (
                f"The module {error.name!r} is not among the stage's sources: it is imported in a "
                "way that the text of the importing module does not show.\n"
                f"Write `import {error.name}` in the stage's module or in one that it imports.\n"
            )
        return (
            f"The environment {spec['environment'] or 'python (the bare interpreter)'!r} has no "
            f"package {top!r}: add it to the environment's requirements and run `stagedml lock`, "
            "or give the stage another environment.\n"
        )
    if isinstance(error, FileNotFoundError | PermissionError) and error.filename is not None:
        path = os.path.abspath(os.fsdecode(error.filename))
        inside = (os.environ["NIX_STORE"], os.getcwd(), "/proc", "/dev", "/sys")
        if not any(path == place or path.startswith(place + "/") for place in inside):
            return (
                f"A stage sees its inputs and nothing else of the machine: {path} is none of them."
                "\nDeclare it in the pipeline, `file(m, PATH)` or `directory(m, PATH)`, and hand it"
                " to the stage.\n"
            )
    return ""

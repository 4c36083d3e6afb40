"""Why a stage failed, for people: the original traceback, and what can be said beyond it."""

from __future__ import annotations

import os
import re
import sys
import traceback

from stagedml.runtime.errors import ObjectiveError, PromiseError, SelectionError, StagedMLError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# The runtime, as in its byte code and as on a path; and what the interpreter has frozen.
_OWN = ("stagedml/runtime/", os.path.dirname(__file__), "<")
# What looks names of a module up in a dictionary.
_NAMESPACE = re.compile(r"\b(globals|locals|vars)\(|\b__dict__\b|\bsys\.modules\b")


def explain(error: BaseException, spec: dict[str, Any], tree: str) -> str:
    """Return the text to print, after "the stage failed".

    Args:
        error: What the stage raised.
        spec: The stage's specification.
        tree: The stage's own sources.
    """
    if isinstance(
        error, ObjectiveError | SelectionError
    ):  # no fault of the stage's: at once what was missed
        return f": {error}\n"
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
    return "\n" + text + _hint(error, spec, tree)


def _is_own(file: str) -> bool:
    return file.startswith(_OWN)


def _hint(error: BaseException, spec: dict[str, Any], tree: str) -> str:
    if isinstance(error, PromiseError):
        return ""
    missing = _missing_name(error, tree)
    if missing is not None and not _takes_modules(spec):
        name, file = missing
        return (
            f"Of {file}, the stage's sources have only what the stage reaches by name (`stagedml "
            f"why {file}` shows it).\nIf {name!r} is defined there, mention it by that name where "
            'it is looked up, or take whole modules: `@stage(sources="modules")`.\n'
        )
    if isinstance(error, ModuleNotFoundError) and error.name:
        top = error.name.partition(".")[0]
        if os.path.exists(f"{tree}/{top}") or os.path.exists(f"{tree}/{top}.py"):
            return (
                f"The module {error.name!r} is not among the stage's sources: it is imported in a "
                "way that the text of the importing module does not show.\n"
                f"Write `import {error.name}` in the stage's module or in one that it imports.\n"
            )
        if top == "stagedml":
            return (
                f"The module {error.name!r} is for pipelines: a stage's build does not have it.\n"
                "Keep what imports it in another module than the stages, or import it inside the "
                "pipeline's function.\n"
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


def _missing_name(error: BaseException, tree: str) -> tuple[str, str] | None:
    """Return the name that an error says a module of the stage's lacks, and the file."""
    frame = error.__traceback__
    file = source = ""
    while frame is not None:
        place = frame.tb_frame.f_globals.get("__file__") or ""  # evaluated text has one, too
        if place.startswith(f"{tree}/"):
            file, source = place, frame.tb_frame.f_code.co_filename
            line = frame.tb_lineno
        frame = frame.tb_next
    name: object = None
    if isinstance(error, AttributeError):
        file = getattr(error.obj, "__file__", None) or ""  # a module's, if it is one
        name = error.name
    elif isinstance(error, ImportError):
        file = error.path or ""
        name = _imported(error)
    elif isinstance(error, NameError) and not isinstance(error, UnboundLocalError):
        name = error.name
    elif isinstance(error, KeyError) and source == file and file:
        import linecache

        if _NAMESPACE.search(linecache.getline(file, line)):
            name = error.args[0] if error.args else None
    if not isinstance(name, str) or not file.startswith(f"{tree}/"):
        return None
    return name, file[len(tree) + 1 :]


def _imported(error: ImportError) -> str | None:
    """Return the name that a module does not have; Python 3.11 says it in the message only."""
    found = re.match(r"cannot import name '(\w+)'", str(error))
    return found[1] if found else None


def _takes_modules(spec: dict[str, Any]) -> bool:
    """Whether the stage's sources are whole modules."""
    module, _, name = spec["function"].partition(":")
    stage = getattr(sys.modules.get(module), name, None)
    return getattr(stage, "sources", None) == "modules"

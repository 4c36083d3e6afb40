"""The end of a stage: nothing may change its output any more; then it is checked.

A process that ends by itself joins its threads, runs exit handlers and writes what is buffered.
All this is done here before the check, since afterwards would be too late to notice. (Ending the
process the ordinary way, and checking from outside, would do as well; but taking TensorFlow's
modules apart takes seconds.)
"""

from __future__ import annotations

import os
import sys

from stagedml.runtime.errors import PromiseError
from stagedml.runtime.outputs import METRICS_FILE

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.runtime.outputs import Outputs, Promise

FEW = 10  # names that a message lists


def settle(tree: str) -> None:
    """Let all that the stage left running or buffered come to its end.

    Args:
        tree: The stage's own sources: what their modules hold is let go.

    Raises:
        PromiseError: Something that was buffered cannot be written.
    """
    import atexit

    if "threading" in sys.modules:
        import threading

        threading._shutdown()  # type: ignore[attr-defined] # what the interpreter does at its end
    atexit._run_exitfuncs()
    if not _has_open_files():
        return
    import gc

    _flush_all()
    for module in list(sys.modules.values()):
        if str(getattr(module, "__file__", None)).startswith(tree + "/"):
            vars(module).clear()
    sys.last_value = sys.last_traceback = None
    gc.collect()
    _flush_all()
    if "ctypes" in sys.modules or "numpy" in sys.modules:
        import ctypes

        ctypes.CDLL(None).fflush(None)


def _has_open_files() -> bool:
    """Whether there is any besides those that every process has."""
    try:
        found = os.listdir("/proc/self/fd")
    except OSError:
        return True
    return len(found) > 5  # the supervisor's pipe, and the listing itself


def _flush_all() -> None:
    """Write what open files hold back, wherever references to them are."""
    import _io
    import gc

    base = _io._IOBase  # `isinstance` would ask lazy modules, too
    things = gc.get_objects()
    kinds = {kind for kind in set(map(type, things)) if issubclass(kind, base)}
    for thing in things:
        if type(thing) in kinds:
            try:
                if not thing.closed and thing.writable():
                    thing.flush()
            except OSError as error:
                msg = f"a file cannot be written: {error}"
                raise PromiseError(msg) from error
            except (ValueError, AttributeError):
                continue  # detached, or not made by its constructor


def check(outputs: Outputs, out: str) -> None:
    """Check what a stage promised, and that its output stands by itself.

    Raises:
        PromiseError: A promise is not kept, or a link leads out of the output.
    """
    broken = [why for p in outputs.promises.values() if (why := p.broken(out))]
    broken += _bad_links(out)
    if broken:
        raise PromiseError("\n".join(broken))
    extra = sorted(_not_promised(out, list(outputs.promises.values())))
    if extra:
        more = f" and {len(extra) - FEW} more" if len(extra) > FEW else ""
        names = ", ".join(extra[:FEW])
        sys.stderr.write(f"stagedml: written, but not promised: {names}{more}\n")


def walk(out: str) -> Iterator[os.DirEntry[str]]:
    """All that is in an output, links included, not followed."""
    waiting = [out]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                yield entry


def _bad_links(out: str) -> Iterator[str]:
    store = os.path.dirname(out)
    for entry in walk(out):
        if not entry.is_symlink():
            continue
        name = entry.path[len(out) + 1 :]
        target = os.path.normpath(os.path.join(os.path.dirname(entry.path), os.readlink(entry)))
        if not os.path.exists(entry.path):
            yield f"{name!r} is a link to {target!r}, where nothing is"
        elif not target.startswith(store + "/"):
            yield f"{name!r} is a link to {target!r}, which is outside of the store: copy it"


def _not_promised(out: str, promises: list[Promise]) -> Iterator[str]:
    """Files that are neither promised nor in a promised directory."""
    kept = [os.path.normpath(p.path) for p in promises if p.kind != "metric"]
    for entry in walk(out):
        name = entry.path[len(out) + 1 :]
        if entry.is_dir(follow_symlinks=False) or name == METRICS_FILE:
            continue
        if not any(name == path or name.startswith(path + "/") or path == "." for path in kept):
            yield name

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
from stagedml.runtime.supervisor import restore_streams

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.runtime.outputs import Outputs, Promise

FEW = 10  # names that a message lists


def open_files() -> set[str] | None:
    """Return what the process has open, by name; None where the kernel does not say."""
    found = set()
    try:
        for file in os.listdir("/proc/self/fd"):
            try:
                found.add(os.readlink(f"/proc/self/fd/{file}"))
            except OSError:  # the listing itself
                continue
    except OSError:
        return None
    return found


def settle(tree: str, out: str, before: set[str] | None) -> None:
    """Let all that the stage left running or buffered come to its end.

    Args:
        tree: The stage's own sources: what their modules hold is let go.
        out: The output.
        before: What was open before the stage ran.

    Raises:
        PromiseError: Something that was buffered cannot be written, or is being written still.
    """
    import atexit

    if "threading" in sys.modules:
        import threading

        threading._shutdown()  # type: ignore[attr-defined] # what the interpreter does at its end
    atexit._run_exitfuncs()
    opened = open_files()
    if opened is None or before is None or opened - before:
        _flush_all()
        _let_go(tree)
        import gc

        gc.collect()
        _flush_all()
        if "ctypes" in sys.modules or "numpy" in sys.modules:
            import ctypes

            ctypes.CDLL(None).fflush(None)
    else:
        _let_go(tree)
    try:
        restore_streams()
    except OSError as error:
        msg = f"a file cannot be written: {error}"
        raise PromiseError(msg) from error
    unfinished = sorted(_unfinished(out))
    if unfinished:
        raise PromiseError("\n".join(unfinished))


def _let_go(tree: str) -> None:
    """Empty the stage's own modules: what they held closes its files, or writes what it gathered.

    Functions, modules and constants go last, since the others need them for that.
    """
    own = [
        vars(module)
        for module in list(sys.modules.values())
        if str(getattr(module, "__file__", None)).startswith(tree + "/")
    ]
    tools = (type(sys), type(_let_go), type, str, bytes, int, float, tuple)
    for names in own:
        for name in [name for name, value in names.items() if not isinstance(value, tools)][::-1]:
            if name[:2] != "__":
                del names[name]
    for names in own:
        names.clear()
    for name in ("last_exc", "last_value", "last_traceback"):
        setattr(sys, name, None)


def _unfinished(out: str) -> Iterator[str]:
    """Yield what is open for writing in the output: what would come of it, nobody would see.

    An archive that is not closed lacks its end, a program that still runs is about to be killed.
    """
    for process in ("self", *_others(str(os.getppid()))):
        try:
            files = os.listdir(f"/proc/{process}/fd")
        except OSError:  # it has ended
            continue
        for file in files:
            try:
                path = os.readlink(f"/proc/{process}/fd/{file}")
                if not path.startswith(out + "/") or not _is_for_writing(process, file):
                    continue
            except OSError:
                continue
            name = path[len(out) + 1 :]
            if process == "self":
                yield f"{name!r} is still open for writing when the stage ends: close it"
            else:
                program = _program(process)
                yield f"{name!r} is still written by another process ({program}): wait for its end"


def _is_for_writing(process: str, file: str) -> bool:
    with open(f"/proc/{process}/fdinfo/{file}", encoding="ascii") as info:
        flags = next(line.split()[1] for line in info if line.startswith("flags:"))
    return int(flags, 8) & (os.O_WRONLY | os.O_RDWR) != 0


def _others(process: str) -> Iterator[str]:
    """All processes that a process is the parent of, and those that they are, but this one."""
    try:
        threads = os.listdir(f"/proc/{process}/task")
    except OSError:
        return
    for thread in threads:
        try:
            with open(f"/proc/{process}/task/{thread}/children", encoding="ascii") as file:
                children = file.read().split()
        except OSError:
            continue
        for child in children:
            if child != str(os.getpid()):
                yield child
            yield from _others(child)


def _program(process: str) -> str:
    with open(f"/proc/{process}/cmdline", "rb") as file:
        program, *words = file.read().decode("utf-8", "replace").split("\0")
    line = " ".join([os.path.basename(program), *words]).strip()
    return f"{line[:60]}..." if len(line) > 60 else line or process


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
    places = (f"{os.environ.get('NIX_STORE') or os.path.dirname(out)}/", f"{out}/")
    for entry in walk(out):
        if not entry.is_symlink():
            continue
        name = entry.path[len(out) + 1 :]
        target = os.path.normpath(os.path.join(os.path.dirname(entry.path), os.readlink(entry)))
        if not os.path.exists(entry.path):
            yield f"{name!r} is a link to {target!r}, where nothing is"
        elif not target.startswith(places):  # outside of a sandbox, the output is not in the store
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

"""Stages that leave something to be done when their functions return."""

from __future__ import annotations

import atexit
import faulthandler
import gzip
import logging.handlers
import os
import shutil
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path
from typing import Any

from stagedml import Build, File, Outputs, stage
from toy.text import Corpus

ROWS = 3000
KEPT: dict[str, Any] = {}


class Ending(Outputs):
    """One file, of which every row counts."""

    rows = File("rows.txt")


class Writer:
    """Writes rows, and never closes its file; in a reference cycle."""

    def __init__(self, path: Path) -> None:
        self.me = self
        self.file = path.open("w")

    def write(self) -> None:
        """Write all rows."""
        for row in range(ROWS):
            self.file.write(f"{row}\n")


def text() -> str:
    """All rows."""
    return "".join(f"{row}\n" for row in range(ROWS))


def cycle(path: Path) -> None:
    Writer(path).write()


def module_global(path: Path) -> None:
    KEPT["writer"] = path.open("w")
    KEPT["writer"].write(text())


def memory_handler(path: Path) -> None:
    target = logging.FileHandler(path)
    handler = logging.handlers.MemoryHandler(10**6, target=target)
    logger = logging.getLogger("rows")
    logger.addHandler(handler)
    for row in range(ROWS):
        logger.warning("%s", row)


def gzip_global(path: Path) -> None:
    KEPT["gzip"] = gzip.open(path, "wt")  # noqa: SIM115
    KEPT["gzip"].write(text())


def zip_global(path: Path) -> None:
    KEPT["zip"] = zipfile.ZipFile(path, "w")
    KEPT["zip"].writestr("rows.txt", text())


def thread(path: Path) -> None:
    def write() -> None:
        time.sleep(0.3)
        path.write_text(text())

    path.write_text("")
    threading.Thread(target=write).start()


def at_exit(path: Path) -> None:
    path.write_text("")
    atexit.register(lambda: path.write_text(text()))


def zip_of_paths(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("rows.txt", f"{sys.prefix}\n" * ROWS)


def extra(path: Path) -> None:
    path.write_text(text())
    (path.parent / "more").mkdir()
    (path.parent / "more/surprise.txt").write_text("?")


class Gathering:
    """Writes its rows when nobody needs it any more."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __del__(self) -> None:
        self.path.write_text(text())


def at_deletion(path: Path) -> None:
    KEPT["gathering"] = Gathering(path)


def closed_input(path: Path) -> None:
    os.close(0)  # a file that is opened next takes its number
    file = KEPT["file"] = path.open("w")
    for row in range(ROWS):
        file.write(f"{row}\n")


def printed(path: Path) -> None:
    sys.stdout = path.open("w")
    print(text(), end="")


def errors_to_file(path: Path) -> None:
    sys.stderr = path.open("w")
    sys.stderr.write(text())
    (path.parent / "more.txt").write_text("not promised, which the log says")


def errors_closed(path: Path) -> None:
    os.close(2)
    file = KEPT["file"] = path.open("w")
    file.write(text())
    (path.parent / "more.txt").write_text("not promised, which the log says")


GOOD = {
    "at-deletion": at_deletion,
    "closed-input": closed_input,
    "printed": printed,
    "errors-to-file": errors_to_file,
    "errors-closed": errors_closed,
    "cycle": cycle,
    "module-global": module_global,
    "memory-handler": memory_handler,
    "gzip-global": gzip_global,
    "zip-global": zip_global,
    "thread": thread,
    "at-exit": at_exit,
    "zip-of-paths": zip_of_paths,
    "extra": extra,
}


def dangling(path: Path) -> None:
    path.write_text(text())
    (path.parent / "link").symlink_to("nowhere")


def escaping(path: Path) -> None:
    path.write_text(text())
    (path.parent / "link").symlink_to("/proc/version")


def scratch(path: Path) -> None:
    file = Path.cwd() / "rows.txt"
    file.write_text(text())
    path.symlink_to(file)


def end_process(path: Path) -> None:
    path.write_text("")
    os._exit(0)


def end_process_as_if_done(path: Path) -> None:
    path.write_text("half")
    os._exit(77)


def forked(path: Path) -> None:
    if os.fork():
        os.wait()
        raise ValueError("the parent fails, whatever its child says")
    path.write_text(text())


def crash(path: Path) -> None:
    path.write_text("")
    faulthandler._sigsegv()


def open_archive(path: Path) -> None:
    logging.kept = zipfile.ZipFile(path, "w")  # type: ignore[attr-defined] # no module of ours
    logging.kept.writestr("rows.txt", text())  # type: ignore[attr-defined]


def running_program(path: Path) -> None:
    with path.open("w") as file:
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(9)"], stdout=file)


def orphan(path: Path) -> None:
    child = os.fork()
    if child == 0:
        if os.fork() == 0:
            with path.open("w") as file:
                time.sleep(9)
                file.write(text())
        os._exit(0)
    os.waitpid(child, 0)
    while not path.exists():
        time.sleep(0.01)


def daemon(path: Path) -> None:
    opened = threading.Event()

    def write() -> None:
        with path.open("w") as file:
            opened.set()
            time.sleep(9)
            file.write(text())

    threading.Thread(target=write, daemon=True).start()
    opened.wait()


def silenced(path: Path) -> None:
    sys.stderr = path.open("w")
    raise ValueError("said in the log all the same")


BAD = {
    "open-archive": open_archive,
    "running-program": running_program,
    "orphan": orphan,
    "daemon": daemon,
    "silenced": silenced,
    "dangling": dangling,
    "escaping": escaping,
    "scratch": scratch,
    "end-process": end_process,
    "end-as-if-done": end_process_as_if_done,
    "forked": forked,
    "crash": crash,
}


@stage()
def ending(build: Build[Ending], *, how: str) -> Ending:
    """End in a given way."""
    (GOOD | BAD)[how](build.out.rows)
    return build.out


@stage()
def copying(build: Build[Ending], given: Corpus) -> Ending:
    """Copy an input with its mode, which allows no writing."""
    shutil.copy(given.text, build.out.rows)
    return build.out


@stage(closed=True)
def closed(build: Build[Ending]) -> Ending:
    """Mention the interpreter, though closed."""
    build.out.rows.write_text(f"made by {sys.prefix}\n")
    return build.out


@stage()
def mentioning(build: Build[Ending]) -> Ending:
    """Mention the interpreter, and where the code is."""
    build.out.rows.write_text(f"made by {sys.prefix} from {__file__}, {sys.path}\n")
    return build.out


@stage()
def read(build: Build[Ending], *, path: str = "/proc/version") -> Ending:
    """Read a file of the machine."""
    build.out.rows.write_text(Path(path).read_text())
    return build.out


@stage(max_silent=1)
def silent(build: Build[Ending]) -> Ending:
    """Speak, then be silent for too long."""
    build.out.rows.write_text("half")
    for _ in range(4):
        print("still here", flush=True)
        time.sleep(0.5)
    time.sleep(60)  # LINE: silent
    return build.out


@stage(timeout=1)
def slow(build: Build[Ending]) -> Ending:
    """Take too long, talking all the time."""
    while True:
        print("busy", flush=True)
        time.sleep(0.05)


slower = stage(name="slower", timeout=2)(slow.function)

"""Runs a stage, and opens `pdb` where it fails: in the frame of the user's code.

Arguments: a file with JSON: `files`, where the files of the stage's sources are in the project.
"""

from __future__ import annotations

import json
import os
import pdb  # noqa: T100 - it is what this is for
import sys
from importlib.machinery import FileFinder, SourceFileLoader
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.runtime import builder, explain, finish, supervisor
from stagedml.runtime.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, FrameType, TracebackType


def show_as(tree: str, files: dict[str, str]) -> None:
    """Let the code of a stage's sources be that of the project's files, whose lines it has.

    Args:
        tree: The sources.
        files: The files of the project, by their paths among the sources.
    """

    class Loader(SourceFileLoader):
        def get_code(self, fullname: str) -> CodeType:
            """Compile under the name of the project's file; there is no byte code of that name."""
            path = self.get_filename(fullname)
            shown = files.get(path.removeprefix(f"{tree}/"), path)
            return compile(self.get_data(path), shown, "exec", dont_inherit=True)

    def hook(path: str) -> FileFinder:
        if path != tree and not path.startswith(f"{tree}/"):
            raise ImportError(path)
        return FileFinder(path, (Loader, [".py"]))

    sys.path_hooks.insert(0, hook)


class Watch:
    """What is kept of a run, to be looked at when it has failed."""

    error: BaseException | None = None
    frame: FrameType | None = None  # of the stage's function

    def note_frame(self) -> None:
        """Keep the frame of the next stage's function that runs, with all its variables."""
        perform = Stage.perform

        def noted(stage: Stage[..., Any], build: Any, values: Sequence[Any], config: Any) -> Any:
            code = stage.function.__code__

            def look(frame: FrameType, event: str, _: object) -> None:
                if event == "call" and frame.f_code is code:
                    sys.setprofile(None)  # the run is as fast as ever afterwards
                    self.frame = frame

            sys.setprofile(look)
            return perform(stage, build, values, config)

        setattr(Stage, "perform", noted)  # noqa: B010 - not a method to a type checker

    def note_error(self) -> None:
        """Keep the error that is told."""
        tell = explain.explain

        def noted(error: BaseException, spec: dict[str, Any], tree: str) -> str:
            self.error = error
            return tell(error, spec, tree)

        explain.explain = noted


class Debugger(pdb.Pdb):
    """A post-mortem debugger that begins in a frame of its own choice.

    Args:
        files: Files of the user's.
    """

    def __init__(self, files: set[str]) -> None:
        super().__init__()
        self.files = files

    def setup(self, f: FrameType | None, tb: TracebackType | None) -> None:
        """Begin in the innermost frame of the user's code; leave out what leads to the first."""
        super().setup(f, tb)
        own = [i for i, (frame, _) in enumerate(self.stack) if self.is_own(frame)]
        if own:
            self.stack = self.stack[own[0] :]
            self.curindex = own[-1] - own[0]
            self.curframe = self.stack[self.curindex][0]
            self.curframe_locals = self.curframe.f_locals

    def is_own(self, frame: FrameType) -> bool:
        """Whether a frame is of the user's code."""
        return frame.f_code.co_filename in self.files


def has_frame(error: BaseException, files: set[str]) -> bool:
    """Whether an error passed through code of the user's."""
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in files:
            return True
        trace = trace.tb_next
    return False


def main(file: str) -> int:
    """Run the stage, and debug it; an exit status."""
    files: dict[str, str] = json.loads(Path(file).read_text(encoding="utf-8"))["files"]
    show_as(f"{Path.cwd()}/src", files)
    watch = Watch()
    watch.note_frame()
    watch.note_error()
    finish._let_go = lambda tree: None  # noqa: ARG005 - the modules are to be looked at
    log = supervisor._Log
    log.file, log.spare = supervisor._identity(2), os.dup(2)
    terminal = os.dup(0), os.dup(1)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)  # as in a builder; what is typed is for `pdb`
    limits, said = os.pipe()
    del limits
    status = builder.work(said)
    for own, number in zip(terminal, (0, 1), strict=True):
        os.dup2(own, number)
    sys.stdin, sys.stdout = open(0, closefd=False), open(1, "w", closefd=False)  # noqa: SIM115
    if status == supervisor.DONE:
        return 0
    if watch.error is not None:
        debug(watch.error, watch.frame, set(files.values()))
    return 1


def debug(error: BaseException, frame: FrameType | None, files: set[str]) -> None:
    """Look at a failure: where it was raised, or where the stage's function ended before."""
    debugger = Debugger(files)
    with_frame = has_frame(error, files)
    what = type(error).__name__
    where = "in your code" if with_frame else "after the stage's function, as it was when it ended"
    print(f"\npdb: {what} {where}; `w` shows the stack, `p NAME` a value, `q` leaves, `h` helps")
    debugger.reset()
    if with_frame or frame is None:
        debugger.interaction(None, error.__traceback__)
    else:
        debugger.interaction(frame, None)


if __name__ == "__main__":
    code = main(sys.argv[1])
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # as a builder ends

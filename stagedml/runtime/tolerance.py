"""What becomes of a tolerant stage that fails: its failure is put down, and becomes its output.

The child tells of an exception, before it ends; its parent, which knows the end of the log, makes
the output of it.
"""

from __future__ import annotations

import json
import os
import sys

from stagedml.runtime.errors import FailedStageError
from stagedml.runtime.failures import Failure, is_of_machine, write_failure
from stagedml.runtime.impurity import FILE as IMPURE_FILE

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from stagedml.runtime.supervisor import Death

_NOTE = "failure.json"
_KILL = 9


def note(error: BaseException, text: str, top: str, stage: str) -> None:
    """Tell the parent process of an exception; of one that is the machine's, nothing.

    Args:
        error: What the stage raised.
        text: What was said of it in the log.
        top: The build directory.
        stage: The stage's name.
    """
    if is_of_machine(error):
        return
    if isinstance(error, FailedStageError):
        told = {**vars(error.failure.passed_on(stage))}
    else:
        told = {
            "stage": stage,
            "exception": type(error).__name__,
            "message": str(error),
            "traceback": text.lstrip(": \n"),
        }
    with open(f"{top}/{_NOTE}", "w", encoding="utf-8", errors="backslashreplace") as file:
        json.dump(told, file)


def record(death: Death, tail: bytes, stage: str, out: str) -> bool:
    """Make the failure of a stage its output.

    Args:
        death: How its process ended.
        tail: What it said last.
        stage: The stage's name.
        out: The output; what is there of it is not kept.

    Returns:
        Whether it is: what the machine is to blame for fails the derivation.
    """
    top = os.getcwd()
    log = tail.decode("utf-8", "replace")
    failure = None
    if death.kind:
        if not death.of_machine:
            failure = Failure(stage=stage, exception=death.kind, message=death.why, log=log)
    elif os.path.exists(f"{top}/{_NOTE}"):
        with open(f"{top}/{_NOTE}", encoding="utf-8") as file:
            failure = Failure(**{"log": log, **json.load(file)})
    if failure is None:
        sys.stderr.write(
            f"stagedml: '{stage}' is tolerant, but this is no failure of its own: it may do better "
            "another time, or on another machine\n"
        )
        return False
    _end_others(out)
    _remove(out)
    write_failure(failure, out, top)
    if os.path.exists(f"{top}/{IMPURE_FILE}"):  # realizations are told apart, whatever they are
        with open(f"{top}/{IMPURE_FILE}", "rb") as told, open(f"{out}/{IMPURE_FILE}", "wb") as file:
            file.write(told.read())
    sys.stderr.write(f"stagedml: '{stage}' is tolerant: that it failed is its result\n")
    return True


def _end_others(out: str) -> None:
    """Kill what the stage has left running, which would go on writing to its output."""
    wanted = f"out={out}".encode()
    for process in os.listdir("/proc"):
        if not process.isdecimal() or int(process) == os.getpid():
            continue
        try:
            with open(f"/proc/{process}/environ", "rb") as file:
                if wanted in file.read().split(b"\0"):
                    os.kill(int(process), _KILL)
        except OSError:  # somebody else's, or it has ended
            continue


def _remove(out: str) -> None:
    """Remove what is there of the output, directories that cannot be written to as well."""
    import shutil

    if not os.path.isdir(out) or os.path.islink(out):
        if os.path.lexists(out):
            os.unlink(out)
        return
    for place, _, _ in os.walk(out):
        os.chmod(place, 0o700)
    shutil.rmtree(out)

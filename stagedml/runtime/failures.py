"""Failures as values: what the output of a tolerant stage holds where its function failed.

The same failure gives the same bytes: what depends on the run (addresses, the clock, directories of
the build) is left out, and so are hashes of the store, so that a failure refers to nothing.
"""

from __future__ import annotations

import errno
import os
import re

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

FAILURE_FILE = "nix-support/failure.json"
LINES = 100  # of the log's end
# What the machine lacks, or has broken: another time, or elsewhere, the stage may do.
_OF_MACHINE = (
    errno.ENOSPC,
    errno.EDQUOT,
    errno.EIO,
    errno.ENOMEM,
    errno.EMFILE,
    errno.ENFILE,
    errno.EROFS,
    errno.ESTALE,
)
_NO_SPACE = os.strerror(errno.ENOSPC)  # as libraries say it that raise errors of their own
_NO_MEMORY = "ResourceExhaustedError"  # TensorFlow's, on a GPU that others use as well

_NAME = r"[0-9a-z]{32}-(?=[\w+.?=-])"
# When a line was logged: as most say it, and as Abseil does, with the process.
_SAID_WHEN = re.compile(r"^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d([.,]\d+)?:? *", re.MULTILINE)
_ABSEIL = re.compile(r"^([IWEF])\d{4} \d\d:\d\d:[\d.]+ +\d+ ", re.MULTILINE)
_ADDRESS = re.compile(r"\b(at|[Tt]hread) 0x[0-9a-fA-F]+")
_PHASE = re.compile(r'^@nix \{.*"phase": "(.*)"\}$', re.MULTILINE)
_EVENT = re.compile(r"^@nix \{.*\n?", re.MULTILINE)


class Failure:
    """Why a stage failed.

    Attributes:
        stage: Whose failure it is.
        exception: The type of the exception, as `ValueError`; `Timeout`, `Killed` or `Exited` where
            the stage was stopped, crashed, or ended its own process.
        message: What the exception says.
        traceback: Where it was raised, as the log has it.
        log: The end of the stage's log.
        path: The stages through which the failure came, which were not run.
    """

    def __init__(
        self,
        *,
        stage: str,
        exception: str,
        message: str,
        traceback: str = "",
        log: str = "",
        path: Iterable[str] = (),
    ) -> None:
        self.stage = stage
        self.exception = exception
        self.message = message
        self.traceback = traceback
        self.log = log
        self.path = tuple(path)

    @property
    def summary(self) -> str:
        """The failure in one line: `ValueError: no such split`."""
        first, _, more = self.message.strip().partition("\n")
        text = f"{self.exception}: {first}" if first else self.exception
        return f"{text} ..." if more else text

    def passed_on(self, stage: str) -> Failure:
        """Return the failure as that of a stage which was not run for it."""
        return Failure(**{**vars(self), "path": (*self.path, stage)})

    def __str__(self) -> str:
        through = f" (through {', '.join(self.path)})" if self.path else ""
        return f"{self.stage} failed{through}: {self.summary}"

    def __repr__(self) -> str:
        return f"<failure of {self}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Failure) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash(tuple(vars(self).values()))


def is_of_machine(error: BaseException) -> bool:
    """Whether an exception tells of the machine rather than of the stage.

    To remember it as the stage's failure would let a full disk decide which candidate is best.
    """
    return any(
        isinstance(part, MemoryError | KeyboardInterrupt)
        or getattr(part, "of_machine", False)
        or (isinstance(part, OSError) and part.errno in _OF_MACHINE)
        or type(part).__name__ == _NO_MEMORY
        or _NO_SPACE in str(part)
        for part in _chain(error)
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception, what it was raised from, and what it groups."""
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting:
        part = waiting.pop()
        if part is not None and id(part) not in seen:
            seen.add(id(part))
            yield part
            waiting += [part.__cause__, part.__context__, *getattr(part, "exceptions", ())]


def write_failure(failure: Failure, out: str, top: str) -> None:
    """Make an output that holds a failure and nothing else.

    Args:
        failure: What to write.
        out: The output, which is not there.
        top: The build directory.
    """
    import json

    store, me = os.environ["NIX_STORE"], os.path.basename(out)
    hashes = re.compile(f"{re.escape(store)}/(?:{re.escape(me)}|{_NAME})")

    def clean(text: str) -> str:
        text = hashes.sub(lambda found: "$out" if found[0].endswith(me) else "", text)
        text = _ADDRESS.sub(r"\1 0x...", text.replace(f"{top}/", "").replace(top, "."))
        text = _ABSEIL.sub(r"\1 ", _SAID_WHEN.sub("", text))
        return text.encode("utf-8", "backslashreplace").decode()

    log = _EVENT.sub("", _PHASE.sub(r"-- \1", failure.log))
    found = {
        **vars(failure),
        "message": clean(failure.message),
        "traceback": clean(failure.traceback),
        "log": "\n".join(clean(log).rstrip("\n").split("\n")[-LINES:]),
        "path": list(failure.path),
    }
    os.makedirs(f"{out}/{os.path.dirname(FAILURE_FILE)}")
    with open(f"{out}/{FAILURE_FILE}", "w", encoding="utf-8") as file:
        json.dump(found, file, sort_keys=True, indent=1, ensure_ascii=False)
        file.write("\n")


def read_failure(out: str | os.PathLike[str]) -> Failure | None:
    """Return the failure that an output holds; None where the stage did not fail."""
    try:
        with open(f"{os.fspath(out)}/{FAILURE_FILE}", encoding="utf-8") as file:
            text = file.read()
    except (FileNotFoundError, NotADirectoryError):
        return None
    import json

    found: Mapping[str, Any] = json.loads(text)
    return Failure(**found)

"""Files with learning curves: JSON lines and tables, known by what they hold."""

from __future__ import annotations

import bisect
import csv
import itertools
import json
import math
import os
import stat
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

Number = int | float

# What counts steps, the first that a file has.
UNITS = ("step", "epoch", "iteration", "round")
_LINES = (".jsonl", ".ndjson")
_TABLE = ".csv"
_LARGEST = 1 << 25  # bytes; what is larger is data
_LINE = 1 << 16  # characters; so long a first line is of no curve
_ENTRIES = 500  # of a directory that are looked at: one with more holds data


@dataclass(frozen=True)
class CurveFile:
    """One file with curves.

    Attributes:
        name: Its path in the output, without the ending.
        unit: What its steps count.
        metrics: The names of its curves.
        rows: By row: the step, the epoch, what was measured.
    """

    name: str
    unit: str
    metrics: tuple[str, ...]
    rows: tuple[tuple[Number, float | None, Mapping[str, Number]], ...]

    def points(self, metric: str) -> dict[Number, tuple[Number, float | None]]:
        """Return values and epochs of one curve, by step; of several at one step, the last."""
        return {
            step: (values[metric], epoch) for step, epoch, values in self.rows if metric in values
        }


def tables_in(output: str, say: Callable[[str], None]) -> tuple[CurveFile, ...] | None:
    """Return the curve files of an output; None if it is not there.

    Args:
        output: A store path.
        say: Called with what a user should know.
    """
    if not os.path.lexists(output):
        return None
    found, told = _read(output)
    for text in told:
        say(text)
    return found


@lru_cache(maxsize=128)  # a store path never changes
def _read(output: str) -> tuple[tuple[CurveFile, ...], tuple[str, ...]]:
    found, told = [], []
    for path in sorted(_candidates(output)):
        name = path[len(output) + 1 :]
        try:
            rows = _rows_of(path)
        except (OSError, ValueError, RecursionError, csv.Error):
            continue  # it has another content
        if rows is None:
            told.append(f"warning: {path} is too large for curves, and passed over")
        elif (file := _curve_file(name.rpartition(".")[0], rows)) is not None:
            found.append(file)
    return tuple(found), tuple(told)


def _candidates(output: str) -> Iterator[str]:
    """Yield the files of an output, and of its directories, that may hold curves.

    Links are passed over: what a gate or a selection links to is an output of its own.
    """
    for entry in _entries(output):
        if entry.is_dir(follow_symlinks=False):
            for inner in _entries(entry.path):
                if inner.is_file(follow_symlinks=False) and _may_hold(inner.name):
                    yield inner.path
        elif entry.is_file(follow_symlinks=False) and _may_hold(entry.name):
            yield entry.path


def _entries(directory: str) -> list[os.DirEntry[str]]:
    found: list[os.DirEntry[str]] = []
    try:
        with os.scandir(directory) as entries:
            for entry in entries:
                found.append(entry)
                if len(found) > _ENTRIES:
                    return []
    except OSError:  # a file, or a directory that may not be read
        return []
    return found


def _may_hold(name: str) -> bool:
    return name.endswith((*_LINES, _TABLE))


def _rows_of(path: str) -> list[dict[str, Any]] | None:
    """Return the rows of a file; none if its first says that it is no curve; None if too large.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no text, or not of its form.
    """
    with Path(path).open(encoding="utf-8", newline="") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            return []
        first = file.readline(_LINE)
        if path.endswith(_TABLE):
            if not set(next(csv.reader([first]), [])) & set(UNITS):
                return []
        elif not _counts(json.loads(first)):
            return []
        if status.st_size > _LARGEST:
            return None
        file.seek(0)
        if path.endswith(_TABLE):
            return [_of_table(row) for row in csv.DictReader(file, strict=True)]
        return [_object(json.loads(line)) for line in file if line.strip()]


def _counts(row: object) -> bool:
    return isinstance(row, dict) and any(_is_number(row.get(unit)) for unit in UNITS)


def _object(row: object) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise ValueError("a row is no object")  # noqa: TRY004 - as of what json itself finds
    return row


def _of_table(row: Mapping[str | None, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, text in row.items():
        if name is None or text is None:
            raise ValueError("a row has other columns than the first")
        if text.strip():
            found[name] = _number(text)
    return found


def _number(text: str) -> Number | str:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _is_number(value: object) -> bool:
    return (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and (not isinstance(value, int) or value.bit_length() < 1000)
        and math.isfinite(value)
    )


def _curve_file(name: str, rows: Sequence[Mapping[str, Any]]) -> CurveFile | None:
    """Return what rows say, if each is keyed by a step that never goes back."""
    unit = next((u for u in UNITS if all(_is_number(row.get(u)) for row in rows)), None)
    if unit is None or not rows:
        return None
    steps = [_whole(row[unit]) for row in rows]
    if any(later < earlier for earlier, later in itertools.pairwise(steps)):
        return None
    values = [
        {k: v for k, v in row.items() if k not in UNITS and k and _is_number(v)} for row in rows
    ]
    metrics = tuple(dict.fromkeys(name for row in values for name in row))
    if not metrics:
        return None
    epochs = [None] * len(rows) if unit == "epoch" else _epochs(steps, rows)
    return CurveFile(name, unit, metrics, tuple(zip(steps, epochs, values, strict=True)))


def _whole(value: Number) -> Number:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _epochs(steps: Sequence[Number], rows: Iterable[Mapping[str, Any]]) -> list[float] | list[None]:
    """Return the epochs of steps, by those rows that tell theirs; None of all if none does."""
    known: dict[Number, Number] = {0: 0}
    for step, row in zip(steps, rows, strict=True):
        if _is_number(row.get("epoch")):
            known[step] = row["epoch"]
    xs, ys = list(known), list(known.values())
    if len(xs) < 2 or xs != sorted(xs) or ys != sorted(ys):
        return [None] * len(steps)
    return [_between(xs, ys, step) for step in steps]


def _between(xs: Sequence[Number], ys: Sequence[Number], x: Number) -> float:
    """Interpolate, and go on as between the last two after the last."""
    right = min(max(bisect.bisect_left(xs, x), 1), len(xs) - 1)
    left = right - 1
    return ys[left] + (ys[right] - ys[left]) * (x - xs[left]) / (xs[right] - xs[left])

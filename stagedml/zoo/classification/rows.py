"""Rows of numbers with a class each: data sets from tables."""

from __future__ import annotations

import csv
import math
import struct
from pathlib import Path
from typing import Annotated, Any

from stagedml import Bounds, Build, File, Json, stage
from stagedml.zoo.classification.items import PART, DataError, LabelledItems, Part, counted
from stagedml.zoo.formats.labels import wrong_label
from stagedml.zoo.formats.splitting import stratified_split


class LabelledRows(LabelledItems):
    """Rows as CSV files: a column for each of `info["columns"]`, and the class's index last."""

    train = File("train.csv")
    test = File("test.csv")
    info = Json(
        "info.json",
        {
            "name": str,
            "classes": [str],
            "shape": [int],
            "columns": [str],
            "train": PART,
            "test": PART,
        },
    )

    def part(self, name: Part) -> tuple[Any, Any]:
        """Load a part; see `LabelledItems`."""
        import numpy as np

        _, rows = read_rows(self.train if name == "train" else self.test)
        x = np.array([row[:-1] for row in rows], dtype=np.float64).astype(np.float32)
        return x, np.array([int(row[-1]) for row in rows], dtype=np.int32)


def read_rows(path: Path, columns: list[str] | None = None) -> tuple[list[str], list[list[str]]]:
    """Read a CSV file in UTF-8 with a head: the names of the columns, and the rows as texts.

    Args:
        path: The file.
        columns: The names of the columns, where the first line says something else.

    Raises:
        DataError: It is empty, not UTF-8 or not CSV (RFC 4180), a name is there twice, or a row is
            longer or shorter than the head.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            first, *rows = list(csv.reader(file, strict=True)) or [[]]
    except (UnicodeDecodeError, csv.Error) as error:
        msg = f"{path.name} cannot be read: {error}"
        raise DataError(msg) from error
    head = columns or first
    if repeated := [name for name in head if head.count(name) > 1]:
        msg = f"{path.name} has {head.count(repeated[0])} columns {repeated[0]!r}"
        raise DataError(msg, hint="Give other names by `columns`.")
    if len(head) < 2 or not rows:
        msg = f"{path.name} has no rows, or no columns beside that of the class"
        raise DataError(msg)
    for number, row in enumerate(rows, start=2):
        if len(row) != len(head):
            msg = f"{path.name}, line {number}: {len(row)} cells where the head has {len(head)}"
            raise DataError(msg)
    return head, rows


@stage(closed=True)
def split_table(
    build: Build[LabelledRows],
    table: Path,
    *,
    label: str,
    name: str,
    columns: list[str] | None = None,
    classes: list[str] | None = None,
    test_fraction: Annotated[float, Bounds(at_least=0.01, at_most=0.9)] = 0.25,
) -> LabelledRows:
    """Split a table of numbers into a training part and a test part that share no row.

    Rows of the same numbers stay in one part.

    Args:
        build: The running stage.
        table: A CSV file with a head; all columns but that of the class are numbers.
        label: The column of the class.
        name: The data set's name, for people.
        columns: The names of the columns, in the place of what the first line says.
        classes: The names of the classes, where the table has their indices; by default the texts
            of the column, sorted.
        test_fraction: Fraction of each class that is held out for the test.

    Raises:
        DataError: There is no such column, a cell is no number that 32 bits can hold, a class is
            unknown, two look the same, or there is one alone.
        SplitError: A class is too small, or rows of the same numbers have different classes.
    """
    head, rows = read_rows(table, columns)
    if label not in head:
        msg = f"{table.name} has no column {label!r}: there are {', '.join(head)}"
        raise DataError(msg)
    at = head.index(label)
    if wrong := wrong_label(row[at] for row in rows):
        msg = f"{table.name}: {wrong}"
        raise DataError(msg, hint="Take spaces and invisible characters out of the table.")
    if columns:
        _refuse_lost_row(table, rows, at)
    names = classes or sorted({row[at] for row in rows})
    index = {str(k) if classes else name: k for k, name in enumerate(names)}
    unknown = sorted({row[at] for row in rows} - set(index))
    if unknown:
        msg = f"{table.name}: the class {unknown[0]!r} is none of {', '.join(index)}"
        raise DataError(msg)
    labels = [index[row[at]] for row in rows]
    items = [_numbers(row, at, table.name, line) for line, row in enumerate(rows, start=2)]
    parts = stratified_split(labels, fraction=test_fraction, seed=build.seed, groups=items)
    kept = [name for k, name in enumerate(head) if k != at]
    info: dict[str, Any] = {
        "name": name,
        "classes": names,
        "shape": [len(kept)],
        "columns": kept,
    }
    for part, path, chosen in zip(
        ("train", "test"), (build.out.train, build.out.test), parts, strict=True
    ):
        info[part] = counted([labels[i] for i in chosen], names, part)
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow([*kept, "class"])
            writer.writerows([*map(repr, items[i]), labels[i]] for i in chosen)
    build.out.leaked = len({items[i] for i in parts[0]} & {items[i] for i in parts[1]})
    build.out.info = info
    return build.out


def _numbers(row: list[str], at: int, file: str, line: int) -> tuple[float, ...]:
    """Read the cells of a row, but that of the class.

    Raises:
        DataError: One is no number.
    """
    try:
        numbers = tuple(_number(cell) for k, cell in enumerate(row) if k != at)
        struct.pack(f"<{len(numbers)}f", *numbers)  # as they are used
    except (ValueError, OverflowError) as error:
        msg = f"{file}, line {line}: {error}"
        raise DataError(msg) from error
    if not all(map(math.isfinite, numbers)):
        msg = f"{file}, line {line}: a number is not finite"
        raise DataError(msg)
    return numbers


def _refuse_lost_row(table: Path, rows: list[list[str]], at: int) -> None:
    """Refuse a first line that other names were given for, though it is a row like the others.

    Raises:
        DataError: It would be left out.
    """
    with table.open(encoding="utf-8-sig", newline="") as file:
        first = next(csv.reader(file))
    if len(first) != len(rows[0]) or first[at] not in {row[at] for row in rows}:
        return
    try:
        _numbers(first, at, table.name, 1)
    except DataError:
        return
    msg = f"the first line of {table.name} is a row, which would be left out for `columns`"
    raise DataError(msg, hint="Write the names of the columns above it.")


def _number(cell: str) -> float:
    if "_" in cell:  # which Python leaves out of a number
        msg = f"could not convert string to float: {cell!r}"
        raise ValueError(msg)
    return float(cell)

"""The examples of a GLUE task: every row of its files, once, in one form for all tasks.

Each split is a file of JSON lines `{"id", "a", "b", "label"}`. The official development set stays
what it is; a validation set, for whoever wants to choose something, comes out of the training set
where it is asked for.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, File, Json, Outputs, stage
from stagedml.zoo.formats.tables import Parsed, Row, TableError, read_lines, read_table
from stagedml.zoo.glue.tasks import GlueTask, Split, Table, glue_task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Example = dict[str, Any]
# What part of the training set is held out, for early stopping and the choice of an epoch.
Validation = Annotated[float, Bounds(at_least=0, at_most=0.9)]


class GlueExamples(Outputs):
    """The examples of a task.

    `{"id": int, "a": str, "b": str or null, "label": int, float or null}` in each line. Ids are
    the numbers of the file's rows from 0 (lines, without the header), or what a test file says;
    labels are class ids, scores, or null where they are hidden.
    """

    train = File("train.jsonl")
    validation = File("validation.jsonl")
    dev = File("dev.jsonl")
    test = File("test.jsonl")
    statistics = Json(
        "statistics.json", {"task": str, "splits": {"train": dict, "dev": dict, "test": dict}}
    )
    division = Json("division.json", {"seed": int, "train": int, "validation": [int]})
    broken = Json(
        "broken.json", [{"file": str, "line": int, "fields": int, "joined": int, "text": str}]
    )


@stage(closed=True)
def glue_examples(
    build: Build[GlueExamples],
    files: Path,
    *,
    task: str,
    validation: Validation = 0.0,
    training: bool = True,
    counts: dict[str, int] | None = None,
) -> GlueExamples:
    """Read the examples of any task but MRPC and AX.

    Args:
        build: The running stage.
        files: The directory with the task's files.
        task: The task as GLUE calls it: `CoLA`, `MNLI-mm`...
        validation: Fraction of the training set that becomes the validation set.
        training: Whether the training set is read, too; without it, train is empty: what another
            model is to answer.
        counts: The number of rows that each split must have.

    Raises:
        TableError: A file is not what it should be, or has not the rows that it should have.
        UnknownTaskError: There is no such task.
    """
    known = glue_task(task)
    reader = _Reader(known)
    found = {
        split: reader.read(files / table.path, table) if training or split != "train" else []
        for split, table in known.tables.items()
    }
    return _write(build, reader, found, validation, counts)


@stage(closed=True)
def glue_diagnostics(
    build: Build[GlueExamples],
    files: Path,
    diagnostics: Path,
    *,
    task: str = "AX",
    validation: Validation = 0.0,
    training: bool = True,
    counts: dict[str, int] | None = None,
) -> GlueExamples:
    """Read MNLI with GLUE's diagnostics as its test set.

    Args:
        build: The running stage.
        files: The directory with MNLI's files.
        diagnostics: The file of the diagnostics.
        task: `AX`.
        validation: Fraction of the training set that becomes the validation set.
        training: Whether the training set is read, too.
        counts: The number of rows that each split must have.

    Raises:
        TableError: A file is not what it should be, or has not the rows that it should have.
    """
    known = glue_task(task)
    reader = _Reader(known)
    places = {"test": diagnostics}
    found = {
        split: reader.read(places.get(split, files / table.path), table)
        if training or split != "train"
        else []
        for split, table in known.tables.items()
    }
    return _write(build, reader, found, validation, counts)


@stage(closed=True)
def mrpc_examples(
    build: Build[GlueExamples],
    train: Path,
    test: Path,
    dev_ids: Path,
    *,
    task: str = "MRPC",
    validation: Validation = 0.0,
    counts: dict[str, int] | None = None,
) -> GlueExamples:
    """Read MRPC, of which GLUE takes Microsoft's files and a list of the pairs that are dev.

    The labels of its test set are public.

    Args:
        build: The running stage.
        train: `msr_paraphrase_train.txt`: training and development set.
        test: `msr_paraphrase_test.txt`.
        dev_ids: The two ids of each pair of the development set, with a tab between them.
        task: `MRPC`.
        validation: Fraction of the training set that becomes the validation set.
        counts: The number of rows that each split must have.

    Raises:
        TableError: A file is not what it should be, or has not the rows that it should have; or a
            pair is twice in the list, or not there.
    """
    known = glue_task(task)
    reader = _Reader(known)
    pairs = Counter(tuple(line.split("\t")) for line in read_lines(dev_ids))
    odd = [p for p, n in pairs.items() if n > 1 or len(p) != 2 or not all(map(str.isdigit, p))]
    if odd:
        msg = f"{dev_ids.name}: {odd[0]!r} is not a pair of ids, or is there twice"
        raise TableError(msg)
    rows = reader.read(train, known.tables["train"], with_fields=True)
    found: dict[Split, list[Example]] = {"train": [], "dev": []}
    seen: Counter[tuple[str, ...]] = Counter()
    for row in rows:
        fields = row.pop("fields")
        key = (fields["#1 ID"], fields["#2 ID"])
        found["dev" if key in pairs else "train"].append(row)
        seen[key] += 1
    wrong = [pair for pair in pairs if seen[pair] != 1]
    if wrong:
        msg = f"{dev_ids.name}: {len(wrong)} pairs are not once in {train.name}, as {wrong[0]}"
        raise TableError(msg)
    found["test"] = reader.read(test, known.tables["test"])
    return _write(build, reader, found, validation, counts)


class _Reader:
    """Reads the files of a task, and keeps account of their lines."""

    def __init__(self, task: GlueTask) -> None:
        self.task = task
        self.broken: list[dict[str, Any]] = []
        self.lines: dict[str, int] = {}
        self.undecided = 0

    def read(self, path: Path, table: Table, *, with_fields: bool = False) -> list[Example]:
        task = self.task

        def valid(fields: Mapping[str, str]) -> None:
            if table.label and fields[table.label] != table.undecided:
                task.label(fields[table.label])
            if table.id:
                int(fields[table.id])

        if not path.is_file():
            msg = f"{task.name}: there is no file {path.name}"
            raise TableError(msg)
        needed = [*task.texts, *filter(None, (table.label, table.id))]
        if path.suffix == ".jsonl":
            parsed = _read_json_lines(path, needed, valid)
        else:
            columns = None if table.header else table.columns
            parsed = read_table(path, columns=columns, needed=needed, valid=valid)
        self._account(path, parsed)
        examples: list[Example] = []
        for row in parsed.rows:
            if table.label and row.fields[table.label] == table.undecided:
                self.undecided += 1
                continue
            texts = [row.fields[name] for name in task.texts]
            example: Example = {
                "id": int(row.fields[table.id]) if table.id else row.index,
                "a": texts[0],
                "b": texts[1] if len(texts) > 1 else None,
                "label": task.label(row.fields[table.label]) if table.label else None,
            }
            if with_fields:
                example["fields"] = row.fields
            examples.append(example)
        if len({example["id"] for example in examples}) != len(examples):
            msg = f"{task.name}: {path.name} has an id twice"
            raise TableError(msg)
        return examples

    def _account(self, path: Path, parsed: Parsed) -> None:
        task = self.task
        self.lines[path.name] = parsed.lines
        self.broken += [{"file": path.name, **line.to_json()} for line in parsed.broken]
        if parsed.broken and not task.broken_lines:
            first = parsed.broken[0]
            msg = (
                f"{task.name}: {path.name} has {len(parsed.broken)} broken lines; line "
                f"{first.line} has {first.fields} fields: {first.text!r}"
            )
            raise TableError(msg, hint="The official file has none. Is this another one?")


def _read_json_lines(
    path: Path, needed: list[str], valid: Callable[[Mapping[str, str]], object]
) -> Parsed:
    """Read a file with a JSON object in each line; none may be broken.

    Raises:
        TableError: A line is no object with these texts, or has a wrong value.
    """
    rows = []
    for index, line in enumerate(read_lines(path)):
        try:
            found = json.loads(line)
            fields = {name: found[name] for name in needed}
            if not all(isinstance(value, str) for value in fields.values()):
                raise TypeError
            valid(fields)
        except (ValueError, KeyError, TypeError) as error:
            msg = f"{path.name}, line {index + 1}: {line[:200]!r} has not {', '.join(needed)}"
            raise TableError(msg) from error
        rows.append(Row(index, fields))
    return Parsed(rows, lines=len(rows))


def _rank(seed: int, split: str, number: int) -> bytes:
    """Make a key whose order is a shuffle that depends on nothing but the seed and the id."""
    return hashlib.sha256(f"{seed}/{split}/{number}".encode()).digest()


def _write(
    build: Build[GlueExamples],
    reader: _Reader,
    found: Mapping[Split, list[Example]],
    validation: float,
    counts: Mapping[str, int] | None,
) -> GlueExamples:
    task = reader.task
    for split, expected in (counts or {}).items():
        rows = len(found[split])  # type: ignore[index] # a wrong name is a KeyError
        if rows != expected:
            msg = f"{task.name}: {rows} rows of {split}, there should be {expected}"
            raise TableError(msg)
    train = found["train"]
    order = sorted(train, key=lambda e: _rank(build.seed, "validation", e["id"]))
    chosen = {example["id"] for example in order[: round(len(train) * validation)]}
    splits: dict[str, list[Example]] = {
        "train": [e for e in train if e["id"] not in chosen],
        "validation": [e for e in train if e["id"] in chosen],
        "dev": found["dev"],
        "test": found["test"],
    }
    out = build.out
    files = {"train": out.train, "validation": out.validation, "dev": out.dev, "test": out.test}
    for name, examples in splits.items():
        with files[name].open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(json.dumps(e, ensure_ascii=False) + "\n" for e in examples)
    out.statistics = {
        "task": task.name,
        "lines": reader.lines,
        "broken_lines": len(reader.broken),
        "undecided": reader.undecided,
        "joined_lines": sum(line["joined"] for line in reader.broken),
        "splits": {name: _statistics(task, examples) for name, examples in splits.items()},
    }
    out.division = {
        "seed": build.seed,
        "train": len(splits["train"]),
        "validation": sorted(chosen),
    }
    out.broken = reader.broken
    return out


def _statistics(task: GlueTask, examples: list[Example]) -> dict[str, Any]:
    labels = [e["label"] for e in examples if e["label"] is not None]
    texts = Counter((e["a"], e["b"]) for e in examples)
    result: dict[str, Any] = {
        "rows": len(examples),
        "labelled": len(labels),
        "repeated_texts": len(examples) - len(texts),
        "characters": {
            side: _spread([len(e[side]) for e in examples if e[side] is not None])
            for side in ("a", "b")[: len(task.texts)]
        },
    }
    if task.labels is not None:
        balance = Counter(labels)
        result["labels"] = {name: balance[i] for i, name in enumerate(task.labels)}
        if labels:
            most = max(range(len(task.labels)), key=lambda i: balance[i])
            result["majority"] = {
                "label": task.labels[most],
                "fraction": balance[most] / len(labels),
            }
    elif labels:
        result["scores"] = _spread(labels)
        bins = Counter(min(int(score), int(task.highest) - 1) for score in labels)
        result["labels"] = {
            f"[{i}, {i + 1}{']' if i + 1 == task.highest else ')'}": bins[i]
            for i in range(int(task.lowest), int(task.highest))
        }
    return result


def _spread(values: Iterable[float]) -> dict[str, float]:
    ordered = sorted(values)
    if not ordered:
        return {}
    return {
        "min": ordered[0],
        "median": ordered[len(ordered) // 2],
        "mean": sum(ordered) / len(ordered),
        "max": ordered[-1],
    }

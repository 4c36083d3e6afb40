"""Labelled texts of any kind in one form: three parts, their classes, and what is odd about them.

The parts are files of one's own, or are split from the training file. Classes are the labels of
the training part; what has another label cannot be learnt, and is refused.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

from stagedml import Bounds, Build, File, Json, Metric, Outputs, StagedMLError, stage
from stagedml.errors import nearest
from stagedml.zoo.formats.labels import wrong_label
from stagedml.zoo.formats.splitting import SplitError, same_text
from stagedml.zoo.formats.tables import TableError
from stagedml.zoo.text.reading import (
    Form,
    Separator,
    check_first,
    check_quotes,
    read_labelled,
)
from stagedml.zoo.text.splitting import split_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

PARTS = ("train", "dev", "test")
Share = Annotated[float, Bounds(at_least=0.001, at_most=0.9)]
_PART = {
    "rows": int,
    "empty_texts": int,
    "empty_lines": int,
    "repeated": int,
    "files": [str],
    "per_class": [int],
    "characters": dict,
}


class LabelError(StagedMLError):
    """Labels that no classifier can be trained with, or that it cannot know."""


class LabelledTexts(Outputs):
    """Labelled texts in three parts.

    `{"id": int, "a": str, "b": null, "label": int}` in each line, as in `GlueExamples`. An id is
    the number of a row in its files, from 0; a label is the number of a class in `info["classes"]`.

    `info["shared"]` has for two parts how many rows of the second have a text that the first has,
    too (`same_text`): none where the parts were split here. `info["contradictory"]` counts the
    texts that have more than one label. `train.txt` has the training texts alone, one a line, for
    vocabularies.
    """

    lines = File("train.txt")
    train = File("train.jsonl")
    dev = File("dev.jsonl")
    test = File("test.jsonl")
    info = Json(
        "info.json",
        {
            "classes": [str],
            "parts": dict.fromkeys(PARTS, _PART),
            "shared": {"train-dev": int, "train-test": int, "dev-test": int},
            "contradictory": int,
            "split": {"seed": int, "parts": [str]},
        },
    )
    leaked = Metric("texts_of_training_in_test", at_least=0)
    train_examples = Metric("train_examples", at_least=1)
    dev_examples = Metric("dev_examples", at_least=1)
    test_examples = Metric("test_examples", at_least=1)


class Example(NamedTuple):
    """A labelled text: the number of its row, where that is, the text, and the label's name."""

    id: int
    place: str
    text: str
    label: str


class Part(NamedTuple):
    """The examples of some files, and how many lines of these were empty."""

    examples: list[Example]
    files: list[str]
    empty_lines: int


@stage(closed=True)
def labelled_texts(
    build: Build[LabelledTexts],
    train: Path,
    dev: Path | None = None,
    test: Path | None = None,
    *,
    text_column: str = "1",
    label_column: str = "2",
    header: bool | None = None,
    separator: Separator = "tab",
    quoted: bool = False,
    dev_fraction: Share = 0.1,
    test_fraction: Share = 0.1,
) -> LabelledTexts:
    """Read tables of texts with labels, plain or compressed, and split off what is not given.

    Args:
        build: The running stage.
        train: A table in UTF-8, or a directory with nothing else in it.
        dev: Another one of the same form; split off `train` by default.
        test: Likewise.
        text_column: The column of the texts: its name in the header, or its number from 1.
        label_column: The column of the labels, likewise.
        header: Whether the first line names the columns; by default where one is named.
        separator: What is between two fields.
        quoted: Whether fields may be in double quotes, as RFC 4180 has it.
        dev_fraction: How much of `train` becomes the development set, where that is not given.
        test_fraction: How much of `train` becomes the test set, where that is not given.

    Raises:
        TableError: A file is not such a table.
        CompressedFileError: It is damaged.
        LabelError: There are fewer than two classes, two look the same, or a label is in no row of
            `train`.
        SplitError: There is too little to be split, or a part has no text of its own.
    """
    form = Form(text_column, label_column, header, separator, quoted)
    given = {"train": [train], "dev": [dev] if dev else [], "test": [test] if test else []}
    found = {
        name: read_part(files, form, training=name == "train")
        for name, files in given.items()
        if files
    }
    return write_parts(build, found, {"dev": dev_fraction, "test": test_fraction})


def read_part(files: Sequence[Path], form: Form, *, training: bool) -> Part:
    """Read files as one part, one after the other.

    Args:
        files: Tables of one form.
        form: Their form.
        training: What labels there are is learnt from this part.

    Raises:
        TableError: A file is not such a table.
        CompressedFileError: It is damaged.
    """
    examples: list[Example] = []
    empty = 0
    found = [_only_file(path) for path in files]
    for path in found:
        rows = read_labelled(path, form)
        check_quotes(path, rows.rows, form)
        if training:
            check_first(path, rows.rows, form)
        empty += rows.empty_lines
        examples += [
            Example(len(examples) + i, f"{path.name}, line {row.line}", row.text, row.label)
            for i, row in enumerate(rows.rows)
        ]
    return Part(examples, [path.name for path in found], empty)


def _only_file(path: Path) -> Path:
    """Take a file, or the one that a directory has, as of an archive that was unpacked."""
    if not path.is_dir():
        return path
    inside = sorted(place for place in path.rglob("*") if place.is_file())
    if len(inside) != 1:
        names = ", ".join(place.name for place in inside[:8]) or "nothing"
        msg = f"the directory {path.name!r} has not one table; there is {names}"
        raise TableError(msg)
    return inside[0]


def write_parts(
    build: Build[LabelledTexts], given: Mapping[str, Part], fractions: Mapping[str, float]
) -> LabelledTexts:
    """Write all outputs of `LabelledTexts`.

    Args:
        build: The running stage.
        given: The parts that there are; `train` is one of them.
        fractions: How much of the training part the others get that are not given.

    Raises:
        LabelError: There are fewer than two classes, two look the same, or a label is in no row of
            `train`.
        SplitError: There is too little to be split.
    """
    whole = given["train"]
    missing = {name: fractions[name] for name in PARTS if name not in given}
    parts = dict(given)
    if missing:
        texts = [example.text for example in whole.examples]
        labels = [example.label for example in whole.examples]
        for name, chosen in split_texts(texts, labels, missing, seed=build.seed).items():
            parts[name] = Part([whole.examples[i] for i in chosen], whole.files, 0)
        parts["train"] = parts["train"]._replace(empty_lines=whole.empty_lines)
    classes = classes_of(parts["train"].examples)
    numbers = {name: number for number, name in enumerate(classes)}
    out = build.out
    for name, path in (("train", out.train), ("dev", out.dev), ("test", out.test)):
        with path.open("w", encoding="utf-8", newline="\n") as file:
            for example in parts[name].examples:
                if example.label not in numbers:
                    msg = f"{example.place}: {nearest('label', example.label, classes)}"
                    raise LabelError(msg, hint="Its labels must be among those of the training.")
                row = {
                    "id": example.id,
                    "a": example.text,
                    "b": None,
                    "label": numbers[example.label],
                }
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
    with out.lines.open("w", encoding="utf-8", newline="\n") as file:
        # `str.split` takes every kind of line break for a space.
        file.writelines(" ".join(e.text.split()) + "\n" for e in parts["train"].examples)
    texts_of = {n: [same_text(e.text) for e in parts[n].examples] for n in PARTS}
    pairs = (("train", "dev"), ("train", "test"), ("dev", "test"))
    shared = {f"{a}-{b}": _shared(texts_of[a], texts_of[b]) for a, b in pairs}
    learnt = {same_text(example.text) for example in whole.examples}
    for name in sorted(given.keys() - {"train"}):
        if learnt.issuperset(texts_of[name]):
            msg = f"all texts of the part {name!r} are in the training file: it would tell nothing"
            raise SplitError(msg, hint="Was one file given twice? Leave it out to have one split.")
    out.info = {
        "classes": classes,
        "parts": {n: _statistics(parts[n], texts_of[n], classes) for n in PARTS},
        "shared": shared,
        "contradictory": _contradictory(parts, texts_of),
        "split": {"seed": build.seed, "parts": list(missing)},
    }
    out.leaked = shared["train-test"]
    out.train_examples = len(texts_of["train"])
    out.dev_examples = len(texts_of["dev"])
    out.test_examples = len(texts_of["test"])
    return out


def classes_of(examples: Iterable[Example]) -> list[str]:
    """List the labels of examples: numbers in their order, else texts in theirs.

    Raises:
        LabelError: There are fewer than two, or two that look the same.
    """
    found = {example.label for example in examples}
    if wrong := wrong_label(found):
        raise LabelError(wrong, hint="Take spaces and invisible characters out of the table.")
    if len(found) < 2:
        msg = f"a classifier needs two classes or more; all labels are {min(found)!r}"
        raise LabelError(msg, hint="Is it the column of the labels?")
    whole = all(label.isascii() and label.removeprefix("-").isdigit() for label in found)
    return sorted(found, key=lambda label: (int(label) if whole else 0, label))


def _shared(first: Sequence[str], second: Sequence[str]) -> int:
    known = set(first)
    return sum(text in known for text in second)


def _contradictory(parts: Mapping[str, Part], texts: Mapping[str, Sequence[str]]) -> int:
    labels: dict[str, str] = {}
    found = set()
    for name in PARTS:
        for text, example in zip(texts[name], parts[name].examples, strict=True):
            if labels.setdefault(text, example.label) != example.label:
                found.add(text)
    return len(found)


def _statistics(part: Part, texts: Sequence[str], classes: Sequence[str]) -> dict[str, Any]:
    balance = Counter(example.label for example in part.examples)
    lengths = sorted(len(example.text) for example in part.examples)
    return {
        "rows": len(texts),
        "files": part.files,
        "empty_lines": part.empty_lines,
        "empty_texts": sum(not text for text in texts),
        "repeated": len(texts) - len(set(texts)),
        "per_class": [balance[name] for name in classes],
        "characters": {
            "min": lengths[0],
            "median": lengths[len(lengths) // 2],
            "mean": sum(lengths) / len(lengths),
            "max": lengths[-1],
        },
    }


def read_examples(path: Path) -> list[dict[str, Any]]:
    """Read the examples of a part of `LabelledTexts`."""
    # By line feeds alone: texts hold other ends of lines.
    return [json.loads(line) for line in path.read_bytes().split(b"\n") if line]

"""Stages of one's own, before and after those of the library.

The library's stages for one text and two classes take the files of GLUE's SST-2: `train.tsv` and
`dev.tsv` with columns `sentence` and `label`, `test.tsv` with `index` and `sentence`. A table in
that form is all that they need.
"""

from __future__ import annotations

import csv
import re
import string
from pathlib import Path
from typing import Annotated

from stagedml import Bounds, Build, Dir, File, Json, Metric, Outputs, StagedMLError, stage
from stagedml.zoo.bert.wordpiece import SPECIAL_TOKENS
from stagedml.zoo.formats.splitting import stratified_split
from stagedml.zoo.glue.model import GlueModel

CLASSES = ("normal", "urgent")
Share = Annotated[float, Bounds(at_least=0.05, at_most=0.4)]


class TicketError(StagedMLError):
    """A line of the table is not a ticket."""


class Tickets(Outputs):
    """The tickets in the form of SST-2, and the classes of those that are for the test."""

    files = Dir("files")
    answers = Json("answers.json", [int])
    counts = Json("counts.json", {"train": int, "dev": int, "test": int})


class Vocabulary(Outputs):
    """An uncased WordPiece vocabulary: the words of the training tickets, letters for others."""

    vocab = File("vocab.txt")
    tokens = Metric("tokens", at_least=100)


class Score(Outputs):
    """How many tickets are given the right priority, of those that nothing was trained on."""

    accuracy = Metric("test_accuracy", at_least=0, at_most=1)
    baseline = Metric("test_most_frequent", at_least=0, at_most=1)
    mistakes = Json("mistakes.json", [{"text": str, "is": str, "taken_for": str}])
    page = File("report.html")


def read_tickets(table: Path) -> list[tuple[int, str]]:
    """Read class and text of each ticket.

    Raises:
        TicketError: A line has not the two columns, or another priority.
    """
    found = []
    with table.open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        for number, row in enumerate(rows, 1):
            if number == 1 and row == ["priority", "text"]:
                continue
            if len(row) != 2 or row[0] not in CLASSES or not row[1].strip():
                msg = f"{table.name}, line {number}: not a priority, a tab and a text: {row}"
                raise TicketError(msg, hint=f"Priorities are {' and '.join(CLASSES)}.")
            found.append((CLASSES.index(row[0]), row[1]))
    return found


@stage(closed=True)
def prepare(build: Build[Tickets], table: Path, *, dev: Share = 0.15, test: Share = 0.2) -> Tickets:
    """Deal the tickets out to training, development and test; equal texts stay together."""
    tickets = read_tickets(table)

    def dealt(items: list[int], share: float) -> tuple[list[int], list[int]]:
        labels = [tickets[item][0] for item in items]
        texts = [tickets[item][1] for item in items]
        kept, held = stratified_split(labels, fraction=share, seed=build.seed, groups=texts)
        return [items[i] for i in kept], [items[i] for i in held]

    rest, tested = dealt(list(range(len(tickets))), test)
    trained, watched = dealt(rest, dev / (1 - test))
    for name, items in (("train", trained), ("dev", watched)):
        lines = [f"{tickets[item][1]}\t{tickets[item][0]}\n" for item in items]
        text = "".join(["sentence\tlabel\n", *lines])
        (build.out.files / f"{name}.tsv").write_text(text, "utf-8")
    lines = [f"{number}\t{tickets[item][1]}\n" for number, item in enumerate(tested)]
    (build.out.files / "test.tsv").write_text("".join(["index\tsentence\n", *lines]), "utf-8")
    build.out.answers = [tickets[item][0] for item in tested]
    build.out.counts = {"train": len(trained), "dev": len(watched), "test": len(tested)}
    return build.out


@stage(closed=True)
def vocabulary(build: Build[Vocabulary], data: Tickets) -> Vocabulary:
    """List the words of the training tickets, so that no vocabulary has to be downloaded."""
    text = (data.files / "train.tsv").read_text("utf-8").lower()
    words = sorted({word for word in re.findall("[a-z]+", text) if len(word) > 1})
    letters = string.ascii_lowercase + string.digits
    pieces = [*sorted(string.punctuation), *letters, *(f"##{letter}" for letter in letters)]
    tokens = [*SPECIAL_TOKENS, *pieces, *words]
    build.out.tokens = len(tokens)
    build.out.vocab.write_text("".join(f"{token}\n" for token in tokens), "utf-8")
    return build.out


@stage(closed=True)
def score(build: Build[Score], model: GlueModel, data: Tickets) -> Score:
    """Compare what the model says of the test tickets with what they are."""
    with (model.predictions / "SST-2.tsv").open(newline="") as lines:
        said = [int(row["prediction"]) for row in csv.DictReader(lines, delimiter="\t")]
    texts = (data.files / "test.tsv").read_text("utf-8").splitlines()[1:]
    rows = list(zip(data.answers, said, (line.split("\t")[1] for line in texts), strict=True))
    build.out.accuracy = sum(known == found for known, found, _ in rows) / len(rows)
    urgent = sum(data.answers) / len(rows)
    build.out.baseline = max(urgent, 1 - urgent)
    build.out.mistakes = [
        {"text": text, "is": CLASSES[known], "taken_for": CLASSES[found]}
        for known, found, text in rows
        if known != found
    ]
    build.out.page.write_text(
        "<!doctype html><meta charset=utf-8><title>Tickets</title>"
        f"<p>{build.out.accuracy:.1%} of {len(rows)} tickets; {len(build.out.mistakes)} mistakes\n",
        "utf-8",
    )
    return build.out

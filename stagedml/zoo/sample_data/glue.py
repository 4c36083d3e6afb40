"""Files in the form of each GLUE task's, headers and quirks included, of made-up sentences."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from stagedml.zoo.glue.tasks import GlueTask, Split, Table, glue_task
from stagedml.zoo.sample_data.words import (
    BAD,
    GOOD,
    NAMES,
    ODDITIES,
    PLACES,
    QUALITIES,
    THINGS,
    TIMES,
    VERBS,
    Chooser,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Made(NamedTuple):
    """An example: its texts, and its label as the files write it."""

    texts: tuple[str, ...]
    label: str


class _Scene(NamedTuple):
    name: str
    verb: tuple[str, str, str, str]
    quality: str
    thing: str
    place: str
    time: str

    @property
    def told(self) -> str:
        return f"{self.name} {self.verb[0]} the {self.quality} {self.thing} in {self.place}"


def _scene(choose: Chooser) -> _Scene:
    return _Scene(
        choose.one(NAMES),
        choose.one(VERBS),
        choose.one(QUALITIES),
        choose.one(THINGS),
        choose.one(PLACES),
        choose.one(TIMES),
    )


def _acceptability(choose: Chooser) -> Made:
    s = _scene(choose)
    rest = f"the {s.quality} {s.thing} {s.time} ."
    if choose.chance(0.7):
        return Made((f"{s.name} {s.verb[0]} {rest}",), "1")
    bad = (f"{s.name} {s.verb[1]} {rest}", f"{s.verb[1]} {s.name} {rest}")
    return Made((choose.one(bad),), "0")


def _sentiment(choose: Chooser) -> Made:
    s = _scene(choose)
    good = choose.chance(0.55)
    word = choose.one(GOOD if good else BAD)
    shapes = (
        f"the {s.thing} is {word}",
        f"a {word} {s.thing} from {s.place}, {s.quality} and {word}",
    )
    return Made((choose.one(shapes),), "1" if good else "0")


def _paraphrase(choose: Chooser) -> Made:
    s = _scene(choose)
    if choose.chance(0.66):
        same = f"In {s.place} , {s.name} {s.verb[3]} the {s.thing} , which is {s.quality} ."
        return Made((f"{s.told} .", same), "1")
    other = _scene(choose)
    return Made((f"{s.told} .", f"{other.told} instead , he said ."), "0")


def _questions(choose: Chooser) -> Made:
    s = _scene(choose)
    asked = f"How does {s.name} {s.verb[1]} the {s.quality} {s.thing}?"
    if choose.chance(0.4):
        return Made((asked, f"In what way does {s.name} {s.verb[1]} the {s.thing}?"), "1")
    other = _scene(choose)
    return Made((asked, f"Why would anyone {other.verb[1]} a {other.thing} in {other.place}?"), "0")


def _similarity(choose: Chooser) -> Made:
    s = _scene(choose)
    word, score = choose.one(
        (("exactly", 4.8), ("nearly", 3.8), ("partly", 2.5), ("hardly", 1.2), ("never", 0.2))
    )
    other = s if score > 3 else _scene(choose)
    score += 0.2 if other.place == s.place else -0.2
    return Made((f"{s.told}.", f"{other.told}, {word}."), f"{max(score, 0):.3f}")


def _inference(choose: Chooser) -> Made:
    s = _scene(choose)
    kind = choose.one(("entailment", "neutral", "contradiction"))
    claim = {
        "entailment": f"There is a {s.thing} in {s.place}.",
        "neutral": f"Perhaps {s.name} {s.verb[0]} it {choose.one(TIMES)}.",
        "contradiction": f"Nobody {s.verb[0]} a {s.thing}.",
    }
    return Made((f"{s.told} {s.time}.", claim[kind]), kind)


def _answers(choose: Chooser) -> Made:
    s = _scene(choose)
    asked = f"Who {s.verb[0]} the {s.thing} in {s.place}?"
    if choose.chance(0.5):
        return Made((asked, f"{s.told}, as everyone knows."), "entailment")
    return Made((asked, f"It rains {choose.one(TIMES)} in {choose.one(PLACES)}."), "not_entailment")


def _entailment(choose: Chooser) -> Made:
    texts, kind = _inference(choose)
    return Made(texts, kind if kind == "entailment" else "not_entailment")


def _pronouns(choose: Chooser) -> Made:
    s = _scene(choose)
    other = choose.other(NAMES, s.name)
    true = choose.chance(0.5)
    text = f"{s.name} gave {other} the {s.thing} because she was kind."
    return Made((text, f"{s.name if true else other} was kind."), "1" if true else "0")


_MAKERS: Mapping[str, Callable[[Chooser], Made]] = {
    "CoLA": _acceptability,
    "SST-2": _sentiment,
    "MRPC": _paraphrase,
    "QQP": _questions,
    "STS-B": _similarity,
    "MNLI-m": _inference,
    "MNLI-mm": _inference,
    "QNLI": _answers,
    "RTE": _entailment,
    "WNLI": _pronouns,
    "AX": _inference,
    "SNLI": _inference,
}
MRPC_DEV_IDS = "mrpc_dev_ids.tsv"
_EVERY = 17  # how often a text is odd


def made_examples(task: str, split: str, count: int) -> list[Made]:
    """Make `count` examples of a task; the same each time."""
    choose = Chooser(f"{task}/{split}")
    examples = []
    for index in range(count):
        made = _MAKERS[task](choose)
        if index % _EVERY == 0:
            texts = (*made.texts[:-1], made.texts[-1] + ODDITIES[index // _EVERY % len(ODDITIES)])
            made = Made(texts, made.label)
        examples.append(made)
    return examples


def glue_sample_files(name: str, *, train: int, dev: int, test: int) -> dict[str, str]:
    """Make the files of a task, by name, with these numbers of examples.

    Raises:
        UnknownTaskError: There is no such task.
    """
    task = glue_task(name)
    counts: dict[Split, int] = {"train": train, "dev": dev, "test": test}
    if name == "MRPC":
        return _mrpc(task, counts)
    if name == "SNLI":
        return _snli(task, counts)
    files = {}
    for split, table in task.tables.items():
        examples = made_examples(name, split, counts[split])
        lines = ["\t".join(table.columns)] if table.header else []
        lines += [_line(task, table, index, made) for index, made in enumerate(examples)]
        if task.broken_lines and split == "train":
            lines += _broken(len(examples))
        files[table.path] = "\n".join(lines) + "\n"
    return files


def _line(task: GlueTask, table: Table, index: int, made: Made) -> str:
    values = dict.fromkeys(table.columns, "x")
    values.update({"index": str(index), "id": str(index), "mark": ""})
    values.update(zip(task.texts, made.texts, strict=True))
    if table.label:
        values[table.label] = made.label
    return "\t".join(values[column] for column in table.columns)


def _broken(index: int) -> list[str]:
    """Write a row with a line break in its second text, and half a row."""
    whole = "\t".join((str(index), "1", "2", "Is this torn?", "Is this\ntorn in two?", "1"))
    return [*whole.split("\n"), f"{index + 1}\t3\t4\tIs the rest of this lost?"]


def _snli(task: GlueTask, counts: Mapping[Split, int]) -> dict[str, str]:
    """Write files as SNLI's are: JSON lines, and among them a pair that people did not agree on."""
    files = {}
    for split, table in task.tables.items():
        rows = [
            {"gold_label": made.label, "sentence1": made.texts[0], "sentence2": made.texts[1]}
            for made in made_examples("SNLI", split, counts[split])
        ]
        rows.insert(1, {**rows[0], "gold_label": table.undecided or ""})
        files[table.path] = "".join(json.dumps(row) + "\n" for row in rows)
    return files


def _mrpc(task: GlueTask, counts: Mapping[Split, int]) -> dict[str, str]:
    """Write files as Microsoft's are: with a byte order mark, and dev within train."""
    rows: dict[Split, list[str]] = {}
    for start, (split, count) in enumerate(counts.items()):
        rows[split] = [
            "\t".join(
                (m.label, str(first := 10_000 * (start + 1) + 2 * i), str(first + 1), *m.texts)
            )
            for i, m in enumerate(made_examples("MRPC", split, count))
        ]
    train, dev = list(rows["train"]), rows["dev"]
    for index, row in enumerate(dev):
        train.insert(index * len(train) // len(dev), row)
    head = "\ufeff" + "\t".join(task.tables["train"].columns)
    return {
        "msr_paraphrase_train.txt": "\n".join([head, *train]) + "\n",
        "msr_paraphrase_test.txt": "\n".join([head, *rows["test"]]) + "\n",
        MRPC_DEV_IDS: "".join("\t".join(row.split("\t")[1:3]) + "\n" for row in reversed(dev)),
    }

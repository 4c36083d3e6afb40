r"""Slots: what a description names and a command repeats, taken out and put back.

Names of files, patterns, numbers and what stands in quotes are too many to be learnt of ten
thousand pairs, and need not be: a model that has learnt `find SLOTP1 -mtime +SLOTN1` leaves the
rest to a table. Slots are found in the description alone, so that one without a command has the
same ones; of the command, what it repeats is replaced.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from stagedml import Build, Dir, Json, stage
from stagedml.zoo.translation.cleaning import Account
from stagedml.zoo.translation.data import (
    PARTS,
    ParallelTexts,
    describe_texts,
    pairs_of,
    write_pairs,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

# N: a number. P: a path, a pattern, a file's name, a variable. Q: what stands in quotes.
KINDS = "NPQ"
_MOST = 6  # of one kind
SLOT_NAMES = [f"SLOT{kind}{number}" for kind in KINDS for number in range(1, _MOST + 1)]
SLOT = re.compile(rf"SLOT[{KINDS}][1-9]")
_FOUND = re.compile(
    r"""
      "(?P<double>[^"\n]{1,60})"
    | (?<!\w)'(?P<single>[^'\n]{1,60})'(?!\w)
    | `(?P<back>[^`'\n]{1,60})[`']
    | (?P<path>
        (?<![\w/.])
        (?: [\w$~*?.{}\[\]+%@:-]*[/*?$~][\w$~*?.{}\[\]/+%@:-]*   # a path, a pattern, a variable
          | \w[\w-]*\.\w[\w.-]* | \.\w[\w.-]*                    # file.txt, .txt
          | \w+_\w+ | [A-Za-z]+\d\w*                             # some_name, file1
        )
      )
    | (?P<number>(?<![\w.])\d+)
    """,
    re.VERBOSE,
)
_COMMON = {"N": "1", "P": ".", "Q": "*"}
_AROUND = ".,;:!?"  # ends a sentence rather than a name
# Too common to stand for themselves: "1 level", "0 bytes".
_PLAIN = frozenset(("0", "1"))


class SlottedTexts(ParallelTexts):
    """Parallel texts with slots; `values` has `{train,dev,test}.jsonl`, what a pair's stand for."""

    values = Dir("values")
    coverage = Json("coverage.json", {"slots": int, "repeated": int, "pairs": int})


@stage(closed=True)
def nl2bash_slots(build: Build[SlottedTexts], texts: ParallelTexts) -> SlottedTexts:
    """Put slots for what descriptions name, there and in the commands that repeat it.

    Args:
        build: The running stage.
        texts: English and Bash.
    """
    accounts = {part: Account() for part in PARTS}
    slots = repeated = with_slots = 0
    for part in PARTS:
        taken = []
        with (build.out.values / f"{part}.jsonl").open("w", encoding="utf-8") as file:
            for english, bash in pairs_of(texts.texts, part):
                pair, values = take_out(english, bash)
                taken.append(pair)
                accounts[part].read += 1
                accounts[part].add(pair)
                file.write(json.dumps(values, ensure_ascii=False) + "\n")
                slots += len(values)
                repeated += len(values.keys() & set(SLOT.findall(pair[1])))
                with_slots += bool(values)
        write_pairs(build.out.texts, part, taken)
    build.out.coverage = {"slots": slots, "repeated": repeated, "pairs": with_slots}
    described = texts.statistics
    describe_texts(build, (described["source"], described["target"]), accounts)
    return build.out


def find_values(english: str) -> dict[str, str]:
    """Find what a description names: by slot, in the order in which it is there."""
    values: dict[str, str] = {}
    counts = dict.fromkeys(KINDS, 0)
    if SLOT.search(english):
        return values
    for match in _FOUND.finditer(english):
        found = match.lastgroup or ""
        value = match[found]
        kind = {"path": "P", "number": "N"}.get(found, "Q")
        if kind == "P":
            value = value.rstrip(_AROUND)
        if not value.strip() or value in _PLAIN or value in values.values():
            continue
        if kind == "P" and not any(c.isalnum() for c in value) and value not in ("/", "*"):
            continue
        if counts[kind] < _MOST:
            counts[kind] += 1
            values[f"SLOT{kind}{counts[kind]}"] = value
    return values


def take_out(english: str, bash: str) -> tuple[tuple[str, str], dict[str, str]]:
    """Put slots into a pair.

    Returns:
        The pair with slots, and what they stand for: `put_back` gives the command again.
    """
    values = {} if SLOT.search(bash) else find_values(english)
    return (_replaced(english, values), _replaced(bash, values)), values


def _replaced(text: str, values: Mapping[str, str]) -> str:
    """Replace values by their slots, the longest first; none within a word or a number."""
    if not values:
        return text
    by_value = {value: slot for slot, value in values.items()}
    parts = []
    for value in sorted(by_value, key=lambda v: (-len(v), v)):
        if value.isdigit():
            parts.append(rf"(?<![\d.]){value}(?![\d.]*\d)")
            continue
        before = r"(?<![^\W_])" if value[0].isalnum() else ""
        after = r"(?![^\W_])" if value[-1].isalnum() else ""
        parts.append(f"{before}{re.escape(value)}{after}")
    return re.sub("|".join(parts), lambda match: by_value[match.group()], text)


def put_back(command: str, values: Mapping[str, str]) -> str:
    """Put what they stand for in the place of slots; one that stands for nothing stays."""
    return SLOT.sub(lambda match: values.get(match.group(), match.group()), command)


def answer(command: str, values: Mapping[str, str]) -> str:
    """Put values into a command that a model wrote, whatever slots it has.

    One that stands for nothing becomes the first value of its kind, or what its kind most often is
    in commands whose descriptions name none: the directory one is in, one, anything.
    """

    def value(match: re.Match[str]) -> str:
        slot = match.group()
        kind = slot[4]
        return values.get(slot) or values.get(f"SLOT{kind}1") or _COMMON[kind]

    return SLOT.sub(value, command)


def fill(
    slotted: SlottedTexts,
    part: str,
    texts: Sequence[str],
    put: Callable[[str, Mapping[str, str]], str] = answer,
) -> list[str]:
    """Put values into texts, one for each pair of a part: a model's commands, by `answer`."""
    with (slotted.values / f"{part}.jsonl").open(encoding="utf-8") as file:
        rows: list[dict[str, str]] = [json.loads(line) for line in file]
    return [put(text, row) for text, row in zip(texts, rows, strict=True)]

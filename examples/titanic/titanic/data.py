"""The list of passengers as numbers: what a model may know of a person, and what became of it."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from pathlib import Path

from stagedml import Build, File, Json, Metric, Outputs, stage

UNKNOWN = -999.0  # an age, in the list
TITLES = ("Mr", "Mrs", "Miss", "Master")
PORTS = ("Cherbourg", "Queenstown", "Southampton")
FEATURES = (
    "class",
    "female",
    "age",
    "age_known",
    "fare",
    "family",
    "alone",
    "cabin_known",
    *(f"title_{title}" for title in (*TITLES, "other")),
    *(f"from_{port}" for port in PORTS),
)
TARGET = "survived"


class Passengers(Outputs):
    """A row of numbers for each passenger, `FEATURES` and then `TARGET`."""

    train = File("train.csv")
    test = File("test.csv")
    facts = Json("facts.json", {"train": int, "test": int, "median_age": float})
    in_both = Metric("passengers_in_both_parts", at_most=0)


def title_of(name: str) -> str:
    """Return how a passenger is addressed: `Braund, Mr. Owen Harris` is a `Mr`."""
    found = re.search(r", (?:the )?(\w+)\.", name)
    title = found[1] if found else "other"
    title = {"Mlle": "Miss", "Ms": "Miss", "Mme": "Mrs"}.get(title, title)
    return title if title in TITLES else "other"


def features_of(row: Mapping[str, str], median_age: float) -> list[float]:
    """Return the numbers of a passenger; who has no age gets the median, and a mark."""
    age, title = float(row["Age"]), title_of(row["Name"])
    family = int(row["No_of_siblings_plus_spouses_on_board"])
    family += int(row["No_of_parents_plus_children_on_board"])
    return [
        float(row["PassengerClass"]),
        float(row["Sex_female"]),
        median_age if age == UNKNOWN else age,
        float(age != UNKNOWN),
        float(row["Fare"]),
        float(family),
        float(family == 0),
        1 - float(row["Deck_Unkown"]),
        *(float(title == known) for known in (*TITLES, "other")),
        *(float(row[f"Embarked_{port}"]) for port in PORTS),
    ]


def read_rows(path: Path) -> list[dict[str, str]]:
    """Read the list."""
    with path.open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def read_numbers(path: Path) -> tuple[list[list[float]], list[int]]:
    """Read what `prepare` wrote: features, and who survived."""
    with path.open(newline="") as lines:
        rows = [[float(cell) for cell in row] for row in list(csv.reader(lines))[1:]]
    return [row[:-1] for row in rows], [int(row[-1]) for row in rows]


@stage
def prepare(build: Build[Passengers], train: Path, test: Path) -> Passengers:
    """Make numbers of both parts; the median age is that of the training part."""
    parts = {build.out.train: read_rows(train), build.out.test: read_rows(test)}
    known, unseen = parts.values()
    ages = sorted(float(row["Age"]) for row in known if float(row["Age"]) != UNKNOWN)
    median = ages[len(ages) // 2]
    for path, rows in parts.items():
        with path.open("w", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow([*FEATURES, TARGET])
            writer.writerows([*features_of(row, median), int(row["Survival"])] for row in rows)
    build.out.in_both = len({row["Name"] for row in known} & {row["Name"] for row in unseen})
    build.out.facts = {"train": len(known), "test": len(unseen), "median_age": median}
    return build.out

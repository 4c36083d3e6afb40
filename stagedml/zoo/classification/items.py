"""Data sets as classifiers take them: items with their classes, to train with and to test on."""

from __future__ import annotations

from typing import Any, Literal

from stagedml import Json, Metric, Outputs, StagedMLError

Part = Literal["train", "test"]
PART = {"items": int, "per_class": [int]}


class DataError(StagedMLError):
    """The data are not what they should be."""


class LabelledItems(Outputs):
    """Items of one shape, each with its class.

    `info` has the data set's `name`, the names of its `classes`, the `shape` of an item, and of
    each part how many `items` it has, and how many `per_class`.
    """

    info = Json(
        "info.json",
        {"name": str, "classes": [str], "shape": [int], "train": PART, "test": PART},
    )
    leaked = Metric("items_in_both_parts", at_most=0)

    def part(self, name: Part) -> tuple[Any, Any]:
        """Load a part.

        Returns:
            The items, float32 (items, *shape), as they are; the indices of their classes, int32
            (items,).
        """
        raise NotImplementedError


def counted(labels: Any, classes: list[str], part: str) -> dict[str, Any]:
    """Count the items of each class, for `info`.

    Args:
        labels: Indices of classes.
        classes: Their names.
        part: The part's name, for messages.

    Raises:
        DataError: There are fewer than two classes, there is no item, a label is no index of a
            class, or a class has no item.
    """
    if len(classes) < 2:
        msg = f"a classifier needs two classes or more, not {', '.join(classes) or 'none'}"
        raise DataError(msg)
    if not len(labels):
        msg = f"the {part} part is empty"
        raise DataError(msg)
    counts = [0] * len(classes)
    for label in labels:
        if not 0 <= label < len(classes):
            msg = f"the {part} part: the label {label} is none of the {len(classes)} classes"
            raise DataError(msg)
        counts[label] += 1
    if not all(counts):
        msg = f"the {part} part has no item of the class {classes[counts.index(0)]!r}"
        raise DataError(msg)
    return {"items": len(labels), "per_class": counts}

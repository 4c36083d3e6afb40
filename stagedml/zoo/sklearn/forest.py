"""A random forest on any labelled items."""

from __future__ import annotations

from typing import Annotated

from stagedml import Bounds, Build, stage
from stagedml.zoo.classification.items import LabelledItems
from stagedml.zoo.sklearn.model import SklearnModel, hand_on


@stage(environment="text", closed=True)
def train_forest(
    build: Build[SklearnModel],
    data: LabelledItems,
    *,
    trees: Annotated[int, Bounds(at_least=1, at_most=10_000)] = 100,
    smallest_leaf: Annotated[int, Bounds(at_least=1)] = 1,
) -> SklearnModel:
    """Train a random forest (L. Breiman, 2001, doi:10.1023/A:1010933404324).

    Args:
        build: The running stage.
        data: What to train with, whatever an item's shape.
        trees: How many trees vote.
        smallest_leaf: Items that each leaf of a tree has at least.
    """
    from sklearn.ensemble import RandomForestClassifier

    items, labels = data.part("train")
    forest = RandomForestClassifier(
        trees, min_samples_leaf=smallest_leaf, random_state=build.seed % 2**32
    )
    forest.fit(items.reshape(len(items), -1), labels)
    hand_on(build.out, forest, items[:50], classes=data.info["classes"])
    return build.out

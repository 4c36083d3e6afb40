"""Splits: whole, fair, repeatable, and never tearing apart what belongs together."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.zoo.formats.splitting import SplitError, stratified_split


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 12)), min_size=1, max_size=120),
    st.floats(0.1, 0.6),
    st.integers(0, 1000),
)
def test_splits_are_whole_fair_and_repeatable(items, fraction, seed) -> None:
    labels = [label for label, _ in items]
    groups = [(label, group) for label, group in items]
    try:
        first, second = stratified_split(labels, fraction=fraction, seed=seed, groups=groups)
    except SplitError:
        # Only because some class has too few groups to give one away.
        sizes = Counter(labels)
        smallest = {k: min(Counter(g for g in groups if g[0] == k).values()) for k in sizes}
        assert any(
            smallest[k] > round(fraction * n) or round(fraction * n) == n for k, n in sizes.items()
        )
        return
    assert sorted(first + second) == list(range(len(labels)))
    assert not {groups[i] for i in first} & {groups[i] for i in second}
    for k, n in Counter(labels).items():
        assert 0 < sum(labels[i] == k for i in second) <= round(fraction * n)
    assert stratified_split(labels, fraction=fraction, seed=seed, groups=groups) == (first, second)


def test_fractions_of_ungrouped_items_are_exact() -> None:
    labels = [0] * 50 + [1] * 30 + [2] * 10
    first, second = stratified_split(labels, fraction=0.2, seed=1)
    assert Counter(labels[i] for i in second) == {0: 10, 1: 6, 2: 2}
    assert second != stratified_split(labels, fraction=0.2, seed=2)[1]
    assert len(first) == 72


def test_items_that_are_the_same_but_labelled_differently_are_refused() -> None:
    with pytest.raises(SplitError, match="identical items"):
        stratified_split([0, 1, 0, 1], fraction=0.5, seed=1, groups=["a", "a", "b", "c"])

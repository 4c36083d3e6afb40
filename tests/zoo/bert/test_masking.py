"""Pairs of texts and masked tokens: what must hold for any documents and any seed."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.zoo.bert.masking import Chooser, Masking, mask_tokens, pairs_of

CLS, SEP, MASK = 2, 3, 4
# Ids from 100 to 199 begin words, those from 200 on go on with one.
ORDINARY = list(range(100, 300))
CONTINUES = [i >= 200 for i in range(300)]


def masking(**changes) -> Masking:
    given_ = {
        "fraction": 0.15,
        "most": 20,
        "whole_words": False,
        "mask_id": MASK,
        "special_ids": frozenset((CLS, SEP)),
        "ordinary_ids": ORDINARY,
        "continues": CONTINUES,
    }
    return Masking(**{**given_, **changes})


@st.composite
def documents(draw):
    """Documents of sentences in which no token comes twice: so each says where it is from."""
    shape = draw(
        st.lists(st.lists(st.integers(1, 12), min_size=1, max_size=8), min_size=2, max_size=5)
    )
    token = 0
    made = []
    for lengths in shape:
        document = []
        for length in lengths:
            document.append(list(range(token, token + length)))
            token += length
        made.append(document)
    return made


@given(documents(), st.integers(0, 1000), st.integers(2, 40), st.sampled_from([0.0, 0.1, 0.9]))
def test_pairs_are_what_they_say(made, seed, most, short) -> None:
    places = {t: (d, t) for d, document in enumerate(made) for s in document for t in s}
    for index, document in enumerate(made):
        whole = [token for sentence in document for token in sentence]
        pairs = list(pairs_of(made, index, Chooser(seed, index), most=most, short=short))
        assert pairs
        for first, second, is_random in pairs:
            assert first
            assert second
            assert len(first) + len(second) <= most
            assert {places[t][0] for t in first} == {index}
            # Each text is of neighbouring tokens of one document, in their order.
            for text in (first, second):
                assert text == list(range(text[0], text[0] + len(text)))
                assert len({places[t][0] for t in text}) == 1
            if is_random:
                assert places[second[0]][0] != index
            else:
                assert places[second[0]][0] == index
                assert first[-1] < second[0]
        # With room enough, nothing is cut off: the pairs' own texts are the whole document.
        if short == 0 and most >= 2 * len(whole):
            own = [t for p in pairs for t in (p.first if p.is_random else p.first + p.second)]
            assert own == whole


def test_long_texts_are_cut_at_both_ends_alike() -> None:
    made = [[[1000 * d + t for t in range(200)]] for d in range(20)]
    pairs = [p for i in range(20) for p in pairs_of(made, i, Chooser("x", i), most=100, short=0.0)]
    fronts = [text[0] % 1000 for pair in pairs for text in pair[:2]]
    ends = [199 - text[-1] % 1000 for pair in pairs for text in pair[:2]]
    assert min(fronts) > 0
    assert 0.45 < sum(fronts) / (sum(fronts) + sum(ends)) < 0.55


def test_half_of_the_pairs_belong_together() -> None:
    made = [[[d * 1000 + 10 * s + t for t in range(8)] for s in range(60)] for d in range(40)]
    pairs = [p for i in range(40) for p in pairs_of(made, i, Chooser("x", i), most=40, short=0.1)]
    assert 0.44 < sum(p.is_random for p in pairs) / len(pairs) < 0.6
    lengths = Counter(len(p.first) + len(p.second) for p in pairs)
    # Sentences of eight: pairs are cut to 40, but for the ends of documents and the short ones.
    assert lengths[40] / len(pairs) > 0.8
    assert max(lengths) == 40
    other = Counter(p.second[0] // 1000 for p in pairs if p.is_random and 3000 <= p.first[0] < 5000)
    assert len(other) > 8


ids = st.lists(st.integers(100, 299), min_size=1, max_size=60)


@given(ids, ids, st.integers(0, 1000), st.integers(1, 30), st.booleans())
def test_what_is_masked(first, second, seed, most, whole_words) -> None:
    sequence = [CLS, *first, SEP, *second, SEP]
    how = masking(whole_words=whole_words, most=most)
    found = mask_tokens(sequence, how, Chooser(seed))
    assert len(found.token_ids) == len(sequence)
    assert found.positions == sorted(set(found.positions))
    assert found.labels == [sequence[p] for p in found.positions]
    assert not {CLS, SEP} & set(found.labels)
    wanted = min(most, max(1, round(0.15 * len(sequence))))
    assert len(found.positions) <= wanted
    if not whole_words:
        assert len(found.positions) == min(wanted, len(first) + len(second))
    for place, (before, after) in enumerate(zip(sequence, found.token_ids, strict=True)):
        if place not in found.positions:
            assert before == after
        else:
            assert after in {before, MASK} | set(ORDINARY)
    if whole_words:
        for place, token in enumerate(sequence):
            # A piece that goes on with a word is masked where, and only where, the one before is.
            if CONTINUES[token] and place > 0 and sequence[place - 1] not in (CLS, SEP):
                assert (place in found.positions) == (place - 1 in found.positions)


def test_eight_of_ten_are_masked_and_one_is_replaced() -> None:
    sequence = [CLS, *ORDINARY, SEP]
    counts, places = Counter[str](), Counter[int]()
    for seed in range(400):
        found = mask_tokens(sequence, masking(most=1000), Chooser(seed))
        assert len(found.positions) == 30
        places.update(found.positions)
        for place in found.positions:
            after = found.token_ids[place]
            counts["mask" if after == MASK else "kept" if after == sequence[place] else "new"] += 1
    total = counts.total()
    assert 0.785 < counts["mask"] / total < 0.815
    assert 0.088 < counts["new"] / total < 0.112
    assert 0.088 < counts["kept"] / total < 0.112
    # Every place alike, the first and the last among them: 60 times of 400, on average.
    assert set(places) == set(range(1, 201))
    assert 25 < min(places.values()) < max(places.values()) < 100


def test_choices_are_the_same_everywhere() -> None:
    choose = Chooser(42, 1, "train", 0, 7)
    assert [choose.between(1, 6) for _ in range(12)] == [4, 6, 6, 3, 2, 6, 1, 3, 1, 3, 2, 3]
    assert choose.shuffled("abcdef") == list("befadc")
    assert Chooser(42, 2).shuffled(range(9)) != Chooser(42, 3).shuffled(range(9))
    drawn = Counter(Chooser(n).between(3, 5) for n in range(600))
    assert set(drawn) == {3, 4, 5}
    assert min(drawn.values()) > 150


@pytest.mark.parametrize("count", [1, 2, 7])
def test_a_shuffle_loses_nothing(count) -> None:
    seen = {tuple(Chooser(n).shuffled(range(count))) for n in range(200)}
    assert all(sorted(order) == list(range(count)) for order in seen)
    assert len(seen) == {1: 1, 2: 2, 7: 194}[count]

"""The pipelines of translation, planned, and their base line of single words."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from stagedml import Manager
from stagedml.planning.nodes import FetchNode, LocalNode, StageNode, manager_of, node_of
from stagedml.zoo.nl2bash.pipelines import all_transformer_nl2bash_sample
from stagedml.zoo.training.compute import Compute, ComputeError
from stagedml.zoo.translation import word_table
from stagedml.zoo.translation.pipelines import (
    CorpusError,
    all_transformer_sample,
    all_transformer_wmt,
    all_wmtsubtok,
    all_wmtsubtok_inv,
)
from stagedml.zoo.translation.training import Options, Training
from stagedml.zoo.translation.word_table import by_table, learn_table

if TYPE_CHECKING:
    from pathlib import Path


def nodes_of(handle):
    return manager_of(handle).reachable(node_of(handle))


def config_of(handle, name):
    return next(dict(n.config) for n in nodes_of(handle) if n.name == name)


@pytest.mark.parametrize(("source", "target"), [("en", "de"), ("en", "ru"), ("ru", "en")])
def test_wmt_is_fetched_by_hash(source, target) -> None:
    found = nodes_of(all_transformer_wmt(Manager(), source, target))
    fetched = [n for n in found if isinstance(n, FetchNode)]
    assert len(fetched) >= 3
    assert all(n.sha256 for n in fetched)
    assert not [n for n in found if isinstance(n, LocalNode)]


def test_sizes_have_their_settings() -> None:
    base, big = (
        config_of(all_transformer_wmt(Manager(), size=size), "train-transformer")
        for size in ("base", "big")
    )
    assert (base["size"], base["batch_tokens"]) == ("base", 8192)
    assert (big["size"], big["batch_tokens"]) == ("big", 4096)


def test_texts_of_ones_own_are_named_by_part_and_language(tmp_path: Path) -> None:
    for part in ("train", "dev", "test"):
        for language in ("en", "de"):
            (tmp_path / f"{part}.{language}").write_text("a\n")
    files = {
        f"{part}_{language}": f"file:{tmp_path / f'{part}.{language}'}"
        for part in ("train", "dev", "test")
        for language in ("en", "de")
    }
    report = all_transformer_wmt(Manager(root=tmp_path), size="small", accelerator="cpu", **files)
    found = nodes_of(report)
    assert not [n for n in found if isinstance(n, FetchNode)]
    texts = next(n for n in found if isinstance(n, StageNode) and n.name == "parallel-texts")
    given = {name: value for name, value in texts.inputs if value is not None}
    assert set(given) == {
        f"{part}_{side}" for part in ("train", "dev", "test") for side in ("source", "target")
    }
    named = {n.name for n in found if isinstance(n, LocalNode)}
    assert named == {path.name for path in tmp_path.iterdir()}
    assert str(given["dev_target"]) != str(given["dev_source"])


def test_a_part_in_one_language_alone_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a\n")
    with pytest.raises(CorpusError, match="train_en and train_de"):
        all_transformer_wmt(Manager(root=tmp_path), train_en="a")
    with pytest.raises(CorpusError, match="dev_en and dev_de"):
        all_transformer_wmt(Manager(root=tmp_path), train_en="a", train_de="a", dev_de="a")
    with pytest.raises(CorpusError, match="train_en and train_de"):
        all_transformer_wmt(Manager(root=tmp_path), dev_en="a", dev_de="a")


def test_several_devices_evaluate_at_the_ends_of_epochs() -> None:
    given: dict[str, Any] = dict.fromkeys(Options._fields, 1) | {"evaluate_every": 0.25}
    nothing: Any = None
    with pytest.raises(ComputeError, match=r"replicas is 2 and evaluate_every is 0\.25"):
        Training(nothing, nothing, None, None, Options(**given), Compute(replicas=2))


@pytest.mark.parametrize("pipeline", [all_transformer_sample, all_transformer_nl2bash_sample])
def test_several_devices_are_refused_within_epochs_before_anything_is_built(pipeline) -> None:
    with pytest.raises(ComputeError, match=r"replicas is 2 and evaluate_every is 0\.25"):
        pipeline(Manager(), replicas=2, evaluate_every=0.25)
    pipeline(Manager(), replicas=2, evaluate_every=2)


def test_a_training_may_have_segments() -> None:
    report = all_transformer_sample(Manager(), segments=3, epochs=6)
    names = [n.name for n in nodes_of(report)]
    assert [n for n in names if "segment" in n] == [
        f"train-transformer-segment-{k}" for k in (1, 2, 3)
    ]
    more = all_transformer_sample(Manager(), segments=4, epochs=8)
    stops = [config_of(more, f"train-transformer-segment-{k}")["stop"] for k in (1, 2, 3, 4)]
    assert stops == [2, 4, 6, 8]


def test_the_originals_names_make_subtokens() -> None:
    for made, source in ((all_wmtsubtok(Manager()), "en"), (all_wmtsubtok_inv(Manager()), "ru")):
        assert config_of(made, "train-subtokens")["size"] == 32768
        assert made.texts.config.source == source


def test_a_table_of_words_is_learnt_from_sentences_in_another_order() -> None:
    pytest.importorskip("numpy")
    words = {f"w{k}": f"x{k}" for k in range(12)}
    random = Random(0)
    pairs = []
    for _ in range(300):
        source = random.sample(sorted(words), 4)
        target = [words[word] for word in source] + ["of"]  # which comes of no word
        pairs.append((source, random.sample(target, len(target))))
    table = learn_table(pairs, iterations=8)
    assert table == words
    assert learn_table(pairs, iterations=8) == table
    assert learn_table([], iterations=3) == {}


def test_of_too_many_pairs_some_are_taken_from_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("numpy")
    pairs = [([f"w{k // 10}"], [f"x{k // 10}"]) for k in range(100)]
    monkeypatch.setattr(word_table, "_MOST_LINKS", 50)  # of 200
    assert learn_table(pairs, iterations=2) == {f"w{k}": f"x{k}" for k in range(10)}


def test_words_are_replaced_where_they_stand() -> None:
    table = {"the": "das", "house": "Haus", "!": "?"}
    assert by_table(table, " The  house, the\tHouse!") == " das  Haus, das\tHaus?"
    assert by_table(table, "thehouse 12") == "thehouse 12"

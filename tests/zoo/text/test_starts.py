"""Whether pre-training helps: what is compared, what is said of it, and how it is planned."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from running import run_stage

from pipelines.bert_pretrain import all_bert_pretrain_compare
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import FetchNode, LocalNode, StageNode, manager_of, node_of
from stagedml.runtime.backends import Realized
from stagedml.zoo.text.data import LabelledTexts
from stagedml.zoo.text.probabilities import ProbabilitiesError
from stagedml.zoo.text.starts import (
    MAJORITY,
    PRETRAINED,
    RANDOM,
    TFIDF,
    StartsError,
    compare_starts,
    mean_of,
    verdict,
)

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml.zoo.text.starts import StartsComparison

np = pytest.importorskip("numpy")
pytest.importorskip("tokenizers")

pytestmark = pytest.mark.texts

DEV, TEST = 40, 200


def texts(place: Path) -> LabelledTexts:
    place.mkdir()
    for part, count in (("dev", DEV), ("test", TEST)):
        rows = [{"id": i, "a": f"text {i}", "b": None, "label": i % 2} for i in range(count)]
        (place / f"{part}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    info = {"classes": ["bad", "good"], "parts": {"train": {"per_class": [30, 31]}}}
    (place / "info.json").write_text(json.dumps(info))
    return LabelledTexts(Realized(place, {}, {}))


def said(place: Path, *, wrong: float, seed: int) -> Path:
    """Probabilities of a classifier that is wrong on just that part of the texts."""
    place.mkdir()
    for part, count in (("dev", DEV), ("test", TEST)):
        answers = np.arange(count) % 2
        chosen = np.random.default_rng(seed).permutation(count)[: round(wrong * count)]
        answers[chosen] = 1 - answers[chosen]
        np.save(place / f"{part}.npy", np.eye(2, dtype=np.float32)[answers])
    return place


def compared(place: Path, pretrained, random, tfidf: float) -> StartsComparison:
    directories = {
        kind: [said(place / f"{kind}-{n}", wrong=w, seed=n) for n, w in enumerate(wrongs)]
        for kind, wrongs in (("pretrained", pretrained), ("random", random))
    }
    other = said(place / "tfidf", wrong=tfidf, seed=99)
    inputs = (directories["pretrained"], directories["random"], other)
    return run_stage(compare_starts, place / "compared", texts(place / "texts"), *inputs)


def test_means_of_seeds_are_compared(tmp_path: Path) -> None:
    made = compared(tmp_path, [0.2, 0.25, 0.15], [0.4, 0.4, 0.37], 0.1)
    assert made.accuracy == pytest.approx(0.8)
    assert made.random_accuracy == pytest.approx(0.61)
    assert made.tfidf_accuracy == pytest.approx(0.9)
    assert made.gain == pytest.approx(0.19)
    assert made.margin == pytest.approx(-0.1)
    assert [(r["start"], r["number"], r["test_accuracy"]) for r in made.runs] == [
        *((PRETRAINED, n, pytest.approx(v)) for n, v in enumerate((0.8, 0.75, 0.85), 1)),
        *((RANDOM, n, pytest.approx(v)) for n, v in enumerate((0.6, 0.6, 0.63), 1)),
    ]
    assert mean_of(made.runs, PRETRAINED, "dev_accuracy") == pytest.approx(0.8)
    rows = {r["model"]: r["value"] for r in made.comparison["rows"] if r["split"] == "test"}
    assert rows == {
        PRETRAINED: pytest.approx(made.accuracy),
        RANDOM: pytest.approx(made.random_accuracy),
        TFIDF: pytest.approx(made.tfidf_accuracy),
        MAJORITY: 0.5,
    }
    assert made.items == TEST


@pytest.mark.parametrize(
    ("pretrained", "random", "tfidf", "words"),
    [
        (0.1, 0.4, 0.4, "beats random weights by 30.0 points, and beats TF-IDF by 30.0 points"),
        (0.4, 0.1, 0.1, "loses to random weights by 30.0 points, and loses to TF-IDF by 30.0"),
        (0.3, 0.31, 0.29, "is 1.0 points above random weights, which may be chance, and is 1.0"),
        (0.3, 0.3, 0.1, "does just as well as random weights, and loses to TF-IDF by 20.0"),
    ],
)
def test_it_says_which_wins(tmp_path: Path, pretrained, random, tfidf, words) -> None:
    made = compared(tmp_path, [pretrained], [random], tfidf)
    assert words in verdict(made.comparison)


def test_what_cannot_be_compared(tmp_path: Path) -> None:
    with pytest.raises(StartsError, match="2 trainings from pre-trained weights, 1 from random"):
        compared(tmp_path, [0.1, 0.1], [0.1], 0.1)
    of = texts(tmp_path / "others")
    other = said(tmp_path / "said", wrong=0.1, seed=1)
    np.save(other / "test.npy", np.zeros((TEST - 1, 2), np.float32))
    with pytest.raises(ProbabilitiesError, match="for 200 texts of test"):
        run_stage(compare_starts, tmp_path / "b", of, [other], [other], other)


def planned(m: Manager, **more):
    target = all_bert_pretrain_compare(m, **more)
    return {n.name: n for n in manager_of(target).reachable(node_of(target))}


def test_both_starts_are_trained_alike() -> None:
    found = planned(Manager(), seeds=3)
    assert not [n for n in found.values() if isinstance(n, FetchNode)]
    trainings = [
        n
        for n in found.values()
        if isinstance(n, StageNode) and n.stage.function.__name__ == "bert_classify"
    ]
    assert sorted((n.config["init"], n.instance) for n in trainings) == [
        *(("checkpoint", n) for n in range(3)),
        *(("random", n) for n in range(3)),
    ]
    others = {json.dumps({**n.config, "init": ""}, sort_keys=True) for n in trainings}
    assert len(others) == 1
    scratch, model = found["bert-scratch"].config, found["bert-pretrain-text"].config
    shared = ("layers", "hidden", "heads", "intermediate", "max_position_embeddings", "dropout")
    assert [scratch[name] for name in shared] == [model[name] for name in shared]


def test_files_of_ones_own(tmp_path: Path) -> None:
    for name in ("prose.txt", "train.tsv", "test.tsv"):
        (tmp_path / name).write_text("x")
    given = {"corpus": "file:prose.txt", "train": "train.tsv", "test": "file:test.tsv"}
    found = planned(Manager(root=tmp_path), gain=0.01, layers=3, **given)
    local = sorted(n.name for n in found.values() if isinstance(n, LocalNode))
    assert local == ["prose.txt", "test.tsv", "train.tsv"]
    assert found["bert-scratch"].config["layers"] == 3
    assert not [n for n in found if "sample" in n]

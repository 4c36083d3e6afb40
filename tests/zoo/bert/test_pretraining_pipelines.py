"""Pre-training's pipelines at instantiation."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipelines import bert_pretrain
from stagedml.generation.closure import SourceTree
from stagedml.generation.pipelines import LEFT_OUT
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import FetchNode, LocalNode, StageNode, manager_of, node_of
from stagedml.stages import all as library
from stagedml.zoo.bert.data import MismatchError
from stagedml.zoo.bert.pretraining_pipelines import PretrainingError, all_bert_pretrain_sample
from stagedml.zoo.bert.wikipedia_pipelines import (
    all_basebert_pretrain,
    all_bert_pretrain_wiki,
    all_minibert_pretrain,
)
from stagedml.zoo.glue.pipelines import finetune_glue, glue_sample, records_of
from stagedml.zoo.training.segments import SegmentsError
from stagedml.zoo.wiki.pipelines import UnknownWikiError, WikiPartsError


def nodes(handle):
    return {n.name: n for n in manager_of(handle).reachable(node_of(handle))}


def fetched(handle):
    return sorted(n.name for n in nodes(handle).values() if isinstance(n, FetchNode))


@pytest.mark.parametrize("size", ["mini", "base"])
def test_wikipedia_is_pre_trained_with_shard_by_shard(size) -> None:
    m = Manager()
    target = bert_pretrain.all_bert_pretrain_wiki(m, size)
    assert node_of(target).name == f"bert-pretrain-wiki-{size}"
    found = nodes(target)
    assert len([n for n in fetched(target) if n.startswith("enwiki-20200301")]) == 58
    for kind in ("articles", "sentences", "tfrecords"):
        assert len([n for n in found if n.startswith(f"enwiki-{kind}-")]) == 58
    shards = [found[f"enwiki-tfrecords-{i}"].config["shard"] for i in (1, 2, 58)]
    assert shards == [1, 2, 58]
    segments = [n for n in found if "-segment-" in n]
    assert len(segments) == 10
    model = found[f"bert-pretrain-enwiki-{size}"]
    assert isinstance(model, StageNode)
    assert model.stage.accelerator == "cuda"
    wanted = {"mini": (4, 256, 4, 1024, 64), "base": (12, 768, 12, 3072, 16)}[size]
    names = ("layers", "hidden", "heads", "intermediate", "batch_size")
    assert tuple(model.config[name] for name in names) == wanted


def test_other_languages_parts_and_dumps(tmp_path: Path) -> None:
    russian = all_bert_pretrain_wiki(Manager(), "mini", "ru", parts=2, shards=3)
    names = fetched(russian)
    assert len([n for n in names if n.startswith("ruwiki-20200301")]) == 2
    assert "multi_cased_L-12_H-768_A-12.zip" in names
    found = nodes(russian)
    assert not found["ruwiki-tfrecords-6"].config["do_lower_case"]
    assert not found["bert-pretrain-ruwiki-mini"].config["do_lower_case"]
    assert found["ruwiki-sentences-1"].config["language"] == "ru"
    own = all_bert_pretrain_wiki(Manager(), "mini", "ru", parts=1, vocabulary="own", segments=1)
    assert len(fetched(own)) == 1
    assert nodes(own)["ruwiki-tfrecords"].config["do_lower_case"]
    (tmp_path / "de.xml.bz2").write_bytes(b"BZh9")
    m = Manager(root=tmp_path)
    german = all_bert_pretrain_wiki(m, "mini", "de", dump="file:de.xml.bz2", vocabulary="own")
    assert fetched(german) == []
    assert [n.name for n in nodes(german).values() if isinstance(n, LocalNode)] == ["de.xml.bz2"]
    with pytest.raises(UnknownWikiError, match="no dump of the Wikipedia in 'de'"):
        all_bert_pretrain_wiki(Manager(), "mini", "de")


def test_the_sample_needs_no_download_and_texts_are_given(tmp_path: Path) -> None:
    sample = all_bert_pretrain_sample(Manager())
    assert node_of(sample).name == "bert-pretrain-sample-gate"
    assert not fetched(sample)
    assert nodes(sample)["bert-pretrain-text"].stage.accelerator == "cpu"
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("x")
    m = Manager(root=tmp_path)
    given = all_bert_pretrain_sample(
        m, "file:a.txt", "b.txt", max_seq_length=256, copies=3, layers=3, language="ru"
    )
    found = nodes(given)
    assert "prose-sample-data" not in found
    assert found["bert-pretrain-text"].config["layers"] == 3
    assert found["bert-pretrain-text"].config["max_position_embeddings"] == 256
    assert found["bert-pretrain-text-records"].config["copies"] == 3
    assert found["bert-pretrain-text-sentences"].config["language"] == "ru"
    with pytest.raises(PretrainingError, match="records of 48 tokens need more than 32 positions"):
        all_bert_pretrain_sample(Manager(), max_position_embeddings=32)


def test_the_title_says_what_it_began_with(tmp_path: Path) -> None:
    (tmp_path / "start.weights.h5").write_text("x")
    for start, name in ((None, "random"), ("start.weights.h5", "other")):
        found = nodes(all_bert_pretrain_sample(Manager(root=tmp_path), start=start))
        title = found["bert-pretrain-sample"].config["title"]
        assert title == f"A tiny BERT, pre-trained from {name} weights"


def test_what_would_have_no_effect_is_refused(tmp_path: Path) -> None:
    (tmp_path / "de.xml.bz2").write_bytes(b"BZh9")
    m = Manager(root=tmp_path)
    with pytest.raises(WikiPartsError, match="another dump was given"):
        all_bert_pretrain_wiki(m, "mini", "de", dump="de.xml.bz2", parts=1, vocabulary="own")
    for part in (0, 59):
        with pytest.raises(WikiPartsError, match=f"has the parts 1 to 58, not {part}"):
            library.all_enwiki_tfrecords(Manager(), part)
        with pytest.raises(WikiPartsError, match=f"has the parts 1 to 58, not {part}"):
            library.all_extractenwiki(Manager(), parts=part)
    with pytest.raises(PretrainingError, match="a published one is taken"):
        all_minibert_pretrain(Manager(), parts=1, vocabulary_size=8000)
    for planned in (all_bert_pretrain_sample, bert_pretrain.all_bert_pretrain_compare):
        with pytest.raises(PretrainingError, match="held_out= is a text beside that of corpus="):
            planned(m, held_out="de.xml.bz2")


def test_several_gpus_need_whole_epochs() -> None:
    with pytest.raises(SegmentsError, match=r"not with 0\.3 epochs\n"):
        all_basebert_pretrain(Manager(), parts=1, replicas=2)


def test_the_sizes_of_vocabularies() -> None:
    for given, size in (({}, 30_522), ({"vocabulary_size": 8000}, 8000)):
        model = all_minibert_pretrain(Manager(), parts=1, vocabulary="own", **given)
        assert nodes(model)["enwiki-vocabulary"].config["size"] == size


def test_fine_tuning_takes_a_pre_trained_model_like_a_published_one() -> None:
    m = Manager()
    model = all_minibert_pretrain(m, max_position_embeddings=128)
    records = records_of(m, glue_sample(m, "RTE"), model, max_seq_length=128)
    tuned = finetune_glue(m, model, records)
    assert tuned.config.init == "checkpoint"
    longer = records_of(m, glue_sample(m, "WNLI"), model, max_seq_length=129)
    with pytest.raises(MismatchError, match="position embeddings for 128 tokens"):
        finetune_glue(m, model, longer)
    base = all_basebert_pretrain(m, max_position_embeddings=128, start=model)
    assert node_of(base).name == "bert-pretrain-enwiki-base"


def test_the_originals_names_are_in_the_session() -> None:
    names = ("fetchenwiki", "fetchruwiki", "extractenwiki", "extractruwiki", "enwiki_tfrecords")
    for name in (*names, "ruwiki_tfrecords", "minibert_pretrain", "basebert_pretrain"):
        handle = getattr(library, f"all_{name}")(Manager())
        assert fetched(handle)
    text = library.all_extractruwiki(Manager(), parts=3)
    assert node_of(text).name == "ruwiki-text"
    assert len([n for n in nodes(text) if n.startswith("ruwiki-articles-")]) == 3


@pytest.mark.parametrize(
    ("module", "foreign"),
    [
        ("stagedml.zoo.wiki.stages", ("bert", "training", "catalogue", "formats/wikipedia")),
        ("stagedml.zoo.bert.pretraining", ("glue", "squad", "export.py", "catalogue", "wiki")),
        ("stagedml.zoo.bert.pretraining_records", ("zoo/training", "wiki", "catalogue", "report")),
    ],
)
def test_other_stages_code_is_not_in_a_stages_closure(module, foreign) -> None:
    tree = SourceTree.locate(["stagedml"], [Path(__file__).parents[3]])
    files = [file.relative for file in tree.closure([module], without=LEFT_OUT)]
    assert module.replace(".", "/") + ".py" in files
    assert not [f for f in files if any(word in f for word in foreign)]

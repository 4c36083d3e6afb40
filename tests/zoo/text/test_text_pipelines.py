"""Pipelines that classify texts at instantiation, and RuSentiment's archive."""

from __future__ import annotations

import io
import re
import tarfile
from pathlib import Path

import pytest
from running import run_stage

from stagedml.planning.local import LocalFileError
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import FetchNode, LocalNode, StageNode, manager_of, node_of
from stagedml.planning.parameters import ParameterError
from stagedml.zoo.bert.data import MismatchError
from stagedml.zoo.bert.pipelines import bert_sample
from stagedml.zoo.formats.catalogue import source
from stagedml.zoo.formats.tables import TableError
from stagedml.zoo.text.data import read_examples
from stagedml.zoo.text.parts import (
    TextPipelineError,
    classify,
    records_of,
    texts_of,
    texts_sample,
)
from stagedml.zoo.text.pipelines import (
    all_bert_classify,
    all_bert_rusentiment,
    all_lstm_classify,
    all_multibert_finetune_rusentiment,
    all_rusentiment_tfrecords,
)
from stagedml.zoo.text.rusentiment import rusentiment_texts
from stagedml.zoo.text.starts_pipelines import all_bert_pretrain_compare

ROOT = Path(__file__).parents[3]


def nodes(handle):
    return {n.name: n for n in manager_of(handle).reachable(node_of(handle))}


@pytest.fixture
def m(tmp_path):
    for part in ("train", "dev", "test"):
        (tmp_path / f"{part}.tsv").write_text("one\tA\ntwo\tB\n")
    (tmp_path / "vocab.txt").write_text("x")
    return Manager(root=tmp_path)


def test_a_table_is_the_path_of_a_file(m, tmp_path):
    """With or without `file:`, or what another stage gives; the others are split off."""
    made = all_bert_classify(m, "file:train.tsv", test=str(tmp_path / "test.tsv"), bert="mini")
    found = nodes(made)
    files = [name for name, node in found.items() if isinstance(node, LocalNode)]
    assert sorted(files) == ["test.tsv", "train.tsv"]
    inputs = dict(found["texts"].inputs)
    assert inputs["dev"] is None
    assert inputs["train"].node.name == "train.tsv"
    with pytest.raises(LocalFileError, match=r"trian\.tsv"):
        texts_of(m, "file:trian.tsv")


def test_what_the_table_is_like_reaches_its_stage(m):
    form = {"text_column": "body", "label_column": "3", "header": True, "separator": "comma"}
    made = all_lstm_classify(m, "train.tsv", quoted=True, epochs=2, **form)
    found = nodes(made)
    given = found["texts"].config
    assert {name: given[name] for name in form} == form
    assert given["quoted"] is True
    assert found["train-lstm"].config["epochs"] == 2
    with pytest.raises(ParameterError, match="separator"):
        all_lstm_classify(m, "train.tsv", separator="space")


def test_every_report_has_base_lines(m):
    """All of the same texts; BERT's an LSTM, too. Each is asked about dev and test alone."""
    for made, model, names in (
        (all_bert_classify(m, "train.tsv", bert="mini"), "train-bert-mini", ["TF-IDF", "LSTM"]),
        (all_lstm_classify(Manager(root=m.root), "train.tsv"), "train-lstm", ["TF-IDF"]),
    ):
        found = nodes(made)
        evaluation = found["evaluate-texts"]
        assert evaluation.config["baseline_names"] == names
        inputs = dict(evaluation.inputs)
        assert inputs["model"].node is found[model]
        assert [i.node.name for i in inputs["baselines"].items] == [
            {"TF-IDF": "tfidf", "LSTM": "lstm"}[name] for name in names
        ]
        assert found["check-tfidf"].stage.environment == "text"


def test_without_a_table_it_is_sst2():
    found = nodes(all_bert_classify(Manager()))
    fetched = [n.sha256 for n in found.values() if isinstance(n, FetchNode)]
    assert source("glue/SST-2").sha256 in fetched
    assert source("bert/base").sha256 in fetched
    assert found["texts-sst2"].config["text_column"] == "sentence"
    assert found["train-bert"].stage.accelerator == "cuda"


def test_what_would_say_nothing_is_refused(m):
    """As a development set of one's own beside SST-2, or a size beside a checkpoint."""
    for make, given, words in (
        (all_bert_classify, {"test": "test.tsv"}, "those of SST-2: test would say nothing"),
        (all_lstm_classify, {"header": True, "quoted": True}, "header, quoted would say"),
        (all_bert_classify, {"train": "train.tsv", "layers": 4}, "'base': layers would say"),
        (all_bert_classify, {"train": "train.tsv", "vocabulary": "vocab.txt"}, "vocabulary"),
        (all_bert_pretrain_compare, {"dev": "dev.tsv"}, "texts are made up: dev would say"),
    ):
        with pytest.raises(TextPipelineError, match=words):
            make(Manager(root=m.root), **given)
    gated = node_of(all_bert_classify(Manager()))
    assert gated.config["macro_f1_margin_at_least"] == 0


def test_random_weights_need_no_checkpoint(m):
    made = all_bert_classify(
        m, "train.tsv", bert="random", vocabulary="vocab.txt", do_lower_case=False, hidden=128
    )
    found = nodes(made)
    assert not [n for n in found.values() if isinstance(n, FetchNode)]
    assert found["train-bert-random"].config["init"] == "random"
    assert found["train-bert-random"].stage.accelerator == "cpu"
    config = found["bert-scratch"].config
    assert (config["hidden"], config["heads"], config["do_lower_case"]) == (128, 2, False)
    assert found["text-records"].config["do_lower_case"] is False


def test_a_vocabulary_of_its_own_knows_the_training_texts_alone(m):
    made = nodes(all_bert_classify(m, "train.tsv", bert="random", vocabulary_size=900))
    stage = made["texts-vocabulary"]
    (lines,) = dict(stage.inputs)["texts"].items
    assert (lines.node.name, lines.promise.path) == ("texts", "train.txt")
    assert (stage.config["size"], stage.config["do_lower_case"]) == (900, True)
    other = Manager(root=m.root)
    published = all_bert_classify(other, "train.tsv", bert="random", vocabulary="published")
    fetched = [n.sha256 for n in nodes(published).values() if isinstance(n, FetchNode)]
    assert fetched == [source("bert/vocab/uncased").sha256]


def test_the_example_of_the_documentation(m):
    """A pipeline of one's own, of the parts."""
    text = (ROOT / "docs/texts.md").read_text()
    (block,) = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    names: dict[str, object] = {}
    exec(block, names)
    (m.root / "data").mkdir()
    (m.root / "data/tickets.tsv").write_text("one\tA\ntwo\tB\n")
    made = names["all_topics"](m)
    found = nodes(made)
    assert found["topics"].config["title"] == "Topics"
    assert found["bert-classify"].config["epochs"] == 4
    assert node_of(made).config["macro_f1_margin_at_least"] == 0.02


def test_a_margin_over_the_best_base_line_is_an_objective(m):
    gated = all_bert_classify(m, "train.tsv", bert="mini", margin=0.05)
    assert node_of(gated).name == "report-texts-gate"
    assert node_of(gated).config["macro_f1_margin_at_least"] == 0.05
    assert node_of(all_bert_rusentiment(Manager())).name == "report-rusentiment-multilingual-gate"


def test_records_that_do_not_fit_are_refused(m):
    start = bert_sample(m)
    long = records_of(m, texts_sample(m), start, max_seq_length=1024)
    with pytest.raises(MismatchError, match="max_seq_length is 1024"):
        classify(m, start, long, init="random")
    with pytest.raises(MismatchError, match="no pre-trained weights"):
        classify(m, start, long)


def test_segments_have_the_settings_of_their_training(m):
    """And the inputs, under their names: the stage is made of the function that trains."""
    records = records_of(m, texts_sample(m), bert_sample(m), max_seq_length=32)
    made = classify(m, bert_sample(m), records, segments=2, init="random", epochs=4)
    segment = nodes(made)["bert-classify-segment-2"]
    assert isinstance(segment, StageNode)
    assert segment.config["stop"] == 4
    assert segment.config["settings"]["schedule_epochs"] == 4
    given = dict(segment.inputs)
    assert list(given) == ["checkpoint", "records", "start", "resume"]
    assert given["resume"].node.name == "bert-classify-segment-1"
    whole = node_of(made).config
    assert {*segment.config["settings"], "epochs"} == set(whole)


def test_rusentiment_is_the_original_s(m):
    records = all_rusentiment_tfrecords(m)
    assert records.config.do_lower_case is False
    tuned = nodes(all_multibert_finetune_rusentiment(Manager()))
    assert tuned["bert-finetune-rusentiment-multilingual"].config["batch_size"] == 8
    fetched = [n for n in tuned.values() if isinstance(n, FetchNode)]
    assert source("rusentiment").sha256 in [n.sha256 for n in fetched]


LABELS = ("negative", "neutral", "positive", "skip", "speech")


def archive(place: Path, tables: dict[str, str]) -> Path:
    path = place / "rusentiment.tar"
    with tarfile.open(path, "w") as tar:
        for name, text in tables.items():
            info = tarfile.TarInfo(f"rusentiment/{name}")
            info.size = len(text.encode())
            tar.addfile(info, io.BytesIO(text.encode()))
    return path


def posts(prefix: str, count: int) -> str:
    rows = (f'{LABELS[i % 5]},"{prefix} ""{i}"",\nи ещё"\n' for i in range(count))
    return "label,text\n" + "".join(rows)


def test_rusentiment_s_archive(tmp_path):
    """Two tables are for training; texts have quotes and line breaks; dev is split off."""
    tables = {
        "rusentiment_random_posts.csv": posts("пост", 60),
        "rusentiment_preselected_posts.csv": posts("выбран", 40),
        "rusentiment_test.csv": posts("тест", 10),
    }
    found = run_stage(rusentiment_texts, tmp_path / "out", archive(tmp_path, tables))
    assert found.info["classes"] == list(LABELS)
    assert (found.train_examples, found.dev_examples, found.test_examples) == (90, 10, 10)
    first = read_examples(found.test)[0]
    assert first == {"id": 0, "a": 'тест "0",\nи ещё', "b": None, "label": 0}
    assert found.lines.read_text().count("\n") == 90  # one line for each text
    few = {name: text.replace("negative", "neg") for name, text in tables.items()}
    with pytest.raises(TableError, match="has the labels neg"):
        run_stage(rusentiment_texts, tmp_path / "few", archive(tmp_path, few))

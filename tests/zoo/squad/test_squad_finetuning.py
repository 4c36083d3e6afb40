"""SQuAD, from sample data to tested exports, as the stages do it."""

from __future__ import annotations

import json

import pytest
from running import Run, run_stage

from stagedml.planning.manager import Manager
from stagedml.zoo.bert.stages import bert_random
from stagedml.zoo.formats.tfrecord import Schema, read_records
from stagedml.zoo.sample_data.squad import squad_sample
from stagedml.zoo.sample_data.stages import sample_vocabulary_file, squad_sample_data
from stagedml.zoo.squad.data import SquadFormatError, read_squad
from stagedml.zoo.squad.metrics import evaluate_v1, evaluate_v2
from stagedml.zoo.squad.pipelines import all_bert_squad_sample
from stagedml.zoo.squad.records import WindowError, squad_features
from stagedml.zoo.squad.stages import bert_finetune_squad, squad_evaluate

pytestmark = pytest.mark.tensorflow
SIZES = {"do_lower_case": True, "max_seq_length": 64, "doc_stride": 24, "max_query_length": 20}
SMALL = {"layers": 2, "hidden": 64, "heads": 4, "intermediate": 128, "max_position_embeddings": 64}


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    pytest.importorskip("keras_hub")
    found = Run(tmp_path_factory.mktemp("squad"))
    found(all_bert_squad_sample(Manager(), "2.0", epochs=2))
    return found.done


@pytest.fixture
def files(tmp_path):
    vocab = run_stage(sample_vocabulary_file, tmp_path / "vocabulary").vocab
    return run_stage(squad_sample_data, tmp_path / "files"), vocab


def test_every_question_is_answered_and_scored(run):
    evaluation, records = run["squad-evaluate"], run["squad-features"]
    questions = read_squad(records.dev_file)
    predictions = json.loads(evaluation.predictions.read_text())
    assert list(predictions) == sorted(q.id for q in questions)
    assert evaluation.questions == len(questions)
    official = evaluate_v2({q.id: q.answers for q in questions}, predictions)
    assert evaluation.f1 == pytest.approx(official["f1"])
    assert evaluation.exact_match == pytest.approx(official["exact"])


def test_the_null_threshold_decides_what_is_answered(run):
    evaluation = run["squad-evaluate"]
    threshold = evaluation.metrics["official"]["null_threshold"]
    nulls = json.loads(evaluation.null_scores.read_text())
    best = json.loads(evaluation.n_best.read_text())
    for question, text in json.loads(evaluation.predictions.read_text()).items():
        assert text == ("" if nulls[question] > threshold else best[question][0]["text"])
    assert evaluation.f1 == pytest.approx(evaluation.metrics["official"]["best_f1"])


def test_every_window_is_in_the_records(run):
    records = run["squad-features"]
    for name in ("train", "dev"):
        schema = Schema.from_json(records.schema[name])
        rows = [schema.decode(r) for r in read_records(getattr(records, name))]
        assert len(rows) == records.schema["splits"][name]["records"]
        assert records.statistics[name]["windows"] == len(rows)
    assert {row["question"] for row in rows} == set(range(len(read_squad(records.dev_file))))
    assert records.statistics["train"]["questions_without_answer"] > 0
    assert records.statistics["train"]["answers_not_at_their_place"] == 0


def test_exports_are_adequate_for_tensors_and_for_edge_cases(run):
    samples = run["squad-samples"]
    assert samples.edge_cases >= 6
    assert run["check-squad-texts"].different_tokens == 0
    for name in ("savedmodel", "litert", "onnx"):
        assert run[f"check-{name}"].result["samples"] == samples.count
    report = run["bert-squad20-sample"]
    assert (report.evaluation / "predictions.json").is_file()
    assert "Official metrics" in report.report.read_text()


def test_the_whole_chain_learns(files, tmp_path):
    pytest.importorskip("keras_hub")
    data, vocab = files
    start = run_stage(bert_random, tmp_path / "bert", vocab, do_lower_case=True, **SMALL)
    records = run_stage(
        squad_features,
        tmp_path / "records",
        data.train,
        data.train,
        start.vocab,
        train_questions=10,
        dev_questions=10,
        **SIZES,
    )
    model = run_stage(
        bert_finetune_squad,
        tmp_path / "model",
        start,
        records,
        init="random",
        learning_rate=2e-3,
        epochs=140,
        batch_size=10,
        dropout=0.0,
    )
    evaluation = run_stage(squad_evaluate, tmp_path / "evaluation", model, records)
    questions = read_squad(data.train)[:10]
    predictions = json.loads(evaluation.predictions.read_text())
    official = evaluate_v1({q.id: q.answers for q in questions}, predictions)
    assert evaluation.f1 == pytest.approx(official["f1"])
    assert evaluation.f1 > 90


def test_features_do_not_depend_on_the_number_of_cores(files, tmp_path, monkeypatch):
    _, vocab = files
    large = tmp_path / "large.json"
    large.write_text(json.dumps(squad_sample(version="2.0", split="train", paragraphs=180)))
    assert len(read_squad(large)) > 1024  # as many as it takes to start processes
    made = []
    for cores in ("1", "3"):
        monkeypatch.setenv("NIX_BUILD_CORES", cores)
        made.append(
            run_stage(squad_features, tmp_path / cores, large, large, vocab, version="2.0", **SIZES)
        )
    for name in ("train", "dev"):
        assert getattr(made[0], name).read_bytes() == getattr(made[1], name).read_bytes()
    assert made[0].schema == made[1].schema


def test_windows_that_would_skip_tokens_are_refused(files, tmp_path):
    data, vocab = files
    with pytest.raises(WindowError, match="would skip tokens"):
        run_stage(
            squad_features,
            tmp_path / "records",
            data.train,
            data.dev,
            vocab,
            **(SIZES | {"doc_stride": 42}),
        )


def test_questions_without_an_answer_are_not_of_version_1_1(files, tmp_path):
    _, vocab = files
    data = run_stage(squad_sample_data, tmp_path / "v2", version="2.0")
    with pytest.raises(SquadFormatError, match="has no answer"):
        run_stage(squad_features, tmp_path / "records", data.train, data.dev, vocab, **SIZES)


def test_an_answer_that_is_not_at_its_place_is_counted_and_not_trained_with(files, tmp_path):
    data, vocab = files
    value = json.loads(data.train.read_text())
    paragraph = value["data"][0]["paragraphs"][0]
    paragraph["qas"][0]["answers"][0]["answer_start"] += 1
    moved = tmp_path / "moved.json"
    moved.write_text(json.dumps(value))
    records = run_stage(squad_features, tmp_path / "records", moved, data.dev, vocab, **SIZES)
    whole = run_stage(squad_features, tmp_path / "whole", data.train, data.dev, vocab, **SIZES)
    assert records.statistics["train"]["answers_not_at_their_place"] == 1
    assert records.statistics["train"]["questions"] == whole.statistics["train"]["questions"]
    assert records.statistics["train"]["windows"] < whole.statistics["train"]["windows"]

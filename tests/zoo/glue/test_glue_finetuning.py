"""Fine-tuning on GLUE, from sample data to tested exports, as the stages do it."""

from __future__ import annotations

import csv
import inspect
import json
import math
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from running import Run, run_stage

from stagedml.errors import StagedMLError
from stagedml.planning.manager import Manager
from stagedml.runtime.backends import Realized
from stagedml.zoo.bert.checkpoints import backbone_slots, load_checkpoint
from stagedml.zoo.bert.data import CHECKPOINT_PREFIX, BertWeights, MismatchError
from stagedml.zoo.bert.finetuning import Finetuning
from stagedml.zoo.bert.model import BertConfig, build_backbone
from stagedml.zoo.bert.optimization import learning_rate_at
from stagedml.zoo.bert.pipelines import bert_sample
from stagedml.zoo.bert.texts import EDGE_CASES
from stagedml.zoo.bert.wordpiece import WordPiece
from stagedml.zoo.exports.samples import read_samples
from stagedml.zoo.formats.tfrecord import read_records, write_records
from stagedml.zoo.glue.baselines import glue_baselines
from stagedml.zoo.glue.data import GlueExamples
from stagedml.zoo.glue.evaluation import glue_evaluate
from stagedml.zoo.glue.model import inputs_and_label, split_of
from stagedml.zoo.glue.pipelines import all_bert_glue_sample, glue_sample, records_of
from stagedml.zoo.glue.stages import (
    bert_finetune_glue,
    bert_finetune_glue_segment,
    glue_samples,
)
from stagedml.zoo.training.batches import RecordCountError, batches, chosen_records, column
from stagedml.zoo.training.checkpoints import ResumeError
from stagedml.zoo.training.devices import AcceleratorError

np = pytest.importorskip("numpy")
sklearn = pytest.importorskip("sklearn.metrics")
pytest.importorskip("keras_hub")

pytestmark = pytest.mark.tensorflow
QUICK = {"init": "random", "epochs": 1, "learning_rate": 1e-3}


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """The sample pipeline, with batches that do not divide the data."""
    found = Run(tmp_path_factory.mktemp("glue"))
    m = Manager({"glue-evaluate": {"batch_size": "48"}})
    found(all_bert_glue_sample(m, epochs=3, evaluation_batch_size=48))
    return found.done


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A start and records of a task, by task."""
    found = Run(tmp_path_factory.mktemp("small"))

    def make(task):
        m = Manager()
        start = bert_sample(m, layers=1, hidden=16, heads=2, intermediate=16)
        records = records_of(m, glue_sample(m, task), start, max_seq_length=32)
        return found(start), found(records)

    return make


def lines(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text().splitlines()]


def test_every_example_is_evaluated_and_counted(run):
    model = run["glue-evaluate"]
    records = run["glue-mrpc-records"]
    assert model.dev_examples == records.schema["splits"]["dev"]["records"] == 80
    assert model.test_examples == 80
    # 80 is not a multiple of 48: the original dropped what was left.
    for name, file in (("dev", "dev.tsv"), ("test", "MRPC.tsv")):
        rows = lines(model.predictions / file)
        assert rows[0] == ["index", "prediction"]
        assert [int(row[0]) for row in rows[1:]] == sorted(
            json.loads(line)["id"] for line in getattr(records.examples, name).open()
        )
        assert sum(map(sum, model.confusion["splits"][name])) == 80
        assert model.scores["splits"][name]["examples"] == 80


def test_every_example_is_trained_with(run):
    model = run["bert-finetune-mrpc-sample"]
    assert model.train_examples == 320  # nothing is held out unless asked for
    assert model.steps == 3 * math.ceil(320 / 32)


def test_the_scores_are_those_of_the_predictions_file(run):
    model = run["glue-evaluate"]
    labels = {}
    for line in run["glue-mrpc-records"].examples.dev.open():
        row = json.loads(line)
        labels[row["id"]] = row["label"]
    rows = lines(model.predictions / "dev.tsv")[1:]
    given = [int(row[1]) for row in rows]
    wanted = [labels[int(row[0])] for row in rows]
    scores = model.scores["splits"]["dev"]
    assert scores["accuracy"] == pytest.approx(sklearn.accuracy_score(wanted, given))
    assert scores["f1"] == pytest.approx(sklearn.f1_score(wanted, given))
    assert scores["score"] == pytest.approx((scores["f1"] + scores["accuracy"]) / 2)
    assert model.dev_score == scores["score"]
    expected = sklearn.confusion_matrix(wanted, given, labels=[0, 1])
    assert model.confusion["splits"]["dev"] == expected.tolist()
    assert scores["majority"] == max(wanted.count(0), wanted.count(1)) / 80


def test_the_curves_have_the_learning_rate_that_was_used(run):
    model = run["bert-finetune-mrpc-sample"]
    rows = [json.loads(line) for line in model.curves.open()]
    steps = [row for row in rows if "learning_rate" in row]
    assert [row["step"] for row in steps] == list(range(1, 31))
    config = model.config
    for row in steps:
        assert row["learning_rate"] == pytest.approx(
            learning_rate_at(
                row["step"] - 1, peak=config.learning_rate, total_steps=30, warmup=config.warmup
            )
        )
    epochs = [row for row in rows if "epoch" in row]
    assert [row["step"] for row in epochs] == [10, 20, 30]
    assert epochs[-1]["dev_score"] == pytest.approx(model.dev_score)
    assert epochs[-1]["train_loss"] < epochs[0]["train_loss"]


def test_exports_are_adequate_for_tensors_and_for_edge_cases(run):
    samples = run["glue-samples"]
    assert samples.edge_cases >= 6
    assert run["check-glue-texts"].different_tokens == 0
    assert run["check-glue-texts"].count == samples.count
    for name in ("savedmodel", "litert", "onnx"):
        result = run[f"check-{name}"].result
        assert result["samples"] == samples.count
        assert result["max_abs_difference"] < 1e-4


def test_samples_are_of_pairs_that_are_whole(tmp_path):
    run, m = Run(tmp_path), Manager()
    start = bert_sample(m, layers=1, hidden=16, heads=2, intermediate=16)
    records = run(records_of(m, glue_sample(m, "MRPC"), start, max_seq_length=23))
    model = run_stage(bert_finetune_glue, tmp_path / "model", run(start), records, **QUICK)
    samples = run_stage(glue_samples, tmp_path / "samples", model, records, count=1000)
    names = read_samples(samples.samples, model.architecture).names
    tokenizer = WordPiece.from_file(records.vocab, lower_case=True)
    rows = [json.loads(line) for line in records.examples.test.open()]
    sizes = {row["id"]: sum(len(tokenizer.tokenize(row[k])) for k in "ab") + 3 for row in rows}
    assert max(sizes.values()) > 23  # the length of the records
    assert 23 in sizes.values()
    whole = [f"test-{number}" for number, size in sizes.items() if size <= 23]
    assert names[: samples.count - samples.edge_cases] == whole


def test_the_report_links_all_that_was_made(run):
    report = run["bert-glue-mrpc-sample"]
    assert (report.savedmodel / "savedmodel").is_dir()
    assert (report.litert / "model.tflite").is_file()
    assert (report.onnx / "model.onnx").is_file()
    assert (report.model / "vocab.txt").is_file()
    html = report.report.read_text()
    assert "BERT on MRPC" in html
    assert "random weights" in html
    assert report.test_examples == 80
    scores = run["glue-evaluate"].scores["splits"]["test"]
    assert (report.test_accuracy, report.test_f1) == (scores["accuracy"], scores["f1"])


def test_the_model_is_rebuilt_without_our_code(run, tmp_path):
    model, samples = run["bert-finetune-mrpc-sample"], run["glue-samples"]
    code = """
        import csv, json, sys
        import keras, keras_hub, numpy
        weights, config, samples = sys.argv[1:]
        csv.field_size_limit(1 << 30)
        with open(config) as file:
            model = keras.models.model_from_json(json.dumps(json.load(file)["model"]))
        model.load_weights(weights)
        with open(samples, newline="") as file:
            rows = list(csv.DictReader(file))
        names = ("token_ids", "segment_ids", "padding_mask")
        column = lambda name: numpy.array([json.loads(row[name]) for row in rows])
        given = model.predict({n: column(f"input.{n}") for n in names}, verbose=0)
        print(numpy.abs(given - column("output.logits")).max())
        assert not [name for name in sys.modules if name.startswith("stagedml")]
    """
    config = model.weights.with_name("config.json")
    done = subprocess.run(
        [
            *(sys.executable, "-c", textwrap.dedent(code)),
            *(str(p) for p in (model.weights, config, samples.samples)),
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert float(done.stdout.split()[-1]) < 1e-5


def test_nothing_of_the_output_knows_where_it_was_made(run):
    directory = run["bert-finetune-mrpc-sample"].weights.parent
    for path in directory.rglob("*"):
        if path.is_file():
            assert str(directory.parent).encode() not in path.read_bytes(), path.name


def test_training_again_gives_the_same_bytes_and_another_instance_others(small, tmp_path):
    keras = pytest.importorskip("keras")
    inputs = small("MRPC")
    made = []
    for i, instance in enumerate((0, 0, 1)):
        keras.utils.clear_session()  # each stage has a process of its own, where names start anew
        made.append(
            run_stage(bert_finetune_glue, tmp_path / str(i), *inputs, instance=instance, **QUICK)
        )
    files = [
        {p.relative_to(m.weights.parent): p.read_bytes() for p in m.weights.parent.rglob("*.*")}
        for m in made
    ]
    assert files[0] == files[1]
    assert files[0][Path("model.weights.h5")] != files[2][Path("model.weights.h5")]


def test_the_best_epoch_by_what_was_held_out_is_handed_on(tmp_path):
    """One that is not the last, and that is the model: bit for bit what training so far gives."""
    run = Run(tmp_path)
    m = Manager()
    start = bert_sample(m, layers=1, hidden=16, heads=2, intermediate=16)
    examples = glue_sample(m, "MRPC", validation=0.25)
    inputs = run(start), run(records_of(m, examples, start, max_seq_length=32))
    assert inputs[1].schema["splits"]["validation"]["records"] == 80
    # So slow that all epochs answer the same, though their weights differ: the first is the best.
    given = {"init": "random", "learning_rate": 1e-6, "schedule_epochs": 5}
    keras = pytest.importorskip("keras")
    keras.utils.clear_session()  # names start anew, as in the process of a stage
    best = run_stage(
        *(bert_finetune_glue, tmp_path / "best", *inputs),
        epochs=5,
        keep="best",
        patience=1,
        **given,
    )
    rows = [json.loads(line) for line in best.curves.open()]
    scores = [row["val_score"] for row in rows if "val_score" in row]
    assert scores[0] == scores[1]
    assert best.choice == {"keep": "best", "epoch": 1, "validation": scores, "stopped_early": True}
    assert best.steps == 2 * math.ceil(240 / 32)
    keras.utils.clear_session()
    first = run_stage(bert_finetune_glue, tmp_path / "first", *inputs, epochs=1, **given)
    assert first.choice["keep"] == "last"
    assert best.weights.read_bytes() == first.weights.read_bytes()


def test_an_epoch_beyond_the_end_is_not_the_best(tmp_path):
    """Nor is one chosen of epochs that were looked at in another way."""
    run = Run(tmp_path / "records")
    m = Manager()
    start = bert_sample(m, layers=1, hidden=16, heads=2, intermediate=16)
    examples = glue_sample(m, "MRPC", validation=0.25)
    inputs = run(start), run(records_of(m, examples, start, max_seq_length=32))
    parameters = inspect.signature(bert_finetune_glue.function).parameters.values()
    settings = {p.name: p.default for p in parameters if p.kind is p.KEYWORD_ONLY}
    del settings["epochs"]
    settings |= {"init": "random", "schedule_epochs": 5, "keep": "best"}
    more = run_stage(
        *(bert_finetune_glue_segment, tmp_path / "two", *inputs, None),
        stop=1.5,
        settings=settings,
    )
    assert len(json.loads((more.best / "scores.json").read_text())) == 1
    with pytest.raises(ResumeError, match="is at step 12, this training ends at step 8"):
        run_stage(bert_finetune_glue, tmp_path / "one", *inputs, None, more, epochs=1, **settings)
    settings["patience"] = 1
    with pytest.raises(ResumeError, match="patience is None there and 1 here"):
        run_stage(bert_finetune_glue, tmp_path / "last", *inputs, None, more, epochs=2, **settings)


def evaluated(place, model, records, **given):
    baselines = run_stage(glue_baselines, place / "baselines", records.examples, records.examples)
    return run_stage(glue_evaluate, place / "evaluation", model, records, baselines, **given)


def test_scores_to_be_predicted(small, tmp_path):
    start, records = small("STS-B")
    model = run_stage(bert_finetune_glue, tmp_path / "model", start, records, **QUICK)
    found = evaluated(tmp_path, model, records)
    scores = found.scores["splits"]["dev"]
    assert scores["score"] == pytest.approx((scores["pearson"] + scores["spearman"]) / 2)
    assert found.dev_score == model.dev_score == scores["score"]
    assert found.confusion == {"classes": [], "splits": {}}
    rows = lines(found.predictions / "STS-B.tsv")[1:]
    assert len(rows) == found.test_examples
    assert all(0 <= float(row[1]) <= 5 for row in rows)
    names = [r["model"] for r in found.comparison["rows"] if r["metric"] == "pearson"]
    assert (names[0], names[2]) == ("BERT", "word overlap")
    assert names[1].startswith("always ")


def test_base_lines_are_measured_on_the_same_examples(run):
    """Their numbers, computed anew from the files."""
    evaluation, examples = run["glue-evaluate"], run["glue-mrpc-sample-examples"]
    labels = {row["id"]: row["label"] for row in map(json.loads, examples.test.open())}
    found = {
        (r["metric"], r["model"]): r["value"]
        for r in evaluation.comparison["rows"]
        if r["split"] == "test"
    }
    wanted = list(labels.values())
    assert found["f1", "always “1”"] == pytest.approx(sklearn.f1_score(wanted, [1] * 80))
    assert found["accuracy", "always “1”"] == pytest.approx(sum(wanted) / 80)
    answers = run["glue-baselines"].answers
    assert answers["train_examples"] == 320
    test = answers["splits"]["test"]
    given = dict(zip(test["ids"], test["models"]["word overlap"], strict=True))
    expected = sklearn.f1_score(wanted, [given[number] for number in labels])
    assert found["f1", "word overlap"] == pytest.approx(expected)
    assert found["f1", "BERT"] == evaluation.scores["splits"]["test"]["f1"]
    names = {model for _, model in found} - {"BERT"}
    for model in (*names, "BERT"):
        mean = (found["f1", model] + found["accuracy", model]) / 2
        assert found["score", model] == pytest.approx(mean)
    mine, report = found["score", "BERT"], run["bert-glue-mrpc-sample"]
    assert report.margin == pytest.approx(mine - max(found["score", name] for name in names))
    assert report.over_constant == pytest.approx(mine - found["score", "always “1”"])
    assert report.dev_accuracy == evaluation.scores["splits"]["dev"]["accuracy"]


def test_the_report_shows_base_lines_intervals_and_that_the_data_are_made_up(run):
    report = run["bert-glue-mrpc-sample"]
    html = report.report.read_text()
    assert "<h1>BERT on MRPC, on made-up data</h1>" in html
    assert "Beside base lines" in html
    assert re.search(r"<dt>Test F1</dt><dd>[^<]*</dd><dd>[^<]* to [^<]*; [^<]*</dd>", html)
    assert "<dt>Test mean of F1 and accuracy</dt>" in html
    assert "“Score” is the mean of F1 and accuracy." in html
    assert "### Beside base lines" in report.card.read_text()
    # The development set's curves are not those of the training.
    assert "development</span>" in html
    assert not re.search(r"<b>dev ", html)


def test_base_lines_of_other_examples_are_refused(run, small, tmp_path):
    _, records = small("MRPC")
    model, baselines = run["bert-finetune-mrpc-sample"], run["glue-baselines"]
    answers = json.loads(json.dumps(baselines.answers))
    answers["splits"]["dev"]["ids"][0] = 10**6
    other = Realized(tmp_path / "x", {}, {})
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "answers.json").write_text(json.dumps(answers))
    with pytest.raises(StagedMLError, match="not these 80"):
        run_stage(
            glue_evaluate,
            tmp_path / "evaluation",
            model,
            run["glue-mrpc-records"],
            type(baselines)(other),
        )
    with pytest.raises(StagedMLError, match="max_seq_length of the model is 48, that"):
        run_stage(glue_evaluate, tmp_path / "again", model, records, baselines)


def test_a_model_answers_another_task_with_its_labels_and_no_other(small, tmp_path):
    start, records = small("MNLI-m")
    model = run_stage(bert_finetune_glue, tmp_path / "model", start, records, **QUICK)
    _, others = small("MNLI-mm")
    baselines = run_stage(glue_baselines, tmp_path / "baselines", records.examples, others.examples)
    found = run_stage(glue_evaluate, tmp_path / "mm", model, others, baselines)
    assert found.scores["task"] == "MNLI-mm"
    names = {row["model"] for row in found.comparison["rows"]}
    assert {"word overlap", "second text alone"} < names
    assert (found.predictions / "MNLI-mm.tsv").is_file()
    ids = [json.loads(line)["id"] for line in others.examples.dev.open()]
    assert [int(row[0]) for row in lines(found.predictions / "dev.tsv")[1:]] == sorted(ids)
    _, entailment = small("RTE")
    with pytest.raises(StagedMLError, match="a model of MNLI-m does not answer RTE"):
        run_stage(glue_evaluate, tmp_path / "rte", model, entailment, baselines)
    with pytest.raises(StagedMLError, match="learnt from MNLI-m is no answer to RTE"):
        run_stage(glue_baselines, tmp_path / "other", records.examples, entailment.examples)


def test_the_second_text_alone_tells_what_its_author_gave_away(tmp_path):
    words = ["nobody", "outdoors", "tall"]
    rows = [
        {"id": k, "a": f"scene {k}", "b": f"{words[k % 3]} is there", "label": k % 3}
        for k in range(30)
    ]
    for name in ("train", "dev", "test"):
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    parts = {"train": {}, "dev": {}, "test": {}}
    (tmp_path / "statistics.json").write_text(json.dumps({"task": "SNLI", "splits": parts}))
    examples = GlueExamples(Realized(tmp_path, {}, {}))
    found = run_stage(glue_baselines, tmp_path / "out", examples, examples).answers["splits"]
    for split in ("dev", "test"):
        assert found[split]["models"]["second text alone"] == [row["label"] for row in rows]
        assert found[split]["models"]["word overlap"] != [row["label"] for row in rows]


def test_labels_are_a_column_as_scores_are(small):
    # Beside a column of scores, a row of labels would broadcast to batch x batch errors.
    _, records = small("STS-B")
    train = split_of(records, "train")
    batch = next(
        iter(
            batches(train.path, train.schema, inputs_and_label, records=train.records, batch_size=7)
        )
    )
    assert batch[1].shape == (7, 1)
    assert batch[0]["token_ids"].shape == (7, 32)


def test_records_are_taken_by_their_numbers(small):
    _, records = small("MRPC")
    train = split_of(records, "train")
    known = {"path": train.path, "schema": train.schema, "select": lambda b: b["example_id"]}
    ids = column(train.path, train.schema, "example_id", train.records)
    take = chosen_records(**known, records=train.records)
    assert take([7, 0, 7]).numpy().tolist() == [ids[7], ids[0], ids[7]]
    for wrong in (train.records - 1, train.records + 1):
        with pytest.raises(RecordCountError, match="320 records"):
            chosen_records(**known, records=wrong)


def test_records_of_several_files_are_counted_through(small, tmp_path):
    _, records = small("MRPC")
    train = split_of(records, "train")
    known = {"schema": train.schema, "select": lambda b: b["example_id"]}
    payloads = list(read_records(train.path))
    paths = [tmp_path / f"shard-{i}" for i in range(3)]
    for path, part in zip(paths, (payloads[:100], [], payloads[100:]), strict=True):
        write_records(path, part)
    whole = chosen_records(**known, path=train.path, records=train.records)
    parts = chosen_records(**known, path=paths, records=train.records)
    numbers = [319, 0, 99, 100, 101, 7]
    assert parts(numbers).numpy().tolist() == whole(numbers).numpy().tolist()
    with pytest.raises(RecordCountError, match="shard-0, shard-1, shard-2 has 320 records"):
        chosen_records(**known, path=paths, records=100)


def test_a_file_with_other_records_than_said_is_an_error(small):
    tf = pytest.importorskip("tensorflow")
    _, records = small("MRPC")
    train = split_of(records, "train")
    for wrong in (train.records - 100, train.records + 100):
        with pytest.raises(tf.errors.FailedPreconditionError):
            column(train.path, train.schema, "label", wrong)


def test_single_sentences_and_hidden_labels(small, tmp_path):
    start, records = small("CoLA")
    model = run_stage(bert_finetune_glue, tmp_path / "model", start, records, **QUICK)
    found = evaluated(tmp_path, model, records)
    scores = found.scores["splits"]
    assert set(scores) == {"dev"}
    assert set(scores["dev"]) == {"matthews", "score", "examples", "accuracy", "majority"}
    assert len(lines(found.predictions / "CoLA.tsv")) == found.test_examples + 1
    assert model.preprocessing["texts"] == 1
    assert "bag of words" in {row["model"] for row in found.comparison["rows"]}


def test_training_starts_from_the_checkpoint(small, tmp_path):
    tf = pytest.importorskip("tensorflow")
    start, records = small("MRPC")
    config = BertConfig.read(start.config_file)
    original = build_backbone(config)
    rng = np.random.default_rng(0)
    names = {
        "embeddings/word": "embeddings/word_embeddings",
        "embeddings/position": "embeddings/position_embeddings",
        "embeddings/segment": "embeddings/token_type_embeddings",
        "embeddings/norm": "embeddings/LayerNorm",
        "pooler": "pooler/dense",
        "layer_0/attention/query": "encoder/layer_0/attention/self/query",
        "layer_0/attention/key": "encoder/layer_0/attention/self/key",
        "layer_0/attention/value": "encoder/layer_0/attention/self/value",
        "layer_0/attention/output": "encoder/layer_0/attention/output/dense",
        "layer_0/attention/norm": "encoder/layer_0/attention/output/LayerNorm",
        "layer_0/feedforward/intermediate": "encoder/layer_0/intermediate/dense",
        "layer_0/feedforward/output": "encoder/layer_0/output/dense",
        "layer_0/feedforward/norm": "encoder/layer_0/output/LayerNorm",
    }
    weights = {}
    for slot, variable in backbone_slots(original).items():
        variable.assign(rng.normal(0, 0.1, variable.shape))
        value = np.asarray(variable)
        if value.ndim == 3:  # heads and their size as one axis, as in the release
            value = value.reshape(-1, 16) if "output" in slot else value.reshape(16, -1)
        elif value.ndim == 2 and slot.endswith("bias"):
            value = value.reshape(-1)
        stem = next(s for s in names if slot == s or slot.startswith(s + "/"))
        weights["bert/" + names[stem] + slot[len(stem) :]] = value
    directory = tmp_path / "bert"
    (directory / "checkpoint").mkdir(parents=True)
    for path in (start.config_file, start.vocab):
        (directory / path.name).write_bytes(path.read_bytes())
    tf.raw_ops.SaveV2(
        prefix=str(directory / "checkpoint" / CHECKPOINT_PREFIX),
        tensor_names=sorted(weights),
        shape_and_slices=[""] * len(weights),
        tensors=[tf.constant(weights[n]) for n in sorted(weights)],
    )
    checkpoint = BertWeights(Realized(directory, {"do_lower_case": True}, {}))
    again = build_backbone(config)
    load_checkpoint(again, config, checkpoint.checkpoint / CHECKPOINT_PREFIX)
    # With hardly any learning rate, what comes out is what was put in.
    model = run_stage(
        bert_finetune_glue, tmp_path / "model", checkpoint, records, epochs=1, learning_rate=1e-9
    )
    assert model.origin == {"init": "checkpoint", "checkpoint_variables": len(weights)}
    # The same as a local directory beside a BERT that has no weights.
    other = run_stage(
        bert_finetune_glue,
        tmp_path / "other",
        start,
        records,
        checkpoint.checkpoint,
        epochs=1,
        learning_rate=1e-9,
    )
    assert other.origin == {"init": "start: backbone", "checkpoint_variables": len(weights)}
    first_losses = [
        json.loads(m.curves.read_text().splitlines()[0])["loss"] for m in (model, other)
    ]
    assert first_losses[0] == first_losses[1]
    keras = pytest.importorskip("keras")
    rebuilt = keras.models.model_from_json(json.dumps(model.architecture["model"]))
    rebuilt.load_weights(model.weights)
    for name in ("token_embedding", "pooled_dense", "transformer_layer_0"):
        for a, b in zip(
            rebuilt.get_layer(name).weights, original.get_layer(name).weights, strict=True
        ):
            assert np.abs(np.asarray(a) - np.asarray(b)).max() < 1e-5


def test_mixed_precision_trains_and_hands_on_float32(small, tmp_path, monkeypatch):
    trained = []
    hand_on = Finetuning.hand_on

    def watched(self, *given, **named):
        trained.append((self.model, self.model.optimizer))
        return hand_on(self, *given, **named)

    monkeypatch.setattr(Finetuning, "hand_on", watched)
    model = run_stage(
        bert_finetune_glue, tmp_path / "model", *small("MRPC"), precision="float16", **QUICK
    )
    [(network, optimizer)] = trained
    computed = {layer.name: layer.compute_dtype for layer in network.layers}
    assert computed["transformer_layer_0"] == "float16"
    assert computed["logits"] == "float32"
    assert type(optimizer).__name__ == "LossScaleOptimizer"
    assert "float16" not in json.dumps(model.architecture)
    assert model.dev_examples == 80


def test_other_bytes_of_vocabulary_are_refused(small, tmp_path):
    start, records = small("MRPC")
    other = tmp_path / "other"
    other.mkdir()
    other.joinpath("bert_config.json").write_bytes(start.config_file.read_bytes())
    tokens = start.vocab.read_text().splitlines()
    other.joinpath("vocab.txt").write_text("\n".join([*tokens[:-2], tokens[-1], tokens[-2]]))
    checkpoint = type(start)(Realized(other, {}, {}))
    with pytest.raises(MismatchError, match="another vocabulary"):
        run_stage(bert_finetune_glue, tmp_path / "model", checkpoint, records, **QUICK)


def test_no_gpu_is_an_error_that_names_the_cure(small, tmp_path):
    tf = pytest.importorskip("tensorflow")
    if tf.config.list_physical_devices("GPU"):
        pytest.skip("there is a GPU")
    with pytest.raises(AcceleratorError, match="finds no GPU") as caught:
        run_stage(
            bert_finetune_glue, tmp_path / "model", *small("MRPC"), accelerator="cuda", **QUICK
        )
    for cure in ("nix-required-mounts", "extra-sandbox-paths", "stagedml doctor", ".#cpu."):
        assert cure in str(caught.value)


def test_samples_are_read_back_as_they_were(run):
    csv.field_size_limit(1 << 30)
    with run["glue-samples"].samples.open(newline="") as file:
        rows = list(csv.DictReader(file))
    edge_cases = [row for row in rows if row["sample"].startswith("edge-case-")]
    assert len(edge_cases) >= 6
    assert all(row["text.a"] in EDGE_CASES and row["text.b"] in EDGE_CASES for row in edge_cases)
    assert len({row["text.a"] for row in edge_cases}) == len(edge_cases)

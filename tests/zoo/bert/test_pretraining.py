"""Pre-training: what it hands on, how it counts, and that it learns."""

from __future__ import annotations

import json
import math
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from pretraining_runs import SHAPE, planned
from running import Run, run_stage

from stagedml.planning.manager import Manager
from stagedml.planning.nodes import node_of
from stagedml.runtime.backends import Realized
from stagedml.zoo.bert.corpora import CorpusError, Sentences
from stagedml.zoo.bert.data import CHECKPOINT_PREFIX, MismatchError
from stagedml.zoo.bert.model import BertConfig, build_backbone
from stagedml.zoo.bert.pretraining import _scores, bert_pretrain, bert_pretrain_segment
from stagedml.zoo.bert.pretraining_curves import evaluation_curves
from stagedml.zoo.bert.pretraining_model import (
    Guesses,
    guesser,
    inputs_and_labels,
    pretraining_model,
)
from stagedml.zoo.bert.pretraining_records import pretraining_records, record_schema
from stagedml.zoo.bert.pretraining_scores import times_as_often
from stagedml.zoo.formats.tfrecord import read_records
from stagedml.zoo.glue.pipelines import finetune_glue, glue_sample
from stagedml.zoo.glue.pipelines import records_of as glue_records_of
from stagedml.zoo.glue.stages import bert_finetune_glue
from stagedml.zoo.training import throughput
from stagedml.zoo.training.batches import RecordCountError, chosen_records
from stagedml.zoo.training.curves import DivergedError
from stagedml.zoo.training.keras_model import rebuild
from stagedml.zoo.training.precision import set_precision
from stagedml.zoo.training.warm_start import load_start

if TYPE_CHECKING:
    from pathlib import Path

np = pytest.importorskip("numpy")
tf = pytest.importorskip("tensorflow")
keras = pytest.importorskip("keras")

pytestmark = pytest.mark.tensorflow


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A trained model, and what it was trained with."""
    place = tmp_path_factory.mktemp("pretraining")
    keras.utils.clear_session()
    m = Manager(root=place)
    model, records = planned(m, learning_rate=1e-2, epochs=5.0, dropout=0.05)
    run = Run(place / "run")
    return run(model), [run(part) for part in records], run, m, model


def test_it_learns_what_unigrams_do_not_know(made) -> None:
    model = made[0]
    assert model.factor > 1.3
    assert model.masked_accuracy == pytest.approx(model.factor * model.unigram_accuracy)
    rows = {(r["metric"], r["model"]): r["value"] for r in model.comparison["rows"]}
    assert rows["masked-LM accuracy", "this model"] == model.masked_accuracy
    assert rows["perplexity", "this model"] == pytest.approx(math.exp(model.masked_loss))
    assert rows["perplexity", "this model"] < 0.92 * rows["perplexity", "unigrams"]
    curves = [json.loads(line) for line in model.curves.read_text().splitlines()]
    tests = [row for row in curves if "held_out_masked_lm_accuracy" in row]
    assert [row["step"] for row in tests] == [-(-model.steps // 2), model.steps]
    assert tests[-1]["held_out_masked_lm_accuracy"] == model.masked_accuracy
    first = next(row["loss"] for row in curves if "loss" in row)
    # Of tokens and of pairs, before anything was learnt.
    size = model.facts["vocab_size"]
    assert first == pytest.approx(math.log(size) + math.log(2), rel=0.2)


def test_tests_on_the_way_are_evenly_spread_and_end_with_what_diverged(tmp_path: Path) -> None:
    found = iter([0.5, 0.4, math.nan])
    callback = evaluation_curves(
        SimpleNamespace(progress=str),
        tmp_path / "curves.jsonl",
        steps=12,
        times=4,
        evaluate=lambda: {"held_out_masked_lm_loss": next(found)},
        first=2,
    )
    for batch in (0, 2, 4):  # two steps at a time
        callback.on_train_batch_begin(batch)
        callback.on_train_batch_end(batch + 1)
    rows = [json.loads(line) for line in (tmp_path / "curves.jsonl").read_text().splitlines()]
    assert [row["step"] for row in rows] == [4, 6]
    callback.on_train_batch_begin(6)
    with pytest.raises(DivergedError, match="held_out_masked_lm_loss is nan at step 10"):
        callback.on_train_batch_end(7)


def test_a_training_of_a_part_of_an_epoch_ends_there(tmp_path: Path) -> None:
    """However many steps are made at once."""
    few = {"epochs": 0.4, "evaluations": 1, "steps_per_execution": 1000}
    m = Manager()
    model, _ = planned(m, documents=12, **few)
    model = Run(tmp_path)(model)
    assert model.steps == int(0.4 * math.ceil(model.facts["train_records"] / 16) + 0.5) > 1
    rows = [json.loads(line) for line in model.curves.read_text().splitlines()]
    assert [row["step"] for row in rows if "held_out_masked_lm_loss" in row] == [model.steps]


@pytest.mark.parametrize("numbers", ["float16", "bfloat16"])
def test_logits_are_not_rounded_to_16_bits(numbers) -> None:
    """Though it is a layer of 16 bits that computes them: KerasHub's does not cast for itself."""
    config = BertConfig(
        vocab_size=200,
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
    )
    try:
        set_precision(numbers)
        made = pretraining_model(config)
    finally:
        set_precision("float32")
    assert made.backbone.compute_dtype == numbers
    head = made.model.get_layer("masked_lm")
    places = np.arange(4)[None]
    logits = head(np.random.default_rng(1).normal(size=(1, 8, 16)).astype("float32"), places)
    assert logits.dtype == tf.float32
    rounded = tf.cast(tf.cast(logits, numbers), tf.float32)
    assert np.mean(rounded.numpy() == logits.numpy()) < 0.1


def test_tests_on_the_way_do_not_make_the_training_slower(monkeypatch) -> None:
    now = [0.0]
    monkeypatch.setattr(throughput.time, "perf_counter", lambda: now[0])
    meter = throughput.Meter(items=16)

    def guess() -> Guesses:
        now[0] += 100
        return Guesses(*(np.ones(2),) * 5)

    stopped = SimpleNamespace(
        model=None, guesses=lambda _: guess, trainer=SimpleNamespace(meter=meter)
    )
    meter.go_on(1)
    assert _scores(stopped)()["held_out_masked_lm_accuracy"] == 1
    meter.stop(1)
    assert meter.seconds == 0


def test_a_base_line_that_is_never_right_is_no_reason_to_pass() -> None:
    def guesses(*right: int) -> Guesses:
        none = np.zeros(len(right))
        return Guesses(np.full(len(right), 5.0), np.array(right, float), none, none, none)

    assert times_as_often(guesses(3, 1), guesses(0, 2)) == 2
    assert times_as_often(guesses(1, 0), guesses(0, 0)) == 1
    assert times_as_often(guesses(0, 0), guesses(0, 0)) == 0


def test_the_scores_are_those_of_the_weights_that_are_handed_on(made) -> None:
    """Counted again with NumPy, of the checkpoint's variables and of records read one by one."""
    model, parts = made[:2]
    reader = tf.train.load_checkpoint(str(model.checkpoint / CHECKPOINT_PREFIX))
    value = {name: reader.get_tensor(name) for name in reader.get_variable_to_shape_map()}
    encoder = rebuild(model.architecture, model.weights)
    schema = record_schema(32, 6)
    records = [schema.decode(p) for part in parts for p in read_records(part.held_out)]
    inputs = {
        name: np.array([r[name] for r in records], np.int32)
        for name in ("token_ids", "segment_ids", "padding_mask")
    }
    found = encoder.predict(inputs, verbose=0)
    sequence, pooled = (np.asarray(found[f"{n}_output"]) for n in ("sequence", "pooled"))

    def transformed(x):
        prefix = "cls/predictions/transform"
        x = x @ value[f"{prefix}/dense/kernel"] + value[f"{prefix}/dense/bias"]
        x = 0.5 * x * (1 + np.vectorize(math.erf)(x / math.sqrt(2)))
        x = (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + 1e-12)
        return x * value[f"{prefix}/LayerNorm/gamma"] + value[f"{prefix}/LayerNorm/beta"]

    right = total = lost = 0
    for record, states in zip(records, sequence, strict=True):
        count = sum(record["masked_weights"])
        for place, label in zip(
            record["masked_positions"][:count], record["masked_ids"][:count], strict=True
        ):
            logits = transformed(states[place]) @ value["bert/embeddings/word_embeddings"].T
            logits = logits + value["cls/predictions/output_bias"]
            right, total = right + (int(logits.argmax()) == label), total + 1
            lost += np.log(np.exp(logits - logits.max()).sum()) - (logits[label] - logits.max())
    assert total == model.facts["masked"]
    assert right / total == pytest.approx(model.masked_accuracy, abs=2 / total)
    assert lost / total == pytest.approx(model.masked_loss, rel=1e-4)
    pairs = pooled @ value["cls/seq_relationship/output_weights"].T
    pairs = pairs + value["cls/seq_relationship/output_bias"]
    told = (pairs.argmax(-1) == [r["next_sentence"] for r in records]).mean()
    assert told == pytest.approx(model.next_accuracy, abs=1e-6)
    labels = [x for r in records for x in r["masked_ids"][: sum(r["masked_weights"])]]
    best = np.sum([json.loads(p.unigrams.read_text())["train"] for p in parts], 0).argmax()
    assert labels.count(best) / total == pytest.approx(model.unigram_accuracy)


def test_fine_tuning_begins_with_it(made, tmp_path: Path) -> None:
    """As with a published BERT, and with its weights as the `start` of another."""
    pretrained, _, run, m, handle = made
    run.directory = tmp_path
    records = glue_records_of(m, glue_sample(m, "SST-2"), handle, max_seq_length=24)
    stage = bert_finetune_glue.on("cpu")
    given = {"epochs": 1, "learning_rate": 1e-9, "batch_size": 64}
    tuned = run(finetune_glue(m, handle, records, stage=stage, **given))
    variables = 5 + 16 * SHAPE["layers"] + 2
    assert tuned.origin == {"init": "checkpoint", "checkpoint_variables": variables}
    names = ("bert/embeddings/word_embeddings", "bert/encoder/layer_0/attention/self/key/kernel")
    reader = tf.train.load_checkpoint(str(pretrained.checkpoint / CHECKPOINT_PREFIX))
    wanted = [reader.get_tensor(name) for name in names]
    config = BertConfig.read(pretrained.config_file)
    started = build_backbone(config)
    assert len(load_start(started, pretrained.weights, tmp_path, optional=())) == variables
    for model in (rebuild(tuned.architecture, tuned.weights), started):
        layer = model.get_layer("transformer_layer_0")._self_attention_layer
        table = model.get_layer("token_embedding").embeddings.numpy()
        assert np.allclose(table, wanted[0], atol=1e-5)
        kernel = layer.key_dense.kernel.numpy().reshape(wanted[1].shape)
        assert np.allclose(kernel, wanted[1], atol=1e-5)
    assert not np.allclose(wanted[1], 0, atol=0.05)


@pytest.mark.parametrize("what", ["checkpoint", "model.weights.h5"])
def test_it_begins_with_another_encoder(made, tmp_path: Path, what: str) -> None:
    """Ours, or a published one: after a step of no length it is the same."""
    whole, parts, _, _, handle = made
    settled = node_of(handle).config
    config = {**settled, "epochs": settled["epochs"] / whole.steps, "learning_rate": 1e-9}
    start = whole.weights.parent / what
    keras.utils.clear_session()
    begun = run_stage(bert_pretrain, tmp_path / "run", whole.vocab, parts, start, None, **config)
    assert begun.steps == 1
    before, after = (rebuild(w.architecture, w.weights) for w in (whole, begun))
    for one, other in zip(before.weights, after.weights, strict=True):
        assert np.allclose(one, other, atol=1e-5), one.path


def test_what_was_guessed_is_counted_record_by_record(made) -> None:
    """Or intervals would not be of records."""
    whole, parts = made[:2]
    counts = [
        sum(record_schema(32, 6).decode(p)["masked_weights"])
        for part in parts
        for p in read_records(part.held_out)
    ]
    config = BertConfig.read(whole.config_file)
    fetch = chosen_records(
        [part.held_out for part in parts],
        parts[0].schema["features"],
        inputs_and_labels,
        records=len(counts),
    )
    batches = tf.data.Dataset.range(len(counts)).batch(16).map(fetch)
    found = guesser(pretraining_model(config).model)(batches)
    assert found.masked.tolist() == counts
    assert {column.shape for column in found} == {(len(counts),)}


def test_a_training_that_stopped_goes_on_as_if_it_had_not(made, tmp_path: Path) -> None:
    """Within an epoch, and with dropout's seeds, curves and all, to the same bytes."""
    whole, parts, _, _, handle = made
    config = dict(node_of(handle).config)
    epochs = config.pop("epochs")
    settings = {**config, "schedule_epochs": epochs}
    inputs = (whole.vocab, parts, None)
    keras.utils.clear_session()
    stopped = run_stage(
        bert_pretrain_segment, tmp_path / "a", *inputs, None, stop=1.3, settings=settings
    )
    assert 0 < stopped.step < whole.steps / 2
    keras.utils.clear_session()
    given = {**config, "epochs": epochs}
    again = run_stage(bert_pretrain, tmp_path / "b", *inputs, stopped, **given)
    files = {
        str(p.relative_to(tmp_path / "b")): p.read_bytes()
        for p in (tmp_path / "b").rglob("*")
        if p.is_file()
    }
    assert {"model.weights.h5", "curves.jsonl", "checkpoint/bert_model.ckpt.index"} <= set(files)
    before = whole.weights.parent
    assert [n for n in files if (before / n).read_bytes() != files[n]] == []
    assert again.steps == whole.steps


def test_records_by_number_are_those_of_the_files(made, tmp_path: Path) -> None:
    """Found by their indices, and without these."""
    parts = made[1]
    empty = (tmp_path / "empty.tfrecord", tmp_path / "empty.index")
    empty[0].write_bytes(b"")
    empty[1].write_bytes(bytes(8))
    schema = parts[0].schema["features"]
    counts = [part.schema["splits"]["train"]["records"] for part in parts]
    files = [(p.train, p.train_index) for p in parts]

    def chosen(given: list[tuple[Path, Path]], records: int):
        paths, indices = zip(*given, strict=True)
        select = lambda batch: batch  # noqa: E731
        return chosen_records(paths, schema, select, records=records, indices=indices)

    fetch = chosen([empty, files[0], empty, files[1], empty], sum(counts))
    for number, part in enumerate(parts):
        known = chosen_records(part.train, schema, lambda batch: batch, records=counts[number])
        places = np.array([counts[number] - 1, 0, 1], np.int64)
        ours = fetch(tf.constant(places + sum(counts[:number])))
        theirs = known(tf.constant(places))
        assert sorted(ours) == sorted(theirs)
        assert all((ours[name].numpy() == theirs[name].numpy()).all() for name in ours)
    with pytest.raises(RecordCountError, match="were announced"):
        chosen(files, sum(counts) + 1)
    with pytest.raises(RecordCountError, match="is not the index of"):
        chosen([(parts[0].train, parts[1].train_index)], counts[0])


def test_what_does_not_fit_is_refused(made, tmp_path: Path) -> None:
    model, parts = made[:2]
    other = tmp_path / "vocab.txt"
    other.write_text(model.vocab.read_text() + "more\n")
    with pytest.raises(MismatchError, match="another vocabulary"):
        run_stage(bert_pretrain, tmp_path / "a", other, parts, **SHAPE)
    few = tmp_path / "few"
    few.mkdir()
    (few / "train.txt").write_text("a.\n\nb c.\n")
    (few / "held_out.txt").write_text("")
    empty = run_stage(
        pretraining_records,
        tmp_path / "records",
        Sentences(Realized(few, {}, {})),
        model.vocab,
        may_be_empty=True,
        max_seq_length=32,
        max_predictions=6,
    )
    with pytest.raises(CorpusError, match="no shard of the records has any of the part 'held_out'"):
        run_stage(bert_pretrain, tmp_path / "c", model.vocab, [empty], **SHAPE)
    with pytest.raises(MismatchError, match="do_lower_case=True"):
        run_stage(bert_pretrain, tmp_path / "b", model.vocab, parts, do_lower_case=False, **SHAPE)

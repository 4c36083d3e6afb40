"""BERT and the LSTM on texts: what they hand on, and what the report says of it."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from running import Run, run_stage

from stagedml.planning.manager import Manager
from stagedml.zoo.bert.stages import bert_random
from stagedml.zoo.exports.replay import REPLAY
from stagedml.zoo.exports.samples import AdequacyError, read_samples
from stagedml.zoo.sample_data.vocabulary import sample_vocabulary
from stagedml.zoo.text.data import labelled_texts, read_examples
from stagedml.zoo.text.lstm import check_again, lstm_samples, unroll_lstm
from stagedml.zoo.text.parts import export_lstm, texts_sample, train_lstm
from stagedml.zoo.text.records import text_records
from stagedml.zoo.text.stages import bert_classify, check_classify_texts, classify_samples
from stagedml.zoo.text.words import (
    ids_of,
    read_vocabulary,
    spaced,
    vectorization,
    vocabulary_of,
    words_of,
)
from stagedml.zoo.training.keras_model import rebuild
from stagedml.zoo.training.warm_start import StartError, check_words

np = pytest.importorskip("numpy")
keras = pytest.importorskip("keras")

pytestmark = pytest.mark.tensorflow
TINY = {"epochs": 3, "length": 12, "embedding": 8, "units": 8, "learning_rate": 1e-2}


@pytest.fixture(scope="module")
def lstm(tmp_path_factory):
    run = Run(tmp_path_factory.mktemp("lstm"))
    m = Manager()
    texts = texts_sample(m)
    model = train_lstm(m, texts, **TINY)
    run(lstm_samples(m, model, texts))
    return run, m, model


def test_an_lstm_learns_and_hands_on_how_to_use_it(lstm):
    run, _, _ = lstm
    model, texts = run.done["train-lstm"], run.done["texts-sample"]
    answers = np.load(model.probabilities / "dev.npy")
    labels = np.array([row["label"] for row in read_examples(texts.dev)])
    assert model.origin == {"init": "random", "accelerator": "cpu"}
    assert model.dev_accuracy == (answers.argmax(axis=1) == labels).mean() > 0.8
    # Raw texts, the file of the vocabulary and Keras's own JSON are enough.
    rebuilt = keras.models.model_from_json(json.dumps(model.architecture["model"]))
    rebuilt.load_weights(model.weights)
    vocabulary = read_vocabulary(model.vocabulary)
    rows = read_examples(texts.dev)
    ids = np.array([ids_of(row["a"], vocabulary, TINY["length"]) for row in rows], np.int32)
    assert abs(rebuilt.predict(ids, verbose=0) - answers).max() < 1e-5
    curves = [json.loads(line) for line in model.curves.open()]
    assert [row["epoch"] for row in curves] == [1, 2, 3]
    assert curves[-1]["val_accuracy"] == pytest.approx(model.dev_accuracy)


def test_raw_texts_must_give_what_the_training_gave():
    """Nearly so where a GPU has computed it, which rounds factors."""
    expected = np.float32([[0.25, 0.75], [0.5, 0.5]])
    given = expected + np.float32([[1e-3, -1e-3], [0, 0]])
    check_again(expected, expected, "cpu")
    check_again(given, expected, "cuda")
    with pytest.raises(AdequacyError, match=r"than in training, by up to 0\.001"):
        check_again(given, expected, "cpu")
    with pytest.raises(AdequacyError, match=r"by up to 0\.25"):
        check_again(expected[::-1], expected, "cuda")


def test_the_recurrence_written_out_gives_the_same(lstm):
    run, m, model = lstm
    out = run(unroll_lstm(m, model))
    both = [run.done["train-lstm"], out]
    rebuilt = [keras.models.model_from_json(json.dumps(o.architecture["model"])) for o in both]
    for made, outputs in zip(rebuilt, both, strict=True):
        made.load_weights(outputs.weights)
    assert [made.get_layer("both").forward_layer.unroll for made in rebuilt] == [False, True]
    ids = np.array([[3, 4, 5] + [0] * 9, [1] + [0] * 11, list(range(12))], np.int32)
    one, other = (made.predict(ids, verbose=0) for made in rebuilt)
    assert abs(one - other).max() < 1e-6


def test_its_exports_say_of_other_texts_what_keras_says(lstm):
    """Of those of `dev`, and of ids that no text has: the tests' own samples are of `test`."""
    run, m, model = lstm
    samples = lstm_samples(m, model, texts_sample(m)).samples
    exports = export_lstm(m, model, samples)
    trained, texts = run.done["train-lstm"], run.done["texts-sample"]
    vocabulary = read_vocabulary(trained.vocabulary)
    of_texts = [ids_of(r["a"], vocabulary, TINY["length"]) for r in read_examples(texts.dev)]
    odd = [[1] + [0] * 11, [0] * 11 + [3], list(range(2, 14)), [0, 5] * 6]
    inputs = {"token_ids": np.array([*of_texts, *odd], np.int32)}
    wanted = rebuild(trained.architecture, trained.weights).predict(inputs["token_ids"], verbose=0)
    assert abs(wanted[: len(of_texts)] - np.load(trained.probabilities / "dev.npy")).max() < 1e-5
    assert wanted.max() - wanted.min() > 0.5  # it tells something
    known = run.done["lstm-samples"]
    for planned, check in zip(exports.models, exports.checks, strict=True):
        export, checked = run(planned), run(check)
        assert checked.result["samples"] == known.count
        assert checked.max_abs_difference < 1e-5
        assert checked.agreement == 1
        replay, _ = REPLAY[checked.result["format"]]
        for first, last in ((0, len(inputs["token_ids"])), (3, 4)):
            some = {name: values[first:last] for name, values in inputs.items()}
            given = replay(export.model, export.signature, some)["probabilities"]
            assert abs(given - wanted[first:last]).max() < 1e-5, checked.result["format"]
    assert {run(check).result["format"] for check in exports.checks} == set(REPLAY)


TEXTS = [
    "Привет, МИР! мир",
    "naïve CAFÉ cafe\u0301",
    "a a a b b c",
    "don't [UNK] stop",
    "",
    "\x00x",
]


@pytest.fixture(scope="module")
def layer(tmp_path_factory):
    made = vectorization(TEXTS, words=50, length=6)
    path = tmp_path_factory.mktemp("words") / "vocabulary.txt"
    path.write_text(vocabulary_of(made), encoding="utf-8")
    return made, read_vocabulary(path)


@settings(deadline=None, max_examples=60)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
@example(text="ПРИВЕТ мир")
@example(text="")
@example(text="[UNK] \x00 a")
@example(text="\u2028 \u200b\u00a0")
def test_ids_are_those_of_keras_for_any_text(layer, text):
    made, vocabulary = layer
    assert made(spaced([text])).numpy().tolist() == [ids_of(text, vocabulary, 6)]


def test_weights_of_other_words_are_no_start(layer, tmp_path):
    """Their embeddings would be taken for those of ours, where there are as many."""
    made, vocabulary = layer
    own, path = vocabulary_of(made).encode(), tmp_path / "vocabulary.txt"
    weights = tmp_path / "model.weights.h5"
    check_words(weights, own, path.name)  # which has none beside it
    path.write_bytes(own + b"\n")
    check_words(tmp_path, own, path.name)
    path.write_text("\n".join(sorted(vocabulary)), encoding="utf-8")
    with pytest.raises(StartError, match=r"'model\.weights\.h5' have another vocabulary"):
        check_words(weights, own, path.name)


def test_words_are_lower_case_in_all_scripts():
    assert words_of("Привет, МИР! CAFÉ it's\u2028x") == [
        *("привет", ",", "мир", "!", "café", "it", "'", "s", "x"),
    ]


@pytest.mark.parametrize("padding", ["first", "last"])
def test_samples_are_of_whole_texts_wherever_the_vocabulary_has_its_padding(tmp_path, padding):
    """Also of texts that just fit, which nothing is cut off; never of those that are cut."""
    pytest.importorskip("keras_hub")
    pad, *others = sample_vocabulary()
    assert pad == "[PAD]"
    tokens = [pad, *others] if padding == "first" else [*others, pad]
    vocab = tmp_path / "vocab.txt"
    vocab.write_text("".join(f"{token}\n" for token in tokens))
    table = tmp_path / "table.tsv"
    letters = [chr(ord("a") + i % 26) for i in range(40)]
    rows = [(" ".join(letters[i : i + 4 + i % 5]), i % 2) for i in range(26)]
    table.write_text("".join(f"{text}\t{label}\n" for text, label in rows))
    test = tmp_path / "test.tsv"
    sizes = (3, 6, 7, 6, 5, 20)
    test.write_text("".join(f"{' '.join('x' * n)}\t{n % 2}\n" for n in sizes))
    texts = run_stage(labelled_texts, tmp_path / "texts", table, None, test)
    size = {"layers": 1, "hidden": 8, "heads": 1, "intermediate": 8}
    start = run_stage(bert_random, tmp_path / "start", vocab, do_lower_case=True, **size)
    given = {"do_lower_case": True, "max_seq_length": 8}
    records = run_stage(text_records, tmp_path / "records", texts, vocab, **given)
    model = run_stage(bert_classify, tmp_path / "model", start, records, init="random", epochs=1)
    samples = run_stage(classify_samples, tmp_path / "samples", model, records, count=4)
    names = read_samples(samples.samples, model.architecture).names
    assert names[: samples.count - samples.edge_cases] == ["test-0", "test-1", "test-3", "test-4"]
    checked = run_stage(check_classify_texts, tmp_path / "checked", model, samples)
    assert checked.different_tokens == 0

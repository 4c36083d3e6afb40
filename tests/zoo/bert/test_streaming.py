"""Memory does not grow with the number of records: they are read as they are needed."""

from __future__ import annotations

import hashlib
import json
from itertools import count as numbers
from pathlib import Path

import pytest
from memory import GIB, MIB, peak_of, run_capped

from stagedml.zoo.bert.records import shuffled_lines
from stagedml.zoo.formats import parallel


def test_lines_are_shuffled_without_being_held(tmp_path: Path) -> None:
    path = tmp_path / "examples.jsonl"
    text = "x" * 100_000
    with path.open("w") as file:
        for number in range(600):
            file.write(json.dumps({"id": number * 7, "a": text}) + "\n")
    with peak_of() as peak:
        given = [json.loads(line)["id"] for line in shuffled_lines(path, 3)]
    assert peak.bytes < 10 * MIB < path.stat().st_size / 5

    def rank(number: int) -> bytes:
        return hashlib.sha256(f"3/shuffle/{number}".encode()).digest()

    assert given == sorted(range(0, 4200, 7), key=rank)
    assert given != sorted(given)


def _twice() -> object:
    return lambda item: 2 * item


def test_work_is_not_far_ahead_of_who_takes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "_BATCH", 5)
    monkeypatch.setattr(parallel, "_WORTH_IT", 10)
    taken = 0

    def items():
        nonlocal taken
        while taken < 2_000:
            taken += 1
            yield taken - 1

    ahead = []
    for place, result in zip(
        numbers(), parallel.parallel_map(_twice, (), items(), cores=2), strict=False
    ):
        assert result == 2 * place
        ahead.append(taken - place)
    assert place == 1_999
    assert max(ahead) <= 5 * (parallel._AHEAD * 2 + 1)


@pytest.fixture
def blobs(tmp_path: Path):
    """60 MB of records: their number, and 40 kB that nothing reads but memory would hold."""
    tf = pytest.importorskip("tensorflow")
    path = tmp_path / "blobs.tfrecord"
    with tf.io.TFRecordWriter(str(path)) as writer:
        for number in range(1500):
            example = tf.train.Example()
            example.features.feature["number"].int64_list.value.append(number)
            example.features.feature["blob"].bytes_list.value.append(
                number.to_bytes(2, "big") * 20_000
            )
            writer.write(example.SerializeToString())
    return path


BLOBS = {"number": {"dtype": "int64", "shape": []}, "blob": {"dtype": "bytes", "shape": []}}


@pytest.mark.tensorflow
def test_records_are_read_as_they_are_needed(blobs) -> None:
    from stagedml.zoo.training.batches import batches, chosen_records, column

    tf = pytest.importorskip("tensorflow")

    def both(batch):
        return batch["number"], batch["blob"]

    list(tf.data.Dataset.range(8).batch(2).prefetch(1))  # what TensorFlow takes for its own ends
    with peak_of() as peak:
        take = chosen_records(blobs, BLOBS, both, records=1500)
        order = tf.data.Dataset.from_tensor_slices(
            tf.random.shuffle(tf.range(1500, dtype=tf.int64), seed=1)
        ).batch(4)
        seen = []
        for found, blob in order.map(take, num_parallel_calls=2, deterministic=True):
            seen += found.numpy().tolist()
            for number, item in zip(found.numpy().tolist(), blob.numpy(), strict=True):
                assert item == number.to_bytes(2, "big") * 20_000
    assert peak.bytes < 20 * MIB
    assert sorted(seen) == list(range(1500)) != seen
    assert take(tf.constant([1499], tf.int64))[0].numpy().tolist() == [1499]
    with peak_of() as peak:
        given = batches(blobs, BLOBS, both, records=1500, batch_size=4)
        for _ in range(2):
            assert sum(int(found.shape[0]) for found, _ in given) == 1500
    assert peak.bytes < 20 * MIB
    assert column(blobs, BLOBS, "number", 1500).tolist() == list(range(1500))
    with peak_of() as peak:
        assert column(blobs, BLOBS, "number", 1500, first=5).tolist() == list(range(5))
    assert peak.bytes < 10 * MIB


LENGTH = 4096


def _windows(path: Path, questions: list[int]) -> dict:
    """Write dev windows of so long contexts that logits of all would take memory."""
    tf = pytest.importorskip("tensorflow")
    names = ("token_ids", "segment_ids", "padding_mask", "starts", "ends", "best")
    example = tf.train.Example()
    for name in names:
        last = 7 if name == "token_ids" else 0  # not every vocabulary pads with 0
        example.features.feature[name].int64_list.value.extend([1] * (LENGTH - 1) + [last])
    with tf.io.TFRecordWriter(str(path)) as writer:
        for index, number in enumerate(questions):
            features = example.features.feature
            del features["question"].int64_list.value[:]
            features["question"].int64_list.value.append(number)
            features["token_ids"].int64_list.value[0] = index
            writer.write(example.SerializeToString())
    schema = {name: {"dtype": "int64", "shape": [LENGTH]} for name in names}
    return {**schema, "question": {"dtype": "int64", "shape": []}}


@pytest.mark.tensorflow
def test_a_question_is_answered_when_its_windows_were(tmp_path: Path) -> None:
    """Logits of all windows, and what maps them to the text, would be 120 MB here."""
    keras = pytest.importorskip("keras")
    from stagedml.zoo.squad.windows import WindowOrderError, scored_windows, whole_contexts

    inputs = {
        name: keras.Input((LENGTH,), dtype="int32", name=name)
        for name in ("token_ids", "segment_ids", "padding_mask")
    }
    ids = keras.ops.cast(inputs["token_ids"], "float32")
    model = keras.Model(inputs, keras.ops.stack([ids, -2 * ids], axis=-1))
    path = tmp_path / "dev.tfrecord"
    questions = [number for number in range(750) for _ in range(1 + number % 3)]
    schema = _windows(path, questions)
    given = {"records": len(questions)}
    first = scored_windows(model, path, schema, **given, batch_size=16)
    assert len(next(first)) == 1  # and Keras has compiled what it has to
    del first
    index = 0
    with peak_of() as peak:
        for number, windows in enumerate(
            scored_windows(model, path, schema, **given, batch_size=16)
        ):
            assert len(windows) == 1 + number % 3
            for window in windows:
                assert window.start_logits[0] == index
                assert window.end_logits[0] == -2 * index
                assert window.ends.tolist() == [1] * (LENGTH - 1) + [0]
                index += 1
    assert (number, index) == (749, len(questions))
    assert peak.bytes < 40 * MIB
    with peak_of() as peak:
        found = whole_contexts(path, schema, **given, count=3)
    assert [n for n, _ in found] == [0, 3, 6]
    assert [int(ids[0]) for _, ids in found] == [questions.index(n) for n in (0, 3, 6)]
    assert peak.bytes < 40 * MIB

    mixed = tmp_path / "mixed.tfrecord"
    for wrong, words in (([0, 1, 0], "question 0 are where 2"), ([0, 2], "question 2 are where 1")):
        schema = _windows(mixed, wrong)
        with pytest.raises(WindowOrderError, match=words):
            list(scored_windows(model, mixed, schema, records=len(wrong), batch_size=2))


# As many questions as the training set of SQuAD 2.0 has, and as many pairs as QQP has.
SQUAD = """
    import json, random, sys
    from pathlib import Path
    sys.path.insert(0, sys.argv[1])
    from running import run_stage
    from stagedml.zoo.bert.stages import bert_random
    from stagedml.zoo.squad.records import squad_features
    from stagedml.zoo.squad.stages import bert_finetune_squad, squad_evaluate
    top, total = Path(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(1)
    words = [f"w{n:03d}" for n in range(900)]
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    (top / "vocab.txt").write_text("\\n".join([*special, *words]) + "\\n")
    paragraphs, asked = [], 0
    while asked < total:
        context = chance.choices(words, k=100)
        rows = []
        for _ in range(5):
            at = chance.randrange(100)
            start = sum(len(w) + 1 for w in context[:at])
            answer = {"text": context[at], "answer_start": start}
            rows.append({"id": f"q{asked}", "question": " ".join(chance.choices(words, k=10)),
                         "answers": [answer] * (asked % 3 > 0), "is_impossible": asked % 3 == 0})
            asked += 1
        paragraphs.append({"context": " ".join(context), "qas": rows})
    file = top / "squad.json"
    file.write_text(json.dumps({"data": [{"paragraphs": paragraphs}]}))
    del paragraphs
    sizes = {"do_lower_case": True, "max_seq_length": 128}
    records = run_stage(squad_features, top / "records", file, file, top / "vocab.txt",
                        version="2.0", doc_stride=64, max_query_length=16, **sizes)
    start = run_stage(bert_random, top / "start", top / "vocab.txt", do_lower_case=True, layers=1,
                      hidden=8, heads=1, intermediate=8, max_position_embeddings=128)
    model = run_stage(bert_finetune_squad, top / "model", start, records, init="random", epochs=1,
                      batch_size=512)
    found = run_stage(squad_evaluate, top / "evaluation", model, records, batch_size=256)
    assert found.questions == total
"""
QQP = """
    import random, sys
    from pathlib import Path
    sys.path.insert(0, sys.argv[1])
    from running import run_stage
    from stagedml.zoo.bert.stages import bert_random
    from stagedml.zoo.glue.data import glue_examples
    from stagedml.zoo.glue.model import Predictor, split_of
    from stagedml.zoo.glue.records import glue_records
    from stagedml.zoo.glue.stages import bert_finetune_glue
    from stagedml.zoo.glue.tasks import glue_task
    from stagedml.zoo.training.keras_model import rebuild
    top, total = Path(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(1)
    words = [f"w{n:03d}" for n in range(900)]
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    (top / "vocab.txt").write_text("\\n".join([*special, *words]) + "\\n")
    def question():
        return " ".join(chance.choices(words, k=chance.randint(6, 16)))
    for name, rows in (("train", total), ("dev", total // 10), ("test", total)):
        with (top / f"{name}.tsv").open("w") as file:
            test = name == "test"
            file.write("id\\tquestion1\\tquestion2\\n" if test else
                       "id\\tqid1\\tqid2\\tquestion1\\tquestion2\\tis_duplicate\\n")
            for n in range(rows):
                pair = f"{question()}\\t{question()}"
                file.write(f"{n}\\t{pair}\\n" if test else f"{n}\\t{n}\\t{n}\\t{pair}\\t{n % 2}\\n")
    examples = run_stage(glue_examples, top / "examples", top, task="QQP")
    records = run_stage(glue_records, top / "records", examples, top / "vocab.txt", task="QQP",
                        do_lower_case=True, max_seq_length=48)
    start = run_stage(bert_random, top / "start", top / "vocab.txt", do_lower_case=True, layers=1,
                      hidden=8, heads=1, intermediate=8, max_position_embeddings=64)
    model = run_stage(bert_finetune_glue, top / "model", start, records, init="random", epochs=1,
                      batch_size=512, evaluation_batch_size=512)
    keras_model = rebuild(model.architecture, model.weights)
    found = Predictor(glue_task("QQP"), split_of(records, "test"), batch_size=512)(keras_model)
    assert len(found.answers) == total
"""


@pytest.mark.tensorflow
@pytest.mark.thorough  # that nothing grows with the records is measured above
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(
    ("code", "total"), [(SQUAD, 130_000), (QQP, 390_000)], ids=["squad20", "qqp"]
)
def test_data_sets_of_full_size_need_less_than_two_gigabytes(code, total, tmp_path: Path) -> None:
    peak = run_capped(
        code,
        str(Path(__file__).parent.parent),
        str(tmp_path),
        str(total),
        cap=2 * GIB,
        timeout=3500,
    )
    print(f"{total} records: {peak / GIB:.2f} GiB")

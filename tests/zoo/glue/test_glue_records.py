"""From the files of GLUE to records: no row lost, none twice, and the same every time.

STAGEDML_TEST_DATA may name a directory with the real `mrpc/` and `bert/vocab.txt`.
"""

from __future__ import annotations

import io
import json
import os
import random
import zipfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.errors import StagedMLError
from stagedml.runtime.backends import Building, Realized
from stagedml.runtime.stage import Build
from stagedml.zoo.bert.inputs import (
    MARKED_SEGMENTS,
    mark_shared,
    pack_pair,
    truncated_lengths,
)
from stagedml.zoo.bert.stages import (
    BertCheckpoint,
    IncompleteCheckpointError,
    unpack_bert,
)
from stagedml.zoo.bert.texts import reference_marks
from stagedml.zoo.bert.wordpiece import WordPiece
from stagedml.zoo.formats.tables import TableError, read_table
from stagedml.zoo.formats.tfrecord import Schema, read_records
from stagedml.zoo.glue.data import (
    GlueExamples,
    glue_diagnostics,
    glue_examples,
    mrpc_examples,
)
from stagedml.zoo.glue.records import GlueRecords, glue_records
from stagedml.zoo.glue.tasks import (
    GLUE_TASKS,
    Table,
    UnknownTaskError,
    glue_task,
    write_submission,
)
from stagedml.zoo.sample_data.glue import MRPC_DEV_IDS, glue_sample_files
from stagedml.zoo.sample_data.squad import squad_sample
from stagedml.zoo.sample_data.stages import (
    GlueSample,
    MrpcSample,
    SampleVocabulary,
    SquadSample,
    glue_sample_data,
    mrpc_sample_data,
    sample_vocabulary_file,
    squad_sample_data,
)
from stagedml.zoo.sample_data.vocabulary import sample_vocabulary

if TYPE_CHECKING:
    from stagedml.runtime.outputs import Outputs

DATA = Path(os.environ.get("STAGEDML_TEST_DATA", "/nonexistent"))
real = pytest.mark.skipif(not DATA.is_dir(), reason="STAGEDML_TEST_DATA does not name a directory")
SIZES = {"train": 60, "dev": 20, "test": 24}


def run(tmp_path: Path, stage: Any, outputs: type[Outputs], *inputs: Any, **options: Any) -> Any:
    """Run a stage in a directory of its own, and check what it promised."""
    instance = options.pop("instance", 0)
    place = tmp_path / f"{stage.name}-{len(list(tmp_path.iterdir()))}"
    place.mkdir()
    tmp = place / "tmp"
    tmp.mkdir()
    out = outputs(Building(place / "out", options))
    build = Build(
        out, name="x", config=options, instance=instance, accelerator="cpu", scratch=str(tmp)
    )
    stage.function(build, *inputs, **options)
    for promise in outputs.promises.values():
        assert promise.broken(place / "out") is None
    return outputs(Realized(place / "out", options, {}))


def sample_examples(tmp_path: Path, task: str, **options: Any) -> GlueExamples:
    if task == "MRPC":
        made = run(tmp_path, mrpc_sample_data, MrpcSample, **SIZES)
        inputs = (made.train, made.test, made.dev_ids)
        return run(tmp_path, mrpc_examples, GlueExamples, *inputs, task=task, **options)
    files = run(tmp_path, glue_sample_data, GlueSample, task=task, **SIZES).files
    return run(tmp_path, glue_examples, GlueExamples, files, task=task, **options)


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n")[:-1]]


def records(out: GlueRecords, split: str) -> list[dict[str, Any]]:
    schema = Schema.from_json(out.schema["features"])
    return [schema.decode(payload) for payload in read_records(getattr(out, split))]


@pytest.fixture
def vocab(tmp_path: Path) -> Path:
    return run(tmp_path, sample_vocabulary_file, SampleVocabulary).vocab


@pytest.mark.parametrize("task", GLUE_TASKS)
def test_every_row_of_every_task_becomes_one_record(tmp_path: Path, vocab: Path, task: str) -> None:
    examples = sample_examples(tmp_path, task)
    known = glue_task(task)
    torn = 1 if known.broken_lines else 0
    train, validation = rows(examples.train), rows(examples.validation)
    dev, test = rows(examples.dev), rows(examples.test)
    assert len(train) + len(validation) == SIZES["train"] + torn
    assert (len(dev), len(test)) == (SIZES["dev"], SIZES["test"])
    for split in (train + validation, dev, test):
        assert len({row["id"] for row in split}) == len(split)
    hidden = known.tables["test"].label is None
    assert all((row["label"] is None) == hidden for row in test)
    assert hidden == (task not in ("MRPC", "SNLI"))
    out = run(tmp_path, glue_records, GlueRecords, examples, vocab, task=task, do_lower_case=True)
    tokenizer = WordPiece.from_file(vocab, lower_case=True)
    for split, source in (
        ("train", train),
        ("validation", validation),
        ("dev", dev),
        ("test", test),
    ):
        found = records(out, split)
        assert out.schema["splits"][split]["records"] == len(source)
        by_id = {row["id"]: row for row in source}
        assert sorted(r["example_id"] for r in found) == sorted(by_id)
        if split != "train":
            assert [r["example_id"] for r in found] == [row["id"] for row in source]
        for record in found:
            row = by_id[record["example_id"]]
            texts = [tokenizer.tokenize(row[side]) for side in "ab" if row[side] is not None]
            packed = pack_pair(tokenizer, texts[0], texts[1] if texts[1:] else None, 128)
            count = len(packed.token_ids)
            assert record["token_ids"] == packed.token_ids + [0] * (128 - count)
            assert record["padding_mask"] == [1] * count + [0] * (128 - count)
            assert record["segment_ids"] == packed.segment_ids + [0] * (128 - count)
            expected = -1 if row["label"] is None else row["label"]
            assert record["label"] == pytest.approx(expected, abs=1e-6)
            assert isinstance(record["label"], float if known.regression else int)
    assert [r["example_id"] for r in records(out, "train")] != [row["id"] for row in train]
    assert out.schema["splits"]["test"]["labelled"] == (not hidden)
    assert out.schema["splits"]["train"]["labelled"]


def texts_of_file(text: str, table: Table, columns: tuple[str, ...]) -> Counter[tuple[str, ...]]:
    """An independent reading: lines of a file that is known to be sound."""
    lines = text.removeprefix("\ufeff").split("\n")[:-1]
    names = lines.pop(0).split("\t") if table.header else list(table.columns)
    places = [names.index(c) for c in columns]
    return Counter(tuple(line.split("\t")[p] for p in places) for line in lines)


@pytest.mark.parametrize("task", ["CoLA", "SST-2", "STS-B", "MNLI-m", "RTE", "WNLI"])
def test_texts_are_those_of_the_files(tmp_path: Path, task: str) -> None:
    files = glue_sample_files(task, **SIZES)
    examples = sample_examples(tmp_path, task)
    known = glue_task(task)
    for split, found in (
        ("train", rows(examples.train) + rows(examples.validation)),
        ("dev", rows(examples.dev)),
        ("test", rows(examples.test)),
    ):
        table = known.tables[split]  # type: ignore[index]
        expected = texts_of_file(files[table.path], table, known.texts)
        sides = ("a", "b")[: len(known.texts)]
        assert Counter(tuple(row[s] for s in sides) for row in found) == expected


def test_headers_are_handled_per_file(tmp_path: Path) -> None:
    # CoLA alone has files without a header: its first line is an example.
    files = tmp_path / "files"
    files.mkdir()
    (files / "train.tsv").write_text("gj04\t1\t\tFirst.\nks08\t0\t*\tSecond.\n")
    (files / "dev.tsv").write_text("gj04\t1\t\tThird.\n")
    (files / "test.tsv").write_text("index\tsentence\n0\tFourth.\n1\tFifth.\n")
    out = run(tmp_path, glue_examples, GlueExamples, files, task="CoLA", validation=0.0)
    assert rows(out.train) == [
        {"id": 0, "a": "First.", "b": None, "label": 1},
        {"id": 1, "a": "Second.", "b": None, "label": 0},
    ]
    assert [row["a"] for row in rows(out.dev)] == ["Third."]
    assert [row["a"] for row in rows(out.test)] == ["Fourth.", "Fifth."]
    assert rows(out.validation) == []


def test_the_first_row_after_a_header_stays(tmp_path: Path) -> None:
    examples = sample_examples(tmp_path, "SST-2")
    assert rows(examples.dev)[0]["id"] == 0
    assert len(rows(examples.dev)) == SIZES["dev"]


def test_quote_characters_mean_nothing(tmp_path: Path) -> None:
    files = tmp_path / "files"
    files.mkdir()
    head = "index\tsentence1\tsentence2\tlabel\n"
    body = '0\t"open\tsays "hi"\tentailment\n1\ta"\t"b\tnot_entailment\n'
    for name in ("train", "dev"):
        (files / f"{name}.tsv").write_text(head + body)
    (files / "test.tsv").write_text('index\tsentence1\tsentence2\n0\t"\t""\n')
    out = run(tmp_path, glue_examples, GlueExamples, files, task="RTE", validation=0.0)
    assert [(r["a"], r["b"]) for r in rows(out.dev)] == [('"open', 'says "hi"'), ('a"', '"b')]
    assert [(r["a"], r["b"]) for r in rows(out.test)] == [('"', '""')]


def test_line_ends_within_texts_are_only_newlines(tmp_path: Path) -> None:
    files = tmp_path / "files"
    files.mkdir()
    text = "sentence\tlabel\r\none\x0bline\x0c\x1c\x85\u2028still\t1\r\n"
    for name in ("train", "dev"):
        (files / f"{name}.tsv").write_bytes(text.encode())
    (files / "test.tsv").write_text("index\tsentence\n0\tx")
    out = run(tmp_path, glue_examples, GlueExamples, files, task="SST-2", validation=0.0)
    assert [r["a"] for r in rows(out.dev)] == ["one\x0bline\x0c\x1c\x85\u2028still"]


def test_broken_lines_are_joined_or_recorded(tmp_path: Path) -> None:
    examples = sample_examples(tmp_path, "QQP", validation=0.0)
    found = rows(examples.train)
    assert found[-1]["b"] == "Is this torn in two?"
    assert len(found) == SIZES["train"] + 1
    joined, lost = examples.broken
    assert (joined["joined"], lost["joined"]) == (2, 0)
    assert "Is the rest of this lost?" in lost["text"]
    assert lost["line"] == SIZES["train"] + 4  # header, rows, the torn row's two lines, itself
    statistics = examples.statistics
    assert (statistics["broken_lines"], statistics["joined_lines"]) == (2, 2)
    # Every line is accounted for: rows, lines that became one row, lines that are lost.
    assert statistics["lines"]["train.tsv"] == len(found) + 1 + 1


def test_broken_lines_where_none_should_be(tmp_path: Path) -> None:
    files = run(tmp_path, glue_sample_data, GlueSample, task="RTE", **SIZES).files
    with (files / "dev.tsv").open("a") as file:
        file.write("99\tonly one text\n")
    with pytest.raises(TableError, match=r"RTE: dev.tsv has 1 broken lines; line 22"):
        run(tmp_path, glue_examples, GlueExamples, files, task="RTE")


@pytest.mark.parametrize("label", ["2", "", "entailment"])
def test_a_wrong_label(tmp_path: Path, label: str) -> None:
    files = run(tmp_path, glue_sample_data, GlueSample, task="SST-2", **SIZES).files
    (files / "dev.tsv").write_text(f"sentence\tlabel\nfine\t{label}\n")
    with pytest.raises(TableError, match="broken"):
        run(tmp_path, glue_examples, GlueExamples, files, task="SST-2")


def test_a_score_out_of_range() -> None:
    assert glue_task("STS-B").label("5.000") == 5.0
    for text in ("5.2", "-1", "nan"):
        with pytest.raises(ValueError, match="not from 0 to 5"):
            glue_task("STS-B").label(text)


def test_a_header_without_the_column(tmp_path: Path) -> None:
    files = run(tmp_path, glue_sample_data, GlueSample, task="SST-2", **SIZES).files
    (files / "dev.tsv").write_text("sentence\tgold\nfine\t1\n")
    with pytest.raises(TableError, match="no column label"):
        run(tmp_path, glue_examples, GlueExamples, files, task="SST-2")


def test_a_row_is_never_joined_with_a_whole_one(tmp_path: Path) -> None:
    path = tmp_path / "t.tsv"
    path.write_text("a\tb\nlone\n1\t2\nx\ny\tz\n3\t4\n")
    parsed = read_table(path, columns=None, needed=["a"], valid=lambda _: None)
    assert [row.fields for row in parsed.rows] == [
        {"a": "1", "b": "2"},
        {"a": "y", "b": "z"},
        {"a": "3", "b": "4"},
    ]
    assert [(b.line, b.joined) for b in parsed.broken] == [(2, 0), (4, 0)]


def test_counts_that_are_not_met(tmp_path: Path) -> None:
    counts = {"dev": SIZES["dev"] + 1}
    with pytest.raises(TableError, match="20 rows of dev, there should be 21"):
        sample_examples(tmp_path, "RTE", counts=counts)


def test_the_validation_split_is_seeded_recorded_and_independent_of_dev(tmp_path: Path) -> None:
    one = sample_examples(tmp_path, "RTE", validation=0.25)
    two = sample_examples(tmp_path, "RTE", validation=0.25)
    other = sample_examples(tmp_path, "RTE", validation=0.25, instance=1)
    ids = [row["id"] for row in rows(one.validation)]
    assert len(ids) == round(0.25 * SIZES["train"])
    assert one.division == {"seed": 42, "train": 45, "validation": ids}
    assert two.division == one.division
    assert other.division["seed"] == 43
    assert other.division["validation"] != ids
    assert rows(other.dev) == rows(one.dev)
    assert ids != list(range(ids[0], ids[0] + len(ids)))


def test_shuffles_are_seeded(tmp_path: Path, vocab: Path) -> None:
    examples = sample_examples(tmp_path, "RTE")
    inputs, options = (examples, vocab), {"task": "RTE", "do_lower_case": True}
    one = run(tmp_path, glue_records, GlueRecords, *inputs, **options)
    two = run(tmp_path, glue_records, GlueRecords, *inputs, **options)
    three = run(tmp_path, glue_records, GlueRecords, *inputs, **options, instance=1)
    assert one.train.read_bytes() == two.train.read_bytes()
    assert one.train.read_bytes() != three.train.read_bytes()
    ids = sorted(r["example_id"] for r in records(one, "train"))
    assert ids == sorted(r["example_id"] for r in records(three, "train"))
    assert one.dev.read_bytes() == three.dev.read_bytes()


def test_the_result_does_not_depend_on_the_cores(
    tmp_path: Path, vocab: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stagedml.zoo.formats.parallel._BATCH", 7)
    monkeypatch.setattr("stagedml.zoo.formats.parallel._WORTH_IT", 14)
    examples = sample_examples(tmp_path, "MNLI-m")
    made = []
    for cores in ("1", "2", "3"):
        monkeypatch.setenv("NIX_BUILD_CORES", cores)
        out = run(
            tmp_path, glue_records, GlueRecords, examples, vocab, task="MNLI-m", do_lower_case=True
        )
        made.append([getattr(out, s).read_bytes() for s in ("train", "validation", "dev", "test")])
        made[-1].append(json.dumps([out.schema, out.statistics]))
    assert made[0] == made[1] == made[2]


def test_statistics(tmp_path: Path, vocab: Path) -> None:
    examples = sample_examples(tmp_path, "SST-2", validation=0.0)
    out = run(
        tmp_path,
        glue_records,
        GlueRecords,
        examples,
        vocab,
        task="SST-2",
        do_lower_case=True,
        max_seq_length=10,
    )
    train = out.statistics["splits"]["train"]
    labels = Counter(str(row["label"]) for row in rows(examples.train))
    assert train["labels"] == dict(labels)
    assert train["majority"]["fraction"] == max(labels.values()) / SIZES["train"]
    found = records(out, "train")
    assert train["tokens"] == sum(sum(r["padding_mask"]) for r in found)
    assert train["tokens_per_record"]["max"] == 10
    assert 0 < train["truncated"] < SIZES["train"]
    unknown = sample_vocabulary().index("[UNK]")
    assert train["unknown_tokens"] == sum(r["token_ids"].count(unknown) for r in found) > 0
    test = out.statistics["splits"]["test"]
    assert test["labelled"] == 0
    assert "majority" not in test


def test_records_of_another_task(tmp_path: Path, vocab: Path) -> None:
    examples = sample_examples(tmp_path, "RTE")
    with pytest.raises(StagedMLError, match="to be of WNLI, the examples are of RTE"):
        run(tmp_path, glue_records, GlueRecords, examples, vocab, task="WNLI", do_lower_case=True)


def test_the_diagnostics_are_the_test_set_of_mnli(tmp_path: Path) -> None:
    files = run(tmp_path, glue_sample_data, GlueSample, task="MNLI-m", **SIZES).files
    diagnostics = tmp_path / "AX.tsv"
    diagnostics.write_text("index\tsentence1\tsentence2\n0\tA.\tB.\n1\tC.\tD.\n")
    inputs = (files, diagnostics)
    out = run(tmp_path, glue_diagnostics, GlueExamples, *inputs, task="AX", validation=0.1)
    assert [row["a"] for row in rows(out.test)] == ["A.", "C."]
    assert len(rows(out.train)) + len(rows(out.validation)) == SIZES["train"]
    assert out.statistics["splits"]["train"]["labels"].keys() == set(glue_task("MNLI-m").labels)


def test_what_another_model_answers_needs_no_training_set(tmp_path: Path, vocab: Path) -> None:
    files = run(tmp_path, glue_sample_data, GlueSample, task="MNLI-mm", **SIZES).files
    (files / "train.tsv").unlink()
    given = {"task": "MNLI-mm", "training": False}
    out = run(tmp_path, glue_examples, GlueExamples, files, **given)
    assert (rows(out.train), rows(out.validation)) == ([], [])
    assert len(rows(out.dev)) == SIZES["dev"]
    options = {"task": "MNLI-mm", "do_lower_case": True}
    made = run(tmp_path, glue_records, GlueRecords, out, vocab, **options)
    assert made.schema["splits"]["train"] == {
        **made.schema["splits"]["train"],
        "records": 0,
        "labelled": False,
    }
    with pytest.raises(TableError, match="there is no file train"):
        run(tmp_path, glue_examples, GlueExamples, files, task="MNLI-mm")


def test_pairs_of_snli_without_a_label_are_left_out_and_counted(tmp_path: Path) -> None:
    files = run(tmp_path, glue_sample_data, GlueSample, task="SNLI", **SIZES).files
    lines = (files / "snli_1.0_dev.jsonl").read_text().splitlines()
    assert len(lines) == SIZES["dev"] + 1
    assert json.loads(lines[1])["gold_label"] == "-"
    out = run(tmp_path, glue_examples, GlueExamples, files, task="SNLI", counts=SIZES)
    assert [row["id"] for row in rows(out.dev)] == [0, *range(2, SIZES["dev"] + 1)]
    names = glue_task("SNLI").labels
    assert names is not None
    for row, line in zip(rows(out.dev)[1:], lines[2:], strict=True):
        said = json.loads(line)
        assert (row["a"], row["b"]) == (said["sentence1"], said["sentence2"])
        assert names[row["label"]] == said["gold_label"]
    assert out.statistics["undecided"] == 3


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"gold_label": "neutral", "sentence1": "a"}',
        '{"gold_label": "neutral", "sentence1": "a", "sentence2": null}',
        '{"gold_label": "perhaps", "sentence1": "a", "sentence2": "b"}',
    ],
)
def test_a_line_that_is_no_pair(tmp_path: Path, line: str) -> None:
    files = run(tmp_path, glue_sample_data, GlueSample, task="SNLI", **SIZES).files
    path = files / "snli_1.0_test.jsonl"
    path.write_text(path.read_text() + line + "\n")
    with pytest.raises(TableError, match=r"snli_1.0_test.jsonl, line 26: "):
        run(tmp_path, glue_examples, GlueExamples, files, task="SNLI")


WORDS = st.lists(st.integers(5, 9), max_size=9)


@given(WORDS, WORDS, st.integers(4, 24))
def test_what_both_texts_have_is_marked(first: list[int], second: list[int], limit: int) -> None:
    """By another implementation, which compares every token with every other one."""
    np = pytest.importorskip("numpy")
    tokenizer = WordPiece(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *"abcde"], lower_case=True)
    packed = pack_pair(tokenizer, first, second, limit)
    count = len(packed.token_ids)
    given = {
        "token_ids": np.array([[*packed.token_ids, 0, 0]]),
        "segment_ids": np.array([[*packed.segment_ids, 0, 0]]),
        "padding_mask": np.array([[1] * count + [0, 0]]),
    }
    marked = mark_shared(packed, tokenizer)
    assert [*marked, 0, 0] == reference_marks(tokenizer, **given).tolist()[0]
    assert [mark % 2 for mark in marked] == packed.segment_ids
    assert max(marked) < MARKED_SEGMENTS


def test_marks_by_hand() -> None:
    tokenizer = WordPiece(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *"abcde"], lower_case=True)
    a, b, c, d, e = range(5, 10)
    packed = pack_pair(tokenizer, [a, b, c], [d, c, e, a, b], 128)
    assert mark_shared(packed, tokenizer) == [0, 4, 4, 2, 0, 1, 3, 1, 5, 5, 1]


def test_marked_records_say_so_and_single_texts_are_not_marked(tmp_path: Path, vocab: Path) -> None:
    examples = sample_examples(tmp_path, "RTE")
    given = {"task": "RTE", "do_lower_case": True, "mark_shared": True}
    out = run(tmp_path, glue_records, GlueRecords, examples, vocab, **given)
    assert out.schema["mark_shared"] is True
    assert {mark for row in records(out, "dev") for mark in row["segment_ids"]} > {0, 1, 2, 3}
    alone = sample_examples(tmp_path, "CoLA")
    with pytest.raises(StagedMLError, match="CoLA has one text"):
        run(tmp_path, glue_records, GlueRecords, alone, vocab, **{**given, "task": "CoLA"})


def mrpc(tmp_path: Path, ids: str, **options: Any) -> GlueExamples:
    made = glue_sample_files("MRPC", **SIZES)
    for name, text in made.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / MRPC_DEV_IDS).write_text(ids or made[MRPC_DEV_IDS])
    names = ("msr_paraphrase_train.txt", "msr_paraphrase_test.txt", MRPC_DEV_IDS)
    inputs = [tmp_path / name for name in names]
    return run(tmp_path, mrpc_examples, GlueExamples, *inputs, **options)


def test_the_order_of_the_dev_ids_means_nothing(tmp_path: Path) -> None:
    text = glue_sample_files("MRPC", **SIZES)[MRPC_DEV_IDS]
    lines = text.splitlines(keepends=True)
    shuffled = list(lines)
    random.Random(1).shuffle(shuffled)
    assert shuffled != lines
    one, two = mrpc(tmp_path, text), mrpc(tmp_path, "".join(shuffled))
    for split in ("train", "validation", "dev", "test"):
        assert getattr(one, split).read_bytes() == getattr(two, split).read_bytes()
    assert len(rows(one.dev)) == SIZES["dev"]


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        ("1\t2\n", "1 pairs are not once in msr_paraphrase_train.txt"),
        ("20000\t20001\n20000\t20001\n", "is there twice"),
        ("#1 ID\t#2 ID\n", "not a pair of ids"),
        ("20000\n", "not a pair of ids"),
    ],
)
def test_dev_ids_that_are_wrong(tmp_path: Path, ids: str, message: str) -> None:
    with pytest.raises(TableError, match=message):
        mrpc(tmp_path, ids)


@real
def test_the_real_mrpc(tmp_path: Path) -> None:
    directory = DATA / "mrpc"
    names = ("msr_paraphrase_train.txt", "msr_paraphrase_test.txt")
    counts = {"train": 3668, "dev": 408, "test": 1725}
    inputs = [*(directory / n for n in names), directory / "mrpc_dev_ids.train-order.tsv"]
    given = {"task": "MRPC", "counts": counts, "validation": 0.05}
    out = run(tmp_path, mrpc_examples, GlueExamples, *inputs, **given)
    splits = out.statistics["splits"]
    assert {s: splits[s]["rows"] for s in splits} == {
        "train": 3485,
        "validation": 183,
        "dev": 408,
        "test": 1725,
    }
    assert splits["test"]["labels"] == {"0": 578, "1": 1147}
    assert splits["dev"]["labels"] == {"0": 129, "1": 279}
    vocab = DATA / "bert/vocab.txt"
    made = run(tmp_path, glue_records, GlueRecords, out, vocab, task="MRPC", do_lower_case=True)
    assert made.statistics["splits"]["test"]["unknown_tokens"] == 0
    assert len(records(made, "test")) == 1725
    # Every line of Microsoft's files, by an independent reading.
    lines = [
        line for n in names for line in (directory / n).read_text("utf-8-sig").split("\n")[1:-1]
    ]
    expected = Counter(tuple(line.split("\t")[3:]) for line in lines)
    found = [r for s in splits for r in rows(getattr(out, s))]
    assert Counter((r["a"], r["b"]) for r in found) == expected


@pytest.mark.parametrize(
    ("first", "second", "limit"), [(a, b, n) for a in (0, 3, 9) for b in (1, 4, 9) for n in (4, 7)]
)
def test_truncation_is_token_by_token_off_the_longer(first: int, second: int, limit: int) -> None:
    a, b = [1] * first, [2] * second
    while len(a) + len(b) > limit:
        (a if len(a) > len(b) else b).pop()
    assert truncated_lengths(first, second, limit) == (len(a), len(b))


def test_submissions(tmp_path: Path) -> None:
    path = tmp_path / "x.tsv"
    write_submission(path, glue_task("RTE"), [2, 0, 1], [1, 0, 1])
    assert path.read_text() == (
        "index\tprediction\n0\tentailment\n1\tnot_entailment\n2\tnot_entailment\n"
    )
    write_submission(path, glue_task("STS-B"), [0, 1, 2], [5.5, -0.1, 3.14159])
    assert path.read_text() == "index\tprediction\n0\t5.000\n1\t0.000\n2\t3.142\n"
    write_submission(path, glue_task("CoLA"), [0], [1])
    assert path.read_text() == "index\tprediction\n0\t1\n"
    for ids in ([0, 0], [0]):
        with pytest.raises(StagedMLError, match="2 predictions"):
            write_submission(path, glue_task("CoLA"), ids, [1, 1])


def test_unknown_tasks() -> None:
    with pytest.raises(UnknownTaskError, match="did you mean 'MNLI-m"):
        glue_task("MNLI")
    with pytest.raises(UnknownTaskError) as caught:
        glue_task("mrpc")
    assert caught.value.hint == "It is written 'MRPC'."


def test_all_eleven_submissions_and_that_of_snli() -> None:
    assert len(GLUE_TASKS) == 12
    assert len({task.submission for task in GLUE_TASKS.values()}) == 12


@pytest.mark.parametrize("version", ["1.1", "2.0"])
def test_squad_sample(tmp_path: Path, version: str) -> None:
    out = run(tmp_path, squad_sample_data, SquadSample, version=version)
    for path, count in ((out.train, 60), (out.dev, 20)):
        value = json.loads(path.read_text(encoding="utf-8"))
        assert value["version"] == version
        paragraphs = [p for article in value["data"] for p in article["paragraphs"]]
        questions = [(p["context"], q) for p in paragraphs for q in p["qas"]]
        assert len({q["id"] for _, q in questions}) == len(questions)
        answered = [(c, q) for c, q in questions if q["answers"]]
        assert len(answered) == count
        assert (len(questions) > count) == (version == "2.0")
        for context, question in answered:
            for answer in question["answers"]:
                start, text = answer["answer_start"], answer["text"]
                assert context[start : start + len(text)] == text


def test_the_sample_data_is_the_same_every_time_and_small() -> None:
    for task in GLUE_TASKS:
        made = glue_sample_files(task, train=320, dev=80, test=80)
        assert made == glue_sample_files(task, train=320, dev=80, test=80)
        assert sum(len(text.encode()) for text in made.values()) < 70_000
    vocabulary = sample_vocabulary()
    assert len(set(vocabulary)) == len(vocabulary) < 400
    assert vocabulary[0] == "[PAD]"
    size = len(json.dumps(squad_sample(version="1.1", split="train", paragraphs=12)))
    assert size < 20_000


def checkpoint_zip(directory: str, prefix: str, config: dict[str, Any], vocab: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, data in {
            "bert_config.json": json.dumps(config),
            "vocab.txt": vocab,
            f"{prefix}.index": "index",
            f"{prefix}.data-00000-of-00001": "data",
            f"{prefix}.meta": "meta",
        }.items():
            file.writestr(directory + name, data)
        file.writestr("__MACOSX/._vocab.txt", "junk")
    return buffer.getvalue()


CONFIG = {
    "hidden_size": 8,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 16,
    "max_position_embeddings": 32,
    "type_vocab_size": 2,
    "vocab_size": 5,
}
VOCAB = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\n"


@pytest.mark.parametrize("directory", ["", "uncased_L-2_H-8_A-2/", "a/b/"])
@pytest.mark.parametrize("prefix", ["bert_model.ckpt", "bert_model.ckpt-1"])
def test_checkpoints_wherever_they_are_in_the_archive(
    tmp_path: Path, directory: str, prefix: str
) -> None:
    archive = tmp_path / "x.zip"
    archive.write_bytes(checkpoint_zip(directory, prefix, CONFIG, VOCAB))
    out = run(tmp_path, unpack_bert, BertCheckpoint, archive, do_lower_case=False)
    assert sorted(p.name for p in out.checkpoint.iterdir()) == [
        "bert_model.ckpt.data-00000-of-00001",
        "bert_model.ckpt.index",
    ]
    assert out.vocab.read_text() == VOCAB
    assert out.facts["do_lower_case"] is False
    hidden, inner = 8, 16
    embeddings = (5 + 32 + 2) * hidden + 2 * hidden
    attention = 4 * (hidden * hidden + hidden) + 2 * hidden
    feedforward = hidden * inner + inner + inner * hidden + hidden + 2 * hidden
    pooler = hidden * hidden + hidden
    assert out.facts["parameters"] == embeddings + 2 * (attention + feedforward) + pooler


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"vocab_size": 6}, "5 tokens, bert_config.json says 6"),
        ({"hidden_size": "x"}, "has no hidden_size"),
    ],
)
def test_checkpoints_whose_parts_do_not_fit(
    tmp_path: Path, change: dict[str, Any], message: str
) -> None:
    archive = tmp_path / "x.zip"
    archive.write_bytes(checkpoint_zip("", "bert_model.ckpt", {**CONFIG, **change}, VOCAB))
    with pytest.raises(IncompleteCheckpointError, match=message):
        run(tmp_path, unpack_bert, BertCheckpoint, archive, do_lower_case=True)


def test_archives_without_a_checkpoint(tmp_path: Path) -> None:
    archive = tmp_path / "x.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("readme", "nothing")
    with pytest.raises(IncompleteCheckpointError, match=r"0 files bert_config\.json"):
        run(tmp_path, unpack_bert, BertCheckpoint, archive, do_lower_case=True)

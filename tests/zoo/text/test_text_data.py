"""Labelled texts from tables: what is read, what is refused, and how it is split."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import lzma
import os
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from running import run_stage

from stagedml.errors import StagedMLError
from stagedml.zoo.formats.compressed import CompressedFileError, read_plain
from stagedml.zoo.formats.splitting import SplitError, same_text
from stagedml.zoo.formats.tables import TableError
from stagedml.zoo.text.data import PARTS, LabelError, labelled_texts, read_examples
from stagedml.zoo.text.reading import Form, read_labelled
from stagedml.zoo.text.splitting import split_texts

DATA = Path(os.environ.get("STAGEDML_TEST_DATA", "/nonexistent"))
# Any text but a lone surrogate, which UTF-8 has not.
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
FIELD = ANY.filter(lambda text: not set(text) & set("\t\n")).filter(
    lambda text: not text.endswith("\r") and not text.startswith("\ufeff")
)
LABEL = FIELD.filter(bool)


def written(directory: Path, text: str, name: str = "table.tsv") -> Path:
    path = directory / name
    path.write_bytes(text.encode())
    return path


def read(path: Path, **form: object) -> list[tuple[str, str]]:
    return [(row.text, row.label) for row in read_labelled(path, Form(**form)).rows]  # type: ignore[arg-type]


@settings(deadline=None)
@given(
    rows=st.lists(st.tuples(FIELD, LABEL), min_size=1, max_size=6),
    mark=st.booleans(),
    end=st.sampled_from(["\n", "\r\n"]),
    last=st.booleans(),
)
def test_every_field_comes_back_as_it_is(tmp_path_factory, rows, mark, end, last):
    """Quotes, spaces, NUL, lone carriage returns, line separators: all are text."""
    text = end.join(f"{text}\t{label}" for text, label in rows) + (end if last else "")
    path = written(tmp_path_factory.mktemp("tsv"), ("\ufeff" if mark else "") + text)
    assert read(path, header=False) == rows


@settings(deadline=None)
@given(
    rows=st.lists(st.tuples(ANY, ANY.filter(bool)), min_size=1, max_size=6),
    separator=st.sampled_from([("tab", "\t"), ("comma", ","), ("semicolon", ";")]),
)
def test_quoted_fields_come_back_as_they_are(tmp_path_factory, rows, separator):
    """As another program writes them: separators, line breaks and quotes are in quotes."""
    name, character = separator
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=character, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerows([("body", "class"), *rows])
    path = written(tmp_path_factory.mktemp("csv"), target.getvalue())
    form = {"text": "body", "label": "class", "separator": name, "quoted": True}
    assert read(path, **form) == rows


def test_columns_are_named_or_numbered(tmp_path):
    path = written(tmp_path, "id\tlabel\tbody\n1\tA\tone\n2\tB\ttwo\n")
    rows = [("one", "A"), ("two", "B")]
    assert read(path, text="body", label="label") == rows
    assert read(path, text="3", label="2", header=True) == rows
    assert read(path, text="body", label="2") == rows
    assert read(path, text="3", label="2", header=False) == [("body", "label"), *rows]


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        ("a\tb\tc\n", {"text": "body"}, "unknown column 'body'"),
        ("a\tb\n", {"text": "body", "header": False}, "no column 'body'"),
        ("a\tb\n", {"label": "3"}, "no column '3': its first line has 2 fields"),
        ("a\tb\n", {"label": "0"}, "no column '0'"),
        ("a\tb\n", {"label": "1"}, "cannot be both"),
        ("a\ta\n1\t2\n", {"text": "a"}, "2 columns 'a'"),
        ("a\tb\nc\n", {}, "line 2: 1 field, the first line has 2"),
        ("a\tb\n\nc\td\te\n", {}, "line 3: 3 fields"),
        ("a\tb\nc\t\n", {}, "line 2: there is no label"),
        ("", {}, "no rows"),
        ("text\tlabel\n", {"text": "text", "label": "label"}, "no rows"),
        ('"a\tb\n', {"quoted": True}, "line 1: unexpected end of data"),
        ("a\tA\rb\tB\nc\tC\n", {"quoted": True}, "line 1: new-line character"),
        ('"a\rb"\tA\nc\n', {"quoted": True}, "line 2: 1 field"),
    ],
)
def test_what_is_no_such_table_is_refused(tmp_path, text, form, words):
    with pytest.raises(TableError, match=words):
        read(written(tmp_path, text), **form)


def test_what_is_not_utf8_is_refused_with_its_line(tmp_path):
    path = tmp_path / "latin.tsv"
    path.write_bytes(b"a\tA\nna\xefve\tB\n")
    with pytest.raises(TableError, match=r"latin\.tsv, line 2: not UTF-8"):
        read(path)


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress, bz2.compress])
def test_compressed_tables(tmp_path, pack):
    plain = "".join(f"text {i}\t{'AB'[i % 2]}\n" for i in range(200))
    path = tmp_path / "table.tsv"  # told by what it holds
    path.write_bytes(pack(plain.encode()))
    assert read_plain(path) == plain.encode()
    assert len(read(path)) == 200
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(CompressedFileError, match=r"table\.tsv cannot be decompressed"):
        read_plain(path)
    path.write_bytes(pack(bytes(1 << 20)))
    with pytest.raises(CompressedFileError, match="more than 1,000 bytes"):
        read_plain(path, limit=1000)


WORDS = st.sampled_from(["a", "A", " a ", "b", "\ufb01", "fi", "c", "d", "e", "f", "g"])


@settings(deadline=None)
@given(
    rows=st.lists(st.tuples(WORDS, st.sampled_from("XYZ")), min_size=1, max_size=30),
    seed=st.integers(0, 3),
)
def test_no_text_is_in_two_parts(rows, seed):
    """Nor is one lost, whatever differs in case, spaces and forms; labels are learnt from train."""
    texts, labels = [text for text, _ in rows], [label for _, label in rows]
    try:
        parts = split_texts(texts, labels, {"dev": 0.2, "test": 0.3}, seed=seed)
    except SplitError:
        return
    assert sorted(i for items in parts.values() for i in items) == list(range(len(rows)))
    keys = {name: {same_text(texts[i]) for i in items} for name, items in parts.items()}
    assert not keys["train"] & keys["dev"]
    assert not (keys["train"] | keys["dev"]) & keys["test"]
    assert {labels[i] for i in parts["train"]} == set(labels)


def test_a_split_follows_from_the_seed_and_the_texts_alone():
    texts = [f"text {i}" for i in range(400)]
    labels = ["A" if i % 4 else "B" for i in range(400)]
    fractions = {"dev": 0.1, "test": 0.25}
    parts = split_texts(texts, labels, fractions, seed=1)
    counts = {name: Counter(labels[i] for i in items) for name, items in parts.items()}
    assert counts["dev"] == {"A": 30, "B": 10}
    assert counts["test"] == {"A": 75, "B": 25}
    back = split_texts(texts[::-1], labels[::-1], fractions, seed=1)
    assert {399 - i for i in back["test"]} == set(parts["test"])
    other = split_texts(texts, labels, fractions, seed=2)
    assert 5 < len(set(parts["test"]) & set(other["test"])) < 50
    with pytest.raises(SplitError, match="leave something to train with"):
        split_texts(texts, labels, {"dev": 0.5, "test": 0.5}, seed=1)
    with pytest.raises(SplitError, match="too few for the part 'dev'"):
        split_texts(texts[:3], labels[:3], {"dev": 0.1}, seed=1)


def table(directory: Path, name: str, rows: list[tuple[str, str]]) -> Path:
    return written(directory, "".join(f"{text}\t{label}\n" for text, label in rows), name)


def numbered(count: int, start: int = 0) -> list[tuple[str, str]]:
    return [(f"text {i}", ("10", "9", "2")[i % 3]) for i in range(start, start + count)]


def test_parts_that_are_not_given_are_split_off(tmp_path):
    train = table(tmp_path, "train.tsv", numbered(90))
    found = run_stage(labelled_texts, tmp_path / "out", train, None, None)
    info = found.info
    assert info["classes"] == ["2", "9", "10"]  # as numbers
    assert (found.train_examples, found.dev_examples, found.test_examples) == (72, 9, 9)
    assert info["split"] == {"seed": 42, "parts": ["dev", "test"]}
    assert info["shared"] == {"train-dev": 0, "train-test": 0, "dev-test": 0}
    rows = [e for p in (found.train, found.dev, found.test) for e in read_examples(p)]
    assert sorted(e["id"] for e in rows) == list(range(90))
    for row in rows:
        assert row["a"] == f"text {row['id']}"
        assert info["classes"][row["label"]] == ("10", "9", "2")[row["id"] % 3]
    given = table(tmp_path, "test.tsv", numbered(6, 1000))
    found = run_stage(labelled_texts, tmp_path / "some", train, None, given)
    assert (found.train_examples, found.dev_examples, found.test_examples) == (81, 9, 6)
    assert found.info["parts"]["test"]["files"] == ["test.tsv"]


def test_what_is_in_two_files_is_counted(tmp_path):
    train = table(tmp_path, "train.tsv", [("One", "A"), ("two", "B"), ("two", "A"), ("", "B")])
    dev = table(tmp_path, "dev.tsv", [("  one ", "A"), ("three", "B")])
    test = table(tmp_path, "test.tsv", [("TWO", "B"), ("two", "A"), ("three", "A"), ("4", "A")])
    found = run_stage(labelled_texts, tmp_path / "out", train, dev, test)
    assert found.info["shared"] == {"train-dev": 1, "train-test": 2, "dev-test": 1}
    assert found.leaked == 2
    assert found.info["contradictory"] == 2
    assert found.info["parts"]["train"]["repeated"] == 1
    assert found.info["parts"]["train"]["empty_texts"] == 1
    assert [e["a"] for e in read_examples(found.test)] == ["TWO", "two", "three", "4"]


def test_a_file_that_is_given_twice_is_refused(tmp_path):
    train = table(tmp_path, "train.tsv", numbered(90))
    with pytest.raises(SplitError, match="all texts of the part 'test' are in the training file"):
        run_stage(labelled_texts, tmp_path / "out", train, None, train)


def test_a_header_is_not_taken_for_a_text(tmp_path):
    rows = [("text", "label"), *numbered(30)]
    train = table(tmp_path, "train.tsv", rows)
    words = r"train\.tsv: is the first line a header\? Its label 'label' is in no other line"
    with pytest.raises(TableError, match=words):
        run_stage(labelled_texts, tmp_path / "unsaid", train, None, None)
    found = run_stage(labelled_texts, tmp_path / "said", train, None, None, header=True)
    assert found.info["classes"] == ["2", "9", "10"]
    found = run_stage(labelled_texts, tmp_path / "none", train, None, None, header=False)
    assert found.info["classes"] == ["10", "2", "9", "label"]


def test_a_text_is_not_taken_for_a_header(tmp_path):
    """As where one of the files has none."""
    train = table(tmp_path, "train.tsv", [("text", "label"), *numbered(30)])
    test = table(tmp_path, "test.tsv", numbered(5, 100))
    words = r"test\.tsv: the first line is no header: '9' is a label of other lines"
    with pytest.raises(TableError, match=words):
        run_stage(labelled_texts, tmp_path / "out", train, None, test, header=True)


def test_labels_that_cannot_be_learnt_are_refused(tmp_path):
    train = table(tmp_path, "train.tsv", [("one", "pos"), ("two", "neg"), ("three", "pos")])
    test = table(tmp_path, "test.tsv", [("four", "neg"), ("five", "neq")])
    dev = table(tmp_path, "dev.tsv", [("six", "neg")])
    words = r"test\.tsv, line 2: unknown label 'neq': did you mean 'neg'"
    with pytest.raises(LabelError, match=words):
        run_stage(labelled_texts, tmp_path / "out", train, dev, test)
    same = table(tmp_path, "same.tsv", [(str(i), "A") for i in range(20)])
    with pytest.raises(LabelError, match="two classes or more; all labels are 'A'"):
        run_stage(labelled_texts, tmp_path / "one", same, None, None)
    assert issubclass(LabelError, StagedMLError)


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ("pos ", r"'pos' and 'pos ' look the same"),
        ("pos\u00a0", r"'pos' and 'pos\\xa0' look the same"),
        ("\ufeffneg", r"'neg' and '\\ufeffneg' look the same"),  # of files that were put together
        ("pos\r", r"'pos' and 'pos\\r' look the same"),  # at the end of a line that has another one
        (" ", r"a label ' ', of which nothing is seen"),
    ],
)
def test_labels_that_look_the_same_are_no_two_classes(tmp_path, other, words):
    rows = [(f"text {i}", ("pos", "neg")[i % 2]) for i in range(40)]
    rows = [(text, label if i % 5 else other) for i, (text, label) in enumerate(rows)]
    path = written(tmp_path, "".join(f"{text}\t{label}\r\n" for text, label in rows))
    with pytest.raises(LabelError, match=words):
        run_stage(labelled_texts, tmp_path / "out", path, None, None)


def test_quotes_around_all_texts_or_labels_are_not_learnt(tmp_path):
    rows = [(f'text ""{i}"" more', ("pos", "neg")[i % 2]) for i in range(40)]
    for number, (text, label) in enumerate((('"{}"', '"{}"'), ('"{}"', "{}"), ("x {}", '"{}"'))):
        lines = [f"{text.format(a)}\t{label.format(b)}\n" for a, b in rows]
        path = written(tmp_path, "".join(lines), f"{number}.tsv")
        with pytest.raises(TableError, match=r"fields in quotes, as .*\nSay quoted=true"):
            run_stage(labelled_texts, tmp_path / f"{number}", path, None, None)
        found = run_stage(labelled_texts, tmp_path / f"q{number}", path, None, None, quoted=True)
        assert found.info["classes"] == ["neg", "pos"]
    lines = [f'"{a}"\t{b}\n' if i % 5 == 0 else f"{i}\t{b}\n" for i, (a, b) in enumerate(rows)]
    path = written(tmp_path, "".join(lines), "some.tsv")
    with pytest.raises(TableError, match="fields in quotes, as"):
        run_stage(labelled_texts, tmp_path / "some", path, None, None)
    # Some texts may be quotations, or have quotes at both ends that are none around it.
    mixed = [(f'"{i}" or "{i + 1}"', label) for i, (_, label) in enumerate(rows)]
    path = table(tmp_path, "mixed.tsv", [*mixed, ('"one"', "pos"), ('""', "neg")])
    found = run_stage(labelled_texts, tmp_path / "mixed", path, None, None)
    assert '"1" or "2"' in [r["a"] for n in PARTS for r in read_examples(getattr(found, n))]


@pytest.mark.skipif(not DATA.is_dir(), reason="STAGEDML_TEST_DATA does not name a directory")
def test_real_tables(tmp_path):
    """Their notes say how many there are, and that no text is in two parts."""
    for name, counts in {
        "reviews-en": (6784, 835, 909, 2),
        "sections-ru": (1876, 250, 190, 13),
    }.items():
        files = [DATA / name / f"{part}.tsv.gz" for part in ("train", "dev", "test")]
        found = run_stage(labelled_texts, tmp_path / name, *files)
        classes = len(found.info["classes"])
        assert counts == (
            found.train_examples,
            found.dev_examples,
            found.test_examples,
            classes,
        )
        print(name, found.info["shared"], found.info["contradictory"])

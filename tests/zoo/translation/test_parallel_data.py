"""Parallel texts: aligned or refused, no test text in training, and records that give them back."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import tarfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from zoo.running import Run, run_stage

from stagedml import Manager
from stagedml.zoo.formats.lines import LinesError, iterate_lines
from stagedml.zoo.formats.splitting import SplitError, grouped_parts, same_text, shared_groups
from stagedml.zoo.formats.tfrecord import Schema, read_records
from stagedml.zoo.subwords.data import load_subwords
from stagedml.zoo.subwords.stages import train_subtokens
from stagedml.zoo.translation.cleaning import ParallelError, count_shared, read_pairs
from stagedml.zoo.translation.corpora import UnknownLanguagesError, wmt
from stagedml.zoo.translation.data import PARTS, pairs_of, parallel_texts
from stagedml.zoo.translation.records import parallel_records

DATA = Path(os.environ.get("STAGEDML_TEST_DATA", "/nonexistent"))
real = pytest.mark.skipif(not DATA.is_dir(), reason="STAGEDML_TEST_DATA does not name a directory")


def write(path: Path, lines: list[str]) -> Path:
    path.write_bytes("".join(f"{line}\n" for line in lines).encode())
    return path


def aligned(directory: Path, name: str, pairs: list[tuple[str, str]]) -> tuple[Path, Path]:
    directory.mkdir(exist_ok=True)
    return (
        write(directory / f"{name}.en", [pair[0] for pair in pairs]),
        write(directory / f"{name}.de", [pair[1] for pair in pairs]),
    )


def made_of(
    directory: Path,
    train: list[tuple[str, str]],
    dev_pairs: list[tuple[str, str]] | None = None,
    test_pairs: list[tuple[str, str]] | None = None,
    **options: Any,
) -> Any:
    files = aligned(directory, "train", train)
    more: list[Path | None] = []
    for name, pairs in (("dev", dev_pairs), ("test", test_pairs)):
        more += (None, None) if pairs is None else aligned(directory, name, pairs)
    names = {"source": "en", "target": "de", **options}
    return run_stage(parallel_texts, directory / "out", [files[0]], [files[1]], *more, **names)


PAIRS = [(f"the house number {i}", f"das Haus Nummer {i}") for i in range(60)]


class TestLines:
    @pytest.mark.parametrize("opened", [open, gzip.open, lzma.open, bz2.open])
    def test_compression_is_told_by_content_and_only_line_feeds_end_lines(
        self, tmp_path, opened
    ) -> None:
        with opened(tmp_path / "x", "wb") as file:
            file.write("\ufeffä\r\n\nb\u2028c\fd\x85\re\nlast".encode())
        assert list(iterate_lines(tmp_path / "x")) == ["ä", "", "b\u2028c\fd\x85\re", "last"]

    @pytest.mark.parametrize("text", ["BZ 12 Bonn", "BZh9 is no bzip2", "\x1f"])
    def test_what_begins_like_a_packed_file_and_is_none_is_read_as_it_is(
        self, tmp_path, text
    ) -> None:
        (tmp_path / "x").write_text(f"{text}\nb\n")
        assert list(iterate_lines(tmp_path / "x")) == [text, "b"]

    def test_what_is_no_text_is_told_by_line(self, tmp_path) -> None:
        (tmp_path / "x").write_bytes(b"a\nb\n\xff\n")
        with pytest.raises(LinesError, match="x, line 3: not UTF-8"):
            list(iterate_lines(tmp_path / "x"))

    @pytest.mark.parametrize("compress", [gzip.compress, lzma.compress, bz2.compress])
    def test_a_file_that_is_cut_short_or_damaged_is_told(self, tmp_path, compress) -> None:
        whole = compress(bytes(range(48, 123)) * 9)
        for found in (whole[:-9], whole[:20] + bytes(9) + whole[29:]):
            (tmp_path / "x").write_bytes(found)
            with pytest.raises(LinesError, match="x cannot be read"):
                list(iterate_lines(tmp_path / "x"))


class TestAlignment:
    @pytest.mark.parametrize(("n", "k"), [(3, 5), (5, 3), (0, 1), (1, 0)])
    def test_files_of_different_lengths_are_refused_with_both(self, tmp_path, n, k) -> None:
        a, b = write(tmp_path / "a", ["x"] * n), write(tmp_path / "b", ["y"] * k)
        with pytest.raises(ParallelError, match=f"a has {n} lines and b has {k}: they are not"):
            list(read_pairs(a, b))

    @pytest.mark.parametrize(("name", "opened"), [("a.en.sgm", open), ("a.en.sgm.gz", gzip.open)])
    def test_segments_of_wmt_are_texts_packed_or_not(self, tmp_path, name, opened) -> None:
        with opened(tmp_path / name, "wb") as file:
            file.write(b'<refset><doc>\n<seg id="1"> R&amp;D\n</seg><seg id="2">two</seg></doc>\n')
        found = list(read_pairs(tmp_path / name, tmp_path / name))
        assert found == [("R&D", "R&D"), ("two", "two")]

    def test_half_a_part_and_uneven_corpora_are_refused(self, tmp_path) -> None:
        a, b = aligned(tmp_path, "train", PAIRS)
        with pytest.raises(ParallelError, match="the dev part has one language only"):
            run_stage(parallel_texts, tmp_path / "1", [a], [b], a, source="en", target="de")
        with pytest.raises(ParallelError, match="2 files to translate from and 1 translations"):
            run_stage(parallel_texts, tmp_path / "2", [a, a], [b], source="en", target="de")

    def test_files_without_pairs_are_refused(self, tmp_path) -> None:
        with pytest.raises(
            ParallelError, match="the train part has no pairs: 2 were read, of them"
        ):
            made_of(tmp_path, [("", "a"), ("b", " ")], PAIRS[:2], PAIRS[2:4])


class TestTexts:
    def test_training_is_cleaned_and_counted_and_other_parts_are_whole(self, tmp_path) -> None:
        train = [
            *PAIRS[:10],
            PAIRS[0],  # a duplicate
            ("", "leer"),
            ("x" * 300, "y" * 290),
            ("long " * 8, "kurz"),
            ("Same", "same"),
            ("A  TEST sentence", "etwas anderes"),  # its source is in the test part
            ("something else", "ein Entwicklungssatz"),  # its target is in the development part
            ("sewn", "Mu\u0308tze"),  # so is this one, in other characters
        ]
        test = [("a test sentence", "ein Testsatz"), ("", ""), ("a test sentence", "ein Testsatz")]
        made = made_of(
            tmp_path,
            train,
            [("a dev sentence", "ein Entwicklungssatz"), ("w" * 900, "M\xfctze")],
            test,
            max_characters=200,
            max_ratio=3.0,
            drop_identical=True,
        )
        assert pairs_of(made.texts, "train") == PAIRS[:10]
        assert pairs_of(made.texts, "test") == test
        parts = made.statistics["parts"]
        assert parts["train"]["dropped"] == {
            "blank": 1,
            "duplicate": 1,
            "held_out": 3,
            "identical": 1,
            "long": 1,
            "ratio": 1,
        }
        assert parts["train"]["read"] == 18
        assert made.train_pairs == parts["train"]["pairs"] == 10
        assert (made.dev_pairs, made.test_pairs) == (2, 3)
        assert parts["train"]["words"] == {"source": 40, "target": 40}

    def test_pairs_of_the_test_are_trained_with_only_where_asked(self, tmp_path) -> None:
        made = made_of(tmp_path, PAIRS, PAIRS[:5], PAIRS[5:9], keep_apart=False, deduplicate=False)
        assert made.train_pairs == 60

    def test_a_text_is_one_line_to_every_reader(self, tmp_path) -> None:
        odd = [("a\rb\u2028c\x0bd", "e\x85f\x1cg")]
        made = made_of(tmp_path, PAIRS, PAIRS[:1], odd)
        assert (made.texts / "test.source").read_bytes().decode().splitlines() == ["a b c d"]
        assert (made.texts / "test.target").read_text().splitlines() == ["e f g"]

    @given(
        pairs=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=30, max_size=90),
        seed=st.integers(0, 9),
    )
    @settings(deadline=None, max_examples=30)
    def test_parts_that_are_taken_out_share_no_text(self, tmp_path_factory, pairs, seed) -> None:
        texts = [(f"English {a}", f"deutsch  {b}") for a, b in pairs]
        directory = tmp_path_factory.mktemp("parts")
        try:
            made = made_of(directory, texts, seed=seed)
        except SplitError:
            return
        parts = {part: pairs_of(made.texts, part) for part in PARTS}
        found = Counter(pair for part in parts.values() for pair in part)
        assert found == Counter(dict.fromkeys((tuple(map(str.strip, p)) for p in texts), 1))
        for one in PARTS:
            for other in PARTS:
                if one != other:
                    assert count_shared(parts[one], parts[other])["either"] == 0
        dropped = made.statistics["parts"]["train"]["dropped"]
        assert dropped["held_out"] == made.dev_pairs + made.test_pairs

    def test_one_part_may_be_given_and_the_other_taken_out(self, tmp_path) -> None:
        made = made_of(tmp_path, PAIRS, None, PAIRS[:6], dev=0.1)
        assert (made.train_pairs, made.dev_pairs, made.test_pairs) == (49, 5, 6)


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=60),
    st.floats(0.05, 0.3),
    st.integers(0, 5),
)
def test_groups_are_what_shared_values_join_and_are_never_torn(pairs, fraction, seed) -> None:
    groups = shared_groups([a for a, _ in pairs], [b for _, b in pairs])
    # Independently: spread the smallest number until nothing changes.
    expected = list(range(len(pairs)))
    changed = True
    while changed:
        changed = False
        for i, (a, b) in enumerate(pairs):
            low = min(expected[j] for j, (c, d) in enumerate(pairs) if a == c or b == d)
            changed |= low < expected[i]
            expected[i] = min(expected[i], low)
    assert groups == expected
    try:
        parts = grouped_parts(groups, [fraction, fraction], seed=seed)
    except SplitError:
        return
    assert sorted(i for part in parts for i in part) == list(range(len(pairs)))
    where = [{groups[i] for i in part} for part in parts]
    assert sum(map(len, where)) == len(set().union(*where))
    assert all(len(part) <= round(fraction * len(pairs)) for part in parts[1:])
    assert grouped_parts(groups, [fraction, fraction], seed=seed) == parts


def test_fractions_that_leave_nothing_are_refused() -> None:
    with pytest.raises(SplitError, match="leave nothing"):
        grouped_parts(range(10), [0.5, 0.5], seed=1)
    with pytest.raises(SplitError, match="columns of 1, 2 items"):
        shared_groups([1], [1, 2])


class TestRecords:
    @pytest.fixture(scope="class")
    @classmethod
    def made(cls, tmp_path_factory) -> Any:
        pytest.importorskip("numpy")
        directory = tmp_path_factory.mktemp("records")
        long = ("the house " * 30, "das Haus")
        texts = made_of(
            directory, [PAIRS[0], long, *PAIRS[1:]], [long], [("", ""), PAIRS[0]], keep_apart=False
        )
        subwords = run_stage(train_subtokens, directory / "subwords", [texts.texts], size=150)
        return run_stage(
            parallel_records,
            directory / "records",
            texts,
            subwords,
            max_source_length=40,
            max_target_length=50,
        )

    def test_records_give_the_texts_back(self, made) -> None:
        tokenizer = load_subwords(made.subwords)
        schema = Schema.from_json(made.schema["features"])
        for part in PARTS:
            pairs = pairs_of(made.texts.texts, part)
            for payload in read_records(getattr(made, part)):
                record = schema.decode(payload)
                for side, limit in (("source", 40), ("target", 50)):
                    ids = record[f"{side}_ids"]
                    text = pairs[record["example_id"]][side == "target"]
                    assert ids[-1] == tokenizer.eos_id == made.schema["eos_id"]
                    assert tokenizer.eos_id not in ids[:-1]
                    assert tokenizer.bos_id not in ids
                    assert text.startswith(tokenizer.decode(ids))
                    assert (len(ids) == limit) or tokenizer.decode(ids) == text

    def test_what_is_too_long_is_left_out_of_training_alone(self, made) -> None:
        splits = made.schema["splits"]
        assert splits["train"]["left_out"] == 1
        assert splits["train"]["records"] == 60
        assert splits["dev"] | {"sha256": ""} == splits["dev"] | {
            "sha256": "",
            "records": 1,
            "left_out": 0,
            "cut": {"source": 1, "target": 0},
        }
        assert splits["test"]["records"] == 2

    def test_lengths_are_those_of_the_records_in_their_order(self, made) -> None:
        import numpy as np

        schema = Schema.from_json(made.schema["features"])
        for part in PARTS:
            records = [schema.decode(p) for p in read_records(getattr(made, part))]
            lengths = np.load(made.lengths / f"{part}.npy")
            assert lengths.dtype == np.int32
            assert lengths.tolist() == [
                [len(r["source_ids"]), len(r["target_ids"])] for r in records
            ]
            tokens = made.schema["splits"][part]["tokens"]
            assert [tokens["source"], tokens["target"]] == lengths.sum(0).tolist()


class TestWmt:
    """The plan with archives that are laid out as WMT's; these themselves cannot be had here."""

    @staticmethod
    def archive(path: Path, files: dict[str, list[str]]) -> Path:
        with tarfile.open(path, "w:gz") as tar:
            for name, lines in files.items():
                data = "".join(f"{line}\n" for line in lines).encode()
                member = tarfile.TarInfo(name)
                member.size = len(data)
                tar.addfile(member, io.BytesIO(data))
        return path

    def files(self, directory: Path, other: str) -> dict[str, Path]:
        def two(stem: str, start: int, count: int) -> dict[str, list[str]]:
            return {
                f"{stem}.{language}": [f"{language} {i}" for i in range(start, start + count)]
                for language in ("en", other)
            }

        pair = f"{other}-en"
        sgm = {
            f"dev/newstest2014-{other}en-{kind}.{language}.sgm": [
                '<refset><doc><seg id="1">',
                f" {language} R&amp;D </seg>",
                f'<seg id="2">{language} two</seg></doc></refset>',
            ]
            for kind, language in (("src", other), ("ref", "en"), ("src", "en"), ("ref", other))
        }
        europarl = two(f"training/europarl-v7.{pair}", 20, 10)
        archives = {
            "training-parallel-nc-v12.tgz": two(f"training/news-commentary-v12.{pair}", 0, 10),
            "training-parallel-commoncrawl.tgz": two(f"commoncrawl.{pair}", 10, 10),
            "training-parallel-europarl-v7.tgz": europarl | {"training/europarl-v7.fr-en.en": []},
            "wmt17-dev.tgz": two("dev/newstest2013", 30, 3) | sgm,
            "newstest2014.tgz": two("newstest2014", 3, 2),
        }
        return {name: self.archive(directory / name, each) for name, each in archives.items()}

    @pytest.mark.parametrize(("source", "target"), [("en", "de"), ("de", "en"), ("ru", "en")])
    def test_all_corpora_are_read_and_the_test_is_not_among_them(
        self, tmp_path, source, target
    ) -> None:
        other = source if target == "en" else target
        m = Manager()
        run = Run(tmp_path / "store", self.files(tmp_path, other))
        (tmp_path / "store").mkdir()
        made = run(wmt(m, source, target))
        if other == "de":
            test = [(f"{source} {i}", f"{target} {i}") for i in (3, 4)]
            train = [(f"{source} {i}", f"{target} {i}") for i in range(30) if i not in (3, 4)]
        else:
            test = [(f"{source} R&D", f"{target} R&D"), (f"{source} two", f"{target} two")]
            train = [(f"{source} {i}", f"{target} {i}") for i in range(20)]
        assert pairs_of(made.texts, "train") == train
        assert pairs_of(made.texts, "test") == test
        assert pairs_of(made.texts, "dev")[0] == (f"{source} 30", f"{target} 30")

    @pytest.mark.parametrize("pair", [("en", "fr"), ("de", "ru"), ("en", "en")])
    def test_other_languages_are_refused_before_anything_runs(self, pair) -> None:
        with pytest.raises(UnknownLanguagesError, match="no corpora of WMT from"):
            wmt(Manager(), *pair)


@real
@pytest.mark.thorough  # 90,000 pairs; small ones above
def test_the_english_german_corpus_is_read_and_its_parts_are_apart(tmp_path) -> None:
    places = [
        DATA / "en-de" / f"{part}.{language}.xz" for part in PARTS for language in ("en", "de")
    ]
    made = run_stage(
        parallel_texts,
        tmp_path / "out",
        [places[0]],
        [places[1]],
        *places[2:],
        source="en",
        target="de",
        max_characters=300,
    )
    assert (made.dev_pairs, made.test_pairs) == (1812, 1867)
    assert made.statistics["parts"]["train"]["read"] == 90_339
    train = pairs_of(made.texts, "train")
    assert count_shared(train, pairs_of(made.texts, "test"))["either"] == 0
    assert len({tuple(map(same_text, p)) for p in train}) <= made.train_pairs

"""Sub-words: every text comes back, reserved tokens stay whole, sizes are what was asked for."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from zoo.running import run_stage

from stagedml.zoo.subwords.data import (
    SPECIAL,
    SubwordsError,
    check_reserved,
    load_subwords,
)
from stagedml.zoo.subwords.stages import train_sentencepiece, train_subtokens
from stagedml.zoo.subwords.subtokens import Splitter, Subtokens, escape, learn_subtokens, unescape

if TYPE_CHECKING:
    from pathlib import Path

# Unicode texts; of characters that the two kinds have to escape there are more than chance gives.
TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("\\_u;01 \u2581\ue000\ue000es\0\n\r\t-ab"),
    )
)
COMMANDS = [
    "find . -name '*.txt' -type f -print",
    "find / -type d -name bin_dir",
    "grep -r --color=auto foo_bar .",
    "ls -l | grep foo",
    "tools --print0 | xargs -0 ls",
] * 3
RESERVED = ["ls", "find", "-name", "--color", "<<", "\\(", "a-", "-b", "git commit", "_x"]


def subtokens(**options: Any) -> Subtokens:
    return learn_subtokens(COMMANDS, **{"size": 120, **options})[0]


KINDS = {
    "plain": subtokens(),
    "bash": subtokens(reserved=RESERVED, characters="-+,."),
    "flags without their characters": subtokens(reserved=RESERVED),
    "single punctuation": subtokens(reserved=["-name"], single_punctuation=True),
    "odd characters of words": subtokens(characters="]^\\-_ ", reserved=["ls"]),
    "half of the alphabet": subtokens(coverage=0.6),
}


@pytest.mark.parametrize("kind", KINDS)
@given(
    text=st.one_of(
        TEXTS, st.lists(st.sampled_from([*RESERVED, " ", "  ", "ls", "x", "-"])).map("".join)
    )
)
@example(text=" ")
@example(text="  a  b ")
@example(text="a--b a-b a- -b")
@example(text="-name-name -name -name")
@settings(deadline=None)
def test_every_text_comes_back_from_subtokens(kind, text) -> None:
    tokenizer = KINDS[kind]
    ids = tokenizer.encode(text)
    assert tokenizer.decode(ids) == text
    assert all(len(SPECIAL) <= i < tokenizer.size for i in ids)
    framed = [tokenizer.bos_id, *ids, tokenizer.eos_id, tokenizer.pad_id, tokenizer.pad_id]
    assert tokenizer.decode(framed) == text


@given(
    texts=st.lists(TEXTS.filter(str.strip), min_size=1, max_size=6),
    reserved=st.lists(TEXTS.filter(lambda t: t.strip() and "\n" not in t), max_size=4),
    characters=st.text(st.sampled_from("-+,.^]\\_ "), max_size=4),
    single=st.booleans(),
    coverage=st.floats(0.5, 1),
    text=TEXTS,
)
@settings(deadline=None, max_examples=150)
def test_every_text_comes_back_whatever_the_vocabulary(
    texts, reserved, characters, single, coverage, text
) -> None:
    tokenizer, _ = learn_subtokens(
        texts,
        size=400,
        reserved=check_reserved(reserved),
        characters=characters,
        single_punctuation=single,
        coverage=coverage,
    )
    for each in (*texts, text, "".join(reserved), " ".join(reserved)):
        assert tokenizer.decode(tokenizer.encode(each)) == each


@given(TEXTS, st.sets(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_escapes_are_of_the_alphabet_and_come_back(text, letters) -> None:
    alphabet = frozenset(letters) | frozenset("\\_u;0123456789")
    written = escape(text, alphabet)
    assert alphabet.issuperset(written)
    assert written.index("_") == len(written) - 1
    assert unescape(written[:-1]) == text


@given(st.lists(st.integers(0, KINDS["bash"].size - 1)))
def test_any_ids_of_a_model_give_some_text(ids) -> None:
    text = KINDS["bash"].decode(ids)
    text.encode()
    assert KINDS["bash"].decode(KINDS["bash"].encode(text)) == text


def test_what_cannot_be_unescaped_is_a_replacement() -> None:
    assert unescape(r"\99999999;\55296;\x\65;") == "\ufffd\ufffd\ufffdxA"


def test_reserved_tokens_are_one_entry_where_they_stand_by_themselves() -> None:
    tokenizer = KINDS["bash"]
    words = tokenizer.pieces(tokenizer.encode("find tools -name -names ls"))
    assert words[0] == "find"
    assert words[-1] == "ls"
    assert words.count("-name") == 1
    # `tools` ends as `ls` does, and is not made of it.
    assert tokenizer._reserved["ls"] not in tokenizer.encode("tools")
    assert len(tokenizer.encode("--color")) == 1
    assert len(tokenizer.encode("git commit")) == 1
    assert len(KINDS["plain"].encode("--color")) > 1


def test_words_are_cut_at_what_is_no_letter_and_single_spaces_between_them_are_left_out() -> None:
    splitter = Splitter("-", ["<<"], single_punctuation=False)
    assert splitter.split("find -name  a|<<b") == ["find", "-name", "  ", "a", "|", "<<", "b"]
    assert Splitter("", [], single_punctuation=True).split("a ();b") == [
        "a",
        " ",
        "(",
        ")",
        ";",
        "b",
    ]


def test_the_size_is_sought_and_frequent_words_are_one_entry() -> None:
    # Words by Zipf's law, of letters that are chosen without a pattern.
    words = [hashlib.sha256(bytes(str(i), "ascii")).hexdigest()[: 3 + i % 9] for i in range(400)]
    texts = ["common " + " ".join(words[:: 1 + i]) for i in range(400)]
    sizes = {}
    for wanted in (100, 250, 500):
        learnt, least = learn_subtokens(texts, size=wanted)
        sizes[wanted] = (learnt.size, least)
        assert abs(learnt.size - wanted) <= 0.1 * wanted
        assert len(learnt.encode("common")) == 1
    assert sizes[100][1] > sizes[250][1] > sizes[500][1]
    assert len(set(learnt.settings["subtokens"])) == len(learnt.settings["subtokens"])


def test_a_vocabulary_too_small_for_its_alphabet_is_refused() -> None:
    with pytest.raises(SubwordsError, match="cannot hold 0 reserved tokens and 30"):
        learn_subtokens(["abcdefghijklmnop"], size=20)


@pytest.mark.parametrize("token", ["", "  ", "a\nb", "<pad>"])
def test_what_cannot_be_reserved_is_refused(token) -> None:
    with pytest.raises(SubwordsError):
        check_reserved(["fine", token])


def test_lone_surrogates_are_no_text() -> None:
    with pytest.raises(SubwordsError, match="lone surrogate"):
        KINDS["plain"].encode("a\ud800")


def parallel(directory: Path) -> Path:
    directory.mkdir()
    for name, lines in (("train.source", COMMANDS), ("train.target", COMMANDS[::-1])):
        (directory / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    (directory / "test.source").write_text("secretword " * 40, encoding="utf-8")
    return directory


def test_the_stage_of_subtokens_learns_of_the_training_part_alone(tmp_path) -> None:
    texts = parallel(tmp_path / "texts")
    made = run_stage(train_subtokens, tmp_path / "out", [texts], size=130, reserved=["-name"])
    tokenizer = load_subwords(made)
    assert made.size == tokenizer.size == made.description["size"]
    assert made.description["texts"] == 2 * len(COMMANDS)
    shown = [json.loads(line) for line in made.vocabulary.read_text().splitlines()]
    assert shown[:5] == [*SPECIAL, "-name"]
    assert len(shown) == tokenizer.size
    assert not [entry for entry in shown if "secret" in entry]
    again = run_stage(train_subtokens, tmp_path / "again", [texts], size=130, reserved=["-name"])
    assert again.model.read_bytes() == made.model.read_bytes()
    with pytest.raises(SubwordsError, match=r"none of the files .* is dev\.\*"):
        run_stage(train_subtokens, tmp_path / "none", [texts], size=130, only=["dev.*"])


class TestSentencePiece:
    """With the package itself, which the environments `bert` and `text` have."""

    @pytest.fixture(scope="class")
    @classmethod
    def made(cls, tmp_path_factory):
        pytest.importorskip("sentencepiece")
        directory = tmp_path_factory.mktemp("pieces")
        texts = parallel(directory / "texts")
        options = {"size": 360, "reserved": ["-name", "--color"]}
        first = run_stage(train_sentencepiece, directory / "1", [texts], **options)
        second = run_stage(train_sentencepiece, directory / "2", [texts], **options)
        assert first.model.read_bytes() == second.model.read_bytes()
        return first

    def test_every_text_comes_back(self, made) -> None:
        tokenizer = load_subwords(made)

        @given(TEXTS)
        @example("<0x41> <unk> <s></s><pad> \u2581 \ue000s")
        @settings(deadline=None, max_examples=400)
        def check(text: str) -> None:
            ids = tokenizer.encode(text)
            assert tokenizer.decode(ids) == text
            assert tokenizer.unk_id not in ids
            assert not {tokenizer.pad_id, tokenizer.bos_id, tokenizer.eos_id} & set(ids)
            assert tokenizer.decode([tokenizer.bos_id, *ids, tokenizer.eos_id, 0, 0]) == text

        check()

    def test_size_and_reserved_tokens_are_as_asked(self, made) -> None:
        tokenizer = load_subwords(made)
        assert tokenizer.size == made.size == 360
        assert tokenizer.pieces(range(6)) == [*SPECIAL, "-name", "--color"]
        assert "-name" in tokenizer.pieces(tokenizer.encode("find -name x"))
        assert "secret" not in made.vocabulary.read_text()

    def test_a_size_that_cannot_be_had_is_an_error_with_sentencepiece_s_words(
        self, made, tmp_path
    ) -> None:
        texts = parallel(tmp_path / "texts")
        with pytest.raises(SubwordsError, match="SentencePiece makes no bpe vocabulary of 50000"):
            run_stage(train_sentencepiece, tmp_path / "out", [texts], size=50_000)

# ruff: noqa: RUF001
"""WordPiece: golden cases, properties, and two independent implementations where installed.

`tokenizers` (Rust) and KerasHub come with the stage environments, not with the command line:
run this file with such an interpreter to have those tests too. STAGEDML_TEST_DATA may name a
directory with `bert/vocab.txt`, `mrpc/` and `nl2bash/` for real text.
"""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stagedml.zoo.bert.wordpiece import (
    _IDEOGRAPH,
    _SPACE_TO_PYTHON_ALONE,
    _WORD,
    VocabularyError,
    WordPiece,
    read_vocabulary,
)

LETTERS = "abcdefghijklmnopqrstuvwxyz"
TOKENS = [
    *["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"],
    *LETTERS,
    *(f"##{c}" for c in LETTERS),
    *"0123456789",
    *(f"##{c}" for c in "0123456789"),
    *"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
    *[
        "un",
        "##aff",
        "##able",
        "hello",
        "resume",
        "Resume",
        "strasse",
        "你",
        "好",
        "σ",
        "##ς",
        "##σ",
    ],
    *["é", "A", "É", "👍", "—", "…", "the", "ab"],
]
DATA = Path(os.environ.get("STAGEDML_TEST_DATA", "/nonexistent"))


def pieces(text: str, *, lower_case: bool = True) -> list[str]:
    tokenizer = WordPiece(TOKENS, lower_case=lower_case)
    return [TOKENS[i] for i in tokenizer.tokenize(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("unaffable", ["un", "##aff", "##able"]),
        ("UNaffable", ["un", "##aff", "##able"]),
        ("", []),
        (" \t\r\n\u00a0\u3000\u2028 ", []),
        ("Hello,hello", ["hello", ",", "hello"]),
        ("hello!!", ["hello", "!", "!"]),
        ("$5^2=`25`", ["$", "5", "^", "2", "=", "`", "2", "##5", "`"]),
        # accents: composed, decomposed, and a mark alone
        ("Résumé", ["resume"]),
        ("Re\u0301sume\u0301", ["resume"]),
        ("\u0301", []),
        ("\u0301 a", ["a"]),
        # ideographs stand alone, with no spaces around them
        ("你好", ["你", "好"]),
        ("a你b", ["a", "你", "b"]),
        ("\U0002a6d6", ["[UNK]"]),
        ("ひらがな", ["[UNK]"]),
        # control and format characters vanish, joining what they part
        ("a\u200bb", ["ab"]),
        ("a\x00b", ["ab"]),
        ("a\ufffdb", ["ab"]),
        ("a\x0bb a\x1cb a\x85b", ["ab", "ab", "ab"]),
        ("a\u00adb", ["ab"]),
        ("\ufeffthe", ["the"]),
        # but these are spaces
        ("a\tb\nc\rd", ["a", "b", "c", "d"]),
        ("a\u2003b\u2029c", ["a", "b", "c"]),
        # punctuation outside ASCII, and emoji, which are symbols and stay in their word
        ("a—b…", ["a", "—", "b", "…"]),
        ("👍", ["👍"]),
        ("👍👍", ["[UNK]"]),
        ("good👍", ["[UNK]"]),
        ("👩\u200d🚀", ["[UNK]"]),
        # a special token's name is text
        ("[SEP]", ["[", "s", "##e", "##p", "]"]),
        # lower case before accents; a sigma that ends a word
        ("\u0130", ["i"]),
        ("ΣΣ", ["σ", "##ς"]),
        ("ΣΣ!", ["σ", "##ς", "!"]),
        ("straße", ["[UNK]"]),
        ("\ud800", ["[UNK]"]),
        ("x" * 200, ["x", *["##x"] * 199]),
        ("x" * 201, ["[UNK]"]),
        ("x" * 201 + ".", ["[UNK]", "."]),
    ],
)
def test_golden_uncased(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Resume", ["Resume"]),
        ("Résumé", ["[UNK]"]),
        ("É", ["É"]),
        ("E\u0301", ["[UNK]"]),  # nothing is composed either
        ("é,A", ["é", ",", "A"]),
        ("a\u200bb", ["ab"]),
        ("你A", ["你", "A"]),
        ("H", ["[UNK]"]),
    ],
)
def test_golden_cased(text: str, expected: list[str]) -> None:
    assert pieces(text, lower_case=False) == expected


def test_the_greedy_match_does_not_go_back() -> None:
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "abc", "ab", "##cd"]
    tokenizer = WordPiece(tokens, lower_case=True)
    assert tokenizer.tokenize("abcd") == [1]
    assert tokenizer.tokenize("ab abc") == [5, 4]


def test_offsets_cover_what_was_removed_within() -> None:
    tokenizer = WordPiece(TOKENS, lower_case=True)
    text = " Re\u0301su\u200bmé, 你 hello👍"
    found = [(TOKENS[p.id], text[p.start : p.end]) for p in tokenizer.tokenize_with_offsets(text)]
    assert found == [
        ("resume", "Re\u0301su\u200bmé"),
        (",", ","),
        ("你", "你"),
        ("[UNK]", "hello👍"),
    ]
    split = tokenizer.tokenize_with_offsets("x unAFFable")
    assert [(p.start, p.end) for p in split] == [(0, 1), (2, 4), (4, 7), (7, 11)]


def test_character_classes_are_those_of_the_interpreter() -> None:
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        category = unicodedata.category(char)
        space = char in "\t\n\r\u2028\u2029" or category == "Zs"
        assert (_WORD.match(char) is None) == space, hex(code)
        if char.isspace():
            assert (_SPACE_TO_PYTHON_ALONE.match(char) is not None) != space, hex(code)
        else:
            assert _SPACE_TO_PYTHON_ALONE.match(char) is None
        if _IDEOGRAPH.match(char) and category != "Cn":
            assert unicodedata.name(char).startswith("CJK "), hex(code)


hard = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from("abAB .,-[]#éÉıİßΣς\u0301\u0323\u200b\x85\x0b\u2028你好👍\u1b44\u302e가"),
    ),
    max_size=30,
)


@given(hard, st.booleans())
@settings(max_examples=400, deadline=None)
def test_offsets_agree_with_ids_and_are_ordered(text: str, lower_case: bool) -> None:
    tokenizer = WordPiece(TOKENS, lower_case=lower_case)
    found = tokenizer.tokenize_with_offsets(text)
    assert [p.id for p in found] == tokenizer.tokenize(text)
    assert all(0 <= p.start < p.end <= len(text) for p in found)
    starts = [p.start for p in found]
    assert starts == sorted(starts)
    for piece in found:
        if piece.id != tokenizer.unk_id:
            token = TOKENS[piece.id].removeprefix("##")
            again = [TOKENS[i] for i in tokenizer.tokenize(text[piece.start : piece.end])]
            assert token[0] in "".join(again) or token == "ς"


@given(hard, hard)
@settings(max_examples=100, deadline=None)
def test_a_space_parts_texts(left: str, right: str) -> None:
    tokenizer = WordPiece(TOKENS, lower_case=True)
    whole = tokenizer.tokenize(f"{left} {right}")
    assert whole == tokenizer.tokenize(left) + tokenizer.tokenize(right)


def test_the_cache_does_not_change_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stagedml.zoo.bert.wordpiece._CACHED_WORDS", 2)
    tokenizer = WordPiece(TOKENS, lower_case=True)
    text = "the unaffable hello the ab unaffable the"
    assert tokenizer.tokenize(text) == WordPiece(TOKENS, lower_case=True).tokenize(text)
    assert len(tokenizer._words) <= 2


def test_reading_a_vocabulary(tmp_path: Path) -> None:
    path = tmp_path / "vocab.txt"
    path.write_bytes("[PAD]\r\n[UNK]\n[CLS]\n[SEP]\n\u2028x\na\u0085b\n".encode())
    assert read_vocabulary(path) == ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "x", "a\x85b"]
    path.write_text("[PAD]\n[UNK]\n")
    with pytest.raises(VocabularyError, match=re.escape("[CLS], [SEP]")):
        read_vocabulary(path)
    path.write_bytes(b"[PAD]\n\xff\n")
    with pytest.raises(VocabularyError, match="not UTF-8"):
        read_vocabulary(path)


def rust(tokens: list[str], *, lower_case: bool):
    library = pytest.importorskip("tokenizers")
    model = library.models.WordPiece(
        {t: i for i, t in enumerate(tokens)}, unk_token="[UNK]", max_input_chars_per_word=200
    )
    made = library.Tokenizer(model)
    made.normalizer = library.normalizers.BertNormalizer(
        lowercase=lower_case, strip_accents=lower_case
    )
    made.pre_tokenizer = library.pre_tokenizers.BertPreTokenizer()
    return lambda text: made.encode(text, add_special_tokens=False)


def old_characters() -> list[str]:
    """Of the same class in Unicode 3.2 and today: the libraries have tables of several versions."""
    old = unicodedata.ucd_3_2_0
    return [
        c
        for c in map(chr, range(sys.maxunicode + 1))
        if old.category(c) == unicodedata.category(c)
        and old.category(c) not in {"Cn", "Co", "Cs"}
        and c != "Σ"  # lower-cased by its place in Python and in the reference, not in Rust
    ]


@pytest.mark.parametrize("lower_case", [True, False])
def test_same_as_rust_on_random_text(lower_case: bool) -> None:
    import random

    other = rust(TOKENS, lower_case=lower_case)
    ours = WordPiece(TOKENS, lower_case=lower_case)
    chars = old_characters()
    latin = [c for c in chars if ord(c) < 0x400]
    draw = random.Random(7)
    for _ in range(20000):
        pool = draw.choice([chars, latin, list(LETTERS + " .,'-")])
        text = "".join(draw.choice(draw.choice([pool, latin])) for _ in range(draw.randrange(12)))
        assert ours.tokenize(text) == other(text).ids, ascii(text)


def keras_hub_ids(tokens: list[str], texts: list[str], *, lower_case: bool) -> list[list[int]]:
    """KerasHub's own Python path, a third implementation."""
    pytest.importorskip("keras_hub")
    from keras_hub.tokenizers import BertTokenizer

    tokenizer = BertTokenizer(vocabulary=tokens, lowercase=lower_case, strip_accents=lower_case)
    return [[int(i) for i in tokenizer(text)] for text in texts]


@pytest.mark.tensorflow
def test_same_as_keras_hub() -> None:
    # Where it departs from the reference: it folds compatibility characters, as the ellipsis, and
    # parts words at format characters, as the soft hyphen. So does no text here.
    texts = ["unaffable hello, the résumé!", "a你b 好", "$5^2=`25`", "[the] it's\tab\nc — the"]
    ours = WordPiece(TOKENS, lower_case=True)
    assert keras_hub_ids(TOKENS, texts, lower_case=True) == [ours.tokenize(t) for t in texts]


real = pytest.mark.skipif(not DATA.is_dir(), reason="STAGEDML_TEST_DATA does not name a directory")


def real_lines() -> list[str]:
    names = ["mrpc/msr_paraphrase_train.txt", "mrpc/msr_paraphrase_test.txt"]
    names += ["nl2bash/all.nl", "nl2bash/all.cm"]
    texts = [(DATA / name).read_bytes().decode("utf-8") for name in names]
    return [line for text in texts for line in text.split("\n")]


@real
@pytest.mark.parametrize("lower_case", [True, False])
def test_same_ids_and_offsets_as_rust_on_real_text(lower_case: bool) -> None:
    tokens = read_vocabulary(DATA / "bert/vocab.txt")
    other = rust(tokens, lower_case=lower_case)
    ours = WordPiece(tokens, lower_case=lower_case)
    lines = real_lines()
    assert len(lines) == 31021
    for line in lines:
        expected = other(line)
        assert ours.tokenize(line) == expected.ids, line
        found = [(p.start, p.end) for p in ours.tokenize_with_offsets(line)]
        assert found == expected.offsets, line


@real
@pytest.mark.tensorflow
def test_same_ids_as_keras_hub_on_real_text() -> None:
    tokens = read_vocabulary(DATA / "bert/vocab.txt")
    ours = WordPiece(tokens, lower_case=True)
    lines = [line for line in real_lines()[::20] if line.isascii()]
    assert len(lines) > 1500
    assert keras_hub_ids(tokens, lines, lower_case=True) == [ours.tokenize(t) for t in lines]

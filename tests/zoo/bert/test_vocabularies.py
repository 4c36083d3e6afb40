"""Own WordPiece vocabularies, beside Hugging Face's tokenizers."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import run_stage

from stagedml.zoo.bert.corpora import CorpusError
from stagedml.zoo.bert.vocabularies import (
    reserved_tokens,
    spread_lines,
    train_wordpiece,
    wordpiece_vocabulary,
)
from stagedml.zoo.bert.wordpiece import WordPiece, read_vocabulary
from stagedml.zoo.sample_data.prose import sample_documents

if TYPE_CHECKING:
    from pathlib import Path

tokenizers = pytest.importorskip("tokenizers")

pytestmark = pytest.mark.texts

LINES = [line for document in sample_documents(120) for line in document]
LINES += ["Ёлка и ёжик. Élan naïve.", "你好 世界 你好", "x" * 30, "one\u00a0two ﬁne 3,14 $5"]
LINES += [f"{a}{b}" for a in "abcdefgh" for b in ("ing", "ed", "s")]


def trained(*, lower_case: bool = True, size: int = 400, **more) -> list[str]:
    given_ = {"min_frequency": 2, "characters": 1000, **more}
    return train_wordpiece(lambda: iter(LINES), lower_case=lower_case, size=size, **given_)


def reference(tokens: list[str], *, lower_case: bool):
    """Hugging Face's tokenizer with a vocabulary."""
    found = tokenizers.Tokenizer(
        tokenizers.models.WordPiece(
            {t: i for i, t in enumerate(tokens)}, unk_token="[UNK]", max_input_chars_per_word=200
        )
    )
    found.normalizer = tokenizers.normalizers.BertNormalizer(lowercase=lower_case)
    found.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    return found


@pytest.mark.parametrize("lower_case", [True, False])
def test_special_tokens_are_at_berts_places(lower_case) -> None:
    tokens = trained(lower_case=lower_case)
    assert len(tokens) == len(set(tokens)) == 400
    assert [tokens.index(t) for t in ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")] == [
        *(0, 100, 101, 102, 103)
    ]
    assert tokens[1:100] == [f"[unused{i}]" for i in range(99)]
    text = " ".join(LINES)
    known = set(unicodedata.normalize("NFD", text.lower()) if lower_case else text)
    assert all(len(t) == 1 for t in tokens[104 : 104 + 26])
    assert {"e", "##e", "你", "$"} <= set(tokens)
    assert ("É" in tokens) is not lower_case
    assert not {c for t in tokens[104:] for c in t.removeprefix("##")} - known


@pytest.mark.parametrize("lower_case", [True, False])
def test_it_splits_as_hugging_faces_tokenizer_does(lower_case) -> None:
    tokens = trained(lower_case=lower_case)
    own, other = WordPiece(tokens, lower_case=lower_case), reference(tokens, lower_case=lower_case)
    for line in LINES:
        assert own.tokenize(line) == other.encode(line).ids
        assert own.unk_id not in own.tokenize(line)


TOKENS = None


@given(st.text(st.sampled_from("aeinrstЁёйéèé 你-.,'$xﬁİß\u0301\u00adAEINR"), max_size=40))
def test_any_text_is_split_alike(text) -> None:
    global TOKENS  # noqa: PLW0603 - trained once
    TOKENS = TOKENS or trained()
    own, other = WordPiece(TOKENS, lower_case=True), reference(TOKENS, lower_case=True)
    assert own.tokenize(text) == other.encode(text).ids


def test_it_is_the_vocabulary_of_the_library_but_for_the_order() -> None:
    """Without ties the library's own trainer takes the same pieces."""
    counts = {"low": 50, "lower": 31, "newest": 67, "widest": 39, "lowest": 11}
    lines = [word for word, count in counts.items() for _ in range(count)]
    size = 104 + 2 * 9 + 12
    own = train_wordpiece(
        lambda: iter(lines), lower_case=True, size=size, min_frequency=2, characters=99
    )
    tokenizer = tokenizers.Tokenizer(tokenizers.models.WordPiece(unk_token="[UNK]"))
    tokenizer.normalizer = tokenizers.normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    # The library has no `##` form of letters that only begin words.
    missing = len([t for t in own if t.startswith("##") and len(t) == 3]) - len(
        {c for word in counts for c in word[1:]}
    )
    trainer = tokenizers.trainers.WordPieceTrainer(
        vocab_size=size - missing - len({"l", "n", "w"} ^ set("".join(counts))),
        special_tokens=reserved_tokens(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(lines, trainer)
    library = {t for t in tokenizer.get_vocab() if len(t.removeprefix("##")) > 1}
    mine = {t for t in own if len(t.removeprefix("##")) > 1}
    assert {"low", "newest"} <= mine
    assert mine <= library or library <= mine


def test_the_same_texts_give_the_same_bytes_in_any_process(tmp_path: Path) -> None:
    """The library's hash tables are of another order in each."""
    shuffled = random.Random(1).sample(LINES, len(LINES))
    program = (
        "import json, sys\n"
        "from stagedml.zoo.bert.vocabularies import train_wordpiece\n"
        "lines = json.load(sys.stdin)\n"
        "made = train_wordpiece(lambda: iter(lines), lower_case=True, size=400, min_frequency=2,\n"
        "                       characters=30)\n"
        "print(json.dumps(made))\n"
    )
    found = [
        subprocess.run(
            [sys.executable, "-c", program],
            input=json.dumps(lines),
            env=os.environ | {"PYTHONHASHSEED": seed, "RAYON_NUM_THREADS": threads},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for lines, seed, threads in ((LINES, "1", "1"), (LINES, "2", "4"), (shuffled, "3", "2"))
    ]
    assert found[0] == found[1] == found[2]
    # Of equally frequent characters the same ones are taken, too.
    assert len([t for t in json.loads(found[0])[104:] if len(t) == 1]) == 30


@pytest.mark.parametrize("most", [1, 20, 250, len(LINES), 10_000])
def test_a_limit_gives_the_same_vocabulary_however_texts_are_cut(tmp_path: Path, most: int) -> None:
    given_ = {"size": 400, "max_lines": most, "min_frequency": 1}
    made = []
    for shards in (1, 2, 3, 7):
        paths = [tmp_path / f"{shards}-{shard}.txt" for shard in range(shards)]
        ends = [len(LINES) * k * k // (shards * shards) for k in range(shards + 1)]
        for path, begin, end in zip(paths, ends, ends[1:], strict=False):
            path.write_text("".join(f"{line}\n\n" for line in LINES[begin:end]), encoding="utf-8")
        out = run_stage(wordpiece_vocabulary, tmp_path / f"{shards}", paths, **given_)
        made.append(out.vocab.read_bytes())
    assert set(made) == {made[0]}


@given(st.integers(1, 60), st.integers(1, 70))
def test_a_limit_takes_lines_of_all_of_the_text(tmp_path_factory, total, most) -> None:
    path = tmp_path_factory.mktemp("spread") / "numbers.txt"
    path.write_text("".join(f"{number}\n" for number in range(total)))
    places = [int(line) for line in spread_lines([path], most)()]
    assert len(places) == min(most, total)
    gaps = [b - a for a, b in pairwise([-1, *places])]
    assert 0 < min(gaps) <= max(gaps) <= -(-total // most)
    assert places[-1] == total - 1


def test_the_stage(tmp_path: Path) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    paths[0].write_text("\n".join(LINES[:300]), encoding="utf-8")
    paths[1].write_text("\n".join(LINES[300:]), encoding="utf-8")
    made = run_stage(wordpiece_vocabulary, tmp_path / "made", paths, size=400)
    assert read_vocabulary(made.vocab) == trained()
    assert made.size == 400
    assert made.unknown == 0
    assert 1 < made.tokens_per_word < 2.5
    few = run_stage(wordpiece_vocabulary, tmp_path / "few", paths, size=400, characters=20)
    assert few.unknown > 0
    part = run_stage(wordpiece_vocabulary, tmp_path / "part", paths, size=400, max_lines=20)
    assert part.size < 420
    with pytest.raises(CorpusError, match=r"characters of the texts need \d+ tokens, not 120"):
        run_stage(wordpiece_vocabulary, tmp_path / "small", paths, size=120)
    (tmp_path / "empty.txt").write_text("\n \n")
    with pytest.raises(CorpusError, match="no words"):
        run_stage(wordpiece_vocabulary, tmp_path / "none", [tmp_path / "empty.txt"])

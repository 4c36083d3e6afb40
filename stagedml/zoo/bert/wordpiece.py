"""WordPiece as BERT uses it: the same ids as Google's reference implementation.

Re-created from the description in https://arxiv.org/abs/1810.04805 and the behaviour of
`tokenization.py` in https://github.com/google-research/bert. Standard library only. Character
classes follow the interpreter's Unicode tables, as the reference's do.

Every step of the reference works within one whitespace-separated word, so the ids of a word are
computed once and kept: a text costs one split and one look-up for each word.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

T = TypeVar("T")

PAD, UNK, CLS, SEP, MASK = "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"
SPECIAL_TOKENS = (PAD, UNK, CLS, SEP, MASK)
_REQUIRED = (PAD, UNK, CLS, SEP)

# The reference's whitespace: tab, newline, carriage return, category Zs; and the two separators
# that Python's `str.split` knows besides.
_SPACES = "\t\n\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_WORD = re.compile(f"[^{_SPACES}]+")
# `str.split` takes these for whitespace; the reference removes them as control characters, which
# joins what is on both sides.
_SPACE_TO_PYTHON_ALONE = re.compile("[\x0b\x0c\x1c-\x1f\x85]")
# CJK ideographs, each a word of its own: 8 blocks, without kana and hangul.
_IDEOGRAPH = re.compile(
    "[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002a6df\U0002a700-\U0002b73f"
    "\U0002b740-\U0002b81f\U0002b820-\U0002ceaf\U0002f800-\U0002fa1f]"
)
_ASCII_PIECES = re.compile(r"[0-9a-zA-Z]+|[!-/:-@\[-`{-~]")
_ASCII_CONTROL = re.compile("[\x00-\x1f\x7f]")
_CACHED_WORDS = 1 << 18  # about 60 MB at worst; then the cache starts anew


class VocabularyError(StagedMLError):
    """A vocabulary file that is not one of WordPiece."""


class Piece(NamedTuple):
    """A token and the characters `text[start:end]` that it stands for."""

    id: int
    start: int
    end: int


def read_vocabulary(path: Path) -> list[str]:
    """Read the tokens of a `vocab.txt`, one for each line: the line's number is the token's id.

    Raises:
        VocabularyError: The file is not UTF-8, or lacks one of BERT's special tokens.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        msg = f"the vocabulary {path.name} is not UTF-8: {error}"
        raise VocabularyError(msg) from error
    # Only newlines end a line: multilingual vocabularies hold other separators as tokens.
    lines = text.split("\n")
    if not lines[-1]:
        del lines[-1]
    tokens = [line.strip() for line in lines]
    missing = [token for token in _REQUIRED if token not in tokens]
    if missing:
        msg = f"the vocabulary {path.name} has no {', '.join(missing)}"
        raise VocabularyError(msg, hint="A BERT checkpoint's own vocab.txt has them.")
    return tokens


class _Cache(dict[str, T]):
    """What is known of each word so far."""

    def __init__(self, compute: Callable[[str], T]) -> None:
        super().__init__()
        self.compute = compute

    def __missing__(self, word: str) -> T:
        if len(self) >= _CACHED_WORDS:
            self.clear()
        found = self[word] = self.compute(word)
        return found


class WordPiece:
    """Text to token ids, by BERT's rules and a vocabulary.

    Args:
        tokens: The vocabulary, in the order of its ids.
        lower_case: Lower-case and strip accents, as the `uncased` checkpoints need.
        max_word_chars: A longer word is one unknown token; 200 in the reference.

    Raises:
        VocabularyError: The vocabulary lacks a special token.
    """

    def __init__(
        self, tokens: Sequence[str], *, lower_case: bool, max_word_chars: int = 200
    ) -> None:
        # Where a token comes twice the last one counts, as in the reference.
        self.ids = {token: index for index, token in enumerate(tokens)}
        self.lower_case = lower_case
        self.max_word_chars = max_word_chars
        missing = [token for token in _REQUIRED if token not in self.ids]
        if missing:
            msg = f"the vocabulary has no {', '.join(missing)}"
            raise VocabularyError(msg)
        self.size = len(tokens)
        self.pad_id = self.ids[PAD]
        self.unk_id = self.ids[UNK]
        self.cls_id = self.ids[CLS]
        self.sep_id = self.ids[SEP]
        self._longest = max(map(len, tokens))
        self._words: _Cache[tuple[int, ...]] = _Cache(self._ids)
        self._pieces: _Cache[tuple[Piece, ...]] = _Cache(lambda word: tuple(self._align(word)))

    @classmethod
    def from_file(cls, path: Path, *, lower_case: bool, max_word_chars: int = 200) -> WordPiece:
        """Make a tokenizer with the vocabulary of a `vocab.txt`.

        Args:
            path: The `vocab.txt`.
            lower_case: Lower-case and strip accents, as the `uncased` checkpoints need.
            max_word_chars: A longer word is one unknown token.

        Raises:
            VocabularyError: The file is not UTF-8, or lacks one of BERT's special tokens.
        """
        return cls(read_vocabulary(path), lower_case=lower_case, max_word_chars=max_word_chars)

    def tokenize(self, text: str) -> list[int]:
        """Find the ids of `text`, without `[CLS]` and `[SEP]`."""
        odd = _SPACE_TO_PYTHON_ALONE.search(text) is not None
        words = _WORD.findall(text) if odd else text.split()
        return list(chain.from_iterable(map(self._words.__getitem__, words)))

    def tokenize_with_offsets(self, text: str) -> list[Piece]:
        """Find the ids of `tokenize`, each with its character range in `text`.

        A range covers the characters that became the token, with the accents and control
        characters that were removed within it; an unknown word is one range.
        """
        pieces: list[Piece] = []
        for match in _WORD.finditer(text):
            at = match.start()
            for token, start, end in self._pieces[match.group()]:
                pieces.append(Piece(token, start + at, end + at))
        return pieces

    def _ids(self, word: str) -> tuple[int, ...]:
        return tuple(i for part in self._split(word) for i, _ in self._match(part))

    def _split(self, word: str) -> Iterable[str]:
        """Normalize, and split into runs between punctuation, punctuation, and ideographs."""
        if word.isascii() and _ASCII_CONTROL.search(word) is None:
            return _ASCII_PIECES.findall(word.lower() if self.lower_case else word)
        cleaned = "".join(c for c in word if not _is_removed(c))
        parts: list[str] = []
        for run in _IDEOGRAPH.sub(r" \g<0> ", cleaned).split():
            text = run
            if self.lower_case:
                decomposed = unicodedata.normalize("NFD", run.lower())
                text = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
            parts += _split_punctuation(text)
        return parts

    def _match(self, part: str) -> list[tuple[int, int]]:
        """Match greedily, the longest first: the ids, each with the end of its match in `part`."""
        ids = self.ids
        size = len(part)
        if size > self.max_word_chars:
            return [(self.unk_id, size)]
        whole = ids.get(part)
        if whole is not None:
            return [(whole, size)]
        found: list[tuple[int, int]] = []
        start = 0
        while start < size:
            end = min(size, start + self._longest)
            prefix = "##" if start else ""
            while end > start:
                token = ids.get(prefix + part[start:end])
                if token is not None:
                    break
                end -= 1
            else:
                return [(self.unk_id, size)]
            found.append((token, end))
            start = end
        return found

    def _align(self, word: str) -> Iterable[Piece]:
        """Find `_ids` once more, following where each normalized character came from."""
        if word.isascii() and _ASCII_CONTROL.search(word) is None:
            for match in _ASCII_PIECES.finditer(word.lower() if self.lower_case else word):
                start = match.start()
                for token, end in self._match(match.group()):
                    yield Piece(token, start, match.start() + end)
                    start = match.start() + end
            return
        kept = [(c, i) for i, c in enumerate(word) if not _is_removed(c)]
        for run in _runs(kept):
            text = "".join(c for c, _ in run)
            spans = [(i, i + 1) for _, i in run]
            if self.lower_case:
                text, spans = _lower(text, spans)
                text, spans = _strip_accents(text, spans)
            at = 0
            for part in _split_punctuation(text):
                start = at
                for token, end in self._match(part):
                    first, last = spans[start], spans[at + end - 1]
                    yield Piece(token, first[0], last[1])
                    start = at + end
                at += len(part)


def _is_removed(char: str) -> bool:
    if char in "\t\n\r":
        return False
    return char in "\x00\ufffd" or unicodedata.category(char) in {"Cc", "Cf"}


def _is_punctuation(char: str) -> bool:
    """Tell category P, and any ASCII sign: BERT's vocabularies treat `$` and `^` like `.` too."""
    if char.isascii():
        return _ASCII_PIECES.match(char) is not None and not char.isalnum()
    return unicodedata.category(char)[0] == "P"


def _split_punctuation(text: str) -> list[str]:
    parts: list[str] = []
    start = 0
    for index, char in enumerate(text):
        if _is_punctuation(char):
            if start < index:
                parts.append(text[start:index])
            parts.append(char)
            start = index + 1
    if start < len(text):
        parts.append(text[start:])
    return parts


def _runs(chars: list[tuple[str, int]]) -> list[list[tuple[str, int]]]:
    """Split before and after each ideograph."""
    runs: list[list[tuple[str, int]]] = []
    fresh = True
    for char, index in chars:
        alone = _IDEOGRAPH.match(char) is not None
        if alone or fresh:
            runs.append([])
        runs[-1].append((char, index))
        fresh = alone
    return runs


Spans = list[tuple[int, int]]


def _lower(text: str, spans: Spans) -> tuple[str, Spans]:
    # Lower case depends on its surroundings (a final sigma) but its length does not.
    lengths = [len(char.lower()) for char in text]
    return text.lower(), [s for s, n in zip(spans, lengths, strict=True) for _ in range(n)]


def _strip_accents(text: str, spans: Spans) -> tuple[str, Spans]:
    """Apply NFD and drop non-spacing marks; a character's span takes in the marks after it."""
    chars: list[str] = []
    sources: Spans = []
    start = 0
    while start < len(text):
        # Marks may change places in NFD, but only within such a group.
        end = start + 1
        while end < len(text) and _is_mark(text[end]):
            end += 1
        group = (spans[start][0], spans[end - 1][1])
        for char in unicodedata.normalize("NFD", text[start:end]):
            if unicodedata.category(char) != "Mn":
                chars.append(char)
                sources.append(group)
        start = end
    return "".join(chars), sources


def _is_mark(char: str) -> bool:
    return unicodedata.combining(char) != 0 or unicodedata.category(char) == "Mn"

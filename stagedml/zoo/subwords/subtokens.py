r"""Subtokens: words cut into the longest known parts, as the Transformer of Tensor2Tensor has them.

The idea is that of https://github.com/tensorflow/tensor2tensor (`text_encoder`), which the original
StagedML used; nothing here needs more than the standard library.

* A text falls into words (runs of letters, digits and further characters that are named) and runs
  of all else. A single space between two words is left out, and put back when decoding.
* A reserved token that stands by itself is one word and one id, whatever it is made of.
* Each word ends in `_`; its own underscores become `\u`, backslashes `\\`, and characters outside
  the alphabet `\NUMBER;`. So any text has ids, and ids give back the text.
* A word is cut greedily into the longest entries of the vocabulary.
* Entries are the parts that occur at least so often in the training texts; this number is sought
  by bisection so that the vocabulary is as large as wanted.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from stagedml.zoo.subwords.data import (
    BOS_ID,
    EOS_ID,
    PAD_ID,
    SPECIAL,
    UNK_ID,
    SubwordsError,
    check_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

_ESCAPES = "\\_u;0123456789"  # what escapes are written with: always in the alphabet
_LONGEST = 64  # characters of an entry: beyond, a "word" is a number or a hash
_CACHED_WORDS = 1 << 17
_ROUNDS = 4
_CLOSE_ENOUGH = 0.01
_ESCAPED = re.compile(r"\\(u|\\|[0-9]+;)?")
_REPLACEMENT = "\ufffd"


class Splitter:
    """Cuts texts into words and what is between them, and joins these again.

    Args:
        characters: Characters that belong to words beside letters and digits, as `-+,.`.
        reserved: Tokens that are words by themselves; those with a letter or digit only where no
            character of a word is beside them.
        single_punctuation: Whether each character between words is a token of its own.
    """

    def __init__(
        self, characters: str, reserved: Iterable[str], *, single_punctuation: bool
    ) -> None:
        extra = f"|[{re.escape(characters)}]" if characters else ""
        letter = rf"[^\W_]{extra}"
        self._word = re.compile(rf"(?:{letter})+")
        between = rf"(?:(?!{letter})[\s\S])"
        self._parts = re.compile(
            rf"(?:{letter})+|{between}{'' if single_punctuation else '+'}", re.UNICODE
        )
        longest_first = sorted(set(reserved), key=lambda token: (-len(token), token))
        self._worded = {token for token in longest_first if self._word.search(token)}
        alternatives = [
            rf"(?<!{_behind(letter)}){re.escape(t)}(?!{letter})"
            if t in self._worded
            else re.escape(t)
            for t in longest_first
        ]
        self._reserved = re.compile("|".join(alternatives)) if alternatives else None

    def is_word(self, token: str) -> bool:
        """Tell whether a single space beside another such token is left out."""
        return token in self._worded or self._word.match(token) is not None

    def split(self, text: str) -> list[str]:
        """Cut a text into tokens, without the single spaces between words."""
        tokens: list[str] = []
        done = 0
        for start, end in self._find_reserved(text):
            tokens += self._parts.findall(text[done:start])
            tokens.append(text[start:end])
            done = end
        tokens += self._parts.findall(text[done:])
        words = [self.is_word(token) for token in tokens]
        last = len(tokens) - 1
        return [
            part
            for i, part in enumerate(tokens)
            if not (part == " " and 0 < i < last and words[i - 1] and words[i + 1])
        ]

    def join(self, tokens: Iterable[str]) -> str:
        """Make the text again that `split` has cut."""
        made: list[str] = []
        after_word = False
        for token in tokens:
            word = self.is_word(token)
            if word and after_word:
                made.append(" ")
            made.append(token)
            after_word = word
        return "".join(made)

    def _find_reserved(self, text: str) -> list[tuple[int, int]]:
        if self._reserved is None:
            return []
        found: list[tuple[int, int]] = []
        word_ended = -1
        for match in self._reserved.finditer(text):
            worded = match.group() in self._worded
            # Two beside each other without a space would be joined with one.
            if worded and match.start() == word_ended:
                continue
            found.append(match.span())
            word_ended = match.end() if worded else -1
        return found


def _behind(letter: str) -> str:
    """Write the alternatives for a look-behind, which takes them in a group."""
    return f"(?:{letter})"


def escape(token: str, alphabet: frozenset[str]) -> str:
    """Write a token with the characters of the alphabet alone, and with `_` at its end."""
    token = token.replace("\\", "\\\\").replace("_", "\\u")
    if not alphabet.issuperset(token):
        token = "".join(c if c in alphabet else f"\\{ord(c)};" for c in token)
    return token + "_"


def unescape(token: str) -> str:
    """Read what `escape` wrote, without its end; what cannot be read becomes U+FFFD."""

    def character(match: re.Match[str]) -> str:
        code = match[1]
        if code == "u":
            return "_"
        if code == "\\":
            return "\\"
        number = int(code[:-1]) if code and len(code) < 9 else -1
        if not 0 <= number <= 0x10FFFF or 0xD800 <= number <= 0xDFFF:
            return _REPLACEMENT
        return chr(number)

    return _ESCAPED.sub(character, token)


class Subtokens:
    """A tokenizer of subtokens; see `Tokenizer`.

    Args:
        settings: `characters`, `single_punctuation`, and the lists `reserved`, `alphabet` and
            `subtokens`.
    """

    pad_id, unk_id, bos_id, eos_id = PAD_ID, UNK_ID, BOS_ID, EOS_ID

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self.settings = dict(settings)
        reserved: list[str] = settings["reserved"]
        self._alphabet = frozenset(settings["alphabet"])
        self._splitter = Splitter(
            settings["characters"], reserved, single_punctuation=settings["single_punctuation"]
        )
        first = len(SPECIAL)
        self._reserved = {token: first + i for i, token in enumerate(reserved)}
        subtokens: list[str] = settings["subtokens"]
        self._ids = {part: first + len(reserved) + i for i, part in enumerate(subtokens)}
        self._cut = cutter(self._ids)
        self._known: dict[str, list[int]] = {}
        # Of a reserved token the escaped form, so that decoding joins all in one way.
        self._entries = [*SPECIAL, *(escape(t, self._alphabet) for t in reserved), *subtokens]
        self._shown = [*SPECIAL, *reserved, *subtokens]
        self.size = len(self._entries)

    @classmethod
    def read(cls, path: Path) -> Subtokens:
        """Read what `write` wrote.

        Raises:
            SubwordsError: The file is not one of subtokens.
        """
        try:
            return cls(json.loads(path.read_bytes()))
        except (ValueError, KeyError, TypeError) as error:
            msg = f"{path.name} has no subtokens: {error!r}"
            raise SubwordsError(msg, hint="It is written by the stage train-subtokens") from error

    def write(self, path: Path) -> None:
        """Write everything that the tokenizer is made of."""
        path.write_text(json.dumps(self.settings, ensure_ascii=False, indent=0), encoding="utf-8")

    def encode(self, text: str) -> list[int]:
        """See `Tokenizer.encode`."""
        check_text(text)
        ids: list[int] = []
        for word in self._splitter.split(text):
            known = self._known.get(word)
            ids += self._learn(word) if known is None else known
        return ids

    def _learn(self, word: str) -> list[int]:
        reserved = self._reserved.get(word)
        if reserved is not None:
            ids = [reserved]
        else:
            ids = [self._ids[part] for part in self._cut(escape(word, self._alphabet))]
        if len(self._known) >= _CACHED_WORDS:
            self._known.clear()
        self._known[word] = ids
        return ids

    def decode(self, ids: Iterable[int]) -> str:
        """See `Tokenizer.decode`."""
        first = len(SPECIAL)
        parts = [self._entries[i] if i >= first else _special(i) for i in ids]
        words = "".join(parts).split("_")
        # What has no end was cut short: by a limit of length, or by a model.
        return self._splitter.join(unescape(word) for word in words if word)

    def pieces(self, ids: Iterable[int]) -> list[str]:
        """See `Tokenizer.pieces`."""
        return [self._shown[i] for i in ids]


def _special(number: int) -> str:
    return f"\\{ord(_REPLACEMENT)};_" if number == UNK_ID else ""


def cutter(entries: Iterable[str]) -> Callable[[str], list[str]]:
    """Make a function that cuts an escaped word greedily into the longest entries.

    All characters of the alphabet are entries, so that it never fails.
    """
    known = frozenset(entries)
    longest = max(map(len, known))

    def cut(word: str) -> list[str]:
        parts, at, length = [], 0, len(word)
        while at < length:
            end = min(length, at + longest)
            while word[at:end] not in known:
                end -= 1
                if end == at:
                    msg = f"{word[at]!r} of {word!r} is not in the alphabet"
                    raise SubwordsError(msg)
            parts.append(word[at:end])
            at = end
        return parts

    return cut


def learn_subtokens(
    texts: Iterable[str],
    *,
    size: int,
    characters: str = "",
    reserved: Sequence[str] = (),
    single_punctuation: bool = False,
    coverage: float = 1.0,
) -> tuple[Subtokens, int]:
    """Learn a vocabulary of about a size.

    Args:
        texts: What to learn from.
        size: Wanted number of entries, the special, reserved and single-character ones included.
        characters: As for `Splitter`.
        reserved: As for `Splitter`.
        single_punctuation: As for `Splitter`.
        coverage: Fraction of all characters of the texts that the alphabet has to cover, the most
            frequent first.

    Returns:
        The tokenizer, and the number of times that an entry occurs at least. The size is the
        nearest that there is, within 1 % where possible.

    Raises:
        SubwordsError: Reserved tokens and alphabet alone are more than `size`.
    """
    splitter = Splitter(characters, reserved, single_punctuation=single_punctuation)
    plain: Counter[str] = Counter()
    letters: Counter[str] = Counter()
    for text in texts:
        check_text(text)
        plain.update(splitter.split(text))
    for word, n in plain.items():
        for letter in word:
            letters[letter] += n
    alphabet = frozenset(_covering(letters, coverage)) | frozenset(_ESCAPES)
    for token in reserved:
        plain.pop(token, None)
    counts: Counter[str] = Counter()
    for word, n in plain.items():
        counts[escape(word, alphabet)] += n
    wanted = size - len(SPECIAL) - len(reserved)
    if wanted < len(alphabet):
        msg = (
            f"a vocabulary of {size} cannot hold {len(reserved)} reserved tokens and "
            f"{len(alphabet)} single characters"
        )
        raise SubwordsError(msg, hint="Ask for a larger one, fewer reserved tokens, or less cover")
    subtokens, least = _of_size(counts, alphabet, wanted)
    settings = {
        "characters": characters,
        "single_punctuation": single_punctuation,
        "reserved": list(reserved),
        "alphabet": sorted(alphabet),
        "subtokens": subtokens,
    }
    return Subtokens(settings), least


def _covering(letters: Counter[str], coverage: float) -> list[str]:
    total = sum(letters.values())
    covered, taken = 0, []
    for letter, n in sorted(letters.items(), key=lambda item: (-item[1], item[0])):
        if covered >= coverage * total:
            break
        covered += n
        taken.append(letter)
    return taken


def _of_size(
    counts: Mapping[str, int], alphabet: frozenset[str], wanted: int
) -> tuple[list[str], int]:
    """Seek the least count by bisection; of two sizes as near, the smaller one."""
    low, high = 1, max([2, *counts.values()])
    best: tuple[int, int, list[str], int] | None = None
    while low <= high:
        least = (low + high) // 2
        found = _of_count(counts, alphabet, least)
        distance = abs(len(found) - wanted)
        if best is None or (distance, len(found)) < best[:2]:
            best = (distance, len(found), found, least)
        if distance <= _CLOSE_ENOUGH * wanted:
            break
        if len(found) > wanted:
            low = least + 1
        else:
            high = least - 1
    assert best is not None  # noqa: S101 - low <= high at first
    return best[2], best[3]


def _of_count(counts: Mapping[str, int], alphabet: frozenset[str], least: int) -> list[str]:
    """Find the parts of words that occur at least so often, the most frequent first."""
    parts: list[str] = sorted(alphabet)
    for _ in range(_ROUNDS):
        cut = cutter(parts)
        found: dict[str, int] = defaultdict(int)
        for word, n in counts.items():
            start = 0
            for part in cut(word):
                for end in range(start + 1, min(len(word), start + _LONGEST) + 1):
                    found[word[start:end]] += n
                start += len(part)
        by_length: dict[int, list[str]] = defaultdict(list)
        for part, n in found.items():
            if n >= least and len(part) > 1:
                by_length[len(part)].append(part)
        chosen: list[tuple[int, str]] = []
        for length in sorted(by_length, reverse=True):
            for part in by_length[length]:
                n = found[part]
                if n < least:
                    continue
                chosen.append((n, part))
                # What is counted for the whole is not counted again for its beginnings.
                for end in range(1, length):
                    found[part[:end]] -= n
        chosen += [(found.get(letter, 0), letter) for letter in alphabet]
        parts = [part for _, part in sorted(chosen, key=lambda item: (-item[0], item[1]))]
    return parts

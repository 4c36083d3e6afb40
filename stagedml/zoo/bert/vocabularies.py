"""A WordPiece vocabulary of one's own texts, trained by Hugging Face's `tokenizers`.

The same texts give the same bytes: see `train_wordpiece`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, File, Metric, Outputs, stage
from stagedml.zoo.bert.corpora import CorpusError
from stagedml.zoo.bert.wordpiece import CLS, MASK, PAD, SEP, UNK, WordPiece
from stagedml.zoo.formats.lines import iterate_lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

# Where Google's vocabularies have `[PAD]`, `[UNK]`, `[CLS]`, `[SEP]` and `[MASK]`.
_UNUSED = 99


class Vocabulary(Outputs):
    """A `vocab.txt`, and how it splits the texts that it was made of."""

    vocab = File("vocab.txt")
    size = Metric("tokens", at_least=1)
    tokens_per_word = Metric("tokens_per_word", at_least=0)
    unknown = Metric("unknown_fraction", at_least=0, at_most=1)


def reserved_tokens() -> list[str]:
    """List the first 104 tokens: BERT's special ones at the ids that Google's vocabularies have."""
    unused = [f"[unused{i}]" for i in range(_UNUSED)]
    return [PAD, *unused, UNK, CLS, SEP, MASK]


@stage(environment="text", closed=True)
def wordpiece_vocabulary(
    build: Build[Vocabulary],
    texts: Sequence[Path],
    *,
    do_lower_case: bool = True,
    size: Annotated[int, Bounds(at_least=110, at_most=1_000_000)] = 30_522,
    min_frequency: Annotated[int, Bounds(at_least=1)] = 2,
    characters: Annotated[int, Bounds(at_least=1)] = 1000,
    max_lines: Annotated[int, Bounds(at_least=1)] = 10_000_000,
) -> Vocabulary:
    """Train a WordPiece vocabulary, with BERT's special tokens at BERT's places.

    Args:
        build: The running stage.
        texts: UTF-8, lines of text.
        do_lower_case: Lower-case the texts and strip their accents, as uncased checkpoints do.
        size: Number of tokens, with the special ones; fewer where the texts have no more.
        min_frequency: How often a pair of pieces must come to be joined.
        characters: At most so many characters, the most frequent ones, are tokens; words with
            others are unknown.
        max_lines: Of more lines so many are read, evenly spread over all texts: however these are
            cut into files, the vocabulary is the same.

    Raises:
        CorpusError: The texts have no words, or `size` has no room for their characters.
        LinesError: A text is not UTF-8, or damaged.
    """
    build.progress("count lines")
    lines = spread_lines(texts, max_lines)
    tokens = train_wordpiece(
        lines,
        lower_case=do_lower_case,
        size=size,
        min_frequency=min_frequency,
        characters=characters,
        progress=build.progress,
    )
    build.out.vocab.write_text("".join(f"{t}\n" for t in tokens), encoding="utf-8", newline="\n")
    build.out.size = len(tokens)
    tokenizer = WordPiece(tokens, lower_case=do_lower_case)
    words = pieces = unknown = 0
    for line in islice(lines(), 20_000):
        ids = tokenizer.tokenize(line)
        words, pieces = words + len(line.split()), pieces + len(ids)
        unknown += ids.count(tokenizer.unk_id)
    build.out.tokens_per_word = pieces / words
    build.out.unknown = unknown / pieces
    return build.out


def spread_lines(texts: Sequence[Path], most: int) -> Callable[[], Iterator[str]]:
    """Make what reads the lines of texts that are not empty; of more than `most` so many.

    Args:
        texts: UTF-8, read one after the other.
        most: Of more lines so many are given, evenly spread over all texts.

    Raises:
        LinesError: A text is not UTF-8, or damaged.
    """

    def every() -> Iterator[str]:
        return (line for path in texts for line in iterate_lines(path) if line)

    total = sum(1 for _ in every())
    if total <= most:
        return every

    def some() -> Iterator[str]:
        for number, line in enumerate(every()):
            if (number + 1) * most // total > number * most // total:
                yield line

    return some


def _without(text: str, characters: AbstractSet[str]) -> str:
    """Leave out the words that have one of these characters."""
    return " ".join(word for word in text.split() if characters.isdisjoint(word))


def train_wordpiece(
    lines: Callable[[], Iterator[str]],
    *,
    lower_case: bool,
    size: int,
    min_frequency: int,
    characters: int,
    progress: Callable[[str], None] = lambda _: None,
) -> list[str]:
    """Train a vocabulary: reserved tokens, characters, their `##` forms, then pieces.

    `tokenizers` counts words in a hash table of random order, and breaks ties between pairs by the
    ids of their pieces, which follow that order. So all characters get their ids here, beforehand;
    then nothing of that order is left.

    Args:
        lines: Gives the texts, each time from the beginning.
        lower_case: Lower-case the texts and strip their accents.
        size: Number of tokens, with the reserved ones.
        min_frequency: How often a pair of pieces must come to be joined.
        characters: At most so many characters, the most frequent ones.
        progress: Told what is being done.

    Raises:
        CorpusError: There are no words, or the size has no room for the characters.
    """
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

    normalizer = normalizers.BertNormalizer(lowercase=lower_case)
    seen = Counter[str]()
    progress("count characters")
    for line in lines():
        seen.update(normalizer.normalize_str(line))
    known = {c: n for c, n in seen.items() if not c.isspace()}
    alphabet = sorted(sorted(known, key=lambda c: (-known[c], c))[:characters])
    if not alphabet:
        msg = "the texts have no words to make a vocabulary of"
        raise CorpusError(msg)
    reserved = reserved_tokens()
    first = [*reserved, *alphabet, *(f"##{c}" for c in alphabet)]
    if len(first) > size:
        msg = f"the {len(alphabet)} characters of the texts need {len(first)} tokens, not {size}"
        raise CorpusError(msg, hint="Ask for a larger `size`, or fewer `characters`.")
    tokenizer: Any = Tokenizer(models.WordPiece(unk_token=UNK))
    tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.WordPieceTrainer(
        vocab_size=size,
        min_frequency=min_frequency,
        special_tokens=first,
        show_progress=False,
    )
    progress("train a vocabulary")
    rare = known.keys() - set(alphabet)
    # Not by the trainer's own limit, which takes any of equally frequent characters.
    common = (_without(normalizer.normalize_str(line), rare) if rare else line for line in lines())
    tokenizer.train_from_iterator(common, trainer)
    ids: dict[str, int] = tokenizer.get_vocab()
    return sorted(ids, key=ids.__getitem__)

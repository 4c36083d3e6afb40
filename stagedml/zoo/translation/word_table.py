"""Base lines of translation: the source as it is, and word for word by a table that was learnt.

The table is that of IBM's model 1 (P. F. Brown et al., 1993, https://aclanthology.org/J93-2003).
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, stage
from stagedml.zoo.translation.data import ParallelTexts, each_pair, pairs_of
from stagedml.zoo.translation.evaluation import PARTS, Translations, write_translations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

COPY, WORDS = "source as it is", "word for word"
_WORD = re.compile(r"\w+|[^\w\s]")
_NOTHING = ""  # what a target's word may come from beside the source's words
_MOST_LINKS = 40_000_000  # pairs of words in memory, of about 40 bytes each


@stage(environment="text", closed=True)
def baseline_translations(
    build: Build[Translations],
    texts: ParallelTexts,
    *,
    pairs: Annotated[int, Bounds(at_least=1)] = 100_000,
    iterations: Annotated[int, Bounds(at_least=1, at_most=100)] = 5,
    most_words: Annotated[int, Bounds(at_least=1)] = 60,
) -> Translations:
    """Translate by copying the source, and word for word by a table learnt of the training part.

    Args:
        build: The running stage.
        texts: The texts.
        pairs: Training pairs of at most that number make the table, evenly spread.
        iterations: Rounds of expectation and maximization.
        most_words: Pairs with more words on a side are left out.
    """
    build.progress("learn a table of words")
    step = -(-texts.statistics["parts"]["train"]["pairs"] // pairs)
    chosen = islice(each_pair(texts.texts, "train"), 0, None, step)
    cut = ((_WORD.findall(a), _WORD.findall(b)) for a, b in chosen)
    table = learn_table(
        [(a, b) for a, b in cut if 0 < len(a) <= most_words and 0 < len(b) <= most_words],
        iterations=iterations,
    )
    found: dict[str, dict[str, Sequence[str]]] = {COPY: {}, WORDS: {}}
    for part in PARTS:
        sources = [pair[0] for pair in pairs_of(texts.texts, part)]
        found[COPY][part] = sources
        found[WORDS][part] = [by_table(table, source) for source in sources]
    write_translations(build, found, words=len(table))
    return build.out


def by_table(table: Mapping[str, str], text: str) -> str:
    """Replace each word that the table has, or has in lower case; others stay."""

    def word(match: re.Match[str]) -> str:
        found = match[0]
        return table.get(found) or table.get(found.lower()) or found

    return _WORD.sub(word, text)


def learn_table(
    pairs: Sequence[tuple[Sequence[str], Sequence[str]]], *, iterations: int
) -> dict[str, str]:
    """Learn for each word of the source the one that most often comes of it.

    Args:
        pairs: Words of the source and of the target. Of more than fit into memory some are taken,
            evenly spread: corpora stand one after the other.
        iterations: Rounds of expectation and maximization.

    Returns:
        For each word of the source the most probable word of the target.
    """
    import numpy as np

    sources: dict[str, int] = {_NOTHING: 0}
    targets: dict[str, int] = {}
    keys: list[Any] = []
    sizes: list[int] = []
    total = sum((len(source) + 1) * len(target) for source, target in pairs)
    for source, target in pairs[:: max(1, -(-total // _MOST_LINKS))]:
        a = np.array([0, *(sources.setdefault(w, len(sources)) for w in source)], np.int64)
        b = np.array([targets.setdefault(w, len(targets)) for w in target], np.int64)
        # A row for each word of the target, with all that it may come of.
        keys.append(((a[None, :] << 32) + b[:, None]).ravel())
        sizes += [len(a)] * len(b)
    if not keys:
        return {}
    links, at = np.unique(np.concatenate(keys), return_inverse=True)
    from_word: Any = links >> 32
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    chance: Any = np.ones(len(links))
    for _ in range(iterations):
        each = chance[at]
        each /= np.repeat(np.add.reduceat(each, starts), sizes)
        counts = np.bincount(at, each, minlength=len(links))
        chance = counts / np.bincount(from_word, counts)[from_word]
    # The best of each word: by word, then by chance; of equals the one that was seen first.
    order = np.lexsort((links & 0xFFFFFFFF, -chance, from_word))
    first = order[np.unique(from_word[order], return_index=True)[1]]
    words, meanings = list(sources), list(targets)
    return {words[links[i] >> 32]: meanings[links[i] & 0xFFFFFFFF] for i in first if links[i] >> 32}

"""A base line: the command of the training description that is most like the one given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import Build, stage
from stagedml.zoo.nl2bash.slots import SlottedTexts, fill
from stagedml.zoo.translation.data import ParallelTexts, pairs_of
from stagedml.zoo.translation.evaluation import PARTS, Translations, write_translations

if TYPE_CHECKING:
    from collections.abc import Sequence

NEIGHBOUR = "nearest neighbour"


@stage(environment="text", closed=True)
def nearest_commands(
    build: Build[Translations], texts: ParallelTexts, slotted: SlottedTexts | None = None
) -> Translations:
    """Answer each description with the command of the nearest one of the training part.

    Nearness is the cosine of TF-IDF vectors of words and pairs of words; of several that are as
    near, the first is taken.

    Args:
        build: The running stage.
        texts: English and Bash.
        slotted: The same with slots, for a neighbour that has what a model with slots has: the
            nearest is found with slots, and the values of the description that is asked are put
            into its command.
    """
    given = texts if slotted is None else slotted
    train = pairs_of(given.texts, "train")
    known = [english for english, _ in train]
    found: dict[str, Sequence[str]] = {}
    similarity = {}
    for part in PARTS:
        nearest, cosines = find_nearest(known, [asked for asked, _ in pairs_of(given.texts, part)])
        answers = [train[i][1] for i in nearest]
        found[part] = answers if slotted is None else fill(slotted, part, answers)
        similarity[part] = float(cosines.mean())
    write_translations(build, {NEIGHBOUR: found}, similarity=similarity)
    return build.out


def find_nearest(known: Sequence[str], asked: Sequence[str]) -> tuple[list[int], Any]:
    """Find for each text that is asked for the nearest known one.

    Returns:
        The numbers of the known texts, and float64 (asked,): their cosines.
    """
    import numpy as np
    from sklearn.feature_extraction.text import TfidfVectorizer

    # Cut at white space: paths, patterns and flags of a description are words, too.
    words: dict[str, Any] = {"tokenizer": str.split, "token_pattern": None}
    vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, **words)
    table = vectorizer.fit_transform(known)
    cosines = (vectorizer.transform(asked) @ table.T).toarray()
    # Rounded, so that the order of a sum decides no tie.
    nearest = np.round(cosines, 9).argmax(axis=1)
    return nearest.tolist(), cosines[np.arange(len(asked)), nearest]

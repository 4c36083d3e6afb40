"""The pairs of NL2Bash as parallel texts, and two ways to split them.

`grouped` keeps pairs that share a text, on either side, in one part: what is tested was not seen.
`random` is the original's: of the commands of such a test part about a quarter are in training,
too. Scores of it tell how well a model remembers, and are comparable with published ones.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Annotated, Literal

from stagedml import Bounds, Build, Json, stage
from stagedml.zoo.formats.splitting import grouped_parts, same_text, shared_groups
from stagedml.zoo.translation.cleaning import Account, Pair, count_shared, read_pairs
from stagedml.zoo.translation.data import PARTS, ParallelTexts, describe_texts, write_pairs

SplitKind = Literal["grouped", "random"]
Part = Annotated[float, Bounds(at_least=0.001, at_most=0.4)]
_SHARED = {"source": int, "target": int, "either": int}


class Nl2BashTexts(ParallelTexts):
    """English and Bash in three parts; `split` says which pair is in which, by its line from 0.

    `split["shared"]` counts the pairs of `dev` and `test` with a text that `train` has, too.
    """

    split = Json(
        "split.json",
        {
            "kind": str,
            "seed": int,
            "pairs": int,
            "duplicates": int,
            "lines": {part: [int] for part in PARTS},
            "shared": {"dev": _SHARED, "test": _SHARED},
        },
    )


@stage(closed=True)
def nl2bash_texts(
    build: Build[Nl2BashTexts],
    english: Path,
    bash: Path,
    *,
    split: SplitKind = "grouped",
    seed: int = 0,
    dev: Part = 0.05,
    test: Part = 0.1,
) -> Nl2BashTexts:
    """Read the pairs and split them.

    Args:
        build: The running stage.
        english: What the commands do, a line each.
        bash: The commands, line by line.
        split: `grouped`, where parts share no text, or `random`, as the original has it.
        seed: The same seed gives the same split.
        dev: Fraction of the pairs for development.
        test: Fraction of the pairs for the test.

    Raises:
        ParallelError: The files are not aligned.
        SplitError: There are too few pairs.
    """
    pairs = list(read_pairs(english, bash))
    lines, duplicates = split_pairs(pairs, kind=split, seed=seed, dev=dev, test=test)
    accounts = {}
    for part, numbers in lines.items():
        account = accounts[part] = Account(read=len(numbers))
        for number in numbers:
            account.add(pairs[number])
        write_pairs(build.out.texts, part, (pairs[number] for number in numbers))
    train = [pairs[number] for number in lines["train"]]
    build.out.split = {
        "kind": split,
        "seed": seed,
        "pairs": len(pairs),
        "duplicates": duplicates,
        "lines": lines,
        "shared": {
            part: count_shared(train, [pairs[number] for number in lines[part]])
            for part in ("dev", "test")
        },
    }
    describe_texts(build, ("en", "bash"), accounts)
    return build.out


def split_pairs(
    pairs: list[Pair], *, kind: SplitKind, seed: int, dev: float, test: float
) -> tuple[dict[str, list[int]], int]:
    """Divide pairs into parts.

    Returns:
        The numbers of each part's pairs, ascending; and how many pairs are in none, because they
        were there before (`grouped` alone).

    Raises:
        SplitError: There are too few pairs.
    """
    if kind == "random":
        numbers = list(range(len(pairs)))
        random.Random(seed).shuffle(numbers)  # noqa: S311 - a split, not a secret
        first_cut = round(test * len(pairs))
        second_cut = first_cut + max(1, round(dev * len(pairs)))
        cut = {
            "train": numbers[second_cut:],
            "dev": numbers[first_cut:second_cut],
            "test": numbers[:first_cut],
        }
        return {part: sorted(found) for part, found in cut.items()}, 0
    first: dict[tuple[str, str], int] = {}
    for number, pair in enumerate(pairs):
        first.setdefault((same_text(pair[0]), same_text(pair[1])), number)
    kept = list(first.values())
    keys = list(first)
    groups = shared_groups([key[0] for key in keys], [key[1] for key in keys])
    train, tested, tuned = grouped_parts(groups, [test, dev], seed=seed)
    parts = {"train": train, "dev": tuned, "test": tested}
    cut = {part: [kept[i] for i in found] for part, found in parts.items()}
    return cut, len(pairs) - len(kept)

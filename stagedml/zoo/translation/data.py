"""Parallel texts and their records: what a translation model is trained, tuned and tested with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, Dir, Json, Metric, Outputs, stage
from stagedml.zoo.formats.splitting import grouped_parts, same_text, shared_groups
from stagedml.zoo.translation.cleaning import (
    Account,
    Cleaning,
    HeldOut,
    Pair,
    ParallelError,
    clean_pairs,
    read_pairs,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PARTS = ("train", "dev", "test")
SIDES = ("source", "target")

HeldOutFraction = Annotated[float, Bounds(at_least=0.0001, at_most=0.4)]
Characters = Annotated[int, Bounds(at_least=1)]
Ratio = Annotated[float, Bounds(at_least=1)]

_COUNTS = {
    "read": int,
    "pairs": int,
    "dropped": dict,
    "words": {"source": int, "target": int},
    "characters": {"source": int, "target": int},
}


class ParallelTexts(Outputs):
    r"""Texts in two languages, in three parts.

    `texts` has `{train,dev,test}.{source,target}`: UTF-8, a text a line, line by line each other's
    translation; `\n` alone ends a line. `statistics["parts"]` counts, for each part, the pairs and
    what was left out of training, by reason.
    """

    texts = Dir("texts")
    statistics = Json(
        "statistics.json",
        {"source": str, "target": str, "parts": dict.fromkeys(PARTS, _COUNTS)},
    )
    train_pairs = Metric("train_pairs", at_least=1)
    dev_pairs = Metric("dev_pairs", at_least=1)
    test_pairs = Metric("test_pairs", at_least=1)


def text_file(texts: Path, part: str, side: str) -> Path:
    """Name a file of `ParallelTexts.texts`: `train`, `dev` or `test`; `source` or `target`."""
    return texts / f"{part}.{side}"


def pairs_of(texts: Path, part: str) -> list[Pair]:
    """Read the pairs of a part of `ParallelTexts.texts`."""
    return list(each_pair(texts, part))


def each_pair(texts: Path, part: str) -> Iterator[Pair]:
    """Read the pairs of a part one by one: those of a large corpus do not fit into memory."""
    return read_pairs(text_file(texts, part, "source"), text_file(texts, part, "target"))


@stage(closed=True)
def parallel_texts(
    build: Build[ParallelTexts],
    train_source: Sequence[Path],
    train_target: Sequence[Path],
    dev_source: Path | None = None,
    dev_target: Path | None = None,
    test_source: Path | None = None,
    test_target: Path | None = None,
    *,
    source: str,
    target: str,
    dev: HeldOutFraction = 0.02,
    test: HeldOutFraction = 0.02,
    seed: int = 0,
    max_characters: Characters | None = None,
    max_ratio: Ratio | None = None,
    deduplicate: bool = True,
    drop_identical: bool = False,
    keep_apart: bool = True,
) -> ParallelTexts:
    """Read aligned files: a text a line, plain or with gzip, bzip2 or xz; or `.sgm` of WMT.

    A development or test part that is not given is taken out of the training files, so that pairs
    that share a text, on either side, stay in one part.

    Args:
        build: The running stage.
        train_source: Files for training, in the language to translate from.
        train_target: As many files, aligned with these line by line.
        dev_source: The development part.
        dev_target: The same, translated.
        test_source: The test part.
        test_target: The same, translated.
        source: The language to translate from, as `en`.
        target: The language to translate to.
        dev: Fraction of the training pairs for a development part that is not given.
        test: The same for the test part.
        seed: Chooses these pairs.
        max_characters: Longest text to train with.
        max_ratio: Largest ratio of the lengths of two texts to train with.
        deduplicate: Whether a pair is trained with once only.
        drop_identical: Whether pairs are left out of training of which both sides are the same.
        keep_apart: Whether pairs are left out of training that share a text with the development
            or the test part.

    Raises:
        ParallelError: Files are missing, or are not aligned.
        LinesError: A file is not UTF-8, or is damaged.
        SplitError: There are too few pairs for a part to be taken out.
    """
    if len(train_source) != len(train_target) or not train_source:
        msg = f"{len(train_source)} files to translate from and {len(train_target)} translations"
        raise ParallelError(msg, hint="Give a file of each language for each corpus")
    given = {
        "dev": _both("dev", dev_source, dev_target),
        "test": _both("test", test_source, test_target),
    }
    _write_parts(
        build,
        list(zip(train_source, train_target, strict=True)),
        given,
        languages=(source, target),
        cleaning=Cleaning(max_characters, max_ratio, deduplicate, drop_identical),
        keep_apart=keep_apart,
        fractions={"dev": dev, "test": test},
        seed=seed,
    )
    return build.out


@stage(closed=True)
def wmt_texts(
    build: Build[ParallelTexts],
    corpora: Sequence[Path],
    dev: Path,
    test: Path,
    *,
    source: str,
    target: str,
    train_files: list[list[str]],
    dev_files: list[str],
    test_files: list[str],
    max_characters: Characters | None = None,
    max_ratio: Ratio | None = None,
    deduplicate: bool = True,
    drop_identical: bool = False,
    keep_apart: bool = True,
) -> ParallelTexts:
    """Read the corpora of WMT from their unpacked archives.

    Args:
        build: The running stage.
        corpora: Directories with training files.
        dev: The directory with the development part.
        test: The directory with the test part.
        source: The language to translate from, as `en`.
        target: The language to translate to.
        train_files: For each corpus the names of its two files, wherever in its directory they are.
        dev_files: Those of the development part.
        test_files: Those of the test part.
        max_characters: As for `parallel_texts`.
        max_ratio: As for `parallel_texts`.
        deduplicate: As for `parallel_texts`.
        drop_identical: As for `parallel_texts`.
        keep_apart: As for `parallel_texts`.

    Raises:
        ParallelError: Files are missing, or are not aligned.
        LinesError: A file is not UTF-8, or is damaged.
    """
    train = [_within(*each) for each in zip(corpora, train_files, strict=True)]
    _write_parts(
        build,
        train,
        {"dev": _within(dev, dev_files), "test": _within(test, test_files)},
        languages=(source, target),
        cleaning=Cleaning(max_characters, max_ratio, deduplicate, drop_identical),
        keep_apart=keep_apart,
    )
    return build.out


def _both(part: str, source: Path | None, target: Path | None) -> tuple[Path, Path] | None:
    if source is None and target is None:
        return None
    if source is None or target is None:
        msg = f"the {part} part has one language only"
        raise ParallelError(msg, hint=f"Give {part}_source and {part}_target, or neither")
    return source, target


def _within(directory: Path, names: Sequence[str]) -> tuple[Path, Path]:
    found = []
    for name in names:
        places = sorted(path for path in directory.rglob(name) if path.is_file())
        if len(places) != 1:
            where = ", ".join(str(p.relative_to(directory)) for p in places) or "nowhere"
            msg = f"{name} was to be once in the archive, and is {where}"
            raise ParallelError(msg, hint="Is it the archive that the catalogue names?")
        found += places
    if len(found) != 2:
        msg = f"a corpus has two files, not {len(found)}: {', '.join(names)}"
        raise ParallelError(msg)
    return found[0], found[1]


def _write_parts(
    build: Build[ParallelTexts],
    train: Sequence[tuple[Path, Path]],
    given: dict[str, tuple[Path, Path] | None],
    *,
    languages: tuple[str, str],
    cleaning: Cleaning,
    keep_apart: bool,
    fractions: dict[str, float] | None = None,
    seed: int = 0,
) -> None:
    accounts = {part: Account() for part in PARTS}
    held_out = HeldOut()
    for part, files in given.items():
        if files is not None:
            build.progress(f"read {part}")
            pairs = list(_counted(read_pairs(*files), accounts[part]))
            for pair in pairs:
                held_out.add(pair)
            write_pairs(build.out.texts, part, pairs)
    missing = [part for part, files in given.items() if files is None]
    build.progress("read train")
    pairs_read = (pair for files in train for pair in read_pairs(*files))
    apart = held_out if keep_apart else None
    cleaned = clean_pairs(pairs_read, cleaning, apart, accounts["train"])
    if missing:
        cleaned = _take_out(
            build,
            list(cleaned),
            {part: (fractions or {})[part] for part in missing},
            seed,
            accounts,
        )
    write_pairs(build.out.texts, "train", cleaned)
    describe_texts(build, languages, accounts)


def _counted(pairs: Iterable[Pair], account: Account) -> Iterator[Pair]:
    for pair in pairs:
        account.read += 1
        account.add(pair)
        yield pair


def _take_out(
    build: Build[ParallelTexts],
    pairs: list[Pair],
    fractions: dict[str, float],
    seed: int,
    accounts: dict[str, Account],
) -> Iterator[Pair]:
    """Write the parts that are taken out of the training pairs, and give what is left."""
    build.progress(f"take out {' and '.join(fractions)}")
    groups = shared_groups(*([same_text(pair[side]) for pair in pairs] for side in (0, 1)))
    rest, *parts = grouped_parts(groups, list(fractions.values()), seed=seed)
    for part, chosen in zip(fractions, parts, strict=True):
        write_pairs(build.out.texts, part, _counted((pairs[i] for i in chosen), accounts[part]))
    left = Account(read=accounts["train"].read, dropped=accounts["train"].dropped)
    left.dropped["held_out"] += len(pairs) - len(rest)
    accounts["train"] = left
    for index in rest:
        left.add(pairs[index])
        yield pairs[index]


def write_pairs(texts: Path, part: str, pairs: Iterable[Pair]) -> None:
    """Write the two files of a part of `ParallelTexts.texts`."""
    names = [text_file(texts, part, side) for side in SIDES]
    with (
        names[0].open("w", encoding="utf-8", newline="\n") as source,
        names[1].open("w", encoding="utf-8", newline="\n") as target,
    ):
        for text, translation in pairs:
            source.write(f"{text}\n")
            target.write(f"{translation}\n")


def describe_texts(
    build: Build[Any],
    languages: tuple[str, str],
    accounts: dict[str, Account],
    **more: Any,
) -> None:
    """Write the statistics and metrics of `ParallelTexts`.

    Raises:
        ParallelError: A part has no pairs.
    """
    for part, account in accounts.items():
        if not account.pairs:
            why = ", ".join(f"{n:,} {reason}" for reason, n in account.dropped.items())
            msg = (
                f"the {part} part has no pairs: {account.read:,} were read, of them {why or 'none'}"
            )
            raise ParallelError(msg, hint="Are the files empty, or the limits too narrow?")
    build.out.statistics = {
        "source": languages[0],
        "target": languages[1],
        "parts": {part: accounts[part].to_json() for part in PARTS},
        **more,
    }
    build.out.train_pairs = accounts["train"].pairs
    build.out.dev_pairs = accounts["dev"].pairs
    build.out.test_pairs = accounts["test"].pairs

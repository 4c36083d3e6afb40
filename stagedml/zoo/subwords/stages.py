"""Stages that learn a sub-word vocabulary of texts."""

from __future__ import annotations

import fnmatch
import hashlib
import json
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, stage
from stagedml.zoo.formats.lines import iterate_lines
from stagedml.zoo.subwords.data import Subwords, SubwordsError, check_reserved, open_subwords
from stagedml.zoo.subwords.pieces import PieceKind, learn_pieces
from stagedml.zoo.subwords.subtokens import learn_subtokens

if TYPE_CHECKING:
    from collections.abc import Iterator

Size = Annotated[int, Bounds(at_least=32, at_most=1_000_000)]
Coverage = Annotated[float, Bounds(at_least=0.5, at_most=1)]
_ROUND_TRIPS = 2000


@stage(environment="text", closed=True)
def train_sentencepiece(
    build: Build[Subwords],
    texts: Sequence[Path],
    *,
    size: Size = 8000,
    kind: PieceKind = "bpe",
    reserved: list[str] | None = None,
    coverage: Coverage = 0.9999,
    only: list[str] | None = None,
    sample_lines: Annotated[int, Bounds(at_least=1)] = 2_000_000,
) -> Subwords:
    """Train a vocabulary of SentencePiece, with single bytes for what it does not know.

    Args:
        build: The running stage.
        texts: Files of UTF-8, a text a line; or directories with such files.
        size: Number of entries: with 4 special ones, 256 bytes, and those reserved.
        kind: Byte pair encoding, or a unigram language model.
        reserved: Texts that are one entry wherever they occur, within words, too.
        coverage: Fraction of all characters of the texts that get entries of their own.
        only: Shell patterns of the files of a directory; `train.*` by default.
        sample_lines: Where there are more lines, that many of them, evenly spread.

    Raises:
        SubwordsError: There is no such vocabulary of these texts, or there are no texts.
    """
    lines = _sample(_files(texts, only), lines=sample_lines)
    tokens = check_reserved(reserved or [])
    build.progress(f"learn {size} pieces of {len(lines)} texts")
    model = learn_pieces(lines, size=size, kind=kind, reserved=tokens, coverage=coverage)
    build.out.model.write_bytes(model)
    describe_subwords(build, "sentencepiece", lines, tokens, {"model": kind})
    return build.out


@stage(closed=True)
def train_subtokens(
    build: Build[Subwords],
    texts: Sequence[Path],
    *,
    size: Size = 8192,
    reserved: list[str] | None = None,
    characters: str = "",
    single_punctuation: bool = False,
    coverage: Coverage = 1.0,
    only: list[str] | None = None,
    sample_bytes: Annotated[int, Bounds(at_least=1)] = 8_000_000,
) -> Subwords:
    r"""Learn a vocabulary of subtokens: parts of words that occur often enough.

    The least number of occurrences is sought so that there are about `size` entries.

    Args:
        build: The running stage.
        texts: Files of UTF-8, a text a line; or directories with such files.
        size: Wanted number of entries, the 4 special ones and those reserved included.
        reserved: Words that are one entry, where they stand by themselves.
        characters: What belongs to words beside letters and digits: `-+,.` for commands.
        single_punctuation: Whether each character between words is a token of its own.
        coverage: Fraction of all characters of the texts that the alphabet covers; others are
            written as `\NUMBER;`.
        only: Shell patterns of the files of a directory; `train.*` by default.
        sample_bytes: Where there is more text, about that much of it, in lines evenly spread.

    Raises:
        SubwordsError: `size` is too small, or there are no texts.
    """
    files = _files(texts, only)
    lines = _sample(files, size=sample_bytes)
    tokens = check_reserved(reserved or [])
    build.progress(f"learn {size} subtokens of {len(lines)} texts")
    learnt, least = learn_subtokens(
        lines,
        size=size,
        characters=characters,
        reserved=tokens,
        single_punctuation=single_punctuation,
        coverage=coverage,
    )
    learnt.write(build.out.model)
    describe_subwords(
        build, "subtokens", lines, tokens, {"characters": characters, "least_count": least}
    )
    return build.out


def _files(texts: Sequence[Path], only: list[str] | None) -> list[Path]:
    patterns = ["train.*"] if only is None else only
    found: list[Path] = []
    for path in texts:
        if not path.is_dir():
            found.append(path)
            continue
        names = sorted(entry.name for entry in path.iterdir() if entry.is_file())
        chosen = [n for n in names if any(fnmatch.fnmatchcase(n, p) for p in patterns)]
        if not chosen:
            msg = f"none of the files {', '.join(names)} is {' or '.join(patterns)}"
            raise SubwordsError(msg, hint="Say which ones by the parameter `only`")
        found += [path / name for name in chosen]
    return found


def _sample(
    files: Sequence[Path], *, lines: int | None = None, size: int | None = None
) -> list[str]:
    """Read so many lines, or lines of so many bytes, evenly spread; none that is blank."""
    total = sum(1 if size is None else len(line.encode()) for line in _lines(files))
    step = max(1, -(-total // (lines or size or 1)))
    taken = [
        line for number, line in enumerate(_lines(files)) if number % step == 0 and line.strip()
    ]
    if not taken:
        msg = f"there is no text in {', '.join(path.name for path in files) or 'no files'}"
        raise SubwordsError(msg)
    return taken


def _lines(files: Sequence[Path]) -> Iterator[str]:
    return chain.from_iterable(map(iterate_lines, files))


def describe_subwords(
    build: Build[Subwords], kind: str, lines: list[str], reserved: list[str], more: dict[str, Any]
) -> None:
    """Write what is known of a model that has been written, after a test of it on its texts.

    Args:
        build: The running stage.
        kind: As `open_subwords` takes it.
        lines: The texts that the model was learnt of.
        reserved: Its reserved tokens.
        more: What else there is to say.

    Raises:
        SubwordsError: A text does not come back.
    """
    tokenizer = open_subwords(kind, build.out.model)
    step = max(1, len(lines) // _ROUND_TRIPS)
    ids = unknown = characters = 0
    for line in lines[::step]:
        found = tokenizer.encode(line)
        if tokenizer.decode(found) != line:
            msg = f"{line!r} comes back as {tokenizer.decode(found)!r}"
            raise SubwordsError(msg)
        ids += len(found)
        unknown += found.count(tokenizer.unk_id)
        characters += len(line)
    entries = tokenizer.pieces(range(tokenizer.size))
    shown = "".join(f"{json.dumps(entry, ensure_ascii=False)}\n" for entry in entries)
    build.out.vocabulary.write_text(shown, encoding="utf-8")
    build.out.size = tokenizer.size
    build.out.description = {
        "kind": kind,
        "size": tokenizer.size,
        "reserved": reserved,
        "texts": len(lines),
        "sha256": hashlib.sha256(build.out.model.read_bytes()).hexdigest(),
        "unknown": unknown,
        "characters_per_entry": characters / max(1, ids),
        **more,
    }

"""Texts to pre-train with: documents of sentences, some of them held out."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from stagedml import Bounds, Build, File, Json, Metric, Outputs, StagedMLError, stage
from stagedml.zoo.formats.lines import iterate_lines
from stagedml.zoo.formats.parallel import parallel_map

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Form = Literal["sentences", "prose"]
Fraction = Annotated[float, Bounds(at_least=0, at_most=0.5)]
PARTS = ("train", "held_out")
_COUNTS = ("documents", "sentences", "words")
PART = dict.fromkeys(_COUNTS, int)


class CorpusError(StagedMLError):
    """A text that cannot be pre-trained with."""


class Sentences(Outputs):
    """Documents for training and documents held out: a sentence a line, and an empty line behind.

    No document is in both parts, and none twice in either.
    """

    train = File("train.txt")
    held_out = File("held_out.txt")
    statistics = Json("statistics.json", {"train": PART, "held_out": PART, "repeated": int})
    documents = Metric("documents", at_least=0)
    words = Metric("words", at_least=0)


def read_documents(path: Path) -> Iterator[list[str]]:
    """Read documents: lines that are not empty, with an empty line behind each document.

    Raises:
        LinesError: The text is not UTF-8, or damaged.
    """
    document: list[str] = []
    for line in iterate_lines(path):
        text = " ".join(line.split())
        if text:
            document.append(text)
        elif document:
            yield document
            document = []
    if document:
        yield document


def document_hash(document: Iterable[str]) -> bytes:
    """Hash the text of a document, whatever its lines."""
    return hashlib.sha256(" ".join(document).encode("utf-8", "surrogatepass")).digest()


def is_held_out(digest: bytes, fraction: float) -> bool:
    """Tell whether a document is held out, by its hash alone: so that copies are where it is."""
    return int.from_bytes(digest[:8], "big") < fraction * 2**64


@stage(environment="text", closed=True)
def split_sentences(
    build: Build[Sentences],
    text: Path,
    held_out: Path | None = None,
    *,
    language: str = "en",
    form: Form = "prose",
    held_out_fraction: Fraction = 0.01,
) -> Sentences:
    """Split documents into sentences, and hold some documents out.

    Args:
        build: The running stage.
        text: UTF-8, perhaps compressed by xz, gzip or bzip2: paragraphs or sentences, one a line,
            and an empty line behind each document.
        held_out: Another text of the same form, that is held out whole; documents of it that are
            in `text`, too, are left out there.
        language: Of the text, as `en` or `ru`, for the rules of splitting.
        form: `prose` where the lines are paragraphs, to be split; `sentences` where they are
            sentences.
        held_out_fraction: Fraction of the documents that is held out where `held_out` is not given.

    Raises:
        LinesError: A text is not UTF-8, or damaged.
    """
    counts = {part: Counter[str]() for part in PARTS}
    seen: set[bytes] = set()
    with (
        build.out.train.open("w", encoding="utf-8", newline="\n") as train,
        build.out.held_out.open("w", encoding="utf-8", newline="\n") as kept,
    ):
        files = {"train": train, "held_out": kept}
        sources = [] if held_out is None else [(held_out, 1.0)]
        for source, fraction in [*sources, (text, held_out_fraction if held_out is None else 0.0)]:
            for digest, sentences in _split(source, language, form, cores=build.cores):
                if digest in seen:
                    counts["train"]["repeated"] += 1
                    continue
                seen.add(digest)
                part = "held_out" if is_held_out(digest, fraction) else "train"
                files[part].writelines(f"{line}\n" for line in sentences)
                files[part].write("\n")
                counts[part]["documents"] += 1
                counts[part]["sentences"] += len(sentences)
                counts[part]["words"] += sum(len(line.split()) for line in sentences)
                if len(seen) % 10_000 == 0:
                    build.progress(f"{len(seen)} documents")
    build.out.statistics = {
        **{part: {name: counts[part][name] for name in _COUNTS} for part in PARTS},
        "repeated": counts["train"]["repeated"],
    }
    build.out.documents = sum(counts[part]["documents"] for part in PARTS)
    build.out.words = sum(counts[part]["words"] for part in PARTS)
    return build.out


def _split(
    path: Path, language: str, form: Form, *, cores: int
) -> Iterator[tuple[bytes, list[str]]]:
    """Read documents as hashes and sentences, over all cores."""
    documents = read_documents(path)
    if form == "sentences":
        return ((document_hash(document), document) for document in documents)
    return parallel_map(_splitter, (language,), documents, cores=cores)


def _splitter(language: str) -> Callable[[list[str]], tuple[bytes, list[str]]]:
    """Make a function from a document's paragraphs to its hash and its sentences."""
    from sentencex import segment

    def split(document: list[str]) -> tuple[bytes, list[str]]:
        found = (s for paragraph in document for s in segment(language, paragraph))
        sentences = [text for s in found if (text := " ".join(s.split()))]
        return document_hash(document), sentences

    return split

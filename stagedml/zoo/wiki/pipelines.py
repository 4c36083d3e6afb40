"""Wikipedia's articles for pipelines: the dumps of the catalogue, or any other one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError
from stagedml.planning.places import helper
from stagedml.zoo.formats.catalogue import fetch
from stagedml.zoo.formats.local import given_file
from stagedml.zoo.formats.wikipedia import DUMPS
from stagedml.zoo.wiki.stages import (
    WikiArticles,
    WikiDump,
    WikiText,
    extract_wiki,
    wiki_files,
    wiki_text,
)

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml import Manager


class UnknownWikiError(StagedMLError):
    """A Wikipedia whose dump is not in the catalogue."""


class WikiPartsError(StagedMLError):
    """A choice among the files of a dump that there is not."""


@helper
def wiki_dump(m: Manager, language: str = "en") -> list[Path]:
    """Add the dump of 2020-03-01, which is in parts.

    Args:
        m: The plan to add to.
        language: `en` or `ru`.

    Raises:
        UnknownWikiError: It is another one.
    """
    keys = [key for key in DUMPS if key.startswith(f"wikipedia/{language}wiki/")]
    if not keys:
        msg = f"the catalogue has no dump of the Wikipedia in {language!r}"
        raise UnknownWikiError(msg, hint="Give one: `dump=PATH`.")
    return [fetch(m, key).file for key in keys]


@helper
def wiki_articles(
    m: Manager,
    language: str = "en",
    *,
    dump: str | None = None,
    shards: int = 1,
    parts: int | None = None,
    **parameters: Any,
) -> list[WikiArticles]:
    """Add the extraction of a Wikipedia's articles, a stage for each shard.

    Args:
        m: The plan to add to.
        language: Of the Wikipedia.
        dump: A dump of one's own, as a path or `file:PATH`; that of 2020-03-01 by default.
        shards: Stages for each file of the dump; what is done of them stays done when a build is
            stopped.
        parts: Only so many files of the dump of 2020-03-01; all by default.
        parameters: Parameters of the stage `extract_wiki`.

    Raises:
        UnknownWikiError: The catalogue has no dump in the language.
        WikiPartsError: `parts` is not of the dump of 2020-03-01, or there are not as many.
    """
    if dump is None:
        files = wiki_dump(m, language)
        check_parts(parts, len(files))
        files = files[:parts]
    elif parts is None:
        files = [given_file(m, dump)]
    else:
        msg = "parts= is of the files of the dump of 2020-03-01, and another dump was given"
        raise WikiPartsError(msg, hint="Cut it by shards=, or leave out one of the two.")
    found = []
    for number, file in enumerate(files, 1):
        for shard in range(1, shards + 1):
            place = (number - 1) * shards + shard
            stage = extract_wiki.named(f"{language}wiki-articles-{place}")
            found.append(stage(m, file, shard=shard, shards=shards, **parameters))
    return found


def check_parts(parts: int | None, files: int) -> None:
    """Refuse a number, or how many, of the files of a dump that has fewer.

    Raises:
        WikiPartsError: There is no such part.
    """
    if parts is not None and not 1 <= parts <= files:
        msg = f"the dump of 2020-03-01 has the parts 1 to {files}, not {parts}"
        raise WikiPartsError(msg)


def all_fetchenwiki(m: Manager) -> WikiDump:
    """Fetch the English Wikipedia, under the name that the original has for it."""
    return wiki_files.named("enwiki-dump")(m, wiki_dump(m, "en"))


def all_fetchruwiki(m: Manager) -> WikiDump:
    """Fetch the Russian Wikipedia, under the name that the original has for it."""
    return wiki_files.named("ruwiki-dump")(m, wiki_dump(m, "ru"))


def all_extractenwiki(m: Manager, **parameters: Any) -> WikiText:
    """Extract the English Wikipedia, under the original's name; see `wiki_articles`."""
    return wiki_text.named("enwiki-text")(m, wiki_articles(m, "en", **parameters))


def all_extractruwiki(m: Manager, **parameters: Any) -> WikiText:
    """Extract the Russian Wikipedia, under the original's name; see `wiki_articles`."""
    return wiki_text.named("ruwiki-text")(m, wiki_articles(m, "ru", **parameters))

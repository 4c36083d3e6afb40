"""Stages from a dump of Wikipedia to the plain text of its articles, a shard at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

from stagedml import Bounds, Build, Dir, File, Json, Metric, Outputs, stage
from stagedml.zoo.formats.parallel import parallel_map
from stagedml.zoo.wiki.dump import link_prefixes, parse_page, raw_pages
from stagedml.zoo.wiki.wikitext import WikitextError, is_disambiguation, plain_paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable

    from stagedml.zoo.wiki.dump import Page

_BATCH = 64  # pages, some of which are of a megabyte
# Why a page is none of the articles.
REASONS = (
    *("other_namespaces", "redirects", "not_wikitext", "disambiguation", "unreadable", "short"),
)
COUNTS = ("pages", *REASONS, "documents", "paragraphs", "words", "characters")


class WikiArticles(Outputs):
    """Articles as plain text: a paragraph a line, and an empty line behind each article.

    `list.tsv` has number, title and words of each article, in the same order; `statistics` how
    many pages there were, why pages were left out, and how many words are left.
    """

    text = File("articles.txt")
    titles = File("list.tsv")
    statistics = Json("statistics.json", dict.fromkeys(COUNTS, int))
    documents = Metric("documents", at_least=0)
    words = Metric("words", at_least=0)


class Article(NamedTuple):
    """An article, or a page that is none.

    Attributes:
        id: The page's number.
        title: Its title.
        paragraphs: Its text; nothing where it was left out.
        reason: Why it was: one of `REASONS`; empty where it was not.
    """

    id: int
    title: str
    paragraphs: list[str]
    reason: str


@stage(environment="text", closed=True)
def extract_wiki(
    build: Build[WikiArticles],
    dump: Path,
    *,
    shard: Annotated[int, Bounds(at_least=1)] = 1,
    shards: Annotated[int, Bounds(at_least=1)] = 1,
    min_words: Annotated[int, Bounds(at_least=0)] = 0,
) -> WikiArticles:
    """Take the articles out of a shard of a dump, with all cores.

    Left out are redirects, pages that only list meanings of a word, and other namespaces.

    Args:
        build: The running stage.
        dump: `...-pages-articles...bz2`.
        shard: Which part of the file, from 1. Parts begin where streams of bzip2 do, so all of a
            file that is one stream is in the first.
        shards: How many parts there are.
        min_words: Articles of fewer words are left out.

    Raises:
        DumpError: It is no dump, or it is damaged.
    """
    prefixes = link_prefixes(dump)
    counts = Counter[str]()
    with (
        build.out.text.open("w", encoding="utf-8", newline="\n") as text,
        build.out.titles.open("w", encoding="utf-8", newline="\n") as titles,
    ):
        pages = raw_pages(dump, shard=shard, shards=shards)
        for article in parallel_map(
            _extractor, (prefixes, min_words), pages, cores=build.cores, batch=_BATCH
        ):
            counts["pages"] += 1
            if article.reason:
                counts[article.reason] += 1
                continue
            words = _words(article.paragraphs)
            counts["documents"] += 1
            counts["paragraphs"] += len(article.paragraphs)
            counts["words"] += words
            counts["characters"] += sum(map(len, article.paragraphs))
            text.writelines(f"{line}\n" for line in article.paragraphs)
            text.write("\n")
            titles.write(f"{article.id}\t{' '.join(article.title.split())}\t{words}\n")
            if counts["documents"] % 5000 == 0:
                build.progress(f"{counts['documents']} articles, page {article.id}")
    build.out.statistics = {name: counts[name] for name in COUNTS}
    build.out.documents = counts["documents"]
    build.out.words = counts["words"]
    return build.out


def article_of(page: Page, prefixes: frozenset[str], min_words: int) -> Article:
    """Take the text out of a page, or say why not."""
    reason = ""
    paragraphs: list[str] = []
    if page.namespace != 0:
        reason = "other_namespaces"
    elif page.redirect:
        reason = "redirects"
    elif page.model != "wikitext":
        reason = "not_wikitext"
    elif is_disambiguation(page.title, page.text):
        reason = "disambiguation"
    else:
        try:
            paragraphs = plain_paragraphs(page.text, prefixes)
        except WikitextError:  # one page in millions is not worth the others
            return Article(page.id, page.title, [], "unreadable")
        if not paragraphs or _words(paragraphs) < min_words:
            reason, paragraphs = "short", []
    return Article(page.id, page.title, paragraphs, reason)


def _words(paragraphs: Sequence[str]) -> int:
    return sum(len(line.split()) for line in paragraphs)


def _extractor(prefixes: frozenset[str], min_words: int) -> Callable[[bytes], Article]:
    """Make a function from a page as it is written to what is left of it."""

    def extract(source: bytes) -> Article:
        return article_of(parse_page(source), prefixes, min_words)

    return extract


class WikiDump(Outputs):
    """The files of a dump, as links."""

    files = Dir("files")
    count = Metric("files", at_least=1)


@stage(closed=True)
def wiki_files(build: Build[WikiDump], files: Sequence[Path]) -> WikiDump:
    """Put the files of a dump side by side."""
    for number, path in enumerate(files, 1):
        (build.out.files / f"{number:03}.xml.bz2").symlink_to(path.absolute())
    build.out.count = len(files)
    return build.out


class WikiText(Outputs):
    """The articles of all shards of a wiki, as links, and how many there are.

    `shards/001` is a `WikiArticles`; `statistics` is the sum of theirs.
    """

    shards = Dir("shards")
    statistics = Json("statistics.json", dict.fromkeys(COUNTS, int))
    documents = Metric("documents", at_least=0)
    words = Metric("words", at_least=0)


@stage(closed=True)
def wiki_text(build: Build[WikiText], shards: Sequence[WikiArticles]) -> WikiText:
    """Put the shards of a wiki side by side, and add up what they say of themselves."""
    total = {name: sum(part.statistics[name] for part in shards) for name in COUNTS}
    for number, part in enumerate(shards, 1):
        (build.out.shards / f"{number:03}").symlink_to(part.text.parent.absolute())
    build.out.statistics = total
    build.out.documents = total["documents"]
    build.out.words = total["words"]
    return build.out

"""Where parallel texts come from: the corpora of WMT by hash, or files of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError
from stagedml.planning.places import helper
from stagedml.zoo.formats.catalogue import fetch
from stagedml.zoo.formats.unpack import unpack
from stagedml.zoo.translation.data import ParallelTexts, wmt_texts

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml import Manager

# The corpora of the original: what each pair of languages has, and how its files begin.
_CORPORA = {
    "wmt/news-commentary-v12": "news-commentary-v12",
    "wmt/commoncrawl": "commoncrawl",
    "wmt/europarl-v7": "europarl-v7",
}
WMT_PAIRS = {
    "de-en": ("wmt/news-commentary-v12", "wmt/commoncrawl", "wmt/europarl-v7"),
    "ru-en": ("wmt/news-commentary-v12", "wmt/commoncrawl"),
}


class UnknownLanguagesError(StagedMLError):
    """WMT's corpora, as far as we fetch them, have no such languages."""


@helper
def wmt(m: Manager, source: str, target: str, **options: Any) -> ParallelTexts:
    """Add the parallel texts of WMT that the original trained with.

    News commentary v12, Common Crawl and (German) Europarl v7 for training, newstest2013 for
    development, newstest2014 for the test. Of each archive only the two files are unpacked.

    Args:
        m: The plan to add to.
        source: The language to translate from: `en`, `de` or `ru`.
        target: The language to translate to; either is `en`.
        options: Parameters of the stage `wmt_texts`.

    Raises:
        UnknownLanguagesError: There are no corpora of these languages.
    """
    names = {f"{language}-en": language for language in (source, target) if language != "en"}
    pair = next(iter(names), "")
    if pair not in WMT_PAIRS or "en" not in (source, target):
        msg = f"no corpora of WMT from {source!r} to {target!r}"
        raise UnknownLanguagesError(msg, hint="There are en-de, de-en, en-ru and ru-en")
    corpora, train_files = [], []
    for key in WMT_PAIRS[pair]:
        files = [f"{_CORPORA[key]}.{pair}.{language}" for language in (source, target)]
        corpora.append(_unpacked(m, key, files, name=f"{_CORPORA[key]}-{pair}"))
        train_files.append(files)
    dev_files = [f"newstest2013.{language}" for language in (source, target)]
    dev = _unpacked(m, "wmt/dev", dev_files, name=f"newstest2013-{pair}")
    if pair == "de-en":
        test_files = [f"newstest2014.{language}" for language in (source, target)]
        test = _unpacked(m, "wmt/newstest2014", test_files, name=f"newstest2014-{pair}")
    else:
        # The archive of newstest2014 is of English and German alone; that of the development
        # sets has the others, as WMT publishes them.
        stem = f"newstest2014-{pair.replace('-', '')}"
        test_files = [f"{stem}-src.{source}.sgm", f"{stem}-ref.{target}.sgm"]
        test = _unpacked(m, "wmt/dev", test_files, name=f"newstest2014-{source}-{target}")
    return wmt_texts.named(f"wmt-{source}-{target}")(
        m,
        corpora,
        dev,
        test,
        source=source,
        target=target,
        train_files=train_files,
        dev_files=dev_files,
        test_files=test_files,
        **options,
    )


@helper
def _unpacked(m: Manager, key: str, files: list[str], *, name: str) -> Path:
    # `*` matches directories, too: archives differ in where they have their files.
    only = sorted(f"*{file}" for file in files)
    return unpack.named(f"{name}-files")(m, fetch(m, key).file, only=only).files

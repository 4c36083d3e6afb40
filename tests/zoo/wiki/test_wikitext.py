"""Articles out of a dump of a wiki that has all that is to be left out."""

from __future__ import annotations

import gzip
import lzma
from typing import TYPE_CHECKING

import pytest
from running import run_stage
from wiki_dumps import Made, dump_xml, write_dump

from stagedml.zoo.bert.corpora import read_documents, split_sentences
from stagedml.zoo.formats.lines import LinesError
from stagedml.zoo.wiki.stages import extract_wiki, wiki_text
from stagedml.zoo.wiki.wikitext import is_disambiguation, plain_paragraphs

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("mwparserfromhell")
pytest.importorskip("sentencex")

pytestmark = pytest.mark.texts

PREFIXES = frozenset(("file", "image", "category", "файл"))
ARTICLE = """{{Infobox city|name=Riga|image=[[File:Riga.jpg|thumb|no]]|{{nested|no}}}}
'''Riga''' ({{IPA|no}}; [[Latvian language|Latvian]]: ''Rīga'') is the [[capital city|capital]] of
[[Latvia]].<ref name="a">{{cite web|no}} no</ref> It&nbsp;has 600&nbsp;000 people &mdash; many.
[[Файл:Riga.jpg|thumb|no [[no]] no]]

== No heading ==<!-- no -->
* no item
# no ''item'' [[no]]
: no line
{| class="no"
! no
|-
| no || {{no}}
|}
<gallery>
File:no.jpg|no
</gallery>
Dr. Ozols lives there, see [http://example.org his page] and [http://example.org]. Old.<br />So!
<math>no^2</math>
__NOTOC__
[[Category:no]]
[[de:Riga]]
"""


def test_what_readers_read_is_left() -> None:
    assert plain_paragraphs(ARTICLE, PREFIXES) == [
        "Riga (Latvian: Rīga) is the capital of",
        "Latvia. It has 600 000 people — many.",
        "Dr. Ozols lives there, see his page and. Old. So!",
    ]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("[[A]], [[A|b]]s, [[A#c]], [[:Category:X]], [[#d]]", ["A, bs, A, Category:X, d"]),
        ("<div>a</div>b<p>c</p>", ["a", "b", "c"]),
        ("x<sub>2</sub> <nowiki>[[y]]</nowiki> <b>z</b>", ["x2 [[y]] z"]),
        ("'''not closed\nnext", ["not closed", "next"]),
        ("a &#x110000; &#xd800; &amp;amp; b", ["a &#x110000; &amp; b"]),
        ("1 2 3\n---\n\n{{only}}", []),
        ("", []),
        ("one\r\ntwo\x0bthree\u2028four", ["one", "two threefour"]),
    ],
)
def test_wikitext_that_is_hard(text, plain) -> None:
    assert plain_paragraphs(text, PREFIXES) == plain


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Riga (disambiguation)", "", True),
        ("Рига (значения)", "", True),
        ("Riga", "Riga may be: {{disambiguation|geo}}", True),
        ("Riga", "{{Disambig}}", True),
        ("Рига", "{{ неоднозначность }}", True),
        ("Riga", "x __DISAMBIG__", True),
        ("Рига", "{{значения}} Рига — город.", False),
        ("Riga", "the [[x]]{{disambiguation needed|date=x}}", False),
        ("Riga", "a {{city}} of disambiguation", False),
    ],
)
def test_disambiguation(title, text, expected) -> None:
    assert is_disambiguation(title, text) is expected


PAGES = [
    Made("Riga", ARTICLE),
    Made("Rīga", "#REDIRECT [[Riga]]", redirect="Riga"),
    Made("Обсуждение:Riga", "no", namespace=1),
    Made("Riga (disambiguation)", "* [[Riga]]"),
    Made("Riga.css", "no { }", model="css"),
    Made("Empty", "{{no}}"),
    *(Made(f"Village\t{n}", f"Village {n} is small. Mr. {n} lives in it.") for n in range(150)),
]


def test_a_dump_becomes_articles_and_sentences(tmp_path: Path, monkeypatch) -> None:
    dump = write_dump(tmp_path / "dump.bz2", dump_xml(PAGES), [3000, 9000, 20000])
    monkeypatch.setenv("NIX_BUILD_CORES", "2")
    whole = run_stage(extract_wiki, tmp_path / "whole", dump)
    left_out = {"other_namespaces": 1, "redirects": 1, "not_wikitext": 1, "disambiguation": 1}
    kept = {"documents": 151, "paragraphs": 153, "words": whole.words}
    found = dict(whole.statistics)
    assert found.pop("characters") > 4000
    assert found == {"pages": 156, "short": 1, "unreadable": 0, **left_out, **kept}
    titles = whole.titles.read_text(encoding="utf-8").splitlines()
    assert titles[:2] == ["1\tRiga\t25", "7\tVillage 0\t9"]
    assert len(list(read_documents(whole.text))) == len(titles) == 151
    assert whole.words == sum(int(line.split("\t")[2]) for line in titles)

    monkeypatch.setenv("NIX_BUILD_CORES", "1")
    shards = [
        run_stage(extract_wiki, tmp_path / f"shard-{i}", dump, shard=i, shards=3) for i in (1, 2, 3)
    ]
    assert b"".join(s.text.read_bytes() for s in shards) == whole.text.read_bytes()
    assert sum(s.documents > 0 for s in shards) > 1
    text = run_stage(wiki_text, tmp_path / "text", shards)
    assert text.statistics == whole.statistics
    assert sorted(p.name for p in text.shards.iterdir()) == ["001", "002", "003"]
    short = run_stage(extract_wiki, tmp_path / "short", dump, min_words=20)
    assert (short.documents, short.statistics["short"]) == (1, 151)

    made = run_stage(split_sentences, tmp_path / "made", whole.text, held_out_fraction=0.2)
    parts = {n: list(read_documents(getattr(made, n))) for n in ("train", "held_out")}
    assert sum(map(len, parts.values())) == 151
    assert 15 <= len(parts["held_out"]) <= 45
    assert ["Village 7 is small.", "Mr. 7 lives in it."] in [*parts["train"], *parts["held_out"]]


def test_a_page_that_the_parser_gives_up_on_costs_no_other(tmp_path: Path, monkeypatch) -> None:
    import mwparserfromhell
    from mwparserfromhell.parser import ParserError

    parse = mwparserfromhell.parse

    def refuse(text, **options):
        if "Village 7 " in text:
            raise ParserError("This is a bug.")
        return parse(text, **options)

    monkeypatch.setattr(mwparserfromhell, "parse", refuse)
    monkeypatch.setenv("NIX_BUILD_CORES", "1")
    dump = write_dump(tmp_path / "dump.bz2", dump_xml(PAGES))
    made = run_stage(extract_wiki, tmp_path / "made", dump)
    assert (made.documents, made.statistics["unreadable"]) == (150, 1)
    assert "\tVillage 7\t" not in made.titles.read_text(encoding="utf-8")


def test_sentences_of_russian_and_of_files_of_ones_own(tmp_path: Path) -> None:
    russian = "Проф. Иванов родился в 1990 г. в Риге. Он жив!\nВторой абзац.\n\nДругой текст.\n"  # noqa: RUF001
    path, other = tmp_path / "ru.txt.xz", tmp_path / "held.txt.gz"
    path.write_bytes(lzma.compress(russian.encode()))
    second = "Ещё один. И ещё.\n"
    other.write_bytes(gzip.compress(f"Другой   текст.\r\n\r\n{second}\n\n{second}".encode()))
    made = run_stage(split_sentences, tmp_path / "a", path, other, language="ru")
    # What is held out is not trained with, and what comes again is left out.
    assert list(read_documents(made.train)) == [
        ["Проф. Иванов родился в 1990 г. в Риге.", "Он жив!", "Второй абзац."]  # noqa: RUF001
    ]
    assert list(read_documents(made.held_out)) == [["Другой текст."], ["Ещё один.", "И ещё."]]
    assert made.statistics["repeated"] == 2
    lines = run_stage(split_sentences, tmp_path / "b", path, form="sentences", held_out_fraction=0)
    assert next(read_documents(lines.train)) == russian.splitlines()[:2]
    (tmp_path / "latin").write_bytes("ok\nfa\xe7ade\n".encode("latin-1"))
    with pytest.raises(LinesError, match="latin, line 2: not UTF-8"):
        list(read_documents(tmp_path / "latin"))
    (tmp_path / "cut.xz").write_bytes(path.read_bytes()[:60])
    with pytest.raises(LinesError, match=r"cut\.xz cannot be read"):
        list(read_documents(tmp_path / "cut.xz"))

"""The report of a run: the stored page with a section from the ledger."""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from histories import recorded, run, stage  # noqa: F401 - a fixture
from hypothesis import given
from hypothesis import strategies as st

from stagedml.drawing.markup import RUN_ANCHOR
from stagedml.nix.store import PathInfo
from stagedml.tracking.costs import Costs, costs_of
from stagedml.tracking.detail import Detail
from stagedml.tracking.reporting import (
    NoReportError,
    duration,
    render_card,
    render_page,
    run_section,
    text_of,
)

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml.realization.record import Run

VOID = {"br", "meta", "img", "link"}
# One run: 10 s of building now, 30 s in an earlier run, and data.
DATA = replace(stage("digits.csv", {}, packages=[], variables={}), outcome="reused", seconds=None)
TRAIN = replace(stage("train", outcome="reused"), seconds=None)
REPORT = replace(stage("report", {"title": "t"}, packages=[], inputs={}), seconds=10.0)


class FakeStore:
    """Sizes of paths, in the place of Nix: the real one is asked in `test_real_report`."""

    def __init__(self, infos: dict[str, PathInfo]) -> None:
        self.known = infos

    def invalid(self, *paths: str) -> list[str]:
        return [path for path in paths if path not in self.known]

    def closure(self, *paths: str) -> list[str]:
        return list(self.known)

    def infos(self, *paths: str) -> dict[str, PathInfo]:
        return {path: self.known[path] for path in paths}


def costs(one: Run, **more: object) -> Costs:
    infos = {
        TRAIN.output: PathInfo(TRAIN.output, "", 1000, None, (TRAIN.output,)),
        REPORT.output: PathInfo(REPORT.output, "", 50, None, (TRAIN.output,)),
    }
    given_ = {"builds": {TRAIN.output: (30.0, 4)}, **more}
    return costs_of(one, FakeStore(infos), **given_)  # type: ignore[arg-type]


def detail(one: Run, pins: tuple[str, ...] = ()) -> Detail:
    return Detail(one, pins, {}, (), (), ())


def test_what_each_stage_took() -> None:
    found = costs(run(7, DATA, TRAIN, REPORT), prices={"cpu": 3.6})
    by_name = {cost.stage: cost for cost in found.stages}
    assert found.seconds == 10
    assert found.in_all == 40
    assert found.share(by_name["train"]) == 0.75
    assert found.share(by_name["report"]) == 0.25
    assert found.share(by_name["digits.csv"]) is None
    # What refers to a path has its size, each path once.
    assert (by_name["report"].own, by_name["report"].closure) == (50, 1050)
    assert (by_name["digits.csv"].own, by_name["digits.csv"].closure) == (None, None)
    assert found.closure == 1050
    # An hour costs 3.6: ten seconds a hundredth; what was built before costs nothing now.
    assert by_name["report"].money == pytest.approx(0.01)
    assert by_name["train"].money is None
    assert found.money == pytest.approx(0.01)
    assert costs(run(7, TRAIN, REPORT)).money is None
    gpu = replace(REPORT, identity=replace(REPORT.identity, variables={"accelerator": "cuda"}))
    assert costs(run(7, gpu), prices={"cpu": 1.0}).money is None
    assert costs(run(7, gpu), prices={"cuda": 36.0}).money == pytest.approx(0.1)


def test_a_section_is_put_where_the_library_has_a_place_for_it(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(f"<body><main><div><p>a</p>{RUN_ANCHOR}</div></main></body>\n")
    one = run(7, DATA, TRAIN, REPORT, settings={"epochs": 3}, commit="0" * 40, dirty="x")
    text = render_page(file, detail(one, ("best",)), costs(one), page="http://localhost:1/?token=x")
    before, _, rest = text.partition("<style>")
    assert before == "<body><main><div><p>a</p>"
    assert rest.endswith("</section></div></main></body>\n")
    assert RUN_ANCHOR not in text
    for words in (
        '<a href="http://localhost:1/?token=x#/run/7">7 of digits, done</a>',
        "30.0 s in run 4",
        "<td>10.0 s</td><td>25\u202f%</td>",
        "epochs=3",
        "best",
        "stagedml rebuild 7",
        "stagedml build digits --set=epochs=3",
        "?token=x#/pipeline/digits?stage=train",
        "and what differed from it",
    ):
        assert words in text, words
    alone = render_page(file, detail(one), costs(one))
    assert f"stagedml log {TRAIN.derivation}" in alone
    assert "href" not in alone
    assert file.read_text().count(RUN_ANCHOR) == 1, "the stored page is as it was"


@pytest.mark.parametrize(
    ("page", "before", "after"),
    [
        ("<html><body><p>x</p></body></html>", "<html><body><p>x</p>", "</body></html>"),
        ("<html><p>x</HTML >\n", "<html><p>x", "</HTML >\n"),
        ("<pre>&lt;/body></pre>", "<pre>&lt;/body></pre>", ""),
        ("<script>'</body>'</script><p>y</body></html>", "<script>'</body>'</script><p>y", None),
        ("<script>'</body>'</script><p>y\n", "<script>'</body>'</script><p>y\n", ""),
    ],
)
def test_into_any_other_page_it_is_put_at_the_end(
    tmp_path: Path, page: str, before: str, after: str | None
) -> None:
    file = tmp_path / "page.html"
    file.write_text(page)
    one = run(7, REPORT)
    text = render_page(file, detail(one), costs(one))
    assert text.startswith(f"{before}<style>")
    assert text.endswith(after if after is not None else "</body></html>")


class Elements(HTMLParser):
    """Checks that elements are closed in order, and collects their names."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attrs) -> None:
        self.found.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag) -> None:
        assert self.open.pop() == tag


HOSTILE = st.text(st.sampled_from("ab<>&\"'\u202e\x1b\0/ =#?%\\`"), min_size=1, max_size=20)


@given(HOSTILE, HOSTILE, HOSTILE)
def test_hostile_texts_are_shown_and_do_nothing(name, value, host) -> None:
    one = run(
        7,
        replace(REPORT, stage=name, outcome=value),
        host=host,
        user=value,
        branch=name,
        commit=host,
        pipeline=value,
        settings={name: value},
    )
    section = run_section(detail(one, (host,)), costs(one), page="https://example.org/")
    shown = Elements(section)
    assert shown.found <= {
        *("section", "h2", "p", "dl", "dt", "dd", "a", "code", "br", "div", "table", "thead"),
        *("tbody", "tfoot", "tr", "th", "td"),
    }
    assert shown.attributes <= {"class", "href", "scope", "tabindex", "role", "aria-label"}
    for link in re.findall('href="([^"]*)"', section):
        assert link.startswith("https://example.org/#/")
        assert not re.search("[<>\"' ]", link)


def test_which_page_it_is(tmp_path: Path) -> None:
    """That of the run's output; else that of the last stage which has one."""
    outputs = {}
    for name in ("train", "report", "gate"):
        outputs[name] = tmp_path / name
        outputs[name].mkdir()
    stages = [replace(stage(name), output=str(path)) for name, path in outputs.items()]
    one = run(7, *stages)
    with pytest.raises(NoReportError, match=r"none of the outputs of run 7 of digits has a page"):
        text_of(one)
    (outputs["report"] / "zebra.html").write_text("z")
    (outputs["train"] / "report.html").write_text("t")
    assert text_of(one) == outputs["report"] / "zebra.html"
    (outputs["report"] / "index.html").write_text("i")
    assert text_of(one) == outputs["report"] / "index.html"
    (outputs["gate"] / "a.html").write_text("a")
    assert text_of(one) == outputs["gate"] / "a.html"
    gone = replace(one, output=str(tmp_path / "gone"), stages=())
    with pytest.raises(NoReportError, match="not in the store"):
        text_of(gone)


def test_the_card_has_the_run_at_its_end(tmp_path: Path) -> None:
    file = tmp_path / "model-card.md"
    file.write_text("---\nlicense: mit\n---\n\n# Digits\n\n\n")
    one = run(7, TRAIN, REPORT, settings={"note": "<b>*x*"}, commit="0" * 40)
    text = render_card(file, detail(one), costs(one, prices={"cpu": 3.6}))
    head, _, tail = text.partition("\n\n## This run\n\n")
    assert head == "---\nlicense: mit\n---\n\n# Digits"
    assert "of its stages: 10.0 s; of all that led here: 40.0 s" in tail
    assert "cost of this run's builds: 0.01" in tail
    assert r"\<b\>\*x\*" in tail


def test_durations() -> None:
    assert [duration(s) for s in (0.04, 59.94, 59.96, 123, 3599.6, 3720)] == [
        "0.0 s",
        "59.9 s",
        "1 min 00 s",
        "2 min 03 s",
        "1 h 00 min",
        "1 h 02 min",
    ]


def test_the_command(recorded, tmp_path: Path, monkeypatch) -> None:  # noqa: F811 - the fixture
    page = tmp_path / "made"
    page.mkdir()
    (page / "report.html").write_text("<html><body>Digits</body></html>")
    made = replace(REPORT, output=str(page))
    recorded.record(
        run(4, replace(TRAIN, seconds=30.0, outcome="built")),
        run(7, TRAIN, made, output=str(page)),
    )
    (recorded.root / "pyproject.toml").write_text(
        "[tool.stagedml]\ncost-per-hour = {cpu = 3.6, cuda = 36}\n"
    )
    monkeypatch.chdir(tmp_path)
    done = recorded.call("report")
    assert done.stdout == "digits-2.html\n"
    text = (tmp_path / "digits-2.html").read_text()
    assert text.startswith("<html><body>Digits<style>")
    assert "30.0 s in run 1" in text
    assert "0.01" in text
    assert recorded.call("report", "digits", "-o", "-").stdout == text
    shown: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda url: shown.append(url) or len(shown) < 2)
    assert "no browser" not in recorded.call("report", "--open").output
    assert "no browser could be started" in recorded.call("report", "--open").output
    assert shown == [(tmp_path / "digits-2.html").as_uri()] * 2
    found = recorded.json("report", "@")
    assert (found["run"], found["seconds"], found["seconds_in_all"]) == (2, 10.0, 40.0)
    assert found["stages"][0]["earlier"] == {"seconds": 30.0, "run": 1}

    def refused(*words: str) -> str:
        return str(recorded.call("report", *words, fails=1).exception)

    assert "has a model card" in refused("--card")
    assert "unknown run 'digts'" in refused("digts")
    assert "cannot be written" in refused("-o", "no/such.html")
    wrong = recorded.call("report", "--page", "javascript:1", fails=2)
    assert "--page is the address" in wrong.output
    for price in ("{gpu = 1}", "{cpu = -1}", "3", "{cpu = true}", "{cpu = nan}"):
        (recorded.root / "pyproject.toml").write_text(f"[tool.stagedml]\ncost-per-hour = {price}\n")
        assert "where numbers for cpu and cuda belong" in refused()


@pytest.mark.nix
def test_real_report(project, tmp_path: Path) -> None:
    """Of a run in a real store, which stays as it was."""
    words = f"corpus.words={20 + secrets.randbelow(5000)}"  # which a kept store does not have
    (output,) = project.build("toy", "--set", words)
    stored = f"{output}/page.html"
    with open(stored, encoding="utf-8") as file:  # noqa: PTH123
        before = file.read()
    file = tmp_path / "out.html"
    project.run("report", "toy", "-o", str(file))
    text = file.read_text()
    start, _, rest = text.partition("<style>\n.stagedml-run")
    assert start + rest.rpartition("</section>")[2] == before
    found = json.loads(project.run("report", "--json").stdout)
    rows = {row["stage"]: row for row in found["stages"]}
    assert rows["report"]["outcome"] == "built"
    assert rows["report"]["seconds"] > 0
    assert rows["report"]["own"] > len(before)
    assert 0.99 < sum(row["share"] or 0 for row in found["stages"]) < 1.01
    project.build("toy", "--set", words, "--set", "count.scale=7")
    again = json.loads(project.run("report", "--json").stdout)
    corpus = {row["stage"]: row for row in again["stages"]}["corpus"]
    assert corpus["seconds"] is None
    assert corpus["earlier"]["seconds"] == rows["corpus"]["seconds"]
    log = re.search(r"stagedml log (/[^<]*corpus\.drv)", text)
    assert log is not None
    assert project.run("log", log[1]).returncode == 0

"""A report in a real browser: nothing leaves its box, and what is too wide says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from browsers import DESKTOP, PHONE, browser, looking, scrolls_sideways  # noqa: F401 - fixtures
from running import run_stage
from test_report import CARD, LINEAGE, inputs_of_report

from stagedml.zoo.classification.report import report_classifier

if TYPE_CHECKING:
    from pathlib import Path

    from browsers import Looking

# Names that are too long for a box, for two lines, and that begin alike.
LONG = [
    "glue-mrpc-sample-files",
    "glue-mrpc-sample-examples",
    "WWWWMMMMWWWWMMMM-WWWWMMMMWWWW",
    "bert-finetune-a-very-long-name-of-a-training-that-nobody-would-type-twice",
    "<script>alert(1)</script>",
]

# Texts of the graph that are not within their own box, as they are drawn.
OUTSIDE = """() => [...document.querySelectorAll("svg.graph")].filter(s => s.clientWidth).flatMap(
  svg => [...svg.querySelectorAll(".node")].flatMap(node => {
    const box = node.querySelector("rect").getBoundingClientRect();
    return [...node.querySelectorAll("text")].filter(text => {
      const own = text.getBoundingClientRect();
      return own.left < box.left || own.right > box.right
        || own.top < box.top - 1 || own.bottom > box.bottom + 1;
    }).map(text => text.textContent);
  }))"""
# How large the letters of the confusion matrix are on the screen.
LETTERS = """() => Math.max(...[...document.querySelectorAll("svg.confusion text")].map(
  text => text.getBoundingClientRect()).map(box => Math.min(box.width, box.height)))"""
# Regions that are too wide, and those of them without a shadow at their edge.
WIDE = """() => [...document.querySelectorAll(".scroll")]
  .filter(s => s.scrollWidth > s.clientWidth + 1)
  .map(s => getComputedStyle(s).backgroundImage.split("linear-gradient").length - 1)"""


@dataclass
class Screen:
    """How a page is looked at."""

    size: tuple[int, int]
    dark: bool


@pytest.mark.parametrize(
    "screen",
    [Screen(DESKTOP, dark=False), Screen(PHONE, dark=True)],
    ids=["desktop", "phone"],
)
def test_what_a_report_looks_like(looking: Looking, tmp_path: Path, screen: Screen) -> None:  # noqa: F811
    more = [
        {"name": name, "kind": "stage", "function": "f", "config": {}, "inputs": ["split"]}
        for name in LONG
    ]
    lineage = {"stages": [*LINEAGE["stages"], *more]}
    inputs = inputs_of_report(tmp_path, wrong=2)
    given = {"title": "Pets", "lineage": lineage, "card": CARD}
    report = run_stage(report_classifier, tmp_path / "report", *inputs, **given)
    page = looking.open(report.report.as_uri(), size=screen.size, dark=screen.dark)
    assert scrolls_sideways(page) <= 0
    assert page.evaluate(OUTSIDE) == []
    assert page.locator("svg.graph:visible text").count() > len(lineage["stages"])
    assert 8 < page.evaluate(LETTERS) < 22
    wide = page.evaluate(WIDE)
    assert bool(wide) or screen.size == DESKTOP
    assert all(shadows == 4 for shadows in wide)
    assert looking.requests == [report.report.as_uri()]  # its pictures are in it
    snippet = page.locator("pre.snippet").first
    snippet.click()
    chosen = page.evaluate("String(getSelection())")
    assert chosen.strip() == snippet.text_content().strip()
    assert chosen.startswith("# pip install")

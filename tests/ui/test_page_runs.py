"""Runs, one run, runs side by side and sweeps, as a browser shows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from browsers import PHONE, scrolls_sideways

if TYPE_CHECKING:
    from browsers import Looking
    from playwright.sync_api import Page as Tab
    from uis import Page

DIFFERENT = "#/compare?runs=2,1"


@pytest.fixture
def tab(looking: Looking, shown: Page) -> Tab:
    """The page, at the table of two runs: the first has 4 epochs and a hostile note."""
    found = looking.open(f"{shown.url}#/runs")
    found.locator(".grid-table tbody th").first.wait_for()
    return found


def visit(tab: Tab, to: str) -> None:
    """Go to a view."""
    tab.evaluate("(to) => { location.hash = to; }", to)


def numbers(tab: Tab) -> list[str]:
    """The runs of the table, in its order."""
    return tab.locator(".grid-table tbody th a").all_inner_texts()


def shows(tab: Tab, expected: list[str]) -> None:
    """The table has these runs, in this order, as soon as it is drawn."""
    for _ in range(100):
        if numbers(tab) == expected:
            break
        tab.wait_for_timeout(100)
    assert numbers(tab) == expected


def test_runs_are_selected_and_compared_by_keys_alone(tab: Tab, looking: Looking) -> None:
    tab.locator(".grid-table tbody th a").first.wait_for()
    for key in ("j", "x", "j", "x"):
        tab.keyboard.press(key)
    tab.wait_for_url("**selected=2,1")
    tab.keyboard.press("c")
    tab.wait_for_url(f"**{DIFFERENT}")
    row = tab.locator("tr", has_text="train.accuracy")
    row.get_by_text("+0.0417", exact=False).wait_for()
    assert "better" in row.inner_text()
    assert "train.epochs" in tab.locator(".compare-table").nth(1).inner_text()
    tab.go_back()
    tab.locator(".is-selected").nth(1).wait_for()
    tab.keyboard.press("Escape")
    tab.wait_for_url(re.compile(r"#/runs$"))
    looking.check()


def test_runs_are_filtered_as_the_command_does(tab: Tab, looking: Looking) -> None:
    tab.keyboard.press("/")
    tab.keyboard.type("epochs>=4 and accuracy>0.8")
    tab.wait_for_url("**where=epochs*")
    shows(tab, ["1"])
    tab.reload()
    tab.locator(".grid-table tbody th").first.wait_for()
    shows(tab, ["1"])
    field = tab.locator(".filter input")
    field.fill("epoch>=4")
    tab.get_by_text("no run has 'epoch'").wait_for()
    field.fill("epochs>")
    tab.get_by_text("a value is missing here").wait_for()
    looking.check()


def test_runs_are_sorted_and_columns_chosen(tab: Tab, looking: Looking) -> None:
    shows(tab, ["2", "1"])
    tab.get_by_role("button", name="accuracy").click()
    tab.wait_for_url("**sort=-train.accuracy")
    shows(tab, ["1", "2"])
    head = tab.locator("th[aria-sort=descending]")
    assert head.count() == 1
    tab.keyboard.press("v")
    dialog = tab.get_by_role("dialog", name="Columns")
    dialog.get_by_label("Find a column").fill("branch")
    dialog.get_by_role("checkbox", name="branch").first.click()
    tab.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    tab.wait_for_url("**branch*")
    assert "branch" in tab.locator(".grid-table thead").inner_text()
    looking.check()


def test_a_run_is_pinned_and_let_go(tab: Tab, looking: Looking) -> None:
    visit(tab, "#/run/1")
    tab.get_by_role("button", name="Pin", exact=True).click()
    tab.get_by_role("dialog").get_by_label("Name").fill("seen")
    tab.keyboard.press("Enter")
    tab.get_by_role("button", name="Unpin seen").click()
    tab.get_by_role("button", name="Unpin seen").wait_for(state="detached")
    looking.check()


def test_a_run_says_what_it_is_and_runs_nothing_of_it(tab: Tab, looking: Looking) -> None:
    visit(tab, "#/run/1?stage=train")
    tab.get_by_text("stagedml rebuild 1").wait_for()
    tab.get_by_text("<script>alert(1)</script>", exact=False).first.wait_for()
    assert tab.locator("main script, main img").count() == 0
    tab.get_by_role("tab", name="Curves").click()
    tab.locator(".drawing canvas").first.wait_for()
    tab.get_by_role("button", name="loss: show the table").click()
    assert tab.locator(".figure-table tbody tr").count() == 4
    tab.get_by_role("button", name="loss: show the chart").click()
    tab.locator(".drawing canvas").first.wait_for()
    looking.check()


def test_curves_lie_over_one_another(tab: Tab, looking: Looking) -> None:
    visit(tab, f"{DIFFERENT}&tab=curves")
    tab.locator(".legend-item").nth(1).wait_for()
    tab.locator(".legend-item").first.click()
    tab.wait_for_url("**hidden=*")
    looking.check()


def test_a_sweep_is_brushed(tab: Tab, looking: Looking) -> None:
    visit(tab, "#/sweep")
    drawing = tab.locator(".drawing").first
    drawing.locator("canvas").wait_for()
    box = drawing.bounding_box()
    assert box is not None
    # The upper part of the first axis, where the 4 epochs are.
    tab.mouse.move(box["x"] + 64, box["y"] + 40)
    tab.mouse.down()
    tab.mouse.move(box["x"] + 64, box["y"] + 140, steps=5)
    tab.mouse.up()
    tab.get_by_text("1 that the axes leave").wait_for()
    # Drawn anew, as when a run comes, it is brushed as before: beside the axis all is the same.
    tab.mouse.move(5, 5)
    tab.wait_for_timeout(100)
    beside = {"x": box["x"] + 100, "y": box["y"], "width": box["width"] - 100, "height": 300}
    before = tab.screenshot(clip=beside)
    for scheme in ("dark", "light"):
        tab.emulate_media(color_scheme=scheme)
        for _ in range(50):
            tab.wait_for_timeout(100)
            is_same = tab.screenshot(clip=beside) == before
            if is_same == (scheme == "light"):
                break
        assert is_same == (scheme == "light")
    looking.check()


@pytest.mark.parametrize("dark", [False, True])
def test_a_phone_shows_all_without_scrolling_sideways(
    looking: Looking, shown: Page, dark: bool
) -> None:
    tab = looking.open(f"{shown.url}#/runs", size=PHONE, dark=dark)
    for view, there in {
        "#/runs": ".grid-table tbody th",
        "#/run/1?stage=show": ".run-stage-more",
        DIFFERENT: ".compare-table",
        f"{DIFFERENT}&tab=curves": ".drawing canvas",
        "#/sweep": ".drawing canvas",
    }.items():
        visit(tab, view)
        tab.locator(there).first.wait_for()
        assert scrolls_sideways(tab) <= 0, view
    looking.check()

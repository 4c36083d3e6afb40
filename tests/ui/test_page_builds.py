"""Pipelines, a pipeline and its stages, and the store, as a browser shows them."""

from __future__ import annotations

import re
import signal
from typing import TYPE_CHECKING, Any

import pytest
from browsers import DESKTOP, PHONE, scrolls_sideways, until

if TYPE_CHECKING:
    from pathlib import Path

    from browsers import Looking
    from playwright.sync_api import Page as Tab
    from toys import Checkout
    from uis import Page


@pytest.fixture
def tab(looking: Looking, shown: Page) -> Tab:
    """The page, at its first view."""
    found = looking.open(shown.url)
    found.locator(".pipeline-row").first.wait_for()
    return found


def visit(tab: Tab, to: str) -> None:
    """Go to a view."""
    tab.evaluate("(to) => { location.hash = to; }", to)


def stage(tab: Tab, name: str) -> Any:
    """The box of a stage in the graph."""
    return tab.locator(f'[data-node="{name}"]')


def test_pipelines_show_their_states_and_metrics(tab: Tab, shots: Path) -> None:
    row = tab.locator(".pipeline-row", has=tab.get_by_role("link", name="showing", exact=True))
    assert "fresh" in row.inner_text()
    assert "accuracy" in row.inner_text()
    assert row.locator(".spark").count() >= 1
    never = tab.locator(".status", has_text="never")
    assert never.count() >= 1
    tab.screenshot(path=shots / "pipelines.png")


def test_search_and_status_are_in_the_address(tab: Tab) -> None:
    count = tab.locator(".pipeline-row").count()
    tab.keyboard.press("/")
    tab.keyboard.type("showing")
    until(tab, "location.hash.includes('q=showing')")
    assert tab.locator(".pipeline-row").count() == 1
    address = tab.evaluate("location.href")
    tab.get_by_role("searchbox").fill("")
    until(tab, "!location.hash.includes('q=')")
    tab.goto("about:blank")
    tab.goto(address)
    tab.locator(".pipeline-row").first.wait_for()
    assert tab.locator(".pipeline-row").count() == 1 < count
    assert tab.get_by_role("searchbox").input_value() == "showing"


def test_a_stage_opens_by_keys_alone(tab: Tab, looking: Looking) -> None:
    tab.keyboard.press("/")
    tab.keyboard.type("showing")
    tab.keyboard.press("ArrowDown")
    until(tab, "document.activeElement.matches('.pipeline-link')")
    tab.keyboard.press("Enter")
    stage(tab, "show").wait_for()
    for _ in range(40):  # from the top of the page to the first box
        if tab.evaluate("document.activeElement.matches('[data-node]')"):
            break
        tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.dataset.node") == "corpus"
    tab.keyboard.press("ArrowRight")
    assert tab.evaluate("document.activeElement.dataset.node") == "train"
    tab.keyboard.press("Enter")
    tab.locator(".side h2", has_text="train").wait_for()
    assert "stage=train" in tab.evaluate("location.hash")
    tab.keyboard.press("Escape")
    tab.locator(".side").wait_for(state="detached")
    assert "stage=" not in tab.evaluate("location.hash")


def test_a_stage_says_what_it_is(tab: Tab, shots: Path) -> None:
    visit(tab, "#/pipeline/showing?stage=train")
    side = tab.locator(".side")
    side.get_by_text("epochs", exact=True).wait_for()
    side.get_by_text("0.83333").first.wait_for()  # its accuracy, which comes later
    text = side.inner_text()
    assert "built" in text
    assert "Made from" in text
    tab.screenshot(path=shots / "stage.png")
    side.get_by_role("button", name="show", exact=True).click()
    tab.locator(".side h2", has_text="show").wait_for()


def test_files_are_shown_as_what_they_are(tab: Tab, shots: Path) -> None:
    visit(tab, "#/pipeline/showing?stage=show&panel=files&file=table.csv")
    table = tab.locator(".file-table")
    table.wait_for()
    assert table.locator("tbody tr").count() == 1000
    assert table.locator("th").all_inner_texts() == ["name", "value"]
    assert table.locator("tbody td").first.inner_text() == "row, 0"
    assert "the file has more" in tab.locator(".file-content").inner_text()
    tab.locator(".file-name", has_text="facts.json").click()
    tab.locator(".file-json").wait_for()
    assert "<b>one</b>" in tab.locator(".file-json").inner_text()
    tab.locator(".file-name", has_text="picture.svg").click()
    picture = tab.locator(".file-picture")
    picture.wait_for()
    until(tab, "document.querySelector('.file-picture').naturalWidth === 40")
    tab.screenshot(path=shots / "files.png")
    visit(tab, "#/pipeline/showing?stage=train&panel=files&file=history.jsonl")
    tab.locator(".file-table").wait_for()
    assert tab.locator(".file-table th").all_inner_texts() == ["epoch", "loss"]


def test_logs_have_colours_and_nothing_else(tab: Tab) -> None:
    visit(tab, "#/pipeline/showing?stage=train&panel=log")
    tab.locator(".log-lines .ansi-green").first.wait_for()
    assert "epoch 1" in tab.locator(".log-lines").inner_text()


def test_what_is_hostile_is_shown_and_does_nothing(tab: Tab, looking: Looking, shots: Path) -> None:
    visit(tab, "#/pipeline/showing?stage=show&panel=log")
    lines = tab.locator(".log-lines")
    lines.wait_for()
    text = lines.inner_text()
    assert "<script>alert(6)</script>" in text
    assert "\\u202e" in text
    assert "\u202e" not in text
    assert "title" not in text
    visit(tab, "#/pipeline/showing?stage=show&panel=files")
    names = tab.locator(".file-name")
    names.first.wait_for()
    for at in range(names.count()):
        if "hostile/" in names.nth(at).inner_text():
            names.nth(at).click()
            tab.locator(".file-content").wait_for()
    assert tab.locator("img[onerror]").count() == 0
    assert scrolls_sideways(tab) <= 0
    for view in ("#/runs", "#/run/1", "#/pipeline/showing", "#/compare?runs=1,2"):
        visit(tab, view)
        tab.wait_for_timeout(400)
        assert scrolls_sideways(tab) <= 0, view
    tab.screenshot(path=shots / "hostile.png")
    looking.check()


@pytest.mark.parametrize("view", ["#/pipelines", "#/pipeline/showing?stage=show", "#/store"])
@pytest.mark.parametrize("dark", [False, True])
def test_a_phone_shows_all_without_scrolling_sideways(
    looking: Looking, shown: Page, shots: Path, view: str, dark: bool
) -> None:
    tab = looking.open(shown.url, size=PHONE, dark=dark)
    visit(tab, view)
    tab.locator("main h1").wait_for()
    tab.wait_for_timeout(300)
    assert scrolls_sideways(tab) <= 0
    background = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    shade = sum(int(n) for n in re.findall(r"\d+", background)[:3]) / 3
    assert (shade < 60) if dark else (shade > 200)
    name = re.sub(r"\W+", "-", view).strip("-")
    tab.screenshot(path=shots / f"{name}-phone-{'dark' if dark else 'light'}.png")


def test_back_and_forward_keep_the_state(tab: Tab) -> None:
    visit(tab, "#/pipeline/showing")
    stage(tab, "train").click()
    tab.locator(".side").wait_for()
    visit(tab, "#/store?q=corpus")
    tab.locator(".paths").wait_for()
    tab.go_back()
    tab.locator(".side h2", has_text="train").wait_for()
    tab.go_back()
    tab.locator(".side").wait_for(state="detached")
    tab.go_forward()
    tab.locator(".side h2", has_text="train").wait_for()
    tab.go_forward()
    tab.locator(".paths").wait_for()
    assert tab.get_by_role("searchbox").input_value() == "corpus"


def test_two_runs_are_compared(tab: Tab, shots: Path) -> None:
    visit(tab, "#/compare?runs=2,1")
    tab.locator("main table").first.wait_for()
    text = tab.locator("main").inner_text()
    assert "accuracy" in text
    assert "0.83333" in text
    assert "0.875" in text
    assert "<script>alert(1)</script>" in text  # the other note
    tab.screenshot(path=shots / "compare.png")


def test_the_store_is_measured_and_pins_are_let_go(tab: Tab, shown: Page, shots: Path) -> None:
    newest = shown.get("runs")["rows"]["number"][0]
    assert shown.post("pin", {"name": "kept", "run": newest}).status < 300
    visit(tab, "#/store")
    tab.locator(".paths tbody tr").first.wait_for()
    sizes = tab.locator(".paths tbody tr td:nth-child(3)").all_inner_texts()
    assert all(re.fullmatch(r"[\d.]+ [kMG]?B", size) for size in sizes)
    assert tab.locator(".area").count() >= 3
    tab.get_by_role("button", name="Unpin kept").wait_for()
    tab.screenshot(path=shots / "store.png", full_page=True)
    tab.get_by_role("button", name="Unpin kept").click()
    tab.get_by_role("button", name=re.compile("^Unpin [0-9]")).click()
    tab.get_by_role("button", name="Unpin kept").wait_for(state="detached")
    assert shown.get("store")["pins"] == []
    tab.locator(".sorter", has_text="Path").click()
    until(tab, "location.hash.includes('sort=name')")


def test_a_build_is_followed_while_it_runs(
    looking: Looking, shown: Page, showing: Checkout, shots: Path
) -> None:
    tab = looking.open(f"{shown.url}#/pipeline/showing?stage=train&panel=log")
    stage(tab, "train").wait_for()
    build = showing.start("build", "showing", "--set", "epochs=7", "--set", "pause=0.6")
    try:
        tab.locator('[data-node="train"].box-is-building').wait_for()
        notes = set()
        for _ in range(60):
            if stage(tab, "train").locator(".box-note").count():
                notes.add(stage(tab, "train").locator(".box-note").text_content() or "")
            if len([note for note in notes if re.fullmatch(r"epoch \d of 7", note)]) >= 2:
                break
            tab.wait_for_timeout(150)
        assert len([note for note in notes if re.fullmatch(r"epoch \d of 7", note)]) >= 2, notes
        assert tab.locator('[data-node="show"].box-is-waiting').count() == 1
        assert tab.locator(".live .meter").first.get_attribute("aria-valuenow") is not None
        tab.locator(".log-lines", has_text=re.compile(r"epoch [2-7]")).wait_for()
        tab.screenshot(path=shots / "live.png")
        assert build.wait(60) == 0
    finally:
        build.send_signal(signal.SIGINT)
        build.communicate(timeout=60)
    tab.locator(".live").wait_for(state="detached")
    tab.locator('[data-node="train"].box-is-there').wait_for()
    newest = tab.locator(".recent tbody tr").first
    until(tab, "document.querySelector('.recent tbody tr').innerText.includes('epochs=7')")
    assert "done" in newest.inner_text()


def test_a_failure_is_seen_with_its_log(
    looking: Looking, shown: Page, showing: Checkout, shots: Path
) -> None:
    tab = looking.open(f"{shown.url}#/pipeline/showing?stage=train&panel=log", size=DESKTOP)
    stage(tab, "train").wait_for()
    showing.fail("build", "showing", "--set", "epochs=0")
    tab.locator(".log-lines", has_text="ZeroDivisionError").wait_for()
    assert "failed" in tab.locator(".pipeline .notice-bad").inner_text()
    tab.screenshot(path=shots / "failed.png")

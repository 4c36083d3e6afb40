"""Ten thousand runs in a browser."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browsers import scrolls_sideways
from histories import run, stage
from ledgers import synthetic
from toys import Checkout, checkout
from uis import Page, served

from stagedml.realization.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from browsers import Looking
    from playwright.sync_api import Page as Tab

RUNS = 10_000
LONGEST = (
    2_000  # milliseconds that anything may take; a few hundred on a machine with nothing to do
)


@pytest.fixture(scope="module")
def many(
    toy_template: Path, toy_store: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Page]:
    """The page of a project with as many runs."""
    root = tmp_path_factory.mktemp("many") / "project"
    shutil.copytree(toy_template, root, symlinks=True)
    found: Checkout = checkout(root, toy_store)
    ledger = root.parent / "state/stagedml/ledger.sqlite"
    ledger.parent.mkdir(parents=True)
    synthetic(ledger, runs=RUNS, stages=6, project=str(root))
    with served(found) as page:
        yield page


@pytest.fixture
def tab(looking: Looking, many: Page) -> Tab:
    found = looking.open(f"{many.url}#/runs")
    found.locator(".grid-table tbody th").first.wait_for()
    return found


def took(tab: Tab, does: str, until: str) -> float:
    """Milliseconds from doing something in the page until something is so."""
    return float(
        tab.evaluate(
            """([does, until]) => new Promise((done) => {
                const start = performance.now();
                new Function(does)();
                const is = new Function(`return ${until}`);
                const look = () => {
                    const passed = performance.now() - start;
                    return is() || passed > 10000 ? done(passed) : setTimeout(look, 5);
                };
                look();
            })""",
            [does, until],
        )
    )


FIRST = "document.querySelector('.grid-table tbody th').innerText"
HAS_ONE = """
    [...document.querySelectorAll('.grid-table tbody th')]
        .some((head) => /^\\D*1\\D*$/.test(head.innerText))
""".strip()
TYPE = """
    const field = document.querySelector('.filter input');
    field.value = %r;
    field.dispatchEvent(new Event('input', {bubbles: true}));
"""


def a_run_that_comes_moves_nobody(tab: Tab, many: Page) -> None:
    """Who looks at some run goes on doing so when there is one more."""
    grid = tab.locator(".grid")
    tab.keyboard.press("j")
    tab.keyboard.press("j")
    current = tab.locator(".is-current th a")
    chosen = current.inner_text()
    grid.evaluate("(grid) => { grid.scrollTop = 2000; }")
    root = many.get("project")["root"]
    newest = run(RUNS + 1, stage(), project=root, moment=2 * 10**18)
    Ledger(Path(root).parent / "state/stagedml/ledger.sqlite").record(newest)
    tab.locator(f".grid-table[aria-rowcount='{RUNS + 2}']").wait_for()
    assert grid.evaluate("(grid) => grid.scrollTop") == 2000
    grid.evaluate("(grid) => { grid.scrollTop = 0; }")
    current.wait_for()
    assert current.inner_text() == chosen


def test_ten_thousand_runs_scroll_sort_and_filter(tab: Tab, many: Page, shots: Path) -> None:
    drawn = tab.locator(".grid-table tbody tr").count()
    assert 10 < drawn < 150
    assert tab.locator(".grid-table").get_attribute("aria-rowcount") == f"{RUNS + 1}"
    tab.screenshot(path=shots / "runs.png")
    times = {}
    times["scroll"] = took(
        tab,
        "const grid = document.querySelector('.grid'); grid.scrollTop = grid.scrollHeight",
        HAS_ONE,
    )
    times["filter"] = took(
        tab,
        TYPE % "number <= 7",
        "document.querySelectorAll('.grid-table tbody th').length === 7",
    )
    times["all"] = took(
        tab, TYPE % "", "document.querySelectorAll('.grid-table tbody th').length > 10"
    )
    times["sort"] = took(
        tab,
        "document.querySelector('.grid').scrollTop = 0;"
        " [...document.querySelectorAll('.grid-table .sort')].at(-1).click()",
        f"location.hash.includes('sort=') && !{FIRST}.includes('{RUNS}')",
    )
    assert max(times.values()) < LONGEST, times
    assert scrolls_sideways(tab) <= 0
    a_run_that_comes_moves_nobody(tab, many)

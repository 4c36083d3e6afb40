"""A real browser for the tests of the page: Chromium, as the distribution has it, by Playwright.

Whatever a page does that it must not ends the test: an error in its console or an exception, what
the content security policy forbids, a dialog, and any request to another origin than its own.
"""

from __future__ import annotations

import os
import shutil
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

CHROMIUM = "STAGEDML_CHROMIUM"
DESKTOP = (1280, 800)
PHONE = (390, 844)
WAIT = 30_000  # milliseconds; the machine may be loaded

# A dialog stops a page until somebody answers: that it was asked for is enough.
_NO_DIALOGS = """
for (const name of ['alert', 'confirm', 'prompt'])
  window[name] = (said) => { console.error('dialog: ' + name + ' ' + said); return null; };
addEventListener('securitypolicyviolation', (event) =>
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' '
    + event.sourceFile + ':' + event.lineNumber));
"""


def chromium() -> str | None:
    """The browser's program: what the variable names, or the distribution's."""
    return os.environ.get(CHROMIUM) or shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def launched() -> Iterator[Browser]:
    """A browser without a window, which ends with the block."""
    from playwright.sync_api import sync_playwright

    program = chromium()
    assert program is not None
    args = ["--disable-background-networking", "--disable-component-update", "--no-first-run"]
    if os.geteuid() == 0:  # Chromium's own sandbox refuses to start for root
        args.append("--no-sandbox")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=args)
        yield browser
        browser.close()


class Looking:
    """Opens pages, and notes what they do that they must not.

    Attributes:
        problems: What they did, in order.
        requests: The address of each request that they made.
    """

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.problems: list[str] = []
        self.requests: list[str] = []
        self._contexts: list[BrowserContext] = []

    def open(
        self,
        url: str,
        *,
        size: tuple[int, int] = DESKTOP,
        dark: bool = False,
        script: bool = True,
    ) -> Page:
        """A page of its own context: no cookies of another test's, nothing in its storage."""
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
            java_script_enabled=script,
            service_workers="block",
            has_touch=size[0] < 600,
        )
        context.set_default_timeout(WAIT)
        context.add_init_script(_NO_DIALOGS)
        self._contexts.append(context)
        page = context.new_page()
        origin = urlsplit(url)[:2]

        def request(asked: Request) -> None:
            self.requests.append(asked.url)
            at = urlsplit(asked.url)
            if at.scheme not in ("data", "blob", "about") and at[:2] != origin:
                self.problems.append(f"request to another origin: {asked.url}")

        def console(message: ConsoleMessage) -> None:
            if message.type == "error":
                where = message.location.get("url", "")
                self.problems.append(f"console: {message.text} ({where})")

        page.on("request", request)
        page.on("console", console)
        page.on("pageerror", lambda error: self.problems.append(f"exception: {error}"))
        page.goto(url)
        return page

    def close(self) -> None:
        """Closes all pages."""
        for context in self._contexts:
            context.close()
        self._contexts.clear()

    def check(self) -> None:
        """Fails if a page did what it must not; and forgets it."""
        problems, self.problems = self.problems, []
        assert not problems, "\n".join(problems)


def until(page: Page, expression: str) -> None:
    """Wait until an expression of JavaScript holds in a page.

    Playwright's own `wait_for_function` evaluates within the page, if it does not hold at once,
    which the content security policy forbids.
    """
    end = time.monotonic() + WAIT / 1000
    while not page.evaluate(expression):
        assert time.monotonic() < end, f"it never held: {expression}"
        page.wait_for_timeout(50)


def scrolls_sideways(page: Page) -> int:
    """By how many pixels the page itself is wider than the screen."""
    return int(
        page.evaluate(
            "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"
            " - document.documentElement.clientWidth"
        )
    )


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One for a file of tests: Playwright's loop must not outlive those that know of it."""
    pytest.importorskip("playwright", reason="Playwright is not installed: make setup-test")
    if chromium() is None:
        pytest.skip(f"there is no chromium: apt-get install chromium, or set {CHROMIUM}")
    with launched() as made:
        yield made


@pytest.fixture
def looking(browser: Browser) -> Iterator[Looking]:
    """Opens pages; the test fails if one of them did what it must not."""
    made = Looking(browser)
    yield made
    made.close()
    made.check()


@pytest.fixture
def shots(tmp_path: Path) -> Path:
    """A folder for screenshots: that of `STAGEDML_SHOTS`, to look at them afterwards."""
    kept = os.environ.get("STAGEDML_SHOTS")
    folder = Path(kept) if kept else tmp_path / "shots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder

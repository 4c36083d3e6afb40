"""The browser of the tests notices what a page must not do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from browsers import scrolls_sideways

if TYPE_CHECKING:
    from pathlib import Path

    from browsers import Looking

BAD = {
    "an error": ("<script>nowhere()</script>", "nowhere is not defined"),
    "a console": ("<script>console.error('said')</script>", "said"),
    "a dialog": ("<script>alert(1)</script>", "dialog: alert 1"),
    "a policy": (
        (
            "<meta http-equiv=Content-Security-Policy content=\"style-src 'none'\">"
            "<p style='color:red'>"
        ),
        "policy: style-src",
    ),
    "another origin": ("<img src='http://127.0.0.1:9/x.png'>", "another origin"),
}


@pytest.mark.parametrize("what", BAD)
def test_what_a_page_must_not_do_is_noticed(looking: Looking, tmp_path: Path, what: str) -> None:
    markup, said = BAD[what]
    (tmp_path / "bad.html").write_text(f"<!doctype html><title>x</title>{markup}")
    looking.open((tmp_path / "bad.html").as_uri()).wait_for_timeout(50)
    with pytest.raises(AssertionError, match=re.escape(said)):
        looking.check()


def test_a_page_that_does_nothing_wrong_passes(looking: Looking, tmp_path: Path) -> None:
    wide = "<div style='width: 500px; height: 1px'></div>"
    (tmp_path / "good.html").write_text(f"<!doctype html><title>x</title><p>fine</p>{wide}")
    page = looking.open((tmp_path / "good.html").as_uri(), size=(390, 800))
    assert page.inner_text("p") == "fine"
    assert scrolls_sideways(page) > 100

"""docs/new-model.md: what it shows is what is there, and all that there is of the family."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/new-model.md").read_text()
SHOWN = re.compile(r"^```python\n# (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ADDED = re.compile(r"^```diff\n--- (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_page_shows_the_files_as_they_are() -> None:
    files = dict(SHOWN.findall(PAGE))
    assert len(files) == 3
    for name, text in files.items():
        assert (ROOT / name).read_text() == text, name
    ((changed, lines),) = ADDED.findall(PAGE)
    there = (ROOT / changed).read_text().splitlines()
    added = [line.removeprefix("+") for line in lines.splitlines()]
    assert added == [line for line in there if "forest" in line]


def test_the_family_touches_four_files() -> None:
    """No other file of the library knows of it."""
    shown = {name for name, _ in [*SHOWN.findall(PAGE), *ADDED.findall(PAGE)]}
    code = [p for top in ("stagedml", "pipelines") for p in (ROOT / top).rglob("*.py")]
    knowing = {str(p.relative_to(ROOT)) for p in code if "forest" in p.read_text().lower()}
    assert knowing == shown
    assert len(shown) == 4

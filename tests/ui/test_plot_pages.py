"""Plots of runs as pages, in a browser: drawn, of one file, whatever names are in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from browsers import DESKTOP, PHONE, scrolls_sideways

from stagedml.ui.plots import page

if TYPE_CHECKING:
    from pathlib import Path

    from browsers import Looking

HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\u202e\x1b[31m"


def column(short: str) -> dict[str, Any]:
    return {"name": f"s.{short}", "short": short, "kind": "metric", "larger_is_better": True}


def curve(run: int, stage: str, metric: str) -> dict[str, Any]:
    steps = list(range(1, 40))
    return {
        "run": run, "label": f"{HOSTILE} {run}", "stage": stage, "metric": metric, "unit": "step",
        "steps": steps, "values": [run / step for step in steps],
        "epochs": [step / 10 for step in steps],
    }  # fmt: skip


COMMON = {"title": f"Plot {HOSTILE}", "subtitle": HOSTILE, "notes": [HOSTILE], "log": False}
PLOTS: dict[str, dict[str, Any]] = {
    "curves": {
        "smooth": 0.5,
        "curves": [
            curve(run, f"train-{stage}", metric)
            for run in (1, 2)
            for stage in (0, 1)
            for metric in ("loss", HOSTILE)
        ],
    },
    "scatter": {
        "x": column(HOSTILE),
        "y": column("accuracy"),
        "points": [
            {"run": n, "label": HOSTILE, "x": n, "y": n / 9, "details": {HOSTILE: HOSTILE}}
            for n in range(9)
        ],
    },
    "parallel": {
        "columns": [column("epochs"), column(HOSTILE), column("accuracy")],
        "rows": [
            {"run": n, "label": HOSTILE, "values": [n, HOSTILE if n % 2 else "x", None]}
            for n in range(9)
        ],
    },
    "commits": {
        "metric": column("accuracy"),
        "branch": HOSTILE,
        "commits": [{"id": f"{n}" * 40, "subject": HOSTILE, "time": "2026"} for n in range(5)],
        "points": [
            {"commit": n // 2, "run": n, "label": HOSTILE, "value": n / 9} for n in range(9)
        ],
    },
}


@pytest.mark.parametrize("kind", PLOTS)
def test_a_plot_is_drawn(looking: Looking, tmp_path: Path, shots: Path, kind: str) -> None:
    file = tmp_path / f"{kind}.html"
    file.write_text(page({**COMMON, "kind": kind, **PLOTS[kind]}), encoding="utf-8")
    for size, dark in ((DESKTOP, False), (PHONE, True)):
        shown = looking.open(file.as_uri(), size=size, dark=dark)
        shown.wait_for_selector("canvas")
        assert shown.locator("canvas").count() == (2 if kind == "curves" else 1)
        assert shown.inner_text("h1").startswith("Plot </script>")
        assert shown.locator("img").count() == 0
        assert scrolls_sideways(shown) <= 0
        # Something was drawn: not all of the canvas is of one colour.
        drawn = shown.evaluate(
            "() => { const c = document.querySelector('canvas');"
            " const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
            " const seen = new Set(); for (let i = 0; i < d.length; i += 4)"
            " seen.add(d[i] + ',' + d[i + 1] + ',' + d[i + 2]); return seen.size; }"
        )
        assert drawn > 3
        shown.screenshot(path=shots / f"plot-{kind}-{'dark' if dark else 'light'}.png")
    if kind == "curves":
        # Two runs of two instances each: four trainings, each to be hidden by itself.
        legend = shown.locator(".legend button")
        assert legend.count() == 4
        legend.first.click()
        assert legend.first.get_attribute("aria-pressed") == "false"
    assert set(looking.requests) == {file.as_uri()}

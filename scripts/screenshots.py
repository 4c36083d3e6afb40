"""Photograph the page: each view, wide and narrow, light and dark, into docs/ui/.

Builds a few variants of the digits pipeline where they are not there, serves the page, and opens
it in Chromium (the distribution's, or that of `STAGEDML_CHROMIUM`). Needs what the tests need:
`make setup-test`. Pictures are reduced to a palette where Pillow is there.

    .venv/bin/python scripts/screenshots.py [--only run] [--out docs/ui] [--no-build]
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

ROOT = Path(__file__).parent.parent
PIPELINE = "convnet-digits"
VARIANTS = (
    ("epochs=4",),
    ("epochs=8",),
    ("train-convnet.learning_rate=0.003",),
    ("epochs=6", "train-convnet.learning_rate=0.0003"),
    (),
)
SIZES = {"wide": (1280, 800), "narrow": (390, 844)}
LARGEST = 200_000  # bytes of one picture
COLOURS = 128

# Each view: its address, and what is there once it is drawn. RUN is the newest run, RUNS the last
# three of them.
VIEWS = {
    "pipelines": ("#/pipelines", ".pipeline-row"),
    "pipeline": (f"#/pipeline/{PIPELINE}", "[data-node]"),
    "stage": (f"#/pipeline/{PIPELINE}?stage=train-convnet", ".side .pairs"),
    "files": (
        f"#/pipeline/{PIPELINE}?stage=train-convnet&panel=files&file=curves.jsonl",
        ".side .files",
    ),
    "runs": (f"#/runs?pipeline={PIPELINE}&selected=RUNS", ".grid-table tbody th"),
    "run": ("#/run/RUN", "main h1"),
    "compare": ("#/compare?runs=RUNS", "main table"),
    "curves": ("#/compare?runs=RUNS&tab=curves", "main canvas"),
    "confusion": ("#/compare?runs=RUNS&tab=confusion", "main h1"),
    "sweep": (f"#/sweep?pipeline={PIPELINE}", "main canvas"),
    "store": ("#/store", ".paths tbody tr"),
    "live": (f"#/pipeline/{PIPELINE}?stage=train-convnet&panel=log", ".live"),
}
EVALUATING = "() => fetch('api/project').then((a) => a.json()).then((p) => p.evaluating)"
DONE = """
    (pipeline) => fetch("api/runs").then((answer) => answer.json()).then(({rows}) =>
        rows.number.filter((_, at) => rows.pipeline[at] === pipeline && rows.status[at] === "done"))
"""
SETTLE = 700  # milliseconds for charts to be drawn


def stagedml(*args: str) -> list[str]:
    """Return the command line of StagedML in this repository."""
    return [sys.executable, "-m", "stagedml", *args]


def build(*settings: str) -> list[str]:
    """Return the command that builds the pipeline with settings."""
    return stagedml("build", PIPELINE, *[part for one in settings for part in ("--set", one)])


@contextlib.contextmanager
def served() -> Iterator[str]:
    """Serve the page on a free port; the address to open."""
    with subprocess.Popen(
        stagedml("ui", "--json", "--port", "0", "--no-browser"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        try:
            text = ""
            for line in process.stdout:
                text += line
                if line.startswith("}"):
                    break
            else:
                sys.exit("stagedml ui ended")
            yield str(json.loads(text)["url"])
        finally:
            process.send_signal(signal.SIGINT)


@contextlib.contextmanager
def building(*, wanted: bool) -> Iterator[None]:
    """Train anew while the live view is photographed: a build that nobody waits for."""
    if not wanted:
        yield
        return
    # Settings that were never built, nor are by the build before, which may not have ended yet.
    seed = time.time_ns() // 1_000_000 % 100_000 / 1e9
    command = build("epochs=200", f"train-convnet.learning_rate={0.001 + seed:.9f}")
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield
        finally:
            process.send_signal(signal.SIGINT)


def reduce(path: Path) -> None:
    """Reduce a picture to a palette, if Pillow is there."""
    try:
        from PIL import Image
    except ImportError:
        return
    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def photograph(browser: Browser, url: str, folder: Path, only: list[str]) -> None:
    """Take all pictures."""
    for dark in (False, True):
        for size, (width, height) in SIZES.items():
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme="dark" if dark else "light",
                reduced_motion="reduce",
            )
            page = context.new_page()
            page.goto(url)
            page.locator(".pipeline-row").first.wait_for(timeout=120_000)
            while page.evaluate(EVALUATING):
                page.wait_for_timeout(1000)
            found: Any = page.evaluate(DONE, PIPELINE)
            newest = [str(number) for number in found]
            for name in only:
                address, sign = VIEWS[name]
                address = address.replace("RUNS", ",".join(newest[:3])).replace("RUN", newest[0])
                with building(wanted=name == "live"):
                    page.evaluate("(to) => { location.hash = to; }", address)
                    page.locator(sign).first.wait_for(timeout=120_000)
                    if name == "live":
                        page.locator(
                            '[data-node="train-convnet"].box-is-building .box-note',
                            has_text=re.compile("epoch [3-9]"),
                        ).wait_for(timeout=120_000)
                    page.locator(".state-loading").first.wait_for(state="detached")
                    page.evaluate("document.activeElement?.blur()")
                    page.wait_for_timeout(SETTLE)
                    path = folder / f"{name}-{size}-{'dark' if dark else 'light'}.png"
                    page.screenshot(path=path)
                reduce(path)
                bytes_ = path.stat().st_size
                print(f"{path}: {bytes_} bytes{', too large' if bytes_ > LARGEST else ''}")
            context.close()


def main() -> None:
    """Take the pictures that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, default=ROOT / "docs/ui", metavar="DIR")
    parser.add_argument("--only", action="append", choices=VIEWS, help="May be repeated.")
    parser.add_argument("--no-build", action="store_true", help="Take the runs that are there.")
    given = parser.parse_args()
    if not given.no_build:
        for settings in VARIANTS:
            # One of them misses its objective, which the pictures are to show.
            subprocess.run(build(*settings), cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
    program = os.environ.get("STAGEDML_CHROMIUM") or shutil.which("chromium")
    if program is None:
        sys.exit("there is no chromium: apt-get install chromium, or set STAGEDML_CHROMIUM")
    from playwright.sync_api import sync_playwright

    given.out.mkdir(parents=True, exist_ok=True)
    args = ["--no-sandbox"] if os.geteuid() == 0 else []
    with served() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=args)
        only = given.only or list(VIEWS)
        # What is built for the live pictures would be an interrupted run in the others.
        for names in ([n for n in only if n != "live"], [n for n in only if n == "live"]):
            photograph(browser, url, given.out, names)
        browser.close()


if __name__ == "__main__":
    main()

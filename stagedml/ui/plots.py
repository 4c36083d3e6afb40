"""A plot of runs as one HTML file, which asks nobody for anything."""

from __future__ import annotations

import html
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_STATIC = Path(__file__).parent / "static"

# The scripts are in the file, and nothing else is to be run, loaded or asked.
_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action 'none'"
)


def page(plot: Mapping[str, Any]) -> str:
    """Return what `stagedml.tracking.plots` returns as an HTML page."""
    style = _text("plot.css").replace("</", "<\\/")
    script = (
        (_text("vendor.js") + _text("plot.js"))
        .replace("</script", "<\\/script")
        .replace("<!--", "<\\!--")
    )
    return f"""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="stagedml">
<title>{html.escape(str(plot["title"]))}</title>
<style>
{style}</style>
</head>
<body>
<noscript>This page draws a plot with JavaScript; its data are in it, as JSON.</noscript>
<script type="application/json" id="data">{embedded(plot)}</script>
<script>
{script}</script>
</body>
</html>
"""


def _text(name: str) -> str:
    return (_STATIC / name).read_text(encoding="utf-8")


def embedded(value: object) -> str:
    """Return JSON as it may stand in a script element, whatever is in it."""
    text = json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")

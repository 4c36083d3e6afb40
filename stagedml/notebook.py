"""How results look in a notebook: HTML for what `realize`, `instantiate` and `realized` return.

The classes that stages see enter every derivation, so what only notebooks need is attached to them
here.
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from stagedml.runtime.backends import Building, Realized
from stagedml.runtime.outputs import Dir, Json, Metric, Outputs, backend_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from stagedml.planning.plan import Plan

_LONG = 400  # characters of a JSON value that are shown


def link(path: Path, text: str) -> str:
    """Return a link to a path of this machine."""
    return f'<a href="file://{quote(str(path))}">{escape(text)}</a>'


def table(head: Iterable[str], rows: Iterable[Iterable[str]], caption: str = "") -> str:
    """Return a table of cells that are HTML already."""
    titles = "".join(f"<th>{escape(title)}</th>" for title in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><caption>{caption}</caption><tr>{titles}</tr>{body}</table>"


def plan_html(plan: Plan) -> str:
    """Return the stages of a plan."""
    rows = (
        [
            f"<b>{escape(node.name)}</b>" if node is plan.target else escape(node.name),
            escape(", ".join(below.name for below in node.inputs_of)),
            escape(", ".join(f"{k}={v!r}" for k, v in getattr(node, "config", {}).items())),
        ]
        for node in plan.nodes
    )
    caption = f"{escape(plan.name)}: {escape(plan.description)}"
    return table(("stage", "inputs", "parameters"), rows, caption)


def outputs_html(outputs: Outputs) -> str | None:
    """Return what a realized stage has made; None of one that is only planned."""
    backend = backend_of(outputs)
    if not isinstance(backend, Realized) or isinstance(backend, Building):
        return None
    rows = []
    for name, promise in type(outputs).promises.items():
        path = Path(backend.path, promise.path)
        try:
            if isinstance(promise, Metric):
                value = backend.get(promise)
                shown, what = f"{value:,}" if isinstance(value, int) else f"{value:.6g}", "metric"
            elif isinstance(promise, Json):
                text = json.dumps(backend.get(promise), ensure_ascii=False)
                more = " …" if len(text) > _LONG else ""
                shown, what = f"<code>{escape(text[:_LONG])}{more}</code>", "JSON"
            elif isinstance(promise, Dir):
                shown, what = link(path, f"{promise.path}/"), f"{len(list(path.iterdir()))} files"
            else:
                shown, what = link(path, promise.path), f"{path.stat().st_size:,} bytes"
        except (OSError, ValueError, LookupError) as error:  # collected, or spoilt by hand
            shown, what = escape(str(error)), "not readable"
        rows.append([f"<b>{escape(name)}</b>", shown, what])
    caption = f"{escape(type(outputs).__name__)}, {link(Path(backend.path), backend.path)}"
    return table(("output", "value", ""), rows, caption)


def attach() -> None:
    """Let outputs show themselves as HTML."""
    Outputs._repr_html_ = outputs_html  # type: ignore[attr-defined]

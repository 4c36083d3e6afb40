"""Points of a sweep side by side: as a table for people, as CSV, as JSON."""

from __future__ import annotations

import csv
import io
import os
import sys
from typing import TYPE_CHECKING, Any

import click

from stagedml.cli.numbers import number
from stagedml.cli.progress.labels import duration
from stagedml.planning.grid import label
from stagedml.realization.sweep import DONE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.console import Console
    from rich.table import Table

    from stagedml.realization.sweep import Outcome

MOST = 4  # metrics in a table for people; the other forms have all
_WIDE = 10_000  # columns, where no terminal sets an end
_COLOURS = {"done": "green", "missed objective": "yellow", "failed": "red", "not built": "white"}


def sorted_by(rows: Sequence[Outcome], metric: str, *, maximize: bool) -> list[Outcome]:
    """Return points, the best first: those that are done, those that are not, those without it."""
    has = [row for row in rows if metric in row.metrics]
    has.sort(key=lambda row: row.metrics[metric], reverse=maximize)
    has.sort(key=lambda row: row.status != DONE)
    return [*has, *(row for row in rows if metric not in row.metrics)]


def best_of(rows: Sequence[Outcome], metric: str, *, maximize: bool) -> list[Outcome]:
    """Return the best of the points that are done; several, if they are equally good."""
    done = [row for row in rows if row.status == DONE and metric in row.metrics]
    if not done:
        return []
    values = [row.metrics[metric] for row in done]
    top = max(values) if maximize else min(values)
    return [row for row in done if row.metrics[metric] == top]


def as_json(rows: Sequence[Outcome], best: Sequence[Outcome]) -> list[dict[str, Any]]:
    """Return points as JSON."""
    return [
        {
            "settings": row.settings,
            "status": row.status,
            "metrics": dict(row.metrics),
            "seconds": row.seconds,
            "output": row.output,
            "best": row in best,
            "reasons": list(row.reasons),
        }
        for row in rows
    ]


def as_csv(rows: Sequence[Outcome]) -> str:
    """Return points as CSV, with a line for each and one for the names."""
    keys = _keys(rows)
    metrics = list(dict.fromkeys(name for row in rows for name in row.metrics))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*keys, *metrics, "status", "seconds", "output"])
    for row in rows:
        writer.writerow(
            [
                *(row.point[key] for key in keys),
                *(row.metrics.get(name, "") for name in metrics),
                row.status,
                "" if row.seconds is None else f"{row.seconds:.3f}",
                row.output or "",
            ]
        )
    return text.getvalue()


def _keys(rows: Sequence[Outcome]) -> list[str]:
    return list(dict.fromkeys(key for row in rows for key in row.point))


def short(keys: Sequence[str]) -> dict[str, str]:
    """Return what parameters are called where there is little room: without the stage.

    Examples:
        >>> short(["train.lr", "epochs"]), short(["a.lr", "b.lr"])
        ({'train.lr': 'lr', 'epochs': 'epochs'}, {'a.lr': 'a.lr', 'b.lr': 'b.lr'})
    """
    names = [key.rpartition(".")[2] for key in keys]
    return {k: n if names.count(n) == 1 else k for k, n in zip(keys, names, strict=True)}


def show(
    rows: Sequence[Outcome],
    metrics: Sequence[str],
    units: Mapping[str, str],
    best: Sequence[Outcome],
    *,
    first: str = "",
) -> None:
    """Print points as a table; where it is too narrow for outputs, these come after it.

    Args:
        rows: The points.
        metrics: Those to show, as many as there is room for.
        units: Of metrics.
        best: Rows to mark.
        first: The heading of the first column, which numbers the points.
    """
    from rich.console import Console

    console = Console(width=_width(), highlight=False, no_color=_plain(), soft_wrap=False)
    with_outputs = _table(rows, metrics, units, best, first=first, outputs=True)
    fits = _natural_width(with_outputs) <= console.width
    shown = list(metrics)
    table = with_outputs
    if not fits:
        table = _table(rows, shown, units, best, first=first, outputs=False)
        while len(shown) > 1 and _natural_width(table) > console.width:
            shown.pop()
            table = _table(rows, shown, units, best, first=first, outputs=False)
    _print(console, table)
    if len(shown) < len(metrics):
        click.echo(f"no room for {', '.join(metrics[len(shown) :])}: see --json or --csv")
    if not fits:
        for index, row in enumerate(rows, 1):
            if row.output:
                click.echo(f"{index:>3} {row.output}")
    if not fits and any(row.output for row in rows) and any(row.reasons for row in rows):
        click.echo()
    failed = [(i, row) for i, row in enumerate(rows, 1) if row.reasons]
    for index, row in failed:
        click.echo(f"{index:>3} {label(row.point)}: {row.status}")
        for line in "\n".join(row.reasons).split("\n"):
            click.echo(f"      {line}")


def _natural_width(table: Table) -> int:
    from rich.console import Console

    return Console(width=_WIDE).measure(table).maximum


def _print(console: Console, table: Table) -> None:
    with console.capture() as capture:
        console.print(table)
    for line in capture.get().splitlines():
        click.echo(line.rstrip())


def _plain() -> bool:
    return bool(os.environ.get("NO_COLOR")) or not sys.stdout.isatty()


def _width() -> int:
    """How wide a table may be: as the terminal; as it likes in a file."""
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given) > 0:
        return int(given)
    if sys.stdout.isatty():
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    return _WIDE


def _table(
    rows: Sequence[Outcome],
    metrics: Sequence[str],
    units: Mapping[str, str],
    best: Sequence[Outcome],
    *,
    first: str,
    outputs: bool,
) -> Table:
    from rich import box
    from rich.markup import escape
    from rich.table import Table

    keys = _keys(rows)
    names = short(keys)
    headings = short(metrics)
    table = Table(box=box.SIMPLE, pad_edge=False)
    table.add_column(first, justify="right", no_wrap=True)
    for key in keys:
        texts = [row.point[key] for row in rows]
        # Long texts, of lists say, may be folded; numbers never.
        most = 24 if max(map(len, texts)) > 24 else None
        table.add_column(
            escape(names[key]), justify="right", no_wrap=not most, overflow="fold", max_width=most
        )
    for name in metrics:
        table.add_column(escape(headings[name]), justify="right", no_wrap=True)
    table.add_column("status", no_wrap=True)
    table.add_column("time", justify="right", no_wrap=True)
    if outputs:
        table.add_column("output", no_wrap=True)
    for index, row in enumerate(rows, 1):
        mark = "*" if row in best else ""
        colour = _COLOURS[row.status]
        cells = [
            f"{mark}{index}",
            *(escape(row.point[key]) for key in keys),
            *(
                number(row.metrics[name], units.get(name, "")) if name in row.metrics else ""
                for name in metrics
            ),
            f"[{colour}]{row.status}[/]",
            "" if row.seconds is None else duration(row.seconds),
        ]
        if outputs:
            cells.append(row.output or "")
        table.add_row(*cells, style="bold" if row in best else "")
    return table

"""What plots of runs show, as JSON: curves, scatters, parallel coordinates, metrics over commits.

`frontend/src/plot.ts` draws it, `stagedml.cli.charts` draws it in a terminal.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError, nearest
from stagedml.tracking.labels import labels
from stagedml.tracking.series import Curve, curves_of, selected, thinned
from stagedml.tracking.table import fact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from stagedml.nix.client import Nix
    from stagedml.realization.record import Run
    from stagedml.tracking.commits import Commit
    from stagedml.tracking.table import Column, Row, Table

POINTS = 4000  # of a curve that is drawn: more than a screen has pixels
_COLUMNS = 8  # of parallel coordinates that nobody chose
_METRICS = 4  # of these
_COSTS = ("bytes", "seconds")  # endings of metrics that say little of how good a model is
_FEW = 8  # columns that a message lists


class PlotError(StagedMLError):
    """Runs cannot be drawn as was asked."""


@dataclass(frozen=True)
class Axis:
    """A column of runs, by the name that a user gave it.

    Attributes:
        column: The first of the columns that it may be, with the name that was given.
        names: All of them: where a run has several, they are of one value.
    """

    column: Column
    names: tuple[str, ...]

    def of(self, row: Row) -> Any:
        """Return the value of a run; None if it has none."""
        if self.column.kind == "run":
            return fact(row.head, self.column.name)
        return next((row.values[name] for name in self.names if name in row.values), None)

    def as_json(self) -> dict[str, Any]:
        """Return what a page shows of it."""
        column = self.column
        return {
            "name": column.name,
            "short": column.short,
            "kind": column.kind,
            "larger_is_better": column.larger_is_better,
        }


def axis(table: Table, name: str) -> Axis:
    """Return the column of a table that a user means.

    Raises:
        PlotError: There is none, or runs have several of that name.
    """
    own = [column for column in table.columns if column.name == name] or [
        column for column in table.columns if column.name.endswith(f".{name}")
    ]
    if not own:
        known = [n for column in table.columns for n in (column.name, column.short)]
        raise PlotError(nearest("parameter, metric or fact", name, known))
    names = tuple(column.name for column in own)
    for row in table.rows:
        several = [n for n in names if n in row.values]
        # What a stage hands on to a report and a gate is one metric.
        if len({json.dumps(row.values[n], sort_keys=True) for n in several}) > 1:
            more = f" or {len(several) - _FEW} others" if len(several) > _FEW else ""
            raise PlotError(
                f"{name!r} may be {' or '.join(several[:_FEW])}{more}", hint="Name one of them."
            )
    return Axis(replace(own[0], short=name), names)


def _exact(table: Table, names: Sequence[str]) -> list[Axis]:
    """Return columns by their full names, to be shown by their last part where one has it alone."""
    lasts = Counter(name.rpartition(".")[2] for name in names)
    columns = {column.name: column for column in table.columns}
    return [
        Axis(
            replace(columns[name], short=last if lasts[last] == 1 else columns[name].short), (name,)
        )
        for name in names
        for last in [name.rpartition(".")[2]]
    ]


def curves_plot(
    runs: Sequence[Run],
    *,
    metric: str | None = None,
    log: bool = False,
    smooth: float = 0.0,
    nix: Nix | None = None,
    say: Callable[[str], None],
) -> dict[str, Any]:
    """Return the learning curves of runs, laid over one another.

    Args:
        runs: The runs.
        metric: A regular expression that finds the metrics to show; all of them by default.
        log: Whether values are shown on a logarithmic scale.
        smooth: The weight of an exponential moving average that is shown with them.
        nix: How to ask Nix what is there.
        say: Called with what a user should know.

    Raises:
        PlotError: There are no such curves.
        SeriesError: The regular expression is none.
    """
    notes: list[str] = []

    def note(text: str) -> None:
        notes.append(text)
        say(text)

    found = curves_of(runs, nix=nix, say=note)
    chosen = selected(found, metric)
    if not chosen:
        what = "this run" if len(runs) == 1 else "these runs"
        if not found:
            raise PlotError(
                f"{what}: no stage that is still there wrote curves",
                hint="A stage writes them as JSON lines with a `step` or an `epoch`, see "
                "docs/tracking.md.",
            )
        known = sorted({curve.metric for curve in found})
        raise PlotError(f"no metric of {what} matches {metric!r}: there are {', '.join(known)}")
    names = list(dict.fromkeys(run.name for run in runs))
    return {
        "kind": "curves",
        "title": "Learning curves",
        "subtitle": f"{', '.join(names)}: {_runs(len(runs))}",
        "notes": notes,
        "curves": [curve.as_json() for curve in chosen],
        "log": log,
        "smooth": smooth,
    }


def scatter_plot(table: Table, x: str, y: str, *, log: bool = False) -> dict[str, Any]:
    """Return one parameter or metric of runs over another.

    Args:
        table: The runs.
        x: A column, by its full or its short name.
        y: Another.
        log: Whether `y` is shown on a logarithmic scale.

    Raises:
        PlotError: There is no such column, or no run that has both.
    """
    across, up = axis(table, x), axis(table, y)
    details = _exact(table, _differing(table))
    points = [
        {
            "run": row.head.number,
            "label": label,
            "x": _shown(across.of(row)),
            "y": _shown(up.of(row)),
            "details": {a.column.short: _shown(a.of(row)) for a in details if _has(a, row)},
        }
        for row, label in zip(table.rows, _labels(table), strict=True)
        if _has(across, row) and _has(up, row)
    ]
    if not points:
        raise PlotError(f"no run has both {across.column.name} and {up.column.name}")
    without = len(table.rows) - len(points)
    return {
        "kind": "scatter",
        "title": f"{up.column.short} over {across.column.short}",
        "subtitle": _runs(len(points)),
        "notes": [f"{_runs(without)} without one of the two"] if without else [],
        "x": across.as_json(),
        "y": up.as_json(),
        "log": log,
        "points": points,
    }


def parallel_plot(table: Table, names: Sequence[str] = ()) -> dict[str, Any]:
    """Return runs as parallel coordinates.

    Args:
        table: The runs.
        names: The columns; by default the parameters and metrics in which the runs differ.

    Raises:
        PlotError: There is no such column, or too few.
    """
    axes = [axis(table, name) for name in names] or _exact(table, _differing(table))
    if len(axes) < 2:
        raise PlotError(
            f"parallel coordinates need two columns, and there {_are(len(axes))} to show",
            hint="The runs do not differ in more; name columns: --columns epochs,accuracy.",
        )
    return {
        "kind": "parallel",
        "title": "Parameters and metrics",
        "subtitle": _runs(len(table.rows)),
        "notes": [],
        "columns": [a.as_json() for a in axes],
        "rows": [
            {
                "run": row.head.number,
                "label": label,
                "values": [_shown(a.of(row)) for a in axes],
            }
            for row, label in zip(table.rows, _labels(table), strict=True)
        ],
    }


def commits_plot(
    table: Table,
    metric: str,
    commits: Iterable[Commit],
    *,
    branch: str,
    log: bool = False,
) -> dict[str, Any]:
    """Return a metric over the commits of a branch.

    Commits without a run are left out; of several runs at one commit, all are there.

    Args:
        table: The runs.
        metric: The metric, by its full or its short name.
        commits: Those of the branch, the oldest first.
        branch: Its name.
        log: Whether values are shown on a logarithmic scale.

    Raises:
        PlotError: There is no such metric, or no run of it at any of the commits.
    """
    up = axis(table, metric)
    measured: dict[str, list[tuple[Row, str]]] = {}
    for row, label in zip(table.rows, _labels(table), strict=True):
        if row.head.commit and _is_number(up.of(row)):
            measured.setdefault(row.head.commit, []).append((row, label))
    shown = [commit for commit in commits if commit.id in measured]
    if not shown:
        raise PlotError(f"no run with {up.column.short} was made at a commit of {branch}")
    points = [
        {
            "commit": place,
            "run": row.head.number,
            "label": f"{label}{' (with changes)' if row.head.dirty is not None else ''}",
            "value": up.of(row),
            "dirty": row.head.dirty is not None,
        }
        for place, commit in enumerate(shown)
        for row, label in sorted(measured[commit.id], key=lambda found: found[0].head.moment)
    ]
    elsewhere = sum(len(rows) for rows in measured.values()) - len(points)
    return {
        "kind": "commits",
        "title": f"{up.column.short} over the commits of {branch}",
        "subtitle": f"{_runs(len(points))} at {_commits(len(shown))}",
        "notes": [f"{_runs(elsewhere)} at commits that {branch} has not"] if elsewhere else [],
        "metric": up.as_json(),
        "branch": branch,
        "log": log,
        "commits": [commit.as_json() for commit in shown],
        "points": points,
    }


def drawable(plot: Mapping[str, Any]) -> dict[str, Any]:
    """Return a plot with no more points than can be told apart; the ends and peaks of curves."""
    if plot["kind"] != "curves":
        return dict(plot)
    less = [thinned(Curve(**curve), POINTS).as_json() for curve in plot["curves"]]
    return {**plot, "curves": less}


def as_rows(plot: Mapping[str, Any]) -> list[list[Any]]:
    """Return what a plot shows as a table, a row for each point; the first has names."""
    rows: list[list[Any]]
    if plot["kind"] == "curves":
        head = ["run", "label", "stage", "metric", "unit", "step", "epoch", "value"]
        rows = [
            [c["run"], c["label"], c["stage"], c["metric"], c["unit"], step, epoch, value]
            for c in plot["curves"]
            for step, epoch, value in zip(
                c["steps"], c["epochs"] or [None] * len(c["steps"]), c["values"], strict=True
            )
        ]
    elif plot["kind"] == "scatter":
        head = ["run", "label", plot["x"]["name"], plot["y"]["name"]]
        rows = [[p["run"], p["label"], p["x"], p["y"]] for p in plot["points"]]
    elif plot["kind"] == "parallel":
        head = ["run", "label", *(column["name"] for column in plot["columns"])]
        rows = [[row["run"], row["label"], *row["values"]] for row in plot["rows"]]
    else:
        head = ["commit", "subject", "time", "run", "label", plot["metric"]["name"]]
        rows = [
            [*plot["commits"][p["commit"]].values(), p["run"], p["label"], p["value"]]
            for p in plot["points"]
        ]
    return [head, *rows]


def _differing(table: Table) -> list[str]:
    """Return the parameters and metrics in which runs differ, the metrics last."""
    found: dict[str, list[str]] = {"parameter": [], "metric": []}
    seen: set[tuple[str, str]] = set()
    for column in table.columns:
        if column.kind == "run":
            continue
        values = [json.dumps(row.values.get(column.name), sort_keys=True) for row in table.rows]
        # One argument of a pipeline may be a parameter of several stages.
        same = (column.name.rpartition(".")[2], "\0".join(values))
        if len(set(values)) > 1 and same not in seen:
            seen.add(same)
            found[column.kind].append(column.name)
    # First those that say most of how good a model is; the last colours the runs.
    known = {c.name for c in table.columns if c.larger_is_better is not None}
    metrics = sorted(found["metric"], key=lambda n: (n.endswith(_COSTS), n not in known))
    metrics = metrics[: max(1, min(_METRICS, _COLUMNS - len(found["parameter"])))]
    return found["parameter"][: _COLUMNS - len(metrics)] + metrics[::-1]


def _labels(table: Table) -> list[str]:
    names = [column.name for column in table.columns if column.kind == "parameter"]
    return labels(
        [
            (row.head.number, row.head.name, {n: row.values[n] for n in names if n in row.values})
            for row in table.rows
        ]
    )


def _shown(value: Any) -> Any:
    """Return a value as a number, a text, a truth value, or None."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return json.dumps(value, sort_keys=True)


def _has(a: Axis, row: Row) -> bool:
    return a.of(row) is not None


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _runs(count: int) -> str:
    return "1 run" if count == 1 else f"{count} runs"


def _commits(count: int) -> str:
    return "1 commit" if count == 1 else f"{count} commits"


def _are(count: int) -> str:
    return "is 1" if count == 1 else "are none"

"""`stagedml build --sweep`: options, and what is said of the points."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from stagedml.cli.progress.display import Display
    from stagedml.planning.grid import Point
    from stagedml.planning.target import Target
    from stagedml.realization.build import Options
    from stagedml.realization.sweep import Outcome, Planned, Sweep

F = TypeVar("F", bound="Callable[..., Any]")

_OPTIONS = (
    click.option(
        "--sweep",
        "sweep",
        multiple=True,
        metavar="[STAGE.]PARAM=V1,V2,...",
        shell_complete=complete.settings,
        help="Build the pipeline once for each of these values; of several --sweep, for all "
        "combinations. With --sweep-sample also log(LOW,HIGH) and uniform(LOW,HIGH).",
    ),
    click.option(
        "--sweep-zip",
        "zipped",
        multiple=True,
        metavar="[STAGE.]PARAM=V1,V2,...",
        shell_complete=complete.settings,
        help="As --sweep, but all --sweep-zip go together: their first values, their second...",
    ),
    click.option(
        "--sweep-sample",
        "sample",
        type=click.IntRange(min=1),
        metavar="N",
        help="Draw N of all combinations.",
    ),
    click.option(
        "--sweep-seed",
        "seed",
        type=int,
        metavar="SEED",
        help="What the drawn ones follow from; default 0.",
    ),
    click.option(
        "--sweep-limit",
        "limit",
        type=click.IntRange(min=1),
        metavar="N",
        help="How many points are not too many; default 1000.",
    ),
    click.option(
        "--sort",
        metavar="[STAGE.]METRIC",
        help="Of a sweep: the best point by this metric first. Choose by validation, not by test.",
    ),
    click.option(
        "--maximize/--minimize",
        "maximize",
        default=None,
        help="With --sort: whether more or less is better, where the metric's name does not say.",
    ),
    click.option(
        "--metric",
        "metrics",
        multiple=True,
        metavar="[STAGE.]METRIC",
        help="Of a sweep: a metric to show, in place of the target's in the table. Repeatable.",
    ),
    click.option("--csv", "as_csv", is_flag=True, help="Of a sweep: print CSV."),
)


@dataclass(frozen=True)
class Wanted:
    """What a user asked for with the options of sweeps."""

    sweep: tuple[str, ...]
    zipped: tuple[str, ...]
    sample: int | None
    seed: int | None
    limit: int | None
    sort: str | None
    maximize: bool | None
    metrics: tuple[str, ...]
    as_csv: bool

    @property
    def is_sweep(self) -> bool:
        """Whether there is a sweep.

        Raises:
            UsageError: There is none, and there are options of one.
        """
        if self.sweep or self.zipped:
            return True
        given = {
            "--sweep-sample": self.sample,
            "--sweep-seed": self.seed,
            "--sweep-limit": self.limit,
            "--sort": self.sort,
            "--maximize/--minimize": self.maximize,
            "--metric": self.metrics or None,
            "--csv": self.as_csv or None,
        }
        for name, value in given.items():
            if value is not None:
                raise click.UsageError(f"{name} is for sweeps: give --sweep PARAM=V1,V2,...")
        return False

    def points(self) -> tuple[list[Point], list[str]]:
        """Return the points that are meant, and what is drawn from ranges of whole numbers.

        Raises:
            SweepError: They are none; see `stagedml.planning.grid`.
        """
        from stagedml.planning.grid import MOST_POINTS, parse_axis, points

        if self.seed is not None and self.sample is None:
            raise click.UsageError("--sweep-seed is for random points: give --sweep-sample N")
        axes = [parse_axis(text) for text in self.sweep]
        found = points(
            axes,
            [parse_axis(text) for text in self.zipped],
            sample=self.sample,
            seed=self.seed or 0,
            limit=self.limit or MOST_POINTS,
        )
        return found, [axis.key for axis in axes if axis.range and axis.range.whole]


def sweep_options(command: F) -> F:
    """Add the options of sweeps to a command; it gets them by name, for `Wanted`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def is_more_better(metric: str, said: bool | None) -> bool:  # noqa: FBT001 - an option's value
    """Whether higher values of a metric are better.

    Raises:
        UsageError: Neither its name tells, nor the user.
    """
    from stagedml.tracking.direction import larger_is_better

    better = larger_is_better(metric) if said is None else said
    if better is None:
        msg = f"whether more of {metric!r} is better its name does not say"
        raise click.UsageError(f"{msg}: add --maximize or --minimize")
    return better


def plan_sweep(
    app: App, names: Sequence[str], settings: Sequence[str], wanted: Wanted
) -> tuple[list[Planned], Wanted]:
    """Return the planned points of a sweep, and what is wanted with full names of metrics.

    Raises:
        StagedMLError: See `stagedml.realization.sweep.plan_points`.
    """
    from stagedml.realization.sweep import check_whole, metric_of, plan_points

    if len(names) != 1:
        raise click.UsageError("a sweep is of one NAME")
    target = app.workspace.target(names[0])
    points, whole = wanted.points()
    planned = plan_points(app.workspace, target, points, settings)
    check_whole(planned[0], whole)
    metrics = tuple(metric_of(planned[0], name) for name in wanted.metrics)
    sort = metric_of(planned[0], wanted.sort) if wanted.sort else None
    maximize = is_more_better(sort, wanted.maximize) if sort else None
    return planned, replace(wanted, metrics=metrics, sort=sort, maximize=maximize)


def build_sweep(
    app: App, planned: Sequence[Planned], options: Options, wanted: Wanted, *, as_json: bool
) -> None:
    """Build the points of a sweep, and print them side by side.

    Raises:
        StagedMLError: Some failed, or Nix refused.
    """
    from stagedml.cli.comparison import as_csv, best_of, sorted_by
    from stagedml.cli.comparison import as_json as to_json
    from stagedml.realization.sweep import PointsFailedError, own_metrics

    sort = wanted.sort
    own = own_metrics(planned[0])
    columns = list(dict.fromkeys([*wanted.metrics, *filter(None, [sort])]))
    others = [name for name in columns if name not in own]
    began = time.monotonic()
    sweep, displays = prepared(app, planned, options)
    rows, error = sweep.build(others)
    best: list[Outcome] = []
    if sort:
        rows = sorted_by(rows, sort, maximize=bool(wanted.maximize))
        best = best_of(rows, sort, maximize=bool(wanted.maximize))
    if as_json:
        print_json(to_json(rows, best))
    elif wanted.as_csv:
        click.echo(as_csv(rows), nl=False)
    else:
        _show(planned[0], rows, wanted, best)
        built = sum(display.done for display in displays)
        say(_told(rows, built, time.monotonic() - began))
    if error is not None:
        raise PointsFailedError(rows)


def prepared(app: App, planned: Sequence[Planned], options: Options) -> tuple[Sweep, list[Display]]:
    """Return what builds points, and shows them apart while it does; and its displays."""
    from stagedml.cli.build import display_of
    from stagedml.cli.comparison import short
    from stagedml.cli.progress.labels import Label, classify
    from stagedml.nix.paths import store_name
    from stagedml.planning.grid import label
    from stagedml.realization.sweep import Sweep

    displays: list[Display] = []
    labels: dict[str, str] = {}

    def classified(drv: str) -> Label:
        found = classify(drv)
        return replace(found, text=f"{found.text} [{labels[drv]}]") if labels.get(drv) else found

    def display() -> Display:
        names = short(list(planned[0].point))
        for drv, common in sweep.common().items():
            labels[drv] = label({names[key]: text for key, text in common.items()})
        shown = display_of(app.workspace, sweep.builder.targets[:1], options, classified)
        earlier = shown.earlier
        for drv, text in labels.items():
            if text and (name := store_name(drv)) in earlier:
                earlier = {**earlier, f"{name} [{text}]": earlier[name]}
        shown.earlier = earlier
        displays.append(shown)
        return shown

    sweep = Sweep(app.workspace, planned, replace(options, observer=display))
    return sweep, displays


def units_in(planned: Planned, names: Sequence[str]) -> dict[str, str]:
    """Return the units of metrics of a point, by name."""
    from stagedml.cli.summary import units_of

    found = {}
    for name in names:
        stage, dot, metric = name.rpartition(".")
        target: Target = planned.target
        node = planned.plan.node(stage) if dot else planned.plan.node_of(target.stage)
        found[name] = units_of(node).get(metric, "")
    return found


def _show(
    planned: Planned, rows: Sequence[Outcome], wanted: Wanted, best: Sequence[Outcome]
) -> None:
    from stagedml.cli.comparison import MOST, show
    from stagedml.realization.sweep import own_metrics

    has = {name for row in rows for name in row.metrics}
    own = [name for name in own_metrics(planned) if name in has]
    first = [wanted.sort] if wanted.sort else []
    names = list(dict.fromkeys([*first, *(wanted.metrics or own)]))
    if not wanted.metrics:
        names = names[:MOST]
    show(rows, names, units_in(planned, names), best)


def _told(rows: Sequence[Outcome], built: int, seconds: float) -> str:
    """Return a line or two on what became of a sweep."""
    from stagedml.cli.progress.labels import duration
    from stagedml.realization.sweep import DONE

    done = sum(row.status == DONE for row in rows)
    count = f"{built} {'stage' if built == 1 else 'stages'} built"
    count = count if built else "nothing was built"
    lines = [f"{done} of {len(rows)} points done; {count}, {duration(seconds)}"]
    outputs = {row.output for row in rows}
    if len(rows) > 1 and done == len(rows) and len(outputs) == 1:
        lines.append("note: all points have one output: what is swept makes no difference to it")
    return "\n".join(lines)

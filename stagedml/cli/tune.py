"""`stagedml tune`."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.build import default_jobs, jobs_option
from stagedml.cli.options import json_option, name_argument, settings_option
from stagedml.cli.sweep import is_more_better, prepared, units_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stagedml.cli.progress.display import Display
    from stagedml.realization.build import Options
    from stagedml.realization.study import Study, Trial
    from stagedml.realization.sweep import Outcome, Planned

BATCH = 4  # trials at once; no number of the machine's, which would choose other trials


@click.command()
@name_argument
@click.option(
    "--space",
    "space",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="What there is to choose from: a TOML file with a table for each [PARAM] and "
    "[STAGE.PARAM]: low, high and perhaps log or step; or choices.",
)
@click.option(
    "--metric",
    required=True,
    metavar="[STAGE.]METRIC",
    help="What a trial is worth. Choose by validation: what was chosen by a test is not tested.",
)
@click.option(
    "--maximize/--minimize",
    "maximize",
    default=None,
    help="Whether more or less is better, where the metric's name does not say.",
)
@click.option(
    "--trials",
    type=click.IntRange(min=1),
    default=20,
    show_default=True,
    metavar="N",
    help="How many.",
)
@click.option(
    "--batch",
    type=click.IntRange(min=1),
    default=BATCH,
    show_default=True,
    metavar="N",
    help="How many to propose and build at once. What is proposed follows from it.",
)
@click.option(
    "--seed",
    type=click.IntRange(min=0, max=2**32 - 1),
    default=0,
    show_default="0",
    metavar="SEED",
    help="What is proposed follows from it, and from what the trials were worth.",
)
@settings_option
@jobs_option
@json_option
@click.pass_obj
def command(
    app: App,
    name: str,
    *,
    space: Path,
    metric: str,
    maximize: bool | None,
    trials: int,
    batch: int,
    seed: int,
    settings: tuple[str, ...],
    jobs: str | None,
    as_json: bool,
) -> None:
    """Tune the pipeline NAME: Optuna proposes settings, Nix builds them.

    Every trial is what `stagedml build NAME --set ...` builds. So a study that is repeated builds
    nothing, one that was stopped goes on where it was, and one with more trials begins with the
    same ones. A trial that fails, or misses an objective, is told to the optimiser as failed.

    Needs Optuna (the extra `tune`); see docs/sweeps.md.
    """
    from stagedml.nix.errors import BuildInterruptedError
    from stagedml.realization.build import Options
    from stagedml.realization.study import Study, check_space, read_space
    from stagedml.realization.sweep import metric_of

    workspace = app.workspace
    target = workspace.target(name)
    choices = read_space(space)
    sample = check_space(workspace, target, choices, settings, space)
    metric = metric_of(sample, metric)
    maximize = is_more_better(metric, maximize)
    study = Study(
        workspace, target, choices, metric, settings=settings, maximize=maximize, seed=seed
    )
    if metric.rpartition(".")[2].startswith("test"):
        say(
            f"note: {metric} looks like a test's; what was chosen by a test is not tested any "
            "more: choose by a validation metric"
        )
    options = Options(keep_going=True, jobs=jobs or default_jobs(workspace.nix), batch=uuid4().hex)
    builder = _Builder(app, metric, options)
    began = time.monotonic()
    try:
        while len(study.trials) < trials:
            count = min(batch, trials - len(study.trials))
            first = len(study.trials) + 1
            say(f"trials {first} to {first + count - 1} of {trials}")
            for trial in study.advance(count, builder.build):
                say(_line(trial, metric))
    except (KeyboardInterrupt, BuildInterruptedError):
        _print(study, sample, settings, as_json=as_json)
        say(
            f"{len(study.trials)} of {trials} trials are done. What is built is kept: the same "
            "command goes on from there"
        )
        raise
    _print(study, sample, settings, as_json=as_json)
    builder.tell(study, time.monotonic() - began)
    if study.best is None:
        raise click.exceptions.Exit(1)


class _Builder:
    """Builds the trials of a study."""

    def __init__(self, app: App, metric: str, options: Options) -> None:
        self.app = app
        self.metric = metric
        self.options = options
        self.displays: list[Display] = []

    def build(self, planned: Sequence[Planned]) -> list[Outcome]:
        """Build some trials at once; what became of each."""
        sweep, displays = prepared(self.app, planned, self.options)
        rows, _ = sweep.build([self.metric])
        self.displays += displays
        return rows

    def tell(self, study: Study, seconds: float) -> None:
        """Say what was done."""
        from stagedml.cli.progress.labels import duration

        built = sum(display.done for display in self.displays)
        count = f"{built} {'stage' if built == 1 else 'stages'} built"
        failed = sum(trial.value is None for trial in study.trials)
        less = f", {failed} of them without a result" if failed else ""
        what = count if built else "nothing was built"
        say(f"{len(study.trials)} trials{less}; {what}, {duration(seconds)}")


def _line(trial: Trial, metric: str) -> str:
    from stagedml.cli.numbers import number
    from stagedml.planning.grid import label

    outcome = trial.outcome
    worth = outcome.status if trial.value is None else f"{metric} {number(trial.value)}"
    return f"  {trial.number}: {label(outcome.point)}: {worth}"


def _print(study: Study, sample: Planned, settings: Sequence[str], *, as_json: bool) -> None:
    """Print the trials in their order, and the best settings."""
    from stagedml.cli.comparison import as_json as to_json
    from stagedml.cli.comparison import show
    from stagedml.cli.numbers import number
    from stagedml.realization.sweep import settings_line

    best = study.best
    rows = [trial.outcome for trial in study.trials]
    marked = [best.outcome] if best else []
    line = settings_line(settings, best.outcome.point) if best else None
    if as_json:
        found: dict[str, Any] = {
            "metric": study.metric,
            "direction": "maximize" if study.maximize else "minimize",
            "trials": to_json(rows, marked),
            "best": None,
        }
        if best:
            found["best"] = {
                "trial": best.number,
                "value": best.value,
                "settings": best.outcome.settings,
                "arguments": line,
                "output": best.outcome.output,
            }
        print_json(found)
        return
    units = units_in(sample, [study.metric])
    show(rows, [study.metric], units, marked)
    way = "most" if study.maximize else "least"
    if best is None:
        click.echo(f"no trial has a {study.metric}")
    else:
        value = number(best.value or 0.0, units[study.metric])
        click.echo(f"\nbest: trial {best.number}, with the {way} {study.metric}: {value}")
        click.echo(f"  stagedml build {sample.target.anywhere.name} {line}")

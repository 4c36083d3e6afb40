"""`stagedml diff`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json, report
from stagedml.cli.numbers import number
from stagedml.cli.options import json_option, pair_argument, settings_option
from stagedml.cli.places import clean, namer
from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from stagedml.realization.comparison import Difference, FileChange, MetricChange

_COLORS = {"-": "red", "+": "green", "@": "cyan"}


@click.command()
@pair_argument
@settings_option
@json_option
@click.pass_obj
def command(app: App, pair: tuple[str, str], settings: tuple[str, ...], *, as_json: bool) -> None:
    """Say what differs between two realizations A and B.

    Each is a name, a reference, a store path, or an output link; or a file or directory in one
    (rref:.../PATH). Three sections: the configuration, with inputs, sources and packages; the
    files (small texts line by line, JSON by keys, others by size and hash); the metrics.

    --set goes with both names. The exit status is that of diff(1): 0 if they are the same, 1 if
    they differ, 2 if they cannot be compared.
    """
    from stagedml.realization.comparison import compare

    try:
        a, b = namer(app, settings).places(pair)
        found = compare(a, b, app.nix)
    except StagedMLError as error:
        report(error)
        raise click.exceptions.Exit(2) from None
    if as_json:
        print_json({"a": a.path, "b": b.path, **found.as_json()})
    else:
        _print(found)
    raise click.exceptions.Exit(1 if found else 0)


def _print(found: Difference) -> None:
    if found.configuration is None:
        _title("Configuration")
        missing = " and ".join(found.unknown)
        click.echo(f"  not known: the derivation of {missing} is not in this store")
    elif found.configuration:
        _title("Configuration")
        for line in found.configuration:
            click.echo(f"  {clean(line)}")
    if found.files:
        _title("Files")
        for change in found.files:
            _print_file(change)
    if found.metrics:
        _title("Metrics")
        width = max(len(metric.name) for metric in found.metrics)
        for metric in found.metrics:
            click.echo(f"  {metric.name:<{width}}  {_metric(metric)}")


def _title(text: str) -> None:
    click.echo(click.style(text, bold=True))


def _print_file(change: FileChange) -> None:
    words = {"json": "", "text": "", "binary": " differs", "kind": "", "mode": "", "link": ""}
    click.echo(f"  {clean(change.path)}{words.get(change.what, f': {change.what}')}")
    for line in change.lines:
        color = _COLORS.get(line[:1]) if change.what == "text" else None
        click.echo(f"    {click.style(clean(line), fg=color)}")


def _metric(metric: MetricChange) -> str:
    before, after = (
        "none" if value is None else number(value) for value in (metric.before, metric.after)
    )
    by = "" if metric.by is None else f"  ({'+' if metric.by >= 0 else ''}{number(metric.by)})"
    return f"{before} -> {after}{by}"

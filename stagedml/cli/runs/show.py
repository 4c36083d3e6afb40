"""`stagedml runs show`."""

from __future__ import annotations

import sys
from textwrap import wrap
from typing import TYPE_CHECKING, Any

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option
from stagedml.cli.places import clean
from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from stagedml.realization.record import Realization, Run
    from stagedml.tracking.detail import Detail

_STATES = {"there": "green", "fetchable": "cyan", "collected": "yellow", "never made": "white"}
_DIFF = {"-": "red", "+": "green", "@": "cyan"}


class NoPatchError(StagedMLError):
    """What differed from a run's commit is not known."""


@click.command("show")
@click.argument("run", default="@", shell_complete=complete.runs)
@click.option(
    "--patch",
    is_flag=True,
    help="Print what differed from the commit instead, as `git apply` takes it.",
)
@json_option
@click.pass_obj
def command(app: App, run: str, *, patch: bool, as_json: bool) -> None:
    """Show all that is known of a run: the newest one (@) by default.

    Parameters, metrics, inputs with their hashes, packages, the state of the sources, the machine,
    what became of each stage and how long it took, what of it is still in the store (or could be
    fetched), and the commands that make it again.

    RUN is a number, @ (the newest), @1 (the one before), PIPELINE@, PIPELINE@1, a pin, a store
    path, or a commit.
    """
    from stagedml.tracking.detail import detail_of
    from stagedml.tracking.names import Runs

    found = Runs(app.workspace).run(run)
    if patch:
        _print_patch(found)
        return
    detail = detail_of(found, app.nix, _pins(app, found))
    if as_json:
        print_json(detail.as_json())
    else:
        _print(detail)


def _pins(app: App, run: Run) -> Sequence[str]:
    from stagedml.realization.pins import Pins

    return Pins(app.project, app.nix).of(run.key)


def _print_patch(run: Run) -> None:
    """Print what differed from a run's commit: byte for byte, but for a terminal.

    Raises:
        NoPatchError: It is not known.
    """
    from stagedml.cli.tables import is_terminal

    if run.patch is None:
        if run.commit is not None and run.dirty is None:
            say(f"run {run.id} was made from the commit {run.commit} as it is: no patch")
            return
        reason = run.patch_omitted or "it was not recorded"
        what = "what differed from its commit" if run.commit else "its commit"
        raise NoPatchError(f"run {run.id}: {what} is not known: {reason}")
    if run.patch_omitted:
        say(clean(run.patch_omitted))
    if not is_terminal():
        sys.stdout.buffer.write(run.patch.encode("utf-8", "surrogateescape"))
        sys.stdout.buffer.flush()
        return
    for line in run.patch.split("\n"):
        click.secho(clean(line), fg=_DIFF.get(line[:1]))


# -- for people -----------------------------------------------------------------------------------


def _print(detail: Detail) -> None:
    from stagedml.cli.numbers import number
    from stagedml.cli.runs.columns import shown, status_cell

    run = detail.run
    found = status_cell(run.status)
    status = click.style(found.text, **dict(found.style))
    click.echo(f"{click.style(f'Run {run.id}', bold=True)}  {clean(run.name)}  {status}")
    _facts(detail)
    parameters = {
        stage.stage: {name: shown(value) for name, value in stage.identity.config.items()}
        for stage in run.stages
    }
    metrics = {
        stage.stage: {name: number(value) for name, value in stage.metrics.items()}
        for stage in run.stages
    }
    _sections("Metrics", metrics)
    _sections("Parameters", parameters)
    _stages(detail)
    _inputs(detail)
    _environments(detail)
    _commands(run)


def _title(text: str) -> None:
    click.echo(f"\n{click.style(text, bold=True)}")


def _rows(rows: Iterable[tuple[str, str]], indent: str = "  ", least: int = 12) -> None:
    shown = [(clean(label), clean(text)) for label, text in rows if text]
    width = max([least, *(len(label) for label, _ in shown)])
    for label, text in shown:
        click.echo(f"{indent}{label:<{width}} {text}")


def _facts(detail: Detail) -> None:
    from stagedml.cli.progress.labels import duration
    from stagedml.cli.runs.columns import shown

    run = detail.run
    took = "" if run.seconds is None else f", took {duration(run.seconds)}"
    sandbox = {True: ", in the sandbox", False: ", without a sandbox", None: ""}[run.sandboxed]
    user = f"{run.user}@" if run.user else ""
    _rows(
        [
            ("when", f"{run.time}{took}"),
            ("missed", ", ".join(detail.missed)),
            ("given", ", ".join(f"{name}={shown(v)}" for name, v in run.settings.items())),
            ("commit", _commit(run)),
            ("on", f"{user}{run.host}, Nix {run.nix}{sandbox}" if run.nix else run.host),
            ("pins", ", ".join(detail.pins)),
            ("project", run.project),
        ]
    )


def _commit(run: Run) -> str:
    if run.commit is None:
        return "not known"
    branch = f" ({run.branch})" if run.branch else ""
    if run.dirty is None:
        return f"{run.commit}{branch}"
    if run.patch is not None:
        lacking = f", {run.patch_omitted}" if run.patch_omitted else ""
        return f"{run.commit}{branch}, with changes: --patch prints them{lacking}"
    return f"{run.commit}{branch}, with changes: {run.patch_omitted or 'not recorded'}"


def _sections(title: str, found: Mapping[str, Mapping[str, str]]) -> None:
    """Print what stages have, under their names."""
    some = {stage: rows for stage, rows in found.items() if rows}
    if not some:
        return
    _title(title)
    width = max([12, *(len(clean(name)) for rows in some.values() for name in rows)])
    for stage, rows in some.items():
        click.echo(f"  {click.style(clean(stage), fg='cyan')}")
        _rows(rows.items(), "    ", width)


def _stages(detail: Detail) -> None:
    from stagedml.cli.progress.labels import duration
    from stagedml.cli.tables import Grid, Heading, cell
    from stagedml.nix.paths import is_placeholder

    _title("Stages")
    remote = any(stage.machine for stage in detail.run.stages)
    names = ["stage", "outcome", "took", *(["on"] if remote else []), "now", "output"]
    rows = []
    for stage in detail.run.stages:
        state = detail.state(stage) or ""
        output = "" if is_placeholder(stage.output) else stage.output
        rows.append(
            (
                cell(stage.stage),
                cell(stage.outcome or ""),
                cell("" if stage.seconds is None else duration(stage.seconds)),
                *([cell(_place(detail.run, stage))] if remote else []),
                cell(state, fg=_STATES.get(state)),
                cell(output),
            )
        )
    headings = [Heading(name, name, right=name == "took") for name in names]
    _lines(Grid(tuple(headings), tuple(rows)).lines()[0])


def _place(run: Run, stage: Realization) -> str:
    """Return the machine on which a stage was built in a run, if it was."""
    from stagedml.nix.remote import host

    if stage.machine:
        return host(stage.machine)
    return "" if stage.seconds is None else run.host


def _inputs(detail: Detail) -> None:
    if not detail.inputs:
        return
    _title("Inputs")
    for found in detail.inputs:
        state = detail.states.get(found.path, "")
        click.echo(f"  {clean(found.name)}  {click.style(state, fg=_STATES.get(state))}")
        click.echo(f"    {clean(found.path)}")
        if found.sha256:
            of = "" if found.of == "file" else " of the content, as Nix archives it"
            click.echo(f"    sha256 {found.sha256}{of}")


def _environments(detail: Detail) -> None:
    _title("Environment")
    _rows([("interpreter", path) for path in detail.interpreters])
    for environment in detail.environments:
        packages = environment.as_json()["packages"]
        texts = [f"{clean(p['name'])} {clean(p['version'])}" for p in packages]
        name = click.style(clean(environment.name), fg="cyan")
        click.echo(
            f"  {name}, {_count(texts, 'package')}, of {clean(', '.join(environment.stages))}"
        )
        _lines(wrap(", ".join(texts), 92, break_long_words=False), "    ")


def _count(items: Sequence[Any], what: str) -> str:
    return f"{len(items)} {what}{'' if len(items) == 1 else 's'}"


def _commands(run: Run) -> None:
    from stagedml.tracking.commands import build_command, checkout_commands

    _title("To make it again")
    click.echo(f"  stagedml rebuild {run.id}")
    click.echo("or by hand")
    _lines(map(clean, [*checkout_commands(run), build_command(run)]))


def _lines(lines: Iterable[str], indent: str = "  ") -> None:
    for line in lines:
        click.echo(f"{indent}{line}")

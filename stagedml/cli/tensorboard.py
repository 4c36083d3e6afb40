"""`stagedml tensorboard`."""

from __future__ import annotations

import contextlib
import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stagedml.cli import complete
from stagedml.cli.app import App, say
from stagedml.cli.runs.choosing import choose, whole_runs

if TYPE_CHECKING:
    from collections.abc import Iterator

SOME = 12  # runs of a pipeline that are shown where nobody said how many


@click.command()
@click.argument("names", nargs=-1, metavar="[RUN|PIPELINE]...", shell_complete=complete.ran)
@click.option("--logdir", type=click.Path(file_okay=False), help="Write there, and leave it there.")
@click.option("--port", type=click.IntRange(0, 65535), help="Default 6006, or the next free one.")
@click.option("--where", metavar="EXPR", default="", help="Only runs that fit, as of `runs`.")
@click.option(
    "--limit", type=click.IntRange(min=0), metavar="N", help=f"As of `runs plot`: {SOME}."
)
@click.pass_obj
def command(
    app: App,
    names: tuple[str, ...],
    *,
    logdir: str | None,
    port: int | None,
    where: str,
    limit: int | None,
) -> None:
    """Show runs in TensorBoard: curves, metrics, and parameters in its HParams tab.

    RUN is a number, @ (the newest), @1, PIPELINE@, a pin, a store path or a commit; PIPELINE stands
    for its runs. Of neither, the newest run is shown. Event files are written to a temporary
    directory; TensorBoard listens on this machine alone, until Ctrl-C.
    """
    from stagedml.tracking.tensorboard import server, write_events

    chosen = names if names or where else ["@"]
    found = choose(app, chosen, where, newest=SOME if limit is None else limit or None)
    with _directory(logdir) as directory:
        write_events(directory, whole_runs(app, found.rows), nix=app.nix, say=say)
        url = server(directory, port)
        click.echo(url)
        say("Ctrl-C ends it")
        _wait()


@contextlib.contextmanager
def _directory(logdir: str | None) -> Iterator[Path]:
    if logdir is not None:
        yield Path(logdir)
        return
    from stagedml.temporary import temporary_directory

    with temporary_directory("tensorboard") as directory:
        yield directory


def _wait() -> None:
    """Wait for Ctrl-C, or another signal that asks for an end."""
    done = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: done.set())
    done.wait()

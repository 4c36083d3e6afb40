"""`stagedml ui`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option

if TYPE_CHECKING:
    from stagedml.ui.server import Server


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    metavar="N",
    help="The port; default the first that is free from 8765 on. 0 is any.",
)
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    metavar="ADDRESS",
    help="The address to listen at. Any but this machine's own needs --expose.",
)
@click.option("--expose", is_flag=True, help="Let other machines reach it; nothing is encrypted.")
@click.option(
    "--open/--no-browser",
    "open_browser",
    default=None,
    help="Open a browser, or do not; default if there is a desktop.",
)
@click.option(
    "--static",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Write the page as it is now into DIR, for any web server, and end.",
)
@json_option
@click.pass_obj
def command(
    app: App,
    *,
    port: int | None,
    host: str,
    expose: bool,
    open_browser: bool | None,
    static: Path | None,
    as_json: bool,
) -> None:
    """Show pipelines, runs, builds and the store as a page in a browser.

    It follows builds while they run, and edits of the project. Only who has the address that is
    printed, with its token, can see it. Ctrl-C ends it.

    Needs Starlette and Uvicorn (the extra `ui`); see docs/ui.md.
    """
    _check_extra()
    if static is not None:
        if port is not None or expose or open_browser:
            raise click.UsageError(
                "--static serves nothing: --port, --expose and --open are not for it"
            )
        _write(app, static, as_json=as_json)
        return
    from stagedml.ui.security import is_loopback
    from stagedml.ui.server import Server

    if not is_loopback(host):
        if not expose:
            raise click.UsageError(
                f"{host} is an address that other machines can reach: give --expose, too"
            )
        say(
            "warning: whoever learns the address with its token sees all runs and outputs; what is"
            " sent is not encrypted, token included"
        )
    server = Server(app.workspace, host=host, port=port)
    wanted = _has_desktop() and not as_json if open_browser is None else open_browser

    def ready() -> None:
        _tell(server, as_json=as_json)
        if wanted:
            _open(server.url_once())

    server.run(ready)


def _tell(server: Server, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {"url": server.url, "host": server.host, "port": server.port, "pid": os.getpid()}
        )
    else:
        click.echo(server.url)
        say("open this address in a browser; Ctrl-C ends the page")
    sys.stdout.flush()


def _check_extra() -> None:
    """Refuse where the packages of the page are not there.

    Raises:
        MissingExtraError: They are not.
    """
    from importlib.util import find_spec

    from stagedml.tracking.exports import MissingExtraError

    for name in ("starlette", "uvicorn"):
        if find_spec(name) is None:
            raise MissingExtraError("ui", name.title())


def _has_desktop() -> bool:
    if sys.platform == "darwin":
        return not os.environ.get("SSH_CONNECTION")
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open(url: str) -> None:
    """Open a browser, beside the server; one that says something says it to nobody."""
    import threading
    import webbrowser

    threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()


def _write(app: App, directory: Path, *, as_json: bool) -> None:
    from stagedml.ui.export import export

    done = export(app.workspace, directory)
    if as_json:
        print_json({"directory": str(directory), **done})
    else:
        click.echo(directory)
        runs = "1 run" if done["runs"] == 1 else f"{done['runs']} runs"
        files = "1 file" if done["files"] == 1 else f"{done['files']} files"
        say(f"{runs}, {files} of outputs, {done['bytes']} bytes")

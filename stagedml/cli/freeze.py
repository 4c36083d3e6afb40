"""`stagedml freeze`."""

from __future__ import annotations

from pathlib import Path

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option, settings_option, what_argument


@click.command()
@what_argument
@settings_option
@click.option(
    "-o",
    "--output",
    "file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write; by default frozen/NAME.toml in the project.",
)
@json_option
@click.pass_obj
def command(
    app: App, what: str, settings: tuple[str, ...], file: Path | None, *, as_json: bool
) -> None:
    """Make the realization WHAT one that is known by its content, and write a file that names it.

    WHAT is PIPELINE.STAGE, a reference (rref:...), a store path, or an output link (./result).
    `frozen(m, FILE, CLASS)` uses it in a pipeline, where its path follows from the file alone. The
    file belongs into git; what it names, into a binary cache.
    """
    from stagedml.cli.places import namer
    from stagedml.host.toml_files import dump_toml
    from stagedml.realization.freezing import freeze, origin_of

    workspace = app.workspace
    origin = origin_of(workspace, namer(app, settings).place(what), settings)
    found, path = freeze(workspace, origin)
    place = file or app.project.root / "frozen" / f"{found.name}.toml"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(dump_toml(found.table()), encoding="utf-8")
    if as_json:
        print_json({**found.table(), "file": str(place), "path": path})
        return
    click.echo(path)
    cls = found.outputs.partition(":")[2]
    shown = place.resolve()
    if shown.is_relative_to(app.project.root):
        shown = shown.relative_to(app.project.root)
    say(f'wrote {place}; use it as `frozen(m, "{shown}", {cls})`')

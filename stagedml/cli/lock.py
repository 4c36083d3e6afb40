"""`stagedml lock`."""

from __future__ import annotations

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option
from stagedml.errors import StagedMLError, nearest


@click.command()
@click.argument("names", nargs=-1, shell_complete=complete.environments)
@click.option("--upgrade", is_flag=True, help="Take the newest versions that fit, of everything.")
@click.option("-P", "--upgrade-package", "packages", multiple=True, help="Of this package only.")
@click.option("--check", is_flag=True, help="Change nothing; fail where a lock would change.")
@json_option
@click.pass_obj
def command(
    app: App,
    names: tuple[str, ...],
    packages: tuple[str, ...],
    *,
    upgrade: bool,
    check: bool,
    as_json: bool,
) -> None:
    """Lock the Python environments NAMES (all by default): versions, wheel files, hashes.

    Reads nix/environments/NAME.toml, asks `uv`, writes NAME.lock.toml beside it. Versions that
    still fit are kept.
    """
    from stagedml.host.lock import lock

    directory = app.project.environments
    known = {
        p.name.removesuffix(".toml"): p
        for p in sorted(directory.glob("*.toml"))
        if not p.name.endswith(".lock.toml")
    }
    for name in names:
        if name not in known:
            raise StagedMLError(nearest("environment", name, known))
    rows = []
    for name in names or known:
        result = lock(known[name], upgrade=upgrade or packages, write=not check, on_progress=say)
        rows.append(
            {
                "environment": name,
                "changed": result.changed,
                "added": list(result.added),
                "removed": list(result.removed),
                "updated": result.updated,
                "unsupported": {str(t): why for t, why in result.unsupported.items()},
            }
        )
        if not as_json:
            click.echo(f"{name}: {'locked again' if result.changed else 'as it was'}")
            for package in result.added:
                click.echo(f"  + {package}")
            for package in result.removed:
                click.echo(f"  - {package}")
            for package, (before, now) in result.updated.items():
                click.echo(f"  {package}: {', '.join(before)} -> {', '.join(now)}")
            for target, why in result.unsupported.items():
                say(f"  not for {target}: {why}")
    if as_json:
        print_json(rows)
    stale = [row["environment"] for row in rows if row["changed"]]
    if check and stale:
        msg = f"locks are stale: {', '.join(map(str, stale))}"
        raise StagedMLError(msg, hint="Run `stagedml lock`.")

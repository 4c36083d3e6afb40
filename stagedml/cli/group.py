"""The command's group; the commands in it are imported when they are used."""

from __future__ import annotations

import gc
import os
import sys
from typing import Any

# Start-up makes many objects and no garbage: looking for some takes a tenth of a short command.
gc.set_threshold(100_000)

import click  # noqa: E402

from stagedml.cli.lazy import LazyGroup  # noqa: E402
from stagedml.errors import StagedMLError  # noqa: E402
from stagedml.version import VERSION  # noqa: E402

# Command names, their modules, and what the group's help says of them. Kept here so that
# `stagedml --help` imports none of them.
COMMANDS = {
    "init": ("init", "Make a repository of your own."),
    "list": ("list", "List the project's pipelines."),
    "show": ("show", "Show the whole configuration of a pipeline."),
    "graph": ("graph", "Draw a pipeline's stages."),
    "generate": ("generate", "Bring nix/pipelines up to date, or check that it is."),
    "build": ("build", "Build pipelines, or single stages."),
    "tune": ("tune", "Tune a pipeline's settings."),
    "plan": ("plan", "Say what would be built, and why."),
    "why": ("why", "Say which stages an edit of a source rebuilds."),
    "path": ("path", "Print store paths."),
    "log": ("log", "Print a stage's build log."),
    "shell": ("shell", "Open a shell in the environment of a stage."),
    "develop": ("develop", "Open a shell in an environment of stages, or link to it."),
    "debug": ("debug", "Run a stage, and stop at its exception."),
    "runs": ("runs", "List the runs of pipelines; show and compare them."),
    "report": ("report", "Write the report of a run, with what the run took."),
    "metrics": ("metrics", "Print the metrics of realized pipelines, or what differs in runs."),
    "params": ("params", "Print the parameters of runs, or what differs in them."),
    "tensorboard": ("tensorboard", "Show runs in TensorBoard."),
    "ls": ("ls", "List what a realization holds."),
    "cat": ("cat", "Print a file of a realization."),
    "find": ("find", "Find files in a realization."),
    "du": ("du", "Print how much of the store realizations take."),
    "diff": ("diff", "Say what differs between two realizations."),
    "rm": ("rm", "Have Nix delete realizations."),
    "pin": ("pin", "Keep a run from garbage collection."),
    "unpin": ("unpin", "Let garbage collection have what pins kept."),
    "pins": ("pins", "List pinned runs."),
    "gc": ("gc", "Let go of runs, and delete what they alone kept."),
    "rebuild": ("rebuild", "Build a run of the past again."),
    "freeze": ("freeze", "Make a realization known by its content."),
    "push": ("push", "Copy realizations to another store or a binary cache."),
    "pull": ("pull", "Copy realizations from another store or a binary cache."),
    "key": ("key", "Make keys that binary caches are signed with, or show them."),
    "export": ("export", "Write realizations into a file."),
    "import": ("import_", "Take in what was exported into a file."),
    "lock": ("lock", "Lock Python environments."),
    "seed": ("seed", "Put files obtained elsewhere into the store, by hash."),
    "prefetch": ("prefetch", "Fetch a URL, and print the line to paste."),
    "toolchain": ("toolchain", "Show or choose where the interpreter comes from."),
    "doctor": ("doctor", "Check this machine, and say what to do."),
    "ui": ("ui", "Show pipelines, runs and the store in a browser."),
    "completion": ("completion", "Print the shell's completion script."),
}


class MainGroup(LazyGroup):
    """The command's group."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; Ctrl-C ends it as it ends other programs."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("interrupted", err=True)
            ctx.exit(130)


@click.group(
    cls=MainGroup,
    table=COMMANDS,
    package="stagedml.cli",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="`nix build .#NAME` and `nix-build -A NAME` give the same results.",
)
@click.option("-v", "--verbose", is_flag=True, help="Print each nix command before it runs.")
@click.option(
    "--project",
    "project_dir",
    type=click.Path(exists=True, file_okay=False),
    help="The project's directory; default the one that the current directory is in.",
)
@click.option(
    "--option",
    "options",
    nargs=2,
    multiple=True,
    metavar="NAME VALUE",
    help="A setting for Nix, as in `nix --option`. May be repeated.",
)
@click.option(
    "--toolchain",
    metavar="nixpkgs|PATH",
    help="Where the interpreter comes from this time, whatever `stagedml toolchain` shows: the "
    "pinned nixpkgs, or a package set.",
)
@click.version_option(VERSION, message="%(prog)s %(version)s")
@click.pass_context
def main_group(
    ctx: click.Context,
    *,
    verbose: bool,
    project_dir: str | None,
    options: tuple[tuple[str, str], ...],
    toolchain: str | None,
) -> None:
    """Machine-learning stages, written in typed Python, as real Nix derivations."""
    from stagedml.cli.app import App

    ctx.obj = App(
        verbose=verbose, project_dir=project_dir, options=dict(options), toolchain=toolchain
    )


def run(argv: list[str] | None = None) -> Any:
    """See `stagedml.cli.main`."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal may not have all the letters
    try:
        colour = False if os.environ.get("NO_COLOR") else None
        return main_group.main(args=argv, prog_name="stagedml", color=colour)
    except SystemExit:
        gc.freeze()  # the end of the process frees all anyway
        raise
    except StagedMLError as error:
        failure = error
    except OSError as error:  # a disk that is full, a directory that may not be written to
        known = isinstance(error.filename, str) and error.strerror is not None
        failure = StagedMLError(f"{error.filename}: {error.strerror}" if known else str(error))
    from stagedml.cli.app import report

    report(failure)
    sys.exit(130 if type(failure).__name__ == "BuildInterruptedError" else 1)

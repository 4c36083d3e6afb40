"""The client of Nix that everything else uses: evaluates, asks, keeps, and here builds."""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.nix import CONTENT_ADDRESSED, IMPURE, sandbox
from stagedml.nix.archives import Archives
from stagedml.nix.copying import Copying
from stagedml.nix.evaluation import Evaluator, source_arguments
from stagedml.nix.lazy import LazyModule
from stagedml.nix.process import BuildProcess, MessagesOnly
from stagedml.nix.programs import LISTED, chunks
from stagedml.nix.store import Store

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from stagedml.nix import build_state, errors, remote
    from stagedml.nix.build_state import Observer
else:  # not needed until Nix runs
    build_state = LazyModule("stagedml.nix.build_state")
    errors = LazyModule("stagedml.nix.errors")
    remote = LazyModule("stagedml.nix.remote")


_POLL = "build-poll-interval"


@dataclass(frozen=True)
class Missing:
    """What a build would do.

    Attributes:
        will_build: Derivations that would be built, in Nix's order.
        will_fetch: Paths that would come from a binary cache.
        unknown: Paths that are neither there nor can be made.
    """

    will_build: tuple[str, ...] = ()
    will_fetch: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True)
class BuildResult:
    """What a build has made.

    Attributes:
        outputs: The output paths, in the order asked for.
        built: For each derivation built now (not found in the store), the seconds that it took.
        missing: What would be or was to be done at the start.
        seconds: How long all of it took.
        sandboxed: Whether builds ran in a sandbox.
    """

    outputs: list[str]
    built: dict[str, float] = field(default_factory=dict)
    missing: Missing = field(default_factory=Missing)
    seconds: float = 0.0
    sandboxed: bool = True


class Nix(Store, Archives, Copying, Evaluator):
    """A way to run Nix programs, always with the same environment and options; see `Programs`."""

    def missing(self, drvs: Sequence[str]) -> Missing:
        """Return what building these derivations would do, without doing it."""
        state = build_state.BuildState()
        for some in chunks(drvs):
            done = self._dry_run("nix-store", "--realise", "--dry-run", *some)
            for row in done.split("\n"):
                state.feed(row)
        return _missing(state)

    def build(
        self,
        file: str | Path | None = None,
        attrs: Sequence[str] = (),
        *,
        expr: str | None = None,
        drvs: Sequence[str] | None = None,
        args: Mapping[str, str] | None = None,
        argstrs: Mapping[str, str] | None = None,
        out_link: str | Path | None = None,
        keep_going: bool = False,
        keep_failed: bool = False,
        jobs: int | str | None = None,
        cores: int | None = None,
        dry_run: bool = False,
        check: bool = False,
        repair: bool = False,
        impure: bool = False,
        observer: Observer | None = None,
    ) -> BuildResult:
        """Build, in one Nix process, whatever of it is not in the store yet.

        Args:
            file: A file with a Nix expression.
            attrs: Which attributes of it; the whole if none.
            expr: A Nix expression, in place of a file.
            drvs: Derivations, in place of an expression; all their outputs are built.
            args: Arguments of the expression, as Nix expressions.
            argstrs: Arguments of the expression, as strings.
            out_link: The link to make to the (first) output, which also keeps it from collection.
            keep_going: Go on with the others when one fails.
            keep_failed: Leave the build directories of those that fail, for a look.
            jobs: How many derivations to build at once; Nix's setting if absent.
            cores: How many cores each may use; Nix's setting if absent.
            dry_run: Only say what would be done.
            check: Build again what is there, and compare (Nix's `--check`).
            repair: Build again what is damaged or gone although Nix takes it for there.
            impure: The derivations are impure ones: each build is a new one.
            observer: What follows the build.

        Raises:
            BuildFailedError: Something did not build.
            EvaluationError: The expression is wrong, or called `throw`.
            BuildInterruptedError: Stopped by Ctrl-C, SIGTERM or SIGHUP.
        """
        if impure:
            if drvs is None:
                drvs = self.instantiate(file, expr=expr, attrs=attrs, args=args, argstrs=argstrs)
            suffix = "^*" if self.version() >= (2, 15) else ""
            line = ["nix", "build", "--json", *(f"{drv}{suffix}" for drv in drvs)]
            features = {"nix-command", *CONTENT_ADDRESSED, *IMPURE}
            line += ["--extra-experimental-features", " ".join(sorted(features))]
            line += ["--out-link", str(out_link)] if out_link else ["--no-link"]
        elif drvs is not None:
            if file is not None or expr is not None or attrs:
                raise TypeError("give either derivations or an expression")
            if not drvs:
                return BuildResult([])
            line = ["nix-store", "--realise", *drvs]
            if out_link and not dry_run:
                line += ["--add-root", str(Path(out_link).absolute()), "--indirect"]
        else:
            line = ["nix-build", *source_arguments(file, expr, attrs, args, argstrs)]
            line += ["--out-link", str(out_link)] if out_link else ["--no-out-link"]
        if keep_going:
            line.append("--keep-going")
        if keep_failed:
            line.append("--keep-failed")
        if jobs is not None:
            line += ["--max-jobs", str(jobs)]
        if cores is not None:
            line += ["--option", "cores", str(cores)]
        if dry_run:
            line.append("--dry-run")
        if check:
            line.append("--rebuild" if impure else "--check")
        if repair:
            line.append("--repair")
        started = time.monotonic()
        watcher = observer if observer is not None else MessagesOnly(self.pass_on)
        built: dict[str, float] = {}
        missing = Missing()
        error: errors.NixError | None = None
        lost = 0
        while True:
            full = [*self.command(*line), *LISTED, *self.sandbox.arguments, *self._polling]
            self._announce(full)
            run = BuildProcess([*full, "-v", "--log-format", "internal-json"], self.env, watcher)
            stdout, returncode = run.follow()
            built |= run.state.done
            missing = missing if lost else _missing(run.state)
            error = None
            if returncode == 0:
                break
            if self.sandbox.retry(run.said, self._probe):
                continue
            error = self._error(run.state, full, run.said, returncode)
            if lost < remote.RETRIES and remote.all_lost(error):
                lost += 1
                self._tell_lost(error)
                continue
            break
        if built or run.state.failed:
            self.sandbox.note_builds()
        if error is not None:
            if isinstance(error, errors.BuildFailedError) and observer is not None:
                error = errors.BuildFailedError(
                    error.failures,
                    blocked=error.blocked,
                    logs_shown=observer.shows_logs,
                    command=full,
                    stderr=run.said,
                    returncode=returncode,
                )
            raise error
        if dry_run:
            outputs = []
        elif impure:
            outputs = _json_outputs(stdout, drvs or ())
        else:
            # A link may have blanks in its path.
            rows = [row for row in stdout.split("\n") if row]
            outputs = [os.path.realpath(row) if out_link else row for row in rows]
        seconds = time.monotonic() - started
        return BuildResult(outputs, built, missing, seconds, self.sandbox.isolates)

    @property
    def _polling(self) -> list[str]:
        """Have Nix look each second whether a remote builder is free: by default it waits for 5."""
        from stagedml.nix.daemon import is_trusted, uses_daemon
        from stagedml.nix.settings import chosen, has_builders, of_machine

        if "builders" not in self.options and not has_builders(self.env):
            return []
        known = _POLL in self.options or chosen(_POLL, self.env)
        if known or (uses_daemon(self.env) and not is_trusted(of_machine(self.env))):
            return []
        return ["--option", _POLL, "1"]

    def _tell_lost(self, error: errors.NixError) -> None:
        """Say that a build goes on without the builders that it lost."""
        if self.messages is not None and isinstance(error, errors.BuildFailedError):
            for machine, names in remote.lost_machines(error).items():
                self.messages(
                    f"the builder {machine} was lost while it built {', '.join(names)}: built once "
                    "more, there or elsewhere"
                )

    def _probe(self) -> str:
        """Return what Nix says if it cannot build anything at all in a sandbox."""
        line = ("nix-build", "--no-out-link", *self.sandbox.arguments, "--expr", sandbox.PROBE)
        done = self.run(*line, "--argstr", "unique", os.urandom(16).hex(), check=False)
        return done.stderr if done.returncode != 0 else ""


def _missing(state: build_state.BuildState) -> Missing:
    return Missing(
        tuple(dict.fromkeys(state.planned)),
        tuple(dict.fromkeys(state.fetched)),
        tuple(dict.fromkeys(state.unknown)),
    )


def _json_outputs(text: str, drvs: Sequence[str]) -> list[str]:
    """Return the output paths in what `nix build --json` prints, in the derivations' order."""
    rows = json.loads(text)
    by_drv = {Path(str(row["drvPath"])).name: list(row["outputs"].values()) for row in rows}
    return [str(output) for drv in drvs for output in by_drv[Path(drv).name]]

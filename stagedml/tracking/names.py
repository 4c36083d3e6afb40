"""Names of runs, as users write them.

12           a number
@  @1        the newest run, the one before it
digits@1     of a pipeline; cpu.digits@, too
champion     a pin's name
/nix/store/  an output, of the run or of one of its stages: the newest run that has it
1f3c9a2      a commit, of at least 7 digits; HEAD~1, main: the newest run at it
"""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from stagedml.realization.record import Run
    from stagedml.realization.workspace import Workspace

_NUMBER = re.compile(r"[0-9]{1,18}", re.ASCII)
_RECENT = re.compile(r"(?P<pipeline>[^@]*)@(?P<back>[0-9]{0,9})", re.ASCII)
_HEX = re.compile(r"[0-9a-f]{7,40}", re.ASCII)


class RunNameError(StagedMLError):
    """What was named is no run, or may be several."""


class Runs:
    """The runs of a project, by their names.

    Args:
        workspace: The project.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.project = str(workspace.project.root)

    def run(self, text: str, pipeline: str | None = None) -> Run:
        """Return the run that is named, with all its stages.

        Args:
            text: The name.
            pipeline: Of which `@` is the newest run; any by default.

        Raises:
            RunNameError: There is none, or there may be several.
            LedgerError: The ledger cannot be read now.
        """
        runs = self.workspace.history.up_to_date.runs(self.project)
        runs.reverse()
        if match := _RECENT.fullmatch(text):
            return self._recent(runs, match["pipeline"] or pipeline, int(match["back"] or 0), text)
        if _NUMBER.fullmatch(text) and (run := self._numbered(int(text))):
            return run
        found: dict[str, list[Run]] = {}
        pins = self.workspace.history.pins.names()
        if text in pins:
            found["a pin"] = [run for run in runs if run.key == pins[text]]
        if text.startswith("/"):
            outputs = [run for run in runs if text in (run.output, *(s.output for s in run.stages))]
            found["an output"] = outputs[:1]
        else:
            if _HEX.fullmatch(text):
                for run in runs:
                    if (run.commit or "").startswith(text):
                        found.setdefault(f"the commit {run.commit}", [run])
            if commit := self._revision(text):
                found.setdefault(
                    f"the commit {commit}", [r for r in runs if r.commit == commit][:1]
                )
        candidates = {run.key: (what, run) for what, those in found.items() for run in those}
        if len(candidates) == 1:
            return next(iter(candidates.values()))[1]
        if candidates:
            rows = "".join(f"\n  {what}: {described(run)}" for what, run in candidates.values())
            raise RunNameError(f"{text!r} may be several runs:{rows}", hint="Give the number.")
        raise self._unknown(text, runs, found, pins)

    def _numbered(self, number: int) -> Run | None:
        run = self.workspace.history.up_to_date.run(number)
        if run is not None and run.project != self.project:
            msg = f"run {number} is of another project, {run.project}"
            raise RunNameError(msg, hint=f"Name that: stagedml --project {run.project} ...")
        return run

    def _recent(self, runs: list[Run], pipeline: str | None, back: int, text: str) -> Run:
        from stagedml.tracking.table import _is_of

        own = [run for run in runs if pipeline is None or _is_of(run, [pipeline])]
        if back < len(own):
            return own[back]
        whose = "the project" if pipeline is None else f"{pipeline!r}"
        if own:
            many = "1 run is" if len(own) == 1 else f"{len(own)} runs are"
            raise RunNameError(
                f"{text!r}: {many} recorded of {whose}, the oldest is @{len(own) - 1}"
            )
        if pipeline is None or not runs:
            raise RunNameError(f"{text!r}: no run of {whose} is recorded")
        raise RunNameError(f"{text!r}: {nearest('pipeline', pipeline, _pipelines(runs))}")

    def _revision(self, text: str) -> str | None:
        """Return the commit that git knows by a name."""
        if text.startswith("-"):
            return None
        words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{text}^{{commit}}")
        try:
            done = subprocess.run(
                ["git", "-C", self.project, *words],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
            )
        except (OSError, ValueError):
            return None
        return done.stdout.decode().strip() if done.returncode == 0 else None

    def _unknown(
        self, text: str, runs: list[Run], found: dict[str, list[Run]], pins: Iterable[str]
    ) -> RunNameError:
        if not runs:
            return RunNameError("no run of the project is recorded", hint="Build a pipeline.")
        if commit := next((what for what in found if what.startswith("the commit")), None):
            return RunNameError(f"{text!r}: no run at {commit} is recorded")
        if text.startswith("/"):
            return RunNameError(f"no run is recorded that made or used {text}")
        pipelines = _pipelines(runs)
        if text in pipelines:
            return RunNameError(f"{text!r} is a pipeline", hint=f"Its newest run is {text}@.")
        if _NUMBER.fullmatch(text):
            last = max(run.id for run in runs)
            return RunNameError(f"there is no run {text}: the newest of the project is {last}")
        known = [*pins, *(f"{name}@" for name in pipelines)]
        hint = "A run is a number, @, @1, PIPELINE@, a pin, a store path or a commit."
        return RunNameError(nearest("run", text, known), hint=hint)


def described(run: Run) -> str:
    """Return a run in a line, for people."""
    return f"run {run.id}, {run.name} of {run.time}"


def _pipelines(runs: Iterable[Run]) -> list[str]:
    return list(dict.fromkeys(run.name for run in runs))

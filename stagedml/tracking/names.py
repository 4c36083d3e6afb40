"""Names of runs, as users write them.

12           a number
@  @1        the newest run, the one before it
digits@1     of a pipeline; cpu.digits@ and digits.train@, too
champion     a pin's name
/nix/store/  an output, of the run or of one of its stages: the newest run that has it
1f3c9a2      a commit, of at least 7 digits; HEAD~1, main: the newest run at it
"""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError, nearest
from stagedml.tracking.columns import Data, is_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stagedml.realization.ledger import Ledger
    from stagedml.realization.record import Run
    from stagedml.realization.workspace import Workspace

_NUMBER = re.compile(r"[0-9]{1,18}", re.ASCII)
_RECENT = re.compile(r"(?P<pipeline>[^@]*)@(?P<back>[0-9]{0,9})", re.ASCII)
_HEX = re.compile(r"[0-9a-f]{7,40}", re.ASCII)
_FORMS = "A run is a number, @, @1, PIPELINE@, a pin, a store path or a commit."


class RunNameError(StagedMLError):
    """What was named is no run, or may be several."""


class _Index:
    """What names need to know of all runs of a project, the newest first."""

    def __init__(self, data: Data) -> None:
        def column(name: str) -> list[str]:
            values = data.recorded(name)
            return [values[row] for row in data.rows]

        self.numbers = [int(number) for number in column("number")]
        self.keys = column("key")
        self.commits: Sequence[str | None] = column("commit")
        facts = (column("pipeline"), column("variant"), column("target"))
        self.what: list[tuple[str, str | None, str | None]] = list(zip(*facts, strict=True))

    @property
    def pipelines(self) -> list[str]:
        """What was built, as users name it, the newest first."""
        return list(
            dict.fromkeys(
                ".".join(part for part in (variant, pipeline) if part)
                for pipeline, variant, _ in self.what
            )
        )


class Runs:
    """The runs of a project, by their names.

    Args:
        workspace: The project.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.project = str(workspace.project.root)

    @property
    def ledger(self) -> Ledger:
        """The ledger, with all that there is to record."""
        return self.workspace.history.up_to_date

    def run(self, text: str, pipeline: str | None = None) -> Run:
        """Return the run that is named, with all its stages.

        Args:
            text: The name.
            pipeline: Of which `@` is the newest run; any by default.

        Raises:
            RunNameError: There is none, or there may be several.
            LedgerError: The ledger cannot be read now.
        """
        run = self._numbered(int(text)) if _NUMBER.fullmatch(text) else None
        if run is None:
            number = self._number_of(text, pipeline)
            run = self.ledger.run(number)
        if run is None:
            raise RunNameError(f"run {number} has gone from the ledger meanwhile")
        return run

    def _numbered(self, number: int) -> Run | None:
        run = self.ledger.run(number)
        if run is not None and run.project != self.project:
            msg = f"run {number} is of another project, {run.project}"
            raise RunNameError(msg, hint="Name that project: stagedml --project DIR ...")
        return run

    def _number_of(self, text: str, pipeline: str | None) -> int:
        index = self.ledger.tabulated(self.project, lambda projects: _Index(Data(projects)))
        if match := _RECENT.fullmatch(text):
            back = int(match["back"] or 0)
            return self._recent(index, match["pipeline"] or pipeline, back, text)
        pins = self.workspace.history.pins.names()
        found: dict[str, list[int]] = {}
        if text.startswith("/"):
            newest = self.ledger.newest_with(self.project, text.rstrip("/"))
            found["its output"] = [] if newest is None else [newest]
        else:
            if text in pins:
                rows = zip(index.numbers, index.keys, strict=True)
                found[f"the pin {text}"] = [n for n, key in rows if key == pins[text]]
            for commit in self._commits(text, index):
                by_commit = zip(index.numbers, index.commits, strict=True)
                found[f"commit {commit}"] = [n for n, c in by_commit if c == commit][:1]
        candidates = {number: what for what, numbers in found.items() for number in numbers}
        if len(candidates) > 1:
            listed = "".join(f"\n  {number}: {what}" for number, what in candidates.items())
            msg = f"{text!r} may be one of several runs:{listed}"
            raise RunNameError(msg, hint="Give the number.")
        if candidates:
            return next(iter(candidates))
        raise self._unknown(text, index, found, pins)

    def _recent(self, index: _Index, pipeline: str | None, back: int, text: str) -> int:
        every = zip(index.numbers, index.what, strict=True)
        named = [each for each in every if pipeline is None or is_of(each[1], [pipeline])]
        # A pipeline's name means runs of all of it, where there are any.
        whole = [each for each in named if each[1][2] is None] if pipeline is not None else []
        own = [number for number, _ in whole or named]
        if back < len(own):
            return own[back]
        whose = "the project" if pipeline is None else pipeline
        if own:
            many = "1 run is" if len(own) == 1 else f"{len(own)} runs are"
            msg = f"{text!r}: {many} recorded of {whose}, the oldest is @{len(own) - 1}"
            raise RunNameError(msg)
        if not index.numbers:
            raise self._none()
        raise RunNameError(nearest("pipeline", pipeline or "", index.pipelines), hint=_FORMS)

    def _commits(self, text: str, index: _Index) -> list[str]:
        """Return the commits that a text may mean."""
        found = dict.fromkeys(
            commit for commit in index.commits if commit and _begins(commit, text)
        )
        if commit := self._revision(text):
            found[commit] = None
        return list(found)

    def _revision(self, text: str) -> str | None:
        """Return the commit that git knows by a name."""
        if text.startswith("-") or not text:
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

    @staticmethod
    def _none() -> RunNameError:
        return RunNameError("no run of the project is recorded", hint="Build a pipeline.")

    def _unknown(
        self, text: str, index: _Index, found: dict[str, list[int]], pins: dict[str, str]
    ) -> RunNameError:
        if not index.numbers:
            return self._none()
        if text.startswith("/"):
            return RunNameError(f"no run is recorded that made or used {text}")
        if text in pins:
            hint = "The ledger was lost, or is another user's: `stagedml pins` shows what is kept."
            return RunNameError(f"the run of the pin {text!r} is not in the ledger", hint=hint)
        if found:
            return RunNameError(f"{text!r}: no run at {next(iter(found))} is recorded")
        if text in index.pipelines:
            return RunNameError(f"{text!r} is a pipeline", hint=f"Its newest run is {text}@.")
        if _NUMBER.fullmatch(text):
            last = max(index.numbers)
            return RunNameError(f"there is no run {text}: the newest of the project is {last}")
        known = [*pins, *(f"{name}@" for name in index.pipelines)]
        return RunNameError(nearest("run", text, known), hint=_FORMS)


def _begins(commit: str, text: str) -> bool:
    return bool(_HEX.fullmatch(text)) and commit.startswith(text)


def described(run: Run) -> str:
    """Return a run in a line, for people."""
    return f"run {run.id}, {run.name} of {run.time}"

"""Projects with runs that never were, for what only reads them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from stagedml.cli.group import main_group
from stagedml.nix.client import Nix
from stagedml.nix.identity import Identity
from stagedml.planning.project import Project
from stagedml.realization.record import Realization, Run
from stagedml.realization.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

WHEELS = ["numpy-2.0.1-cp311-cp311-linux.whl", "keras-3.1-py3-none-any.whl"]
STORE = "/nix/store/"


def path(name: str, salt: object = "") -> str:
    """A store path that is not there."""
    digest = hashlib.sha256(f"{name}{salt!r}".encode()).hexdigest()
    return f"{STORE}{digest[:32].translate(str.maketrans('e', 'z'))}-{name}"


def stage(
    name: str = "train",
    config: dict[str, Any] | None = None,
    metrics: dict[str, Any] | None = None,
    outcome: str | None = "built",
    **changes: Any,
) -> Realization:
    config = {"epochs": 3} if config is None else config
    fields: dict[str, Any] = {
        "config": config,
        "inputs": {"digits": path("digits")},
        "sources": {"zoo/train.py": "1"},
        "packages": WHEELS,
        "interpreter": path("python"),
        "variables": {"environment": "tensorflow"},
    }
    identity = Identity(**(fields | changes))
    output = path(name, (config, changes))
    return Realization(
        name, output, f"{path(name, 'drv')}.drv", identity, metrics or {}, outcome, 1.5
    )


def run(number: int, *stages: Realization, **changes: Any) -> Run:
    fields: dict[str, Any] = {
        "key": f"{number:032x}",
        "moment": 1_790_000_000_000_000_000 + number * 60_000_000_000,
        "time": f"2026-09-21T14:{13 + number % 40:02}:20Z",
        "project": "/p",
        "pipeline": "digits",
        "derivation": path("x.drv"),
        "output": stages[-1].output if stages else path("x", number),
        "seconds": 12.5,
        "host": "here",
        "nix": "2.8.0",
        "stages": stages,
        "id": number,
    }
    return Run(**(fields | changes))


class Recorded:
    """A project with such runs, and the command to ask it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "pipelines").mkdir(parents=True)
        (root / "default.nix").touch()
        self.project = Project(root)
        self.workspace = Workspace(self.project, Nix())

    def record(self, *runs: Run) -> None:
        for run in runs:
            self.workspace.history.ledger.record(replace(run, project=str(self.project.root)))

    def call(self, *words: str, fails: int = 0) -> Result:
        """The command, in this process."""
        done = CliRunner().invoke(main_group, ["--project", str(self.root), *words])
        if done.exit_code != fails:
            raise AssertionError((words, done.exit_code, done.output, done.exception)) from (
                done.exception
            )
        return done

    def json(self, *words: str, fails: int = 0) -> Any:
        return json.loads(self.call(*words, "--json", fails=fails).stdout)


@pytest.fixture
def recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Recorded:
    """A project of its own, of which nothing ran yet."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("STAGEDML_PROJECT", "")
    monkeypatch.delenv("COLUMNS", raising=False)
    return Recorded(tmp_path / "project")

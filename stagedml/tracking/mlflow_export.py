"""Runs in an MLflow tracking store, written by MLflow's own client.

A directory gets an SQLite file, `mlflow.db`: MLflow's older store of plain files is in maintenance,
and refused by its own client (from 3.7 or so on) unless an environment variable says otherwise. The
SQLite store needs `sqlalchemy` and `alembic`, which `mlflow-skinny` does not bring along; the extra
`stagedml[mlflow]` does.

A run is known in the store by its key. Exporting it again updates it: parameters and measurements
are the same, with the same times, and MLflow keeps each of them once.
"""

from __future__ import annotations

import logging
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from stagedml.realization.record import BUILDING, DONE, FAILED, MISSED
from stagedml.tracking.commands import build_command, checkout_commands, in_one_line
from stagedml.tracking.exports import (
    ExportError,
    as_text,
    began,
    ended,
    final_metrics,
    needed,
)
from stagedml.tracking.labels import parameters
from stagedml.tracking.series import curves
from stagedml.tracking.tensorboard import curve_steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from mlflow import MlflowClient

    from stagedml.nix.client import Nix
    from stagedml.realization.record import Run

Artifacts = Literal["reports", "none"]

KEY = "stagedml.key"  # the tag by which a run is found again
_FILE = "mlflow.db"
_DELETED = ""
_STATUS = {DONE: "FINISHED", FAILED: "FAILED", MISSED: "FAILED", BUILDING: "RUNNING"}
_REPORTS = (".html", ".md", ".svg", ".png")
_LARGEST = 1 << 25  # bytes of a report
_TAG, _PARAMETER = 8000, 6000  # characters, MLflow's limits
_BATCH = 100
_POINTS = 1000


def is_directory(where: str) -> bool:
    """Whether a place is named as a directory, not as a URI."""
    return re.match(r"[a-z][a-z0-9+-]*:|databricks$", where) is None


class MlflowExport:
    """A tracking store that runs are written to.

    Args:
        where: A directory, or the URI of a tracking store: `http://...`, `sqlite:///...`.
        artifacts: Whether the `reports` among outputs are copied. (Links into the Nix store MLflow
            would not follow; where outputs are, tags say.)
        nix: How to ask Nix what is there.
        say: Called with what a user should know.

    Raises:
        MissingExtraError: MLflow is not installed.
        ExportError: The store cannot be used.
    """

    def __init__(
        self,
        where: str,
        *,
        artifacts: Artifacts = "none",
        nix: Nix | None = None,
        say: Callable[[str], None] | None = None,
    ) -> None:
        own = is_directory(where)
        # It would tell its makers of each run that is written; and log each migration of its file.
        os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
        os.environ.setdefault("MLFLOW_LOGGING_LEVEL", "WARNING")
        # By default it asks a server that is not there for minutes.
        os.environ.setdefault("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "2")
        needed("mlflow", "mlflow", "MLflow")
        if own or where.startswith("sqlite:"):
            needed("sqlalchemy", "mlflow", "SQLAlchemy")
            needed("alembic", "mlflow", "Alembic")
            logging.getLogger("alembic").setLevel(logging.WARNING)
        self.artifacts = artifacts
        self.nix = nix
        self.say = say or (lambda _: None)
        self.directory = Path(where).absolute() if own else None
        self.uri = where if self.directory is None else f"sqlite:///{self.directory / _FILE}"
        self._experiments: dict[str, tuple[str, dict[str, str]]] = {}

    def write(self, runs: Iterable[Run]) -> list[str]:
        """Write runs, or what is new of them.

        Returns:
            MLflow's names of them, in their order, without those that somebody deleted there.

        Raises:
            ExportError: The store refuses them, or is out of reach.
        """
        from mlflow import MlflowClient
        from mlflow.exceptions import MlflowException

        try:
            if self.directory is not None:
                self.directory.mkdir(parents=True, exist_ok=True)
            client = MlflowClient(tracking_uri=self.uri)
            found = [self._write(client, run) for run in runs]
            return [own for own in found if own is not None]
        except MlflowException as error:
            raise ExportError(f"MLflow's store {self.uri} cannot be written: {error}") from None

    def _write(self, client: MlflowClient, run: Run) -> str | None:
        experiment, known = self._experiment(client, run.pipeline)
        tags = {name: text[:_TAG] for name, text in _tags(run) if text}
        own = known.get(run.key)
        if own == _DELETED:
            self.say(f"run {run.id} was deleted in {self.uri}, and is left so")
            return None
        if own is None:
            started = int(began(run) * 1000)
            name = f"{run.name} {run.id}" if run.id else run.name
            made = client.create_run(experiment, start_time=started, tags=tags, run_name=name)
            own = known[run.key] = made.info.run_id
        self._measure(client, own, run, tags)
        self._keep(client, own, run)
        end = int(ended(run) * 1000)
        client.set_terminated(own, _STATUS.get(run.status, "KILLED"), end)
        return own

    def _experiment(self, client: MlflowClient, name: str) -> tuple[str, dict[str, str]]:
        """Return the experiment of a pipeline, and the runs in it by their keys."""
        from mlflow.entities import ViewType

        if name not in self._experiments:
            found = client.get_experiment_by_name(name)
            if found is None:
                place = None
                if self.directory is not None:
                    place = (self.directory / "artifacts" / name).as_uri()
                number = client.create_experiment(name, artifact_location=place)
            elif found.lifecycle_stage != "active":
                raise ExportError(
                    f"the experiment {name!r} of {self.uri} was deleted",
                    hint="Restore it, or delete it for good: mlflow gc.",
                )
            else:
                number = found.experiment_id
            runs: dict[str, str] = {}
            token: str | None = ""
            while token is not None:
                page = client.search_runs(
                    [number], f"tags.`{KEY}` LIKE '%'", ViewType.ALL, 1000, page_token=token or None
                )
                for row in page:
                    active = row.info.lifecycle_stage == "active"
                    if active or row.data.tags[KEY] not in runs:
                        runs[row.data.tags[KEY]] = row.info.run_id if active else _DELETED
                token = page.token or None
            self._experiments[name] = number, runs
        return self._experiments[name]

    def _measure(self, client: MlflowClient, own: str, run: Run, tags: Mapping[str, str]) -> None:
        """Write parameters, measurements and tags, in batches as large as MLflow takes."""
        from mlflow.entities import Metric, Param, RunTag

        found = curves(run, nix=self.nix, say=self.say)
        at = int(began(run) * 1000)
        metrics = [
            Metric(_name(f"{curve.stage}/{curve.metric}"), float(value), at, step)
            for curve in found
            for step, value in zip(curve_steps(curve), curve.values, strict=True)
        ]
        end = int(ended(run) * 1000)
        metrics += [Metric(_name(n), float(v), end, 0) for n, v in final_metrics(run).items()]
        params = [Param(_name(n), as_text(v)[:_PARAMETER]) for n, v in parameters(run).items()]
        for some in _batches(metrics, _POINTS):
            client.log_batch(own, metrics=some)
        for some in _batches(params, _BATCH):
            client.log_batch(own, params=some)
        for some in _batches([RunTag(name, text) for name, text in tags.items()], _BATCH):
            client.log_batch(own, tags=some)

    def _keep(self, client: MlflowClient, own: str, run: Run) -> None:
        """Copy reports to where MLflow looks for artifacts."""
        if self.artifacts == "none":
            return
        for stage in run.stages:
            for path in sorted(Path(stage.output).glob("*")):
                is_own = path.suffix in _REPORTS and path.is_file() and not path.is_symlink()
                if is_own and path.stat().st_size <= _LARGEST:
                    client.log_artifact(own, str(path), stage.stage)


def _tags(run: Run) -> Iterator[tuple[str, str]]:
    """Yield what MLflow shows of a run beside its numbers."""
    yield KEY, run.key
    yield "stagedml.run", str(run.id or "")
    yield "stagedml.name", run.name
    yield "stagedml.project", run.project
    yield "stagedml.output", run.output
    yield "stagedml.host", run.host
    yield "stagedml.status", run.status
    yield "stagedml.nix", run.nix
    yield "stagedml.sandboxed", "" if run.sandboxed is None else str(run.sandboxed).lower()
    yield "stagedml.dirty", "" if run.dirty is None else run.dirty or "true"
    yield "stagedml.rebuild", in_one_line([*checkout_commands(run), build_command(run)])
    yield "mlflow.user", run.user
    yield "mlflow.source.type", "LOCAL"
    yield "mlflow.source.name", run.project
    yield "mlflow.source.git.commit", run.commit or ""
    yield "mlflow.source.git.branch", run.branch or ""
    for name, value in run.settings.items():
        yield f"stagedml.set.{_name(name)}", as_text(value)
    for stage in run.stages:
        yield f"stagedml.stage.{_name(stage.stage)}", stage.output


def _name(text: str) -> str:
    """Return a name as MLflow takes it."""
    return re.sub(r"[^\w./ -]", "_", text, flags=re.ASCII)[:250]


def _batches(items: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    for first in range(0, len(items), size):
        yield items[first : first + size]

"""Runs as events of OpenLineage, made with its client's own classes.

A pipeline's run has a START, and a COMPLETE, a FAIL or an ABORT; so has each stage that was built
in it, with the pipeline's run as its parent. Stages that were there already ran elsewhere, or at
another time: each is told of by a `JobEvent`, which has inputs and outputs, and no run.

When a stage began is not recorded, but for how long it took: it is taken to have begun as soon as
what it uses was there, which is as early as could be.
"""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from stagedml.nix.paths import is_placeholder
from stagedml.realization.record import BUILT, DONE, FAILED, MISSED
from stagedml.tracking.exports import as_text, began, ended, needed
from stagedml.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openlineage.client.event_v2 import JobEvent, RunEvent

    from stagedml.realization.record import Realization, Run

NAMESPACE = "OPENLINEAGE_NAMESPACE"  # of jobs; the project's directory by default
_PRODUCER = f"urn:stagedml:{VERSION}"
_ENTRIES = 200  # of an output that its schema lists


def write_file(path: Path, runs: Iterable[Run]) -> int:
    """Write the events of runs as JSON lines; return how many they are.

    Raises:
        MissingExtraError: OpenLineage's client is not installed.
    """
    found = [event for run in runs for event in events_of(run)]
    from openlineage.client.serde import Serde

    path.write_text("".join(f"{Serde.to_json(event)}\n" for event in found), encoding="utf-8")
    return len(found)


def events_of(run: Run) -> list[RunEvent | JobEvent]:
    """Return the events of a run that has ended, in the order of their times; always the same.

    Raises:
        MissingExtraError: OpenLineage's client is not installed.
    """
    needed("openlineage.client", "openlineage", "OpenLineage's client")
    return _Events(run).all()


class _Events:
    """Makes the events of one run."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.namespace = os.environ.get(NAMESPACE) or Path(run.project).name or "stagedml"
        variant = f"{run.variant}." if run.variant else ""
        self.name = f"{variant}{run.pipeline}"
        self.times = _times(run)
        self.remote = _remote(run.project) if run.commit else None

    def all(self) -> list[RunEvent | JobEvent]:
        """Return them in the order of their times."""
        from openlineage.client.event_v2 import RunState

        run = self.run
        states = {DONE: RunState.COMPLETE, FAILED: RunState.FAIL, MISSED: RunState.FAIL}
        end = states.get(run.status, RunState.ABORT)
        rows: list[tuple[float, RunEvent | JobEvent]] = []
        for stage in run.stages:
            if is_placeholder(stage.output):
                continue  # nobody knows where it would have been
            if stage.output not in self.times:
                rows.append((began(run), self._job_event(stage)))
                continue
            first, last = self.times[stage.output]
            state = RunState.COMPLETE if stage.outcome == BUILT else RunState.FAIL
            rows.append((first, self._stage_event(stage, RunState.START, first)))
            rows.append((last, self._stage_event(stage, state, last)))
        rows.sort(key=lambda row: row[0])
        return [
            self._run_event(RunState.START, began(run)),
            *(event for _, event in rows),
            self._run_event(end, max(ended(run), *(time for time, _ in rows), began(run))),
        ]

    # -- the events ----------------------------------------------------------------------------

    def _run_event(self, state: Any, time: float) -> RunEvent:
        from openlineage.client.event_v2 import Job, RunEvent
        from openlineage.client.event_v2 import Run as RunOf
        from openlineage.client.generated import (
            error_message_run,
            execution_parameters_run,
            processing_engine_run,
        )

        run = self.run
        facets: dict[str, Any] = {
            "processing_engine": processing_engine_run.ProcessingEngineRunFacet(
                version=run.nix or "unknown",
                name="Nix",
                openlineageAdapterVersion=VERSION,
                producer=_PRODUCER,
            ),
        }
        if run.settings:
            facets["executionParameters"] = execution_parameters_run.ExecutionParametersRunFacet(
                parameters=_parameters(run.settings), producer=_PRODUCER
            )
        if state.value == "FAIL":
            failed = ", ".join(s.stage for s in run.stages if s.outcome == FAILED)
            facets["errorMessage"] = error_message_run.ErrorMessageRunFacet(
                message=f"failed: {failed or 'see the log'}",
                programmingLanguage="PYTHON",
                producer=_PRODUCER,
            )
        used = {path for stage in run.stages for path in stage.identity.inputs.values()}
        results = [s for s in run.stages if s.output == run.output] if run.status == DONE else []
        data = [s for s in run.stages if s.output in used and not s.identity.inputs]
        return RunEvent(
            eventType=state,
            eventTime=_moment(time),
            run=RunOf(runId=self._run_id(""), facets=facets),
            job=Job(namespace=self.namespace, name=self.name, facets=self._job_facets("PIPELINE")),
            inputs=[self._input(stage.output) for stage in data],
            outputs=[self._output(stage) for stage in results],
            producer=_PRODUCER,
        )

    def _stage_event(self, stage: Realization, state: Any, time: float) -> RunEvent:
        from openlineage.client.event_v2 import Job, RunEvent
        from openlineage.client.event_v2 import Run as RunOf
        from openlineage.client.generated import (
            error_message_run,
            execution_parameters_run,
            parent_run,
        )

        own = self._run_id("")
        facets: dict[str, Any] = {
            "parent": parent_run.ParentRunFacet(
                run=parent_run.Run(runId=own),
                job=parent_run.Job(namespace=self.namespace, name=self.name),
                root=parent_run.Root(
                    run=parent_run.RootRun(runId=own),
                    job=parent_run.RootJob(namespace=self.namespace, name=self.name),
                ),
                producer=_PRODUCER,
            ),
        }
        if stage.identity.config:
            facets["executionParameters"] = execution_parameters_run.ExecutionParametersRunFacet(
                parameters=_parameters(stage.identity.config), producer=_PRODUCER
            )
        done = state.value == "COMPLETE"
        if state.value == "FAIL":
            name = Path(stage.derivation).name
            facets["errorMessage"] = error_message_run.ErrorMessageRunFacet(
                message=f"{stage.stage} failed; its log: nix log {name}",
                programmingLanguage="PYTHON",
                producer=_PRODUCER,
            )
        return RunEvent(
            eventType=state,
            eventTime=_moment(time),
            run=RunOf(runId=self._run_id(stage.stage), facets=facets),
            job=Job(
                namespace=self.namespace,
                name=f"{self.name}.{stage.stage}",
                facets=self._job_facets("STAGE"),
            ),
            inputs=self._inputs(stage),
            outputs=[self._output(stage)] if done else [],
            producer=_PRODUCER,
        )

    def _job_event(self, stage: Realization) -> JobEvent:
        from openlineage.client.event_v2 import Job, JobEvent

        return JobEvent(
            eventTime=_moment(began(self.run)),
            job=Job(
                namespace=self.namespace,
                name=f"{self.name}.{stage.stage}",
                facets=self._job_facets("STAGE"),
            ),
            inputs=self._inputs(stage),
            outputs=[self._output(stage)],
            producer=_PRODUCER,
        )

    # -- what they are made of -----------------------------------------------------------------

    def _run_id(self, stage: str) -> str:
        from openlineage.client.uuid import generate_static_uuid

        at = datetime.fromtimestamp(began(self.run), UTC)
        return str(generate_static_uuid(at, f"{self.run.key}\0{stage}".encode()))

    def _job_facets(self, kind: str) -> dict[str, Any]:
        from openlineage.client.generated import (
            job_type_job,
            ownership_job,
            source_code_location_job,
        )

        run = self.run
        facets: dict[str, Any] = {
            "jobType": job_type_job.JobTypeJobFacet(
                processingType="BATCH", integration="STAGEDML", jobType=kind, producer=_PRODUCER
            )
        }
        if run.user:
            facets["ownership"] = ownership_job.OwnershipJobFacet(
                owners=[ownership_job.Owner(name=f"user:{run.user}")], producer=_PRODUCER
            )
        if run.commit:
            facets["sourceCodeLocation"] = source_code_location_job.SourceCodeLocationJobFacet(
                type="git",
                url=self.remote or Path(run.project).as_uri(),
                repoUrl=self.remote,
                version=run.commit,
                branch=run.branch,
                producer=_PRODUCER,
            )
        return facets

    def _inputs(self, stage: Realization) -> list[Any]:
        urls = _urls(stage)
        return [self._url(url) for url in urls] or [
            self._input(path) for path in dict.fromkeys(stage.identity.inputs.values())
        ]

    def _input(self, path: str) -> Any:
        from openlineage.client.event_v2 import InputDataset

        place, _, name = path.rpartition("/")
        return InputDataset(namespace=f"nix://{place}", name=name, facets=_dataset_facets(path))

    def _url(self, url: str) -> Any:
        from openlineage.client.event_v2 import InputDataset

        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc}"
        return InputDataset(namespace=host, name=parts.path.lstrip("/") or "/")

    def _output(self, stage: Realization) -> Any:
        from openlineage.client.event_v2 import OutputDataset
        from openlineage.client.generated import schema_dataset

        place, _, name = stage.output.rpartition("/")
        facets = _dataset_facets(stage.output)
        if fields := list(_fields(stage)):
            facets["schema"] = schema_dataset.SchemaDatasetFacet(
                fields=[
                    schema_dataset.SchemaDatasetFacetFields(name=n, type=t, description=d)
                    for n, t, d in fields
                ],
                producer=_PRODUCER,
            )
        return OutputDataset(namespace=f"nix://{place}", name=name, facets=facets)


def _dataset_facets(path: str) -> dict[str, Any]:
    from openlineage.client.generated import dataset_version_dataset, datasource_dataset

    return {
        "dataSource": datasource_dataset.DatasourceDatasetFacet(
            name="Nix store", uri=f"file://{path}", producer=_PRODUCER
        ),
        "version": dataset_version_dataset.DatasetVersionDatasetFacet(
            datasetVersion=path.rpartition("/")[2].partition("-")[0], producer=_PRODUCER
        ),
    }


def _fields(stage: Realization) -> Iterator[tuple[str, str, str | None]]:
    """Yield what an output holds: names, kinds, and values of metrics."""
    try:
        with os.scandir(stage.output) as entries:
            found = sorted((entry.name, entry.is_dir()) for entry in entries)
    except OSError:  # collected, or a file
        found = []
    for name, is_directory in found[:_ENTRIES]:
        if name != "nix-support":
            yield name, "directory" if is_directory else "file", None
    for name, value in stage.metrics.items():
        yield name, "metric", as_text(value)


def _urls(stage: Realization) -> list[str]:
    """Return where a data set is fetched from, without what is nobody's business."""
    from stagedml.nix.derivation import DerivationError
    from stagedml.nix.graph import load

    if not stage.derivation or stage.identity.inputs or stage.identity.config:
        return []
    try:
        env = load(stage.derivation).attributes
    except DerivationError:  # collected
        return []
    texts = [env["url"]] if env.get("url") else str(env.get("mirrors", "")).split("\n")
    return [_public(text) for text in map(str, texts) if "://" in text]


def _public(url: str) -> str:
    """Return a URL without passwords, and without a query, which may have tokens."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, "", ""))


def _remote(project: str) -> str | None:
    """Return the URL of the repository that a project was cloned from."""
    try:
        done = subprocess.run(
            ["git", "-C", project, "config", "--get", "remote.origin.url"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            text=True,
        )
    except (OSError, ValueError):
        return None
    url = done.stdout.strip()
    return (_public(url) if "://" in url else url) or None


def _parameters(given: Mapping[str, Any]) -> list[Any]:
    from openlineage.client.generated.execution_parameters_run import ExecutionParameter

    return [
        ExecutionParameter(key=name, name=name, value=as_text(value))
        for name, value in given.items()
    ]


def _moment(time: float) -> str:
    return datetime.fromtimestamp(time, UTC).isoformat(timespec="milliseconds")


def _times(run: Run) -> dict[str, tuple[float, float]]:
    """Return when stages that were built began and ended at the earliest, by output."""
    found: dict[str, tuple[float, float]] = {}
    last = ended(run)
    for stage in run.stages:  # each after those that it uses
        if stage.outcome not in (BUILT, FAILED):
            continue
        uses = [found[path][1] for path in stage.identity.inputs.values() if path in found]
        first = max([began(run), *uses])
        end = last if stage.seconds is None else first + stage.seconds
        found[stage.output] = (first, max(first, end))
    return found

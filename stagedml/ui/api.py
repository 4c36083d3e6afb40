"""What the page is given: the JSON of each address below `api/`, live and in a snapshot.

In a snapshot each is a file, `api/NAME.json`; and `api/NAME.js`, which does the same for pages that
are opened as files, where scripts may be loaded and nothing may be fetched:

    (self.stagedmlData ??= {})["NAME"] = ...;

A snapshot has no `live`, `log` and `compare`, and `series/NUMBER` for each run in the place of
`series?runs=...` (which a server answers, too).
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

Status = Literal["fresh", "stale", "building", "failed", "collected", "never", "unknown"]
StageStatus = Literal["there", "missing", "building", "failed", "unknown"]
Scalar = str | int | float | bool | None


class Project(TypedDict):
    """`api/project`.

    Attributes:
        generated: When this was said, UTC, ISO 8601.
        csrf: What a change must carry as `X-CSRF-Token`; None in a snapshot.
        nix: Nix's version; None where there is no Nix.
        evaluating: Whether pipelines are being evaluated, so that some are `unknown` yet. The event
            `changed` tells when they are known.
        problems: What is wrong with the project as a whole, in words.
    """

    name: str
    root: str
    version: str
    generated: str
    mode: Literal["live", "static"]
    csrf: str | None
    nix: str | None
    user: str
    evaluating: bool
    problems: list[str]


class Last(TypedDict):
    """The newest run of a pipeline."""

    number: int
    time: str
    status: str
    seconds: float | None


class Metric(TypedDict):
    """A metric of a pipeline.

    Attributes:
        name: With its stage: `evaluate.accuracy`.
        history: Of the newest 30 runs that have it, the oldest first.
        unit: Empty where there is none.
    """

    name: str
    value: float
    unit: str
    larger_is_better: bool | None
    history: list[float]


class Pipeline(TypedDict):
    """One of `api/pipelines`.

    Attributes:
        variant: Always None: runs of `cpu.NAME` count as NAME's own where it has no others.
        status: `fresh`: all that it would be made of is in the store; `stale`: its definition leads
            to something that never was made here; `collected`: it was made, and garbage collection
            took it; `failed`: so ended its newest run, and it would be built anew.
        error: What is wrong with its definition, or with its evaluation.
        missing: How many stages a build would make; None where it is not known.
    """

    name: str
    variant: str | None
    title: str
    status: Status
    last: Last | None
    metrics: list[Metric]
    stages: int
    missing: int | None
    error: str | None


class Output(TypedDict):
    """What a stage promises."""

    name: str
    kind: str
    unit: str


class Node(TypedDict):
    """One stage of a pipeline, or a data set.

    Attributes:
        kind: `stage`, `gate`, `selection`, or `data`.
        title: The first line of what its documentation says.
        inputs: Names of nodes.
        output: Its store path; None where only a build tells.
        why: Why a build would make it; empty where it would not.
        seconds: How long its last build took.
        size: Of its output, in bytes; None where it is not there.
    """

    name: str
    kind: str
    title: str
    inputs: list[str]
    config: dict[str, Any]
    outputs: list[Output]
    accelerator: str | None
    environment: str | None
    output: str | None
    derivation: str | None
    status: StageStatus
    why: list[str]
    seconds: float | None
    size: int | None
    where: str


class Objective(TypedDict):
    """What a pipeline asks of a metric.

    Attributes:
        comparison: `at_least` or `at_most`.
        value: What it was in the newest run that has it.
    """

    metric: str
    comparison: str
    bound: float
    value: float | None
    met: bool | None


class Graph(TypedDict):
    """A pipeline's stages, each after those that it uses."""

    nodes: list[Node]
    error: str | None


class Head(TypedDict):
    """A run without its stages."""

    number: int
    key: str
    time: str
    project: str
    pipeline: str
    variant: str | None
    target: str | None
    status: str
    seconds: float | None
    commit: str | None
    branch: str | None
    dirty: str | None
    host: str
    user: str
    sandboxed: bool | None
    output: str
    settings: dict[str, Any]
    pins: list[str]


class PipelineDetail(TypedDict):
    """`api/pipeline/NAME`."""

    name: str
    title: str
    status: Status
    plan: Graph
    runs: list[Head]
    objectives: list[Objective]


class Column(TypedDict):
    """A column of the table of runs; see `stagedml.tracking.table.Column`."""

    name: str
    kind: str
    short: str
    larger_is_better: bool | None


class Runs(TypedDict):
    """`api/runs`: all runs of the project, newest first, column by column.

    Attributes:
        rows: A list for each of `number`, `time`, `pipeline`, `variant`, `target`, `status`,
            `seconds`, `commit`, `branch`, `dirty`, `host`, `user`, `sandboxed`, `output`,
            `settings`, `pins`; of those that may have no value, None is one.
        values: By the column's name, a list as long as the others, None where a run has no value.
    """

    columns: list[Column]
    rows: dict[str, list[Any]]
    values: dict[str, list[Any]]
    total: int


class File(TypedDict):
    """A file of an output; its path within `files/STOREPATHNAME/`."""

    path: str
    size: int
    type: str


class Package(TypedDict):
    """A package of an environment."""

    name: str
    version: str


class Stage(TypedDict):
    """One stage of a run.

    Attributes:
        derivation: For `api/log/DERIVATION`: the name of the `.drv` file; None where it was given.
        there: Whether its output is in the store.
        files: What its output holds, if it is there; at most 2,000 files.
        report: The path in `files` of what is to be read first; None if there is nothing.
    """

    stage: str
    output: str
    derivation: str | None
    outcome: str | None
    seconds: float | None
    size: int | None
    there: bool
    config: dict[str, Any]
    inputs: dict[str, str]
    metrics: dict[str, float]
    environment: str | None
    interpreter: str
    packages: list[Package]
    files: list[File]
    report: str | None


class RunDetail(TypedDict):
    """`api/run/NUMBER`.

    Attributes:
        patch: What differed from the commit, as `git apply` takes it.
        patch_omitted: Why there is none, though something differed.
        rebuild: The command that builds it again.
        nix: Nix's version.
    """

    head: Head
    stages: list[Stage]
    patch: str | None
    patch_omitted: str | None
    rebuild: str
    settings: dict[str, Any]
    pins: list[str]
    nix: str


class Curve(TypedDict):
    """A learning curve; see `stagedml.tracking.series.Curve`."""

    run: int
    label: str
    stage: str
    metric: str
    steps: list[float]
    values: list[float]
    unit: str
    epochs: list[float] | None


class Series(TypedDict):
    """`api/series?runs=1,2` and `api/series/1`.

    Attributes:
        notes: Why there is no curve of some runs, in words.
    """

    curves: list[Curve]
    notes: list[str]


class Root(TypedDict):
    """What keeps a path from collection; `name` is a pin's, a run's number, or a link's place."""

    kind: Literal["pin", "run", "link"]
    name: str


class StorePath(TypedDict):
    """A store path that runs of the project use.

    Attributes:
        size: Of itself, in bytes.
        closure: With all that it refers to.
        runs: The numbers of the runs that use it.
    """

    path: str
    name: str
    size: int
    closure: int
    kind: Literal["stage", "data", "wheel", "environment", "source", "other"]
    roots: list[Root]
    runs: list[int]


class Pin(TypedDict):
    """A pinned run.

    Attributes:
        run: Its number; None where the ledger does not have it.
        size: What it keeps.
        alone: What it alone keeps.
    """

    name: str
    run: int | None
    key: str
    size: int
    alone: int


class Collected(TypedDict):
    """What `stagedml gc` would free.

    Attributes:
        pending: It is being found out: the event `changed` tells when it is known.
        error: Why it is not known.
    """

    frees: int
    paths: int
    runs: list[int]
    pending: bool
    error: str | None


class StoreView(TypedDict):
    """`api/store`."""

    total: int
    paths: list[StorePath]
    pins: list[Pin]
    collection: Collected
    error: str | None


class LiveRun(TypedDict):
    """A run that a command builds."""

    key: str
    name: str
    pipeline: str
    variant: str | None
    target: str | None
    settings: dict[str, Any]


class LiveStage(TypedDict):
    """A derivation of a build.

    Attributes:
        stage: The stage; None for what is none, as an environment or a wheel.
        runs: The keys of the runs that it is of.
        name: The derivation's.
        started: Seconds after the build began.
        epoch: And how many: of the last phase like `epoch 7/15`.
        status: `there`: it was there before; `unneeded`: nothing that is built needs it.
        earlier: How long it took the last time.
        log: Its last lines.
    """

    stage: str | None
    runs: list[str]
    name: str
    derivation: str
    output: str | None
    status: Literal["waiting", "building", "done", "failed", "cancelled", "there", "unneeded"]
    started: float | None
    seconds: float | None
    machine: str
    phase: str
    epoch: int | None
    epochs: int | None
    earlier: float | None
    log: list[str]


class LiveBuild(TypedDict):
    """A command that builds, or that was killed; one of the event `builds`.

    Attributes:
        time: When it began, UTC, ISO 8601.
        age: Seconds since then.
        status: `killed` where the command is gone and did not say how it ended.
        cut: Whether its log was too long to be followed to the end.
    """

    key: str
    time: str
    age: float
    host: str
    user: str
    status: Literal["building", "done", "failed", "interrupted", "killed"]
    runs: list[LiveRun]
    stages: list[LiveStage]
    cut: bool


class Change(TypedDict, total=False):
    """One thing that happened, as the event `change` has it.

    Attributes:
        kind: `begin` (of a stage's build), `phase`, `log`, `stop`; `end` of the whole build.
        key: The build's.
        derivation: Of all but `end`.
        at: Seconds after the build began.
        line: Of `log`.
        status: Of `stop` and `end`, as in `LiveStage` and `LiveBuild`.
    """

    kind: Literal["begin", "phase", "log", "stop", "end"]
    key: str
    derivation: str
    at: float
    machine: str
    phase: str
    epoch: int | None
    epochs: int | None
    line: str
    status: str
    seconds: float | None


class Changed(TypedDict):
    """The event `changed`: which addresses answer something else now, of those named here."""

    what: list[Literal["project", "pipelines", "runs", "store"]]


class Problem(TypedDict):
    """What is answered in the place of what cannot be: an error, in words."""

    error: str
    hint: str | None

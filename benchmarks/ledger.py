"""What it takes to ask for runs, and to record one, in a ledger of thousands.

Beside it the same of MLflow in its SQLite store, which its own interface fills and asks, with as
many runs as it logs within a time, and of `dvc exp show` (experiments as dvc's own commands make
them: as these take seconds each, few). StagedML is measured with as many runs as each of them. Both
are installed into virtual environments of the script's own.

    python benchmarks/ledger.py                       # 10,000 runs of 20 stages; some minutes
    python benchmarks/ledger.py --runs 1000 --without dvc mlflow
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from common import CHECKOUT, base_environment, machine, scratch_folder, table

if TYPE_CHECKING:
    from collections.abc import Callable

sys.path.insert(0, str(CHECKOUT / "tests"))

WHERE = "epochs>=10 and test_accuracy>0.98"
PROJECT = "/project"

# What runs in MLflow's environment, with its clients' own calls: a run is one batch.
MLFLOW = """
import json, logging, sys, time
import mlflow
from mlflow.entities import Metric, Param
logging.disable(logging.WARNING)
uri, rows, seconds = sys.argv[1], json.load(open(sys.argv[2])), float(sys.argv[3])
mlflow.set_tracking_uri(uri)
client = mlflow.MlflowClient()
experiment = client.create_experiment("runs")
def log(params, metrics):
    run = client.create_run(experiment)
    batch = [Metric(k, v, 0, 0) for k, v in metrics.items()]
    client.log_batch(run.info.run_id, batch, [Param(k, str(v)) for k, v in params.items()])
    client.set_terminated(run.info.run_id)
def middle(action, repeats=5):
    found = []
    for _ in range(repeats):
        begin = time.process_time()
        action()
        found.append(time.process_time() - begin)
    return sorted(found)[repeats // 2]
def search(where="", order=None, most=100_000):
    return mlflow.search_runs([experiment], where, max_results=most, order_by=order,
                              output_format="list")
deadline = time.monotonic() + seconds
count = 0
while count < len(rows) - 9 and time.monotonic() < deadline:
    log(*rows[count])
    count += 1
accuracy = "metrics.`evaluate.test_accuracy`"
found = {
    "newest": middle(lambda: search(most=20)),
    "where": middle(lambda: search(accuracy + " > 0.98", [accuracy + " DESC"], 20)),
    "all": middle(search, 1),
}
assert len(search()) == count
begin, processor = time.monotonic(), time.process_time()
for row in rows[count:count + 9]:
    log(*row)
found["record"] = (time.process_time() - processor) / 9
found["record, clock"] = (time.monotonic() - begin) / 9
print(json.dumps([count, found]))
"""

NAMES = {
    "newest": "the newest 20 runs",
    "where": f"the best 20 of {WHERE}",
    "all": "all runs with all values",
    "record": "recording one run",
    "record, clock": "recording one run, by the clock",
    "process": "the whole command, all runs as JSON, by the clock",
    "command": "the whole command `stagedml runs`, processor",
}


def measured(action: Callable[[], Any], repeats: int = 5) -> float:
    """Return the processor time of an action, the middle of several."""
    found = []
    for _ in range(repeats):
        begin = time.process_time()
        action()
        found.append(time.process_time() - begin)
    return sorted(found)[repeats // 2]


def ours(folder: Path, runs: int, stages: int) -> dict[str, float]:
    """Return what this ledger takes, in seconds."""
    from ledgers import made, synthetic

    from stagedml.realization.ledger import Ledger
    from stagedml.tracking.answer import runs_as_json
    from stagedml.tracking.table import table as runs_table

    path = folder / "stagedml/ledger.sqlite"
    path.parent.mkdir(parents=True)
    synthetic(path, runs, stages)
    ledger = Ledger(path)
    history: Any = SimpleNamespace(
        up_to_date=ledger,
        project=SimpleNamespace(root=Path(PROJECT)),
        pins=SimpleNamespace(names=dict),
    )
    process, _ = listed(folder, "--limit", "0", "--format", "json")
    found = {
        "newest": measured(lambda: runs_table(history, limit=20)),
        "where": measured(
            lambda: runs_table(history, where=WHERE, sort=["-test_accuracy"], limit=20)
        ),
        "all": measured(lambda: runs_as_json(history)),
        "process": process,
        "command": listed(folder)[1],
    }
    new = iter(list(made(runs + 18, stages))[runs:])
    found["record"] = measured(lambda: ledger.record(next(new)), 9)
    begin = time.monotonic()
    for run in new:
        ledger.record(run)
    return {**found, "record, clock": (time.monotonic() - begin) / 9}


def listed(state: Path, *options: str) -> tuple[float, float]:
    """Return what `stagedml runs` takes by the clock, and of the processor; the best of five."""
    words = [sys.executable, "-m", "stagedml", "runs", "--all-projects", *options]
    env = {**base_environment(), "XDG_STATE_HOME": str(state)}
    clock, processor = [], []
    for _ in range(5):
        begin, before = time.monotonic(), os.times()
        subprocess.run(words, check=True, capture_output=True, env=env, cwd=CHECKOUT)
        clock.append(time.monotonic() - begin)
        after = os.times()
        processor.append(sum(after[2:4]) - sum(before[2:4]))
    return min(clock), min(processor)


def environment(folder: Path, *packages: str) -> Path:
    """Make a virtual environment with packages; its `bin`."""
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    pip = [str(folder / "bin/pip"), "install", "-q", "--disable-pip-version-check", *packages]
    subprocess.run(pip, check=True)
    return folder / "bin"


def mlflow(folder: Path, runs: int, stages: int, seconds: float) -> tuple[int, dict[str, float]]:
    """Return how many runs MLflow logged in a time, and what it takes of so many."""
    from ledgers import made

    rows = []
    for run in made(runs + 9, stages):
        params = {f"{s.stage}.{k}": v for s in run.stages for k, v in s.identity.config.items()}
        metrics = {f"{s.stage}.{k}": float(v) for s in run.stages for k, v in s.metrics.items()}
        rows.append((params, metrics))
    given = folder / "rows.json"
    given.write_text(json.dumps(rows), encoding="utf-8")
    # All that its SQLite store wants; the whole `mlflow` is ten times as large, and no faster.
    python = environment(folder / "venv", "mlflow-skinny", "sqlalchemy", "alembic") / "python"
    uri = f"sqlite:///{folder}/mlflow.sqlite"
    words = [str(python), "-c", MLFLOW, uri, str(given), str(seconds)]
    env = base_environment()
    done = subprocess.run(words, check=True, stdout=-1, text=True, env=env, cwd=folder)
    count, found = json.loads(done.stdout.splitlines()[-1])
    return int(count), found


def dvc(folder: Path, runs: int) -> dict[str, float]:
    """Return what dvc takes to show experiments that `dvc exp save` has made, and to make one."""
    command = str(environment(folder / "venv", "dvc") / "dvc")
    project = folder / "project"
    project.mkdir()

    def call(*words: str) -> None:
        env = {**base_environment(), "DVC_NO_ANALYTICS": "1"}
        for who in ("AUTHOR", "COMMITTER"):
            env |= {f"GIT_{who}_NAME": "a", f"GIT_{who}_EMAIL": "a@localhost"}
        subprocess.run(words, cwd=project, check=True, capture_output=True, env=env)

    call("git", "init", "-q")
    call(command, "init", "-q")
    (project / "params.yaml").write_text("epochs: 1\n", encoding="utf-8")
    (project / "given.json").write_text('{"accuracy": 0}\n', encoding="utf-8")
    (project / "dvc.yaml").write_text(
        "stages:\n  train:\n    cmd: cp given.json metrics.json\n    params: [epochs]\n"
        "    metrics: [metrics.json: {cache: false}]\n",
        encoding="utf-8",
    )
    call(command, "repro", "-q", "-f")
    call("git", "add", "-A")
    call("git", "commit", "-q", "-m", "All")
    begin = time.monotonic()
    for number in range(runs):
        (project / "params.yaml").write_text(f"epochs: {number + 2}\n", encoding="utf-8")
        (project / "metrics.json").write_text(f'{{"accuracy": {number}}}\n', encoding="utf-8")
        call(command, "exp", "save", "-q", "-f")
    recorded = (time.monotonic() - begin) / runs
    begin = time.monotonic()
    call(command, "exp", "show", "--json")
    return {"process": time.monotonic() - begin, "record, clock": recorded}


def beside(name: str, count: int, own: dict[str, float], other: dict[str, float]) -> list[Any]:
    """Return rows of a table: another program's times beside those of StagedML."""
    return [
        [name, NAMES[what], str(count), f"{s / own[what]:.1f}", milliseconds(s, own[what])]
        for what, s in other.items()
    ]


def milliseconds(*seconds: float) -> str:
    """Write times."""
    return " / ".join(f"{s * 1000:.1f} ms" for s in seconds)


def main() -> None:
    """Measure, and print tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--stages", type=int, default=20)
    parser.add_argument("--dvc-runs", type=int, default=20, help="experiments in dvc")
    parser.add_argument(
        "--mlflow-seconds", type=float, default=180, help="for how long MLflow logs runs"
    )
    parser.add_argument("--without", nargs="*", choices=("dvc", "mlflow"), default=())
    args = parser.parse_args()
    print(machine())
    with scratch_folder("stagedml-ledger-") as folder:
        rows = []
        found = ours(folder / "ours", args.runs, args.stages)
        if "mlflow" not in args.without:
            place = folder / "mlflow"
            place.mkdir()
            count, other = mlflow(place, args.runs, args.stages, args.mlflow_seconds)
            own = found if count == args.runs else ours(place / "ours", count, args.stages)
            rows += beside("MLflow", count, own, other)
        if "dvc" not in args.without:
            place = folder / "dvc"
            place.mkdir()
            other = dvc(place, args.dvc_runs)
            own = ours(place / "ours", args.dvc_runs, args.stages)
            rows += beside("dvc", args.dvc_runs, own, other)
        print(table(["", "what", "runs", "/ stagedml", "times"], rows) if rows else "")
        print(f"\nstagedml with {args.runs} runs\n")
        print(table(["what", "takes"], [[NAMES[n], milliseconds(s)] for n, s in found.items()]))


if __name__ == "__main__":
    main()

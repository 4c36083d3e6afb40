"""What it takes to ask for runs, and to record one, in a ledger of thousands.

Beside it the same questions to `mlflow` (a file store and an SQLite store, which its own interface
fills and asks) and to `dvc exp show` (experiments as dvc's own commands make them: as these take
seconds each, far fewer of them). Both are installed into a virtual environment of the script's own.

    python benchmarks/ledger.py                       # 10,000 runs of 20 stages
    python benchmarks/ledger.py --runs 1000 --without dvc mlflow
"""

from __future__ import annotations

import argparse
import json
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

# What runs in the other programs' environment: it prints the seconds of processor time.
MLFLOW = """
import json, sys, time
import mlflow
from mlflow.entities import Metric, Param
from mlflow.tracking import MlflowClient
uri, rows = sys.argv[1], json.load(open(sys.argv[2]))
mlflow.set_tracking_uri(uri)
client = MlflowClient()
experiment = client.create_experiment("runs")
begin = time.monotonic()
for params, metrics in rows:
    run = client.create_run(experiment)
    batch = [Metric(k, v, 0, 0) for k, v in metrics.items()]
    client.log_batch(run.info.run_id, batch, [Param(k, str(v)) for k, v in params.items()])
    client.set_terminated(run.info.run_id)
recorded = (time.monotonic() - begin) / len(rows)
begin = time.process_time()
found = mlflow.search_runs([experiment], "metrics.`evaluate.test_accuracy` > 0.98",
                           max_results=100_000)
asked = time.process_time() - begin
begin = time.process_time()
every = mlflow.search_runs([experiment], max_results=100_000)
print(json.dumps([recorded, asked, time.process_time() - begin, len(every)]))
"""


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

    path = folder / "ledger.sqlite"
    synthetic(path, runs, stages)
    ledger = Ledger(path)
    history: Any = SimpleNamespace(
        up_to_date=ledger,
        project=SimpleNamespace(root=Path(PROJECT)),
        pins=SimpleNamespace(names=dict),
    )
    new = iter(list(made(runs + 20, stages))[runs:])
    found = {
        "the newest 20 runs": measured(lambda: runs_table(history, limit=20)),
        f"those with {WHERE}, in order": measured(
            lambda: runs_table(history, where=WHERE, sort=["-test_accuracy"], limit=20)
        ),
        "all runs, all values, as the page's JSON": measured(lambda: runs_as_json(history)),
        "record one run (processor)": measured(lambda: ledger.record(next(new)), 9),
    }
    begin = time.monotonic()
    for _ in range(9):
        ledger.record(next(new))
    found["record one run (clock)"] = (time.monotonic() - begin) / 9
    return found


def environment(folder: Path, *packages: str) -> Path:
    """Make a virtual environment with packages; its `bin`."""
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    pip = [str(folder / "bin/pip"), "install", "-q", "--disable-pip-version-check", *packages]
    subprocess.run(pip, check=True)
    return folder / "bin"


def mlflow(folder: Path, runs: int, stages: int, store: str) -> dict[str, float]:
    """Return what mlflow takes of as many runs; the seconds of a stage are its parameters."""
    from ledgers import made

    rows = []
    for run in made(runs, stages):
        params = {f"{s.stage}.{k}": v for s in run.stages for k, v in s.identity.config.items()}
        metrics = {f"{s.stage}.{k}": float(v) for s in run.stages for k, v in s.metrics.items()}
        rows.append((params, metrics))
    given = folder / "rows.json"
    given.write_text(json.dumps(rows), encoding="utf-8")
    place = folder / "mlruns"
    uri = f"sqlite:///{place}.sqlite" if store == "sqlite" else place.as_uri()
    python = environment(folder / "venv", "mlflow") / "python"
    command = [str(python), "-c", MLFLOW, uri, str(given)]
    # Its newest versions want to be told that files will do.
    env = {**base_environment(), "MLFLOW_ALLOW_FILE_STORE": "true"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=env, cwd=folder)
    recorded, asked, every, count = json.loads(done.stdout.splitlines()[-1])
    if count != runs:
        raise SystemExit(f"mlflow found {count} runs of {runs}")
    return {"where": asked, "all": every, "record": recorded}


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
    return {"all": time.monotonic() - begin, "record": recorded}


def main() -> None:
    """Measure, and print tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--stages", type=int, default=20)
    parser.add_argument("--dvc-runs", type=int, default=50, help="experiments in dvc")
    parser.add_argument("--mlflow-runs", type=int, help="runs in mlflow, as many by default")
    parser.add_argument("--without", nargs="*", choices=("dvc", "mlflow"), default=())
    args = parser.parse_args()
    print(machine())
    with scratch_folder("stagedml-ledger-") as folder:
        rows = []
        found = ours(folder, args.runs, args.stages)
        rows += [
            ["stagedml", name, str(args.runs), f"{s * 1000:.1f} ms"] for name, s in found.items()
        ]
        if "mlflow" not in args.without:
            count = args.mlflow_runs or args.runs
            for store in ("sqlite", "files"):
                place = folder / f"mlflow-{store}"
                place.mkdir()
                other = mlflow(place, count, args.stages, store)
                rows += [
                    [f"mlflow, {store}", name, str(count), f"{s * 1000:.1f} ms"]
                    for name, s in other.items()
                ]
        if "dvc" not in args.without:
            place = folder / "dvc"
            place.mkdir()
            other = dvc(place, args.dvc_runs)
            rows += [
                ["dvc", name, str(args.dvc_runs), f"{s * 1000:.1f} ms"] for name, s in other.items()
            ]
        print(table(["", "what", "runs", "takes"], rows))


if __name__ == "__main__":
    main()

"""`stagedml runs plot`, `runs export` and `tensorboard`, of runs that were built.

The real TensorBoard, MLflow and OpenLineage read what is written.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import signal
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest
from toys import Checkout, checkout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.nix

PIPELINE = """
from __future__ import annotations

from stagedml import Build, File, Manager, Metric, Outputs, pipeline, stage


class Fitted(Outputs):
    history = File("history.jsonl")
    accuracy = Metric("accuracy")


class Verdict(Outputs):
    text = File("report.html")


@stage
def fit_curved(
    build: Build[Fitted], *, epochs: int = 3, rate: float = 0.5, salt: str = "SALT"
) -> Fitted:
    import json

    with build.out.history.open("w") as file:
        for epoch in range(1, epochs + 1):
            row = {"epoch": epoch, "loss": rate / epoch, "</script><b>": float(epoch)}
            file.write(json.dumps(row) + "\\n")
    build.out.accuracy = 1 - rate / epochs
    return build.out


@stage
def judge_curved(build: Build[Verdict], fitted: Fitted, *, fails: bool = False) -> Verdict:
    if fails:
        raise ValueError("no verdict")
    build.out.text.write_text("<p>good</p>")
    return build.out


@pipeline("curved")
def all_curved(m: Manager) -> Verdict:
    return judge_curved(m, fit_curved(m))
"""


def git(project: Checkout, *words: str) -> str:
    who = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "init.defaultBranch=main")
    done = subprocess.run(
        ["git", *who, *words], cwd=project.root, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


@pytest.fixture(scope="module")
def curved(
    toy_template: Path, toy_store: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Checkout:
    """A project with four runs at two commits: of 2, 3 and 4 epochs, and one that failed."""
    root = tmp_path_factory.mktemp("curved") / "project"
    shutil.copytree(toy_template, root, symlinks=True)
    project = checkout(root, toy_store)
    project.env = {k: v for k, v in project.env.items() if not k.startswith("OPENLINEAGE")}
    (root / "pipelines/curved.py").write_text(
        PIPELINE.replace("SALT", uuid.uuid4().hex)  # to be built, whatever the store has
    )
    git(project, "init")
    git(project, "add", "pipelines")
    git(project, "commit", "-m", "One")
    project.build("curved", "--set=fit-curved.epochs=2")
    git(project, "commit", "--allow-empty", "-m", "Two")
    project.build("curved", "--set=fit-curved.epochs=3")
    project.build("curved", "--set=fit-curved.epochs=4")
    project.run(
        "build", "curved", "--set=fit-curved.epochs=4", "--set=judge-curved.fails=true", fails=1
    )
    return project


def python(project: Checkout, code: str, *args: object) -> str:
    """Runs a script with arguments; what it prints."""
    line = [sys.executable, "-c", code, *map(str, args)]
    done = subprocess.run(
        line, cwd=project.root, env=project.env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def plot(project: Checkout, *args: str) -> dict[str, Any]:
    return json.loads(project.run("runs", "plot", *args, "--json").stdout)


def test_curves_of_runs_over_one_another(curved):
    found = plot(curved, "1", "2", "--metric", "loss")
    assert [(c["run"], c["label"], c["steps"]) for c in found["curves"]] == [
        (1, "epochs=2", [1, 2]),
        (2, "epochs=3", [1, 2, 3]),
    ]
    assert [
        c["run"] for c in plot(curved, "curved", "--metric", "loss", "--limit=2")["curves"]
    ] == [
        3,
        4,  # which failed, after its training was done
    ]
    said = curved.run("runs", "plot", "1", "2", "--metric", "^loss", COLUMNS="64").stdout
    assert "● epochs=2" in said
    assert "\x1b" not in said
    assert max(map(len, said.split("\n"))) <= 64
    assert curved.run("runs", "plot", "1", "2", "--metric", "^loss", "--log").stdout != said
    assert plot(curved, "1", "--log")["log"] is True


def test_where_the_newest_and_what_is_wrong(curved):
    assert {c["run"] for c in plot(curved, "--where", "epochs<4")["curves"]} == {1, 2}
    assert {c["run"] for c in plot(curved)["curves"]} == {4}
    assert "there are </script><b>, loss" in curved.fail("runs", "plot", "1", "--metric", "nix")
    assert "no regular expression" in curved.fail("runs", "plot", "1", "--metric", "(")
    assert "ends with none of .html" in curved.fail("runs", "plot", "-o", "x.gif", code=2)
    assert "no run fits" in curved.fail("runs", "plot", "--where", "epochs>9")
    nowhere = curved.fail("runs", "plot", "-o", "no/where.csv")
    assert "error: no/where.csv: No such file or directory" in nowhere
    assert "choose one of" in curved.fail(
        "runs", "plot", "--parallel", "--scatter", "epochs", "loss", code=2
    )


def test_plots_of_metrics(curved):
    found = plot(curved, "--scatter", "epochs", "accuracy")
    assert [(p["x"], p["run"]) for p in found["points"]] == [(2, 1), (3, 2), (4, 3), (4, 4)]
    columns = [c["short"] for c in plot(curved, "1", "2", "--parallel")["columns"]]
    assert columns == ["epochs", "accuracy"]
    found = plot(curved, "--over-commits", "accuracy")
    assert [commit["subject"] for commit in found["commits"]] == ["One", "Two"]
    assert [p["commit"] for p in found["points"]] == [0, 1, 1, 1]
    assert "git knows no commits" in curved.fail(
        "runs", "plot", "--over-commits", "accuracy", "--branch", "nowhere"
    )


def test_files(curved, tmp_path):
    page = tmp_path / "curves.html"
    curved.run("runs", "plot", "1", "2", "-o", str(page))
    assert "</script><b>" not in page.read_text()
    table = tmp_path / "curves.csv"
    curved.run("runs", "plot", "1", "--metric", "^loss", "-o", str(table))
    assert table.read_bytes() == (
        b"run,label,stage,metric,unit,step,epoch,value\r\n"
        b"1,,fit-curved,loss,epoch,1,,0.5\r\n"
        b"1,,fit-curved,loss,epoch,2,,0.25\r\n"
    )
    curved.run("runs", "plot", "1", "-o", str(tmp_path / "curves.json"))
    assert json.loads((tmp_path / "curves.json").read_text())["kind"] == "curves"


def test_what_is_not_installed_is_named(curved, tmp_path):
    for module in ("plotext", "tensorboard", "mlflow", "openlineage"):
        text = f"raise ModuleNotFoundError('not here', name={module!r})\n"
        (tmp_path / f"{module}.py").write_text(text)
    without = {"PYTHONPATH": f"{tmp_path}:{curved.root}"}
    lines = {
        "plot": ["runs", "plot", "1"],
        "tensorboard": ["tensorboard", "1"],
        "mlflow": ["runs", "export", "--to", "mlflow", str(tmp_path / "m"), "1"],
        "openlineage": ["runs", "export", "--to", "openlineage", str(tmp_path / "o"), "1"],
    }
    for extra, line in lines.items():
        assert f"pip install 'stagedml[{extra}]'" in curved.fail(*line, **without)


# -- TensorBoard ----------------------------------------------------------------------------------

READ = """
import json, sys
from pathlib import Path
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
found = {}
for place in sorted(Path(sys.argv[1]).iterdir()):
    events = EventAccumulator(str(place)).Reload()
    tags = events.Tags()
    found[place.name] = {t: [[e.step, e.value, e.wall_time] for e in events.Scalars(t)]
                         for t in tags["scalars"]}
    assert "_hparams_/session_start_info" in tags["tensors"], tags
print(json.dumps(found))
"""


def files_in(directory: Path) -> dict[str, str]:
    return {
        str(path.relative_to(directory)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in directory.rglob("*")
        if path.is_file()
    }


def test_event_files_are_the_same_each_time_and_tensorboard_reads_them(curved, tmp_path):
    places = [tmp_path / "one", tmp_path / "two"]
    for seed, place in enumerate(places):
        line = ["runs", "export", "--to", "tensorboard", str(place), "1", "4"]
        curved.run(*line, PYTHONHASHSEED=str(seed))
    assert files_in(places[0]) == files_in(places[1])
    assert len(files_in(places[0])) == 2
    found = json.loads(python(curved, READ, places[0]))
    assert list(found) == ["1-curved", "4-curved"]
    one = found["1-curved"]
    assert [row[:2] for row in one["fit-curved/loss"]] == [[1, 0.5], [2, 0.25]]
    assert [row[:2] for row in one["metrics/fit-curved.accuracy"]] == [[2, 0.75]]
    # Another run's directory is not mixed with this one's.
    (places[0] / "1-curved" / "events.out.tfevents.1.other").write_bytes(b"")
    line = ["runs", "export", "--to", "tensorboard", str(places[0]), "1"]
    assert "has the events of something else" in curved.fail(*line)


def test_tensorboard_serves_runs_until_it_is_stopped(curved, tmp_path):
    (tmp_path / "t").mkdir()
    process = curved.start("tensorboard", "1", "2", "--port", "0", TMPDIR=str(tmp_path / "t"))
    try:
        assert process.stdout
        url = process.stdout.readline().strip()
        assert urllib.parse.urlsplit(url).hostname == "127.0.0.1"
        query = urllib.parse.urlencode({"run": "2-curved", "tag": "fit-curved/loss"})
        place = f"{url}data/plugin/scalars/scalars?{query}"
        for _ in range(100):
            try:
                rows = json.loads(urllib.request.urlopen(place, timeout=10).read())
                break
            except urllib.error.HTTPError:  # not loaded yet
                time.sleep(0.1)
        assert [row[1] for row in rows] == [1, 2, 3]
        asked = {
            "experimentName": "", "allowedStatuses": ["STATUS_SUCCESS"], "colParams": [],
            "sliceSize": 9, "startIndex": 0,
        }  # fmt: skip
        request = urllib.request.Request(
            f"{url}data/plugin/hparams/session_groups",
            json.dumps(asked).encode(),
            {"Content-Type": "application/json"},
        )
        groups = json.loads(urllib.request.urlopen(request, timeout=10).read())["sessionGroups"]
        assert sorted(group["hparams"]["fit-curved.epochs"] for group in groups) == [2, 3]
    finally:
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    assert not list((tmp_path / "t").glob("stagedml.tmp-*"))


# -- MLflow ---------------------------------------------------------------------------------------

SEARCH = """
import json, os, sys
os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
from mlflow import MlflowClient
client = MlflowClient(tracking_uri=f"sqlite:///{sys.argv[1]}/mlflow.db")
(experiment,) = [e for e in client.search_experiments() if e.name == "curved"]
wanted = "params.`fit-curved.epochs` = '3' and metrics.`fit-curved.accuracy` > 0.8"
(run,) = client.search_runs([experiment.experiment_id], wanted)
runs = client.search_runs([experiment.experiment_id])
print(json.dumps({
    "status": [r.info.status for r in runs], "name": run.info.run_name,
    "times": [run.info.start_time, run.info.end_time], "user": run.info.user_id,
    "tags": run.data.tags, "params": run.data.params, "metrics": run.data.metrics,
    "loss": [[m.step, m.value] for m in client.get_metric_history(run.info.run_id,
                                                                  "fit-curved/loss")],
    "artifacts": [a.path for a in client.list_artifacts(run.info.run_id)],
    "report": [a.path for a in client.list_artifacts(run.info.run_id, "judge-curved")],
}))
"""


def test_mlflow_reads_runs_and_a_second_export_changes_nothing(curved, tmp_path):
    place = tmp_path / "ml"
    line = ["runs", "export", "--to", "mlflow", str(place), "--json"]
    first = json.loads(curved.run(*line, "1", "2").stdout)
    second = json.loads(curved.run(*line, "curved").stdout)
    assert second["mlflow"][:2] == first["mlflow"]
    assert len(set(second["mlflow"])) == 4
    found = json.loads(python(curved, SEARCH, place))
    assert sorted(found["status"]) == ["FAILED", "FINISHED", "FINISHED", "FINISHED"]
    assert found["name"] == "curved 2"
    assert found["loss"] == [[1, 0.5], [2, 0.25], [3, 0.5 / 3]]
    assert found["params"]["fit-curved.rate"] == "0.5"
    assert found["metrics"]["fit-curved.accuracy"] == pytest.approx(1 - 0.5 / 3)
    shown = json.loads(curved.run("runs", "show", "2", "--json").stdout)
    text = json.dumps(shown)
    assert found["tags"]["stagedml.stage.fit-curved"] in text
    assert found["tags"]["mlflow.source.git.commit"] == git(curved, "rev-parse", "HEAD")
    assert found["times"][1] >= found["times"][0] > 10**12
    commit = git(curved, "rev-parse", "HEAD")
    rebuild = f"git checkout {commit} && stagedml build curved --set=fit-curved.epochs=3"
    rebuild += "  # what differed from the commit is not known: the result may be another"
    assert found["tags"]["stagedml.rebuild"] == rebuild
    assert found["artifacts"] == ["judge-curved"]
    assert found["report"] == ["judge-curved/report.html"]


# -- OpenLineage ----------------------------------------------------------------------------------


def test_events_in_a_file(curved, tmp_path):
    file = tmp_path / "events.jsonl"
    for _ in range(2):  # the same events, not more
        curved.run("runs", "export", "--to", "openlineage", str(file), "3", "4")
    events = [json.loads(line) for line in file.read_text().splitlines()]
    own = [(e.get("eventType"), e["job"]["name"]) for e in events]
    assert own == [
        ("START", "curved"),
        ("START", "curved.fit-curved"),
        ("COMPLETE", "curved.fit-curved"),
        ("START", "curved.judge-curved"),
        ("COMPLETE", "curved.judge-curved"),
        ("COMPLETE", "curved"),
        ("START", "curved"),
        (None, "curved.fit-curved"),  # it was there
        ("START", "curved.judge-curved"),
        ("FAIL", "curved.judge-curved"),
        ("FAIL", "curved"),
    ]
    times = [event["eventTime"] for event in events[:6]]
    assert times == sorted(times)
    start = events[3]
    assert start["run"]["facets"]["parent"]["run"]["runId"] == events[0]["run"]["runId"]
    made, used = events[2]["outputs"][0], start["inputs"][0]
    assert (made["namespace"], made["name"]) == (used["namespace"], used["name"])
    fields = {f["name"]: f["type"] for f in made["facets"]["schema"]["fields"]}
    assert fields["history.jsonl"] == "file"
    assert fields["accuracy"] == "metric"
    place = events[0]["job"]["facets"]["sourceCodeLocation"]
    assert place["version"] == git(curved, "rev-parse", "HEAD")
    assert "judge-curved" in events[-1]["run"]["facets"]["errorMessage"]["message"]


class Collector(BaseHTTPRequestHandler):
    """Takes events."""

    def do_POST(self) -> None:
        text = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.taken.append(json.loads(text))  # type: ignore[attr-defined]
        time.sleep(self.server.slow)  # type: ignore[attr-defined]
        self.send_response(201)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def collector() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    server.taken = []  # type: ignore[attr-defined]
    server.slow = 0.0  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


def test_events_are_sent_after_a_build_and_a_slow_endpoint_delays_none(curved, collector):
    where = {
        "OPENLINEAGE_URL": f"http://127.0.0.1:{collector.server_address[1]}",
        "NO_PROXY": "127.0.0.1",
        "OPENLINEAGE_NAMESPACE": "mine",
    }
    done = curved.run("build", "curved", "--set=fit-curved.rate=0.25", **where)
    assert "OpenLineage" not in done.stderr
    kinds = [(e["eventType"], e["job"]["name"]) for e in collector.taken]
    assert kinds[0] == ("START", "curved")
    assert kinds[-1] == ("COMPLETE", "curved")
    assert len(kinds) == 6
    assert collector.taken[0]["job"]["namespace"] == "mine"

    collector.slow = 60.0
    began = time.monotonic()
    done = curved.run("build", "curved", "--set=fit-curved.rate=0.125", **where)
    assert done.stdout
    assert "not all events of a run were taken within 2 s" in done.stderr
    assert time.monotonic() - began < 30

    where["OPENLINEAGE_URL"] = "http://127.0.0.1:9"
    done = curved.run("build", "curved", "--set=fit-curved.rate=0.5", **where)
    assert done.stdout
    assert done.stderr.count("warning: OpenLineage") == 1


def test_nothing_is_sent_where_it_is_disabled(curved, collector):
    where = {
        "OPENLINEAGE_URL": f"http://127.0.0.1:{collector.server_address[1]}",
        "OPENLINEAGE_DISABLED": "true",
    }
    curved.run("build", "curved", "--set=fit-curved.rate=0.75", **where)
    assert not collector.taken

"""`stagedml runs`: one table in all its forms."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys

import click
import pytest
from histories import run, stage
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from stagedml.cli.numbers import number
from stagedml.cli.runs import columns
from stagedml.cli.tables import Cell, Grid, Heading, cell, markdown, shortened, spreadsheet
from stagedml.cli.times import ago
from stagedml.tracking.table import table


def trained(number, epochs, accuracy, **changes):
    return run(
        number,
        stage(config={"epochs": epochs, "rate": 0.1}, metrics={"val_loss": 1 / epochs}),
        stage("evaluate", {"limit": 5}, {"test_accuracy": accuracy}),
        stage("report", {"title": "x"}, {"test_accuracy": accuracy}),
        **changes,
    )


@pytest.fixture
def few(recorded):
    recorded.record(
        trained(1, 3, 0.5, commit="a" * 40),
        trained(2, 5, 0.75, commit="b" * 40, dirty="d"),
        run(3, stage(outcome="failed"), status="failed", seconds=None),
    )
    return recorded


def test_what_varies_and_what_came_of_it(few):
    lines = few.call("runs").stdout.splitlines()
    names = ["#", "when", "status", "epochs", "test_accuracy", "↑", "val_loss", "↓", "commit"]
    assert lines[0].split() == names
    assert [line.split()[0] for line in lines[1:]] == ["3", "2", "1"]
    assert lines[2].split()[2:] == ["done", "5", "0.75", "0.2", "bbbbbbbbb*"]
    assert "\x1b" not in "".join(lines)
    assert re.search(r"2026-09-21T14:\d\d:20Z", lines[1]), "in a file, when exactly"


def test_changes_of_which_nothing_else_is_known(recorded):
    """As of runs that the first version recorded, which had no hash of them."""
    recorded.record(trained(1, 3, 0.5, commit="b" * 40, dirty=""))
    assert "bbbbbbbbb*" in recorded.call("runs").stdout
    assert recorded.call("runs", "--columns", "dirty").stdout.split() == ["dirty", "yes"]
    assert recorded.json("runs", "--where", "dirty")["runs"][0]["dirty"] is True


def test_all_forms_tell_the_same(few):
    found = few.json("runs")
    rows = list(csv.DictReader(io.StringIO(few.call("runs", "--format", "csv").stdout)))
    assert [int(row["number"]) for row in rows] == [r["number"] for r in found["runs"]]
    for row, told in zip(rows, found["runs"], strict=True):
        for name, value in {**told["parameters"], **told["metrics"]}.items():
            assert json.loads(row[name]) == value if name != "report.title" else row[name] == value
        assert row["status"] == told["status"]
    told = columns.named(table(few.workspace.history), "*")
    whole = columns.grid_of(table(few.workspace.history), list(told), columns.Style())
    text = few.call("runs", "--format", "csv", "--columns", "*").stdout_bytes.decode()
    assert text == whole.as_csv()
    names = "number,train.epochs,test_accuracy,val_loss"
    text = few.call("runs", "--columns", names).stdout.splitlines()
    marks = few.call("runs", "--columns", names, "--format", "markdown").stdout.splitlines()
    assert len(marks) == len(text) + 1
    for line, mark, told in zip(text[1:], marks[2:], found["runs"], strict=True):
        own = {**told["parameters"], **told["metrics"]}
        keys = ("train.epochs", "evaluate.test_accuracy", "report.test_accuracy", "train.val_loss")
        expected = [str(told["number"]), *(number(own[key]) for key in keys if key in own)]
        assert line.split() == expected
        assert [part.strip() for part in mark.split("|")[1:-1] if part.strip()] == expected


def test_columns_are_chosen(few):
    text = few.call("runs", "--columns", "number,host", "--columns", "*epochs").stdout
    assert text.splitlines()[0].split() == ["#", "host", "epochs"]
    default = few.call("runs", "--columns", "default,seconds").stdout.splitlines()
    assert default[0].split()[-1] == "took"
    assert "host" in few.call("runs", "--columns", "*").stdout.splitlines()[0].split()
    said = few.call("runs", "--columns", "epoch", fails=1)
    assert isinstance(said.exception, Exception)
    assert "did you mean 'epochs'" in str(said.exception)
    kept = few.json("runs", "--columns", "train.epochs")["runs"][-1]
    assert (kept["parameters"], kept["metrics"]) == ({"train.epochs": 3}, {})


def test_what_stages_hand_on_has_one_name(few):
    """As the example of the help has it."""
    found = few.json("runs", "--where", "epochs>=4 and test_accuracy>0.6")
    assert [row["number"] for row in found["runs"]] == [2]
    found = few.json("runs", "--sort", "test_accuracy", "--limit", "1")
    assert (found["total"], [row["number"] for row in found["runs"]]) == (3, [1])


def test_a_gate_shows_no_metric_again_where_it_stopped_a_run(recorded):
    """Its column is then not as long as the one whose metric it hands on."""

    def gated(number, error, handed_on):
        return run(
            number,
            stage("evaluate", metrics={"test_error": error}),
            stage("evaluate-gate", metrics=handed_on),
        )

    recorded.record(gated(1, 10.2, {}), gated(2, 9.2, {"test_error": 9.2}))
    lines = [line.split() for line in recorded.call("runs").stdout.splitlines()]
    assert lines[0] == ["#", "when", "status", "test_error", "↓"]
    assert [line[-1] for line in lines[1:]] == ["9.2", "10.2"]
    recorded.record(gated(3, 9, {"test_error": 8}))  # this one is another metric
    assert "evaluate-gate.test_error" in recorded.call("runs").stdout


def test_best_and_status_stand_out_for_a_person(few, monkeypatch):
    monkeypatch.setattr("stagedml.cli.tables.is_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "100")
    found = table(few.workspace.history)
    style = columns.Style(relative=True, now=found.rows[0].head.moment + 3 * 3600 * 10**9)
    grid = columns.grid_of(found, columns.default(found), style)
    rows = [[cell.text for cell in row] for row in grid.rows]
    assert rows[0][1] == "3 h ago"
    bold = {cell.text for row in grid.rows for cell in row if ("bold", True) in cell.style}
    assert bold == {"0.75", "0.2"}


@pytest.mark.parametrize("width", [200, 80, 60, 30, 10, 1])
def test_fits_the_terminal(few, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", str(width))
    done = few.call("runs")
    lines = done.stdout.splitlines()
    widest = max(cell_len(line) for line in lines)
    assert widest <= max(width, 2), lines
    assert lines[1].split()[0] == "3"
    left = re.search(r"no room for (.*): see", done.stderr)
    assert (left is None) == (width >= 80)
    if width == 60:
        assert "0.75" in done.stdout, "a number is whole or not there"


def test_nothing_ran_yet(recorded):
    done = recorded.call("runs")
    assert done.stdout == ""
    assert "stagedml build PIPELINE" in done.stderr
    assert recorded.json("runs") == {
        "total": 0,
        "columns": recorded.json("runs")["columns"],
        "runs": [],
    }
    recorded.record(run(1, stage()))
    done = recorded.call("runs", "--where", "epochs>5")
    assert done.stdout == ""
    assert "no run fits: epochs>5" in done.stderr


def test_a_pipeline_that_is_no_more_and_one_that_never_was(few):
    assert few.json("runs", "digits")["total"] == 3
    said = str(few.call("runs", "digitz", fails=1).exception)
    assert "unknown pipeline 'digitz': did you mean 'digits'?" in said
    said = str(few.call("runs", "digits", "bret", fails=1).exception)
    assert "unknown pipeline 'bret'" in said, "though there are runs to show"
    assert "did you mean 'show'" in str(few.call("runs", "shwo", fails=1).exception)
    assert few.json("runs", "digits", "cpu.digits", "digits.train")["total"] == 3
    assert "unknown column ''" in str(few.call("runs", "--columns", "", fails=1).exception)


def test_a_pipeline_that_is_called_as_a_command(recorded):
    for n, name in enumerate(["list", "show", "diff"], 1):
        recorded.record(run(n, stage(), pipeline=name))
        assert recorded.json("runs", "list", name)["runs"][0]["pipeline"] == name


def test_several_pipelines_are_told_from_one_another(few):
    few.record(run(4, stage(config={"depth": 2}), pipeline="bert", variant="cpu", target="train"))
    header, first, *_ = few.call("runs").stdout.splitlines()
    assert "pipeline" in header.split()
    assert "depth" not in header, "of one run alone nothing varies"
    assert "cpu.bert.train" in first
    assert few.json("runs", "cpu.bert")["total"] == 1


def test_texts_from_outside_do_nothing(recorded, monkeypatch):
    evil = '\x1b[31m=1+1\n|\u202e"x'
    recorded.record(
        run(1, stage(config={"name": evil, "on": True}, metrics={f"a{evil}": 1}), host=evil),
        run(2, stage(config={"name": "y" * 500, "on": False}), host="=cmd"),
    )
    text = recorded.call("runs", "--columns", "number,host,name,on,*").stdout
    assert not re.search("[\x1b\u202e\r]", text)
    assert len(text.splitlines()) == 3
    marks = recorded.call("runs", "--columns", "*", "--format", "markdown").stdout
    assert not re.search("[\x1b\u202e\r]", marks)
    assert len({len(re.findall(r"(?<!\\)\|", line)) for line in marks.splitlines()}) == 1
    assert recorded.json("runs")["runs"][1]["parameters"]["train.name"] == evil
    raw = recorded.call("runs", "--json").stdout
    assert [json.loads(line.strip(" ,"))["number"] for line in raw.splitlines()[-4:-2]] == [2, 1]
    assert not re.search("[\x1b\u202e\x80-\x9f]", raw)
    rows = list(csv.DictReader(io.StringIO(recorded.call("runs", "--format", "csv").stdout)))
    assert [row["host"] for row in rows] == ["'=cmd", evil]
    monkeypatch.setenv("COLUMNS", "80")
    lines = recorded.call("runs").stdout.splitlines()
    assert all(cell_len(line) <= 80 for line in lines), "shortened, not gone"
    assert "…" in lines[1]


texts = st.text(st.characters(codec="utf-8"), max_size=12)
values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    texts,
    st.lists(st.integers(), max_size=3),
)


@given(st.lists(st.lists(values, min_size=2, max_size=2), max_size=4), texts)
def test_csv_comes_back(rows, name):
    grid = Grid(
        (Heading(name, "a"), Heading("b", "b")),
        tuple(tuple(cell(v, repr(v)) for v in row) for row in rows),
    )
    head, *found = list(csv.reader(io.StringIO(grid.as_csv(), newline=""), strict=True))
    assert _plain(head[0]) == name
    assert len(found) == len(rows)
    for row, texts_of in zip(rows, found, strict=True):
        for value, text in zip(row, texts_of, strict=True):
            if isinstance(value, str):
                assert _plain(text) == value
                assert not text.startswith(("=", "+", "-", "@", "\t", "\r"))
            else:
                assert (None if text == "" else json.loads(text)) == value


def _plain(text: str) -> str:
    return text.removeprefix("'")


@given(texts.map(lambda text: cell(text).text), st.integers(0, 20))
def test_shortened_texts_fit(text, width):
    short = shortened(text, width)
    assert cell_len(short) <= max(width, 0)
    assert short == text or width < cell_len(text)


@given(st.lists(texts, min_size=1, max_size=5), st.integers(1, 60))
def test_lines_fit_where_something_may_go(contents, width):
    grid = Grid(
        (
            Heading("n", "#", right=True),
            *(Heading(t, t, flexible=True, weight=1) for t in contents),
        ),
        ((cell(1), *(cell(t) for t in contents)), (Cell(2, "2"), *(cell(t) for t in contents))),
    )
    lines, left = grid.lines(width)
    lines = [click.unstyle(line) for line in lines]
    assert all(cell_len(line) <= width for line in lines)
    assert len(left) < len(contents) + 1


@given(st.lists(st.integers(), min_size=1, max_size=5), st.integers(1, 60))
def test_numbers_are_whole_however_narrow_it_is(numbers, width):
    headings = [Heading(f"a.{n}", f"a.{n}", right=True, flexible=True, weight=1) for n in numbers]
    lines, left = Grid(tuple(headings), (tuple(map(cell, numbers)),)).lines(width)
    assert lines[1].split() == [str(n) for n in numbers[: len(numbers) - len(left)]]


def test_markdown_is_shown_as_it_is():
    assert markdown("a|b`c`") == "a\\|b\\`c\\`"
    assert spreadsheet("\uff1dx") == "'\uff1dx"


def test_ago():
    second = 10**9
    assert ago(0, 59 * second) == "59 s ago"
    assert ago(0, 60 * second) == "1 min ago"
    assert ago(0, 25 * 3600 * second) == "1 d ago"
    assert ago(2**62, 2**63 - 1) != ""
    assert ago(-(2**80), 0) == "long ago"


def test_completion(few):
    env = {**os.environ, "_STAGEDML_COMPLETE": "bash_complete"}
    from click.testing import CliRunner

    from stagedml.cli.group import main_group

    def offered(*words):
        line = " ".join(["stagedml", "--project", str(few.root), *words])
        env.update(COMP_WORDS=line, COMP_CWORD=str(2 + len(words)))
        done = CliRunner().invoke(main_group, [], env=env, prog_name="stagedml")
        return [row.partition(",")[2] for row in done.stdout.splitlines()]

    assert "digits" in offered("runs", "d")
    assert {"digits", "list"} <= set(offered("runs", "''"))
    assert "test_accuracy" in offered("runs", "--sort", "test_a") or offered(
        "runs", "--sort", "evaluate.test_a"
    )
    assert "number,train.val_loss" in offered("runs", "--columns", "number,train.v")


@pytest.mark.parametrize(("value", "coloured"), [("", True), ("1", False)])
def test_no_color(few, value, coloured):
    """On a terminal, unless the user wants none."""
    terminal, its = os.openpty()
    words = ["--project", str(few.root), "runs", "--columns", "number,status"]
    subprocess.run(
        [sys.executable, "-m", "stagedml", *words],
        env={**os.environ, "NO_COLOR": value, "TERM": "xterm"},
        stdout=its,
        check=True,
    )
    os.close(its)
    text = os.read(terminal, 10_000).decode()
    os.close(terminal)
    assert "failed" in text
    assert ("\x1b[" in text) is coloured


def test_what_was_never_made_has_no_output(recorded):
    recorded.record(run(1, stage(), output="/1rz4g4znpzjwh1xymhjpm42vipw92pr73vdgl6xs1hycac8kf2n9"))
    assert recorded.json("runs")["runs"][0]["output"] is None
    rows = list(csv.DictReader(io.StringIO(recorded.call("runs", "--format", "csv").stdout)))
    assert rows[0]["output"] == ""


def test_a_missed_objective_is_no_other_failure(recorded):
    """The results are there: in the table, and of one run."""

    def gated(number, bound, **changes):
        done = stage("report", {"title": "x" * 2000}, {"test_accuracy": 0.5})
        gate = stage("report-gate", {"test_accuracy_at_least": bound}, outcome="failed", sources={})
        return run(number, done, gate, **({"status": "missed"} | changes))

    recorded.record(
        gated(1, 0.75),
        gated(2, 0.25),
        gated(3, 0.75, status="done"),
        run(4, stage("report-gate", {"test_accuracy_at_least": 0.75}), status="failed"),
        run(5, stage("a", {"x_at_least": 2, "y": 1}, {"x": 1}), status="failed"),
    )
    lines = recorded.call("runs", "--columns", "number,status").stdout.splitlines()[1:]
    assert [" ".join(line.split()[1:]) for line in lines] == [
        *["failed", "failed", "done", "missed", "missed"]
    ]
    found = {r["number"]: r["missed_objectives"] for r in recorded.json("runs")["runs"]}
    assert {n for n, names in found.items() if names} == {1}
    listed = recorded.json("runs", "--where", "status == missed")["runs"]
    assert {row["number"] for row in listed} == {1, 2}
    text = recorded.call("runs", "show", "1").stdout
    assert text.startswith("Run 1  digits  missed\n")
    assert "missed       test_accuracy_at_least\n" in text
    assert max(map(len, text.splitlines())) < 250, "2000 letters are shortened"
    assert "(2000 characters)" in text
    assert recorded.json("runs", "show", "1")["missed_objectives"] == ["test_accuracy_at_least"]
    assert recorded.json("runs", "show", "1")["parameters"]["report.title"] == "x" * 2000

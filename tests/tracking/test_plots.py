"""Plots of runs as data, as text and as a page."""

from __future__ import annotations

import json
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.cli.charts import draw
from stagedml.tracking.commits import Commit, CommitsError, commits_of
from stagedml.tracking.plots import (
    POINTS,
    PlotError,
    as_rows,
    axis,
    commits_plot,
    drawable,
    parallel_plot,
    scatter_plot,
)
from stagedml.tracking.table import Column, Head, Row, Table
from stagedml.ui.plots import embedded, page


def row(number: int, *, commit: str | None = None, dirty: str | None = None, **values: Any) -> Row:
    head = Head(
        number=number, key=str(number), moment=number, time="", project="/p", pipeline="digits",
        variant=None, target=None, status="done", seconds=1.0, commit=commit, branch=None,
        dirty=dirty, host="", user="", sandboxed=True, output="", settings={}, pins=(),
    )  # fmt: skip
    return Row(head, {name.replace("__", "."): value for name, value in values.items()})


def table(*rows: Row) -> Table:
    names = dict.fromkeys(name for one in rows for name in one.values)
    columns = [Column("number", "run", "number"), Column("status", "run", "status")]
    for name in names:
        is_metric = name.endswith(("accuracy", "bytes"))
        better = True if name.endswith("accuracy") else None
        columns.append(Column(name, "metric" if is_metric else "parameter", name, better))
    return Table(tuple(columns), rows, len(rows))


THREE = table(
    row(1, train__epochs=2, train__rate=0.1, judge__accuracy=0.5, gate__accuracy=0.5),
    row(2, train__epochs=4, train__rate=0.1, judge__accuracy=0.7, gate__accuracy=0.7),
    row(3, train__epochs=4, train__rate=0.1),
)


def test_a_scatter_has_the_runs_that_have_both():
    plot = scatter_plot(THREE, "epochs", "accuracy")
    assert [(p["run"], p["label"], p["x"], p["y"]) for p in plot["points"]] == [
        (1, "epochs=2", 2, 0.5),
        (2, "epochs=4 (run 2)", 4, 0.7),
    ]
    assert plot["notes"] == ["1 run without one of the two"]
    assert plot["title"] == "accuracy over epochs"
    assert plot["y"]["larger_is_better"]


def test_what_is_handed_on_needs_no_stage_and_what_differs_does():
    assert axis(THREE, "accuracy").of(THREE.rows[1]) == 0.7
    other = table(row(1, a__loss=1, b__loss=2))
    with pytest.raises(PlotError, match=r"'loss' may be a\.loss or b\.loss"):
        axis(other, "loss")
    with pytest.raises(PlotError, match=r"did you mean 'train\.epochs'"):
        axis(THREE, "train.epoch")
    with pytest.raises(PlotError, match="no run has both"):
        scatter_plot(table(row(1, a__x=1), row(2, a__y=1)), "x", "y")


def test_parallel_coordinates_are_what_runs_differ_in_the_best_known_metric_last():
    rows = [
        row(n, train__epochs=n, fit__epochs=n, train__rate=1, e__accuracy=n / 9, e__bytes=n)
        for n in (1, 2, 3)
    ]
    plot = parallel_plot(table(*rows))
    assert [column["short"] for column in plot["columns"]] == ["epochs", "bytes", "accuracy"]
    assert plot["rows"][2]["values"] == [3, 3, 3 / 9]
    chosen = parallel_plot(table(*rows), ["train.rate", "number"])
    assert [one["values"] for one in chosen["rows"]] == [[1, 1], [1, 2], [1, 3]]
    with pytest.raises(PlotError, match="need two columns"):
        parallel_plot(table(rows[0]))


def test_a_metric_over_commits_is_in_the_order_of_the_branch():
    commits = [Commit(name, f"Subject {name}", "2026") for name in "cab"]
    rows = [
        row(1, commit="a", e__accuracy=0.1),
        row(2, commit="c", e__accuracy=0.2),
        row(3, commit="elsewhere", e__accuracy=0.3),
        row(4, commit="a", e__accuracy=0.4),
        row(5, commit=None, e__accuracy=0.5),
    ]
    plot = commits_plot(table(*rows), "accuracy", commits, branch="main")
    assert [commit["id"] for commit in plot["commits"]] == ["c", "a"]  # b has no run
    assert [(p["commit"], p["run"]) for p in plot["points"]] == [(0, 2), (1, 1), (1, 4)]
    assert plot["notes"] == ["1 run at commits that main has not"]
    with pytest.raises(PlotError, match="made at a commit of main"):
        commits_plot(table(rows[2]), "accuracy", commits, branch="main")


def test_commits_are_those_of_first_parents(tmp_path):
    def git(*words: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "init.defaultBranch=main")
        subprocess.run(["git", "-C", tmp_path, *who, *words], check=True, capture_output=True)

    git("init")
    git("commit", "--allow-empty", "-m", "one")
    git("checkout", "-b", "side")
    git("commit", "--allow-empty", "-m", "aside\n\nwith a body")
    git("checkout", "main")
    git("commit", "--allow-empty", "-m", "two")
    git("merge", "--no-ff", "-m", "three", "side")
    name, found = commits_of(tmp_path)
    assert (name, [commit.subject for commit in found]) == ("main", ["one", "two", "three"])
    assert [commit.subject for commit in commits_of(tmp_path, "side")[1]] == ["one", "aside"]
    for bad in ("nowhere", "--all"):
        with pytest.raises(CommitsError, match="git knows no commits"):
            commits_of(tmp_path, bad)


def curve(run: int, metric: str = "loss", **more: Any) -> dict[str, Any]:
    steps = list(range(1, 11))
    given = {
        "run": run, "label": f"epochs={run}", "stage": "train", "metric": metric, "unit": "step",
        "steps": steps, "values": [run / step for step in steps], "epochs": None,
    }  # fmt: skip
    return given | more


def curves(*found: dict[str, Any], **more: Any) -> dict[str, Any]:
    head = {"kind": "curves", "title": "Learning curves", "subtitle": "", "notes": []}
    return head | {"curves": list(found), "log": False, "smooth": 0.0} | more


@given(st.integers(40, 160), st.booleans())
def test_a_chart_is_as_wide_as_the_terminal(width, log):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(width))
        lines = list(draw(curves(curve(1), curve(2), log=log), color=False))
    assert max(map(len, lines)) in (width, width - 1)
    assert "\x1b" not in "".join(lines)
    assert [line for line in lines if line.startswith("  ")][-2:] == [
        "  ● epochs=1",
        "  x epochs=2",
    ]


def test_names_from_files_do_nothing_to_a_terminal():
    hostile = "\x1b[31mred\u202e\n"
    plot = curves(curve(1, hostile, label=hostile), curve(2, hostile))
    text = "\n".join(draw(plot, color=False))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "\\x1b[31mred" in text


def test_values_without_a_logarithm_are_told():
    plot = curves(curve(1, values=[0.0, *[1.0] * 9]), log=True)
    assert list(draw(plot, color=False))[-1] == "  not shown: 1 values that have no logarithm"


def test_what_is_drawn_has_few_points_and_what_is_written_has_all():
    steps = list(range(20_000))
    plot = curves(curve(1, steps=steps, values=[float(step % 7) for step in steps]))
    assert len(as_rows(plot)) == 20_001
    (less,) = drawable(plot)["curves"]
    assert len(less["steps"]) <= POINTS
    assert {min(less["values"]), max(less["values"])} == {0.0, 6.0}


def test_all_kinds_have_a_chart_and_a_table():
    commits = [Commit("a" * 40, "One", "2026")]
    plots = [
        scatter_plot(THREE, "epochs", "accuracy"),
        scatter_plot(THREE, "status", "accuracy"),
        parallel_plot(THREE, ["epochs", "status", "accuracy"]),
        commits_plot(
            table(row(7, commit="a" * 40, dirty="d", e__accuracy=1)),
            "accuracy",
            commits,
            branch="b",
        ),
    ]
    assert "  aaaaaaa* 1  run 7  One" in draw(plots[-1], color=False), "with changes"
    for plot in plots:
        assert len(list(draw(plot, color=False))) > 10
        head, *rest = as_rows(plot)
        assert {"run", "label"} <= set(head)
        assert {len(one) for one in rest} == {len(head)}
        assert len(rest) == len(plot.get("points") or plot["rows"])


texts = st.text() | st.sampled_from(["</script>", "<!--", "]]>", "\u2028", "&lt;", "<script>"])


@given(st.recursive(texts | st.floats(allow_nan=False, allow_infinity=False), st.lists))
def test_json_in_a_page_is_the_same_json_and_ends_no_element(value):
    text = embedded(value)
    assert json.loads(text) == value
    assert not set("<>&\u2028\u2029") & set(text)


class Elements(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.data = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data):
        if self.found and self.found[-1][1].get("id") == "data":
            self.data += data


def test_a_page_is_one_file_whatever_metrics_are_called():
    hostile = "</script><script>alert(1)</script><!-- <script>"
    plot = curves(curve(1, hostile, label=hostile), title=hostile)
    whole = page(plot)
    parsed = Elements(whole)
    tags = [tag for tag, _ in parsed.found]
    assert tags.count("script") == 2
    assert not {"link", "img", "iframe", "base"} & set(tags)
    assert not [attrs for _, attrs in parsed.found if {"src", "href"} & set(attrs)]
    assert json.loads(parsed.data.split("\n")[0]) == plot
    assert "http-equiv" in str(parsed.found)


def test_the_scripts_of_a_page_are_in_the_package():
    import stagedml.ui.plots as module

    for name in ("vendor.js", "plot.js", "plot.css"):
        assert (Path(module.__file__).parent / "static" / name).stat().st_size > 1000

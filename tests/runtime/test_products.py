"""What Hydra shows of an output, by its own expressions: metrics, pages, texts, files, a name."""

from __future__ import annotations

import json
import string
from typing import TYPE_CHECKING

import hydra_facts
import pytest
from hydra_facts import RELEASE_NAME, TYPES, read, served
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stagedml.runtime.backends import Building
from stagedml.runtime.gate import mirror
from stagedml.runtime.outputs import Dir, File, Json, Metric, Outputs, Promise
from stagedml.runtime.products import MANY, describe_to_hydra

if TYPE_CHECKING:
    from pathlib import Path


class Report(Outputs):
    """A table, a page, and a text."""

    table = File("table.csv")
    page = File("page.html")
    card = File("model-card.md")
    loss = Metric("loss", unit="nats")
    accuracy = Metric("accuracy")


class Exports(Outputs):
    """Directories."""

    model = Dir("savedmodel")
    docs = Dir("site")
    corpus = Dir("texts")
    scores = Json("scores.json")


def described(out: Path, outputs: Outputs, name: str = "report") -> hydra_facts.Seen:
    """Return what every Hydra sees of an output, which is the same."""
    describe_to_hydra(name, str(out), outputs)
    seen = [read(out, whole=whole, alone=False) for whole in (True, False)]
    assert seen[0].metrics == seen[1].metrics
    assert seen[0].release == seen[1].release
    assert [(p.path, p.default) for p in seen[0].products] == [
        (p.path, p.default) for p in seen[1].products
    ]
    assert {p.kind for p in seen[0].products} <= TYPES
    return seen[0]


def of(out: Path, *promises: Promise) -> Outputs:
    """Return outputs that promise these."""
    outputs = Outputs(Building(out, {}))
    object.__setattr__(outputs, "promises", {p.path: p for p in promises})
    return outputs


def report(out: Path) -> Report:
    outputs = Report(Building(out, {}))
    for path in (outputs.page, outputs.card, outputs.table):
        path.write_text(path.name)
    outputs.accuracy, outputs.loss = 0.97225, 3
    return outputs


def test_pages_are_reports_and_texts_are_documentation(tmp_path: Path) -> None:
    seen = described(tmp_path, report(tmp_path))
    assert seen.shown() == [
        "report page page.html",
        "doc model-card model-card.md",
        "file csv table.csv",
    ]
    assert seen.metrics == {"loss": (3.0, "nats"), "accuracy": (0.97225, "")}
    assert list(seen.metrics) == ["loss", "accuracy"], "in the order of the class"
    assert seen.release == "report-loss-3"
    for product in seen.products:
        assert served(product.path) == product.path


def test_what_hydra_has_names_for(tmp_path: Path) -> None:
    """A README and a manual have rows of their own, a PDF its picture, a package its kind."""
    names = ["README.md", "Manual.md", "paper.pdf", "plot.png", "app.deb", "weights", "Über x.HTML"]
    outputs = of(tmp_path, *(File(name) for name in names))
    for name in names:
        (tmp_path / name).write_text(name)
    assert described(tmp_path, outputs).shown() == [
        "report ber-x ",  # no name: to the older parser, whose letters are those of ASCII
        "doc readme README.md",
        "doc manual Manual.md",
        "doc-pdf paper paper.pdf",
        "file png plot.png",
        "file deb app.deb",
        "file data weights",
    ]


def test_directories(tmp_path: Path) -> None:
    """A site is a report; of others the files, or their list where they are many."""
    outputs = Exports(Building(tmp_path, {}))
    (outputs.model / "variables").mkdir()
    for name in ("saved_model.pb", "variables/variables.index"):
        (outputs.model / name).write_text("x")
    (outputs.docs / "index.html").write_text("<p>")
    for number in range(MANY):
        (outputs.corpus / f"{number}.txt").write_text("x")
    outputs.scores = {"dev": 1}
    seen = described(tmp_path, outputs, "export")
    assert seen.shown() == [
        "report site site",
        "file pb saved_model.pb",
        "file index variables.index",
        "file json scores.json",
        "nix-build texts texts",
    ]
    assert seen.products[0].default == "index.html"
    assert served(f"{tmp_path}/site/index.html")
    assert seen.release == "export"
    assert not seen.metrics
    assert not (tmp_path / "nix-support/hydra-metrics").exists()


def test_what_is_behind_links_is_named_where_it_is(tmp_path: Path) -> None:
    made, out = tmp_path / "made", tmp_path / "out"
    described(made, report(made))
    out.mkdir()
    (out / "linked").symlink_to(made)
    (out / "table.csv").symlink_to("linked/table.csv")
    seen = described(out, of(out, Dir("linked"), File("table.csv")))
    assert [p.path for p in seen.products] == [
        f"{made}/page.html",
        f"{made}/model-card.md",
        f"{made}/table.csv",
        f"{out}/table.csv",
    ]
    assert [served(p.path) for p in seen.products[:3]] == [p.path for p in seen.products[:3]]


def test_nothing_but_directories(tmp_path: Path) -> None:
    """Without products, Hydra shows the output as a whole."""
    (tmp_path / "out").mkdir()
    assert [p.kind for p in described(tmp_path / "out", of(tmp_path / "out")).products] == [
        "nix-build"
    ]
    (tmp_path / "file").write_text("x")
    describe_to_hydra("file", str(tmp_path / "file"), of(tmp_path / "file", File(".")))
    assert (tmp_path / "file").read_text() == "x"


@pytest.mark.parametrize("name", ['a"b.csv', "a\nb.csv", "a\x1b[1mb.csv", "\udce9.csv"])
def test_paths_that_no_line_can_hold(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / name).write_text("x")
    (tmp_path / "folder/a <b> 'c'.csv").write_text("x")
    seen = described(tmp_path, of(tmp_path, Dir("folder")))
    assert [p.path for p in seen.products] == [f"{tmp_path}/folder/a <b> 'c'.csv"]
    told = capsys.readouterr().err
    assert told.startswith("stagedml: Hydra does not show ")
    assert told.count("\n") == 1
    assert told[:-1].isprintable()


def test_metrics_that_no_chart_can_show(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only a file that the stage wrote by itself can hold them: `Metric` refuses them."""
    held = '{"nan": NaN, "inf": -Infinity, "big": 1%s, "yes": true, "text": "1", "a b": 1, "ok": 2}'
    (tmp_path / "metrics.json").write_text(held % ("0" * 400))
    assert described(tmp_path, of(tmp_path)).metrics == {"ok": (2.0, "")}
    assert capsys.readouterr().err.count("does not show the metric") == 6


def test_a_metric_may_have_the_path_of_a_file(tmp_path: Path) -> None:
    outputs = of(tmp_path, Metric("loss", unit="%"))
    object.__setattr__(outputs, "promises", {**outputs.promises, "file": File("loss")})
    (tmp_path / "loss").write_text("x")
    (tmp_path / "metrics.json").write_text('{"loss": 1}')
    assert described(tmp_path, outputs).metrics == {"loss": (1.0, "%")}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    value=st.integers(-(10**300), 10**300) | st.floats(allow_nan=False, allow_infinity=False),
    name=st.text(string.ascii_letters + string.digits + "._-", min_size=1).filter(
        lambda name: (
            ".." not in name.split("/") and name not in ("metrics.json", "nix-support", ".")
        )
    ),
    unit=st.text(string.ascii_letters + string.digits + "._%-"),
    stage=st.text(string.ascii_letters + "+?=._-", min_size=1),
)
def test_all_metrics_are_read_as_they_are(
    tmp_path: Path, value: float, name: str, unit: str, stage: str
) -> None:
    promise = Metric(name, unit=unit)
    (tmp_path / "metrics.json").write_text(json.dumps({name: promise.checked(value)}))
    seen = described(tmp_path, of(tmp_path, promise), stage)
    assert seen.metrics == {name: (float(value), unit)}
    assert hydra_facts.re.fullmatch(RELEASE_NAME, seen.release)


def test_what_a_gate_hands_on_has_pages_and_texts_of_its_own(tmp_path: Path) -> None:
    made, out = tmp_path / "made", tmp_path / "out"
    report(made)
    (made / "model").mkdir()
    (made / "model/weights.h5").write_text("x")
    before = described(made, Report(Building(made, {})))
    handed = Outputs(Building(out, {}))
    mirror(str(made), str(out), handed)
    seen = described(out, handed, "gate")
    assert seen.metrics == before.metrics
    assert list(seen.metrics) == ["loss", "accuracy"]
    assert [p.path for p in seen.products] == [
        f"{out}/page.html",
        f"{out}/model-card.md",
        f"{made}/model/weights.h5",
        f"{out}/table.csv",
    ]
    # Not all that Hydra does with pages follows links.
    for name in ("page.html", "model-card.md"):
        assert (out / name).read_text() == name
        assert not (out / name).is_symlink()
    assert (out / "table.csv").is_symlink()
    assert served(f"{out}/table.csv") == f"{made}/table.csv"

"""Reports: what is drawn is what was measured, in one page that needs nothing else."""

from __future__ import annotations

import json
import re
import struct
import zlib
from html.parser import HTMLParser
from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import made, run_stage

from stagedml.drawing.graph import arrange, standalone_svg
from stagedml.drawing.labels import labels, width_of
from stagedml.drawing.markup import RUN_ANCHOR, Markup, compact, el, file_size, percent, tiny
from stagedml.runtime.backends import Building, Realized
from stagedml.zoo.classification.baselines import Baselines
from stagedml.zoo.classification.evaluation import Evaluation
from stagedml.zoo.classification.report import report_classifier
from stagedml.zoo.exports.export import LiteRTExport, OnnxExport, SavedModelExport
from stagedml.zoo.exports.replay import Adequacy
from stagedml.zoo.formats.idx import Idx
from stagedml.zoo.images.data import LabelledImages, write_images
from stagedml.zoo.images.ensemble import EnsembleEvaluation, report_ensemble
from stagedml.zoo.images.stages import ConvNet
from stagedml.zoo.report.charts import ticks
from stagedml.zoo.report.facts import NO_CARD, card_section
from stagedml.zoo.report.images import png as png_of
from stagedml.zoo.report.model_card import model_card
from stagedml.zoo.report.page import curves_section, samples_section
from stagedml.zoo.training.metrics import accuracy_of, class_scores

if TYPE_CHECKING:
    from pathlib import Path


VOID = {"img", "meta", "br"}


class Page(HTMLParser):
    """Checks that elements are closed in order, and collects what the page refers to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.references: list[str] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attrs) -> None:
        self.references += [v for k, v in attrs if k in ("src", "href", "xlink:href", "action")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(self.words)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=60))
def test_scores_are_what_their_definitions_say(pairs) -> None:
    matrix = [[sum(p == (i, j) for p in pairs) for j in range(4)] for i in range(4)]
    scores = class_scores(matrix, ["a", "b", "c", "d"])
    assert accuracy_of(matrix) == pytest.approx(sum(t == p for t, p in pairs) / len(pairs))
    for k, row in enumerate(scores):
        true = [p for t, p in pairs if t == k]
        predicted = [t for t, p in pairs if p == k]
        hits = sum(p == k for p in true)
        assert row["support"] == len(true)
        assert row["recall"] == pytest.approx(hits / len(true) if true else 0)
        assert row["precision"] == pytest.approx(hits / len(predicted) if predicted else 0)
        both = row["precision"] + row["recall"]
        expected = 2 * row["precision"] * row["recall"] / both if both else 0
        assert row["f1"] == pytest.approx(expected)


@given(st.floats(-1e6, 1e6), st.floats(0, 1e6), st.integers(2, 9))
def test_ticks_cover_the_range_in_equal_round_steps(low, span, wanted) -> None:
    found = ticks(low, low + span, wanted)
    tolerance = 1e-6 * max(1.0, abs(low), span)
    assert found[0] <= low + tolerance
    assert found[-1] >= low + span - tolerance
    steps = [b - a for a, b in pairwise(found)]
    assert 2 <= len(found) <= wanted + 2
    assert max(steps) - min(steps) <= 1e-6 * max(steps) + 1e-15 * max(map(abs, found))


@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 255), st.randoms())
def test_png_holds_the_pixels(width, height, maximum, source) -> None:
    pixels = bytes(source.randrange(maximum + 1) for _ in range(width * height))
    png = png_of(width, height, pixels, maximum=maximum)
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    chunks, at = {}, 8
    while at < len(png):
        (size,) = struct.unpack(">I", png[at : at + 4])
        body = png[at + 4 : at + 8 + size]
        assert struct.unpack(">I", png[at + 8 + size : at + 12 + size]) == (zlib.crc32(body),)
        chunks[body[:4]] = body[4:]
        at += 12 + size
    assert chunks[b"IHDR"] == struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.decompress(chunks[b"IDAT"])
    for y in range(height):
        row = rows[y * (width + 1) : (y + 1) * (width + 1)]
        given = pixels[y * width : (y + 1) * width]
        assert row == b"\0" + bytes(round(v * 255 / maximum) for v in given)


def test_a_picture_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="5 pixels do not make a picture of 2 x 3"):
        png_of(2, 3, bytes(5))


@given(st.text(), st.text())
def test_text_is_escaped(inside, attribute) -> None:
    html = el("p", inside, title=attribute)

    class Reader(HTMLParser):
        found: list[object] = []  # noqa: RUF012 - one element

        def handle_starttag(self, tag, attrs) -> None:
            self.found.append((tag, attrs))

    reader = Reader()
    reader.found = []
    reader.feed(html)
    assert [tag for tag, _ in reader.found] == ["p"]
    assert "<" not in html.removeprefix("<p").removesuffix("</p>")
    assert el("p", Markup("<b>x</b>")) == "<p><b>x</b></p>"


def test_numbers_as_people_read_them() -> None:
    space = "\u202f"
    assert percent(0.98329) == f"98.33{space}%"
    assert compact(151306.0) == f"151{space}306"
    assert compact(0.05044218) == "0.05044"
    assert tiny(3.27e-7) == f"3.3{space}\N{MULTIPLICATION SIGN}{space}10\u207b\u2077"
    assert tiny(0.0) == "0"
    assert file_size(609356.0) == f"609{space}kB"
    assert file_size(12) == f"12{space}B"


@given(st.lists(st.sets(st.integers(0, 11)), min_size=1, max_size=12))
def test_graphs_are_layered_and_nothing_is_lost(uses) -> None:
    inputs = {f"n{k}": [f"n{u}" for u in sorted(used) if u < k] for k, used in enumerate(uses)}
    layout = arrange(inputs)
    where = {n: at for at, items in enumerate(layout.layers) for n in items if isinstance(n, str)}
    assert sorted(where) == sorted(inputs)

    def reached(edges) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for name in inputs:
            below = [a for a, b in edges if b == name]
            found[name] = set(below).union(*(found[u] for u in below))
        return found

    everything = [(used, name) for name, all_used in inputs.items() for used in all_used]
    assert reached(layout.edges) == reached(everything)
    for a, b in layout.edges:
        assert where[a] < where[b]
        # None of the lines follows from the others.
        assert reached([e for e in layout.edges if e != (a, b)]) != reached(everything)


def test_curves_pair_training_with_validation_and_take_gaps() -> None:
    rows = [
        {"step": 10, "loss": 2.0},
        {"step": 20, "loss": 1.0, "val_loss": 1.5},
        {"step": 30, "loss": 0.5, "learning_rate": 1e-5},
    ]
    page = Page(curves_section(rows))
    # A legend says whose curve it is; a learning rate is nobody's.
    assert legends(curves_section(rows)) == ["loss: training, validation", "learning rate: "]
    assert "validation, step 20: 1.5" in page.text
    assert "val_loss" not in page.text


def legends(section: str) -> list[str]:
    """Titles of charts, and whose the curves in each are."""
    return [
        f"{title}: {', '.join(re.findall('</i>([^<]*)<', rest))}"
        for title, rest in re.findall("<figcaption><b>(.*?)</b>(.*?)</figcaption>", section)
    ]


def test_curves_of_the_development_set_are_called_so() -> None:
    """As a training on GLUE writes them."""
    rows = [
        {"step": 1, "loss": 2.0, "learning_rate": 0.1},
        {"step": 2, "loss": 1.0, "train_loss": 1.5, "dev_f1": 0.5, "dev_accuracy": 0.75},
        {"step": 4, "loss": 0.5, "train_loss": 0.75, "dev_f1": 0.6, "dev_accuracy": 0.8},
    ]
    assert legends(curves_section(rows)) == [
        "loss: training",
        "accuracy: development",
        "f1: development",
        "learning rate: ",
        "train loss: training",
    ]


def test_samples_are_shown_as_text() -> None:
    page = Page(samples_section("Answers", ["question", "answer"], [["a < b?", "<b>yes</b>"]]))
    assert "a < b?" in page.text
    assert "<b>yes</b>" in page.text


LINEAGE = {
    "stages": [
        {"name": "d.gz", "kind": "data", "function": None, "config": {}, "inputs": []},
        {
            "name": "split",
            "kind": "stage",
            "function": "split_digits",
            "config": {"test_fraction": 0.2},
            "inputs": ["d.gz"],
        },
        {
            "name": "train",
            "kind": "stage",
            "function": "train_convnet",
            "config": {"epochs": 3, "note": "<&>"},
            "inputs": ["split"],
        },
        {
            "name": "evaluate",
            "kind": "stage",
            "function": "evaluate_classifier",
            "config": {},
            "inputs": ["train", "split"],
        },
    ]
}


def test_a_graph_is_a_file_of_its_own() -> None:
    root = ET.fromstring(standalone_svg(LINEAGE))
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    names = [e.text for e in root.iter("{http://www.w3.org/2000/svg}text")]
    assert names == ["d.gz", "split", "train", "evaluate"]


NAMES = st.lists(
    st.text(st.sampled_from("abmW-_. \u0416\u5b57<&"), min_size=1, max_size=90),
    min_size=1,
    max_size=6,
    unique=True,
)


@given(NAMES)
def test_labels_stay_in_their_boxes_and_tell_them_apart(names) -> None:
    made = labels(names, 134.0, 13.0)
    for name, lines in made.items():
        assert 1 <= len(lines) <= 2
        for line in lines:
            assert width_of(line.text, line.size) <= 134.0 * 1.001
            assert line.size <= 13.0
        if width_of(name, 13.0) <= 134.0:
            assert lines == [(name, 13.0)]
    assert len({tuple(line.text for line in lines) for lines in made.values()}) == len(names)


def test_stages_whose_names_begin_alike_have_labels_of_their_own() -> None:
    names = ["glue-mrpc-sample-files", "glue-mrpc-sample-examples", "bert-finetune-mrpc-sample"]
    made = labels(names, 134.0, 13.0)
    assert ["".join(line.text for line in made[name]) for name in names] == names
    assert all(line.size > 9 for lines in made.values() for line in lines)


TENSORS = {
    "inputs": [{"name": "image", "dtype": "float32", "shape": [None, 2, 2, 1]}],
    "outputs": [{"name": "probabilities", "dtype": "float32", "shape": [None, 2]}],
}
SIGNATURE = {
    kind: [t | {"runtime_name": f"{t['name']}:0"} for t in tensors]
    for kind, tensors in TENSORS.items()
}
ARCHITECTURE = {
    **TENSORS,
    "model": {"config": {"input_layers": ["image", 0, 0]}},
    "packages": [],
    "classes": ["cat", "dog"],
}
SOURCE = {
    "name": "Pets",
    "licence": "CC BY 4.0",
    "home": "https://example.org/pets",
    "citation": "A. Author, 2020",
    "hub": "example/pets",
    "spdx": "cc-by-4.0",
    "role": "data",
    "made_up": False,
    "files": ["pets.gz"],
}
CARD = NO_CARD | {
    "intended_use": ["Telling cats from dogs."],
    "limits": ["It has seen no horse."],
    "task": "image-classification",
    "data": [SOURCE],
}


def inputs_of_report(directory: Path, *, wrong: int) -> list[object]:
    classes = ["cat", "dog"]
    train = Idx((4, 2, 2), bytes(range(16))), Idx((4,), b"\0\1\0\1")
    test = Idx((100, 2, 2), bytes(k // 4 + 60 for k in range(400))), Idx((100,), b"\0\1" * 50)
    data = LabelledImages(Building(directory / "data", {}))
    write_images(data, name="Pets", classes=classes, maximum=200, train=train, test=test)
    curves = [{"step": s, "epoch": s // 10, "loss": 1 / s, "val_loss": 2 / s} for s in (10, 20, 30)]
    model = made(
        ConvNet,
        directory / "model",
        curves="".join(json.dumps(row) + "\n" for row in curves),
        weights="weights",
        architecture=ARCHITECTURE,
        validation={"seed": 1, "items": [1, 2]},
        val_accuracy=0.5,
        val_loss=0.75,
        parameters=1234,
    )
    matrix = [[50 - wrong, wrong], [0, 50]]
    evaluation = made(
        Evaluation,
        directory / "evaluation",
        accuracy=1 - wrong / 100,
        loss=0.125,
        macro_f1=0.5,
        items=100,
        wrong=wrong,
        confusion={"classes": classes, "matrix": matrix},
        per_class=class_scores(matrix, classes),
        misclassified=[
            {"item": 2 * k, "true": "cat", "predicted": "dog", "probability": 0.75}
            for k in range(wrong)
        ],
        predictions="",
    )
    exports = []
    checks = []
    for cls, name in (
        (SavedModelExport, "savedmodel"),
        (LiteRTExport, "litert"),
        (OnnxExport, "onnx"),
    ):
        exports.append(
            made(
                cls, directory / name, samples="", size=2048, signature=SIGNATURE | {"format": name}
            )
        )
        result = {"format": name, "runtime": name, "version": "1.2", "samples": 7}
        checks.append(
            made(Adequacy, directory / f"check-{name}", result=result, max_abs_difference=2e-7)
        )
    return [
        LabelledImages(Realized(directory / "data", {}, {})),
        model,
        evaluation,
        made(
            Baselines,
            directory / "baselines",
            neighbour_accuracy=0.25,
            comparison=compared(1 - wrong / 100),
        ),
        exports,
        checks,
    ]


def compared(accuracy: float) -> dict[str, object]:
    """What a stage measures of a model beside its base lines."""

    def row(model: str, value: float) -> dict[str, object]:
        ends = {"value": value, "low": value - 0.125, "high": value}
        return {"split": "test", "metric": "accuracy", "model": model, **ends}

    return {
        "subject": "the model",
        "level": 0.95,
        "draws": 100,
        "metrics": {},
        "rows": [row("the model", accuracy), row("nearest neighbour", 0.25)],
        "differences": [row("nearest neighbour", accuracy - 0.25)],
    }


def test_the_report_on_an_ensemble(tmp_path: Path) -> None:
    data = inputs_of_report(tmp_path, wrong=2)[0]
    scores = [(0.95, 0.9), (1.0, 0.8), (0.9, 0.97)]
    members = [
        {
            "seed": 42 + i,
            "val_accuracy": val,
            "val_loss": 1 - val,
            "test_accuracy": test,
            "test_loss": 1 - test,
            "wrong": round(100 * (1 - test)),
            "chosen": val == 1,
        }
        for i, (val, test) in enumerate(scores)
    ]
    evaluation = made(
        EnsembleEvaluation,
        tmp_path / "ensemble",
        accuracy=0.96,
        loss=0.125,
        wrong=4,
        best_accuracy=0.8,
        mean_accuracy=0.89,
        deviation=0.085,
        items=100,
        members=members,
        confusion={"classes": ["cat", "dog"], "matrix": [[46, 4], [0, 50]]},
        predictions="",
    )
    config = {"title": "Votes", "lineage": LINEAGE}
    report = run_stage(report_ensemble, tmp_path / "report", data, evaluation, **config)
    html = report.report.read_text()
    words = " ".join(Page(html).words)
    assert (report.accuracy, report.best_accuracy, report.mean_accuracy) == (0.96, 0.8, 0.89)
    rows = re.findall(r'<tr><th scope="row">(.*?)</tr>', html)
    cells = [re.sub(r"<[^>]*>", "|", row).replace("\u202f", "").split("|") for row in rows]
    assert [[c for c in row if c] for row in cells[:7]] == [
        ["seed 42", "95.00%", "0.0500", "90.00%", "0.1000", "10"],
        ["seed 43", "100.00%", "0.0000", "80.00%", "0.2000", "20", "chosen"],
        ["seed 44", "90.00%", "0.1000", "97.00%", "0.0300", "3"],
        ["best by validation", "100.00%", "0.0000", "80.00%", "0.2000", "20"],
        ["ensemble", "96.00%", "0.1250", "4"],
        ["mean of the members", "95.00%", "0.0500", "89.00%", "0.1100"],
        ["standard deviation", "5.00%", "0.0500", "8.54%", "0.0854"],
    ]
    assert "3 convolutional networks that differ in their seeds alone" in words


def test_the_report_says_what_was_measured_and_links_the_models(tmp_path: Path) -> None:
    inputs = inputs_of_report(tmp_path, wrong=2)
    config = {"title": "Pets & <more>", "lineage": LINEAGE, "card": CARD}
    report = run_stage(report_classifier, tmp_path / "report", *inputs, **config)
    html = report.report.read_text()
    page = Page(html)
    assert "Pets & <more>" in page.text
    assert report.accuracy == 0.98
    assert percent(0.98) in page.text
    assert "Of 100 test images 98 are right" in page.text
    assert "0.1250" in page.text  # the test's loss
    assert page.text.count("cat → ") == 2
    assert '"<&>"' in page.text  # a parameter
    # Nothing comes from elsewhere, nothing tells when or where.
    links = [r for r in page.references if not r.startswith("data:image/png;base64,")]
    assert links == ["https://example.org/pets"]  # to be followed, not to be loaded
    assert len(page.references) == 3
    assert not re.search(r"src=.https?:|url\(|@import|<script|<link", html)
    assert html.count(RUN_ANCHOR) == 1
    assert str(tmp_path) not in html
    for name in ("model", "savedmodel", "litert", "onnx", "evaluation"):
        assert (tmp_path / "report" / name).readlink() == tmp_path / name
    run_stage(report_classifier, tmp_path / "again", *inputs, **config)
    for name in ("report.html", "model-card.md", "report.json"):
        assert (tmp_path / "again" / name).read_bytes() == (tmp_path / "report" / name).read_bytes()


def test_a_perfect_classifier_has_no_pictures(tmp_path: Path) -> None:
    inputs = inputs_of_report(tmp_path, wrong=0)
    report = run_stage(
        report_classifier, tmp_path / "report", *inputs, title="Pets", lineage=LINEAGE
    )
    assert "every test image was recognized" in Page(report.report.read_text()).text


def head_of(card: str) -> dict[str, object]:
    """The head of a model card, as any reader of YAML takes it."""
    yaml = pytest.importorskip("yaml")
    start, head, _ = re.split("^---$", card, maxsplit=2, flags=re.MULTILINE)
    assert start == ""
    found = yaml.safe_load(head)
    assert isinstance(found, dict)
    return found


def test_the_model_card_says_what_the_page_says(tmp_path: Path) -> None:
    inputs = inputs_of_report(tmp_path, wrong=2)
    given = {"title": "Pets", "lineage": LINEAGE, "card": CARD}
    report = run_stage(report_classifier, tmp_path / "report", *inputs, **given)
    words = " ".join(Page(report.report.read_text()).words)
    text = report.card.read_text()
    for said in ("Telling cats from dogs.", "It has seen no horse.", "CC BY 4.0", "A. Author"):
        assert said in words
        assert said in text
    head = head_of(text)
    assert head["license"] == "unknown"  # nobody has chosen one
    assert head["datasets"] == ["example/pets"]
    assert head["pipeline_tag"] == "image-classification"
    (result, validation) = head["model-index"][0]["results"]
    assert result["dataset"] == {"type": "example/pets", "name": "Pets", "split": "test"}
    assert {"type": "accuracy", "name": "accuracy", "value": 0.98} in result["metrics"]
    assert validation["metrics"][0]["value"] == 0.5
    assert "made-up-data" not in head["tags"]
    assert report.facts["exports"][0]["max_abs_difference"] == 2e-7


def test_weights_and_vocabularies_are_no_data(tmp_path: Path) -> None:
    rows = [
        SOURCE | {"name": "Words", "role": "vocabulary", "hub": "example/words"},
        SOURCE | {"name": "BERT", "role": "weights", "hub": "example/bert"},
        SOURCE,
    ]
    given = {"title": "Pets", "lineage": LINEAGE, "card": CARD | {"data": rows}}
    inputs = inputs_of_report(tmp_path, wrong=2)
    report = run_stage(report_classifier, tmp_path / "report", *inputs, **given)
    head = head_of(report.card.read_text())
    assert head["datasets"] == ["example/pets"]
    assert head["base_model"] == ["example/bert"]
    assert head["model-index"][0]["results"][0]["dataset"]["name"] == "Pets"
    assert "BERT</a> (weights)" in report.report.read_text()


def test_made_up_data_are_said_to_be_made_up(tmp_path: Path) -> None:
    """In the title, among the tiles, in a notice, and in the card."""
    inputs = inputs_of_report(tmp_path, wrong=2)
    card = CARD | {"data": [SOURCE | {"made_up": True}]}
    given = {"title": "Pets", "lineage": LINEAGE, "card": card}
    report = run_stage(report_classifier, tmp_path / "report", *inputs, **given)
    html = report.report.read_text()
    assert "<h1>Pets, on made-up data</h1>" in html
    assert "<title>Pets, on made-up data</title>" in html
    tile = re.search('<div class="tile main"><dt>(.*?)</dt><dd>(.*?)</dd>', html)
    assert tile is not None
    assert tile.groups() == ("Data", "made up")
    assert '<p class="notice">The data are made up by a program.' in html
    text = report.card.read_text()
    assert "# Pets, on made-up data" in text
    assert "**Made-up data.**" in text
    assert "made-up-data" in head_of(text)["tags"]


HOSTILE = st.text(
    st.sampled_from("ab<>&\"'`|*_[]()#!\\\n\r\t\u202e\u2028\x85\x7f\0: -{}%@,?"), max_size=24
)


@given(HOSTILE, HOSTILE, HOSTILE)
def test_hostile_texts_stay_texts(title, sentence, name) -> None:
    facts = {
        "title": title,
        "lead": sentence,
        "made_up": False,
        "card": CARD
        | {
            "limits": [sentence],
            "licence": name,
            "tags": [title],
            "data": [
                SOURCE | {"name": name, "home": f"https://x/{title}", "hub": title},
                SOURCE | {"home": f"javascript:{title}", "role": "vocabulary"},
            ],
        },
        "results": [{"split": name, "name": title, "kind": sentence, "value": 0.5}],
        "comparison": {
            "level": 0.95,
            "draws": 1000,
            "rows": [
                {
                    "split": name,
                    "metric": title,
                    "model": sentence,
                    "value": 0.5,
                    "low": 0.4,
                    "high": 0.6,
                }
            ],
        },
        "exports": [],
        "snippets": [],
        "stages": [{"name": name, "kind": "stage", "config": {title: sentence}, "inputs": []}],
    }
    text = model_card(facts)
    head = head_of(text)
    assert head["license"] == (name or "unknown")
    assert head["metrics"] == [sentence]
    assert head["model-index"][0]["name"] == title
    body = text.partition("\n---\n")[2]
    # Nothing becomes a tag, and every row of the tables has the cells that it should have.
    assert not re.search(r"(?<!\\)<(?!https://x/[^<>\s]*>)", body)
    rows = [line for line in body.splitlines() if line.startswith("|")]
    counts = [len(re.findall(r"(?<!\\)(?:\\\\)*\|", row)) for row in rows]
    assert set(counts) <= {3, 4, 5, 7}
    assert "javascript:" not in text
    section = card_section(facts)
    assert "javascript:" not in section
    html = Page(section).text
    assert not re.search("<script", html)

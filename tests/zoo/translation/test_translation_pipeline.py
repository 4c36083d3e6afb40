"""Translation from made-up texts to the report, as the stages do it; sacreBLEU beside it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from zoo import running
from zoo.running import Run, run_stage

from stagedml import Manager
from stagedml.planning.nodes import manager_of, node_of
from stagedml.zoo.training.checkpoints import ResumeError
from stagedml.zoo.translation import pipelines
from stagedml.zoo.translation.data import pairs_of
from stagedml.zoo.translation.evaluation import BEAM, GREEDY, read_translations
from stagedml.zoo.translation.pipelines import all_transformer_sample
from stagedml.zoo.translation.stages import train_transformer, train_transformer_segment
from stagedml.zoo.translation.word_table import COPY, WORDS

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("keras_hub")
pytest.importorskip("sacrebleu")

pytestmark = pytest.mark.tensorflow


@pytest.fixture(scope="module")
def report() -> Any:
    """The plan: without a gate, since objectives are Nix's matter."""
    m = Manager({"translation-sample-data": {"dev": "40", "test": "60"}})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipelines, "gate", lambda _, report, *objectives: report)
        return all_transformer_sample(m, pairs=1200, epochs=4, evaluate_every=2)


@pytest.fixture(scope="module")
def run(report, tmp_path_factory) -> dict[str, Any]:
    """The stages, run; by name."""
    found = Run(tmp_path_factory.mktemp("translation"))
    with pytest.MonkeyPatch.context() as patch:
        # Keras numbers layers from the start in each stage, as in a process of its own.
        patch.setattr(running, "run_stage", alone)
        found(report)
    return found.done


def alone(*args: Any, **options: Any) -> Any:
    import keras

    keras.utils.clear_session()
    return run_stage(*args, **options)


def test_a_segment_and_the_rest_make_the_same_bytes(report, run, tmp_path: Path) -> None:
    """Cut within an epoch, between two evaluations."""
    whole = run["train-transformer"]
    settings = next(
        dict(node.config)
        for node in manager_of(report).reachable(node_of(report))
        if node.name == "train-transformer"
    )
    epochs, records = settings.pop("epochs"), run["parallel-records"]
    given = {"stop": 0.7 * epochs, "settings": settings}
    part = alone(train_transformer_segment, tmp_path / "part", records, **given)
    assert whole.steps / 2 < part.step < whole.steps
    with pytest.raises(ResumeError, match=f"is at step {part.step:g}, this training ends at"):
        alone(train_transformer, tmp_path / "less", records, None, part, epochs=1, **settings)
    given = {"epochs": epochs, **settings}
    alone(train_transformer, tmp_path / "rest", records, None, part, **given)
    files = sorted(p.name for p in whole.weights.parent.iterdir() if p.is_file())
    assert {"model.weights.h5", "curves.jsonl", "checkpoints.json", "metrics.json"} <= {*files}
    assert files == sorted(p.name for p in (tmp_path / "rest").iterdir() if p.is_file())
    assert [
        name
        for name in files
        if (whole.weights.parent / name).read_bytes() != (tmp_path / "rest" / name).read_bytes()
    ] == []


def command_line(directory: Path, translations: list[str], references: list[str]) -> Any:
    """What sacreBLEU's own program says."""
    for name, lines in (("found", translations), ("wanted", references)):
        text = "".join(f"{line}\n" for line in lines)
        (directory / name).write_text(text, encoding="utf-8", newline="\n")
    command = [sys.executable, "-m", "sacrebleu", "wanted", "-i", "found", "-m", "bleu", "chrf"]
    done = subprocess.run(
        [*command, "--width", "6"], cwd=directory, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def test_scores_are_those_of_sacrebleus_command_line(run, tmp_path: Path) -> None:
    texts, scores = run["parallel-texts"], run["score-translations"].scores
    known = {(r["part"], r["metric"], r["model"]): r["value"] for r in scores["rows"]}
    assert {name for _, _, name in known} == {BEAM, GREEDY, COPY, WORDS}
    references = [pair[1] for pair in pairs_of(texts.texts, "test")]
    for stage in ("translate-texts", "baseline-translations"):
        for name, lines in read_translations(run[stage], "test").items():
            assert len(lines) == len(references) == 60
            bleu, chrf = command_line(tmp_path, lines, references)
            assert known["test", "BLEU", name] == pytest.approx(bleu["score"], abs=1e-5)
            assert known["test", "chrF2", name] == pytest.approx(chrf["score"], abs=1e-5)
            assert scores["signatures"] == {
                "BLEU": bleu["signature"],
                "chrF2": chrf["signature"],
            }


def test_intervals_are_about_what_sacrebleu_says(run) -> None:
    """The bootstrap's own value, of counts that are added up, is that of the whole."""
    scores = run["score-translations"]
    for row in scores.scores["rows"]:
        if row["model"] == GREEDY:
            continue
        compared = next(
            each
            for each in scores.comparison["rows"]
            if (each["split"], each["metric"], each["model"])
            == (row["part"], row["metric"], row["model"])
        )
        assert compared["value"] == pytest.approx(row["value"], abs=1e-9)
        assert compared["low"] <= compared["value"] <= compared["high"]


def test_it_learns_more_than_words(run) -> None:
    scores, report = run["score-translations"], run["transformer-sample"]
    known = {
        row["model"]: row["value"]
        for row in scores.scores["rows"]
        if (row["part"], row["metric"]) == ("test", "BLEU")
    }
    assert known[BEAM] > known[WORDS] + 20 > known[COPY] + 20
    assert report.margin == pytest.approx(known[BEAM] - known[WORDS])
    assert report.beam_gain == pytest.approx(known[BEAM] - known[GREEDY])
    assert report.test_bleu == scores.test_bleu == known[BEAM]


def test_the_model_that_is_handed_on_is_the_best_of_the_development_part(run) -> None:
    model = run["train-transformer"]
    known = model.checkpoints
    best = max(kept["dev_bleu"] for kept in known["kept"])
    assert model.dev_bleu == max(best, known["average"])
    assert known["chosen"] == "average" or known["chosen"].startswith("step ")
    rows = [json.loads(line) for line in model.curves.read_text().splitlines()]
    evaluated = {row["step"]: row["dev_bleu"] for row in rows if "dev_bleu" in row}
    assert {kept["step"]: kept["dev_bleu"] for kept in known["kept"]} == evaluated
    losses = [row["dev_loss"] for row in rows if "dev_loss" in row]
    assert losses[-1] < losses[0]


def test_the_report_says_what_the_data_are_and_how_scores_were_computed(run) -> None:
    report = run["transformer-sample"]
    page = report.report.read_text(encoding="utf-8")
    assert "made-up" in page
    assert "nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:" in page
    for words in (COPY, WORDS, "Beam over greedy", "their average", "Made-up sentences"):
        assert words in page
    sample = run["score-translations"].samples["rows"][3]
    for text in sample.values():
        assert text.replace("'", "&#x27;") in page or text in page
    assert (report.savedmodel / "savedmodel" / "saved_model.pb").is_file()
    facts = report.facts
    assert {(r["split"], r["name"]) for r in facts["results"]} >= {("test", "BLEU")}
    assert facts["made_up"]


def test_the_export_gives_the_translations_of_keras_without_keras(run) -> None:
    check = run["check-savedmodel"]
    assert check.max_abs_difference <= 1e-4
    assert check.result["outputs"]["translation_ids"] == 0
    samples = run["export-translator"].samples.read_text(encoding="utf-8")
    assert samples.startswith("sample,input.source_ids,input.target_ids,output.translation_ids,")
    assert len(re.findall(r"^test-\d+,", samples, re.MULTILINE)) == 8

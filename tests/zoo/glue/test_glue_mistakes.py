"""Which examples a report shows as mistakes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from stagedml.zoo.glue.mistakes import find_mistakes
from stagedml.zoo.glue.tasks import glue_task, write_submission

if TYPE_CHECKING:
    from pathlib import Path


def written(path: Path, task: str, labels: list[float], answers: list[float]) -> tuple[Path, Path]:
    """Examples and predictions as the pipeline writes them; ids are not positions."""
    pairs = len(glue_task(task).texts) > 1
    rows = [
        {"id": 10 * k, "a": f"a{k}", "b": f"b{k}" if pairs else None, "label": label}
        for k, label in enumerate(labels)
    ]
    examples, predictions = path / "dev.jsonl", path / "dev.tsv"
    examples.write_text("".join(json.dumps(row) + "\n" for row in rows))
    ids = [10 * k for k in reversed(range(len(answers)))]
    write_submission(predictions, glue_task(task), ids, answers[::-1])
    return examples, predictions


def test_of_classes_those_that_differ_in_their_order(tmp_path: Path) -> None:
    examples, predictions = written(tmp_path, "RTE", [0, 1, 1, 0], [1, 1, 0, 0])
    rows, asked = find_mistakes(glue_task("RTE"), examples, predictions)
    assert asked == 4
    assert rows == [
        ["a0", "b0", "entailment", "not_entailment"],
        ["a2", "b2", "not_entailment", "entailment"],
    ]


def test_of_one_text_there_is_one_column(tmp_path: Path) -> None:
    examples, predictions = written(tmp_path, "CoLA", [0, 1], [1, 1])
    assert find_mistakes(glue_task("CoLA"), examples, predictions)[0] == [["a0", "0", "1"]]


def test_of_scores_all_by_how_far_they_are_off(tmp_path: Path) -> None:
    examples, predictions = written(tmp_path, "STS-B", [1.0, 5.0, 2.5], [1.5, 2.0, 2.5])
    rows, asked = find_mistakes(glue_task("STS-B"), examples, predictions)
    assert asked == 3
    assert [row[0] for row in rows] == ["a1", "a0", "a2"]
    assert rows[0][2:] == ["5.000", "2.000"]

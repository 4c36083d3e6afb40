"""What a model of a GLUE task got wrong, example by example."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from stagedml.drawing.markup import Markup, compact, el
from stagedml.zoo.glue.tasks import glue_task
from stagedml.zoo.report.page import samples_section, section

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml.zoo.glue.evaluation import GlueEvaluation
    from stagedml.zoo.glue.records import GlueRecords
    from stagedml.zoo.glue.tasks import GlueTask

MOST_MISTAKES = 24
_WORDS = {"dev": "development", "test": "test"}


def mistakes_section(records: GlueRecords, evaluation: GlueEvaluation) -> Markup:
    """Show examples that the model got wrong; of a regression, those that it missed by most.

    They are of the test set where its labels are known, else of the development set.
    """
    task = glue_task(evaluation.scores["task"])
    split = "test" if "test" in evaluation.scores["splits"] else "dev"
    examples = records.examples.test if split == "test" else records.examples.dev
    file = task.submission if split == "test" else "dev.tsv"
    wrong, asked = find_mistakes(task, examples, evaluation.predictions / file)
    if task.regression:
        title, found = "Missed by most", wrong[:MOST_MISTAKES]
        hint = f"The score that people gave, and the model's, of {_WORDS[split]} examples."
    else:
        title, found = "Mistakes", wrong[:MOST_MISTAKES]
        hint = (
            f"{compact(len(wrong))} of {compact(asked)} {_WORDS[split]} examples are wrong; "
            f"{'all of them' if len(found) == len(wrong) else f'the first {len(found)}'}."
        )
    if not found:
        words = f"None: all {compact(asked)} {_WORDS[split]} examples are right."
        return section(title, el("p", words, class_="none"))
    head = [*(["text"] if len(task.texts) == 1 else ["first text", "second text"])]
    return samples_section(title, [*head, "true", "predicted"], found, hint=hint)


def find_mistakes(
    task: GlueTask, examples: Path, predictions: Path
) -> tuple[list[list[object]], int]:
    """Find the examples that were answered wrong, in their order; of a regression, all by error.

    Args:
        task: The task.
        examples: JSON lines, as `GlueExamples` has them.
        predictions: As `write_submission` writes them.

    Returns:
        Rows of texts, true answer and predicted one; and how many examples there are.
    """
    lines = predictions.read_text(encoding="utf-8").splitlines()[1:]
    answers = dict(line.split("\t", 1) for line in lines)
    rows: list[tuple[float, list[object]]] = []
    asked = 0
    with examples.open(encoding="utf-8") as file:
        for line in file:
            example: dict[str, Any] = json.loads(line)
            asked += 1
            true, answer = task.answer(example["label"]), answers[str(example["id"])]
            texts = [example[side] for side in ("a", "b")[: len(task.texts)]]
            row: list[object] = [*texts, true, answer]
            if task.regression:
                rows.append((-abs(float(true) - float(answer)), row))
            elif true != answer:
                rows.append((0.0, row))
    return [row for _, row in sorted(rows, key=lambda item: item[0])], asked

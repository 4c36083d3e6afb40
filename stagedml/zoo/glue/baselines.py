"""The base lines of a GLUE task: one answer for all, and cheap models.

For pairs of texts the cheap model is a logistic regression over `overlap`'s five numbers (a ridge
regression where scores are to be predicted), for single texts one over TF-IDF of words and pairs of
words. Of SNLI and MNLI the second text by itself tells much, as its author was given the answer to
write it for (https://arxiv.org/abs/1803.02324): there a model of it alone is another one. They
learn from the same examples as the model that they are compared with, and from no other.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from stagedml import Build, Json, Outputs, StagedMLError, stage
from stagedml.zoo.glue.data import GlueExamples
from stagedml.zoo.glue.overlap import overlap
from stagedml.zoo.glue.tasks import GlueTask, glue_task

if TYPE_CHECKING:
    from pathlib import Path

    Rows = list[dict[str, Any]]


# What the names of those begin with that answer always the same.
ALWAYS = "always "
OVERLAP, SECOND, BAG = "word overlap", "second text alone", "bag of words"


class GlueBaselines(Outputs):
    """What the base lines answer, of each split with known labels.

    `answers["splits"][split]` is `{"ids": [int], "models": {name: [class id or score]}}`.
    """

    answers = Json("answers.json", {"task": str, "train_examples": int, "splits": dict})


@stage(environment="text", closed=True)
def glue_baselines(
    build: Build[GlueBaselines], train: GlueExamples, examples: GlueExamples
) -> GlueBaselines:
    """Answer the labelled examples of a task by its base lines.

    Args:
        build: The running stage.
        train: What they learn from: its training set.
        examples: What they answer: the development set, and the test set where its labels are
            known. They may be of another task with the same labels, as MNLI's.

    Raises:
        StagedMLError: The two tasks have other labels.
    """
    task = glue_task(examples.statistics["task"])
    learnt = glue_task(train.statistics["task"])
    if learnt.labels != task.labels or len(learnt.texts) != len(task.texts):
        msg = f"what is learnt from {learnt.name} is no answer to {task.name}"
        raise StagedMLError(msg)
    known = _read(train.train)
    build.progress(f"learn from {len(known)} examples")
    cheap = [_CheapModel(task, name, known) for name in cheap_models(task)]
    splits = {}
    for name, path in (("dev", examples.dev), ("test", examples.test)):
        rows = _read(path)
        if not rows or rows[0]["label"] is None:
            continue
        answers = {label: [answer] * len(rows) for label, answer in _constants(task, known).items()}
        answers |= {model.name: model(rows) for model in cheap}
        splits[name] = {"ids": [row["id"] for row in rows], "models": answers}
    build.out.answers = {"task": task.name, "train_examples": len(known), "splits": splits}
    return build.out


def _read(path: Path) -> Rows:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def _constants(task: GlueTask, known: Rows) -> dict[str, float]:
    """Choose what may be answered always: the mean, or the classes that are good for a metric."""
    if not task.labels:
        mean = sum(row["label"] for row in known) / len(known)
        return {f"{ALWAYS}{mean:.2f}": mean}
    counts = Counter(row["label"] for row in known)
    # The most frequent one has the best accuracy; of F1, that of class 1, class 1 has.
    chosen = {max(range(len(task.labels)), key=lambda k: counts[k])}
    if "f1" in task.metrics:
        chosen.add(1)
    return {f"{ALWAYS}“{task.labels[k]}”": k for k in sorted(chosen)}


def cheap_models(task: GlueTask) -> list[str]:
    """Name the cheap models of a task."""
    if len(task.texts) == 1:
        return [BAG]
    return [OVERLAP, SECOND] if "contradiction" in (task.labels or ()) else [OVERLAP]


class _CheapModel:
    """A linear model of a task."""

    def __init__(self, task: GlueTask, name: str, known: Rows) -> None:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression, Ridge
        from sklearn.pipeline import make_pipeline
        from sklearn.preprocessing import StandardScaler

        self.task = task
        self.name = name
        last = LogisticRegression(max_iter=1000) if task.labels else Ridge()
        # Half a million texts have millions of pairs of words, most of them once: of no use.
        rarest = 2 if name == SECOND else 1
        words = TfidfVectorizer(ngram_range=(1, 2), min_df=rarest)
        first = StandardScaler() if name == OVERLAP else words
        self.model = make_pipeline(first, last)
        self.model.fit(self._given(known), [row["label"] for row in known])

    def __call__(self, rows: Rows) -> list[float]:
        """Answer examples: class ids, or scores within the task's range."""
        answers = self.model.predict(self._given(rows)).tolist()
        if self.task.labels:
            return [int(k) for k in answers]
        return [min(max(float(a), self.task.lowest), self.task.highest) for a in answers]

    def _given(self, rows: Rows) -> Any:
        if self.name == OVERLAP:
            return [overlap(row["a"], row["b"]) for row in rows]
        return [row["b" if self.name == SECOND else "a"] for row in rows]

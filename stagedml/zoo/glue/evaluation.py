"""The evaluation of a model of a GLUE task, apart from its training: one model may have several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import Build, Dir, Json, Metric, Outputs, StagedMLError, stage
from stagedml.zoo.bert.data import check_same_vocabulary
from stagedml.zoo.bert.finetuning import Count
from stagedml.zoo.glue.baselines import GlueBaselines
from stagedml.zoo.glue.model import GlueModel, Predictions, Predictor, score, split_of
from stagedml.zoo.glue.records import GlueRecords
from stagedml.zoo.glue.tasks import GlueTask, glue_task, write_submission
from stagedml.zoo.training.bootstrap import COMPARISON, Comparing, of_answers
from stagedml.zoo.training.keras_model import rebuild
from stagedml.zoo.training.metrics import METRICS
from stagedml.zoo.training.seeds import set_seeds

if TYPE_CHECKING:
    from collections.abc import Mapping

SUBJECT = "BERT"
SCORE = "score"


class GlueEvaluation(Outputs):
    """What a model answers, and how good that is.

    `scores["splits"]` has for each split with known labels what `score` gives. `predictions/` has
    the test set's answers in the form in which GLUE takes them, and the development set's in
    `dev.tsv`.
    """

    scores = Json("scores.json", {"task": str, "splits": {"dev": {"score": float}}})
    confusion = Json("confusion.json", {"classes": list, "splits": dict})
    comparison = Json("comparison.json", COMPARISON)
    predictions = Dir("predictions")
    dev_score = Metric("dev_score", at_least=-1, at_most=1)
    dev_examples = Metric("dev_examples", at_least=1)
    test_examples = Metric("test_examples", at_least=0)


@stage(environment="bert", accelerator="cuda", closed=True)
def glue_evaluate(
    build: Build[GlueEvaluation],
    model: GlueModel,
    records: GlueRecords,
    baselines: GlueBaselines,
    *,
    batch_size: Count = 128,
) -> GlueEvaluation:
    """Answer every example of dev and test, with the model rebuilt from its files.

    The records may be of another task than the model was trained with, if the answers mean the
    same: a model of MNLI-m answers MNLI-mm and the diagnostics.

    Args:
        build: The running stage.
        model: The fine-tuned model.
        records: What it is asked.
        baselines: Answers to the same examples, for comparison.
        batch_size: Number of examples at a time.

    Raises:
        ModelError: The model cannot be rebuilt.
        CheckpointError: The records were made with another vocabulary.
        StagedMLError: The records have other labels than the model's or were made in another way,
            or the base lines are of other examples.
    """
    set_seeds(build)
    schema = records.schema
    task = glue_task(schema["task"])
    check_same_vocabulary(model.vocab, schema["vocab_sha256"])
    _check_records(model, task, schema)
    keras_model = rebuild(model.architecture, model.weights)
    comparing = Comparing(SUBJECT, seed=build.seed)
    scores, confusion = {}, {}
    for name, file in (("dev", "dev.tsv"), ("test", task.submission)):
        split = split_of(records, name)
        build.progress(f"predict {split.records} examples of {name}")
        found = Predictor(task, split, batch_size=batch_size)(keras_model)
        write_submission(
            build.out.predictions / file, task, found.ids.tolist(), found.answers.tolist()
        )
        if found.labels is not None:
            scores[name] = score(task, found)
            if not task.regression:
                confusion[name] = scores[name].pop("confusion")
            _compare(comparing, name, task, found, baselines)
    build.out.scores = {"task": task.name, "splits": scores}
    build.out.confusion = {"classes": list(task.labels or ()), "splits": confusion}
    build.out.comparison = comparing.to_json()
    build.out.dev_score = scores["dev"]["score"]
    build.out.dev_examples = split_of(records, "dev").records
    build.out.test_examples = split_of(records, "test").records
    return build.out


def _check_records(model: GlueModel, task: GlueTask, schema: Mapping[str, Any]) -> None:
    known = model.preprocessing
    trained = glue_task(known["task"])
    if trained.labels != task.labels or known["texts"] != len(task.texts):
        msg = f"a model of {trained.name} does not answer {task.name}"
        raise StagedMLError(msg)
    for name in ("max_seq_length", "do_lower_case", "mark_shared"):
        if known[name] != schema[name]:
            msg = f"{name} of the model is {known[name]}, that of the records {schema[name]}"
            raise StagedMLError(msg)


def _compare(
    comparing: Comparing, split: str, task: GlueTask, found: Predictions, baselines: GlueBaselines
) -> None:
    """Measure the answers of a split, and those of the base lines to the same examples."""
    import numpy as np

    ids = found.ids.tolist()
    other = baselines.answers["splits"].get(split, {"ids": [], "models": {}})
    if sorted(other["ids"]) != sorted(ids):
        msg = f"the base lines answer {len(other['ids'])} examples of {split}, not these {len(ids)}"
        raise StagedMLError(msg)
    place = {number: k for k, number in enumerate(other["ids"])}
    order = [place[number] for number in ids]
    answers: dict[str, Any] = {SUBJECT: found.answers}
    for name, given in other["models"].items():
        answers[name] = np.asarray(given)[order]
    measured = {metric: METRICS[metric] for metric in metrics_of(task)}
    if main_metric(task) == SCORE:
        official = [METRICS[metric] for metric in task.metrics]
        # What GLUE's leaderboard averages.
        mean = lambda a, b: sum(metric(a, b) for metric in official) / len(official)  # noqa: E731
        measured = {SCORE: mean, **measured}
    for metric, function in measured.items():
        models = {
            name: of_answers(function, given, found.labels) for name, given in answers.items()
        }
        comparing.add(split, metric, models, items=len(ids))


def main_metric(task: GlueTask) -> str:
    """Name the one number that a task is told by: its only metric, or the mean of them."""
    return SCORE if len(task.metrics) > 1 else task.metrics[0]


def metrics_of(task: GlueTask) -> list[str]:
    """List the metrics that a task is reported by: its own ones, and the accuracy of classes."""
    return list(dict.fromkeys((*task.metrics, *(() if task.regression else ("accuracy",)))))

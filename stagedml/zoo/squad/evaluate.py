"""The answers of a model to SQuAD's development set, and the official metrics of them."""

from __future__ import annotations

from typing import Annotated, Any

from stagedml import Bounds, Build, File, Json, Metric, Outputs, stage
from stagedml.runtime.backends import write_json
from stagedml.zoo.squad.answers import Scored, best_answers
from stagedml.zoo.squad.metrics import evaluate_v1, evaluate_v2
from stagedml.zoo.squad.questions import Question, read_squad
from stagedml.zoo.squad.records import SquadRecords
from stagedml.zoo.squad.stages import SquadModel
from stagedml.zoo.training.batches import batches, column, inputs_of
from stagedml.zoo.training.keras_model import rebuild
from stagedml.zoo.training.seeds import set_seeds

Count = Annotated[int, Bounds(at_least=1)]


class SquadEvaluation(Outputs):
    """Answers, and their scores in percent.

    `predictions.json` is what the official scripts take, `null_scores.json` what that of 2.0
    takes besides: how much more speaks for no answer than for the best one. `metrics` has all
    that the official script of the version reports. For 2.0, `f1` and `exact_match` are those of
    the predictions as written.
    """

    predictions = File("predictions.json")
    n_best = File("nbest_predictions.json")
    null_scores = File("null_scores.json")
    metrics = Json("scores.json", {"version": str, "official": dict})
    exact_match = Metric("exact_match")
    f1 = Metric("f1")
    questions = Metric("questions")


@stage(environment="bert", accelerator="cuda")
def squad_evaluate(
    build: Build[SquadEvaluation],
    model: SquadModel,
    records: SquadRecords,
    *,
    batch_size: Count = 32,
    n_best: Count = 20,
    max_answer_tokens: Count = 30,
    null_threshold: float | None = None,
) -> SquadEvaluation:
    """Answer every question of dev, with the model rebuilt from its description and weights.

    Args:
        build: The running stage.
        model: Trained with windows of the same kind.
        records: Whose dev part is answered.
        batch_size: Windows at a time.
        n_best: How many answers of each question are written.
        max_answer_tokens: Longer answers are not considered.
        null_threshold: For 2.0: a question whose null score is above it is not answered. By
            default the one with the best F1 on dev, as the published results have it.

    Raises:
        ModelError: The model cannot be rebuilt.
        CheckpointError: The records were made with another vocabulary.
    """
    import numpy as np

    from stagedml.zoo.bert.checks import check_same_vocabulary

    set_seeds(build)
    schema = records.schema
    check_same_vocabulary(model.vocab, schema["vocab_sha256"])
    known = schema["splits"]["dev"]
    questions = read_squad(records.dev_file)[: known["questions"]]
    build.progress(f"predict {known['records']} windows")
    keras_model = rebuild(model.architecture, model.weights)
    count = known["records"]
    given = batches(records.dev, schema["dev"], inputs_of, records=count, batch_size=batch_size)
    logits = np.asarray(keras_model.predict(given, verbose=0), dtype=np.float32)
    names = ("question", "starts", "ends", "best")
    columns = {name: column(records.dev, schema["dev"], name, count) for name in names}
    windows: list[list[Scored]] = [[] for _ in questions]
    for index, number in enumerate(columns["question"]):
        windows[number].append(
            Scored(
                logits[index, :, 0],
                logits[index, :, 1],
                columns["starts"][index],
                columns["ends"][index],
                columns["best"][index],
            )
        )
    every: dict[str, list[dict[str, Any]]] = {}
    texts: dict[str, str] = {}
    nulls: dict[str, float] = {}
    for question, some in zip(build.track(questions, "answers"), windows, strict=True):
        answers, null = best_answers(
            question.context, some, n_best=n_best, max_answer_tokens=max_answer_tokens
        )
        every[question.id] = answers
        texts[question.id] = answers[0]["text"] if answers else ""
        nulls[question.id] = null
    if schema["version"] == "2.0":
        chosen, official = _with_threshold(questions, texts, nulls, null_threshold)
    else:
        chosen = texts
        official = evaluate_v1({q.id: q.answers for q in questions}, texts)
    write_json(build.out.predictions, chosen)
    write_json(build.out.n_best, every)
    write_json(build.out.null_scores, nulls)
    build.out.metrics = {"version": schema["version"], "official": official}
    build.out.exact_match = official["exact" if schema["version"] == "2.0" else "exact_match"]
    build.out.f1 = official["f1"]
    build.out.questions = len(questions)
    return build.out


def _with_threshold(
    questions: list[Question],
    texts: dict[str, str],
    nulls: dict[str, float],
    threshold: float | None,
) -> tuple[dict[str, str], dict[str, float]]:
    """2.0: the texts with the unlikely ones emptied, and the official scores of these.

    The best thresholds, and the scores at them, are those of the texts before.
    """
    answers = {q.id: q.answers for q in questions}
    searched = evaluate_v2(answers, texts, nulls, threshold=max(nulls.values()))
    used = searched["best_f1_thresh"] if threshold is None else threshold
    chosen = {q: text if nulls[q] <= used else "" for q, text in texts.items()}
    official = evaluate_v2(answers, chosen)
    best = {name: value for name, value in searched.items() if name.startswith("best_")}
    return chosen, {**official, **best, "null_threshold": used}

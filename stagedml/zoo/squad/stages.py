"""BERT, fine-tuned to find the answers to SQuAD's questions; its evaluation, and samples of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, File, Json, Metric, Outputs, stage
from stagedml.runtime.backends import write_json
from stagedml.zoo.bert.data import BertStart, check_same_vocabulary
from stagedml.zoo.bert.finetuning import (
    Count,
    Finetuning,
    Fraction,
    Init,
    LearningRate,
    StartWith,
    TrainingSet,
)
from stagedml.zoo.bert.model import span_finder, span_loss
from stagedml.zoo.bert.texts import BertSamples, TextAdequacy, check_texts, write_text_samples
from stagedml.zoo.squad.data import Question, read_squad
from stagedml.zoo.squad.metrics import evaluate_v1, evaluate_v2
from stagedml.zoo.squad.model import SquadModel, best_answers
from stagedml.zoo.squad.records import SquadRecords
from stagedml.zoo.squad.windows import scored_windows, whole_contexts
from stagedml.zoo.training.batches import inputs_of
from stagedml.zoo.training.checkpoints import Checkpoint
from stagedml.zoo.training.compute import take_compute
from stagedml.zoo.training.keras_model import rebuild
from stagedml.zoo.training.precision import Precision
from stagedml.zoo.training.seeds import set_seeds
from stagedml.zoo.training.segment_stages import segments_of

if TYPE_CHECKING:
    from collections.abc import Mapping

SampleCount = Annotated[int, Bounds(at_least=1, at_most=1000)]


def _inputs_and_answer(batch: Mapping[str, Any]) -> tuple[dict[str, Any], Any]:
    return inputs_of(batch), batch["answer"]


def _train(
    build: Build[Any],
    checkpoint: BertStart,
    records: SquadRecords,
    start: Path | None,
    resume: Checkpoint | None,
    until: float,
    *,
    init: Init,
    start_with: StartWith,
    dropout: float | None,
    **course_and_compute: Any,
) -> Finetuning:
    """Train until so many epochs are done."""
    schema = records.schema
    compute, course = take_compute(course_and_compute)
    finetuning = Finetuning(
        build,
        checkpoint,
        schema,
        lambda backbone, _: span_finder(backbone),
        start=start,
        resume=resume,
        init=init,
        start_with=start_with,
        dropout=dropout,
        compute=compute,
    )
    count = schema["splits"]["train"]["records"]
    finetuning.fit(
        TrainingSet(records.train, schema["train"], count, _inputs_and_answer, "windows"),
        loss=span_loss,
        until=until,
        **course,
    )
    return finetuning


bert_finetune_squad_segment = segments_of(
    _train, name="bert-finetune-squad-segment", environment="bert", accelerator="cuda"
)


@stage(environment="bert", accelerator="cuda", closed=True)
def bert_finetune_squad(
    build: Build[SquadModel],
    checkpoint: BertStart,
    records: SquadRecords,
    start: Path | None = None,
    resume: Checkpoint | None = None,
    *,
    learning_rate: LearningRate = 2e-5,
    batch_size: Count = 8,
    epochs: Count = 3,
    schedule_epochs: Count | None = None,
    warmup: Fraction = 0.1,
    init: Init = "checkpoint",
    start_with: StartWith = "backbone",
    dropout: Fraction | None = None,
    bias_correction: bool = True,
    precision: Precision = "float32",
    jit_compile: bool = False,
    steps_per_execution: Count = 1,
    accumulation: Count = 1,
    gradient_checkpointing: bool = False,
    replicas: Count = 1,
    deterministic: bool = True,
    inter_op: Count | None = None,
) -> SquadModel:
    """Fine-tune a BERT to the windows of the records.

    AdamW with linear warm-up and decay; the loss is the mean cross-entropy of the answer's first
    and last token, as https://arxiv.org/abs/1810.04805 (4.2).

    Args:
        build: The running stage.
        checkpoint: Configuration, vocabulary and, unless `init` is `random`, weights.
        records: Records that were tokenized with the same vocabulary.
        start: Weights to begin with in place of the checkpoint's: those of another fine-tuned BERT
            of the same configuration, or TensorFlow's checkpoint in a directory.
        resume: Where another segment of the training stopped.
        learning_rate: Peak learning rate, reached at the end of the warm-up.
        batch_size: Number of windows of a step.
        epochs: Number of passes over the training set, those of other segments included.
        schedule_epochs: Epochs over which the learning rate rises and decays to zero; `epochs` by
            default.
        warmup: Fraction of the schedule's steps over which the learning rate rises.
        init: Where the weights come from without `start`; `random` only when asked for.
        start_with: What is taken of `start`: the encoder, under a new head, or all of the model.
        dropout: Dropout rate in place of the checkpoint's.
        bias_correction: Adam's, which Google's BERT leaves out.
        precision: Compute in 16 bits where that is safe, see `stagedml.zoo.training.precision`. The
            weights, and the model that comes out, are float32. On a CPU bits follow the processor.
        jit_compile: Compile with XLA, for the processor at hand: bits follow it.
        steps_per_execution: Steps that are made before Python is asked again.
        accumulation: Parts into which a step's batch is cut, to take less memory.
        gradient_checkpointing: Compute activations twice, to take less memory.
        replicas: GPUs that share a step's batch.
        deterministic: Refuse operations that give other bits each time.
        inter_op: Operations that may run side by side on the CPU.

    Raises:
        CheckpointError: Checkpoint, vocabulary and records do not fit together.
        StartError: `start` has no weights of this model.
        ResumeError: `resume` is a checkpoint of another training.
        DivergedError: The loss is not a number any more.
        AcceleratorError: The stage is its `cuda` variant and there is no GPU.
    """
    finetuning = _train(
        build,
        checkpoint,
        records,
        start,
        resume,
        epochs,
        learning_rate=learning_rate,
        batch_size=batch_size,
        schedule_epochs=schedule_epochs or epochs,
        warmup=warmup,
        init=init,
        start_with=start_with,
        dropout=dropout,
        bias_correction=bias_correction,
        precision=precision,
        jit_compile=jit_compile,
        steps_per_execution=steps_per_execution,
        accumulation=accumulation,
        gradient_checkpointing=gradient_checkpointing,
        replicas=replicas,
        deterministic=deterministic,
        inter_op=inter_op,
    )
    schema = records.schema
    build.out.train_loss = finetuning.train_loss
    build.out.train_records = schema["splits"]["train"]["records"]
    wanted = ("version", "do_lower_case", "max_seq_length", "max_query_length", "doc_stride")
    finetuning.hand_on({name: schema[name] for name in wanted})
    return build.out


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
    exact_match = Metric("exact_match", at_least=0, at_most=100)
    f1 = Metric("f1", at_least=0, at_most=100)
    questions = Metric("questions", at_least=1)


@stage(environment="bert", accelerator="cuda", closed=True)
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
        model: A model that was trained with windows of the same kind.
        records: The records whose dev part is answered.
        batch_size: Number of windows at a time.
        n_best: Number of answers to each question that are written.
        max_answer_tokens: Largest number of tokens of an answer.
        null_threshold: For 2.0: a question whose null score is above it is not answered. By
            default the one with the best F1 on dev, as the published results have it.

    Raises:
        ModelError: The model cannot be rebuilt.
        CheckpointError: The records were made with another vocabulary.
    """
    set_seeds(build)
    schema = records.schema
    check_same_vocabulary(model.vocab, schema["vocab_sha256"])
    known = schema["splits"]["dev"]
    questions = read_squad(records.dev_file)[: known["questions"]]
    build.progress(f"predict {known['records']} windows")
    keras_model = rebuild(model.architecture, model.weights)
    windows = scored_windows(
        keras_model, records.dev, schema["dev"], records=known["records"], batch_size=batch_size
    )
    texts: dict[str, str] = {}
    nulls: dict[str, float] = {}
    with build.out.n_best.open("w", encoding="utf-8") as file:
        begin = "{\n"
        for question, some in zip(build.track(questions, "answers"), windows, strict=True):
            answers, null = best_answers(
                question.context, some, n_best=n_best, max_answer_tokens=max_answer_tokens
            )
            # One at a time, in the file's order: all of them together take gigabytes.
            text = json.dumps(answers, sort_keys=True, ensure_ascii=False, allow_nan=False)
            file.write(f"{begin}{json.dumps(question.id, ensure_ascii=False)}: {text}")
            begin = ",\n"
            texts[question.id] = answers[0]["text"] if answers else ""
            nulls[question.id] = null
        file.write("\n}\n")
    if schema["version"] == "2.0":
        chosen, official = _with_threshold(questions, texts, nulls, null_threshold)
    else:
        chosen = texts
        official = evaluate_v1({q.id: q.answers for q in questions}, texts)
    write_json(build.out.predictions, chosen)
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
    """Empty the unlikely answers, as 2.0 has it, and compute the official scores of the rest.

    The best thresholds, and the scores at them, are those of the texts before.
    """
    answers = {q.id: q.answers for q in questions}
    searched = evaluate_v2(answers, texts, nulls, threshold=max(nulls.values()))
    used = searched["best_f1_thresh"] if threshold is None else threshold
    chosen = {q: text if nulls[q] <= used else "" for q, text in texts.items()}
    official = evaluate_v2(answers, chosen)
    best = {name: value for name, value in searched.items() if name.startswith("best_")}
    return chosen, {**official, **best, "null_threshold": used}


@stage(environment="bert", closed=True)
def squad_samples(
    build: Build[BertSamples], model: SquadModel, records: SquadRecords, *, count: SampleCount = 12
) -> BertSamples:
    """Sample what the rebuilt Keras model gives for questions of dev, and for edge cases.

    Args:
        build: The running stage.
        model: The fine-tuned model.
        records: The records whose dev part the questions are from.
        count: Number of questions, taken from those whose context fits one window.

    Raises:
        AdequacyError: The records of the questions have other tokens than the other tokenizer.
    """
    known = records.schema
    questions = read_squad(records.dev_file)
    total = known["splits"]["dev"]["records"]
    set_seeds(build)  # before records are read, which TensorFlow does
    whole = whole_contexts(records.dev, known["dev"], records=total, count=count)
    chosen = [questions[number] for number, _ in whole]
    write_text_samples(
        build,
        model,
        [f"dev-{q.id}" for q in chosen],
        [(q.question, q.context) for q in chosen],
        [ids for _, ids in whole],
        ("question", "context"),
    )
    return build.out


@stage(environment="bert", closed=True)
def check_squad_texts(
    build: Build[TextAdequacy], model: SquadModel, samples: BertSamples
) -> TextAdequacy:
    """Test raw texts through our own tokenizer and the rebuilt Keras model.

    Raises:
        PromiseError: A token differs, or an output by more than 1e-4.
    """
    check_texts(build, model, samples)
    return build.out

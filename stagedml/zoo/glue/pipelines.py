"""BERT on GLUE: every task, in every size, and without pre-training."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import gate, objective, pipeline
from stagedml.planning.aliases import also_called
from stagedml.planning.places import helper
from stagedml.zoo.bert.inputs import MARKED_SEGMENTS
from stagedml.zoo.bert.pipelines import (
    SIZES,
    Size,
    bert_checkpoint,
    bert_sample,
    bert_scratch,
    suffix,
)
from stagedml.zoo.glue.parts import (
    DEV_IDS,
    finetune_glue,
    glue,
    glue_sample,
    records_of,
    report_on,
    slug,
)
from stagedml.zoo.glue.published import ACCURACY_ALONE, published_score
from stagedml.zoo.glue.report import MrpcReport
from stagedml.zoo.glue.stages import bert_finetune_glue
from stagedml.zoo.glue.tasks import GLUE_TASKS, glue_task
from stagedml.zoo.training.devices import Accelerator  # noqa: TC001 - `--set` reads it
from stagedml.zoo.training.segments import Segments, Start  # noqa: TC001 - so it does these

if TYPE_CHECKING:
    from stagedml import Manager
    from stagedml.zoo.glue.data import GlueExamples
    from stagedml.zoo.glue.model import GlueModel
    from stagedml.zoo.glue.records import GlueRecords
    from stagedml.zoo.glue.report import GlueReport

_NAMES = {"task_name": "task", "train_batch_size": "batch_size", "train_epoches": "epochs"}


@also_called(task_name="task")
def all_fetchglue(m: Manager, task: str = "MRPC") -> GlueExamples:
    """Fetch a task of GLUE, under the name that the original has for all of them.

    Args:
        m: The plan to add to.
        task: The task as GLUE calls it; also `task_name`.

    Raises:
        UnknownTaskError: There is no such task.
    """
    return glue(m, task)


@also_called(task_name="task")
def all_glue_tfrecords(
    m: Manager,
    task: str = "MRPC",
    lower_case: bool | None = None,  # noqa: FBT001 - as the original has it
    size: Size = "base",
    *,
    max_seq_length: int = 128,
) -> GlueRecords:
    """Tokenize a task of GLUE for a published BERT, under the original's name for it.

    Args:
        m: The plan to add to.
        task: The task as GLUE calls it; also `task_name`.
        lower_case: Whether the texts are made lower case; as the checkpoint has it by default.
        size: The checkpoint's size.
        max_seq_length: Number of tokens of an example.

    Raises:
        UnknownTaskError: There is no such task.
        UnknownSizeError: There is no such checkpoint.
    """
    glue_task(task)
    return records_of(
        m,
        glue(m, task),
        bert_checkpoint(m, size),
        max_seq_length=max_seq_length,
        do_lower_case=lower_case,
    )


@also_called(**_NAMES)
def all_bert_finetune_glue(
    m: Manager,
    task: str = "MRPC",
    size: Size = "base",
    *,
    max_seq_length: int = 128,
    validation: float = 0.0,
    **parameters: Any,
) -> GlueModel:
    """Fine-tune a published BERT to a task of GLUE.

    For MNLI-mm and AX, whose training set is MNLI-m's, that is the model of MNLI-m.

    Args:
        m: The plan to add to.
        task: The task as GLUE calls it: `MRPC`, `SST-2`, `MNLI-mm`...
        size: The checkpoint's size.
        max_seq_length: Number of tokens of an example.
        validation: Fraction of the training set that is held out, to choose by.
        parameters: `num_instances`, and parameters of the stage `bert_finetune_glue`.

    Raises:
        UnknownTaskError: There is no such task.
        UnknownSizeError: There is no such checkpoint.
    """
    return _published(
        m, task, size, max_seq_length=max_seq_length, validation=validation, **parameters
    )[1]


@helper
def _published(
    m: Manager,
    task: str,
    size: Size,
    *,
    max_seq_length: int = 128,
    validation: float = 0.0,
    **parameters: Any,
) -> tuple[GlueRecords, GlueModel]:
    """Add the training of a task, or of the one it learns from, and what it is trained with."""
    learnt = glue_task(task).learns_from or task
    checkpoint = bert_checkpoint(m, size)
    examples = glue(m, learnt, validation=validation)
    records = records_of(m, examples, checkpoint, max_seq_length=max_seq_length)
    stage = bert_finetune_glue.named(f"bert-finetune-{slug(learnt)}{suffix(size)}")
    given = {**_as_published(learnt, size), **parameters}
    return records, finetune_glue(m, checkpoint, records, stage=stage, **given)


def _as_published(task: str, size: str) -> dict[str, Any]:
    """Return the parameters with which `published_score` was got, where they are not the default.

    The large one's are those of its paper, but for a batch that fits the memory of a GPU.
    """
    if size == "mini":
        return {"batch_size": 64 if task in ("MNLI-m", "SNLI") else 8, "epochs": 4}
    return {"batch_size": 16} if size == "large" else {}


@also_called(**_NAMES)
def all_minibert_finetune_glue(m: Manager, task: str = "MRPC", **parameters: Any) -> GlueModel:
    """Fine-tune the smallest published BERT to a task of GLUE."""
    return all_bert_finetune_glue(m, task, "mini", **parameters)


@also_called(**_NAMES)
def all_largebert_finetune_glue(m: Manager, task: str = "MRPC", **parameters: Any) -> GlueModel:
    """Fine-tune the largest published BERT to a task of GLUE."""
    return all_bert_finetune_glue(m, task, "large", **parameters)


@also_called(**_NAMES)
def all_multibert_finetune_glue(m: Manager, task: str = "MRPC", **parameters: Any) -> GlueModel:
    """Fine-tune the multilingual BERT to a task of GLUE."""
    return all_bert_finetune_glue(m, task, "multilingual", **parameters)


@pipeline(
    {
        f"bert-glue-{slug(task)}{suffix(size)}": {"task": task, "size": size}
        for task in GLUE_TASKS
        for size in SIZES
    }
)
@also_called(**_NAMES)
def all_bert_glue(
    m: Manager,
    task: str = "MRPC",
    size: Size = "base",
    *,
    max_seq_length: int = 128,
    segments: Segments = 1,
    start: Start = None,
    dev_score: float | None = None,
    **parameters: Any,
) -> GlueReport:
    """Fine-tune a published BERT to a task of GLUE, export it, and report on it.

    The objective is what others published, see `stagedml.zoo.glue.published`. MNLI-m, MNLI-mm and
    AX are three evaluations of one model.

    Args:
        m: The plan to add to.
        task: The task as GLUE calls it: `MRPC`, `SST-2`, `MNLI-mm`...
        size: The checkpoint's size.
        max_seq_length: Number of tokens of an example.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with in place of the checkpoint's; see `start_path`.
        dev_score: Another objective for the mean of the task's official metrics on dev; -1 is none.
        parameters: `validation`, `num_instances`, parameters of `bert_finetune_glue`.
    """
    given = {"max_seq_length": max_seq_length, "segments": segments, "start": start, **parameters}
    records, model = _published(m, task, size, **given)
    asked = None
    if glue_task(task).learns_from:
        examples = glue(m, task, training=False)
        asked = records_of(m, examples, bert_checkpoint(m, size), max_seq_length=max_seq_length)
    report = report_on(m, model, records, name=f"bert-glue-{slug(task)}{suffix(size)}", asked=asked)
    wanted = published_score(task, size) if dev_score is None else dev_score
    if wanted is None or wanted <= -1:
        return report
    measured = report.dev_score
    if dev_score is None and (task, size) in ACCURACY_ALONE and isinstance(report, MrpcReport):
        measured = report.dev_accuracy
    return gate(m, report, objective(measured, at_least=wanted))


@pipeline("bert-glue-mrpc-scratch")
def all_bert_glue_mrpc_scratch(
    m: Manager,
    *,
    dev_ids_url: str = DEV_IDS.url,
    dev_ids_sha256: str = DEV_IDS.sha256,
    accelerator: Accelerator = "cpu",
    mark_shared: bool = True,
    over_constant: float = 0.005,
    segments: Segments = 1,
    start: Start = None,
    **parameters: Any,
) -> GlueReport:
    """Train a small BERT on MRPC from random weights: real data and vocabulary, no checkpoint.

    Of 3,668 pairs alone a BERT does not learn to compare two texts: it answers “1” to all. Told
    which words both texts have (`mark_shared`), it is better than that, and the objective asks for
    it; but it does not beat a linear model of how many words these are. The report has both beside
    it. That takes pre-trained weights.

    The objective tells a training that works from one that answers always the same. It is no proof
    of how good the model is: its metric was chosen when the result on the test set was known.

    Args:
        m: The plan to add to.
        dev_ids_url: Where the list of the pairs is that are the development set; the official one
            by default.
        dev_ids_sha256: The hash of that list.
        accelerator: Where to train; a CPU will do.
        mark_shared: Whether segments say which words both texts have; not for weights to start
            from that know two kinds of segments.
        over_constant: The objective: by how much the score of the test set, the mean of F1 and
            accuracy, is above that of answering always the same, which is 0 of it. F1 alone is
            not: “1” to all has more of it.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with; see `start_path`. Random ones by default.
        parameters: `num_instances`, and further parameters of the stage `bert_finetune_glue`.
    """
    bert = bert_scratch(
        m,
        layers=2,
        hidden=64,
        heads=2,
        intermediate=128,
        max_position_embeddings=128,
        segments=MARKED_SEGMENTS if mark_shared else 2,
    )
    examples = glue(
        m, "MRPC", validation=0.0, dev_ids_url=dev_ids_url, dev_ids_sha256=dev_ids_sha256
    )
    # No pair has more tokens.
    records = records_of(m, examples, bert, max_seq_length=104, mark_shared=mark_shared)
    stage = bert_finetune_glue.on(accelerator).named("bert-finetune-mrpc-scratch")
    # Chosen by the development set; with more epochs it learns the training set by heart.
    given = {"learning_rate": 5e-4, "epochs": 3, "dropout": 0.1, "init": "random", **parameters}
    model = finetune_glue(m, bert, records, stage=stage, segments=segments, start=start, **given)
    report = report_on(m, model, records, name="bert-glue-mrpc-scratch", accelerator=accelerator)
    return gate(m, report, objective(report.over_constant, at_least=over_constant))


@pipeline(
    {
        "bert-glue-sample": {"task": "MRPC"},
        "bert-glue-cola-sample": {"task": "CoLA"},
        "bert-glue-stsb-sample": {"task": "STS-B"},
        "bert-glue-snli-sample": {"task": "SNLI"},
    }
)
def all_bert_glue_sample(
    m: Manager,
    task: str = "MRPC",
    *,
    segments: Segments = 1,
    start: Start = None,
    accelerator: Accelerator = "cpu",
    **parameters: Any,
) -> GlueReport:
    """Run the GLUE pipeline with a tiny BERT on made-up data: no download, a minute or two.

    Args:
        m: The plan to add to.
        task: The task as GLUE calls it.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with; see `start_path`. Random ones by default.
        accelerator: Where to train; a CPU will do.
        parameters: `num_instances`, and further parameters of the stage `bert_finetune_glue`.
    """
    glue_task(task)
    bert = bert_sample(m, layers=2, hidden=32, heads=2, intermediate=64, max_position_embeddings=64)
    records = records_of(m, glue_sample(m, task), bert, max_seq_length=48)
    stage = bert_finetune_glue.on(accelerator).named(f"bert-finetune-{slug(task)}-sample")
    given = {"learning_rate": 2e-3, "epochs": 16, "init": "random", **parameters}
    model = finetune_glue(m, bert, records, stage=stage, segments=segments, start=start, **given)
    return report_on(
        m, model, records, name=f"bert-glue-{slug(task)}-sample", accelerator=accelerator
    )

"""BERT on GLUE: every task, in every size, and without pre-training; and the data of each task."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from stagedml import fetchurl, gate, objective, pipeline
from stagedml.planning.aliases import also_called
from stagedml.planning.places import helper
from stagedml.zoo.bert.cards import GLUE_CARD
from stagedml.zoo.bert.data import check_fit
from stagedml.zoo.bert.pipelines import (
    SIZES,
    Size,
    bert_checkpoint,
    bert_sample,
    bert_scratch,
    export_bert,
    suffix,
)
from stagedml.zoo.formats.catalogue import fetch, source
from stagedml.zoo.formats.unpack import unpack
from stagedml.zoo.glue.data import GlueExamples, glue_diagnostics, glue_examples, mrpc_examples
from stagedml.zoo.glue.model import GlueModel
from stagedml.zoo.glue.records import GlueRecords, glue_records
from stagedml.zoo.glue.report import GlueReport, MrpcReport, report_glue, report_mrpc
from stagedml.zoo.glue.stages import (
    bert_finetune_glue,
    bert_finetune_glue_segment,
    check_glue_texts,
    glue_samples,
)
from stagedml.zoo.glue.tasks import GLUE_TASKS, glue_task
from stagedml.zoo.report.cards import ModelCard, card_of
from stagedml.zoo.sample_data.stages import glue_sample_data, mrpc_sample_data
from stagedml.zoo.training.devices import Accelerator  # noqa: TC001 - `--set` reads it
from stagedml.zoo.training.instances import best_of, check_one_segment
from stagedml.zoo.training.segments import Segments, Start, plan_segments, start_path

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml import Manager, Stage
    from stagedml.zoo.bert.data import BertStart

# The archive of each task, and the directory in it.
_ARCHIVES = {
    "CoLA": ("glue/CoLA", "CoLA"),
    "SST-2": ("glue/SST-2", "SST-2"),
    "QQP": ("glue/QQP", "QQP"),
    "STS-B": ("glue/STS-B", "STS-B"),
    "MNLI-m": ("glue/MNLI", "MNLI"),
    "MNLI-mm": ("glue/MNLI", "MNLI"),
    "AX": ("glue/MNLI", "MNLI"),
    "QNLI": ("glue/QNLI", "QNLI"),
    "RTE": ("glue/RTE", "RTE"),
    "WNLI": ("glue/WNLI", "WNLI"),
}
DEV_IDS = source("glue/MRPC/dev_ids")
# What fits the memory of the GPUs that these were published with, at 128 tokens.
BATCH = {"mini": 32, "base": 32, "large": 16, "multilingual": 32}


@helper
def glue(
    m: Manager,
    task: str,
    *,
    validation: float = 0.05,
    dev_ids_url: str = DEV_IDS.url,
    dev_ids_sha256: str = DEV_IDS.sha256,
) -> GlueExamples:
    """Add the examples of a task, from its official files.

    Args:
        m: The plan to add to.
        task: The task as GLUE calls it: one of `GLUE_TASKS`.
        validation: Fraction of the training set that becomes the validation set.
        dev_ids_url: For MRPC, where the list of the pairs is that are its development set.
        dev_ids_sha256: The hash of that list.

    Raises:
        UnknownTaskError: There is no such task.
    """
    known = glue_task(task)
    counts = {split: table.count for split, table in known.tables.items() if table.count}
    options: dict[str, Any] = {"task": task, "validation": validation, "counts": counts}
    name = f"glue-{task.lower()}-examples"
    if task == "MRPC":
        dev_ids = fetchurl(m, url=dev_ids_url, sha256=dev_ids_sha256, name=DEV_IDS.name)
        train, test = fetch(m, "glue/MRPC/train"), fetch(m, "glue/MRPC/test")
        stage = mrpc_examples.named(name)
        return stage(m, train.file, test.file, dev_ids.file, **options)
    files = _files(m, task)
    if task == "AX":
        return glue_diagnostics.named(name)(m, files, fetch(m, "glue/AX").file, **options)
    return glue_examples.named(name)(m, files, **options)


@helper
def _files(m: Manager, task: str) -> Path:
    key, directory = _ARCHIVES[task]
    # MNLI's tasks share one archive, and so one unpacked directory.
    tables = [t for name, (k, _) in _ARCHIVES.items() if k == key for t in _paths(name)]
    only = sorted({f"{directory}/{path}" for path in tables if path != "diagnostic.tsv"})
    stage = unpack.named(f"glue-{directory.lower()}-files")
    return stage(m, fetch(m, key).file, only=only, strip=1).files


def _paths(task: str) -> list[str]:
    return [table.path for table in GLUE_TASKS[task].tables.values()]


@helper
def glue_sample(m: Manager, task: str, *, validation: float = 0.05) -> GlueExamples:
    """Add made-up examples of a task, with no download; see `stagedml/zoo/sample_data`.

    Args:
        m: The plan to add to.
        task: The task as GLUE calls it.
        validation: Fraction of the training set that becomes the validation set.

    Raises:
        UnknownTaskError: There is no such task.
    """
    glue_task(task)
    options: dict[str, Any] = {"task": task, "validation": validation}
    made, read = f"glue-{task.lower()}-sample-files", f"glue-{task.lower()}-sample-examples"
    if task == "MRPC":
        mrpc = mrpc_sample_data.named(made)(m)
        return mrpc_examples.named(read)(m, mrpc.train, mrpc.test, mrpc.dev_ids, **options)
    files = glue_sample_data.named(made)(m, task=task).files
    return glue_examples.named(read)(m, files, **options)


@helper
def records_of(
    m: Manager,
    examples: GlueExamples,
    checkpoint: BertStart,
    *,
    max_seq_length: int = 128,
    do_lower_case: bool | None = None,
) -> GlueRecords:
    """Tokenize the examples of a task for a checkpoint: its vocabulary, its casing.

    Args:
        m: The plan to add to.
        examples: The task's examples.
        checkpoint: The BERT to be tuned.
        max_seq_length: Number of tokens of an example; what is longer is cut.
        do_lower_case: Whether texts are made lower case; as the checkpoint has it by default.
    """
    task = examples.config.task
    lower = checkpoint.config.do_lower_case if do_lower_case is None else do_lower_case
    return glue_records.named(f"glue-{task.lower()}-records")(
        m,
        examples,
        checkpoint.vocab,
        task=task,
        do_lower_case=lower,
        max_seq_length=max_seq_length,
    )


def slug(task: str) -> str:
    """Write a task's name as part of a pipeline's: `sst2`, `stsb`, `mnli-mm`."""
    return {"SST-2": "sst2", "STS-B": "stsb"}.get(task, task.lower())


@helper
def finetune_glue(
    m: Manager,
    checkpoint: BertStart,
    records: GlueRecords,
    *,
    stage: Stage[..., GlueModel] = bert_finetune_glue,
    num_instances: int = 1,
    segments: int = 1,
    start: Start = None,
    **parameters: Any,
) -> GlueModel:
    """Add the stage `bert_finetune_glue`, after a check of what it is given.

    Of several instances the one is taken that has the best score on the development set.

    Args:
        m: The plan to add to.
        checkpoint: What to start from.
        records: What to train with.
        stage: `bert_finetune_glue`, under another name or for another accelerator.
        num_instances: How many to train.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with, see `start_path`; the checkpoint's by default.
        parameters: Parameters of the stage.

    Raises:
        MismatchError: The records were made with another vocabulary than the checkpoint's, or are
            longer than its position embeddings.
    """
    length = records.config.max_seq_length
    init = parameters.get("init", "checkpoint")
    check_fit(checkpoint, records, max_seq_length=length, init=init, start=start)
    begin = start_path(m, start)
    if num_instances != 1:
        check_one_segment(segments)
        given = {"start": begin, **parameters}
        return best_of(m, stage, num_instances, GlueModel.dev_score, checkpoint, records, **given)
    return plan_segments(
        m,
        stage,
        bert_finetune_glue_segment,
        checkpoint,
        records,
        segments=segments,
        start=begin,
        **parameters,
    )


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
    **parameters: Any,
) -> GlueModel:
    """Fine-tune a published BERT to a task of GLUE.

    Args:
        m: The plan to add to.
        task: The task as GLUE calls it: `MRPC`, `SST-2`, `MNLI-mm`...
        size: The checkpoint's size.
        max_seq_length: Number of tokens of an example.
        parameters: `num_instances`, and parameters of the stage `bert_finetune_glue`.

    Raises:
        UnknownTaskError: There is no such task.
        UnknownSizeError: There is no such checkpoint.
    """
    return _published(m, task, size, max_seq_length=max_seq_length, **parameters)[1]


@helper
def _published(
    m: Manager, task: str, size: Size, *, max_seq_length: int = 128, **parameters: Any
) -> tuple[GlueRecords, GlueModel]:
    glue_task(task)
    checkpoint = bert_checkpoint(m, size)
    records = records_of(m, glue(m, task), checkpoint, max_seq_length=max_seq_length)
    stage = bert_finetune_glue.named(f"bert-finetune-{slug(task)}{suffix(size)}")
    given = {"batch_size": BATCH.get(size, 32), **parameters}
    return records, finetune_glue(m, checkpoint, records, stage=stage, **given)


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


@helper
def report_on(
    m: Manager,
    model: GlueModel,
    records: GlueRecords,
    *,
    name: str,
    card: ModelCard = GLUE_CARD,
) -> GlueReport:
    """Export a fine-tuned model, test the exports, and report on all of it.

    Args:
        m: The plan to add to.
        model: The model.
        records: What it was trained with.
        name: The name of the report's stage.
        card: What people should know of the model.
    """
    samples = glue_samples(m, model, records)
    texts = check_glue_texts(m, model, samples)
    exports = export_bert(m, model, samples)
    inputs = (records, model, texts, exports.models, exports.checks)
    if records.config.task == "MRPC":
        return report_mrpc.named(name)(m, *inputs, card=card_of(card, model))
    return report_glue.named(name)(m, *inputs, card=card_of(card, model))


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
    segments: Segments = 1,
    start: Start = None,
    **parameters: Any,
) -> GlueReport:
    """Fine-tune a published BERT to a task of GLUE, export it, and report on it.

    Args:
        m: The plan to add to.
        task: The task as GLUE calls it: `MRPC`, `SST-2`, `MNLI-mm`...
        size: The checkpoint's size.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with in place of the checkpoint's; see `start_path`.
        parameters: `max_seq_length`, `num_instances`, parameters of `bert_finetune_glue`.
    """
    records, model = _published(m, task, size, segments=segments, start=start, **parameters)
    return report_on(m, model, records, name=f"bert-glue-{slug(task)}{suffix(size)}")


@pipeline("bert-glue-mrpc-scratch")
def all_bert_glue_mrpc_scratch(
    m: Manager,
    *,
    dev_ids_url: str = DEV_IDS.url,
    dev_ids_sha256: str = DEV_IDS.sha256,
    accelerator: Accelerator = "cpu",
    test_accuracy: float = 0.665,
    segments: Segments = 1,
    start: Start = None,
    **parameters: Any,
) -> GlueReport:
    """Train a small BERT on MRPC from random weights: real data and vocabulary, no checkpoint.

    Without pre-training a BERT learns little of MRPC: see the report for how much. The accuracy
    must be above that of the most frequent class, which 66.49 % of the test pairs are of.

    Args:
        m: The plan to add to.
        dev_ids_url: Where the list of the pairs is that are the development set; the official one
            by default.
        dev_ids_sha256: The hash of that list.
        accelerator: Where to train; a CPU will do.
        test_accuracy: The objective.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with; see `start_path`. Random ones by default.
        parameters: `num_instances`, and further parameters of the stage `bert_finetune_glue`.
    """
    bert = bert_scratch(
        m, layers=2, hidden=64, heads=2, intermediate=128, max_position_embeddings=128
    )
    examples = glue(
        m, "MRPC", validation=0.0, dev_ids_url=dev_ids_url, dev_ids_sha256=dev_ids_sha256
    )
    records = records_of(m, examples, bert, max_seq_length=64)
    stage = bert_finetune_glue.on(accelerator).named("bert-finetune-mrpc-scratch")
    # Chosen by the development set; with more epochs it learns the training set by heart.
    given = {"learning_rate": 5e-4, "epochs": 3, "dropout": 0.2, "init": "random", **parameters}
    model = finetune_glue(m, bert, records, stage=stage, segments=segments, start=start, **given)
    report = cast("MrpcReport", report_on(m, model, records, name="bert-glue-mrpc-scratch"))
    return gate(m, report, objective(report.test_accuracy, at_least=test_accuracy))


@pipeline(
    {
        "bert-glue-sample": {"task": "MRPC"},
        "bert-glue-cola-sample": {"task": "CoLA"},
        "bert-glue-stsb-sample": {"task": "STS-B"},
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
    return report_on(m, model, records, name=f"bert-glue-{slug(task)}-sample")

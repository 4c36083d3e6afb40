"""BERT on GLUE: every task, in every size, and without pre-training."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from stagedml import lineage, pipeline
from stagedml.zoo.bert.checks import check_fit
from stagedml.zoo.bert.exports import export_bert
from stagedml.zoo.bert.pipelines import bert_checkpoint, bert_sample, bert_scratch
from stagedml.zoo.glue.data import DEV_IDS, glue, glue_sample, records_of
from stagedml.zoo.glue.report import (
    GlueReport,
    MrpcScratchReport,
    report_glue,
    report_mrpc,
    report_mrpc_scratch,
)
from stagedml.zoo.glue.samples import check_glue_texts, glue_samples
from stagedml.zoo.glue.stages import GlueModel, bert_finetune_glue
from stagedml.zoo.glue.tasks import GLUE_TASKS, glue_task

if TYPE_CHECKING:
    from stagedml import Manager, Stage
    from stagedml.zoo.bert.data import BertStart
    from stagedml.zoo.glue.records import GlueRecords

Size = Literal["mini", "base", "large", "multilingual"]
SIZES: tuple[Size, ...] = ("mini", "base", "large", "multilingual")
# What fits the memory of the GPUs that these were published with, at 128 tokens.
BATCH = {"mini": 32, "base": 32, "large": 16, "multilingual": 32}


def slug(task: str) -> str:
    """A task's name as part of a pipeline's: `sst2`, `stsb`, `mnli-mm`."""
    return {"SST-2": "sst2", "STS-B": "stsb"}.get(task, task.lower())


def suffix(size: str) -> str:
    """A size as part of a pipeline's name; none for `base`."""
    return "" if size == "base" else f"-{size}"


def finetune_glue(
    m: Manager,
    checkpoint: BertStart,
    records: GlueRecords,
    *,
    stage: Stage[..., GlueModel] = bert_finetune_glue,
    **parameters: Any,
) -> GlueModel:
    """Add the stage `bert_finetune_glue`, after a check of what it is given.

    Args:
        m: The plan to add to.
        checkpoint: What to start from.
        records: What to train with.
        stage: `bert_finetune_glue`, under another name or for another accelerator.
        parameters: Of the stage.

    Raises:
        MismatchError: The records were made with another vocabulary than the checkpoint's, or are
            longer than its position embeddings.
    """
    length = records.config.max_seq_length
    init = parameters.get("init", "checkpoint")
    check_fit(checkpoint, records, max_seq_length=length, init=init)
    return stage(m, checkpoint, records, **parameters)


def all_bert_finetune_glue(
    m: Manager,
    task: str = "MRPC",
    size: Size = "base",
    *,
    max_seq_length: int = 128,
    **parameters: Any,
) -> GlueModel:
    """A published BERT, fine-tuned to a task of GLUE.

    Args:
        m: The plan to add to.
        task: As GLUE calls it: `MRPC`, `SST-2`, `MNLI-mm`...
        size: Of the checkpoint.
        max_seq_length: Tokens of an example.
        parameters: Of the stage `bert_finetune_glue`.

    Raises:
        UnknownTaskError: There is no such task.
        UnknownSizeError: There is no such checkpoint.
    """
    return _published(m, task, size, max_seq_length=max_seq_length, **parameters)[1]


def _published(
    m: Manager, task: str, size: Size, *, max_seq_length: int = 128, **parameters: Any
) -> tuple[GlueRecords, GlueModel]:
    glue_task(task)
    checkpoint = bert_checkpoint(m, size)
    records = records_of(m, glue(m, task), checkpoint, max_seq_length=max_seq_length)
    stage = bert_finetune_glue.named(f"bert-finetune-{slug(task)}{suffix(size)}")
    given = {"batch_size": BATCH.get(size, 32), **parameters}
    return records, finetune_glue(m, checkpoint, records, stage=stage, **given)


def all_minibert_finetune_glue(m: Manager, task: str = "MRPC", **parameters: Any) -> GlueModel:
    """The smallest published BERT, fine-tuned to a task of GLUE."""
    return all_bert_finetune_glue(m, task, "mini", **parameters)


def all_largebert_finetune_glue(m: Manager, task: str = "MRPC", **parameters: Any) -> GlueModel:
    """The largest published BERT, fine-tuned to a task of GLUE."""
    return all_bert_finetune_glue(m, task, "large", **parameters)


def all_multibert_finetune_glue(m: Manager, task: str = "MRPC", **parameters: Any) -> GlueModel:
    """The multilingual BERT, fine-tuned to a task of GLUE."""
    return all_bert_finetune_glue(m, task, "multilingual", **parameters)


def report_on(
    m: Manager,
    model: GlueModel,
    records: GlueRecords,
    *,
    name: str,
    stage: Stage[..., Any] = report_glue,
) -> Any:
    """Export a fine-tuned model, test the exports, and report on all of it.

    Args:
        m: The plan to add to.
        model: The model.
        records: What it was trained with.
        name: Of the report's stage.
        stage: Which report.
    """
    samples = glue_samples(m, model, records)
    texts = check_glue_texts(m, model, samples)
    exports = export_bert(m, model, samples)
    made_from = lineage(model, texts, *exports.checks)
    inputs = (records, model, texts, exports.savedmodel, exports.litert, exports.onnx)
    return stage.named(name)(m, *inputs, exports.checks, lineage=made_from)


def _report_of(task: str) -> Stage[..., Any]:
    return report_mrpc if task == "MRPC" else report_glue


@pipeline(
    {
        f"bert-glue-{slug(task)}{suffix(size)}": {"task": task, "size": size}
        for task in GLUE_TASKS
        for size in SIZES
    }
)
def all_bert_glue(
    m: Manager, task: str = "MRPC", size: Size = "base", **parameters: Any
) -> GlueReport:
    """Fine-tune a published BERT to a task of GLUE, export it, and report on it."""
    records, model = _published(m, task, size, **parameters)
    name = f"bert-glue-{slug(task)}{suffix(size)}"
    report: GlueReport = report_on(m, model, records, name=name, stage=_report_of(task))
    return report


@pipeline("bert-glue-mrpc-scratch")
def all_bert_glue_mrpc_scratch(
    m: Manager,
    *,
    dev_ids_url: str = DEV_IDS.url,
    dev_ids_sha256: str = DEV_IDS.sha256,
    accelerator: Literal["cpu", "cuda"] = "cpu",
    **parameters: Any,
) -> MrpcScratchReport:
    """Train a small BERT on MRPC from random weights: real data and vocabulary, no checkpoint.

    Without pre-training a BERT learns little of MRPC: see the report for how much. The accuracy
    must be above that of the most frequent class.

    Args:
        m: The plan to add to.
        dev_ids_url: The list of the pairs that are the development set; the official one by
            default.
        dev_ids_sha256: Of that list.
        accelerator: Where to train; a CPU will do.
        parameters: Of the stage `bert_finetune_glue`, other than here.
    """
    start = bert_scratch(
        m, layers=2, hidden=64, heads=2, intermediate=128, max_position_embeddings=128
    )
    examples = glue(
        m, "MRPC", validation=0.0, dev_ids_url=dev_ids_url, dev_ids_sha256=dev_ids_sha256
    )
    records = records_of(m, examples, start, max_seq_length=64)
    stage = bert_finetune_glue.on(accelerator).named("bert-finetune-mrpc-scratch")
    # Chosen by the development set; with more epochs it learns the training set by heart.
    given = {"learning_rate": 5e-4, "epochs": 3, "dropout": 0.2, "init": "random", **parameters}
    model = finetune_glue(m, start, records, stage=stage, **given)
    report: MrpcScratchReport = report_on(
        m, model, records, name="bert-glue-mrpc-scratch", stage=report_mrpc_scratch
    )
    return report


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
    accelerator: Literal["cpu", "cuda"] = "cpu",
    **parameters: Any,
) -> GlueReport:
    """The same with a tiny BERT on made-up data: nothing to download, a minute or two."""
    glue_task(task)
    start = bert_sample(
        m, layers=2, hidden=32, heads=2, intermediate=64, max_position_embeddings=64
    )
    records = records_of(m, glue_sample(m, task), start, max_seq_length=48)
    stage = bert_finetune_glue.on(accelerator).named(f"bert-finetune-{slug(task)}-sample")
    given = {"learning_rate": 2e-3, "epochs": 16, "init": "random", **parameters}
    model = finetune_glue(m, start, records, stage=stage, **given)
    name = f"bert-glue-{slug(task)}-sample"
    report: GlueReport = report_on(m, model, records, name=name, stage=_report_of(task))
    return report

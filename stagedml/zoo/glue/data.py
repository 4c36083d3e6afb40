"""The data of each GLUE task: fetched, unpacked, and read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import fetchurl
from stagedml.zoo.formats.catalogue import fetch, source
from stagedml.zoo.formats.unpack import unpack
from stagedml.zoo.glue.examples import (
    GlueExamples,
    glue_diagnostics,
    glue_examples,
    mrpc_examples,
)
from stagedml.zoo.glue.records import GlueRecords, glue_records
from stagedml.zoo.glue.tasks import GLUE_TASKS, glue_task
from stagedml.zoo.sample_data.stages import glue_sample_data, mrpc_sample_data

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml import Manager
    from stagedml.zoo.bert.data import BertStart

# The archive of each task, and the folder in it.
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


def glue(
    m: Manager,
    task: str,
    *,
    validation: float = 0.05,
    dev_ids_url: str = DEV_IDS.url,
    dev_ids_sha256: str = DEV_IDS.sha256,
) -> GlueExamples:
    """The examples of a task, from its official files.

    Args:
        m: The plan to add to.
        task: As GLUE calls it: one of `GLUE_TASKS`.
        validation: The part of the training set that becomes the validation set.
        dev_ids_url: For MRPC, the list of the pairs that are its development set.
        dev_ids_sha256: Of that list.

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


def _files(m: Manager, task: str) -> Path:
    key, folder = _ARCHIVES[task]
    # MNLI's tasks share one archive, and so one unpacked folder.
    tables = [t for name, (k, _) in _ARCHIVES.items() if k == key for t in _paths(name)]
    only = sorted({f"{folder}/{path}" for path in tables if path != "diagnostic.tsv"})
    stage = unpack.named(f"glue-{folder.lower()}-files")
    return stage(m, fetch(m, key).file, only=only, strip=1).files


def _paths(task: str) -> list[str]:
    return [table.path for table in GLUE_TASKS[task].tables.values()]


def glue_sample(m: Manager, task: str, *, validation: float = 0.05) -> GlueExamples:
    """Made-up examples of a task, with no download; see `stagedml/zoo/sample_data`.

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


def records_of(
    m: Manager, examples: GlueExamples, checkpoint: BertStart, *, max_seq_length: int = 128
) -> GlueRecords:
    """The records of a task for a checkpoint: its vocabulary, its casing."""
    task = examples.config.task
    return glue_records.named(f"glue-{task.lower()}-records")(
        m,
        examples,
        checkpoint.vocab,
        task=task,
        do_lower_case=checkpoint.config.do_lower_case,
        max_seq_length=max_seq_length,
    )

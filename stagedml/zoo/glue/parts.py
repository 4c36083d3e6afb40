"""What pipelines on GLUE are made of: the data of each task, records, the training, the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import fetchurl
from stagedml.planning.places import helper
from stagedml.zoo.bert.cards import GLUE_CARD, SNLI_CARD
from stagedml.zoo.bert.choice import ChoiceError, check_patience
from stagedml.zoo.bert.data import check_fit
from stagedml.zoo.bert.pipelines import export_bert
from stagedml.zoo.formats.catalogue import fetch, source
from stagedml.zoo.formats.unpack import unpack
from stagedml.zoo.glue.baselines import glue_baselines
from stagedml.zoo.glue.data import GlueExamples, glue_diagnostics, glue_examples, mrpc_examples
from stagedml.zoo.glue.evaluation import glue_evaluate
from stagedml.zoo.glue.model import GlueModel
from stagedml.zoo.glue.records import GlueRecords, glue_records
from stagedml.zoo.glue.report import GlueReport, report_glue, report_mrpc, report_tested
from stagedml.zoo.glue.stages import (
    bert_finetune_glue,
    bert_finetune_glue_segment,
    check_glue_texts,
    glue_samples,
)
from stagedml.zoo.glue.tasks import GLUE_TASKS, glue_task
from stagedml.zoo.report.cards import ModelCard, card_of
from stagedml.zoo.sample_data.stages import glue_sample_data, mrpc_sample_data
from stagedml.zoo.training.instances import best_of, check_one_segment
from stagedml.zoo.training.segments import Start, plan_segments, start_path

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml import Manager, Stage
    from stagedml.zoo.bert.data import BertStart
    from stagedml.zoo.training.devices import Accelerator

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
    "SNLI": ("snli", "snli_1.0"),
}
DEV_IDS = source("glue/MRPC/dev_ids")


@helper
def glue(
    m: Manager,
    task: str,
    *,
    validation: float = 0.0,
    training: bool = True,
    dev_ids_url: str = DEV_IDS.url,
    dev_ids_sha256: str = DEV_IDS.sha256,
) -> GlueExamples:
    """Add the examples of a task, from its official files.

    Args:
        m: The plan to add to.
        task: The task as GLUE calls it: one of `GLUE_TASKS`.
        validation: Fraction of the training set that becomes the validation set.
        training: Whether the training set is read, too; without it, train is empty.
        dev_ids_url: For MRPC, where the list of the pairs is that are its development set.
        dev_ids_sha256: The hash of that list.

    Raises:
        UnknownTaskError: There is no such task.
    """
    known = glue_task(task)
    counts = {
        split: table.count
        for split, table in known.tables.items()
        if table.count and (training or split != "train")
    }
    options: dict[str, Any] = {"task": task, "validation": validation, "counts": counts}
    name = f"glue-{task.lower()}-examples"
    if task == "MRPC":
        dev_ids = fetchurl(m, url=dev_ids_url, sha256=dev_ids_sha256, name=DEV_IDS.name)
        train, test = fetch(m, "glue/MRPC/train"), fetch(m, "glue/MRPC/test")
        stage = mrpc_examples.named(name)
        return stage(m, train.file, test.file, dev_ids.file, **options)
    options["training"] = training
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
def glue_sample(m: Manager, task: str, *, validation: float = 0.0) -> GlueExamples:
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
    mark_shared: bool = False,
) -> GlueRecords:
    """Tokenize the examples of a task for a checkpoint: its vocabulary, its casing.

    Args:
        m: The plan to add to.
        examples: The task's examples.
        checkpoint: The BERT to be tuned.
        max_seq_length: Number of tokens of an example; what is longer is cut.
        do_lower_case: Whether texts are made lower case; as the checkpoint has it by default.
        mark_shared: Whether segments say which words both texts have, see the stage.
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
        mark_shared=mark_shared,
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
        ChoiceError: The best epoch is to be kept, and there is no validation set; or `patience`
            is given without it.
    """
    length = records.config.max_seq_length
    init = parameters.get("init", "checkpoint")
    check_fit(checkpoint, records, max_seq_length=length, init=init, start=start)
    _, settings = m.settled(stage, parameters)
    check_patience(settings["keep"], settings["patience"])
    if settings["keep"] == "best" and not records.examples.config.validation:
        msg = f"nothing of {records.examples!r} is held out to choose an epoch by"
        raise ChoiceError(msg, hint="Hold out a part of the training set, as validation=0.05.")
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


@helper
def report_on(
    m: Manager,
    model: GlueModel,
    records: GlueRecords,
    *,
    name: str,
    asked: GlueRecords | None = None,
    accelerator: Accelerator = "cuda",
    card: ModelCard | None = None,
) -> GlueReport:
    """Evaluate and export a fine-tuned model, test the exports, and report on all of it.

    Args:
        m: The plan to add to.
        model: The model.
        records: What it was trained with.
        name: The name of the report's stage.
        asked: What it is asked, where that is something else.
        accelerator: Where to evaluate.
        card: What people should know of the model; by default that of GLUE, or of SNLI.
    """
    asked = records if asked is None else asked
    task = glue_task(asked.config.task)
    baselines = glue_baselines(m, records.examples, asked.examples)
    evaluation = glue_evaluate.on(accelerator)(m, model, asked, baselines)
    # Of what the model was trained with: its exports are the same, whatever else it is asked.
    samples = glue_samples(m, model, records)
    texts = check_glue_texts(m, model, samples)
    exports = export_bert(m, model, samples)
    inputs = (asked, model, evaluation, texts, exports.models, exports.checks)
    if card is None:
        card = SNLI_CARD if task.name == "SNLI" else GLUE_CARD
    known = card_of(card, model, evaluation)
    if task.name == "MRPC":
        return report_mrpc.named(name)(m, *inputs, card=known)
    if task.tables["test"].label:
        return report_tested.named(name)(m, *inputs, card=known)
    return report_glue.named(name)(m, *inputs, card=known)

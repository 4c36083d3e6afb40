"""The tasks of GLUE, and SNLI: files, columns, labels, metrics, and the form of a submission.

Facts from https://gluebenchmark.com and https://arxiv.org/abs/1804.07461; the columns are those
of the files as distributed. SNLI (https://arxiv.org/abs/1508.05326) is no task of GLUE, but one of
the same kind.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from stagedml import StagedMLError
from stagedml.errors import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

Split = Literal["train", "dev", "test"]
MetricName = Literal["accuracy", "f1", "matthews", "pearson", "spearman"]
SPLITS: tuple[Split, ...] = ("train", "dev", "test")


class UnknownTaskError(StagedMLError):
    """No task of GLUE is called so."""


@dataclass(frozen=True)
class Table:
    """One tab-separated file; never with quoting, for the texts have single quote characters.

    A file that ends in `.jsonl` has a JSON object in each line, with at least these columns.

    Attributes:
        path: The file's place in the task's directory.
        header: The first line, as it must be; None where the file has no header.
        columns: The file's columns, by name; those of the header, or what they would be.
        label: The label's column; None where the labels are hidden.
        id: The column with the row's number; None where rows are numbered as they come.
        count: The number of rows of the official file, those without a label left out.
        undecided: The label of rows that are left out, since people did not agree on one.
    """

    path: str
    columns: tuple[str, ...]
    header: bool = True
    label: str | None = None
    id: str | None = None
    count: int | None = None
    undecided: str | None = None


@dataclass(frozen=True)
class GlueTask:
    """One task.

    Attributes:
        name: What GLUE calls it.
        texts: The columns of the one or two texts.
        labels: The classes as the files and the submission write them, in the order of their
            ids; None for a regression.
        metrics: What the benchmark reports, the main one first.
        tables: The file of each split, dev being the official development set.
        submission: The name of the predictions file.
        broken_lines: Whether lines that are broken are known to be in the official files.
        lowest: The lowest score of a regression.
        highest: The highest score of a regression.
        learns_from: The task whose training set it has: a model of that one answers it.
    """

    name: str
    texts: tuple[str, ...]
    labels: tuple[str, ...] | None
    metrics: tuple[MetricName, ...]
    tables: Mapping[Split, Table]
    submission: str
    broken_lines: bool = False
    lowest: float = 0.0
    highest: float = 0.0
    learns_from: str = ""
    label_ids: Mapping[str, int] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "label_ids", {n: i for i, n in enumerate(self.labels or ())})

    @property
    def regression(self) -> bool:
        """Tell whether a score is to be predicted, not a class."""
        return self.labels is None

    @property
    def borrows_dev(self) -> bool:
        """Tell whether the development set is that of `learns_from`, since it has none."""
        other = GLUE_TASKS.get(self.learns_from)
        return other is not None and self.tables["dev"] == other.tables["dev"]

    @property
    def outputs(self) -> int:
        """Count the numbers that a model's head gives: one for each class, or one score."""
        return len(self.labels) if self.labels else 1

    def label(self, text: str) -> int | float:
        """Read the label that a file writes as `text`: a class id, or a score.

        Raises:
            ValueError: It is none of the task's.
        """
        if self.labels is not None:
            if text not in self.label_ids:
                msg = f"the label {text!r} is none of {', '.join(self.labels)}"
                raise ValueError(msg)
            return self.label_ids[text]
        value = float(text)
        if not self.lowest <= value <= self.highest:
            msg = f"the score {text!r} is not from {self.lowest:g} to {self.highest:g}"
            raise ValueError(msg)
        return value

    def answer(self, prediction: float) -> str:
        """Write a prediction (class id or score) as the submission has it."""
        if self.labels is not None:
            return self.labels[int(prediction)]
        return f"{min(max(float(prediction), self.lowest), self.highest):.3f}"


_BINARY = ("0", "1")
_ENTAILS = ("entailment", "not_entailment")
# In the order of Google's BERT.
_NLI = ("contradiction", "entailment", "neutral")


def _plain(*texts: str, counts: tuple[int, int, int]) -> dict[Split, Table]:
    """Describe the files of QNLI, RTE and WNLI: `index`, texts, `label`."""
    columns = ("index", *texts)
    train, dev, test = counts
    return {
        "train": Table("train.tsv", (*columns, "label"), label="label", count=train),
        "dev": Table("dev.tsv", (*columns, "label"), label="label", count=dev),
        "test": Table("test.tsv", columns, id="index", count=test),
    }


_COLA = ("source", "label", "mark", "sentence")
_MRPC = ("Quality", "#1 ID", "#2 ID", "#1 String", "#2 String")
_QQP = ("id", "qid1", "qid2", "question1", "question2", "is_duplicate")
_STS = (
    *("index", "genre", "filename", "year", "old_index", "source1", "source2"),
    *("sentence1", "sentence2"),
)
_MNLI = (
    *("index", "promptID", "pairID", "genre", "sentence1_binary_parse", "sentence2_binary_parse"),
    *("sentence1_parse", "sentence2_parse", "sentence1", "sentence2"),
)
_MNLI_TRAIN = Table("train.tsv", (*_MNLI, "label1", "gold_label"), label="gold_label", count=392702)


def _mnli(which: str, dev: int, test: int) -> dict[Split, Table]:
    labels = ("label1", "label2", "label3", "label4", "label5", "gold_label")
    return {
        "train": _MNLI_TRAIN,
        "dev": Table(f"dev_{which}.tsv", (*_MNLI, *labels), label="gold_label", count=dev),
        "test": Table(f"test_{which}.tsv", _MNLI, id="index", count=test),
    }


def _snli(split: str, count: int) -> Table:
    """Describe a file of SNLI; on 0.1 % (train) to 1.8 % (test) of the pairs nobody agreed."""
    columns = ("gold_label", "sentence1", "sentence2")
    path = f"snli_1.0_{split}.jsonl"
    return Table(path, columns, label="gold_label", count=count, undecided="-")


_TASKS = (
    GlueTask(
        name="CoLA",
        texts=("sentence",),
        labels=_BINARY,
        metrics=("matthews",),
        tables={
            # The only files of GLUE without a header.
            "train": Table("train.tsv", _COLA, header=False, label="label", count=8551),
            "dev": Table("dev.tsv", _COLA, header=False, label="label", count=1043),
            "test": Table("test.tsv", ("index", "sentence"), id="index", count=1063),
        },
        submission="CoLA.tsv",
    ),
    GlueTask(
        name="SST-2",
        texts=("sentence",),
        labels=_BINARY,
        metrics=("accuracy",),
        tables={
            "train": Table("train.tsv", ("sentence", "label"), label="label", count=67349),
            "dev": Table("dev.tsv", ("sentence", "label"), label="label", count=872),
            "test": Table("test.tsv", ("index", "sentence"), id="index", count=1821),
        },
        submission="SST-2.tsv",
    ),
    GlueTask(
        name="MRPC",
        texts=("#1 String", "#2 String"),
        labels=_BINARY,
        metrics=("f1", "accuracy"),
        tables={
            # Microsoft's training file has both; a list of ids says which are dev.
            "train": Table("msr_paraphrase_train.txt", _MRPC, label="Quality", count=3668),
            "dev": Table("msr_paraphrase_train.txt", _MRPC, label="Quality", count=408),
            "test": Table("msr_paraphrase_test.txt", _MRPC, label="Quality", count=1725),
        },
        submission="MRPC.tsv",
    ),
    GlueTask(
        name="QQP",
        texts=("question1", "question2"),
        labels=_BINARY,
        metrics=("f1", "accuracy"),
        tables={
            "train": Table("train.tsv", _QQP, label="is_duplicate"),
            "dev": Table("dev.tsv", _QQP, label="is_duplicate"),
            "test": Table("test.tsv", ("id", "question1", "question2"), id="id", count=390965),
        },
        submission="QQP.tsv",
        broken_lines=True,
    ),
    GlueTask(
        name="STS-B",
        texts=("sentence1", "sentence2"),
        labels=None,
        metrics=("pearson", "spearman"),
        tables={
            "train": Table("train.tsv", (*_STS, "score"), label="score", count=5749),
            "dev": Table("dev.tsv", (*_STS, "score"), label="score", count=1500),
            "test": Table("test.tsv", _STS, id="index", count=1379),
        },
        submission="STS-B.tsv",
        lowest=0.0,
        highest=5.0,
    ),
    GlueTask(
        name="MNLI-m",
        texts=("sentence1", "sentence2"),
        labels=_NLI,
        metrics=("accuracy",),
        tables=_mnli("matched", 9815, 9796),
        submission="MNLI-m.tsv",
    ),
    GlueTask(
        name="MNLI-mm",
        texts=("sentence1", "sentence2"),
        labels=_NLI,
        metrics=("accuracy",),
        tables=_mnli("mismatched", 9832, 9847),
        submission="MNLI-mm.tsv",
        learns_from="MNLI-m",
    ),
    GlueTask(
        name="QNLI",
        texts=("question", "sentence"),
        labels=_ENTAILS,
        metrics=("accuracy",),
        tables=_plain("question", "sentence", counts=(104743, 5463, 5463)),
        submission="QNLI.tsv",
    ),
    GlueTask(
        name="RTE",
        texts=("sentence1", "sentence2"),
        labels=_ENTAILS,
        metrics=("accuracy",),
        tables=_plain("sentence1", "sentence2", counts=(2490, 277, 3000)),
        submission="RTE.tsv",
    ),
    GlueTask(
        name="WNLI",
        texts=("sentence1", "sentence2"),
        labels=_BINARY,
        metrics=("accuracy",),
        tables=_plain("sentence1", "sentence2", counts=(635, 71, 146)),
        submission="WNLI.tsv",
    ),
    GlueTask(
        # The diagnostics: no training set of their own, a model of MNLI answers them.
        name="AX",
        texts=("sentence1", "sentence2"),
        labels=_NLI,
        metrics=("matthews",),
        tables={
            **_mnli("matched", 9815, 9796),
            "test": Table(
                "diagnostic.tsv", ("index", "sentence1", "sentence2"), id="index", count=1104
            ),
        },
        submission="AX.tsv",
        learns_from="MNLI-m",
    ),
    GlueTask(
        name="SNLI",
        texts=("sentence1", "sentence2"),
        labels=_NLI,
        metrics=("accuracy",),
        tables={
            "train": _snli("train", 549367),
            "dev": _snli("dev", 9842),
            "test": _snli("test", 9824),
        },
        submission="SNLI.tsv",
    ),
)

GLUE_TASKS: dict[str, GlueTask] = {task.name: task for task in _TASKS}


def glue_task(name: str) -> GlueTask:
    """Look up the task of a name, as GLUE writes it (`SST-2`, `MNLI-mm`).

    Raises:
        UnknownTaskError: There is none; the message names the nearest.
    """
    task = GLUE_TASKS.get(name)
    if task is None:
        same = [known for known in GLUE_TASKS if known.lower() == name.lower()]
        hint = f"It is written {same[0]!r}." if same else None
        raise UnknownTaskError(nearest("GLUE task", name, GLUE_TASKS), hint=hint)
    return task


def write_submission(
    path: Path, task: GlueTask, ids: Sequence[int], predictions: Sequence[float]
) -> None:
    """Write predictions as https://gluebenchmark.com takes them: `index`, `prediction`.

    Args:
        path: The file, to be named `task.submission` in the archive that is submitted.
        task: The task.
        ids: The ids of the test's examples, each once, in any order; written by number.
        predictions: Class ids, or scores.

    Raises:
        StagedMLError: An id comes twice, or there are more ids than predictions or fewer.
    """
    if len(ids) != len(predictions) or len(set(ids)) != len(ids):
        msg = (
            f"{task.name}: {len(predictions)} predictions for {len(ids)} examples, "
            f"{len(set(ids))} of them different"
        )
        raise StagedMLError(msg)
    pairs = sorted(zip(ids, predictions, strict=True))
    lines = ["index\tprediction", *(f"{i}\t{task.answer(p)}" for i, p in pairs)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")

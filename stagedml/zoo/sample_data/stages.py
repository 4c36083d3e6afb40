"""Stages that make the sample data, in the place of downloads; see `stagedml/zoo/sample_data`."""

from __future__ import annotations

from typing import Annotated, Literal

from stagedml import Bounds, Build, Dir, File, Outputs, stage
from stagedml.runtime.backends import write_json
from stagedml.zoo.sample_data.glue import glue_sample_files, made_examples
from stagedml.zoo.sample_data.prose import sample_documents
from stagedml.zoo.sample_data.squad import squad_sample
from stagedml.zoo.sample_data.vocabulary import sample_vocabulary


class GlueSample(Outputs):
    """The files of a task, named as the real ones."""

    files = Dir("files")


class MrpcSample(Outputs):
    """MRPC comes as three files that are fetched one by one."""

    train = File("msr_paraphrase_train.txt")
    test = File("msr_paraphrase_test.txt")
    dev_ids = File("mrpc_dev_ids.tsv")


class SquadSample(Outputs):
    """Training and development set."""

    train = File("train.json")
    dev = File("dev.json")


class TextSample(Outputs):
    """Sentences on things, with what is thought of these: `good` or `bad`."""

    table = File("opinions.tsv")


class ProseSample(Outputs):
    """Documents: a sentence a line, and an empty line behind each document."""

    text = File("prose.txt")


class SampleVocabulary(Outputs):
    """An uncased WordPiece vocabulary."""

    vocab = File("vocab.txt")


@stage(closed=True)
def glue_sample_data(
    build: Build[GlueSample],
    *,
    task: str,
    train: Annotated[int, Bounds(at_least=20)] = 320,
    dev: Annotated[int, Bounds(at_least=8)] = 80,
    test: Annotated[int, Bounds(at_least=8)] = 80,
) -> GlueSample:
    """Make up the files of a GLUE task.

    Args:
        build: The running stage.
        task: The task as GLUE calls it.
        train: Number of examples for training.
        dev: Number of examples of the development set.
        test: Number of examples of the test set.

    Raises:
        UnknownTaskError: There is no such task.
    """
    for name, text in glue_sample_files(task, train=train, dev=dev, test=test).items():
        (build.out.files / name).write_text(text, encoding="utf-8", newline="")
    return build.out


@stage(closed=True)
def mrpc_sample_data(
    build: Build[MrpcSample],
    *,
    train: Annotated[int, Bounds(at_least=20)] = 320,
    dev: Annotated[int, Bounds(at_least=8)] = 80,
    test: Annotated[int, Bounds(at_least=8)] = 80,
) -> MrpcSample:
    """Make up the files of MRPC.

    Args:
        build: The running stage.
        train: Number of examples for training.
        dev: Number of examples of the development set, in the training file too.
        test: Number of examples of the test set.
    """
    files = glue_sample_files("MRPC", train=train, dev=dev, test=test)
    for path in (build.out.train, build.out.test, build.out.dev_ids):
        path.write_text(files[path.name], encoding="utf-8", newline="")
    return build.out


@stage(closed=True)
def squad_sample_data(
    build: Build[SquadSample],
    *,
    version: Literal["1.1", "2.0"] = "1.1",
    train: Annotated[int, Bounds(at_least=1)] = 12,
    dev: Annotated[int, Bounds(at_least=1)] = 4,
) -> SquadSample:
    """Make up files of SQuAD, of five questions to a paragraph.

    Args:
        build: The running stage.
        version: The version of the format; 2.0 has questions without an answer, too.
        train: Number of paragraphs for training.
        dev: Number of paragraphs of the development set.
    """
    for path, split, count in (
        (build.out.train, "train", train),
        (build.out.dev, "dev", dev),
    ):
        write_json(path, squad_sample(version=version, split=split, paragraphs=count))
    return build.out


@stage(closed=True)
def text_sample_data(
    build: Build[TextSample], *, rows: Annotated[int, Bounds(at_least=40)] = 400
) -> TextSample:
    """Make up a table of labelled texts: a text and its label in a line, with a tab between them.

    Args:
        build: The running stage.
        rows: Number of texts; some are there more than once.
    """
    labels = {"1": "good", "0": "bad"}
    lines = [
        f"{made.texts[0]}\t{labels[made.label]}\n" for made in made_examples("SST-2", "", rows)
    ]
    build.out.table.write_text("".join(lines), encoding="utf-8", newline="")
    return build.out


@stage(closed=True)
def prose_sample_data(
    build: Build[ProseSample], *, documents: Annotated[int, Bounds(at_least=2)] = 300
) -> ProseSample:
    """Make up documents to pre-train with.

    Args:
        build: The running stage.
        documents: How many.
    """
    made = sample_documents(documents)
    text = "\n".join("".join(f"{line}\n" for line in document) for document in made)
    build.out.text.write_text(text, encoding="utf-8", newline="\n")
    return build.out


@stage(closed=True)
def sample_vocabulary_file(build: Build[SampleVocabulary]) -> SampleVocabulary:
    """Write the vocabulary of the sample data."""
    text = "".join(f"{token}\n" for token in sample_vocabulary())
    build.out.vocab.write_text(text, encoding="utf-8")
    return build.out

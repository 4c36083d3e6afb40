"""What pipelines that classify texts are made of: data, trainings, base lines, and the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml import StagedMLError, gate, objective
from stagedml.planning.places import helper
from stagedml.zoo.bert.data import check_fit
from stagedml.zoo.bert.pipelines import export_bert
from stagedml.zoo.bert.vocabularies import wordpiece_vocabulary
from stagedml.zoo.exports.export import export_litert, export_onnx, export_savedmodel
from stagedml.zoo.exports.pipelines import Exports
from stagedml.zoo.exports.replay import Adequacy, check_litert, check_onnx, check_savedmodel
from stagedml.zoo.formats.catalogue import fetch
from stagedml.zoo.formats.local import GivenFile, given_file
from stagedml.zoo.formats.unpack import unpack
from stagedml.zoo.report.cards import ModelCard, card_of
from stagedml.zoo.sample_data.stages import text_sample_data
from stagedml.zoo.text.cards import TEXTS_CARD
from stagedml.zoo.text.data import LabelledTexts, labelled_texts
from stagedml.zoo.text.evaluation import TextEvaluation, evaluate_texts
from stagedml.zoo.text.lstm import (
    LstmClassifier,
    lstm_classify,
    lstm_classify_segment,
    unroll_lstm,
)
from stagedml.zoo.text.model import TextClassifier
from stagedml.zoo.text.records import TextRecords, text_records
from stagedml.zoo.text.report import TextReport, report_bert_classify
from stagedml.zoo.text.rusentiment import rusentiment_texts
from stagedml.zoo.text.stages import (
    bert_classify,
    bert_classify_segment,
    check_classify_texts,
    classify_samples,
)
from stagedml.zoo.text.tfidf import TfidfClassifier, tfidf_classify
from stagedml.zoo.training.instances import best_of, check_one_segment
from stagedml.zoo.training.segments import Start, plan_segments, start_path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from stagedml import Manager, Stage
    from stagedml.zoo.bert.data import BertStart
    from stagedml.zoo.training.devices import Accelerator

LSTM, TFIDF = "LSTM", "TF-IDF"


class TextPipelineError(StagedMLError):
    """Arguments of a pipeline that do not go together."""


def refuse_useless(given: Mapping[str, Any], plain: Mapping[str, Any], why: str) -> None:
    """Refuse arguments that would say nothing.

    Args:
        given: By name, the arguments that are of no use here.
        plain: Their defaults.
        why: What makes them useless.

    Raises:
        TextPipelineError: One is not its default.
    """
    useless = [name for name, value in given.items() if value != plain[name]]
    if useless:
        msg = f"{why}: {', '.join(useless)} would say nothing"
        raise TextPipelineError(msg)


@helper
def texts_of(
    m: Manager,
    train: GivenFile,
    dev: GivenFile = None,
    test: GivenFile = None,
    *,
    name: str = "texts",
    **form: Any,
) -> LabelledTexts:
    """Add labelled texts from tables; parts that are not given are split off the training part.

    Args:
        m: The plan to add to.
        train: See `given_file`.
        dev: Likewise.
        test: Likewise.
        name: The stage's name.
        form: Parameters of the stage `labelled_texts`.
    """
    parts = [given_file(m, part) for part in (train, dev, test)]
    return labelled_texts.named(name)(m, *parts, **form)


@helper
def texts_sample(m: Manager, *, rows: int = 400) -> LabelledTexts:
    """Add made-up labelled texts, with no download; see `stagedml/zoo/sample_data`.

    Args:
        m: The plan to add to.
        rows: How many.
    """
    return texts_of(m, text_sample_data(m, rows=rows).table, name="texts-sample")


@helper
def texts_sst2(m: Manager) -> LabelledTexts:
    """Add SST-2, phrases of film reviews that are positive (1) or negative (0), from GLUE.

    GLUE hides the labels of its test set; its development set is the test part here.
    """
    archive = fetch(m, "glue/SST-2").file
    train = unpack.named("sst2-train-file")(m, archive, only=["SST-2/train.tsv"], strip=1)
    test = unpack.named("sst2-dev-file")(m, archive, only=["SST-2/dev.tsv"], strip=1)
    return texts_of(
        m,
        train.files,
        test=test.files,
        name="texts-sst2",
        text_column="sentence",
        label_column="label",
        dev_fraction=0.02,
    )


@helper
def texts_rusentiment(m: Manager) -> LabelledTexts:
    """Add RuSentiment, whose archive nobody serves any more: `stagedml seed` it."""
    return rusentiment_texts(m, fetch(m, "rusentiment").file)


@helper
def vocabulary_of(
    m: Manager, texts: LabelledTexts, which: GivenFile, size: int, *, lower: bool
) -> Path | None:
    """Add the WordPiece vocabulary of a BERT with random weights; None for the published one.

    Args:
        m: The plan to add to.
        texts: What the BERT is to be trained with.
        which: `own`, made of the training texts; `published`; or a `vocab.txt`, see `given_file`.
        size: The most tokens of its own vocabulary.
        lower: Whether it is uncased.
    """
    if which == "own":
        stage = wordpiece_vocabulary.named("texts-vocabulary")
        return stage(m, [texts.lines], do_lower_case=lower, size=size).vocab
    found: Path | None = None if which == "published" else given_file(m, which)
    return found


@helper
def records_of(
    m: Manager, texts: LabelledTexts, checkpoint: BertStart, *, max_seq_length: int = 128
) -> TextRecords:
    """Tokenize labelled texts for a checkpoint: its vocabulary, its casing.

    Args:
        m: The plan to add to.
        texts: The labelled texts.
        checkpoint: The BERT to be tuned.
        max_seq_length: Number of tokens of a text; what is longer is cut.
    """
    return text_records(
        m,
        texts,
        checkpoint.vocab,
        do_lower_case=checkpoint.config.do_lower_case,
        max_seq_length=max_seq_length,
    )


@helper
def classify(
    m: Manager,
    checkpoint: BertStart,
    records: TextRecords,
    *,
    stage: Stage[..., TextClassifier] = bert_classify,
    num_instances: int = 1,
    segments: int = 1,
    start: Start = None,
    **parameters: Any,
) -> TextClassifier:
    """Add the stage `bert_classify`, after a check of what it is given.

    Of several instances the one is taken that has the best macro F1 on the development set.

    Args:
        m: The plan to add to.
        checkpoint: What to start from.
        records: What to train with.
        stage: `bert_classify`, under another name or for another accelerator.
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
    given: dict[str, Any] = {"start": start_path(m, start), **parameters}
    if num_instances != 1:
        check_one_segment(segments)
        by = TextClassifier.dev_macro_f1
        return best_of(m, stage, num_instances, by, checkpoint, records, **given)
    return plan_segments(
        m, stage, bert_classify_segment, checkpoint, records, segments=segments, **given
    )


class Baselines(NamedTuple):
    """Models to compare with, the tests of their exports, and what they are called."""

    tfidf: TfidfClassifier
    lstm: LstmClassifier | None
    checks: list[Adequacy]

    @property
    def probabilities(self) -> list[Path]:
        """Their directories of probabilities."""
        found = [self.tfidf.probabilities]
        return found if self.lstm is None else [*found, self.lstm.probabilities]

    @property
    def names(self) -> list[str]:
        """What people call them."""
        return [TFIDF] if self.lstm is None else [TFIDF, LSTM]

    @property
    def links(self) -> list[str]:
        """What the links to them are called."""
        return ["tfidf"] if self.lstm is None else ["tfidf", "lstm"]


@helper
def baselines_of(
    m: Manager,
    texts: LabelledTexts,
    *,
    lstm: bool = True,
    accelerator: Accelerator = "cpu",
    **parameters: Any,
) -> Baselines:
    """Add the base lines of labelled texts.

    Args:
        m: The plan to add to.
        texts: The labelled texts.
        lstm: Whether an LSTM is among them.
        accelerator: Where that is trained.
        parameters: Parameters of the stage `lstm_classify`.
    """
    tfidf = tfidf_classify.named("tfidf")(m, texts)
    checks = [check_onnx.on(environment="text").named("check-tfidf")(m, tfidf)]
    if not lstm:
        return Baselines(tfidf, None, checks)
    stage = lstm_classify.on(accelerator).named("lstm")
    return Baselines(tfidf, stage(m, texts, **parameters), checks)


@helper
def report_on(
    m: Manager,
    model: TextClassifier,
    records: TextRecords,
    baselines: Baselines,
    *,
    name: str,
    title: str,
    card: ModelCard = TEXTS_CARD,
    margin: float | None = None,
) -> TextReport:
    """Compare a BERT with its base lines, export it, test the exports, and report on all of it.

    Args:
        m: The plan to add to.
        model: The trained model.
        records: What it was trained with.
        baselines: What it is compared with.
        name: The name of the report's stage.
        title: The page's heading.
        card: What people should know of the model.
        margin: The objective: by how much its macro F1 on the test part must be above that of the
            best base line; none by default.
    """
    texts = records.texts
    evaluation = evaluate(m, texts, model.probabilities, baselines, name="BERT")
    samples = classify_samples(m, model, records)
    exports = export_bert(m, model, samples)
    report = report_bert_classify.named(name)(
        m,
        records,
        model,
        evaluation,
        check_classify_texts(m, model, samples),
        exports.models,
        exports.checks,
        baselines.probabilities,
        baselines.checks,
        title=title,
        baseline_names=baselines.links,
        card=card_of(card, records, model),
    )
    return gated(m, report, margin)


@helper
def evaluate(
    m: Manager, texts: LabelledTexts, probabilities: Path, baselines: Baselines, *, name: str
) -> TextEvaluation:
    """Compare a model with its base lines.

    Args:
        m: The plan to add to.
        texts: What they were trained with.
        probabilities: The model's.
        baselines: What it is compared with.
        name: What the model is called.
    """
    return evaluate_texts(
        m,
        texts,
        probabilities,
        baselines.probabilities,
        name=name,
        baseline_names=baselines.names,
    )


@helper
def gated(m: Manager, report: TextReport, margin: float | None) -> TextReport:
    """Let a gate fail where the macro F1 is not by so much above that of the best base line."""
    if margin is None:
        return report
    return gate(m, report, objective(report.macro_f1_margin, at_least=margin))


@helper
def train_lstm(
    m: Manager,
    texts: LabelledTexts,
    *,
    segments: int = 1,
    start: Start = None,
    accelerator: Accelerator = "cpu",
    **parameters: Any,
) -> LstmClassifier:
    """Train an LSTM, in one go or in segments.

    Args:
        m: The plan to add to.
        texts: The labelled texts.
        segments: How many derivations the training is cut into.
        start: Weights to begin with, see `start_path`; random ones by default.
        accelerator: Where to train.
        parameters: Parameters of the stage `lstm_classify`.
    """
    return plan_segments(
        m,
        lstm_classify.on(accelerator).named("train-lstm"),
        lstm_classify_segment,
        texts,
        segments=segments,
        start=start_path(m, start),
        **parameters,
    )


@helper
def export_lstm(m: Manager, model: LstmClassifier, samples: Path) -> Exports:
    """Export as `export_all` does; LiteRT runs no loop without TensorFlow's own operations.

    Args:
        m: The plan to add to.
        model: The trained model.
        samples: `SampleSet.samples` of the same model.
    """
    savedmodel = export_savedmodel(m, model, samples)
    litert = export_litert(m, unroll_lstm(m, model), samples)
    onnx = export_onnx(m, model, samples)
    checks = [
        check_savedmodel(m, savedmodel),
        check_litert(m, litert),
        check_onnx(m, onnx),
    ]
    return Exports([savedmodel, litert, onnx], checks)

"""Classifiers of texts on data of one's own: BERT in every size or from random weights, an LSTM.

Every report has a TF-IDF with a logistic regression beside the model, and a BERT's an LSTM, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from stagedml import pipeline
from stagedml.planning.places import helper
from stagedml.zoo.bert.pipelines import (
    Release,
    bert_checkpoint,
    bert_sample,
    bert_scratch,
)
from stagedml.zoo.bert.pipelines import suffix as suffix_of
from stagedml.zoo.formats.local import GivenFile  # noqa: TC001 - `--set` reads it
from stagedml.zoo.report.cards import card_of
from stagedml.zoo.text.cards import RUSENTIMENT_CARD, TEXTS_CARD
from stagedml.zoo.text.lstm import lstm_samples
from stagedml.zoo.text.parts import (
    LSTM,
    baselines_of,
    classify,
    evaluate,
    export_lstm,
    gated,
    records_of,
    refuse_useless,
    report_on,
    texts_of,
    texts_rusentiment,
    texts_sample,
    texts_sst2,
    train_lstm,
    vocabulary_of,
)
from stagedml.zoo.text.reading import Separator  # noqa: TC001 - `--set` reads it
from stagedml.zoo.text.report import TextReport, report_lstm_classify
from stagedml.zoo.text.stages import bert_classify
from stagedml.zoo.training.devices import Accelerator  # noqa: TC001 - `--set` reads it
from stagedml.zoo.training.segments import Segments, Start  # noqa: TC001 - `--set` reads them

if TYPE_CHECKING:
    from stagedml import Manager
    from stagedml.zoo.bert.data import BertStart
    from stagedml.zoo.text.data import LabelledTexts
    from stagedml.zoo.text.model import TextClassifier
    from stagedml.zoo.text.records import TextRecords

# A checkpoint of the catalogue, or none.
Bert = Release | Literal["random"]


@helper
def _table_or_sst2(
    m: Manager, train: GivenFile, dev: GivenFile, test: GivenFile, form: dict[str, Any]
) -> LabelledTexts:
    """Add the texts of a table; without one SST-2, of which nobody may say what it is like."""
    if train is not None:
        return texts_of(m, train, dev, test, **form)
    given = {"dev": dev, "test": test, **form}
    plain = {**dict.fromkeys(given), "text_column": "1", "label_column": "2"}
    plain |= {"separator": "tab", "quoted": False}
    refuse_useless(given, plain, "without `train`, the texts are those of SST-2")
    return texts_sst2(m)


@pipeline("bert-classify")
def all_bert_classify(
    m: Manager,
    train: GivenFile = None,
    dev: GivenFile = None,
    test: GivenFile = None,
    *,
    bert: Bert = "base",
    vocabulary: GivenFile = "own",
    vocabulary_size: int = 8000,
    do_lower_case: bool = True,
    layers: int = 2,
    hidden: int = 128,
    text_column: str = "1",
    label_column: str = "2",
    header: bool | None = None,
    separator: Separator = "tab",
    quoted: bool = False,
    max_seq_length: int = 128,
    segments: Segments = 1,
    start: Start = None,
    accelerator: Accelerator | None = None,
    title: str = "",
    margin: float | None = None,
    **parameters: Any,
) -> TextReport:
    """Fine-tune a BERT to any labelled texts, beside TF-IDF and an LSTM; SST-2 by default.

    Args:
        m: The plan to add to.
        train: A table of texts and labels, in UTF-8, plain or compressed (gzip, xz, bzip2).
        dev: Another one of the same form; split off `train` by default.
        test: Likewise.
        bert: The checkpoint: one of the catalogue by its size, or `random` weights.
        vocabulary: With random weights, the BERT's WordPiece vocabulary: `own`, made of the
            training texts; `published`, that of the uncased checkpoints; or a `vocab.txt`.
        vocabulary_size: The most tokens of its own vocabulary.
        do_lower_case: With random weights, whether the vocabulary is uncased.
        layers: With random weights, how many layers the BERT has.
        hidden: With random weights, the size of its representations; one head for each 64 of it.
        text_column: The column of the texts: its name in the header, or its number from 1.
        label_column: The column of the labels, likewise.
        header: Whether the first line names the columns; by default where one is named.
        separator: What is between two fields.
        quoted: Whether fields may be in double quotes, as RFC 4180 has it.
        max_seq_length: Number of tokens of a text; what is longer is cut.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with in place of the checkpoint's; see `start_path`.
        accelerator: Where to train: by default a GPU for checkpoints, any machine for random
            weights.
        title: The report's heading.
        margin: The objective: by how much the macro F1 must be above the best base line's. Without
            a table a checkpoint has to be as good as that; else there is none by default.
        parameters: `num_instances`, and further parameters of the stage `bert_classify`.

    Raises:
        TextPipelineError: What was given says nothing beside the rest.
    """
    form: dict[str, Any] = {
        "text_column": text_column,
        "label_column": label_column,
        "header": header,
        "separator": separator,
        "quoted": quoted,
    }
    texts = _table_or_sst2(m, train, dev, test, form)
    if bert == "random":
        dimensions: dict[str, Any] = {
            "layers": layers,
            "hidden": hidden,
            "heads": max(1, hidden // 64),
            "intermediate": 4 * hidden,
            "max_position_embeddings": max(max_seq_length, 128),
        }
        words = vocabulary_of(m, texts, vocabulary, vocabulary_size, lower=do_lower_case)
        checkpoint: BertStart = bert_scratch(m, words, do_lower_case=do_lower_case, **dimensions)
    else:
        own = {"vocabulary": vocabulary, "vocabulary_size": vocabulary_size, "layers": layers}
        own |= {"hidden": hidden, "do_lower_case": do_lower_case}
        plain = {"vocabulary": "own", "vocabulary_size": 8000, "layers": 2, "hidden": 128}
        plain |= {"do_lower_case": True}
        refuse_useless(own, plain, f"the BERT is the checkpoint {bert!r}")
        checkpoint = bert_checkpoint(m, bert)
    records = records_of(m, texts, checkpoint, max_seq_length=max_seq_length)
    random = bert == "random"
    where: Accelerator = accelerator or ("cpu" if random else "cuda")
    stage = bert_classify.on(where).named(f"train-bert{suffix_of(bert)}")
    given = {**(_RANDOM if random else {}), **parameters}
    model = classify(m, checkpoint, records, stage=stage, segments=segments, start=start, **given)
    if train is None and not random and margin is None:
        margin = 0.0
    return report_on(
        m,
        model,
        records,
        baselines_of(m, texts),
        name="report-texts",
        title=title or ("BERT on SST-2" if train is None else "BERT on labelled texts"),
        margin=margin,
    )


# What a small BERT learns with that knows nothing yet.
_RANDOM: dict[str, Any] = {"init": "random", "learning_rate": 5e-4, "epochs": 10}
_SAMPLE: dict[str, Any] = {
    "init": "random",
    "learning_rate": 2e-3,
    "batch_size": 8,
    "epochs": 5,
    "dropout": 0.0,
}


@pipeline("bert-classify-sample")
def all_bert_classify_sample(
    m: Manager,
    *,
    segments: Segments = 1,
    start: Start = None,
    accelerator: Accelerator = "cpu",
    **parameters: Any,
) -> TextReport:
    """Run the pipeline with tiny models on made-up opinions: no download.

    Args:
        m: The plan to add to.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with; see `start_path`. Random ones by default.
        accelerator: Where to train; a CPU will do.
        parameters: `num_instances`, and further parameters of the stage `bert_classify`.
    """
    bert = bert_sample(m, layers=1, hidden=32, heads=2, intermediate=64, max_position_embeddings=64)
    records = records_of(m, texts_sample(m), bert, max_seq_length=32)
    stage = bert_classify.on(accelerator).named("train-bert-sample")
    given = {**_SAMPLE, **parameters}
    model = classify(m, bert, records, stage=stage, segments=segments, start=start, **given)
    tiny: dict[str, Any] = {
        "epochs": 3,
        "length": 16,
        "embedding": 8,
        "units": 8,
        "learning_rate": 1e-2,
    }
    baselines = baselines_of(m, records.texts, **tiny)
    return report_on(
        m, model, records, baselines, name="report-texts-sample", title="BERT on opinions"
    )


@pipeline(
    {
        "bert-rusentiment": {"bert": "multilingual"},
        "bert-rusentiment-russian": {"bert": "russian"},
    }
)
def all_bert_rusentiment(
    m: Manager,
    bert: Release = "multilingual",
    *,
    max_seq_length: int = 128,
    segments: Segments = 1,
    start: Start = None,
    margin: float | None = 0.0,
    **parameters: Any,
) -> TextReport:
    """Fine-tune a BERT that knows Russian to RuSentiment, beside TF-IDF and an LSTM.

    Args:
        m: The plan to add to.
        bert: The checkpoint, one of the catalogue; `multilingual` or `russian`.
        max_seq_length: Number of tokens of a text; what is longer is cut.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with in place of the checkpoint's; see `start_path`.
        margin: The objective: by how much the macro F1 must be above the best base line's.
        parameters: `num_instances`, and further parameters of the stage `bert_classify`.
    """
    records, model = _rusentiment(
        m, bert, max_seq_length=max_seq_length, segments=segments, start=start, **parameters
    )
    return report_on(
        m,
        model,
        records,
        baselines_of(m, records.texts),
        name=f"report-rusentiment-{bert}",
        title=f"RuSentiment by the {bert} BERT",
        card=RUSENTIMENT_CARD,
        margin=margin,
    )


@helper
def _rusentiment(
    m: Manager, bert: Release, *, max_seq_length: int = 128, **parameters: Any
) -> tuple[TextRecords, TextClassifier]:
    checkpoint = bert_checkpoint(m, bert)
    records = records_of(m, texts_rusentiment(m), checkpoint, max_seq_length=max_seq_length)
    stage = bert_classify.named(f"bert-finetune-rusentiment-{bert}")
    # Eight texts and five epochs, as the original had it.
    given = {"batch_size": 8, "epochs": 5, **parameters}
    return records, classify(m, checkpoint, records, stage=stage, **given)


def all_fetchrusent(m: Manager) -> LabelledTexts:
    """Add RuSentiment, under the name that the original has for it."""
    return texts_rusentiment(m)


def all_rusentiment_tfrecords(m: Manager, bert: Release = "multilingual") -> TextRecords:
    """Tokenize RuSentiment for a published BERT, under the original's name for it.

    Args:
        m: The plan to add to.
        bert: The checkpoint, one of the catalogue.
    """
    return records_of(m, texts_rusentiment(m), bert_checkpoint(m, bert))


def all_multibert_finetune_rusentiment(m: Manager, **parameters: Any) -> TextClassifier:
    """Fine-tune the multilingual BERT to RuSentiment, under the original's name for it."""
    return _rusentiment(m, "multilingual", **parameters)[1]


def all_rubert_finetune_rusentiment(m: Manager, **parameters: Any) -> TextClassifier:
    """Fine-tune the Russian BERT to RuSentiment."""
    return _rusentiment(m, "russian", **parameters)[1]


@pipeline("lstm-classify")
def all_lstm_classify(
    m: Manager,
    train: GivenFile = None,
    dev: GivenFile = None,
    test: GivenFile = None,
    *,
    text_column: str = "1",
    label_column: str = "2",
    header: bool | None = None,
    separator: Separator = "tab",
    quoted: bool = False,
    segments: Segments = 1,
    start: Start = None,
    accelerator: Accelerator = "cpu",
    title: str = "",
    margin: float | None = None,
    **parameters: Any,
) -> TextReport:
    """Train an LSTM on any labelled texts, beside TF-IDF; SST-2 by default.

    Args:
        m: The plan to add to.
        train: A table of texts and labels, in UTF-8, plain or compressed (gzip, xz, bzip2).
        dev: Another one of the same form; split off `train` by default.
        test: Likewise.
        text_column: The column of the texts: its name in the header, or its number from 1.
        label_column: The column of the labels, likewise.
        header: Whether the first line names the columns; by default where one is named.
        separator: What is between two fields.
        quoted: Whether fields may be in double quotes, as RFC 4180 has it.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with; see `start_path`. Random ones by default.
        accelerator: Where to train; a CPU takes some minutes.
        title: The report's heading.
        margin: The objective: by how much the macro F1 must be above the best base line's.
        parameters: Further parameters of the stage `lstm_classify`.

    Raises:
        TextPipelineError: What was given says nothing beside the rest.
    """
    form: dict[str, Any] = {
        "text_column": text_column,
        "label_column": label_column,
        "header": header,
        "separator": separator,
        "quoted": quoted,
    }
    texts = _table_or_sst2(m, train, dev, test, form)
    model = train_lstm(
        m, texts, segments=segments, start=start, accelerator=accelerator, **parameters
    )
    baselines = baselines_of(m, texts, lstm=False)
    evaluation = evaluate(m, texts, model.probabilities, baselines, name=LSTM)
    exports = export_lstm(m, model, lstm_samples(m, model, texts).samples)
    report = report_lstm_classify.named("report-lstm")(
        m,
        texts,
        model,
        evaluation,
        exports.models,
        exports.checks,
        baselines.probabilities,
        baselines.checks,
        title=title or ("LSTM on SST-2" if train is None else "LSTM on labelled texts"),
        baseline_names=baselines.links,
        card=card_of(TEXTS_CARD, texts, model),
    )
    return gated(m, report, margin)

"""Transformers that translate: WMT's languages in two sizes, texts of one's own, made-up ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

from stagedml import StagedMLError, gate, objective, pipeline
from stagedml.planning.aliases import also_called
from stagedml.planning.places import helper
from stagedml.zoo.exports.replay import check_savedmodel
from stagedml.zoo.formats.local import GivenFile, given_file
from stagedml.zoo.report.cards import ModelCard, card_of
from stagedml.zoo.sample_data.translation import translation_sample_data
from stagedml.zoo.subwords.stages import train_sentencepiece, train_subtokens
from stagedml.zoo.training.devices import Accelerator  # noqa: TC001 - `--set` reads it
from stagedml.zoo.training.instances import best_of, check_one_segment
from stagedml.zoo.training.segments import Segments, Start, plan_segments, start_path
from stagedml.zoo.translation.cards import TRANSLATION_CARD
from stagedml.zoo.translation.corpora import wmt
from stagedml.zoo.translation.data import PARTS, ParallelTexts, parallel_texts
from stagedml.zoo.translation.evaluation import score_translations, translate_texts
from stagedml.zoo.translation.export import export_translator
from stagedml.zoo.translation.model import Size  # noqa: TC001 - `--set` reads it
from stagedml.zoo.translation.records import ParallelRecords, parallel_records
from stagedml.zoo.translation.report import TranslationReport, report_translation
from stagedml.zoo.translation.stages import train_transformer, train_transformer_segment
from stagedml.zoo.translation.training import Transformer, check_evaluations
from stagedml.zoo.translation.word_table import baseline_translations

if TYPE_CHECKING:
    from stagedml import Manager, Stage
    from stagedml.zoo.training.checkpoints import Checkpoint

SubwordKind = Literal["sentencepiece", "subtokens"]

_LONG: dict[str, Any] = {
    "epochs": 10,
    "learning_rate": 2.0,
    "warmup_steps": 16000,
    "evaluate_every": 0.25,
    "dev_pairs": 1000,
    "patience": 10,
    "averaged": 8,
}
_SHORT: dict[str, Any] = {"batch_tokens": 2048, "warmup_steps": 1000, "epochs": 8, "averaged": 3}
# How each size is trained: base and big as in the Model Garden's `official/legacy/transformer`, on
# one GPU. An epoch of WMT's en-de has about 20,000 steps of 8,192 tokens.
_TRAINED: dict[Size, dict[str, Any]] = {
    "tiny": _SHORT,
    "small": _SHORT,
    "base": {**_LONG, "batch_tokens": 8192},
    "big": {**_LONG, "batch_tokens": 4096},
}


class CorpusError(StagedMLError):
    """Parallel texts of one's own that are not whole."""


@helper
def texts_of(
    m: Manager,
    source: str,
    target: str,
    *,
    train: tuple[GivenFile, GivenFile],
    dev: tuple[GivenFile, GivenFile] = (None, None),
    test: tuple[GivenFile, GivenFile] = (None, None),
    **options: Any,
) -> ParallelTexts:
    """Add parallel texts from aligned files, plain or packed by gzip, bzip2 or xz.

    Args:
        m: The plan to add to.
        source: The language to translate from, as `en`.
        target: The language to translate to.
        train: The two files to train with: see `stagedml.zoo.formats.local.given_file`.
        dev: Those of the development part; taken out of the training files by default.
        test: Those of the test part; likewise.
        options: Parameters of the stage `parallel_texts`.

    Raises:
        CorpusError: One of two files is missing.
        LocalFileError: There is no such file.
    """
    for part, files in zip(PARTS, (train, dev, test), strict=True):
        if (files[0] is None) != (files[1] is None) or (part == "train" and files[0] is None):
            names = f"{part}_{source} and {part}_{target}"
            msg = f"parallel texts have two files in each part: {names}"
            raise CorpusError(msg, hint=f"Give both of {names}, or neither.")
    (a, b), *rest = ([given_file(m, side) for side in files] for files in (train, dev, test))
    return parallel_texts(m, [a], [b], *rest[0], *rest[1], source=source, target=target, **options)


@helper
def records_of(
    m: Manager,
    texts: ParallelTexts,
    *,
    vocabulary: int = 32000,
    subwords: SubwordKind = "sentencepiece",
    max_length: int = 256,
) -> ParallelRecords:
    """Learn one vocabulary of sub-words of both languages, and cut the texts into them.

    Args:
        m: The plan to add to.
        texts: The texts; the vocabulary is learnt of their training part.
        vocabulary: How many sub-words.
        subwords: Which kind: `subtokens` is the original's.
        max_length: Most sub-words of a text, its end included.
    """
    learn = train_sentencepiece if subwords == "sentencepiece" else train_subtokens
    learnt = learn(m, [texts.texts], size=vocabulary)
    return parallel_records(
        m, texts, learnt, max_source_length=max_length, max_target_length=max_length
    )


@helper
def train_on(
    m: Manager,
    records: ParallelRecords,
    *,
    stage: Stage[..., Transformer] = train_transformer,
    num_instances: int = 1,
    segments: int = 1,
    start: Start = None,
    **parameters: Any,
) -> Transformer:
    """Add the stage `train_transformer`, in one go or in segments; or several, the best taken.

    Args:
        m: The plan to add to.
        records: What to train with.
        stage: `train_transformer`, under another name or for another accelerator.
        num_instances: How many to train; that with the best BLEU on the development part is taken.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with, see `start_path`; random ones by default.
        parameters: Parameters of the stage.

    Raises:
        ComputeError: Parameters of how it computes do not go together.
    """
    _, settings = m.settled(stage, parameters)
    check_evaluations(settings["replicas"], settings["evaluate_every"])
    begin = start_path(m, start)
    if num_instances != 1:
        check_one_segment(segments)
        by = Transformer.dev_bleu
        return best_of(m, stage, num_instances, by, records, start=begin, **parameters)
    return plan_segments(
        m,
        stage,
        cast("Stage[..., Checkpoint]", train_transformer_segment),
        records,
        segments=segments,
        start=begin,
        **parameters,
    )


@helper
def report_on(
    m: Manager,
    texts: ParallelTexts,
    records: ParallelRecords,
    model: Transformer,
    *,
    name: str,
    accelerator: Accelerator = "cuda",
    card: ModelCard = TRANSLATION_CARD,
    beam: int = 4,
    alpha: float = 0.6,
) -> TranslationReport:
    """Translate with a model, score it beside base lines, export it, and report on all of it.

    Args:
        m: The plan to add to.
        texts: What the model was trained with, and is tested with.
        records: The texts as sub-words.
        model: The trained model.
        name: The name of the report's stage.
        accelerator: Where to translate.
        card: What people should know of the model.
        beam: Hypotheses that are followed for each sentence.
        alpha: Exponent of the length penalty.
    """
    search: dict[str, Any] = {"beam": beam, "alpha": alpha}
    found = translate_texts.on(accelerator)(m, model, records, **search)
    scores = score_translations(m, texts, [found, baseline_translations(m, texts)])
    export = export_translator(m, model, records, **search)
    check = check_savedmodel.on(environment="bert")(m, export, tolerance=1e-4)
    source, target = texts.config.source, texts.config.target
    known = sorted(language for language in (source, target) if language != "xx")
    return report_translation.named(name)(
        m,
        texts,
        model,
        found,
        scores,
        export,
        check,
        title=f"Transformer, {source} to {target}",
        card=card_of(card.but(language=tuple(known)), texts, model),
    )


_PAIRS = (("en", "de"), ("en", "ru"), ("ru", "en"))
# What sacreBLEU may be expected to say of newstest2014; the paper's 27.3 and 28.4 are of tokens.
_EXPECTED = {("en", "de", "base"): 25.0, ("en", "de", "big"): 26.0}


@pipeline(
    {
        "transformer": {},
        **{
            f"transformer-wmt-{source}{target}{'' if size == 'base' else '-big'}": {
                "source": source,
                "target": target,
                "size": size,
            }
            for source, target in _PAIRS
            for size in ("base", "big")
        },
    }
)
@also_called(train_epoches="epochs")
def all_transformer_wmt(
    m: Manager,
    source: str = "en",
    target: str = "de",
    size: Size = "base",
    *,
    vocabulary: int = 32000,
    subwords: SubwordKind = "sentencepiece",
    max_length: int = 256,
    beam: int = 4,
    alpha: float = 0.6,
    segments: Segments = 1,
    start: Start = None,
    accelerator: Accelerator = "cuda",
    test_bleu: float | None = None,
    margin: float = 3.0,
    beam_gain: float | None = None,
    **parameters: Any,
) -> TranslationReport:
    """Train a Transformer on the corpora of WMT, or on texts of one's own, and report on it.

    With `train_en=file:...` and `train_de=file:...`, two aligned files, it is trained on these; see
    `texts_of`. `dev_en`, `test_en` and so on are the other parts.

    Args:
        m: The plan to add to.
        source: The language to translate from; WMT's are `en`, `de` and `ru`, one of both `en`.
        target: The language to translate to.
        size: The model's, with the settings of its training.
        vocabulary: How many sub-words.
        subwords: Which kind: SentencePiece's, or the original's subtokens.
        max_length: Most sub-words of a text to train with.
        beam: Hypotheses that are followed for each sentence.
        alpha: Exponent of the length penalty.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with; see `start_path`. Random ones by default.
        accelerator: Where to train and translate.
        test_bleu: An objective; on WMT's English and German there is one by default.
        margin: The objective: points of BLEU above the best base line on the test part.
        beam_gain: An objective: points of BLEU that beam search is above greedy search.
        parameters: Files of one's own, `num_instances`, and parameters of `train_transformer`.
    """
    files = {
        part: tuple(parameters.pop(f"{part}_{language}", None) for language in (source, target))
        for part in PARTS
    }
    own = any(file is not None for pair in files.values() for file in pair)
    texts = texts_of(m, source, target, **files) if own else wmt(m, source, target)
    records = records_of(m, texts, vocabulary=vocabulary, subwords=subwords, max_length=max_length)
    given = {"size": size, "max_length": max_length, **_TRAINED[size], **parameters}
    model = train_on(
        m,
        records,
        stage=train_transformer.on(accelerator),
        segments=segments,
        start=start,
        **given,
    )
    name = f"transformer-{source}-{target}"
    report = report_on(
        m, texts, records, model, name=name, accelerator=accelerator, beam=beam, alpha=alpha
    )
    expected = None if own else _EXPECTED.get((source, target, size))
    wanted = expected if test_bleu is None else test_bleu
    objectives = [objective(report.margin, at_least=margin)]
    if wanted is not None:
        objectives.append(objective(report.test_bleu, at_least=wanted))
    if beam_gain is not None:
        objectives.append(objective(report.beam_gain, at_least=beam_gain))
    return gate(m, report, *objectives)


def all_wmtsubtok(
    m: Manager, source: str = "en", target: str = "ru", *, vocabulary: int = 32768
) -> ParallelRecords:
    """Cut WMT's corpora into subtokens, under the name that the original has for it.

    Args:
        m: The plan to add to.
        source: The language to translate from.
        target: The language to translate to.
        vocabulary: How many subtokens.
    """
    return records_of(m, wmt(m, source, target), vocabulary=vocabulary, subwords="subtokens")


def all_wmtsubtok_inv(m: Manager, *, vocabulary: int = 32768) -> ParallelRecords:
    """Cut WMT's Russian and English into subtokens: the original's `wmtsubtokInv`.

    Args:
        m: The plan to add to.
        vocabulary: How many subtokens.
    """
    return all_wmtsubtok(m, "ru", "en", vocabulary=vocabulary)


# A model that learns the made-up language in seconds.
_TINY: dict[str, Any] = {
    "size": "tiny",
    "dropout": 0.0,
    "epochs": 5,
    "batch_tokens": 512,
    "warmup_steps": 100,
    "evaluate_every": 2.5,
    "averaged": 2,
}


@pipeline("transformer-sample")
def all_transformer_sample(
    m: Manager,
    *,
    segments: Segments = 1,
    start: Start = None,
    accelerator: Accelerator = "cpu",
    pairs: int = 2000,
    margin: float = 20.0,
    **parameters: Any,
) -> TranslationReport:
    """Run the translation pipeline on a made-up language: no download, a minute or two.

    Args:
        m: The plan to add to.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with; see `start_path`. Random ones by default.
        accelerator: Where to train; a CPU will do.
        pairs: How many pairs are made up for training.
        margin: The objective: points of BLEU above the best base line on the test part.
        parameters: `num_instances`, and further parameters of the stage `train_transformer`.
    """
    files = translation_sample_data(m, train=pairs)
    texts = texts_of(
        m,
        "en",
        "xx",
        train=(files.train_source, files.train_target),
        dev=(files.dev_source, files.dev_target),
        test=(files.test_source, files.test_target),
    )
    records = records_of(m, texts, vocabulary=400, max_length=64)
    stage = train_transformer.on(accelerator)
    given = {**_TINY, **parameters}
    model = train_on(m, records, stage=stage, segments=segments, start=start, **given)
    report = report_on(
        m, texts, records, model, name="transformer-sample", accelerator=accelerator, beam=3
    )
    return gate(m, report, objective(report.margin, at_least=margin))

"""English to Bash: `transformer-nl2bash`, its stages by their original names, and a sample."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

from stagedml import gate, objective, pipeline
from stagedml.planning.places import helper
from stagedml.zoo.formats.catalogue import fetch
from stagedml.zoo.nl2bash.cards import NL2BASH_CARD
from stagedml.zoo.nl2bash.data import Nl2BashTexts, SplitKind, nl2bash_texts
from stagedml.zoo.nl2bash.evaluation import Nl2BashScores, score_commands
from stagedml.zoo.nl2bash.neighbours import nearest_commands
from stagedml.zoo.nl2bash.report import (
    Nl2BashReport,
    Nl2BashSplitsReport,
    report_nl2bash,
    report_nl2bash_grouped,
)
from stagedml.zoo.nl2bash.slots import SlottedTexts, nl2bash_slots
from stagedml.zoo.nl2bash.subwords import nl2bash_subtokens
from stagedml.zoo.report.cards import card_of
from stagedml.zoo.sample_data.bash import nl2bash_sample_data
from stagedml.zoo.subwords.stages import train_sentencepiece
from stagedml.zoo.training.devices import Accelerator  # noqa: TC001 - `--set` reads it
from stagedml.zoo.training.segments import Segments, Start, plan_segments, start_path
from stagedml.zoo.translation.evaluation import translate_texts
from stagedml.zoo.translation.records import ParallelRecords, parallel_records
from stagedml.zoo.translation.stages import train_transformer, train_transformer_segment
from stagedml.zoo.translation.training import check_evaluations

if TYPE_CHECKING:
    from stagedml import Manager, Stage
    from stagedml.zoo.subwords.data import Subwords
    from stagedml.zoo.training.checkpoints import Checkpoint
    from stagedml.zoo.translation.data import ParallelTexts
    from stagedml.zoo.translation.training import Transformer

# How texts are cut: subtokens with command names and flags reserved, subtokens without, or
# SentencePiece's byte pairs, which know nothing of Bash.
SubwordKind = Literal["bash", "plain", "bpe"]
# Small enough for a CPU: 1.3 million parameters, 13 minutes on a core.
SMALL: dict[str, Any] = {
    "size": "tiny",
    "layers": 2,
    "hidden": 128,
    "heads": 4,
    "intermediate": 512,
    "dropout": 0.1,
    "epochs": 24,
    "batch_tokens": 2048,
    "learning_rate": 0.7,
    "warmup_steps": 600,
    "evaluate_every": 2,
    "dev_pairs": 300,
}
TINY: dict[str, Any] = {
    **SMALL,
    "layers": 1,
    "hidden": 32,
    "intermediate": 64,
    "epochs": 4,
    "batch_tokens": 1024,
    "warmup_steps": 60,
    "evaluate_every": 4,
    "dev_pairs": 20,
}


class _Trained(NamedTuple):
    texts: Nl2BashTexts
    model: Transformer
    scores: Nl2BashScores


@helper
def nl2bash(m: Manager, *, split: SplitKind = "grouped", seed: int = 0) -> Nl2BashTexts:
    """Add the 12,607 pairs of NL2Bash, by their hashes.

    Args:
        m: The plan to add to.
        split: `grouped`, or `random` as the original has it.
        seed: Of the split.
    """
    english, bash = fetch(m, "nl2bash/nl").file, fetch(m, "nl2bash/cm").file
    return nl2bash_texts.named(f"nl2bash-{split}")(m, english, bash, split=split, seed=seed)


@helper
def subwords_of(
    m: Manager, texts: ParallelTexts, *, kind: SubwordKind, size: int, slots: bool, name: str
) -> Subwords:
    """Add a vocabulary for pairs.

    Args:
        m: The plan to add to.
        texts: The pairs, with or without slots.
        kind: How texts are cut.
        size: Wanted number of entries.
        slots: Whether the texts have slots.
        name: The stage's name.
    """
    if kind == "bpe":
        return train_sentencepiece.named(name)(m, [texts.texts], size=size)
    aware = kind == "bash"
    return nl2bash_subtokens.named(name)(
        m, texts, size=size, with_bash_subtokens=aware, with_bash_charset=aware, with_slots=slots
    )


@helper
def _train(
    m: Manager,
    texts: Nl2BashTexts,
    *,
    subwords: SubwordKind,
    vocabulary: int,
    slots: bool,
    accelerator: Accelerator,
    segments: int,
    start: Start,
    beam: int,
    alpha: float,
    prefix: str,
    parameters: dict[str, Any],
) -> _Trained:
    """Add everything from the pairs of a split to the scores of a model."""
    slotted: SlottedTexts | None = None
    if slots:
        slotted = nl2bash_slots.named(f"{prefix}-slots")(m, texts)
    given = texts if slotted is None else slotted
    words = subwords_of(
        m, given, kind=subwords, size=vocabulary, slots=slots, name=f"{prefix}-subwords"
    )
    records = parallel_records.named(f"{prefix}-records")(m, given, words)
    stage = train_transformer.on(accelerator).named(f"{prefix}-transformer")
    _, settings = m.settled(stage, parameters)
    check_evaluations(settings["replicas"], settings["evaluate_every"])
    model = plan_segments(
        m,
        stage,
        cast("Stage[..., Checkpoint]", train_transformer_segment),
        records,
        segments=segments,
        start=start_path(m, start),
        **parameters,
    )
    translated = translate_texts.on(accelerator).named(f"{prefix}-commands")(
        m, model, records, beam=beam, alpha=alpha
    )
    near = nearest_commands.named(f"{prefix}-neighbours")(m, texts, slotted)
    scores = score_commands.named(f"{prefix}-scores")(m, texts, translated, near, slotted)
    return _Trained(texts, model, scores)


def all_fetchnl2bash(m: Manager, *, split: SplitKind = "random", seed: int = 0) -> Nl2BashTexts:
    """Fetch NL2Bash and split it, by default as the original does: shuffled, 0.1 for the test.

    Args:
        m: The plan to add to.
        split: `random`, or `grouped`, where parts share no text.
        seed: Of the split.
    """
    return nl2bash(m, split=split, seed=seed)


def all_nl2bashSubtok(  # noqa: N802 - as the original has it
    m: Manager,
    *,
    target_vocab_size: int = 8192,
    with_bash_subtokens: bool = True,
    with_bash_charset: bool = True,
    split: SplitKind = "random",
    seed: int = 0,
) -> ParallelRecords:
    """Cut NL2Bash into subtokens, under the original's name.

    Args:
        m: The plan to add to.
        target_vocab_size: Wanted number of entries.
        with_bash_subtokens: Whether command names and flags are one entry each.
        with_bash_charset: Whether `-`, `+`, `,` and `.` belong to words.
        split: As for `all_fetchnl2bash`.
        seed: As for `all_fetchnl2bash`.
    """
    texts = nl2bash(m, split=split, seed=seed)
    words = nl2bash_subtokens(
        m,
        texts,
        size=target_vocab_size,
        with_bash_subtokens=with_bash_subtokens,
        with_bash_charset=with_bash_charset,
    )
    return parallel_records.named("nl2bash-records")(m, texts, words)


@pipeline("transformer-nl2bash")
def all_transformer_nl2bash(
    m: Manager,
    *,
    subwords: SubwordKind = "bash",
    vocabulary: int = 3000,
    slots: bool = True,
    seed: int = 0,
    beam: int = 4,
    alpha: float = 1.0,
    accelerator: Accelerator = "cpu",
    test_bleu: float = 22.0,
    segments: Segments = 1,
    start: Start = None,
    **parameters: Any,
) -> Nl2BashSplitsReport:
    """Train small Transformers on NL2Bash, one for each of two splits, and report on both.

    The objective is of the split whose parts share no text. The other is the original's.

    Args:
        m: The plan to add to.
        subwords: How texts are cut: `bash`, where command names and flags are one entry each;
            `plain`, where they are not; or `bpe`, by SentencePiece.
        vocabulary: Wanted number of sub-words.
        slots: Whether what a description names is taken out, and put back into its command.
        seed: Of both splits.
        beam: Hypotheses that are followed.
        alpha: Exponent of the length penalty; of 0.6, 1.0 and 1.5 this is best in development.
        accelerator: Where to train; a CPU will do.
        test_bleu: The objective; the nearest neighbour has 32.2.
        segments: How many derivations each training is cut into; see `plan_segments`.
        start: Weights to begin with; see `start_path`. Random ones by default.
        parameters: Further parameters of the stage `train_transformer`.
    """
    splits: dict[str, SplitKind] = {"nl2bash": "grouped", "nl2bash-leaky": "random"}
    grouped, leaky = (
        _train(
            m,
            nl2bash(m, split=split, seed=seed),
            subwords=subwords,
            vocabulary=vocabulary,
            slots=slots,
            accelerator=accelerator,
            segments=segments,
            start=start,
            beam=beam,
            alpha=alpha,
            prefix=prefix,
            parameters={**SMALL, **parameters},
        )
        for prefix, split in splits.items()
    )
    card = card_of(NL2BASH_CARD, grouped.model)
    report = report_nl2bash.named("transformer-nl2bash")(
        m, *grouped, leaky.texts, leaky.scores, card=card
    )
    return gate(m, report, objective(report.test_bleu, at_least=test_bleu))


@pipeline("transformer-nl2bash-sample")
def all_transformer_nl2bash_sample(
    m: Manager,
    *,
    accelerator: Accelerator = "cpu",
    segments: Segments = 1,
    start: Start = None,
    **parameters: Any,
) -> Nl2BashReport:
    """Train a tiny Transformer on made-up descriptions of commands: no download, a minute.

    Args:
        m: The plan to add to.
        accelerator: Where to train; a CPU will do.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with; see `start_path`. Random ones by default.
        parameters: Further parameters of the stage `train_transformer`.
    """
    made = nl2bash_sample_data(m)
    texts = nl2bash_texts.named("nl2bash-sample")(m, made.english, made.bash)
    trained = _train(
        m,
        texts,
        subwords="bash",
        vocabulary=200,
        slots=True,
        accelerator=accelerator,
        segments=segments,
        start=start,
        beam=2,
        alpha=0.6,
        prefix="nl2bash-sample",
        parameters={**TINY, **parameters},
    )
    report = report_nl2bash_grouped.named("transformer-nl2bash-sample")
    return report(m, *trained, card=card_of(NL2BASH_CARD, trained.model))

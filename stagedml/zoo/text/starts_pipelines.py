"""`bert-pretrain-compare`: a BERT pre-trained on one text and tuned to another, and without."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, gate, objective, pipeline
from stagedml.zoo.bert.data import check_fit
from stagedml.zoo.bert.pipelines import bert_scratch
from stagedml.zoo.bert.pretraining_pipelines import pretrain_on_text, texts_to_learn
from stagedml.zoo.formats.local import GivenFile  # noqa: TC001 - `--set` reads it
from stagedml.zoo.report.cards import card_of
from stagedml.zoo.text.cards import TEXTS_CARD
from stagedml.zoo.text.parts import (
    baselines_of,
    records_of,
    refuse_useless,
    texts_of,
    texts_sample,
)
from stagedml.zoo.text.records import text_records
from stagedml.zoo.text.stages import bert_classify
from stagedml.zoo.text.starts import StartsReport, compare_starts, report_starts
from stagedml.zoo.training.devices import Accelerator  # noqa: TC001 - `--set` reads it

if TYPE_CHECKING:
    from stagedml import Manager

Seeds = Annotated[int, Bounds(at_least=1, at_most=100)]
_DIMENSIONS = ("layers", "hidden", "heads", "intermediate")


@pipeline("bert-pretrain-compare")
def all_bert_pretrain_compare(
    m: Manager,
    corpus: str | None = None,
    held_out: str | None = None,
    train: GivenFile = None,
    dev: GivenFile = None,
    test: GivenFile = None,
    *,
    seeds: Seeds = 3,
    tuning_epochs: int = 5,
    tuning_rate: float | None = None,
    tuning_batch: int | None = None,
    text_length: int = 64,
    gain: float | None = None,
    accelerator: Accelerator = "cpu",
    **parameters: Any,
) -> StartsReport:
    """Pre-train a BERT on a text, and see whether it then learns labelled texts better.

    The same BERT is tuned from its weights and from random ones, with the same seeds, steps and
    learning rate, and TF-IDF is beside both. Without files all data are made up, and tiny.

    Args:
        m: The plan to add to.
        corpus: The path of a text to pre-train with; see `pretrain_on_text`.
        held_out: The path of another text, that the pre-training is tested with.
        train: A table of texts and labels; see `all_bert_classify`.
        dev: Another one; split off `train` by default.
        test: Likewise.
        seeds: How many times each is trained.
        tuning_epochs: Passes over the labelled texts.
        tuning_rate: Their peak learning rate; 3e-4 by default.
        tuning_batch: Texts of a step; 32 by default.
        text_length: Number of tokens of a labelled text; what is longer is cut.
        gain: The objective: by how much the accuracy on the test part must be above that from
            random weights; none by default.
        accelerator: Where to train; a CPU will do for small ones.
        parameters: `form`, `vocabulary_size` and the others of `pretrain_on_text`, and parameters
            of the stage `bert_pretrain`.

    Raises:
        TextPipelineError: There is a part beside labelled texts that are made up.
        PretrainingError: There is a text to be held out, and none to learn.
    """
    if train is None:
        files: dict[str, Any] = {"dev": dev, "test": test}
        refuse_useless(files, dict.fromkeys(files), "without `train`, the texts are made up")
    text, other, small = texts_to_learn(m, corpus, held_out)
    pretrained, _ = pretrain_on_text(
        m,
        text,
        other,
        name="bert-pretrain-text",
        accelerator=accelerator,
        **{**small, **parameters},
    )
    texts = texts_sample(m) if train is None else texts_of(m, train, dev, test)
    records = records_of(m, texts, pretrained, max_seq_length=text_length)
    config = pretrained.config
    given: dict[str, Any] = {name: config[name] for name in _DIMENSIONS}
    scratch = bert_scratch(
        m,
        pretrained.vocab,
        do_lower_case=config.do_lower_case,
        max_position_embeddings=config.max_position_embeddings,
        dropout=config.dropout,
        **given,
    )
    own = text_records.named("text-records-random")(
        m,
        texts,
        scratch.vocab,
        do_lower_case=config.do_lower_case,
        max_seq_length=text_length,
    )
    tuning: dict[str, Any] = {
        "epochs": tuning_epochs,
        # The made-up texts are few, and the BERT that learns them is tiny.
        "learning_rate": tuning_rate or (3e-4 if train is not None else 2e-3),
        "batch_size": tuning_batch or (32 if train is not None else 8),
    }
    found = {}
    for name, start, data, init in (
        ("pretrained", pretrained, records, "checkpoint"),
        ("random", scratch, own, "random"),
    ):
        check_fit(start, data, max_seq_length=text_length, init=init)
        stage = bert_classify.on(accelerator).named(f"classify-from-{name}")
        found[name] = stage.instances(m, seeds, start, data, **{"init": init, **tuning})
    tfidf = baselines_of(m, texts, lstm=False).tfidf
    compared = compare_starts(
        m,
        texts,
        [run.probabilities for run in found["pretrained"]],
        [run.probabilities for run in found["random"]],
        tfidf.probabilities,
    )
    report = report_starts.named("bert-pretrain-compare")(
        m,
        compared,
        pretrained,
        title="Does pre-training help? BERT from pre-trained and from random weights",
        card=card_of(TEXTS_CARD, compared, pretrained),
    )
    return report if gain is None else gate(m, report, objective(report.gain, at_least=gain))

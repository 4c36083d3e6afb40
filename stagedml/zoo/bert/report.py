"""What the reports on all BERTs have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml.drawing.markup import Markup, compact, tiny
from stagedml.zoo.report.page import Tile, verdict
from stagedml.zoo.report.results import exports_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stagedml.zoo.bert.finetuning import FinetunedBert
    from stagedml.zoo.bert.texts import TextAdequacy
    from stagedml.zoo.exports.export import Export
    from stagedml.zoo.exports.replay import Adequacy

CURVES_HINT = "Loss is the mean of the epoch so far."
NOTES = {"bert_random": "no weights"}


def start_of(model: FinetunedBert) -> str:
    """Say where a model's weights come from."""
    if model.origin["init"] == "random":
        return "from random weights"
    return f"from {compact(model.origin['checkpoint_variables'])} pre-trained variables"


def worst_difference(checks: Sequence[Adequacy], texts: TextAdequacy) -> float:
    """Find the largest difference of any output in any format."""
    return max(texts.max_abs_difference, *(c.max_abs_difference for c in checks))


def adequacy_tile(checks: Sequence[Adequacy], texts: TextAdequacy) -> Tile:
    """Sum up the tests of the exports."""
    worst = worst_difference(checks, texts)
    return Tile("Exports", f"{len(checks)} of {len(checks)}", f"adequate, off by {tiny(worst)}")


def bert_exports_section(
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    texts: TextAdequacy,
    *,
    more: Sequence[list[object]] = (),
) -> Markup:
    """Show the sizes of the exports, and how far each and our tokenizer are from the samples.

    Args:
        exports: The exported models.
        checks: Their adequacy, in any order.
        texts: The adequacy of our tokenizer.
        more: Further rows, as of `exports_section`.
    """
    raw: list[object] = [
        "raw text",
        "",
        "our tokenizer, Keras",
        compact(texts.count),
        tiny(texts.max_abs_difference),
        verdict(passed=True),
    ]
    return exports_section(
        exports,
        checks,
        more=[raw, *more],
        hint="Each export was loaded in a fresh process by its own runtime and given the same "
        "tensors; raw texts, edge cases among them, went through our own tokenizer. The expected "
        "tokens come from another tokenizer, the expected outputs from the rebuilt Keras model.",
    )

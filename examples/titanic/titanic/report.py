"""One page about all of it, with pictures drawn here: an SVG is text, and needs no library."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from stagedml import Build, File, Metric, Outputs, stage
from titanic.data import Passengers
from titanic.models import Evaluation, Model

STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem;
       color: #1c2733; background: #fff }
svg { width: 100%; height: auto; font-size: 13px } .quiet { fill: #b9c4cf; stroke: none }
.chosen { fill: #1766a8 } text { fill: #1c2733 } figure { margin: 2rem 0 }
figcaption { color: #4a5866 } line, path { stroke: #1c2733; fill: none } path { stroke-width: 2 }
"""


class Report(Outputs):
    """The page, and what the gate judges by."""

    page = File("report.html")
    accuracy = Metric("test_accuracy", at_least=0, at_most=1)
    auc = Metric("test_auc", at_least=0, at_most=1)


def bars(rows: Sequence[tuple[str, float, str]], chosen: str, *, low: float = 0.0) -> str:
    """Draw a bar for each row: its name, its length from `low`, and what stands beside it."""
    most = max(value for _, value, _ in rows) - low or 1.0
    drawn = []
    for n, (name, value, text) in enumerate(rows):
        y, width = 26 * n, max(0.0, 380 * (value - low) / most)
        kind = "chosen" if name == chosen else "quiet"
        drawn.append(
            f'<text x="130" y="{y + 16}" text-anchor="end">{escape(name)}</text>'
            f'<rect class="{kind}" x="140" y="{y + 3}" width="{width:.1f}" height="18"/>'
            f'<text x="{146 + width:.1f}" y="{y + 16}">{escape(text)}</text>'
        )
    return f'<svg viewBox="0 0 640 {26 * len(rows)}" role="img">{"".join(drawn)}</svg>'


def curve(x: Sequence[float], y: Sequence[float]) -> str:
    """Draw a ROC curve, beside the line of who guesses."""
    points = " ".join(f"{40 + 280 * a:.1f},{300 - 280 * b:.1f}" for a, b in zip(x, y, strict=True))
    return (
        '<svg viewBox="0 0 340 330" style="max-width: 24rem" role="img">'
        '<line x1="40" y1="300" x2="320" y2="300"/><line x1="40" y1="300" x2="40" y2="20"/>'
        '<line x1="40" y1="300" x2="320" y2="20" stroke-dasharray="4"/>'
        f'<path d="M {points}"/>'
        '<text x="180" y="322" text-anchor="middle">taken for survivors, of those who died</text>'
        '<text transform="translate(26 160) rotate(-90)" text-anchor="middle">found, of the'
        " survivors</text></svg>"
    )


@stage
def report(
    build: Build[Report],
    candidates: Sequence[Model],
    best: Model,
    evaluation: Evaluation,
    data: Passengers,
) -> Report:
    """Write what was compared, which one was chosen, and how it does."""
    build.out.accuracy, build.out.auc = evaluation.accuracy, evaluation.auc
    chosen, importance = best.config.kind, evaluation.importance
    compared = [
        (model.config.kind, model.auc, f"{model.auc:.3f} ± {model.spread:.3f}")
        for model in candidates
    ]
    worth = [
        (name, value, f"{value:.3f}")
        for name, value in zip(importance["feature"], importance["loss_of_auc"], strict=True)
    ][:8]
    facts, roc = data.facts, evaluation.roc
    build.out.page.write_text(
        f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Who survived the Titanic</title>
<meta name="viewport" content="width=device-width"><style>{STYLE}</style>
<h1>Who survived the Titanic</h1>
<p>The {escape(chosen)} model, chosen by cross-validation on {facts["train"]} passengers, is right
about <strong>{evaluation.accuracy:.1%}</strong> of {facts["test"]} others. Who says of everybody
that they died is right about {evaluation.baseline:.1%}.</p>
<figure>{bars(compared, chosen, low=0.5)}
<figcaption>Area under the ROC curve in cross-validation, mean and standard deviation of the folds;
bars begin at 0.5, which is guessing.</figcaption></figure>
<figure>{curve(roc["false_positive"], roc["true_positive"])}
<figcaption>Test passengers: area under the curve {evaluation.auc:.3f}.</figcaption></figure>
<figure>{bars(worth, worth[0][0])}
<figcaption>What the area loses when a column is shuffled.</figcaption></figure>
</html>
""",
        "utf-8",
    )
    return build.out

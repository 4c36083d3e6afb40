"""Metrics with confidence intervals: a model beside its base lines, by the paired bootstrap.

The items of a test are drawn anew, with replacement, many times; an interval is what the metric of
the draws lies in but for 2.5 % of them at each end (the percentile bootstrap, B. Efron,
doi:10.1214/aos/1176344552). All models of a comparison are measured on the same draws, so that the
interval of a difference is that of two models on the same items (P. Koehn, EMNLP 2004, W04-3250).
It says how much the choice of the test's items matters; nothing of how much the seed of a training
does.

A stage that has NumPy makes a comparison and promises it as `Json("comparison.json", COMPARISON)`;
`stagedml.zoo.report.baselines` shows it:

    comparing = Comparing("BERT", seed=build.seed)
    comparing.add("test", "accuracy", {
        "BERT": of_answers(accuracy, answers, labels),
        "majority": of_answers(accuracy, majority, labels),
    }, items=len(labels))
    comparing.add("test", "BLEU", {"Transformer": of_sums(counts, bleu), ...}, items=len(counts))
    build.out.comparison = comparing.to_json()
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    # From the numbers of drawn items, int64 (items,), to the metric of these.
    Statistic = Callable[[Any], float]

_ROW = {"split": str, "metric": str, "model": str, "value": float, "low": float, "high": float}
# The form of a comparison. A row of `rows` is a model's metric; one of `differences` is by how much
# `subject` is better than the base line that is its `model`, on the same draws (positive where it
# is better, also where less of the metric is). `metrics` has by name what `Comparing.add` was told:
# `points` and `less`.
COMPARISON = {
    "subject": str,
    "level": float,
    "draws": int,
    "metrics": dict,
    "rows": [_ROW],
    "differences": [_ROW],
}


class ComparisonError(StagedMLError):
    """Models that cannot be compared."""


class Comparing:
    """A model and its base lines, measured on the same draws.

    Args:
        subject: The name of the model that all others are base lines of.
        seed: Of the draws.
        draws: How often items are drawn.
        level: What part of the draws an interval holds.

    Raises:
        ComparisonError: There are too few draws for such an interval.
    """

    def __init__(self, subject: str, *, seed: int, draws: int = 1000, level: float = 0.95) -> None:
        if not 0 < level < 1 or draws * (1 - level) < 2:
            msg = f"{draws} draws do not tell what holds {level:g} of them"
            raise ComparisonError(msg)
        self.subject = subject
        self.seed = seed
        self.draws = draws
        self.level = level
        self._metrics: dict[str, dict[str, bool]] = {}
        self._rows: list[dict[str, Any]] = []
        self._differences: list[dict[str, Any]] = []

    def add(
        self,
        split: str,
        metric: str,
        models: Mapping[str, Statistic],
        *,
        items: int,
        points: bool = False,
        less: bool = False,
    ) -> dict[str, Any]:
        """Measure models by one metric.

        Args:
            split: The part of the data, as `test`.
            metric: What it is called, as `accuracy`.
            models: The metric of each model, by name, as a function of the drawn items' numbers;
                see `of_answers`, `of_means` and `of_sums`. The subject is one of them.
            items: How many items there are.
            points: The metric is no fraction, as BLEU: it is shown as it is, not as a percentage.
            less: Less of it is better, as of a perplexity.

        Returns:
            The row of the subject.

        Raises:
            ComparisonError: The subject is missing, there is no item, the metric was added before,
                or it is not a number, of all items or of those of a draw.
        """
        import numpy as np

        if self.subject not in models or items < 1:
            msg = f"{metric} of {split}: {items} items, and models {', '.join(models)}"
            raise ComparisonError(msg, hint=f"{self.subject!r} has to be among the models.")
        if any((row["split"], row["metric"]) == (split, metric) for row in self._rows):
            msg = f"{metric} of {split} was added twice"
            raise ComparisonError(msg)
        # The same draws for each metric and split of as many items.
        random = np.random.Generator(np.random.PCG64([self.seed, items]))
        found = {name: np.full(self.draws + 1, np.nan) for name in models}
        for number in range(self.draws + 1):
            at = random.integers(0, items, items) if number else np.arange(items)
            for name, measure in models.items():
                found[name][number] = measure(at)
        odd = [name for name, values in found.items() if not np.isfinite(values).all()]
        if odd:
            msg = f"the {metric} of {odd[0]!r} on {split} is not a number, of all items or some"
            raise ComparisonError(msg, hint="Give a metric that has a value for any items.")

        def row(model: str, values: Any) -> dict[str, Any]:
            rest = (1 - self.level) / 2
            low, high = np.quantile(values[1:], [rest, 1 - rest])
            ends = {"value": float(values[0]), "low": float(low), "high": float(high)}
            return {"split": split, "metric": metric, "model": model, **ends}

        mine, sign = found[self.subject], -1 if less else 1
        rows = {name: row(name, values) for name, values in found.items()}
        self._metrics[metric] = {"points": points, "less": less}
        self._rows += rows.values()
        self._differences += [
            row(name, sign * (mine - values))
            for name, values in found.items()
            if name != self.subject
        ]
        return rows[self.subject]

    def to_json(self) -> dict[str, Any]:
        """Return what was measured, in the form of `COMPARISON`."""
        return {
            "subject": self.subject,
            "level": self.level,
            "draws": self.draws,
            "metrics": self._metrics,
            "rows": self._rows,
            "differences": self._differences,
        }


def of_answers(metric: Callable[[Any, Any], float], answers: Any, labels: Any) -> Statistic:
    """Make a statistic of a metric of answers and labels, as those of `metrics.METRICS`.

    Args:
        metric: From answers (items,) and labels (items,) to a number.
        answers: (items,).
        labels: (items,).
    """
    import numpy as np

    given, wanted = np.asarray(answers), np.asarray(labels)
    if given.shape != wanted.shape:
        msg = f"answers of shape {given.shape} for labels of shape {wanted.shape}"
        raise ComparisonError(msg)
    return lambda at: metric(given[at], wanted[at])


def of_means(values: Any) -> Statistic:
    """Make a statistic of a metric that is a mean over the items.

    Args:
        values: float (items,); what each item adds, as 0 or 1.
    """
    import numpy as np

    found = np.asarray(values, dtype=np.float64)
    return lambda at: float(found[at].mean())


def of_sums(counts: Any, metric: Callable[[Any], float]) -> Statistic:
    """Make a statistic of a metric of sums over the items, as BLEU's counts of a sentence.

    Args:
        counts: (items, k); what each item adds.
        metric: From the sums, float64 (k,), to a number.
    """
    import numpy as np

    found = np.asarray(counts, dtype=np.float64)
    return lambda at: metric(found[at].sum(axis=0))

"""Pipelines that choose among candidates."""

from __future__ import annotations

from toy.choosing import Judged, Names, even, gather, judge, nearest, wrong
from toy.dice import Rounded, Tally, rounded, tally, throw
from toy.joining import join_texts
from toy.luck import Told, Trial, attempt, plain
from toy.text import corpus

from stagedml import (
    Manager,
    either,
    gate,
    match,
    match_all,
    match_best,
    match_exact,
    match_latest,
    match_only,
    match_some,
    match_top,
    match_worst,
    objective,
    pipeline,
)

SCORES = [1, 5, 2, 5, 4]


def trials(m: Manager, *, unlucky: list[int] | None = None) -> list[Trial]:
    """Add five."""
    return attempt.instances(m, 5, corpus(m, words=3), scores=SCORES, unlucky=unlucky)


@pipeline("choose-best")
def all_best(m: Manager, *, unlucky: list[int] | None = None) -> Trial:
    """Choose the best."""
    return match_best(m, trials(m, unlucky=unlucky), Trial.score)


@pipeline("choose-used")
def all_used(m: Manager, *, unlucky: list[int] | None = None) -> Names:
    """Use what is chosen, in all ways."""
    found = trials(m, unlucky=unlucky)
    best = match_best(m, found, Trial.score)
    worst = match_worst(m, found, Trial.score)
    high = match_top(m, found, Trial.score, 3)
    some = match_some(m, found, 2, objectives=[objective(Trial.score, at_least=2)])
    every = match_all(m, found)
    between = objective(Trial.score, at_least=3, at_most=4.5)
    only = match_only(m, found, objectives=[between])
    exact = match_exact(m, found, [found[4], 0])
    mine = match(m, found, nearest)
    mirrored = match(m, found, even)
    gated = gate(m, best, objective(best.score, at_least=1))
    of_both = match_best(m, [best, worst, gated], Trial.score, lowest=True, name="of-both")
    assert best.config.how == "raises"
    assert best.data.config.words == 3
    lists = [
        gather.named(f"gather-{name}")(m, value)
        for name, value in {
            "single": [best, worst, only, mine, gated, of_both],
            "top": high,
            "some": some,
            "all": every,
            "exact": exact,
            "even": mirrored,
        }.items()
    ]
    return join_texts(m, [*(names.text for names in lists), plain(m, best).text])


@pipeline("choose-judged")
def all_judged(m: Manager) -> Told:
    """Choose by what others think."""
    found = either(attempt).instances(m, 5, corpus(m), scores=SCORES, unlucky=[0])
    thoughts = [either(judge).named(f"judge-{i}")(m, t.result) for i, t in enumerate(found)]
    return plain(m, match_best(m, found, Judged.points, judges=thoughts))


@pipeline("choose-wrong")
def all_wrong(m: Manager) -> Trial:
    """Choose what is not there."""
    return match(m, trials(m), wrong)


@pipeline("choose-sweep")
def all_sweep(m: Manager) -> Told:
    """Choose among different configurations and inputs."""
    short, long = corpus.named("short")(m, words=1), corpus.named("long")(m, words=4)
    found = [
        either(attempt).named(f"try-{i}")(m, text, scores=[score])
        for i, (text, score) in enumerate([(short, 3), (long, 7), (short, 5)])
    ]
    return plain(m, match_best(m, found, Trial.score))


@pipeline("choose-gated")
def all_chosen_gated(m: Manager) -> Told:
    """Choose among results that pass a gate of their own, of which most do not."""
    gated = [
        gate(m, trial, objective(trial.score, at_most=3), tolerant=True) for trial in trials(m)
    ]
    return plain(m, match_best(m, gated, Trial.score))


@pipeline("choose-latest")
def all_latest(m: Manager) -> Tally:
    """Use the newest realization of an impure stage, purely."""
    return tally(m, match_latest(m, [throw(m)]))


@pipeline("choose-rounded")
def all_rounded(m: Manager) -> Rounded:
    """Choose among what is known by its content."""
    return match_best(
        m, [rounded.named(f"round-{i}")(m, value=i) for i in (1, 3, 2)], Rounded.number
    )

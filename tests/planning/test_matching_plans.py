"""Matchers as pass 1 sees them: what is refused at once, and what is known of what they choose."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from stagedml import (
    Build,
    Candidate,
    Either,
    File,
    Manager,
    Metric,
    Outputs,
    StagedMLError,
    either,
    file,
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
    stage,
)
from stagedml.errors import DefinitionError, RealizationOnlyError
from stagedml.planning.matching import MatchError
from stagedml.planning.nodes import InputError, StageNode, node_of
from stagedml.planning.parameters import ParameterError


class Fit(Outputs):
    weights = File("weights")
    accuracy = Metric("accuracy")
    loss = Metric("loss")


class Better(Fit):
    more = Metric("more")


class Ranked(Outputs):
    selection = File("selection.json")


class Joined(Outputs):
    text = File("text")


@stage
def fit(build: Build[Fit], *, rate: float = 1.0) -> Fit:
    return build.out


@stage
def improve(build: Build[Better], base: Fit) -> Better:
    return build.out


@stage
def rank(build: Build[Ranked]) -> Ranked:
    return build.out


@stage
def join(build: Build[Joined], fits: Sequence[Fit]) -> Joined:
    return build.out


@stage
def take(build: Build[Joined], fits: Sequence[Either[Fit]]) -> Joined:
    return build.out


@stage
def use(build: Build[Joined], one: Fit) -> Joined:
    return build.out


def choose(candidates: list[Candidate]) -> Candidate:
    return candidates[0]


def choose_many(candidates: list[Candidate]) -> list[Candidate]:
    return candidates


def choose_nothing(candidates: list[Candidate]) -> int:
    return len(candidates)


@pytest.fixture
def m():
    return Manager()


@pytest.fixture
def fits(m):
    return fit.instances(m, 5)


def other_manager():
    return fit.instances(Manager(), 2)


REFUSED = {
    "no candidates": (lambda m, f: match_all(m, []), "there are no candidates to choose from"),
    "one twice": (lambda m, f: match_all(m, [f[0], f[1], f[0]]), "'fit-0' is twice among"),
    "of two classes": (
        lambda m, f: match_all(m, [f[0], improve(m, f[1])]),
        "'fit-0' is Fit, 'improve' Better",
    ),
    "six of five": (lambda m, f: match_some(m, f, 6), "match_some cannot choose 6 of 5 candidates"),
    "none of five": (lambda m, f: match_top(m, f, Fit.loss, 0), "from 1, not 0"),
    "half of one": (lambda m, f: match_some(m, f, 0.5), "from 1, not 0.5"),
    "an unknown metric": (
        lambda m, f: match_best(m, f, Better.more),
        "Fit has no metric Better.more: there are accuracy, loss",
    ),
    "a metric of a handle": (
        lambda m, f: match_best(m, f, f[0].accuracy),
        "is the metric of one stage\nName that of the class: `Fit.accuracy`",
    ),
    "a name": (lambda m, f: match_best(m, f, "accuracy"), "compares a metric, not 'accuracy'"),
    "a file": (lambda m, f: match_best(m, f, Fit.weights), "compares a metric, not File"),
    "one candidate": (lambda m, f: match_all(m, f[0]), "candidates are a list of outputs"),
    "nonsense": (lambda m, f: match_all(m, 5), "candidates are a list of outputs"),
    "what is chosen": (
        lambda m, f: match_best(m, match_all(m, f), Fit.loss),
        "is known only when they are realized\nGive the matcher what that one was given",
    ),
    "numbers": (lambda m, f: match_all(m, [1, 2]), "not the outputs of a planned stage: 1"),
    "data": (
        lambda m, f: match_all(m, [file(m, "README.md")]),
        "'README.md' is data, not the outputs of a stage",
    ),
    "another manager's": (lambda m, f: match_all(m, other_manager()), "of another Manager"),
    "an instance that is none": (
        lambda m, f: match_exact(m, f, [7]),
        "7 is not one of the candidates: they are fit-0, fit-1",
    ),
    "nothing exactly": (lambda m, f: match_exact(m, f, []), "match_exact is asked for none"),
    "one exactly twice": (lambda m, f: match_exact(m, f, [1, f[1]]), "one of them twice"),
    "a reference that is none": (
        lambda m, f: match_exact(m, f, ["rref:x"]),
        "not a reference to a realization",
    ),
    "the latest of pure ones": (
        match_latest,
        "match_latest is for impure stages, and these are pure: fit-0",
    ),
    "two objectives of one name": (
        lambda m, f: match_all(
            m, f, objectives=[objective(Fit.loss, at_most=1), objective(Fit.loss, at_most=2)]
        ),
        "two objectives 'loss'",
    ),
    "an objective of a handle": (
        lambda m, f: match_all(m, f, objectives=[objective(f[0].loss, at_most=1)]),
        "Name that of the class",
    ),
    "fewer judges": (
        lambda m, f: match_best(m, f, Better.more, judges=[improve(m, f[0])]),
        "5 candidates have 1 judges",
    ),
    "a file of the ranking's name": (
        lambda m, f: match_all(m, rank.instances(m, 2)),
        "Ranked promises 'selection.json'",
    ),
    "several where one is wanted": (
        lambda m, f: use(m, match_all(m, f)),
        "must be the outputs Fit, not several of Fit",
    ),
    "several as Either": (
        lambda m, f: take(m, match_all(m, f)),
        "not several of Fit",
    ),
    "one where several are wanted": (
        lambda m, f: join(m, match_best(m, f, Fit.loss)),
        "must be collections.abc.Sequence",
    ),
    "several in a list": (lambda m, f: join(m, [match_all(m, f)]), "must be the outputs Fit"),
    "iterating over several": (lambda m, f: list(match_all(m, f)), "exists only when"),
    "the length of several": (lambda m, f: len(match_all(m, f)), "exists only when"),
    "a function that returns something else": (
        lambda m, f: match(m, f, choose_nothing),
        "must be annotated to return a Candidate or a list of them",
    ),
    "a lambda": (
        lambda m, f: match(m, f, lambda candidates: candidates[0]),
        "is held by no name at the top level of a module",
    ),
    "an Either where outputs are wanted": (
        lambda m, f: use(m, either(fit)(m)),
        "'fit' may fail\nHand on its `.result`",
    ),
    "a plain gate on an Either": (
        lambda m, f: gate(m, either(fit)(m), objective(f[0].loss, at_most=1)),
        "is an Either: 'fit' may fail",
    ),
    "a gate with the objective of a class": (
        lambda m, f: gate(m, f[0], objective(Fit.loss, at_most=1)),
        "is on Fit.loss, of no stage",
    ),
    "no instances": (lambda m, f: fit.instances(m, 0), "0 instances of 'fit' are asked for: none"),
    "an instance twice": (lambda m, f: fit.instances(m, [1, 1]), "one of them twice"),
    "a negative instance": (lambda m, f: fit.instances(m, [-1]), "are numbers from 0"),
    "instances of no number": (lambda m, f: fit.instances(m, 2.5), "are numbers from 0, not 2.5"),
    "an objective that is in no list": (
        lambda m, f: match_all(m, f, objectives=objective(Fit.loss, at_most=1)),
        "objectives of the matcher 'fit-all' are a list, not Objective(",
    ),
    "a name that Nix does not allow": (
        lambda m, f: match_all(m, f, name="a/b"),
        "Nix does not allow the name 'a/b' for a matcher",
    ),
    "either of what is no stage": (lambda m, f: either(f[0]), "`either` is for stages"),
    "whether it failed": (lambda m, f: bool(either(fit)(m).failure), "exists only when"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused(m, fits, case):
    use_it, words = REFUSED[case]
    with pytest.raises(StagedMLError) as error:
        use_it(m, fits)
    assert words in str(error.value)
    kinds = (MatchError, InputError, DefinitionError, RealizationOnlyError, StagedMLError)
    assert isinstance(error.value, kinds)
    if isinstance(error.value, MatchError):
        assert "test_matching_plans.py:" in str(error.value.where), "of who called the matcher"


def test_names_and_settings(fits, m):
    best = match_best(m, fits, Fit.accuracy)
    assert node_of(best).name == "fit-best"
    assert node_of(best).config == {"rule": "best", "several": False, "metric": "accuracy"}
    low = match_best(m, fits, Fit.loss, lowest=True, name="low")
    assert node_of(low).config["lowest"] is True
    assert node_of(match(m, fits, choose)).name == "fit-choose"
    mixed = match_worst(m, [fits[0], improve.named("x")(m, fits[1])][:1], Fit.loss)
    assert node_of(mixed).name == "fit-worst"
    again = match_best(m, list(fits), Fit.accuracy)
    assert node_of(again) is node_of(best)
    with pytest.raises(StagedMLError, match="two different stages of one pipeline"):
        match_best(m, fits, Fit.loss)
    own = Manager({"fit_best": {"accuracy_at_least": "0.5"}, "fit_top": {"count": "3"}})
    candidates = fit.instances(own, 5)
    aims = [objective(Fit.accuracy, at_least=0.9)]
    node = node_of(match_best(own, candidates, Fit.accuracy, objectives=aims))
    assert node.config["accuracy_at_least"] == 0.5
    assert node.config["objectives"] == {"accuracy": "accuracy"}
    top = match_top(own, candidates, Fit.accuracy, 2)
    assert top.node.config["count"] == 3  # type: ignore[attr-defined]
    bad = Manager({"fit_best": {"metric": "loss"}})
    with pytest.raises(ParameterError, match="unknown parameter 'metric'"):
        match_best(bad, fit.instances(bad, 2), Fit.accuracy)


def test_what_is_known_of_what_is_chosen(m):
    base = fit.named("base")(m)
    one, two = improve.named("a")(m, base), improve.named("b")(m, base)
    best = match_best(m, [one, two], Better.more)
    assert node_of(best.base) is node_of(base)
    other = improve.named("c")(m, fit.named("base-2")(m))
    with pytest.raises(RealizationOnlyError, match="'base' differs among the candidates of 'x'"):
        match_best(m, [one, other], Better.more, name="x").base  # noqa: B018
    assert best.config == {}
    rated = [fit.named(f"rate-{r}")(m, rate=r) for r in (1, 2)]
    chosen = match_best(m, rated, Fit.loss, name="rated")
    with pytest.raises(RealizationOnlyError, match=r"'rate' differs among .* \(1.0, 2.0\)"):
        chosen.config.rate  # noqa: B018
    with pytest.raises(RealizationOnlyError):
        dict(chosen.config)
    with pytest.raises(RealizationOnlyError):
        {**chosen.config}  # noqa: B018
    with pytest.raises(AttributeError, match="unknown parameter 'rat': did you mean 'rate'"):
        chosen.config.rat  # noqa: B018


def test_losers_are_no_dependencies_of_who_uses_a_selection(m, fits):
    """Neither as inputs that the builder makes objects of, nor as what is upstream."""
    user = node_of(join(m, [match_best(m, fits, Fit.loss, lowest=True), match_only(m, fits)]))
    assert isinstance(user, StageNode)
    assert [n.name for n in user.upstream] == ["fit-best", "fit-only"]
    assert user.needed_classes == {Joined, Fit}

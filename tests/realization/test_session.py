"""The original's session: references, closures, and the words it refuses."""

from __future__ import annotations

import pytest

import stagedml
from stagedml.errors import StagedMLError
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import PlanError
from stagedml.planning.parameters import ParameterError
from stagedml.planning.redefine import redefine
from stagedml.planning.target import NameFormatError, Target, parse_overrides
from stagedml.realization.closures import Closure, instantiate
from stagedml.realization.session import realize
from stagedml.runtime.outputs import File, Outputs
from stagedml.runtime.stage import Build, pipeline, stage


class Out(Outputs):
    file = File("file")


@stage()
def make(build: Build[Out], *, size: int = 1) -> Out:
    return build.out


@pipeline({"make-small": {"size": 1}, "make-big": {"size": 9}})
def all_make(m: Manager, *, size: int = 1) -> Out:
    """Make it."""
    return make(m, size=size)


def test_instantiate():
    closure = instantiate(all_make, size=9)
    assert isinstance(closure, Closure)
    assert closure.plan.name == "make-big"
    assert closure.plan.description == "Make it"
    assert closure.outputs.config.size == 9
    assert repr(closure) == "<make-big: 1 stage, target make>"
    assert instantiate(all_make, size=5).plan.name == "all-make"
    m = Manager()
    assert instantiate(all_make, m=m).plan.nodes[0] is m.nodes["make"]


def test_instantiate_refuses_what_is_no_pipeline():
    with pytest.raises(PlanError, match="must return the outputs of a stage"):
        instantiate(lambda m: None)  # type: ignore[arg-type,return-value]


def test_arguments_of_realize():
    closure = instantiate(all_make)
    with pytest.raises(StagedMLError, match="no accelerator 'tpu': there are cpu, cuda"):
        realize(closure, accelerator="tpu")
    with pytest.raises(StagedMLError, match="unknown stage 'yes'"):
        realize(closure, force_rebuild="yes")
    with pytest.raises(StagedMLError, match="must be True, False, or stages of the plan, not 3"):
        realize(closure, force_rebuild=[3])  # type: ignore[list-item]
    with pytest.raises(StagedMLError, match="must be True, False, or stages of the plan, not None"):
        realize(closure, force_rebuild=None)  # type: ignore[arg-type]
    with pytest.raises(StagedMLError, match="is of another plan than all-make"):
        realize(instantiate(all_make, size=5), force_rebuild=closure.outputs)


def test_several_targets():
    closure = instantiate(lambda m: make.instances(m, 3, size=2))
    assert repr(closure) == "<<lambda>: 3 stages, targets make-0, make-1, make-2>"
    assert [node.name for node in closure.plan.nodes] == ["make-0", "make-1", "make-2"]
    assert closure.plan.target.name == "make-2"
    with pytest.raises(StagedMLError, match="has 3 targets") as caught:
        realize(closure)  # type: ignore[call-overload]
    assert "realizeMany" in (caught.value.hint or "")
    with pytest.raises(PlanError, match="must return the outputs of a stage"):
        instantiate(lambda m: [])  # type: ignore[arg-type,return-value]
    with pytest.raises(PlanError, match="not a pipeline: 3"):
        instantiate(3)  # type: ignore[call-overload]


def test_redefined():
    """Another configuration, and nothing else; what it was made of stays what it was."""
    small = redefine(make, size=5)
    assert instantiate(small).outputs.config.size == 5
    assert instantiate(lambda m: small(m, size=7)).outputs.config.size == 5
    assert instantiate(make).outputs.config.size == 1
    assert instantiate(small.named("other")).plan.target.name == "other"
    again = instantiate(redefine(redefine(all_make, size=9)))
    assert again.plan.name == "make-big"
    assert again.plan.given == {}
    other = instantiate(redefine(all_make, size=3))
    assert (other.plan.name, other.plan.given) == ("all-make", {"size": 3})
    assert other.outputs.config.size == 3
    assert instantiate(redefine(all_make, size=3), size=8).outputs.config.size == 3
    assert instantiate(all_make).plan.name == "make-small"
    with pytest.raises(PlanError, match="two different stages of one pipeline are named 'make'"):
        instantiate(lambda m: [make(m), small(m)])
    for thing, what in ((make, "stage 'make'"), (all_make, "pipeline 'all_make'")):
        with pytest.raises(ParameterError, match=f"the {what}: unknown parameter 'sise'"):
            redefine(thing, sise=3)
    with pytest.raises(ParameterError, match="the parameter 'size' of the stage 'make'"):
        redefine(make, size="many")


@pytest.mark.parametrize(
    ("text", "target", "attr"),
    [
        ("bert", Target("bert"), "bert"),
        ("cpu.bert", Target("bert", None, "cpu"), "cpu.bert"),
        ("cuda.bert.train", Target("bert", "train", "cuda"), "cuda.bert.stages.train"),
        ("bert.data.csv", Target("bert", "data.csv"), 'bert.stages."data.csv"'),
        ("cpu", Target("cpu"), "cpu"),
        ("a+b", Target("a+b"), '"a+b"'),
    ],
)
def test_targets(text, target, attr):
    assert Target.parse(text) == target
    assert target.attr == attr


@pytest.mark.parametrize("text", ["", ".", "a.", "cpu.", ".x"])
def test_what_is_no_target(text):
    with pytest.raises(NameFormatError, match="names no pipeline"):
        Target.parse(text)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("v1.5", Target("v1.5")),
        ("v1.5.train.csv", Target("v1.5", "train.csv")),
        ("cpu.v1.5.x", Target("v1.5", "x", "cpu")),
        ("v1.6", Target("v1", "6")),
        ("v1", Target("v1")),
        ("v1.5.6", Target("v1.5.6")),
        ("v1.5.6.7", Target("v1.5.6", "7")),
        ("v2.5", Target("v2", "5")),
    ],
)
def test_targets_with_dots(text, target):
    assert Target.parse(text, {"v1", "v1.5", "v1.5.6"}) == target
    with pytest.raises(NameFormatError):
        Target.parse(f"{text}.", {"v1", "v1.5", "v1.5.6"})


def test_settings():
    found = parse_overrides(["a.b=1", "a.c=x=y", "d-e.f=", "d_e.g=2", "g=3.5"])
    assert found == {"a": {"b": "1", "c": "x=y"}, "d-e": {"f": "", "g": "2"}, "": {"g": "3.5"}}
    for wrong in ("a", ".b=1", "a.=1", "=", "=1", ""):
        with pytest.raises(NameFormatError, match="not a setting"):
            parse_overrides([wrong])
    for one, other in (("a.b=1", "a.b=1"), ("a-x.b=1", "a_x.b=2"), ("b=1", " b=2")):
        with pytest.raises(NameFormatError, match="is set twice: to '1' and to"):
            parse_overrides([one, other])


def test_the_public_names_are_all_there():
    for name in stagedml.__all__:
        assert getattr(stagedml, name).__name__ == name
    with pytest.raises(AttributeError, match="has no attribute 'instantiat'"):
        stagedml.instantiat  # noqa: B018

"""The original's session: references, closures, and the words it refuses."""

from __future__ import annotations

import pytest

import stagedml
from stagedml.errors import StagedMLError
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import PlanError
from stagedml.planning.target import NameFormatError, Target, parse_overrides
from stagedml.realization.session import (
    Closure,
    instantiate,
    realize,
)
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
    with pytest.raises(StagedMLError, match="force_rebuild must be True or False, not 'yes'"):
        realize(closure, force_rebuild="yes")  # type: ignore[arg-type]


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

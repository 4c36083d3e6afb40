"""Pass 1: what makes a plan, and all that is refused before anything runs."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.errors import DefinitionError, RealizationOnlyError
from stagedml.nix.paths import HashError, StoreNameError
from stagedml.planning.data import fetchurl, wheel_member
from stagedml.planning.gates import gate, objective
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import InputError, PlanError, Reference, StageNode, manager_of, node_of
from stagedml.planning.parameters import ParameterError
from stagedml.planning.plan import check_settings, lineage_rows, plan_of
from stagedml.planning.urls import UrlError
from stagedml.runtime.bounds import Bounds
from stagedml.runtime.command import command
from stagedml.runtime.outputs import Dir, Fetched, File, Json, Metric, Outputs
from stagedml.runtime.stage import Build, stage

SHA = "a" * 64


class Data(Outputs):
    train = File("train.bin")
    folder = Dir("folder")
    size = Metric("size")
    facts = Json("facts.json")


class Model(Outputs):
    weights = File("weights.h5")
    accuracy = Metric("accuracy")
    data: Data
    raw: Path


@stage()
def split(build: Build[Data], source: Fetched | None = None, *, part: float = 0.5) -> Data:
    return build.out


@stage(environment="tensorflow", accelerator="cuda")
def train_model(
    build: Build[Model],
    data: Data,
    raw: Path | None = None,
    size: float | None = None,
    *,
    epochs: Annotated[int, Bounds(at_least=1, at_most=100)] = 3,
    rate: float = 1e-3,
    kind: Literal["adam", "sgd"] = "adam",
    layers: list[int] | None = None,
) -> Model:
    return build.out


@stage()
def choose(build: Build[Model], runs: Sequence[Model]) -> Model:
    return build.out


@stage()
def needy(build: Build[Data], *, wanted: int) -> Data:
    return build.out


@stage()
def named(build: Build[Data], *, label: str = "a", either: str | int = 1) -> Data:
    return build.out


@stage(bits="fast")
def hasty(build: Build[Data]) -> Data:
    return build.out


@stage(bits="quick")  # type: ignore[arg-type]
def odd(build: Build[Data]) -> Data:
    return build.out


@stage
def quantize(build: Build[Data], data: Data, *, bits: int = 8) -> Data:
    return build.out


@pytest.fixture
def m() -> Manager:
    return Manager()


# -- what makes a plan ----------------------------------------------------------------------------


def test_handles_are_references(m):
    data = split(m)
    assert isinstance(data, Data)
    assert isinstance(data.train, Reference)
    model = train_model(m, data, data.train, data.size, epochs=5)
    node = node_of(model)
    assert isinstance(node, StageNode)
    assert node.config == {"epochs": 5, "rate": 1e-3, "kind": "adam", "layers": None}
    assert [n.name for n in node.upstream] == ["split"]
    assert manager_of(model) is m


def test_the_same_stage_twice_is_one(m):
    one, other = split(m, part=0.25), split(m, part=0.25)
    assert node_of(one) is node_of(other)
    assert list(m.nodes) == ["split"]


def test_only_what_the_target_needs(m):
    data = split(m)
    split.named("unused")(m, part=0.75)
    model = train_model(m, data)
    plan = plan_of(model, "x", "", ())
    assert [n.name for n in plan.nodes] == ["split", "train-model"]
    assert [n.name for n in plan_of(data, "x", "", ()).nodes] == ["split"]


def test_a_leaf_does_not_know_what_uses_it(m):
    alone = node_of(split(m)).identity
    other = Manager()
    data = split(other)
    train_model(other, data)
    assert node_of(data).identity == alone


def test_the_lens(m):
    model = train_model(m, split(m, part=0.25), epochs=7)
    assert model.config.epochs == 7
    assert model.data.config.part == 0.25
    assert model.data.train == split(m, part=0.25).train
    with pytest.raises(AttributeError, match="unknown parameter 'epoch': did you mean 'epochs'"):
        model.config.epoch  # noqa: B018
    with pytest.raises(AttributeError, match="attribute of Model 'weight': did you mean 'weights'"):
        model.weight  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="attribute of Data 'trian': did you mean 'train'"):
        model.data.trian  # type: ignore[attr-defined]  # noqa: B018


def test_instances_differ_in_nothing_else(m):
    runs = train_model.instances(m, 3, split(m))
    nodes = [node_of(r) for r in runs]
    assert [n.name for n in nodes] == ["train-model-0", "train-model-1", "train-model-2"]
    assert [n.instance for n in nodes if isinstance(n, StageNode)] == [0, 1, 2]
    assert len({repr(n.config) for n in nodes}) == 1
    assert [n.name for n in node_of(choose(m, runs)).upstream].count("train-model-1") == 1
    assert all(n.stage.tolerant for n in nodes if isinstance(n, StageNode))
    assert node_of(train_model.instances(m, [2], split(m))[0]) is nodes[2]
    assert node_of(train_model(m, split(m))).name == "train-model"


def test_lineage(m):
    source = fetchurl(m, url="https://example.org/a/data.csv?x=1", sha256=SHA)
    model = train_model(m, split(m, source), epochs=2)
    rows = lineage_rows(m.reachable(node_of(model)))
    assert [(r["name"], r["kind"], r["inputs"]) for r in rows] == [
        ("data.csv", "data", []),
        ("split", "stage", ["data.csv"]),
        ("train-model", "stage", ["split"]),
    ]
    assert rows[2]["config"]["epochs"] == 2


def test_mirrors_are_not_part_of_the_identity(m):
    fetchurl(m, url="https://a.example/x", sha256=SHA)
    fetchurl(m, url=["https://b.example/x", "https://c.example/x"], sha256=SHA, name="x")
    assert list(m.nodes) == ["x"]
    with pytest.raises(PlanError, match="two different stages of one pipeline are named 'x'"):
        fetchurl(m, url="https://a.example/x", sha256="b" * 64)


def test_references_are_of_no_use_in_pass_one(m):
    data = split(m)
    for use in (
        lambda: os.fspath(data.train),
        lambda: str(data.train),
        lambda: data.train / "x",
        lambda: data.train.exists,
        lambda: float(data.size),
        lambda: data.size > 0.5,
        lambda: 1 if data.size else 0,
        lambda: f"{data.size}",
        lambda: list(data.facts),
        lambda: data.facts["x"],
        lambda: 1 + data.size,
        lambda: 1.0 - data.size,
    ):
        with pytest.raises(RealizationOnlyError, match="exists only when the stage is realized"):
            use()
    with pytest.raises(RealizationOnlyError, match="is planned, not running"):
        data.size = 1
    assert "'train' of the stage 'split'" in repr(data.train)


# -- bad input ------------------------------------------------------------------------------------


def refuse(kind: type[Exception], words: str | None, use: Any) -> str:
    """The text of the error, which says where: in this file."""
    with pytest.raises(kind, match=words) as caught:
        use()
    assert re.search(r"test_manager\.py:\d+", str(caught.value))
    return str(caught.value)


def test_unknown_parameter(m):
    text = refuse(ParameterError, None, lambda: train_model(m, split(m), epoch=3))  # type: ignore[call-arg]
    assert "the stage 'train-model': unknown parameter 'epoch': did you mean 'epochs'?" in text


def test_parameters_that_are_far_off_get_all_names(m):
    text = refuse(ParameterError, None, lambda: split(m, qqqq=3))  # type: ignore[call-arg]
    assert "unknown parameter 'qqqq': there are part, source" in text


@pytest.mark.parametrize(
    ("given_", "words"),
    [
        ({"epochs": "3"}, "the parameter 'epochs' of the stage 'train-model' must be int, not str"),
        ({"epochs": True}, "must be int, not bool"),
        ({"epochs": 0}, "'epochs' of the stage 'train-model' is 0, less than its lower bound 1"),
        ({"epochs": 101}, "more than its upper bound 100"),
        ({"kind": "adamw"}, "must be one of 'adam', 'sgd', not 'adamw'"),
        ({"rate": math.nan}, "'rate' of the stage 'train-model' is nan, which JSON has no number"),
        ({"layers": (1, 2)}, r"is a tuple, which JSON turns into a list: \(1, 2\)\n.*list"),
        ({"layers": {1, 2}}, "is of type set, which JSON does not have"),
        ({"kind": "/nix/store/7l1bx5nv5s2pxm8fbn7a4gkkmzj1f8sc-m"}, "is a realized path"),
        ({"kind": Path("/tmp/x")}, "is a path"),
    ],
)
def test_bad_parameters(m, given_, words):
    data = split(m)
    refuse(ParameterError, words, lambda: train_model(m, data, **given_))


def test_handles_are_no_parameters(m):
    data = split(m)
    refuse(ParameterError, "is of type Data, which JSON", lambda: train_model(m, data, layers=data))
    refuse(ParameterError, None, lambda: train_model(m, data, rate=data.size))


def test_missing_input(m):
    refuse(
        InputError, "the stage 'train-model': the input 'data' is missing", lambda: train_model(m)
    )


def test_too_many_inputs(m):
    words = "the stage 'split' takes 1 inputs, 2 were given\n.*by keyword"
    source = fetchurl(m, url="https://x/y", sha256=SHA)
    refuse(InputError, words, lambda: split(m, source, 0.5))  # type: ignore[call-arg]


def test_inputs_by_keyword(m):
    data = split(m)
    by_position = train_model(m, data, None, data.size, epochs=5)
    assert node_of(train_model(m, epochs=5, size=data.size, data=data)) is node_of(by_position)
    assert node_of(train_model(m, data, size=data.size, raw=None, epochs=5)) is node_of(by_position)
    assert node_of(by_position) in node_of(choose(m, runs=[by_position])).upstream
    words = "the stage 'train-model': the input 'data' is given twice\nOnce by its position"
    refuse(InputError, words, lambda: train_model(m, data, data=data))  # type: ignore[misc]
    words = "unknown parameter 'siez': did you mean 'size'"
    refuse(ParameterError, words, lambda: train_model(m, data, siez=data.size))  # type: ignore[call-arg]
    words = "the input 'data' of the stage 'train-model' must be the outputs Data"
    refuse(InputError, words, lambda: train_model(m, data=data.train))
    refuse(InputError, "of another Manager", lambda: train_model(m, data=split(Manager())))
    other = Manager({"train-model": {"data": "x"}})
    words = "the stage 'train-model': 'data' is an input, which is not set so"
    refuse(ParameterError, words, lambda: train_model(other, split(other)))


def test_inputs_that_are_absent(m):
    """However one is left out: it is the same stage, and the lens has None, not nothing."""
    data = split(m)
    model = train_model(m, data)
    assert node_of(train_model(m, data, None)) is node_of(model)
    assert node_of(train_model(m, raw=None, size=None, data=data)) is node_of(model)
    assert model.raw is None
    assert node_of(model).inputs_of == (node_of(data),)
    with_raw = train_model.named("raw")(m, data, data.train)
    assert with_raw.raw == data.train


@given(st.permutations(["data", "raw", "size", "epochs"]), st.integers(0, 3), st.data())
def test_how_inputs_are_given_does_not_matter(order, positions, draw):
    m = Manager()
    data = split(m)
    absent = draw.draw(st.sets(st.sampled_from(["raw", "size"])))
    values = {"data": data, "raw": data.train, "size": data.size, "epochs": 7}
    values |= dict.fromkeys(absent)
    names = ["data", "raw", "size"][:positions]
    left_out = draw.draw(st.sets(st.sampled_from(["raw", "size"]))) & absent
    given_ = {n: values[n] for n in order if n not in names and n not in left_out}
    model = train_model(m, *(values[n] for n in names), **given_)
    assert dict(node_of(model).inputs) == dict(  # type: ignore[attr-defined]
        node_of(train_model(m, values["data"], values["raw"], values["size"], epochs=7)).inputs  # type: ignore[attr-defined]
    )
    assert len(m.nodes) == 2


def test_missing_parameter(m):
    refuse(
        ParameterError, "the parameter 'wanted' of the stage 'needy' is missing", lambda: needy(m)
    )


def test_inputs_of_the_wrong_type(m):
    data, model = split(m), train_model(m, split(m))
    for wrong, words in (
        (
            model,
            "the input 'data' of the stage 'train-model' must be the outputs Data, not .* Model",
        ),
        (data.train, "must be the outputs Data, not the file <'train' of the stage 'split'>"),
        (data.size, "must be the outputs Data, not the metric"),
        (Path("/tmp/data"), "must be the outputs Data of another stage, not .*/tmp/data"),
        (3, "must be the outputs Data of another stage, not 3\nInputs are outputs of stages"),
        ([data], r"must be the outputs Data of another stage, not \["),
        (None, "must be the outputs Data of another stage, not None"),
        ([None], r"must be the outputs Data of another stage, not \["),
    ):
        refuse(InputError, words, lambda wrong=wrong: train_model(m, wrong))
    words = "'raw' .* must be a file or a directory, not the outputs Data\n.*: train, folder"
    refuse(InputError, words, lambda: train_model(m, data, data))
    refuse(InputError, "'raw' .* not the metric", lambda: train_model(m, data, data.size))
    words = "'size' of the stage 'train-model' must be a metric, not the file"
    refuse(InputError, words, lambda: train_model(m, data, data.train, data.train))
    refuse(InputError, "'runs' of the stage 'choose'", lambda: choose(m, [model, data]))
    refuse(InputError, "'runs' of the stage 'choose'", lambda: choose(m, model))


def test_another_manager(m):
    foreign = split(Manager())
    words = "the input 'data' of the stage 'train-model' is the stage 'split' of another Manager"
    refuse(InputError, words, lambda: train_model(m, foreign))
    refuse(InputError, "of another Manager", lambda: train_model(m, split(m), foreign.train))
    refuse(InputError, "of another Manager", lambda: choose(m, [train_model(Manager(), foreign)]))


def test_two_stages_of_one_name(m):
    split(m, part=0.25)
    text = refuse(PlanError, "named 'split'", lambda: split(m, part=0.5))
    assert re.search(r"The other is at .*test_manager\.py:\d+\. Give one another name", text)
    split.named("split-2")(m, part=0.5)


@pytest.mark.parametrize("name", ["a b", ".hidden", "größe", "", "a/b", "x" * 212, "a:b", "a\n"])
def test_names_that_nix_does_not_allow(m, name):
    text = refuse(
        StoreNameError, "Nix does not allow the name", lambda: split.named(name or "/")(m)
    )
    proposal = re.search(r"'([^']+)' would do", text)
    assert proposal
    split.named(proposal[1])(m)


def test_files_need_a_url_a_name_and_a_hash(m):
    refuse(UrlError, "not a URL: 'data.csv'", lambda: fetchurl(m, url="data.csv", sha256=SHA))
    refuse(UrlError, "at least one URL", lambda: fetchurl(m, url=[], sha256=SHA))
    mirrors = ["https://x/y", "http://someone:s3cret@x/y"]
    said = refuse(UrlError, "a user or a password", lambda: fetchurl(m, url=mirrors, sha256=SHA))
    assert "s3cret" not in said
    assert "netrc" in said
    refuse(HashError, "'abc' is not a sha256", lambda: fetchurl(m, url="https://x/y", sha256="abc"))
    refuse(StoreNameError, "for a file", lambda: fetchurl(m, url="https://x/a%20b", sha256=SHA))
    wheel = {"environment": "e", "package": "p", "member": "a/b.txt"}
    refuse(HashError, "is not a sha256", lambda: wheel_member(m, **wheel, sha256="abc"))
    bad = wheel | {"member": "a/b c.txt"}
    refuse(StoreNameError, "for a file", lambda: wheel_member(m, **bad, sha256=SHA))


def test_functions_that_are_no_stages(m):
    @stage()
    def nothing() -> Data: ...  # type: ignore[arg-type]

    @stage()
    def untyped(build: Build[Data], data) -> Data: ...

    @stage()
    def returning(build: Build[Data]): ...  # type: ignore[arg-type]

    @stage()
    def starred(build: Build[Data], *data: Data) -> Data: ...

    @stage()
    def preset(build: Build[Data], epochs: int = 3) -> Data: ...

    @stage()
    def unknown(build: Build[Data], data: Missing) -> Data: ...  # type: ignore[name-defined]  # noqa: F821

    for wrong, words in (
        (nothing, "must take the build as its first parameter"),
        (untyped, "'data' has no type annotation"),
        (returning, "must be annotated to return a class of outputs"),
        (starred, "takes \\*data; inputs are named one by one"),
        (preset, "'epochs' is an input, and has the default 3\n.*write it after `\\*`"),
        (unknown, "the type 'Missing' cannot be resolved\nImport the types of inputs at run time"),
    ):
        refuse(DefinitionError, words, lambda wrong=wrong: wrong(m))


def test_a_pipeline_returns_the_outputs_of_a_stage(m):
    for wrong in (None, split(m).train, [split(m)]):
        with pytest.raises(PlanError, match="must return the outputs of a stage"):
            plan_of(wrong, "x", "", ())  # type: ignore[arg-type]


def test_overrides():
    m = Manager({"train_model": {"epochs": "7", "kind": "sgd", "layers": "[1, 2]", "rate": "1"}})
    assert node_of(train_model(m, split(m), epochs=5)).config == {
        "epochs": 7,
        "rate": 1.0,
        "kind": "sgd",
        "layers": [1, 2],
    }


def test_settings_of_one_stage_under_both_spellings():
    m = Manager({"train_model": {"epochs": "7"}, "train-model": {"kind": "sgd"}})
    config = node_of(train_model(m, split(m))).config
    assert (config["epochs"], config["kind"]) == (7, "sgd")
    m = Manager({"under_score": {"part": "0.125"}})
    assert node_of(split.named("under_score")(m)).config == {"part": 0.125}
    with pytest.raises(ParameterError, match=r"'train-model\.epochs' is set twice: to '7' and to"):
        Manager({"train_model": {"epochs": "7"}, "train-model": {"epochs": "7"}})


def test_settings_that_fit_two_stages():
    m = Manager({"a-b": {"part": "0.125"}})
    both = train_model(m, split.named("a_b")(m), split.named("a-b")(m).train)
    with pytest.raises(PlanError, match="settings of 'a-b' fit both 'a_b' and 'a-b'"):
        check_settings([plan_of(both, "x", "", ())])


def test_parameters_are_copied(m):
    """What is done to a value after the call does not reach the stage, nor what a handle shows."""
    layers = [1, 2]
    one = train_model(m, split(m), layers=layers)
    layers.append(3)
    other = train_model.named("other")(m, split(m), layers=layers)
    assert one.config.layers == [1, 2]
    one.config.layers.append(4)
    with pytest.raises(ParameterError, match="cannot be changed after it was called"):
        one.config["epochs"] = 9
    assert node_of(one).config == {"epochs": 3, "rate": 1e-3, "kind": "adam", "layers": [1, 2]}
    assert train_model(m, split(m), layers=[1, 2]).config.layers == [1, 2]
    lineage_rows([node_of(other)])[-1]["config"]["layers"].clear()
    assert other.config.layers == [1, 2, 3]


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"train-model": {"epoch": "7"}}, "unknown parameter 'epoch': did you mean 'epochs'"),
        ({"train-model": {"epochs": "many"}}, "must be int, not str"),
        ({"train-model": {"epochs": "0"}}, "less than its lower bound"),
        ({"train-model": {"rate": "NaN"}}, "is nan"),
    ],
)
def test_bad_overrides(settings, words):
    m = Manager(settings)
    refuse(ParameterError, words, lambda: train_model(m, split(m)))


def bits_of(handle):
    node = node_of(handle)
    assert isinstance(node, StageNode)
    return node.stage.bits


def test_bits_are_portable_unless_one_says_otherwise(m):
    data = split(m)
    assert bits_of(data) == "portable"
    assert bits_of(hasty(m)) == "fast"
    assert bits_of(train_model.on(bits="fast")(m, data)) == "fast"
    with pytest.raises(PlanError, match="two different stages"):
        split.on(bits="fast")(m)


def test_bits_can_be_set():
    m = Manager({"split": {"bits": "fast", "part": "0.25"}, "hasty": {"bits": "portable"}})
    data = split(m)
    assert bits_of(data) == "fast"
    assert bits_of(hasty(m)) == "portable"
    assert node_of(data).config == {"part": 0.25}  # where it is no parameter
    assert plan_of(data, "x", "", ()).given == {"split.bits": "fast", "split.part": 0.25}
    m = Manager({"split": {"bits": "quick"}})
    words = "'bits' of the stage 'split' must be one of 'portable', 'fast', not 'quick'"
    refuse(ParameterError, words, lambda: split(m))
    m = Manager({"split": {"bit": "fast"}})
    refuse(ParameterError, "unknown parameter 'bit': did you mean 'bits'?", lambda: split(m))


def test_a_parameter_called_bits_is_the_stages_own():
    m = Manager({"quantize": {"bits": "4"}})
    made = quantize.on(bits="fast")(m, split(m))
    assert node_of(made).config == {"bits": 4}
    assert bits_of(made) == "fast"
    m = Manager({"quantize": {"bits": "fast"}})
    refuse(ParameterError, "must be int, not str", lambda: quantize(m, split(m)))


def test_gates_have_no_bits():
    m = Manager({"split-gate": {"bits": "fast"}})
    data = split(m)
    wanted = objective(data.size, at_least=1)
    refuse(ParameterError, "unknown parameter 'bits'", lambda: gate(m, data, wanted))


def test_bits_of_no_kind_are_refused_where_the_stage_is(m):
    said = refuse(ParameterError, "must be one of 'portable', 'fast', not 'quick'", lambda: odd(m))
    assert f"test_manager.py:{odd.function.__code__.co_firstlineno}" in said


def test_overrides_of_unknown_stages():
    m = Manager({"train_modle": {"epochs": "7"}})
    with pytest.raises(PlanError, match="unknown stage 'train-modle': did you mean 'train-model'"):
        check_settings([plan_of(train_model(m, split(m)), "x", "", ())])


def test_text_overrides():
    m = Manager({"named": {"label": "16", "either": "16"}})
    assert node_of(named(m)).config == {"label": "16", "either": 16}


@given(st.text(min_size=1, max_size=10))
def test_no_parameter_name_gets_past(name):
    if name not in ("source", "part"):  # its input and its parameter
        with pytest.raises(ParameterError, match="unknown parameter"):
            split(Manager(), **{name: 1})


@pytest.mark.parametrize(
    "schema",
    [
        Any,
        {"k": Any},
        [int, str],
        [],
        "int",
        {"k": [Any]},
        list[int],
        int | None,
        {1: int},
        (int,),
        set,
    ],
)
def test_shapes_of_json_that_cannot_be_checked(schema):
    """A running stage would pass over them, or fail after its work is done."""

    class Odd(Outputs):
        facts = Json("x.json", schema)

    def function(build: Build[Odd]) -> Odd: ...

    function.__annotations__ = {"build": Build, "return": Odd}
    words = r"Odd\.facts: .* is not a shape of JSON"
    refuse(DefinitionError, words, lambda: stage()(function)(Manager()))


def test_stages_that_differ_in_what_they_may_mention(m):
    split(m)
    refuse(PlanError, "named 'split'", lambda: split.but(closed=True)(m))


# -- gates ----------------------------------------------------------------------------------------


def test_a_gate_hands_on_the_same_outputs(m):
    data = split(m, part=0.25)
    model = train_model(m, data, epochs=7)
    gated = gate(m, model, objective(model.accuracy, at_least=0.9, at_most=1), name="door")
    assert isinstance(gated, Model)
    assert gated.config == model.config
    assert gated.data.config.part == 0.25
    node = node_of(gated)
    assert isinstance(node, StageNode)
    assert node.config == {"accuracy_at_least": 0.9, "accuracy_at_most": 1.0}
    assert gated.weights != model.weights
    assert node_of(gate(m, model, objective(model.accuracy, at_least=0.9, at_most=1), name="door"))
    twice = gate(m, gated, objective(data.size, at_least=1))
    assert node_of(twice).name == "door-gate"
    assert twice.config.epochs == 7
    assert [n.name for n in plan_of(twice, "x", "", ()).nodes] == [
        "split",
        "train-model",
        "door",
        "door-gate",
    ]


def test_gates_that_are_wrong(m):
    model = train_model(m, split(m))
    good = objective(model.accuracy, at_least=0.9)
    refuse(InputError, "the gate 'train-model-gate' has no objectives", lambda: gate(m, model))
    words = "two objectives 'accuracy_at_least'\nGive one a name"
    refuse(InputError, words, lambda: gate(m, model, good, good))
    data = fetchurl(m, url="https://example.org/x", sha256=SHA)
    refuse(InputError, "'x' is data, not the outputs of a stage", lambda: gate(m, data, good))
    foreign = split(Manager())
    refuse(InputError, "of another Manager", lambda: gate(m, foreign, good))
    other = objective(foreign.size, at_least=1)
    refuse(InputError, "the objective 'size' is .* another", lambda: gate(m, model, other))
    wrong = objective(model.accuracy, at_least="high")  # type: ignore[arg-type]
    refuse(ParameterError, "'accuracy_at_least' .* must be", lambda: gate(m, model, wrong))
    nan = objective(model.accuracy, at_least=math.nan)
    refuse(ParameterError, "which JSON has no number for", lambda: gate(m, model, nan))
    for bad in (model.weights, 0.97, model, None):
        with pytest.raises(InputError, match="an objective is on a metric of a stage, not on"):
            objective(bad, at_least=1)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="the objective on 'accuracy' asks for nothing"):
        objective(model.accuracy)


# -- programs -------------------------------------------------------------------------------------


def test_commands_that_are_wrong(m):
    for wrong in ("size", "nothing"):
        with pytest.raises(DefinitionError, match=f"Data has no file '{wrong}' for what"):

            @command(Data, stdout=wrong)
            def printing(build: Build[Data]) -> list[str]:
                return []

    @stage(programs=["gawk"])
    def unknown(build: Build[Data]) -> Data: ...

    refuse(DefinitionError, "there is no program 'gawk'\n.*`nixpkgs:gawk`", lambda: unknown(m))

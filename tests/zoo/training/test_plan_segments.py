"""Planning segments: which derivations there are, and which ones two trainings share."""

from __future__ import annotations

import inspect
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.planning.manager import Manager
from stagedml.planning.nodes import InputError, StageNode, node_of
from stagedml.planning.parameters import ParameterError
from stagedml.zoo.glue.pipelines import all_bert_glue_sample
from stagedml.zoo.images.pipelines import all_convnet_mnist_sample, drawn_digits, mnist, train_on
from stagedml.zoo.squad.pipelines import all_bert_squad_sample
from stagedml.zoo.training.compute import ComputeError
from stagedml.zoo.training.segments import SegmentsError, start_path


def chain(m: Manager, handle) -> list[StageNode]:
    """The segments and the training."""
    return [n for n in m.reachable(node_of(handle)) if "train" in n.name or "finetune" in n.name]


def described(node: StageNode):
    """All that a node's identity follows from, with upstream nodes written out."""
    inputs = [
        (name, described(value.node) if "segment" in value.node.name else value.node.name)
        for name, value in node.inputs
        if value is not None
    ]
    return (node.name, node.stage.function, node.stage.bits, repr(node.config), inputs)


def digits(segments, overrides=None, **parameters):
    m = Manager(overrides)
    return chain(m, train_on(m, drawn_digits(m), segments=segments, **parameters))


def test_unsegmented_is_one_derivation_as_ever():
    (node,) = digits(1, epochs=4)
    assert node.name == "train-convnet"
    assert dict(node.inputs)["resume"] is None


def test_each_segment_goes_on_from_the_one_before():
    *segments, training = digits(4, epochs=10, dropout=0.1)
    assert [n.name for n in segments] == [f"train-convnet-segment-{k}" for k in (1, 2, 3, 4)]
    assert [n.config["stop"] for n in segments] == [2.5, 5.0, 7.5, 10.0]
    for before, after in zip([None, *segments], [*segments, training], strict=True):
        resume = dict(after.inputs)["resume"]
        assert (None if resume is None else resume.node) is before
    assert training.config["dropout"] == segments[0].config["settings"]["dropout"] == 0.1
    assert "epochs" not in segments[0].config["settings"]


@given(st.integers(1, 8), st.integers(1, 4), st.integers(1, 8))
def test_more_epochs_go_on_from_what_is_there(segments, epochs_each, more):
    short = digits(segments + 1, epochs=(segments + 1) * epochs_each)
    count = segments + 1 + more
    long = digits(count, epochs=count * epochs_each)
    assert [described(n) for n in short[:-1]] == [described(n) for n in long[: segments + 1]]


def test_a_schedule_has_a_horizon_that_is_shared_only_where_it_is_given():
    cosine = {"schedule": "cosine"}
    short, long = digits(2, epochs=4, **cosine), digits(3, epochs=6, **cosine)
    assert described(short[0]) != described(long[0])
    cosine["schedule_epochs"] = 6
    short, long = digits(2, epochs=4, **cosine), digits(3, epochs=6, **cosine)
    assert [described(n) for n in short[:2]] == [described(n) for n in long[:2]]
    assert digits(2, epochs=4, schedule_epochs=9)[0].config["settings"]["schedule_epochs"] is None


def test_what_is_set_for_the_training_is_set_for_its_segments():
    texts = {"train-convnet": {"learning_rate": "0.01", "epochs": "6", "bits": "fast"}}
    *segments, training = digits(3, texts, epochs=3)
    assert [n.config["stop"] for n in segments] == [2.0, 4.0, 6.0]
    assert {n.config["settings"]["learning_rate"] for n in segments} == {0.01}
    assert training.config["learning_rate"] == 0.01
    assert {n.stage.bits for n in (*segments, training)} == {"fast"}


@pytest.mark.parametrize("count", [0, -1, 1001, 2.0, True, "3"])
def test_numbers_that_make_no_sense(count):
    with pytest.raises(SegmentsError, match="from 1 to 1000 segments"):
        digits(count, epochs=2)


def test_several_gpus_stop_with_epochs():
    for segments, epochs in ((1, 3), (3, 3), (3, 6)):
        assert digits(segments, epochs=epochs, replicas=2)[-1].config["replicas"] == 2
    with pytest.raises(SegmentsError, match="not with 3 epochs in 2 segments"):
        digits(2, epochs=3, replicas=2)
    with pytest.raises(SegmentsError, match="not with 5 epochs in 3 segments"):
        digits(3, {"train-convnet": {"replicas": "4"}}, epochs=5)


def test_what_does_not_go_together_is_refused_before_anything_is_built():
    for segments in (1, 2):
        texts = {"train-convnet": {"steps_per_execution": "4"}}
        with pytest.raises(ComputeError, match="replicas is 2 and steps_per_execution is 4"):
            digits(segments, texts, epochs=2, replicas=2)
    assert digits(1, epochs=2, steps_per_execution=4)


def test_a_wrong_parameter_is_the_trainings_own_error():
    with pytest.raises(ParameterError, match=r"'dropout' of the stage 'train-convnet'"):
        digits(3, epochs=2, dropout=2.0)
    with pytest.raises(ParameterError, match="learning_rate"):
        digits(3, epochs=2, learning_rat=1e-3)


@pytest.mark.parametrize(
    "pipeline", [all_convnet_mnist_sample, all_bert_glue_sample, all_bert_squad_sample]
)
def test_all_trainings_can_be_segmented(pipeline):
    m = Manager()
    *segments, training = chain(m, pipeline(m, epochs=6, segments=3))
    assert [n.config["stop"] for n in segments] == [2.0, 4.0, 6.0]
    assert segments[0].stage.accelerator == training.stage.accelerator == "cpu"
    assert segments[0].config["settings"]["schedule_epochs"] == 6


def test_what_a_training_may_start_from(tmp_path):
    (tmp_path / "w.weights.h5").write_bytes(b"x")
    (tmp_path / "dir").mkdir()
    (tmp_path / "dir" / "w.weights.h5").write_bytes(b"x")
    m = Manager(root=tmp_path)
    data = drawn_digits(m)
    model = train_on(m, data, epochs=1)
    for value in (model, model.weights, "w.weights.h5", "dir"):
        assert start_path(m, value) == start_path(m, start_path(m, value))
    assert start_path(m, model) == model.weights
    assert start_path(m, None) is None
    with pytest.raises(InputError, match="missing"):
        start_path(m, "missing.weights.h5")
    with pytest.raises(SegmentsError, match="no weights to start from"):
        start_path(m, data)


def test_only_the_first_segment_starts_from_other_weights(tmp_path):
    (tmp_path / "w.weights.h5").write_bytes(b"x")
    m = Manager(root=tmp_path)
    nodes = chain(m, all_convnet_mnist_sample(m, start="w.weights.h5", segments=2, epochs=3))
    first, second, training = (dict(n.inputs)["start"] for n in nodes)
    assert first.node.name == "w.weights.h5"
    assert second is training is None


def here() -> int:
    """The line of the call."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def test_what_is_wrong_is_placed_where_the_author_wrote_it():
    """Not in the library's helpers, in which the stage is added."""
    m = Manager()
    data = drawn_digits(m)
    line = here() + 2
    with pytest.raises(ParameterError) as told:
        train_on(m, data, segments=2, epochs=2, dropout=2.0)
    assert str(told.value.where).endswith(f"test_plan_segments.py:{line}")
    line = here() + 2
    with pytest.raises(ParameterError) as told:
        train_on(m, data, num_instances=2, epoch=2)
    assert str(told.value.where).endswith(f"test_plan_segments.py:{line}")
    # Of a pipeline of the library itself: its line there.
    with pytest.raises(ParameterError) as told:
        all_convnet_mnist_sample(m, dropout=2.0)
    assert re.search(r"images/pipelines\.py:\d+$", str(told.value.where))
    # Nodes, too, are where the author added them, loops within helpers included.
    m = Manager()
    line = here() + 1
    mnist(m)
    assert m.nodes["train-images-idx3-ubyte.gz"].where.endswith(f"test_plan_segments.py:{line}")

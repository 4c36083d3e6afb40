"""Pipelines that train several times, as pass 1 sees them."""

from __future__ import annotations

import pytest

from stagedml import Manager
from stagedml.planning.nodes import InputError, node_of
from stagedml.planning.selections import SelectionNode
from stagedml.zoo.glue.pipelines import all_bert_finetune_glue
from stagedml.zoo.images.pipelines import all_convnet_digits, all_convnet_digits_ensemble
from stagedml.zoo.training.instances import InstancesError


def names(m: Manager, handle: object) -> list[str]:
    return [node.name for node in m.reachable(node_of(handle))]  # type: ignore[arg-type]


def test_the_test_part_is_evaluated_after_the_choice() -> None:
    m = Manager()
    node = node_of(all_convnet_digits_ensemble(m, num_instances=3, epochs=2))
    (evaluation,) = (n for n in m.reachable(node) if n.name == "evaluate-ensemble")
    used = [n.name for n in evaluation.inputs_of]
    assert used == ["train-convnet-best", "train-convnet-all", "split-digits"]
    trained = [n for n in m.reachable(node) if n.name.startswith("train-convnet-")]
    assert [n.config["epochs"] for n in trained if not isinstance(n, SelectionNode)] == [2] * 3


def test_one_instance_is_a_plain_stage() -> None:
    m, several = Manager(), Manager()
    assert "train-convnet" in names(m, all_convnet_digits(m))
    found = names(several, all_convnet_digits(several, num_instances=5))
    assert [n for n in found if n.startswith("train-convnet")] == [
        *(f"train-convnet-{i}" for i in range(5)),
        "train-convnet-best",
    ]
    with pytest.raises(InputError, match="0 instances of 'train-convnet'"):
        all_convnet_digits(Manager(), num_instances=0)
    with pytest.raises(InstancesError, match="not in 3 segments"):
        all_convnet_digits(Manager(), num_instances=2, segments=3)


def test_glue_takes_the_best_by_its_development_set() -> None:
    m = Manager()
    chosen = node_of(all_bert_finetune_glue(m, task_name="MRPC", num_instances=5))
    assert isinstance(chosen, SelectionNode)
    assert chosen.name == "bert-finetune-mrpc-best"
    assert [n.instance for n in chosen.candidates] == [0, 1, 2, 3, 4]
    assert chosen.config["metric"] == "dev_score"
    plain = node_of(all_bert_finetune_glue(Manager(), "MRPC"))
    assert plain.name == "bert-finetune-mrpc"

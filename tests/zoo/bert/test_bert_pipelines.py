"""BERT's pipelines at instantiation: names, stages, and what does not fit together."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipelines import bert_glue, bert_squad
from stagedml.generation.closure import SourceTree
from stagedml.generation.pipelines import LEFT_OUT
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import FetchNode, StageNode, manager_of, node_of
from stagedml.planning.plan import lineage_rows
from stagedml.zoo.bert.choice import ChoiceError
from stagedml.zoo.bert.data import MismatchError
from stagedml.zoo.bert.pipelines import (
    SIZES,
    UnknownSizeError,
    bert_checkpoint,
    bert_sample,
    bert_scratch,
)
from stagedml.zoo.glue.pipelines import (
    all_bert_finetune_glue,
    all_largebert_finetune_glue,
    all_minibert_finetune_glue,
    all_multibert_finetune_glue,
    finetune_glue,
    glue,
    glue_sample,
    records_of,
)
from stagedml.zoo.glue.published import published_score
from stagedml.zoo.glue.tasks import GLUE_TASKS, UnknownTaskError
from stagedml.zoo.squad.pipelines import (
    PUBLISHED_F1,
    all_bert_finetune_squad11,
    all_bert_finetune_squad20,
    finetune_squad,
)

PIPELINES = {
    name: (function, arguments)
    for module in (bert_glue, bert_squad)
    for function in vars(module).values()
    for name, arguments in getattr(function, "__pipelines__", {}).items()
}
NO_DOWNLOAD = sorted(name for name in PIPELINES if name.endswith("sample"))


def nodes(handle):
    return {n.name: n for n in manager_of(handle).reachable(node_of(handle))}


def with_objective(name, arguments):
    """Those end in a gate that have base lines of their own, or whose results others published."""
    if name.endswith(("-scratch", "-overfit")):
        return True
    if "version" in arguments:
        return (arguments["version"], arguments.get("size")) in PUBLISHED_F1
    return published_score(arguments.get("task", ""), arguments.get("size", "")) is not None


@pytest.mark.parametrize("name", sorted(PIPELINES))
def test_every_pipeline_instantiates_and_ends_with_its_name(name):
    function, arguments = PIPELINES[name]
    target = function(Manager(), **arguments)
    expected = {
        "bert-glue-sample": "bert-glue-mrpc-sample",
        "bert-squad-sample": "bert-squad11-sample",
    }.get(name, name)
    if with_objective(name, arguments):
        expected += "-gate"
    assert node_of(target).name == expected
    stages = [n for n in nodes(target).values() if isinstance(n, StageNode)]
    training = [n for n in stages if n.name.startswith("bert-finetune-")]
    assert [n.stage.environment for n in training] == ["bert"]
    small = name.endswith(("sample", "scratch", "overfit"))
    assert [n.stage.accelerator for n in training] == ["cpu" if small else "cuda"]
    assert [n.config["init"] for n in training] == ["random" if small else "checkpoint"]


def test_the_tasks_of_mnli_are_three_evaluations_of_one_training():
    trained = {}
    for task in ("mnli-m", "mnli-mm", "ax"):
        function, arguments = PIPELINES[f"bert-glue-{task}"]
        found = nodes(function(Manager(), **arguments))
        assert [n for n in found if n.startswith("bert-finetune")] == ["bert-finetune-mnli-m"]
        trained[task] = lineage_rows([n for n in found.values() if not n.name.endswith("-gate")])
        assert dict(found["glue-evaluate"].inputs)["records"].node is found[f"glue-{task}-records"]
        if task != "mnli-m":
            assert found[f"glue-{task}-examples"].config["training"] is False
            # Its base lines learn from what the model learnt from.
            learnt = dict(found["glue-baselines"].inputs)["train"].node
            assert learnt.name == "glue-mnli-m-examples"
    # The training, all before it, and the exports are the same in all three.
    shared = {"glue-mnli-m-examples", "glue-mnli-m-records", "bert-base", "bert-finetune-mnli-m"}
    shared |= {"glue-samples", "check-glue-texts", "export-onnx", "check-onnx"}
    rows = [[row for row in some if row["name"] in shared] for some in trained.values()]
    assert [len(some) for some in rows] == [8, 8, 8]
    by_name = [{row["name"]: row for row in some} for some in rows]
    assert by_name[0] == by_name[1] == by_name[2]


def test_the_published_range_is_the_objective_unless_another_is_said():
    function, arguments = PIPELINES["bert-glue-mrpc"]
    config = node_of(function(Manager(), **arguments)).config
    assert config["dev_score_at_least"] == 0.8346
    config = node_of(function(Manager(), **arguments, dev_score=0.5)).config
    assert config["dev_score_at_least"] == 0.5
    assert node_of(function(Manager(), **arguments, dev_score=-1)).name == "bert-glue-mrpc"


@pytest.mark.parametrize(("size", "least"), [("large", 0.848), ("mini", 0.73)])
def test_a_published_accuracy_is_asked_of_the_accuracy(size, least):
    function, arguments = PIPELINES[f"bert-glue-mrpc-{size}"]
    config = node_of(function(Manager(), **arguments)).config
    assert dict(config) == {"dev_accuracy_at_least": least}
    config = node_of(function(Manager(), **arguments, dev_score=0.5)).config
    assert dict(config) == {"dev_score_at_least": 0.5}


def test_one_answer_to_all_misses_the_objective_of_random_weights():
    function, arguments = PIPELINES["bert-glue-mrpc-scratch"]
    assert node_of(function(Manager(), **arguments)).config["over_constant_at_least"] > 0


def test_a_card_speaks_of_the_benchmark_that_the_task_is_of():
    for task, words in (("snli", "SNLI"), ("rte", "GLUE")):
        function, arguments = PIPELINES[f"bert-glue-{task}-multilingual"]
        card = node_of(function(Manager(), **arguments)).config["card"]
        text = " ".join((*card["intended_use"], *card["tags"])).upper()
        assert [w for w in ("SNLI", "GLUE") if w in text] == [words]


def test_every_task_has_a_pipeline_in_every_size():
    for task in GLUE_TASKS:
        slug = {"SST-2": "sst2", "STS-B": "stsb"}.get(task, task.lower())
        for size in SIZES:
            name = f"bert-glue-{slug}" + ("" if size == "base" else f"-{size}")
            assert PIPELINES[name][1] == {"task": task, "size": size}


@pytest.mark.parametrize("name", NO_DOWNLOAD)
def test_samples_need_no_download(name):
    function, arguments = PIPELINES[name]
    found = nodes(function(Manager(), **arguments)).values()
    assert not [n for n in found if isinstance(n, FetchNode)]


def test_the_originals_session_ends_with_bert_finetune_mrpc():
    target = all_bert_finetune_glue(Manager(), "MRPC")
    assert node_of(target).name == "bert-finetune-mrpc"
    config = target.config
    assert (config.learning_rate, config.batch_size, config.epochs) == (2e-5, 32, 3)
    assert target.records.config.max_seq_length == 128
    assert node_of(all_minibert_finetune_glue(Manager())).name == "bert-finetune-mrpc-mini"
    assert node_of(all_largebert_finetune_glue(Manager())).name == "bert-finetune-mrpc-large"
    assert node_of(all_multibert_finetune_glue(Manager(), "RTE")).name == (
        "bert-finetune-rte-multilingual"
    )
    assert node_of(all_bert_finetune_squad11(Manager())).name == "bert-finetune-squad11"
    assert node_of(all_bert_finetune_squad20(Manager(), "mini")).name == (
        "bert-finetune-squad20-mini"
    )


def test_parameters_reach_the_stage_and_only_it():
    one = all_bert_finetune_glue(Manager(), "MRPC", learning_rate=3e-5)
    two = all_bert_finetune_glue(Manager(), "MRPC")
    assert one.config.learning_rate == 3e-5
    assert node_of(one.records).identity[4] == node_of(two.records).identity[4]


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"task": "MRCP"}, UnknownTaskError, "did you mean 'MRPC'"),
        ({"size": "bass"}, UnknownSizeError, "did you mean 'base'"),
        ({"max_seq_length": 513}, MismatchError, "position embeddings for 512"),
    ],
)
def test_what_does_not_exist_is_an_error_before_anything_runs(arguments, error, message):
    with pytest.raises(error, match=message):
        all_bert_finetune_glue(Manager(), **arguments)


def test_the_records_of_another_vocabulary_are_refused():
    m = Manager()
    multilingual = bert_checkpoint(m, "multilingual")
    records = records_of(m, glue(m, "MRPC"), bert_checkpoint(m, "base"))
    with pytest.raises(MismatchError, match=r"tokenized with .*bert-base.*bert-multilingual"):
        finetune_glue(m, multilingual, records)


def test_longer_records_than_position_embeddings_are_refused():
    m = Manager()
    start = bert_sample(m, max_position_embeddings=32)
    records = records_of(m, glue_sample(m, "RTE"), start, max_seq_length=33)
    with pytest.raises(MismatchError, match="max_seq_length is 33"):
        finetune_glue(m, start, records, init="random")


def test_marked_segments_need_embeddings():
    m = Manager()
    start = bert_sample(m)
    records = records_of(m, glue_sample(m, "RTE"), start, mark_shared=True)
    with pytest.raises(MismatchError, match="embeds 2 kinds of segments"):
        finetune_glue(m, start, records, init="random")


def test_an_epoch_is_chosen_by_what_was_held_out():
    m = Manager()
    start = bert_sample(m)
    for validation in (0.0, 0.05):
        examples = glue_sample(m, "RTE", validation=validation)
        records = records_of(m, examples, start)
        if validation:
            finetune_glue(m, start, records, init="random", keep="best", patience=2)
        else:
            with pytest.raises(ChoiceError, match=r"nothing of .* is held out"):
                finetune_glue(m, start, records, init="random", keep="best")
            m = Manager()
            start = bert_sample(m)


@pytest.mark.parametrize("given", [{"patience": 2}, {"keep": "best"}])
def test_what_cannot_be_chosen_is_refused_before_anything_is_built(given):
    """Set from outside, too."""
    for texts, more in (({}, given), ({k: str(v) for k, v in given.items()}, {})):
        m = Manager({"bert-finetune-glue": texts} if texts else None)
        start = bert_sample(m)
        records = records_of(m, glue_sample(m, "RTE"), start)
        with pytest.raises(ChoiceError):
            finetune_glue(m, start, records, init="random", **more)


def test_random_weights_must_be_asked_for():
    m = Manager()
    start = bert_scratch(m)
    records = records_of(m, glue(m, "RTE"), start)
    with pytest.raises(MismatchError, match="no pre-trained weights"):
        finetune_glue(m, start, records)


def test_windows_longer_than_position_embeddings_are_refused():
    m = Manager()
    start = bert_sample(m, max_position_embeddings=64)
    from stagedml.zoo.squad.pipelines import squad_sample

    files = squad_sample(m)
    with pytest.raises(MismatchError, match="max_seq_length is 384"):
        finetune_squad(m, start, files.train, files.dev, name="x", init="random")


@pytest.mark.parametrize(
    ("module", "foreign"),
    [
        ("stagedml.zoo.glue.stages", ("squad", "export.py", "replay", "report", "catalogue")),
        ("stagedml.zoo.squad.stages", ("glue", "export.py", "replay", "report", "catalogue")),
        ("stagedml.zoo.squad.records", ("glue", "training", "report", "pipelines", "catalogue")),
    ],
)
def test_other_stages_code_is_not_in_a_trainings_closure(module, foreign):
    tree = SourceTree.locate(["stagedml"], [Path(__file__).parents[3]])
    files = [file.relative for file in tree.closure([module], without=LEFT_OUT)]
    assert module.replace(".", "/") + ".py" in files
    assert not [f for f in files if any(word in f for word in foreign)]

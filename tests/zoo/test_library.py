"""The model library as a whole."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import stagedml
import stagedml.stages.all
import stagedml.zoo
from stagedml import Manager, fetchurl
from stagedml.generation.closure import SourceTree
from stagedml.generation.pipelines import LEFT_OUT
from stagedml.planning.discovery import discover
from stagedml.planning.instantiation import instantiate_pipeline
from stagedml.planning.nodes import StageNode
from stagedml.planning.project import Project
from stagedml.zoo.images.cards import IMAGES_CARD
from stagedml.zoo.images.pipelines import digits
from stagedml.zoo.report.cards import CardError, DataSet, ModelCard, card_of

ROOT = Path(__file__).parents[2]
# What only pass 1 uses: where files are fetched from, their licences, what is said of models, and
# how stages are put together.
PASS_ONE_FILES = ("catalogue.py", "data_sets.py", "cards.py", "pipelines.py")


def zoo_modules():
    for info in pkgutil.walk_packages(stagedml.zoo.__path__, "stagedml.zoo."):
        yield importlib.import_module(info.name)


def test_a_session_has_every_pipeline_of_the_library():
    found = {
        name
        for module in zoo_modules()
        for name, value in vars(module).items()
        if name.startswith("all_") and value.__module__ == module.__name__
    }
    assert "all_bert_finetune_glue" in found
    public = set(stagedml.stages.all.__all__)
    assert {name for name in public if name.startswith("all_")} == found
    assert public - found == {*stagedml.__all__, "NotRealizedError", "realized"}


@pytest.fixture(scope="module")
def plans():
    return [instantiate_pipeline(p) for p in discover(Project(ROOT)).pipelines.values()]


def test_a_new_mirror_rebuilds_nothing(plans):
    modules = {n.stage.__module__ for p in plans for n in p.nodes if isinstance(n, StageNode)}
    assert len(modules) >= 15
    tree = SourceTree.locate(["stagedml"], [ROOT])
    for module in modules:
        files = [file.relative for file in tree.closure([module], without=LEFT_OUT)]
        assert not [f for f in files if f.endswith(PASS_ONE_FILES)], module
    files = [f.relative for f in tree.closure(["stagedml.zoo.images.pipelines"], without=LEFT_OUT)]
    assert [f for f in files if f.endswith(PASS_ONE_FILES)]  # seen where it is


def test_every_file_that_a_pipeline_fetches_is_known_with_its_licence(plans):
    rows = [row for plan in plans for row in cards_of(plan)]
    assert len(rows) >= 30
    for row in rows:
        assert "not recorded" not in row["licence"], row["name"]
        assert row["made_up"] or (row["home"] and row["citation"]), row["name"]


def test_every_card_says_what_the_model_is_for(plans):
    """And its limits, and the task."""
    told = 0
    for plan in plans:
        given = [node.config.get("card") for node in plan.nodes if isinstance(node, StageNode)]
        for card in filter(None, given):
            told += 1
            assert all(card[name] for name in ("intended_use", "limits", "task", "tags")), plan.name
    assert told >= 30


def cards_of(plan):
    """The data that the reports of a plan tell of."""
    given = [node.config.get("card") for node in plan.nodes if isinstance(node, StageNode)]
    return [row for card in given if card for row in card["data"]]


def test_what_is_made_up_is_said_to_be(plans):
    """The samples, and what compares with texts of one's own, which are made up by default."""
    told = {
        plan.name for plan in plans if (rows := cards_of(plan)) and any(r["made_up"] for r in rows)
    }
    samples = {plan.name for plan in plans if "sample" in plan.name}
    assert told == samples | {"bert-pretrain-compare"}
    # All have a model and its card, but what looks at the machine.
    assert [plan.name for plan in plans if not cards_of(plan)] == ["gpu-check"]


def test_a_card_of_one_s_own():
    """It begins with the library's; data that the plan does not have are a mistake."""
    m = Manager()
    data = digits(m)
    own = DataSet("Our digits", "in-house", made_up=True)
    card = IMAGES_CARD.but(limits=["Ours."], data={"digits.csv.gz": own})
    given = card_of(card, data)
    assert given["intended_use"] == list(IMAGES_CARD.intended_use)
    assert given["limits"] == ["Ours."]
    (row,) = given["data"]
    assert (row["name"], row["licence"], row["files"]) == (
        "Our digits",
        "in-house",
        ["digits.csv.gz"],
    )
    assert row["made_up"]
    unknown = fetchurl(m, url="https://example.org/x.csv", sha256="0" * 64)
    assert card_of(ModelCard(), unknown)["data"][0]["licence"] == "not recorded"
    with pytest.raises(CardError, match=r"did you mean 'digits\.csv\.gz'"):
        card_of(IMAGES_CARD.but(data={"digits.csv": own}), data)


def test_the_example_of_the_documentation():
    """A pipeline of one's own with a card of its own."""
    text = (ROOT / "docs/reports.md").read_text()
    (block,) = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    names: dict[str, object] = {}
    exec(block, names)
    m = Manager()
    names["all_meters"](m)
    (card,) = [
        node.config["card"]
        for node in m.nodes.values()
        if isinstance(node, StageNode) and "card" in node.config
    ]
    assert card["licence"] == "apache-2.0"
    assert card["limits"][-1] == "It has seen no meter with red digits."
    assert [row["licence"] for row in card["data"]] == ["in-house"]


def test_the_names_of_the_original_are_data():
    m = Manager()
    assert stagedml.stages.all.all_fetch_rubert(m).config.do_lower_case is False
    assert stagedml.stages.all.all_fetcholdbert(m).config.do_lower_case is True
    assert stagedml.stages.all.all_fetchmnist(m).config.name == "MNIST"


# The original's functions of which the library has the stage, with what they may be called with.
ORIGINAL = {
    "all_bert_finetune_glue": [{}, {"task_name": "MRPC"}],
    "all_bert_finetune_squad11": [{}],
    "all_convnn_mnist": [{}],
    "all_fetch_multibert": [{}],
    "all_fetch_rubert": [{}],
    "all_fetchbert": [{}],
    "all_fetchglue": [{}, {"task_name": "RTE"}],
    "all_fetchminibert": [{}],
    "all_fetchmnist": [{}],
    "all_fetcholdbert": [{}],
    "all_fetchsquad11": [{}],
    "all_glue_tfrecords": [{"task_name": "MRPC", "lower_case": True}, {"task_name": "CoLA"}],
    "all_minibert_finetune_glue": [{"task_name": "QNLI"}],
    "all_multibert_finetune_glue": [{"task_name": "SST-2"}],
    "all_squad11_tfrecords": [{}],
}


@pytest.mark.parametrize("name", ORIGINAL)
def test_the_original_s_session_is_understood(name):
    for arguments in ORIGINAL[name]:
        closure = stagedml.instantiate(getattr(stagedml.stages.all, name), **arguments)
        assert closure.plan.target.name
        positional = stagedml.instantiate(getattr(stagedml.stages.all, name), *arguments.values())
        assert positional.plan.name == closure.plan.name
        assert positional.plan.given == closure.plan.given


def test_other_names_of_arguments_name_the_same_pipeline():
    library = stagedml.stages.all
    one = stagedml.instantiate(library.all_bert_glue, "RTE")
    other = stagedml.instantiate(library.all_bert_glue, task_name="RTE")
    assert one.plan.name == other.plan.name == "bert-glue-rte"
    assert other.plan.given == {}
    tuned = stagedml.instantiate(library.all_bert_finetune_glue, "MRPC", train_epoches=1)
    assert tuned.outputs.config.epochs == 1
    records = stagedml.instantiate(library.all_glue_tfrecords, "MRPC", False)
    assert records.outputs.config.do_lower_case is False


def test_what_no_pipeline_of_the_library_has():
    library = stagedml.stages.all
    with pytest.raises(stagedml.StagedMLError, match="unknown GLUE task 'MRCP': did you mean"):
        stagedml.instantiate(library.all_bert_finetune_glue, task_name="MRCP")
    with pytest.raises(stagedml.StagedMLError, match="'task_name' and 'task' are one argument"):
        stagedml.instantiate(library.all_fetchglue, task_name="MRPC", task="RTE")
    with pytest.raises(stagedml.StagedMLError, match="unknown argument 'tsk': did you mean 'task'"):
        stagedml.instantiate(library.all_fetchglue, tsk="MRPC")
    with pytest.raises(stagedml.StagedMLError, match="unknown parameter 'epoch': did you mean"):
        stagedml.instantiate(library.all_bert_finetune_glue, epoch=3)
    with pytest.raises(stagedml.StagedMLError, match="too many positional arguments"):
        stagedml.instantiate(library.all_fetchbert, "base")

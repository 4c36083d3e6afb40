"""The model library as a whole."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import pytest

import stagedml.stages.all
import stagedml.zoo
from stagedml import Manager
from stagedml.generation.closure import SourceTree
from stagedml.generation.pipelines import LEFT_OUT
from stagedml.planning.discovery import discover
from stagedml.planning.instantiation import instantiate_pipeline
from stagedml.planning.nodes import StageNode
from stagedml.planning.project import Project

ROOT = Path(__file__).parents[2]
# What only pass 1 uses: where files are fetched from, and how stages are put together.
PASS_ONE_FILES = ("catalogue.py", "pipelines.py")


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
    assert public - found == {"instantiate", "realize", "rref2path", "store_initialize"}


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


def test_the_names_of_the_original_are_data():
    m = Manager()
    assert stagedml.stages.all.all_fetch_rubert(m).config.do_lower_case is False
    assert stagedml.stages.all.all_fetcholdbert(m).config.do_lower_case is True
    assert stagedml.stages.all.all_fetchmnist(m).config.name == "MNIST"

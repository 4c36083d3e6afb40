"""Finding pipelines in files, and what is said of files that cannot be read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from stagedml.errors import DefinitionError
from stagedml.nix.paths import StoreNameError
from stagedml.planning.discovery import (
    DiscoveryError,
    UnknownPipelineError,
    discover,
    instantiate_pipeline,
    select,
)
from stagedml.planning.nodes import PlanError
from stagedml.planning.parameters import ParameterError
from stagedml.planning.project import Project, ProjectError, find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

STAGE = """
from stagedml.runtime.stage import Build, pipeline, stage
from stagedml.runtime.outputs import File, Outputs

class Out(Outputs):
    file = File("file")

@stage()
def make(build: Build[Out], *, size: int = 1) -> Out:
    return build.out
"""


@pytest.fixture
def write(tmp_path: Path, monkeypatch) -> Iterator[Callable[..., Project]]:
    """Makes a project of some files of pipelines."""
    monkeypatch.setattr(sys, "path", [p for p in sys.path if p])
    known = {n: sys.modules.pop(n) for n in list(sys.modules) if n.startswith("pipelines")}

    def make(**files: str) -> Project:
        (tmp_path / "pipelines").mkdir(exist_ok=True)
        (tmp_path / "default.nix").touch()
        sys.path.insert(0, str(tmp_path))
        for name, text in files.items():
            (tmp_path / f"pipelines/{name}.py").write_text(text)
        return Project(tmp_path)

    yield make
    for name in [n for n in sys.modules if n.startswith("pipelines")]:
        del sys.modules[name]
    sys.modules.update(known)


def test_pipelines_are_found_by_name(write):
    project = write(
        one=STAGE + '@pipeline("b-one")\ndef all_b(m):\n    """Make b.\n\n    And more."""\n'
        "    return make(m)\n",
        two=STAGE + '@pipeline({"a-small": {"size": 1}, "a-big": {"size": 9}})\n'
        "def all_a(m, size):\n    return make(m, size=size)\n",
        _private='raise RuntimeError("not imported")\n',
    )
    found = discover(project)
    assert list(found) == ["a-big", "a-small", "b-one"]
    assert found["b-one"].description == "Make b"
    assert found["a-big"].where.endswith("two.py:11")
    assert instantiate_pipeline(found["a-big"]).target.config == {"size": 9}
    with pytest.raises(
        UnknownPipelineError, match="unknown pipeline 'a-bigg': did you mean 'a-big'"
    ):
        select(found, "a-bigg")


def test_two_pipelines_of_one_name(write):
    text = STAGE + '@pipeline("same")\ndef all_x(m):\n    return make(m)\n'
    with pytest.raises(DiscoveryError, match="two pipelines are named 'same'") as caught:
        discover(write(one=text, two=text))
    assert "one.py:11" in (caught.value.hint or "")
    assert (caught.value.where or "").endswith("two.py:11")


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ("x = 1\n\nx +\n", "cannot import bad.py: SyntaxError", 3),
        ("x = 1\nimport tensorflowx\n", "No module named 'tensorflowx'", 2),
        ("x = 1\n\n\n1 / 0\n", "ZeroDivisionError: division by zero", 4),
        ("from stagedml.runtime.stage import stagee\n", "cannot import name 'stagee'", 1),
        ("import stagedml\n\n\nstagedml.stagee\n", "no attribute 'stagee'", 4),
    ],
)
def test_files_that_cannot_be_imported(write, text, words, line):
    with pytest.raises(DiscoveryError, match=words) as caught:
        discover(write(bad=text))
    assert (caught.value.where or "").endswith(f"bad.py:{line}")


def test_packages_of_stages_are_not_here(write):
    with pytest.raises(DiscoveryError) as caught:
        discover(write(heavy="import tensorflowx\n"))
    assert "imported in the stages' bodies" in (caught.value.hint or "")


def test_outputs_that_are_not_well_defined(write):
    text = STAGE + '\nclass Bad(Outputs):\n    file = File("/etc/passwd")\n'
    with pytest.raises(DefinitionError, match=r"bad\.py"):
        discover(write(bad=text))


def test_names_of_pipelines(write):
    text = STAGE + '@pipeline("a b")\ndef all_x(m):\n    return make(m)\n'
    with pytest.raises(StoreNameError, match="the name 'a b' for a pipeline"):
        discover(write(bad=text))


def test_a_pipeline_that_returns_nothing(write):
    project = write(one=STAGE + '@pipeline("x")\ndef all_x(m):\n    make(m)\n')
    with pytest.raises(PlanError, match="the pipeline 'x' must return the outputs of a stage"):
        instantiate_pipeline(discover(project)["x"])


def test_arguments_of_a_pipeline(write):
    project = write(
        one="from __future__ import annotations\n"
        "from typing import TYPE_CHECKING, Literal\n"
        "if TYPE_CHECKING:\n    from stagedml.planning.manager import Manager\n"
        "    from stagedml.planning.nodes import Nobody\n"
        f"{STAGE}\n"
        '@pipeline({"x": {"fixed": 1}})\n'
        'def all_x(m: Manager, fixed: int, big: Literal["no", "12"] = "no",'
        " odd: Nobody = 1, **more: int):\n"
        "    return make(m, size=2 if big == '12' else odd, **more)\n"
    )
    found = discover(project)["x"]

    def size(**texts: str) -> int:
        config = instantiate_pipeline(found, {"": texts}).target.config
        return int(config["size"])

    assert size() == 1
    assert size(big="12") == 2
    assert size(odd="7") == 7
    with pytest.raises(ParameterError, match=r"'big' of .* must be one of 'no', '12', not 'x'"):
        size(big="x")
    with pytest.raises(
        ParameterError, match="'fixed' of the pipeline 'x' is 1: the pipeline's name fixes it"
    ):
        size(fixed="2")
    with pytest.raises(ParameterError, match="'make': unknown parameter 'siz'"):
        size(siz="2")
    with pytest.raises(ParameterError, match="the pipeline 'x': unknown argument 'm'"):
        size(m="2")
    both = {"": {"odd": "7"}, "make": {"size": "9"}}
    assert instantiate_pipeline(found, both).target.config == {"size": 9}


def test_arguments_are_copied(write):
    project = write(
        one=STAGE + 'shared = {"sizes": [1]}\n'
        '@pipeline({"x": shared})\n'
        "def all_x(m, sizes):\n    sizes.append(2)\n    return make(m, size=len(sizes))\n"
        'shared["sizes"].append(3)\n'
    )
    found = discover(project)["x"]
    assert [instantiate_pipeline(found).target.config["size"] for _ in range(2)] == [2, 2]


def test_where_a_project_is(tmp_path, monkeypatch):
    monkeypatch.delenv("STAGEDML_PROJECT", raising=False)
    project = tmp_path / "project"
    inner = project / "a/b"
    inner.mkdir(parents=True)
    (project / "pipelines").mkdir()
    (project / "default.nix").touch()
    assert find(inner).root == project
    monkeypatch.chdir(inner)
    assert find().root == project
    with pytest.raises(ProjectError, match="no StagedML project at"):
        find(tmp_path)
    monkeypatch.setenv("STAGEDML_PROJECT", str(tmp_path))
    with pytest.raises(ProjectError, match="no StagedML project at"):
        find()


def test_packages_of_a_project(write):
    """As Python finds them: packages with and without `__init__.py`, and single files."""
    project = write()
    for name in ("mine", "not-a-name", "spread", "both", "either"):
        (project.root / name).mkdir()
    for name in ("mine/__init__.py", "not-a-name/__init__.py", "both/__init__.py"):
        (project.root / name).touch()
    for name in ("single.py", "both.py", "either.py", "not-a-name.py", "data.csv"):
        (project.root / name).touch()
    found = {n: p.name for n, p in Project(project.root).packages.items() if n != "stagedml"}
    assert found == {
        "pipelines": "pipelines",
        "mine": "mine",
        "spread": "spread",
        "both": "both",
        "either": "either.py",
        "single": "single.py",
    }

"""Finding pipelines in files, and what is said of files that cannot be read."""

from __future__ import annotations

import importlib
import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest

from stagedml.errors import DefinitionError, StagedMLError
from stagedml.nix.paths import StoreNameError
from stagedml.planning.discovery import (
    DiscoveryError,
    Pipeline,
    UnknownPipelineError,
    discover,
    find_pipeline,
)
from stagedml.planning.instantiation import instantiate_pipeline
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import PlanError
from stagedml.planning.parameters import ParameterError
from stagedml.planning.project import Project, ProjectError, find
from stagedml.realization.closures import instantiate

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


def found(project: Project) -> dict[str, Pipeline]:
    """The pipelines of a project in which nothing is broken."""
    discovery = discover(project)
    assert not discovery.broken
    return discovery.pipelines


def broken(project: Project, what: str) -> StagedMLError:
    """Why something of a project cannot be used."""
    discovery = discover(project)
    assert list(discovery.broken) == [what]
    return discovery.broken[what]


def test_pipelines_are_found_by_name(write):
    project = write(
        one=STAGE + '@pipeline("b-one")\ndef all_b(m):\n    """Make b.\n\n    And more."""\n'
        "    return make(m)\n",
        two=STAGE + '@pipeline({"a-small": {"size": 1}, "a-big": {"size": 9}})\n'
        "def all_a(m, size):\n    return make(m, size=size)\n",
        _private='raise RuntimeError("not imported")\n',
    )
    pipelines = found(project)
    assert list(pipelines) == ["a-big", "a-small", "b-one"]
    assert pipelines["b-one"].description == "Make b"
    assert pipelines["a-big"].where.endswith("two.py:11")
    assert instantiate_pipeline(pipelines["a-big"]).target.config == {"size": 9}
    with pytest.raises(
        UnknownPipelineError, match="unknown pipeline 'a-bigg': did you mean 'a-big'"
    ):
        discover(project).select("a-bigg")


def test_two_pipelines_of_one_name(write):
    text = STAGE + '@pipeline("same")\ndef all_x(m):\n    return make(m)\n'
    other = text + '@pipeline("else")\ndef all_y(m):\n    return make(m)\n'
    project = write(one=text, two=other, three=text)
    error = broken(project, "same")
    assert str(error).endswith("two pipelines are named 'same'\n" + (error.hint or "no hint"))
    assert "one.py:11" in (error.hint or "")
    assert (error.where or "").endswith("three.py:11")
    assert list(discover(project).pipelines) == ["else"]
    for find_it in (discover(project).select, partial(find_pipeline, project)):
        with pytest.raises(DiscoveryError, match="two pipelines are named 'same'"):
            find_it("same")


def test_two_pipelines_of_one_name_in_one_file(write):
    text = STAGE + '@pipeline("same")\ndef all_x(m):\n    return make(m)\n'
    again = '@pipeline("same")\ndef all_x(m):\n    return make(m, size=2)\n'
    error = broken(write(one=text + again), "pipelines/one.py")
    assert isinstance(error, DiscoveryError)
    assert "two pipelines are named 'same'" in str(error)


def test_pipelines_that_no_name_holds(write):
    """Made in a loop, by a function, or replaced under their name."""
    loop = (
        "for n in (1, 2):\n    @pipeline(f'loop-{n}')\n    def all_x(m, n=n):\n"
        "        return make(m, size=n)\n"
    )
    function = (
        "def register(n):\n    @pipeline({f'made-{n}': {'size': n}})\n    def all_y(m, size):\n"
        "        return make(m, size=size)\nregister(3)\nregister(4)\n"
    )
    (
        write(one=STAGE + loop + function, two="from helper import register\nregister(5)\n").root
        / "helper.py"
    ).write_text(STAGE + function.partition("register(3)")[0])
    project = Project(write().root)
    sizes = {n: instantiate_pipeline(p).target.config["size"] for n, p in found(project).items()}
    assert sizes == {"loop-1": 1, "loop-2": 2, "made-3": 3, "made-4": 4, "made-5": 5}
    assert find_pipeline(project, "loop-1").name == "loop-1"
    assert found(project)["made-5"].module == "pipelines.two"


def test_wrapped_and_stacked_pipelines(write):
    text = (
        "import functools\n"
        "def logged(f):\n    @functools.wraps(f)\n    def g(m, **k):\n        return f(m, **k)\n"
        "    return g\n\n"
        '@logged\n@pipeline("a")\n@pipeline({"b": {"size": 2}})\n'
        "def all_x(m, size=1):\n    return make(m, size=size)\n"
        'part = pipeline("c")(functools.partial(all_x, size=3))\n'
    )
    pipelines = found(write(one=STAGE + text))
    sizes = {n: instantiate_pipeline(p).target.config["size"] for n, p in pipelines.items()}
    assert sizes == {"a": 1, "b": 2, "c": 3}
    assert pipelines["a"].where.endswith("one.py:18")
    assert pipelines["c"].where.endswith("one.py")


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ("@pipeline\ndef all_x(m):\n    return make(m)\n", 'Write `@pipeline("NAME")`', 11),
        ('@pipeline(["a", "b"])\ndef all_x(m):\n    return make(m)\n', "not ['a', 'b']", 11),
        ('@pipeline({"a": None})\ndef all_x(m):\n    return make(m)\n', "not {'a': None}", 11),
        ('@stage("a")\ndef all_x(m):\n    return make(m)\n', "Write `@stage(name=...)`", 11),
        ("@stage\nclass X:\n    pass\n", "@stage is for functions, not for <class", 11),
    ],
)
def test_decorators_without_what_they_need(write, text, words, line):
    error = broken(write(one=STAGE + text), "pipelines/one.py")
    assert words in str(error)
    assert (error.where or "").endswith(f"one.py:{line}")


def test_a_bare_stage(write):
    text = STAGE.replace("@stage()", "@stage")
    project = write(one=text + '@pipeline("x")\ndef all_x(m):\n    return make(m, size=3)\n')
    assert instantiate_pipeline(found(project)["x"]).target.config == {"size": 3}


def test_one_broken_file_does_not_block_the_others(write):
    good = STAGE + '@pipeline("good")\ndef all_x(m):\n    return make(m)\n'
    bad = STAGE + '@pipeline("bad")\ndef all_x(m):\n    return make(m)\nimport nothing_such\n'
    project = write(good=good, bad=bad, leaving="raise SystemExit(3)\n")
    discovery = discover(project)
    assert list(discovery.pipelines) == ["good"]
    assert list(discovery.broken) == ["pipelines/bad.py", "pipelines/leaving.py"]
    assert "SystemExit: 3" in str(discovery.broken["pipelines/leaving.py"])
    assert find_pipeline(project, "good").name == "good"
    with pytest.raises(DiscoveryError, match="nothing_such"):
        find_pipeline(project, "bad")
    with pytest.raises(UnknownPipelineError, match="unknown pipeline 'goood'") as caught:
        find_pipeline(project, "goood")
    assert "Not known are those of pipelines/bad.py, pipelines/leaving.py:" in str(caught.value)
    assert "No module named 'nothing_such'" in str(caught.value)


@pytest.mark.parametrize("name", ["cpu", "cuda", "cpu.x", "cuda.x.y"])
def test_names_that_choose_an_accelerator(write, name):
    text = STAGE + f'@pipeline("{name}")\ndef all_x(m):\n    return make(m)\n'
    assert "name variants" in str(broken(write(one=text), "pipelines/one.py"))


def test_another_package_called_pipelines(write, tmp_path):
    """With and without `__init__.py`, imported before or not, it does not hide the project's."""
    for name in ("__init__.py", "one.py"):
        (tmp_path / "elsewhere/pipelines").mkdir(parents=True, exist_ok=True)
        (tmp_path / f"elsewhere/pipelines/{name}").write_text("SHARED = 1\n")
    text = "from pipelines._shared import SHARED\n" + STAGE
    text += '@pipeline("x")\ndef all_x(m):\n    return make(m, size=SHARED)\n'
    project = write(one=text, _shared="SHARED = 2\n")
    for before in (False, True):
        for name in [n for n in sys.modules if n.startswith("pipelines")]:
            del sys.modules[name]
        sys.path.insert(0, str(tmp_path / "elsewhere"))
        if before:
            assert importlib.import_module("pipelines.one").SHARED == 1
        assert instantiate_pipeline(found(project)["x"]).target.config == {"size": 2}
    (project.definitions / "__init__.py").write_text("HERE = 1\n")
    (project.definitions / "one.py").write_text("from pipelines import HERE\n" + text)
    del sys.modules["pipelines"], sys.modules["pipelines.one"]
    assert instantiate_pipeline(found(project)["x"]).target.config == {"size": 2}


def test_projects_one_after_the_other(write, tmp_path):
    text = STAGE + '@pipeline("x")\ndef all_x(m):\n    return make(m, size=SIZE)\n'
    here = write(one="SIZE = 1\n" + text)
    there = Project(tmp_path / "there")
    there.definitions.mkdir(parents=True)
    (there.definitions / "one.py").write_text("SIZE = 2\n" + text)
    for project, size in ((here, 1), (there, 2), (here, 1)):
        assert instantiate_pipeline(found(project)["x"]).target.config == {"size": size}


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
    error = broken(write(bad=text), "pipelines/bad.py")
    assert isinstance(error, DiscoveryError)
    assert words in str(error)
    assert (error.where or "").endswith(f"bad.py:{line}")


def test_packages_of_stages_are_not_here(write):
    error = broken(write(heavy="import tensorflowx\n"), "pipelines/heavy.py")
    assert "imported in the stages' bodies" in (error.hint or "")


def test_outputs_that_are_not_well_defined(write):
    text = STAGE + '\nclass Bad(Outputs):\n    file = File("/etc/passwd")\n'
    error = broken(write(bad=text), "pipelines/bad.py")
    assert isinstance(error, DefinitionError)
    assert "bad.py" in str(error)


def test_names_of_pipelines(write):
    text = STAGE + '@pipeline("a b")\ndef all_x(m):\n    return make(m)\n'
    error = broken(write(bad=text), "pipelines/bad.py")
    assert isinstance(error, StoreNameError)
    assert "the name 'a b' for a pipeline" in str(error)


def test_a_pipeline_that_returns_nothing(write):
    project = write(one=STAGE + '@pipeline("x")\ndef all_x(m):\n    make(m)\n')
    with pytest.raises(PlanError, match="the pipeline 'x' must return the outputs of a stage"):
        instantiate_pipeline(found(project)["x"])


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
    one = found(project)["x"]

    def size(**texts: str) -> int:
        config = instantiate_pipeline(one, {"": texts}).target.config
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
    assert instantiate_pipeline(one, both).target.config == {"size": 9}


def test_arguments_are_copied(write):
    project = write(
        one=STAGE + 'shared = {"sizes": [1]}\n'
        '@pipeline({"x": shared})\n'
        "def all_x(m, sizes):\n    sizes.append(2)\n    return make(m, size=len(sizes))\n"
        'shared["sizes"].append(3)\n'
    )
    one = found(project)["x"]
    assert [instantiate_pipeline(one).target.config["size"] for _ in range(2)] == [2, 2]


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


def test_instantiating_within_a_pipeline(write):
    """With the same manager it is refused: the stages of both would be one plan's."""
    text = (
        "from stagedml import instantiate\n"
        '@pipeline("inner")\ndef all_inner(m):\n    return make(m)\n'
        '@pipeline("same")\ndef all_same(m):\n    return instantiate(all_inner, m=m).outputs\n'
        '@pipeline("itself")\ndef all_itself(m):\n    return instantiate(all_itself, m=m).outputs\n'
        '@pipeline("called")\ndef all_called(m):\n    return all_inner(m)\n'
        '@pipeline("other")\ndef all_other(m):\n'
        "    size = len(instantiate(all_inner).plan.nodes) + 4\n    return make(m, size=size)\n"
    )
    pipelines = found(write(one=STAGE + text))
    for name, line in (("same", 17), ("itself", 20)):
        with pytest.raises(PlanError, match=f"is instantiated within '{name}'") as caught:
            instantiate_pipeline(pipelines[name])
        assert (caught.value.where or "").endswith(f"one.py:{line}")
    assert instantiate_pipeline(pipelines["called"]).target.config == {"size": 1}
    assert instantiate_pipeline(pipelines["other"]).target.config == {"size": 5}
    module = sys.modules["pipelines.one"]
    with pytest.raises(PlanError, match="'all_inner' is instantiated within 'all_same'"):
        instantiate(module.all_same)
    m = Manager()
    one, other = (instantiate(module.all_called, m=m) for _ in range(2))
    assert one.plan.nodes == other.plan.nodes
    with pytest.raises(ZeroDivisionError), m.instantiating("x"):
        1 / 0  # noqa: B018
    assert instantiate(module.all_called, m=m).plan.nodes == one.plan.nodes


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

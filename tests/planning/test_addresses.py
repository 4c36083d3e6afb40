"""What runs is what pass 1 saw: a stage is recorded under an attribute that holds it."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from stagedml.planning.addresses import address_of
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import StageNode, node_of
from stagedml.planning.signature import signature_of
from stagedml.runtime.outputs import DefinitionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

HEAD = """\
from stagedml.runtime.stage import Build, stage
from stagedml.runtime.outputs import File, Outputs


class Out(Outputs):
    file = File("file")

"""

FACTORY = (
    HEAD
    + """
def make(number: int):
    @stage()
    def write(build: Build[Out]) -> Out:
        build.out.file.write_text(str(number))
        return build.out

    return write
"""
)


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., ModuleType]]:
    """Imports modules from their texts; returns the last."""
    monkeypatch.syspath_prepend(str(tmp_path))
    before = set(sys.modules)

    def load(**texts: str) -> ModuleType:
        for name, text in texts.items():
            (tmp_path / f"{name}.py").write_text(text)
        importlib.invalidate_caches()
        return [importlib.import_module(name) for name in texts][-1]

    yield load
    for name in set(sys.modules) - before:
        del sys.modules[name]


def added(stage: Any) -> str:
    """Where a plan records that a stage is found."""
    node = node_of(stage(Manager()))
    assert isinstance(node, StageNode)
    return str(node.address)


def refused(stage: Any) -> str:
    with pytest.raises(DefinitionError) as caught:
        stage(Manager())
    assert (caught.value.where or "").startswith(__file__.removeprefix(f"{Path.cwd()}/"))
    return str(caught.value)


def test_products_of_a_factory_are_told_apart(load):
    module = load(one=FACTORY + "\na = make(3)\nb = make(4)\nquick = b.named('quick')\n")
    assert added(module.a) == "one:a"
    assert added(module.b) == "one:b"
    assert added(module.b.named("other").on("cpu")) == "one:b"
    assert added(module.quick) == "one:b", "a variant shares its function"


COMMANDS = (
    HEAD
    + """
from stagedml.runtime.command import command


class Other(Outputs):
    file = File("other")
    rest = File("rest")


def words(build: Build):
    return ["python3", "--version"]


first = command(Out, stdout="file", name="first")(words)
second = command(Other, stdout="file", name="second")(words)
third = command(Other, stdout="rest", name="third")(words)
"""
)


def test_commands_of_one_function_are_told_apart(load):
    module = load(one=COMMANDS)
    for name, outputs in (("first", "Out"), ("second", "Other"), ("third", "Other")):
        stage = getattr(module, name)
        assert address_of(stage).name == name
        assert signature_of(stage).outputs.__name__ == outputs


LIMITS = (
    HEAD
    + """

def work(build: Build[Out]) -> Out:
    return build.out


short = stage(timeout=5)(work)
long = stage(timeout=50)(work)
silent = stage(timeout=5, max_silent=1)(work)
"""
)


def test_stages_of_one_function_with_limits_of_their_own(load):
    """The builder takes the limits from what it finds under the address."""
    module = load(one=LIMITS)
    for name in ("short", "long", "silent"):
        assert added(getattr(module, name)) == f"one:{name}"
        assert added(getattr(module, name).named("other")) == f"one:{name}"
    said = refused(module.stage(timeout=7)(module.work).but(home="one"))
    assert "is not what one.short holds, which has the same function" in said
    assert "bind it to a name of its own" in said


def test_the_factory_may_be_in_another_module(load):
    module = load(
        factory=FACTORY,
        two="from factory import make\na = make(3)\nif True:\n    b = make(4)\n",
    )
    assert added(module.a) == "two:a"
    assert added(module.b) == "two:b"


def test_who_else_imports_a_stage_does_not_matter(load):
    """Neither the order of imports, nor names of others for the same stage."""
    load(zebra=FACTORY + "\na = make(3)\n")
    other = load(aardvark="from zebra import a\nb = a\nc = a.named('c')\n")
    assert [added(other.a), added(other.b), added(other.c)] == ["zebra:a"] * 3


def test_a_variant_alone_holds_the_function(load):
    text = "\ndef work(build: Build[Out]) -> Out:\n    return build.out\n\n"
    assert (
        added(load(three=HEAD + text + "small = stage()(work).named('s')\n").small) == "three:small"
    )


@pytest.mark.parametrize(
    "binding",
    [
        "a: Any = make(3)",
        "a, rest = make(3), None",
        "[*rest, a] = None, make(3)",
        "for a in [make(3)]: pass",
        "(a := make(3))",
        "[(a := make(n)) for n in [3]]",
        "with open(__file__) as f, Held() as a: pass",
        "if False: pass\nelse: a = make(3)",
        "try:\n    1 / 0\nexcept ZeroDivisionError:\n    a = make(3)",
        "match make(3):\n    case a: pass",
        "match [1, make(3)]:\n    case [1, *rest]: a, = rest",
        "match {'x': make(3)}:\n    case {'x': a}: pass",
    ],
)
def test_all_that_binds_a_name(load, binding):
    held = "\nfrom typing import Any\nclass Held:\n    def __enter__(self): return make(3)\n"
    held += "    def __exit__(self, *_): pass\n"
    assert added(load(four=FACTORY + held + binding + "\n").a) == "four:a"


# -- refused --------------------------------------------------------------------------------------


def test_the_last_of_two_functions_of_one_name(load):
    one = "\n@stage()\ndef work(build: Build[Out]) -> Out:\n    return build.out\n"
    module = load(five=HEAD + one + "\nfirst = [work]\n" + one)
    assert added(module.work) == "five:work"
    said = refused(module.first[0])
    assert "the stage 'work'" in said
    assert "is held by no name of the module five: 'work' is bound more than once" in said

    file = re.escape(str(module.__file__))
    assert re.search(rf"\({file}:\d+, {file}:\d+\)", said)
    assert "Give each stage a function name of its own." in said
    both = load(six=HEAD + one + "\nfirst = work\n" + one)
    assert [added(both.first), added(both.work)] == ["six:first", "six:work"]


def test_a_product_that_no_name_holds(load):
    module = load(seven=FACTORY)
    said = refused(module.make(3))
    assert f"{module.__file__}:10) is made in the function 'make'" in said
    assert "no name of a module is bound to it" in said
    assert "at the top level of a module, as in `NAME = ...`" in said


def test_a_stage_within_a_pipeline(load):
    text = "\ndef all_x(m):\n    @stage()\n    def inner(build: Build[Out]) -> Out:\n"
    text += "        return build.out\n    return inner(m)\n"
    with pytest.raises(DefinitionError, match="is made in the function 'all_x'") as caught:
        load(eight=HEAD + text).all_x(Manager())
    assert (caught.value.where or "").endswith("eight.py:13")


def test_what_is_set_from_outside(load):
    module = load(nine=FACTORY + "\nkept = {'a': make(3)}\n")
    refused(module.kept["a"])
    module.later = module.kept["a"]
    said = refused(module.later)
    assert "is held by nine.later, which was set from outside" in said
    assert f"write `later = ...` at the top level of {module.__file__}" in said


def test_what_replaces_a_stage_from_outside(load):
    """The module's text binds the name, but to another stage: that one would run."""
    module = load(ten=FACTORY + "\na = make(3)\n")
    other = load(eleven="import ten\nten.a = ten.make(4)\n")
    said = refused(other.ten.a)
    assert "is made in the function 'make', and no name of a module" in said
    module.a = module.make(5)
    refused(module.a)


def test_a_name_bound_by_a_function(load):
    text = "\ndef define():\n    global a\n    a = make(3)\n\ndefine()\n"
    assert "set from outside" in refused(load(twelve=FACTORY + text).a)


def test_a_stage_wrapped_into_something_else(load):
    text = "\ndef wrapped(s):\n    return lambda m: s(m)\n\n@wrapped\n@stage()\n"
    text += "def work(build: Build[Out]) -> Out:\n    return build.out\n"
    with pytest.raises(DefinitionError, match="is held by no name of the module thirteen"):
        load(thirteen=HEAD + text).work(Manager())


def test_stages_of_a_class(load):
    text = "\nclass Stages:\n    @stage()\n    def work(build: Build[Out]) -> Out:\n"
    text += "        return build.out\n"
    said = refused(load(fourteen=HEAD + text).Stages.work)
    assert "bind it to a name at the top level of the module" in said


def test_scripts_and_sessions(load):
    module = load(fifteen=FACTORY + "\na = make(3)\n")
    script = "import fifteen\nb = fifteen.make(4)\n"
    namespace = vars(sys.modules["__main__"])
    before = dict(namespace)
    try:
        exec(compile(script, "script.py", "exec"), namespace)
        said = refused(namespace["b"])
    finally:
        namespace.clear()
        namespace.update(before)
    assert "the stage 'write' is of this session, whose text is not known" in said
    assert "Write it in a cell of IPython or Jupyter, or in a file." in said
    assert added(module.a) == "fifteen:a"


LOCAL = """
def make():
    class Local(Outputs):
        file = File("file")

    @stage()
    def work(build: Build[Local]) -> Local:
        return build.out

    return work

a = make()
"""

REPLACED = """
First = Out

class Out(Outputs):
    file = File("other")

@stage()
def a(build: Build[First]) -> First:
    return build.out
"""

UNNAMED = """
Made = type("Made_", (Outputs,), {"file": File("x")})

@stage()
def a(build: Build[Made]) -> Made:
    return build.out
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (LOCAL.replace("Build[Local]", "Build"), "'make.<locals>.Local' is made in a function of"),
        (REPLACED, r"'Out' is not what .* holds under that name \(bound at .*:5, .*:11\)"),
        (UNNAMED, "'Made_' is not what"),
    ],
)
def test_classes_that_cannot_be_imported(load, text, words):
    module = load(sixteen=HEAD + text)
    with pytest.raises(DefinitionError, match=words) as caught:
        module.a(Manager())
    assert "top level" in (caught.value.hint or "")


def test_classes_within_classes(load):
    text = "\nclass Space:\n    class In(Outputs):\n        file = File('x')\n\n"
    text += "@stage()\ndef a(build: Build[Space.In]) -> Space.In:\n    return build.out\n"
    assert added(load(seventeen=HEAD + text).a) == "seventeen:a"


def test_many_products_in_one_module(load):
    """5,000 of them: found by an index, not by search."""
    count = 5000
    module = load(many=FACTORY + "".join(f"\ns{n} = make({n})" for n in range(count)) + "\n")
    found = [str(address_of(getattr(module, f"s{n}"))) for n in range(count)]
    assert found == [f"many:s{n}" for n in range(count)]


# -- through Nix ----------------------------------------------------------------------------------

MAKER = f"""\
from __future__ import annotations

{FACTORY}
"""

MADE = """\
from __future__ import annotations

from toy.factory import Out, make

from stagedml.runtime.stage import pipeline

a = make(3)
b = make(4)


@pipeline("second")
def all_second(m) -> Out:
    return b(m)


@pipeline("renamed")
def all_renamed(m) -> Out:
    return a.named("other")(m)


@pipeline("made")
def all_made(m) -> Out:
    return make(5)(m)
"""


@pytest.mark.nix
def test_the_function_that_runs_is_the_one_that_pass_one_saw(project):
    (project.root / "toy/factory.py").write_text(MAKER)
    (project.root / "pipelines/made.py").write_text(MADE)
    assert "is made in the function 'make'" in project.fail("build", "made")
    project.edit("pipelines/made.py", "return make(5)(m)", "return b.on()(m)")
    paths = project.build("second", "renamed", "made")
    assert [Path(path, "file").read_text() for path in paths] == ["4", "3", "4"]
    assert "pipelines.made.b" in project.run("show", "second").stdout
    project.generate()
    built = project.old_nix("nix-build", "-A", "second", "--no-out-link")
    assert built.stdout.split() == paths[:1]


BRANCHES = (
    HEAD
    + """
import os
from typing import TYPE_CHECKING

def write(build: Build[Out], *, epochs: int = 1) -> Out: ...

if os.environ.get("FAST"):
    a = stage(write)
    class Fast(Outputs): file = File("fast")
else:
    a = stage(write)
    class Fast(Outputs): file = File("slow")
try:
    import tensorflow
    c = stage(write)
except ImportError:
    @stage
    def c(build: Build[Out]) -> Out: ...
if TYPE_CHECKING:
    d = a
else:
    @stage
    def d(build: Build[Out]) -> Out: ...
@stage
def e(build: Build[Out]) -> Fast: ...
"""
)


def test_what_hangs_on_the_process_is_refused(load, monkeypatch):
    """An environment variable, or a package, that the builder does not have, or has alone."""
    monkeypatch.setenv("FAST", "1")
    module = load(branching=BRANCHES)
    lines = [i for i, line in enumerate(BRANCHES.split("\n"), 1) if re.search("a = .*stage", line)]
    said = refused(module.a)
    assert "the stage 'write' may be another one in its derivation: 'a' is bound at" in said
    assert all(f"branching.py:{line}" in said for line in lines)
    assert "'c' is bound at" in refused(module.c)
    assert added(module.d) == "branching:d"
    assert "the class of outputs 'Fast' may be another one" in refused(module.e)

"""mypy sees how a pipeline is wired: right ones pass, wrong ones do not."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]

PIPELINE = """\
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

from stagedml import (
    Bounds,
    Build,
    Candidate,
    Closure,
    Directory,
    Either,
    Fetched,
    File,
    Json,
    Manager,
    Metric,
    Outputs,
    between,
    command,
    directory,
    each,
    either,
    fetchurl,
    file,
    gate,
    instantiate,
    match,
    match_all,
    match_best,
    match_top,
    objective,
    pipeline,
    realize,
    sampled,
    stage,
    sweep,
    zipped,
)
from stagedml.realized import convnet_digits, realized


class Data(Outputs):
    train = File("train.bin")
    size = Metric("size")


class Model(Outputs):
    weights = File("weights.h5")
    accuracy = Metric("accuracy")
    facts = Json("facts.json")
    data: Data


@stage()
def prepare(build: Build[Data], source: Fetched, *, part: float = 0.5) -> Data:
    build.out.train.write_bytes(source.file.read_bytes())
    build.out.size = part
    return build.out


@stage(environment="tensorflow", accelerator="cuda")
def train(
    build: Build[Model],
    data: Data,
    *,
    epochs: Annotated[int, Bounds(at_least=1)] = 3,
    kind: Literal["adam", "sgd"] = "adam",
) -> Model:
    build.out.weights.write_bytes(data.train.read_bytes())
    build.out.accuracy = data.size
    build.out.facts = {"epochs": epochs}
    return build.out


@stage()
def best(
    build: Build[Model],
    runs: Sequence[Model],
    file: Path,
    level: float,
    other: Model | None = None,
) -> Model:
    assert max(r.accuracy for r in runs) > level
    return build.out


@command(Data, stdout="train")
def convert(build: Build[Data], script: Path, *, rate: float = 0.5) -> list[str | Path | float]:
    return ["python3", script, "--rate", rate, build.out.train]


@stage
def compare(build: Build[Data], models: Sequence[Either[Model]]) -> Data:
    good = [model.result.accuracy for model in models if model.failure is None]
    why = [model.failure.summary for model in models if model.failure is not None]
    build.out.train.write_text(", ".join(why))
    build.out.size = max(good)
    return build.out


def frugal(candidates: list[Candidate]) -> Candidate:
    return min(candidates, key=lambda c: c.metrics["accuracy"])


def some(candidates: list[Candidate]) -> list[Candidate]:
    return candidates[:2]


def all_chosen(m: Manager, data: Data) -> Either[Model]:
    runs = train.instances(m, [0, 3], data)
    tried: list[Either[Model]] = either(train).instances(m, 2, data, epochs=4)
    once: Either[Model] = either(train)(m, data)
    aim = objective(Model.accuracy, at_least=0.5)
    chosen: Model = match_best(m, runs, Model.accuracy, objectives=[aim], judges=runs)
    other: Model = match_best(m, tried, Model.accuracy, lowest=True)
    three: Sequence[Model] = match_top(m, tried, Model.accuracy, 2)
    mine: Model = match(m, runs, frugal)
    mines: Sequence[Model] = match(m, runs, some)
    lens: Path = chosen.data.train
    compare(m, tried)
    best(m, match_all(m, runs), lens, other.accuracy)
    best.named("more")(m, three, lens, mine.accuracy, once.result)
    best.named("most")(m, mines, lens, mine.accuracy)
    return gate(m, once, objective(once.result.accuracy, at_least=0.9), tolerant=True)


@pipeline({"small": {"epochs": 1}, "big": {"epochs": 9}})
def all_models(m: Manager, *, epochs: int) -> Model:
    source = fetchurl(m, url="https://example.org/x", sha256="0" * 64)
    data = prepare(m, source, part=0.25)
    images: Directory = directory(m, "data/images")
    local = prepare.named("local")(m, source=file(m, Path("data/train.csv")))
    converted: Data = convert(m, script=local.train, rate=0.25)
    model = train(m, converted, epochs=epochs)
    model = train(m, data, epochs=epochs)
    runs = train.instances(m, 5, data, epochs=epochs, kind="sgd")
    swept: list[Model] = sweep(m, train, data, epochs=each(1, 2), kind=each("adam", "sgd"))
    swept += zipped(m, train, data, epochs=each(3, 4), kind=each("sgd", "adam"))
    swept += sampled(3, seed=1)(m, train, data, epochs=between(5, 9))
    prepared: list[Data] = sampled(3)(m, prepare, source, part=between(1e-3, 1e-1, log=True))
    lens: Path = model.data.train
    again = best.named("again")(m, level=model.accuracy, file=lens, runs=runs, other=None)
    best.named("other")(m, [], images.path, local.size)
    passed: Model = gate(m, again, objective(again.accuracy, at_least=0.9))
    return best(m, [model, *runs], lens, model.accuracy, passed)


def session() -> float:
    closure: Closure[Model] = instantiate(all_models, epochs=3)
    instantiate(all_models, m=Manager(), epochs=4)
    path: Path = closure.outputs.data.train
    best_so_far = realized(all_models, epochs=5).accuracy
    known: float = convnet_digits.accuracy
    return best_so_far + known + len(str(path)) + len(realize(closure))
"""

# What is changed, and what mypy must say of the line.
WRONG = {
    "an output of the wrong type is handed on": (
        "train(m, data, epochs=epochs)",
        "train(m, source, epochs=epochs)",
        '"Fetched"; expected "Data"',
    ),
    "a file where a stage is wanted": (
        "train(m, data, epochs=epochs)",
        "train(m, data.train, epochs=epochs)",
        '"Path"; expected "Data"',
    ),
    "a misspelt parameter": (
        "train(m, data, epochs=epochs)",
        "train(m, data, epoch=epochs)",
        'Unexpected keyword argument "epoch"',
    ),
    "a parameter of the wrong type": (
        "train(m, data, epochs=epochs)",
        'train(m, data, epochs="9")',
        '"str"; expected "int"',
    ),
    "a value that is not among the choices": (
        'kind="sgd"',
        'kind="sdg"',
        "expected \"Literal['adam', 'sgd']\"",
    ),
    "a misspelt output": (
        "model.data.train",
        "model.data.trian",
        '"Data" has no attribute "trian"',
    ),
    "a metric where a file is wanted": (
        "lens, model.accuracy",
        "model.accuracy, model.accuracy",
        '"float"; expected "Path"',
    ),
    "an input that is missing": (
        "train(m, data, epochs=epochs)",
        "train(m, epochs=epochs)",
        'Missing positional argument "data"',
    ),
    "instances are checked too": (
        "m, 5, data, epochs=epochs",
        "m, 5, data, epoch=epochs",
        'Unexpected keyword argument "epoch"',
    ),
    "a value of a sweep of the wrong type": (
        "epochs=each(1, 2)",
        'epochs=each(1, "2")',
        '"object"; expected "int"',
    ),
    "a swept parameter that is misspelt": (
        "epochs=each(1, 2)",
        "epoch=each(1, 2)",
        'Unexpected keyword argument "epoch"',
    ),
    "a swept choice that is none": (
        'kind=each("adam", "sgd")',
        'kind=each("adam", "sdg")',
        "expected \"Literal['adam', 'sgd']\"",
    ),
    "a range of the wrong type": (
        "epochs=between(5, 9)",
        "epochs=between(5.0, 9)",
        '"float"; expected "int"',
    ),
    "a sweep with an input of the wrong type": (
        "sweep(m, train, data",
        "sweep(m, train, source",
        '"Fetched"; expected "Data"',
    ),
    "a sweep that gives other outputs": (
        "prepared: list[Data]",
        "prepared: list[Model]",
        "DefaultNamedArg(float, 'part')], Model]",
    ),
    "a directory where a file is wanted": (
        'source=file(m, Path("data/train.csv"))',
        'source=directory(m, Path("data/train.csv"))',
        '"Directory"; expected "Fetched"',
    ),
    "a misspelt attribute of a directory": (
        "images.path",
        "images.file",
        '"Directory" has no attribute "file"',
    ),
    "a command with an input of the wrong type": (
        "script=local.train",
        "script=local",
        '"Data"; expected "Path"',
    ),
    "a command that misspells its output": (
        "build.out.train]",
        "build.out.trian]",
        'has no attribute "trian"',
    ),
    "an objective on a file": (
        "objective(again.accuracy",
        "objective(again.weights",
        '"Path"; expected "float | Metric"',
    ),
    "a gate that gives other outputs": (
        "passed: Model",
        "passed: Data",
        "Model",
    ),
    "an input by keyword of the wrong type": (
        "level=model.accuracy",
        "level=model.weights",
        '"Path"; expected "float"',
    ),
    "an input by a wrong keyword": (
        "other=None",
        "others=None",
        'Unexpected keyword argument "others"',
    ),
    "nothing for an input that is needed": (
        "runs=runs",
        "runs=None",
        '"None"; expected "Sequence[Model]"',
    ),
    "an input by position and by keyword": (
        'again = best.named("again")(m, level',
        'again = best.named("again")(m, runs, level',
        'gets multiple values for keyword argument "runs"',
    ),
    "a misspelt argument of a pipeline": (
        "instantiate(all_models, epochs=3)",
        "instantiate(all_models, epcohs=3)",
        'No overload variant of "instantiate" matches',
    ),
    "an argument of a pipeline of the wrong type": (
        "instantiate(all_models, epochs=3)",
        "instantiate(all_models, epochs='3')",
        'No overload variant of "instantiate" matches',
    ),
    "a misspelt argument of a realized pipeline": (
        "realized(all_models, epochs=5)",
        "realized(all_models, epoch=5)",
        'No overload variant of "realized" matches',
    ),
    "a misspelt output of a realized pipeline": (
        "epochs=5).accuracy",
        "epochs=5).acuracy",
        '"Model" has no attribute "acuracy"',
    ),
    "an instantiated pipeline with other outputs": (
        "Closure[Model]",
        "Closure[Data]",
        'No overload variant of "instantiate" matches',
    ),
    "a pipeline that returns another thing": (
        "    return best(m, [model, *runs], lens, model.accuracy, passed)",
        "    return data",
        'got "Data", expected "Model"',
    ),
    "a list of other outputs": (
        "[model, *runs]",
        "[data]",
        'expected "Model"',
    ),
    "an Either where outputs are wanted": (
        "mine.accuracy, once.result)",
        "mine.accuracy, once)",
        '"Either[Model]"; expected "Model | None"',
    ),
    "a result of an Either that it has not": (
        "once.result.accuracy, at_least=0.9",
        "once.accuracy, at_least=0.9",
        '"Either[Model]" has no attribute "accuracy"',
    ),
    "a failure that may be none": (
        "[model.failure.summary for model in models if model.failure is not None]",
        "[model.failure.summary for model in models]",
        'has no attribute "summary"',
    ),
    "a matcher's choice of another class": (
        "chosen: Model = match_best(m, runs",
        "chosen: Data = match_best(m, runs",
        "Data",
    ),
    "a matcher by a file": (
        "match_top(m, tried, Model.accuracy",
        "match_top(m, tried, Model.weights",
        'expected "Metric"',
    ),
    "a matcher's function that returns something else": (
        "min(candidates, key=lambda c: c.metrics[",
        "str(candidates[0].metrics[",
        '"str", expected "Candidate"',
    ),
    "several where one is wanted": (
        "mine: Model = match(m, runs, frugal)",
        "mine: Model = match(m, runs, some)",
        "Sequence[Model]",
    ),
    "a parameter of an either stage that it has not": (
        "either(train).instances(m, 2, data, epochs=4)",
        "either(train).instances(m, 2, data, epoch=4)",
        'Unexpected keyword argument "epoch"',
    ),
    "a stage that sets a metric to a text": (
        "build.out.accuracy = data.size",
        'build.out.accuracy = "high"',
        'expression has type "str"',
    ),
    "a stage that misspells its output": (
        "build.out.weights.write",
        "build.out.weight.write",
        'has no attribute "weight"',
    ),
}


@pytest.fixture(scope="module")
def reports(tmp_path_factory) -> dict[str, list[str]]:
    """What mypy says of each variant: one run for all of them."""
    folder = tmp_path_factory.mktemp("typing")
    sources = {"right": PIPELINE}
    for number, (old, new, _) in enumerate(WRONG.values()):
        assert PIPELINE.count(old) == 1, old
        sources[f"wrong{number}"] = PIPELINE.replace(old, new)
    for name, text in sources.items():
        (folder / f"{name}.py").write_text(text)
    (folder / "mypy.ini").write_text(
        f"[mypy]\nstrict = True\nmypy_path = {REPOSITORY}\ncache_dir = {folder}/cache\n"
    )
    line = [sys.executable, "-m", "mypy", "--config-file", "mypy.ini", "--no-error-summary"]
    done = subprocess.run(
        [*line, *(f"{name}.py" for name in sources)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    found: dict[str, list[str]] = {name: [] for name in sources}
    for row in done.stdout.splitlines():
        place = re.match(r"(\w+)\.py:(\d+): error: (.*)", row)
        if place and place[1] in found:
            found[place[1]].append(f"{place[2]}: {place[3]}")
    return found


def test_a_pipeline_that_is_wired_well(reports):
    assert reports["right"] == []


@pytest.mark.parametrize(("number", "case"), list(enumerate(WRONG)), ids=list(WRONG))
def test_a_pipeline_that_is_not(reports, number, case):
    old, _, words = WRONG[case]
    line = PIPELINE[: PIPELINE.index(old)].count("\n") + 1
    said = reports[f"wrong{number}"]
    assert any(s.startswith(f"{line}: ") and words in s for s in said), said

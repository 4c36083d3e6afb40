"""Matchers against a plain oracle: random candidates with failures, ties, objectives and NaN."""

from __future__ import annotations

import json
import math
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stagedml.errors import DefinitionError, SelectionError
from stagedml.runtime.backends import Building
from stagedml.runtime.failures import Failure, is_of_machine, read_failure, write_failure
from stagedml.runtime.inputs import Inputs, read_selected
from stagedml.runtime.outputs import Metric, Outputs
from stagedml.runtime.selection import Candidate, select
from stagedml.runtime.stage import Build

VALUES = (
    st.sampled_from([0, 1, 2.5, -1, 1e-9, 7])
    | st.floats(-5, 5)
    | st.sampled_from([math.nan, math.inf, "high", None])
)
FAILED = "failed"
CANDIDATES = st.lists(st.just(FAILED) | VALUES, min_size=1, max_size=7)


class Scored(Outputs):
    """What candidates are."""

    score = Metric("score")


def write(root: Path, index: int, value: object) -> str:
    path = root / f"{'abcdfghi'[index] * 32}-candidate-{index}"
    path.mkdir()
    if value == FAILED:
        failure = Failure(stage=f"candidate-{index}", exception="ValueError", message="no")
        path.rmdir()
        write_failure(failure, str(path), str(root))
    else:
        (path / "data.txt").write_text(str(index))
    if value not in (FAILED, None):
        (path / "metrics.json").write_text(json.dumps({"score": value}))
    return str(path)


def run(values: list[object], **given: object) -> tuple[list[int], dict[str, object]]:
    """What is chosen, by number, and the ranking."""
    with tempfile.TemporaryDirectory() as text, pytest.MonkeyPatch.context() as patch:
        root = Path(text)
        patch.setenv("NIX_STORE", text)
        paths = [write(root, i, value) for i, value in enumerate(values)]
        names = [f"candidate-{i}" for i in range(len(values))]
        row = {"config": {"rate": 1}, "outputs": f"{__name__}:Scored", "exposes": {}}
        upstream = {name: {**row, "path": path} for name, path in zip(names, paths, strict=True)}
        found = {
            "names": names,
            "instances": list(range(len(values))),
            "judges": [],
            "upstream": upstream,
        }
        out = root / "out"
        build = Build(
            Outputs(Building(out, {})),
            name="choice",
            config={},
            instance=0,
            accelerator="cpu",
            scratch=text,
        )
        options = {"several": False, **given}
        select(build, found, **options)  # type: ignore[arg-type]
        selected = read_selected(str(out))
        made = Inputs({"": {"path": str(out), "selected": True}}).outputs("")
        winners = made if isinstance(made, list) else [made]
        chosen = [paths.index(w._backend.path) for w in winners]
        assert set(selected["upstream"]) == {names[i] for i in chosen}
        said = (out / "nix-support/selected.json").read_text()
        said += (out / "selection.json").read_text()
        assert not any(paths[i] in said for i in range(len(paths)) if i not in chosen)
        assert selected["instances"] == {names[i]: i for i in chosen}
        if not options["several"]:
            assert (out / "data.txt").read_text() == str(chosen[0])
        return chosen, json.loads((out / "selection.json").read_text())


def numbers(values: list[object], least: float | None, *, asked: bool) -> list[int]:
    """Which have not lost, in their order."""
    found = []
    for i, value in enumerate(values):
        if value == FAILED:
            continue
        if asked and (not isinstance(value, int | float) or not math.isfinite(value)):
            continue
        if least is not None and float(value) < least:  # type: ignore[arg-type]
            continue
        found.append(i)
    return found


def oracle(rule: str, values: list[object], left: list[int], n: int, *, lowest: bool) -> list[int]:
    """By the words of the documentation."""

    def best_first(indices: list[int]) -> list[int]:
        found: list[int] = []
        while rest := [i for i in indices if i not in found]:
            top = rest[0]
            for i in rest:
                better = values[i] < values[top] if lowest else values[i] > values[top]  # type: ignore[operator]
                if better:
                    top = i
            found.append(top)
        return found

    if rule == "best":
        return best_first(left)[:1]
    if rule == "worst":
        worst = left[0]
        for i in left:
            if (values[i] > values[worst]) if lowest else (values[i] < values[worst]):  # type: ignore[operator]
                worst = i
        return [worst]
    if rule == "top":
        return best_first(left)[:n] if len(left) >= n else []
    if rule == "some":
        return left[:n] if len(left) >= n else []
    if rule == "only":
        return left if len(left) == 1 else []
    return left


@settings(max_examples=150)
@given(
    values=CANDIDATES,
    rule=st.sampled_from(["best", "worst", "top", "some", "all", "only"]),
    n=st.integers(1, 4),
    lowest=st.booleans(),
    least=st.none() | st.sampled_from([0, 1, 2.5]),
)
def test_rules(
    values: list[object],
    rule: str,
    n: int,
    lowest: bool,
    least: float | None,
) -> None:
    measured = rule in ("best", "worst", "top")
    given: dict[str, object] = {"rule": rule, "several": rule in ("top", "some", "all")}
    if measured:
        given |= {"metric": "score", "lowest": lowest}
    if rule in ("top", "some"):
        given["count"] = n
    if least is not None:
        given |= {"objectives": {"score": "score"}, "score_at_least": least}
    left = numbers(values, least, asked=measured or least is not None)
    wanted = oracle(rule, values, left, n, lowest=lowest) if left else []
    if not wanted:
        with pytest.raises(SelectionError) as error:
            run(values, **given)
        assert all(f"candidate-{i}" in str(error.value) for i in range(len(values)))
        return
    chosen, ranking = run(values, **given)
    assert chosen == wanted
    rows = ranking["candidates"]
    states = {row["name"]: (row["status"], row["why"]) for row in rows}  # type: ignore[union-attr]
    assert len(states) == len(values)
    for i, value in enumerate(values):
        status, why = states[f"candidate-{i}"]
        assert (status == "chosen") == (i in chosen)
        assert (status == "failed") == (value == FAILED)
        assert bool(why) == (i not in left)
    assert ranking["rule"] == rule


@given(values=CANDIDATES, which=st.lists(st.integers(0, 6), min_size=1, unique=True))
def test_exactly_these(values: list[object], which: list[int]) -> None:
    given = {"rule": "exact", "several": True, "which": [f"candidate-{i}" for i in which]}
    left = numbers(values, None, asked=False)
    if all(i in left for i in which):
        assert run(values, **given)[0] == which
    else:
        with pytest.raises(SelectionError):
            run(values, **given)


def test_by_names_of_outputs() -> None:
    first, last = f"{'a' * 32}-candidate-0", f"{'c' * 32}-candidate-2"
    assert run([1, 2, 3], rule="exact", several=True, which=[last, first])[0] == [2, 0]
    for wrong in (f"{'z' * 32}-candidate-0", f"{'a' * 32}-candidate-1", "a" * 32):
        with pytest.raises(SelectionError, match=f"no candidate is the realization {wrong}"):
            run([1, 2], rule="exact", several=True, which=[wrong])
    with pytest.raises(SelectionError, match="candidate-0 is wanted twice"):
        run([1, 2], rule="exact", several=True, which=[first, "candidate-0"])


def second(candidates: list[Candidate]) -> Candidate:
    """Take the second."""
    assert candidates[1].config.rate == 1
    return candidates[1]


def twice(candidates: list[Candidate]) -> list[Candidate]:
    """Take one twice."""
    return [candidates[0], candidates[0]]


def none(candidates: list[Candidate]) -> list[Candidate]:
    """Take none."""
    return candidates[:0]


def test_functions() -> None:
    here = __name__
    assert run([1, FAILED, 3], rule="function", function=f"{here}:second")[0] == [2]
    with pytest.raises(DefinitionError, match="each once"):
        run([1], rule="function", function=f"{here}:twice", several=True)
    with pytest.raises(SelectionError, match="has chosen none"):
        run([1], rule="function", function=f"{here}:none", several=True)
    with pytest.raises(SelectionError, match="none of 1 candidates is left"):
        run([FAILED], rule="function", function=f"{here}:second")


@given(st.text(), st.text(), st.text())
def test_a_failure_reads_back(message: str, traceback: str, log: str) -> None:
    with tempfile.TemporaryDirectory() as text, pytest.MonkeyPatch.context() as patch:
        patch.setenv("NIX_STORE", "/nix/store")
        failure = Failure(
            stage="s", exception="E", message=message, traceback=traceback, log=log, path=["t"]
        )
        write_failure(failure, f"{text}/out", "/build")
        found = read_failure(f"{text}/out")
        assert found is not None
        assert (found.stage, found.exception, found.path) == ("s", "E", ("t",))
        assert read_failure(text) is None


def test_what_a_failure_leaves_out() -> None:
    """What would differ from run to run, or refer to something of the store."""
    me, other = f"{'a' * 32}-me", f"{'b' * 32}-data.csv"
    log = (
        "2026-01-02 03:04:05.678901: I tensorflow/core.cc:1] ready\n"
        "W0000 00:00:1763728405.123456   4242 cuda.cc:7] none\n"
        '@nix {"action": "setPhase", "phase": "epoch 1/2"}\n'
        "<object at 0x7f001122> in /build/src/x.py, at /build\n"
        "Thread 0x00007f12 (most recent call first):\n"
        f"/nix/store/{me}/weights and /nix/store/{other}\n"
        "magic 0xdeadbeef on 2026-01-02 03:04:05\n"
    )
    with tempfile.TemporaryDirectory() as text, pytest.MonkeyPatch.context() as patch:
        patch.setenv("NIX_STORE", "/nix/store")
        out = f"{text}/{me}"
        write_failure(Failure(stage="s", exception="E", message="m", log=log), out, "/build")
        found = read_failure(out)
    assert found is not None
    assert found.log.split("\n") == [
        "I tensorflow/core.cc:1] ready",
        "W cuda.cc:7] none",
        "-- epoch 1/2",
        "<object at 0x...> in src/x.py, at .",
        "Thread 0x... (most recent call first):",
        "$out/weights and data.csv",
        "magic 0xdeadbeef on 2026-01-02 03:04:05",
    ]


class ResourceExhaustedError(Exception):
    """Called like TensorFlow's."""


@pytest.mark.parametrize(
    ("error", "whose"),
    [
        (ValueError("no"), False),
        (OSError(2, "No such file or directory"), False),
        (OSError(28, "No space left on device"), True),
        (RuntimeError("Unable to write (No space left on device)"), True),
        (MemoryError(), True),
        (KeyboardInterrupt(), True),
        (ResourceExhaustedError("OOM when allocating tensor"), True),
        (SystemExit(3), False),
    ],
)
def test_whose_fault_it_is(error: BaseException, whose: bool) -> None:
    assert is_of_machine(error) is whose
    wrapped = RuntimeError("as follows from it")
    wrapped.__cause__ = error
    assert is_of_machine(wrapped) is whose
    grouped = BaseExceptionGroup("several", [ValueError("another"), error])
    assert is_of_machine(grouped) is whose

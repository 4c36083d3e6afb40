"""Learning curves, read from what stages wrote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.nix.identity import Identity
from stagedml.realization.record import Realization, Run
from stagedml.tracking.curve_files import tables_in
from stagedml.tracking.series import (
    Curve,
    SeriesError,
    curves,
    curves_of,
    selected,
    smoothed,
    thinned,
)

TOLD: list[str] = []


def lines(*rows: dict[str, Any]) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


def keras(first: int, last: int, size: int = 10) -> str:
    """What `keras_callback` writes."""
    return lines(*({"step": size * n, "epoch": n, "loss": 1 / n} for n in range(first, last + 1)))


def stage(place: Path, name: str, files: dict[str, str] | None = None, **more: Any) -> Realization:
    config = more.pop("config", {})
    output = place / f"{more.pop('hash', name)}"
    for path, text in (files or {}).items():
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        (output / path).write_text(text)
    identity = Identity(config, {}, {}, [], "")
    given = {"outcome": "built", **more}
    return Realization(name, str(output), f"/nix/store/{name}.drv", identity, **given)


def run(number: int, *stages: Realization, pipeline: str = "digits") -> Run:
    return Run(
        key=str(number), moment=number, time="2026-01-02T03:04:05Z", project="/p",
        pipeline=pipeline, derivation="", output=stages[-1].output, stages=stages, id=number,
    )  # fmt: skip


def test_the_curves_of_a_training(tmp_path):
    found = curves(run(7, stage(tmp_path, "train", {"curves.jsonl": keras(1, 3)})))
    assert found == [
        Curve(7, "", "train", "loss", [10, 20, 30], [1, 1 / 2, 1 / 3], "step", [1, 2, 3])
    ]


def test_somebody_elses_training_counts_by_what_it_wrote(tmp_path):
    history = lines(*({"epoch": n, "log_loss": 1.0 / n} for n in range(1, 4)))
    boosting = "iteration,train_score,note\n1,0.5,\n2,0.4,\n"
    files = {"fit/history.ndjson": history, "scores.csv": boosting}
    found = curves(run(1, stage(tmp_path, "fit-sgd", files)))
    assert [(c.metric, c.unit, c.steps, c.epochs) for c in found] == [
        ("log_loss", "epoch", [1, 2, 3], None),
        ("train_score", "iteration", [1, 2], None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        '{"text": "a", "label": 1}\n',
        '{"step": 3, "loss": 1}\n{"step": 2, "loss": 1}\n',  # goes back
        '{"step": 1, "loss": 1}\n{"loss": 1}\n',
        '{"step": 1, "text": "no number"}\n',
        '{"step": 1, "loss": 1}\n{"step": 2, "lo',
        '{"step": true, "loss": 1}\n',
        "[1]\n",
        "",
        "\0\0",
    ],
)
def test_what_is_no_curve(tmp_path, text):
    assert tables_in(stage(tmp_path, "x", {"data.jsonl": text}).output, TOLD.append) == ()


def test_values_that_are_no_numbers_are_no_points(tmp_path):
    text = '{"step":1,"loss":NaN,"a":1}\n{"step":2,"loss":2.5,"a":"x"}\n{"step":3,"loss":null}\n'
    found = curves(run(1, stage(tmp_path, "t", {"c.jsonl": text})))
    assert [(c.metric, c.steps, c.values) for c in found] == [("a", [1], [1]), ("loss", [2], [2.5])]


def test_the_segments_of_a_training_are_one_curve(tmp_path):
    first = stage(tmp_path, "train-segment-1", {"curves.jsonl": keras(1, 2)})
    second = stage(tmp_path, "train-segment-2", {"curves.jsonl": keras(1, 4)})
    whole = stage(tmp_path, "train", {"curves.jsonl": keras(1, 4)})
    (found,) = curves(run(1, first, second, whole))
    assert (found.stage, found.steps) == ("train", [10, 20, 30, 40])
    # The training failed, and there is what its first segments made; also where they go on anew.
    rest = stage(tmp_path, "train-segment-2", {"curves.jsonl": keras(3, 4)}, hash="rest")
    failed = stage(tmp_path, "train", outcome="failed", hash="failed")
    (found,) = curves(run(1, first, rest, failed), say=TOLD.append)
    assert (found.stage, found.steps, found.epochs) == ("train", [10, 20, 30, 40], [1, 2, 3, 4])


def test_instances_are_curves_of_their_own(tmp_path):
    parts = [stage(tmp_path, f"train-{n}", {"curves.jsonl": keras(1, n + 1)}) for n in range(2)]
    found = curves(run(1, *parts))
    assert [(c.stage, len(c.steps)) for c in found] == [("train-0", 1), ("train-1", 2)]


def test_runs_are_told_apart_by_what_they_differ_in(tmp_path):
    def one(number: int, **config: Any) -> Run:
        part = stage(
            tmp_path, "train", {"c.jsonl": keras(1, 2)}, config=config, hash=f"train{number}"
        )
        return run(number, part)

    runs = [one(4, epochs=2, rate=0.1), one(5, epochs=3, rate=0.1)]
    assert [c.label for c in curves_of(runs)] == ["epochs=2", "epochs=3"]
    runs.append(one(6, epochs=3, rate=0.1))
    assert [c.label for c in curves_of(runs)] == [
        "epochs=2",
        "epochs=3 (run 5)",
        "epochs=3 (run 6)",
    ]
    assert [c.label for c in curves_of([*runs[1:], runs[1]])] == ["run 5", "run 6"]


def test_what_was_collected_is_said(tmp_path):
    told: list[str] = []
    gone = stage(tmp_path, "train")
    assert curves(run(3, gone), say=told.append) == []
    assert told == ["run 3 (digits): collected since, with what curves they had: train"]
    # What failed never was there.
    assert curves(run(3, stage(tmp_path, "train", outcome="failed")), say=told.append) == []
    assert len(told) == 1


def test_what_a_gate_links_to_is_not_read_twice(tmp_path):
    trained = stage(tmp_path, "train", {"c.jsonl": keras(1, 2)})
    gate = stage(tmp_path, "gate", {"x": ""})
    (Path(gate.output) / "c.jsonl").symlink_to(Path(trained.output) / "c.jsonl")
    assert len(curves(run(1, trained, gate))) == 1


def test_epochs_between_rows_that_tell_them(tmp_path):
    rows = [{"step": n, "loss": 1.0} for n in range(5, 26, 5)]
    rows.insert(2, {"step": 10, "epoch": 1, "dev": 0.5})
    rows.insert(5, {"step": 20, "epoch": 2, "dev": 0.6})
    found = {c.metric: c for c in curves(run(1, stage(tmp_path, "t", {"c.jsonl": lines(*rows)})))}
    assert found["loss"].epochs == [0.5, 1, 1.5, 2, 2.5]
    assert found["dev"].epochs == [1, 2]


def test_two_files_of_one_stage(tmp_path):
    files = {"generator.jsonl": keras(1, 2), "critic.jsonl": keras(1, 2)}
    found = curves(run(1, stage(tmp_path, "train", files)))
    assert [c.metric for c in found] == ["critic/loss", "generator/loss"]


def test_choosing_metrics():
    found = [Curve(1, "", "t", name, [1], [1.0], "step") for name in ("loss", "val_loss", "rate")]
    assert [c.metric for c in selected(found, "^loss|rate")] == ["loss", "rate"]
    with pytest.raises(SeriesError, match="no regular expression"):
        selected(found, "(")


numbers = st.floats(-1e6, 1e6)


@given(st.lists(numbers, min_size=1, max_size=200), st.integers(4, 50))
def test_thinning_keeps_ends_and_peaks(values, points):
    curve = Curve(1, "", "t", "m", list(range(len(values))), values, "step")
    less = thinned(curve, points)
    assert len(less.steps) == len(less.values) <= max(points, 1)
    assert [values[step] for step in less.steps] == less.values
    assert less.steps[0] == 0
    assert less.steps[-1] == len(values) - 1
    assert (min(less.values), max(less.values)) == (min(values), max(values))
    assert less.steps == sorted(set(less.steps))


@given(st.lists(numbers, min_size=1), st.floats(0, 0.99))
def test_smoothing_stays_within_its_values(values, weight):
    found = smoothed(values, weight)
    assert len(found) == len(values)
    assert found[0] == pytest.approx(values[0])
    slack = 1e-6 * max(1, *map(abs, values))
    assert all(min(values) - slack <= value <= max(values) + slack for value in found)

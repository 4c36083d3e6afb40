"""Training a Transformer: formulas, batches, checkpoints, and the same bytes in parts."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from zoo import running
from zoo.running import Run, run_stage

from stagedml import Manager
from stagedml.planning.nodes import node_of
from stagedml.zoo.sample_data.translation import translation_sample_data
from stagedml.zoo.subwords.stages import train_subtokens
from stagedml.zoo.training.compute import ComputeError
from stagedml.zoo.training.segments import plan_segments
from stagedml.zoo.translation.averaging import Kept, average, keep_best, read_kept, write_kept
from stagedml.zoo.translation.data import parallel_texts
from stagedml.zoo.translation.optimization import noam_rate
from stagedml.zoo.translation.records import parallel_records
from stagedml.zoo.translation.stages import train_transformer, train_transformer_segment
from stagedml.zoo.translation.training import stopped_early

if TYPE_CHECKING:
    from pathlib import Path

np = pytest.importorskip("numpy")
keras = pytest.importorskip("keras")
tf = pytest.importorskip("tensorflow")

pytestmark = pytest.mark.tensorflow


def test_the_learning_rate_is_that_of_the_paper() -> None:
    from stagedml.zoo.translation.optimization import noam_schedule

    given = {"factor": 2.0, "hidden": 512, "warmup_steps": 4000}
    schedule = noam_schedule(**given)
    for step in (0, 1, 10, 3998, 3999, 4000, 100_000):
        at = step + 1  # the paper counts steps from 1
        wanted = 2.0 / math.sqrt(512) * min(1 / math.sqrt(at), at / math.sqrt(4000) ** 3)
        assert noam_rate(step, **given) == pytest.approx(wanted, rel=1e-12)
        assert float(schedule(step)) == pytest.approx(wanted, rel=1e-5)
    rates = [noam_rate(step, **given) for step in range(9000)]
    assert max(rates) == rates[3999] == pytest.approx(2.0 * (512 * 4000) ** -0.5)


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 4), st.integers(1, 5), st.floats(0, 0.5), st.integers(0, 2**31))
def test_smoothed_labels_are_a_cross_entropy_of_two_distributions(rows, places, smoothing, seed):
    from stagedml.zoo.translation.optimization import smoothed_loss

    random = np.random.RandomState(seed % 2**31)
    words = 6
    logits = 3 * random.normal(size=(rows, places, words))
    ids = random.randint(0, words, size=(rows, places))
    ids[0, 0] = 1  # one token at least
    total = count = 0.0
    for row in range(rows):
        for place in range(places):
            if ids[row, place] == 0:
                continue
            wanted = np.full(words, smoothing / words)
            wanted[ids[row, place]] += 1 - smoothing
            odds = np.exp(logits[row, place])
            total -= float((wanted * np.log(odds / odds.sum())).sum())
            count += 1
    found = smoothed_loss(smoothing)(tf.constant(ids), tf.constant(logits, tf.float32))
    assert float(found) == pytest.approx(total / count, rel=1e-4, abs=1e-5)


def in_graph(fetch, numbers: list[int]) -> Any:
    """Call it as a training does."""
    return next(iter(tf.data.Dataset.from_tensors(tf.constant(numbers, tf.int64)).map(fetch)))


def test_batches_begin_targets_and_say_what_follows() -> None:
    from stagedml.zoo.translation.batches import Pairs, choose_pairs, pair_batches

    pairs = Pairs.of([[5, 3], [6, 7, 3], [8, 3], [3]], [[9, 9, 9, 3], [4, 3], [4, 4, 4, 4, 3], [3]])
    assert pairs.lengths.tolist() == [4, 3, 5, 1]
    assert pairs.sources() == [[5, 3], [6, 7, 3], [8, 3], [3]]
    chosen = choose_pairs(pairs, max_length=4)
    assert chosen.tolist() == [0, 1]  # the third is longer, and the last says nothing
    given, wanted = in_graph(pair_batches(pairs, chosen, bos_id=2), [1, 0])
    assert given["source_ids"].numpy().tolist() == [[6, 7, 3], [5, 3, 0]]
    assert given["target_ids"].numpy().tolist() == [[2, 4, 3, 0], [2, 9, 9, 9]]
    assert wanted.numpy().tolist() == [[4, 3, 0, 0], [9, 9, 9, 3]]
    fixed = pair_batches(pairs, chosen, bos_id=2, boundaries=[2, 6, 8])
    given, wanted = in_graph(fixed, [1])
    assert [x.shape[1] for x in (*given.values(), wanted)] == [6, 6, 6]


@given(st.lists(st.floats(0, 100), min_size=1, max_size=12), st.integers(1, 5))
def test_the_best_checkpoints_are_kept(scores, count):
    kept: list[Kept] = []
    for step, score in enumerate(scores):
        kept = keep_best(kept, Kept(step, score, []), count=count)
    wanted = sorted(enumerate(scores), key=lambda item: (item[1], item[0]))[-count:]
    assert [(k.step, k.score) for k in kept] == sorted(wanted)


def test_checkpoints_are_averaged_and_read_again(tmp_path: Path) -> None:
    arrays = [[np.array([1.0, 2.0], np.float32), np.float32([[3]])]]
    arrays.append([np.array([2.0, 4.0], np.float32), np.float32([[5]])])
    kept = [Kept(9, 1.5, arrays[0]), Kept(10, 2.5, arrays[1])]
    assert [a.tolist() for a in average(kept)] == [[1.5, 3.0], [[4.0]]]
    write_kept(tmp_path / "kept.npz", kept)
    again = read_kept(tmp_path / "kept.npz", {9: 1.5, 10: 2.5})
    assert [(k.step, k.score) for k in again] == [(9, 1.5), (10, 2.5)]
    for before, after in zip(kept, again, strict=True):
        for a, b in zip(before.weights, after.weights, strict=True):
            assert a.dtype == b.dtype
            assert a.tolist() == b.tolist()
    write_kept(tmp_path / "none.npz", [])
    assert read_kept(tmp_path / "none.npz", {}) == []


@pytest.mark.parametrize(
    ("scores", "patience", "wanted"),
    [
        ([], 1, False),
        ([3.0, 2.0], None, False),
        ([3.0, 2.0], 1, True),
        ([3.0, 3.0], 1, True),
        ([3.0, 2.0, 4.0], 2, False),
        ([3.0, 2.0, 1.0], 2, True),
        ([0.0, 0.0], 2, False),  # two evaluations have one before them at most
    ],
)
def test_a_training_stops_when_it_is_no_better_for_long(scores, patience, wanted) -> None:
    assert stopped_early(scores, patience) is wanted


TINY = {"size": "tiny", "hidden": 16, "heads": 2, "intermediate": 16, "batch_tokens": 240}
COURSE = {"epochs": 3, "warmup_steps": 40, "learning_rate": 0.5, "dev_pairs": 20, "averaged": 2}


def planned(directory: Path, segments: int, **more: Any) -> tuple[Run, Any]:
    """Train in segments; gives the run, and the handle of the training."""
    m = Manager()
    files = translation_sample_data(m, train=60, dev=20, test=20)
    texts = parallel_texts(
        m,
        [files.train_source],
        [files.train_target],
        files.dev_source,
        files.dev_target,
        files.test_source,
        files.test_target,
        source="en",
        target="xx",
    )
    records = parallel_records(m, texts, train_subtokens(m, [texts.texts], size=150))
    stage, segment = train_transformer.on("cpu"), train_transformer_segment
    given = {**TINY, **COURSE, **more}
    handle = plan_segments(m, stage, segment, records, segments=segments, **given)
    run = Run(directory)
    run(handle)
    return run, handle


def test_a_device_without_pairs_has_no_share_of_a_batch() -> None:
    """Its loss is 0, and would make the others' count less."""
    from stagedml.zoo.translation.optimization import count_tokens, smoothed_loss

    ids = np.array([[5, 6, 0], [7, 0, 0]])
    assert float(count_tokens((None, ids))) == 3
    none = ids[:0]
    assert float(count_tokens((None, none))) == 0
    assert float(smoothed_loss(0.1)(tf.constant(none), tf.zeros((0, 3, 9)))) == 0


def test_evaluations_that_executions_would_leave_out_are_refused(tmp_path: Path) -> None:
    """`patience` counts them."""
    with pytest.raises(ComputeError, match=r"is 90 and evaluate_every is 0\.5:"):
        planned(tmp_path, 1, steps_per_execution=90, evaluate_every=0.5)


def files_of(directory: Path) -> dict[str, bytes]:
    found = [path for path in directory.rglob("*") if path.is_file()]
    return {str(path.relative_to(directory)): path.read_bytes() for path in found}


@pytest.fixture
def separate(monkeypatch):
    """Let Keras number layers from the start in each stage, as in a process of its own."""

    def run(*args, **options):
        keras.utils.clear_session()
        return run_stage(*args, **options)

    monkeypatch.setattr(running, "run_stage", run)
    yield
    keras.mixed_precision.set_global_policy("float32")


@pytest.mark.thorough
@pytest.mark.usefixtures("separate")
@pytest.mark.parametrize(
    ("segments", "more"),
    [
        (7, {"evaluate_every": 0.4}),  # evaluations within epochs, segments without any
        (3, {"patience": 1, "epochs": 6}),  # stops in a segment that is not the last
        (3, {"dropout": 0.3, "label_smoothing": 0.0, "clip_norm": 0.1}),
        (2, {"accumulation": 2, "steps_per_execution": 2, "evaluate_every": 0.5}),
        (2, {"gradient_checkpointing": True, "precision": "float16"}),
    ],
)
def test_other_segments_make_the_same_bytes(tmp_path: Path, segments, more) -> None:
    made = []
    for count in (1, segments):
        run, handle = planned(tmp_path / str(count), count, **more)
        made.append(files_of(tmp_path / str(count) / node_of(handle).name))
        assert len([n for n in run.done if "segment" in n]) == (count if count > 1 else 0)
    whole, parts = made
    assert [name for name in whole if whole[name] != parts[name]] == []
    assert sorted(whole) == sorted(parts)

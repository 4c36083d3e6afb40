"""The choice of an epoch: the first of the best, its weights, and when to give up."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.runtime.backends import Building, Realized
from stagedml.runtime.outputs import mismatch
from stagedml.zoo.bert.choice import CHOICE, Choice, ChoiceError, ChoosingCheckpoint

np = pytest.importorskip("numpy")


class Weights:
    """As much of a Keras model as a choice needs."""

    def __init__(self, epoch: int = 0) -> None:
        self.arrays = [np.full((2, 3), epoch, np.float32), np.array(epoch, np.float32)]

    def get_weights(self) -> list[Any]:
        return self.arrays

    def set_weights(self, arrays: list[Any]) -> None:
        self.arrays = arrays


def begun(place: Path, resume: ChoosingCheckpoint | None = None, **given: Any) -> Choice:
    place.mkdir()
    options = {"keep": "best", "patience": None, "held_out": 5, **given}
    return Choice(place, resume=resume, **options)


@given(
    st.lists(st.sampled_from([0.1, 0.2, 0.3]), min_size=1, max_size=8),
    st.none() | st.integers(1, 3),
    st.integers(0, 8),
)
def test_the_best_is_kept_whatever_the_segments(
    scores: list[float], patience: int | None, cut: int
) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        choice = begun(root / "first", patience=patience)
        seen = []
        for epoch, score in enumerate(scores, 1):
            if epoch == cut + 1:
                # What a segment hands on to the next one.
                (root / "segment").mkdir()
                kept = ChoosingCheckpoint(Building(root / "segment", {})).best
                choice.save()
                for path in (root / "first").iterdir():
                    (kept / path.name).write_bytes(path.read_bytes())
                handed = ChoosingCheckpoint(Realized(root / "segment", {}, {}))
                choice = begun(root / "second", handed, patience=patience)
            if choice.enough:
                break
            choice.see(Weights(epoch), score)
            seen.append(score)
        found = choice.to_json(epochs=len(scores))
        assert mismatch(found, CHOICE) == ""
        best = seen.index(max(seen)) + 1
        assert found["epoch"] == best
        assert found["validation"] == seen
        model = Weights()
        choice.restore(model)
        assert [array.tolist() for array in model.arrays] == [
            array.tolist() for array in Weights(best).arrays
        ]
        late = patience is not None and len(seen) - best >= patience
        assert found["stopped_early"] == (len(seen) < len(scores))
        assert late or seen == scores


def test_the_last_one_needs_nothing(tmp_path: Path) -> None:
    choice = begun(tmp_path / "a", keep="last", held_out=0)
    model = Weights(7)
    choice.restore(model)
    assert model.arrays[1] == 7
    assert choice.to_json(epochs=3)["epoch"] == 3
    assert not choice.enough


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"held_out": 0}, "nothing was held out"),
        ({"keep": "last", "patience": 2}, "patience says when to give up"),
    ],
)
def test_what_cannot_be_chosen_is_refused(tmp_path: Path, given: Any, message: str) -> None:
    with pytest.raises(ChoiceError, match=message):
        begun(tmp_path / "a", **given)

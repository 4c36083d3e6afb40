"""The cheap features: what they count, by hand and by properties."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from stagedml.zoo.glue.baselines import SECOND, cheap_models
from stagedml.zoo.glue.overlap import FEATURES, overlap
from stagedml.zoo.glue.published import published_score
from stagedml.zoo.glue.tasks import GLUE_TASKS

TEXT = st.text(st.sampled_from("aAbBcd \n.,'é4"), max_size=20)


def test_what_is_counted() -> None:
    # Words: the, cat, sat / the, cat, ran, off. In common 2 of 5; pairs: 1 of 4.
    assert overlap("The cat sat.", "the CAT ran off") == [2 / 5, 2 / 3, 2 / 4, 1 / 4, 3 / 4]
    assert overlap("", "word") == [0.0, 0.0, 0.0, 0.0, 0.0]
    assert overlap("a a a", "a") == [1.0, 1.0, 1.0, 0.0, 1 / 3]


@given(TEXT, TEXT)
def test_they_are_fractions_that_do_not_depend_on_the_order(a: str, b: str) -> None:
    found, turned = overlap(a, b), overlap(b, a)
    assert len(found) == len(FEATURES)
    assert all(0 <= value <= 1 for value in found)
    assert found[0] == turned[0]
    assert found[1:3] == turned[2:0:-1]
    assert found[3:] == turned[3:]


def test_the_second_text_is_asked_alone_where_it_was_written_for_an_answer() -> None:
    assert [t.name for t in GLUE_TASKS.values() if SECOND in cheap_models(t)] == [
        *("MNLI-m", "MNLI-mm", "AX", "SNLI")
    ]


def test_of_the_diagnostics_alone_dev_is_another_tasks() -> None:
    assert [task.name for task in GLUE_TASKS.values() if task.borrows_dev] == ["AX"]


def test_what_was_published_is_of_tasks_that_are() -> None:
    found = {
        (task, size): score
        for task in [*GLUE_TASKS, "none"]
        for size in ("mini", "base", "large", "multilingual")
        if (score := published_score(task, size)) is not None
    }
    assert all(0.5 < score < 0.95 for score in found.values())
    assert found["MRPC", "base"] == 0.8346
    assert found["MNLI-m", "large"] > found["MNLI-m", "base"] > found["MNLI-m", "mini"]
    assert not {task for task, _ in found} & {"WNLI", "AX", "none"}
    assert not {size for _, size in found} & {"multilingual"}

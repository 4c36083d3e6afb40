"""`stagedml.testing.run`: a stage as a function takes what a plan would take."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

import pytest

from stagedml import Bounds, Build, Json, Metric, Outputs, stage
from stagedml.planning.parameters import ParameterError
from stagedml.runtime.errors import PromiseError
from stagedml.testing import RunError, run


class Told(Outputs):
    """What a stage was given."""

    given = Json("given.json", {"share": float, "kind": str, "text": str})
    length = Metric("length", at_least=1)


@stage
def tell(
    build: Build[Told],
    text: Path,
    other: Path | None = None,
    *,
    share: Annotated[float, Bounds(at_least=0, at_most=1)] = 0.5,
    kind: Literal["a", "b"],
) -> Told:
    """Write down what is given."""
    said = text.read_text() + (other.read_text() if other else "")
    build.out.given = {"share": share, "kind": kind, "text": said}
    build.out.length = len(said)
    return build.out


@pytest.fixture
def text(tmp_path: Path) -> Path:
    (tmp_path / "text").write_text("words")
    return tmp_path / "text"


def test_what_it_returns(text: Path, tmp_path: Path) -> None:
    told = run(tell, tmp_path / "out", text, kind="a", share=1)
    assert told.given == {"share": 1.0, "kind": "a", "text": "words"}
    assert isinstance(told.given["share"], float)
    assert told.config.kind == "a"
    assert run(tell, tmp_path / "both", text, text, kind="a").length == 10


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"kind": "c"}, "'kind' of the stage 'tell' must be one of 'a', 'b', not 'c'"),
        ({"kind": "a", "share": 5}, "'share' of the stage 'tell'"),
        ({"kind": "a", "share": "0.5"}, "'share' of the stage 'tell' must be float"),
    ],
)
def test_what_no_build_would_get(
    text: Path, tmp_path: Path, parameters: dict[str, Any], said: str
) -> None:
    with pytest.raises(ParameterError, match=said):
        run(tell, tmp_path / "out", text, **parameters)
    assert not (tmp_path / "out").exists()


def test_what_is_missing_or_too_much(text: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(RunError, match="tell is given no kind: it takes text, other, share, kind"):
        run(tell, out, text)
    with pytest.raises(RunError, match="tell is given no text"):
        run(tell, out, kind="a")
    with pytest.raises(RunError, match="tell is given 3 inputs"):
        run(tell, out, text, text, text, kind="a")
    with pytest.raises(RunError, match="unknown parameter of tell 'shar': did you mean"):
        run(tell, out, text, kind="a", shar=1)


@stage
def silent(build: Build[Told]) -> Told:
    """Give nothing of what is promised."""
    return build.out


def test_promises_that_are_not_kept(text: Path, tmp_path: Path) -> None:
    with pytest.raises(PromiseError, match=r"silent: .*given.*; .*length"):
        run(silent, tmp_path / "out")
    text.write_text("")
    with pytest.raises(PromiseError, match="length = 0 is below its lower bound 1"):
        run(tell, tmp_path / "other", text, kind="a")

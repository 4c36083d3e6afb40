"""The translation pipeline on made-up texts, built by Nix; `tests/zoo/translation` has the rest."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stagedml.planning.target import Target

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

pytestmark = [pytest.mark.nix, pytest.mark.tensorflow, pytest.mark.network]


@pytest.mark.thorough
@pytest.mark.timeout(1200)
def test_translation_sample(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    target = Target("transformer-sample")
    out = Path(workspace.build([target], {target.pipeline: workspace.plan(target.pipeline)})[0])
    metrics = json.loads((out / "metrics.json").read_text())
    assert metrics["margin"] >= 20
    assert (out / "savedmodel" / "savedmodel" / "saved_model.pb").is_file()
    assert (out / "model" / "model.weights.h5").is_file()
    assert list((out / "translations").glob("test.*.txt"))
    assert "made-up" in (out / "report.html").read_text()


def test_texts_of_ones_own(workspace: Workspace, tmp_path: Path) -> None:
    """What `stagedml build transformer --set train_en=file:...` would build."""
    given = ["accelerator=cpu", "size=small"]
    for part in ("train", "dev", "test"):
        for language in ("en", "de"):
            path = tmp_path / f"{part}.{language}.xz"
            path.write_bytes(lzma.compress(b"a b c\n"))
            given.append(f"{part}_{language}=file:{path}")
    target = workspace.target("transformer")
    plan = workspace.plans([target], given)[target.plan]
    files = [node.name for node in plan.node("parallel-texts").upstream]
    assert sorted(files) == sorted(path.name for path in tmp_path.iterdir())
    assert plan.node("train-transformer").config["size"] == "small"

"""Tables of one's own through real Nix: what `--set train=file:...` gives to which stage."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

pytestmark = [pytest.mark.nix, pytest.mark.network]

ROOT = Path(__file__).parent.parent.parent
ROWS = [(f"a {'good' if i % 2 else 'bad'} thing, no. {i}", ("no", "yes")[i % 2]) for i in range(60)]


def build(
    workspace: Workspace, tmp_path: Path, stage: str, **settings: object
) -> subprocess.CompletedProcess[str]:
    given = [word for k, v in settings.items() for word in ("--set", f"{k}={v}")]
    return subprocess.run(
        [sys.executable, "-m", "stagedml", "build", stage, *given],
        cwd=ROOT,
        env=os.environ | workspace.nix.env | {"XDG_STATE_HOME": str(tmp_path / "state")},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.timeout(1200)
def test_an_lstm_on_a_table_of_one_s_own(workspace: Workspace, tmp_path: Path) -> None:
    """The whole pipeline: trained, compared, exported, each export replayed, and the report."""
    train = tmp_path / "opinions.tsv"
    train.write_text("".join(f"{text}\t{label}\n" for text, label in ROWS))
    tiny = {"epochs": 6, "length": 8, "embedding": 8, "units": 8, "learning_rate": 0.02}
    done = build(workspace, tmp_path, "lstm-classify", train=f"file:{train}", **tiny)
    assert done.returncode == 0, done.stderr
    out = Path(done.stdout.split()[0])
    found = json.loads((out / "metrics.json").read_text())
    assert found["test_accuracy"] > 0.9
    assert 0 < found["max_abs_difference"] < 1e-5
    page = (out / "report.html").read_text()
    assert all(name in page for name in ("SavedModel", "LiteRT", "ONNX", "TF-IDF"))
    assert (out / "savedmodel" / "savedmodel").is_dir()
    assert (out / "litert" / "model.tflite").is_file()
    assert (out / "onnx" / "model.onnx").is_file()


def test_a_table_of_one_s_own(workspace: Workspace, tmp_path: Path) -> None:
    """A CSV with a header; from it TF-IDF, without TensorFlow or any download."""
    train = tmp_path / "opinions.csv"
    lines = [f'{label},"{text}"\n' for text, label in ROWS]
    train.write_text("".join(["class,body\n", *lines]))
    form = {"separator": "comma", "quoted": "true", "text_column": "body", "label_column": "class"}
    done = build(workspace, tmp_path, "lstm-classify.tfidf", train=f"file:{train}", **form)
    assert done.returncode == 0, done.stderr
    out = Path(done.stdout.split()[0])
    assert json.loads((out / "config.json").read_text())["classes"] == ["no", "yes"]
    assert json.loads((out / "metrics.json").read_text())["train_examples"] == 48
    wrong = build(
        workspace,
        tmp_path,
        "bert-classify.texts",
        train=f"file:{train}",
        **{**form, "label_column": "clas"},
    )
    assert wrong.returncode != 0
    assert "opinions.csv: unknown column 'clas': did you mean 'class'?" in wrong.stderr

"""Pre-training on a text of one's own, as real derivations: from a file to the report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stagedml.zoo.sample_data.prose import sample_documents

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

pytestmark = [pytest.mark.nix, pytest.mark.tensorflow, pytest.mark.network]

ROOT = Path(__file__).parent.parent.parent
SETTINGS = {
    "form": "sentences",
    "held_out_fraction": 0.2,
    "vocabulary_size": 300,
    "max_seq_length": 32,
    "layers": 1,
    "hidden": 32,
    "intermediate": 32,
    "copies": 2,
    "epochs": 8.0,
    "dropout": 0.0,
    "learning_rate": 5e-3,
    "evaluations": 2,
    "factor": 1.1,
}


@pytest.mark.thorough  # tests/zoo/bert trains without Nix
@pytest.mark.timeout(900)
def test_a_text_of_ones_own(workspace: Workspace, tmp_path: Path) -> None:
    corpus = tmp_path / "prose.txt"
    documents = sample_documents(80, seed="nix")
    corpus.write_text("\n".join("".join(f"{s}\n" for s in d) for d in documents), encoding="utf-8")
    words = [w for k, v in {**SETTINGS, "corpus": corpus}.items() for w in ("--set", f"{k}={v}")]
    done = subprocess.run(
        [sys.executable, "-m", "stagedml", "build", "bert-pretrain-sample", *words],
        cwd=ROOT,
        env=os.environ | workspace.nix.env | {"XDG_STATE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    report = Path(done.stdout.splitlines()[0])
    facts = json.loads((report / "report.json").read_text())
    assert not facts["made_up"]
    assert [row["name"] for row in facts["card"]["data"]] == ["prose.txt"]
    model = report / "model"
    assert (model / "checkpoint/bert_model.ckpt.index").is_file()
    assert json.loads((model / "bert_config.json").read_text())["vocab_size"] <= 300
    page = (report / "report.html").read_text()
    assert "unigrams" in page
    assert "Made-up" not in page

"""The training of one's own in docs/training.md does what the page says."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path

import pytest
import running
from running import Run, run_stage

from stagedml.planning.manager import Manager
from stagedml.planning.nodes import node_of

keras = pytest.importorskip("keras")

pytestmark = pytest.mark.tensorflow
PAGE = Path(__file__).parents[3] / "docs" / "training.md"


def test_a_training_of_ones_own_in_segments(tmp_path, monkeypatch):
    (code,) = re.findall(r"```python\n# pipelines/line\.py\n(.*?)```", PAGE.read_text(), re.DOTALL)
    (tmp_path / "line_of_docs.py").write_text(code)
    monkeypatch.syspath_prepend(tmp_path)
    module = importlib.import_module("line_of_docs")

    def run(*args, **options):
        keras.utils.clear_session()  # as in a process of its own
        return run_stage(*args, **options)

    monkeypatch.setattr(running, "run_stage", run)
    made = []
    for segments in (1, 3):
        handle = module.all_line(Manager(), segments=segments, epochs=4)
        place = tmp_path / str(segments)
        Run(place)(handle)
        assert len(list(place.iterdir())) == {1: 1, 3: 4}[segments]
        out = place / node_of(handle).name
        made.append({p.name: p.read_bytes() for p in out.iterdir()})
    assert {"model.weights.h5", "curves.jsonl", "metrics.json"} <= set(made[0])
    assert made[0] == made[1]
    sys.modules.pop("line_of_docs")

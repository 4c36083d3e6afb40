"""The environment of stages that need no TensorFlow: all that it promises can be imported."""

from __future__ import annotations

import importlib
import importlib.util
import tomllib
from pathlib import Path

import pytest

pytest.importorskip("skl2onnx")

pytestmark = pytest.mark.texts
ROOT = Path(__file__).parents[3]
# Of what is imported under another name than it is installed by.
IMPORTED = {"scikit-learn": "sklearn"}


def test_each_requirement_can_be_imported_and_tensorflow_is_not_there():
    with (ROOT / "nix/environments/text.toml").open("rb") as file:
        wanted = tomllib.load(file)["requirements"]
    assert len(wanted) >= 9
    for name in wanted:
        importlib.import_module(IMPORTED.get(name, name))
    assert importlib.util.find_spec("tensorflow") is None

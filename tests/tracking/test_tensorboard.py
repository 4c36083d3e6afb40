"""Runs as event files, read by TensorBoard itself."""

from __future__ import annotations

import pytest

pytest.importorskip("tensorboard")

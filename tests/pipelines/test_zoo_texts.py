"""The model library's tests that need no TensorFlow, in the environment that its stages have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from library_tests import files_of_texts, run_in_environment

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

pytestmark = [pytest.mark.nix, pytest.mark.network]


@pytest.mark.timeout(900)
def test_texts_in_their_environment(workspace: Workspace) -> None:
    files = files_of_texts()
    assert files
    run_in_environment(workspace, *files, environment="text")

"""The tests of the model library's trainings, in the environment that its stages have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from library_tests import TRAINING, run_in_environment

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

pytestmark = [pytest.mark.nix, pytest.mark.tensorflow, pytest.mark.network]


@pytest.mark.timeout(2400)
def test_trainings_in_their_environment(workspace: Workspace) -> None:
    run_in_environment(workspace, TRAINING)


@pytest.mark.thorough
@pytest.mark.timeout(2400)
def test_the_long_ones_in_their_environment(workspace: Workspace) -> None:
    run_in_environment(workspace, TRAINING, "--thorough", "-m", "thorough")

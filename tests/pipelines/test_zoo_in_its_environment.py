"""The model library's own tests but those of trainings, in the environment that its stages have.

Apart from `test_real` and `test_zoo_trainings`, so that they run at the same time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from library_tests import TRAINING, run_in_environment

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

pytestmark = [pytest.mark.nix, pytest.mark.tensorflow, pytest.mark.network]


@pytest.mark.timeout(2400)
def test_the_library_in_its_environment(workspace: Workspace) -> None:
    run_in_environment(workspace, "tests/zoo", "--ignore", TRAINING)

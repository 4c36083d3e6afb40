"""The project itself, as a workspace in the private store."""

from __future__ import annotations

from pathlib import Path

import pytest
from toys import host_toolchain

from stagedml.nix.client import Nix
from stagedml.planning.project import Project
from stagedml.realization.workspace import Workspace

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def workspace(private_store: dict[str, str]) -> Workspace:
    nix = Nix(env=private_store)
    host_toolchain(nix)
    return Workspace(Project(ROOT), nix)

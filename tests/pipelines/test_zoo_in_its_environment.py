"""The model library's own tests, in the environment that its stages have.

Apart from `test_real`, so that both run at the same time.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

pytestmark = [pytest.mark.nix, pytest.mark.tensorflow, pytest.mark.network]

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.timeout(2400)
def test_the_library_in_its_environment(workspace: Workspace) -> None:
    """The model library's own tests, which skip where TensorFlow is not: with the real packages."""
    expression = f"""
      (import {ROOT}/nix {{
        system = builtins.currentSystem;
        pkgs = import (import {ROOT}/nix/nixpkgs.nix) {{ system = builtins.currentSystem; }};
      }}).mkEnvironment {{
        name = "bert";
        lockFile = {ROOT}/nix/environments/bert.lock.toml;
      }}
    """
    built = workspace.nix.build(expr=f"({expression}).derivation").outputs[0]
    packages = next(Path(built).glob("lib/python3*/site-packages"))
    # Those of the stages' builds: without them, bits follow the processor.
    variables = workspace.nix.eval_json(
        expr=f"""(import {ROOT}/nix/lib/variables.nix).variablesOf {{
          bits = "portable"; variant = "cpu"; declared = ({expression}).variables;
        }}"""
    ) | {"PYTHONPATH": str(packages), "TF_CPP_MIN_LOG_LEVEL": "2"}
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-rs",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            "tests/zoo",
        ],
        cwd=ROOT,
        env=os.environ | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    assert "could not import 'tensorflow'" not in done.stdout
    assert "bits follow the processor" not in done.stdout

"""The model library's own tests, run in the environment that its stages have."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

ROOT = Path(__file__).parent.parent
TRAINING = "tests/zoo/training"  # takes as long as all others


def environment_variables(workspace: Workspace) -> dict[str, str]:
    """What a stage's build has, for a process outside of it: its packages, and portable bits.

    Args:
        workspace: StagedML's own.
    """
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
    variables: dict[str, str] = workspace.nix.eval_json(
        expr=f"""(import {ROOT}/nix/lib/variables.nix).variablesOf {{
          bits = "portable"; variant = "cpu"; declared = ({expression}).variables;
        }}"""
    )
    return variables | {"PYTHONPATH": str(packages), "TF_CPP_MIN_LOG_LEVEL": "2"}


def run_in_environment(workspace: Workspace, *words: str) -> None:
    """Run tests that skip where TensorFlow is not, with the real packages.

    Args:
        workspace: StagedML's own.
        words: Arguments of pytest.
    """
    variables = environment_variables(workspace)
    pytest = [sys.executable, "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*pytest, "-p", "no:xdist", "--durations", "15", *words],
        cwd=ROOT,
        env=os.environ | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    print(done.stdout[-8000:])
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    assert "could not import 'tensorflow'" not in done.stdout
    assert "bits follow the processor" not in done.stdout

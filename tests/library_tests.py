"""The model library's own tests, run in the environments that its stages have.

Those that need the environment `text` are in files with `pytestmark = pytest.mark.texts`.
"""

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


def files_of_texts() -> list[str]:
    """The test files that need the environment `text`, which has no TensorFlow."""
    files = sorted((ROOT / "tests/zoo").rglob("test_*.py"))
    return [
        str(path.relative_to(ROOT)) for path in files if "pytest.mark.texts" in path.read_text()
    ]


def environment_variables(workspace: Workspace, environment: str = "bert") -> dict[str, str]:
    """What a stage's build has, for a process outside of it: its packages, and portable bits.

    Args:
        workspace: StagedML's own.
        environment: The name of the stage's environment.
    """
    expression = f"""
      (import {ROOT}/nix {{
        system = builtins.currentSystem;
        pkgs = import (import {ROOT}/nix/nixpkgs.nix) {{ system = builtins.currentSystem; }};
      }}).mkEnvironment {{
        name = "{environment}";
        lockFile = {ROOT}/nix/environments/{environment}.lock.toml;
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


def run_in_environment(workspace: Workspace, *words: str, environment: str = "bert") -> None:
    """Run tests that skip where the packages of an environment are not, with the real ones.

    Args:
        workspace: StagedML's own.
        words: Arguments of pytest.
        environment: The name of the environment.
    """
    variables = environment_variables(workspace, environment)
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
    # Each has packages that the other has not.
    needed = "could not import" if environment == "text" else "could not import 'tensorflow'"
    assert needed not in done.stdout
    assert "bits follow the processor" not in done.stdout

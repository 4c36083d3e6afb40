"""`gpu-check` through real Nix: on the CPU here, and on a GPU where there is one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from shipped import ROOT

from stagedml.host import gpu

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml.realization.workspace import Workspace

pytestmark = [pytest.mark.nix, pytest.mark.tensorflow, pytest.mark.network]


def build(workspace: Workspace, folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    env = {**workspace.nix.env, "STAGEDML_PROJECT": str(ROOT), "XDG_STATE_HOME": str(folder)}
    return subprocess.run(
        [sys.executable, "-m", "stagedml", "build", *args, "-o", str(folder / "result")],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.thorough  # tests/zoo/gpu multiplies on the CPU, too
def test_the_check_on_a_cpu_says_that_it_is_one(workspace: Workspace, tmp_path: Path) -> None:
    occasion = os.urandom(4).hex()
    settings = ("size=64", "repeats=1", f"occasion={occasion}")
    done = build(workspace, tmp_path, "cpu.gpu-check", *(f"--set={text}" for text in settings))
    assert done.returncode == 0, done.stderr
    out = tmp_path / "result"
    found = json.loads((out / "gpu.json").read_text())
    assert (found["variant"], found["gpus"], found["size"]) == ("cpu", 0, 64)
    assert [product["kind"] for product in found["products"]] == ["fp32", "tf32", "bf16", "fp16"]
    assert found["occasion"] == occasion
    page = (out / "report.html").read_text()
    assert "This is no measurement of a GPU" in page
    assert found["device"]["name"] in page
    metrics = json.loads((out / "metrics.json").read_text())
    assert metrics["gpus"] == 0
    assert 0 < metrics["fp32_tflops"] < 10
    assert 1e-8 < metrics["worst_error"] < 1e-2


def test_no_cache_is_asked_for_what_another_machine_measured(workspace: Workspace) -> None:
    from stagedml.nix.derivation import read
    from stagedml.planning.target import Target

    def variables(name: str) -> dict[str, str]:
        target = Target.parse(name)
        stages = workspace.stages(target, workspace.plan(target.pipeline)).values()
        [drv] = (stage.drv for stage in stages if stage.drv.endswith(f"-{target.stage}.drv"))
        return read(drv).env

    assert variables("cpu.gpu-check.check-gpu")["allowSubstitutes"] == ""
    assert "allowSubstitutes" not in variables("convnet-digits.train-convnet")


def test_the_check_needs_a_machine_that_offers_a_gpu(workspace: Workspace, tmp_path: Path) -> None:
    if "cuda" in workspace.nix.settings().get("system-features", ""):
        pytest.skip("this one does")
    done = build(workspace, tmp_path, "gpu-check")
    assert done.returncode == 1
    assert (
        "needs the system feature 'cuda', which no machine that Nix may use offers" in done.stderr
    )
    assert "stagedml doctor" in done.stderr


@pytest.mark.timeout(3600)
def test_the_check_on_a_gpu(workspace: Workspace, tmp_path: Path) -> None:
    if not gpu.look().usable or "cuda" not in workspace.nix.settings().get("system-features", ""):
        pytest.skip("there is no GPU that builds may use")
    done = build(workspace, tmp_path, "gpu-check", f"--set=occasion={os.urandom(4).hex()}")
    assert done.returncode == 0, done.stderr
    found = json.loads((tmp_path / "result/gpu.json").read_text())
    assert found["gpus"] >= 1
    assert found["device"]["uuid"].startswith("GPU-")
    assert found["device"]["module"] == gpu.look().kernel
    rates = {product["kind"]: product["tflops"] for product in found["products"]}
    assert all(rate > 0.1 for rate in rates.values())
    assert "This is no measurement of a GPU" not in (tmp_path / "result/report.html").read_text()

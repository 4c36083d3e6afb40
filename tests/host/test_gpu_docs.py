"""What docs/gpu.md shows is what there is: its hook, what the doctor says, its lines."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from test_gpu import Root
from toys import REPOSITORY, host_toolchain, root_only, sandboxed

from stagedml.host import gpu
from stagedml.host.machines import parse
from stagedml.nix.client import Nix

if TYPE_CHECKING:
    from types import ModuleType

PAGE = (REPOSITORY / "docs/gpu.md").read_text()


def shown(kind: str, title: str) -> str:
    """A block of the page that begins with its name as a comment."""
    block = re.compile(rf"^```{kind}\n# {re.escape(title)}\n(.*?)^```$", re.MULTILINE | re.DOTALL)
    [found] = block.findall(PAGE)
    return found


def test_what_the_doctor_says_of_an_l4(tmp_path: Path) -> None:
    root = Root(tmp_path)
    root.gpus("L4")
    root.libraries()
    rows = root.found(**{"system-features": "benchmark big-parallel nixos-test"}).values()
    marks = {"ok": "✓", "warning": "!"}
    said: list[str] = []
    for row in rows:
        said.append(f"{marks[row.status]} {row.check}: {row.text}")
        said += [f"    {line}" for line in row.hint.splitlines()]
    [block] = re.findall(r"^```text\n(✓ gpu.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    wanted = block.splitlines()
    assert len(wanted) == len(said)
    for pattern, line in zip(wanted, said, strict=True):
        assert re.fullmatch(re.escape(pattern).replace(r"\.\.\.", ".*"), line), line


def test_the_line_for_a_builder() -> None:
    machine = parse(shown("text", "/etc/nix/machines").strip())
    assert machine.refusal("x86_64-linux", frozenset({"cuda"}), "x86_64-linux") == ""
    assert "takes only" in machine.refusal("x86_64-linux", frozenset(), "x86_64-linux")


@pytest.mark.nix
def test_the_hook_shows_the_gpu_to_who_asks_for_it(
    private_store: dict[str, str], tmp_path: Path
) -> None:
    """Real Nix, with files in the place of the device and of the driver's libraries."""
    root_only()
    if not sandboxed(private_store):
        pytest.skip("there is no sandbox here")
    (tmp_path / "machine").mkdir()
    root = Root(tmp_path / "machine")
    root.gpus("L4", "L4")
    root.libraries()
    hook = tmp_path / "hook.sh"
    # Nix gives a hook its own environment: without variables of ours.
    text = shown("sh", "scripts/gpu-hook.sh")
    hook.write_text(text.replace("${GPU_ROOT-}", str(root.folder)))
    hook.chmod(0o755)
    config = f"pre-build-hook = {hook}\nextra-system-features = cuda"
    nix = Nix(env={**private_store, "NIX_CONFIG": config})
    snapshot = host_toolchain(nix)
    code = """
import os
places = ["/dev", "/run/opengl-driver/lib"]
found = [name for place in places if os.path.isdir(place) for name in os.listdir(place)]
open(os.environ["out"], "w").write(" ".join(found))
"""

    def seen(*features: str) -> set[str]:
        asked = " ".join(f'"{name}"' for name in features)
        out = nix.build(
            expr=f"""
            let python = (import {snapshot} {{ }}).hostPython.python; in
            derivation {{
              name = "sees-{os.urandom(4).hex()}";
              system = builtins.currentSystem;
              builder = "${{python}}/bin/python3";
              args = [ "-sSBP" (builtins.toFile "look.py" {json.dumps(code)}) ];
              PATH = "${{python}}/bin";
              requiredSystemFeatures = [ {asked} ];
            }}
            """
        ).outputs[0]
        return set(Path(out).read_text().split())

    needed = {"nvidia0", "nvidia1", "nvidiactl", "nvidia-uvm", *gpu.LIBRARIES}
    assert needed <= seen("benchmark", "cuda")
    assert needed.isdisjoint(seen("benchmark"))


def test_what_the_hook_says_in_windows_subsystem(tmp_path: Path) -> None:
    """All of the driver: its libcuda loads others, from beside itself and by a path."""
    root = Root(tmp_path)
    root.write("/dev/dxg")
    root.write("/usr/lib/wsl/lib/libcuda.so.1")
    drv = tmp_path / "x.drv"
    drv.write_text('("requiredSystemFeatures","big-parallel cuda")')
    words = ["sh", "-c", shown("sh", "scripts/gpu-hook.sh"), "hook", str(drv)]
    env = {**os.environ, "GPU_ROOT": str(tmp_path)}
    said = subprocess.check_output(words, env=env, text=True)
    assert said.splitlines() == [
        "extra-sandbox-paths",
        f"/dev/dxg={tmp_path}/dev/dxg",
        f"/usr/lib/wsl={tmp_path}/usr/lib/wsl",
        f"/run/opengl-driver/lib={tmp_path}/usr/lib/wsl/lib",
        "",
    ]


@pytest.fixture
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_gpu", REPOSITORY / "scripts/check_gpu.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["check_gpu"] = module
    spec.loader.exec_module(module)
    return module


def test_the_rows_fit_the_table_of_the_page(script: ModuleType) -> None:
    header = f"| {' | '.join(script.COLUMNS)} |"
    assert header in PAGE
    tried = [script.Tried("cuda.x", "accuracy 0.9", 1.2, 3.4, "same")]
    row = script.rows({"device": "A | B", "driver": "575.57.08"}, tried)
    assert row.count("|") == header.count("|")
    assert "| A / B | 575.57.08 | `cuda.x` | accuracy 0.9 | 1 s | 3 s | same |" in row
    for name in script.TRAININGS:
        assert f"`cuda.{name}`" in PAGE


@pytest.mark.nix
@pytest.mark.network
def test_the_trainings_that_are_tried_have_those_stages(script: ModuleType, workspace) -> None:
    for name, (stage, metric) in script.TRAININGS.items():
        [node] = (node for node in workspace.plan(name).nodes if node.name == stage)
        assert node.stage.accelerator is not None
        assert metric in {promise.path for promise in node.outputs.promises.values()}


@pytest.mark.nix
def test_without_a_gpu_it_says_what_the_doctor_says(private_store: dict[str, str]) -> None:
    if gpu.look().usable:
        pytest.skip("there is one here")
    env = {**private_store, "STAGEDML_PROJECT": str(REPOSITORY)}
    done = subprocess.run(
        [sys.executable, str(REPOSITORY / "scripts/check_gpu.py")],
        capture_output=True,
        text=True,
        check=False,
        env=env,
    )
    assert done.returncode == 1
    assert "error: stagedml doctor:\ngpu: no NVIDIA device" in done.stderr


@pytest.mark.nix
@pytest.mark.network
@pytest.mark.tensorflow
@pytest.mark.thorough
@pytest.mark.timeout(1800)
def test_it_tries_a_cpu(workspace, tmp_path: Path) -> None:
    """All of it, a training that is built twice included."""
    env = {**workspace.nix.env, "STAGEDML_PROJECT": str(REPOSITORY)}
    rows = tmp_path / "rows.md"
    words = ["--variant", "cpu", "--set", "size=64", "--set", "repeats=1"]
    done = subprocess.run(
        [
            *(sys.executable, str(REPOSITORY / "scripts/check_gpu.py"), *words),
            *("--only", "gpu-check", "--only", "convnet-digits", "--write", str(rows)),
        ],
        capture_output=True,
        text=True,
        check=False,
        env=env | {"XDG_STATE_HOME": str(tmp_path)},
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    check, training = rows.read_text().splitlines()
    assert "| none | `cpu.gpu-check` | fp32 " in check
    assert re.search(r"`cpu\.convnet-digits` \| val_accuracy (0\.9|1)\S* \|.*\| same \|$", training)

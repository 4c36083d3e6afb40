"""Portable bits: trainings that give the same weights with any number of cores, on any processor.

What is trained is what `benchmarks/bits.py` trains, a size smaller: the convnet of the digits, and
a BERT of the SQuAD sample.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent.parent
QEMU = "qemu-x86_64"
MODELS = ["small-digits", "small-bert"]

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.skipif(
        "ONEDNN_MAX_CPU_ISA" not in os.environ,
        reason="without the variables of a stage's build, bits follow the processor",
    ),
]


def hashes(folder: Path, *, cores: int, processor: str = "", bits: str = "portable") -> list[str]:
    """The hashes of the weights, from a process of its own."""
    command = [sys.executable, str(ROOT / "benchmarks/bits.py"), "--train", *MODELS]
    command += ["--epochs", "1", "--bits", bits, "--folder", str(folder)]
    if processor:
        command = [QEMU, "-cpu", processor, *command]
    variables = {
        "NIX_BUILD_CORES": str(cores),
        "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", ""))),
        "PYTHONHASHSEED": "0",
    }
    done = subprocess.run(
        command, env=os.environ | variables, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-4000:]
    found = json.loads(done.stdout.splitlines()[-1])
    return [found[name][0] for name in MODELS]


@pytest.fixture(scope="module")
def native(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The hashes with one core of this processor."""
    pytest.importorskip("keras_hub")
    return hashes(tmp_path_factory.mktemp("native") / "1", cores=1)


@pytest.mark.parametrize("cores", [2, 4])
def test_bits_do_not_follow_the_number_of_cores(
    native: list[str], tmp_path: Path, cores: int
) -> None:
    assert hashes(tmp_path / "out", cores=cores) == native


@pytest.mark.timeout(1800)
def test_bits_do_not_follow_the_processor(native: list[str], tmp_path: Path) -> None:
    """As other processors compute: one of Intel's and one of AMD's, neither with AVX-512."""
    if shutil.which(QEMU) is None:
        pytest.skip(f"there is no {QEMU} to emulate other processors (Debian: qemu-user)")
    kinds = ("Haswell", "EPYC")
    with ThreadPoolExecutor(2) as pool:
        found = pool.map(lambda kind: hashes(tmp_path / kind, cores=2, processor=kind), kinds)
    assert dict(zip(kinds, found, strict=True)) == dict.fromkeys(kinds, native)

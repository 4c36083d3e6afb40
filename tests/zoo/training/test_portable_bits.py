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


@pytest.mark.parametrize("cores", [2, pytest.param(4, marks=pytest.mark.thorough)])
def test_bits_do_not_follow_the_number_of_cores(
    native: list[str], tmp_path: Path, cores: int
) -> None:
    assert hashes(tmp_path / "out", cores=cores) == native


def test_one_operation_has_one_thread_without_the_librarys_help(tmp_path: Path) -> None:
    """In a stage that uses TensorFlow in its own way."""
    pytest.importorskip("tensorflow")
    available = sorted(os.sched_getaffinity(0))
    if len(available) < 2:
        pytest.skip("there is one core")
    script = """if True:
        import hashlib, os, sys
        os.sched_setaffinity(0, map(int, sys.argv[1:]))
        import numpy as np, tensorflow as tf
        random = np.random.default_rng(0)
        a, b = (tf.constant(random.standard_normal((1536, n), np.float32)) for n in (32, 64))
        product = tf.matmul(a, b, transpose_a=True).numpy()
        total = tf.reduce_sum(tf.constant(random.standard_normal(3_000_001, np.float32))).numpy()
        print(hashlib.sha256(product.tobytes() + total.tobytes()).hexdigest())
    """
    found = {
        subprocess.run(
            [sys.executable, "-c", script, *map(str, cores)],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        ).stdout
        for cores in (available[:1], available)
    }
    assert len(found) == 1


def test_normalizations_have_an_exact_root() -> None:
    """Also in graphs, whose optimizer knows faster ways."""
    tf = pytest.importorskip("tensorflow")
    import numpy as np

    from stagedml.zoo.training.portable import use_exact_rsqrt

    use_exact_rsqrt()
    use_exact_rsqrt()  # another stage of the same process
    x = np.random.default_rng(0).uniform(1e-6, 1e3, 10_000).astype(np.float32)
    exact = np.sqrt(np.float32(1) / x)

    @tf.function
    def slope(x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = tf.math.rsqrt(x)
        return y, tape.gradient(y, x)

    for root in (tf.math.rsqrt, tf.function(tf.math.rsqrt), lambda x: slope(x)[0]):
        assert root(tf.constant(x)).numpy().tobytes() == exact.tobytes()
    np.testing.assert_allclose(slope(tf.constant(x))[1].numpy(), -0.5 * exact / x, rtol=1e-5)


@pytest.mark.thorough  # two minutes each: nothing else finds out
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("processor", ["Haswell", "EPYC"])  # neither has AVX-512
def test_bits_do_not_follow_the_processor(
    native: list[str], tmp_path: Path, processor: str
) -> None:
    if shutil.which(QEMU) is None:
        pytest.skip(f"there is no {QEMU} to emulate other processors (Debian: qemu-user)")
    assert hashes(tmp_path / "out", cores=2, processor=processor) == native

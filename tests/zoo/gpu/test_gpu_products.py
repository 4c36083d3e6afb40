"""How products are timed and compared, and what the driver's own library says."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.zoo.gpu.driver import ask_driver, module_version
from stagedml.zoo.gpu.products import LEAST, MOST, measure, relative_error, timed

if TYPE_CHECKING:
    from pathlib import Path

# As much of libcuda as is asked for, by the signatures of cuda.h: an L4 with driver 575.
LIBRARY = """
#include <stddef.h>
#include <string.h>
typedef struct { unsigned char bytes[16]; } CUuuid;
int cuDriverGetVersion(int *version) { *version = 12090; return 0; }
int cuInit(unsigned flags) { return flags == 0 ? RESULT : 1; }
int cuDeviceGet(int *device, int ordinal) { *device = 7; return ordinal; }
int cuDeviceGetName(char *name, int length, int device) {
  strncpy(name, "NVIDIA L4", length); return device != 7;
}
int cuDeviceTotalMem_v2(size_t *bytes, int device) { *bytes = 23609475072u; return device != 7; }
int cuDeviceGetUuid(CUuuid *uuid, int device) {
  for (int i = 0; i < 16; i++) uuid->bytes[i] = i; return device != 7;
}
int cuDeviceGetAttribute(int *value, int attribute, int device) {
  *value = attribute == 75 ? 8 : attribute == 76 ? 9 : attribute == 16 ? 58 : -1;
  return device != 7;
}
"""


@pytest.mark.parametrize("result", [0, 100])
def test_what_the_driver_says(tmp_path: Path, result: int) -> None:
    """A library in the place of NVIDIA's, called as that is: no GPU is at hand."""
    if shutil.which("cc") is None:
        pytest.skip("there is no C compiler here")
    (tmp_path / "cuda.c").write_text(LIBRARY)
    library = tmp_path / "libcuda.so.1"
    make = ["cc", "-shared", "-fPIC", f"-DRESULT={result}", "cuda.c", "-o", str(library)]
    subprocess.run(make, cwd=tmp_path, check=True)
    found = ask_driver(str(library))
    assert found.pop("module") == module_version()
    if result:  # CUDA_ERROR_NO_DEVICE
        assert found == {"cuda": "12.9"}
        return
    assert found == {
        "cuda": "12.9",
        "name": "NVIDIA L4",
        "uuid": "GPU-00010203-0405-0607-0809-0a0b0c0d0e0f",
        "memory": 23609475072,
        "compute": "8.9",
        "processors": 58,
    }


def test_a_machine_without_a_driver(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"libcuda\.so\.none"):
        ask_driver("libcuda.so.none")
    assert module_version(tmp_path / "version") is None


@given(st.floats(1e-7, 10), st.floats(0, 0.01), st.integers(1, 9))
def test_whatever_one_takes_and_starting_takes_it_is_found(
    one: float, start: float, repeats: int
) -> None:
    now = 0.0
    asked: list[int] = []

    def run(number: int) -> None:
        nonlocal now
        asked.append(number)
        now += start + number * one

    found = timed(run, repeats, lambda: now)
    assert len(found) == repeats
    number = asked[-1]
    assert asked[-repeats:] == [number] * repeats
    assert all(abs(seconds - (one + start / number)) < 1e-9 + one * 1e-3 for seconds in found)
    # So many that they take long enough, unless that would never end.
    assert number == MOST or start + number * one >= LEAST * 0.999


@pytest.mark.tensorflow
def test_a_product_is_compared_with_what_it_should_be() -> None:
    tf = pytest.importorskip("tensorflow")
    left, right = tf.random.uniform((80, 30), -1, 1), tf.random.uniform((30, 70), -1, 1)
    product = left @ right
    assert relative_error(product, left, right) < 1e-6
    assert relative_error(product * 1.01, left, right) == pytest.approx(0.01, rel=1e-3)
    assert relative_error(tf.zeros_like(product), left, right) == pytest.approx(1)
    assert relative_error(left @ right[:, ::-1], left, right) > 1
    assert not relative_error(product * float("nan"), left, right) <= 1


@pytest.mark.tensorflow
def test_a_cpu_multiplies() -> None:
    pytest.importorskip("tensorflow")
    found = measure("fp32", "/CPU:0", size=64, repeats=3, seed=1)
    assert (found.kind, found.error < 1e-5) == ("fp32", True)
    assert found.tflops == pytest.approx(2 * 64**3 / found.seconds / 1e12)

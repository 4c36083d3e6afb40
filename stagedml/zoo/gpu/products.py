"""Products of matrices on one device: timed, and compared with what they should be."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# How far from the products of the rounded factors, computed with 64 bits, the root mean square of
# the errors may lie, relative to that of the products: what rounding gives at these sizes, several
# times over. tf32 rounds the factors to 11 bits itself, fp16 and bf16 the products to 11 and 8.
BOUNDS = {"fp32": 1e-5, "tf32": 2e-3, "bf16": 1e-2, "fp16": 4e-3}
# Rows that are compared: the reference for all of them would take longer than the measurement.
COMPARED = 64
WARM_UP = 3
# One measurement lasts at least so long, in seconds, that starting and stopping do not count.
LEAST = 0.05
MOST = 1000


@dataclass(frozen=True)
class Product:
    """A kind of product, measured.

    Attributes:
        kind: `fp32`, `tf32`, `bf16` or `fp16`.
        seconds: Of one product: the median of the measurements.
        spread: Between the fastest and the slowest measurement, relative to the median.
        tflops: 2 n^3 operations in those seconds, in 10^12 a second.
        error: Root mean square of the errors, relative to that of the products.
    """

    kind: str
    seconds: float
    spread: float
    tflops: float
    error: float


def measure(kind: str, device: str, *, size: int, repeats: int, seed: int) -> Product:
    """Multiply square matrices, after warming up, several times over.

    Args:
        kind: Of `BOUNDS`.
        device: As TensorFlow names it, `/GPU:0`.
        size: Rows and columns.
        repeats: Measurements; each may be of several products.
        seed: Of the factors, which are uniform in -1..1.
    """
    import numpy as np
    import tensorflow as tf

    types = {"bf16": tf.bfloat16, "fp16": tf.float16}
    random = np.random.default_rng(seed)
    factors = [random.uniform(-1, 1, (size, size)).astype(np.float32) for _ in range(2)]
    tf.config.experimental.enable_tensor_float_32_execution(kind == "tf32")
    with tf.device(device):
        left, right = (tf.cast(tf.constant(f), types.get(kind, tf.float32)) for f in factors)
        multiply = tf.function(tf.linalg.matmul)
        product = multiply(left, right)
        error = relative_error(product, left, right)
        for _ in range(WARM_UP):
            multiply(left, right)

        def run(number: int) -> None:
            """Wait for the last of them: what was asked for first is done first."""
            last = product
            for _ in range(number):
                last = multiply(left, right)
            last[0, 0].numpy()

        seconds = timed(run, repeats)
    middle = statistics.median(seconds)
    return Product(
        kind,
        middle,
        (max(seconds) - min(seconds)) / middle,
        2 * size**3 / middle / 1e12,
        error,
    )


def relative_error(product: Any, left: Any, right: Any) -> float:
    """Compare some rows of a product with those of NumPy, on the CPU with 64 bits."""
    import numpy as np
    import tensorflow as tf

    rows = slice(0, COMPARED)
    factors = (tf.cast(left[rows], tf.float64).numpy(), tf.cast(right, tf.float64).numpy())
    wanted = factors[0] @ factors[1]
    found = tf.cast(product[rows], tf.float64).numpy()
    return float(np.sqrt(np.mean((found - wanted) ** 2) / np.mean(wanted**2)))


def timed(
    run: Callable[[int], None],
    repeats: int,
    clock: Callable[[], float] = time.perf_counter,
) -> Sequence[float]:
    """Measure how long one takes, of so many at once that it can be measured.

    Args:
        run: Do so many, and wait until they are done.
        repeats: Measurements.
        clock: Gives seconds.

    Returns:
        The seconds of one, by each measurement.
    """

    def once(number: int) -> float:
        begin = clock()
        run(number)
        return clock() - begin

    number = 1
    while (took := once(number)) < LEAST and number < MOST:
        number = min(MOST, max(2 * number, round(number * 1.2 * LEAST / max(took, 1e-9))))
    return [once(number) / number for _ in range(repeats)]

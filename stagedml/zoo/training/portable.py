"""Normalizations that give the same bits on the processors of every vendor."""

from __future__ import annotations

from typing import Any


def use_exact_rsqrt() -> None:
    """Let normalization layers divide by square roots exactly; before any model is built.

    TensorFlow's own `rsqrt` begins with the processor's estimate, which each vendor defines for
    itself. The optimizer of graphs would turn divisions by a square root, and of a constant, into
    such approximations again: so this is the root of a quotient, and its ones are `x == x`.
    """
    import tensorflow as tf
    from tensorflow.python.ops import gen_math_ops

    if getattr(gen_math_ops.rsqrt, "is_exact", False):
        return

    @tf.custom_gradient  # type: ignore[untyped-decorator] # tensorflow has no types
    def exact(x: Any) -> Any:
        y = tf.sqrt(tf.cast(tf.equal(x, x), x.dtype) / x)
        return y, lambda upstream: gen_math_ops.rsqrt_grad(y, upstream)

    def rsqrt(x: Any, name: str | None = None) -> Any:  # noqa: ARG001 - its signature
        return exact(tf.convert_to_tensor(x))

    rsqrt.is_exact = True  # type: ignore[attr-defined]
    # What `tf.math.rsqrt`, Keras and TensorFlow's own normalizations call.
    gen_math_ops.rsqrt = rsqrt

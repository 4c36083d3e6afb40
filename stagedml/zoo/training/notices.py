"""What TensorFlow and LiteRT write when they start, without the notices that say nothing.

They come before logging is set up, or by no way that an environment variable would silence.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOTICE = re.compile(
    rb"WARNING: All log messages before absl::InitializeLog\(\) is called"
    rb"|[IW]\d{4} [\d:. ]+(?:port\.cc:\d+\] oneDNN custom operations are on"
    rb"|cudart_stub\.cc:\d+\] Could not find cuda drivers"
    rb"|cpu_feature_guard\.cc:\d+\] This TensorFlow binary is optimized)"
    rb"|To enable the following instructions: "
    rb"|INFO: Created TensorFlow Lite XNNPACK delegate for CPU"
)


def import_tensorflow() -> None:
    """Import TensorFlow and Keras; their errors are written as ever."""
    if "tensorflow" not in sys.modules:
        with without_notices():
            import keras  # noqa: F401
            import tensorflow as tf  # noqa: F401


@contextlib.contextmanager
def without_notices() -> Iterator[None]:
    """Leave notices out of what is written to the file descriptor of stderr meanwhile.

    A process of its own passes on the rest, so that the last words of a crash are not lost.
    """
    sys.stderr.flush()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(writing)
        try:
            _pass_on(reading)
        finally:
            os._exit(0)
    os.close(reading)
    saved = os.dup(2)
    os.dup2(writing, 2)
    os.close(writing)
    try:
        yield
    finally:
        sys.stderr.flush()
        os.dup2(saved, 2)
        os.close(saved)
        os.waitpid(child, 0)


def _pass_on(reading: int) -> None:
    rest = b""
    while data := os.read(reading, 1 << 16):
        *lines, rest = (rest + data).split(b"\n")
        for line in lines:
            if not _NOTICE.match(line):
                os.write(2, line + b"\n")
    if rest and not _NOTICE.match(rest):
        os.write(2, rest)

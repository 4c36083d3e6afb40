"""Small pictures as data URIs: a PNG writer of a few lines."""

from __future__ import annotations

import base64
import struct
import zlib


def png(width: int, height: int, pixels: bytes, *, maximum: int = 255, channels: int = 1) -> bytes:
    """Write a PNG file of grey values, or of colours.

    Args:
        width: Columns.
        height: Rows.
        pixels: Row by row, one byte each, or red, green and blue.
        maximum: The value that is shown as white, or as the whole colour.
        channels: 1, or 3 for colours.

    Raises:
        ValueError: There are not `width * height` pixels.
    """
    if len(pixels) != width * height * channels:
        msg = f"{len(pixels)} pixels do not make a picture of {width} x {height}"
        raise ValueError(msg)
    scale = bytes(min(255, round(v * 255 / maximum)) for v in range(256))
    shown = pixels.translate(scale)
    # Each row begins with its filter: none.
    row = width * channels
    rows = b"".join(b"\0" + shown[y * row : (y + 1) * row] for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0 if channels == 1 else 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def data_uri(content: bytes, kind: str = "image/png") -> str:
    """Make a `data:` URI, so that a page needs no second file."""
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"

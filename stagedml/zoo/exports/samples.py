"""Samples: inputs with the outputs that a model must give for them, in any format.

A samples file (`adequacy_test.csv`) has a column `sample` with a name, a column `text.NAME` for
each raw text that the inputs were made from (where there are any), a column `input.NAME` for each
input tensor and a column `output.NAME` for each expected output; cells of tensors are JSON arrays
without the batch dimension. Tensors of texts have the dtype `str`, and are arrays of objects.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from stagedml import File, Metric, Outputs, StagedMLError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class AdequacyError(StagedMLError):
    """Samples or a signature do not fit an exported model."""


class SampleSet(Outputs):
    """A samples file: inputs, and what the model gives for them."""

    samples = File("adequacy_test.csv")
    count = Metric("samples")


@dataclass(frozen=True)
class Samples:
    """Inputs with the outputs that are expected.

    Attributes:
        names: One name for each sample.
        inputs: Input tensors by name, arrays of shape (samples, ...).
        outputs: Expected output tensors by name, arrays of shape (samples, ...).
        texts: What the inputs were made from, by name; for people and for tokenizers' tests.
    """

    names: list[str]
    inputs: dict[str, Any]
    outputs: dict[str, Any]
    texts: dict[str, list[str]] = field(default_factory=dict)


def write_samples(path: Path, samples: Samples) -> None:
    """Write a samples file; every float32 reads back as the same number."""
    tensors = {f"input.{n}": a for n, a in samples.inputs.items()}
    tensors |= {f"output.{n}": a for n, a in samples.outputs.items()}
    texts = {f"text.{n}": t for n, t in samples.texts.items()}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["sample", *texts, *tensors])
        for index, name in enumerate(samples.names):
            cells = [text[index] for text in texts.values()]
            cells += [json.dumps(_plain(a[index])) for a in tensors.values()]
            writer.writerow([name, *cells])


def _plain(array: Any) -> Any:
    """Make nested lists; floats as the shortest number that is the same 32-bit float."""
    if isinstance(array, str):
        return array
    if array.ndim:
        return [_plain(item) for item in array]
    if array.dtype.kind == "f":
        value = float(str(array))
        return int(value) if value.is_integer() and abs(value) < 1e6 else value
    return array.item()


def read_samples(path: Path, signature: Mapping[str, Any]) -> Samples:
    """Read a samples file.

    Args:
        path: The file.
        signature: Its `inputs` and `outputs` give names, dtypes and shapes.

    Raises:
        AdequacyError: A column is missing, a cell is damaged or of another shape, or there is
            no sample.
    """
    csv.field_size_limit(1 << 30)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if not rows:
        msg = f"{path.name} has no samples"
        raise AdequacyError(msg)

    def tensors(kind: str) -> dict[str, Any]:
        found = {}
        for tensor in signature[f"{kind}s"]:
            column = f"{kind}.{tensor['name']}"
            if column not in rows[0]:
                msg = f"{path.name} has no column {column!r}"
                raise AdequacyError(msg)
            try:
                array = _array([json.loads(r[column]) for r in rows], tensor["dtype"])
            except (ValueError, TypeError) as error:
                msg = f"{path.name}: a cell of the column {column!r} is damaged: {error}"
                raise AdequacyError(msg) from error
            wanted = tensor["shape"][1:]
            if len(wanted) != array.ndim - 1 or any(
                w not in (None, n) for w, n in zip(wanted, array.shape[1:], strict=True)
            ):
                msg = f"{path.name}: {column!r} has the shape {list(array.shape[1:])}, not {wanted}"
                raise AdequacyError(msg)
            found[tensor["name"]] = array
        return found

    texts = {c[5:]: [r[c] for r in rows] for c in rows[0] if c.startswith("text.")}
    return Samples([r["sample"] for r in rows], tensors("input"), tensors("output"), texts)


def _array(rows: list[Any], dtype: str) -> Any:
    """Make an array of JSON lists of one shape; of texts, one of objects.

    Raises:
        ValueError: They have different shapes, or are not of this dtype.
    """
    import numpy as np

    if dtype != "str":
        return np.array(rows, dtype=dtype)
    # NumPy's own strings would lose NULs at the end.
    array = np.array(rows, dtype=object)
    if not all(isinstance(text, str) for text in array.ravel()):
        msg = "there is something else than texts"
        raise ValueError(msg)
    return array

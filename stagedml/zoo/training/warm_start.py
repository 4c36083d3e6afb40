"""Beginning a training with the weights of another: any of ours, or a local file or directory.

What can be read, without the code that made it:

* `*.weights.h5` of Keras, as `KerasModel.weights` is, whether or not an optimizer is in it;
* a `.keras` file, and a SavedModel of a Keras model, as `SavedModelExport.model` is;
* a directory that has just one of these: the outputs of a training or of an export.

LiteRT and ONNX models fold and rename their weights, and are refused.
"""

from __future__ import annotations

import json
import shutil
import zipfile
from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

_SHOWN = 4  # weights in a message
_HDF5, _ZIP = b"\x89HDF\r\n\x1a\n", b"PK\x03\x04"
_KERAS_WEIGHTS = "model.weights.h5"  # in a `.keras` file
# What a compiled model's file has besides.
_NOT_OF_THE_MODEL = ("optimizer/", "metrics/", "_compile_metrics/", "_loss_tracker/")


class StartError(StagedMLError):
    """Weights that a training cannot start from."""


class Weight(NamedTuple):
    """A weight of a file.

    Attributes:
        place: Where in the file it is.
        name: `LAYER/...`, by the layer's own name.
        shape: Its shape.
    """

    place: str
    name: str
    shape: tuple[int, ...]


def load_start(
    model: Any, start: Path, scratch: Path, *, optional: Collection[str] | None = None
) -> list[str]:
    """Give a model, not compiled yet, the weights of another training.

    Args:
        model: A functional Keras model. Seeds of its layers stay as they are.
        start: The file or the directory.
        scratch: An empty directory.
        optional: Take the weights that the model has as well, by the names of their layers. Layers
            of these names may be missing; none else. By default all weights must be of one
            architecture.

    Returns:
        The names of the weights that were taken, sorted.

    Raises:
        StartError: It is nothing that can be read, or not of this model.
    """
    found = find_weights(start)
    own = scratch / "own.weights.h5"
    model.save_weights(own)
    if found.is_dir():
        values = _saved_model(found)
        return _take_by_path(model, values, found, optional)
    if _begins(found) == _ZIP:
        found = _unzipped(found, scratch)
    try:
        theirs = _weights(found)
    except (OSError, KeyError, ValueError, RuntimeError) as error:
        msg = f"the weights {start.name!r} cannot be read: {error}"
        raise StartError(msg) from error
    pairs = _matched(_weights(own), theirs, start, optional)
    _copy(found, own, pairs)
    model.load_weights(own)
    return sorted(ours.name for ours, _ in pairs)


def check_classes(start: Path, classes: Sequence[str]) -> None:
    """Refuse weights whose description, where they have one beside them, has other classes.

    Raises:
        StartError: They have.
    """
    try:
        known = json.loads(_beside(start, "config.json") or b"{}").get("classes")
    except (ValueError, AttributeError):
        return
    if known is not None and known != list(classes):
        msg = f"the weights {start.name!r} tell the classes {known}, the data have {list(classes)}"
        raise StartError(msg)


def check_words(start: Path, vocabulary: bytes, name: str) -> None:
    """Refuse weights whose vocabulary, where they have one beside them, is another one.

    Embeddings of as many other words would be taken for those of the data's.

    Args:
        start: The file or the directory.
        vocabulary: The content of the data's vocabulary; white space may be another one.
        name: What the file of the vocabulary beside the weights is called.

    Raises:
        StartError: It is.
    """
    known = _beside(start, name)
    if known is not None and known.split() != vocabulary.split():
        msg = f"the weights {start.name!r} have another vocabulary than the data: see its {name}"
        raise StartError(msg, hint="Prepare the data with the vocabulary of the weights.")


def _beside(start: Path, name: str) -> bytes | None:
    """Read a file beside weights, or in their directory, if it is there."""
    try:
        return ((start if start.is_dir() else start.parent) / name).read_bytes()
    except OSError:
        return None


def find_weights(start: Path) -> Path:
    """Find the weights that a file or a directory has: a file, or a SavedModel's directory.

    Raises:
        StartError: There are none, or several, or none of a format that can be read.
    """
    if not start.is_dir():
        _check_file(start)
        return start
    if (start / "saved_model.pb").is_file():
        return start
    inside = sorted(start.iterdir())
    found = [p for p in inside if p.name.endswith((".weights.h5", ".keras"))]
    found += [p for p in inside if (p / "saved_model.pb").is_file()]
    if len(found) != 1:
        names = ", ".join(p.name for p in inside[:8]) or "nothing"
        which = "several files of weights" if found else "no weights"
        msg = f"the directory {start.name!r} has {which}; there is {names}"
        raise StartError(msg, hint="It must have one `.weights.h5`, `.keras`, or SavedModel.")
    return find_weights(found[0])


def _begins(path: Path) -> bytes:
    with path.open("rb") as file:
        start = file.read(8)
    return _ZIP if start.startswith(_ZIP) else start


def _check_file(path: Path) -> None:
    begin = _begins(path)
    if begin in (_HDF5, _ZIP):
        return
    kind = "a LiteRT model" if begin[4:] == b"TFL3" else "neither HDF5 nor a `.keras` file"
    if path.suffix == ".onnx":
        kind = "an ONNX model"
    msg = f"{path.name!r} is {kind}: a training cannot start from it"
    raise StartError(msg, hint="Hand on the weights of the model that it was made from.")


def _unzipped(path: Path, scratch: Path) -> Path:
    target = scratch / "unzipped.weights.h5"
    try:
        with (
            zipfile.ZipFile(path) as archive,
            archive.open(_KERAS_WEIGHTS) as source,
            target.open("wb") as file,
        ):
            shutil.copyfileobj(source, file)
    except (OSError, KeyError, EOFError, zipfile.BadZipFile) as error:
        msg = f"{path.name!r} is no `.keras` file that can be read: {error}"
        raise StartError(msg) from error
    return target


def _weights(path: Path) -> list[Weight]:
    """List the weights of a `.weights.h5`, without seeds and what an optimizer keeps."""
    import h5py

    found: list[Weight] = []
    with h5py.File(path) as file:

        def see(place: str, item: Any) -> None:
            if not isinstance(item, h5py.Dataset) or "seed_generator" in place:
                return
            if not place.startswith(_NOT_OF_THE_MODEL):
                parts = place.split("/")
                known = file.get("/".join([*parts[:2], "vars"]))
                name = None if known is None else known.attrs.get("name")
                if parts[0] == "layers" and isinstance(name, str):
                    parts = [name, *parts[2:]]
                found.append(Weight(place, "/".join(parts), tuple(item.shape)))

        file.visititems(see)
    return found


def _matched(
    ours: list[Weight], theirs: list[Weight], start: Path, optional: Collection[str] | None
) -> list[tuple[Weight, Weight]]:
    """Pair weights: all by their places, or those of common layers by their names."""
    whole = optional is None
    known = {(w.place if whole else w.name): w for w in theirs}
    pairs: list[tuple[Weight, Weight]] = []
    missing: list[str] = []
    for weight in ours:
        other = known.pop(weight.place if whole else weight.name, None)
        if other is not None:
            pairs.append((weight, other))
        elif whole or weight.name.partition("/")[0] not in (optional or ()):
            missing.append(weight.name)
    _check(
        start,
        missing,
        [w.name for w in known.values()] if whole else [],
        [(a.name, a.shape, b.shape) for a, b in pairs if a.shape != b.shape],
    )
    return pairs


def _check(
    start: Path,
    missing: Sequence[str],
    unknown: Sequence[str],
    shapes: Sequence[tuple[str, tuple[int, ...], tuple[int, ...]]],
) -> None:
    wrong = [
        *(f"{name} is not in it" for name in missing),
        *(f"the model has no {name}" for name in unknown),
        *(f"{name} has the shape {b}, the model's has {a}" for name, a, b in shapes),
    ]
    if wrong:
        more = f"; and {len(wrong) - _SHOWN} more" if len(wrong) > _SHOWN else ""
        msg = f"the weights {start.name!r} are not of this model: {'; '.join(wrong[:_SHOWN])}{more}"
        hint = "Train with the parameters of the model that they are from, or start from another."
        raise StartError(msg, hint=hint)


def _copy(source: Path, target: Path, pairs: Sequence[tuple[Weight, Weight]]) -> None:
    import h5py

    with h5py.File(source) as theirs, h5py.File(target, "r+") as ours:
        for here, there in pairs:
            ours[here.place][...] = theirs[there.place][...]


def _saved_model(directory: Path) -> dict[str, Any]:
    """Read the weights of an exported Keras model, by the names that Keras gave to them."""
    import tensorflow as tf

    try:
        loaded = tf.saved_model.load(str(directory))
        values = {v.name.rpartition(":")[0]: v.numpy() for v in loaded.variables}
    except (AttributeError, OSError, ValueError, tf.errors.OpError) as error:
        msg = f"the SavedModel {directory.name!r} is not one that Keras exported: {error}"
        raise StartError(msg) from error
    return {name: value for name, value in values.items() if "seed_generator" not in name}


def _take_by_path(
    model: Any, values: Mapping[str, Any], start: Path, optional: Collection[str] | None
) -> list[str]:
    wanted = {weight.path: weight for weight in model.weights}
    common = sorted(set(wanted) & set(values))
    missing = [
        name
        for name in sorted(set(wanted) - set(values))
        if optional is None or name.partition("/")[0] not in optional
    ]
    unknown = sorted(set(values) - set(wanted)) if optional is None else []
    shapes = [
        (name, tuple(wanted[name].shape), values[name].shape)
        for name in common
        if tuple(wanted[name].shape) != values[name].shape
    ]
    _check(start, missing, unknown, shapes)
    for name in common:
        wanted[name].assign(values[name])
    return common

"""Labelled images from what people have: NumPy's arrays, directories of pictures, CIFAR-10's files.

Each stage writes `LabelledImages`. An image that is in both parts is taken out of the training
part, and how many that were stands in `info["left_out_of_training"]`.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml import Build, stage
from stagedml.zoo.classification.items import DataError
from stagedml.zoo.formats.archives import Limits, unpack_archive
from stagedml.zoo.formats.idx import Idx
from stagedml.zoo.images.data import LabelledImages, write_images

if TYPE_CHECKING:
    from collections.abc import Sequence

# A label, then 1024 values each of red, green and blue, row by row.
CIFAR_SIDE = 32
CIFAR_RECORD = 1 + 3 * CIFAR_SIDE**2
CIFAR_TRAIN = [f"data_batch_{k}.bin" for k in range(1, 6)]
CIFAR_TEST = ["test_batch.bin"]
# Of a picture file, the largest number of pixels: a small file cannot fill the memory.
MOST_PIXELS = 1 << 24


@stage(environment="text", closed=True)
def read_arrays(
    build: Build[LabelledImages],
    arrays: Path,
    *,
    name: str,
    classes: list[str],
    keys: list[str] | None = None,
    maximum: int = 255,
) -> LabelledImages:
    """Read an `.npz` file of four arrays, or a directory of four `.npy` files.

    Args:
        build: The running stage.
        arrays: The file, or the directory.
        name: The data set's name, for people.
        classes: Names of the classes.
        keys: The names of the arrays: training images and labels, test images and labels; by
            default `x_train`, `y_train`, `x_test` and `y_test`, as Keras's files have them. Images
            are uint8 (items, height, width), or with 1 or 3 channels behind; labels are integers
            (items,) or (items, 1).
        maximum: The brightest value of a pixel.

    Raises:
        DataError: An array is missing, is not of this form, or holds Python objects.
    """
    names = keys or ["x_train", "y_train", "x_test", "y_test"]
    if len(names) != 4:
        msg = f"four arrays are needed, {len(names)} names were given"
        raise DataError(msg)
    found = [_array(arrays, key) for key in names]
    parts = [
        (_images(x, key), _labels(y, other))
        for (x, key), (y, other) in (
            ((found[0], names[0]), (found[1], names[1])),
            ((found[2], names[2]), (found[3], names[3])),
        )
    ]
    _write(build, name, classes, maximum, *parts)
    return build.out


def _array(arrays: Path, key: str) -> Any:
    """Read one array; without pickles, which would run what they like."""
    import numpy as np

    try:
        if arrays.is_dir():
            return np.load(arrays / f"{key}.npy", allow_pickle=False)
        with np.load(arrays, allow_pickle=False) as file:
            if key not in file.files:
                msg = f"{arrays.name} has no array {key!r}: there are {', '.join(file.files)}"
                raise DataError(msg)
            return file[key]
    except (OSError, ValueError, EOFError, TypeError, zipfile.BadZipFile) as error:
        msg = f"the array {key!r} of {arrays.name} cannot be read: {error}"
        raise DataError(msg) from error


def _images(array: Any, key: str) -> Idx:
    if array.dtype != "uint8" or array.ndim not in (3, 4):
        msg = (
            f"{key!r} has the dtype {array.dtype} and the shape {array.shape}; images are uint8 "
            "(items, height, width), or with channels behind"
        )
        raise DataError(msg)
    if array.ndim == 4 and array.shape[3] == 1:
        array = array[..., 0]
    return Idx(tuple(map(int, array.shape)), array.tobytes())


def _labels(array: Any, key: str) -> Idx:
    flat = array[:, 0] if array.ndim == 2 and array.shape[1] == 1 else array
    if flat.dtype.kind not in "iu" or flat.ndim != 1:
        msg = (
            f"{key!r} has the dtype {array.dtype} and the shape {array.shape}; labels are integers "
            "(items,)"
        )
        raise DataError(msg)
    if len(flat) and not 0 <= flat.min() <= flat.max() <= 255:
        msg = (
            f"{key!r} has labels from {flat.min()} to {flat.max()}; they are indices from 0 to 255"
        )
        raise DataError(msg)
    return Idx((len(flat),), flat.astype("uint8").tobytes())


@stage(environment="tensorflow", closed=True)
def read_folders(
    build: Build[LabelledImages], pictures: Path, *, name: str, channels: int = 3
) -> LabelledImages:
    """Read pictures from `train/CLASS/*.png` and `test/CLASS/*.png`, all of one size.

    Args:
        build: The running stage.
        pictures: The directory; PNG, JPEG or BMP.
        name: The data set's name, for people.
        channels: 3 for colours, 1 for grey.

    Raises:
        DataError: A picture cannot be read or has another size, or the parts have other classes.
    """
    if channels not in (1, 3):
        msg = f"pictures have 1 channel (grey) or 3 (colours), not {channels}"
        raise DataError(msg)
    known = [sorted(p.name for p in (pictures / part).glob("*/")) for part in ("train", "test")]
    if not known[0] or known[0] != known[1]:
        msg = f"{pictures.name} has the classes {known[0]} in train and {known[1]} in test"
        raise DataError(msg, hint="There is to be a directory for each class in both.")
    parts = [_folder(build, pictures / part, known[0], channels) for part in ("train", "test")]
    _write(build, name, known[0], 255, *parts)
    return build.out


def _folder(
    build: Build[Any], folder: Path, classes: Sequence[str], channels: int
) -> tuple[Idx, Idx]:
    """Read the pictures of a part, in the order of their classes and names."""
    files = [
        (path, label)
        for label, kind in enumerate(classes)
        for path in sorted((folder / kind).iterdir())
    ]
    pixels: list[bytes] = []
    shape: tuple[int, ...] = ()
    for path, _ in build.track(files, f"read {folder.name}"):
        array = _picture(path, channels)
        shape = shape or array.shape
        if array.shape != shape:
            found, others = (" by ".join(map(str, s[:2])) for s in (array.shape, shape))
            place = f"{folder.name}/{path.parent.name}/{path.name}"
            msg = f"{place} is of {found} pixels, others of {others}"
            raise DataError(msg, hint="Scale or cut them to one size in a stage before.")
        pixels.append(array.tobytes())
    size = shape[:2] if channels == 1 else shape
    images = Idx((len(files), *size), b"".join(pixels))
    return images, Idx((len(files),), bytes(label for _, label in files))


def _picture(path: Path, channels: int) -> Any:
    """Decode a picture: uint8 (height, width, channels)."""
    import tensorflow as tf

    try:
        image = tf.io.decode_image(path.read_bytes(), channels, expand_animations=False)
    except (tf.errors.InvalidArgumentError, OSError) as error:
        msg = f"{path.name} cannot be read as a picture: {str(error).splitlines()[0]}"
        raise DataError(msg) from error
    if image.shape[0] * image.shape[1] > MOST_PIXELS:
        msg = f"{path.name} has {image.shape[0]} by {image.shape[1]} pixels, too many"
        raise DataError(msg)
    return image.numpy()


@stage(environment="text", closed=True)
def read_cifar10(
    build: Build[LabelledImages], archive: Path, *, name: str = "CIFAR-10"
) -> LabelledImages:
    """Read CIFAR-10's binary files; its class names come with them.

    The format is described at https://www.cs.toronto.edu/~kriz/cifar.html: records of a label and
    a plane each of red, green and blue.

    Args:
        build: The running stage.
        archive: `cifar-10-binary.tar.gz`, or a directory of what is in it.
        name: The data set's name, for people.

    Raises:
        ArchiveError: The archive is damaged.
        DataError: A file is missing, or is not of whole records.
    """
    folder = archive
    if not archive.is_dir():
        folder = build.tmp / "cifar"
        unpack_archive(archive, folder, only=["*.bin", "*.txt"], strip=1, limits=Limits())
    try:
        classes = (folder / "batches.meta.txt").read_text(encoding="utf-8").split()
    except OSError as error:
        msg = f"{archive.name} has no batches.meta.txt, which names the classes"
        raise DataError(msg) from error
    parts = [_cifar(folder, names) for names in (CIFAR_TRAIN, CIFAR_TEST)]
    _write(build, name, classes, 255, *parts)
    return build.out


def _cifar(folder: Path, names: Sequence[str]) -> tuple[Idx, Idx]:
    import numpy as np

    rows = []
    for name in names:
        try:
            data = (folder / name).read_bytes()
        except OSError as error:
            msg = f"there is no {name}"
            raise DataError(msg) from error
        if len(data) % CIFAR_RECORD:
            msg = f"{name} has {len(data)} bytes, which are not records of {CIFAR_RECORD}"
            raise DataError(msg)
        rows.append(np.frombuffer(data, np.uint8).reshape(-1, CIFAR_RECORD))
    found = np.concatenate(rows)
    planes = found[:, 1:].reshape(-1, 3, CIFAR_SIDE, CIFAR_SIDE)
    images = np.ascontiguousarray(planes.transpose(0, 2, 3, 1))
    return Idx(images.shape, images.tobytes()), Idx((len(found),), found[:, 0].tobytes())


def _write(
    build: Build[LabelledImages],
    name: str,
    classes: Sequence[str],
    maximum: int,
    train: tuple[Idx, Idx],
    test: tuple[Idx, Idx],
) -> None:
    """Leave out of the training part what is in the test part, and write both."""
    images, labels = train
    tested = {test[0].item(k) for k in range(len(test[0]))}
    kept = [k for k in range(len(images)) if images.item(k) not in tested]
    left_out = len(images) - len(kept)
    if left_out and len(images) == len(labels):
        pixels = b"".join(images.item(k) for k in kept)
        images = Idx((len(kept), *images.shape[1:]), pixels)
        labels = Idx((len(kept),), bytes(labels.data[k] for k in kept))
    write_images(
        build.out,
        name=name,
        classes=classes,
        maximum=maximum,
        train=(images, labels),
        test=test,
        more={"left_out_of_training": left_out},
    )

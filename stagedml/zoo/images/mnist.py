"""MNIST: 70,000 handwritten digits of 28 by 28 pixels, from the four original idx files.

By Y. LeCun, C. Cortes and C. Burges. Checksums as in TensorFlow Datasets' `url_checksums/mnist.txt`
and in Hugging Face's `dataset_infos.json`, which agree.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from stagedml import Build, fetchurl, stage
from stagedml.zoo.formats.idx import read_idx
from stagedml.zoo.images.data import LabelledImages, write_images

if TYPE_CHECKING:
    from stagedml import Manager

BASE = "https://storage.googleapis.com/cvdf-datasets/mnist"
FILES = {
    "train-images-idx3-ubyte.gz": (
        "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"
    ),
    "train-labels-idx1-ubyte.gz": (
        "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"
    ),
    "t10k-images-idx3-ubyte.gz": (
        "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"
    ),
    "t10k-labels-idx1-ubyte.gz": (
        "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6"
    ),
}
CLASSES = [str(n) for n in range(10)]


@stage()
def unpack_mnist(
    build: Build[LabelledImages],
    train_images: Path,
    train_labels: Path,
    test_images: Path,
    test_labels: Path,
    *,
    name: str = "MNIST",
) -> LabelledImages:
    """Unpack and check the four idx files; the official division into two parts is kept.

    Args:
        build: The running stage.
        train_images: Gzipped or plain idx file of three dimensions.
        train_labels: Of one dimension.
        test_images: As `train_images`.
        test_labels: As `train_labels`.
        name: Of the data set, for people.

    Raises:
        IdxError: A file is damaged.
        DataError: The files do not belong together, or are not what MNIST is.
    """
    write_images(
        build.out,
        name=name,
        classes=CLASSES,
        maximum=255,
        train=(read_idx(train_images, dimensions=3), read_idx(train_labels, dimensions=1)),
        test=(read_idx(test_images, dimensions=3), read_idx(test_labels, dimensions=1)),
    )
    return build.out


def mnist(m: Manager) -> LabelledImages:
    """MNIST; see `unpack_mnist`."""
    files = [fetchurl(m, url=f"{BASE}/{name}", sha256=sha256) for name, sha256 in FILES.items()]
    train_images, train_labels, test_images, test_labels = (fetched.file for fetched in files)
    return unpack_mnist(m, train_images, train_labels, test_images, test_labels)

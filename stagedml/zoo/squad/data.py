"""The Stanford Question Answering Dataset, 1.1 and 2.0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from stagedml.zoo.formats.catalogue import fetch
from stagedml.zoo.sample_data.stages import squad_sample_data

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml import Manager

Version = Literal["1.1", "2.0"]


class Squad(NamedTuple):
    """The two files that are public, as references to be handed to stages."""

    train: Path
    dev: Path


def squad(m: Manager, version: Version = "1.1") -> Squad:
    """The official files.

    Args:
        m: The plan to add to.
        version: `2.0` has questions without an answer too.

    Raises:
        UnknownSourceError: There is no such version.
    """
    train, dev = (fetch(m, f"squad/{version}/{split}") for split in ("train", "dev"))
    return Squad(train.file, dev.file)


def squad_sample(m: Manager, version: Version = "1.1") -> Squad:
    """Made-up files of the same form, with no download: 60 questions for training, 20 for dev."""
    files = squad_sample_data(m, version=version)
    return Squad(files.train, files.dev)

"""RuSentiment: posts in Russian with their sentiment, from the archive that is not public any more.

A. Rogers et al., COLING 2018, https://aclanthology.org/C18-1064. Three tables (CSV, with a header
`label,text`): posts chosen at random, posts chosen by active learning, and the test part.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from stagedml import Build, stage
from stagedml.zoo.formats.archives import unpack_archive
from stagedml.zoo.formats.tables import TableError
from stagedml.zoo.text.data import LabelledTexts, Share, read_part, write_parts
from stagedml.zoo.text.reading import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

_FORM = Form("text", "label", separator="comma", quoted=True)
_TRAIN = ("rusentiment_random_posts.csv", "rusentiment_preselected_posts.csv")
_TEST = ("rusentiment_test.csv",)
CLASSES = ["negative", "neutral", "positive", "skip", "speech"]


@stage(closed=True)
def rusentiment_texts(
    build: Build[LabelledTexts], archive: Path, *, dev_fraction: Share = 0.1
) -> LabelledTexts:
    """Read the tables of RuSentiment, and split a development set off those for training.

    Args:
        build: The running stage.
        archive: A tar or zip file with the three tables, wherever in it they are.
        dev_fraction: How much of the training tables becomes the development set.

    Raises:
        ArchiveError: It is no such archive, or damaged.
        TableError: A table is missing, is there twice, is not as it should be, or has other
            labels.
    """
    directory = build.tmp / "archive"
    directory.mkdir()
    members = unpack_archive(archive, directory, only=[f"*{name}" for name in (*_TRAIN, *_TEST)])
    places = [directory / member.path for member in members]
    given = {
        "train": read_part(_named(archive, places, _TRAIN), _FORM, training=True),
        "test": read_part(_named(archive, places, _TEST), _FORM, training=False),
    }
    labels = sorted({example.label for example in given["train"].examples})
    if labels != CLASSES:
        msg = f"{archive.name} has the labels {', '.join(labels)}; RuSentiment's are others"
        raise TableError(msg, hint=f"They are {', '.join(CLASSES)}.")
    return write_parts(build, given, {"dev": dev_fraction})


def _named(archive: Path, places: Sequence[Path], names: Sequence[str]) -> list[Path]:
    found = []
    for name in names:
        fits = [place for place in places if place.name == name]
        if len(fits) != 1:
            msg = f"{archive.name} has {len(fits)} files {name}"
            raise TableError(msg)
        found.append(fits[0])
    return found

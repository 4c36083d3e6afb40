"""SQuAD's public files side by side, for who looks at them."""

from __future__ import annotations

import shutil
from pathlib import Path

from stagedml import Build, File, Outputs, stage


class SquadFiles(Outputs):
    """The two files that are public, as distributed."""

    train = File("train.json")
    dev = File("dev.json")


@stage(closed=True)
def squad_files(build: Build[SquadFiles], train: Path, dev: Path) -> SquadFiles:
    """Put the training and the development set into one directory."""
    shutil.copyfile(train, build.out.train)
    shutil.copyfile(dev, build.out.dev)
    return build.out

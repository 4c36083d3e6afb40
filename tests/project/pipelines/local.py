"""Files and directories of the project."""

from __future__ import annotations

from toy.local import Listing, count_files, list_files

from stagedml import Manager, directory, file, pipeline


@pipeline("local")
def all_local(m: Manager, *, path: str = "data/train.csv", images: str = "data/images/") -> Listing:
    """List files of the project."""
    table = file(m, path, name="train.csv")
    listing = list_files(m, table, table.file, directory(m, images, name="images"))
    return count_files(m, listing, file(m, f"{images.rstrip('/')}/one.txt").file)

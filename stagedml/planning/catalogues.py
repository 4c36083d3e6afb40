"""Catalogues: files that a project knows by their hashes, whether a pipeline fetches them or not.

`[tool.stagedml] catalogues = ["package.module:NAME"]` of pyproject.toml names mappings to objects
with a `name` and a `sha256`, as `stagedml.zoo.formats.catalogue:CATALOGUE` is one.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from stagedml.planning.project import Project


class CatalogueError(StagedMLError):
    """What pyproject.toml names is no catalogue."""


def catalogued(project: Project) -> dict[str, str]:
    """Return the names of all files in a project's catalogues, by sha256.

    Raises:
        CatalogueError: One of them is not there, or is no catalogue.
        ProjectError: pyproject.toml cannot be read.
    """
    found: dict[str, str] = {}
    for place in project.catalogues:
        module, _, name = place.partition(":")
        where = f"{project.root / 'pyproject.toml'}, catalogues"
        try:
            catalogue = getattr(importlib.import_module(module), name)
        except Exception as error:  # whatever the module does when it is imported
            msg = f"the catalogue {place} cannot be imported: {type(error).__name__}: {error}"
            raise CatalogueError(msg, where=where) from error
        sources = catalogue.values() if isinstance(catalogue, Mapping) else ()
        files = [(getattr(s, "sha256", None), getattr(s, "name", None)) for s in sources]
        if not files or not all(isinstance(part, str) for file in files for part in file):
            msg = f"{place} is no catalogue: a mapping to objects with `name` and `sha256`"
            raise CatalogueError(msg, where=where)
        found.update((str(sha256), str(name)) for sha256, name in files)
    return found

"""Frozen realizations: files that `stagedml freeze` writes, as inputs of a pipeline.

A frozen realization is known by the hash of its content. So it is the same for everybody, whatever
it was made from, and a pure stage may use it, also where an impure one has made it.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from stagedml.errors import StagedMLError
from stagedml.nix.paths import StoreNameError, check_name
from stagedml.runtime.outputs import Outputs

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping
    from pathlib import Path

    from stagedml.planning.manager import Manager

OutputsT = TypeVar("OutputsT", bound=Outputs)

VERSION = 1
_SHA256 = re.compile(r"[0-9a-f]{64}")


class FrozenError(StagedMLError):
    """A frozen realization cannot be used."""


class FrozenMissingError(FrozenError):
    """There is no file of a frozen realization where a pipeline says."""


class FrozenFormatError(FrozenError):
    """A file is not one that `stagedml freeze` wrote."""


class FrozenHashError(FrozenError):
    """A file of a frozen realization was changed: its parts do not belong together."""


class FrozenClassError(FrozenError):
    """A frozen realization is of another class of outputs than the pipeline says."""


@dataclass(frozen=True)
class Frozen:
    """A frozen realization.

    Attributes:
        name: Its name in the store.
        sha256: Of its content, as a NAR; hexadecimal.
        outputs: The class of its outputs, as `module:Class`.
        config: The parameters of the stage that made it.
        provenance: Where it comes from, for people.
    """

    name: str
    sha256: str
    outputs: str
    config: Mapping[str, Any]
    provenance: Mapping[str, Any] = field(default_factory=dict)

    @property
    def seal(self) -> str:
        """What tells whether the parts that count were changed by hand."""
        parts = [self.name, self.sha256, self.outputs, self.config]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]

    def table(self) -> dict[str, Any]:
        """Return the file's content. Parameters are JSON: TOML has no null."""
        return {
            "version": VERSION,
            "name": self.name,
            "sha256": self.sha256,
            "outputs": self.outputs,
            "config": json.dumps(dict(self.config), sort_keys=True, ensure_ascii=False),
            "seal": self.seal,
            "provenance": dict(self.provenance),
        }


def read_frozen(path: Path, shown: str) -> Frozen:
    """Read a file that `stagedml freeze` wrote.

    Args:
        path: Where it is.
        shown: As the pipeline names it.

    Raises:
        FrozenMissingError: There is none.
        FrozenFormatError: It is something else, or damaged.
        FrozenHashError: A part of it was changed.
    """
    from stagedml.host.toml_files import TomlError, load_toml

    try:
        table = load_toml(path)
    except (FileNotFoundError, NotADirectoryError) as error:
        msg = f"there is no frozen realization {shown!r}"
        hint = f"Make one: `stagedml freeze PIPELINE.STAGE -o {shown}`."
        raise FrozenMissingError(msg, hint=hint) from error
    except OSError as error:
        raise FrozenMissingError(f"{shown!r} cannot be read: {error.strerror}") from error
    except TomlError as error:
        msg = f"{shown!r} is not TOML: {error.message}"
        raise FrozenFormatError(msg, where=f"{shown}:{error.line}") from error
    if table.get("version") != VERSION:
        msg = f"{shown!r} is no file of `stagedml freeze`, or of another version of it"
        raise FrozenFormatError(msg)
    try:
        texts = {key: _text(table, key) for key in ("name", "sha256", "outputs", "config", "seal")}
        config = json.loads(texts["config"])
        provenance = table.get("provenance", {})
        if not isinstance(config, dict) or not isinstance(provenance, dict):
            raise TypeError("its parameters or its provenance are no table")
        check_name(texts["name"], "a frozen realization")
        if not _SHA256.fullmatch(texts["sha256"]) or ":" not in texts["outputs"]:
            raise ValueError("its hash or its class is not of the right form")
    except (ValueError, TypeError, StoreNameError) as error:
        msg = f"{shown!r} is damaged: {error}"
        raise FrozenFormatError(msg, hint="Take it from git again, or freeze anew.") from error
    found = Frozen(texts["name"], texts["sha256"], texts["outputs"], config, provenance)
    if found.seal != texts["seal"]:
        msg = f"{shown!r} was changed: its name, hash, class and parameters do not belong together"
        raise FrozenHashError(msg, hint="Take it from git again, or freeze anew.")
    return found


def _text(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key)
    if not isinstance(value, str):
        raise TypeError(f"it has no {key!r}")
    return value


def frozen(manager: Manager, path: str | os.PathLike[str], outputs: type[OutputsT]) -> OutputsT:
    """Add a frozen realization: a fixed-output derivation.

    Its store path follows from its name and its content alone. It is not built: it is in the store
    where it was frozen, and comes to others by a binary cache, `nix copy` or `stagedml import`.

    Args:
        manager: The plan to add to.
        path: The file that `stagedml freeze` wrote, relative to the project's directory.
        outputs: The class of its outputs.

    Raises:
        FrozenMissingError: There is no such file.
        FrozenFormatError: The file is something else, or damaged.
        FrozenHashError: The file was changed.
        FrozenClassError: The realization is of another class.
    """
    return manager.add_frozen(path, outputs)


def class_name(outputs: type[Outputs]) -> str:
    """Return a class as `module:Class`."""
    return f"{outputs.__module__}:{outputs.__qualname__}"

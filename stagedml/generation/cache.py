"""What is known of source files, kept between runs under the hashes of their contents.

One small JSON file: a checksum, then the entries. A cache that is damaged, or cannot be written,
only costs time.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from stagedml.directories import cache_home
from stagedml.generation.imports import Import, Imports

_MOST = 4000  # entries; the oldest go. About 300 bytes each, read in one go.


class Facts(NamedTuple):
    """What follows from a file's content.

    Attributes:
        sha256: Of the content, in hexadecimal.
        stripped_sha256: Of its stripped form.
        imports: What it imports.
    """

    sha256: str
    stripped_sha256: str
    imports: Imports


class Cache:
    """The facts of all files seen lately.

    Args:
        folder: Where it is kept; `$XDG_CACHE_HOME/stagedml` or `~/.cache/stagedml` if not given.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = _path(folder)
        self._stored = _load(self._path)
        self._used: dict[str, list[Any]] = {}
        self._changed = False

    def facts(self, content: bytes) -> Facts | None:
        """What is known of a file with this content."""
        sha256 = hashlib.sha256(content).hexdigest()
        entry = self._used.get(sha256) or self._stored.get(sha256)
        if entry is None:
            return None
        self._used[sha256] = entry
        stripped, statements, lazy, exports = entry
        return Facts(
            sha256,
            stripped,
            Imports(
                tuple(_import(s) for s in statements),
                {name: _import(s) for name, s in lazy.items()},
                tuple(exports),
            ),
        )

    def add(self, content: bytes, stripped_sha256: str, imports: Imports) -> Facts:
        """Remembers the facts of a file."""
        facts = Facts(hashlib.sha256(content).hexdigest(), stripped_sha256, imports)
        self._used[facts.sha256] = [stripped_sha256, *imports]
        self._changed = True
        return facts

    def save(self) -> None:
        """Writes what was added, together with what other processes wrote meanwhile."""
        if not self._changed or self._path is None:
            return
        from tempfile import NamedTemporaryFile

        self._changed = False
        kept = {k: v for k, v in _load(self._path).items() if k not in self._used} | self._used
        text = json.dumps(dict(list(kept.items())[-_MOST:]), separators=(",", ":"))
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(
                "w", encoding="utf-8", dir=self._path.parent, prefix=".sources-", delete=False
            ) as file:
                try:
                    file.write(f"{_checksum(text)}\n{text}")
                    file.close()
                    os.replace(file.name, self._path)  # noqa: PTH105
                except BaseException:
                    Path(file.name).unlink(missing_ok=True)
                    raise


def _import(entry: list[Any]) -> Import:
    line, level, module, names, required = entry
    return Import(line, level, module, tuple(names), required)


def _path(folder: Path | None) -> Path | None:
    """The cache's file; its name changes with the code that fills it."""
    try:
        if folder is None:
            base = cache_home()
            if base is None:
                return None
            folder = base / "stagedml"
        here = Path(__file__).parent
        code = [(here / name).read_bytes() for name in ("strip.py", "imports.py", "cache.py")]
    except OSError:  # no source files
        return None
    return folder / f"sources-{_checksum(repr(code))[:16]}.json"


def _load(path: Path | None) -> dict[str, list[Any]]:
    if path is None:
        return {}
    try:
        checksum, _, text = path.read_text(encoding="utf-8").partition("\n")
        if checksum == _checksum(text):
            entries: dict[str, list[Any]] = json.loads(text)
            return entries
    except (OSError, ValueError):
        pass
    return {}


def _checksum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()

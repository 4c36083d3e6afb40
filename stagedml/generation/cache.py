"""What is known of source files, kept between runs under hashes of what it follows from.

Small JSON files: a checksum, then the entries. A cache that is damaged, or cannot be written, only
costs time.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.directories import cache_home

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 4000  # entries; the oldest go. Some hundred bytes each, read in one go.


class Cache:
    """The entries of one kind that were used lately; read when the first is asked for.

    Args:
        kind: What they are; the file's name.
        code: The files whose code makes them, relative to this one: other code, other entries.
        directory: Where the file is; `$XDG_CACHE_HOME/stagedml` or `~/.cache/stagedml` if not
            given.
    """

    def __init__(self, kind: str, code: Iterable[str], directory: Path | None = None) -> None:
        self._kind = kind
        self._code = tuple(code)
        self._directory = directory
        self._stored: dict[str, Any] | None = None
        self._used: dict[str, Any] = {}
        self._changed = False

    def get(self, key: str) -> Any:
        """Return an entry, as it went through JSON; None if there is none."""
        if key not in self._used:
            if self._stored is None:
                self._stored = _load(self._path())
            if key not in self._stored:
                return None
            self._used[key] = self._stored[key]
        return self._used[key]

    def put(self, key: str, entry: Any) -> None:
        """Remember an entry."""
        self._used[key] = entry
        self._changed = True

    def save(self) -> None:
        """Write what was added, together with what other processes wrote meanwhile."""
        path = self._path() if self._changed else None
        if path is None:
            return
        from tempfile import NamedTemporaryFile

        self._changed = False
        kept = {k: v for k, v in _load(path).items() if k not in self._used} | self._used
        text = json.dumps(dict(list(kept.items())[-_MOST:]), separators=(",", ":"))
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(
                "w", encoding="utf-8", dir=path.parent, prefix=f".{self._kind}-", delete=False
            ) as file:
                try:
                    file.write(f"{_checksum(text)}\n{text}")
                    file.close()
                    os.replace(file.name, path)  # noqa: PTH105
                except BaseException:
                    Path(file.name).unlink(missing_ok=True)
                    raise

    def _path(self) -> Path | None:
        """Return the cache's file; its name changes with the code that fills it."""
        try:
            directory = self._directory
            if directory is None:
                base = cache_home()
                if base is None:
                    return None
                directory = base / "stagedml"
            here = Path(__file__).parent
            code = [(here / name).read_bytes() for name in ("cache.py", *self._code)]
        except OSError:  # no source files
            return None
        return directory / f"{self._kind}-{_checksum(repr(code))[:16]}.json"


def _load(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        checksum, _, text = path.read_text(encoding="utf-8").partition("\n")
        if checksum == _checksum(text):
            entries: dict[str, Any] = json.loads(text)
            return entries
    except (OSError, ValueError):
        pass
    return {}


def _checksum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()

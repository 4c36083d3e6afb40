"""Nix's version, remembered from run to run."""

from __future__ import annotations

import contextlib
import json
import os
import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.directories import cache_home

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def remembered(program: str, env: Mapping[str, str], ask: Callable[[], str]) -> str:
    """Return what a Nix program says of its version, asked once until the program changes.

    Args:
        program: Its full path.
        env: Environment variables, which say where the cache is.
        ask: Starts the program.
    """
    stat = Path(program).stat()
    key = f"{os.path.realpath(program)} {stat.st_mtime_ns} {stat.st_size}"
    cache = _cache_file(env)
    known: dict[str, str] = {}
    if cache is not None:
        with contextlib.suppress(OSError, ValueError):
            found = json.loads(cache.read_text(encoding="utf-8"))
            known = found if isinstance(found, dict) else {}
    if isinstance(known.get(key), str):
        return known[key]
    text = ask()
    if cache is not None:
        with contextlib.suppress(OSError):
            cache.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(
                "w", dir=cache.parent, prefix=cache.name, delete=False, encoding="utf-8"
            ) as new:
                new.write(json.dumps({key: text}))
            Path(new.name).replace(cache)
    return text


def _cache_file(env: Mapping[str, str]) -> Path | None:
    base = cache_home(env)
    return base / "stagedml" / "nix-version.json" if base else None


def parse(text: str) -> tuple[int, ...]:
    """Return a version's numbers: `nix-store (Nix) 2.35.0pre20260101_abc` gives `(2, 35, 0)`."""
    found = re.search(r"(\d+)\.(\d+)(?:\.(\d+))?", text)
    if found is None:
        from stagedml.nix.errors import NixError

        raise NixError(f"Nix does not tell its version: {text!r}")
    return tuple(int(part) for part in found.groups() if part is not None)

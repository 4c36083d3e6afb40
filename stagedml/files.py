"""Files and links that others see whole, or as they were."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def replace_text(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    new = _beside(path)
    try:
        new.write_text(text, encoding="utf-8")
        new.replace(path)
    except OSError:
        new.unlink(missing_ok=True)
        raise


def replace_link(link: Path, target: str) -> None:
    """Make a link, in place of one that may be there, at once."""
    new = _beside(link)
    new.unlink(missing_ok=True)
    new.symlink_to(target)
    new.replace(link)


def _beside(path: Path) -> Path:
    """Return a name for this thread alone: threads of other processes have other numbers."""
    return path.with_name(f".{path.name}.{threading.get_native_id()}")

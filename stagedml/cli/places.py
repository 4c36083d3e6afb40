"""What the commands that look at the store share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stagedml.cli.app import App
    from stagedml.realization.looking import Entry
    from stagedml.realization.naming import Namer


def namer(app: App, settings: Sequence[str] = ()) -> Namer:
    """Return what finds what users name."""
    from stagedml.realization.naming import Namer

    return Namer(app.nix, lambda: app.workspace, settings)


def sizes(found: Sequence[Entry]) -> list[str]:
    """Sizes in bytes, in a column; nothing for what has none."""
    from stagedml.realization.looking import FILE

    texts = [f"{entry.size}" if entry.kind == FILE else "-" for entry in found]
    width = max(map(len, texts), default=0)
    return [f"{text:>{width}}" for text in texts]


def visible(entry: Entry, what: str) -> str:
    """Return the name of an entry as `ls -F` has it, and where it leads to."""
    from stagedml.realization.looking import DIRECTORY, FILE

    name = clean(entry.path or what)
    if entry.target is not None:
        return f"{name} -> {clean(entry.target)}{'' if entry.kind in (FILE, DIRECTORY) else ' (!)'}"
    return name + {DIRECTORY: "/", FILE: "*" if entry.executable else ""}.get(entry.kind, "")


def clean(text: str) -> str:
    """Return a text in one line that does nothing to a terminal."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() or char == "\t" else char.encode("unicode_escape").decode()
        for char in text
    )

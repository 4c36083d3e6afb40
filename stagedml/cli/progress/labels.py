"""How derivations, time spans and texts are shown."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from pathlib import Path

from stagedml.nix.paths import store_name


class Kind(enum.Enum):
    """What a derivation is to the user."""

    STAGE = "stage"  # counted, and shown by name
    SETUP = "setup"  # what stages stand on (an interpreter, an environment): shown if it takes long
    GROUP = "group"  # one of many alike (wheels): summed up
    HIDDEN = "hidden"  # not worth a word, unless it fails


@dataclass(frozen=True, slots=True)
class Label:
    """How a derivation is shown: as what, and under which name."""

    kind: Kind
    text: str


def classify(drv: str) -> Label:
    """How StagedML's own derivations are shown, by name and by what their `.drv` files say."""
    name = store_name(drv)
    if name.endswith(".whl"):
        return Label(Kind.GROUP, "wheels")
    try:
        text = Path(drv).read_bytes()
    except OSError:  # in a store that is not on this machine
        text = b""
    # Environment variables of the derivation: searched for, not parsed, to be fast with thousands.
    if b'("stage","' in text or b'("urls","' in text or b'("member","' in text:
        return Label(Kind.STAGE, name)
    if name == "stagedml-runtime":
        return Label(Kind.SETUP, name)
    if name in ("stage-sources", "runtime-sources"):
        return Label(Kind.HIDDEN, name)
    if name.endswith("-environment"):
        return Label(Kind.SETUP, f"environment {name.removesuffix('-environment')}")
    if re.match(r"(python3|pip|patchelf|ca-bundle|host)\b", name):
        return Label(Kind.SETUP, name)
    return Label(Kind.STAGE, name)


def duration(seconds: float) -> str:
    """Return a time span for people: `0.4s`, `12.3s`, `2m03s`, `1h02m`."""
    if seconds < 59.95:
        return f"{seconds:.1f}s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes}m{rest:02}s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}h{minutes:02}m"


def megabytes(done: int, expected: int) -> str:
    """How far a download is: `12.3 of 45.0 MB`."""
    if expected <= 0:
        return f"{done / 1e6:.1f} MB"
    return f"{done / 1e6:.1f} of {expected / 1e6:.1f} MB"


def printable(text: str) -> str:
    """Return a text that moves no cursor: tabs as blanks, without overwritten parts."""
    last = text.rstrip("\r\n").rpartition("\r")[2].replace("\t", "    ")
    return "".join(char for char in last if char == "\n" or char.isprintable())

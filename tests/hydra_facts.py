"""How Hydra reads `nix-support`: its own expressions, and what its pages make of products.

Two parsers, since servers of both kinds run: that of the queue runner in C++ (until the spring of
2026, src/hydra-queue-runner/build-result.cc: each expression matches the whole), and that in Rust
(subprojects/crates/nix-support/src/lib.rs: each is found somewhere in the text). The former, and
the latter for what it finds in a cache, know only what is in the archive of the output itself.
"""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass, field
from pathlib import Path

METRIC_NAME = r"[a-zA-Z0-9._-]+"
METRIC_UNIT = r"[a-zA-Z0-9._%-]+"
RELEASE_NAME = r"[a-zA-Z0-9.@:_-]+"
PRODUCT_NAME = r"[a-zA-Z0-9.@:_ -]*"
# In Rust and in C++: an entry point may have a quote in C++ alone.
PRODUCT = r'([a-zA-Z0-9_-]+)\s+([a-zA-Z0-9_-]+)\s+("[^"]+"|[^"\s<>]+)(\s+([^"\s<>]+))?'
# lib/Hydra/Helper/CatalystUtils.pm: what may follow a product's name in a URL.
PATH_PART = r"(?:[A-Za-z0-9-\+\._\$][A-Za-z0-9-\+\._\$:]*)"
# root/product-list.tt: types with a row of their own; of `file`, subtypes that have a name.
TYPES = {"nix-build", "file", "channel", "report", "doc", "doc-pdf"}


@dataclass(frozen=True)
class Product:
    """A build product."""

    kind: str
    what: str
    path: str
    default: str
    name: str


@dataclass
class Seen:
    """What Hydra has of an output."""

    products: list[Product] = field(default_factory=list)
    metrics: dict[str, tuple[float, str]] = field(default_factory=dict)
    release: str = ""
    failed: bool = False

    def shown(self) -> list[str]:
        """Return products as `TYPE SUBTYPE NAME`."""
        return [f"{p.kind} {p.what} {p.name}" for p in self.products]


def read(out: Path, *, whole: bool, alone: bool) -> Seen:
    """Read an output as Hydra does.

    Args:
        out: The output.
        whole: Whether expressions match the whole, as in C++.
        alone: Whether nothing is known but the output's own archive.
    """
    matches = re.fullmatch if whole else re.search
    seen = Seen(failed=(out / "nix-support/failed").exists())
    for line in _lines(out, "hydra-metrics"):
        fields = line.split()
        if len(fields) < 2 or not matches(METRIC_NAME, fields[0]):
            continue
        try:
            value = float(fields[1])
        except ValueError:
            continue
        unit = fields[2] if len(fields) > 2 and matches(METRIC_UNIT, fields[2]) else ""
        seen.metrics[fields[0]] = (value, unit)
        assert math.isfinite(value), "no chart can be drawn of it"
    for line in _lines(out, "hydra-build-products"):
        found = matches(PRODUCT, line)
        if found is None:
            continue
        path = found[3].strip('"')
        if not path.startswith("/") or not _is_there(out, path, alone=alone):
            continue
        name = "" if path == str(out) else path.rpartition("/")[2]
        name = name if matches(PRODUCT_NAME, name) else ""
        seen.products.append(Product(found[1], found[2], path, found[5] or "", name))
    if not (out / "nix-support/hydra-build-products").exists():
        seen.products.append(Product("nix-build", "", str(out), "", out.name))
    for line in _lines(out, "hydra-release-name"):
        seen.release = line if matches(RELEASE_NAME, line) else ""
    return seen


def _lines(out: Path, name: str) -> list[str]:
    file = out / "nix-support" / name
    return file.read_text("utf-8").split("\n")[:-1] if file.exists() else []


def _is_there(out: Path, path: str, *, alone: bool) -> bool:
    """Whether Hydra finds a product."""
    place = Path(path)
    if not alone:
        return place.exists()
    if not place.is_relative_to(out):
        return False
    inside = [folder for folder in place.parents if folder.is_relative_to(out)]
    return os.path.lexists(place) and not any(folder.is_symlink() for folder in inside)


def served(path: str) -> str | None:
    """Return the file that `download` sends (Hydra::Controller::Build::serveFile), or None.

    It asks for the path itself, and follows a link that this is.
    """
    place = Path(path)
    for _ in range(9):
        if place.parent.resolve() != place.parent:
            return None
        if place.is_symlink():
            place = place.parent / place.readlink()
        elif place.is_dir():
            place /= "index.html"
        else:
            return str(place) if place.is_file() else None
    return None

"""What Hydra reads of an output: metrics over time, build products, a name in lists of builds.

Format: https://github.com/NixOS/hydra, of which versions differ. What is written here means the
same to all of them: a line that one of them would pass over, or read otherwise, is not written.
"""

from __future__ import annotations

import os
import sys

from stagedml.runtime.outputs import METRICS_FILE, read_metrics

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from stagedml.runtime.outputs import Outputs, Promise

MANY = 24  # files, as of which a directory is shown as one
_PAGE, _TEXT, _BOOK, _FILE = "report", "doc", "doc-pdf", "file"
_TYPES = {".html": _PAGE, ".htm": _PAGE, ".md": _TEXT, ".pdf": _BOOK}
_ORDER = (_PAGE, _TEXT, _BOOK, _FILE, "nix-build")


def describe_to_hydra(name: str, out: str, outputs: Outputs) -> None:
    """Write `nix-support`: metrics in the order of the class, pages before files."""
    if not os.path.isdir(out):  # one file: Hydra asks for no more than a directory's
        return
    promises = list(outputs.promises.values())
    metrics = list(_metrics(out, promises))
    found = [line for promise in promises for line in _products(out, promise)]
    products = [f"{line}\n" for _, line in sorted(found, key=lambda row: row[0])]
    release = "-".join([name, *metrics[0][:2]] if metrics else [name])
    written = {
        "hydra-metrics": "".join(f"{' '.join(row[::2])}\n" for row in metrics),
        "hydra-build-products": "".join(products),
        "hydra-release-name": f"{_plain(release, '._-')}\n",
    }
    os.makedirs(f"{out}/nix-support", exist_ok=True)
    for file, text in written.items():
        if text:  # without the file of products, Hydra shows the output as a whole
            with open(f"{out}/nix-support/{file}", "w", encoding="utf-8") as stream:
                stream.write(text)


def _metrics(out: str, promises: list[Promise]) -> Iterator[tuple[str, str, str]]:
    """Yield each metric with its value in short, and its value and unit; promised ones first."""
    units = {p.path: getattr(p, "unit", "") for p in promises if p.kind == "metric"}
    found = dict(read_metrics(out))
    largest = sys.float_info.max
    for key in [*units, *sorted(found.keys() - units)]:
        value: Any = found.get(key)
        if type(value) not in (int, float) or not -largest <= value <= largest:
            _leave_out(f"the metric {key!r}, which is no finite number")
        elif _plain(key, "._-") != key:
            _leave_out(
                f"the metric {key!r}, whose name has more than letters, digits, '.', '_', '-'"
            )
        else:
            yield key, f"{value:.4g}", f"{value!r} {units.get(key, '')}".rstrip()


def _products(out: str, promise: Promise) -> Iterator[tuple[int, str]]:
    """Yield the lines of what is promised, each with its place among the others."""
    if promise.kind == "metric":
        return
    path = os.path.normpath(f"{out}/{promise.path}")
    if not os.path.isdir(path):
        yield from _product(out, path)
    elif os.path.isfile(f"{path}/index.html"):
        yield from _product(out, path, _PAGE, os.path.basename(path), " index.html")
    elif files := _files(path):
        for file in files:
            yield from _product(out, file)
    else:
        yield from _product(out, path, _ORDER[-1], os.path.basename(path))


def _files(folder: str) -> list[str]:
    """Return the files of a directory in order; none where they are many."""
    found: list[str] = []
    for place, folders, names in os.walk(folder):
        if "nix-support" in folders:  # the output of a stage, which has told of it
            folders.remove("nix-support")
            names[:] = [name for name in names if name != METRICS_FILE]
        folders.sort()
        found += [f"{place}/{name}" for name in sorted(names)]
        if len(found) >= MANY:
            return []
    return [path for path in found if os.path.isfile(path)]


def _product(
    out: str, path: str, kind: str = "", what: str = "", page: str = ""
) -> Iterator[tuple[int, str]]:
    """Yield the line of one file or directory.

    Args:
        out: The output.
        path: Where it is. Hydra follows a link to a file, but finds nothing behind one to a
            directory: what is said has none.
        kind: Its type; none where the name says.
        what: Its subtype, the text of a link; likewise.
        page: What of a directory is opened.
    """
    folder, name = os.path.split(path)
    real = os.path.realpath(path) if os.path.isdir(path) else f"{os.path.realpath(folder)}/{name}"
    top = os.path.realpath(out)
    if real.startswith(top + "/"):
        real = out + real[len(top) :]
    stem, end = os.path.splitext(name)
    kind = kind or _TYPES.get(end.lower(), _FILE)
    what = _plain((what or (end if kind == _FILE else stem)).lower(), "_-").strip("-") or "data"
    if '"' in real or not real.isprintable():
        _leave_out(f"{real!r}, a path with a quote or what does not print")
    else:
        yield _ORDER.index(kind), f'{kind} {what} "{real}"{page}'


def _plain(text: str, others: str) -> str:
    """Return a text in letters, digits and `others` alone; `-` stands for what is not."""
    return "".join(c if c.isascii() and (c.isalnum() or c in others) else "-" for c in text)


def _leave_out(what: str) -> None:
    sys.stderr.write(f"stagedml: Hydra does not show {what}\n")

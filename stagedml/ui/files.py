"""Files of outputs, as a browser may have them.

What a stage has written is no more to be trusted than any page of the Web: it is shown on its own,
as one that can reach neither the page nor the network.
"""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix.paths import BASE32

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.ui.site import Site

_NAME = re.compile(rf"[{BASE32}]{{32}}-[A-Za-z0-9+_?=-][A-Za-z0-9+._?=-]*")
_MOST = 2_000  # files that are listed of one output

# A page of an output runs its own scripts, as a report must: as an origin that has nothing, without
# network, and nothing of the page that shows it.
_PAGE = (
    "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline'; "
    "style-src 'unsafe-inline'; img-src data: blob:; font-src data:; media-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
_PICTURE = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
_OTHER = "sandbox; default-src 'none'; frame-ancestors 'self'"

_TYPES = {
    **dict.fromkeys(("html", "htm"), "text/html; charset=utf-8"),
    "svg": "image/svg+xml",
    "png": "image/png",
    **dict.fromkeys(("jpg", "jpeg"), "image/jpeg"),
    "gif": "image/gif",
    "webp": "image/webp",
    "json": "application/json",
    **dict.fromkeys(
        (
            *("txt", "log", "md", "csv", "tsv", "jsonl", "ndjson", "toml", "yaml", "yml", "py"),
            *("nix", "xml", "js", "css", "ini", "cfg", "vocab", "patch", "diff", "sh"),
        ),
        "text/plain; charset=utf-8",
    ),
    "wav": "audio/wav",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "webm": "video/webm",
}
BINARY = "application/octet-stream"


class NoFileError(StagedMLError):
    """There is no such file, or none that the page shows."""


@dataclass(frozen=True)
class Served:
    """A file, and how it is given to a browser.

    Attributes:
        place: Where it is.
        size: In bytes.
        type: Its media type.
        policy: The content security policy that it is shown under.
        as_download: Whether it is saved rather than shown.
        tag: Another one for each content: a store path never changes.
    """

    place: str
    size: int
    type: str
    policy: str
    as_download: bool
    tag: str


def type_of(name: str) -> str:
    """Return the media type that a file is given as, by its name."""
    base = name.rpartition("/")[2]
    if "." not in base:
        return "text/plain; charset=utf-8" if base.isupper() or base == "failed" else BINARY
    return _TYPES.get(base.rpartition(".")[2].lower(), BINARY)


def find(site: Site, name: str, inner: str) -> Served:
    """Return a file of an output.

    Args:
        site: The project, whose ledger must know the output.
        name: The output's name in the store.
        inner: The path in it.

    Raises:
        NoFileError: There is no such output, no such file, or it leads out of the output's closure.
    """
    path = known_output(site, name)
    parts = inner.split("/")
    if "\0" in inner or any(part in ("", ".", "..") for part in parts):
        raise NoFileError("no such file")
    try:
        place = os.path.realpath(f"{path}/{inner}", strict=True)
        found = os.stat(place)  # noqa: PTH116
    except (OSError, ValueError):
        raise NoFileError("no such file") from None
    if not stat.S_ISREG(found.st_mode) or not _is_within(site, path, place):
        raise NoFileError("no such file")
    kind = type_of(inner)
    policy = _PAGE if kind.startswith("text/html") else _OTHER
    if kind == "image/svg+xml":
        policy = _PICTURE
    tag = f'"{name[:32]}-{found.st_ino:x}-{found.st_size:x}"'
    return Served(place, found.st_size, kind, policy, kind == BINARY, tag)


def known_output(site: Site, name: str) -> str:
    """Return the store path of an output that the ledger knows, or that pipelines lead to.

    Raises:
        NoFileError: There is none of that name.
    """
    path = f"{site.nix.store_dir}/{name}"
    if not _NAME.fullmatch(name) or name.endswith(".drv"):
        raise NoFileError("no such output")
    if not site.knows(path):
        raise NoFileError("no such output: no run of this project has it")
    return path


def _is_within(site: Site, path: str, place: str) -> bool:
    """Whether a file is in an output, or in one that it refers to."""
    store = os.path.realpath(site.nix.store_dir)
    if not place.startswith(f"{store}/"):
        return False
    top = place[len(store) + 1 :].split("/", maxsplit=1)[0]
    if top == os.path.basename(path):  # noqa: PTH119 - of a store path
        return True
    return top in site.closure_of(path)


def listed(path: str) -> Iterator[tuple[str, int]]:
    """Yield the files of an output and their sizes; those that links within the store lead to, too.

    Args:
        path: The store path.
    """
    store = os.path.realpath(os.path.dirname(path))  # noqa: PTH120
    count = 0
    waiting: list[tuple[str, str, tuple[str, ...]]]
    waiting = [("", path, (os.path.realpath(path),))]
    while waiting:
        inner, directory, above = waiting.pop()
        try:
            entries = sorted(os.scandir(directory), key=lambda entry: entry.name, reverse=True)
        except OSError:
            continue
        directories: list[tuple[str, str, tuple[str, ...]]] = []
        for entry in reversed(entries):
            here = f"{inner}{entry.name}"
            try:
                place = os.path.realpath(entry.path, strict=True)
                found = os.stat(place)  # noqa: PTH116
            except OSError:
                continue
            if not place.startswith(f"{store}/"):
                continue
            if stat.S_ISDIR(found.st_mode):
                if place not in above:
                    directories.append((f"{here}/", place, (*above, place)))
            elif stat.S_ISREG(found.st_mode):
                count += 1
                if count > _MOST:
                    return
                yield here, found.st_size
        waiting += reversed(directories)


def report_in(files: list[str]) -> str | None:
    """Return the page that an output is to be read by; None if it has none."""
    pages = [name for name in files if name.endswith(".html")]
    best = sorted(
        pages, key=lambda n: (not n.endswith(("report.html", "index.html")), n.count("/"), n)
    )
    return best[0] if best else None

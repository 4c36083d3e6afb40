"""The record of a run in a store: a path that refers to all that belongs to the run.

Its store path follows from the run's output, as that of an output follows from its derivation. So
who knows what he wants can ask for it, wherever it is; a binary cache has no list of what it has.
What is copied with it is what it refers to: one mechanism, that of Nix.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.nix.paths import BASE32, is_placeholder, nix32, store_name
from stagedml.nix.store import PathInfo
from stagedml.realization.record import DONE, RecordError, Run, dump, load

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

RUN, EVERYTHING = "run", "everything"

_FORMAT = 1
_SUFFIX = {RUN: "-run", EVERYTHING: "-run-with-everything"}
_HASH = 20  # bytes of a store path's hash


def record_path(output: str, what: str) -> str:
    """Return the store path of the record of the run that made an output.

    Args:
        output: The run's output.
        what: `run` or `everything`.
    """
    store, _, base = output.rpartition("/")
    name = f"{store_name(base)[:180]}{_SUFFIX[what]}"
    inner = hashlib.sha256(f"stagedml:{_FORMAT}:{what}:{base}".encode()).hexdigest()
    digest = hashlib.sha256(f"output:out:sha256:{inner}:{store}:{name}".encode()).digest()
    folded = bytearray(_HASH)
    for place, byte in enumerate(digest):  # as Nix shortens hashes
        folded[place % _HASH] ^= byte
    return f"{store}/{nix32(bytes(folded))}-{name}"


@dataclass(frozen=True)
class Record:
    """What the record of a run holds.

    Attributes:
        run: The run.
        sizes: All that belongs to it: store paths, and their sizes in bytes.
    """

    run: Run
    sizes: dict[str, int]

    def stage_in(self, directory: Path, path: str) -> None:
        """Add the record to a directory that is a binary cache.

        Args:
            directory: The directory.
            path: The store path that it gets.
        """
        nar = _nar(json.dumps(self._data(), indent=1, sort_keys=True).encode() + b"\n")
        (directory / "nar").mkdir(exist_ok=True)
        (directory / "nar" / f"{path.rpartition('/')[2]}.nar").write_bytes(nar)
        digest = hashlib.sha256(nar).hexdigest()
        stage_info(directory, PathInfo(path, digest, len(nar), None, tuple(self.sizes)))

    def _data(self) -> dict[str, object]:
        return {"stagedml": _FORMAT, "run": dump(self.run), "paths": self.sizes}


def read_record(path: str | Path, output: str) -> Record:
    """Return the record in a store path.

    Args:
        path: The store path.
        output: The output whose run it is to be.

    Raises:
        RecordError: It is no record of this run.
    """
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
        if data["stagedml"] != _FORMAT:
            raise RecordError(f"{path} is a record of a later version: {data['stagedml']!r}")
        sizes = {str(name): int(size) for name, size in data["paths"].items()}
        run = load(data["run"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise RecordError(f"{path} is no record of a run: {error}") from None
    if output != run.output:
        raise RecordError(f"{path} is the record of another run: it made {run.output}")
    _check_names(path, run)
    return Record(run, sizes)


def _check_names(path: str | Path, run: Run) -> None:
    """Refuse a run whose paths are none of the store: whatever reads runs looks into these.

    Raises:
        RecordError: With what is none.
    """
    store = re.escape(run.output.rpartition("/")[0])
    known = re.compile(rf"{store}/[{BASE32}]{{32}}-[A-Za-z0-9+._?=-]+")
    named = [run.derivation, *(p for s in run.stages for p in (s.output, s.derivation) if p)]
    for text in named:
        if not known.fullmatch(text) and not is_placeholder(text):
            raise RecordError(f"{path} is no record of a run: {text!r} is no path of the store")
    if not re.fullmatch(r"[0-9A-Za-z-]+", run.key):
        raise RecordError(f"{path} is no record of a run: {run.key!r} is no key of one")


def stage_info(directory: Path, info: PathInfo) -> None:
    """Add to a directory that is a binary cache what is known of a path, without its content."""
    store, _, base = info.path.rpartition("/")
    digest = nix32(bytes.fromhex(info.sha256))
    references = " ".join(sorted(other.rpartition("/")[2] for other in info.references))
    (directory / "nix-cache-info").write_text(f"StoreDir: {store}\n", encoding="ascii")
    (directory / f"{base[:32]}.narinfo").write_text(
        f"StorePath: {info.path}\n"
        f"URL: nar/{base}.nar\n"
        "Compression: none\n"
        f"FileHash: sha256:{digest}\n"
        f"FileSize: {info.size}\n"
        f"NarHash: sha256:{digest}\n"
        f"NarSize: {info.size}\n"
        f"References: {references}\n",
        encoding="ascii",
    )


def _nar(content: bytes) -> bytes:
    """Return a file as Nix archives it."""
    words: Sequence[bytes] = (b"nix-archive-1", b"(", b"type", b"regular", b"contents", content)
    return b"".join(map(_word, (*words, b")")))


def _word(data: bytes) -> bytes:
    return len(data).to_bytes(8, "little") + data + b"\0" * (-len(data) % 8)


def of_output(runs: Iterable[Run], output: str) -> Run | None:
    """Return the newest of runs that made an output; one that was to make it, if none has."""
    own = [run for run in runs if run.output == output]
    return max(own, key=lambda run: (run.status == DONE, run.moment), default=None)

"""Store paths on their way to other stores and binary caches, and questions to these."""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.nix.lazy import LazyModule
from stagedml.nix.process import BuildProcess
from stagedml.nix.programs import Programs, chunks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from stagedml.nix import build_state, copy_errors, events, settings
    from stagedml.nix.build_state import Change
else:  # not needed until Nix runs
    build_state = LazyModule("stagedml.nix.build_state")
    copy_errors = LazyModule("stagedml.nix.copy_errors")
    events = LazyModule("stagedml.nix.events")
    settings = LazyModule("stagedml.nix.settings")

PATIENCE = 120.0  # seconds without a byte, or a word, after which another store is given up
_CONNECT = 15  # seconds for a connection
_FEATURES = ("--extra-experimental-features", "nix-command")
# What was there a minute ago may be gone, and the other way round: nothing remembered counts, as
# Nix would otherwise for an hour (what was not there) or a month (what was, and its signatures).
_FRESH = {"narinfo-cache-negative-ttl": "0", "narinfo-cache-positive-ttl": "0"}


@dataclass(frozen=True)
class RemoteInfo:
    """What another store says of a path that it has.

    Attributes:
        size: The size of its content as a NAR, in bytes.
        signers: The names of the keys that it is signed with.
    """

    size: int
    signers: tuple[str, ...]


class _Watch:
    """Follows a copy: hands on how many bytes have been copied, and gives up one that stands still.

    Args:
        url: The other store.
        sizes: Of the paths to copy, in bytes.
        patience: Seconds without any sign of life.
        told: Called with how many bytes have been copied until now.
        pass_on: Called with what Nix says beside its results.
    """

    shows_logs = False

    def __init__(
        self,
        url: str,
        sizes: Mapping[str, int],
        patience: float,
        told: Callable[[int], object] | None,
        pass_on: Callable[[events.Message], None],
    ) -> None:
        self._url = url
        self._sizes = sizes
        self.seconds = patience
        self._told = told
        self._pass_on = pass_on
        # What comes as a file is told of as a download first, and as a path when it is there.
        self._copied: dict[int, int] = {}
        self._loaded: dict[int, int] = {}
        self._done = 0
        self._alive = time.monotonic()
        self._worked = 0.0
        self.process: BuildProcess | None = None

    def begin(self) -> None:
        """See `Observer`."""
        self._alive = time.monotonic()

    def change(self, change: Change) -> None:
        """See `Observer`."""
        self._alive = time.monotonic()
        if isinstance(change, events.Message):
            if not change.is_error:
                self._pass_on(change)
        elif isinstance(change, build_state.TransferProgress):
            of = self._copied if change.what in self._sizes else self._loaded
            of[change.id] = change.done
        elif isinstance(change, build_state.TransferStopped):
            self._copied.pop(change.id, None)
            self._loaded.pop(change.id, None)
            self._done += self._sizes.get(change.what, 0)

    def tick(self) -> None:
        """See `Observer`."""
        # While it compresses or sends a file, Nix 2.8 says nothing at all: see what it does, too.
        worked = _work(self.process.pid) if self.process is not None else 0.0
        if worked - self._worked >= 1:
            self._worked = worked
            self._alive = time.monotonic()
        if time.monotonic() - self._alive > self.seconds:
            raise copy_errors.StalledStoreError(self._url, self.seconds)
        if self._told is not None:
            running = max(sum(self._copied.values()), sum(self._loaded.values()))
            self._told(self._done + running)

    def end(self) -> None:
        """See `Observer`."""


def _work(process: int) -> float:
    """Return what a process has done: seconds of a processor, and units of 64 kB that it moved."""
    place = Path("/proc", str(process))
    try:
        fields = (place / "stat").read_text().rpartition(")")[2].split()
        moved = (place / "io").read_text().split()
    except OSError:  # it has ended, or this is hidden
        return 0.0
    seconds = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return seconds + (int(moved[1]) + int(moved[3])) / 2**16


class Copying(Programs):
    """What copies between stores, and asks other stores."""

    def copy(
        self,
        paths: Sequence[str],
        *,
        to: str | None = None,
        source: str | None = None,
        check_signatures: bool = True,
        derivations: bool = False,
        closures: bool = True,
        options: Mapping[str, str] | None = None,
        sizes: Mapping[str, int] | None = None,
        patience: float = PATIENCE,
        on_progress: Callable[[int], object] | None = None,
    ) -> None:
        """Copy store paths to another store, or from one, or from one to another one.

        What is there already is passed over; what has been copied stays, whatever happens next.

        Args:
            paths: The paths.
            to: The store to copy to, as Nix names it (`file:///mnt/cache`, `ssh://host`).
            source: The store to copy from.
            check_signatures: Whether a store takes only what is signed by a key that it trusts.
            derivations: The paths are derivations, and are meant themselves.
            closures: Also all that they refer to.
            options: Further settings for Nix.
            sizes: The sizes of what there is to copy, for `on_progress`.
            patience: Seconds without a sign of life after which it is given up.
            on_progress: Called now and then with how many bytes have been copied.

        Raises:
            NixError: One of those in `copy_errors`, where the cause is known.
        """
        where = [*(("--from", source) if source else ()), *(("--to", to) if to else ())]
        more = [*where, *(() if check_signatures else ("--no-check-sigs",))]
        more += ["--derivation"] if derivations else []
        more += [] if closures else ["--no-recursive"]
        for some in chunks(paths):
            self._ask(
                str(to or source),
                ["nix", "copy", *_FEATURES, *more, *some],
                _Watch(str(to or source), sizes or {}, patience, on_progress, self.pass_on),
                options,
            )

    def held(self, url: str, paths: Sequence[str], patience: float = PATIENCE) -> set[str]:
        """Those of the paths that another store has.

        Raises:
            NixError: It cannot be asked.
        """
        if self.version() >= (2, 15):
            return set(self.infos_in(url, paths, patience=patience))
        # To `nix` a derivation stands for its outputs there, and must be at hand to do so.
        gone = set()
        for some in chunks(paths):
            line = ["nix-store", "--store", url, "--check-validity", "--print-invalid", *some]
            watch = _Watch(url, {}, patience, None, lambda _: None)
            gone.update(self._ask(url, line, watch).split())
        return set(paths) - gone

    def infos_in(
        self,
        url: str,
        paths: Sequence[str],
        *,
        closures: bool = False,
        patience: float = PATIENCE,
    ) -> dict[str, RemoteInfo]:
        """Return what another store has of paths.

        Args:
            url: The other store.
            paths: The paths; before 2.15, no derivations.
            closures: Also all that they refer to; then it must have them.
            patience: Seconds without a sign of life after which it is given up.

        Raises:
            NixError: It cannot be asked.
        """
        # Not `nix-store --store URL`: that of 2.34 crashes where it is one of http.
        line = ["nix", "path-info", *_FEATURES, "--store", url, "--json"]
        line += ["--json-format", "1"] if self.version() >= (2, 33) else []
        line += ["--recursive"] if closures else []
        found: dict[str, RemoteInfo] = {}
        for some in chunks(paths):
            watch = _Watch(url, {}, patience, None, lambda _: None)
            found |= self._remote_infos(self._ask(url, [*line, *some], watch))
        return found

    def _remote_infos(self, text: str) -> dict[str, RemoteInfo]:
        """Read what `nix path-info --json` prints: a list until 2.18, by paths since."""
        data = json.loads(text)
        rows = data.items() if isinstance(data, dict) else ((row["path"], row) for row in data)
        return {
            f"{self.store_dir}/{path.rpartition('/')[2]}": RemoteInfo(
                int(row["narSize"]),
                tuple(text.partition(":")[0] for text in row.get("signatures") or ()),
            )
            for path, row in rows
            if row is not None and "narSize" in row
        }

    def sign(self, key: str, paths: Sequence[str], url: str | None = None) -> None:
        """Sign paths, in this store or in another one.

        Args:
            key: The file of the secret key.
            paths: The paths; derivations among them, known by their content, need no signature.
            url: The other store.

        Raises:
            NixError: This user may not, or it cannot be reached.
        """
        where = ["--store", url] if url else []
        for some in chunks([path for path in paths if not path.endswith(".drv")]):
            line = ["nix", "store", "sign", *_FEATURES, *where, "--key-file", key, *some]
            watch = _Watch(url or self.store_dir, {}, PATIENCE, None, self.pass_on)
            self._ask(url or self.store_dir, line, watch)

    def copy_signatures(self, paths: Sequence[str], *, source: str, to: str) -> None:
        """Copy signatures from one store to another, of what is the same in both.

        Args:
            paths: The paths, which both have; no derivations.
            source: The store that has signatures.
            to: The store to copy them to.

        Raises:
            NixError: One of those in `copy_errors`, where the cause is known.
        """
        for some in chunks(paths):
            line = ["nix", "store", "copy-sigs", *_FEATURES, "--store", to, "--substituter", source]
            self._ask(to, [*line, *some], _Watch(to, {}, PATIENCE, None, self.pass_on))

    def _ask(
        self,
        url: str,
        words: Sequence[str],
        watch: _Watch,
        options: Mapping[str, str] | None = None,
    ) -> str:
        """Run a program that talks to another store; return what it prints."""
        line = [*self.command(*words), *self._ways(watch), *_words(options or {})]
        self._announce(line)
        process = BuildProcess(
            [*line, "-v", "--log-format", "internal-json"],
            self._reaching(),
            watch,
            interrupted="the copy was interrupted; what has been copied is kept",
        )
        watch.process = process
        stdout, returncode = process.follow()
        if returncode == 0:
            return stdout
        error = self._error(process.state, line, process.said, returncode)
        known = copy_errors.explain(error, url)
        raise known if known is not None else error

    def _ways(self, watch: _Watch) -> Iterator[str]:
        """Yield settings for what is far away, where nobody has chosen others."""
        wanted = {
            "connect-timeout": str(_CONNECT),
            "stalled-download-timeout": str(max(1, int(watch.seconds))),
            "download-attempts": "3",
        }
        chosen = {
            k: v
            for k, v in wanted.items()
            if k not in self.options and settings.chosen(k, self.env) is None
        }
        yield from _words(_FRESH | chosen)

    def _reaching(self) -> dict[str, str]:
        """Return an environment in which ssh asks nobody anything, and does not wait for ever.

        Nix runs in the background of the terminal: a question of ssh would stop it.
        """
        quick = f"-o ConnectTimeout={_CONNECT} -o ServerAliveInterval=15 -o BatchMode=yes"
        given = self.env.get("NIX_SSHOPTS", "")
        return self.env | {"NIX_SSHOPTS": f"{given} {quick}".strip()}


def _words(options: Mapping[str, str]) -> list[str]:
    return [word for name, value in options.items() for word in ("--option", name, value)]

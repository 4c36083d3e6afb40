"""Store paths on their way in files: `nix-store --export` and `--import`."""

from __future__ import annotations

import os
import subprocess
import tempfile
from typing import TYPE_CHECKING, BinaryIO

from stagedml.nix.lazy import LazyModule
from stagedml.nix.programs import Programs, chunks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from stagedml.nix import build_state
else:  # not needed until Nix runs
    build_state = LazyModule("stagedml.nix.build_state")

_BLOCK = 1 << 20  # bytes handed on at once
_TICK = 0.2  # seconds between two looks at how far an import is
_END = b"\0" * 8  # what an export ends with


class Archives(Programs):
    """What moves paths into and out of a store, by way of a file."""

    def export_paths(self, paths: Sequence[str], write: Callable[[bytes], object]) -> None:
        """Export store paths, as `nix-store --import` reads them.

        Args:
            paths: All that is to be exported, each after what it refers to.
            write: Called with the bytes, part by part.

        Raises:
            NixError: Nix failed; for one, a path is not what it was when it was made.
        """
        for some in chunks(paths):
            self._export(some, write)
        write(_END)

    def _export(self, paths: Sequence[str], write: Callable[[bytes], object]) -> None:
        """Export paths without the end: several exports may follow each other as one."""
        line = self.command("nix-store", "--export", *paths)
        self._announce(line)
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen(
                [*line, "--log-format", "internal-json"],
                env=self.env,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=said,
            )
            held = b""
            try:
                stream = process.stdout
                while block := stream.read(_BLOCK) if stream is not None else b"":
                    held += block
                    write(held[: -len(_END)])
                    held = held[-len(_END) :]
            finally:
                if process.stdout is not None:
                    process.stdout.close()
                returncode = process.wait()
            if returncode != 0:
                raise self._failure(line, said, returncode)

    def import_file(
        self, file: BinaryIO, on_progress: Callable[[int], object] | None = None
    ) -> list[str]:
        """Import what `export_paths` has written, from where a file is; whatever follows it stays.

        Nix believes what it reads: it notices neither a changed byte nor a changed reference.

        Args:
            file: An open file.
            on_progress: Called now and then with how many bytes have been read.

        Returns:
            The imported paths.

        Raises:
            NixError: Nix failed; what it had imported until then is there.
        """
        line = self.command("nix-store", "--import")
        self._announce(line)
        # What Python has read ahead of itself is to be read again.
        os.lseek(file.fileno(), file.tell(), os.SEEK_SET)
        with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as found:
            process = subprocess.Popen(
                [*line, "--log-format", "internal-json"],
                env=self.env,
                stdin=file.fileno(),
                stdout=found,
                stderr=said,
            )
            try:
                while True:
                    try:
                        returncode = process.wait(_TICK)
                        break
                    except subprocess.TimeoutExpired:
                        if on_progress is not None:
                            # The position is the process's, too.
                            on_progress(os.lseek(file.fileno(), 0, os.SEEK_CUR))
            except BaseException:
                process.terminate()
                process.wait()
                raise
            if returncode != 0:
                raise self._failure(line, said, returncode)
            found.seek(0)
            return found.read().decode("utf-8", "surrogateescape").split()

    def _failure(self, line: Sequence[str], said: BinaryIO, returncode: int) -> Exception:
        """Return the exception for a program that failed, by what it said."""
        said.seek(0)
        text = said.read().decode("utf-8", "replace")
        state = build_state.BuildState()
        for row in text.split("\n"):
            state.feed(row)
        return self._error(state, line, text, returncode)

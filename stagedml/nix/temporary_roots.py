"""Temporary garbage collection roots: what a process has asked Nix to keep as long as it lives.

Nix keeps from collection what one of its processes builds, until that process ends. A collection
that is at work just then may already have looked at all permanent roots, before the path was
there, and still have to look at the temporary ones, when the process is gone: it deletes what was
built a moment ago. So another Nix process holds the paths from before the build until they have a
permanent root: `nix-store --serve`, which is what stores that are reached through SSH talk to.
"""

from __future__ import annotations

import contextlib
import os
import struct
import subprocess
from typing import TYPE_CHECKING, Self

from stagedml.nix.errors import NixError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_HELLO, _ANSWER = 0x390C9DEB, 0x5452EECB
_VERSION = 0x205  # of the protocol; both sides go by the older one
_QUERY_VALID_PATHS = 1


class TemporaryRoots:
    """Paths that are kept from collection until this is closed.

    Args:
        line: The command line of `nix-store --serve --write`.
        env: Its environment.
    """

    def __init__(self, line: Sequence[str], env: Mapping[str, str]) -> None:
        self.line = line
        self._said = os.memfd_create("said")  # the disk may be full
        self.process = subprocess.Popen(
            line,
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            process_group=0,  # Ctrl-C is not for it
        )

    def __enter__(self) -> Self:
        try:
            self._send(_number(_HELLO) + _number(_VERSION))
            if self._number() != _ANSWER:
                raise self._error()
            self._number()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add(self, paths: Sequence[str]) -> set[str]:
        """Keep paths, also such as are not there yet; those that are.

        What is there when this returns stays; what is not, stays as soon as it is there.

        Raises:
            NixError: The process does not answer as it should.
        """
        head = _number(_QUERY_VALID_PATHS) + _number(1) + _number(0) + _number(len(paths))
        self._send(head + b"".join(map(_text, paths)))
        return {self._text() for _ in range(self._number())}

    def close(self) -> None:
        """Let go of the paths."""
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self._said)

    def _send(self, data: bytes) -> None:
        try:
            if self.process.stdin is not None:
                self.process.stdin.write(data)
                self.process.stdin.flush()
        except OSError as error:
            raise self._error() from error

    def _number(self) -> int:
        (found,) = struct.unpack("<Q", self._read(8))
        return int(found)

    def _text(self) -> str:
        length = self._number()
        return self._read(length + -length % 8)[:length].decode("utf-8", "surrogateescape")

    def _read(self, length: int) -> bytes:
        data = self.process.stdout.read(length) if self.process.stdout is not None else b""
        if len(data) != length:
            raise self._error()
        return data

    def _error(self) -> NixError:
        with contextlib.suppress(subprocess.TimeoutExpired):  # what it says, it says at its end
            self.process.wait(1)
        said = os.pread(self._said, 4000, 0).decode(errors="replace").strip()
        text = "nix-store --serve does not answer as it should"
        return NixError(f"{text}: {said}" if said else text, command=self.line, stderr=said)


def _number(value: int) -> bytes:
    return struct.pack("<Q", value)


def _text(text: str) -> bytes:
    data = text.encode("utf-8", "surrogateescape")
    return _number(len(data)) + data + b"\0" * (-len(data) % 8)

"""A web server whose mirrors of one file each fail in a way of their own."""

from __future__ import annotations

import base64
import contextlib
import socket
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

LOGIN = "someone:s3cret"
PAGE = b"<!DOCTYPE html><title>Please log in</title>" + b"<p>Or not.</p>" * 40


@dataclass
class Mirrors:
    """What the server knows: the right file, and which paths have been asked for."""

    content: bytes
    url: str = ""
    asked: list[str] = field(default_factory=list)
    logins: list[str | None] = field(default_factory=list)
    broken_once: set[str] = field(default_factory=set)

    def of(self, *ways: str) -> list[str]:
        """The URLs of some mirrors."""
        return [f"{self.url}/{way}/words.txt" for way in ways]


class MirrorServer(ThreadingHTTPServer):
    """Serves until closed."""

    daemon_threads = True

    def __init__(self, content: bytes) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.mirrors = Mirrors(content, url=f"http://127.0.0.1:{self.server_port}")
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Quiet: those who hang up early are what this is for."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: MirrorServer

    def do_GET(self) -> None:
        mirrors = self.server.mirrors
        mirrors.asked.append(self.path)
        mirrors.logins.append(self.headers["Authorization"])
        way = self.path.removeprefix("http://nowhere.invalid").split("/")[1]
        getattr(self, f"way_{way}")(mirrors.content)

    def answer(
        self, body: bytes, *, status: int = 200, kind: str = "text/plain", length: int | None = -1
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if length is None:
            self.close_connection = True
        else:
            self.send_header("Content-Length", str(len(body) if length < 0 else length))
        self.end_headers()
        self.wfile.write(body)

    def hang_up(self) -> None:
        self.wfile.flush()
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def drip(self, data: bytes) -> None:
        with contextlib.suppress(OSError):
            for number in range(len(data)):
                self.wfile.write(data[number : number + 1])
                self.wfile.flush()
                time.sleep(0.2)

    # -- good ones

    def way_good(self, content: bytes) -> None:
        self.answer(content)

    def way_unannounced(self, content: bytes) -> None:
        self.answer(content, length=None)

    def way_elsewhere(self, content: bytes) -> None:
        self.send_response(302)
        other = self.server.mirrors.url.replace("127.0.0.1", "localhost")
        self.send_header("Location", f"{other}/good/words.txt")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def way_login(self, content: bytes) -> None:
        wanted = "Basic " + base64.b64encode(LOGIN.encode()).decode()
        if self.headers["Authorization"] == wanted:
            self.answer(content)
        else:
            self.answer(b"", status=401)

    def way_loginelsewhere(self, content: bytes) -> None:
        self.way_elsewhere(content)

    def way_busyonce(self, content: bytes) -> None:
        if "busy" in self.server.mirrors.broken_once:
            self.answer(content)
        else:
            self.server.mirrors.broken_once.add("busy")
            self.answer(b"", status=503)

    def way_cutonce(self, content: bytes) -> None:
        if "cut" in self.server.mirrors.broken_once:
            self.answer(content)
        else:
            self.server.mirrors.broken_once.add("cut")
            self.way_cut(content)

    # -- bad ones

    def way_missing(self, content: bytes) -> None:
        self.answer(b"no such file", status=404)

    def way_cut(self, content: bytes) -> None:
        self.answer(content[:7], length=len(content))
        self.hang_up()

    def way_chunkcut(self, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.write(f"{len(content):x}\r\n".encode() + content[:7])
        self.hang_up()

    def way_unfinished(self, content: bytes) -> None:
        """All of the file but its last chunk's end, and then another file's beginning."""
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.write(f"{len(content):x}\r\n".encode() + content + b"\r\nzz\r\n")
        self.hang_up()

    def way_empty(self, content: bytes) -> None:
        self.answer(b"")

    def way_page(self, content: bytes) -> None:
        self.answer(PAGE, kind="text/html; charset=utf-8")

    def way_nothing(self, content: bytes) -> None:
        self.send_response(204)
        self.end_headers()

    def way_part(self, content: bytes) -> None:
        self.answer(content[:9], status=206)

    def way_garbage(self, content: bytes) -> None:
        self.wfile.write(b"\0\1\2 what is this\r\n")
        self.hang_up()

    def way_mute(self, content: bytes) -> None:
        """Hangs up without a word."""
        self.hang_up()

    def way_silent(self, content: bytes) -> None:
        """Accepts, and never answers."""
        with contextlib.suppress(OSError):
            self.connection.recv(1)

    def way_drip(self, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.drip(content)

    def way_driphead(self, content: bytes) -> None:
        self.drip(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n" + b"X-Padding: 1\r\n" * 200)

    def way_loop(self, content: bytes) -> None:
        self.send_response(302)
        self.send_header("Location", self.path)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def way_tofile(self, content: bytes) -> None:
        self.send_response(302)
        self.send_header("Location", "file:///etc/hostname")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def way_huge(self, content: bytes) -> None:
        self.answer(b"x", length=10**18)

    def log_message(self, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def mirrors() -> Iterator[Mirrors]:
    """A server of one file that no store has yet."""
    server = MirrorServer(f"words {time.time_ns()}\n".encode() * 20)
    try:
        yield server.mirrors
    finally:
        server.shutdown()
        server.server_close()

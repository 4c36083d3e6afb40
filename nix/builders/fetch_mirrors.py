"""Fetches a file from the first of several mirrors that has it, in a fixed-output derivation.

An answer is judged by its content alone: a mirror that sends another file than the one asked for
(a page to log in, half of the file, nothing) is passed over as one that cannot be reached is. Only
when all of them fail does the build, and says what each gave.
"""

from __future__ import annotations

import base64
import hashlib
import http.client
import netrc
import os
import re
import shutil
import signal
import socket
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK = 1 << 16
ROUNDS = 2  # what may have been bad luck (a lost connection, a busy server) is tried once more
PAUSE = 1.0  # seconds before that
WINDOW = 30.0  # seconds in which a mirror must send something ...
LEAST = 1024  # ... and bytes for each of these seconds
BEGINNING = 60  # characters of a wrong answer that are shown
LONGEST = 500  # characters that are said of one mirror
# A busy or broken server, which may be well again a moment later; a lost connection.
PASSING = (408, 425, 429, 500, 502, 503, 504)
BAD_LUCK = (ConnectionError, http.client.HTTPException, socket.gaierror)


@dataclass(eq=False)
class MirrorError(Exception):
    """A mirror did not give the file.

    Attributes:
        gave: What it gave instead, in words.
        passing: Whether it may be different the next time.
        sha256: Of the other file that it gave, if it gave one whole.
    """

    gave: str
    passing: bool = False
    sha256: str | None = None


class Watch:
    """Raises an error as soon as a mirror is too slow to wait for.

    A socket's own timeout is not enough: it begins anew with each byte.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.received = 0
        self._before = 0

    @contextmanager
    def __call__(self) -> Iterator[None]:
        """Watch what is done inside."""
        self.received = self._before = 0
        signal.signal(signal.SIGALRM, self._look)
        signal.setitimer(signal.ITIMER_REAL, self.seconds, self.seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _look(self, *_: object) -> None:
        new = self.received - self._before
        self._before = self.received
        if new < LEAST * self.seconds:
            signal.setitimer(signal.ITIMER_REAL, 0)  # or it might ring again where nobody listens
            raise MirrorError(f"too slow: {new:,} bytes in {self.seconds:g} seconds")


@dataclass(frozen=True)
class Download:
    """What is to be fetched, and to where."""

    sha256: str
    out: Path
    watch: Watch
    logins: netrc.netrc | None = None

    def fetch(self, url: str) -> None:
        """Write the file that a mirror has.

        Raises:
            MirrorError: It has not got it.
        """
        try:
            with self.watch():
                self._fetch(url)
        except MirrorError:
            raise
        except urllib.error.HTTPError as error:
            text = f"{error.code} {error.reason}".strip()
            raise MirrorError(text, passing=error.code in PASSING) from error
        except (OSError, http.client.HTTPException) as error:
            reason = error.reason if isinstance(error, urllib.error.URLError) else error
            text = str(reason) or type(reason).__name__
            if self.watch.received:
                text += f" after {self.watch.received:,} bytes"
            raise MirrorError(text, passing=isinstance(reason, BAD_LUCK)) from error
        except Exception as error:  # whatever one mirror provokes, there is the next
            raise MirrorError(f"{type(error).__name__}: {error}") from error

    def _fetch(self, url: str) -> None:
        try:
            host = urllib.parse.urlsplit(url).hostname or ""
            host.encode("idna")
        except ValueError as error:
            raise MirrorError(f"not a URL: {error}") from error
        request = urllib.request.Request(url, headers={"User-Agent": "StagedML"})
        login = self.logins.authenticators(host) if self.logins else None
        if login:
            words = base64.b64encode(f"{login[0]}:{login[2]}".encode()).decode()
            # Not for whom it leads on to.
            request.add_unredirected_header("Authorization", f"Basic {words}")
        with urllib.request.urlopen(request, timeout=self.watch.seconds) as answer:
            announced = _announced(answer)
            free = shutil.disk_usage(self.out.parent).free
            if announced is not None and announced > free:
                raise MirrorError(f"{announced:,} bytes, and {free:,} fit on this disk")
            digest = hashlib.sha256()
            start, whole = b"", True
            with self.out.open("wb") as file:
                try:
                    while data := answer.read1(CHUNK):
                        self.watch.received += len(data)
                        start = start or data[: 4 * BEGINNING]
                        digest.update(data)
                        file.write(data)
                except http.client.IncompleteRead:
                    whole = False
            sha256, received = digest.hexdigest(), self.watch.received
            if sha256 == self.sha256:
                return
            if not whole or (announced is not None and received < announced):
                of = "" if announced is None else f" of {announced:,}"
                raise MirrorError(f"cut short after {received:,}{of} bytes", passing=True)
            raise another(answer, received, sha256, start)


def another(answer: Any, received: int, sha256: str, start: bytes) -> MirrorError:
    """What is said of an answer that is not the file."""
    status = getattr(answer, "status", None)  # none of a file or FTP
    said = f"{status} {answer.reason}: " if status else ""
    if not received:
        return MirrorError(f"{said}an empty answer")
    kind = f" of {answer.headers.get_content_type()}" if "Content-Type" in answer.headers else ""
    text = f"{said}{received:,} bytes{kind} that are another file (sha256 {sha256})"
    if shown := _as_text(start):
        text += f", which begins with {shown!r}"
    return MirrorError(text, sha256=sha256 if status in (None, http.HTTPStatus.OK) else None)


def _announced(answer: Any) -> int | None:
    text = (answer.headers.get("Content-Length") or "").strip()
    return int(text) if text.isascii() and text.isdigit() else None


def _as_text(start: bytes) -> str:
    """The beginning of a text on one line; nothing of other data."""
    text = " ".join(start.decode("utf-8", "replace").rstrip("\ufffd").split())
    return text[:BEGINNING] if text.isprintable() and "\ufffd" not in text else ""


def presentable(text: str) -> str:
    """A text as it may be shown: on one line, and without user names and passwords in its URLs.

    Some of it was written by servers, who may write what they like.
    """
    text = re.sub(r"(?<=://)[^/\s'\"]*@", "***@", text)
    text = "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
    return text if len(text) <= LONGEST else text[:LONGEST] + "..."


def logins() -> netrc.netrc | None:
    """Who to be for which host, as the content of a netrc file in `STAGEDML_NETRC` says."""
    text = os.environ.get("STAGEDML_NETRC")
    if not text:
        return None
    file = Path(os.environ.get("NIX_BUILD_TOP", "."), ".netrc")
    file.touch(mode=0o600)
    try:
        file.write_text(text)
        return netrc.netrc(file)
    except netrc.NetrcParseError as error:
        sys.exit(f"stagedml: STAGEDML_NETRC is not in the format of netrc files: {error.msg}")
    finally:
        file.unlink()


def patience() -> float:
    """How many seconds a mirror may be slow, which `STAGEDML_STALL_SECONDS` sets."""
    text = os.environ.get("STAGEDML_STALL_SECONDS") or str(WINDOW)
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < 1e6:
        sys.exit(f"stagedml: STAGEDML_STALL_SECONDS is {text!r}, which is no number of seconds")
    return seconds


def main() -> int:
    """Try the mirrors in order; the exit status."""
    name, urls = os.environ["name"], os.environ["mirrors"].split("\n")
    for scheme in ("http_proxy", "https_proxy"):  # urllib knows no proxy for all
        os.environ[scheme] = os.environ.get(scheme) or os.environ.get("all_proxy", "")
    out = Path(os.environ["out"])
    download = Download(os.environ["outputHash"], out, Watch(patience()), logins())
    gave: dict[str, MirrorError] = {}
    for turn in range(ROUNDS):
        if turn:
            time.sleep(PAUSE)
        for url in urls:
            if turn and not gave[url].passing:
                continue
            try:
                download.fetch(url)
            except MirrorError as error:
                gave[url] = error
                print(f"{name}: {presentable(f'{url}: {error.gave}')}", file=sys.stderr, flush=True)
            else:
                return 0
    lines = [f"none of the {len(urls)} mirrors gives {name} (sha256 {download.sha256}):"]
    lines += [f"  {presentable(f'{url}: {error.gave}')}" for url, error in gave.items()]
    whole = [error.sha256 for error in gave.values() if error.sha256]
    if len(whole) > 1 and len(set(whole)) == 1:
        lines += ["They agree on another file. If that is the right one, its hash is:"]
        lines += [f'  sha256="{whole[0]}",']
    lines += ["Check the network; or get the file elsewhere and run: stagedml seed FILE"]
    if any(url.startswith("file:") for url in urls):
        lines += ["Builds in a sandbox do not see this machine's files; seeding makes them known."]
    print("stagedml: " + "\n".join(lines), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())

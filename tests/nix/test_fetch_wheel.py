"""The fetcher of wheels on its own, against servers of this machine that behave in many ways."""

from __future__ import annotations

import base64
import contextlib
import dataclasses
import gzip
import hashlib
import json
import os
import re
import resource
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from wheel_index import make_wheel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

FETCHER = Path(__file__).parents[2] / "nix/builders/fetch_wheel.py"
JSON = "application/vnd.pypi.simple.v1+json"
FILE = "alpha_one-1.0-py3-none-any.whl"
DATA = os.urandom(300_000)
SHA256 = hashlib.sha256(DATA).hexdigest()
PAGE = "/simple/alpha-one/"


@dataclasses.dataclass
class Answer:
    """What a server gives for a path.

    Attributes:
        cut: How many bytes of the body it sends before it hangs up.
        pause: Seconds before each byte.
    """

    body: bytes = b""
    kind: str = "text/html"
    status: int = 200
    headers: dict[str, str] = dataclasses.field(default_factory=dict)
    cut: int | None = None
    pause: float = 0.0


class Site(ThreadingHTTPServer):
    """Answers as told, and remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: dict[str, Answer | Callable[[Mapping[str, str]], Answer]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.thread = threading.Thread(target=self.serve_forever, daemon=True)
        self.thread.start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Quiet: a client may hang up."""

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def offer(self, href: str = f"/files/{FILE}#sha256={SHA256}", data: bytes = DATA) -> None:
        """A page of HTML with one link, and the file."""
        self.answers[PAGE] = Answer(f'<!DOCTYPE html><a href="{href}">a wheel</a>'.encode())
        self.answers[f"/files/{FILE}"] = Answer(data, "application/zip")


class _Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
        answer = self.server.answers.get(self.path, Answer(status=404))
        if not isinstance(answer, Answer):
            answer = answer(self.server.asked[-1][1])
        self.send_response(answer.status)
        headers = {"Content-Type": answer.kind, "Content-Length": str(len(answer.body))}
        for name, value in (headers | answer.headers).items():
            if value:
                self.send_header(name, value)
        self.end_headers()
        if answer.pause:
            for number in range(len(answer.body)):
                time.sleep(answer.pause)
                self.wfile.write(answer.body[number : number + 1])
        self.wfile.write(answer.body[: answer.cut])

    def log_message(self, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    yield site
    site.shutdown()
    site.server_close()


@pytest.fixture
def other() -> Iterator[Site]:
    site = Site()
    yield site
    site.shutdown()
    site.server_close()


class Fetcher:
    """Runs the fetcher with settings of pip, and nothing else of this machine's."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.home = directory / "home"
        self.home.mkdir()
        self.limit = 0  # bytes of a file
        self.env = {
            "HOME": str(self.home),
            "PATH": os.environ["PATH"],
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_RETRIES": "1",
            "PIP_DEFAULT_TIMEOUT": "5",
        }

    def run(self, file: str = FILE, sha256: str = SHA256, **env: str) -> tuple[int, str]:
        """The exit status, and what it said."""
        into = self.directory / "into"
        shutil.rmtree(into, ignore_errors=True)
        into.mkdir()
        done = subprocess.run(
            [sys.executable, "-sBP", FETCHER, "--into", into],
            input=f"{file} {sha256}\n",
            env=self.env | env,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            preexec_fn=self._limit,
        )
        if done.returncode == 0:
            assert hashlib.sha256((into / file).read_bytes()).hexdigest() == sha256
            assert file in done.stdout.split()
        else:
            assert not (into / file).exists()
        return done.returncode, done.stderr

    def _limit(self) -> None:
        if self.limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (self.limit, self.limit))

    def gets(self, **env: str) -> None:
        status, said = self.run(**env)
        assert status == 0, said

    def fails(self, **env: str) -> str:
        status, said = self.run(**env)
        assert status == 1, said
        assert "Traceback" not in said
        return said


@pytest.fixture
def fetcher(tmp_path: Path) -> Fetcher:
    return Fetcher(tmp_path)


# -- pages ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "page",
    [
        f'<a href="/files/{FILE}#sha256={SHA256}">x</a>',
        f'<a href="/files/{FILE}">x</a>',
        f'<a data-x="1" href="../../files/{FILE}#sha256={SHA256.upper()}" class="x">x</a>',
        f"<A\n HREF='/files/{FILE}?a=1&amp;b=2#sha256={SHA256}'>x</A>",
        f"<a href=/files/{FILE}#sha256={SHA256}>x</a>",
        f'<base href="/files/"><a href="{FILE}#sha256={SHA256}">x</a>',
        '<a href="/files/alpha_one%2D1.0-py3-none-any.whl#md5=00">x</a>',
        f'<a href="/x/{FILE}x">x</a><a href="/files/{FILE}#sha256={SHA256}">x</a>',
        f'<a href="/x/{FILE}#sha256={"0" * 64}">x</a><a href="/files/{FILE}#sha256={SHA256}">x</a>',
    ],
)
def test_pages_of_html_are_understood(site: Site, fetcher: Fetcher, page: str) -> None:
    site.offer()
    site.answers[PAGE] = Answer(page.encode())
    for name in (f"{FILE}?a=1&b=2", "alpha_one%2D1.0-py3-none-any.whl"):
        site.answers[f"/files/{name}"] = site.answers[f"/files/{FILE}"]
    fetcher.gets(PIP_INDEX_URL=f"{site.url}/simple")
    assert len(site.asked) == 2


def test_pages_of_json_are_understood(site: Site, fetcher: Fetcher) -> None:
    rows = [
        {"filename": "alpha_one-1.0.tar.gz", "url": "/no", "hashes": {"sha256": SHA256}},
        {"filename": FILE, "url": f"../../files/{FILE}", "hashes": {"sha256": SHA256}},
    ]
    body = json.dumps({"meta": {"api-version": "1.1"}, "name": "alpha-one", "files": rows})
    site.offer()
    site.answers[PAGE] = Answer(
        gzip.compress(body.encode()), JSON, headers={"Content-Encoding": "gzip"}
    )
    fetcher.gets(PIP_INDEX_URL=f"{site.url}/simple/")
    [(_, asked), _] = site.asked
    assert JSON in asked["accept"]
    assert asked["accept-encoding"] == "gzip"


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Answer(b"{}", JSON), "not a simple repository's"),
        (Answer(b"[" * 100_000, JSON), "not a simple repository's"),
        (Answer(b"<p>", headers={"Content-Type": "text/html; charset=no"}), "does not list"),
        (Answer(b'{"files": [', JSON), "not a simple repository's"),
        (Answer(b"hello", "text/plain"), "an answer of the type text/plain"),
        (Answer(b"\x1f\x8bxx", headers={"Content-Encoding": "gzip"}), "a package index cannot be"),
        (Answer(b"<p>Please log in</p>"), "it does not list this file"),
        (Answer(b"<a " * 60_000), "it does not list this file"),
        (Answer(f'<a href="http://[no/{FILE}">'.encode()), "not a simple repository's"),
        (Answer(f'<base href="//[no"><a href="{FILE}">'.encode()), "not a simple repository's"),
        (Answer(f'<a href="file:///%00/{FILE}">'.encode()), "no name of a file"),
        (Answer(status=403), "403 Forbidden"),
        (Answer(status=404), "404 Not Found"),
        (Answer(status=503), "503 Service Unavailable"),
    ],
)
def test_an_answer_that_helps_nothing_is_said(
    site: Site, fetcher: Fetcher, answer: Answer, says: str
) -> None:
    site.answers[PAGE] = answer
    said = fetcher.fails(PIP_INDEX_URL=f"{site.url}/simple")
    assert says in said
    assert f"cannot fetch the wheel {FILE}" in said
    assert SHA256 in said


def test_a_page_that_grows_beyond_measure_is_given_up(site: Site, fetcher: Fetcher) -> None:
    bomb = gzip.compress(bytes((1 << 27) + 1), 1)
    site.answers[PAGE] = Answer(bomb, headers={"Content-Encoding": "gzip"})
    assert "too long for an index" in fetcher.fails(PIP_INDEX_URL=f"{site.url}/simple")
    assert len(site.asked) == 1


@pytest.mark.parametrize("index", ["http://[no/simple", "http://localhost:99999/simple"])
def test_an_index_without_an_address_is_followed_by_the_others(
    site: Site, fetcher: Fetcher, index: str
) -> None:
    site.offer()
    places = {"PIP_FIND_LINKS": "~nobody/wheels ~/wheels", "HOME": ""}
    fetcher.gets(PIP_INDEX_URL=index, PIP_EXTRA_INDEX_URL=f"{site.url}/simple", **places)


def test_a_file_that_cannot_be_written_is_not_the_servers_fault(
    site: Site, fetcher: Fetcher
) -> None:
    site.offer()
    fetcher.limit = 100_000
    said = fetcher.fails(PIP_INDEX_URL=f"{site.url}/simple")
    assert "this machine cannot take it" in said
    assert "cannot write the file: File too large" in said
    assert len(site.asked) == 2, "asking again does not help"


# -- where to look --------------------------------------------------------------------------------


def test_an_index_is_followed_by_the_others(site: Site, other: Site, fetcher: Fetcher) -> None:
    other.offer()
    extra = f"{site.url}/second {other.url}/simple"
    fetcher.gets(PIP_INDEX_URL=f"{site.url}/simple", PIP_EXTRA_INDEX_URL=extra)
    assert site.paths() == [PAGE, "/second/alpha-one/"]
    other.answers.clear()
    said = fetcher.fails(PIP_INDEX_URL=f"{site.url}/simple", PIP_EXTRA_INDEX_URL=extra)
    assert said.count("404 Not Found") == 3
    assert "the package indexes that pip was told of do not have it" in said


def test_without_an_index_none_is_asked(site: Site, fetcher: Fetcher) -> None:
    site.offer()
    index = {"PIP_INDEX_URL": f"{site.url}/simple", "PIP_NO_INDEX": "true"}
    assert "they name no place to look" in fetcher.fails(**index)
    assert site.asked == []
    fetcher.gets(**index, PIP_FIND_LINKS=f"{site.url}{PAGE}")
    assert site.paths() == [PAGE, f"/files/{FILE}"]


@pytest.mark.parametrize("how", ["directory", "uri", "file", "page", "home"])
def test_what_lies_on_this_machine_is_taken_from_there(
    site: Site, fetcher: Fetcher, how: str
) -> None:
    place = fetcher.home / "some wheels"
    place.mkdir()
    (place / FILE).write_bytes(DATA)
    if " " in str(place):  # pip's lists are divided by blanks
        place = place.rename(fetcher.home / "wheels")
    page = fetcher.directory / "page.html"
    page.write_text(f'<a href="home/wheels/{FILE}">x</a>')
    found = {
        "directory": str(place),
        "uri": place.as_uri(),
        "file": str(place / FILE),
        "page": str(page),
        "home": "~/wheels",
    }[how]
    fetcher.gets(PIP_INDEX_URL=f"{site.url}/simple", PIP_FIND_LINKS=f"/nowhere {found}")
    assert site.asked == []


def test_an_index_may_be_a_directory(fetcher: Fetcher) -> None:
    project = fetcher.directory / "simple/alpha-one"
    project.mkdir(parents=True)
    (fetcher.directory / FILE).write_bytes(DATA)
    (project / "index.html").write_text(f'<a href="../../{FILE}#sha256={SHA256}">x</a>')
    fetcher.gets(PIP_INDEX_URL=f"file://{fetcher.directory}/simple")
    fetcher.gets(PIP_INDEX_URL=f"{fetcher.directory}/simple/")


def test_the_index_that_pip_asks_by_default_is_asked(fetcher: Fetcher) -> None:
    """It is not reached here: its name comes from pip, and the way to it is closed."""
    said = fetcher.fails(PIP_PROXY="127.0.0.1:9")
    from pip._internal.models.index import PyPI

    host = PyPI.simple_url.split("/")[2]
    assert f"https://{host}/...: " in said
    assert "a package index cannot be reached" in said


# -- hashes ---------------------------------------------------------------------------------------


def test_another_file_is_never_taken(site: Site, other: Site, fetcher: Fetcher) -> None:
    """Whether the page says so, or lies, or says nothing; the next place is asked."""
    wrong = b"another file"
    told = hashlib.sha256(wrong).hexdigest()
    for fragment in (f"#sha256={told}", f"#sha256={SHA256}", ""):
        site.offer(f"/files/{FILE}{fragment}", wrong)
        said = fetcher.fails(PIP_INDEX_URL=f"{site.url}/simple")
        assert "the index has another file under this name" in said
        assert told in said
    other.offer()
    fetcher.gets(PIP_INDEX_URL=f"{site.url}/simple", PIP_EXTRA_INDEX_URL=f"{other.url}/simple")


# -- bad luck -------------------------------------------------------------------------------------


def test_a_broken_connection_is_taken_up_where_it_ended(site: Site, fetcher: Fetcher) -> None:
    def answer(asked: Mapping[str, str]) -> Answer:
        start = re.fullmatch(r"bytes=(\d+)-", asked.get("range", ""))
        if not start:
            return Answer(DATA, "application/zip", cut=100_000)
        begin = int(start[1])
        headers = {"Content-Range": f"bytes {begin}-{len(DATA) - 1}/{len(DATA)}"}
        return Answer(DATA[begin:], "application/zip", 206, headers)

    site.offer()
    site.answers[f"/files/{FILE}"] = answer
    fetcher.gets(PIP_INDEX_URL=f"{site.url}/simple")
    assert site.asked[-1][1]["range"] == "bytes=100000-"


def test_a_server_that_cannot_go_on_begins_anew(site: Site, fetcher: Fetcher) -> None:
    site.offer()
    site.answers[f"/files/{FILE}"] = lambda asked: Answer(
        DATA, "application/zip", cut=None if "range" in asked else 100_000
    )
    fetcher.gets(PIP_INDEX_URL=f"{site.url}/simple")
    assert len(site.asked) == 3


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_busy_server_is_asked_again(site: Site, fetcher: Fetcher, status: int) -> None:
    site.offer()
    good = site.answers[PAGE]
    assert isinstance(good, Answer)
    turns = iter([Answer(status=status), good])
    site.answers[PAGE] = lambda _: next(turns)
    fetcher.gets(PIP_INDEX_URL=f"{site.url}/simple")
    assert site.paths().count(PAGE) == 2


def test_a_refusal_is_not_questioned(site: Site, fetcher: Fetcher) -> None:
    site.answers[PAGE] = Answer(status=401)
    assert "401 Unauthorized" in fetcher.fails(PIP_INDEX_URL=f"{site.url}/simple")
    assert site.paths() == [PAGE]


def test_a_server_that_hangs_is_given_up(site: Site, fetcher: Fetcher) -> None:
    hang = threading.Event()

    def answer(_: Mapping[str, str]) -> Answer:
        hang.wait(20)
        return Answer()

    site.answers[PAGE] = answer
    env = {"PIP_DEFAULT_TIMEOUT": "0.5", "PIP_RETRIES": "0"}
    try:
        said = fetcher.fails(PIP_INDEX_URL=f"{site.url}/simple", **env)
    finally:
        hang.set()
    assert "timed out" in said


def test_a_page_that_comes_too_slowly_is_given_up(site: Site, fetcher: Fetcher) -> None:
    """A byte now and then is no timeout of the connection."""
    site.answers[PAGE] = Answer(b"<p>" * 1000, pause=0.2)
    env = {"PIP_DEFAULT_TIMEOUT": "1", "PIP_RETRIES": "0"}
    assert "too slow" in fetcher.fails(PIP_INDEX_URL=f"{site.url}/simple", **env)


# -- who we are -----------------------------------------------------------------------------------


def basic(login: str) -> str:
    return "Basic " + base64.b64encode(login.encode()).decode()


def test_a_login_goes_to_its_own_host_only(site: Site, other: Site, fetcher: Fetcher) -> None:
    """The other host is reached by a link, and by a redirection."""
    index = site.url.replace("//", "//me:p%40ss@") + "/simple"
    other.offer()
    site.offer(f"{other.url}/files/{FILE}#sha256={SHA256}")
    fetcher.gets(PIP_INDEX_URL=index)
    site.offer()
    moved = Answer(status=302, headers={"Location": f"{other.url}/files/{FILE}"})
    site.answers[f"/files/{FILE}"] = moved
    fetcher.gets(PIP_INDEX_URL=index)
    assert [asked.get("authorization") for _, asked in site.asked] == [basic("me:p@ss")] * 3
    assert [asked.get("authorization") for _, asked in other.asked] == [None] * 2


@pytest.mark.parametrize("how", ["home", "file", "text"])
def test_a_netrc_file_says_who_we_are(site: Site, fetcher: Fetcher, how: str) -> None:
    site.offer()
    text = "machine 127.0.0.1 login me password secret\n"
    env = {"STAGEDML_NETRC": text} if how == "text" else {}
    if how != "text":
        path = fetcher.home / (".netrc" if how == "home" else "netrc")
        path.write_text(text)
        path.chmod(0o600)
        env = {"NETRC": str(path)} if how == "file" else {}
    fetcher.gets(PIP_INDEX_URL=f"{site.url}/simple", **env)
    assert {asked.get("authorization") for _, asked in site.asked} == {basic("me:secret")}


@pytest.mark.parametrize(
    "index",
    [
        "http://user-name:passw0rd-1@127.0.0.1:9/t0ken-t0ken/simple",
        "http://127.0.0.1:9/t0ken-t0ken/simple?key=passw0rd-1",
        "http://user-name:passw/0rd-1@127.0.0.1:9/t0ken-t0ken/",
        "http://user-name:passw0rd-1@127.0.0.1:t0ken-t0ken/",
        "socks5://user-name:passw0rd-1@127.0.0.1:9/",
    ],
)
def test_no_message_holds_a_secret(fetcher: Fetcher, index: str) -> None:
    said = fetcher.fails(PIP_INDEX_URL=index, PIP_RETRIES="0")
    for secret in ("user-name", "passw", "0rd-1", "t0ken"):
        assert secret not in said


# -- the way there --------------------------------------------------------------------------------


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "all_proxy", "PIP_PROXY"])
def test_a_proxy_is_used(site: Site, fetcher: Fetcher, variable: str) -> None:
    site.answers = {f"http://index.invalid{p}": a for p, a in offered(site).items()}
    proxy = site.url.replace("//", "//me:secret@")
    fetcher.gets(PIP_INDEX_URL="http://index.invalid/simple", **{variable: proxy, "http_PROXY": ""})
    assert {asked.get("proxy-authorization") for _, asked in site.asked} == {basic("me:secret")}


def offered(site: Site) -> dict[str, Any]:
    site.offer()
    return dict(site.answers)


def test_a_proxy_is_passed_by_where_it_is_said(site: Site, fetcher: Fetcher) -> None:
    site.offer()
    env = {"http_proxy": "http://127.0.0.1:9", "no_proxy": "127.0.0.1"}
    fetcher.gets(PIP_INDEX_URL=f"{site.url}/simple", **env)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key and a certificate for 127.0.0.1 that it has signed itself."""
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("there is no openssl to make a certificate")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    command = [program, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        [*command, "-keyout", path, "-out", path.with_name("own.pem")],
        check=True,
        capture_output=True,
    )
    path.write_text(path.read_text() + path.with_name("own.pem").read_text())
    return path


@pytest.fixture
def secure(site: Site, certificate: Path) -> Site:
    """A site that speaks TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    site.socket = context.wrap_socket(site.socket, server_side=True)
    site.url = site.url.replace("http:", "https:")
    return site


def test_certificates_are_checked_unless_a_host_is_trusted(
    secure: Site, certificate: Path, fetcher: Fetcher
) -> None:
    secure.offer()
    index = {"PIP_INDEX_URL": f"{secure.url}/simple"}
    said = fetcher.fails(**index)
    assert "certificate is not signed by any authority" in said
    assert secure.asked == []
    fetcher.gets(**index, PIP_CERT=str(certificate))
    host = secure.url.removeprefix("https://")
    fetcher.gets(**index, PIP_TRUSTED_HOST=f"example.invalid {host}")
    fetcher.gets(**index, PIP_TRUSTED_HOST="127.0.0.1")
    assert "certificate is not" in fetcher.fails(**index, PIP_TRUSTED_HOST="127.0.0.1:1")


def build(fetcher: Fetcher, **env: str) -> tuple[Path, str]:
    """Run it as the builder of a derivation does; the output's path, and what it said."""
    out = fetcher.directory / "out"
    told = {"name": FILE, "sha256": SHA256, "out": str(out), "pythonVersion": "3.11"}
    done = subprocess.run(
        [sys.executable, "-sBP", FETCHER],
        env=fetcher.env
        | told
        | {"NIX_BUILD_TOP": str(fetcher.directory), "PIP_NO_INDEX": ""}
        | env,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode == 0) == out.exists()
    return out, done.stderr


def test_as_a_builder_it_makes_the_output(site: Site, fetcher: Fetcher) -> None:
    site.offer()
    out, said = build(fetcher, PIP_INDEX_URL=f"{site.url}/simple")
    assert out.read_bytes() == DATA
    assert said == ""


def test_as_a_builder_it_says_what_to_do(fetcher: Fetcher) -> None:
    _, said = build(fetcher, PIP_INDEX_URL="http://127.0.0.1:9/simple")
    assert "http://127.0.0.1:9/...: [Errno 111] Connection refused" in said
    assert f"stagedml seed {FILE}" in said


@pytest.mark.parametrize(
    "proxy", ["socks5://127.0.0.1:9", "https://user-name:passw0rd@127.0.0.1:9"]
)
def test_behind_a_proxy_that_it_cannot_use_it_leaves_it_to_pip(
    site: Site, fetcher: Fetcher, proxy: str
) -> None:
    site.offer()
    env = {"PIP_INDEX_URL": "http://index.invalid/simple", "all_proxy": proxy}
    env |= {"https_proxy": proxy, "http_proxy": proxy}
    _, said = build(fetcher, **env)
    assert f"pip tries to fetch {FILE}, because of the proxy" in said
    assert "  pip: " in said
    assert "passw0rd" not in said
    assert "user-name" not in said


class TunnelServer(ThreadingHTTPServer):
    """A proxy that one speaks TLS with, and that connects one to wherever one wants."""

    def __init__(self, certificate: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Tunnel)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.used = 0
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Quiet: a client may not speak TLS."""


class _Tunnel(BaseHTTPRequestHandler):
    server: TunnelServer

    def do_CONNECT(self) -> None:
        host, _, port = self.path.partition(":")
        self.server.used += 1
        with socket.create_connection((host, int(port))) as target:
            self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
            back = threading.Thread(target=self.pump, args=(target.recv, self.wfile.write))
            back.start()
            self.pump(self.connection.recv, target.sendall)
            target.shutdown(socket.SHUT_WR)
            back.join()

    def pump(self, take: Callable[[int], bytes], give: Callable[[bytes], object]) -> None:
        with contextlib.suppress(OSError):
            while data := take(1 << 16):
                give(data)

    def log_message(self, *args: object) -> None:
        """Quiet."""


def test_pip_gets_through_a_proxy_that_wants_tls(
    secure: Site, certificate: Path, fetcher: Fetcher
) -> None:
    file, data = make_wheel("alpha", "1.0")
    page = f'<a href="/files/{file}#sha256={hashlib.sha256(data).hexdigest()}">x</a>'
    secure.answers["/simple/alpha/"] = Answer(page.encode())
    secure.answers[f"/files/{file}"] = Answer(data, "application/zip")
    proxy = TunnelServer(certificate)
    env = {"name": file, "sha256": hashlib.sha256(data).hexdigest()}
    env |= {"PIP_INDEX_URL": f"{secure.url}/simple", "PIP_CERT": str(certificate)}
    try:
        out, said = build(fetcher, **env, https_proxy=f"https://127.0.0.1:{proxy.server_port}")
    finally:
        proxy.shutdown()
        proxy.server_close()
    assert out.read_bytes() == data
    assert proxy.used
    assert "because of the proxy" in said

"""Fetch wheels by file name and sha256 from the package indexes that pip is told of.

In a fixed-output derivation this fetches the one wheel that the output is named after, and Nix
checks the hash once more. The `stagedml` command runs it too, with `--into`, for all the wheels
that are missing, at once: it then sees what the sandbox does not (local indexes, the user's files).

It does by itself what pip would do, and starts in a twentieth of the time. In a derivation pip is
called where nothing else can be reached but through a proxy that speaks SOCKS or TLS.

No message holds more of an address than its host: the rest may be somebody's token.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import html
import http.client
import json
import netrc
import os
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

T = TypeVar("T")

TIMEOUT, RETRIES = 15.0, 2
PAUSE = 0.25  # seconds before the first retry, twice as many before the next
AT_ONCE = 16
CHUNK = 1 << 18
LONGEST = 1 << 27  # bytes of a page, more than any index has
SLOW = 1024  # bytes per second, on average, that a place must give
PAGES = (
    "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, "
    "text/html;q=0.1"
)
# Options of pip, as its files spell them, that say where to look and how to get there.
OPTIONS = (
    "index-url",
    "extra-index-url",
    "find-links",
    "no-index",
    "trusted-host",
    "proxy",
    "timeout",
    "retries",
    "cert",
    "client-cert",
)
TRUE = ("1", "true", "yes", "on", "y", "t")


class NotHereError(Exception):
    """A place does not have the wheel, for the reason given."""


class ProxyError(NotHereError):
    """A place is behind a proxy of a kind that pip may know how to use."""


class WrongFileError(NotHereError):
    """A place has another file of this name.

    Attributes:
        sha256: Of that file.
    """

    def __init__(self, sha256: str) -> None:
        super().__init__(f"it has another file of this name, with the sha256 {sha256}")
        self.sha256 = sha256


class CertificateError(NotHereError):
    """Nobody whom the toolchain trusts has signed a place's certificate."""


class UnreachableError(NotHereError):
    """A place does not answer, or not sensibly."""


class UnwritableError(NotHereError):
    """This machine has no room for the file, wherever it may come from."""


# -- addresses, and what is secret of them --------------------------------------------------------


def shown(url: str) -> str:
    """An address as it may be shown: user, password, path and query can all be secrets."""
    scheme, colon, rest = url.partition("://")
    if not colon or scheme.lower() == "file":
        return url
    with contextlib.suppress(ValueError):
        parts = urllib.parse.urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
        # An "@" beyond the host: a password with a slash, and no host at all.
        if parts.hostname and "@" not in rest.partition("/")[2]:
            path = "/..." if parts.path.strip("/") or parts.query else ""
            return f"{scheme}://{parts.hostname}{port}{path}"
    return f"{scheme}://..."


def masked(text: str, secrets: Mapping[str, str]) -> str:
    """What another program or a server says, without what must not be read in a log."""
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, secrets[secret])
    text = re.sub(r"\b[a-z][a-z0-9+.]*://[^\s'\"<>]*[^\s'\"<>.,;:)]", lambda m: shown(m[0]), text)
    return re.sub(r"(with url: )\S+", r"\1...", text)


def split(url: str) -> urllib.parse.SplitResult:
    """The parts of an address, none of what cannot be one."""
    try:
        return urllib.parse.urlsplit(url)
    except ValueError:
        return urllib.parse.urlsplit("")


def split_login(url: str) -> tuple[str, tuple[str, str] | None]:
    """An address without user and password, and these."""
    parts = split(url)
    who, at, host = parts.netloc.rpartition("@")
    if not at:
        return url, None
    user, _, password = who.partition(":")
    login = (urllib.parse.unquote(user), urllib.parse.unquote(password))
    return parts._replace(netloc=host).geturl(), login


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port: a login is for these."""
    parts = split(url)
    port = None
    with contextlib.suppress(ValueError):
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname or "", port


def is_remote(place: str) -> bool:
    """Whether this is an address rather than a path on this machine."""
    return re.match(r"(?!file:)[A-Za-z][A-Za-z0-9+.-]*://", place) is not None


# -- what pip is told -----------------------------------------------------------------------------


@dataclass
class Settings:
    """What pip's variables and files say.

    Attributes:
        indexes: Roots of simple repositories, the most important first.
        find_links: Pages, directories and files that offer wheels.
        trusted: Hosts, perhaps with a port, whose certificates need not be valid.
        proxy: For all addresses, in place of what `http_proxy` and its like say.
        timeout: Seconds that a place may be silent.
        retries: How often to try again.
        authorities: The file of those who may sign certificates; the system's if empty.
        client: The file of our own certificate, if we need one.
        logins: User and password of hosts, from a netrc file.
    """

    indexes: list[str] = field(default_factory=list)
    find_links: list[str] = field(default_factory=list)
    trusted: list[str] = field(default_factory=list)
    proxy: str = ""
    timeout: float = TIMEOUT
    retries: int = RETRIES
    authorities: str = ""
    client: str = ""
    logins: dict[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def read(cls, env: Mapping[str, str]) -> Settings:
        """Read them; an empty variable counts as one that is not set, as Nix sets all."""
        told = from_files(env)
        told |= {option: env[name] for option in OPTIONS if env.get(name := variable(option))}
        no_index = told.get("no-index", "").lower() in TRUE
        indexes = told.get("index-url", "").split()[:1] + told.get("extra-index-url", "").split()
        if not told.get("index-url") and not no_index:
            indexes.insert(0, default_index())
        return cls(
            indexes=[] if no_index else list(dict.fromkeys(indexes)),
            find_links=told.get("find-links", "").split(),
            trusted=told.get("trusted-host", "").split(),
            proxy=told.get("proxy", ""),
            timeout=number(told.get("timeout"), TIMEOUT),
            retries=int(number(told.get("retries"), RETRIES)),
            authorities=told.get("cert") or env.get("REQUESTS_CA_BUNDLE", ""),
            client=told.get("client-cert", ""),
            logins=logins(env),
        )

    @property
    def places(self) -> list[str]:
        """All the addresses that were given."""
        return [*self.indexes, *self.find_links, *([self.proxy] if self.proxy else [])]

    @property
    def secrets(self) -> dict[str, str]:
        """What must not be shown, and what stands in its place."""
        found: dict[str, str] = {}
        for place in filter(is_remote, self.places):
            parts = split(place)
            who, _, _ = parts.netloc.rpartition("@")
            for text in (*who.split(":", 1), *parts.path.split("/")):
                if len(text) > 7:
                    found |= dict.fromkeys((text, urllib.parse.unquote(text)), "...")
            found[place] = shown(place)
        return found | {text: "..." for login in self.logins.values() for text in login if text}


def variable(option: str) -> str:
    """The environment variable of one of pip's options."""
    name = option.replace("-", "_").upper()
    return "PIP_DEFAULT_TIMEOUT" if name == "TIMEOUT" else f"PIP_{name}"


def from_files(env: Mapping[str, str]) -> dict[str, str]:
    """What pip's configuration for the whole machine says: nothing, in the sandbox."""
    folders = reversed((env.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":"))
    found: dict[str, str] = {}
    for path in (*(Path(folder, "pip/pip.conf") for folder in folders), Path("/etc/pip.conf")):
        if env.get("PIP_CONFIG_FILE") == os.devnull or not path.is_file():
            continue
        from configparser import Error, RawConfigParser

        parser = RawConfigParser()
        with contextlib.suppress(Error, UnicodeDecodeError, OSError):
            parser.read(path, encoding="utf-8")
            for section in ("global", "download"):
                if parser.has_section(section):
                    rows = {k.replace("_", "-"): v for k, v in parser.items(section)}
                    found |= {k: " ".join(rows[k].split()) for k in OPTIONS if rows.get(k)}
    return found


def logins(env: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Who to be for which host: as a netrc file says, and more so the text of one in a variable."""
    files = [env.get("NETRC") or str(Path(env.get("HOME", "/"), ".netrc"))]
    found: dict[str, tuple[str, str]] = {}
    with tempfile.NamedTemporaryFile("w", suffix="netrc") as told:
        told.write(env.get("STAGEDML_NETRC", ""))
        told.flush()
        for file in (*files, told.name):
            with contextlib.suppress(netrc.NetrcParseError, OSError, UnicodeDecodeError):
                hosts = netrc.netrc(file).hosts
                found |= {host: (login, password) for host, (login, _, password) in hosts.items()}
    return found


def number(text: str | None, default: float) -> float:
    """A number that is not negative, or the default."""
    try:
        return max(0.0, float(text or default))
    except ValueError:
        return default


def default_index() -> str:
    """The index that pip asks where nobody says another."""
    from pip._internal.models.index import PyPI

    return str(PyPI.simple_url)


# -- asking ---------------------------------------------------------------------------------------


class Web:
    """Asks for pages and files, as the settings say."""

    def __init__(self, settings: Settings, env: Mapping[str, str]) -> None:
        self.settings = settings
        self.proxies = proxies_of(settings, env)
        self._logins = {origin(u): login for u in settings.places if (login := split_login(u)[1])}
        self._openers: dict[bool, urllib.request.OpenerDirector] = {}

    def page(self, url: str) -> tuple[str, str, str]:
        """A page's text, its type, and its address after redirections.

        Raises:
            NotHereError: There is none.
        """

        def ask() -> tuple[str, str, str]:
            with self._open(url, {"Accept": PAGES, "Accept-Encoding": "gzip"}) as answer:
                zipped = answer.headers.get("Content-Encoding") == "gzip"
                stream = zlib.decompressobj(16 + zlib.MAX_WBITS) if zipped else None
                data = bytearray()
                for part in self._body(answer):
                    data += stream.decompress(part, LONGEST) if stream else part
                    if len(data) >= LONGEST:
                        raise NotHereError("an answer that is too long for an index")
                if stream and not stream.eof:
                    raise UnreachableError("an answer that is cut short")
                text = data.decode("utf-8", "replace")
                return text, answer.headers.get_content_type(), answer.geturl()

        return self._repeat(url, ask)

    def download(self, url: str, target: Path, count: Callable[[int], None]) -> str:
        """Write a file; its sha256. What a broken connection left is continued where it ends.

        Raises:
            NotHereError: It cannot be had.
        """
        with writing(), target.open("wb") as file:
            digest = hashlib.sha256()

            def ask() -> str:
                nonlocal digest
                have = file.tell()
                headers = {"Range": f"bytes={have}-"} if have else {}
                with self._open(url, {"Accept-Encoding": "identity"} | headers) as answer:
                    if have and not _continues(answer, have):
                        count(-have)
                        file.seek(0)
                        file.truncate()
                        digest = hashlib.sha256()
                    for data in self._body(answer):
                        with writing():
                            file.write(data)
                        digest.update(data)
                        count(len(data))
                return digest.hexdigest()

            return self._repeat(url, ask)

    def _body(self, answer: http.client.HTTPResponse) -> Iterable[bytes]:
        told = answer.headers.get("Content-Length") or ""
        left = int(told) if told.isdecimal() else None
        began, received = time.monotonic(), 0
        while left != 0 and (data := answer.read1(CHUNK)):
            received += len(data)
            left = None if left is None else left - len(data)
            yield data
            took = time.monotonic() - began
            if self.settings.timeout and took > self.settings.timeout and received < SLOW * took:
                raise UnreachableError(f"too slow: {received:,} bytes in {took:.0f} seconds")
        if left:
            raise UnreachableError(f"the connection broke off, {left:,} bytes before the end")

    def _repeat(self, url: str, ask: Callable[[], T]) -> T:
        """Ask once, and again where it may have been bad luck."""
        scheme = url.partition(":")[0].lower()
        if scheme not in ("http", "https"):
            raise NotHereError(f"an address of the kind {scheme}:")
        proxy = self.proxies.get(scheme, "").partition(":")[0].lower()
        if proxy.startswith("socks"):
            raise ProxyError("there is a SOCKS proxy before it")
        for left in range(self.settings.retries, -1, -1):
            try:
                return ask()
            except (OSError, http.client.HTTPException, zlib.error, ValueError) as error:
                found, again = diagnosed(error)
            except UnreachableError as error:
                found, again = error, True
            if proxy == "https" and isinstance(found, UnreachableError):
                # Mostly it is a plain one, whatever its address says. This one is not.
                raise ProxyError(f"there is a proxy before it that may want TLS: {found}")
            if not left or not again:
                raise found
            time.sleep(PAUSE * 2 ** (self.settings.retries - left))
        raise AssertionError

    def _open(self, url: str, headers: Mapping[str, str]) -> http.client.HTTPResponse:
        url, login = split_login(url)
        request = urllib.request.Request(url, headers=dict(headers))
        login = login or self._logins.get(origin(url)) or self._own_login(url)
        if login:
            words = base64.b64encode(":".join(login).encode()).decode()
            # Not for whom the place sends us on to.
            request.add_unredirected_header("Authorization", f"Basic {words}")
        timeout = self.settings.timeout or None
        answer: http.client.HTTPResponse = self._opener(url).open(request, timeout=timeout)
        return answer

    def _own_login(self, url: str) -> tuple[str, str] | None:
        logins = self.settings.logins
        return logins.get(origin(url)[1]) or logins.get("default")

    def _opener(self, url: str) -> urllib.request.OpenerDirector:
        _, host, port = origin(url)
        trusted = host in self.settings.trusted or f"{host}:{port}" in self.settings.trusted
        if trusted not in self._openers:
            context = ssl.create_default_context(cafile=self.settings.authorities or None)
            if self.settings.client:
                context.load_cert_chain(self.settings.client)
            if trusted:
                context.check_hostname = False
                context.verify_mode = ssl.CERT_NONE
            self._openers[trusted] = urllib.request.build_opener(
                urllib.request.ProxyHandler(self.proxies),
                urllib.request.HTTPSHandler(context=context),
            )
        return self._openers[trusted]


@contextlib.contextmanager
def writing() -> Iterator[None]:
    """Tell what goes wrong here from what goes wrong on the way here.

    Raises:
        UnwritableError: The file cannot be written.
    """
    try:
        yield
    except OSError as error:
        raise UnwritableError(f"cannot write the file: {error.strerror or error}") from None


def diagnosed(error: Exception) -> tuple[NotHereError, bool]:
    """What went wrong in asking, and whether it may go better the next time."""
    if isinstance(error, urllib.error.HTTPError):
        error.close()
        words = f"{error.code} {error.reason}".strip()
        passing = error.code >= 500 or error.code in (408, 425, 429)
        return (UnreachableError(words), True) if passing else (NotHereError(words), False)
    if isinstance(error, ValueError | http.client.InvalidURL):
        return NotHereError("this is not an address"), False  # its parts may be secrets
    reason = getattr(error, "reason", error)
    if isinstance(reason, ssl.SSLCertVerificationError):
        return CertificateError(reason.verify_message), False
    return UnreachableError(str(reason) or type(reason).__name__), True


def _continues(answer: http.client.HTTPResponse, start: int) -> bool:
    return (answer.headers.get("Content-Range") or "").startswith(f"bytes {start}-")


def proxies_of(settings: Settings, env: Mapping[str, str]) -> dict[str, str]:
    """The proxy for each kind of address."""
    if settings.proxy:
        proxy = settings.proxy if "://" in settings.proxy else f"http://{settings.proxy}"
        return {"http": proxy, "https": proxy}
    found = {scheme: proxy for scheme, proxy in urllib.request.getproxies().items() if proxy}
    # urllib knows no proxy for all.
    every = env.get("all_proxy") or env.get("ALL_PROXY")
    return {"http": every, "https": every} | found if every else found


# -- finding --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Wheel:
    """What is looked for."""

    file: str
    sha256: str

    @property
    def project(self) -> str:
        """The normalized name of its project."""
        return re.sub(r"[-_.]+", "-", self.file.partition("-")[0]).lower()


Offers = list[tuple[str, str]]  # addresses of the file, each with its sha256 or nothing
KINDS = (
    "application/vnd.pypi.simple.v1+json",
    "application/vnd.pypi.simple.v1+html",
    "text/html",
)
VALUE = r"""(?:"([^"]*)"|'([^']*)'|([^\s>"']+))"""


def find(wheel: Wheel, page: str, kind: str, address: str) -> Offers:
    """The addresses under which a page offers the wheel.

    Raises:
        NotHereError: It is not a page of a kind that is known here.
    """
    if kind not in KINDS:
        raise UnreachableError(f"an answer of the type {kind}")
    try:
        return (
            _in_json(wheel, page, address) if kind == KINDS[0] else _in_html(wheel, page, address)
        )
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise UnreachableError("an answer that is not a simple repository's") from None


def _in_json(wheel: Wheel, page: str, address: str) -> Offers:
    return [
        (
            urllib.parse.urljoin(address, row["url"]),
            str((row.get("hashes") or {}).get("sha256") or "").lower(),
        )
        for row in json.loads(page)["files"]
        if row["filename"] == wheel.file
    ]


def _in_html(wheel: Wheel, page: str, address: str) -> Offers:
    base = re.search(rf"<base\s[^<>]*?\bhref\s*=\s*{VALUE}", page, re.IGNORECASE)
    address = urllib.parse.urljoin(address, _value(base)) if base else address
    found = []
    # Whatever has the attribute: to look for its tag takes minutes where a page is garbage.
    for match in re.finditer(rf"(?<![\w-])href\s*=\s*{VALUE}", page, re.IGNORECASE):
        url, _, fragment = _value(match).partition("#")
        if urllib.parse.unquote(url.partition("?")[0].rpartition("/")[2]) == wheel.file:
            told = re.search(r"sha256=([0-9a-fA-F]{64})", fragment)
            found.append((urllib.parse.urljoin(address, url), told[1].lower() if told else ""))
    return found


def _value(match: re.Match[str]) -> str:
    """The value that `VALUE` has matched."""
    return html.unescape(next(text for text in match.groups() if text is not None)).strip()


def find_locally(wheel: Wheel, place: str) -> Offers:
    """The addresses under which a file, a directory or a page on this machine offers the wheel.

    Raises:
        NotHereError: There is nothing there.
    """
    path = Path(place)
    if place.startswith("file:"):
        path = Path(urllib.parse.unquote(split(place).path))
    # Also of names that no file can have, and of a home that there is not.
    with contextlib.suppress(OSError, ValueError, RuntimeError):
        path = path.expanduser()
        for file in (path, path / wheel.file):
            if file.name == wheel.file and file.is_file():
                return [(file.absolute().as_uri(), "")]
        page = path / "index.html" if path.is_dir() else path
        if page.is_file():
            text = page.read_text("utf-8", "replace")
            return find(wheel, text, "text/html", page.absolute().as_uri())
        if path.exists():
            return []
    raise NotHereError("it cannot be seen from here")


def take(
    wheel: Wheel, offers: Offers, web: Web, target: Path, count: Callable[[int], None]
) -> None:
    """Fetch the wheel from the first of the addresses that gives it.

    Raises:
        NotHereError: None does.
    """
    other = ""
    for url, told in sorted(offers, key=lambda offer: not offer[1]):
        got = told
        if told in ("", wheel.sha256):
            got = copy(url, target) if url.startswith("file:") else web.download(url, target, count)
        if got == wheel.sha256:
            return
        target.unlink(missing_ok=True)
        other = other or got
    raise WrongFileError(other) if other else NotHereError("it does not list this file")


def copy(url: str, target: Path) -> str:
    """Copy a file of this machine; its sha256."""
    try:
        opened = Path(urllib.parse.unquote(split(url).path)).open("rb")  # noqa: SIM115 - see below
    except (OSError, ValueError) as error:
        raise UnreachableError(getattr(error, "strerror", None) or "no name of a file") from None
    with opened as source, writing():
        with target.open("wb") as file:
            shutil.copyfileobj(source, file)
        source.seek(0)
        return hashlib.file_digest(source, "sha256").hexdigest()


def fetch(
    wheel: Wheel, web: Web, target: Path, count: Callable[[int], None] = lambda _: None
) -> dict[str, NotHereError]:
    """Fetch the wheel from the first place that has it.

    Returns:
        What each place said, if none has it; nothing otherwise.
    """
    settings = web.settings
    said: dict[str, NotHereError] = {}
    local = [place for place in settings.find_links if not is_remote(place)]
    pages = [place for place in settings.find_links if is_remote(place)]
    indexes = [f"{index.rstrip('/')}/{wheel.project}/" for index in settings.indexes]
    for place in (*local, *indexes, *pages):
        try:
            if not is_remote(place):
                offers = find_locally(wheel, place)
            elif place.rpartition("/")[2] == wheel.file:
                offers = [(place, "")]
            else:
                offers = find(wheel, *web.page(place))
            take(wheel, offers, web, target, count)
        except UnwritableError as error:
            target.unlink(missing_ok=True)
            return {place: error}
        except NotHereError as error:
            target.unlink(missing_ok=True)
            said[place] = error
        else:
            return {}
    return said or {"pip's settings": NotHereError("they name no place to look")}


# -- pip, where it must be ------------------------------------------------------------------------


def options(file: str, python: str) -> list[str]:
    """The pip options that make a wheel fit, whatever runs this."""
    abis, platforms = file.removesuffix(".whl").split("-")[-2:]
    found = ["--python-version", python, "--implementation", "cp"]
    if "any" not in platforms.split("."):
        found += [part for tag in platforms.split(".") for part in ("--platform", tag)]
    # pip knows the tags of a plain Python wheel without being told, but only for this very ABI.
    own = "cp" + python.replace(".", "")
    for abi in dict.fromkeys([*abis.split("."), own, "abi3", "none"]):
        found += ["--abi", abi]
    return found


def fetch_with_pip(wheel: Wheel, settings: Settings, top: Path, target: Path) -> str:
    """Let pip fetch the wheel; what it said, if it could not."""
    folder = top / "wheel"
    folder.mkdir()
    name, version = wheel.file.split("-")[:2]
    requirements = top / "requirements.txt"
    requirements.write_text(f"{name}=={version} --hash=sha256:{wheel.sha256}\n")
    command = [sys.executable, "-B", "-m", "pip", "download", "--no-input", "--no-deps"]
    command += ["--disable-pip-version-check", "--no-cache-dir", "--progress-bar", "off"]
    command += ["--require-hashes", "--only-binary", ":all:"]
    command += options(wheel.file, os.environ["pythonVersion"])
    # uv takes no notice of upper bounds on Python, and the lock has decided.
    command += ["--ignore-requires-python", "--dest", str(folder), "-r", str(requirements)]
    environment = os.environ | {"HOME": str(top), "TMPDIR": str(top), "PIP_REQUIRE_VIRTUALENV": "0"}
    environment.setdefault("PIP_RETRIES", str(RETRIES))
    done = subprocess.run(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    fetched = list(folder.iterdir())
    if done.returncode == 0 and len(fetched) == 1:
        shutil.move(fetched[0], target)
        return ""
    rows = masked(done.stdout, settings.secrets).strip().splitlines()[-12:]
    return "\n".join(f"  pip: {line[:300]}" for line in rows) or "  pip failed"


# -- what it says, and how it is started ----------------------------------------------------------


def explain(said: Mapping[str, NotHereError]) -> str:
    """What went wrong, in one clause."""
    errors = list(said.values())
    if any(isinstance(error, UnwritableError) for error in errors):
        return "this machine cannot take it"
    if any(isinstance(error, WrongFileError) for error in errors):
        return "the index has another file under this name"
    if any(isinstance(error, CertificateError) for error in errors):
        return "the index's certificate is not signed by any authority in the toolchain's bundle"
    if any(isinstance(error, UnreachableError | ProxyError) for error in errors):
        return "a package index cannot be reached from here, and no other has it"
    return "the package indexes that pip was told of do not have it"


def build(env: Mapping[str, str]) -> int:
    """Fetch what the derivation names; the exit status."""
    wheel, out = Wheel(env["name"], env["sha256"]), Path(env["out"])
    settings = Settings.read(env)
    said = fetch(wheel, Web(settings, env), out)
    if any(isinstance(error, ProxyError) for error in said.values()):
        print(f"stagedml: pip tries to fetch {wheel.file}, because of the proxy", file=sys.stderr)
        failed = fetch_with_pip(wheel, settings, Path(env.get("NIX_BUILD_TOP", ".")), out)
        print(failed, file=sys.stderr, end="\n" if failed else "")
        said = said if failed else {}
    if not said:
        return 0
    print(
        f"stagedml: {report(wheel, said, settings)}",
        "  Let pip reach an index that has it (PIP_INDEX_URL, PIP_EXTRA_INDEX_URL, https_proxy; "
        "with a Nix daemon, in the daemon's environment),",
        f"  or get the file elsewhere and run: stagedml seed {wheel.file}",
        sep="\n",
        file=sys.stderr,
        flush=True,
    )
    return 1


def report(wheel: Wheel, said: Mapping[str, NotHereError], settings: Settings) -> str:
    """What went wrong, and what each place said."""
    lines = [f"cannot fetch the wheel {wheel.file}: {explain(said)}."]
    lines += [f"  sha256: {wheel.sha256}"]
    lines += [f"  {shown(p)}: {masked(str(error), settings.secrets)}" for p, error in said.items()]
    return "\n".join(lines)


def fetch_all(wheels: Iterable[Wheel], web: Web, folder: Path) -> int:
    """Fetch wheels into a directory, many at once, until one cannot be had; the exit status.

    Writes to stdout the name of each file when it is there, and now and then how many bytes have
    been received; to stderr, what went wrong.
    """
    todo: SimpleQueue[Wheel] = SimpleQueue()
    done: SimpleQueue[tuple[Wheel, dict[str, NotHereError]]] = SimpleQueue()
    received: list[int] = []
    for wheel in wheels:
        todo.put(wheel)
    count = todo.qsize()

    def work() -> None:
        with contextlib.suppress(Empty):
            while True:
                wheel = todo.get_nowait()
                try:
                    part = folder / f"{wheel.file}.part"
                    said = fetch(wheel, web, part, received.append)
                    if not said:
                        part.replace(folder / wheel.file)
                except Exception as error:  # noqa: BLE001 - or it would be waited for for ever
                    said = {"here": UnreachableError(f"{type(error).__name__}: {error}")}
                done.put((wheel, said))

    for _ in range(min(AT_ONCE, count)):
        threading.Thread(target=work, daemon=True).start()
    while count:
        with contextlib.suppress(Empty):
            wheel, said = done.get(timeout=1.0)
            if said:
                print(report(wheel, said, web.settings), file=sys.stderr)
                return 1
            count -= 1
            print(wheel.file, flush=True)
        print(sum(received), flush=True)
    return 0


def main() -> int:
    """Fetch one wheel for a derivation, or with `--into DIRECTORY` those that stdin names."""
    # Nix sets every variable that may pass through. An empty one would count as told, with pip,
    # and would hide its other spelling, with urllib.
    for name in [name for name, value in os.environ.items() if not value]:
        del os.environ[name]
    if sys.argv[1:2] != ["--into"]:
        return build(os.environ)
    wheels = [Wheel(*line.split()) for line in sys.stdin]
    return fetch_all(wheels, Web(Settings.read(os.environ), os.environ), Path(sys.argv[2]))


if __name__ == "__main__":
    sys.exit(main())

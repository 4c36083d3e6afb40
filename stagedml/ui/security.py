"""Who may see the page, and what a browser may do with what it is given.

Whoever has the address that the command printed, with its token, is the user. Other programs of
this machine and pages of other sites, which a browser could send here, are not: so each request
must carry the cookie that the token was exchanged for, name this server as its host (a name of
somebody else's that leads to 127.0.0.1 is refused), and come from the page itself.
"""

from __future__ import annotations

import ipaddress
import secrets
import socket
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
TOKEN = "token"  # noqa: S105 - what it is called in the address
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")

_REFUSED = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>StagedML</title>
<h1>This page is for who started it</h1>
<p>Open the address that <code>stagedml ui</code> printed, with the token in it. Each start of the
command has a new one.</p>
</html>
"""


_GO_ON = """\
<!doctype html>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=/">
<title>StagedML</title>
"""


@dataclass(frozen=True)
class Access:
    """What gives access to one server.

    Attributes:
        token: What the address has, that the command prints.
        session: What the cookie has.
        csrf: What a change must carry.
        once: Tokens that are good for one use: what a browser is started with, other users of the
            machine can see.
    """

    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    session: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    csrf: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    once: list[str] = field(default_factory=list)

    def new_once(self) -> str:
        """Return a token that is good for one use."""
        self.once.append(secrets.token_urlsafe(32))
        return self.once[-1]

    def admits(self, token: str) -> bool:
        """Whether a token gives access; one for one use does not do so again."""
        for known in self.once:
            if _same(token, known):
                self.once.remove(known)
                return True
        return _same(token, self.token)


def is_loopback(host: str) -> bool:
    """Whether an address is one that only this machine can reach."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


class Guard:
    """Refuses requests that are none of the user's, and adds headers to what is answered.

    Args:
        app: What answers.
        access: What gives access.
        host: The address that the server listens at.
        port: Its port.
    """

    def __init__(self, app: ASGIApp, access: Access, host: str, port: int) -> None:
        self.app = app
        self.access = access
        self.cookie = f"stagedml-{port}"  # cookies are of a host, whatever the port
        self.port = port
        self.is_open = not is_loopback(host)
        own = {host if ":" not in host else f"[{host.strip('[]')}]", *_LOOPBACK}
        if self.is_open:
            own |= {socket.gethostname().lower(), socket.getfqdn().lower()}
        self.hosts = own

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            return

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                _add_headers(MutableHeaders(scope=message))
            await send(message)

        refusal = self._refusal(scope)
        await (refusal or self.app)(scope, receive, answer)

    def _refusal(self, scope: Scope) -> Response | None:
        """Return what is answered to a request that is not the user's, and to the token."""
        headers = Headers(scope=scope)
        if len(headers.getlist("host")) != 1 or not self._is_own(headers["host"]):
            return _text("this server is not the one that was asked for", 421)
        if headers.get("sec-fetch-site", "none") not in ("none", "same-origin") and (
            scope["path"] != "/" or headers.get("sec-fetch-mode") != "navigate"
        ):
            return _text("this is for the page itself", 403)
        if scope["method"] not in ("GET", "HEAD"):
            if scope["method"] != "POST":
                return _text("only GET and POST are understood", 405)
            origin = headers.get("origin", "")
            scheme, _, rest = origin.partition("://")
            if scheme != "http" or rest.lower() != headers["host"].lower():
                return _text("a change must come from the page itself", 403)
        given = parse_qs(scope["query_string"].decode("latin-1")).get(TOKEN)
        if scope["path"] == "/" and given:
            return self._exchange(given[-1], headers.get("sec-fetch-site", "none"))
        if not self._knows(headers):
            if scope["path"] == "/":
                return HTMLResponse(_REFUSED, 403)
            return _text("open the address that `stagedml ui` printed", 401)
        if scope["method"] == "POST" and not _same(
            headers.get("x-csrf-token", ""), self.access.csrf
        ):
            return _text("a change must carry the page's own token", 403)
        return None

    def _exchange(self, token: str, site: str) -> Response:
        if not self.access.admits(token):
            return HTMLResponse(_REFUSED, 403)
        response: Response = RedirectResponse("/", 303)
        if site not in ("none", "same-origin"):
            # A browser that another page sent here would follow a redirection without the cookie.
            response = HTMLResponse(_GO_ON)
        response.set_cookie(
            self.cookie, self.access.session, httponly=True, samesite="strict", path="/"
        )
        return response

    def _knows(self, headers: Headers) -> bool:
        for header in headers.getlist("cookie"):
            try:
                found = SimpleCookie(header)
            except CookieError:
                continue
            if self.cookie in found:
                return _same(found[self.cookie].value, self.access.session)
        return False

    def _is_own(self, text: str) -> bool:
        """Whether a `Host` names this server."""
        host, colon, port = text.lower().rpartition(":")
        if not colon or not port.isascii() or not port.isdecimal():
            host, port = text.lower(), "80"
        if int(port[:6]) != self.port:
            return False
        if host in self.hosts:
            return True
        if not self.is_open:
            return False
        try:  # an address is nobody's to lead elsewhere, as a name is
            ipaddress.ip_address(host.strip("[]"))
        except ValueError:
            return False
        return True


def _same(one: str, other: str) -> bool:
    return secrets.compare_digest(one.encode(), other.encode())


def _text(error: str, status: int) -> Response:
    return JSONResponse({"error": error, "hint": None}, status)


def _add_headers(headers: MutableHeaders) -> None:
    headers.setdefault("Content-Security-Policy", CSP)
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "no-referrer"
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    headers.setdefault("Cache-Control", "no-store")

"""The server of the page: where it listens, how it starts and ends."""

from __future__ import annotations

import contextlib
import errno
import logging
import socket
from typing import TYPE_CHECKING, Any

import uvicorn

from stagedml.errors import StagedMLError
from stagedml.ui.app import STATIC, application
from stagedml.ui.live import Live
from stagedml.ui.security import TOKEN, Access, Guard
from stagedml.ui.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable

    from stagedml.realization.workspace import Workspace

PORT = 8765
_TRIES = 20  # ports that are tried where none was asked for
_QUEUE = 128
_GRACE = 1  # seconds that answers have when the server ends


class ServerError(StagedMLError):
    """The page cannot be served."""


class Server:
    """Serves the page of one project, from the moment that it is made.

    Args:
        workspace: The project and Nix.
        host: The address to listen at.
        port: The port; 0 for any, None for the first that is free.

    Raises:
        ServerError: Nobody can listen there.
    """

    def __init__(
        self, workspace: Workspace, *, host: str = "127.0.0.1", port: int | None = None
    ) -> None:
        if not (STATIC / "index.html").is_file():
            hint = "`make frontend` builds it in a checkout."
            raise ServerError("this installation lacks the page's own files", hint=hint)
        self.socket = _listen(host, port)
        self.host = host
        self.port: int = self.socket.getsockname()[1]
        self.access = Access()
        self.site = Site(workspace, self.access.csrf)
        self.live = Live(self.site)

    @property
    def url(self) -> str:
        """The address to open, with the token."""
        return self._address(self.access.token)

    def url_once(self) -> str:
        """Return an address to open that is good for one use."""
        return self._address(self.access.new_once())

    def _address(self, token: str) -> str:
        host = self.host
        if host in ("0.0.0.0", "::"):  # noqa: S104 - how this machine reaches it
            host = socket.gethostname()
        elif ":" in host:
            host = f"[{host}]"
        return f"http://{host}:{self.port}/?{TOKEN}={token}"

    def run(self, ready: Callable[[], None] | None = None) -> None:
        """Serve until Ctrl-C or SIGTERM.

        Args:
            ready: Called when answers are given.
        """
        logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
        guard = Guard(application(self.site, self.live), self.access, self.host, self.port)
        config = uvicorn.Config(
            guard,
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            proxy_headers=False,
            lifespan="off",
            ws="none",
            http="h11",
            loop="asyncio",
            timeout_graceful_shutdown=_GRACE,
            h11_max_incomplete_event_size=32_768,
        )
        server = _Uvicorn(config, self.live, ready)
        self.site.definitions.start()
        self.live.start()
        try:
            with contextlib.suppress(KeyboardInterrupt):
                server.run(sockets=[self.socket])
        finally:
            self.live.stop()
            self.site.definitions.stop()
            self.socket.close()


class _Uvicorn(uvicorn.Server):
    """Says when it is ready, and ends what browsers are being told when it is to end."""

    def __init__(
        self, config: uvicorn.Config, live: Live, ready: Callable[[], None] | None
    ) -> None:
        super().__init__(config)
        self._live = live
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self._ready is not None and not self.should_exit:
            self._ready()

    def handle_exit(self, sig: int, frame: Any) -> None:
        self._live.leave()
        super().handle_exit(sig, frame)


def _listen(host: str, port: int | None) -> socket.socket:
    """Return a socket that listens.

    Raises:
        ServerError: Nobody can listen there.
    """
    wanted = [port] if port is not None else [*range(PORT, PORT + _TRIES), 0]
    for number in wanted:
        try:
            return _bound(host, number)
        except OSError as error:
            if error.errno == errno.EADDRINUSE and port is None:
                continue
            if error.errno == errno.EADDRINUSE:
                msg = f"port {port} of {host} is in use by another program"
                raise ServerError(msg, hint="Choose another --port, or leave it out.") from None
            if error.errno == errno.EACCES:
                msg = f"you may not listen at port {number} of {host}"
                raise ServerError(msg, hint="Choose a --port of 1024 or more.") from None
            raise ServerError(f"cannot listen at {host}: {error.strerror or error}") from None
    raise ServerError(f"no port of {host} is free")


def _bound(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    bound = socket.socket(family, kind, protocol)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
        bound.listen(_QUEUE)
    except OSError:
        bound.close()
        raise
    return bound

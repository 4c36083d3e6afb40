"""The page of a project, served by the command itself; for tests with a browser and without."""

from __future__ import annotations

import contextlib
import http.client
import json
import signal
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

    from toys import Checkout

PATIENCE = 60.0


@dataclass
class Answer:
    """What a server said."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Page:
    """A server that runs, and a way to ask it as a browser would."""

    url: str  # with its token: what a user opens
    process: subprocess.Popen[str]
    cookie: str = ""
    csrf: str = ""
    said: list[str] = field(default_factory=list)

    @property
    def base(self) -> str:
        """The address without its token, and without a slash at the end."""
        return self.url.partition("/?")[0]

    @property
    def host(self) -> str:
        return self.base.removeprefix("http://")

    def ask(
        self,
        path: str,
        *,
        method: str = "GET",
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        """Asks for what is at a path, as it is given; with the cookie, if there is one."""
        own = {"Cookie": self.cookie} if self.cookie else {}
        own |= headers or {}
        connection = http.client.HTTPConnection(self.host, timeout=PATIENCE)
        try:
            connection.putrequest(method, path, skip_host="Host" in own, skip_accept_encoding=True)
            for name, value in own.items():
                connection.putheader(name, value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            answer = connection.getresponse()
            found = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, found, answer.read())
        finally:
            connection.close()

    def enter(self) -> None:
        """Exchanges the token for the cookie, as opening the address does."""
        answer = self.ask(self.url.removeprefix(self.base))
        assert answer.status == 303, answer
        self.cookie = answer.headers["set-cookie"].partition(";")[0]
        self.csrf = self.get("project")["csrf"]

    def get(self, name: str) -> Any:
        """What `api/NAME` answers."""
        answer = self.ask(f"/api/{name}")
        assert answer.status == 200, answer
        return answer.json()

    def post(self, name: str, value: object, **headers: str) -> Answer:
        """Asks for a change, as the page does."""
        own = {
            "Origin": self.base,
            "X-CSRF-Token": self.csrf,
            "Content-Type": "application/json",
        }
        own |= {key.replace("_", "-"): value for key, value in headers.items()}
        return self.ask(f"/api/{name}", method="POST", body=json.dumps(value).encode(), headers=own)

    def settled(self) -> dict[str, Any]:
        """What `api/project` answers when all pipelines are evaluated."""
        return self.wait(lambda: self.get("project"), lambda found: not found["evaluating"])

    @staticmethod
    def wait(ask: Callable[[], Any], is_right: Callable[[Any], bool]) -> Any:
        """Asks until the answer is right."""
        end = time.monotonic() + PATIENCE
        while not is_right(found := ask()):
            assert time.monotonic() < end, found
            time.sleep(0.1)
        return found


@contextlib.contextmanager
def served(checkout: Checkout, *args: str, **env: str) -> Iterator[Page]:
    """Serves the page of a checkout on a free port; ends it with Ctrl-C."""
    browser = () if "--open" in args else ("--no-browser",)
    process = checkout.start("ui", "--json", "--port", "0", *browser, *args, **env)
    assert process.stdout is not None
    text = ""
    try:
        for line in process.stdout:
            text += line
            if line.startswith("}"):
                break
        else:
            raise AssertionError(f"no page: {process.communicate()[1]}")
        found = json.loads(text)
        assert urlsplit(found["url"]).port == found["port"]
        page = Page(found["url"], process)
        page.enter()
        yield page
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
        assert process.returncode == 0, said
        page.said = said.splitlines()
    finally:
        process.kill()
        process.wait()


@pytest.fixture
def page(project: Checkout) -> Iterator[Page]:
    """The page of a fresh checkout of the toy project (`project`), in which nothing was built."""
    with served(project) as found:
        yield found

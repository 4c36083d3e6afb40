"""The page as files: the same from any web server, and from a folder."""

from __future__ import annotations

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from browsers import PHONE, scrolls_sideways

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from browsers import Looking
    from toys import Checkout

VIEWS = {
    "#/pipelines": ".pipeline-row",
    "#/pipeline/showing?stage=show": ".side .pairs",
    "#/pipeline/showing?stage=show&panel=files&file=facts.json": ".file-json",
    "#/store": ".paths tbody tr",
}


@pytest.fixture(scope="module")
def snapshot(showing: Checkout, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the page as files."""
    folder = tmp_path_factory.mktemp("snapshot") / "page"
    showing.run("ui", "--static", str(folder))
    return folder


@pytest.fixture(scope="module")
def plain_server(snapshot: Path) -> Iterator[str]:
    """A server that knows nothing but files; its address."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

    handler = partial(Quiet, directory=str(snapshot))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/index.html"
    server.shutdown()


@pytest.mark.parametrize("view", VIEWS)
def test_a_plain_file_server_is_enough(looking: Looking, plain_server: str, view: str) -> None:
    tab = looking.open(f"{plain_server}{view}")
    tab.locator(VIEWS[view]).first.wait_for()
    assert tab.locator(".snapshot").count() == 1
    assert tab.get_by_role("button", name="Unpin").count() == 0
    assert not [url for url in looking.requests if url.endswith("api/live")]


def test_a_snapshot_fits_a_phone(looking: Looking, plain_server: str) -> None:
    tab = looking.open(f"{plain_server}#/pipeline/showing", size=PHONE)
    tab.locator("[data-node]").first.wait_for()
    assert scrolls_sideways(tab) <= 0


def test_a_folder_is_enough_to_look_at(looking: Looking, snapshot: Path) -> None:
    tab = looking.open(f"{(snapshot / 'index.html').as_uri()}#/pipelines")
    tab.locator(".pipeline-row").first.wait_for()
    tab.evaluate("location.hash = '#/pipeline/showing?stage=train'")
    tab.locator(".side .pairs").first.wait_for()
    # A text of an output would have to be fetched.
    tab.evaluate("location.hash = '#/pipeline/showing?stage=show&panel=files&file=facts.json'")
    tab.get_by_text("opened as a file can read no others").wait_for()

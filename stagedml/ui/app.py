"""The page's addresses, and what answers at each."""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from stagedml.errors import StagedMLError
from stagedml.tracking.answer import runs_as_json
from stagedml.ui import changes, files, logs, pipelines, runs, store
from stagedml.ui.live import Live, events

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request
    from starlette.responses import StreamingResponse

    from stagedml.ui.site import Site

STATIC = Path(__file__).parent / "static"
_SMALL = 1_000  # bytes that are not worth compressing
_ASSETS = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".png": "image/png",
}


def application(site: Site, live: Live) -> Starlette:
    """Return what answers requests; who may ask is the business of `security`.

    Args:
        site: The project.
        live: The builds that run.
    """
    pages = _Pages(site, live)
    found = Starlette(
        routes=[
            Route("/", pages.index),
            Route("/api/project", pages.project),
            Route("/api/pipelines", pages.pipelines),
            Route("/api/pipeline/{name:path}", pages.pipeline),
            Route("/api/runs", pages.runs),
            Route("/api/run/{number:int}", pages.run),
            Route("/api/compare", pages.compare),
            Route("/api/series", pages.series),
            Route("/api/series/{number:int}", pages.series),
            Route("/api/store", pages.store),
            Route("/api/live", pages.live),
            Route("/api/log/{name}", pages.log),
            Route("/api/pin", pages.pin, methods=["POST"]),
            Route("/api/unpin", pages.unpin, methods=["POST"]),
            Route("/files/{name}/{inner:path}", pages.file),
            Route("/{name}", pages.asset),
        ],
        exception_handlers={StagedMLError: _told, Exception: _failed, 404: _missing},  # type: ignore[dict-item]
    )
    found.router.redirect_slashes = False
    return found


class _Pages:
    """What answers; functions that are not `async` run in threads of their own."""

    def __init__(self, site: Site, live: Live) -> None:
        self.site = site
        self.builds = live
        self.garbage = store.Garbage(site)

    # -- the page itself -----------------------------------------------------------------------

    def index(self, request: Request) -> Response:
        return self._asset("index.html", request)

    def asset(self, request: Request) -> Response:
        return self._asset(request.path_params["name"], request)

    def _asset(self, name: str, request: Request) -> Response:
        place = STATIC / name
        kind = _ASSETS.get(place.suffix)
        if "/" in name or name.startswith(".") or kind is None or not place.is_file():
            return _problem("there is no such page", status=404)
        body = place.read_bytes()
        tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        headers = {"ETag": tag, "Cache-Control": "no-cache"}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        return _maybe_compressed(
            request, body, lambda: gzip.compress(body, 6, mtime=0), kind, headers
        )

    # -- its data ------------------------------------------------------------------------------

    def project(self, _: Request) -> Response:
        return JSONResponse(self.site.described())

    def pipelines(self, request: Request) -> Response:
        building = self.builds.pipelines()
        stamp = (*self._stamp(), building)
        return self._remembered(
            request, "pipelines", stamp, lambda: pipelines.pipelines(self.site, building)
        )

    def pipeline(self, request: Request) -> Response:
        name = request.path_params["name"]
        found = pipelines.pipeline(self.site, name, self.builds.stages(name))
        return (
            _problem(f"there is no pipeline {name!r}", status=404)
            if found is None
            else _json(found)
        )

    def runs(self, request: Request) -> Response:
        stamp = (self.site.ledger_stamp(), self.site.pins_stamp())
        return self._remembered(request, "runs", stamp, lambda: runs_as_json(self.site.history))

    def run(self, request: Request) -> Response:
        return _json(runs.run(self.site, request.path_params["number"]))

    def compare(self, request: Request) -> Response:
        numbers = runs.numbers_in(request.query_params.get("runs", ""))
        return _json(runs.compare(self.site, numbers))

    def series(self, request: Request) -> Response:
        number = request.path_params.get("number")
        text = request.query_params.get("runs", "")
        return _json(runs.series(self.site, [number] if number else runs.numbers_in(text)))

    def store(self, request: Request) -> Response:
        # Known answers go on holding only what is known of garbage, too.
        found = self.garbage.found()
        stamp = (*self._stamp(), found["frees"], found["paths"], found["pending"])
        return self._remembered(
            request, "store", stamp, lambda: store.store(self.site, self.garbage)
        )

    def log(self, request: Request) -> Response:
        return PlainTextResponse(logs.log(self.site, self.builds, request.path_params["name"]))

    async def live(self, request: Request) -> StreamingResponse:
        return events(request, self.builds)

    async def pin(self, request: Request) -> Response:
        return await changes.pin(request, self.site)

    async def unpin(self, request: Request) -> Response:
        return await changes.unpin(request, self.site)

    def file(self, request: Request) -> Response:
        found = files.find(self.site, request.path_params["name"], request.path_params["inner"])
        headers = {
            "Content-Security-Policy": found.policy,
            "ETag": found.tag,
            "Cache-Control": "private, max-age=0, must-revalidate",
        }
        if request.headers.get("if-none-match") == found.tag:
            return Response(status_code=304, headers=headers)
        name = request.path_params["inner"].rpartition("/")[2] if found.as_download else None
        return FileResponse(found.place, media_type=found.type, headers=headers, filename=name)

    # -- what is asked again -------------------------------------------------------------------

    def _stamp(self) -> tuple[Any, ...]:
        site = self.site
        return (
            site.ledger_stamp(),
            site.pins_stamp(),
            site.definitions.now().version,
            site.store_stamp(),
        )

    def _remembered(
        self, request: Request, name: str, stamp: tuple[Any, ...], make: Callable[[], Any]
    ) -> Response:
        """Answer with what was made, and compressed, for the same state before."""

        def both() -> tuple[bytes, bytes, str]:
            made = make()
            body = encoded(made) if isinstance(made, str) else dumped(made)
            return body, gzip.compress(body, 5, mtime=0), hashlib.sha256(body).hexdigest()[:32]

        body, small, digest = self.site.remembered(f"answer {name}", stamp, both)
        headers = {"ETag": f'"{digest}"', "Cache-Control": "private, no-cache"}
        if request.headers.get("if-none-match") == headers["ETag"]:
            return Response(status_code=304, headers=headers)
        return _maybe_compressed(request, body, lambda: small, "application/json", headers)


def dumped(value: Any) -> bytes:
    """Return an answer as JSON."""
    return encoded(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def encoded(text: str) -> bytes:
    """Return a text as UTF-8, whatever names of files made of it."""
    return text.encode("utf-8", "backslashreplace")


def _json(value: Any) -> Response:
    return Response(dumped(value), media_type="application/json")


def _maybe_compressed(
    request: Request,
    body: bytes,
    compress: Callable[[], bytes],
    kind: str,
    headers: dict[str, str],
) -> Response:
    headers["Vary"] = "Accept-Encoding"
    if len(body) > _SMALL and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(
            compress(), media_type=kind, headers={**headers, "Content-Encoding": "gzip"}
        )
    return Response(body, media_type=kind, headers=headers)


def _problem(error: str, hint: str | None = None, status: int = 400) -> Response:
    return JSONResponse({"error": error, "hint": hint}, status)


def _told(_: Request, error: StagedMLError) -> Response:
    status = 404 if isinstance(error, files.NoFileError | runs.NoRunError) else 409
    return _problem(error.message, error.hint, status)


def _missing(_: Request, __: Exception) -> Response:
    return _problem("there is no such page", status=404)


def _failed(_: Request, error: Exception) -> Response:
    return _problem(f"StagedML failed: {type(error).__name__}: {error}", status=500)

"""What the page may change: pins, and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from stagedml.ui.site import Site

_LARGEST = 10_000  # bytes of a request


class RequestError(StagedMLError):
    """A request is not of the form that it should have."""


async def pin(request: Request, site: Site) -> Response:
    """Pin a run: `{"name": "champion", "run": 12}`."""
    wanted = await _body(request)
    name, number = wanted.get("name"), wanted.get("run")
    if not isinstance(name, str) or not isinstance(number, int) or isinstance(number, bool):
        raise RequestError('a request to pin is {"name": "champion", "run": 12}')

    def change() -> dict[str, Any]:
        from stagedml.realization.pins import check_name
        from stagedml.ui.runs import found

        check_name(name, site.definitions.now().pipelines)
        (run,) = found(site, [number])
        done = site.pins.add(name, run)
        return {"name": name, "run": number, "paths": len(done.paths)}

    answer = await run_in_threadpool(change)
    _tell(site)
    return JSONResponse(answer)


async def unpin(request: Request, site: Site) -> Response:
    """Unpin: `{"name": "champion"}`."""
    name = (await _body(request)).get("name")
    if not isinstance(name, str):
        raise RequestError('a request to unpin is {"name": "champion"}')
    await run_in_threadpool(site.pins.remove, name)
    _tell(site)
    return JSONResponse({"name": name})


def _tell(site: Site) -> None:
    for what in ("runs", "store"):
        site.tell(what)


async def _body(request: Request) -> dict[str, Any]:
    """Return the object of a request, of which no more is read than one of these can have."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise RequestError("a request must be of the type application/json")
    read = b""
    async for part in request.stream():
        read += part
        if len(read) > _LARGEST:
            raise RequestError("a request is larger than any of this kind")
    try:
        found = json.loads(read)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise RequestError("a request must be a JSON object")
    return found

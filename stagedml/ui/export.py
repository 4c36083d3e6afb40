"""The page as files: what it shows now, for any web server, or none.

Nothing of it is made when it is looked at, so a snapshot can lie below any address, be an artifact
of a build server, or be opened as a file.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError
from stagedml.tracking.answer import runs_as_json
from stagedml.ui import files, pipelines, runs, store
from stagedml.ui.app import STATIC, dumped, encoded
from stagedml.ui.security import CSP
from stagedml.ui.site import Site

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

_MARK = ".stagedml-page"
_MODE = '<meta name="stagedml-mode" content="live">'
_LARGEST = 5_000_000  # bytes of a file that is shown
_MOST = 200_000_000  # bytes of all files of outputs
_DETAILED = 500  # runs that are shown with their stages, beside those that are kept
_SHOWN = ("text/html", "image/", "text/plain", "application/json")


class ExportError(StagedMLError):
    """A snapshot of the page cannot be written."""


def export(workspace: Workspace, directory: Path) -> dict[str, int]:
    """Write a snapshot of the page, in the place of one that is there.

    Args:
        workspace: The project.
        directory: Where; new, empty, or written by this.

    Returns:
        How many runs and files of outputs it has, and their bytes.

    Raises:
        ExportError: The directory holds something else, or cannot be written.
    """
    directory = directory.absolute()
    _check(directory)
    site = Site(workspace)
    site.definitions.start()
    try:
        site.definitions.settle()
        directory.parent.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(prefix=f".{directory.name}.", dir=directory.parent))
        try:
            done = _Export(site, new).write()
            new.chmod(0o755)
            _put(new, directory)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            raise
    except OSError as error:
        raise ExportError(f"the page cannot be written to {directory}: {error}") from error
    finally:
        site.definitions.stop()
    return done


def _check(directory: Path) -> None:
    """Refuse a directory that is somebody else's."""
    if not os.path.lexists(directory) or (directory / _MARK).is_file():
        return
    if not directory.is_dir():
        raise ExportError(f"{directory} is no directory")
    if any(directory.iterdir()):
        msg = f"{directory} holds what `stagedml ui --static` has not written"
        raise ExportError(msg, hint="Name a new directory, or empty this one.")


def _put(new: Path, directory: Path) -> None:
    """Put a directory in the place of another; for a moment, there may be neither."""
    old = None
    if os.path.lexists(directory):
        old = Path(tempfile.mkdtemp(prefix=f".{directory.name}.", dir=directory.parent))
        directory.rename(old / "old")
    try:
        new.rename(directory)
    except OSError:
        if old is not None:
            (old / "old").rename(directory)
        raise
    if old is not None:
        shutil.rmtree(old, ignore_errors=True)


class _Export:
    """Writes one snapshot."""

    def __init__(self, site: Site, top: Path) -> None:
        self.site = site
        self.top = top
        self.count = 0
        self.bytes = 0

    def write(self) -> dict[str, int]:
        for place in STATIC.iterdir():
            if place.is_file() and place.name != "index.html":
                shutil.copyfile(place, self.top / place.name)
        page = (STATIC / "index.html").read_text(encoding="utf-8")
        if _MODE not in page:
            raise ExportError("the page's own files are not of this version")
        policy = CSP.replace(" frame-ancestors 'none'", "").rstrip("; ")
        markup = f"{_MODE.replace('live', 'static')}\n"
        markup += f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        (self.top / "index.html").write_text(page.replace(_MODE, markup), encoding="utf-8")
        (self.top / _MARK).write_text("Written by `stagedml ui --static`, which may replace it.\n")
        self._put("project", self.site.described())
        overview = pipelines.pipelines(self.site)
        self._put("pipelines", overview)
        for row in overview:
            found = pipelines.pipeline(self.site, row["name"])
            if found is not None:
                self._put(f"pipeline/{row['name']}", found)
        table = runs_as_json(self.site.history)
        self._put("runs", table)
        view = store.store(self.site, store.Garbage(self.site), wait=True)
        self._put("store", view)
        numbers = self.site.columns()["rows"]["number"]
        kept = {run for path in view["paths"] for run in path["runs"]}
        for nth, number in enumerate(numbers):
            if nth < _DETAILED or number in kept:
                self._run(number)
        return {"runs": len(numbers), "files": self.count, "bytes": self.bytes}

    def _run(self, number: int) -> None:
        detail = runs.run(self.site, number)
        for stage in detail["stages"]:
            name = stage["output"].rpartition("/")[2]
            stage["files"] = [
                file for file in stage["files"] if self._file(name, file["path"], file["type"])
            ]
            if stage["report"] not in [file["path"] for file in stage["files"]]:
                stage["report"] = None
        self._put(f"run/{number}", detail)
        self._put(f"series/{number}", runs.series(self.site, [number]))

    def _file(self, name: str, inner: str, kind: str) -> bool:
        """Copy a file of an output that can be shown; whether it is there."""
        if not kind.startswith(_SHOWN):
            return False
        target = self.top / "files" / name / inner
        if target.exists():
            return True
        with contextlib.suppress(files.NoFileError):
            found = files.find(self.site, name, inner)
            if found.size <= _LARGEST and self.bytes + found.size <= _MOST:
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(found.place, target)
                self.count += 1
                self.bytes += found.size
                return True
        return False

    def _put(self, name: str, value: Any) -> None:
        """Write an answer, also as a script, for pages that are opened as files."""
        body = encoded(value) if isinstance(value, str) else dumped(value)
        place = self.top / "api" / f"{name}.json"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(body)
        script = b"(self.stagedmlData ??= {})[%s] = %s;\n" % (json.dumps(name).encode(), body)
        place.with_name(f"{place.name.removesuffix('.json')}.js").write_bytes(script)

"""A package index of small made-up wheels on this machine, which real pip and real uv can ask."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import io
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def make_wheel(
    name: str,
    version: str,
    *,
    tag: str = "py3-none-any",
    requires: Sequence[str] = (),
    files: Mapping[str, str | bytes] | None = None,
    scripts: Mapping[str, str] | None = None,
    requires_python: str = "",
    executable: Sequence[str] = (),
    recorded: bool = True,
    method: int = zipfile.ZIP_STORED,
) -> tuple[str, bytes]:
    """A wheel with the given files: its name and its bytes, which are always the same."""
    stem = f"{name.replace('-', '_')}-{version}"
    info = f"{stem}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += "".join(f"Requires-Dist: {text}\n" for text in requires)
    metadata += f"Requires-Python: {requires_python}\n" if requires_python else ""
    given = dict(files or {f"{name.replace('-', '_')}.py": f"VERSION = {version!r}\n"})
    contents: dict[str, str | bytes] = {
        f"{info}/METADATA": metadata,
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n",
    } | given
    if scripts:
        rows = "".join(f"{command} = {target}\n" for command, target in scripts.items())
        contents[f"{info}/entry_points.txt"] = f"[console_scripts]\n{rows}"
    record = ""
    for path, text in contents.items() if recorded else ():
        content = text.encode() if isinstance(text, str) else text
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=")
        record += f"{path},sha256={digest.decode()},{len(content)}\n"
    contents.setdefault(f"{info}/RECORD", f"{record}{info}/RECORD,,\n")
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for path, text in contents.items():
            entry = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = (0o100755 if path in executable else 0o100644) << 16
            archive.writestr(entry, text, method)
    return f"{stem}-{tag}.whl", data.getvalue()


@dataclasses.dataclass
class Index:
    """Wheels by file name, and what has been asked for."""

    url: str = ""
    wheels: dict[str, bytes] = dataclasses.field(default_factory=dict)
    asked: list[str] = dataclasses.field(default_factory=list)

    def add(self, name: str, version: str, **options: object) -> str:
        """Makes a wheel and offers it; its file name."""
        file, data = make_wheel(name, version, **options)  # type: ignore[arg-type]
        self.wheels[file] = data
        return file

    def sha256(self, file: str) -> str:
        return hashlib.sha256(self.wheels[file]).hexdigest()

    def page(self, project: str) -> str | None:
        rows = [
            f'<a href="/files/{file}#sha256={self.sha256(file)}" '
            f'data-core-metadata="{str(file.endswith(".whl")).lower()}">{file}</a>'
            for file in sorted(self.wheels)
            if canonicalize_name(file.split("-")[0]) == project
        ]
        return f"<!DOCTYPE html><html><body>{''.join(rows)}</body></html>" if rows else None

    def file(self, name: str) -> bytes | None:
        if not name.endswith(".metadata"):
            return self.wheels.get(name)
        with zipfile.ZipFile(io.BytesIO(self.wheels[name.removesuffix(".metadata")])) as wheel:
            return wheel.read(next(row for row in wheel.namelist() if row.endswith("/METADATA")))

    def uv_variables(self) -> dict[str, str]:
        return {"UV_DEFAULT_INDEX": self.url, "UV_NO_CONFIG": "1", "UV_NO_CACHE": "1"}

    def pip_variables(self) -> dict[str, str]:
        return {
            "PIP_INDEX_URL": self.url,
            "PIP_EXTRA_INDEX_URL": "",
            "PIP_FIND_LINKS": "",
            "PIP_DEFAULT_TIMEOUT": "15",
            "PIP_RETRIES": "0",
        }


class IndexServer(ThreadingHTTPServer):
    """Serves an index until closed."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.index = Index(url=f"http://127.0.0.1:{self.server_port}/simple")
        self.thread = threading.Thread(target=self.serve_forever, daemon=True)
        self.thread.start()

    def close(self) -> None:
        self.shutdown()
        self.server_close()
        self.thread.join()


class _Handler(BaseHTTPRequestHandler):
    server: IndexServer

    def do_GET(self) -> None:
        index = self.server.index
        index.asked.append(self.path)
        _, where, *rest = self.path.split("/")
        page = index.page(rest[0]) if where == "simple" and rest else None
        data = index.file(rest[0]) if where == "files" and rest else None
        body = page.encode() if page is not None else data
        self.send_response(200 if body is not None else 404)
        self.send_header("Content-Type", "text/html" if page is not None else "application/zip")
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *args: object) -> None:
        """Quiet."""

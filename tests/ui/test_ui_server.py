"""The server of the page: who is let in, what it answers, what it gives of the store."""

from __future__ import annotations

import shutil
import signal
import socket
import string
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from histories import run
from hypothesis import example, given, settings
from hypothesis import strategies as st
from toys import Checkout, checkout
from uis import Page, served

from stagedml.nix.client import Nix
from stagedml.nix.identity import Identity
from stagedml.realization.ledger import Ledger
from stagedml.realization.record import Realization

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "words from elsewhere, which nobody is to see"


@pytest.fixture(scope="module")
def site(
    toy_template: Path, toy_store: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Checkout:
    """A checkout in which the toy pipeline was built twice."""
    root = tmp_path_factory.mktemp("site") / "project"
    shutil.copytree(toy_template, root, symlinks=True)
    found = checkout(root, toy_store)
    found.build("toy", "--set", "corpus.words=4")
    found.build("toy")
    (root.parent / "secret").write_text(SECRET)
    return found


@pytest.fixture(scope="module")
def page(site: Checkout) -> Iterator[Page]:
    with served(site) as found:
        found.settled()
        yield found


# -- who is let in --------------------------------------------------------------------------------


def test_without_the_token_nothing_is_told(page: Page) -> None:
    paths = ("/", "/?token=", "/?token=x", "/app.js", "/api/project", "/api/live", "/files/a/b")
    for path in paths:
        for cookie in ("", "a=b", page.cookie[:-1], f"{page.cookie}x", page.cookie.upper()):
            answer = page.ask(path, headers={"Cookie": cookie})
            assert answer.status in (401, 403), path
            assert b"toy" not in answer.body
            assert "set-cookie" not in answer.headers
    assert page.ask("/").status == 200


def test_the_token_becomes_a_cookie_that_scripts_and_other_sites_do_not_get(page: Page) -> None:
    answer = page.ask(page.url.removeprefix(page.base), headers={"Cookie": ""})
    assert answer.status == 303
    assert answer.headers["location"] == "/"  # the token leaves the address
    port = page.base.rpartition(":")[2]
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith(f"stagedml-{port}=")
    assert {"HttpOnly", "SameSite=strict", "Path=/"} <= set(cookie.split("; "))
    assert page.url.rpartition("=")[2] not in cookie


def test_who_was_sent_here_by_another_page_gets_in(page: Page) -> None:
    """A redirection would be followed without the cookie, which is not another page's to send."""
    headers = {"Cookie": "", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    answer = page.ask(page.url.removeprefix(page.base), headers=headers)
    assert answer.status == 200
    assert "set-cookie" in answer.headers
    assert b'http-equiv="refresh"' in answer.body


def test_what_a_browser_is_started_with_is_good_for_one_use(
    plain_project: Checkout, tmp_path: Path
) -> None:
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\ncd {tmp_path}\nprintf "%s" "$1" > part && mv part url\n')
    browser.chmod(0o755)
    with served(plain_project, "--open", BROWSER=str(browser)) as page:
        Page.wait((tmp_path / "url").exists, bool)
        url = (tmp_path / "url").read_text()
        assert url.startswith(f"{page.base}/?token=")
        assert url != page.url
        path = url.removeprefix(page.base)
        assert [page.ask(path, headers={"Cookie": ""}).status for _ in range(2)] == [303, 403]


HOSTS = [
    *("evil.example", "127.0.0.1.evil.example", "127.0.0.1", "localhost", "[::1]", "127.0.0.2"),
    *("evil.example:{port}", "127.0.0.1:1", "", "x:y", ":{port}", "evil@127.0.0.1:{port}"),
]


@pytest.mark.parametrize("host", HOSTS)
def test_a_name_that_leads_here_is_not_this_server(page: Page, host: str) -> None:
    port = page.base.rpartition(":")[2]
    answer = page.ask("/api/project", headers={"Host": host.format(port=port)})
    assert answer.status in (400, 421)
    assert b"toy" not in answer.body
    assert page.ask("/api/project", headers={"Host": f"LocalHost:{port}"}).status == 200


def test_two_hosts_are_none(page: Page) -> None:
    request = f"GET /api/project HTTP/1.1\r\nHost: {page.host}\r\nHost: evil\r\n"
    request += f"Cookie: {page.cookie}\r\nConnection: close\r\n\r\n"
    with socket.create_connection(("127.0.0.1", int(page.base.rpartition(":")[2]))) as open_socket:
        open_socket.sendall(request.encode())
        assert open_socket.recv(100).split()[1] in (b"400", b"421")


@pytest.mark.parametrize("site_of", ["cross-site", "same-site"])
def test_other_pages_are_answered_nothing(page: Page, site_of: str) -> None:
    answer = page.ask("/api/project", headers={"Sec-Fetch-Site": site_of})
    assert answer.status == 403
    assert page.ask("/api/project", headers={"Sec-Fetch-Site": "same-origin"}).status == 200


def test_every_answer_has_the_headers(page: Page) -> None:
    for path in ("/", "/app.js", "/api/project", "/api/runs", "/nope", "/files/x/y", "/%2e%2e"):
        headers = page.ask(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
        assert "unsafe" not in policy
        assert not any(name.startswith("access-control") for name in headers)
        assert "server" not in headers
    assert page.ask("/api/project").headers["content-type"] == "application/json"
    refused = page.ask("/", headers={"Cookie": ""})
    assert refused.headers["content-security-policy"].startswith("default-src 'none'")


# -- changes --------------------------------------------------------------------------------------


def test_only_the_page_itself_pins(site: Checkout, page: Page) -> None:
    number = page.get("runs")["rows"]["number"][0]
    wanted = {"name": "champion", "run": number}
    for headers in (
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": page.base.replace("http:", "https:")},
        {"Origin": page.base.replace("127.0.0.1", "localhost")},
        {"X_CSRF_Token": ""},
        {"X_CSRF_Token": page.csrf[:-1]},
        {"Cookie": ""},
        {"Sec_Fetch_Site": "same-site"},
    ):
        assert page.post("pin", wanted, **headers).status in (401, 403), headers
    assert page.get("runs")["rows"]["pins"][0] == []
    for method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"):
        assert page.ask("/api/pin", method=method).status in (404, 405), method
    assert page.post("pin", wanted).status == 200
    assert page.get("runs")["rows"]["pins"][0] == ["champion"]
    assert page.get(f"run/{number}")["pins"] == ["champion"]
    assert [pin["name"] for pin in page.get("store")["pins"]] == ["champion"]
    assert page.post("unpin", {"name": "champion"}).status == 200
    assert page.get("runs")["rows"]["pins"][0] == []


@pytest.mark.parametrize(
    "wanted",
    [
        *({"name": name, "run": 1} for name in ("12", "@", "../x", "toy", "", "a/b", "held", None)),
        *({"name": "x", "run": run} for run in (99, -1, "1", True, None, 1.0, 2**70)),
        [],
        "x",
        None,
        {},
    ],
)
def test_what_is_no_pin_is_refused_in_words(page: Page, wanted: object) -> None:
    answer = page.post("pin", wanted)
    assert 400 <= answer.status < 500
    assert answer.json()["error"]
    assert page.get("store")["pins"] == []


def test_a_request_is_no_longer_than_one_can_be(page: Page) -> None:
    assert page.post("pin", {"name": "x" * 20_000, "run": 1}).status == 409
    assert page.post("pin", {"name": "x", "run": 1}, Content_Type="text/plain").status == 409


# -- what it answers ------------------------------------------------------------------------------


def test_a_run_is_told_in_full(page: Page) -> None:
    table = page.get("runs")
    assert table["total"] == 2
    assert table["rows"]["settings"] == [{}, {"corpus.words": 4}]
    names = [column["name"] for column in table["columns"]]
    assert {"corpus.words", "report.score"} <= set(names)
    assert table["values"]["corpus.words"] == [3, 4]
    first, second = (page.get(f"run/{number}") for number in table["rows"]["number"])
    assert second["rebuild"].startswith("stagedml ")
    stages = {stage["stage"]: stage for stage in first["stages"]}
    assert stages["corpus"]["there"]
    assert stages["corpus"]["config"] == {"words": 3}
    files = {file["path"]: file for file in stages["corpus"]["files"]}
    text = Path(stages["corpus"]["output"], "words/corpus.txt")
    assert files["words/corpus.txt"] == {
        "path": "words/corpus.txt",
        "size": text.stat().st_size,
        "type": "text/plain; charset=utf-8",
    }
    assert stages["report"]["report"] == "page.html"
    numbers = ",".join(map(str, table["rows"]["number"]))
    compared = page.get(f"compare?runs={numbers}")
    assert compared["runs"]
    assert page.get(f"series?runs={numbers}")["curves"] == []


def test_pipelines_are_told_with_what_became_of_them(page: Page) -> None:
    found = {row["name"]: row for row in page.get("pipelines")}
    assert found["toy"]["status"] == "fresh"
    assert found["toy"]["missing"] == 0
    assert found["toy"]["last"]["status"] == "done"
    assert {key: found["toy"]["metrics"][0][key] for key in ("name", "history")} == {
        "name": "report.score",
        "history": [2, 2],
    }
    assert found["toy-dice"]["last"] is None
    assert found["toy-dice"]["status"] in ("never", "fresh")  # another test may have built it
    detail = page.get("pipeline/toy")
    nodes = {node["name"]: node for node in detail["plan"]["nodes"]}
    assert [nodes["report"]["status"], nodes["report"]["why"]] == ["there", []]
    assert nodes["report"]["size"] > 0
    assert nodes["report"]["inputs"] == ["count", "corpus"]
    assert len(detail["runs"]) == 2
    assert {node["status"] for node in page.get("pipeline/toy-dice")["plan"]["nodes"]} <= {
        "there",
        "missing",
        "unknown",
    }


def test_what_is_not_there_is_said(page: Page) -> None:
    for path in ("run/99", "compare?runs=99", "compare", "compare?runs=x", "series?runs=-1"):
        answer = page.ask(f"/api/{path}")
        assert answer.status in (404, 409), path
        assert answer.json()["error"]
    assert page.ask("/api/pipeline/nope").status == 404
    assert page.ask("/api/log/nope").status == 404
    assert page.ask(f"/api/compare?runs={','.join(map(str, range(1000)))}").status == 404


def test_logs_are_text(page: Page) -> None:
    stages = page.get(f"run/{page.get('runs')['rows']['number'][0]}")["stages"]
    drv = next(stage["derivation"] for stage in stages if stage["stage"] == "count")
    answer = page.ask(f"/api/log/{drv}")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert "counting" in answer.body.decode()


def test_the_store_is_told(page: Page) -> None:
    found = page.get("store")
    assert found["error"] is None
    kinds = {path["name"]: path["kind"] for path in found["paths"]}
    assert kinds["report"] == "stage"
    row = next(path for path in found["paths"] if path["name"] == "count")
    assert row["closure"] >= row["size"] > 0
    assert {"kind": "run", "name": str(row["runs"][0])} in row["roots"]
    assert found["total"] >= sum(path["size"] for path in found["paths"])


# -- files ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def report(page: Page) -> str:
    """The name of an output that is a page."""
    stages = page.get(f"run/{page.get('runs')['rows']['number'][0]}")["stages"]
    return str(next(s["output"] for s in stages if s["stage"] == "report").rpartition("/")[2])


def make_hostile(top: Path, secret: Path, store: str) -> None:
    """An output with links to all the places that it must not lead to.

    What a stage makes has none: its promises are checked. What was imported, or made by hand, may.
    And files that a browser would take for pages.
    """
    links, files = top / "links", top / "files"
    links.mkdir(parents=True)
    files.mkdir()
    targets = {
        "passwd": "/etc/passwd",
        "secret": secret,
        "up": "../../..",
        "self": ".",
        "gone": "x",
    }
    for name, target in {
        **targets,
        "root": "/",
        "proc": "/proc/self/environ",
        "store": store,
    }.items():
        (links / name).symlink_to(target)
    for name in ("<img src=x onerror=alert(1)>.txt", "\u202etxt.exe"):
        (files / name).write_text("name")
    (files / "bad.svg").write_text(
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    )
    for name in ("page.html", "page.HTM", "page.xhtml", "page.xml", "page.svgz", "page", "page.js"):
        (files / name).write_text("<script>alert(1)</script>")
    with (files / "large.bin").open("wb") as file:
        file.truncate(120_000_000)


@pytest.fixture(scope="module")
def hostile(site: Checkout, report: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of an output that leads to where it must not; recorded last: others count runs."""
    assert report
    nix = Nix(env=site.env)
    top = tmp_path_factory.mktemp("made") / "hostile"
    make_hostile(top, site.root.parent / "secret", nix.store_dir)
    output = nix.add(top)
    stage = Realization("hostile", output, "", Identity({}, {}, {}, [], ""), outcome="given")
    state = Path(site.env["XDG_STATE_HOME"], "stagedml")
    one = run(999, stage, project=str(site.root), pipeline="hostile", output=output)
    Ledger(state / "ledger.sqlite").record(one)
    return Path(output).name


def test_a_page_of_an_output_can_do_nothing(page: Page, report: str) -> None:
    answer = page.ask(f"/files/{report}/page.html")
    assert answer.status == 200
    assert b"words" in answer.body
    policy = answer.headers["content-security-policy"].split("; ")
    assert "sandbox allow-scripts" in policy  # its origin is nobody's
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert not any("connect" in part or "'self'" in part for part in policy[:-1])
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_files_come_in_parts(page: Page, report: str) -> None:
    whole = page.ask(f"/files/{report}/page.html").body
    part = page.ask(f"/files/{report}/page.html", headers={"Range": "bytes=2-5"})
    assert (part.status, part.body) == (206, whole[2:6])
    assert part.headers["content-range"] == f"bytes 2-5/{len(whole)}"
    tag = part.headers["etag"]
    assert page.ask(f"/files/{report}/page.html", headers={"If-None-Match": tag}).status == 304


PIECES = [
    *(
        "files",
        "links",
        "passwd",
        "secret",
        "up",
        "self",
        "root",
        "proc",
        "store",
        "gone",
        "page.html",
    ),
    *("..", ".", "", "%2e%2e", "%2f", "..%2f", "%00", "etc", "passwd", "secret", "nix-support"),
    *("\\", "..\\", "%252e%252e", "%c0%ae%c0%ae", "~"),
]


@settings(max_examples=150)
@given(st.lists(st.sampled_from(PIECES) | st.text(string.printable, max_size=6), max_size=8))
@example(["..", "..", "..", "..", "..", "..", "etc", "passwd"])
@example(["/etc/passwd"])
@example(["%2fetc%2fpasswd"])
def test_no_path_leads_out_of_an_output(page: Page, hostile: str, pieces: list[str]) -> None:
    path = "/".join(piece if piece in PIECES else quote(piece, safe="./\\~") for piece in pieces)
    answer = page.ask(f"/files/{hostile}/{path}", method="GET")
    assert answer.status in (200, 400, 404)
    if answer.status == 200:
        assert answer.body in (b"name", b"<script>alert(1)</script>") or b"<svg" in answer.body
    assert SECRET.encode() not in answer.body
    assert b"root:" not in answer.body


@pytest.mark.parametrize("name", ["passwd", "secret", "up", "root/etc/passwd", "proc", "gone"])
def test_no_link_leads_out_of_an_output(page: Page, hostile: str, name: str) -> None:
    answer = page.ask(f"/files/{hostile}/links/{name}")
    assert (answer.status, b"root:" in answer.body) == (404, False)
    listed = {
        file["path"] for file in page.get(f"run/{_number_of(page, hostile)}")["stages"][0]["files"]
    }
    assert f"links/{name}" not in listed
    assert "files/page.html" in listed


def _number_of(page: Page, output: str) -> int:
    rows = page.get("runs")["rows"]
    names = [path.rpartition("/")[2] for path in rows["output"]]
    return int(rows["number"][names.index(output)])


def test_another_output_is_not_reached_through_a_link_to_the_store(
    page: Page, hostile: str, report: str
) -> None:
    assert page.ask(f"/files/{report}/page.html").status == 200
    assert page.ask(f"/files/{hostile}/links/store/{report}/page.html").status == 404
    assert page.ask(f"/files/{hostile}/links/store/{hostile}/files/page.html").status == 200


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("page.html", "text/html; charset=utf-8"),
        ("page.HTM", "text/html; charset=utf-8"),
        ("page.xhtml", "application/octet-stream"),
        ("page.xml", "text/plain; charset=utf-8"),
        ("page.js", "text/plain; charset=utf-8"),
        ("page.svgz", "application/octet-stream"),
        ("page", "application/octet-stream"),
        ("bad.svg", "image/svg+xml"),
        (quote("<img src=x onerror=alert(1)>.txt"), "text/plain; charset=utf-8"),
    ],
)
def test_what_could_be_a_page_has_no_power(page: Page, hostile: str, name: str, kind: str) -> None:
    answer = page.ask(f"/files/{hostile}/files/{name}")
    assert (answer.status, answer.headers["content-type"]) == (200, kind)
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("sandbox")
    assert "allow-same-origin" not in policy
    assert ("allow-scripts" in policy) == kind.startswith("text/html")
    assert answer.headers["x-content-type-options"] == "nosniff"
    if kind == "application/octet-stream":
        assert answer.headers["content-disposition"].startswith("attachment")


def test_a_large_file_is_not_read_into_memory(page: Page, hostile: str) -> None:
    def resident() -> int:
        text = Path(f"/proc/{page.process.pid}/status").read_text()
        return int(next(r for r in text.splitlines() if r.startswith("VmHWM")).split()[1]) * 1024

    before = resident()
    whole = page.ask(f"/files/{hostile}/files/large.bin")
    assert len(whole.body) == 120_000_000
    part = page.ask(f"/files/{hostile}/files/large.bin", headers={"Range": "bytes=119999990-"})
    assert (part.status, len(part.body)) == (206, 10)
    assert resident() - before < 50_000_000


def test_only_outputs_that_are_recorded_are_given(page: Page, site: Checkout) -> None:
    nix = Nix(env=site.env)
    file = site.root.parent / "private.txt"
    file.write_text(SECRET)
    added = nix.add(file)
    assert page.ask(f"/files/{Path(added).name}/").status == 404
    assert page.ask(f"/files/{Path(added).name}").status == 404
    drv = page.get(f"run/{page.get('runs')['rows']['number'][0]}")["stages"][0]["derivation"]
    assert page.ask(f"/files/{drv}/x").status == 404


# -- starting and ending --------------------------------------------------------------------------


def test_a_port_in_use_is_said(plain_project: Checkout) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        said = plain_project.fail("ui", "--port", str(port), "--no-browser")
    assert f"port {port} of 127.0.0.1 is in use" in said


def test_an_address_for_others_must_be_meant(plain_project: Checkout) -> None:
    said = plain_project.fail("ui", "--host", "0.0.0.0", code=2)
    assert "--expose" in said


def test_ctrl_c_ends_it_while_a_browser_listens(plain_project: Checkout) -> None:
    with served(plain_project) as page:
        port = int(page.base.rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), timeout=20) as listening:
            request = (
                f"GET /api/live HTTP/1.1\r\nHost: {page.host}\r\nCookie: {page.cookie}\r\n\r\n"
            )
            listening.sendall(request.encode())
            assert listening.recv(10).startswith(b"HTTP/1.1 2")
            page.process.send_signal(signal.SIGINT)
            assert page.process.wait(10) == 0


def test_a_broken_project_is_said_on_the_page(plain_project: Checkout, tmp_path: Path) -> None:
    (plain_project.root / "pipelines/broken.py").write_text("def (:\n")
    empty = tmp_path / "bin"
    empty.mkdir()
    with served(plain_project, STAGEDML_NIX_BIN=str(empty)) as page:
        project = page.settled()
        assert project["nix"] is None
        problems = "\n".join(project["problems"])
        assert "pipelines/broken.py" in problems
        assert "nix" in problems
        rows = page.get("pipelines")
        assert {row["status"] for row in rows} == {"unknown"}
        assert page.get("runs")["total"] == 0
        assert page.get("store")["paths"] == []
        assert page.get("pipeline/toy")["plan"]["error"]

"""The page follows the project's files, without a new start; and the page as files."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from toys import host_toolchain
from uis import Page, served

from stagedml.nix.client import Nix

if TYPE_CHECKING:
    from toys import Checkout

DEFINITIONS = "pipelines/toys.py"


def row(page: Page, name: str = "toy") -> dict[str, Any]:
    found = {row["name"]: row for row in page.get("pipelines")}
    return dict(found.get(name, {"status": None, "error": None}))


def becomes(page: Page, status: str, name: str = "toy") -> dict[str, Any]:
    return dict(Page.wait(lambda: row(page, name), lambda found: found["status"] == status))


def test_edits_are_seen_and_their_reasons(project: Checkout) -> None:
    words = time.time_ns() % 1_000_000 + 100
    with served(project) as page:
        page.settled()
        assert row(page)["status"] in ("fresh", "never")  # the store is shared
        project.edit(DEFINITIONS, "words=3", f"words={words}")
        # The shared store may have had some stages of it, and the page shows that until it knows.
        edited = ("never", 3)
        Page.wait(lambda: row(page), lambda found: (found["status"], found["missing"]) == edited)
        project.build("toy")
        assert becomes(page, "fresh")["last"]["status"] == "done"
        project.edit(DEFINITIONS, f"words={words}", f"words={words + 1}")
        assert becomes(page, "stale")["missing"] == 3
        nodes = {n["name"]: n for n in page.get("pipeline/toy")["plan"]["nodes"]}
        assert nodes["corpus"]["why"] == [f"parameter words: {words} -> {words + 1}"]
        assert nodes["count"]["why"] == ["input corpus is another"]
        # A comment changes nothing, and an error is that of its file alone.
        project.edit(DEFINITIONS, f"words={words + 1}", f"words={words}  # as before\n        ")
        becomes(page, "fresh")
        text = (project.root / DEFINITIONS).read_text()
        (project.root / DEFINITIONS).write_text(text.replace("return report(", "return report(]"))
        Page.wait(lambda: page.get("project"), lambda found: DEFINITIONS in str(found["problems"]))
        assert row(page)["status"] is None  # what is in that file is not known now
        assert row(page, "choose-best")["error"] is None
        broken = text.replace("scale=2", "scale=1000")
        (project.root / DEFINITIONS).write_text(broken)
        error = Page.wait(lambda: row(page), lambda found: found.get("error"))["error"]
        assert "scale" in error
        assert "scale" in page.get("pipeline/toy")["plan"]["error"]
        (project.root / DEFINITIONS).write_text(text)
        becomes(page, "fresh")


def test_what_is_there_what_failed_and_what_was_collected(
    project: Checkout, empty_store: dict[str, str], tmp_path: Path
) -> None:
    host_toolchain(Nix(env=empty_store))
    project.env |= {key: empty_store[key] for key in empty_store if key.startswith("NIX_")}
    project.build("toy")
    check_files(project, tmp_path)
    project.fail("build", "fault-raise")
    with served(project) as page:
        page.settled()
        assert row(page)["status"] == "fresh"
        assert row(page, "fault-raise")["status"] == "failed"
        number = row(page)["last"]["number"]
        output = next(
            s["output"] for s in page.get(f"run/{number}")["stages"] if s["stage"] == "report"
        )
        nix = Nix(env=project.env)
        for place in Path(project.env["XDG_STATE_HOME"], "stagedml/runs").glob("*/toy/*/root"):
            place.unlink()
        nix.run("nix-store", "--gc")
        assert not Path(output).exists()
        assert becomes(page, "collected")["missing"] == 3
        detail = page.get(f"run/{number}")
        assert [stage["there"] for stage in detail["stages"]] == [False] * 3
        assert detail["stages"][-1]["metrics"] == {"score": 2}  # as it was recorded
        nodes = page.get("pipeline/toy")["plan"]["nodes"]
        assert nodes[0]["why"] == ["realized before, and collected as garbage"]


def check_files(project: Checkout, tmp_path: Path) -> None:
    """The page as files says what the project has."""
    target = tmp_path / "site"
    said = json.loads(project.run("ui", "--static", str(target), "--json").stdout)
    assert said["runs"] == 1
    assert said["files"] >= 3
    page = (target / "index.html").read_text()
    assert '<meta name="stagedml-mode" content="static">' in page
    assert "script-src 'self'" in page
    read = {p: json.loads((target / f"api/{p}.json").read_text()) for p in ("project", "runs")}
    assert (read["project"]["mode"], read["project"]["csrf"]) == ("static", None)
    (number,) = read["runs"]["rows"]["number"]
    for name in ("pipelines", "pipeline/toy", "store", f"run/{number}", f"series/{number}"):
        body = (target / f"api/{name}.json").read_text()
        script = (target / f"api/{name}.js").read_text()
        assert script == f'(self.stagedmlData ??= {{}})["{name}"] = {body};\n'
    stages = json.loads((target / f"api/run/{number}.json").read_text())["stages"]
    for stage in stages:
        for file in stage["files"]:
            copy = target / "files" / Path(stage["output"]).name / file["path"]
            assert copy.read_bytes() == Path(stage["output"], file["path"]).read_bytes()
    assert not [place for place in target.rglob("*") if place.is_symlink()]
    # It may be replaced, and nothing else may.
    (target / "api/runs.json").write_text("old")
    project.run("ui", "--static", str(target))
    assert json.loads((target / "api/runs.json").read_text())["total"] == 1
    assert list(tmp_path.glob(".site*")) == []
    other = tmp_path / "mine"
    other.mkdir()
    (other / "thesis.tex").write_text("years")
    assert "thesis" not in project.fail("ui", "--static", str(other))
    assert (other / "thesis.tex").read_text() == "years"
    assert "serves nothing" in project.fail("ui", "--static", "x", "--port", "1", code=2)


def test_without_the_extra_it_says_what_to_install(plain_project: Checkout) -> None:
    (plain_project.root / "sitecustomize.py").write_text(
        "import sys\nsys.modules['starlette'] = None\n"
    )
    said = plain_project.fail("ui")
    assert "stagedml[ui]" in said

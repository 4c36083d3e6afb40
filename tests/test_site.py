"""The documentation as a site: it is built, whole, and asks no other host for anything."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import click
import pytest
from browsers import chromium, launched
from toys import REPOSITORY

import stagedml
from stagedml.cli.group import main_group
from stagedml.planning.project import Project

sys.path.insert(0, str(REPOSITORY / "scripts"))

import command_reference
import nix_reference

# Attributes by which a browser fetches something when it shows a page.
FETCHED = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "link": ("href",),
    "iframe": ("src",),
    "source": ("src", "srcset"),
    "object": ("data",),
    "video": ("src", "poster"),
    "form": ("action",),
}
WIDTHS = [("index.html", 1280), ("reference/command.html", 390), ("comparison.html", 390)]
LINK_KINDS = {
    "stylesheet",
    "icon",
    "preload",
    "preconnect",
    "dns-prefetch",
    "manifest",
    "modulepreload",
}


class Asked(dict[str, Any]):
    """A table of settings that has none, and knows which were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:
        self.names.add(key)
        return default


class Page(HTMLParser):
    """What a page fetches, links and names."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        here = {name: value or "" for name, value in attrs}
        if "id" in here:
            self.ids.add(here["id"])
        if tag == "a" and "name" in here:
            self.ids.add(here["name"])
        kinds = set(here.get("rel", "").split())
        if tag != "link" or kinds & LINK_KINDS:
            self.fetched += [here[name] for name in FETCHED.get(tag, ()) if name in here]
        if tag == "a" and "href" in here:
            self.links.append(here["href"])


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=REPOSITORY,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def pages(site):
    return {path.relative_to(site): Page(path.read_text()) for path in site.rglob("*.html")}


def test_no_other_host_is_asked(site, pages):
    assert len(pages) > 30
    for name, page in pages.items():
        foreign = [url for url in page.fetched if re.match(r"(?:[a-z]+:)?//", url)]
        assert not foreign, f"{name} fetches {foreign}"
    for style in site.rglob("*.css"):
        found = re.findall(r"(?:url\(|@import\s)[\"']?(?:https?:)?//[^)\"']*", style.read_text())
        assert not found, f"{style.name}: {found}"


@pytest.mark.thorough
def test_a_browser_asks_no_other_host(site):
    """What scripts fetch when a page is shown; and none is wider than a phone's screen."""
    if chromium() is None:
        pytest.skip("there is no chromium")
    with launched() as browser:
        for page, width in WIDTHS:
            tab = browser.new_page(viewport={"width": width, "height": 800})
            asked: list[str] = []
            tab.on("request", lambda request, asked=asked: asked.append(request.url))
            tab.goto(f"file://{site}/{page}")
            tab.wait_for_timeout(500)
            assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
            wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert tab.evaluate(wider) <= 0, page
            tab.close()


def test_every_link_leads_somewhere(site, pages):
    count = 0
    for name, page in pages.items():
        if name.name == "404.html":  # its addresses are those of a site at the root of a host
            continue
        for url in page.links + page.fetched:
            if re.match(r"[a-z]+:|//", url) or not url:
                continue
            count += 1
            target, _, anchor = unquote(url).partition("#")
            place = (site / name).parent / target.partition("?")[0] if target else site / name
            place = Path(os.path.normpath(place))
            place = place / "index.html" if place.is_dir() else place
            assert place.is_file(), f"{name}: {url}"
            if anchor and place.suffix == ".html":
                assert anchor in pages[place.relative_to(site)].ids, f"{name}: {url}"
    assert count > 2000


def test_every_public_name_has_its_place(pages):
    ids = pages[Path("reference/python.html")].ids
    homes = {name: home for home, names in stagedml._HOMES.items() for name in names}
    missing = [name for name in stagedml.__all__ if f"stagedml.{homes[name]}.{name}" not in ids]
    assert not missing
    assert "stagedml.runtime.stage.Build.out" in ids or "stagedml.runtime.stage.Build" in ids


def test_every_pipeline_and_stage_of_the_library_has_its_place(pages):
    import stagedml.stages.all as library

    ids = pages[Path("reference/library.html")].ids
    found = [name for name in vars(library) if name.startswith("all_")]
    assert len(found) > 20
    missing = [
        name
        for name in found
        if not any(each.endswith(f"pipelines.{name}") for each in ids)
        and vars(library)[name].__name__ == name
    ]
    assert not missing
    stages = (REPOSITORY / "stagedml/zoo/images/stages.py").read_text()
    for name in re.findall(r"^@stage.*\ndef (\w+)", stages, re.MULTILINE):
        assert f"stagedml.zoo.images.stages.{name}" in ids


def test_every_command_has_its_place(site, pages):
    context = click.Context(main_group, info_name="stagedml")
    found = command_reference.commands(main_group, context)
    text = (site / "reference/command.html").read_text()
    assert len(found) > 40
    for path, command in found:
        assert path.replace(" ", "-") in pages[Path("reference/command.html")].ids
        for param in command.params:
            if isinstance(param, click.Option) and not param.hidden:
                assert max(param.opts, key=len) in text, f"{path} {param.opts}"


def test_every_attribute_of_the_nix_library_has_its_place(pages):
    from documentation import nix_files

    ids, count = pages[Path("reference/nix.html")].ids, 0
    for file in nix_files():
        for each in nix_reference.described(file).attributes:
            count += 1
            assert nix_reference.anchor(file, each.name) in ids, f"{file.name}: {each.name}"
    assert count > 30


def test_every_setting_and_variable_has_its_place():
    text = (REPOSITORY / "docs/reference/settings.md").read_text()
    asked = Asked()
    project = Project(REPOSITORY)
    vars(project)["_own"] = asked
    for name, value in vars(Project).items():
        if isinstance(value, cached_property):
            getattr(project, name)
    assert len(asked.names) > 5
    assert {name for name in asked.names if f"`{name}`" not in text} == set()
    files = [*(REPOSITORY / "stagedml").rglob("*.py"), *(REPOSITORY / "nix").rglob("*.py")]
    variables = {
        name for file in files for name in re.findall(r'"(STAGEDML_[A-Z_]+)"', file.read_text())
    }
    assert len(variables) > 4
    assert {name for name in variables if f"`{name}`" not in text} == set()


def test_nix_comments_of_both_kinds(tmp_path):
    file = tmp_path / "some.nix"
    file.write_text(
        "# What it is.\n#\n# root: the project.\n{ root, other ? 1, }:\nlet\n"
        "  /* Of let. */\n  one = a: { b, ... }: a;\n  # hidden\n  two = 2;\nin\n{\n"
        "  inherit one;\n\n  /**\n    Long.\n\n    * list\n  */\n  three = 3;\n"
        "  # Line one,\n  # line two.\n  four = x: x;\n}\n"
    )
    found = nix_reference.described(file)
    assert found.arguments == ["root", "other ? 1"]
    assert [(a.name, a.comment, a.arguments) for a in found.attributes] == [
        ("one", "Of let.", ["a", "b"]),
        ("three", "Long.\n\n* list", []),
        ("four", "Line one,\nline two.", ["x"]),
    ]
    assert "* `root`: the project." in nix_reference.prose(found.comment)
    (tmp_path / "bare.nix").write_text("{ }\n")
    with pytest.raises(ValueError, match="says what it is"):
        nix_reference.described(tmp_path / "bare.nix")


def test_marks_for_tests_are_not_shown(site):
    for path in site.rglob("*.html"):
        assert "<!-- run by" not in path.read_text()
        assert "<!-- not run" not in path.read_text()

"""The page's bundles: built from the sources beside them, complete, and asking nobody else."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FRONTEND = ROOT / "frontend"
STATIC = ROOT / "stagedml/ui/static"
BUNDLES = ("app.css", "app.js", "plot.css", "plot.js", "vendor.js")
NODE = shutil.which("node")

needs_node = pytest.mark.skipif(
    NODE is None or not (FRONTEND / "node_modules").is_dir(),
    reason="needs node, and `npm ci` in frontend/",
)


def fingerprint() -> str:
    """Hash the sources as frontend/build.mjs does."""
    names = ["build.mjs", "index.html", "package-lock.json", "package.json", "tsconfig.json"]
    paths = [*(FRONTEND / name for name in names), *(FRONTEND / "src").rglob("*")]
    files = {p.relative_to(FRONTEND).as_posix(): p for p in paths if p.is_file()}
    whole = hashlib.sha256()
    for name in sorted(files):
        whole.update(f"{name}\0{hashlib.sha256(files[name].read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def node(*arguments: str) -> None:
    done = subprocess.run(
        [NODE or "node", *arguments], cwd=FRONTEND, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_bundles_were_built_from_these_sources() -> None:
    recorded = json.loads((STATIC / "sources.json").read_text())["sha256"]
    assert recorded == fingerprint(), "run `make frontend`, and commit stagedml/ui/static"


def test_the_page_loads_its_own_files_alone() -> None:
    page = (STATIC / "index.html").read_text()
    assert page == (FRONTEND / "index.html").read_text()
    for link in re.findall(r'(?:src|href)="([^"]*)"', page):
        assert link.startswith("data:") or (STATIC / link).is_file(), link
    assert not re.search(r"\sstyle=|\son\w+=|<style|<script>", page)


@pytest.mark.parametrize("name", BUNDLES)
def test_a_bundle_names_no_host_but_those_of_xml_namespaces(name: str) -> None:
    hosts = set(re.findall(r"https?://([\w.-]+)", (STATIC / name).read_text()))
    assert hosts <= {"www.w3.org"}, hosts


def test_the_lock_names_no_host_and_knows_each_package_by_its_hash() -> None:
    lock = json.loads((FRONTEND / "package-lock.json").read_text())["packages"]
    packages = {name: package for name, package in lock.items() if name}
    assert packages
    for name, package in packages.items():
        assert "resolved" not in package, name
        assert package["integrity"].startswith("sha512-"), name


def test_each_vendored_package_comes_with_its_licence() -> None:
    licences = (STATIC / "LICENSES.txt").read_text()
    for name in ("preact", "echarts", "zrender", "tslib", "@dagrejs/dagre", "@dagrejs/graphlib"):
        assert re.search(rf"^{re.escape(name)} \d[\d.]* \(", licences, re.MULTILINE), name


@needs_node
def test_building_gives_the_same_bytes(tmp_path: Path) -> None:
    node("build.mjs", "--out", str(tmp_path))
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(p.name for p in STATIC.iterdir())
    for built in tmp_path.iterdir():
        assert built.read_bytes() == (STATIC / built.name).read_bytes(), built.name


@needs_node
def test_types() -> None:
    node("node_modules/typescript/bin/tsc", "--noEmit")


@needs_node
def test_logic() -> None:
    node("build.mjs", "--tests")
    tests = sorted(str(p) for p in (FRONTEND / "build/tests").glob("*.mjs"))
    assert tests
    node("--test", *tests)

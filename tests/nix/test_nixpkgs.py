"""What is taken from nixpkgs, with a stand-in that has the outputs and files of nixos-26.05."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from stand_ins import FILES, assemble
from test_entrances import of_nix_build
from toys import REPOSITORY

from stagedml.host.template import UNSET, templates
from stagedml.nix.client import Nix

if TYPE_CHECKING:
    from toys import Checkout

pytestmark = pytest.mark.nix

# `pkgs.x`, `inherit (pkgs) x`, `with pkgs;`, and the same of a flake's input.
LOOKS = re.compile(
    r"(?<![.\w])(?:nix)?pkgs\.([\w$]+)|(?:inherit\s*\(\s*|with\s+)(?:nix)?pkgs(?![.\w])"
)

NATIVE = '''\
"""A stage of a wheel in C++, and of a library that wheels expect of a machine."""

import ctypes
import sys

from stagedml import Build, Json, Outputs, pipeline, stage


class Seen(Outputs):
    """What a process of a stage has loaded."""

    facts = Json("facts.json", {"prefix": str, "loaded": [str]})


@stage(environment="native")
def look(build: Build[Seen]) -> Seen:
    """Load a wheel's module, and zlib by its name."""
    import kiwisolver

    solver = kiwisolver.Solver()
    x = kiwisolver.Variable("x")
    solver.addConstraint(x >= 3)
    solver.updateVariables()
    assert x.value() == 3
    ctypes.CDLL("libz.so.1").zlibVersion()
    with open("/proc/self/maps") as file:
        loaded = sorted({line.split()[-1] for line in file if ".so" in line})
    build.out.facts = {"prefix": sys.base_prefix, "loaded": loaded}
    return build.out


@pipeline("native")
def all_native(m):
    """Look."""
    return look(m)
'''


@pytest.fixture(scope="module")
def stand_in(private_store: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    nix = Nix(env=private_store)
    return assemble(nix, tmp_path_factory.mktemp("nixpkgs") / "nixpkgs", packages=True)


@pytest.fixture
def of_nixpkgs(project: Checkout, stand_in: Path) -> Checkout:
    """The toy project, with the stand-in in place of nixpkgs."""
    project.env["STAGEDML_TOOLCHAIN"] = str(stand_in)
    return project


def test_a_stage_of_the_standard_library(of_nixpkgs, stand_in):
    """Each entrance gives one path, and it is built by nixpkgs' interpreter and none else."""
    (path,) = of_nixpkgs.build("toy.count")
    assert of_nix_build(of_nixpkgs, "toy.count") == path
    assert of_nixpkgs.flake_path("toy.count") == path
    assert json.loads(Path(path, "counts.json").read_text()) == {"words": 6.0}
    nix = Nix(env=of_nixpkgs.env)
    packages = {name: nix.build(stand_in, [name]).outputs[0] for name in ("python313", "python3")}
    (drv,) = nix.query("--deriver", path)
    assert packages["python313"] in nix.query("--requisites", "--include-outputs", drv)
    chosen = of_nixpkgs.env.pop("STAGEDML_TOOLCHAIN")
    assert of_nixpkgs.run("path", "--planned", "toy.count").stdout.split() != [path], chosen


def test_a_wheel_finds_the_libraries_of_nixpkgs(of_nixpkgs, stand_in):
    """Of the outputs that hold them: `lib` of the compiler, `out` of zlib."""
    (of_nixpkgs.root / "pipelines/native.py").write_text(NATIVE)
    for name in ("native.toml", "native.lock.toml"):
        shutil.copy(FILES / "environments" / name, of_nixpkgs.root / "nix/environments")
    (path,) = of_nixpkgs.build("native")
    facts = json.loads(Path(path, "facts.json").read_text())
    nix = Nix(env=of_nixpkgs.env)
    wanted = {"libstdc++.so.6": "stdenv.cc.cc.lib", "libz.so.1": "zlib.out"}
    for library, attribute in wanted.items():
        (package,) = nix.build(stand_in, [attribute]).outputs
        assert [p for p in facts["loaded"] if f"/{library}" in p] == [
            str(Path(package, "lib", library).resolve())
        ]
    assert facts["prefix"] == nix.build(stand_in, ["python313"]).outputs[0]


def test_a_program_of_nixpkgs(of_nixpkgs):
    of_nixpkgs.edit(
        "pipelines/commands.py",
        "    return missing(m)",
        "    from toy.commands import awk\n\n    return awk(m)",
    )
    (path,) = of_nixpkgs.build("command-missing")
    assert Path(path, "printed.txt").read_text() == "1\n"


def test_one_file_looks_into_nixpkgs():
    """All others take what it lists; they may ask whether they have the host stand-in."""
    found = []
    for file in sorted((REPOSITORY / "nix").rglob("*.nix")):
        name = str(file.relative_to(REPOSITORY / "nix"))
        if re.match(r"(modules|pipelines|pynixify)/|lib/test_|lib/from_nixpkgs", name):
            continue
        text = re.sub(r"/\*.*?\*/|#[^\n]*", "", file.read_text(), flags=re.DOTALL)
        found += [
            f"{name}: {match[0]}"
            for match in LOOKS.finditer(text)
            if match[1] not in ("hostPython", "legacyPackages", "nix", "outPath")
        ]
    assert found == []


# In place of what is wanted, a package that has other files; or nothing.
BROKEN = """
{ overlays ? [ ], ... }@arguments:
import STAND_IN (arguments // {
  overlays = [
    (_: super: {
      cacert = super.patch;
      nixfmt = null;
      patchelf = super.patch // { out = throw "patchelf is marked as broken"; };
      python313 = super.patch // { inherit (super.python313) pkgs pythonVersion sitePackages; };
      python313Packages = {
        pip = super.patch;
        inherit (super.python313Packages) callPackage python;
        buildPythonApplication = _: super.patch;
      };
      stdenv = super.stdenv // { cc.cc = super.stdenv.cc.cc // { lib = super.patch; }; };
      zlib = super.zlib // { out = super.zlib.dev; };
    })
  ] ++ overlays;
})
"""


def check(project: Checkout, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs the maintainer's check, in the store of a project."""
    return subprocess.run(
        [sys.executable, REPOSITORY / "scripts/check_nixpkgs.py", *words],
        env={**project.env, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def rows_of(text: str, system: str) -> dict[str, str]:
    """What a table says of a system, by attribute."""
    parts = (line.partition(f" {system} ") for line in text.splitlines())
    return {what.strip(): found.strip() for what, between, found in parts if between}


def test_the_check_finds_all_that_is_taken(of_nixpkgs, stand_in):
    """And the command, as nixpkgs would package it, is StagedML: it finds its Nix library."""
    root = str(of_nixpkgs.root)
    done = check(of_nixpkgs, "--nixpkgs", str(stand_in), "--root", root, "--pipeline", "toy.count")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "17 of 17 are as expected, of 7 attributes" in done.stdout
    found = rows_of(done.stdout, "x86_64-linux") | rows_of(done.stdout, "aarch64-linux")
    assert set(found) >= {"python313", "python313Packages.pip", "stdenv.cc.cc", "zlib", "cacert"}
    assert found["pipeline toy.count"] == "ok     count, by default.nix and by the flake"

    nix = Nix(env=of_nixpkgs.env)
    (package,) = nix.build(REPOSITORY / "default.nix", ["stagedml-nixpkgs"]).outputs
    overlays = f"overlays = [ (import {REPOSITORY}/nix/overlay.nix) ];"
    made = nix.eval_json(
        expr=f"with (import {stand_in} {{ {overlays} }}).stagedml;"
        " { inherit meta; path = outPath; }"
    )
    assert made["path"] == package, "who uses the overlay gets what the flake offers"
    assert made["meta"]["mainProgram"] == "stagedml"
    assert made["meta"]["license"]["spdxId"] == "MIT"
    env = {name: value for name, value in of_nixpkgs.env.items() if name != "PYTHONPATH"}
    own = of_nixpkgs.root.parent / "own"
    own.mkdir()

    def run(*line: str, **more: str) -> str:
        done = subprocess.run(
            line, cwd=own, env=env | more, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    program = f"{package}/bin/stagedml"
    offered = {row["name"] for row in json.loads(run(program, "init", "--list", "--json"))}
    assert offered == set(templates())
    run(program, "init", ".")
    flake = own / "flake.nix"
    flake.write_text(flake.read_text().replace(UNSET, f"path:{REPOSITORY}"))
    planned = run(program, "path", "--planned", "hello")
    checkout = (sys.executable, "-m", "stagedml", "path", "--planned", "hello")
    assert planned == run(*checkout, PYTHONPATH=str(REPOSITORY))
    assert planned.startswith(of_nixpkgs.env["NIX_STORE_DIR"]), "stages of either are the same"


def test_the_check_names_what_is_missing(of_nixpkgs, stand_in, tmp_path):
    (tmp_path / "default.nix").write_text(BROKEN.replace("STAND_IN", str(stand_in)))
    done = check(of_nixpkgs, "--nixpkgs", str(tmp_path), "--pipeline", "no-such-pipeline")
    assert done.returncode == 1, done.stdout + done.stderr
    system = f"{os.uname().machine}-linux"
    found = rows_of(done.stdout, system)
    wanted = {
        "cacert": "its output 'out' has no etc/ssl/certs/ca-bundle.crt: /",
        "nixfmt": "this nixpkgs has no nixfmt (nix fmt)",
        "patchelf": "patchelf is marked as broken",
        "python313": "its output 'out' has no bin/python3, no bin/python3.",
        "python313Packages.pip": "its output 'out' has no lib/python3.",
        "stdenv.cc.cc": "its output 'lib' has no lib/libstdc++.so.6, no lib/libgcc_s.so.1: /",
        "zlib": "its output 'out' has no lib/libz.so.1: /",
        "stagedml-nixpkgs": "it has no bin/stagedml: /",
    }
    for attribute, failure in wanted.items():
        assert found[attribute].startswith("FAILED "), found[attribute]
        assert failure in done.stdout, failure
    assert "Correct nix/lib/from_nixpkgs.nix, and what uses it." in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_the_check_where_there_is_no_nixpkgs(of_nixpkgs, tmp_path):
    for place in (tmp_path / "none", Path(of_nixpkgs.env["NIX_CONF_DIR"])):
        done = check(of_nixpkgs, "--nixpkgs", str(place))
        assert done.returncode == 2, done.stdout
        assert f"there is no nixpkgs to check ({place}):\n" in done.stderr
        assert "Traceback" not in done.stderr


def test_the_documentation_lists_what_is_taken(nix: Nix):
    """With the version that nixpkgs has, and the table that the check must print."""
    package = '{ pythonVersion = "3.13"; sitePackages = "lib/python3.13/site-packages"; }'
    source = f"import {REPOSITORY}/nix/lib/from_nixpkgs.nix {{ pkgs.python313 = {package}; }}"
    attributes = nix.eval_json(expr=f"({source}).attributes")
    text = (REPOSITORY / "docs/nixpkgs.md").read_text()
    rows = re.findall(r"^\| `(\S+)` \| `(\w+)` \| (.*?) \| (.*?) \|$", text, re.MULTILINE)
    listed = {
        name: {"output": output, "files": files.replace("`", "").split(", "), "for": purpose}
        for name, output, files, purpose in rows
    }
    assert listed == attributes
    printed = rows_of(text.partition("A row that fails")[0], "x86_64-linux")
    for name, attribute in attributes.items():
        assert printed[name].endswith(f": {', '.join(attribute['files'])}")
    count = 2 * (len(attributes) + 1) + 1
    assert f"\n{count} of {count} are as expected, of {len(attributes)} attributes\n" in text

"""What is taken from nixpkgs, with a stand-in that has the outputs and files of nixos-26.05."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from stand_ins import FILES, assemble
from test_entrances import of_nix_build
from toys import REPOSITORY

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
    return assemble(Nix(env=private_store), tmp_path_factory.mktemp("nixpkgs") / "nixpkgs")


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
        if re.match(r"(pipelines|pynixify)/|lib/test_|lib/from_nixpkgs", name):
            continue
        text = re.sub(r"/\*.*?\*/|#[^\n]*", "", file.read_text(), flags=re.DOTALL)
        found += [
            f"{name}: {match[0]}"
            for match in LOOKS.finditer(text)
            if match[1] not in ("hostPython", "legacyPackages", "nix", "outPath")
        ]
    assert found == []

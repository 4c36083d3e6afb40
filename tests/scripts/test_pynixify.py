"""The command as pynixify packages it, and the script that runs pynixify."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from stand_ins import assemble
from toys import REPOSITORY

from stagedml.nix.client import Nix
from stagedml.version import VERSION

HERE = REPOSITORY / "nix/pynixify"
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())
# Writes what the real one wrote, as it stands in the repository; or something else.
PROGRAM = """#!/bin/sh
set -eu
echo "$@" >&2
test -f setup.py
cp -r {source} pynixify
rm -f pynixify/default.nix pynixify/nixpkgs.nix
{more}
"""


def shim() -> dict[str, object]:
    """What setup.py says."""
    tree = ast.parse((HERE / "setup.py").read_text())
    (call,) = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {word.arg or "": ast.literal_eval(word.value) for word in call.keywords}


def test_the_shim_says_what_pyproject_says() -> None:
    said, project = shim(), PROJECT["project"]
    assert said.pop("version") == VERSION
    assert said.pop("install_requires") == project["dependencies"]
    build = [re.match(r"[\w-]+", text)[0] for text in PROJECT["build-system"]["requires"]]
    assert said.pop("setup_requires") == build
    assert {key: said.pop(key) for key in ("name", "description", "license")} == {
        key: project[key] for key in ("name", "description", "license")
    }
    meta = (REPOSITORY / "nix/lib/meta.nix").read_text()
    assert f'homepage = "{said.pop("url")}"' in meta
    assert not said


def test_what_was_written_is_of_the_shim() -> None:
    """So that a new requirement is no package that lacks it, until pynixify is run again."""
    text = (HERE / "packages/stagedml/default.nix").read_text()
    said = shim()
    names = [re.match(r"[\w-]+", requirement)[0] for requirement in said["install_requires"]]
    for attribute, packages in (
        ("propagatedBuildInputs", names),
        ("buildInputs", said["setup_requires"]),
    ):
        found = re.search(rf"\b{attribute} = \[(.*?)\];", text, re.DOTALL)
        assert found is not None
        assert found[1].split() == packages
    for key in ("version", "description"):
        assert f'{key} = "{said[key]}";' in text
    assert f'homepage = "{said["url"]}";' in text


def script(path: Path, *words: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Runs the script, with programs of a directory before all others."""
    return subprocess.run(
        [sys.executable, REPOSITORY / "scripts/pynixify.py", *words],
        env={**os.environ, **env, "PATH": f"{path}:/usr/bin:/bin", "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.mark.parametrize(
    ("more", "status", "said"),
    [
        ("", 0, "nix/pynixify is what pynixify writes\n"),
        (
            "sed -i 's/    toml$/    tomli/' pynixify/packages/stagedml/default.nix",
            1,
            "nix/pynixify/packages/stagedml/default.nix differs\n",
        ),
        (
            "mkdir pynixify/packages/uv; touch pynixify/packages/uv/default.nix",
            2,
            "packages/stagedml/default.nix: packages/uv/default.nix",
        ),
        ("exit 3", 2, "pynixify did not come to an end: "),
    ],
)
def test_the_script(more: str, status: int, said: str, tmp_path: Path) -> None:
    for name, text in (("pynixify", PROGRAM.format(source=HERE, more=more)), ("nixfmt", "")):
        (tmp_path / name).write_text(text)
        (tmp_path / name).chmod(0o755)
    done = script(tmp_path, "--check")
    assert done.returncode == status, done.stderr
    assert said in done.stdout + done.stderr
    assert "--local stagedml --overlay-only" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_script_without_the_program(tmp_path: Path) -> None:
    done = script(tmp_path)
    assert done.returncode == 2
    assert "error: pynixify is not installed\nIt is on GitHub alone" in done.stderr


@pytest.mark.nix
@pytest.mark.thorough
@pytest.mark.skipif(
    shutil.which("pynixify") is None or "STAGEDML_TEST_SETUPTOOLS" not in os.environ,
    reason="needs pynixify, and the archive that nix/pynixify/nixpkgs.nix names",
)
def test_the_real_program_writes_the_same(private_store: dict[str, str], tmp_path: Path) -> None:
    nix = Nix(env=private_store)
    nix.add_fixed_flat(os.environ["STAGEDML_TEST_SETUPTOOLS"])
    stand_in = assemble(nix, tmp_path / "nixpkgs", packages=True)
    program = Path(shutil.which("pynixify") or "").parent
    done = script(program, "--check", "--nixpkgs", str(stand_in), **private_store)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("\nnix/pynixify is what pynixify writes\n")

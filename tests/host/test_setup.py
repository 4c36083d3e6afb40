"""`scripts/setup.sh` makes the choice of toolchain where nobody has, and says so."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from stagedml.host import toolchain
from stagedml.host.patchelf import fetch
from stagedml.nix.client import Nix

pytestmark = [
    pytest.mark.nix,
    pytest.mark.skipif(Path("/etc/NIXOS").exists(), reason="NixOS chooses nixpkgs"),
]

REPOSITORY = Path(__file__).parents[2]


class Fresh:
    """A checkout that is set up but for the choice."""

    def __init__(self, folder: Path, env: dict[str, str]) -> None:
        self.folder = folder
        self.env = env
        programs = folder / ".venv/bin"
        programs.mkdir(parents=True)
        for name in ("python", "pip", "stagedml"):
            (programs / name).symlink_to(Path(sys.executable).parent / name)
        for name in ("scripts/setup.sh", "pyproject.toml"):
            (folder / name).parent.mkdir(exist_ok=True)
            shutil.copy(REPOSITORY / name, folder / name)
        os.utime(folder / "pyproject.toml", (0, 0))
        for stamp in ("run", "test"):
            (folder / f".venv/.stagedml-{stamp}").write_text("")

    def setup(self, what: str = "run", **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.folder / "scripts/setup.sh", what],
            env={**self.env, **env},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def fresh(empty_store: dict[str, str], nix: Nix, tmp_path: Path) -> Fresh:
    wheel = fetch(nix)
    Nix(env=empty_store).add_fixed_flat(wheel, name=wheel.name[33:])
    env = {k: v for k, v in empty_store.items() if k not in ("STAGEDML_TOOLCHAIN", "TOOLCHAIN")}
    return Fresh(tmp_path / "checkout", env)


def test_where_nobody_has_chosen(fresh: Fresh) -> None:
    done = fresh.setup()
    assert done.returncode == 0, done.stderr
    assert "it is 'host' from now\non" in done.stderr
    assert "make run TOOLCHAIN=nixpkgs, or stagedml toolchain nixpkgs" in done.stderr
    chosen = toolchain.require(fresh.env)
    assert chosen.snapshot
    assert fresh.setup().stderr == ""
    assert toolchain.require(fresh.env) == chosen


def test_what_was_chosen_stays(fresh: Fresh) -> None:
    roots = Path(fresh.env["NIX_STATE_DIR"], "gcroots/stagedml")
    roots.mkdir(parents=True)
    (roots / "toolchain-is-nixpkgs").write_text("")
    assert fresh.setup().stderr == ""
    assert toolchain.require(fresh.env).snapshot is None


def test_what_is_asked_for_is_chosen(fresh: Fresh) -> None:
    done = fresh.setup(TOOLCHAIN="nixpkgs")
    if Nix(env=fresh.env).version() < toolchain.NIXPKGS_NEEDS:
        assert done.returncode == 1
        assert "that nixpkgs needs Nix 2.18" in done.stderr
        assert toolchain.choice(fresh.env) is None
    else:
        assert toolchain.require(fresh.env).snapshot is None
    assert fresh.setup(TOOLCHAIN="host").returncode == 0
    assert toolchain.require(fresh.env).snapshot
    assert fresh.setup(TOOLCHAIN="else").returncode == 2


def test_tests_need_no_choice(fresh: Fresh) -> None:
    assert fresh.setup("test", TOOLCHAIN="host").returncode == 0
    assert toolchain.choice(fresh.env) is None

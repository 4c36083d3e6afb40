"""Settings for Nix that belong to a virtual environment."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from stagedml.nix import settings
from stagedml.nix.client import Nix

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def environment(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    return tmp_path


def test_they_are_in_force_below_what_the_user_gave(environment):
    (environment / "nix.conf").write_text("substituters =\n")
    assert settings.in_force({"A": "b"}) == {"A": "b", "NIX_CONFIG": "substituters ="}
    given = settings.in_force({"NIX_CONFIG": "substituters = https://mine"})
    assert given["NIX_CONFIG"] == "substituters =\nsubstituters = https://mine"
    assert settings.in_force(given) == given  # as in `make shell`


@pytest.mark.parametrize("content", [None, "", "\n"])
def test_none_change_nothing(environment, content):
    if content is not None:
        (environment / "nix.conf").write_text(content)
    assert settings.in_force({"NIX_CONFIG": "a = b"}) == {"NIX_CONFIG": "a = b"}


def test_outside_of_an_environment_there_are_none(environment, monkeypatch):
    (environment / "nix.conf").write_text("substituters =\n")
    monkeypatch.setattr(sys, "base_prefix", sys.prefix)
    assert settings.in_force({}) == {}


def test_an_environment_that_was_given_is_used_as_it_is(environment):
    (environment / "nix.conf").write_text("substituters =\n")
    assert "NIX_CONFIG" not in Nix(env={"PATH": os.defpath}).env


@pytest.mark.nix
def test_nix_takes_them(tmp_path, private_store):
    """Started by its full path, with no shell that sets anything."""
    venv.create(tmp_path / "venv", with_pip=False)
    (tmp_path / "venv/nix.conf").write_text("connect-timeout = 7\n# said why\nfallback = true\n")
    code = "from stagedml.nix.client import Nix; s = Nix().settings(); print(s['connect-timeout'])"
    env = {k: v for k, v in private_store.items() if k != "NIX_CONFIG"}
    env["PYTHONPATH"] = os.pathsep.join([str(REPOSITORY), *(p for p in sys.path if p)])
    python = tmp_path / "venv/bin/python"
    done = subprocess.run(
        [python, "-c", code], env=env, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "7", done.stderr


@pytest.mark.nix
@pytest.mark.parametrize(
    "texts",
    [
        {},
        {"etc/nix.conf": "netrc-file = /a\n"},
        {"etc/nix.conf": "netrc-file = /a\n", "one": "netrc-file = /b", "two": "netrc-file = /c"},
        {"etc/nix.conf": "netrc-file = /a\n", "two": "cores = 1\n  netrc-file   =  /c # so\n"},
        {"etc/nix.conf": "include more/x.conf\n", "etc/more/x.conf": "netrc-file = /d\n"},
        {"etc/nix.conf": "!include none\n#netrc-file = /a\nnetrc-file = /a\nnetrc-file = /b\n"},
        {"one": "netrc-file = /b", "NIX_CONFIG": "netrc-file = /e\ncores = 2"},
        {"one": "netrc-file = /b", "home/nix/nix.conf": "netrc-file = /f"},
        {"home/nix/nix.conf": "netrc-file = /f", "xdg/nix/nix.conf": "netrc-file = /g"},
    ],
)
def test_what_was_chosen_is_what_nix_takes(tmp_path, private_store, texts):
    env = {k: v for k, v in private_store.items() if k not in ("NIX_CONFIG", "NIX_USER_CONF_FILES")}
    env |= {"NIX_CONF_DIR": str(tmp_path / "etc"), "XDG_CONFIG_HOME": str(tmp_path / "home")}
    env |= {"XDG_CONFIG_DIRS": str(tmp_path / "xdg"), "NIX_CONFIG": texts.get("NIX_CONFIG", "")}
    for name, text in texts.items():
        if name != "NIX_CONFIG":
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text)
    if "one" in texts or "two" in texts:
        env["NIX_USER_CONF_FILES"] = f"{tmp_path / 'one'}:{tmp_path / 'two'}"
    default = str(tmp_path / "etc/netrc")
    assert (settings.chosen("netrc-file", env) or default) == Nix(env=env).settings()["netrc-file"]
    assert settings.chosen("max-jobs", env) is None


def test_whether_there_are_remote_builders(tmp_path):
    env = {"NIX_CONF_DIR": str(tmp_path), "NIX_USER_CONF_FILES": ""}
    assert not settings.has_builders(env)
    (tmp_path / "machines").write_text("ssh-ng://gpu1\n")
    assert settings.has_builders(env)
    assert not settings.has_builders(env | {"NIX_CONFIG": "builders ="})
    assert settings.has_builders(env | {"NIX_CONFIG": "builders = ssh-ng://gpu1 x86_64-linux"})

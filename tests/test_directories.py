"""Where a user's files are: never below the current directory."""

from __future__ import annotations

import os
import pwd
from pathlib import Path

import pytest

from stagedml.directories import (
    NoHomeError,
    absolute,
    cache_home,
    config_home,
    home,
    state_home,
)

OWN = Path(pwd.getpwuid(os.getuid()).pw_dir)


def test_what_is_set_counts() -> None:
    env = {"HOME": "/h", "XDG_CACHE_HOME": "/c"}
    assert (home(env), cache_home(env)) == (Path("/h"), Path("/c"))
    assert (state_home(env), config_home(env)) == (Path("/h/.local/state"), Path("/h/.config"))


@pytest.mark.parametrize("text", ["", ".", "here", "~", "../x"])
def test_what_is_relative_does_not(text: str) -> None:
    env = {"HOME": text, "XDG_CACHE_HOME": text, "XDG_STATE_HOME": text}
    assert home(env) == OWN
    assert cache_home(env) == OWN / ".cache"
    assert state_home(env) == OWN / ".local/state"
    passed_on = absolute({**env, "PATH": "here:/bin", "LANG": "C"})
    assert passed_on == {"HOME": str(OWN), "PATH": "here:/bin", "LANG": "C"}


@pytest.mark.parametrize("named", ["tmp", "/no/such/directory", __file__])
def test_a_temporary_directory_that_is_none_is_passed_over(named: str) -> None:
    assert "TMPDIR" not in absolute({"TMPDIR": named})
    assert absolute({"TMPDIR": "/tmp"})["TMPDIR"] == "/tmp"


def test_what_is_absolute_is_passed_on_as_it_is() -> None:
    env = {"HOME": "/h", "XDG_STATE_HOME": "/s", "X": "y"}
    assert absolute(env) == env
    assert absolute({"X": "y"}) == {"HOME": str(OWN), "X": "y"}


def test_a_user_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_: int) -> pwd.struct_passwd:
        raise KeyError

    monkeypatch.setattr(pwd, "getpwuid", unknown)
    assert cache_home({}) is None
    assert absolute({"HOME": "x"}) == {}
    with pytest.raises(NoHomeError, match="no directory to record runs in"):
        state_home({})

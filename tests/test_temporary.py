"""Temporary directories, and what becomes of those of killed processes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stagedml.temporary import sweep, temporary_directory

if TYPE_CHECKING:
    from collections.abc import Iterator

OWNER = """
import time
from stagedml.temporary import temporary_directory
with temporary_directory("test") as directory:
    (directory / "sub").mkdir()
    (directory / "sub/file").write_text("x")
    (directory / "sub").chmod(0o500)
    print(directory, flush=True)
    time.sleep(60)
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary directories are made."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


@pytest.fixture
def owner(place: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """A process with a temporary directory that is an hour old."""
    process = subprocess.Popen([sys.executable, "-c", OWNER], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    directory = Path(process.stdout.readline().strip())
    age(directory)
    yield process, directory
    process.kill()
    process.wait()
    process.stdout.close()


def age(path: Path, seconds: float = 3600) -> None:
    os.utime(path, (time.time() - seconds,) * 2)


def test_it_is_there_and_then_gone(place: Path) -> None:
    with temporary_directory("word") as directory:
        assert directory.parent == place
        assert "word" in directory.name
        (directory / "x").mkdir(mode=0o500)
    assert not directory.exists()


def test_that_of_a_living_process_stays(
    place: Path, owner: tuple[subprocess.Popen[str], Path]
) -> None:
    sweep()
    assert (owner[1] / "sub/file").exists()


def test_that_of_a_killed_process_goes(
    place: Path, owner: tuple[subprocess.Popen[str], Path]
) -> None:
    process, directory = owner
    process.kill()
    process.wait()
    assert directory.exists()
    with temporary_directory("another"):
        assert not directory.exists()


def test_a_new_one_stays_for_a_while(place: Path) -> None:
    """Another process may just have made it."""
    with temporary_directory("x") as directory:
        pass
    directory.mkdir()
    sweep()
    assert directory.exists()
    age(directory)
    sweep()
    assert not directory.exists()


def test_what_is_not_ours_stays(place: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other")
    (place / "stagedml.tmp-link").symlink_to(other)
    (place / "stagedml.tmp-file").write_text("")
    (place / "stagedml-test").mkdir()
    for path in place.iterdir():
        os.utime(path, (0, 0), follow_symlinks=False)
    sweep()
    assert len(list(place.iterdir())) == 3
    assert other.is_dir()

"""Package data of stages, through real Nix: part of their identity, and always fresh."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from test_entrances import of_nix_build

pytestmark = pytest.mark.nix


def greeted(path):
    return Path(path, "greeting.txt").read_text()


def test_what_a_stage_reads_beside_its_code(project):
    (path,) = project.build("greeting")
    assert greeted(path) == "good morning\none\n"
    assert of_nix_build(project, "greeting") == project.flake_path("greeting") == path
    now = str(time.time_ns())
    project.edit("toy/greeting.txt", "morning", now)
    assert project.planned("greeting") == ["greeting"]
    edited = of_nix_build(project, "greeting")
    assert greeted(edited) == f"good {now}\none\n"
    assert project.flake_path("greeting") == edited
    assert project.build("greeting") == [edited]


def test_data_files_that_are_not_there(project):
    project.edit("toy/greeting.py", 'data_files=["greeting.txt"]', 'data_files=["../../x.txt"]')
    said = project.fail("build", "greeting")
    assert "the data file '../../x.txt' of the stage 'greeting' is not in a package" in said
    project.edit("toy/greeting.py", 'data_files=["../../x.txt"]', 'data_files=["x.txt"]')
    said = project.fail("build", "greeting")
    assert "the data file 'x.txt' of the stage 'greeting' is not a file: " in said
    project.edit("toy/greeting.py", 'data_files=["x.txt"]', "")
    said = project.fail("build", "greeting")
    assert "FileNotFoundError" in said

"""External programs as stages, through real Nix."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_entrances import of_nix_build
from toys import WHEEL

pytestmark = pytest.mark.nix


def printed(path):
    return Path(path, "printed.txt").read_text()


def test_a_script_of_the_repository(project):
    (path,) = project.build("command-script")
    assert printed(path) == "ONE TWO!\n"
    assert of_nix_build(project, "command-script") == path
    assert project.flake_path("command-script") == path
    (other,) = project.build("command-script", "--set", "shout.mark=*; echo $HOME")
    assert printed(other) == "ONE TWO*; echo $HOME\n", "no shell reads the arguments"
    project.edit("scripts/shout.py", "upper", "title")
    assert project.planned("command-script") == ["shout"]
    (edited,) = project.build("command-script")
    assert printed(edited) == "One Two!\n"


def test_a_program_that_fails(project):
    said = project.fail("build", "command-script", "--set", "shout.mark=die")
    assert "exited with status 3, after it said:\n" in said
    assert "shouted 2 words" in said
    assert "CommandError: python3 " in said
    said = project.fail("build", "command-missing")
    assert "the program 'no-such-program' is not there" in said
    assert "toy/commands.py" in said


def test_a_program_of_a_package(project):
    project.run("seed", WHEEL)
    (path,) = project.build("command-package")
    assert printed(path) == "hi a b $HOME\n"


def test_programs_of_nixpkgs_with_the_host_stand_in(project):
    """It is said which stage asks for what, and nothing else is kept from being built."""
    project.edit(
        "pipelines/commands.py",
        "    return missing(m)",
        "    from toy.commands import awk\n\n    return awk(m)",
    )
    said = project.fail("build", "command-missing")
    assert "the stage 'awk' runs programs of nixpkgs:gawk, which the host stand-in" in said

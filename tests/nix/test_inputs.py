"""Inputs of stages, through real Nix: by keyword, absent, and seen through other stages."""

from __future__ import annotations

from pathlib import Path

import pytest

pytestmark = pytest.mark.nix


def test_how_inputs_are_given_does_not_matter(project):
    paths = project.build("wiring", "wiring-by-keyword")
    assert paths[0] == paths[1]
    assert Path(paths[0], "seen.txt").read_text() == "3 []\none two three\n+\n13\n"
    assert project.flake_path("wiring") == paths[0]


def test_inputs_that_are_absent(project):
    (path,) = project.build("wiring-absent")
    assert Path(path, "seen.txt").read_text() == "nothing [1, 2]\n-\n-\none\none two\n-\n"
    seen = project.python(
        "from stagedml.realized import realized\n"
        "joined = realized('wiring-absent.join')\n"
        "print(joined.first, [o.config.words for o in joined.others])\n"
    )
    assert seen.stdout.strip() == "None [1, 2]", seen.stderr
    reasons = project.run("plan", "wiring-absent", "--all").stdout
    assert "join" in reasons


def test_why_a_stage_would_be_built_names_its_inputs(project):
    """The inputs that are handed on as a whole, and those that these expose."""
    project.build("wiring")
    reasons = project.run("plan", "wiring", "--set", "corpus.words=2").stdout
    assert "+ join\n    input corpus is another\n" in reasons
    assert "+ look\n    input corpus is another\n    input join is another\n" in reasons

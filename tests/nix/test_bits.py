"""Portable and fast bits: what a stage is told, which variables its build has, what a plan says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from toys import WHEEL

from stagedml.nix.client import Nix

pytestmark = pytest.mark.nix

ROOT = Path(__file__).parent.parent.parent
STAGES = '''
from __future__ import annotations
from stagedml import Build, Json, Manager, Outputs, pipeline, stage

class Sensed(Outputs):
    """What a build has."""
    seen = Json("seen.json", dict)

@stage(environment="tiny")
def sense(build: Build[Sensed]) -> Sensed:
    """Look."""
    import os
    build.out.seen = {"bits": build.bits, **os.environ}
    return build.out

@stage
def bare(build: Build[Sensed], sensed: Sensed) -> Sensed:
    """Look, with no packages."""
    import os
    build.out.seen = {"bits": build.bits, **os.environ}
    return build.out

@pipeline("sensed")
def all_sensed(m: Manager) -> Sensed:
    """Look twice."""
    return bare(m, sense(m))
'''


@pytest.fixture
def sensed(project):
    (project.root / "pipelines/sensed.py").write_text(STAGES)
    project.run("seed", WHEEL)
    return project


def seen(path: str) -> dict[str, str]:
    found: dict[str, str] = json.loads(Path(path, "seen.json").read_text())
    return found


def test_a_build_has_what_portable_bits_need(sensed):
    pins = Nix().eval_json(expr=f"(import {ROOT}/nix/lib/variables.nix).portable")
    assert pins
    (path,) = sensed.build("sensed.sense")
    portable = seen(path)
    assert portable["bits"] == "portable"
    assert {name: portable[name] for name in pins} == pins
    bare = seen(sensed.build("sensed")[0])
    assert bare["bits"] == "portable"
    assert not pins.keys() & bare.keys()

    # Fast bits are another stage, which a plan tells in one line, and `show` as well.
    fast = ("--set", "sense.bits=fast")
    (other,) = sensed.build("sensed.sense", *fast)
    assert other != path
    assert seen(other)["bits"] == "fast"
    assert not pins.keys() & seen(other).keys()
    assert sensed.run("plan", "sensed.sense", "--set", "sense.bits=portable").stdout == ""
    assert "bits           fast" in sensed.run("show", "sensed.sense", *fast).stdout
    assert "bits" not in sensed.run("show", "sensed.sense").stdout


def test_a_plan_tells_a_change_of_bits_in_one_line(sensed):
    sensed.build("sensed.sense")
    sensed.edit(
        "pipelines/sensed.py",
        '@stage(environment="tiny")',
        '@stage(environment="tiny", bits="fast")',
    )
    said = sensed.run("plan", "sensed.sense").stdout.splitlines()
    assert said[:1] == ["+ sense (fast bits)"]
    reasons = [row.strip() for row in said[1:] if "source" not in row]
    assert reasons == ["bits: 'portable' -> 'fast'"]


def test_an_environments_own_variables_count_more(sensed):
    toml = sensed.root / "nix/environments/tiny.toml"
    toml.write_text(toml.read_text() + '[variables]\nOMP_NUM_THREADS = "3"\nMINE = "yes"\n')
    found = seen(sensed.build("sensed.sense")[0])
    assert (found["OMP_NUM_THREADS"], found["MINE"]) == ("3", "yes")
    assert found["ONEDNN_MAX_CPU_ISA"] == "AVX2"
    found = seen(sensed.build("sensed.sense", "--set", "sense.bits=fast")[0])
    assert (found["OMP_NUM_THREADS"], found["MINE"]) == ("3", "yes")
    assert "ONEDNN_MAX_CPU_ISA" not in found

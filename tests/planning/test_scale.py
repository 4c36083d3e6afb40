"""Pipelines of thousands of stages: what planning, generating and evaluating them costs."""

from __future__ import annotations

import resource

import pytest

pytestmark = pytest.mark.nix

MANY = """\
from __future__ import annotations

from collections.abc import Sequence

from stagedml import Build, File, Outputs, pipeline, stage


class Out(Outputs):
    file = File("file")


@stage
def link(build: Build[Out], inputs: Sequence[Out], *, number: int = 0) -> Out:
    return build.out


@pipeline({"chain": {"count": COUNT}})
def all_chain(m, count: int) -> Out:
    last = link.named("l0")(m, [])
    for number in range(1, count):
        last = link.named(f"l{number}")(m, [last], number=number)
    return last


@pipeline({"fan": {"count": COUNT}})
def all_fan(m, count: int) -> Out:
    return link(m, [link.named(f"l{n}")(m, [], number=n) for n in range(count)])
"""


def spent() -> float:
    """Processor time of child processes, in seconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_five_thousand_stages(project):
    """Ten times the stages cost about ten times as much, and seconds in all."""
    costs: dict[int, dict[str, float]] = {}
    for count in (500, 5000):
        costs[count] = {}
        text = MANY.replace("COUNT", str(count))
        (project.root / "pipelines/many.py").write_text(text)
        for name, what in (
            ("generate", project.generate),
            ("chain", lambda: project.old_nix("nix-instantiate", "-A", "chain")),
            ("fan", lambda: project.old_nix("nix-instantiate", "-A", "fan")),
        ):
            before = spent()
            done = what()
            costs[count][name] = spent() - before
            assert done is None or done.returncode == 0
    for name, few in costs[500].items():
        many = costs[5000][name]
        assert many < 25 * few + 1, f"{name}: {few:.2f} s, then {many:.2f} s"
        assert many < 15, f"{name}: {many:.2f} s"

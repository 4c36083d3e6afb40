"""Stages that look up, by a name that is made when they run, what nothing mentions."""

from __future__ import annotations

from stagedml import Build, File, Outputs, stage


class Found(Outputs):
    """What was found."""

    text = File("text")


def unmentioned() -> str:
    """Nothing names this."""
    return "found"


@stage
def look_up(build: Build[Found]) -> Found:
    """Fail aloud where the name is not among the sources."""
    build.out.text.write_text(globals()["un" + "mentioned"]())  # LINE: lookup
    return build.out


@stage
def evaluate(build: Build[Found]) -> Found:
    """Evaluate a text, in which any name may stand."""
    build.out.text.write_text(eval("un" + "mentioned()"))
    return build.out

"""Programs as stages."""

from __future__ import annotations

from toy.commands import Printed, greet, missing, shout
from toy.text import corpus

from stagedml import Manager, file, pipeline


@pipeline("command-script")
def all_script(m: Manager) -> Printed:
    """Run a script of the repository."""
    return shout(m, file(m, "scripts/shout.py").file, words=corpus(m, words=3).text)


@pipeline("command-package")
def all_package(m: Manager) -> Printed:
    """Run a program of a package."""
    return greet(m)


@pipeline("command-missing")
def all_missing(m: Manager) -> Printed:
    """Run what is not there."""
    return missing(m)

"""The runs of the project, as the page has them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError
from stagedml.nix.paths import is_placeholder
from stagedml.ui.files import listed, report_in, type_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from stagedml.realization.record import Realization, Run
    from stagedml.tracking.table import Head
    from stagedml.ui import api
    from stagedml.ui.site import Site

_MOST = 200  # runs that are compared at once, or whose curves are read
_WHEEL = re.compile(r"(?P<name>[^-]+)-(?P<version>[^-]+)-.*\.whl")


class NoRunError(StagedMLError):
    """The project has no such run."""


def head_of(head: Head) -> api.Head:
    """Return a run without its stages."""
    return {
        "number": head.number,
        "key": head.key,
        "time": head.time,
        "project": head.project,
        "pipeline": head.pipeline,
        "variant": head.variant,
        "target": head.target,
        "status": head.status,
        "seconds": head.seconds,
        "commit": head.commit,
        "branch": head.branch,
        "dirty": head.dirty,
        "host": head.host,
        "user": head.user,
        "sandboxed": head.sandboxed,
        "output": head.output,
        "settings": dict(head.settings),
        "pins": list(head.pins),
    }


def found(site: Site, numbers: Iterable[int]) -> list[Run]:
    """Return runs of the project by their numbers.

    Raises:
        NoRunError: There is none of a number.
        LedgerError: The ledger cannot be read now.
    """
    runs = []
    for number in numbers:
        run = site.history.ledger.run(number)
        if run is None or run.project != str(site.project.root):
            raise NoRunError(f"the project has no run {number}")
        runs.append(run)
    return runs


def numbers_in(text: str) -> list[int]:
    """Return the numbers of `1,2,3`.

    Raises:
        NoRunError: It is not of that form, or there are too many.
    """
    words = [word for word in text.split(",") if word]
    if not all(word.isascii() and word.isdecimal() and len(word) < 19 for word in words):
        raise NoRunError(f"not numbers of runs: {text[:100]!r}")
    if len(words) > _MOST:
        raise NoRunError(f"at most {_MOST} runs can be compared at once")
    return list(dict.fromkeys(map(int, words)))


def run(site: Site, number: int) -> api.RunDetail:
    """Return what `api/run/NUMBER` answers.

    Raises:
        NoRunError: There is none.
    """
    from stagedml.tracking.rows import head_of as head

    (one,) = found(site, [number])
    pins = site.pins_of(one.key)
    outputs = [s.output for s in one.stages if not is_placeholder(s.output)]
    there = site.there(outputs)
    sizes = site.sizes(there)
    return {
        "head": head_of(head(one, pins)),
        "stages": [_stage(stage, there, sizes) for stage in one.stages],
        "patch": one.patch,
        "patch_omitted": one.patch_omitted,
        "rebuild": f"stagedml rebuild {one.id}",
        "settings": dict(one.settings),
        "pins": list(pins),
        "nix": one.nix,
    }


def _stage(stage: Realization, there: frozenset[str], sizes: dict[str, int]) -> api.Stage:
    identity = stage.identity
    is_there = stage.output in there
    files: list[api.File] = []
    if is_there:
        files = [
            {"path": path, "size": size, "type": type_of(path)}
            for path, size in listed(stage.output)
        ]
    return {
        "stage": stage.stage,
        "output": stage.output,
        "derivation": stage.derivation.rpartition("/")[2] or None,
        "outcome": stage.outcome,
        "seconds": stage.seconds,
        "size": sizes.get(stage.output),
        "there": is_there,
        "config": dict(identity.config),
        "inputs": dict(identity.inputs),
        "metrics": dict(stage.metrics),
        "environment": identity.variables.get("environment"),
        "interpreter": identity.interpreter,
        "packages": [
            {"name": match["name"], "version": match["version"]}
            for wheel in identity.packages
            if (match := _WHEEL.fullmatch(wheel))
        ],
        "files": files,
        "report": report_in([file["path"] for file in files]),
    }


def series(site: Site, numbers: Sequence[int]) -> api.Series:
    """Return what `api/series` answers."""
    from stagedml.tracking.series import curves_of

    notes: list[str] = []
    curves = curves_of(found(site, numbers), nix=site.nix, say=notes.append)
    return {"curves": [curve.as_json() for curve in curves], "notes": notes}  # type: ignore[misc]


def compare(site: Site, numbers: Sequence[int]) -> dict[str, Any]:
    """Return what `api/compare` answers.

    Raises:
        NoRunError: There is no such run, or there are none to compare.
    """
    from stagedml.tracking.comparison import compare_runs

    if not numbers:
        raise NoRunError("name the runs to compare: ?runs=1,2")
    return compare_runs(found(site, numbers)).as_json()

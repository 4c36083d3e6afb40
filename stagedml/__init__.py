"""Machine-learning stages, written in typed Python, as real Nix derivations."""

from __future__ import annotations

import sys

if sys.version_info >= (3, 14):
    raise ImportError(
        "StagedML runs on Python 3.11 to 3.13, as TensorFlow does, and this is Python "
        f"{sys.version.split()[0]}: make the virtual environment with one of those"
    )

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from stagedml.errors import StagedMLError
    from stagedml.planning.data import directory, fetchurl, file, wheel_member
    from stagedml.planning.frozen import frozen
    from stagedml.planning.gates import Objective, gate, objective
    from stagedml.planning.manager import Manager
    from stagedml.planning.matching import (
        match,
        match_all,
        match_best,
        match_exact,
        match_latest,
        match_only,
        match_some,
        match_top,
        match_worst,
    )
    from stagedml.planning.redefine import redefine
    from stagedml.planning.sweeps import between, each, sampled, sweep, zipped
    from stagedml.realization.closures import Closure, instantiate
    from stagedml.realization.references import (
        DRef,
        RRef,
        dref2path,
        dref2rrefs,
        linkrref,
        path2dref,
        path2rref,
        rref2dref,
        rref2path,
    )
    from stagedml.realization.repl import (
        Pause,
        repl_cancel,
        repl_continue,
        repl_continueMany,
        repl_realize,
    )
    from stagedml.realization.session import (
        assert_realized,
        realize,
        realizeMany,
        store_initialize,
    )
    from stagedml.realization.shell import (
        catref,
        diff,
        du,
        export_closure,
        findref,
        import_closure,
        lsref,
        rmref,
    )
    from stagedml.runtime.bounds import Bounds
    from stagedml.runtime.command import command
    from stagedml.runtime.either import Either, either
    from stagedml.runtime.errors import FailedStageError
    from stagedml.runtime.outputs import Dir, Directory, Fetched, File, Json, Metric, Outputs
    from stagedml.runtime.selection import Candidate
    from stagedml.runtime.stage import Build, Stage, pipeline, stage

# Where each public name lives; loaded on first use, so that `import stagedml` costs nothing.
_HOMES = {
    "errors": ("StagedMLError",),
    "runtime.bounds": ("Bounds",),
    "runtime.command": ("command",),
    "runtime.either": ("Either", "either"),
    "runtime.errors": ("FailedStageError",),
    "runtime.outputs": ("Dir", "Directory", "Fetched", "File", "Json", "Metric", "Outputs"),
    "runtime.selection": ("Candidate",),
    "runtime.stage": ("Build", "Stage", "pipeline", "stage"),
    "planning.data": ("directory", "fetchurl", "file", "wheel_member"),
    "planning.frozen": ("frozen",),
    "planning.gates": ("Objective", "gate", "objective"),
    "planning.manager": ("Manager",),
    "planning.matching": (
        "match",
        "match_all",
        "match_best",
        "match_exact",
        "match_latest",
        "match_only",
        "match_some",
        "match_top",
        "match_worst",
    ),
    "planning.redefine": ("redefine",),
    "planning.sweeps": ("between", "each", "sampled", "sweep", "zipped"),
    "realization.closures": ("Closure", "instantiate"),
    "realization.references": (
        "DRef",
        "RRef",
        "dref2path",
        "dref2rrefs",
        "linkrref",
        "path2dref",
        "path2rref",
        "rref2dref",
        "rref2path",
    ),
    "realization.repl": (
        "Pause",
        "repl_cancel",
        "repl_continue",
        "repl_continueMany",
        "repl_realize",
    ),
    "realization.session": ("assert_realized", "realize", "realizeMany", "store_initialize"),
    "realization.shell": (
        "catref",
        "diff",
        "du",
        "export_closure",
        "findref",
        "import_closure",
        "lsref",
        "rmref",
    ),
}
__all__ = [
    "Bounds",
    "Build",
    "Candidate",
    "Closure",
    "DRef",
    "Dir",
    "Directory",
    "Either",
    "FailedStageError",
    "Fetched",
    "File",
    "Json",
    "Manager",
    "Metric",
    "Objective",
    "Outputs",
    "Pause",
    "RRef",
    "Stage",
    "StagedMLError",
    "assert_realized",
    "between",
    "catref",
    "command",
    "diff",
    "directory",
    "dref2path",
    "dref2rrefs",
    "du",
    "each",
    "either",
    "export_closure",
    "fetchurl",
    "file",
    "findref",
    "frozen",
    "gate",
    "import_closure",
    "instantiate",
    "linkrref",
    "lsref",
    "match",
    "match_all",
    "match_best",
    "match_exact",
    "match_latest",
    "match_only",
    "match_some",
    "match_top",
    "match_worst",
    "objective",
    "path2dref",
    "path2rref",
    "pipeline",
    "realize",
    "realizeMany",
    "redefine",
    "repl_cancel",
    "repl_continue",
    "repl_continueMany",
    "repl_realize",
    "rmref",
    "rref2dref",
    "rref2path",
    "sampled",
    "stage",
    "store_initialize",
    "sweep",
    "wheel_member",
    "zipped",
]


def __getattr__(name: str) -> object:
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"stagedml.{home}"), name)
    msg = f"module 'stagedml' has no attribute {name!r}"
    raise AttributeError(msg)

"""Machine-learning stages, written in typed Python, as real Nix derivations."""

from __future__ import annotations

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from stagedml.define import Bounds, Build, Stage, fetchurl, pipeline, stage, wheel_member
    from stagedml.errors import StagedMLError
    from stagedml.plan import Manager, lineage
    from stagedml.promises import Dir, Fetched, File, Json, Metric, Outputs
    from stagedml.session import (
        Closure,
        DRef,
        RRef,
        instantiate,
        realize,
        rref2path,
        store_initialize,
    )

# Where each public name lives; loaded on first use, so that `import stagedml` costs nothing.
_HOMES = {
    "define": ("Bounds", "Build", "Stage", "fetchurl", "pipeline", "stage", "wheel_member"),
    "errors": ("StagedMLError",),
    "promises": ("Dir", "Fetched", "File", "Json", "Metric", "Outputs"),
    # Pass 1 only; a derivation has neither these modules nor a use for them.
    "plan": ("Manager", "lineage"),
    "session": (
        "Closure",
        "DRef",
        "RRef",
        "instantiate",
        "realize",
        "rref2path",
        "store_initialize",
    ),
}
PASS_ONE = (*_HOMES["plan"], *_HOMES["session"])

__all__ = [
    "Bounds",
    "Build",
    "Closure",
    "DRef",
    "Dir",
    "Fetched",
    "File",
    "Json",
    "Manager",
    "Metric",
    "Outputs",
    "RRef",
    "Stage",
    "StagedMLError",
    "fetchurl",
    "instantiate",
    "lineage",
    "pipeline",
    "realize",
    "rref2path",
    "stage",
    "store_initialize",
    "wheel_member",
]


def __getattr__(name: str) -> object:
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"stagedml.{home}"), name)
    msg = f"module 'stagedml' has no attribute {name!r}"
    raise AttributeError(msg)

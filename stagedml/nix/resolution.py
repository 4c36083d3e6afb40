"""Derivations whose outputs are addressed by content, before and after Nix knows their paths.

Until such a derivation is built, a placeholder stands for its output wherever that is mentioned.
Before Nix builds what mentions some, and before it builds what is itself addressed by content, it
resolves the derivation: all inputs become paths. It is the resolved derivation that it runs, keeps
the log of, and records as the maker of the output. What is not in the output paths of the inputs,
comments in sources for one, makes no other resolved derivation.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from stagedml.nix.derivation import Derivation, Output, write
from stagedml.nix.graph import load
from stagedml.nix.paths import nix32, placeholder, store_name

if TYPE_CHECKING:
    from collections.abc import Mapping

_TRUNCATED = 20  # bytes of the hash in a store path


def resolved_path(drv: str, known: Mapping[str, str]) -> str | None:
    """Return the path of the derivation that Nix resolves one to; itself if it needs none.

    None, if an input is not known yet.

    Args:
        drv: A derivation that is addressed by content, or uses such.
        known: The output paths of input derivations that do not tell them themselves.
    """
    derivation = load(drv)
    if not derivation.input_drvs:
        return drv
    sources = set(derivation.input_srcs)
    stand_ins = {}
    for other, names in derivation.input_drvs.items():
        made = load(other)
        for name in names:
            path = made.outputs[name].path
            if not path:
                if other not in known:
                    return None
                path = known[other]
                stand_ins[placeholder(other, name)] = path
            sources.add(path)

    def filled(text: str) -> str:
        for stand_in, path in stand_ins.items():
            text = text.replace(stand_in, path)
        return text

    resolved = replace(
        derivation,
        input_drvs={},
        input_srcs=tuple(sorted(sources)),
        builder=filled(derivation.builder),
        args=tuple(map(filled, derivation.args)),
        env={filled(name): filled(value) for name, value in derivation.env.items()},
    )
    store, name = drv.rpartition("/")[0], store_name(drv)
    waiting = [output for output, made in resolved.outputs.items() if not made.hash_algo]
    if waiting:  # its own path follows from those of the inputs
        outputs, env = dict(resolved.outputs), dict(resolved.env)
        for output in waiting:
            own = name if output == "out" else f"{name}-{output}"
            path = _store_path(store, f"output:{output}", _digest(resolved), own)
            outputs[output] = Output(path)
            env[output] = path
        resolved = replace(resolved, outputs=outputs, env=env)
    return _store_path(
        store, ":".join(["text", *sorted(sources)]), _digest(resolved), f"{name}.drv"
    )


def _digest(derivation: Derivation) -> str:
    return hashlib.sha256(write(derivation).encode("utf-8", "surrogateescape")).hexdigest()


def _store_path(store: str, kind: str, digest: str, name: str) -> str:
    """Return a store path as Nix makes it: see "Store Path Specification" in its manual."""
    whole = hashlib.sha256(f"{kind}:sha256:{digest}:{store}:{name}".encode()).digest()
    folded = bytearray(_TRUNCATED)
    for place, byte in enumerate(whole):
        folded[place % _TRUNCATED] ^= byte
    return f"{store}/{nix32(bytes(folded))}-{name}"

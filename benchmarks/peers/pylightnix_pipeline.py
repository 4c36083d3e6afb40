"""The chains and fans in Pylightnix: `python pylightnix_pipeline.py chain 100`."""

import sys
from pathlib import Path
from typing import Any

from pylightnix import (
    build_outpath,
    build_path,
    build_wrapper,
    fsinit,
    instantiate,
    match_only,
    mkconfig,
    mkdrv,
    mkSS,
    realize1,
    rref2path,
)


def join(registry: Any, index: int, parts: list[Any]) -> list[Any]:
    """Return a stage, as a reference to its text."""

    def realize(build: Any) -> None:
        texts = [Path(build_path(build, part)).read_text()[-64:] for part in parts]
        Path(build_outpath(build), "text").write_text("".join(texts) + f"{index}\n")

    config = mkconfig({"name": f"join-{index}", "index": index, "parts": parts})
    return [mkdrv(config, match_only(), build_wrapper(realize), registry), "text"]


def chain(size: int, r: Any) -> Any:
    """Each stage uses the one before it."""
    last = join(r, 0, [])
    for index in range(1, size):
        last = join(r, index, [last])
    return last[0]


def fan(size: int, r: Any) -> Any:
    """All stages but the first use the first, and the last uses all."""
    first = join(r, 0, [])
    middle = [join(r, index, [first]) for index in range(1, size - 1)]
    return join(r, size - 1, middle)[0]


if __name__ == "__main__":
    storage = mkSS(str(Path.cwd() / "storage"))
    fsinit(storage)
    shape = {"chain": chain, "fan": fan}[sys.argv[1]]
    made = realize1(instantiate(shape, int(sys.argv[2]), S=storage))
    print(rref2path(made, S=storage))

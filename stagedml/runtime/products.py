"""What Hydra reads of an output: metrics over time, and build products."""

from __future__ import annotations

import os

from stagedml.runtime.outputs import read_metrics

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from stagedml.runtime.outputs import Outputs


def describe_to_hydra(name: str, out: str, outputs: Outputs) -> None:
    """Write `nix-support`, where there is something to show.

    Format: https://github.com/NixOS/hydra, `hydra-metrics` and `hydra-build-products`.
    """
    metrics = read_metrics(out)
    files = [p.path for p in outputs.promises.values() if p.kind == "file"]
    pages = [path for path in files if path.endswith(".html")]
    texts = [path for path in files if path.endswith(".md")]
    if not metrics and not pages and not texts:
        return
    units = {p.path: getattr(p, "unit", "") for p in outputs.promises.values()}
    products = [f'report html "{out}/{path}"\n' for path in pages]
    products += [f'doc markdown "{out}/{path}"\n' for path in texts]
    products += [f'file data "{out}/{p}"\n' for p in files if p not in pages and p not in texts]
    written = {
        "hydra-metrics": "".join(
            f"{key} {value!r} {units.get(key, '')}".rstrip() + "\n"
            for key, value in sorted(metrics.items())
        ),
        "hydra-build-products": "".join(products),
        "hydra-release-name": f"{name}\n",
    }
    os.makedirs(f"{out}/nix-support", exist_ok=True)
    for file, text in written.items():
        with open(f"{out}/nix-support/{file}", "w", encoding="utf-8") as stream:
            stream.write(text)

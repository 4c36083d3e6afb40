"""The gate at the end of a pipeline: the result once more, if the pipeline's objectives are met."""

from __future__ import annotations

import os
import sys

from stagedml.runtime.errors import ObjectiveError
from stagedml.runtime.outputs import METRICS_FILE, Dir, File, Metric, backend_of
from stagedml.runtime.stage import Stage
from stagedml.runtime.supervisor import DAY, WEEK

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Any

    from stagedml.runtime.outputs import Promise
    from stagedml.runtime.stage import Build

AT_LEAST, AT_MOST = "_at_least", "_at_most"
_SUPPORT = "nix-support"


def check_objectives(
    build: Build[Any], result: Path, values: Sequence[float], **bounds: float | None
) -> None:
    """Hand on a result if all objectives are met.

    Args:
        build: The running stage.
        result: The output to hand on.
        values: One for each of `bounds`, in the order of their names.
        bounds: `NAME_at_least` and `NAME_at_most`; None where the objective is dropped.

    Raises:
        ObjectiveError: One is missed, unless Nix asked for the verdict alone, as for Hydra.
    """
    out = os.fspath(backend_of(build.out).path)  # type: ignore[attr-defined] # a running build's
    page = mirror(os.fspath(result), out, build.out)
    whys = [
        why
        for (name, bound), value in zip(sorted(bounds.items()), values, strict=True)
        if bound is not None and (why := missed(name, value, bound))
    ]
    if not whys:
        return
    error = ObjectiveError("\n".join(whys), hint=f"The result is there all the same: {page}")
    if "verdict" not in os.environ:
        raise error
    sys.stderr.write(f"stagedml: {error}\n")
    os.makedirs(f"{out}/{_SUPPORT}", exist_ok=True)
    with open(f"{out}/{_SUPPORT}/failed", "w", encoding="utf-8") as file:
        file.write("\n".join(whys) + "\n")


def missed(name: str, value: float, bound: float) -> str:
    """Return what to say of an objective that is missed; empty where it is met."""
    if name.endswith(AT_LEAST):
        metric, words, short = name.removesuffix(AT_LEAST), "at least", bound - value
    else:
        metric, words, short = name.removesuffix(AT_MOST), "at most", value - bound
    if short <= 0:
        return ""
    return f"{metric} = {value:g} misses its objective of {words} {bound:g} by {short:.3g}"


def mirror(result: str, out: str, outputs: Any) -> str:
    """Link to all that is in the result; its pages and texts are copied, as Hydra shows no links.

    Returns:
        What to look at: the result's page, else the result.
    """
    import shutil

    os.makedirs(out, exist_ok=True)
    promises: dict[str, Promise] = {}
    pages = []
    with os.scandir(result) as entries:
        for entry in sorted(entries, key=lambda e: e.name):
            name = entry.name
            if name == _SUPPORT:
                _keep_selected(result, out)
                continue
            if name == METRICS_FILE or (name.endswith((".html", ".md")) and entry.is_file()):
                shutil.copyfile(entry.path, f"{out}/{name}")
            else:
                os.symlink(entry.path, f"{out}/{name}")
            if name.endswith(".html"):
                pages.append(entry.path)
            if name != METRICS_FILE:
                promises[name] = Dir(name) if entry.is_dir() else File(name)
    for name, unit in _units(result).items():
        promises[f"the metric {name}"] = Metric(name, unit=unit)
    object.__setattr__(outputs, "promises", promises)
    return pages[0] if len(pages) == 1 else result


def _keep_selected(result: str, out: str) -> None:
    """Let users of the copy see, as those of a selection do, what it has chosen."""
    from stagedml.runtime.inputs import SELECTED_FILE

    if os.path.exists(f"{result}/{SELECTED_FILE}"):
        import shutil

        os.makedirs(f"{out}/{_SUPPORT}", exist_ok=True)
        shutil.copyfile(f"{result}/{SELECTED_FILE}", f"{out}/{SELECTED_FILE}")


def _units(result: str) -> dict[str, str]:
    """Return the result's metrics in their order with their units, as it tells Hydra."""
    try:
        with open(f"{result}/{_SUPPORT}/hydra-metrics", encoding="utf-8") as file:
            rows = [line.split() for line in file]
    except FileNotFoundError:
        return {}
    return {row[0]: row[2] if len(row) > 2 else "" for row in rows}


CHECK: Stage[..., Any] = Stage(
    check_objectives,
    name="gate",
    environment=None,
    accelerator=None,
    timeout=WEEK,
    max_silent=DAY,
    closed=False,
    lineage=False,
)

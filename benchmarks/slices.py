"""How many stages an edit of each module of the library rebuilds: whole modules, and slices.

    python benchmarks/slices.py

A stage depends on a statement that its slice holds; before there were slices, on all statements of
all modules that it imports. What is downstream of a stage is rebuilt with it, in both cases.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from statistics import mean

from stagedml.cli.why import stages_of
from stagedml.generation.pipelines import entries_of, modules_of
from stagedml.generation.slices.cut import parts_of
from stagedml.nix.client import Nix
from stagedml.planning.project import Project
from stagedml.realization.workspace import Workspace


def main() -> int:
    """Print the table."""
    workspace = Workspace(Project(Path(__file__).resolve().parent.parent), Nix())
    generator = workspace.generator
    stages = stages_of([workspace.plan(name) for name in workspace.pipelines])
    closures = {name: generator.closure(modules_of(node)) for name, node in stages.items()}
    files = {f.module: f for closure in closures.values() for f in closure}
    touched: dict[str, list[int]] = {}
    for module, file in files.items():
        count = len(list(parts_of(ast.parse(file.path.read_bytes()))))
        touched[module] = [0] * count
    for name, node in stages.items():
        for module, parts in generator.slices.explain(entries_of(node), closures[name]).items():
            for number in parts:
                touched[module][number] += 1
    print(f"{len(stages)} stage functions\n")
    print("| module | before | after: mean of its statements | most | none |")
    print("|---|---|---|---|---|")
    before, after = [], []
    for module, counts in sorted(touched.items()):
        if not counts:
            continue
        whole = sum(files[module] in closure for closure in closures.values())
        unused = sum(count == 0 for count in counts)
        row = f"{whole} | {mean(counts):.1f} | {max(counts)} | {unused} of {len(counts)}"
        print(f"| `{module}` | {row} |")
        before += [whole] * len(counts)
        after += counts
    print(f"| all statements | {mean(before):.1f} | {mean(after):.1f} | | |")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Runs the Nix side's tests with several versions of Nix, and compares the paths that they give.

`run.py [--cache FOLDER] [--others] [PYTEST ARGUMENTS]`: with the installed Nix, 2.26 and 2.34 (see
`unpack.py`). Exits with 1 where a version fails or gives other output paths than the first.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TESTS = (
    *("tests/nix", "tests/host/test_toolchain.py", "tests/generation/test_nixexpr.py"),
    *("tests/realization/test_transfer.py", "tests/realization/test_removal.py"),
)

# In a process of its own for each version: where the plan of every pipeline would put its stages.
PATHS = """
import json, sys
from pathlib import Path
from stagedml.nix.client import Nix
from stagedml.planning.project import Project
from stagedml.planning.target import Target; from stagedml.realization.workspace import Workspace
from stagedml.host import toolchain
nix = Nix()
toolchain.choose_host(nix)
workspace = Workspace(Project(Path(sys.argv[1])), nix)
found = {}
for name in workspace.pipelines:
    stages = workspace.stages(Target(name), workspace.plan(name))
    found[name] = {stage: derivation.output for stage, derivation in stages.items()}
print(json.dumps({"version": ".".join(map(str, nix.version())), "paths": found}))
"""


def paths_of(environment: dict[str, str], folder: Path) -> tuple[str, dict[str, dict[str, str]]]:
    """Version and output paths, in a fresh store that is always at the same place."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "etc").mkdir(parents=True)
    settings = "sandbox = false\nsubstituters =\nbuild-users-group =\n"
    (folder / "etc/nix.conf").write_text(settings + "experimental-features = nix-command flakes\n")
    places = {"STORE_DIR": "store", "STATE_DIR": "var", "LOG_DIR": "log", "CONF_DIR": "etc"}
    settled = environment | {f"NIX_{k}": str(folder / v) for k, v in places.items()}
    done = subprocess.run(
        [sys.executable, "-c", PATHS, str(ROOT)],
        env=settled,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"evaluation failed\n{done.stderr}")
    said = json.loads(done.stdout)
    for made in folder.rglob("*"):
        if made.is_dir() and not made.is_symlink():
            made.chmod(0o755)
    shutil.rmtree(folder)
    return said["version"], said["paths"]


def main() -> int:
    """Run; an exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    default = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "stagedml-nix"
    parser.add_argument("--cache", type=Path, default=default, help="where versions are unpacked")
    parser.add_argument(
        "--others", action="store_true", help="ask the installed Nix for its paths only"
    )
    options, pytest_arguments = parser.parse_known_args()
    unpacked = subprocess.run([sys.executable, HERE / "unpack.py", options.cache], check=False)
    if unpacked.returncode:
        return unpacked.returncode
    directories = [None, *sorted(options.cache.glob("*/bin"))]
    failed = []
    first: dict[str, dict[str, str]] | None = None
    with tempfile.TemporaryDirectory(prefix="stagedml-versions-") as temporary:
        for directory in directories:
            environment = dict(os.environ)
            if directory:
                environment["STAGEDML_NIX_BIN"] = str(directory)
            version, paths = paths_of(environment, Path(temporary) / "nix")
            first = first or paths
            count = sum(map(len, paths.values()))
            same = "the same" if paths == first else "OTHER"
            print(
                f"== Nix {version}: {same} output paths ({count} stages of {len(paths)} pipelines)",
                flush=True,
            )
            status = 0
            if directory or not options.others:
                line = [sys.executable, "-m", "pytest", *TESTS, *pytest_arguments]
                status = subprocess.run(line, cwd=ROOT, env=environment, check=False).returncode
            if status or paths != first:
                failed.append(version)
    print("failed with Nix " + ", ".join(failed) if failed else "== all versions agree")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())

"""`import stagedml` and `stagedml --help` stay light: nothing is imported that is not needed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pytest

LIST = "import json, sys; print(json.dumps(sorted(sys.modules)))"
# Modules of the standard library, and those that the interpreter makes for itself at start-up.
OURS = {"stagedml", "__main__", "__mp_main__", "sitecustomize", "usercustomize"}


def modules_after(code: str) -> set[str]:
    """Top-level modules that a fresh interpreter has after running `code`, beyond its start."""
    loaded = []
    for program in (LIST, f"{code}; {LIST}"):
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        loaded.append(set(json.loads(done.stdout.splitlines()[-1])))
    return loaded[1] - loaded[0]


def third_party(modules: set[str]) -> set[str]:
    tops = {module.partition(".")[0] for module in modules}
    return {top for top in tops if top not in sys.stdlib_module_names and top not in OURS}


@pytest.mark.parametrize(
    "code",
    [
        "import stagedml",
        # Pass 1, as a pipeline and a session have it.
        "from stagedml import Manager, Outputs, File, stage, pipeline, instantiate, realize",
        "import stagedml.realization.workspace, stagedml.nix.client, stagedml.nix.events",
        "import stagedml.cli.progress",
    ],
)
def test_no_third_party_package_is_imported(code: str) -> None:
    assert third_party(modules_after(code)) == set()


def test_import_stagedml_imports_nothing_at_all() -> None:
    assert modules_after("import stagedml") <= {"stagedml", "__future__"}


def test_what_stages_import_does_without_typing() -> None:
    """It would take a fifth of the start-up of a small stage."""
    found = modules_after(
        "import stagedml.runtime.builder, stagedml.runtime.stage, stagedml.runtime.outputs"
    )
    assert not {"typing", "dataclasses", "inspect", "traceback"} & found


def test_the_check_would_see_a_third_party_package() -> None:
    assert "click" in third_party(modules_after("import stagedml.cli.group"))


def test_help_imports_no_command_and_no_other_package() -> None:
    code = "import stagedml.cli.group, click.testing; r = click.testing.CliRunner().invoke"
    code += "(stagedml.cli.group.main_group, ['--help']); assert 'Commands' in r.output"
    found = modules_after(code)
    assert third_party(found) == {"click"}
    assert not {m for m in found if m.startswith("stagedml.nix")}
    assert "stagedml.cli.build" not in found


def test_runs_are_listed_without_what_shows_builds() -> None:
    found = modules_after("import stagedml.cli.runs.list, stagedml.cli.runs.columns")
    assert "stagedml.cli.progress.labels" in found
    assert not {"stagedml.cli.progress.display", "stagedml.realization.looking"} & found


def test_help_is_quick() -> None:
    """The aim is 0.25 s; the machine that tests run on may have a lot else to do."""
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    times = []
    for _ in range(5):
        started = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "stagedml", "--help"], env=env, capture_output=True, check=True
        )
        times.append(time.perf_counter() - started)
    assert min(times) < 1.0

"""A session in a real IPython: what people see of results and errors."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.nix

SESSION = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell
from IPython.core.formatters import format_display_data

shell = InteractiveShell(colors="NoColor")


def cell(code):
    found = shell.run_cell(code, store_history=False)
    return found.result if found.success else None


def html(value):
    return format_display_data(value)[0].get("text/html")


"""


def run(project, code: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-c", SESSION + code],
        cwd=project.root,
        env={**project.env, "IPYTHONDIR": str(project.root.parent / "ipython")},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def test_results(project):
    code = """
cell("from stagedml import *; from pipelines.toys import all_toy")
closure = cell("closure = instantiate(all_toy); closure")
planned = cell("closure.outputs")
assert html(planned) is None
rref = cell("realize(closure)")
out = cell("from stagedml.realized import toy; toy")
counted = cell("from stagedml.realized import realized; realized('toy.count')")
fetched = [html(value) for value in (closure, rref, out, counted)]
open("shown.json", "w").write(json.dumps(fetched))
"""
    run(project, code)
    closure, rref, out, counted = json.loads((project.root / "shown.json").read_text())
    (path,) = project.build("toy")
    assert "<b>report</b>" in closure
    assert "<td>corpus</td>" in closure
    assert "words=3" in closure
    assert f'href="file://{path}"' in rref
    assert "rref:" in rref
    assert f'href="file://{path}/' in out
    assert "bytes" in out
    assert "<td>metric</td>" in counted


def test_errors_are_short(project):
    code = """
cell("from stagedml import *; from pipelines.toys import all_toy")
cell("instantiate(all_toy)._nothing.a")  # no error of ours: the usual traceback
print("=====")
cell("from stagedml.realized import toy_dise")
cell("realize(instantiate(all_toy), accelerator='tpu')")
cell("from pipelines.faults import all_fault; realize(instantiate(all_fault))")
"""
    said = run(project, code).stdout
    usual, ours = said.split("=====")
    assert "Traceback" in usual
    assert "unknown pipeline 'toy-dise': did you mean 'toy-dice'?" in ours
    assert "no accelerator 'tpu'" in ours
    for line in ("stagedml/realized.py", "session.py", "workspace.py"):
        assert line not in ours


@pytest.mark.parametrize("jedi", [False, True])
@pytest.mark.parametrize("text", ["stagedml.realized.toy_d", "from stagedml.realized import toy_d"])
def test_completion(project, jedi, text):
    code = f"""
from IPython.core.completer import provisionalcompleter

cell("import stagedml.realized")
shell.Completer.use_jedi = {jedi}
with provisionalcompleter():
    print(*(c.text for c in shell.Completer.completions({text!r}, {len(text)})))
"""
    said = run(project, code).stdout.split()
    assert sorted(name.lstrip(".") for name in said) == ["toy_data", "toy_dice"]

"""The mutation run itself: which mistakes it makes, and what it says of tests."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

import mutants as runner  # noqa: E402
from mutations import mutants  # noqa: E402

SOURCE = '''
"""Its text."""

from typing import Annotated

Rate = Annotated[float, Bounds(at_least=0)]


def rate(step: int, *, peak: float = 2e-5, total: int = 3) -> float:
    """Its text, with 1 number."""
    if not step < total:
        raise ValueError(f"{step + 1} is too much")
    model.compile(rate=peak, verbose=1)
    self.step = step
    return max(0, peak * -step)
'''


def test_mistakes_are_those_of_programmers() -> None:
    found = list(mutants(SOURCE))
    assert [(m.line, m.what) for m in found] == [
        (9, "2.0000000000000003e-06 for 2e-05"),
        (9, "4 for 3"),
        (11, "`step < total` as it is"),
        (11, "LtE in `step < total`"),
        (13, "without `model.compile(rate=peak, verbose=1)`"),
        (13, "without rate= in `model.compile(rate=peak, verbose=1)`"),
        (14, "without `self.step = step`"),
        (15, "min for max"),
        (15, "1 for 0"),
        (15, "Div in `peak * -step`"),
        (15, "`step` as it is"),
    ]
    texts = [ast.unparse(m.tree()) for m in found]
    assert len({*texts, ast.unparse(ast.parse(SOURCE))}) == len(found) + 1
    assert "pass" in texts[4]
    assert "verbose=1" in texts[5]
    assert "rate=" not in texts[5]


def test_every_file_that_is_mutated_is_there_with_its_tests() -> None:
    for target, tests in runner.TARGETS.items():
        for path in (target, *tests):
            assert (ROOT / path).is_file(), path
        assert len(list(mutants((ROOT / target).read_text()))) > 5


def test_a_run_says_what_nobody_would_notice(tmp_path: Path) -> None:
    """Three mistakes: a test fails, none does, and one never ends."""
    (tmp_path / "scripts").mkdir()
    for name in ("mutants.py", "mutations.py"):
        (tmp_path / "scripts" / name).write_text((ROOT / "scripts" / name).read_text())
    (tmp_path / "counting.py").write_text(
        textwrap.dedent("""
            from time import sleep

            def count(n):
                total = 0
                while total < n:
                    sleep(0.01)
                    total += 1
                return total

            def unused():
                return 5
        """)
    )
    (tmp_path / "test_counting.py").write_text(
        "from counting import count\n\ndef test():\n    assert count(3) == 3\n"
    )
    code = """
        import argparse, pytest, sys
        from pathlib import Path
        sys.path[:0] = ["scripts", "."]
        import mutants
        mutants.TARGETS = {"counting.py": ["test_counting.py"]}
        begin = mutants.start

        def start(target, mutant, seconds):  # two of them never end, and none needs a minute
            return begin(target, mutant, 2 if "total += 1" in mutant.what else 60)

        mutants.start = start
        given = argparse.Namespace(files=[], log=Path("log"), sample=None, seed=0, jobs=2)
        score = mutants.table(mutants.run(given))
        print(score)
        """
    words = [sys.executable, "-c", textwrap.dedent(code)]
    # Its plugins take longer to load than these tests to run.
    given = {"cwd": tmp_path, "env": os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}}
    done = subprocess.run(words, **given, capture_output=True, text=True, check=True)
    rows = [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]
    results = {(row["line"], row["what"]): row["result"] for row in rows}
    assert results.pop((8, "without `total += 1`")) == "killed by time"
    assert results.pop((8, "Sub in `total += 1`")) == "killed by time"
    assert results.pop((12, "6 for 5")) == "survived"
    assert results.pop((6, "LtE in `total < n`")) == "killed"
    assert set(results.values()) <= {"killed", "survived"}
    assert "counting.py:12: survived: 6 for 5" in done.stdout
    total = len(rows)
    survived = sum(row["result"] == "survived" for row in rows)
    assert float(done.stdout.split()[-1]) == pytest.approx(100 * (1 - survived / total))
    # What is in the log is not tried again, and no file was changed.
    again = subprocess.run(words, **given, capture_output=True, text=True, check=True)
    assert f"{total} mutants, {total} of them tried before" in again.stdout
    assert (tmp_path / "log").read_text().count("\n") == total
    assert "return 5" in (tmp_path / "counting.py").read_text()


def test_the_source_of_a_mutant_is_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """TensorFlow's AutoGraph compiles functions from it: a mistake would be made good again."""
    path = tmp_path / "mutated_module.py"
    path.write_text("def answer():\n    return 5\n")
    (mutant,) = (m for m in mutants(path.read_text()) if m.what == "6 for 5")
    monkeypatch.setattr(sys, "meta_path", [runner._Finder(path.stem, path, mutant), *sys.meta_path])
    module = importlib.import_module(path.stem)
    try:
        assert module.answer() == 6
        assert inspect.getsource(module.answer) == "def answer():\n    return 6\n"
        assert module.__file__ == str(path)
    finally:
        del sys.modules[path.stem]


def test_a_result_is_of_the_tests_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or who had mended the tests would be told the score of before."""
    monkeypatch.setattr(runner, "ROOT", tmp_path)
    monkeypatch.setattr(runner, "TARGETS", {"a.py": ["test_a.py"], "b.py": ["test_b.py"]})
    for name in ("a.py", "b.py", "test_a.py", "test_b.py"):
        (tmp_path / name).write_text("x = 1\n")
    (mutant,) = mutants("x = 1\n")
    keys = [runner.key(target, mutant) for target in runner.TARGETS]
    (tmp_path / "test_b.py").write_text("x = 2\n")
    runner.state.cache_clear()
    after = [runner.key(target, mutant) for target in runner.TARGETS]
    assert after[0] == keys[0]
    assert after[1] != keys[1]

"""Generated files: complete, in order, and the same bytes wherever they are made."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from toys import checkout, make_project

from stagedml.generate import StaleError, check, write

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml.nix.client import Nix

# Runs in a process of its own, so that the toy project's modules are what is imported there:
# reads graphs, prints the text made of each.
SCRIPT = """
import json, sys
from pathlib import Path
from stagedml.discovery import plan_of
from stagedml.generate import Generator
from stagedml.plan import Manager
from stagedml.project import Project
from toy.text import corpus, count, report

generator = Generator(Project(Path.cwd()))
texts = []
for graph in json.load(sys.stdin):
    m = Manager()
    corpora, counts = [], []
    for number, (kind, a, b, config) in enumerate(graph):
        name = f"{kind}-{number}"
        if kind == "corpus" or not corpora:
            made = corpus.named(f"corpus-{number}")(m, words=a)
            corpora.append(made)
        elif kind == "count" or not counts:
            source = corpora[a % len(corpora)]
            made = count.named(f"count-{number}")(m, source, scale=b, names=config)
            counts.append(made)
        else:
            one, other = counts[a % len(counts)], corpora[b % len(corpora)]
            made = report.named(name)(m, one, other.text, one.ratio, other.facts, corpora)
    texts.append(generator.render(plan_of(made, "random", "Random \\u00e9", ("pipelines.toys",))))
json.dump(texts, sys.stdout)
"""

graphs = st.lists(
    st.tuples(
        st.sampled_from(["corpus", "count", "report"]),
        st.integers(0, 20),
        st.integers(0, 20),
        st.none() | st.lists(st.text(max_size=6), max_size=2),
    ),
    min_size=1,
    max_size=12,
)


@pytest.fixture(scope="module")
def toy_root(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("generate") / "project"
    make_project(root)
    return root


def texts_of(root: Path, many: list[Any], **env: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        input=json.dumps(many),
        env={**os.environ, "PYTHONPATH": str(root), **env},
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


# Each example is many graphs, since each costs a process.
@settings(
    max_examples=4,
    deadline=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.large_base_example,
    ],
)
@given(st.lists(graphs, min_size=8, max_size=15))
def test_any_graph(nix: Nix, toy_root: Path, many):
    texts = texts_of(toy_root, many, PYTHONHASHSEED="1")
    assert texts_of(toy_root, many, PYTHONHASHSEED="2", LANG="C") == texts
    # Nix reads what Python meant.
    read = nix.eval_json(
        expr="map (f: f { mkPipeline = x: x; }) [\n(" + ")\n(".join(texts) + ")\n]"
    )
    for graph, data in zip(many, read, strict=True):
        names = [s["name"] for s in data["stages"]]
        assert len(set(names)) == len(names) <= len(graph)
        assert data["target"] == names[-1]
        seen: set[str] = set()
        for stage in data["stages"]:
            assert inputs_of(stage["inputs"]) <= seen, "each stage after what it uses"
            seen.add(stage["name"])
            assert set(data["closures"][stage["closure"]]) <= set(data["sources"])
            json.loads(stage["config"])
        scales = {s["name"]: json.loads(s["config"]) for s in data["stages"]}
        for number, (kind, a, b, config) in enumerate(graph):
            found = scales.get(f"{kind}-{number}", {})
            if "scale" in found:
                assert found == {"scale": float(b), "mode": "plain", "names": config}
            if "words" in found:
                assert found == {"words": a}


def inputs_of(rows: list[Any]) -> set[str]:
    names: set[str] = set()
    for row in rows:
        if "list" in row:
            names |= inputs_of(row["list"])
        else:
            names |= {row["stage"], *inputs_of(list(row.get("dependencies", {}).values()))}
    return names


def test_what_a_stage_is_made_of(toy_root):
    (text,) = texts_of(toy_root, [[["corpus", 1, 0, None], ["count", 0, 2, None]]])
    assert text.startswith("# Made by `stagedml generate` from pipelines/toys.py: edit that, not")
    closure = re.search(r'"toy.text" = \[(.*?)\]', text, re.DOTALL)
    assert closure
    files = re.findall(r'"([^"]+)"', closure[1])
    assert [f for f in files if f.startswith("toy")] == [
        "toy/__init__.py",
        "toy/text.py",
        "toy/words.py",
    ]
    assert "stagedml/builder.py" in files
    assert not [f for f in files if "plan" in f or "/nix/" in f or "cli" in f]
    guarded = re.search(r"\n  files = \{(.*?)\};", text, re.DOTALL)
    assert guarded
    assert '"pipelines/toys.py"' in guarded[1]
    assert str(toy_root) not in text, "no path of this machine"
    assert not re.search(r"[ \t]$", text, re.MULTILINE)


def test_two_checkouts_give_the_same_files(toy_root, tmp_path):
    other = tmp_path / "elsewhere"
    make_project(other)
    for root in (toy_root, other):
        checkout(root, dict(os.environ)).generate()
    files = sorted(p.name for p in (toy_root / "nix/pipelines").iterdir())
    assert len(files) > 20
    for name in files:
        here, there = (r / "nix/pipelines" / name for r in (toy_root, other))
        assert here.read_bytes() == there.read_bytes()


def test_write_touches_only_what_differs(tmp_path):
    assert write({"a": "1\n", "b": "2\n"}, tmp_path) == (["a.nix", "b.nix"], [])
    os.utime(tmp_path / "a.nix", (1, 1))
    (tmp_path / "README.md").touch()
    assert write({"a": "1\n", "c": "3\n"}, tmp_path) == (["c.nix"], ["b.nix"])
    assert (tmp_path / "a.nix").stat().st_mtime == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["README.md", "a.nix", "c.nix"]
    check({"a": "1\n", "c": "3\n"}, tmp_path)


@pytest.mark.parametrize("files", [{"a": "2"}, {"a": "1", "b": "1"}, {}])
def test_check_names_what_is_stale(tmp_path, files):
    write({"a": "1"}, tmp_path)
    with pytest.raises(StaleError, match="generated files are stale") as caught:
        check(files, tmp_path)
    stale = "b" if "b" in files else "a"
    assert f"{tmp_path.name}/{stale}.nix" in caught.value.message
    assert "stagedml generate" in (caught.value.hint or "")
    assert (tmp_path / "a.nix").read_text() == "1"

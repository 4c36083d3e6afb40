"""`stagedml runs show`: what is told of a run, and what stands there to be copied."""

from __future__ import annotations

import json
import os
import re
import shlex
from dataclasses import replace

import pytest
from histories import STORE, path, run, stage
from hypothesis import given
from hypothesis import strategies as st

from stagedml.nix.client import Nix
from stagedml.planning.parameters import parse_value
from stagedml.planning.target import parse_overrides
from stagedml.tracking.commands import build_command, build_words, settings_of
from stagedml.tracking.detail import states_of

pytestmark = pytest.mark.nix

COMMIT = "0123456789abcdef" * 2 + "01234567"

PATCH = "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\x1b[31m\n+b \xe9\r\n"


@pytest.fixture
def asked(recorded, private_store, monkeypatch):
    for name, value in private_store.items():
        if name.startswith("NIX_"):
            monkeypatch.setenv(name, value)
    return recorded


def test_all_that_is_known(asked):
    data = stage("digits.csv", {}, sources={}, variables={}, packages=[], inputs={})
    asked.record(
        run(
            1,
            data,
            stage(metrics={"val_loss": 0.125}, inputs={"digits.csv": data.output, "f": path("f")}),
            replace(stage("page", {"title": "a b"}, outcome="failed", inputs={}), seconds=None),
            status="failed",
            settings={"train.epochs": 3, "page.title": "it's"},
            commit=COMMIT,
            sandboxed=True,
            variant="cpu",
        )
    )
    done = asked.call("runs", "show")
    text = done.stdout
    for words in (
        "Run 1  cpu.digits  failed\n",
        f"commit       {COMMIT}\n",
        "here, Nix 2.8.0, in the sandbox",
        "    val_loss     0.125\n",
        "    epochs       3\n",
        "keras 3.1, numpy 2.0.1",
        "tensorflow, 2 packages, of train, page\n",
        f"  git checkout {COMMIT}\n",
        """  stagedml build cpu.digits '--set=page.title=it'"'"'s' --set=train.epochs=3\n""",
        "  stagedml rebuild 1\n",
    ):
        assert words in text, words
    rows = {line.split()[0]: line.split() for line in text.splitlines() if STORE in line}
    assert rows["train"][1:4] == ["built", "1.5s", "collected"]
    assert rows["page"][1:4] == ["failed", "never", "made"]
    found = asked.json("runs", "show", "1")
    assert found["metrics"] == {"train.val_loss": 0.125}
    assert [row["state"] for row in found["stages"]] == ["collected", "collected", "never made"]
    assert {row["name"]: row["path"] for row in found["inputs"]} == {
        "digits.csv": data.output,
        "f": path("f"),
    }
    (environment,) = found["environments"]
    assert environment["packages"][0] == {
        "name": "keras",
        "version": "3.1",
        "file": "keras-3.1-py3-none-any.whl",
    }
    assert shlex.split(found["commands"]["build"])[-2] == "--set=page.title=it's"
    assert found["settings"] == {"train.epochs": 3, "page.title": "it's"}


def test_texts_from_outside_do_nothing(asked):
    evil = "\x1b[2J\nx\u202e"
    asked.record(
        run(
            1,
            stage(evil, {evil: evil}, {evil: 1.0}, inputs={evil: path("i")}),
            settings={evil: evil},
            host=evil,
        )
    )
    for words in (["show"], ["show", "--json"], ["list"], ["diff", "1", "1", "--all"]):
        text = asked.call("runs", *words).stdout
        assert "\x1b" not in text
        assert "\u202e" not in text
        assert "\nx" not in text
    text = asked.call("params").stdout
    assert "\x1b" not in text


def test_a_patch_is_printed_as_it_is(asked, monkeypatch):
    asked.record(
        run(1, stage(), commit=COMMIT, dirty="d", patch=PATCH),
        run(2, stage(), commit=COMMIT),
        run(3, stage(), commit=COMMIT, dirty="d", patch_omitted="it is too large"),
        run(4, stage()),
    )
    assert asked.call("runs", "show", "1", "--patch").stdout_bytes == PATCH.encode()
    assert "with changes: --patch prints them" in asked.call("runs", "show", "1").stdout
    assert "runs show 1 --patch | git apply" in asked.call("runs", "show", "1").stdout
    assert (
        "\n  # what differed from the commit is not known" in asked.call("runs", "show", "3").stdout
    )
    assert "\n  #" not in asked.call("runs", "show", "2").stdout
    done = asked.call("runs", "show", "2", "--patch")
    assert (done.stdout, "as it is: no patch" in done.stderr) == ("", True)
    for number, reason in (("3", "it is too large"), ("4", "its commit is not known")):
        error = asked.call("runs", "show", number, "--patch", fails=1).exception
        assert reason in str(error)
    monkeypatch.setattr("stagedml.cli.tables.is_terminal", lambda: True)
    assert "\x1b[31m\n" not in asked.call("runs", "show", "1", "--patch").stdout


def test_what_a_binary_cache_has_can_be_fetched(private_store, tmp_path):
    nix = Nix(env=private_store)
    (tmp_path / "data").write_text(os.urandom(16).hex())
    there = nix.add(tmp_path / "data", name="there")
    gone = nix.add(tmp_path / "data", name="gone")
    cache = f"file://{tmp_path}/cache"
    nix.run("nix", "copy", "--to", cache, gone)
    nix.delete(gone)
    never = path("never").replace("/nix/store", nix.store_dir)
    assert states_of([there, gone, never, ""], nix) == {
        there: "there",
        gone: "collected",
        never: "collected",
    }
    nix = Nix(env=private_store, options={"substituters": cache, "require-sigs": "false"})
    assert states_of([there, gone, never], nix) == {
        there: "there",
        gone: "fetchable",
        never: "collected",
    }


def test_a_run_that_is_not_there(asked):
    assert "no run" in str(asked.call("runs", "show", fails=1).exception)


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)
    ),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(["epochs", "train.rate", "a-b.c"]), json_values))
def test_the_command_says_what_was_given(settings):
    """As a shell splits it, and as `--set` reads it."""
    given_run = run(1, stage(), settings=settings)
    words = build_words(given_run)
    assert shlex.split(build_command(given_run)) == words
    texts = [word.removeprefix("--set=") for word in words[3:]]
    assert texts == list(settings_of(given_run))
    found = {
        f"{stage}.{name}" if stage else name: parse_value(text)
        for stage, own in parse_overrides(texts).items()
        for name, text in own.items()
    }
    assert json.dumps(found, sort_keys=True) == json.dumps(settings, sort_keys=True)


def test_hand_made_stages_are_no_settings():
    assert list(settings_of(run(1, stage(), settings={"train": "hand-made"}))) == []


def test_of_real_builds(project):
    """What is told of real builds is so; the command that is printed builds nothing new."""
    (first,) = project.build("toy", "--set", 'count.names=["it\'s $HOME", ""]')
    (second,) = project.build("toy", "--set", "count.scale=7.5")
    one, two = (json.loads(project.run("runs", "show", n, "--json").stdout) for n in ("@1", "toy@"))
    assert (one["output"], two["output"]) == (first, second)
    assert {row["state"] for row in [*one["stages"], *one["inputs"]]} == {"there"}
    assert {row["stage"]: row["outcome"] for row in two["stages"]}["corpus"] == "reused"
    assert all(item["sha256"] for item in one["inputs"])
    words = shlex.split(one["commands"]["build"])
    assert project.run(*words[1:]).stdout.strip() == first
    done = project.run("plan", "toy", "--set", "count.scale=7.5", "--against", str(two["number"]))
    assert done.stdout == ""
    assert "0 of 3 stages are others" in done.stderr
    done = project.run("plan", "toy", "--against", "@1", "--all")
    rows = done.stdout.splitlines()
    assert rows[0] == "= corpus (in the store)"
    assert re.fullmatch(r"~ count \((in the store|to build)\)", rows[1])
    assert rows[2:4] == ["    parameter scale: 7.5 -> 2.0", rows[3]]
    assert "    input count is another" in rows
    (*_, report) = json.loads(project.run("plan", "toy", "--against", "@1", "--json").stdout)
    assert report["before"] == second
    differ = project.run("params", "diff", second, first, fails=1).stdout.splitlines()
    assert [line.split()[0] for line in differ[3:]] == ["parameters", "count.names", "count.scale"]
    shown = json.loads(project.run("show", second, "--json").stdout)[0]
    assert shown["config"] == {}, "of the report"
    assert shown["metrics"] == two["stages"][-1]["metrics"]
    (count,) = [path for path in shown["inputs"].values() if path.endswith("-count")]
    text = project.run("show", count).stdout
    assert re.search(r"^    scale +7\.5$", text, re.MULTILINE)
    assert "a realization, and 'toy' a pipeline" in project.fail("show", count, "toy", code=2)
    assert "is not in the store" in project.fail("show", "/etc")

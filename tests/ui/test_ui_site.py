"""What the page remembers of the store, and when it asks again; with no server and no Nix."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from histories import run, stage

from stagedml.errors import StagedMLError
from stagedml.ui.pipelines import pipeline, pipelines
from stagedml.ui.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterable

    from histories import Recorded


# A pipeline as `stagedml.ui.evaluate` describes it.
PLAN: dict[str, Any] = {
    "title": "",
    "target": "train",
    "nodes": [
        {
            **dict.fromkeys(("title", "where", "accelerator", "environment"), ""),
            "name": "train",
            "kind": "stage",
            "config": {},
            "metrics": {},
            "inputs": [],
            "uses": [],
            "outputs": [],
        }
    ],
    "objectives": [{"metric": "train.accuracy", "comparison": "at_least", "bound": 0.1}],
}


class Store:
    """A store that knows of no path before it is registered; as Nix's client answers."""

    def __init__(self, top: Path) -> None:
        self.store_dir = str(top / "store")
        self.state_dir = str(top / "var")
        self.valid: set[str] = set()
        self.asked = 0
        self.fails = False
        Path(self.store_dir).mkdir(parents=True)
        Path(self.state_dir, "db").mkdir(parents=True)

    def register(self, path: str) -> None:
        self.valid.add(path)
        Path(self.state_dir, "db/db.sqlite").write_text("\n".join(self.valid))

    def _ask(self) -> None:
        self.asked += 1
        if self.fails:
            raise StagedMLError("Nix cannot be asked now")

    def invalid(self, *paths: str) -> list[str]:
        self._ask()
        return [path for path in paths if path not in self.valid]

    def closure(self, *paths: str) -> list[str]:
        self._ask()
        return [*paths]

    def infos(self, *paths: str) -> dict[str, Any]:
        self._ask()
        return dict.fromkeys(paths, SimpleNamespace(size=7))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


@pytest.fixture
def site(store: Store) -> Site:
    workspace: Any = SimpleNamespace(project=SimpleNamespace(), nix=store)
    return Site(workspace)


def made(store: Store, names: Iterable[str]) -> list[str]:
    paths = [f"{store.store_dir}/{name}" for name in names]
    for path in paths:
        Path(path).mkdir(exist_ok=True)
    return paths


def test_what_is_being_made_is_there_once_it_is_whole(site: Site, store: Store) -> None:
    """Without a sandbox, an output lies at its place from the moment that its build begins."""
    there, coming = made(store, ["a", "b"])
    store.register(there)
    assert site.there([there, coming]) == {there}
    store.register(coming)
    assert site.there([there, coming]) == {there, coming}
    asked = store.asked
    assert site.there([there, coming, f"{store.store_dir}/gone"]) == {there, coming}
    assert store.asked == asked  # nothing has changed


def test_a_question_that_failed_is_asked_again(site: Site, store: Store) -> None:
    (path,) = made(store, ["a"])
    store.register(path)
    store.fails = True
    assert site.there([path]) == {path}
    assert site.closure_of(path) == set()
    assert site.sizes([path]) == {}
    store.fails = False
    assert site.closure_of(path) == {"a"}
    assert site.sizes([path]) == {path: 7}


def test_runs_of_a_variant_count_where_there_are_no_others(
    recorded: Recorded, monkeypatch: pytest.MonkeyPatch
) -> None:
    def made(number: int, pipeline: str, variant: str | None, accuracy: float) -> None:
        training = stage(config={"seed": number}, metrics={"accuracy": accuracy})
        recorded.record(run(number, training, pipeline=pipeline, variant=variant))

    made(1, "both", None, 0.5)
    made(2, "both", "cpu", 0.25)
    made(3, "one", "cpu", 0.75)
    site = Site(recorded.workspace)
    found = {row["name"]: row for row in pipelines(site)}
    assert [found[name]["last"] and found[name]["last"]["number"] for name in found] == [1, 3]
    assert [found[name]["metrics"][0]["history"] for name in found] == [[0.5], [0.75]]
    # Defined now, with a target that is not in the store.
    names = ("both", "one", "none")
    defined = replace(
        site.definitions.now(),
        pipelines=dict.fromkeys(names, PLAN),
        outputs={key: {} for key in names},
    )
    monkeypatch.setattr(site.definitions, "now", lambda: defined)
    statuses = {row["name"]: row["status"] for row in pipelines(site)}
    assert statuses == {"both": "stale", "one": "stale", "none": "never"}
    both = pipeline(site, "both")
    assert both is not None
    assert both["objectives"][0]["value"] == 0.5
    assert len(both["runs"]) == 2

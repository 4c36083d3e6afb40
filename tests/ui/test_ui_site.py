"""What the page remembers of the store, and when it asks again; with no server and no Nix."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from stagedml.errors import StagedMLError
from stagedml.ui.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterable


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

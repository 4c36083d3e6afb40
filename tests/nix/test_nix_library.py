"""The hand-written Nix library, by the unit tests that stand beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from toys import REPOSITORY

if TYPE_CHECKING:
    from stagedml.nix.client import Nix

pytestmark = pytest.mark.nix


def test_units(nix: Nix) -> None:
    assert nix.eval_json(REPOSITORY / "nix/lib/tests.nix") == []


def test_a_failure_is_told(nix: Nix, tmp_path) -> None:
    library = tmp_path / "lib"
    library.mkdir()
    for name in ("rows.nix", "test_rows.nix", "tests.nix"):
        (library / name).write_text((REPOSITORY / "nix/lib" / name).read_text())
    for name, old, new in (
        ("rows.nix", "\n  resolveRows =", "\n  more = 1;\n  resolveRows ="),
        ("test_rows.nix", """''[1,"a"]''""", "''[1]''"),
    ):
        text = (library / name).read_text()
        assert old in text
        (library / name).write_text(text.replace(old, new))
    (library / "new.nix").write_text("{ }")
    (library / "maker.nix").write_text("{ toolchain }: toolchain")
    (library / "test_maker.nix").write_text('{ exported = [ "a" ]; b = { }; }')
    failing = [row["test"] for row in nix.eval_json(library / "tests.nix")]
    assert "rows.more: has no test" in failing
    assert "maker.a: has no test" in failing
    assert "new.nix: has no tests" in failing
    assert "rows.array: joins what is JSON already" in failing

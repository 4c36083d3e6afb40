"""What Hydra shows of an output: pages, texts and files; and of one that a gate hands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml.runtime.backends import Building
from stagedml.runtime.gate import mirror
from stagedml.runtime.outputs import File, Outputs
from stagedml.runtime.products import describe_to_hydra

if TYPE_CHECKING:
    from pathlib import Path


class Report(Outputs):
    """A page, a text, and something else."""

    page = File("page.html")
    card = File("model-card.md")
    table = File("table.csv")


class Text(Outputs):
    """A text alone."""

    card = File("README.md")


def products(out: Path, outputs: Outputs) -> list[str]:
    describe_to_hydra("report", str(out), outputs)
    return (out / "nix-support/hydra-build-products").read_text().splitlines()


def test_pages_are_reports_and_texts_are_documentation(tmp_path: Path) -> None:
    outputs = Report(Building(tmp_path, {}))
    for path in (outputs.page, outputs.card, outputs.table):
        path.write_text(path.name)
    shown = products(tmp_path, outputs)
    assert shown == [
        f'report html "{tmp_path}/page.html"',
        f'doc markdown "{tmp_path}/model-card.md"',
        f'file data "{tmp_path}/table.csv"',
    ]


def test_a_text_alone_is_shown(tmp_path: Path) -> None:
    outputs = Text(Building(tmp_path, {}))
    outputs.card.write_text("# Model")
    assert products(tmp_path, outputs) == [f'doc markdown "{tmp_path}/README.md"']


def test_what_a_gate_hands_on_has_pages_and_texts_of_its_own(tmp_path: Path) -> None:
    made = Report(Building(tmp_path / "made", {}))
    for path in (made.page, made.card, made.table):
        path.write_text(path.name)
    out = tmp_path / "out"
    handed = Outputs(Building(out, {}))
    mirror(str(tmp_path / "made"), str(out), handed)
    assert products(out, handed) == [
        f'report html "{out}/page.html"',
        f'doc markdown "{out}/model-card.md"',
        f'file data "{out}/table.csv"',
    ]
    # Hydra follows no links.
    for name in ("page.html", "model-card.md"):
        assert (out / name).read_text() == name
        assert not (out / name).is_symlink()
    assert (out / "table.csv").is_symlink()

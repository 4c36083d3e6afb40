"""The stages of one's own as functions, without Nix; and the pipeline as it is built."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest
from tickets.stages import TicketError, Tickets, prepare, score, vocabulary

from stagedml.testing import run

ROOT = Path(__file__).parent.parent


@pytest.fixture
def data(tmp_path: Path) -> Tickets:
    return run(prepare, tmp_path / "data", ROOT / "data/tickets.tsv")


def texts_of(data: Tickets, part: str) -> list[str]:
    column = 1 if part == "test" else 0
    lines = (data.files / f"{part}.tsv").read_text().splitlines()[1:]
    return [line.split("\t")[column] for line in lines]


def test_every_ticket_is_in_one_part(data: Tickets) -> None:
    parts = {part: texts_of(data, part) for part in ("train", "dev", "test")}
    assert {part: len(texts) for part, texts in parts.items()} == data.counts
    assert len({text for texts in parts.values() for text in texts}) == 320


def test_the_vocabulary_has_the_training_words(data: Tickets, tmp_path: Path) -> None:
    tokens = run(vocabulary, tmp_path / "vocabulary", data).vocab.read_text().split()
    assert tokens[0] == "[PAD]"
    assert len(tokens) == len(set(tokens))
    assert {"printer", "##a", "!"} <= set(tokens)


@pytest.mark.parametrize("line", ["soon\tthe printer", "urgent", "urgent\t ", "a\tb\tc"])
def test_a_line_that_is_no_ticket(tmp_path: Path, line: str) -> None:
    table = tmp_path / "tickets.tsv"
    table.write_text(f"priority\ttext\nurgent\tthe printer burns\n{line}\n")
    with pytest.raises(TicketError, match=r"tickets\.tsv, line 3: not a priority"):
        run(prepare, tmp_path / "data", table)


def test_mistakes_are_counted(data: Tickets, tmp_path: Path) -> None:
    """Of a model that takes the first ticket for what it is not."""
    said = [1 - data.answers[0], *data.answers[1:]]
    rows = "".join(f"{number}\t{answer}\n" for number, answer in enumerate(said))
    (tmp_path / "SST-2.tsv").write_text("index\tprediction\n" + rows)
    found = run(score, tmp_path / "score", SimpleNamespace(predictions=tmp_path), data)
    assert found.accuracy == 1 - 1 / len(said)
    (mistake,) = found.mistakes
    assert mistake["text"] == texts_of(data, "test")[0]


@pytest.mark.nix
def test_the_pipeline() -> None:
    said = subprocess.check_output(["stagedml", "build", "tickets", "--json"], cwd=ROOT)
    (built,) = json.loads(said)
    assert Path(built["output"], "mistakes.json").is_file()

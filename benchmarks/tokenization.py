"""Records per second: the stage's function on one core and on all, beside a straight script.

Both use the same tokenizer and the same writer, both check nothing that the other does not but
for the stage's own accounts (statistics, hashes, reading back). Run it from the repository:

    python benchmarks/tokenization.py [--mrpc FOLDER --vocab FILE] [--times 8] [--rounds 5]

With `--mrpc`, Microsoft's two files, repeated; made-up sentences otherwise. All must write the same
bytes.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from common import machine, table

from stagedml.runtime.backends import Building, Realized
from stagedml.runtime.stage import Build
from stagedml.zoo.bert.inputs import pack_pair, pad
from stagedml.zoo.bert.wordpiece import WordPiece
from stagedml.zoo.glue.data import GlueExamples
from stagedml.zoo.glue.records import GlueRecords, glue_records, glue_schema
from stagedml.zoo.sample_data.glue import made_examples
from stagedml.zoo.sample_data.vocabulary import sample_vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

LENGTH = 128


def pairs(mrpc: Path | None) -> list[tuple[str, str, int]]:
    """Pairs of texts with a label."""
    if mrpc is None:
        made = made_examples("MRPC", "benchmark", 4000)
        return [(m.texts[0], m.texts[1], int(m.label)) for m in made]
    rows = []
    for name in ("msr_paraphrase_train.txt", "msr_paraphrase_test.txt"):
        text = (mrpc / name).read_text(encoding="utf-8-sig")
        rows += [line.split("\t") for line in text.split("\n")[1:-1]]
    return [(row[3], row[4], int(row[0])) for row in rows]


def straight(source: Path, vocab: Path, target: Path) -> Path:
    """Return what one would write without StagedML."""
    tokenizer = WordPiece.from_file(vocab, lower_case=True)
    schema = glue_schema(LENGTH, regression=False)
    with source.open("rb") as lines, target.open("wb") as file:
        for line in lines:
            row = json.loads(line)
            first, second = tokenizer.tokenize(row["a"]), tokenizer.tokenize(row["b"])
            packed = pack_pair(tokenizer, first, second, LENGTH)
            record = schema.record(
                {
                    "token_ids": pad(packed.token_ids, LENGTH, tokenizer.pad_id),
                    "segment_ids": pad(packed.segment_ids, LENGTH, 0),
                    "padding_mask": pad([1] * len(packed.token_ids), LENGTH, 0),
                    "label": row["label"],
                    "example_id": row["id"],
                }
            )
            file.write(record)
    return target


def staged(examples: Path, vocab: Path, folder: Path, cores: int) -> Path:
    """Return the same by the stage's function."""
    shutil.rmtree(folder, ignore_errors=True)
    out = GlueRecords(Building(folder, {}, {}))
    os.environ["NIX_BUILD_CORES"] = str(cores)
    build = Build(out, name="x", config={}, instance=0, accelerator="cpu", tmp=folder)
    build.progress = lambda phase: None  # type: ignore[method-assign]  # noqa: ARG005
    inputs = GlueExamples(Realized(examples, {}, {}))
    glue_records.function(build, inputs, vocab, task="MRPC", do_lower_case=True)
    return out.test


def make_examples(folder: Path, rows: list[tuple[str, str, int]]) -> Path:
    """Return the output of a stage of examples, all of them in the test set."""
    folder.mkdir()
    with (folder / "test.jsonl").open("w", encoding="utf-8") as file:
        for index, (a, b, label) in enumerate(rows):
            row = {"id": index, "a": a, "b": b, "label": label}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    for split in ("train", "validation", "dev"):
        (folder / f"{split}.jsonl").touch()
    said: dict[str, Any] = {s: {"labelled": 0} for s in ("train", "validation", "dev")}
    said["test"] = {"labelled": len(rows)}
    statistics = {"task": "MRPC", "splits": said}
    (folder / "statistics.json").write_text(json.dumps(statistics), encoding="utf-8")
    return folder


def main() -> None:
    """Measure, and print Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mrpc", type=Path, help="folder with Microsoft's two files")
    parser.add_argument("--vocab", type=Path, help="a vocab.txt; needed with --mrpc")
    parser.add_argument("--times", type=int, default=8, help="how often to repeat the examples")
    parser.add_argument("--rounds", type=int, default=5, help="how often to measure")
    options = parser.parse_args()
    if options.mrpc and not options.vocab:
        parser.error("--mrpc needs --vocab")
    where = machine()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        vocab = options.vocab
        if vocab is None:
            vocab = folder / "vocab.txt"
            vocab.write_text("\n".join(sample_vocabulary()) + "\n", encoding="utf-8")
        rows = pairs(options.mrpc) * options.times
        examples = make_examples(folder / "examples", rows)
        alone = folder / "straight.tfrecord"
        everything = os.cpu_count() or 1
        ways: dict[str, Callable[[], Path]] = {
            "straight script": lambda: straight(examples / "test.jsonl", vocab, alone)
        }
        for cores in dict.fromkeys((1, everything)):
            label = f"stage, {cores} core{'s' if cores > 1 else ''}"
            ways[label] = partial(staged, examples, vocab, folder / "out", cores)
        speeds: dict[str, list[float]] = {label: [] for label in ways}
        for _ in range(options.rounds):  # in turns, since others may use the machine too
            for label, way in ways.items():
                start = time.perf_counter()
                made = way()
                speeds[label].append(len(rows) / (time.perf_counter() - start))
                if made.read_bytes() != alone.read_bytes():
                    raise SystemExit(f"{label}: other bytes")
    base = speeds["straight script"]
    print(f"{where}; {len(rows):,} records of {LENGTH} tokens, {options.rounds} rounds\n")
    cells = []
    for label, found in speeds.items():
        ratios = [a / b for a, b in zip(found, base, strict=True)]
        spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
        cells.append([label, f"{median(found):,.0f}", f"{median(ratios):.2f}", spread])
    print(table(["", "records/s", "beside the script", "in single rounds"], cells))


if __name__ == "__main__":
    main()

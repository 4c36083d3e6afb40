"""Records per second: the stage on all cores, beside a straight script on one.

Both use the same tokenizer and the same writer, both check nothing that the other does not but
for the stage's own accounts (statistics, hashes, reading back). Run it from the repository:

    python benchmarks/tokenization.py [--mrpc FOLDER --vocab FILE] [--times 8] [--cores N]

With `--mrpc`, Microsoft's two files, repeated; made-up sentences otherwise.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from stagedml.define import Build
from stagedml.promises import Building, Realized
from stagedml.sample_data.glue import made_examples
from stagedml.sample_data.vocabulary import sample_vocabulary
from stagedml.stages.glue_examples import GlueExamples
from stagedml.stages.glue_records import GlueRecords, glue_records, glue_schema
from stagedml.text.bert_input import pack_pair, pad
from stagedml.text.wordpiece import WordPiece

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


def straight(source: Path, vocab: Path, target: Path) -> None:
    """What one would write without StagedML."""
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


def staged(examples: Path, vocab: Path, folder: Path) -> Path:
    """The same by the stage's function."""
    out = GlueRecords(Building(folder, {}, {}))
    build = Build(out, name="x", config={}, instance=0, accelerator="cpu", tmp=folder)
    build.progress = lambda phase: None  # type: ignore[method-assign]  # noqa: ARG005
    inputs = GlueExamples(Realized(examples, {}, {}))
    glue_records.function(build, inputs, vocab, task="MRPC", do_lower_case=True)
    return out.test


def main() -> None:
    """Measure, and print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mrpc", type=Path, help="folder with Microsoft's two files")
    parser.add_argument("--vocab", type=Path, help="a vocab.txt; needed with --mrpc")
    parser.add_argument("--times", type=int, default=8, help="how often to repeat the examples")
    parser.add_argument("--cores", type=int, default=0, help="of the stage; all by default")
    options = parser.parse_args()
    if options.mrpc and not options.vocab:
        parser.error("--mrpc needs --vocab")
    if options.cores:
        os.environ["NIX_BUILD_CORES"] = str(options.cores)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        vocab = options.vocab
        if vocab is None:
            vocab = folder / "vocab.txt"
            vocab.write_text("\n".join(sample_vocabulary()) + "\n", encoding="utf-8")
        examples = folder / "examples"
        examples.mkdir()
        rows = pairs(options.mrpc) * options.times
        with (examples / "test.jsonl").open("w", encoding="utf-8") as file:
            for index, (a, b, label) in enumerate(rows):
                row = {"id": index, "a": a, "b": b, "label": label}
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
        for split in ("train", "validation", "dev"):
            (examples / f"{split}.jsonl").touch()
        said: dict[str, Any] = {s: {"labelled": 0} for s in ("train", "validation", "dev")}
        said["test"] = {"labelled": len(rows)}
        statistics = {"task": "MRPC", "splits": said}
        (examples / "statistics.json").write_text(json.dumps(statistics), encoding="utf-8")

        start = time.perf_counter()
        straight(examples / "test.jsonl", vocab, folder / "straight.tfrecord")
        alone = time.perf_counter() - start
        start = time.perf_counter()
        made = staged(examples, vocab, folder / "out")
        stage = time.perf_counter() - start
        result = {
            "records": len(rows),
            "cores": int(os.environ.get("NIX_BUILD_CORES", "0")) or os.cpu_count(),
            "straight_records_per_second": round(len(rows) / alone),
            "stage_records_per_second": round(len(rows) / stage),
            "ratio": round(alone / stage, 3),
            "same_bytes": (folder / "straight.tfrecord").read_bytes() == made.read_bytes(),
        }
        print(json.dumps(result))


if __name__ == "__main__":
    main()

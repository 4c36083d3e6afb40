"""The benchmark of docs/gpu.md, small and on a CPU."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("keras_hub")

pytestmark = pytest.mark.tensorflow
PROGRAM = Path(__file__).parents[3] / "benchmarks/gpu_throughput.py"


def measured(tmp_path, *words):
    text = tmp_path / "table.md"
    small = ["--device", "cpu", "--shape", "tiny", "--batch", "4", "--length", "16"]
    done = subprocess.run(
        [sys.executable, str(PROGRAM), *small, "--steps", "3", "--write", str(text), *words],
        env=os.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    rows = [line.strip("| ").split("|") for line in text.read_text().splitlines() if "|" in line]
    return text.read_text(), [[cell.strip() for cell in row] for row in rows[2:]]


@pytest.mark.thorough  # half a minute
def test_ours_is_measured_twice_and_what_is_not_there_is_said(tmp_path):
    text, rows = measured(
        tmp_path, "--precision=float32", "--xla=off", "--program=StagedML",
        "--program=PyTorch, transformers", "--torch-python=/bin/false",
    )  # fmt: skip
    assert "made-up tokens, 16 tokens, batches of 4" in text
    ours, torch = rows
    assert ours[:4] == ["tiny", "float32", "off", "StagedML"]
    assert float(ours[4]) > 0
    assert ours[5].endswith("GiB")
    assert ours[6] == "same"
    assert torch[4] == "not measured: status 1"


@pytest.mark.thorough
def test_pairs_of_mrpc_and_all_programs(tmp_path):
    """A pair too many for whole batches is left out."""
    vocab, pairs = tmp_path / "vocab.txt", tmp_path / "mrpc.txt"
    words = [*("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"), "a", "dog", "cat", "runs"]
    vocab.write_text("\n".join(words))
    lines = [f"{i % 2}\t1\t2\tA dog runs\tA cat runs" for i in range(9)]
    pairs.write_text("\ufeffQuality\t#1 ID\t#2 ID\t#1 String\t#2 String\n" + "\n".join(lines))
    text, rows = measured(
        tmp_path, "--mrpc", str(pairs), "--vocab", str(vocab), "--torch-python=/bin/false",
        "--precision=float32", "--xla=off",
    )  # fmt: skip
    assert "8 pairs of MRPC" in text
    assert [row[3] for row in rows][:3] == ["StagedML", "StagedML, not deterministic", "KerasHub"]
    assert all(float(row[4]) > 0 for row in rows if not row[3].startswith("PyTorch"))

"""Examples per second of BERT's fine-tuning: ours, a plain KerasHub script, and PyTorch.

    python benchmarks/gpu_throughput.py [--python PYTHON] [--torch-python PYTHON]
        [--shape base]... [--precision bfloat16]... [--xla off]... [--mrpc FILE --vocab FILE]
        [--batch 32] [--length 128] [--steps 50] [--write FILE] [--device cpu]

All three train the same model, from random weights, on the same tokens, with dropout, AdamW and
clipped gradients; XLA is `torch.compile` for PyTorch. Each measurement is a process of its own:
the first steps, which compile, do not count. Ours runs with deterministic operations, twice, and
the weights of both runs are compared; and once without. The texts are pairs of MRPC
(`msr_paraphrase_train.txt`), or tokens made up where no file is named. PYTHON has the packages of
the environment `bert` (or `bert-cuda`), and torch and transformers: what is not there is said in
its rows. Prints the table of docs/gpu.md.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from common import table

from stagedml.zoo.bert.inputs import pack_pair, pad
from stagedml.zoo.bert.wordpiece import WordPiece

HERE = Path(__file__).resolve().parent
SHAPES = {  # layers, width, heads
    "tiny": (2, 32, 2),
    "base": (12, 768, 12),
    "large": (24, 1024, 16),
}
WARM = 5
COLUMNS = ("shape", "precision", "XLA", "program", "examples/s", "peak memory", "bits of two runs")
OURS, NOT_DETERMINISTIC = "StagedML", "StagedML, not deterministic"
HUB, TORCH = "KerasHub", "PyTorch, transformers"
SCRIPTS = {
    OURS: "throughput_stagedml.py",
    NOT_DETERMINISTIC: "throughput_stagedml.py",
    HUB: "throughput_keras_hub.py",
    TORCH: "throughput_torch.py",
}


def write_data(path: Path, given: argparse.Namespace, vocabulary: int) -> str:
    """Write tokens and labels; say what they are."""
    if given.mrpc is None:
        random = np.random.default_rng(0)
        ids = random.integers(1, vocabulary, (512, given.length), np.int32)
        segments = np.broadcast_to(np.arange(given.length) >= given.length // 2, ids.shape)
        arrays = {"token_ids": ids, "padding_mask": np.ones_like(ids)}
        arrays |= {"segment_ids": segments.astype(np.int32), "labels": ids[:, 0] % 2}
        np.savez(path, **arrays)
        return "made-up tokens"
    tokenizer = WordPiece.from_file(given.vocab, lower_case=True)
    rows: dict[str, list[Any]] = {
        name: [] for name in ("token_ids", "segment_ids", "padding_mask", "labels")
    }
    for line in given.mrpc.read_text(encoding="utf-8-sig").splitlines()[1:]:
        label, _, _, first, second = line.split("\t")
        packed = pack_pair(
            tokenizer, tokenizer.tokenize(first), tokenizer.tokenize(second), given.length
        )
        ones = [1] * len(packed.token_ids)
        rows["token_ids"].append(pad(packed.token_ids, given.length, tokenizer.pad_id))
        rows["segment_ids"].append(pad(packed.segment_ids, given.length, 0))
        rows["padding_mask"].append(pad(ones, given.length, 0))
        rows["labels"].append(int(label))
    used = len(rows["labels"]) // given.batch * given.batch  # each batch counts as a full one
    np.savez(path, **{name: np.array(values[:used], np.int32) for name, values in rows.items()})
    return f"{used} pairs of MRPC"


def machine(device: str) -> str:
    """Name the device."""
    if device == "cpu":
        return f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the end"
    words = ["nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader"]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def measure(program: str, settings: dict[str, Any], given: argparse.Namespace) -> dict[str, Any]:
    """Run a program once; `rate`, `memory`, and ours also `bits`; or `error`."""
    python = given.torch_python if program == TORCH else given.python
    settings = {**settings, "deterministic": program == OURS}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "settings.json"
        file.write_text(json.dumps(settings))
        path = os.environ.get("PYTHONPATH", "") if python == given.python else ""
        done = subprocess.run(
            [python, str(HERE / "peers" / SCRIPTS[program]), str(file)],
            env=os.environ
            | {"TF_CPP_MIN_LOG_LEVEL": "2", "KERAS_BACKEND": "tensorflow"}
            | {"PYTHONPATH": os.pathsep.join(filter(None, [str(HERE.parent), path]))},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or [f"status {done.returncode}"])[-1]
        if given.verbose:
            print(done.stderr, file=sys.stderr)
        return {"error": last}
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def row(name: str, settings: dict[str, Any], program: str, given: argparse.Namespace) -> list[str]:
    """Measure, ours twice, and write a row."""
    runs = [measure(program, settings, given) for _ in range(2 if program == OURS else 1)]
    cells = [name, settings["precision"], "on" if settings["xla"] else "off", program]
    wrong = next((run["error"] for run in runs if "error" in run), None)
    if wrong is not None:
        return [*cells, f"not measured: {wrong[:100]}", "", ""]
    bits = ""
    if program == OURS:
        bits = "same" if runs[0]["bits"] == runs[1]["bits"] else "other"
    # Of the first run, as for the others: the better of two would be another measurement.
    return [*cells, f"{runs[0]['rate']:.4g}", f"{runs[0]['memory'] / 2**30:.3g} GiB", bits]


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    add("--python", default=sys.executable, help="has Keras, KerasHub and TensorFlow")
    add("--torch-python", default=sys.executable, help="has torch and transformers")
    add("--device", choices=("cuda", "cpu"), default="cuda")
    add("--shape", action="append", choices=SHAPES, default=[])
    add("--precision", action="append", choices=("float32", "bfloat16", "float16"), default=[])
    add("--xla", action="append", choices=("off", "on"), default=[])
    add("--program", action="append", choices=SCRIPTS, default=[])
    add("--mrpc", type=Path, help="msr_paraphrase_train.txt; made-up tokens without it")
    add("--vocab", type=Path, help="vocab.txt of uncased BERT")
    add("--batch", type=int, default=32)
    add("--length", type=int, default=128)
    add("--steps", type=int, default=50)
    add("--gradient-checkpointing", action="store_true")
    add("--write", type=Path, help="write the table to a file, too")
    add("--verbose", action="store_true", help="show what a program that failed wrote")
    given = parser.parse_args()
    if (given.mrpc is None) != (given.vocab is None):
        parser.error("--mrpc and --vocab belong together")
    return given


def main() -> int:
    """Measure everything asked for; fails where ours could not be, or its bits differ."""
    given = arguments()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        data, size = Path(folder) / "data.npz", 30_522
        about = write_data(data, given, size)
        for name, precision, xla in itertools.product(
            given.shape or ["base", "large"],
            given.precision or ["float32", "bfloat16", "float16"],
            given.xla or ["off", "on"],
        ):
            layers, hidden, heads = SHAPES[name]
            settings = {
                "shape": {
                    "vocab_size": size,
                    "hidden_size": hidden,
                    "num_hidden_layers": layers,
                    "num_attention_heads": heads,
                    "intermediate_size": 4 * hidden,
                },
                "data": str(data),
                "device": given.device,
                "precision": precision,
                "xla": xla == "on",
                "gradient_checkpointing": given.gradient_checkpointing,
                "batch": given.batch,
                "warm": WARM,
                "steps": given.steps,
            }
            for program in given.program or SCRIPTS:
                rows.append(row(name, settings, program, given))
                print(" | ".join(rows[-1]), file=sys.stderr, flush=True)
    where = f"{machine(given.device)}; {about}, {given.length} tokens, batches of {given.batch}"
    text = f"{where}\n\n{table(COLUMNS, rows)}\n"
    print(text)
    if given.write:
        given.write.write_text(text)
    ours = [cells for cells in rows if cells[3] == OURS]
    return int(any(cells[6] != "same" for cells in ours))


if __name__ == "__main__":
    sys.exit(main())

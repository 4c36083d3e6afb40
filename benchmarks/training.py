"""Training steps per second: inside a stage that Nix builds, beside a plain script.

Both train the same tiny BERT on the same records with the same options. Neither uses the other's
code but for Keras and KerasHub, so only the time within epochs counts: each evaluates the
development set between them in its own way.

The two run at the same time, each on half of the processor's cores, and change places from round
to round; what counts is the time in which both train. So whatever else keeps the machine busy
slows both.

Run it from the repository, with an interpreter that has the `stagedml` command, and name one that
has the packages of the environment `bert` for the plain script:

    python benchmarks/training.py --python PYTHON-WITH-KERAS-HUB [--epochs 60] [--rounds 6]

The stage is built in the user's store, and then built anew with `--check` to be measured. Nix must
build by itself, without a daemon, for its builds to stay on their cores.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from statistics import geometric_mean

from common import machine, table

PIPELINE, STAGE = "bert-glue-sample", "bert-finetune-mrpc-sample"
BATCH, EVALUATION_BATCH, RATE = 32, 128, 0.002
NOT_THE_SAME = 104  # Nix's exit status: built anew, with other bytes
STEP = re.compile(r"step (\d+)/")

Seen = list[tuple[int, float]]


def build(name: str, *options: str) -> Path:
    """Build a stage; its path."""
    command = [sys.executable, "-m", "stagedml", "build", name, *options]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return Path(done.stdout.split()[-1])


def rate(seen: Seen, steps: int, window: tuple[float, float]) -> float:
    """Measure steps per second.

    Args:
        seen: Steps, from 1, and when each ended; some may be missing.
        steps: Of an epoch. What lies between two epochs does not count.
        window: Nor what lies outside these times.
    """
    made, took = 0, 0.0
    for (before, began), (after, ended) in pairwise(seen):
        same = (before - 1) // steps == (after - 1) // steps
        if same and window[0] <= began and ended <= window[1]:
            made += after - before
            took += ended - began
    return made / took


def inside(drv: str, cores: list[int]) -> Seen:
    """Train in a stage, and read the progress that it reports while Nix builds it."""
    command = ["nix-store", "--realise", "--check", drv, "--cores", str(len(cores))]
    command += ["--option", "substituters", "", "-v", "--log-format", "internal-json"]
    seen: Seen = []
    with subprocess.Popen(
        pinned(command, cores), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            found = STEP.search(line)
            if found:
                seen.append((int(found[1]), time.monotonic()))
    # Fast bits may follow the number of cores.
    if process.returncode not in (0, NOT_THE_SAME) or not seen:
        raise SystemExit(f"building {drv} anew failed")
    return seen


def outside(command: list[str], cores: list[int]) -> Seen:
    """Train in the plain script."""
    done = subprocess.run(
        pinned([*command, "--cores", str(len(cores))], cores),
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    return [(step, at) for step, at in json.loads(done.stdout)]


def pinned(command: list[str], cores: list[int]) -> list[str]:
    """Return the command, kept on these cores."""
    return ["taskset", "--cpu-list", ",".join(map(str, cores)), *command]


def plain(records: Path, start: Path, epochs: int, cores: int) -> Seen:
    """Return what one would write without StagedML."""
    os.environ["TF_ENABLE_ONEDNN_OPTS"] = "1"  # as the stage: the default depends on the processor
    import keras
    import keras_hub
    import tensorflow as tf

    tf.config.set_visible_devices([], "GPU")
    tf.config.threading.set_intra_op_parallelism_threads(cores)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    tf.config.experimental.enable_op_determinism()
    keras.utils.set_random_seed(42)
    schema = json.loads((records / "schema.json").read_text())
    length = schema["max_seq_length"]
    config = json.loads((start / "bert_config.json").read_text())
    names = ("token_ids", "segment_ids", "padding_mask")
    parsing = {n: tf.io.FixedLenFeature([length], tf.int64) for n in names}
    parsing["label"] = tf.io.FixedLenFeature([], tf.int64)

    def parse(serialized):  # noqa: ANN001, ANN202
        row = tf.io.parse_example(serialized, parsing)
        return {n: tf.cast(row[n], tf.int32) for n in names}, tf.cast(row["label"], tf.int32)

    def read(name: str, batch: int, *, shuffle: bool):  # noqa: ANN202
        count = schema["splits"][name]["records"]
        data = tf.data.TFRecordDataset(str(records / f"{name}.tfrecord")).cache()
        data = data.apply(tf.data.experimental.assert_cardinality(count))
        if shuffle:
            data = data.shuffle(count, seed=42)
        return data.batch(batch).map(parse, num_parallel_calls=tf.data.AUTOTUNE).prefetch(2)

    backbone = keras_hub.models.BertBackbone(
        vocabulary_size=config["vocab_size"],
        num_layers=config["num_hidden_layers"],
        num_heads=config["num_attention_heads"],
        hidden_dim=config["hidden_size"],
        intermediate_dim=config["intermediate_size"],
        max_sequence_length=config["max_position_embeddings"],
        dropout=config["hidden_dropout_prob"],
    )
    dropped = keras.layers.Dropout(0.1)(backbone.output["pooled_output"])
    model = keras.Model(backbone.input, keras.layers.Dense(2)(dropped))
    train, dev = read("train", BATCH, shuffle=True), read("dev", EVALUATION_BATCH, shuffle=False)
    decay = keras.optimizers.schedules.PolynomialDecay(RATE, len(train) * epochs, 0.0)
    optimizer = keras.optimizers.AdamW(decay, weight_decay=0.01, epsilon=1e-6, global_clipnorm=1.0)
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer, loss, jit_compile=False)
    seen: Seen = []

    class Clock(keras.callbacks.Callback):  # type: ignore[misc] # keras has no types
        """Notes when each step ended, and predicts the development set after each epoch."""

        def on_train_batch_end(self, batch, logs=None) -> None:  # noqa: ANN001, ARG002
            seen.append((len(seen) + 1, time.monotonic()))

        def on_epoch_end(self, epoch, logs=None) -> None:  # noqa: ANN001, ARG002
            self.model.predict(dev, verbose=0)

    model.fit(train, epochs=epochs, verbose=0, shuffle=False, callbacks=[Clock()])
    return seen


def main() -> None:
    """Measure, and print Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--epochs", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--plain", nargs=2, type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--cores", type=int, default=1, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.plain:
        print(json.dumps(plain(*given.plain, given.epochs, given.cores)))
        return
    where = machine()
    available = sorted(os.sched_getaffinity(0))
    half = len(available) // 2
    if not half:
        raise SystemExit("this needs two cores")
    # For the plain script nothing is pinned, either.
    options = {"epochs": given.epochs, "learning_rate": RATE, "bits": "fast"}
    sets = [w for k, v in options.items() for w in ("--set", f"{STAGE}.{k}={v}")]
    records, start = build(f"{PIPELINE}.glue-mrpc-records"), build(f"{PIPELINE}.bert-scratch")
    drv = subprocess.run(
        ["nix-store", "--query", "--deriver", build(f"{PIPELINE}.{STAGE}", *sets)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout.strip()
    script = [given.python, __file__, "--plain", str(records), str(start)]
    script += ["--epochs", str(given.epochs)]
    rows: list[tuple[float, float]] = []
    with ThreadPoolExecutor(2) as pool:
        for index in range(given.rounds):
            places = (available[:half], available[half : 2 * half])[:: 1 if index % 2 else -1]
            first = pool.submit(inside, drv, places[0])
            second = pool.submit(outside, script, places[1])
            both = first.result(), second.result()
            steps = both[1][-1][0] // given.epochs
            window = max(s[0][1] for s in both), min(s[-1][1] for s in both)
            rows.append((rate(both[0], steps, window), rate(both[1], steps, window)))
            print("inside {:.1f}, outside {:.1f} steps/s".format(*rows[-1]), file=sys.stderr)
    print(f"{where}; {half} of the cores each, {given.rounds} rounds of {given.epochs} epochs\n")
    names = ("stage, built by Nix", "plain script")
    means = [geometric_mean(row[index] for row in rows) for index in (0, 1)]
    cells = [[name, f"{mean:.1f}"] for name, mean in zip(names, means, strict=True)]
    print(table(["", "steps/s"], cells))
    ratios = [a / b for a, b in rows]
    print(
        f"\nStage / script: {geometric_mean(ratios):.3f} "
        f"(single rounds {min(ratios):.2f} to {max(ratios):.2f})"
    )


if __name__ == "__main__":
    main()

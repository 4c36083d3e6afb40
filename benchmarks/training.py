"""Training steps per second: inside a stage that Nix builds, beside a plain script.

Both train the same tiny BERT on the same records with the same options, from the first step to the
last one, the evaluations after each epoch included. Neither uses the other's code but for Keras
and KerasHub. Run it from the repository, with an interpreter that has the packages of the
environment `bert` (for the plain script) and the `stagedml` command:

    python benchmarks/training.py --python PYTHON-WITH-KERAS-HUB [--epochs 60] [--times 3]

The stage is built in the user's store, and then built anew with `--check` to be measured.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

PIPELINE, STAGE = "bert-glue-sample", "bert-finetune-mrpc-sample"
BATCH, EVALUATION_BATCH, RATE = 32, 128, 0.002
STEP = re.compile(r"step (\d+)/(\d+) ")


def build(name: str, *options: str) -> Path:
    """Build a stage; its path."""
    command = [sys.executable, "-m", "stagedml", "build", name, *options]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return Path(done.stdout.split()[-1])


def inside(drv: str) -> float:
    """Steps per second of a stage, by the progress that it reports while Nix builds it."""
    command = ["nix-store", "--realise", "--check", drv, "--option", "substituters", ""]
    seen: list[tuple[int, float]] = []
    with subprocess.Popen(
        [*command, "-v", "--log-format", "internal-json"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            found = STEP.search(line)
            if found:
                seen.append((int(found[1]), time.perf_counter()))
    if process.returncode != 0 or not seen:
        raise SystemExit(f"building {drv} anew failed, or gave other bytes")
    (first, began), (last, ended) = seen[0], seen[-1]
    return (last - first) / (ended - began)


def outside(python: str, records: Path, start: Path, epochs: int) -> float:
    """Steps per second of the plain script."""
    command = [python, __file__, "--plain", records, start, "--epochs", str(epochs)]
    done = subprocess.run(
        [str(word) for word in command], check=True, stdout=subprocess.PIPE, text=True
    )
    return float(done.stdout.split()[-1])


def plain(records: Path, start: Path, epochs: int) -> float:
    """What one would write without StagedML."""
    import keras
    import keras_hub
    import tensorflow as tf

    tf.config.set_visible_devices([], "GPU")
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
    optimizer = keras.optimizers.AdamW(RATE, weight_decay=0.01, epsilon=1e-6, global_clipnorm=1.0)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer, loss, jit_compile=False)
    dev = read("dev", EVALUATION_BATCH, shuffle=False)
    times: list[float] = []

    class Clock(keras.callbacks.Callback):  # type: ignore[misc] # keras has no types
        """Notes when each step ended, and predicts the development set after each epoch."""

        def on_train_batch_end(self, batch, logs=None) -> None:  # noqa: ANN001, ARG002
            times.append(time.perf_counter())

        def on_epoch_end(self, epoch, logs=None) -> None:  # noqa: ANN001, ARG002
            self.model.predict(dev, verbose=0)

    train = read("train", BATCH, shuffle=True)
    model.fit(train, epochs=epochs, verbose=0, shuffle=False, callbacks=[Clock()])
    return (len(times) - 1) / (times[-1] - times[0])


def main() -> None:
    """Measure, and print Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--epochs", type=int, default=60)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--plain", nargs=2, type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.plain:
        print(plain(*given.plain, given.epochs))
        return
    options = {"epochs": given.epochs, "learning_rate": RATE}
    sets = [w for k, v in options.items() for w in ("--set", f"{STAGE}.{k}={v}")]
    records, start = build(f"{PIPELINE}.glue-mrpc-records"), build(f"{PIPELINE}.bert-scratch")
    out = build(f"{PIPELINE}.{STAGE}", *sets)
    drv = subprocess.run(
        ["nix-store", "--query", "--deriver", out], check=True, stdout=subprocess.PIPE, text=True
    ).stdout.strip()
    rows = []
    for _ in range(given.times):  # in turns, since others may use the machine too
        rows.append((inside(drv), outside(given.python, records, start, given.epochs)))
        print(f"inside {rows[-1][0]:.1f}, outside {rows[-1][1]:.1f} steps/s", file=sys.stderr)
    stage, script = (median(row[i] for row in rows) for i in (0, 1))
    ratio = median(a / b for a, b in rows)
    print("| | steps/s |\n| --- | ---: |")
    print(f"| stage, built by Nix | {stage:.1f} |\n| plain script | {script:.1f} |")
    print(f"\nMedian ratio of {given.times} pairs: {ratio:.3f}")


if __name__ == "__main__":
    main()

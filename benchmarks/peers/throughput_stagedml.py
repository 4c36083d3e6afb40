"""BERT's fine-tuning as the library's stages do it, outside of Nix: for gpu_throughput.py.

python throughput_stagedml.py SETTINGS.json; the last line that it writes is JSON.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tempfile
import time
from pathlib import Path

from stagedml.runtime.backends import Building
from stagedml.runtime.stage import Build
from stagedml.zoo.bert.model import BertConfig, build_backbone, text_classifier
from stagedml.zoo.bert.optimization import adamw
from stagedml.zoo.training.checkpoints import Checkpoint
from stagedml.zoo.training.compute import Compute
from stagedml.zoo.training.fitting import Trainer
from stagedml.zoo.training.notices import import_tensorflow
from stagedml.zoo.training.orders import Course
from stagedml.zoo.training.throughput import peaks

given = json.loads(Path(sys.argv[1]).read_text())
scratch = tempfile.TemporaryDirectory()
out = Checkpoint(Building(Path(scratch.name), {}))
build = Build(
    out,
    name="throughput",
    config={},
    instance=0,
    accelerator=given["device"],
    bits="portable" if given["device"] == "cuda" else "fast",
    scratch=scratch.name,
)
compute = Compute(
    precision=given["precision"],
    jit_compile=given["xla"],
    deterministic=given["deterministic"],
    gradient_checkpointing=given["gradient_checkpointing"],
)
compute.begin(build)
import_tensorflow()
import keras  # noqa: E402 - TensorFlow reads what was set before
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

data = np.load(given["data"])
with compute.scope():
    backbone = build_backbone(BertConfig.from_json(given["shape"]))
    model = text_classifier(backbone, 2, dropout=0.1)
    compute.recompute(backbone.transformer_layers)
    compute.compile(
        model,
        optimizer=adamw(learning_rate=2e-5, total_steps=10_000, warmup=0.1),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
inputs = {k: tf.constant(data[k]) for k in ("token_ids", "segment_ids", "padding_mask")}
labels = tf.constant(data["labels"])
course = Course(len(labels), given["batch"], 0)
trainer = Trainer(model, course, of={}, resume=None, curves=out.curves, compute=compute)


class Clock(keras.callbacks.Callback):  # type: ignore[misc] # keras has no types
    """The time from the end of the last step to warm up to the end of the last one."""

    seen = 0
    begun = ended = 0.0

    def on_train_batch_end(self, _: int, logs: dict[str, float] | None = None) -> None:
        """Wait for the device at two steps."""
        self.seen += 1
        if self.seen in {given["warm"], given["warm"] + given["steps"]} and logs:
            assert np.isfinite(logs["loss"])
            self.begun, self.ended = self.ended, time.perf_counter()


clock = Clock()
epochs = (given["warm"] + given["steps"]) / course.steps_per_epoch
trainer.run(
    lambda i: ({k: tf.gather(v, i) for k, v in inputs.items()}, tf.gather(labels, i)),
    epochs=epochs,
    callbacks=[clock],
)
weights = hashlib.sha256(b"".join(np.asarray(w).tobytes() for w in model.weights)).hexdigest()
memory = dict(peaks())
rate = given["steps"] * given["batch"] / (clock.ended - clock.begun)
print(json.dumps({"rate": rate, "memory": memory.get("GPU 0", memory["host"]), "bits": weights}))

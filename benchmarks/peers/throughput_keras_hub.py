"""BERT's fine-tuning as one would write it with KerasHub alone: for gpu_throughput.py.

python throughput_keras_hub.py SETTINGS.json; the last line that it writes is JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import keras
import keras_hub
import numpy as np
import tensorflow as tf

given = json.loads(Path(sys.argv[1]).read_text())
policies = {"float32": "float32", "bfloat16": "mixed_bfloat16", "float16": "mixed_float16"}
if given["device"] == "cuda":
    for gpu in tf.config.list_physical_devices("GPU"):
        tf.config.experimental.set_memory_growth(gpu, True)
else:
    tf.config.set_visible_devices([], "GPU")
keras.utils.set_random_seed(0)
keras.mixed_precision.set_global_policy(policies[given["precision"]])
shape = given["shape"]
backbone = keras_hub.models.BertBackbone(
    vocabulary_size=shape["vocab_size"],
    num_layers=shape["num_hidden_layers"],
    num_heads=shape["num_attention_heads"],
    hidden_dim=shape["hidden_size"],
    intermediate_dim=shape["intermediate_size"],
    dropout=0.1,
    max_sequence_length=512,
)
pooled = keras.layers.Dropout(0.1)(backbone.output["pooled_output"])
logits = keras.layers.Dense(2, dtype="float32")(pooled)
model = keras.Model(backbone.input, logits)
model.compile(
    keras.optimizers.AdamW(2e-5, weight_decay=0.01, epsilon=1e-6, global_clipnorm=1.0),
    keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    jit_compile=given["xla"],
)
data = np.load(given["data"])
inputs = {k: data[k] for k in ("token_ids", "segment_ids", "padding_mask")}
batches = (
    tf.data.Dataset.from_tensor_slices((inputs, data["labels"]))
    .shuffle(len(data["labels"]), seed=0)
    .batch(given["batch"], drop_remainder=True)
    .repeat()
    .prefetch(tf.data.AUTOTUNE)
)
model.fit(batches, steps_per_epoch=given["warm"], verbose=0)
begin = time.perf_counter()
model.fit(batches, steps_per_epoch=given["steps"], verbose=0)
seconds = time.perf_counter() - begin
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
if given["device"] == "cuda":
    memory = tf.config.experimental.get_memory_info("GPU:0")["peak"]
print(json.dumps({"rate": given["steps"] * given["batch"] / seconds, "memory": memory}))

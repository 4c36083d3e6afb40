"""What one would write without StagedML: the convnet of `convnet-digits`, trained the same way.

python train_digits.py WEIGHTS
"""

from __future__ import annotations

import os
import sys

# As in the stage: the default depends on the processor.
os.environ |= {"TF_ENABLE_ONEDNN_OPTS": "1", "KERAS_BACKEND": "tensorflow"}

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

cores = len(os.sched_getaffinity(0))
tf.config.threading.set_intra_op_parallelism_threads(cores)
tf.config.threading.set_inter_op_parallelism_threads(1)
tf.config.experimental.enable_op_determinism()
keras.utils.set_random_seed(0)

x, y = load_digits(return_X_y=True)
x, y = x.reshape(-1, 8, 8, 1).astype(np.float32), y.astype(np.int32)
x, x_test, y, y_test = train_test_split(x, y, test_size=0.2, stratify=y, random_state=0)
x, x_val, y, y_val = train_test_split(x, y, test_size=0.1, stratify=y, random_state=0)

model = keras.Sequential(
    [
        keras.Input((8, 8, 1)),
        layers.Rescaling(1 / 16),
        layers.Conv2D(32, 3, activation="relu", padding="same"),
        layers.Conv2D(64, 3, activation="relu", padding="same"),
        layers.MaxPooling2D(),
        layers.Dropout(0.25),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dropout(0.5),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    keras.optimizers.Adam(1e-3),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
    jit_compile=False,
)
model.fit(
    x,
    y,
    validation_data=(x_val, y_val),
    epochs=15,
    batch_size=32,
    validation_batch_size=256,
    verbose=0,
)
model.evaluate(x_val, y_val, 256, verbose=0)
_, accuracy = model.evaluate(x_test, y_test, 256, verbose=0)
model.save_weights(sys.argv[1])
print(accuracy)

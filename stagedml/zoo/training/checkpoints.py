"""Where a training stopped: all that it takes to go on as if it had not.

A checkpoint has the model's weights, the seeds of its layers, the optimizer's variables, the state
of the metrics within an epoch, the state of Python's and NumPy's own generators, how many steps
were made, and the curves so far. The same training gives the same bytes.
"""

from __future__ import annotations

import random
import shutil
import zipfile
from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml import File, Json, Metric, Outputs, StagedMLError
from stagedml.zoo.training.curves import DivergedError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from stagedml import Build

_VARIABLE = {"name": str, "dtype": str, "shape": list}
_SHOWN = 4  # differences in a message


class ResumeError(StagedMLError):
    """A checkpoint that a training cannot go on from."""


class Checkpoint(Outputs):
    """A training, stopped after a number of steps.

    `description["of"]` says what it is a checkpoint of, and `facts` what else the training has to
    know; `curves.jsonl` has the learning curves so far.
    """

    state = File("state.npz")
    curves = File("curves.jsonl")
    description = Json(
        "checkpoint.json",
        {
            "of": dict,
            "facts": dict,
            "model": [_VARIABLE],
            "optimizer": [_VARIABLE],
            "metrics": int,
        },
    )
    step = Metric("step", at_least=0)


class Resumed(NamedTuple):
    """What a checkpoint says besides what it restored.

    Attributes:
        step: How many steps were made.
        facts: What was given to `save_checkpoint`.
        metrics: The values of the metrics' variables, where the epoch goes on.
    """

    step: int
    facts: dict[str, Any]
    metrics: Sequence[Any]


def save_checkpoint(
    out: Checkpoint,
    model: Any,
    *,
    step: int,
    of: Mapping[str, Any],
    facts: Mapping[str, Any] | None = None,
    metrics: Sequence[Any] = (),
    curves: Path | None = None,
) -> None:
    """Write all outputs of a `Checkpoint`.

    Args:
        out: The outputs of the running stage.
        model: A compiled Keras model, after some training.
        step: How many steps were made, from the start of the training.
        of: What must be the same where it goes on, as JSON: hyperparameters, seed, data.
        facts: What else is to be handed on, as JSON.
        metrics: The values of the metrics' variables, where an epoch has begun: those of
            `metric_values`.
        curves: The learning curves so far, unless they are `out.curves` already.

    Raises:
        DivergedError: A weight, or a variable of the optimizer, is not finite.
    """
    import numpy as np

    check_finite(model, step)
    groups = {**_variables(model), "metrics": metrics}
    with zipfile.ZipFile(out.state, "w", zipfile.ZIP_STORED) as archive:
        for name, array in (*_arrays(groups), *_generators().items()):
            # Names have no time, unlike in `numpy.savez` of some versions.
            with archive.open(zipfile.ZipInfo(f"{name}.npy"), "w", force_zip64=True) as file:
                np.lib.format.write_array(file, array, allow_pickle=False)
    out.description = {
        "of": dict(of),
        "facts": dict(facts or {}),
        "model": [_describe(v) for v in groups["model"]],
        "optimizer": [_describe(v) for v in groups["optimizer"]],
        "metrics": len(metrics),
    }
    out.step = step
    if curves is not None:
        shutil.copyfile(curves, out.curves)
    elif not out.curves.exists():
        out.curves.touch()


def check_finite(model: Any, step: int) -> None:
    """Refuse what the last update of a training may have left: no loss was computed with it yet.

    Args:
        model: A compiled Keras model.
        step: How many steps were made.

    Raises:
        DivergedError: A weight, or a variable of the optimizer, is not finite.
    """
    import keras
    import tensorflow as tf

    for group, variables in _variables(model).items():
        for variable in variables:
            if not keras.backend.is_float_dtype(variable.dtype):
                continue
            if not tf.reduce_all(tf.math.is_finite(variable.value)):
                name = f"{variable.path} of the {group}"
                msg = f"the training diverged: {name} is not finite after step {step}"
                raise DivergedError(msg, hint="Try a lower learning_rate or a longer warm-up.")


def restore_checkpoint(checkpoint: Checkpoint, model: Any, *, of: Mapping[str, Any]) -> Resumed:
    """Put a model, and its optimizer, where a training stopped; generators of numbers, too.

    Args:
        checkpoint: The outputs of another stage.
        model: The same model, compiled in the same way.
        of: What was given to `save_checkpoint`.

    Raises:
        ResumeError: It is a checkpoint of something else, or it is damaged.
    """
    import numpy as np

    description = checkpoint.description
    _check_same(description["of"], of)
    groups = _variables(model)
    for name in ("model", "optimizer"):
        _check_variables(name, description[name], [_describe(v) for v in groups[name]])
    try:
        with np.load(checkpoint.state, allow_pickle=False) as state:
            for group in ("model", "optimizer"):
                for index, variable in enumerate(groups[group]):
                    variable.assign(_as(variable.dtype, state[_key(group, index)]))
            metrics = [state[_key("metrics", i)] for i in range(description["metrics"])]
            _set_generators(state)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        msg = f"the checkpoint {checkpoint.state.parent.name} is damaged: {error}"
        raise ResumeError(msg) from error
    return Resumed(int(checkpoint.step), dict(description["facts"]), metrics)


def training_seed(build: Build[Any], resume: Checkpoint | None) -> int:
    """Give the seed of a training, which all of its segments share.

    That of the build; in an impure one, whose seed is new each time, that of the checkpoint.
    """
    if resume is None or not build.impure:
        return build.seed
    return int(resume.description["of"]["seed"])


def digest(*files: Path) -> str:
    """Say what files hold, for the `of` of a checkpoint: the SHA-256 of their SHA-256s."""
    import hashlib

    found = hashlib.sha256()
    for path in files:
        with path.open("rb") as file:
            found.update(hashlib.file_digest(file, "sha256").digest())
    return found.hexdigest()


def metric_values(model: Any) -> list[Any]:
    """Copy the values of the variables of a trained model's metrics, as NumPy arrays."""
    import keras

    return [keras.ops.convert_to_numpy(v) for v in _metric_variables(model)]


def set_metrics(model: Any, values: Sequence[Any]) -> None:
    """Put a model's metrics where `metric_values` had them; once it knows its data.

    Raises:
        ResumeError: The values are those of other metrics.
    """
    variables = _metric_variables(model)
    if [tuple(v.shape) for v in variables] != [tuple(a.shape) for a in values]:
        msg = "the checkpoint was made with other metrics"
        raise ResumeError(msg)
    for variable, value in zip(variables, values, strict=True):
        variable.assign(value)


def _metric_variables(model: Any) -> list[Any]:
    return [variable for metric in model.metrics for variable in metric.variables]


def _variables(model: Any) -> dict[str, Sequence[Any]]:
    if not model.optimizer.built:
        with model.distribute_strategy.scope():
            model.optimizer.build(model.trainable_variables)
    return {
        "model": list(model.variables),
        "optimizer": list(model.optimizer.variables),
    }


def _describe(variable: Any) -> dict[str, Any]:
    # The names of layers, which those of an optimizer begin with, may have numbers that depend on
    # what was made before.
    name = variable.name.rpartition("_")[2]
    return {"name": name, "dtype": str(variable.dtype), "shape": list(variable.shape)}


def _key(group: str, index: int) -> str:
    return f"{group}/{index:05}"


def _arrays(groups: Mapping[str, Sequence[Any]]) -> Any:
    import keras

    for group, variables in groups.items():
        for index, variable in enumerate(variables):
            array = keras.ops.convert_to_numpy(variable)
            # Types that NumPy does not know by itself (bfloat16) are kept as their bits.
            known = array.dtype.isbuiltin == 1
            yield _key(group, index), array if known else array.view(f"u{array.itemsize}")


def _as(dtype: Any, array: Any) -> Any:
    """Undo what `_arrays` did to a type that NumPy does not know by itself."""
    import keras

    if str(array.dtype) == str(dtype):
        return array
    wanted = keras.ops.convert_to_numpy(keras.ops.zeros((1,), dtype=dtype)).dtype
    return array.view(wanted)


def _generators() -> dict[str, Any]:
    import numpy as np

    _, words, gauss = random.getstate()
    _, keys, position, has_gauss, cached = np.random.get_state(legacy=True)
    return {
        "random/python": np.array(words, np.uint64),
        "random/python_gauss": np.array([] if gauss is None else [gauss], np.float64),
        "random/numpy": np.asarray(keys, np.uint32),
        "random/numpy_position": np.array([position, has_gauss], np.int64),
        "random/numpy_gauss": np.array([cached], np.float64),
    }


def _set_generators(state: Mapping[str, Any]) -> None:
    import numpy as np

    words = tuple(int(word) for word in state["random/python"])
    gauss = [float(g) for g in state["random/python_gauss"]]
    random.setstate((3, words, gauss[0] if gauss else None))
    position, has_gauss = (int(n) for n in state["random/numpy_position"])
    cached = float(state["random/numpy_gauss"][0])
    np.random.set_state(("MT19937", state["random/numpy"], position, has_gauss, cached))


def _check_same(found: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    different = [
        f"{name} is {found.get(name)!r} there and {wanted.get(name)!r} here"
        for name in sorted({*found, *wanted})
        if found.get(name) != wanted.get(name)
    ]
    if different:
        msg = f"the checkpoint is one of another training: {_listed(different)}"
        hint = (
            "All segments of a training have the parameters of the training itself. To start a new "
            "one with weights of another, hand them on as `start`."
        )
        raise ResumeError(msg, hint=hint)


def _check_variables(group: str, found: Sequence[Any], wanted: Sequence[Any]) -> None:
    if len(found) != len(wanted):
        msg = f"the checkpoint has {len(found)} variables of the {group}, this one {len(wanted)}"
        raise ResumeError(msg)
    different = [
        f"{_shown(a)} there, {_shown(b)} here" for a, b in zip(found, wanted, strict=True) if a != b
    ]
    if different:
        msg = f"variables of the {group} differ from those of the checkpoint: {_listed(different)}"
        raise ResumeError(msg)


def _shown(variable: Mapping[str, Any]) -> str:
    return f"{variable['name']} {variable['dtype']} {tuple(variable['shape'])}"


def _listed(texts: Sequence[str]) -> str:
    more = f", and {len(texts) - _SHOWN} more" if len(texts) > _SHOWN else ""
    return "; ".join(texts[:_SHOWN]) + more

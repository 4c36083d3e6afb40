"""A fitted model of scikit-learn as stages hand it on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import Json
from stagedml.zoo.exports.export import OnnxExport
from stagedml.zoo.exports.formats import signature
from stagedml.zoo.exports.samples import Samples, write_samples
from stagedml.zoo.sklearn.conversion import ConversionError, convert
from stagedml.zoo.training.models import TENSOR, Model

if TYPE_CHECKING:
    from collections.abc import Sequence

# Texts at which tokenizers tend to part, with which every model of texts is tested, too.
EDGE_TEXTS = (
    "",
    " \t\n",
    "x",
    "one TWO Three_3",
    "22 4444 1.5",
    "?!...",
    "naïve CAFÉ e\u0301te\u0301",
    "ЖЁЛТЫЙ ёж и я",
    "日本語 한국어",
    "don't stop-gap a/b",
    "so 🙂 far",
)


class SklearnModel(OnnxExport, Model):
    """A model of scikit-learn as ONNX; `samples` has what scikit-learn itself gave.

    `architecture` says what was fitted: `library`, its `version`, `estimator` (classes and
    parameters, of the steps of a pipeline, too), inputs, outputs and, of a classifier, `classes`.
    """

    architecture = Json(
        "config.json",
        {
            "library": str,
            "version": str,
            "estimator": dict,
            "inputs": [TENSOR],
            "outputs": [TENSOR],
        },
    )


def hand_on(
    out: SklearnModel,
    fitted: Any,
    items: Any,
    *,
    classes: Sequence[str] = (),
    name: str = "",
) -> None:
    """Write all outputs of a stage that has fitted a model of scikit-learn.

    Args:
        out: The outputs of the running stage.
        fitted: A classifier with `predict_proba`, or a regressor; alone, or ending a pipeline.
        items: What the model is to be tested with: raw strings, or numbers (items, ...), which
            become float32, and which the model has seen as (items, features).
        classes: Names of the classes; the labels it was fitted with are their indices, or they.
        name: What the input is called: `text` or `features` by default.

    Raises:
        ConversionError: It cannot be converted; its classes are others; there is no item; an
            item's numbers are not as many as it was fitted with.
    """
    import numpy as np
    import sklearn
    from sklearn.base import is_classifier

    classifies = is_classifier(fitted)
    if classifies:
        _check_classes(fitted, classes)
    if not len(items):
        msg = "a model is tested with some items, and none was given"
        raise ConversionError(msg)
    shape: list[int] | None = None
    if isinstance(items[0], str):
        texts = [*map(str, items), *EDGE_TEXTS]
        given, seen = np.array(texts, dtype=object).reshape(-1, 1), texts
    else:
        given = np.asarray(items, dtype=np.float32)
        shape = [int(n) for n in given.shape[1:]] or [1]
        given = given.reshape(-1, *shape)
        # Of the numbers as the exported model gets them, in the precision that scikit-learn uses.
        seen = given.reshape(len(given), -1).astype(np.float64)
        wanted = getattr(fitted, "n_features_in_", seen.shape[1])
        if wanted != seen.shape[1]:
            msg = f"the items have {seen.shape[1]} numbers each, the model was fitted with {wanted}"
            raise ConversionError(msg)
    name = name or ("text" if shape is None else "features")
    model = convert(fitted, name=name, shape=shape)
    found = fitted.predict_proba(seen) if classifies else fitted.predict(seen).reshape(-1, 1)
    expected = np.asarray(found, dtype=np.float32)
    output = "probabilities" if classifies else "prediction"
    dtype, item = ("str", [1]) if shape is None else ("float32", shape)
    architecture: dict[str, Any] = {
        "library": "scikit-learn",
        "version": sklearn.__version__,
        "estimator": described(fitted),
        "inputs": [{"name": name, "dtype": dtype, "shape": [None, *item]}],
        "outputs": [{"name": output, "dtype": "float32", "shape": [None, expected.shape[1]]}],
    }
    if classifies:
        architecture["classes"] = list(classes)
    out.architecture = architecture
    out.model.write_bytes(model.SerializeToString(deterministic=True))
    runtime_names = [tensor.name for tensor in model.graph.output]
    out.signature = signature(architecture, "onnx", [name], runtime_names)
    out.size = out.model.stat().st_size
    names = [f"item-{i}" for i in range(len(items))]
    names += [f"edge-{i}" for i in range(len(given) - len(items))]
    write_samples(out.samples, Samples(names, {name: given}, {output: expected}))


def _check_classes(fitted: Any, classes: Sequence[str]) -> None:
    """See that the columns of probabilities are the classes, in their order.

    Raises:
        ConversionError: A class was not among the labels, or the labels are in another order.
    """
    known = [label.item() if hasattr(label, "item") else label for label in fitted.classes_]
    if known not in (list(range(len(classes))), list(classes)):
        msg = f"the model was fitted with the labels {known}, the classes are {list(classes)}"
        hint = "Fit it with their indices; each class must be among them, or its column is missing."
        raise ConversionError(msg, hint=hint)


def described(estimator: Any) -> dict[str, Any]:
    """Describe an estimator as JSON: its class and its parameters, those of its parts, too."""
    parameters = estimator.get_params(deep=False)
    return {
        "class": f"{type(estimator).__module__}.{type(estimator).__qualname__}",
        "parameters": {name: _plain(value) for name, value in sorted(parameters.items())},
    }


def _plain(value: Any) -> Any:
    """Return a parameter as JSON; of what has no JSON, the name of its class."""
    import math

    if hasattr(value, "get_params") and not isinstance(value, type):
        return described(value)
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if hasattr(value, "item") and getattr(value, "size", 0) == 1:
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return getattr(value, "__qualname__", type(value).__qualname__)

r"""A fitted pipeline of scikit-learn as an ONNX model that takes what the pipeline takes.

skl2onnx turns vectorizers of texts into operators of ONNX Runtime that split words by RE2, which
knows no `(?u)` and whose `\w` is ASCII; left alone it takes `[a-zA-Z0-9_]+` for scikit-learn's
own pattern, which loses every Cyrillic word and keeps the words of one letter that scikit-learn
leaves out. So patterns are given here that match the same words; a vectorizer with another one, or
with what has no operator, is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Python's `\w` is letters, numbers and the underscore of all scripts: in RE2, these.
_WORD = r"[\p{L}\p{N}_]"
# By the pattern of scikit-learn; the first is its default.
PATTERNS = {r"(?u)\b\w\w+\b": _WORD + "{2,}", r"(?u)\b\w+\b": _WORD + "+"}


class ConversionError(StagedMLError):
    """A model of scikit-learn cannot be handed on as ONNX."""


def convert(fitted: Any, *, name: str, shape: Sequence[int] | None) -> Any:
    """Convert a fitted classifier or regressor, alone or at the end of a pipeline.

    Args:
        fitted: The estimator. A classifier has `predict_proba`.
        name: What the input is called.
        shape: Of an item, as float32; the estimator has seen items flat. None for raw strings.

    Returns:
        An `onnx.ModelProto` from `name`, float32 (items, *shape) or string (items, 1), to
        `probabilities`, float32 (items, classes), or to `variable`, float32 (items, 1).

    Raises:
        ConversionError: It is neither, or a part of it has no counterpart in ONNX.
    """
    import math
    import warnings

    from skl2onnx import convert_sklearn
    from skl2onnx.common.data_types import FloatTensorType, StringTensorType
    from skl2onnx.common.exceptions import MissingConverter, MissingShapeCalculator
    from skl2onnx.helpers.onnx_helper import select_model_inputs_outputs
    from sklearn.base import is_classifier, is_regressor

    kind = type(fitted).__name__
    if not is_classifier(fitted) and not is_regressor(fitted):
        msg = f"{kind} is neither a classifier nor a regressor"
        raise ConversionError(msg, hint="Hand on what `make_pipeline(..., estimator)` has fitted.")
    if is_classifier(fitted) and not hasattr(fitted, "predict_proba"):
        msg = f"{kind} gives no probabilities"
        hint = "Choose an estimator that has `predict_proba`, or wrap it in CalibratedClassifierCV."
        raise ConversionError(msg, hint=hint)
    flat = name if shape is None or len(shape) == 1 else f"{name}_flat"
    taken = (
        StringTensorType([None, 1]) if shape is None else FloatTensorType([None, math.prod(shape)])
    )
    wanted = "probabilities" if is_classifier(fitted) else "variable"
    last = fitted.steps[-1][1] if hasattr(fitted, "steps") else fitted
    options = {id(last): {"zipmap": False}} if is_classifier(fitted) else {}
    for vectorizer in vectorizers_of(fitted):
        options[id(vectorizer)] = vectorizer_options(vectorizer)
    try:
        with warnings.catch_warnings():
            # It reads what scikit-learn gives up.
            warnings.filterwarnings("ignore", "Attribute .* was deprecated", FutureWarning)
            model = convert_sklearn(fitted, "model", [(flat, taken)], options=options)
        model = select_model_inputs_outputs(model, outputs=[wanted])
    except (MissingConverter, MissingShapeCalculator, NotImplementedError, RuntimeError) as error:
        msg = f"skl2onnx cannot convert {kind}: {error}"
        raise ConversionError(msg) from error
    # They come from a set of texts, whose order follows from the hash seed.
    domains = sorted(model.opset_import, key=lambda opset: opset.domain)
    del model.opset_import[:]
    model.opset_import.extend(domains)
    if flat != name:
        _flatten_first(model, name, flat, list(shape or ()))
    return model


def _flatten_first(model: Any, name: str, flat: str, shape: list[int]) -> None:
    """Let a model take items of a shape in the place of flat ones."""
    from onnx import TensorProto, helper

    taken = helper.make_tensor_value_info(name, TensorProto.FLOAT, [None, *shape])
    del model.graph.input[:]
    model.graph.input.append(taken)
    model.graph.node.insert(0, helper.make_node("Flatten", [name], [flat], name="flatten", axis=1))


def vectorizers_of(fitted: Any) -> Iterator[Any]:
    """Find the vectorizers of texts in an estimator, however deep: the fitted ones, too.

    What combines estimators, as a vote, keeps those that it was given and fits copies of them.
    """
    from sklearn.feature_extraction.text import CountVectorizer

    seen: set[int] = set()
    left = [fitted]
    while left:
        part = left.pop()
        if isinstance(part, list | tuple):
            left.extend(part)
        elif id(part) not in seen and hasattr(part, "__dict__") and not isinstance(part, type):
            seen.add(id(part))
            if isinstance(part, CountVectorizer):  # as a TfidfVectorizer is
                yield part
            elif hasattr(part, "get_params") or type(part).__module__.startswith("sklearn."):
                left.extend(vars(part).values())


def vectorizer_options(vectorizer: Any) -> dict[str, Any]:
    """Say how skl2onnx is to convert a vectorizer, so that it splits texts as scikit-learn does.

    Raises:
        ConversionError: ONNX has nothing that does what it does.
    """
    kind = type(vectorizer).__name__
    if vectorizer.lowercase:
        # ONNX Runtime lowers letters by a locale of the C library: what a machine has of these
        # differs, a sandbox may have none, and then the model cannot be run.
        msg = f"{kind}(lowercase=True) would need the locales of the machine that runs the model"
        hint = "Say lowercase=False, and lower the texts before: `str.lower` knows all scripts."
        raise ConversionError(msg, hint=hint)
    for parameter, plain in (("preprocessor", None), ("tokenizer", None), ("strip_accents", None)):
        if getattr(vectorizer, parameter) != plain:
            msg = f"{kind}({parameter}=...) has no counterpart in ONNX"
            raise ConversionError(msg, hint="Prepare the texts in a stage of their own.")
    if getattr(vectorizer, "sublinear_tf", False):
        # skl2onnx's own form of it is off by thousandths where a text has a word twice.
        msg = f"{kind}(sublinear_tf=True) is not what skl2onnx makes of it"
        raise ConversionError(msg, hint="Leave it out.")
    if vectorizer.stop_words is not None and vectorizer.ngram_range != (1, 1):
        # skl2onnx leaves stop words out of the vocabulary alone, where n-grams would span them.
        msg = f"{kind}(stop_words=...) has no counterpart in ONNX where ngram_range is not (1, 1)"
        raise ConversionError(msg, hint="Leave the stop words in; `max_df` drops frequent words.")
    if vectorizer.analyzer != "word":
        # Of characters, too: scikit-learn takes a run of white space for one space before.
        msg = f"{kind}(analyzer={vectorizer.analyzer!r}) has no counterpart in ONNX"
        raise ConversionError(msg, hint="Use words.")
    pattern = PATTERNS.get(vectorizer.token_pattern)
    if pattern is None:
        msg = f"{kind}(token_pattern={vectorizer.token_pattern!r}) is not known in RE2's words"
        raise ConversionError(msg, hint=f"Known are {' and '.join(PATTERNS)}.")
    return {"tokenexp": pattern}

"""The base line of all classifiers of texts: TF-IDF of words, and a logistic regression on it."""

from __future__ import annotations

from typing import Annotated

from stagedml import Bounds, Build, Dir, Json, Metric, StagedMLError, stage
from stagedml.zoo.sklearn.model import SklearnModel, hand_on
from stagedml.zoo.text.data import LabelledTexts, read_examples
from stagedml.zoo.text.probabilities import dev_scores, write_probabilities

_SAMPLES = 20  # texts that the exported model is tested with, besides edge cases


class TfidfClassifier(SklearnModel):
    """TF-IDF and a logistic regression, fitted; `probabilities` as of `TextClassifier`.

    It takes texts in lower case: as `str.lower` gives them, in all scripts.
    `chosen` has the macro F1 on the development set by the strength of the regularization.
    """

    probabilities = Dir("probabilities")
    chosen = Json("chosen.json", {"regularization": float, "tried": [dict], "features": int})
    dev_accuracy = Metric("dev_accuracy", at_least=0, at_most=1)
    dev_macro_f1 = Metric("dev_macro_f1", at_least=0, at_most=1)
    train_examples = Metric("train_examples", at_least=1)


class NoWordsError(StagedMLError):
    """Texts without a word, of which no features can be made."""


@stage(environment="text", closed=True)
def tfidf_classify(
    build: Build[TfidfClassifier],
    texts: LabelledTexts,
    *,
    longest: Annotated[int, Bounds(at_least=1, at_most=5)] = 2,
    rarest: Annotated[int, Bounds(at_least=1)] = 2,
    regularization: list[float] = [1.0, 10.0, 100.0],  # noqa: B006 - copied by pass 1
) -> TfidfClassifier:
    """Fit TF-IDF of words and a logistic regression; the development set chooses how strong.

    Args:
        build: The running stage.
        texts: The labelled texts.
        longest: The most words of a feature that follow each other.
        rarest: In how many training texts a feature must be.
        regularization: Inverse strengths to try (scikit-learn's `C`); of equal ones the first.

    Raises:
        NoWordsError: The training texts have no word.
        ConversionError: The model cannot be handed on as ONNX.
    """
    import numpy as np
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    parts = {n: read_examples(getattr(texts, n)) for n in ("train", "dev", "test")}
    sentences = {name: [row["a"].lower() for row in rows] for name, rows in parts.items()}
    labels = {name: np.array([row["label"] for row in rows]) for name, rows in parts.items()}
    vectorizer = TfidfVectorizer(
        token_pattern=r"(?u)\b\w+\b",  # noqa: S106 - a pattern of words
        lowercase=False,  # ONNX Runtime would need the machine's locales for it
        ngram_range=(1, longest),
        min_df=rarest,
    )
    try:
        features = vectorizer.fit_transform(sentences["train"])
    except ValueError as error:
        msg = f"the training texts have no features: {error}"
        raise NoWordsError(msg, hint="Is it the column of the texts? Try rarest=1.") from error
    dev = vectorizer.transform(sentences["dev"])
    best, tried = None, []
    for strength in regularization:
        build.progress(f"fit with C={strength:g}")
        fitted = LogisticRegression(C=strength, max_iter=2000, random_state=build.seed)
        fitted.fit(features, labels["train"])
        scores = dev_scores(fitted.predict_proba(dev), labels["dev"])
        tried.append({"regularization": strength, **scores})
        if best is None or scores["dev_macro_f1"] > best[0]["dev_macro_f1"]:
            best = scores, strength, fitted
    if best is None:
        msg = "there is no strength of the regularization to try"
        raise NoWordsError(msg, hint="Write regularization='[1.0]'.")
    scores, strength, model = best
    whole = make_pipeline(vectorizer, model)
    for name in ("dev", "test"):
        answers = whole.predict_proba(sentences[name])
        write_probabilities(build.out.probabilities, name, answers)
    hand_on(build.out, whole, sentences["test"][:_SAMPLES], classes=texts.info["classes"])
    build.out.chosen = {
        "regularization": strength,
        "tried": tried,
        "features": len(vectorizer.vocabulary_),
    }
    build.out.dev_accuracy = scores["dev_accuracy"]
    build.out.dev_macro_f1 = scores["dev_macro_f1"]
    build.out.train_examples = len(sentences["train"])
    return build.out

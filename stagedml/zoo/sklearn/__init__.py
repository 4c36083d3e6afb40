"""Models of scikit-learn as full citizens: handed on, tested, evaluated and reported like others.

What a training stage hands on is no pickle, which only the same versions of the same packages could
read, and which runs what it likes when it is read. It is ONNX, made by skl2onnx, with a description
in JSON and samples that scikit-learn itself has predicted. All of it needs the environment `text`.

A training fits a pipeline of scikit-learn and hands it on:

    @stage(environment="text", closed=True)
    def train_tfidf(build: Build[SklearnModel], texts: Texts) -> SklearnModel:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.pipeline import make_pipeline

        # `sentences` are in lower case, as `str.lower` gives them.
        vectorizer = TfidfVectorizer(lowercase=False)
        fitted = make_pipeline(vectorizer, LogisticRegression()).fit(sentences, labels)
        hand_on(build.out, fitted, sentences[:50], classes=["negative", "positive"])
        return build.out

and a pipeline tests it as any other export:

    model = train_tfidf(m, texts)
    adequacy = check_onnx.on(environment="text")(m, model)

* `SklearnModel` (`model`) is the class of outputs. It is an `OnnxExport` (`exports.export`), so
  that `check_onnx` and reports take it for one, and a `Model` (`training.models`), so that
  evaluations do: `predictor_of(model)({"text": array})["probabilities"]` (`exports.predictors`),
  where the array of texts is one of objects, (items, 1).
* `hand_on` (`model`) writes it. The items are raw strings, a matrix (items, features), or arrays
  of any shape (items, ...), which the pipeline of scikit-learn has seen flat. A classifier must
  have `predict_proba`; its classes are numbered as `classes`, or are these names. The only output
  of the model is `probabilities`, float32 (items, classes); of a regressor, `prediction`, float32
  (items, 1).
* `convert` (`conversion`) makes the ONNX model. Vectorizers of texts split words as scikit-learn
  does, in all scripts, or are refused. So are those that lower letters, which ONNX Runtime does by
  the machine's locales: lower the texts before.
"""

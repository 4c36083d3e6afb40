"""Telling classes apart: data, evaluation, base lines and reports, for models of any library.

What a family of models adds is a stage that trains, and a pipeline. Four small protocols join them
to what is here:

* data are `LabelledItems` (`items`): a class of outputs with `info` and `part("train")`;
* a model is a `Model` (`stagedml.zoo.training.models`) that `predictor_of`
  (`stagedml.zoo.exports.predictors`) can load: Keras's weights, or an export as ONNX;
* an objective is a metric of the report and its least value, as `{"accuracy": 0.97, "margin": 0}`;
* a section of the report is HTML that is made of outputs (`report.sections_of`): learning curves
  where the model has them, the parameters of an estimator where it describes one, pictures or rows
  of what it got wrong.
"""

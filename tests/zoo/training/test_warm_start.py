"""Beginning with the weights of another training: from each thing that has them, and from none."""

from __future__ import annotations

import json
import shutil
import zipfile

import pytest
from digit_table import digit_rows, table
from running import run_stage

from stagedml.zoo.classification.evaluation import sample_predictions
from stagedml.zoo.exports.export import export_litert, export_savedmodel
from stagedml.zoo.images.data import split_digits
from stagedml.zoo.images.stages import train_convnet
from stagedml.zoo.training.warm_start import StartError, load_start

keras = pytest.importorskip("keras")

pytestmark = pytest.mark.tensorflow
SMALL = {"width": 4, "dense": 8, "validation_fraction": 0.2, "batch_size": 8}
SMALL |= {"dropout": 0.0, "dense_dropout": 0.0, "learning_rate": 1e-2}


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """Digits, a convnet that was trained with them, and a place for more."""
    place = tmp_path_factory.mktemp("trained")
    data = run_stage(split_digits, place / "data", table(place / "d.csv.gz", digit_rows()))
    model = run_stage(train_convnet, place / "model", data, epochs=8, **SMALL)
    return data, model, place


def first_loss(model):
    return json.loads(model.curves.read_text().splitlines()[0])["loss"]


def rebuilt(model):
    return keras.models.model_from_json(json.dumps(model.architecture["model"]))


def test_a_warm_start_is_ahead(trained, tmp_path):
    data, model, _ = trained
    cold = run_stage(train_convnet, tmp_path / "cold", data, epochs=1, **SMALL)
    warm = run_stage(train_convnet, tmp_path / "warm", data, model.weights, epochs=1, **SMALL)
    assert first_loss(warm) < first_loss(cold) - 0.2


def everything(trained, place):
    """All that has the weights of one training."""
    data, model, _ = trained
    keras_model = rebuilt(model)
    keras_model.load_weights(model.weights)
    yield model.weights.parent  # outputs of ours
    keras_model.save(place / "whole.keras")
    yield place / "whole.keras"
    # With an optimizer, as users save theirs.
    keras_model.compile(optimizer="adam", loss="mse")
    keras_model.optimizer.build(keras_model.trainable_variables)
    keras_model.save_weights(place / "user.weights.h5")
    yield place / "user.weights.h5"
    (place / "directory").mkdir()
    shutil.copy(model.weights, place / "directory" / "other.weights.h5")
    yield place / "directory"
    samples = run_stage(sample_predictions, place / "samples", model, data)
    export = run_stage(export_savedmodel, place / "savedmodel", model, samples.samples)
    yield export.model
    yield export.model.parent  # the outputs of the export


def test_all_that_has_weights_gives_the_same_model(trained, tmp_path):
    _, model, _ = trained
    known = rebuilt(model)
    known.load_weights(model.weights)
    count = 0
    for start in everything(trained, tmp_path):
        fresh = rebuilt(model)
        seeds = [v.numpy() for v in fresh.variables if "seed" in v.path]
        scratch = tmp_path / f"scratch{count}"
        scratch.mkdir()
        taken = load_start(fresh, start, scratch)
        assert len(taken) == len(known.weights) == 8
        for a, b in zip(fresh.get_weights(), known.get_weights(), strict=True):
            assert a.tobytes() == b.tobytes(), start.name
        left = [v.numpy() for v in fresh.variables if "seed" in v.path]
        assert [s.tolist() for s in seeds] == [s.tolist() for s in left]
        count += 1
    assert count == 6


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"width": 5},
            r"conv1/vars/0 has the shape \(3, 3, 1, 4\), the model's has \(3, 3, 1, 5\)",
        ),
        ({"dense": 16}, "hidden/vars/0 has the shape"),
    ],
)
def test_weights_of_another_architecture_are_refused(trained, tmp_path, changes, words):
    data, model, _ = trained
    with pytest.raises(StartError, match=words):
        run_stage(
            train_convnet, tmp_path / "x", data, model.weights, epochs=1, **{**SMALL, **changes}
        )


def test_layers_too_many_or_too_few_are_refused(trained, tmp_path):
    """Keras itself passes over what a model has no place for."""
    _, model, _ = trained
    full = rebuilt(model)
    cut = keras.Model(full.input, full.get_layer("hidden").output)
    with pytest.raises(StartError, match="the model has no probabilities/vars/0"):
        load_start(cut, model.weights, tmp_path)
    cut.save_weights(tmp_path / "cut.weights.h5")
    with pytest.raises(StartError, match="probabilities/vars/0 is not in it"):
        load_start(full, tmp_path / "cut.weights.h5", tmp_path)


def test_classes_of_other_names_are_refused(trained, tmp_path):
    data, model, _ = trained
    shutil.copytree(model.weights.parent, tmp_path / "model")
    description = json.loads((tmp_path / "model" / "config.json").read_text())
    description["classes"][0] = "nought"
    (tmp_path / "model" / "config.json").write_text(json.dumps(description))
    with pytest.raises(StartError, match="tell the classes \\['nought'"):
        run_stage(train_convnet, tmp_path / "x", data, tmp_path / "model", epochs=1, **SMALL)


def test_what_has_no_weights_is_refused(trained, tmp_path):
    data, model, _ = trained
    cases = {}
    (tmp_path / "text.weights.h5").write_text("no weights")
    cases["text.weights.h5"] = "neither HDF5 nor a `.keras` file"
    (tmp_path / "empty").mkdir()
    cases["empty"] = "has no weights; there is nothing"
    (tmp_path / "two").mkdir()
    for name in ("a", "b"):
        shutil.copy(model.weights, tmp_path / "two" / f"{name}.weights.h5")
    cases["two"] = "has several files of weights"
    with zipfile.ZipFile(tmp_path / "other.keras", "w") as archive:
        archive.writestr("x", "y")
    cases["other.keras"] = "no `.keras` file that can be read"
    (tmp_path / "cut.weights.h5").write_bytes(model.weights.read_bytes()[:3000])
    cases["cut.weights.h5"] = "cannot be read"
    samples = run_stage(sample_predictions, tmp_path / "samples", model, data)
    export = run_stage(export_litert, tmp_path / "litert", model, samples.samples)
    for name, words in cases.items():
        with pytest.raises(StartError, match=words):
            load_start(rebuilt(model), tmp_path / name, tmp_path)
    with pytest.raises(StartError, match="is a LiteRT model"):
        load_start(rebuilt(model), export.model, tmp_path)

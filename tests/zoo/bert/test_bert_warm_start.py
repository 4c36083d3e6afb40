"""BERTs that begin with other fine-tuned BERTs: the encoder under a new head, or all of it."""

from __future__ import annotations

import json
import shutil

import pytest
from running import Run, run_stage

from stagedml.planning.manager import Manager
from stagedml.zoo.bert.pipelines import bert_sample
from stagedml.zoo.glue.pipelines import glue_sample, records_of
from stagedml.zoo.glue.stages import bert_finetune_glue
from stagedml.zoo.squad.pipelines import squad_sample
from stagedml.zoo.squad.records import squad_features
from stagedml.zoo.squad.stages import bert_finetune_squad
from stagedml.zoo.training.warm_start import StartError

np = pytest.importorskip("numpy")
keras = pytest.importorskip("keras")
pytest.importorskip("keras_hub")

pytestmark = pytest.mark.tensorflow
STILL = {"init": "random", "epochs": 1, "learning_rate": 1e-9}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A small BERT's start, records of both families, and a model of GLUE."""
    place = tmp_path_factory.mktemp("made")
    run, m = Run(place / "run"), Manager()
    bert = bert_sample(m, layers=1, hidden=16, heads=2, intermediate=16)
    glue = records_of(m, glue_sample(m, "MRPC"), bert, max_seq_length=32)
    files = squad_sample(m, "1.1")
    sizes = {"max_seq_length": 48, "doc_stride": 24, "max_query_length": 16}
    case = bert.config.do_lower_case
    squad = squad_features(m, files.train, files.dev, bert.vocab, do_lower_case=case, **sizes)
    start, glue, squad = run(bert), run(glue), run(squad)
    given = {"init": "random", "epochs": 10, "learning_rate": 2e-3}
    return start, glue, squad, run_stage(bert_finetune_glue, place / "glue", start, glue, **given)


def layers(model):
    found = keras.models.model_from_json(json.dumps(model.architecture["model"]))
    found.load_weights(model.weights)
    return {x.name: [np.asarray(w) for w in x.weights] for x in found.layers if x.weights}


def close(one, other):
    return all(np.abs(a - b).max() < 1e-5 for a, b in zip(one, other, strict=True))


def epoch_loss(model):
    return json.loads(model.curves.read_text().splitlines()[-1])["train_loss"]


def test_answers_are_learnt_with_the_encoder_of_glue(made, tmp_path):
    start, _, records, glue = made
    squad = run_stage(
        bert_finetune_squad, tmp_path / "squad", start, records, glue.weights, **STILL
    )
    theirs, ours = layers(glue), layers(squad)
    assert squad.origin["init"] == "start: backbone"
    for name in ("token_embedding", "position_embedding", "transformer_layer_0"):
        assert close(theirs[name], ours[name])
    # The head is another one, although it has the same name and shapes.
    assert not close(theirs["logits"], ours["logits"])


def test_glue_goes_on_from_answers(made, tmp_path):
    """Which do without a pooler, so that a new one is made."""
    start, glue, records, _ = made
    squad = run_stage(bert_finetune_squad, tmp_path / "squad", start, records, **STILL)
    model = run_stage(
        bert_finetune_glue, tmp_path / "glue", start, glue, squad.weights.parent, **STILL
    )
    theirs, ours = layers(squad), layers(model)
    assert "pooled_dense" in ours
    assert "pooled_dense" not in theirs
    assert close(theirs["transformer_layer_0"], ours["transformer_layer_0"])


def test_all_of_a_model_is_a_better_beginning(made, tmp_path):
    start, glue, _, model = made
    given = {**STILL, "learning_rate": 2e-3}
    cold = run_stage(bert_finetune_glue, tmp_path / "cold", start, glue, **given)
    warm = run_stage(
        bert_finetune_glue,
        tmp_path / "warm",
        start,
        glue,
        model.weights,
        start_with="model",
        **given,
    )
    assert epoch_loss(warm) < epoch_loss(cold) - 0.03
    assert warm.origin["init"] == "start: model"


def test_weights_that_do_not_fit_are_refused(made, tmp_path):
    start, _, records, glue = made
    with pytest.raises(StartError, match=r"pooled_dense/vars/0|logits"):
        run_stage(
            bert_finetune_squad,
            tmp_path / "whole",
            start,
            records,
            glue.weights,
            start_with="model",
            **STILL,
        )
    m = Manager()
    other = bert_sample(m, layers=2, hidden=16, heads=2, intermediate=16)
    more = Run(tmp_path / "more")(other)
    with pytest.raises(StartError, match=r"transformer_layer_1/.* is not in it"):
        run_stage(bert_finetune_squad, tmp_path / "two", more, records, glue.weights, **STILL)


def test_weights_of_another_vocabulary_are_refused(made, tmp_path):
    """Of as many tokens: their embeddings would be taken for those of the records' tokens."""
    start, _, records, glue = made
    shutil.copytree(glue.weights.parent, tmp_path / "other")
    tokens = glue.vocab.read_text().split()
    (tmp_path / "other/vocab.txt").write_text("\n".join([*tokens[:-2], *tokens[:-3:-1]]))
    weights = tmp_path / "other" / glue.weights.name
    with pytest.raises(StartError, match="another vocabulary than the data"):
        run_stage(bert_finetune_squad, tmp_path / "squad", start, records, weights, **STILL)

"""Google's checkpoints in KerasHub's BERT, against BERTs that are written here from the paper."""

from __future__ import annotations

import json
import math

import pytest

from stagedml.zoo.bert import checkpoints
from stagedml.zoo.bert import model as bert

np = pytest.importorskip("numpy")
tf = pytest.importorskip("tensorflow")
pytest.importorskip("keras_hub")

pytestmark = pytest.mark.tensorflow

SMALL = {
    "vocab_size": 41,
    "hidden_size": 24,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "intermediate_size": 50,
    "max_position_embeddings": 16,
    "type_vocab_size": 2,
    "hidden_dropout_prob": 0.1,
    "attention_probs_dropout_prob": 0.1,
    "hidden_act": "gelu",
    "initializer_range": 0.02,
}
CONFIG = bert.BertConfig.from_json(SMALL)


def tf1_weights(seed: int = 0) -> dict[str, np.ndarray]:
    """Random weights under the names and in the shapes of Google's TF1 releases."""
    rng = np.random.default_rng(seed)
    hidden, inner = CONFIG.hidden_size, CONFIG.intermediate_size
    shapes = {
        "embeddings/word_embeddings": (CONFIG.vocab_size, hidden),
        "embeddings/position_embeddings": (CONFIG.max_position_embeddings, hidden),
        "embeddings/token_type_embeddings": (CONFIG.type_vocab_size, hidden),
        "embeddings/LayerNorm/gamma": (hidden,),
        "embeddings/LayerNorm/beta": (hidden,),
        "pooler/dense/kernel": (hidden, hidden),
        "pooler/dense/bias": (hidden,),
    }
    for i in range(CONFIG.num_hidden_layers):
        layer = f"encoder/layer_{i}"
        for name in ("self/query", "self/key", "self/value", "output/dense"):
            shapes[f"{layer}/attention/{name}/kernel"] = (hidden, hidden)
            shapes[f"{layer}/attention/{name}/bias"] = (hidden,)
        shapes[f"{layer}/intermediate/dense/kernel"] = (hidden, inner)
        shapes[f"{layer}/intermediate/dense/bias"] = (inner,)
        shapes[f"{layer}/output/dense/kernel"] = (inner, hidden)
        shapes[f"{layer}/output/dense/bias"] = (hidden,)
        for name in ("attention/output/LayerNorm", "output/LayerNorm"):
            shapes[f"{layer}/{name}/gamma"] = shapes[f"{layer}/{name}/beta"] = (hidden,)
    # Not small, and norms away from 1 and 0: so that nothing can be mixed up unseen.
    return {f"bert/{n}": rng.normal(0, 0.3, s).astype("float32") for n, s in shapes.items()}


def save(prefix, weights):
    """Write a checkpoint by name, as TF1's Saver does."""
    names = sorted(weights)
    tf.raw_ops.SaveV2(
        prefix=str(prefix),
        tensor_names=names,
        shape_and_slices=[""] * len(names),
        tensors=[tf.constant(weights[name]) for name in names],
    )
    return prefix


def inputs(seed: int = 1, batch: int = 3, tokens: int = 11) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    mask = np.ones((batch, tokens), "int32")
    mask[1, 7:] = mask[2, 3:] = 0
    return {
        "token_ids": rng.integers(0, CONFIG.vocab_size, (batch, tokens)).astype("int32"),
        "segment_ids": (np.arange(tokens) > 4).astype("int32") * np.ones((batch, 1), "int32"),
        "padding_mask": mask,
    }


def numpy_bert(weights, token_ids, segment_ids, padding_mask):
    """BERT in double precision, from https://arxiv.org/abs/1810.04805 and .../1706.03762."""
    w = {name.removeprefix("bert/"): value.astype("float64") for name, value in weights.items()}

    def norm(x, name):
        centred = x - x.mean(-1, keepdims=True)
        scale = np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        return centred / scale * w[f"{name}/gamma"] + w[f"{name}/beta"]

    def dense(x, name):
        return x @ w[f"{name}/kernel"] + w[f"{name}/bias"]

    def gelu(x):
        return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))

    size = CONFIG.hidden_size // CONFIG.num_attention_heads
    x = w["embeddings/word_embeddings"][token_ids]
    x = x + w["embeddings/position_embeddings"][: token_ids.shape[1]]
    x = norm(x + w["embeddings/token_type_embeddings"][segment_ids], "embeddings/LayerNorm")
    for i in range(CONFIG.num_hidden_layers):
        layer = f"encoder/layer_{i}"
        q, k, v = (dense(x, f"{layer}/attention/self/{n}") for n in ("query", "key", "value"))
        heads = []
        for h in range(CONFIG.num_attention_heads):
            part = slice(h * size, (h + 1) * size)
            scores = q[..., part] @ k[..., part].transpose(0, 2, 1) / math.sqrt(size)
            scores = np.where(padding_mask[:, None, :] > 0, scores, -1e30)
            weight = np.exp(scores - scores.max(-1, keepdims=True))
            heads.append(weight / weight.sum(-1, keepdims=True) @ v[..., part])
        attended = dense(np.concatenate(heads, -1), f"{layer}/attention/output/dense")
        x = norm(x + attended, f"{layer}/attention/output/LayerNorm")
        inner = dense(gelu(dense(x, f"{layer}/intermediate/dense")), f"{layer}/output/dense")
        x = norm(x + inner, f"{layer}/output/LayerNorm")
    return x, np.tanh(dense(x[:, 0], "pooler/dense"))


def loaded(prefix):
    backbone = bert.build_backbone(CONFIG)
    checkpoints.load_checkpoint(backbone, CONFIG, prefix)
    return backbone


def assert_close(backbone, batch, sequence, pooled):
    out = backbone(batch, training=False)
    real = batch["padding_mask"] > 0
    assert np.abs(np.asarray(out["sequence_output"]) - sequence)[real].max() < 1e-5
    assert np.abs(np.asarray(out["pooled_output"]) - pooled).max() < 1e-5


def test_a_tf1_checkpoint_gives_what_bert_is(tmp_path):
    weights = tf1_weights()
    # What a release has besides: heads of pre-training, and an optimizer's state.
    other = {
        "cls/predictions/transform/dense/kernel": np.ones((24, 24), "float32"),
        "cls/predictions/output_bias": np.ones((41,), "float32"),
        "cls/seq_relationship/output_weights": np.ones((2, 24), "float32"),
        "global_step": np.array(7, "int64"),
        "bert/pooler/dense/kernel/adam_m": np.ones((24, 24), "float32"),
        "bert/pooler/dense/kernel/adam_v": np.ones((24, 24), "float32"),
    }
    backbone = bert.build_backbone(CONFIG)
    used = checkpoints.load_checkpoint(
        backbone, CONFIG, save(tmp_path / "bert_model.ckpt", weights | other)
    )
    assert used == sorted(weights)
    batch = inputs()
    assert_close(backbone, batch, *numpy_bert(weights, **batch))


def test_a_tf2_checkpoint_gives_the_same(tmp_path):
    weights = tf1_weights()
    graph = {}
    places = {
        "embeddings/word_embeddings": "layer_with_weights-0/embeddings",
        "embeddings/position_embeddings": "layer_with_weights-1/embeddings",
        "embeddings/token_type_embeddings": "layer_with_weights-2/embeddings",
        "embeddings/LayerNorm/gamma": "layer_with_weights-3/gamma",
        "embeddings/LayerNorm/beta": "layer_with_weights-3/beta",
        "pooler/dense/kernel": "layer_with_weights-7/kernel",
        "pooler/dense/bias": "layer_with_weights-7/bias",
    }
    parts = {
        "attention/self/query": "_attention_layer/_query_dense",
        "attention/self/key": "_attention_layer/_key_dense",
        "attention/self/value": "_attention_layer/_value_dense",
        "attention/output/dense": "_attention_output_dense",
        "attention/output/LayerNorm": "_attention_layer_norm",
        "intermediate/dense": "_intermediate_dense",
        "output/dense": "_output_dense",
        "output/LayerNorm": "_output_layer_norm",
    }
    for i in range(CONFIG.num_hidden_layers):
        for old, new in parts.items():
            for leaf in ("kernel", "bias") if "Norm" not in old else ("gamma", "beta"):
                places[f"encoder/layer_{i}/{old}/{leaf}"] = (
                    f"layer_with_weights-{i + 4}/{new}/{leaf}"
                )
    for old, new in places.items():
        value = weights[f"bert/{old}"]
        if "/self/" in old:  # one axis for the heads, one for their size
            value = value.reshape(*value.shape[:-1], 4, 6)
        elif "attention/output/dense/kernel" in old:
            value = value.reshape(4, 6, 24)
        graph[f"model/{new}/.ATTRIBUTES/VARIABLE_VALUE"] = value
    graph["save_counter/.ATTRIBUTES/VARIABLE_VALUE"] = np.array(1, "int64")
    graph["_CHECKPOINTABLE_OBJECT_GRAPH"] = np.array(b"-")
    batch = inputs()
    backbone = loaded(save(tmp_path / "bert_model.ckpt", graph))
    assert_close(backbone, batch, *numpy_bert(weights, **batch))


def test_pytorchs_own_encoder_agrees(tmp_path):
    # Attention and layers by another library; only the embeddings and the pooler are ours.
    torch = pytest.importorskip("torch")
    weights = tf1_weights(3)
    w = {n.removeprefix("bert/"): torch.tensor(v) for n, v in weights.items()}
    layer = torch.nn.TransformerEncoderLayer(
        CONFIG.hidden_size,
        CONFIG.num_attention_heads,
        CONFIG.intermediate_size,
        activation=lambda x: torch.nn.functional.gelu(x, approximate="tanh"),
        layer_norm_eps=1e-12,
        batch_first=True,
    )
    encoder = torch.nn.TransformerEncoder(layer, CONFIG.num_hidden_layers)
    state = {}
    for i in range(CONFIG.num_hidden_layers):
        old, new = f"encoder/layer_{i}", f"layers.{i}"
        qkv = [f"{old}/attention/self/{n}" for n in ("query", "key", "value")]
        state[f"{new}.self_attn.in_proj_weight"] = torch.cat([w[f"{n}/kernel"].T for n in qkv])
        state[f"{new}.self_attn.in_proj_bias"] = torch.cat([w[f"{n}/bias"] for n in qkv])
        for theirs, ours in (
            ("self_attn.out_proj", "attention/output/dense"),
            ("linear1", "intermediate/dense"),
            ("linear2", "output/dense"),
        ):
            state[f"{new}.{theirs}.weight"] = w[f"{old}/{ours}/kernel"].T
            state[f"{new}.{theirs}.bias"] = w[f"{old}/{ours}/bias"]
        for theirs, ours in (
            ("norm1", "attention/output/LayerNorm"),
            ("norm2", "output/LayerNorm"),
        ):
            state[f"{new}.{theirs}.weight"] = w[f"{old}/{ours}/gamma"]
            state[f"{new}.{theirs}.bias"] = w[f"{old}/{ours}/beta"]
    encoder.load_state_dict(state)
    batch = inputs(5)
    ids, segments = (torch.tensor(batch[n]).long() for n in ("token_ids", "segment_ids"))
    x = w["embeddings/word_embeddings"][ids] + w["embeddings/token_type_embeddings"][segments]
    x = torch.nn.functional.layer_norm(
        x + w["embeddings/position_embeddings"][: ids.shape[1]],
        (CONFIG.hidden_size,),
        w["embeddings/LayerNorm/gamma"],
        w["embeddings/LayerNorm/beta"],
        1e-12,
    )
    with torch.no_grad():
        padding = torch.tensor(batch["padding_mask"]) == 0
        x = encoder.eval()(x, src_key_padding_mask=padding)
        pooled = torch.tanh(x[:, 0] @ w["pooler/dense/kernel"] + w["pooler/dense/bias"])
    padded = np.zeros((*batch["token_ids"].shape, CONFIG.hidden_size))
    padded[:, : x.shape[1]] = x.numpy()
    assert_close(loaded(save(tmp_path / "m.ckpt", weights)), batch, padded, pooled.numpy())


def test_a_missing_weight_is_an_error(tmp_path):
    # The original fell back from one way of loading to another, and trained what came of it.
    weights = tf1_weights()
    del weights["bert/encoder/layer_1/output/dense/bias"]
    with pytest.raises(bert.CheckpointError, match="no weights for layer_1/feedforward/output"):
        loaded(save(tmp_path / "m.ckpt", weights))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("bert/encoder/layer_3/output/dense/bias", "no place for the checkpoint's .*layer_3"),
        (
            "bert/encoder/layer_0/adapter/kernel",
            "this BERT does not: bert/encoder/layer_0/adapter/kernel",
        ),
        ("lstm/kernel", "this BERT does not: lstm/kernel"),
    ],
)
def test_an_unused_variable_is_an_error(tmp_path, name, message):
    weights = tf1_weights() | {name: np.ones((24,), "float32")}
    with pytest.raises(bert.CheckpointError, match=message):
        loaded(save(tmp_path / "m.ckpt", weights))


def test_another_shape_is_an_error(tmp_path):
    weights = tf1_weights()
    weights["bert/embeddings/word_embeddings"] = np.ones((40, 24), "float32")
    with pytest.raises(bert.CheckpointError, match=r"\(40, 24\).*\(41, 24\)"):
        loaded(save(tmp_path / "m.ckpt", weights))


def test_no_checkpoint_is_an_error_that_says_what_is_there(tmp_path):
    (tmp_path / "vocab.txt").write_text("x")
    with pytest.raises(bert.CheckpointError, match=r"there are: vocab\.txt"):
        loaded(tmp_path / "bert_model.ckpt")


def test_a_damaged_checkpoint_is_an_error(tmp_path):
    prefix = save(tmp_path / "m.ckpt", tf1_weights())
    data = next(tmp_path.glob("m.ckpt.data*"))
    data.write_bytes(data.read_bytes()[:100])
    with pytest.raises(bert.CheckpointError):
        loaded(prefix)


def test_every_weight_of_the_backbone_has_a_slot():
    backbone = bert.build_backbone(CONFIG)
    slots = checkpoints.backbone_slots(backbone).values()
    assert {id(v) for v in slots} == {id(v) for v in backbone.weights}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"vocab_size": None}, "vocab_size"),
        ({"num_hidden_layers": "3"}, "must be int"),
        ({"hidden_act": "relu"}, "not BERT's"),
        ({"num_attention_heads": 5}, "not a multiple"),
        ({"attention_probs_dropout_prob": 0.2}, "differ"),
    ],
)
def test_configurations_that_cannot_be_are_refused(tmp_path, change, message):
    path = tmp_path / "bert_config.json"
    path.write_text(json.dumps({k: v for k, v in (SMALL | change).items() if v is not None}))
    with pytest.raises(bert.CheckpointError, match=message):
        bert.BertConfig.read(path)


def test_sequences_and_vocabularies_must_fit_the_embeddings():
    CONFIG.check_sequence(16)
    CONFIG.check_vocabulary(41)
    with pytest.raises(bert.CheckpointError, match="17 tokens"):
        CONFIG.check_sequence(17)
    with pytest.raises(bert.CheckpointError, match="has 40 tokens"):
        CONFIG.check_vocabulary(40)


def test_a_head_begins_as_bert_s_does() -> None:
    layer = bert.dense_logits(64, "logits")
    layer.build((None, 256))
    kernel = layer.kernel.numpy()
    # Cut off at two deviations, which leaves 0.88 of one.
    assert kernel.std() == pytest.approx(0.88 * 0.02, rel=0.05)
    assert abs(kernel).max() < 0.0401
    assert not layer.bias.numpy().any()


def test_a_configuration_survives_json():
    assert bert.BertConfig.from_json(json.loads(json.dumps(CONFIG.to_json()))) == CONFIG


def test_what_a_configuration_leaves_out_is_as_in_published_ones() -> None:
    needed = (
        "vocab_size",
        "hidden_size",
        "num_hidden_layers",
        "num_attention_heads",
        "intermediate_size",
    )
    config = bert.BertConfig.from_json({name: SMALL[name] for name in needed})
    assert (config.max_position_embeddings, config.type_vocab_size) == (512, 2)
    assert config.hidden_dropout_prob == config.attention_probs_dropout_prob == 0.1
    assert config.hidden_act == "gelu"
    with pytest.raises(bert.CheckpointError, match="has no 'hidden_size'"):
        bert.BertConfig.from_json({name: SMALL[name] for name in needed if name != "hidden_size"})

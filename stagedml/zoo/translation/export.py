"""A Transformer as a SavedModel that translates: its serving signature is the beam search itself.

Formats that have no loops of any length (LiteRT) or no TensorFlow (ONNX) would have the logits of
targets that are known already, and whoever uses them would write the search again.
"""

from __future__ import annotations

from typing import Annotated, Any

from stagedml import Bounds, Build, stage
from stagedml.zoo.exports.export import SavedModelExport
from stagedml.zoo.translation.records import ParallelRecords
from stagedml.zoo.translation.training import Transformer

SampleCount = Annotated[int, Bounds(at_least=1, at_most=200)]
Count = Annotated[int, Bounds(at_least=1)]


@stage(environment="bert", closed=True)
def export_translator(
    build: Build[SavedModelExport],
    model: Transformer,
    records: ParallelRecords,
    *,
    beam: Count = 4,
    alpha: Annotated[float, Bounds(at_least=0, at_most=5)] = 0.6,
    extra_tokens: Count = 50,
    samples: SampleCount = 8,
) -> SavedModelExport:
    """Export as a SavedModel, from sub-words of sources to those of their best translations.

    Its input `source_ids`, int32 (batch, tokens), ends each source with `eos_id` and is padded with
    0. It gives `translation_ids`, int32 (batch, tokens + `extra_tokens`), and `scores`.

    Args:
        build: The running stage.
        model: The trained model.
        records: Of whose test part there are samples to test the export with.
        beam: Hypotheses that are followed for each sentence.
        alpha: Exponent of the length penalty.
        extra_tokens: How many tokens more than its source a translation may have.
        samples: How many samples.

    Raises:
        ModelError: The model does not fit the installed Keras.
    """
    import shutil

    from stagedml.zoo.training.keras_model import rebuild
    from stagedml.zoo.training.seeds import set_seeds

    set_seeds(build)
    import numpy as np
    import tensorflow as tf

    from stagedml.zoo.exports.samples import Samples, write_samples
    from stagedml.zoo.translation.batches import read_records
    from stagedml.zoo.translation.decoding import Decoder
    from stagedml.zoo.translation.model import PAD

    facts = model.preprocessing
    network = rebuild(model.architecture, model.weights)
    decoder = Decoder(network, bos_id=facts["bos_id"], eos_id=facts["eos_id"])

    def translate(source_ids: Any) -> dict[str, Any]:
        tokens = tf.reduce_sum(tf.cast(tf.not_equal(source_ids, PAD), tf.int32), axis=1)
        found = decoder.beam(source_ids, tokens + extra_tokens, beam=beam, alpha=alpha)
        room = tf.shape(source_ids)[1] + extra_tokens - tf.shape(found.ids)[1]
        return {"translation_ids": tf.pad(found.ids, [[0, 0], [0, room]]), "scores": found.scores}

    spec = tf.TensorSpec([None, None], tf.int32, name="source_ids")
    module = tf.Module()
    module.kept = [variable.value for variable in network.variables]
    module.translate = tf.function(translate, input_signature=[spec])
    signatures = {"serving_default": module.translate}
    tf.saved_model.save(module, str(build.out.model), signatures=signatures)
    shape: list[int | None] = [None, None]
    source = {"name": "source_ids", "dtype": "int32", "shape": shape}
    ids = {"name": "translation_ids", "dtype": "int32", "shape": shape}
    scores = {"name": "scores", "dtype": "float32", "shape": [None]}
    build.out.signature = {
        "format": "savedmodel",
        "inputs": [{**source, "runtime_name": "source_ids"}],
        "outputs": [{**each, "runtime_name": each["name"]} for each in (ids, scores)],
    }
    build.out.architecture = model.architecture
    sources = read_records(records.test, records.lengths / "test.npy").sources()
    chosen = sources[:: max(1, len(sources) // samples)][:samples]
    given: Any = np.full((len(chosen), max(map(len, chosen))), PAD, np.int32)
    for row, tokens in zip(given, chosen, strict=True):
        row[: len(tokens)] = tokens
    expected = {name: value.numpy() for name, value in module.translate(given).items()}
    begin: Any = np.full((len(chosen), 1), facts["bos_id"], np.int32)
    target: Any = np.concatenate([begin, expected["translation_ids"][:, :-1]], axis=1)
    # Also what the Keras model itself takes: it has the translation so far as its second input.
    write_samples(
        build.out.samples,
        Samples(
            [f"test-{index}" for index in range(len(chosen))],
            {"source_ids": given, "target_ids": target},
            expected,
        ),
    )
    files = [path for path in build.out.model.rglob("*") if path.is_file()]
    shutil.copyfile(model.subwords, build.out.model / "assets" / "subwords.model")
    build.out.size = sum(path.stat().st_size for path in files)
    return build.out

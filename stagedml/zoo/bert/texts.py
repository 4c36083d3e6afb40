"""Raw texts as a BERT's input, samples of what it gives for them, and tests of both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import File, Metric, Outputs
from stagedml.zoo.bert.inputs import pack_pair, pad
from stagedml.zoo.bert.reference_tokenizer import STRANGE, reference_inputs
from stagedml.zoo.bert.wordpiece import WordPiece, read_vocabulary
from stagedml.zoo.exports.samples import AdequacyError, Samples, read_samples, write_samples
from stagedml.zoo.training.batches import INPUTS
from stagedml.zoo.training.keras_model import predict, rebuild
from stagedml.zoo.training.seeds import set_seeds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stagedml import Build
    from stagedml.zoo.bert.text_model import TextModel

# For float32 logits of a dozen layers, in another order of summation.
TOLERANCE = 1e-4
Pair = tuple[str, str | None]


class BertSamples(Outputs):
    """Raw texts, the tensors that they are to become, and the model's outputs.

    The tensors come from another tokenizer than ours. The file is one of
    `stagedml.zoo.exports.samples`.
    """

    samples = File("adequacy_test.csv")
    count = Metric("samples")
    strange = Metric("strange_samples")


class TextAdequacy(Outputs):
    """How far our own tokenizer with the rebuilt Keras model is from the samples."""

    different_tokens = Metric("different_tokens", at_most=0)
    max_abs_difference = Metric("max_abs_difference", at_most=TOLERANCE)
    count = Metric("samples")


def tokenizer_of(model: TextModel) -> WordPiece:
    """The tokenizer that a model's input is made with."""
    return WordPiece.from_file(model.vocab, lower_case=model.preprocessing["do_lower_case"])


def texts_as_inputs(
    tokenizer: WordPiece, texts: Sequence[Sequence[str]], length: int
) -> dict[str, Any]:
    """Texts, or pairs of texts, as BERT takes them.

    Args:
        tokenizer: Of the model's vocabulary.
        texts: One or two columns of texts.
        length: Of the sequences.

    Returns:
        int32 arrays `token_ids`, `segment_ids` and `padding_mask`, (texts, length).
    """
    import numpy as np

    rows: dict[str, list[list[int]]] = {name: [] for name in INPUTS}
    for row in zip(*texts, strict=True):
        encoded = [tokenizer.tokenize(text) for text in row]
        packed = pack_pair(tokenizer, encoded[0], encoded[1] if len(row) > 1 else None, length)
        rows["token_ids"].append(pad(packed.token_ids, length, tokenizer.pad_id))
        rows["segment_ids"].append(pad(packed.segment_ids, length, 0))
        rows["padding_mask"].append(pad([1] * len(packed.token_ids), length, 0))
    return {name: np.array(values, np.int32) for name, values in rows.items()}


def write_text_samples(
    build: Build[BertSamples],
    model: TextModel,
    names: Sequence[str],
    texts: Sequence[Pair],
    tokens: Any,
    columns: Sequence[str],
) -> None:
    """Write samples: of given texts, and of strange ones.

    Args:
        build: The running stage.
        model: The model, to be rebuilt.
        names: Of the given texts.
        texts: The given texts, of which nothing has to be cut off.
        tokens: int (texts, length); the token ids that our own stages have for them.
        columns: What the one or two texts of a sample are called.

    Raises:
        AdequacyError: Another tokenizer gives other ids than `tokens`.
    """
    set_seeds(build)
    length = model.preprocessing["max_seq_length"]
    own = tokenizer_of(model)
    strange: list[Pair] = [
        (text, STRANGE[-1 - i] if len(columns) > 1 else None) for i, text in enumerate(STRANGE)
    ]
    # Only to choose what is short enough: tokenizers differ in how they cut.
    short = [
        pair
        for pair in strange
        if sum(len(own.tokenize(text)) for text in pair if text is not None) + 3 <= length
    ]
    every = [*texts, *short]
    inputs = reference_inputs(
        read_vocabulary(model.vocab),
        every,
        lower_case=model.preprocessing["do_lower_case"],
        length=length,
    )
    pairs = zip(names, tokens, inputs["token_ids"], strict=False)
    if different := [name for name, ours, theirs in pairs if (ours != theirs).any()]:
        msg = f"the records and another tokenizer differ in {', '.join(different)}"
        raise AdequacyError(msg)
    architecture = model.architecture
    outputs = predict(rebuild(architecture, model.weights), architecture, inputs, batch_size=16)
    samples = Samples(
        [*names, *(f"strange-{i}" for i in range(len(short)))],
        inputs,
        outputs,
        {name: [str(pair[i] or "") for pair in every] for i, name in enumerate(columns)},
    )
    write_samples(build.out.samples, samples)
    build.out.count = len(every)
    build.out.strange = len(short)


def check_texts(build: Build[TextAdequacy], model: TextModel, samples: BertSamples) -> None:
    """Compare the samples with our own tokenizer and the rebuilt model.

    Raises:
        PromiseError: A token differs, or an output by more than `TOLERANCE`.
    """
    import numpy as np

    set_seeds(build)
    architecture = model.architecture
    known = read_samples(samples.samples, architecture)
    length = model.preprocessing["max_seq_length"]
    inputs = texts_as_inputs(tokenizer_of(model), list(known.texts.values()), length)
    different = sum(int((inputs[name] != known.inputs[name]).sum()) for name in INPUTS)
    outputs = predict(rebuild(architecture, model.weights), architecture, inputs, batch_size=16)
    worst = max(float(np.abs(outputs[n] - known.outputs[n]).max()) for n in known.outputs)
    build.out.different_tokens = different
    build.out.max_abs_difference = worst
    build.out.count = len(known.names)

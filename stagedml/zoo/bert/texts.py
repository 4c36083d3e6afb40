"""Raw texts as a BERT's input, samples of what it gives for them, and tests of both.

The expected tokens of the samples come from another tokenizer than ours: Hugging Face's
`tokenizers`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import Metric, Outputs
from stagedml.zoo.bert.inputs import mark_shared, pack_pair, pad
from stagedml.zoo.bert.wordpiece import WordPiece, read_vocabulary
from stagedml.zoo.exports.samples import (
    AdequacyError,
    Samples,
    SampleSet,
    read_samples,
    write_samples,
)
from stagedml.zoo.training.batches import INPUTS
from stagedml.zoo.training.keras_model import predict, rebuild
from stagedml.zoo.training.seeds import set_seeds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stagedml import Build
    from stagedml.zoo.bert.finetuning import FinetunedBert

# For float32 logits of a dozen layers, in another order of summation.
TOLERANCE = 1e-4
Pair = tuple[str, str | None]

# Texts that take tokenizers to their limits.
EDGE_CASES = (
    "Cr\u00e8me br\u00fbl\u00e9e \u00e0 la fa\u00e7on \u00c5ngstr\u00f6m",
    "\u4f60\u597d\u4e16\u754c mixed \u4e2d\u6587 text",
    "emoji \U0001f600 \U0001f469\u200d\U0001f469\u200d\U0001f467 ok",
    "tab\there\nnew\u00a0no-break\u200bzero\u00adsoft",
    "\u00ddes, $100^2 ~ `x` = <y>|z \u2026\u2014\u201cquotes\u201d",
    "control\x07bell\x00null\ufffd\x7f end",
    "w" * 210 + " after a very long word",
    "[CLS] said [MASK] [SEP]",
    "\u0130stanbul \u00df \ufb01 \u041c\u0418\u0420 \u0395\u03bb\u03bb\u03ac\u03c2",
    "",
)


class BertSamples(SampleSet):
    """Raw texts, the tensors that they are to become, and the model's outputs."""

    edge_cases = Metric("edge_cases", at_least=0)


class TextAdequacy(Outputs):
    """How far our own tokenizer with the rebuilt Keras model is from the samples."""

    different_tokens = Metric("different_tokens", at_most=0)
    max_abs_difference = Metric("max_abs_difference", at_most=TOLERANCE)
    count = Metric("samples")


def tokenizer_of(model: FinetunedBert) -> WordPiece:
    """Make the tokenizer that a model's input is made with."""
    return WordPiece.from_file(model.vocab, lower_case=model.preprocessing["do_lower_case"])


def texts_as_inputs(
    tokenizer: WordPiece, texts: Sequence[Sequence[str]], length: int, *, mark: bool = False
) -> dict[str, Any]:
    """Make of texts, or of pairs of texts, what BERT takes.

    Args:
        tokenizer: The tokenizer of the model's vocabulary.
        texts: One or two columns of texts.
        length: Number of tokens of each sequence; longer texts are cut, shorter ones padded.
        mark: The segments are those of `mark_shared`.

    Returns:
        int32 arrays `token_ids`, `segment_ids` and `padding_mask`, each (texts, length).
    """
    import numpy as np

    rows: dict[str, list[list[int]]] = {name: [] for name in INPUTS}
    for row in zip(*texts, strict=True):
        encoded = [tokenizer.tokenize(text) for text in row]
        packed = pack_pair(tokenizer, encoded[0], encoded[1] if len(row) > 1 else None, length)
        rows["token_ids"].append(pad(packed.token_ids, length, tokenizer.pad_id))
        segments = mark_shared(packed, tokenizer) if mark else packed.segment_ids
        rows["segment_ids"].append(pad(segments, length, 0))
        rows["padding_mask"].append(pad([1] * len(packed.token_ids), length, 0))
    return {name: np.array(values, np.int32) for name, values in rows.items()}


def fits(tokenizer: WordPiece, texts: Pair, length: int) -> bool:
    """Say whether of one or two texts nothing has to be cut off.

    Args:
        tokenizer: The tokenizer of the model's vocabulary.
        texts: The texts.
        length: The most tokens, with `[CLS]` and `[SEP]`.
    """
    counts = [len(tokenizer.tokenize(text)) for text in texts if text is not None]
    return sum(counts) + len(counts) + 1 <= length


def write_text_samples(
    build: Build[BertSamples],
    model: FinetunedBert,
    names: Sequence[str],
    texts: Sequence[Pair],
    tokens: Any,
    columns: Sequence[str],
) -> None:
    """Write samples: of given texts, and of edge cases for tokenizers.

    Args:
        build: The running stage.
        model: The model, to be rebuilt.
        names: The names of the given texts.
        texts: The given texts, of which nothing has to be cut off.
        tokens: int32 (texts, length); the token ids that our own stages have for them.
        columns: What the one or two texts of a sample are called.

    Raises:
        AdequacyError: Another tokenizer gives other ids than `tokens`.
    """
    set_seeds(build)
    length = model.preprocessing["max_seq_length"]
    own = tokenizer_of(model)
    edge_cases: list[Pair] = [
        (text, EDGE_CASES[-1 - i] if len(columns) > 1 else None)
        for i, text in enumerate(EDGE_CASES)
    ]
    # Only to choose what is short enough: tokenizers differ in how they cut.
    short = [pair for pair in edge_cases if fits(own, pair, length)]
    every = [*texts, *short]
    inputs = reference_inputs(
        read_vocabulary(model.vocab),
        every,
        lower_case=model.preprocessing["do_lower_case"],
        length=length,
    )
    if model.preprocessing.get("mark_shared"):
        inputs["segment_ids"] = reference_marks(own, **inputs)
    pairs = zip(names, tokens, inputs["token_ids"], strict=False)
    if different := [name for name, ours, theirs in pairs if (ours != theirs).any()]:
        msg = f"the records and another tokenizer differ in {', '.join(different)}"
        raise AdequacyError(msg)
    architecture = model.architecture
    outputs = predict(rebuild(architecture, model.weights), architecture, inputs, batch_size=16)
    samples = Samples(
        [*names, *(f"edge-case-{i}" for i in range(len(short)))],
        inputs,
        outputs,
        {name: [str(pair[i] or "") for pair in every] for i, name in enumerate(columns)},
    )
    write_samples(build.out.samples, samples)
    build.out.count = len(every)
    build.out.edge_cases = len(short)


def reference_inputs(
    tokens: Sequence[str], pairs: Sequence[tuple[str, str | None]], *, lower_case: bool, length: int
) -> dict[str, Any]:
    """Make of texts or pairs of texts what BERT takes, without any of our own code.

    Args:
        tokens: The vocabulary.
        pairs: Texts; the second one may be missing.
        lower_case: Whether the vocabulary is uncased.
        length: Number of tokens of each sequence; longer texts are not allowed.

    Returns:
        int32 arrays `token_ids`, `segment_ids` and `padding_mask`, each (texts, length).

    Raises:
        ValueError: A text is too long.
    """
    import numpy as np
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    vocabulary = {token: index for index, token in enumerate(tokens)}
    tokenizer = Tokenizer(
        models.WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=200)  # noqa: S106
    )
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=lower_case)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS]:0 $A:0 [SEP]:0",
        pair="[CLS]:0 $A:0 [SEP]:0 $B:1 [SEP]:1",
        special_tokens=[(name, vocabulary[name]) for name in ("[CLS]", "[SEP]")],
    )
    tokenizer.enable_padding(length=length, pad_id=vocabulary["[PAD]"], pad_token="[PAD]")  # noqa: S106
    encoded = [tokenizer.encode(a, b) for a, b in pairs]
    if any(len(e.ids) != length for e in encoded):
        msg = f"a text has more than {length} tokens"
        raise ValueError(msg)
    return {
        "token_ids": np.array([e.ids for e in encoded], np.int32),
        "segment_ids": np.array([e.type_ids for e in encoded], np.int32),
        "padding_mask": np.array([e.attention_mask for e in encoded], np.int32),
    }


def reference_marks(
    tokenizer: WordPiece, *, token_ids: Any, segment_ids: Any, padding_mask: Any
) -> Any:
    """Compute the segments of `mark_shared` again, by comparing all tokens with all others.

    Args:
        tokenizer: It knows the ids of the special tokens.
        token_ids: int32 (texts, length).
        segment_ids: int32 (texts, length); 0 and 1.
        padding_mask: int32 (texts, length).

    Returns:
        int32 (texts, length).
    """
    import numpy as np

    special = np.isin(token_ids, [tokenizer.cls_id, tokenizer.sep_id])
    word = (padding_mask == 1) & ~special
    across = segment_ids[:, :, None] != segment_ids[:, None, :]
    same = across & (token_ids[:, :, None] == token_ids[:, None, :])
    same &= word[:, :, None] & word[:, None, :]
    # Tokens k and k+1 here are tokens l and l+1 there.
    pairs = (same[:, :-1, :-1] & same[:, 1:, 1:]).any(axis=2)
    in_pair = np.zeros_like(word)
    in_pair[:, :-1] |= pairs
    in_pair[:, 1:] |= pairs
    level = np.where(in_pair, 2, same.any(axis=2).astype(np.int32))
    return (segment_ids + 2 * level).astype(np.int32)


def check_texts(build: Build[TextAdequacy], model: FinetunedBert, samples: BertSamples) -> None:
    """Compare the samples with our own tokenizer and the rebuilt model.

    Raises:
        PromiseError: A token differs, or an output by more than `TOLERANCE`.
    """
    import numpy as np

    set_seeds(build)
    architecture = model.architecture
    known = read_samples(samples.samples, architecture)
    length = model.preprocessing["max_seq_length"]
    inputs = texts_as_inputs(
        tokenizer_of(model),
        list(known.texts.values()),
        length,
        mark=bool(model.preprocessing.get("mark_shared")),
    )
    different = sum(int((inputs[name] != known.inputs[name]).sum()) for name in INPUTS)
    outputs = predict(rebuild(architecture, model.weights), architecture, inputs, batch_size=16)
    worst = max(float(np.abs(outputs[n] - known.outputs[n]).max()) for n in known.outputs)
    build.out.different_tokens = different
    build.out.max_abs_difference = worst
    build.out.count = len(known.names)

"""WordPiece by another library, to test our own with: Hugging Face's `tokenizers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

# Texts that take tokenizers to their limits.
STRANGE = (
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


def reference_inputs(
    tokens: Sequence[str], pairs: Sequence[tuple[str, str | None]], *, lower_case: bool, length: int
) -> dict[str, Any]:
    """What BERT takes for texts or pairs of texts, without any of our own code.

    Args:
        tokens: The vocabulary.
        pairs: Texts; the second one may be missing.
        lower_case: Whether the vocabulary is uncased.
        length: Of the sequences; longer texts are not allowed.

    Returns:
        int32 arrays `token_ids`, `segment_ids` and `padding_mask`, (texts, length).

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

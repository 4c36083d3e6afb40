"""SentencePiece, set so that every Unicode text comes back as it was.

https://github.com/google/sentencepiece normalizes, adds a space in front, and writes spaces as
U+2581. Here nothing is normalized, nothing added, and a U+2581 of the text itself is escaped.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Literal

from stagedml.zoo.subwords.data import (
    BOS_ID,
    EOS_ID,
    PAD_ID,
    SPECIAL,
    UNK_ID,
    SubwordsError,
    check_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PieceKind = Literal["bpe", "unigram"]

# U+2581 is SentencePiece's space, and NUL ends its strings; U+E000 (private use) is our escape.
_ESCAPES = {"\ue000": "\ue000e", "\u2581": "\ue000s", "\0": "\ue000n"}
_TO = str.maketrans(_ESCAPES)
_BACK = {escaped: plain for plain, escaped in _ESCAPES.items()}
_THREADS = 8  # a constant: sums of the unigram model depend on it


def _escape(text: str) -> str:
    return text.translate(_TO)


def _unescape(text: str) -> str:
    if "\ue000" not in text:
        return text
    made, at = [], 0
    while at < len(text):
        plain = _BACK.get(text[at : at + 2])
        made.append(text[at] if plain is None else plain)
        at += 1 if plain is None else 2
    return "".join(made)


class Pieces:
    """A tokenizer of SentencePiece; see `Tokenizer`.

    Args:
        model: The serialized model.

    Raises:
        SubwordsError: It is none, or has other special entries than ours.
    """

    pad_id, unk_id, bos_id, eos_id = PAD_ID, UNK_ID, BOS_ID, EOS_ID

    def __init__(self, model: bytes) -> None:
        import sentencepiece

        processor: Any = sentencepiece.SentencePieceProcessor()
        try:
            processor.LoadFromSerializedProto(model)
        except RuntimeError as error:
            msg = f"no model of SentencePiece: {error}"
            raise SubwordsError(msg) from error
        found = (processor.pad_id(), processor.unk_id(), processor.bos_id(), processor.eos_id())
        if found != (PAD_ID, UNK_ID, BOS_ID, EOS_ID):
            msg = f"the ids of pad, unk, bos and eos are {found}, not 0 to 3"
            raise SubwordsError(msg, hint="Make the model by the stage train-sentencepiece")
        self._processor = processor
        self.size = int(processor.GetPieceSize())

    def encode(self, text: str) -> list[int]:
        """See `Tokenizer.encode`."""
        check_text(text)
        ids: list[int] = self._processor.EncodeAsIds(_escape(text))
        return ids

    def decode(self, ids: Iterable[int]) -> str:
        """See `Tokenizer.decode`."""
        kept = [int(i) for i in ids if i not in (PAD_ID, BOS_ID, EOS_ID)]
        return _unescape(str(self._processor.DecodeIds(kept)))

    def pieces(self, ids: Iterable[int]) -> list[str]:
        """See `Tokenizer.pieces`."""
        return [str(self._processor.IdToPiece(int(i))) for i in ids]


def learn_pieces(
    texts: Iterable[str],
    *,
    size: int,
    kind: PieceKind,
    reserved: Sequence[str] = (),
    coverage: float = 1.0,
    longest: int = 16,
) -> bytes:
    """Train a model, and return it serialized; the same texts give the same bytes.

    Args:
        texts: What to learn from, one sentence each.
        size: The number of entries, the special ones and the 256 single bytes included.
        kind: Byte pair encoding, or a unigram language model.
        reserved: Texts that are one entry wherever they occur, within words, too.
        coverage: Fraction of all characters that get entries; others are written in bytes.
        longest: Number of characters of the longest entry.

    Raises:
        SubwordsError: SentencePiece does not make such a model of these texts.
    """
    import sentencepiece

    made = io.BytesIO()
    try:
        sentencepiece.SentencePieceTrainer.Train(
            sentence_iterator=(_escape(text) for text in texts),
            model_writer=made,
            vocab_size=size,
            model_type=kind,
            character_coverage=coverage,
            byte_fallback=True,
            normalization_rule_name="identity",
            remove_extra_whitespaces=False,
            add_dummy_prefix=False,
            user_defined_symbols=[_escape(token) for token in reserved],
            max_sentencepiece_length=longest,
            max_sentence_length=1 << 20,
            pad_id=PAD_ID,
            unk_id=UNK_ID,
            bos_id=BOS_ID,
            eos_id=EOS_ID,
            pad_piece=SPECIAL[PAD_ID],
            unk_piece=SPECIAL[UNK_ID],
            bos_piece=SPECIAL[BOS_ID],
            eos_piece=SPECIAL[EOS_ID],
            num_threads=_THREADS,
            minloglevel=2,
        )
    except (RuntimeError, OSError) as error:
        what = str(error).strip().splitlines()[-1]
        msg = f"SentencePiece makes no {kind} vocabulary of {size} entries: {what}"
        raise SubwordsError(msg, hint="Ask for another size, or give it more texts") from error
    return made.getvalue()

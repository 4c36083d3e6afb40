"""A sub-word vocabulary as a stage's output, and what reads it again, of whichever kind it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from stagedml import File, Json, Metric, Outputs, StagedMLError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

# Of every vocabulary of ours, of whichever kind. Padding must be 0: masks are made of it.
PAD_ID, UNK_ID, BOS_ID, EOS_ID = 0, 1, 2, 3
SPECIAL = ("<pad>", "<unk>", "<s>", "</s>")


class SubwordsError(StagedMLError):
    """A vocabulary cannot be made as asked, or is not one."""


class Subwords(Outputs):
    """A vocabulary; `load_subwords` makes a tokenizer of it.

    `model` is what the tokenizer reads; `vocabulary` lists the entries for people, a JSON string a
    line in the order of their ids, of which the first four are `<pad>`, `<unk>`, `<s>`, `</s>`.
    """

    model = File("subwords.model")
    vocabulary = File("vocabulary.txt")
    description = Json(
        "subwords.json",
        {"kind": str, "size": int, "reserved": [str], "texts": int, "sha256": str},
    )
    size = Metric("vocabulary_size", at_least=5)


class Tokenizer(Protocol):
    """Text to ids and back; `decode(encode(text)) == text` for every text."""

    size: int
    pad_id: int
    unk_id: int
    bos_id: int
    eos_id: int

    def encode(self, text: str) -> list[int]:
        """Return the ids of a text, without those of its beginning and end.

        Raises:
            SubwordsError: The text has a lone surrogate, and so is none.
        """

    def decode(self, ids: Iterable[int]) -> str:
        """Return the text of any ids; those of padding, beginning and end are left out."""

    def pieces(self, ids: Iterable[int]) -> list[str]:
        """Return the entries of some ids, as the vocabulary lists them."""


def load_subwords(subwords: Subwords) -> Tokenizer:
    """Make a tokenizer of a vocabulary; that of SentencePiece needs its package.

    Raises:
        SubwordsError: It is of no known kind.
    """
    return open_subwords(subwords.description["kind"], subwords.model)


def open_subwords(kind: str, model: Path) -> Tokenizer:
    """Make a tokenizer of a model's file.

    Raises:
        SubwordsError: It is of no known kind.
    """
    if kind == "subtokens":
        from stagedml.zoo.subwords.subtokens import Subtokens

        return Subtokens.read(model)
    if kind == "sentencepiece":
        from stagedml.zoo.subwords.pieces import Pieces

        return Pieces(model.read_bytes())
    msg = f"sub-words of the kind {kind!r} are not known"
    raise SubwordsError(msg, hint="Known are sentencepiece and subtokens")


def check_reserved(reserved: Sequence[str]) -> list[str]:
    """Return reserved tokens without repetitions, in their order.

    Raises:
        SubwordsError: One of them is empty, white space, or the name of a special entry.
    """
    for token in reserved:
        if not token.strip() or "\n" in token:
            msg = f"the reserved token {token!r} is empty, white space, or of two lines"
            raise SubwordsError(msg, hint="Leave it out of the reserved tokens")
        if token in SPECIAL:
            msg = f"{token!r} is an entry of every vocabulary and cannot be reserved"
            raise SubwordsError(msg, hint="Leave it out of the reserved tokens")
    return list(dict.fromkeys(reserved))


def check_text(text: str) -> None:
    """Raise an error for what is no Unicode text.

    Raises:
        SubwordsError: The text has a lone surrogate.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        msg = f"no Unicode text: a lone surrogate at {error.start} of {text[:80]!r}"
        raise SubwordsError(msg, hint="Read the text as UTF-8, with errors='strict'") from error

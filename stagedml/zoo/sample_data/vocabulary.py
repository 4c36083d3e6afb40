"""A WordPiece vocabulary for the sample data: its words, and letters for all others."""

from __future__ import annotations

import re
import string
import unicodedata

from stagedml.zoo.bert.wordpiece import SPECIAL_TOKENS
from stagedml.zoo.sample_data.glue import made_examples
from stagedml.zoo.sample_data.squad import squad_sample

_ENDINGS = ("s", "ed", "ing", "er", "ly", "ful")
_TASKS = ("CoLA", "SST-2", "MRPC", "QQP", "STS-B", "MNLI-m", "QNLI", "WNLI")


def sample_vocabulary() -> list[str]:
    """List the tokens, in the order of their ids; uncased, `[PAD]` is 0."""
    texts = [t for task in _TASKS for made in made_examples(task, "train", 200) for t in made.texts]
    for article in squad_sample(version="2.0", split="train", paragraphs=12)["data"]:
        for paragraph in article["paragraphs"]:
            texts += [paragraph["context"], *(qa["question"] for qa in paragraph["qas"])]
    plain = unicodedata.normalize("NFD", " ".join(texts).lower())
    kept = "".join(c for c in plain if unicodedata.category(c) != "Mn")
    words = {w for w in re.findall("[a-z]+", kept) if 1 < len(w) < 16}
    letters = string.ascii_lowercase + string.digits
    return [
        *SPECIAL_TOKENS,
        *sorted(string.punctuation + "—你好"),
        *letters,
        *(f"##{c}" for c in letters),
        *(f"##{ending}" for ending in _ENDINGS if len(ending) > 1),
        *sorted(words),
    ]

"""BERT on SQuAD: `bert-squad11`, `bert-squad20`, and what needs no checkpoint."""

from __future__ import annotations

from stagedml.zoo.squad.pipelines import (
    all_bert_squad,
    all_bert_squad_sample,
    all_bert_squad_xquad_overfit,
)

__all__ = ["all_bert_squad", "all_bert_squad_sample", "all_bert_squad_xquad_overfit"]

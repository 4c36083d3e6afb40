"""Pre-training BERT: on Wikipedia, on made-up prose or any text; and whether it helps."""

from __future__ import annotations

from stagedml.zoo.bert.pretraining_pipelines import all_bert_pretrain_sample
from stagedml.zoo.bert.wikipedia_pipelines import all_bert_pretrain_wiki
from stagedml.zoo.text.starts_pipelines import all_bert_pretrain_compare

__all__ = ["all_bert_pretrain_compare", "all_bert_pretrain_sample", "all_bert_pretrain_wiki"]

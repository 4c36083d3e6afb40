"""Classifiers of texts: `bert-classify` and `lstm-classify` on any table, and RuSentiment."""

from __future__ import annotations

from stagedml.zoo.text.pipelines import (
    all_bert_classify,
    all_bert_classify_sample,
    all_bert_rusentiment,
    all_lstm_classify,
)

__all__ = [
    "all_bert_classify",
    "all_bert_classify_sample",
    "all_bert_rusentiment",
    "all_lstm_classify",
]

"""BERT on GLUE: `bert-glue-TASK` and `bert-glue-TASK-SIZE`, and what needs no checkpoint."""

from __future__ import annotations

from stagedml.zoo.glue.pipelines import (
    all_bert_glue,
    all_bert_glue_mrpc_scratch,
    all_bert_glue_sample,
)

__all__ = ["all_bert_glue", "all_bert_glue_mrpc_scratch", "all_bert_glue_sample"]

"""The model library and the session's functions in one import, for interactive work.

`from stagedml.stages.all import *`, then `store_initialize()` and
`realize(instantiate(all_bert_finetune_glue, 'MRPC'))`. Every `all_*` of the library is here, under
the name that it has in the original where that has it, too; and all that `stagedml` has.
"""

from __future__ import annotations

import stagedml
from stagedml import *  # noqa: F403
from stagedml.realized import NotRealizedError, realized
from stagedml.zoo.bert.pipelines import (
    all_fetch_largebert,
    all_fetch_multibert,
    all_fetch_rubert,
    all_fetchbert,
    all_fetchminibert,
    all_fetcholdbert,
)
from stagedml.zoo.glue.pipelines import (
    all_bert_finetune_glue,
    all_bert_glue,
    all_bert_glue_mrpc_scratch,
    all_bert_glue_sample,
    all_fetchglue,
    all_glue_tfrecords,
    all_largebert_finetune_glue,
    all_minibert_finetune_glue,
    all_multibert_finetune_glue,
)
from stagedml.zoo.gpu.pipelines import all_gpu_check
from stagedml.zoo.images.pipelines import (
    all_convnet_digits,
    all_convnet_digits_ensemble,
    all_convnet_mnist,
    all_convnet_mnist_sample,
    all_convnn_mnist,
    all_fetchmnist,
)
from stagedml.zoo.squad.pipelines import (
    all_bert_finetune_squad,
    all_bert_finetune_squad11,
    all_bert_finetune_squad20,
    all_bert_squad,
    all_bert_squad_sample,
    all_bert_squad_xquad_overfit,
    all_fetchsquad11,
    all_squad11_tfrecords,
)

__all__ = [
    "NotRealizedError",
    "all_bert_finetune_glue",
    "all_bert_finetune_squad",
    "all_bert_finetune_squad11",
    "all_bert_finetune_squad20",
    "all_bert_glue",
    "all_bert_glue_mrpc_scratch",
    "all_bert_glue_sample",
    "all_bert_squad",
    "all_bert_squad_sample",
    "all_bert_squad_xquad_overfit",
    "all_convnet_digits",
    "all_convnet_digits_ensemble",
    "all_convnet_mnist",
    "all_convnet_mnist_sample",
    "all_convnn_mnist",
    "all_fetch_largebert",
    "all_fetch_multibert",
    "all_fetch_rubert",
    "all_fetchbert",
    "all_fetchglue",
    "all_fetchminibert",
    "all_fetchmnist",
    "all_fetcholdbert",
    "all_fetchsquad11",
    "all_glue_tfrecords",
    "all_gpu_check",
    "all_largebert_finetune_glue",
    "all_minibert_finetune_glue",
    "all_multibert_finetune_glue",
    "all_squad11_tfrecords",
    "realized",
]
__all__ += stagedml.__all__

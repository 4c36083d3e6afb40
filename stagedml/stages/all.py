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
from stagedml.zoo.bert.pretraining_pipelines import all_bert_pretrain_sample
from stagedml.zoo.bert.wikipedia_pipelines import (
    all_basebert_pretrain,
    all_bert_pretrain_wiki,
    all_enwiki_tfrecords,
    all_minibert_pretrain,
    all_ruwiki_tfrecords,
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
from stagedml.zoo.images.resnet_pipelines import (
    all_resnet_cifar10,
    all_resnet_fashion_mnist,
    all_resnet_sample,
)
from stagedml.zoo.nl2bash.pipelines import (
    all_fetchnl2bash,
    all_nl2bashSubtok,
    all_transformer_nl2bash,
    all_transformer_nl2bash_sample,
)
from stagedml.zoo.sklearn.forest_pipelines import all_forest_cells
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
from stagedml.zoo.text.pipelines import (
    all_bert_classify,
    all_bert_classify_sample,
    all_bert_rusentiment,
    all_fetchrusent,
    all_lstm_classify,
    all_multibert_finetune_rusentiment,
    all_rubert_finetune_rusentiment,
    all_rusentiment_tfrecords,
)
from stagedml.zoo.text.starts_pipelines import all_bert_pretrain_compare
from stagedml.zoo.translation.pipelines import (
    all_transformer_sample,
    all_transformer_wmt,
    all_wmtsubtok,
    all_wmtsubtok_inv,
)
from stagedml.zoo.wiki.pipelines import (
    all_extractenwiki,
    all_extractruwiki,
    all_fetchenwiki,
    all_fetchruwiki,
)

__all__ = [
    "NotRealizedError",
    "all_basebert_pretrain",
    "all_bert_classify",
    "all_bert_classify_sample",
    "all_bert_finetune_glue",
    "all_bert_finetune_squad",
    "all_bert_finetune_squad11",
    "all_bert_finetune_squad20",
    "all_bert_glue",
    "all_bert_glue_mrpc_scratch",
    "all_bert_glue_sample",
    "all_bert_pretrain_compare",
    "all_bert_pretrain_sample",
    "all_bert_pretrain_wiki",
    "all_bert_rusentiment",
    "all_bert_squad",
    "all_bert_squad_sample",
    "all_bert_squad_xquad_overfit",
    "all_convnet_digits",
    "all_convnet_digits_ensemble",
    "all_convnet_mnist",
    "all_convnet_mnist_sample",
    "all_convnn_mnist",
    "all_enwiki_tfrecords",
    "all_extractenwiki",
    "all_extractruwiki",
    "all_fetch_largebert",
    "all_fetch_multibert",
    "all_fetch_rubert",
    "all_fetchbert",
    "all_fetchenwiki",
    "all_fetchglue",
    "all_fetchminibert",
    "all_fetchmnist",
    "all_fetchnl2bash",
    "all_fetcholdbert",
    "all_fetchrusent",
    "all_fetchruwiki",
    "all_fetchsquad11",
    "all_forest_cells",
    "all_glue_tfrecords",
    "all_gpu_check",
    "all_largebert_finetune_glue",
    "all_lstm_classify",
    "all_minibert_finetune_glue",
    "all_minibert_pretrain",
    "all_multibert_finetune_glue",
    "all_multibert_finetune_rusentiment",
    "all_nl2bashSubtok",
    "all_resnet_cifar10",
    "all_resnet_fashion_mnist",
    "all_resnet_sample",
    "all_rubert_finetune_rusentiment",
    "all_rusentiment_tfrecords",
    "all_ruwiki_tfrecords",
    "all_squad11_tfrecords",
    "all_transformer_nl2bash",
    "all_transformer_nl2bash_sample",
    "all_transformer_sample",
    "all_transformer_wmt",
    "all_wmtsubtok",
    "all_wmtsubtok_inv",
    "realized",
]
__all__ += stagedml.__all__

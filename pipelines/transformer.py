"""Translation: `transformer-wmt-LANGUAGES` in two sizes, and what needs no download."""

from __future__ import annotations

from stagedml.zoo.translation.pipelines import all_transformer_sample, all_transformer_wmt

__all__ = ["all_transformer_sample", "all_transformer_wmt"]

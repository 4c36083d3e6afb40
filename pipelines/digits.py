"""Handwritten digits: `convnet-digits`, from a wheel to a tested model in three formats."""

from __future__ import annotations

from stagedml.zoo.images.pipelines import all_convnet_digits

__all__ = ["all_convnet_digits"]

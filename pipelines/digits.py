"""Handwritten digits: `convnet-digits`, from a wheel to tested exports, and an ensemble."""

from __future__ import annotations

from stagedml.zoo.images.pipelines import all_convnet_digits, all_convnet_digits_ensemble

__all__ = ["all_convnet_digits", "all_convnet_digits_ensemble"]

"""MNIST: `convnet-mnist`, and a sample of it that needs no download."""

from __future__ import annotations

from stagedml.zoo.images.pipelines import all_convnet_mnist, all_convnet_mnist_sample

__all__ = ["all_convnet_mnist", "all_convnet_mnist_sample"]

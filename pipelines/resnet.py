"""Residual networks: `resnet-fashion-mnist`, `resnet-cifar10`, and a sample with no download."""

from __future__ import annotations

from stagedml.zoo.images.resnet_pipelines import (
    all_resnet_cifar10,
    all_resnet_fashion_mnist,
    all_resnet_sample,
)

__all__ = ["all_resnet_cifar10", "all_resnet_fashion_mnist", "all_resnet_sample"]

"""`gpu-check`: whether builds can use the machine's GPU, and how fast it is."""

from __future__ import annotations

from stagedml.zoo.gpu.pipelines import all_gpu_check

__all__ = ["all_gpu_check"]

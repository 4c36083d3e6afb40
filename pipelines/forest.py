"""A random forest: `forest-cells`."""

from __future__ import annotations

from stagedml.zoo.sklearn.forest_pipelines import all_forest_cells

__all__ = ["all_forest_cells"]

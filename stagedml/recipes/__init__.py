"""Stages put together: the `all_*` functions that pipelines and sessions use."""

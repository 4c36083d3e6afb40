"""Stages of the toy pipelines."""

"""Stages of the model library."""

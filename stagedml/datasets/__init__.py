"""Data sets of the model library."""

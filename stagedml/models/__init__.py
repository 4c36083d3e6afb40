"""Models of the model library."""

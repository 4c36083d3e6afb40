"""The model library: families of models, and what they share. Nothing in the core imports it."""

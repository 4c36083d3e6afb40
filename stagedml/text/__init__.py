"""Text to tensors: tokenizers and record files, in the standard library."""

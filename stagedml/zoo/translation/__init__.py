"""Translation: an encoder-decoder Transformer, its training, its search, and its scores."""

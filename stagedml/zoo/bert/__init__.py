"""BERT: tokenizer, checkpoints, fine-tuning, exports."""

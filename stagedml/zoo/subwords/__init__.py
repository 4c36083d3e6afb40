"""Sub-word vocabularies as stages: SentencePiece, and subtokens of whole words."""

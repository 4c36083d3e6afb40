"""Sources of a stage: its module closure, and the comment-insensitive form of each file."""

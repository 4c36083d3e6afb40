"""English to Bash: the pairs of NL2Bash, their splits, sub-words, metrics and base lines."""

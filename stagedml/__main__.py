"""`python -m stagedml`."""

from stagedml.cli import main

main()

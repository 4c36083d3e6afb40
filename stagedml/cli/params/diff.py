"""`stagedml params diff`."""

from stagedml.cli.runs.comparing import diff_command

command = diff_command("parameters")

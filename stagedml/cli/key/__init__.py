"""`stagedml key`, and its commands."""

from __future__ import annotations

from stagedml.cli.lazy import LazyGroup

COMMANDS = {
    "generate": ("generate", "Make a key to sign with."),
    "show": ("show", "Print the public key of a secret one."),
}

command = LazyGroup(
    name="key",
    table=COMMANDS,
    package="stagedml.cli.key",
    help="Make keys that binary caches are signed with, or show them.",
)

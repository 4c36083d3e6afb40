"""Everything that talks to Nix: client, derivation files, log events, failures."""

MINIMUM_VERSION = (2, 8)

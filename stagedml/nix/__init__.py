"""Everything that talks to Nix: client, derivation files, log events, failures."""

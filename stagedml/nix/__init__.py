"""Everything that talks to Nix: client, derivation files, log events, failures."""

MINIMUM_VERSION = (2, 8)

# Experimental features that stages may need: impure ones all of them.
CONTENT_ADDRESSED = ("ca-derivations",)
IMPURE = ("ca-derivations", "impure-derivations")

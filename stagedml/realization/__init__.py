"""Pass 2 from Python: plans are built by Nix, recorded, and kept from collection."""

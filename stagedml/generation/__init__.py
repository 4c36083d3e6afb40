"""Plans as Nix data: source closures, expressions, generated files."""

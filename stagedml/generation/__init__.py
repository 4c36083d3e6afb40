"""Plans as Nix data: source closures and slices, expressions, generated files."""

"""Everything that reads runs: tables, comparisons, curves, pins, exports."""

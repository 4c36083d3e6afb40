"""Slices: of each module of a stage, the top-level statements that the stage can reach by name."""

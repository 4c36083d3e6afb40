"""Stages that do next to nothing."""

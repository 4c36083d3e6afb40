"""Realizations on their way between stores, by way of binary caches or directly: push and pull."""

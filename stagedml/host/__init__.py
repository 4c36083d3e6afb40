"""This machine: Python environments and their locks, the toolchain, checks."""

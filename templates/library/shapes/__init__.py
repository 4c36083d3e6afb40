"""Stages of one's own, beside the library's."""

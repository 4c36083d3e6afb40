"""Exports of trained models, and replays that test them."""

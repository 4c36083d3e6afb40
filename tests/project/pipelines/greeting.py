"""A stage with package data."""

from __future__ import annotations

from toy.greeting import Greeting, greeting

from stagedml import Manager, pipeline


@pipeline("greeting")
def all_greeting(m: Manager) -> Greeting:
    """Greet."""
    return greeting(m)

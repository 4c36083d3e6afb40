"""The range of a parameter."""

from __future__ import annotations


class Bounds:
    """The range that a parameter must lie in: `epochs: Annotated[int, Bounds(at_least=1)]`."""

    def __init__(self, *, at_least: float | None = None, at_most: float | None = None) -> None:
        self.at_least = at_least
        self.at_most = at_most

    def __repr__(self) -> str:
        sides = [f"{n}={v:g}" for n, v in vars(self).items() if v is not None]
        return f"Bounds({', '.join(sides)})"

"""Modules imported at their first use."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Later:
    """Stands for a module that is not needed until Nix runs: importing it then costs no time.

    Args:
        name: The module's full name.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        value = getattr(import_module(self._name), attribute)
        setattr(self, attribute, value)
        return value

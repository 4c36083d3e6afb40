"""Imports the runtime from one file: looking for a dozen is much of what a small stage costs."""

from __future__ import annotations

import marshal
import sys

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from importlib.abc import Loader
    from types import ModuleType
    from typing import Any
else:
    Loader = object

ModuleSpec = type(sys.__spec__)


class Bundle(Loader):
    """A finder and loader of modules.

    Args:
        directory: Where the modules' files are, too.
        modules: The path of the file of each module, and its byte code.
    """

    def __init__(self, directory: str, modules: dict[str, tuple[str, bytes]]) -> None:
        self.directory = directory
        self.modules = modules

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> Any:
        """Find one of the modules; None for others."""
        if name not in self.modules:
            return None
        file = f"{self.directory}/{self.modules[name][0]}"
        spec = ModuleSpec(name, self, origin=file)
        spec.has_location = True
        if file.endswith("/__init__.py"):
            spec.submodule_search_locations = [file.rpartition("/")[0]]
        return spec

    def create_module(self, _spec: object) -> None:
        """Leave that to the interpreter."""

    def exec_module(self, module: ModuleType) -> None:
        """Run a module."""
        code = marshal.loads(self.modules[module.__name__][1])  # noqa: S302 - made beside it
        exec(code, vars(module))  # noqa: S102

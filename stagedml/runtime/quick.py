"""Start-up, which is most of what a small stage costs: parts of the standard library put off.

`pathlib` takes most of its time to import modules that it seldom uses, `re` above all. They are
stand-ins while it is imported, which become the real modules at their first use; whoever imports
them afterwards gets the real ones.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    import pathlib
    from types import ModuleType
    from typing import Any
else:
    ModuleType = type(sys)  # without `types`, too


class _Deferred(ModuleType):
    """A module that is imported when something of it is used."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        _step_aside()
        __import__(self.__name__)
        return getattr(sys.modules[self.__name__], name)


def _quote_from_bytes(*arguments: Any) -> str:
    from urllib.parse import quote_from_bytes

    return quote_from_bytes(*arguments)


def _attrgetter(name: str) -> Any:
    from _operator import attrgetter  # where `operator` has it from

    return attrgetter(name)


def _lru_cache(*arguments: Any, **_options: Any) -> Any:
    """Stands for the decorator: nothing is cached."""
    return arguments[0] if arguments and callable(arguments[0]) else lambda function: function


# What `pathlib` takes of them while it is imported.
_TAKEN = {
    "urllib.parse": {"quote_from_bytes": _quote_from_bytes},
    "functools": {"lru_cache": _lru_cache},
    "operator": {"attrgetter": _attrgetter},
}
_NAMES = (
    "fnmatch",
    "functools",
    "ntpath",
    "operator",
    "re",
    "urllib",
    "urllib.parse",
    "warnings",
)


def _step_aside() -> None:
    """Let nobody else import a stand-in: a real module wants real ones."""
    for name in _NAMES:
        if isinstance(sys.modules.get(name), _Deferred):
            del sys.modules[name]


def paths() -> type[pathlib.Path]:
    """`pathlib.Path`, imported quickly."""
    if "pathlib" not in sys.modules:
        for name in _NAMES:
            if name not in sys.modules:
                module = sys.modules[name] = _Deferred(name)
                vars(module).update(_TAKEN.get(name, {}))
        try:
            import pathlib  # noqa: F401
        finally:
            _step_aside()
    path: type[pathlib.Path] = sys.modules["pathlib"].Path
    return path

"""Programs of several modules, held in memory: cut to slices, and run."""

from __future__ import annotations

import sys
from functools import cache
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec

from stagedml.generation.slices.cut import cut
from stagedml.generation.slices.reading import read
from stagedml.generation.slices.slicer import Slicer
from stagedml.generation.strip import strip


class Texts:
    """Modules by name, as `Slicer` asks for them. A package is named `a.__init__`."""

    def __init__(self, texts):
        self.texts = {}
        self.packages = set()
        for name, text in texts.items():
            module = name.removesuffix(".__init__")
            self.texts[module] = text
            if module != name:
                self.packages.add(module)
            while "." in module:
                module = module.rpartition(".")[0]
                self.packages.add(module)

    def has(self, module):
        return module in self.texts or module in self.packages

    def facts(self, module):
        return read(self.texts[module].encode()) if module in self.texts else None

    def absolute(self, level, module, importer):
        if not level:
            return module
        parts = importer.split(".")
        up = level - (importer in self.packages)
        return ".".join([*parts[: len(parts) - up], *([module] if module else [])])


def slices(texts, *entries):
    return Slicer(Texts(texts)).slices(entries)


def sliced(texts, *entries):
    """The texts of the slices, by module."""
    modules = Texts(texts)
    return {
        module: cut(strip(modules.texts[module].encode()), numbers).decode()
        for module, numbers in Slicer(modules).slices(entries).items()
    }


class _Importer(MetaPathFinder, Loader):
    def __init__(self, modules):
        self.modules = modules

    def find_spec(self, name, path=None, target=None):
        if not self.modules.has(name):
            return None
        return ModuleSpec(name, self, is_package=name in self.modules.packages)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(_compiled(self.modules.texts.get(module.__name__, "")), vars(module))


@cache
def _compiled(text):
    return compile(text, "program", "exec")


def run(texts, module, expression):
    """The value of an expression in a module; or how it, or the module, fails."""
    from importlib import import_module

    modules = Texts(texts)
    importer = _Importer(modules)
    sys.meta_path.insert(0, importer)
    try:
        return eval(expression, vars(import_module(module)))
    except Exception as error:  # noqa: BLE001 - whatever the program raises
        return type(error), str(error)
    finally:
        sys.meta_path.remove(importer)
        for name in [name for name in sys.modules if modules.has(name)]:
            del sys.modules[name]

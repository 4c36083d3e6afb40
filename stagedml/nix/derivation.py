"""Reads and writes `.drv` files: derivations as ATerms, in the form that all Nix versions share.

The form is `Derive(outputs, input derivations, input sources, system, builder, args, env)`, see
"Store derivation and ATerm format" in the Nix manual. With the experimental dynamic derivations it
is `DrvWithVersion("xp-dyn-drv", ...)`, whose inputs may name outputs of outputs.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from stagedml.errors import StagedMLError

# A string up to its closing quote, escapes and all. Most strings hold no escape.
_STRING = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}
_COMMON = (('\\"', '"'), ("\\n", "\n"))
_QUOTED = re.compile(r'["\\\n\r\t]')
_QUOTES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class DerivationError(StagedMLError):
    """A `.drv` file is not what Nix writes."""


@dataclass(frozen=True, slots=True)
class Output:
    """One output of a derivation.

    Attributes:
        path: Its store path; empty if that is not known before the build.
        hash_algo: `sha256` (flat), `r:sha256` (of the NAR), or empty if it is not fixed.
        hash: The hash, in base 16; `impure` for an impure derivation; empty if not fixed.
    """

    path: str
    hash_algo: str = ""
    hash: str = ""


@dataclass(frozen=True, slots=True)
class DynamicInput:
    """What is taken of an input derivation, with dynamic derivations.

    Attributes:
        outputs: Its outputs.
        children: What is taken of the derivations that its outputs are.
    """

    outputs: tuple[str, ...] = ()
    children: tuple[tuple[str, DynamicInput], ...] = ()


@dataclass(frozen=True)
class Derivation:
    """A derivation, as in its `.drv` file.

    Attributes:
        outputs: By name.
        input_drvs: The outputs used of each input derivation, by its path.
        input_srcs: Store paths that it uses beside these.
        system: What it builds on.
        builder: The program that builds it.
        args: Its arguments.
        env: Its environment, or the attributes if `__json` is not among them.
        version: Empty, or the version of an experimental form.
        dynamic: Inputs by way of dynamic derivations, by path.
    """

    outputs: dict[str, Output]
    input_drvs: dict[str, tuple[str, ...]]
    input_srcs: tuple[str, ...]
    system: str
    builder: str
    args: tuple[str, ...]
    env: dict[str, str]
    version: str = ""
    dynamic: dict[str, DynamicInput] = field(default_factory=dict)

    @cached_property
    def attributes(self) -> dict[str, Any]:
        """The attributes that it was made of: the structured ones, or else the environment."""
        text = self.env.get("__json")
        if text is None:
            return dict(self.env)
        found = json.loads(text)
        return found if isinstance(found, dict) else {}

    @property
    def name(self) -> str:
        """The name it was given."""
        return str(self.env.get("name") or self.attributes.get("name", ""))

    @property
    def out(self) -> str:
        """The path of its output `out`; empty if there is none or its path is not known yet."""
        found = self.outputs.get("out")
        return found.path if found else ""

    @property
    def is_fixed(self) -> bool:
        """Whether its output is fixed by a hash."""
        return any(output.hash not in ("", "impure") for output in self.outputs.values())

    @property
    def is_impure(self) -> bool:
        """Whether each build of it is a new one."""
        return any(output.hash == "impure" for output in self.outputs.values())


def read(path: str | Path) -> Derivation:
    """Read a `.drv` file.

    Raises:
        DerivationError: It is not there, or not one.
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise DerivationError(f"cannot read the derivation {path}: {error.strerror}") from None
    # Nix strings are bytes: what is no UTF-8 is kept as it is.
    return parse(data.decode("utf-8", "surrogateescape"), where=str(path))


def parse(text: str, *, where: str | None = None) -> Derivation:
    """Read the text of a `.drv` file.

    Args:
        text: The text.
        where: The file's path, for errors.

    Raises:
        DerivationError: It is not a derivation.
    """
    return _Parser(text, where).derivation()


class _Parser:
    __slots__ = ("at", "text", "where")

    def __init__(self, text: str, where: str | None) -> None:
        self.text = text
        self.at = 0
        self.where = where

    def derivation(self) -> Derivation:
        version = ""
        if self.text.startswith("DrvWithVersion(", 0):
            self.at = len("DrvWithVersion(")
            version = self.string()
            if version != "xp-dyn-drv":
                raise self.error(f"its version {version!r} is not known")
            self.expect(",")
        else:
            self.expect("Derive(")
        outputs: dict[str, Output] = {}
        for _ in self.items():
            self.expect("(")
            name, path, algo, value = self.strings(4)
            outputs[name] = Output(path, algo, value)
        self.expect(",")
        input_drvs: dict[str, tuple[str, ...]] = {}
        dynamic: dict[str, DynamicInput] = {}
        for _ in self.items():
            self.expect("(")
            path = self.string()
            self.expect(",")
            if version:
                taken = self.dynamic_input()
                input_drvs[path] = taken.outputs
                if taken.children:
                    dynamic[path] = taken
            else:
                input_drvs[path] = self.string_list()
            self.expect(")")
        self.expect(",")
        input_srcs = self.string_list()
        self.expect(",")
        system = self.string()
        self.expect(",")
        builder = self.string()
        self.expect(",")
        args = self.string_list()
        self.expect(",")
        env: dict[str, str] = {}
        for _ in self.items():
            self.expect("(")
            name, value = self.strings(2)
            env[name] = value
        self.expect(")")
        if self.at != len(self.text):
            raise self.error("there is more after its end")
        return Derivation(
            outputs, input_drvs, input_srcs, system, builder, args, env, version, dynamic
        )

    def items(self) -> _Items:
        self.expect("[")
        return _Items(self)

    def strings(self, number: int) -> list[str]:
        """So many strings, with commas between them and the closing parenthesis after."""
        found = [self.string()]
        for _ in range(number - 1):
            self.expect(",")
            found.append(self.string())
        self.expect(")")
        return found

    def string_list(self) -> tuple[str, ...]:
        return tuple(self.string() for _ in self.items())

    def dynamic_input(self) -> DynamicInput:
        """Return a list of outputs, or `(outputs, [(output, inputs)...])`."""
        if not self.text.startswith("(", self.at):
            return DynamicInput(self.string_list())
        self.expect("(")
        outputs = self.string_list()
        self.expect(",")
        children: list[tuple[str, DynamicInput]] = []
        for _ in self.items():
            self.expect("(")
            name = self.string()
            self.expect(",")
            children.append((name, self.dynamic_input()))
            self.expect(")")
        self.expect(")")
        return DynamicInput(outputs, tuple(children))

    def string(self) -> str:
        found = _STRING.match(self.text, self.at)
        if found is None:
            raise self.error("there is no string where one belongs")
        self.at = found.end()
        value = found[1]
        return _unescape(value) if "\\" in value else value

    def expect(self, token: str) -> None:
        if not self.text.startswith(token, self.at):
            raise self.error(f"there is no {token!r} where one belongs")
        self.at += len(token)

    def error(self, what: str) -> DerivationError:
        return DerivationError(f"not a derivation: {what} (at byte {self.at})", where=self.where)


class _Items:
    """Steps through a list whose bracket is open: once for each item, which the caller reads."""

    __slots__ = ("first", "parser")

    def __init__(self, parser: _Parser) -> None:
        self.parser = parser
        self.first = True

    def __iter__(self) -> _Items:
        return self

    def __next__(self) -> None:
        parser = self.parser
        if parser.text.startswith("]", parser.at):
            parser.at += 1
            raise StopIteration
        if not self.first:
            parser.expect(",")
            if parser.text.startswith("]", parser.at):
                raise parser.error("a list ends with a comma")
        self.first = False


def _unescape(text: str) -> str:
    # Long strings are JSON and scripts: full of quotes and line ends, mostly with no backslash.
    if "\\\\" not in text:
        for escape, char in _COMMON:
            text = text.replace(escape, char)
        if "\\" not in text:
            return text
    return _ESCAPE.sub(lambda found: _ESCAPES.get(found[1], found[1]), text)


def write(derivation: Derivation) -> str:
    """Return the text of a derivation's `.drv` file: byte for byte what Nix writes.

    Raises:
        DerivationError: It has dynamic inputs, but not the version that allows them.
    """
    if derivation.dynamic and not derivation.version:
        raise DerivationError("a derivation with dynamic inputs needs the version xp-dyn-drv")
    head = f"DrvWithVersion({_quote(derivation.version)}," if derivation.version else "Derive("
    outputs = ",".join(
        f"({_quote(name)},{_quote(out.path)},{_quote(out.hash_algo)},{_quote(out.hash)})"
        for name, out in derivation.outputs.items()
    )
    inputs = ",".join(
        f"({_quote(path)},{_inputs(derivation, path, names)})"
        for path, names in derivation.input_drvs.items()
    )
    env = ",".join(f"({_quote(name)},{_quote(value)})" for name, value in derivation.env.items())
    return (
        f"{head}[{outputs}],[{inputs}],{_list(derivation.input_srcs)},{_quote(derivation.system)},"
        f"{_quote(derivation.builder)},{_list(derivation.args)},[{env}])"
    )


def _inputs(derivation: Derivation, path: str, names: tuple[str, ...]) -> str:
    taken = derivation.dynamic.get(path)
    return _list(names) if taken is None else _dynamic(taken)


def _dynamic(taken: DynamicInput) -> str:
    if not taken.children:
        return _list(taken.outputs)
    children = ",".join(f"({_quote(name)},{_dynamic(child)})" for name, child in taken.children)
    return f"({_list(taken.outputs)},[{children}])"


def _list(items: tuple[str, ...]) -> str:
    return f"[{','.join(map(_quote, items))}]"


def _quote(text: str) -> str:
    return f'"{_QUOTED.sub(lambda found: _QUOTES[found[0]], text)}"'

"""The language of `--where`: which runs are meant, by their parameters, metrics and facts.

    epochs>=10 and test_accuracy>0.98
    train.optimizer in [adam, sgd] and not dirty
    branch ~ '^try-' or (status == failed and time > 2026-11-01)

`or` binds less than `and`, which binds less than `not`. A name alone holds where the run has such a
value, and it is not false. What is compared with a value that a run does not have does not hold,
except with `none`. Nothing is evaluated as Python.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Scalar = str | int | float | bool | None
Value = Scalar | list["Value"]
Operator = Literal["==", "!=", "<", "<=", ">", ">=", "in", "~"]

_DEPTH = 100  # of parentheses and `not`, as deep as anybody writes them
_DIGITS = 300  # of a number

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    | (?P<sign>==|!=|<=|>=|<|>|~|\(|\)|\[|\]|,)
    | (?P<word>[^\s"'=!<>~()\[\],]+)
    )""",
    re.VERBOSE | re.DOTALL,
)
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_CONSTANTS: dict[str, Scalar] = {"true": True, "false": False, "none": None}
_COMPARISONS = ("==", "!=", "<", "<=", ">", ">=", "~")
_RESERVED = {"and", "or", "not", "in", *_CONSTANTS}
_OPERATORS = f"{', '.join(_COMPARISONS)} or in"
_HINT = "Write e.g. 'epochs>=10 and test_accuracy>0.98'; texts with spaces are quoted."


class WhereError(StagedMLError):
    """A condition on runs cannot be read.

    Args:
        message: What is wrong.
        text: The condition.
        position: Where in it.
    """

    def __init__(self, message: str, text: str, position: int, *, hint: str | None = None) -> None:
        line = re.sub(r"\s", " ", text)
        start = max(position - 60, 0)
        shown = line[start : position + 60]
        super().__init__(
            f"{message}:\n  {shown}\n  {' ' * (position - start)}^", hint=hint or _HINT
        )
        self.text = text
        self.position = position


# -- what is meant --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Comparison:
    """A value of a run beside another.

    Attributes:
        name: Of the parameter, metric or fact.
        operator: How they are compared.
        value: What with; a list of values for `in`.
        position: Where the name is in the text.
    """

    name: str
    operator: Operator
    value: Value
    position: int = 0

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Comparison):
            return NotImplemented
        return _sealed(self) == _sealed(other)

    def __hash__(self) -> int:
        return hash(_sealed(self))

    def __str__(self) -> str:
        return f"{_name(self.name)} {self.operator} {_literal(self.value)}"

    def test(self) -> Callable[[Value], bool]:
        """Return whether it holds of a value."""
        value, operator = self.value, self.operator
        if operator == "in":
            items = cast("list[Value]", value)
            return lambda found: any(_equal(f, item) for f in _parts(found) for item in items)
        if operator == "~":
            search = re.compile(cast("str", value)).search
            return lambda found: any(search(_text(f)) is not None for f in _parts(found))
        if operator == "==":
            return lambda found: _equal(found, value)
        if operator == "!=":
            if value is None:
                return lambda found: found is not None
            return lambda found: found is not None and not _equal(found, value)
        compare = _ORDER[operator]
        return lambda found: _comparable(found, value) and compare(found, value)


@dataclass(frozen=True)
class Has:
    """A run has a value of this name, and it is not false."""

    name: str
    position: int = 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Has) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __str__(self) -> str:
        return _name(self.name)

    def test(self) -> Callable[[Value], bool]:
        """Return whether it holds of a value."""
        return lambda found: found is not None and found is not False


@dataclass(frozen=True)
class Not:
    """What does not hold."""

    condition: Condition

    def __str__(self) -> str:
        return f"not {_inner(self.condition)}"


@dataclass(frozen=True)
class And:
    """What holds all."""

    conditions: tuple[Condition, ...]

    def __str__(self) -> str:
        return " and ".join(map(_inner, self.conditions))


@dataclass(frozen=True)
class Or:
    """Of what one holds."""

    conditions: tuple[Condition, ...]

    def __str__(self) -> str:
        return " or ".join(map(_inner, self.conditions))


Condition = Comparison | Has | Not | And | Or


def names(condition: Condition) -> dict[str, int]:
    """Return the names in a condition, and where each is first."""
    if isinstance(condition, Comparison | Has):
        return {condition.name: condition.position}
    parts = (condition.condition,) if isinstance(condition, Not) else condition.conditions
    found: dict[str, int] = {}
    for part in parts:
        for name, position in names(part).items():
            found.setdefault(name, position)
    return found


def compiled(
    condition: Condition, get: Callable[[str], Callable[[int], Value]]
) -> Callable[[int], bool]:
    """Return a function that tells whether a condition holds of a row.

    Args:
        condition: The condition.
        get: Gives, for a name, what gives the value of a row.
    """
    if isinstance(condition, Comparison | Has):
        value, test = get(condition.name), condition.test()
        return lambda row: test(value(row))
    if isinstance(condition, Not):
        inner = compiled(condition.condition, get)
        return lambda row: not inner(row)
    parts = [compiled(part, get) for part in condition.conditions]
    if isinstance(condition, And):
        return lambda row: all(part(row) for part in parts)
    return lambda row: any(part(row) for part in parts)


def _sealed(comparison: Comparison) -> tuple[str, str, str]:
    # `1 == True == 1.0` in Python, and these are three values here.
    return comparison.name, comparison.operator, repr(comparison.value)


def _is_number(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _comparable(a: Value, b: Value) -> bool:
    return (_is_number(a) and _is_number(b)) or (isinstance(a, str) and isinstance(b, str))


def _equal(a: Value, b: Value) -> bool:
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(_equal, a, b))
    return a == b and (type(a) is type(b) or _comparable(a, b))


def _parts(value: Value) -> list[Value]:
    """Return what `in` and `~` look at: of a list, each of its values; nothing, of none."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def _text(value: Value) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


_ORDER: dict[str, Callable[[Value, Value], bool]] = {
    "<": lambda a, b: a < b,  # type: ignore[operator] # both are numbers, or texts
    "<=": lambda a, b: a <= b,  # type: ignore[operator]
    ">": lambda a, b: a > b,  # type: ignore[operator]
    ">=": lambda a, b: a >= b,  # type: ignore[operator]
}


# -- as text --------------------------------------------------------------------------------------


def _inner(condition: Condition) -> str:
    return f"({condition})" if isinstance(condition, And | Or) else str(condition)


def _name(name: str) -> str:
    match = _TOKEN.fullmatch(name)
    plain = match is not None and match["word"] == name and name not in _RESERVED
    return name if plain else _quoted(name)


def _literal(value: Value) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_literal, value))}]"
    if isinstance(value, str):
        plain = _name(value) == value and not _NUMBER.fullmatch(value)
        return value if plain else _quoted(value)
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "none"}[value]
    return repr(value)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


# -- from text ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Token:
    kind: str  # "text", "sign", "word", or "end"
    text: str
    position: int


def parse(text: str) -> Condition | None:
    """Read a condition; None if it is empty.

    Raises:
        WhereError: It cannot be read.

    Examples:
        >>> print(parse("epochs>=10 and(accuracy>.9 or not dirty)"))
        epochs >= 10 and (accuracy > 0.9 or not dirty)
    """
    if not text.strip():
        return None
    return _Parser(text).whole()


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(_tokens(text))
        self.at = 0
        self.depth = 0

    @property
    def token(self) -> _Token:
        return self.tokens[self.at]

    def error(
        self, message: str, token: _Token | None = None, hint: str | None = None
    ) -> WhereError:
        return WhereError(message, self.text, (token or self.token).position, hint=hint)

    def take(self, *texts: str) -> bool:
        """Go on if the next token is one of these, unquoted."""
        if self.token.kind in ("sign", "word") and self.token.text in texts:
            self.at += 1
            return True
        return False

    def whole(self) -> Condition:
        found = self.any_of()
        if self.token.kind != "end":
            if self.token.text == "=":
                raise self.error("a comparison is written ==")
            raise self.error("'and' or 'or' is missing here, or this is too much")
        return found

    def any_of(self) -> Condition:
        found = [self.all_of()]
        while self.take("or"):
            found.append(self.all_of())
        return found[0] if len(found) == 1 else Or(tuple(found))

    def all_of(self) -> Condition:
        found = [self.one()]
        while self.take("and"):
            found.append(self.one())
        return found[0] if len(found) == 1 else And(tuple(found))

    def one(self) -> Condition:
        opening = self.token
        self.depth += 1
        if self.depth > _DEPTH:
            raise self.error("this is nested too deeply")
        try:
            if self.take("not"):
                return Not(self.one())
            if self.take("("):
                found = self.any_of()
                if not self.take(")"):
                    raise self.error("this parenthesis is not closed", opening)
                return found
            return self.comparison()
        finally:
            self.depth -= 1

    def comparison(self) -> Condition:
        token = self.token
        if token.kind not in ("word", "text") or (token.kind == "word" and token.text in _RESERVED):
            raise self.error("the name of a parameter, a metric or a fact is missing here")
        self.at += 1
        name = _unquoted(token)
        operator = self.token
        if self.take("in"):
            return Comparison(name, "in", self.list(required=True), token.position)
        if self.take("not"):
            if not self.take("in"):
                raise self.error("'in' is missing here")
            return Not(Comparison(name, "in", self.list(required=True), token.position))
        if not self.take(*_COMPARISONS):
            if operator.kind == "sign" and operator.text in "[,":
                raise self.error(f"one of {_OPERATORS} is missing here")
            return Has(name, token.position)
        at = self.token
        value = self.value()
        if operator.text == "~":
            self.check_pattern(value, at)
        elif operator.text in _ORDER and not (isinstance(value, str) or _is_number(value)):
            raise self.error(f"{operator.text} compares with a number or a text", at)
        return Comparison(name, cast("Operator", operator.text), value, token.position)

    def check_pattern(self, value: Value, at: _Token) -> None:
        if not isinstance(value, str):
            raise self.error("~ compares with a regular expression, in quotes", at)
        try:
            re.compile(value)
        except (re.error, OverflowError, RecursionError) as error:
            raise self.error(f"not a regular expression ({error})", at) from None

    def value(self) -> Value:
        if self.token.kind == "sign" and self.token.text == "[":
            return self.list()
        token = self.token
        if token.kind == "end" or token.kind == "sign":
            raise self.error("a value is missing here")
        self.at += 1
        if token.kind == "text":
            return _unquoted(token)
        if token.text in ("and", "or", "not", "in"):
            raise self.error("a value is missing here", token, "A text of this kind is quoted.")
        if token.text in _CONSTANTS:
            return _CONSTANTS[token.text]
        if _NUMBER.fullmatch(token.text):
            return self.number(token)
        return token.text

    def number(self, token: _Token) -> int | float:
        text = token.text
        number = float(text)
        if len(text) > _DIGITS or math.isinf(number):
            raise self.error("this number is too large", token)
        return int(text) if text.lstrip("+-").isdecimal() else number

    def list(self, *, required: bool = False) -> Value:
        opening = self.token
        closing = {"[": "]", "(": ")"}.get(opening.text) if opening.kind == "sign" else None
        if closing is None:
            assert required, opening  # noqa: S101
            raise self.error("'in' wants a list, as [adam, sgd]")
        self.at += 1
        self.depth += 1
        if self.depth > _DEPTH:
            raise self.error("this is nested too deeply")
        found: list[Value] = []
        while not self.take(closing):
            found.append(self.value())
            if not self.take(",") and self.token.text != closing:
                raise self.error("this list is not closed", opening)
        self.depth -= 1
        return found


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    end = len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None:
            start = at + len(text[at:]) - len(text[at:].lstrip())
            if text[start] in "\"'":
                raise WhereError("this quotation mark is not closed", text, start)
            message = f"{text[start]!r} means nothing here"
            hint = "A comparison is written ==." if text[start] == "=" else None
            raise WhereError(message, text, start, hint=hint)
        kind = match.lastgroup or ""
        yield _Token(kind, match[kind], match.start(kind))
        at = match.end()
    yield _Token("end", "", end)


def _unquoted(token: _Token) -> str:
    if token.kind != "text":
        return token.text
    return re.sub(r"\\([\\\"'])", r"\1", token.text[1:-1])

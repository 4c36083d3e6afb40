"""Points of a sweep: what users write of values and ranges, and products, zips, random samples.

Nothing here knows of stages: a point is texts by key, as `--set KEY=TEXT` has them.
"""

from __future__ import annotations

import math
import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError, nearest
from stagedml.planning.parameters import canonical, parse_value
from stagedml.planning.target import stage_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Point = Mapping[str, str]
Number = int | float

MOST_POINTS = 1000  # unless somebody says that they mean more
_TRIES = 1000  # draws of one point, before a range has no more values to give

_CALL = re.compile(r"(\w+)\s*\((.*)\)", re.DOTALL)
_OPENING = {"(": ")", "[": "]", "{": "}"}
_RANGES = ("log", "uniform")
_FEW = (
    "Ask for fewer points, or widen the ranges. One whose ends are whole numbers has only those: "
    "write uniform(0.0,1.0) for what is between."
)
_GRAMMAR = (
    'Write KEY=VALUE,VALUE,... with values as --set takes them (a text with commas as "a,b", a '
    "list as [1,2]), or KEY=log(LOW,HIGH) or KEY=uniform(LOW,HIGH)."
)


class SweepError(StagedMLError):
    """A sweep is not one: its values, its points, or what becomes of them."""


@dataclass(frozen=True)
class Range:
    """Numbers from `low` to `high`, both included.

    They are whole numbers where both ends are. Others are rounded: to four significant digits if
    `log`, else to about a thousandth of the range. So they read well, and machines whose
    logarithms differ in the last bit draw the same ones.

    Attributes:
        low: The least.
        high: The greatest.
        log: Evenly spread are the logarithms.
        step: Only multiples of this above the least.
    """

    low: Number
    high: Number
    log: bool = False
    step: Number | None = None

    def __post_init__(self) -> None:
        for name, value in (("low", self.low), ("high", self.high)):
            if isinstance(value, bool) or not isinstance(value, int | float):
                msg = f"{name} is no number: {value!r}"
                raise SweepError(msg)
            if not math.isfinite(value):
                msg = f"{name} is {value!r}"
                raise SweepError(msg)
        if self.low >= self.high:
            msg = f"the low end {self.low!r} is not less than the high end {self.high!r}"
            raise SweepError(msg)
        if self.log and self.low <= 0:
            msg = f"the low end {self.low!r} has no logarithm"
            raise SweepError(msg, hint="A range in logarithms is above zero.")
        step = self.step
        if step is not None and (isinstance(step, bool) or not step > 0 or self.log):
            msg = f"step is {step!r}"
            hint = "A step is a number above zero, and a range in logarithms has none."
            raise SweepError(msg, hint=hint)
        if self.whole and isinstance(step, float):
            msg = f"step is {step!r}, and the range's ends are whole numbers"
            raise SweepError(msg)

    @property
    def whole(self) -> bool:
        """Whether it is one of whole numbers."""
        return isinstance(self.low, int) and isinstance(self.high, int)

    def rounded(self, value: Number) -> Number:
        """Return the value of the range that a number stands for."""
        if self.step is not None:
            steps = round((value - self.low) / self.step)
            steps = min(steps, math.floor((self.high - self.low) / self.step + 1e-9))
            value = self.low + steps * self.step
            return value if self.whole else float(f"{value:.12g}")
        if self.whole:
            return int(min(max(round(value), self.low), self.high))
        if self.log:
            value = float(f"{value:.4g}")
        else:
            value = round(float(value), 3 - math.floor(math.log10(self.high - self.low)))
        return float(min(max(value, self.low), self.high))

    def at(self, share: float) -> Number:
        """Return the value at a share (0 to 1) of the range."""
        low, high = self.low, self.high
        if self.log:
            # A whole number has the room around it that rounding gives it.
            room = 0.5 if self.whole else 0.0
            first, last = math.log(low - room), math.log(high + room)
            return self.rounded(math.exp(first + share * (last - first)))
        if self.whole and self.step is None:
            return self.rounded(math.floor(low + share * (high - low + 1)))
        if self.step is not None:
            count = math.floor((high - low) / self.step + 1e-9) + 1
            return self.rounded(low + min(math.floor(share * count), count - 1) * self.step)
        return self.rounded(low + share * (high - low))


@dataclass(frozen=True)
class Axis:
    """A parameter, and what it is to be.

    Attributes:
        key: `STAGE.PARAM` or `PARAM`, as the user has it.
        values: Its values, as texts.
        range: What its values are drawn from, in the place of some.
    """

    key: str
    values: tuple[str, ...] = ()
    range: Range | None = None

    @property
    def same(self) -> str:
        """The key, the same for `train_small.lr` and `train-small.lr`."""
        return same_key(self.key)


def same_key(key: str) -> str:
    """Return a setting's key in one way of writing it."""
    stage, dot, parameter = key.rpartition(".")
    return f"{stage_key(stage)}{dot}{parameter}"


def parse_axis(text: str) -> Axis:
    """Read `KEY=VALUE,VALUE,...` or `KEY=log(LOW,HIGH)`.

    Raises:
        SweepError: It is not of that form, or has no values.

    Examples:
        >>> parse_axis('epochs=5,10').values, parse_axis('shape=[1,2],"a,b"').values
        (('5', '10'), ('[1,2]', '"a,b"'))
    """
    key, equals, rest = text.partition("=")
    key = key.strip()
    stage, dot, parameter = key.rpartition(".")
    if not (equals and parameter) or bool(dot) != bool(stage):
        msg = f"not a sweep: {text!r}"
        raise SweepError(msg, hint=_GRAMMAR)
    try:
        values = split_values(rest)
        found = _range(values)
    except SweepError as error:
        error.message = f"{key}: {error.message}"
        raise
    return Axis(key, () if found else tuple(values), found)


def _meaning(text: str) -> str:
    """Return the same for texts that `--set` takes for one value."""
    value = parse_value(text)
    try:
        return canonical(value)
    except (ValueError, TypeError):  # NaN, say, which is refused where it is used
        return repr(value)


def split_values(text: str) -> list[str]:
    """Return what stands between commas, but for those within quotes and brackets.

    Raises:
        SweepError: A value is empty, or a quote or a bracket is not closed.
    """
    values: list[str] = []
    start, closing, quoted, escaped = 0, "", False, False
    for index, char in enumerate(text):
        if quoted:
            if escaped:
                escaped = False
            elif char == "\\":
                escaped = True
            elif char == '"':
                quoted = False
        elif char == '"':
            quoted = True
        elif char in _OPENING:
            closing = _OPENING[char] + closing
        elif char in ")]}":
            if not closing.startswith(char):
                msg = f"a bracket {char!r} closes nothing in {text!r}"
                raise SweepError(msg, hint=_GRAMMAR)
            closing = closing[1:]
        elif char == "," and not closing:
            values.append(text[start:index].strip())
            start = index + 1
    if quoted or closing:
        what = "a quote" if quoted else "a bracket"
        msg = f"{what} is not closed in {text!r}"
        raise SweepError(msg, hint=_GRAMMAR)
    values.append(text[start:].strip())
    if values == [""]:
        msg = "there are no values"
        raise SweepError(msg, hint=_GRAMMAR)
    if "" in values:
        msg = f"a value is empty in {text!r}"
        raise SweepError(msg, hint='An empty text is written as "".')
    return values


def _range(values: Sequence[str]) -> Range | None:
    """Return the range that is meant by values, if one is."""
    calls = [_CALL.fullmatch(value) for value in values]
    call = next(filter(None, calls), None)
    if call is None:
        return None
    name, inside = call.groups()
    if name not in _RANGES:
        hint = f"A text of that form is quoted: '\"{call.group()}\"'."
        raise SweepError(nearest("range", name, _RANGES), hint=hint)
    ends = [parse_value(end.strip()) for end in inside.split(",")]
    if len(values) > 1 or len(ends) != 2:
        msg = f"{', '.join(values)}: a range stands alone, and has two ends"
        raise SweepError(msg, hint=_GRAMMAR)
    return Range(ends[0], ends[1], log=name == "log")


def points(
    axes: Sequence[Axis],
    zipped: Sequence[Axis] = (),
    *,
    sample: int | None = None,
    seed: int = 0,
    limit: int = MOST_POINTS,
) -> list[Point]:
    """Return the points of a sweep, each once.

    Args:
        axes: All combinations of these, the last varying fastest.
        zipped: These go together, the first values of all, then the second; their rows are
            combined with the others.
        sample: How many of all combinations to draw; required where there are ranges. More of
            them begin with the same ones.
        seed: What the drawn ones follow from.
        limit: The most points that somebody means.

    Raises:
        SweepError: A parameter is swept twice, zipped lists differ in length, two points are the
            same, or there are too many of them, or too few to draw from.
    """
    everything = [*axes, *zipped]
    for index, axis in enumerate(everything):
        if axis.same in (other.same for other in everything[:index]):
            msg = f"{axis.key!r} is swept twice"
            raise SweepError(msg, hint="Give all of its values at once: KEY=VALUE,VALUE,...")
    ranges = [axis for axis in everything if axis.range]
    if sample is None and ranges:
        msg = f"{ranges[0].key!r} is a range, of which points are drawn"
        raise SweepError(msg, hint="Say how many: --sweep-sample N.")
    if any(axis.range for axis in zipped):
        msg = "a range has no length that others could go along with"
        raise SweepError(msg, hint="Zip lists of values, and give ranges with --sweep.")
    columns: list[list[dict[str, str]]] = [[{a.key: v} for v in a.values] for a in axes if a.values]
    if zipped:
        columns.append(_zip(zipped))
    size = math.prod(map(len, columns))
    wanted = size if sample is None else sample
    if wanted > limit:
        msg = f"{wanted} points are more than {limit}"
        hint = (
            f"Raise the limit if you mean them all (--sweep-limit {wanted}), or draw some of"
            " them: --sweep-sample N."
        )
        raise SweepError(msg, hint=hint)
    if sample is None:
        found: list[Point] = [
            {k: v for part in parts for k, v in part.items()} for parts in product(*columns)
        ]
        _check_different(found)
        return found
    if sample < 1:
        msg = f"{sample} points are none"
        raise SweepError(msg)
    if not ranges and sample > size:
        msg = f"{sample} points of {size}"
        raise SweepError(msg, hint="There are no more: ask for fewer, or for all of them.")
    order = [axis.key for axis in everything]
    drawn = _draw(columns, ranges, sample, random.Random(seed).random)  # noqa: S311 - no secret
    return [{key: point[key] for key in order} for point in drawn]


def _check_different(found: Iterable[Point]) -> None:
    known = set()
    for point in found:
        meaning = tuple(_meaning(text) for text in point.values())
        if meaning in known:
            msg = f"the point {label(point)} is there twice"
            raise SweepError(msg, hint="Leave out the value that is given twice.")
        known.add(meaning)


def _zip(axes: Sequence[Axis]) -> list[dict[str, str]]:
    lengths = {len(axis.values) for axis in axes}
    if len(lengths) > 1:
        counts = ", ".join(f"{axis.key} has {len(axis.values)}" for axis in axes)
        msg = f"lists that go together have one length: {counts}"
        raise SweepError(msg)
    rows = zip(*(axis.values for axis in axes), strict=True)
    return [dict(zip((axis.key for axis in axes), row, strict=True)) for row in rows]


def _draw(
    columns: Sequence[Sequence[Point]],
    ranges: Sequence[Axis],
    count: int,
    chance: Callable[[], float],  # alone keeps its promise to be the same in all Pythons
) -> Iterable[dict[str, str]]:
    found: dict[tuple[str, ...], dict[str, str]] = {}
    tries = 0
    while len(found) < count:
        point: dict[str, str] = {}
        for column in columns:
            point |= column[int(chance() * len(column))]
        for axis in ranges:
            if axis.range is not None:
                point[axis.key] = canonical(axis.range.at(chance()))
        known = len(found)
        found.setdefault(tuple(point.values()), point)
        tries = 0 if len(found) > known else tries + 1
        if tries > _TRIES * max(1, *map(len, columns), 1):
            msg = f"only {len(found)} different points were found, of {count}"
            raise SweepError(msg, hint=_FEW)
    return found.values()


def label(point: Point) -> str:
    """Return a point for people: `epochs=5 train.rate=0.1`."""
    return " ".join(f"{key}={text}" for key, text in point.items())

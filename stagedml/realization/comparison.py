"""What differs between two realizations: what they follow from, their files, their metrics."""

from __future__ import annotations

import difflib
import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from stagedml.realization.looking import DIRECTORY, FILE, Entry, is_binary, walk
from stagedml.runtime.outputs import METRICS_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.nix.client import Nix
    from stagedml.nix.graph import StageDerivation
    from stagedml.realization.naming import Place
    from stagedml.realization.record import Number

_SMALL = 1 << 18  # bytes of a text whose lines are compared
_SMALL_JSON = 1 << 22  # bytes of a JSON file whose keys are compared
# Which are compared as such; the name for Hydra has one of them.
_METRICS = (METRICS_FILE, "nix-support/hydra-metrics", "nix-support/hydra-release-name")
_ABSENT = object()


@dataclass(frozen=True)
class FileChange:
    """A file that differs.

    Attributes:
        path: Where it is in the realizations.
        what: `only in A`, `only in B`, `text`, `json`, `binary`, or `kind` where the one is a
            directory and the other is not.
        lines: A unified diff, the keys that differ, or a line for each about size and hash.
    """

    path: str
    what: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class MetricChange:
    """A metric that differs; None where there is none."""

    name: str
    before: Number | None
    after: Number | None

    @property
    def by(self) -> float | None:
        """By how much it is greater."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


@dataclass(frozen=True)
class Difference:
    """What differs between two realizations, A and B.

    Attributes:
        configuration: What they follow from, in words; None where a derivation is not there, so
            that it is not known.
        unknown: Of which of them it is not known.
        files: By path.
        metrics: By name.
    """

    configuration: tuple[str, ...] | None
    unknown: tuple[str, ...] = ()
    files: tuple[FileChange, ...] = ()
    metrics: tuple[MetricChange, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.configuration or self.files or self.metrics)

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts."""
        return {
            "configuration": None if self.configuration is None else list(self.configuration),
            "files": [{"path": f.path, "what": f.what, "lines": f.lines} for f in self.files],
            "metrics": [{"name": m.name, "a": m.before, "b": m.after} for m in self.metrics],
        }


@dataclass
class _Side:
    """One of the two, as far as it has been looked at."""

    place: Place
    entries: dict[str, Entry] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether the whole realization was named, not something in it."""
        return not self.place.inner


def compare(a: Place, b: Place, nix: Nix) -> Difference:
    """Return what differs between two realizations.

    Of files and directories within realizations, the files alone are compared.

    Raises:
        PathWithinError: There is nothing there.
        RecordError: Metrics are damaged.
    """
    sides = (_Side(a), _Side(b))
    files = tuple(_files(*sides))
    if not all(side.whole for side in sides):
        return Difference((), (), files)
    configuration, unknown = _configuration(a, b, nix)
    return Difference(configuration, unknown, files, tuple(_metrics(a.path, b.path)))


# -- what they follow from ------------------------------------------------------------------------


def _configuration(a: Place, b: Place, nix: Nix) -> tuple[tuple[str, ...] | None, tuple[str, ...]]:
    if a.path == b.path:
        return (), ()
    one, other = (
        _stage(place.drv or nix.infos(place.path)[place.path].deriver) for place in (a, b)
    )
    if one is None or other is None:
        sides = zip((a, b), (one, other), strict=True)
        return None, tuple(place.text for place, stage in sides if stage is None)
    return tuple(_lineage(one, other)), ()


def _stage(drv: str | None) -> StageDerivation | None:
    """Return the stage that a derivation is; None where it is none, or not there."""
    from stagedml.nix.derivation import DerivationError
    from stagedml.nix.graph import stage_derivation

    try:
        return stage_derivation(drv) if drv is not None else None
    except DerivationError:
        return None


def _lineage(a: StageDerivation, b: StageDerivation) -> Iterator[str]:
    """Yield what differs between two stages, and between those that they are made from."""
    from stagedml.nix.identity import identity_of
    from stagedml.realization.explain import differences

    waiting = [("", a, b)]
    seen: set[str] = set()
    while waiting:
        name, a, b = waiting.pop()
        one, other = identity_of(a, {}), identity_of(b, {})
        yield from (f"{name}{line}" for line in differences(one, other))
        for key in reversed(one.inputs):
            paths = one.inputs[key], other.inputs.get(key)
            if key in seen or paths[1] in (None, paths[0]):
                continue
            seen.add(key)
            used = [_maker(stage, path) for stage, path in zip((a, b), paths, strict=True)]
            if used[0] is not None and used[1] is not None:
                waiting.append((f"{key}: ", used[0], used[1]))


def _maker(stage: StageDerivation, path: str | None) -> StageDerivation | None:
    """Return the stage that has made an input of another."""
    found = (_stage(drv) for drv in stage.derivation.input_drvs)
    return next((maker for maker in found if maker is not None and maker.output == path), None)


# -- metrics --------------------------------------------------------------------------------------


def _metrics(a: str, b: str) -> Iterator[MetricChange]:
    from stagedml.realization.metrics import metrics_in

    before, after = metrics_in(a), metrics_in(b)
    for name in dict.fromkeys([*before, *after]):
        if before.get(name) != after.get(name):
            yield MetricChange(name, before.get(name), after.get(name))


# -- files ----------------------------------------------------------------------------------------


def _files(a: _Side, b: _Side) -> Iterator[FileChange]:
    for side in (a, b):
        skipped = _METRICS if side.whole else ()
        side.entries = {e.path: e for e in walk(side.place) if e.path not in skipped}
    alone = ""
    for path in sorted({*a.entries, *b.entries}):
        if alone and path.startswith(f"{alone}/"):
            continue  # with the directory that it is in
        one, other = a.entries.get(path), b.entries.get(path)
        if one is None or other is None:
            alone = path
            yield FileChange(path, "only in A" if other is None else "only in B")
        elif one.kind != other.kind:
            alone = path
            lines = (f"a {one.kind} in A, a {other.kind} in B",)
            yield FileChange(path, "kind", lines)
        elif one.kind == FILE:
            change = _file(one, other, a.place.path, b.place.path)
            if change is not None:
                yield change
        elif one.kind != DIRECTORY and one.target != other.target:
            yield FileChange(path, "link", (f"-> {one.target}", f"-> {other.target}"))


def _file(a: Entry, b: Entry, out_a: str, out_b: str) -> FileChange | None:
    """Compare two files of one name; None where they are the same, but for their own store path."""
    modes = () if a.executable == b.executable else (_mode(a), _mode(b))
    if a.place == b.place or (a.size == b.size and _sha256(a.place) == _sha256(b.place)):
        return FileChange(a.path, "mode", modes) if modes else None
    if max(a.size, b.size) <= _SMALL_JSON and a.path.endswith(".json"):
        keys = _json(a, b)
        if keys:
            return FileChange(a.path, "json", (*modes, *keys))
    if max(a.size, b.size) <= _SMALL:
        one, other = _text(a.place), _text(b.place)
        if one is not None and other is not None:
            lines = _unified(one, other.replace(out_b, out_a), a.path)
            return FileChange(a.path, "text", (*modes, *lines)) if modes or lines else None
    sizes = (f"{n}: {e.size} bytes, sha256 {_sha256(e.place)}" for n, e in (("A", a), ("B", b)))
    return FileChange(a.path, "binary", (*modes, *sizes))


def _mode(entry: Entry) -> str:
    return "a program" if entry.executable else "no program"


def _sha256(path: str) -> str:
    with open(path, "rb") as file:  # noqa: PTH123
        return hashlib.file_digest(file, "sha256").hexdigest()


def _text(path: str) -> str | None:
    """Return what a small file holds, if that is text."""
    with open(path, "rb") as file:  # noqa: PTH123
        data = file.read()
    if is_binary(data):
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _unified(a: str, b: str, path: str) -> tuple[str, ...]:
    """Return a unified diff, as `patch` reads it."""
    lines = []
    for line in difflib.unified_diff(
        a.splitlines(keepends=True), b.splitlines(keepends=True), f"A/{path}", f"B/{path}"
    ):
        text = line.rstrip("\n")
        lines.append(text)
        if text == line:  # the last one, of a file that does not end in a new line
            lines.append("\\ No newline at end of file")
    return tuple(lines)


def _json(a: Entry, b: Entry) -> tuple[str, ...]:
    """Return the keys that differ; none if it is no JSON, or only written differently."""
    values = []
    try:
        for entry in (a, b):
            with open(entry.place, encoding="utf-8") as file:  # noqa: PTH123
                values.append(json.load(file))
        return tuple(_keys("", values[0], values[1]))
    except (ValueError, RecursionError):
        return ()


def _keys(key: str, a: Any, b: Any) -> Iterator[str]:
    if isinstance(a, dict) and isinstance(b, dict):
        for name in dict.fromkeys([*a, *b]):
            inner = f"{key}.{name}" if key else str(name)
            yield from _keys(inner, a.get(name, _ABSENT), b.get(name, _ABSENT))
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for number, (one, other) in enumerate(zip(a, b, strict=True)):
            yield from _keys(f"{key}[{number}]", one, other)
    elif a is _ABSENT:
        yield f"{key} is new: {_shown(b)}"
    elif b is _ABSENT:
        yield f"{key} is gone: {_shown(a)}"
    elif json.dumps(a) != json.dumps(b):  # NaN is NaN, and 1 is not 1.0
        yield f"{key or 'the value'}: {_shown(a)} -> {_shown(b)}"


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else f"{text[:200]}... ({len(text)} characters)"

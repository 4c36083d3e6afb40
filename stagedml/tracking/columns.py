"""The ledger's columns as tables take them: runs of one project or of all, and short names."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any, cast

from stagedml.errors import nearest
from stagedml.realization.tabulation import FACT, METRIC
from stagedml.realization.tabulation import FACTS as RECORDED
from stagedml.tracking.objectives import Directions
from stagedml.tracking.rows import FACTS, Column, ColumnError, Head, Kind, Row, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from stagedml.realization.tabulation import Tabulated
    from stagedml.tracking.where import Value

_MANY = 8  # of rows, one is wanted: then columns are read whole
_FEW = 6


class Data:
    """Runs by columns; a row is its place, which counts through all projects.

    Args:
        projects: The ledger's, at one moment.
        pipelines: Names of pipelines, of variants or stages of them; of any by default.
        pins: Keys of runs by the names of pins.
    """

    def __init__(
        self,
        projects: Sequence[Tabulated],
        pipelines: Sequence[str] = (),
        pins: Mapping[str, str] | None = None,
    ) -> None:
        self.projects = projects
        self.pipelines = pipelines
        self.pins = pins or {}
        self._known: dict[str, list[Any]] = {}
        if len(projects) > 1:
            columns = chain(*(project.columns.values() for project in projects))
            metrics = {column.name for column in columns if column.kind == METRIC}
            for project in projects:
                project.keep_apart(metrics)

    # -- rows ----------------------------------------------------------------------------------

    @cached_property
    def rows(self) -> list[int]:
        """The rows that are of the pipelines, the newest first."""
        found = self.in_order
        if self.pipelines:
            own = (self.recorded(name) for name in ("pipeline", "variant", "target"))
            what = list(zip(*own, strict=True))
            wanted = {each: is_of(each, self.pipelines) for each in set(what)}
            found = [row for row in found if wanted[what[row]]]
        return found

    @cached_property
    def in_order(self) -> list[int]:
        """All rows, the newest first."""
        moments = self.recorded("moment")
        rows = list(range(len(moments)))
        if not self.is_ordered:
            rows.sort(key=lambda row: moments[row], reverse=True)
        return rows

    @cached_property
    def is_ordered(self) -> bool:
        """Whether rows are the newest first as they are recorded."""
        return all(a >= b for a, b in pairwise(self.recorded("moment")))

    def recorded(self, name: str) -> list[Any]:
        """Return a column as it is recorded, by its full name."""
        if name not in self._known:
            if name == "project":
                parts = [[project.path] * project.length for project in self.projects]
            else:
                parts = [project.values(name) for project in self.projects]
            self._known[name] = parts[0] if len(parts) == 1 else list(chain(*parts))
        return self._known[name]

    def fact(self, name: str) -> list[Any]:
        """Return a fact as conditions and orders take it."""
        if name == "dirty":
            return [value is not None for value in self.recorded(name)]
        if name == "pins":
            return [list(names) or None for names in self.pins_of(self.recorded("key"))]
        return self.recorded(name)

    def pins_of(self, keys: Sequence[str]) -> list[tuple[str, ...]]:
        """Return the names of pins of runs."""
        found: dict[str, tuple[str, ...]] = {}
        for name, key in self.pins.items():
            found[key] = (*found.get(key, ()), name)
        return [found.get(key, ()) for key in keys]

    # -- columns -------------------------------------------------------------------------------

    @cached_property
    def columns(self) -> dict[str, Column]:
        """Parameters and metrics of the pipelines, by full names, in order of short names."""
        kinds: dict[str, tuple[str, str]] = {}
        for project in self.projects:
            mine = {
                number
                for number, (pipeline, variant) in project.histories.items()
                if not self.pipelines or self._has(pipeline, variant)
            }
            for column in project.columns.values():
                if column.kind != FACT and not column.histories.isdisjoint(mine):
                    kinds.setdefault(column.name, (column.kind, column.short))
        uses = Counter(short for _, short in kinds.values())
        directions = Directions(self._configs(kinds))
        found = {}
        for name, (kind, short) in sorted(kinds.items(), key=lambda item: (item[1][1], item[0])):
            alone = uses[short] == 1 and short not in FACTS and short not in kinds
            better = directions.of(short) if kind == METRIC else None
            found[name] = Column(name, cast("Kind", kind), short if alone else name, better)
        return found

    def _has(self, pipeline: str, variant: str | None) -> bool:
        """Whether names mean a pipeline, or a stage of it."""
        whole = (pipeline, f"{variant}.{pipeline}")
        return any(
            name in whole or name.startswith(f"{w}.") for w in whole for name in self.pipelines
        )

    def _configs(self, kinds: Mapping[str, tuple[str, str]]) -> Iterator[dict[str, Any]]:
        """Yield what stages were last given that says something of metrics."""
        stages: dict[str, dict[str, str]] = {}
        for name, (kind, short) in kinds.items():
            if kind != METRIC:
                stages.setdefault(name.removesuffix(short), {})[short] = name
        for parameters in stages.values():
            bounds = {short: True for short in parameters if short.endswith(Directions.ENDINGS)}
            if "rule" not in parameters:
                yield bounds
                continue
            last = {
                short: next((v for v in self.recorded(name) if v is not None), None)
                for short, name in parameters.items()
                if short in ("rule", "metric", "lowest") or short.startswith("objectives.")
            }
            objectives = {
                short.removeprefix("objectives."): value
                for short, value in last.items()
                if short.startswith("objectives.")
            }
            yield {**bounds, **last, "objectives": objectives}

    def getter(self, name: str) -> Callable[[int], Value]:
        """Return what gives the value of a row.

        Args:
            name: Of a fact; or of a parameter or a metric, in full or without the stage.

        Raises:
            ColumnError: There is none of that name, or a run has several that differ.
        """
        if name in FACTS:
            return self.fact(name).__getitem__
        if name in self.columns:
            return self.recorded(name).__getitem__
        own = [column for column in self.columns if column.endswith(f".{name}")]
        if not own:
            known = [text for c in self.columns.values() for text in (c.name, c.short)]
            raise ColumnError(nearest("parameter, metric or fact", name, [*FACTS, *known]))
        found = list(self.recorded(own[0]))
        for other in own[1:]:
            for row, value in enumerate(self.recorded(other)):
                if value is None:
                    continue
                # A stage may hand on what another has found: then it is no matter which is meant.
                if found[row] is not None and repr(found[row]) != repr(value):
                    some = ", ".join(own[:_FEW]) + (", ..." if len(own) > _FEW else "")
                    msg = f"{name!r} may be one of {some}"
                    raise ColumnError(msg, hint="Name one of them in full.")
                found[row] = value
        return found.__getitem__

    # -- tables --------------------------------------------------------------------------------

    def table(self, rows: Sequence[int], total: int) -> Table:
        """Return rows, in this order."""
        heads: dict[int, Head] = {}
        values: dict[int, dict[str, Value]] = {}
        start = 0
        for project in self.projects:
            end = start + project.length
            places = [row - start for row in rows if start <= row < end]
            slots = None if len(places) * _MANY > project.length else places
            for place, head in zip(places, self._heads(project, places, slots), strict=True):
                heads[start + place] = head
                values[start + place] = {}
            for name in self.columns if places else ():
                if name in project.columns:
                    found = project.values(name, slots)
                    for place in places:
                        if found[place] is not None:
                            values[start + place][name] = found[place]
            start = end
        present = set().union(*values.values())
        columns = [column for column in self.columns.values() if column.name in present]
        facts = [Column(name, "run", name) for name in FACTS]
        made = [Row(heads[row], values[row]) for row in rows]
        return Table((*facts, *columns), tuple(made), total)

    def _heads(
        self, project: Tabulated, places: Sequence[int], slots: Sequence[int] | None
    ) -> Iterator[Head]:
        facts = {name: project.values(name, slots) if places else [] for name in RECORDED}
        pins = self.pins_of([facts["key"][place] for place in places])
        for place, names in zip(places, pins, strict=True):
            fields = {name: values[place] for name, values in facts.items()}
            yield Head(project=project.path, pins=names, **fields)


def is_of(what: tuple[str, str | None, str | None], names: Sequence[str]) -> bool:
    """Whether names mean a run: `digits`, `cpu.digits`, `digits.train`.

    Args:
        what: Its pipeline, variant and target.
        names: The names.
    """
    return not names_of(*what).isdisjoint(names)


def names_of(pipeline: str, variant: str | None, target: str | None) -> set[str]:
    """Return what a user may call what was built: with its variant and target, or without.

    Examples:
        >>> sorted(names_of("digits", "cpu", "train"))
        ['cpu.digits', 'cpu.digits.train', 'digits', 'digits.train']
    """
    own = {pipeline}
    if target is not None:
        own.add(f"{pipeline}.{target}")
    if variant is not None:
        own |= {f"{variant}.{name}" for name in own}
    return own

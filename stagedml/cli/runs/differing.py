"""What differs between runs, in all forms: for `runs diff`, `metrics diff` and `params diff`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from stagedml.cli.numbers import number
from stagedml.cli.runs.columns import arrow, shown
from stagedml.cli.tables import NOTHING, Cell, Grid, Heading, cell
from stagedml.tracking.comparison import ABSENT
from stagedml.tracking.direction import BETTER, WORSE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from stagedml.tracking.comparison import Comparison, Line, Metric

PARAMETERS, METRICS, INPUTS = "Parameters", "Metrics", "Inputs"
SOURCES, PACKAGES, FACTS = "Sources", "Packages", "Facts"
OUTPUTS = "Outputs"
ALL = (PARAMETERS, METRICS, INPUTS, SOURCES, PACKAGES, FACTS, OUTPUTS)
_FEW = 12  # stages that people get by name
_COLOURS = {BETTER: "green", WORSE: "red"}
_MISSING = Cell(None, "-")


@dataclass(frozen=True)
class Section:
    """A part of a comparison.

    Attributes:
        title: Its name.
        grid: What differs, or all.
        same: How many more there are that do not differ.
    """

    title: str
    grid: Grid
    same: int = 0


def sections(
    comparison: Comparison, titles: Sequence[str] = ALL, *, everything: bool = False
) -> list[Section]:
    """Return the parts of a comparison that have something to tell.

    Args:
        comparison: The comparison.
        titles: Which parts.
        everything: Tell also what does not differ.
    """
    lines = {
        PARAMETERS: comparison.parameters,
        INPUTS: comparison.inputs,
        FACTS: comparison.facts,
        OUTPUTS: comparison.outputs,
    }
    found = []
    for title in titles:
        if title in lines:
            told = [line for line in lines[title] if everything or line.differs]
            grid = _lines(comparison, told, title)
            found.append(Section(title, grid, len(lines[title]) - len(told)))
        elif title == METRICS:
            metrics = [m for m in comparison.metrics if everything or m.differs]
            grid = _metrics(comparison, metrics)
            found.append(Section(title, grid, len(comparison.metrics) - len(metrics)))
        elif title == SOURCES:
            found.append(Section(title, _sources(comparison)))
        else:
            found.append(Section(title, _packages(comparison)))
    return [section for section in found if section.grid.rows]


def _numbers(comparison: Comparison) -> list[str]:
    """Return what runs are called in headings: by their numbers, also one beside itself."""
    return [f"{run.id}" for run in comparison.runs]


def _value(value: Any, title: str) -> Cell:
    if value is ABSENT or (value is None and title == FACTS):
        return _MISSING
    if title == FACTS and isinstance(value, list):
        return cell(value, ", ".join(map(str, value)))
    return cell("null" if value is None else value, shown(value))


def _lines(comparison: Comparison, lines: Iterable[Line], title: str) -> Grid:
    rows = [(cell(line.name), *(_value(v, title) for v in line.values)) for line in lines]
    numeric = all(type(c.value) in (int, float) or c is _MISSING for row in rows for c in row[1:])
    headings = [Heading("name", title.lower(), flexible=True)]
    headings += [
        Heading(name, name, right=numeric, flexible=True, weight=_weight(place))
        for place, name in enumerate(_numbers(comparison))
    ]
    return Grid(tuple(headings), tuple(rows))


def _weight(place: int) -> int:
    """Return how soon a run is left out where there is no room: never one of the first two."""
    return place if place > 1 else 0


def _metrics(comparison: Comparison, metrics: Iterable[Metric]) -> Grid:
    names = _numbers(comparison)
    headings = [Heading("name", "metrics", flexible=True), Heading(names[0], names[0], right=True)]
    for place, name in enumerate(names[1:], 1):
        weight = _weight(place)
        headings.append(Heading(name, name, right=True, weight=weight))
        headings.append(Heading(f"change {name}", "change", right=True, weight=weight))
        headings.append(Heading(f"verdict {name}", "", weight=weight))
    rows = []
    for metric in metrics:
        row = [cell(metric.name, metric.name + arrow(metric.larger_is_better))]
        row.append(_number(metric.values[0]))
        for i in range(1, len(names)):
            verdict = metric.verdicts[i]
            style = {"fg": _COLOURS[verdict]} if verdict in _COLOURS else {}
            row.append(_number(metric.values[i]))
            row.append(cell(metric.differences[i], change(metric, i), **style))
            row.append(cell(verdict if verdict in _COLOURS else "", **style))
        rows.append(tuple(row))
    return Grid(tuple(headings), tuple(rows))


def _number(value: float | None) -> Cell:
    return _MISSING if value is None else cell(value, number(value))


def change(metric: Metric, i: int) -> str:
    """Return by how much a metric is greater than in the first run, for people."""
    by, share = metric.differences[i], metric.percents[i]
    if by is None or not by:
        return ""
    text = f"{'+' if by > 0 else ''}{number(by)}"
    if share is not None:
        text += f" ({'+' if share > 0 else ''}{share:.3g} %)"
    return text


def _sources(comparison: Comparison) -> Grid:
    headings = [Heading("name", "sources", flexible=True)]
    headings += [
        Heading(n, n, weight=_weight(p)) for p, n in enumerate(_numbers(comparison)[1:], 1)
    ]
    headings.append(Heading("stages", "of", flexible=True))
    rows = [
        (
            cell(source.name),
            *(cell(change or "", change or "same") for change in source.values[1:]),
            cell(", ".join(source.stages)),
        )
        for source in comparison.sources
    ]
    return Grid(tuple(headings), tuple(rows))


def _packages(comparison: Comparison) -> Grid:
    headings = [Heading("name", "packages", flexible=True)]
    headings += [
        Heading(n, n, flexible=True, weight=_weight(p)) for p, n in enumerate(_numbers(comparison))
    ]
    headings.append(Heading("environment", "of", flexible=True))
    rows = [
        (
            cell(package.name),
            *(_MISSING if v is None else cell(v) for v in package.values),
            cell(package.environment),
        )
        for package in comparison.packages
    ]
    return Grid(tuple(headings), tuple(rows))


# -- forms ----------------------------------------------------------------------------------------


def print_text(comparison: Comparison, found: Sequence[Section]) -> None:
    """Print a comparison for people."""
    from stagedml.cli.app import say
    from stagedml.cli.places import clean
    from stagedml.cli.tables import terminal_width

    for run in comparison.runs:
        label = click.style(f"run {run.id}", bold=True)
        click.echo(f"{label}  {clean(run.name)}  {clean(run.status)}  {clean(run.time)}")
    same = []
    left: dict[str, None] = {}
    for section in found:
        click.echo()
        if section.title == OUTPUTS:  # in full they would be wide, and tell little
            _print_outputs(comparison)
            continue
        lines, missing = section.grid.lines(terminal_width())
        for line in lines:
            click.echo(line)
        left |= dict.fromkeys(heading.name for heading in missing if heading.name.isdecimal())
        if section.same:
            title = section.title.lower()
            same.append(
                f"1 {title.removesuffix('s')}" if section.same == 1 else f"{section.same} {title}"
            )
    if left:
        say(f"no room for runs {', '.join(left)}: see --format csv")
    if same:
        say(f"the same: {', '.join(same)} (--all prints them, too)")
    for number_, stages in comparison.unknown:
        say(
            f"run {number_}: what {', '.join(map(clean, stages))} followed from is not known: its "
            "sources and packages are compared with nothing"
        )


def _print_outputs(comparison: Comparison) -> None:
    """Say of which stages the outputs differ, so that nothing does without being told."""
    from stagedml.cli.places import clean

    names = [clean(line.name) for line in comparison.outputs if line.differs]
    more = f" and {len(names) - _FEW} more" if len(names) > _FEW else ""
    if names:
        click.echo(f"{click.style('other outputs', bold=True)}: {', '.join(names[:_FEW])}{more}")


def as_markdown(comparison: Comparison, found: Sequence[Section]) -> str:
    """Return a comparison as Markdown: a table for each part."""
    from stagedml.cli.tables import markdown

    runs = ", ".join(f"{run.id} ({markdown(run.name)}, {run.time})" for run in comparison.runs)
    parts = [f"Runs {runs}\n"]
    parts += [f"### {section.title}\n\n{section.grid.as_markdown()}" for section in found]
    return "\n".join(parts)


def as_csv(comparison: Comparison, found: Sequence[Section]) -> str:
    """Return a comparison as one table of CSV, with a line for each thing compared."""
    names = _numbers(comparison)
    headings = ["section", "name", "of", *names]
    for name in names[1:]:
        headings += [f"difference {name}", f"percent {name}", f"verdict {name}"]
    metrics = {metric.name: metric for metric in comparison.metrics}
    rows = []
    for section in found:
        for row in section.grid.rows:
            values, of = _spread(section, row, len(names))
            changes = [NOTHING] * (3 * (len(names) - 1))
            if section.title == METRICS:
                changes = list(_changes(metrics[str(row[0].value)], len(names)))
            rows.append((cell(section.title.lower()), row[0], of, *values, *changes))
    return Grid(tuple(Heading(name, name) for name in headings), tuple(rows)).as_csv()


def _spread(section: Section, row: tuple[Cell, ...], count: int) -> tuple[list[Cell], Cell]:
    """Return the value of each run, and what they are of."""
    if section.title == METRICS:
        return [row[1], *row[2::3]], NOTHING
    if section.title == SOURCES:
        return [NOTHING, *row[1:-1]], row[-1]
    if section.title == PACKAGES:
        return list(row[1:-1]), row[-1]
    return list(row[1 : count + 1]), NOTHING


def _changes(metric: Metric, count: int) -> Iterator[Cell]:
    for i in range(1, count):
        yield cell(metric.differences[i])
        yield cell(metric.percents[i])
        yield cell(metric.verdicts[i])

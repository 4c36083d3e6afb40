"""The report of a run: the page that its last stage wrote, and what only the ledger knows.

An output holds nothing of clocks and machines. So the page in the store is not touched: a section
on the run is put into a copy of it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from stagedml.drawing.markup import RUN_ANCHOR, Markup, el, file_size, join, percent
from stagedml.errors import StagedMLError
from stagedml.nix.paths import is_placeholder
from stagedml.tracking.commands import build_command

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from stagedml.realization.record import Run
    from stagedml.tracking.costs import Cost, Costs
    from stagedml.tracking.detail import Detail, Environment

PAGE, CARD = ".html", ".md"
# The names that come first where an output has several pages, or several texts.
_FIRST = ("report.html", "index.html", "model-card.md", "README.md")
# What closes a page: nothing but white space stands after it.
_END = re.compile(r"(?:</body\s*>\s*)?(?:</html\s*>\s*)?\Z", re.IGNORECASE)
_TAIL = 500
_MOST = 50 * 2**20  # bytes of a page that is read as a whole

_STYLE = """
.stagedml-run { grid-column: 1 / -1; overflow-wrap: anywhere; }
.stagedml-run table { border-collapse: collapse; width: 100%; font-size: 14.5px; }
.stagedml-run th, .stagedml-run td { text-align: right; padding: 6px 10px; font-weight: 400;
  border-bottom: 1px solid var(--line, #ddd); unicode-bidi: isolate; }
.stagedml-run :is(th:first-child, thead th:last-child, td.left) { text-align: left; }
.stagedml-run tbody th { font-weight: 600; }
.stagedml-run tfoot > tr > * { font-weight: 650; border-bottom: 0; }
.stagedml-run .scroll { overflow-x: auto; }
.stagedml-run .scroll :is(th, td) { white-space: nowrap; overflow-wrap: normal; }
.stagedml-run dl { display: grid; grid-template-columns: max-content minmax(0, 1fr);
  gap: 4px 18px; margin: 0 0 16px; }
.stagedml-run dt { color: var(--soft, #667); } .stagedml-run dd { margin: 0; }
.stagedml-run dd, .stagedml-run code { unicode-bidi: isolate; }
.stagedml-run code { font-size: 12.5px; }
@media print {
  .stagedml-run .scroll :is(th, td) { white-space: normal; overflow-wrap: anywhere; }
  .stagedml-run tbody th { overflow-wrap: normal; }
}
@media (max-width: 760px) {
  .stagedml-run dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .stagedml-run dd { margin-bottom: 8px; }
}
"""


class NoReportError(StagedMLError):
    """A run has no report that could be shown."""


def text_of(run: Run, kind: str = PAGE) -> Path:
    """Find the page, or the model card, that a run made.

    Args:
        run: The run.
        kind: `PAGE` or `CARD`.

    Raises:
        NoReportError: It made none, or it is not in the store any more.
    """
    outputs = [run.output, *(stage.output for stage in reversed(run.stages))]
    wanted = [path for path in dict.fromkeys(outputs) if path and not is_placeholder(path)]
    for output in wanted:
        found = sorted(_texts(Path(output), kind), key=_rank)
        if found:
            return found[0]
    what = "page (*.html)" if kind == PAGE else "model card (*.md)"
    if not Path(run.output).exists():
        raise NoReportError(
            f"the output of run {run.id} of {run.name} is not in the store",
            hint=f"`stagedml rebuild {run.id}` makes it again.",
        )
    raise NoReportError(
        f"none of the outputs of run {run.id} of {run.name} has a {what}",
        hint="A stage makes one as an output of its own: docs/reports.md says how.",
    )


def _texts(output: Path, kind: str) -> Iterator[Path]:
    if output.is_file():
        yield from [output] if output.name.endswith(kind) else []
    elif output.is_dir():
        yield from (path for path in output.iterdir() if path.name.endswith(kind))


def _rank(path: Path) -> tuple[int, str]:
    at = _FIRST.index(path.name) if path.name in _FIRST else len(_FIRST)
    return at, path.name


def _read(path: Path) -> str:
    try:
        if not path.is_file() or path.stat().st_size > _MOST:
            raise NoReportError(f"{path} is no file that could be shown, or larger than 50 MiB")
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise NoReportError(f"{path} cannot be read: {error}") from error


def render_page(path: Path, detail: Detail, costs: Costs, *, page: str | None = None) -> str:
    """Return a report's page with a section on the run.

    Args:
        path: The page in the store.
        detail: What is known of the run.
        costs: What its stages took.
        page: Where `stagedml ui` is, for links.

    Raises:
        NoReportError: The page cannot be read.
    """
    text = _read(path)
    section = join(el("style", Markup(_STYLE)), run_section(detail, costs, page=page))
    if RUN_ANCHOR in text:
        return text.replace(RUN_ANCHOR, section, 1)
    tail = text[-_TAIL:]
    end = _END.search(tail)
    at = len(text) - len(tail) + (end.start() if end else len(tail))
    return f"{text[:at]}{section}{text[at:]}"


def run_section(detail: Detail, costs: Costs, *, page: str | None = None) -> Markup:
    """Write the section on a run; for the arguments see `render_page`."""
    run = detail.run
    facts = [
        item
        for name, value in _facts(detail, costs, page)
        for item in (el("dt", name), el("dd", value))
    ]
    return el(
        "section",
        el("h2", "This run"),
        el("p", "From this machine's ledger: no output holds any of it.", class_="hint"),
        el("dl", *facts),
        _table(run, costs, page),
        *(_packages(environment) for environment in detail.environments),
        class_="stagedml-run",
    )


def _facts(detail: Detail, costs: Costs, page: str | None) -> Iterator[tuple[str, object]]:
    run = detail.run
    number = f"{run.id} of {run.name}, {run.status}"
    yield "run", el("a", number, href=f"{page}#/run/{run.id}") if page else number
    yield "began", run.time
    if run.seconds is not None:
        took = duration(run.seconds)
        yield "took", f"{took}; the builds of its stages together {duration(costs.seconds)}"
    if costs.in_all - costs.seconds >= 1:
        yield "all builds that led here", duration(costs.in_all)
    if costs.money is not None:
        yield "cost of this run's builds", f"{costs.money:.4g}"
    if costs.closure is not None:
        yield "in the store", f"{file_size(costs.closure)}, all outputs with what they refer to"
    if detail.pins:
        yield "pins", ", ".join(detail.pins)
    if run.settings:
        yield "settings", join(*_codes([f"{k}={v}" for k, v in run.settings.items()]))
    if run.commit:
        state = "" if run.dirty is None else " and what differed from it"
        branch = f" on {run.branch}" if run.branch else ""
        yield "commit", join(el("code", run.commit), branch, state)
    who = f"{run.user} on {run.host}" if run.user else run.host
    boxed = {True: ", in the sandbox", False: ", without a sandbox", None: ""}[run.sandboxed]
    yield "machine", f"{who}, Nix {run.nix}{boxed}"
    yield "output", el("code", run.output)
    yield "to load it as above", el("code", f"ln -sfn {run.output} result")
    yield "to build it again", join(*_codes([f"stagedml rebuild {run.id}", build_command(run)]))


def _codes(texts: Iterable[str]) -> list[Markup]:
    rows: list[Markup] = []
    for text in texts:
        rows += [el("br")] * bool(rows) + [el("code", text)]
    return rows


def _table(run: Run, costs: Costs, page: str | None) -> Markup:
    priced = costs.money is not None
    head = ["stage", "outcome", "build", "share", "output", "closure", *(["cost"] * priced), "log"]
    rows = [
        el("tr", el("th", cost.stage, scope="row"), *_cells(run, cost, costs, page, priced=priced))
        for cost in costs.stages
    ]
    totals: list[object] = ["", duration(costs.in_all), "", "", _size(costs.closure)]
    totals += [_price(costs.money)] * priced + [""]
    return el(
        "div",
        el(
            "table",
            el("thead", el("tr", *(el("th", name, scope="col") for name in head))),
            el("tbody", *rows),
            el("tfoot", el("tr", el("th", "all", scope="row"), *(el("td", t) for t in totals))),
        ),
        class_="scroll",
        tabindex="0",
        role="region",
        aria_label="What each stage took",
    )


def _cells(
    run: Run, cost: Cost, costs: Costs, page: str | None, *, priced: bool
) -> Sequence[Markup]:
    share = costs.share(cost)
    took = "" if cost.seconds is None else duration(cost.seconds)
    if cost.earlier is not None:
        took = f"{duration(cost.earlier[0])} in run {cost.earlier[1]}"
    log: object = ""
    if cost.derivation:
        log = el("code", f"stagedml log {cost.derivation}")
        if page:
            place = f"{page}#/pipeline/{quote(run.pipeline, safe='')}"
            log = el("a", "log", href=f"{place}?stage={quote(cost.stage, safe='')}")
    cells: list[object] = [
        cost.outcome or "not known",
        took,
        "" if share is None else percent(share, 0),
        _size(cost.own),
        _size(cost.closure),
    ]
    if priced:
        cells.append(_price(cost.money))
    return [*(el("td", cell) for cell in cells), el("td", log, class_="left")]


def _price(money: float | None) -> str:
    return "" if money is None else f"{money:.4g}"


def _size(size: int | None) -> str:
    return "" if size is None else file_size(size)


def _packages(environment: Environment) -> Markup:
    from stagedml.tracking.reading import version_of

    rows = [f"{name} {version_of(file)}" for name, file in environment.packages.items()]
    shown = [el("span", text, class_="chip") for text in rows]
    spaced = [part for chip in shown for part in (chip, " ")]
    title = f"Environment {environment.name}: {len(rows)} packages"
    return el("details", el("summary", title), el("p", *spaced, class_="chips"))


def duration(seconds: float) -> str:
    """Write a time span as people read it: `0.4 s`, `2 min 03 s`, `1 h 02 min`."""
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest:02} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min"


def render_card(path: Path, detail: Detail, costs: Costs) -> str:
    """Return a run's model card with a section on the run.

    Raises:
        NoReportError: The card cannot be read.
    """
    run = detail.run
    took, led = duration(costs.seconds), duration(costs.in_all)
    lines = [
        f"* run {run.id} of {_plain(run.name)}, {_plain(run.status)}, {_plain(run.time)}",
        f"* builds of its stages: {took}; of all that led here: {led}",
    ]
    if costs.money is not None:
        lines.append(f"* cost of this run's builds: {costs.money:.4g}")
    if run.settings:
        given = ", ".join(f"{name}={value}" for name, value in run.settings.items())
        lines.append(f"* settings: {_plain(given)}")
    if run.commit:
        state = "" if run.dirty is None else " with changes"
        lines.append(f"* commit: {_plain(run.commit)}{state}")
    lines.append(f"* output: {_plain(run.output)}")
    return f"{_read(path).rstrip()}\n\n## This run\n\n" + "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    """Write a text so that Markdown shows it as it is."""
    return re.sub(r"([\\`*_{}\[\]<>|#~&!])", r"\\\1", " ".join(text.split()))

"""All runs of a project as one JSON text, by columns, as a page wants them: `stagedml.ui.api.Runs`.

Where runs were recorded in the order in which they happened, as nearly always, the ledger's own
texts are put together, and nothing of them is read.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from stagedml.realization.tabulation import FACTS as RECORDED
from stagedml.tracking.columns import Data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.realization.history import History
    from stagedml.realization.tabulation import Tabulated

_LEFT_OUT = ("key", "moment")


def runs_as_json(history: History) -> str:
    """Return all runs of a project, the newest first.

    Raises:
        LedgerError: The ledger cannot be read now.
    """
    pins = history.pins.names()

    def ask(projects: list[Tabulated]) -> str:
        data = Data(projects, pins=pins)
        return "".join(_parts(data))

    return history.up_to_date.tabulated(str(history.project.root), ask)


def _parts(data: Data) -> Iterator[str]:
    yield '{"columns": '
    yield json.dumps([asdict(column) for column in data.columns.values()])
    yield ', "rows": {"pins": '
    keys = data.recorded("key")
    yield json.dumps(data.pins_of([keys[row] for row in data.in_order]))
    for name in RECORDED:
        if name not in _LEFT_OUT:
            yield f', "{name}": {_text(data, name)}'
    yield '}, "values": {'
    for place, name in enumerate(data.columns):
        yield f"{', ' if place else ''}{json.dumps(name)}: {_text(data, name)}"
    yield f'}}, "total": {len(data.in_order)}}}'


def _text(data: Data, name: str) -> str:
    """Return a column, the newest first."""
    if len(data.projects) == 1 and data.is_ordered:
        project = data.projects[0]
        column = project.columns.get(name)
        if column is not None:
            return project.text(column)
    values: list[Any] = data.recorded(name)
    return json.dumps([values[row] for row in data.in_order])

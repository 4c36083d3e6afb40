"""What `stagedml doctor` says of one thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Status = Literal["ok", "warning", "error"]


@dataclass(frozen=True)
class Finding:
    """One thing that was checked.

    Attributes:
        check: What.
        status: `ok`; `warning` where something will not work; `error` where nothing will.
        text: What was found.
        hint: What to do, or lines to add; empty where all is well.
    """

    check: str
    status: Status
    text: str
    hint: str = ""

"""The commands that make a run again, as a shell takes them."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from stagedml.realization.record import Run


def build_words(run: Run) -> list[str]:
    """Return the words of the `stagedml build` that a run was, in a checkout of its commit."""
    return ["stagedml", "build", run.name, *(f"--set={text}" for text in settings_of(run))]


def build_command(run: Run) -> str:
    """Return the `stagedml build` that a run was, quoted for a shell."""
    return shlex.join(build_words(run))


def settings_of(run: Run) -> Iterator[str]:
    """Yield what `--set` is to be given to build what a run built: `train.epochs=4`."""
    from stagedml.realization.record import HAND_MADE

    stages = {stage.stage for stage in run.stages}
    for name, value in run.settings.items():
        if not (name in stages and value == HAND_MADE):
            yield f"{name}={_text(value)}"


def _text(value: Any) -> str:
    """Return a value as `--set` reads it: as it is where that cannot be taken for JSON."""
    from stagedml.planning.parameters import ParameterError, parse_value

    if isinstance(value, str):
        try:
            if parse_value(value) == value:
                return value
        except (ParameterError, RecursionError):
            pass
    return json.dumps(value, ensure_ascii=False)


def checkout_commands(run: Run) -> list[str]:
    """Return what brings a checkout of the project to the state that a run was made from.

    Nothing where its commit is not known.
    """
    if run.commit is None:
        return []
    lines = [shlex.join(["git", "checkout", run.commit])]
    if run.patch is not None:
        lines.append(f"stagedml runs show {run.id} --patch | git apply")
    elif run.dirty is not None:
        lines.append("# what differed from the commit is not known: the result may be another")
    return lines


def in_one_line(lines: Iterable[str]) -> str:
    """Return commands as one, which ends with what the comments among them say."""
    lines = list(lines)
    remarks = [line for line in lines if line.startswith("#")]
    commands = [line for line in lines if not line.startswith("#")]
    return "  ".join([" && ".join(commands), *remarks])

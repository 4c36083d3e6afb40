"""Runs as TensorBoard's event files, by TensorBoard's own writer of records.

Each run is a directory; of several instances of a training, each has one of its own in it. Nothing
in a file depends on the clock: a second export of a run gives the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml.realization.record import DONE
from stagedml.tracking.exports import (
    ExportError,
    as_text,
    began,
    ended,
    file_name,
    final_metrics,
    instances_of,
    needed,
)
from stagedml.tracking.labels import parameters
from stagedml.tracking.series import curves

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from stagedml.nix.client import Nix
    from stagedml.realization.record import Number, Run
    from stagedml.tracking.series import Curve

_VERSION = "brain.Event:2"
_MARK = "tfevents"  # by which TensorBoard knows its files


def write_events(
    directory: Path,
    runs: Sequence[Run],
    *,
    nix: Nix | None = None,
    say: Callable[[str], None] | None = None,
) -> list[Path]:
    """Write runs as event files: curves, final metrics, and parameters for the HParams tab.

    Args:
        directory: TensorBoard's `--logdir`.
        runs: The runs.
        nix: How to ask Nix what is there.
        say: Called with what a user should know.

    Returns:
        The directories of the runs.

    Raises:
        MissingExtraError: TensorBoard is not installed.
        ExportError: The events of something else are in the place of a run.
    """
    events = _Events()
    places = []
    for run in runs:
        place = directory / file_name(f"{run.id}-{run.name}")
        found = curves(run, nix=nix, say=say)
        own = instances_of(found)
        _write(events, place, run, [curve for curve in found if curve.stage not in own])
        for stage, base in own.items():
            those = [curve for curve in found if curve.stage == stage]
            name = f"{_file(run)}.{file_name(stage)}"
            events.write(place / file_name(stage) / name, _curve_events(run, those, base))
        places.append(place)
    return places


def _file(run: Run) -> str:
    return f"events.out.{_MARK}.{run.moment // 10**9}.{file_name(run.key)}"


def _write(events: _Events, place: Path, run: Run, found: Sequence[Curve]) -> None:
    path = place / _file(run)
    others = [other.name for other in place.glob(f"*{_MARK}*") if other.name != path.name]
    if others:
        raise ExportError(
            f"{place} has the events of something else: {others[0]}",
            hint="Choose another directory, or delete that one.",
        )
    own = [events.session_start(run), *_curve_events(run, found)]
    if metrics := final_metrics(run):
        last = max([0, *(curve_steps(curve)[-1] for curve in found)])
        own.append((ended(run), last, {f"metrics/{name}": v for name, v in metrics.items()}))
    events.write(path, [*own, events.session_end(run)])


def curve_steps(curve: Curve) -> list[int]:
    """Return the steps as TensorBoard takes them: whole ones, or else their numbers."""
    if all(isinstance(step, int) for step in curve.steps):
        return [int(step) for step in curve.steps]
    return list(range(1, len(curve.steps) + 1))


def _curve_events(
    run: Run, found: Iterable[Curve], base: str = ""
) -> Iterator[tuple[float, int, dict[str, Number]]]:
    """Yield all that was measured at one step, step by step."""
    rows: dict[int, dict[str, Number]] = {}
    for curve in found:
        tag = f"{base or curve.stage}/{curve.metric}"
        for step, value in zip(curve_steps(curve), curve.values, strict=True):
            rows.setdefault(step, {})[tag] = value
    for step in sorted(rows):
        yield began(run), step, rows[step]


class _Events:
    """TensorBoard's classes, imported once they are needed.

    Raises:
        MissingExtraError: TensorBoard is not installed.
    """

    def __init__(self) -> None:
        needed("tensorboard", "tensorboard", "TensorBoard")
        from tensorboard.compat.proto import event_pb2, summary_pb2
        from tensorboard.plugins.hparams import api_pb2, metadata, plugin_data_pb2
        from tensorboard.summary.writer.record_writer import RecordWriter

        self.event = event_pb2.Event
        self.summary = summary_pb2.Summary
        self.data = plugin_data_pb2.HParamsPluginData
        self.status = api_pb2
        self.metadata = metadata
        self.writer = RecordWriter

    def session_start(self, run: Run) -> tuple[float, int, Any]:
        """Return what tells the HParams tab of a run's parameters."""
        data = self.data()
        start = data.session_start_info
        start.start_time_secs = began(run)
        start.group_name = run.key  # runs that have all parameters in common are two, not one
        for name, value in parameters(run).items():
            if isinstance(value, bool):
                start.hparams[name].bool_value = value
            elif isinstance(value, int | float):
                start.hparams[name].number_value = value
            else:
                start.hparams[name].string_value = as_text(value)
        return began(run), 0, self._summary(self.metadata.SESSION_START_INFO_TAG, data)

    def session_end(self, run: Run) -> tuple[float, int, Any]:
        """Return what tells the HParams tab how a run ended."""
        data = self.data()
        done = run.status == DONE
        data.session_end_info.status = (
            self.status.STATUS_SUCCESS if done else self.status.STATUS_FAILURE
        )
        data.session_end_info.end_time_secs = ended(run)
        return ended(run), 0, self._summary(self.metadata.SESSION_END_INFO_TAG, data)

    def _summary(self, tag: str, data: Any) -> Any:
        """Return a summary of the HParams plugin, the entries of its maps in one order, always."""
        summary = self.summary()
        value = summary.value.add(tag=tag, tensor=self.metadata.NULL_TENSOR)
        value.metadata.CopyFrom(self.metadata.create_summary_metadata(data))
        whole = self.data.FromString(value.metadata.plugin_data.content)  # with its version
        value.metadata.plugin_data.content = whole.SerializeToString(deterministic=True)
        return summary

    def write(self, path: Path, events: Iterable[tuple[float, int, Any]]) -> None:
        """Write an event file, whole or not at all.

        Args:
            path: Where.
            events: Times in seconds, steps, and values by tag or a summary.
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(".being-written")
        with new.open("wb") as file:
            writer = self.writer(file)
            rows = list(events)
            first = rows[0][0] if rows else 0.0
            head = self.event(wall_time=first, file_version=_VERSION)
            writer.write(head.SerializeToString(deterministic=True))
            for time, step, what in rows:
                event = self.event(wall_time=time, step=step)
                if isinstance(what, dict):
                    for tag, value in what.items():
                        event.summary.value.add(tag=tag, simple_value=value)
                else:
                    event.summary.CopyFrom(what)
                writer.write(event.SerializeToString(deterministic=True))
        new.replace(path)


def server(directory: Path, port: int | None = None) -> str:
    """Start TensorBoard in this process, for this machine alone; return its address.

    Args:
        directory: Its `--logdir`.
        port: Its port; 0 for any, by default 6006 or the next that is free.

    Raises:
        MissingExtraError: TensorBoard is not installed.
        ExportError: It cannot listen there.
    """
    needed("tensorboard", "tensorboard", "TensorBoard")
    from tensorboard import program

    board = program.TensorBoard()
    words = ["tensorboard", "--logdir", str(directory), "--host", "127.0.0.1"]
    board.configure(argv=[*words, *(["--port", str(port)] if port is not None else [])])
    try:
        return str(board.launch())
    except program.TensorBoardServerException as error:
        raise ExportError(f"TensorBoard does not start: {error}") from None

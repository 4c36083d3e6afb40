"""What a recorded run tells of itself: its parameters, metrics, data, environments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stagedml.nix.identity import Identity
    from stagedml.realization.record import Number, Realization, Run


def is_known(stage: Realization) -> bool:
    """Whether it is known what a stage follows from, beside its configuration."""
    return bool(stage.identity.interpreter)


def unknown_stages(run: Run) -> list[str]:
    """Return the stages of a run of which it is not known what they follow from."""
    return [stage.stage for stage in run.stages if stage.derivation and not is_known(stage)]


def parameters_of(run: Run) -> dict[str, Any]:
    """Return parameters of stages (`train.epochs`), after arguments that the pipeline was given."""
    names = {stage.stage for stage in run.stages}
    given = {
        name: value
        for name, value in run.settings.items()
        if "." not in name and name not in names  # hand-made stages are noted among settings
    }
    own = {
        f"{stage.stage}.{name}": value
        for stage in run.stages
        for name, value in stage.identity.config.items()
    }
    return given | own


def metrics_of(run: Run) -> dict[str, Number]:
    """Return the metrics of a run: `evaluate.accuracy`."""
    return {
        f"{stage.stage}.{name}": value
        for stage in run.stages
        for name, value in stage.metrics.items()
    }


def inputs_of(run: Run) -> dict[str, str]:
    """Return data sets and files, as store paths: what is used and no stage of the run has made."""
    made = {stage.output for stage in run.stages if not is_data(stage)}
    return {stage.stage: stage.output for stage in run.stages if is_data(stage)} | {
        name: path
        for stage in run.stages
        for name, path in stage.identity.inputs.items()
        if path not in made
    }


def is_data(stage: Realization) -> bool:
    """Whether it is no stage but data: what fetches or unpacks it has neither code nor settings."""
    identity = stage.identity
    return is_known(stage) and not (identity.sources or identity.variables or identity.config)


def environment_of(identity: Identity) -> str:
    """Return the name of a stage's environment; empty for the bare interpreter."""
    return str(identity.variables.get("environment") or "")


def version_of(wheel: str) -> str:
    """Return the version that a wheel file is of."""
    return wheel.partition("-")[2].partition("-")[0]

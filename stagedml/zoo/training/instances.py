"""Training several times: what a seed decides, and the best of several by validation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from stagedml import StagedMLError, match_best
from stagedml.planning.places import helper
from stagedml.runtime.outputs import Outputs

if TYPE_CHECKING:
    from stagedml import Manager, Metric, Stage

OutputsT = TypeVar("OutputsT", bound=Outputs)


class InstancesError(StagedMLError):
    """Several instances of a training cannot be planned as was asked."""


@helper
def check_one_segment(segments: int) -> None:
    """Refuse several instances of what is cut into segments.

    Raises:
        InstancesError: It is.
    """
    if segments != 1:
        msg = f"several instances are each trained in one go, not in {segments} segments"
        raise InstancesError(msg, hint="Give `num_instances` or `segments`.")


@helper
def best_of(
    m: Manager,
    stage: Stage[..., OutputsT],
    num_instances: int,
    metric: Metric,
    *inputs: Any,
    **parameters: Any,
) -> OutputsT:
    """Add a training, or several of which the best is taken.

    Args:
        m: The plan to add to.
        stage: The training.
        num_instances: How many; one is a stage like any other.
        metric: What they are compared by, which must not be of the test part.
        inputs: Inputs of the stage.
        parameters: Parameters of the stage.

    Raises:
        InputError: The number is less than 1.
    """
    if num_instances == 1:
        return stage(m, *inputs, **parameters)
    runs: list[Any] = stage.instances(m, num_instances, *inputs, **parameters)
    best: OutputsT = match_best(m, runs, metric)
    return best

"""The base of all errors that users can cause, and those that running stages cause."""

from __future__ import annotations

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from stagedml.runtime.failures import Failure


class StagedMLError(Exception):
    """Base of all errors that users can cause; the command prints it without a traceback.

    Args:
        message: What is wrong, in one sentence or a few lines.
        hint: What to do about it.
        where: `file:line` of the stage or the pipeline, where known.

    Attributes:
        of_machine: The machine is at fault, not the stage: no failure to remember.
    """

    of_machine = False

    def __init__(self, message: str, *, hint: str | None = None, where: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.where = where

    def __str__(self) -> str:
        text = self.message
        if self.where:
            text = f"{self.where}: {text}"
        if self.hint:
            text = f"{text}\n{self.hint}"
        return text


class DefinitionError(StagedMLError):
    """A stage, or the class of its outputs, is not well defined."""


class PromiseError(StagedMLError):
    """A stage did not write what it promised, or wrote something else."""


class CommandError(StagedMLError):
    """A program that a stage runs fails, or is not there."""


class ObjectiveError(StagedMLError):
    """A metric misses what a pipeline asks of it."""


class SelectionError(StagedMLError):
    """A matcher cannot choose: too few candidates are left, or too many."""


class RealizationOnlyError(StagedMLError):
    """Something was done with a handle that only a running stage can do."""


class FailedStageError(StagedMLError):
    """The outputs of a stage that failed are asked for.

    Args:
        failure: Why it failed.
    """

    def __init__(self, failure: Failure) -> None:
        hint = (
            f"`stagedml log PIPELINE.{failure.stage}` shows its log. A stage that can do without "
            "takes `Either[...]`; one of `either(...)` hands the failure on."
        )
        super().__init__(f"there are no outputs, as {failure}", hint=hint)
        self.failure = failure

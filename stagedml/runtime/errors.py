"""The base of all errors that users can cause, and those that running stages cause."""

from __future__ import annotations


class StagedMLError(Exception):
    """Base of all errors that users can cause; the command prints it without a traceback.

    Args:
        message: What is wrong, in one sentence or a few lines.
        hint: What to do about it.
        where: `file:line` of the stage or the pipeline, where known.
    """

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


class RealizationOnlyError(StagedMLError):
    """Something was done with a handle that only a running stage can do."""

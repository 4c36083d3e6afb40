"""`Either`: the outputs of a stage, or its failure, which is a value like any other."""

from __future__ import annotations

from stagedml.runtime.backends import Realized
from stagedml.runtime.errors import DefinitionError, FailedStageError
from stagedml.runtime.outputs import Config, Outputs

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Generic, ParamSpec

    from typing_extensions import TypeVar

    from stagedml.runtime.failures import Failure
    from stagedml.runtime.outputs import Backend
    from stagedml.runtime.stage import Stage

    P = ParamSpec("P")
    OutputsT = TypeVar("OutputsT", bound=Outputs, default=Any)
else:
    from stagedml.runtime.outputs import Generic

    OutputsT = None


_ALIAS: Any = type(list[int])  # `types.GenericAlias`, without an import


class Tried(Realized):
    """Backend of a realized `Either`.

    Args:
        path: The store path of the stage.
        config: Its parameters.
        result: Its outputs, if it did not fail.
        failure: Why it failed, if it did.
    """

    def __init__(
        self,
        path: str,
        config: Mapping[str, Any] | None,
        result: Outputs | None,
        failure: Failure | None,
    ) -> None:
        super().__init__(path, config, {})
        if isinstance(config, Config):  # one that refuses to be changed, say
            self.config = config
        self.result = result
        self.failure = failure

    def __repr__(self) -> str:
        return f"{self.path}, which failed" if self.failure else self.path

    def attempt(self) -> tuple[Any, Failure | None]:
        """Return the outputs and the failure, one of which is None."""
        return self.result, self.failure


class Either(Outputs, Generic[OutputsT]):
    """The outputs of a stage that may fail; what a stage made by `either` gives.

    When a pipeline is planned, `result` is a handle of the outputs like that of any stage: handed
    to a stage that does not take `Either`, it says that this one cannot do without.
    """

    def __class_getitem__(cls, outputs: Any) -> Any:
        return _ALIAS(cls, (outputs,))

    @property
    def failure(self) -> Failure | None:
        """Why the stage failed; None if it did not."""
        failure: Failure | None = _attempt(self)[1]
        return failure

    @property
    def result(self) -> OutputsT:
        """The outputs.

        Raises:
            FailedStageError: There are none: the stage failed.
        """
        result, failure = _attempt(self)
        if result is None:
            raise FailedStageError(failure)
        found: OutputsT = result
        return found

    if TYPE_CHECKING:

        def _candidate(self) -> OutputsT: ...  # type: ignore[override] # of an `Either`, its outputs

    else:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            if name == "config":
                return self._backend.config
            msg = f"Either has no {name!r}, only 'failure' and 'result'"
            raise AttributeError(f"{msg}: write `.result.{name}` for that of the outputs")


def _attempt(either: Either[Any]) -> Any:
    backend: Backend = either._backend
    return backend.attempt()  # type: ignore[attr-defined] # what an `Either` has does


def either(stage: Stage[P, OutputsT]) -> Stage[P, Either[OutputsT]]:
    """Return a stage that gives its failure as a value, where it fails.

    Its derivation succeeds in any case, and so do those that take its `Either`. It accepts what
    `stage` accepts, and the `Either` of each input in its place: given a failed one, it is not run
    and hands that failure on.
    """
    if not hasattr(stage, "but"):
        msg = f"`either` is for stages, not for {stage!r}"
        hint = "Write `either(train)(m, ...)`; of a gate, `gate(m, ..., tolerant=True)`."
        raise DefinitionError(msg, hint=hint)
    made: Stage[P, Either[OutputsT]] = stage.but(tolerant=True, either=True)  # type: ignore[assignment] # its handle is one
    return made

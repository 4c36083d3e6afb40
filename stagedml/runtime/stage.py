"""What the author of stages and pipelines imports: `stage`, `Build`, `pipeline`.

Like `outputs`, this module enters the derivation of every stage: standard library only, small.
"""

from __future__ import annotations

import os
import sys

from stagedml.runtime.errors import DefinitionError
from stagedml.runtime.outputs import Config
from stagedml.runtime.supervisor import DAY, WEEK

TYPE_CHECKING = False  # `typing` would take a fifth of the start-up of a small stage
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from types import FrameType
    from typing import Any, Concatenate, Generic, Literal, ParamSpec, TypeVar, overload

    from typing_extensions import TypeVar as DefaultTypeVar

    from stagedml.planning.manager import Manager
    from stagedml.runtime.outputs import Outputs

    Accelerator = Literal["cpu", "cuda"]
    Argument = str | os.PathLike[str] | int | float
    Bits = Literal["portable", "fast"]
    Sources = Literal["slices", "modules"]
    P = ParamSpec("P")
    OutputsT = DefaultTypeVar("OutputsT", bound="Outputs", default=Any)
    PipelineT = TypeVar("PipelineT", bound="Callable[..., Outputs]")
else:
    from stagedml.runtime.outputs import Generic

    P = OutputsT = None


class Build(Generic[OutputsT]):
    """What a running stage has besides its inputs and parameters.

    Attributes:
        out: The promised outputs, to be written.
        name: The stage's name.
        config: The stage's parameters.
        instance: Which of several runs that differ in nothing else this is, from 0.
        seed: To be used for everything random; derived from `instance`, or new in each build of an
            impure stage.
        impure: Whether it is one.
        accelerator: `cpu` or `cuda`, the variant that this derivation is.
        bits: `portable` or `fast`, see `stage`.
        cores: How many cores Nix gives to this build.
    """

    def __init__(
        self,
        out: OutputsT,
        *,
        name: str,
        config: Mapping[str, Any],
        instance: int,
        accelerator: str,
        bits: Bits = "portable",
        scratch: str,
        lineage: Mapping[str, Any] | None = None,
        seed: int | None = None,
    ) -> None:
        self.out = out
        self.name = name
        self.config = Config(config)
        self.instance = instance
        self.seed = 42 + instance if seed is None else seed
        self.impure = seed is not None
        self.accelerator = accelerator
        self.bits = bits
        # Nix says 0 for "all of them".
        self.cores = int(os.environ.get("NIX_BUILD_CORES", "0")) or os.cpu_count() or 1
        self._scratch = scratch
        self._lineage = lineage

    @property
    def tmp(self) -> Path:
        """An empty directory that is gone after the build."""
        from pathlib import Path

        return Path(self._scratch)

    @property
    def lineage(self) -> dict[str, Any]:
        """All that the stage is made from, for `@stage(lineage=True)`.

        `{"stages": [{"name", "kind", "function", "config", "inputs"}, ...]}`, each stage after
        those that it uses; `inputs` are names, `kind` is `stage` or `data`.

        Raises:
            DefinitionError: The stage did not ask for it.
        """
        if self._lineage is None:
            msg = f"the stage {self.name!r} has no lineage: write `@stage(lineage=True)`"
            raise DefinitionError(msg)
        return dict(self._lineage)

    def run(self, words: Sequence[Argument], *, stdout: Path | None = None) -> None:
        """Run a program to its end, without a shell, in an empty directory.

        Args:
            words: The program and its arguments. It is a path, or a name to be found among the
                stage's `programs`, in its environment, or beside the interpreter (`python3`).
            stdout: The file that what it prints is written to; the log by default.

        Raises:
            CommandError: It is not there, it fails, or it is killed; with what it said last.
        """
        from stagedml.runtime.command import run_program

        run_program(words, cwd=self.tmp, stdout=stdout)

    def progress(self, phase: str) -> None:
        """Tell Nix, and whoever watches it, what the stage is doing now."""
        from json import dumps

        line = "@nix " + dumps({"action": "setPhase", "phase": phase})
        os.write(2, line.encode() + b"\n")  # at once, past any buffer that Python has

    def track(self, items: Sequence[Any], phase: str, *, every: int = 0) -> Iterator[Any]:
        """Iterate over `items`, reporting progress as `phase i/n`."""
        step = every or max(1, len(items) // 20)
        for index, item in enumerate(items):
            if index % step == 0:
                self.progress(f"{phase} {index}/{len(items)}")
            yield item


def _importing() -> FrameType:
    """Return the top level of the module that is being run, which keeps what is made now."""
    frame = sys._getframe(1)
    while frame.f_code.co_name != "<module>" and frame.f_back is not None:
        frame = frame.f_back
    return frame


class Stage(Generic[P, OutputsT]):
    """A stage: called with a `Manager` it adds itself to a plan; its `function` does the work.

    Attributes:
        function: Does the work.
        home: The module that was being imported when the stage was made, which need not be the
            function's: a factory may be elsewhere.
        tolerant: Where it fails, its failure is its output, and its derivation succeeds.
        either: Its handle is an `Either`.

    The others are the arguments of `stage`.
    """

    def __init__(
        self,
        function: Callable[..., OutputsT],
        *,
        name: str,
        environment: str | None,
        accelerator: Accelerator | None,
        timeout: float,
        max_silent: float,
        closed: bool,
        lineage: bool,
        programs: Sequence[str] = (),
        data_files: Sequence[str] = (),
        sources: Sources = "slices",
        bits: Bits = "portable",
        impure: bool = False,
        content_addressed: bool = False,
    ) -> None:
        self.function = function
        self.home = str(_importing().f_globals.get("__name__", ""))
        self.name = name
        self.environment = environment
        self.accelerator = accelerator
        self.timeout = timeout
        self.max_silent = max_silent
        self.closed = closed
        self.lineage = lineage
        self.programs = tuple(programs)
        self.data_files = tuple(data_files)
        self.sources = sources
        self.bits = bits
        self.tolerant = self.either = False
        self.impure = impure
        self.content_addressed = content_addressed
        self.__doc__ = function.__doc__
        self.__name__ = function.__name__
        self.__module__ = function.__module__
        self.__wrapped__ = function

    def __call__(self, manager: Manager, /, *args: P.args, **kwargs: P.kwargs) -> OutputsT:
        """Add the stage to the plan, and return the handle of its outputs."""
        handle: OutputsT = manager.add_stage(self, args, kwargs)
        return handle

    def perform(self, build: Build[Any], values: Sequence[Any], config: dict[str, Any]) -> Any:
        """Do the work, in a builder."""
        return self.function(build, *values, **config)

    def instances(
        self, manager: Manager, which: int | Iterable[int], /, *args: P.args, **kwargs: P.kwargs
    ) -> list[OutputsT]:
        """Add stages that differ in nothing but their instance, and so their seed.

        They are called `NAME-0`, `NAME-1` and so on. One that fails is a candidate that lost: its
        failure is its output, and only stages that cannot do without it fail, too.

        Args:
            manager: The plan to add to.
            which: How many, or the numbers of the instances.
            args: As for one stage.
            kwargs: As for one stage.
        """
        found: list[OutputsT] = manager.add_instances(self, which, args, kwargs)
        return found

    def but(self, **changes: Any) -> Stage[P, OutputsT]:
        """Return the same stage with some attributes changed."""
        other: Stage[P, OutputsT] = object.__new__(type(self))
        other.__dict__.update({**self.__dict__, **changes})
        return other

    def named(self, name: str) -> Stage[P, OutputsT]:
        """Return the same stage under another name, for pipelines that use it more than once."""
        return self.but(name=name)

    def on(
        self,
        accelerator: Accelerator | None = None,
        *,
        environment: str | None = None,
        bits: Bits | None = None,
        impure: bool | None = None,
    ) -> Stage[P, OutputsT]:
        """Return the stage with another accelerator, environment or bits, or an impure one."""
        return self.but(
            accelerator=accelerator or self.accelerator,
            environment=environment or self.environment,
            bits=bits or self.bits,
            impure=self.impure if impure is None else impure,
        )

    def __repr__(self) -> str:
        return f"<stage {self.name} ({self.__module__}.{self.__name__})>"


if TYPE_CHECKING:

    @overload
    def stage(
        function: Callable[Concatenate[Build[OutputsT], P], OutputsT], /
    ) -> Stage[P, OutputsT]: ...

    @overload
    def stage(
        *,
        name: str | None = None,
        environment: str | None = None,
        accelerator: Accelerator | None = None,
        timeout: float = WEEK,
        max_silent: float = DAY,
        closed: bool = False,
        lineage: bool = False,
        programs: Sequence[str] = (),
        data_files: Sequence[str] = (),
        sources: Sources = "slices",
        bits: Bits = "portable",
        impure: bool = False,
        content_addressed: bool = False,
    ) -> Callable[[Callable[Concatenate[Build[OutputsT], P], OutputsT]], Stage[P, OutputsT]]: ...


def stage(
    function: Any = None,
    /,
    *,
    name: str | None = None,
    environment: str | None = None,
    accelerator: Accelerator | None = None,
    timeout: float = WEEK,
    max_silent: float = DAY,
    closed: bool = False,
    lineage: bool = False,
    programs: Sequence[str] = (),
    data_files: Sequence[str] = (),
    sources: Sources = "slices",
    bits: Bits = "portable",
    impure: bool = False,
    content_addressed: bool = False,
) -> Any:
    """Turn `(Build, inputs..., *, parameters...) -> Outputs` into a stage: `@stage`, `@stage(...)`.

    Args:
        function: Does the work.
        name: The derivation's name; the function's with dashes by default.
        environment: The Python environment (a file of `nix/environments/`); the bare interpreter
            by default.
        accelerator: `cuda` where the stage needs a GPU, `cpu` where it can use one but need not;
            none where it never does.
        timeout: Seconds after which the stage is stopped, and fails.
        max_silent: Seconds without a line of output after which it is.
        closed: Its output must not mention the interpreter, the environment or the sources: the
            closure of a model is the model. It fails if it does; the others only say so in the log.
        lineage: It wants to know what it is made from, as `build.lineage`.
        programs: Programs of nixpkgs that `build.run` starts, as `nixpkgs:gawk`.
        data_files: Files beside the code that it reads, relative to the stage's module.
        sources: What its derivation holds of each module that it imports: the top-level statements
            that it can reach by name (`slices`), or all of them (`modules`).
        bits: `portable`: what dispatches by the processor in NumPy, oneDNN and the like is pinned,
            so that every x86-64 machine with AVX2 gives the same bytes, with any number of cores.
            `fast`: it is not. Either is part of the stage's identity, and `build.bits`.
        impure: Each build of it is a new one, with a seed of its own. Needs experimental features
            of Nix.
        content_addressed: Its output path follows from what it wrote, so that what uses it is not
            built again where it wrote the same. Needs an experimental feature of Nix.
    """
    if impure and content_addressed:
        msg = "a stage is impure or content-addressed, not both"
        raise DefinitionError(msg, hint="The output of an impure stage is addressed so anyway.")

    def decorate(
        function: Callable[Concatenate[Build[OutputsT], P], OutputsT],
    ) -> Stage[P, OutputsT]:
        if not hasattr(function, "__code__"):
            msg = f"@stage is for functions, not for {function!r}"
            raise DefinitionError(msg, hint="Write `@stage(name=...)` to name a stage.")
        return Stage(
            function,
            name=name or function.__name__.replace("_", "-"),
            environment=environment,
            accelerator=accelerator,
            timeout=timeout,
            max_silent=max_silent,
            closed=closed,
            lineage=lineage,
            programs=programs,
            data_files=data_files,
            sources=sources,
            bits=bits,
            impure=impure,
            content_addressed=content_addressed,
        )

    return decorate if function is None else decorate(function)


# Where a module keeps the pipelines that were named while it was imported.
PIPELINES = "__pipelines__"


def pipeline(
    names: str | Mapping[str, Mapping[str, Any]],
) -> Callable[[PipelineT], PipelineT]:
    """Name a function `(Manager, ...) -> Outputs` as a top-level pipeline.

    Args:
        names: The pipeline's name, or several names with the arguments that each stands for:
            `{"bert-glue-mrpc": {"task": "MRPC"}, ...}`.
    """
    from copy import deepcopy

    variants = {names: {}} if isinstance(names, str) else names
    if not hasattr(variants, "keys") or not all(hasattr(a, "keys") for a in variants.values()):
        msg = f"@pipeline needs the pipeline's name, not {names!r}"
        hint = 'Write `@pipeline("NAME")`, or `@pipeline({"NAME": {"argument": value}, ...})`.'
        raise DefinitionError(msg, hint=hint)
    variants = {name: deepcopy(dict(given)) for name, given in variants.items()}

    def decorate(function: PipelineT) -> PipelineT:
        known = function.__dict__.get(PIPELINES, {})
        function.__dict__[PIPELINES] = {**known, **variants}
        # Also those that no name of the module will hold: made in a loop, say.
        _importing().f_globals.setdefault(PIPELINES, []).append(function)
        return function

    return decorate

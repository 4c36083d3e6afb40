"""What to build, as users name it: `[cpu.|cuda.|impure.]PIPELINE[.STAGE]`, and `--set` settings."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.generation.nixexpr import attribute

if TYPE_CHECKING:
    from collections.abc import Container, Sequence


ACCELERATORS = ("cpu", "cuda")
IMPURE = "impure"
VARIANTS = (*ACCELERATORS, IMPURE)
PIPELINE = ""  # among overrides of stages, those of the pipeline's own arguments


class NameFormatError(StagedMLError):
    """A target is not of the form `[cpu.|cuda.|impure.]PIPELINE[.STAGE]`."""


@dataclass(frozen=True)
class Target:
    """What to build: a pipeline, or one stage of it, for an accelerator.

    Attributes:
        pipeline: The pipeline's name.
        stage: The stage's name; None for the whole pipeline.
        variant: The accelerator that is chosen for all stages, if one is; or `impure`.
        point: Which of several plans of the pipeline, as of a sweep's points; the settings that
            are its own, for people.
    """

    pipeline: str
    stage: str | None = None
    variant: str | None = None
    point: str = ""

    @classmethod
    def parse(cls, text: str, pipelines: Container[str] = ()) -> Target:
        """Read `[cpu.|cuda.|impure.]PIPELINE[.STAGE]`.

        Args:
            text: What the user typed.
            pipelines: Known names. The longest of them that `text` begins with is the pipeline's;
                if there is none, the pipeline's name ends at the first dot.

        Raises:
            NameFormatError: It is empty, or ends in a dot.
        """
        variant = next((v for v in VARIANTS if text.startswith(v + ".")), None)
        rest = text.removeprefix(f"{variant}.") if variant else text
        pipeline, _, stage = rest.partition(".")
        if not pipeline or rest.endswith("."):
            msg = f"{text!r} names no pipeline"
            raise NameFormatError(
                msg, hint="Write NAME, NAME.STAGE, cpu.NAME, cuda.NAME or impure.NAME."
            )
        end = len(rest)
        while end > 0:
            if rest[:end] in pipelines:
                pipeline, stage = rest[:end], rest[end + 1 :]
                break
            end = rest.rfind(".", 0, end)
        return cls(pipeline, stage or None, variant)

    def __str__(self) -> str:
        return self.name

    @property
    def plan(self) -> str:
        """What its plan is called among those of a build: the pipeline's name, unique by point."""
        if not self.point:
            return self.pipeline
        return f"{self.pipeline}@{hashlib.sha256(self.point.encode()).hexdigest()[:16]}"

    @property
    def anywhere(self) -> Target:
        """The target without its point: points of a pipeline have one history."""
        return replace(self, point="")

    @property
    def whole(self) -> Target:
        """The pipeline that it is of."""
        return replace(self, stage=None)

    @property
    def name(self) -> str:
        """As a user names it, a point's settings in brackets."""
        pipeline = f"{self.pipeline}[{self.point}]" if self.point else self.pipeline
        return ".".join(part for part in (self.variant, pipeline, self.stage) if part)

    @property
    def attr(self) -> str:
        """The attribute of `default.nix`."""
        parts = [self.variant, self.plan]
        if self.stage:
            parts += ["stages", self.stage]
        return ".".join(attribute(p) for p in parts if p)


def stage_key(name: str) -> str:
    """Return what settings know a stage by: `train_small` and `train-small` are one."""
    return name.replace("_", "-")


def parse_overrides(settings: Sequence[str]) -> dict[str, dict[str, str]]:
    """`STAGE.PARAM=VALUE` and `PARAM=VALUE` settings, as `{stage_key: {parameter: text}}`.

    Those without a stage, for the pipeline itself, are those of the stage `PIPELINE`.

    Raises:
        NameFormatError: A setting is not of that form, or is given twice.
    """
    found: dict[str, dict[str, str]] = {}
    for setting in settings:
        key, equals, value = setting.partition("=")
        stage, dot, parameter = key.strip().rpartition(".")
        if not (equals and parameter) or bool(dot) != bool(stage):
            msg = f"not a setting: {setting!r}"
            raise NameFormatError(msg, hint="Write --set STAGE.PARAM=VALUE, or PARAM=VALUE.")
        texts = found.setdefault(stage_key(stage) if stage else PIPELINE, {})
        if parameter in texts:
            msg = f"{key.strip()!r} is set twice: to {texts[parameter]!r} and to {value!r}"
            raise NameFormatError(msg)
        texts[parameter] = value
    return found

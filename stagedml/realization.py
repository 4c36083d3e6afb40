"""Pass 2 from Python: plans to Nix files, through one `nix` process, to the ledger and GC roots."""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import tempfile
import time
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.discovery import (
    PIPELINE,
    Pipeline,
    Plan,
    discover,
    find_pipeline,
    instantiate_pipeline,
    select,
)
from stagedml.errors import StagedMLError, nearest
from stagedml.generate import Generator
from stagedml.nixexpr import attribute, quote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from stagedml.nix.client import Nix
    from stagedml.nix.events import Observer
    from stagedml.nix.graph import StageDerivation
    from stagedml.project import Project

VARIANTS = ("cpu", "cuda")
KEPT_RUNS = 5


class NameFormatError(StagedMLError):
    """A target is not of the form `[cpu.|cuda.]PIPELINE[.STAGE]`."""


@dataclass(frozen=True)
class Target:
    """What to build: a pipeline, or one stage of it, for an accelerator."""

    pipeline: str
    stage: str | None = None
    variant: str | None = None

    @classmethod
    def parse(cls, text: str) -> Target:
        """Read `[cpu.|cuda.]PIPELINE[.STAGE]`.

        Raises:
            NameFormatError: It is empty, or ends in a dot.
        """
        variant = next((v for v in VARIANTS if text.startswith(v + ".")), None)
        rest = text.removeprefix(f"{variant}.") if variant else text
        pipeline, dot, stage = rest.partition(".")
        if not pipeline or (dot and not stage):
            msg = f"{text!r} names no pipeline"
            raise NameFormatError(msg, hint="Write NAME, NAME.STAGE, cpu.NAME or cuda.NAME.")
        return cls(pipeline, stage or None, variant)

    @property
    def attr(self) -> str:
        """The attribute of `default.nix`."""
        parts = [self.variant, self.pipeline]
        if self.stage:
            parts += ["stages", self.stage]
        return ".".join(attribute(p) for p in parts if p)


class Workspace:
    """A project and a Nix, and what the two give together."""

    def __init__(
        self,
        project: Project,
        nix: Nix,
        *,
        on_progress: Callable[[str], None] | None = None,
    ) -> None:
        self.project = project
        self.nix = nix
        self.on_progress = on_progress

    @cached_property
    def pipelines(self) -> dict[str, Pipeline]:
        """The project's pipelines by name."""
        return discover(self.project)

    @cached_property
    def generator(self) -> Generator:
        """Renders plans; remembers source closures."""
        return Generator(self.project)

    def plan(self, name: str, overrides: Mapping[str, Mapping[str, str]] | None = None) -> Plan:
        """Instantiate one pipeline."""
        known = "pipelines" in vars(self)  # all have been imported already
        found = select(self.pipelines, name) if known else find_pipeline(self.project, name)
        return instantiate_pipeline(found, overrides)

    def ensure_toolchain(self) -> None:
        """Choose where the interpreter comes from, if nobody has yet."""
        from stagedml import toolchain

        if toolchain.current(self.nix.env) is None and not nixpkgs_usable(self.nix):
            toolchain.ensure(self.nix, on_progress=self.on_progress)

    @contextlib.contextmanager
    def generated(self, plans: Sequence[Plan]) -> Iterator[dict[str, str]]:
        """Nix arguments that put freshly generated files in the place of the checked-in ones."""
        self.nix.check_version()
        self.ensure_toolchain()
        folder = Path(tempfile.mkdtemp(prefix="stagedml-"))
        try:
            for name, text in self.generator.render(plans).items():
                (folder / f"{name}.nix").write_text(text, encoding="utf-8")
            yield {"pipelines": f"/. + {quote(str(folder))}"}
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def build(
        self,
        targets: Sequence[Target],
        plans: Mapping[str, Plan],
        *,
        keep_going: bool = False,
        keep_failed: bool = False,
        jobs: int | str | None = None,
        dry_run: bool = False,
        check: bool = False,
        out_link: str | None = None,
        observer: Callable[[], Observer] | None = None,
    ) -> list[str]:
        """Build targets, record what was realized, and keep it from collection.

        Args:
            targets: What to build.
            plans: The plans of the targets' pipelines, by name.
            keep_going: Go on with the others when one fails.
            keep_failed: Leave the build folders of those that fail, for a look.
            jobs: How many derivations to build at once.
            dry_run: Only say what would be done.
            check: Build again what is there, and compare.
            out_link: The link to make to the first output.
            observer: Makes the one who watches, once Nix runs.

        Returns:
            The output paths, in the order of the targets.

        Raises:
            StagedMLError: What Nix or a stage refused, see `stagedml.nix.failures`.
        """
        for target in targets:
            if target.stage:
                plans[target.pipeline].node(target.stage)
        from stagedml.environments.index import pip_variables

        # Inside the sandbox pip sees no pip.conf: what it says goes along as variables.
        self.nix.env |= pip_variables(self.nix.env)
        started = time.time()
        watched = Watched(observer)
        with self.generated(list(plans.values())) as args:
            try:
                result = self.nix.build(
                    self.project.expression,
                    [t.attr for t in targets],
                    args=args,
                    out_link=out_link,
                    keep_going=keep_going,
                    keep_failed=keep_failed,
                    jobs=jobs,
                    dry_run=dry_run,
                    check=check,
                    observer=watched,
                )
            except StagedMLError as error:
                from stagedml.nix.failures import BuildFailedError

                if not isinstance(error, BuildFailedError):
                    raise
                places = {n.name: n.where for plan in plans.values() for n in plan.nodes}
                raise error.located(places) from None
            if dry_run or check:
                return list(result.outputs)
            for target, output in zip(targets, result.outputs, strict=True):
                try:
                    known = self._keep(target, output)
                    if target.stage is None and not (known and not watched.seconds):
                        plan = plans[target.pipeline]
                        self._record(target, plan, output, args, started, watched)
                except (StagedMLError, OSError) as error:  # what was built is there all the same
                    self._say(f"warning: {output} is built, but not noted down: {error}")
        return list(result.outputs)

    def _say(self, text: str) -> None:
        if self.on_progress is not None:
            self.on_progress(text)

    def stages(
        self, target: Target, plan: Plan, args: Mapping[str, str] | None = None
    ) -> dict[str, StageDerivation]:
        """The derivations of a pipeline's stages, by name; evaluates, builds nothing."""
        from stagedml.nix.graph import stage_graph

        whole = Target(target.pipeline, None, target.variant)
        with contextlib.ExitStack() as stack:
            used = args if args is not None else stack.enter_context(self.generated([plan]))
            drv = self.nix.instantiate(self.project.expression, attrs=[whole.attr], args=used)[0]
        return stage_graph(drv, {n.name for n in plan.nodes})

    @property
    def _ledger(self) -> Path:
        return self.project.state / "ledger.sqlite"

    @property
    def _roots(self) -> Path:
        return self.project.state / "roots"

    def _keep(self, target: Target, output: str) -> bool:
        """Register an indirect root for an output; the newest few of each target are kept.

        Returns:
            Whether this output was the newest before, and so is in the ledger already.
        """
        folder = self._roots / "-".join(self.project.root.parts[1:]) / target.attr
        link = folder / os.path.basename(output)  # noqa: PTH119
        if link.is_symlink():
            newest = max(folder.iterdir(), key=lambda p: p.lstat().st_mtime) == link
            os.utime(link, follow_symlinks=False)
            return newest and self._ledger.exists()
        folder.mkdir(parents=True, exist_ok=True)
        self.nix.add_root(link, output)
        links = sorted(folder.iterdir(), key=lambda p: p.lstat().st_mtime, reverse=True)
        for old in links[KEPT_RUNS:]:
            old.unlink(missing_ok=True)  # another build may have been faster
        return False

    def _record(
        self,
        target: Target,
        plan: Plan,
        output: str,
        args: Mapping[str, str],
        started: float,
        watched: Watched,
    ) -> None:
        from stagedml.ledger import Ledger, Realization, Run

        ledger = Ledger(self._ledger)
        name = f"{target.variant}.{target.pipeline}" if target.variant else target.pipeline
        last = ledger.last_run(name)
        if last is not None and last.output == output and not watched.seconds:
            return  # nothing was built, and it is known
        from stagedml.nix.graph import identity_of, stage_graph
        from stagedml.promises import read_metrics

        drv = watched.derivation_of(output)
        stages = (
            stage_graph(drv, {n.name for n in plan.nodes})
            if drv
            else self.stages(target, plan, args)
        )
        by_output = {s.output: n for n, s in stages.items()}
        ledger.record(
            Run(
                time=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(started)),
                host=platform.node(),
                project=str(self.project.root),
                pipeline=name,
                commit=_commit(self.project.root),
                derivation=stages[plan.target.name].drv,
                output=output,
                seconds=time.time() - started,
            ),
            [
                Realization(
                    stage=n,
                    output=s.output,
                    derivation=s.drv,
                    identity=identity_of(s, by_output),
                    metrics=read_metrics(Path(s.output)),
                    seconds=watched.seconds.get(s.drv),
                )
                for n, s in stages.items()
            ],
        )


def nixpkgs_usable(nix: Nix) -> bool:
    """Whether the pinned nixpkgs can be evaluated here: a Nix that is new enough, a network."""
    import socket

    if nix.version() < (2, 18):
        return False
    try:
        socket.create_connection(("github.com", 443), timeout=3).close()
    except OSError:
        return False
    return True


class Watched:
    """An observer that notes how long each build took, and hands all on to another.

    Args:
        make: Makes the other, once Nix runs: it has a lot to import.
    """

    def __init__(self, make: Callable[[], Observer] | None) -> None:
        self.make = make
        self.observer: Observer | None = None
        self.seconds: dict[str, float] = {}
        self.shows_logs = False

    def derivation_of(self, output: str) -> str | None:
        """The derivation that was built now and made this output: no need to evaluate again."""
        from stagedml.nix.graph import read

        name = output.rpartition("/")[2][33:] + ".drv"
        drvs = (drv for drv in self.seconds if drv.endswith(f"-{name}"))
        return next((drv for drv in drvs if read(drv).out == output), None)

    def begin(self) -> None:
        """See `Observer`."""
        if self.make is not None:
            self.observer = self.make()
            self.shows_logs = self.observer.shows_logs
            self.observer.begin()

    def change(self, change: object) -> None:
        """See `Observer`."""
        from stagedml.nix.events import BuildStopped

        if isinstance(change, BuildStopped):
            self.seconds[change.drv] = change.seconds
        if self.observer:
            self.observer.change(change)  # type: ignore[arg-type] # handed on as it came

    def tick(self) -> None:
        """See `Observer`."""
        if self.observer:
            self.observer.tick()

    def end(self) -> None:
        """See `Observer`."""
        if self.observer:
            self.observer.end()


def _commit(root: Path) -> str | None:
    """The commit of a git checkout, with `+` if it is dirty; None outside of git."""
    import subprocess

    git = ["git", "-C", str(root)]
    try:
        head = subprocess.run(
            [*git, "rev-parse", "HEAD"], capture_output=True, text=True, check=False
        )
    except OSError:
        return None  # no git
    if head.returncode:
        return None
    dirty = subprocess.run(
        [*git, "status", "--porcelain"], capture_output=True, text=True, check=False
    )
    return head.stdout.strip() + ("+" if dirty.stdout else "")


def parse_overrides(settings: Sequence[str]) -> dict[str, dict[str, str]]:
    """`STAGE.PARAM=VALUE` and `PARAM=VALUE` settings, as `{stage: {parameter: text}}`.

    Those without a stage, for the pipeline itself, are those of the stage `PIPELINE`.

    Raises:
        NameFormatError: A setting is not of that form.
    """
    found: dict[str, dict[str, str]] = {}
    for setting in settings:
        key, equals, value = setting.partition("=")
        stage, dot, parameter = key.strip().rpartition(".")
        if not (equals and parameter) or bool(dot) != bool(stage):
            msg = f"not a setting: {setting!r}"
            raise NameFormatError(msg, hint="Write --set STAGE.PARAM=VALUE, or PARAM=VALUE.")
        found.setdefault(stage or PIPELINE, {})[parameter] = value
    return found


def distribute(
    overrides: Mapping[str, Mapping[str, str]], names: Sequence[str], workspace: Workspace
) -> dict[str, Plan]:
    """Plans of some pipelines, with each override going to those that have its stage.

    What is for the pipelines themselves goes to all of them.

    Raises:
        StagedMLError: An override fits none of them.
    """
    if not overrides or len(names) == 1:
        return {name: workspace.plan(name, overrides) for name in names}
    plans = {}
    unused = {stage.replace("_", "-") for stage in overrides} - {PIPELINE}
    known: set[str] = set()
    for name in names:
        stages = {n.name for n in workspace.plan(name).nodes}
        known |= stages
        stages.add(PIPELINE)
        mine = {s: v for s, v in overrides.items() if s.replace("_", "-") in stages}
        unused -= {s.replace("_", "-") for s in mine}
        plans[name] = workspace.plan(name, mine)
    if unused:
        raise NameFormatError(nearest("stage", min(unused), known))
    return plans

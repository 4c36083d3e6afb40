"""A project and Nix together: plans, generated files, derivations."""

from __future__ import annotations

import contextlib
import sys
from functools import cached_property
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError
from stagedml.generation.nixexpr import quote
from stagedml.generation.pipelines import Generator
from stagedml.host.toolchain import require
from stagedml.nix.paths import is_placeholder
from stagedml.planning.cells import SESSION
from stagedml.planning.discovery import Discovery, Pipeline, discover, find_pipeline
from stagedml.planning.impurity import features_of, impure_stages
from stagedml.planning.instantiation import instantiate_pipeline
from stagedml.planning.local import FEW, untracked
from stagedml.planning.nodes import FetchNode
from stagedml.planning.plan import GivenRealizationError, check_settings
from stagedml.planning.target import Target, parse_overrides
from stagedml.realization.build import DEFAULTS, Builder, Options
from stagedml.realization.failures import Result, TargetsFailedError
from stagedml.realization.history import History
from stagedml.temporary import temporary_directory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from stagedml.nix.client import Nix
    from stagedml.nix.graph import StageDerivation
    from stagedml.observers import RunObserver
    from stagedml.planning.plan import Plan
    from stagedml.planning.project import Project


def _aside() -> contextlib.AbstractContextManager[Any]:
    """Send to stderr what pipelines print while they are planned: it is no result."""
    return contextlib.redirect_stdout(sys.stderr)


class Workspace:
    """A project and a Nix, and what the two give together.

    Args:
        project: The project.
        nix: How to run Nix.
        on_progress: Called with what a user should know.
        observer: Who is told of runs.
    """

    def __init__(
        self,
        project: Project,
        nix: Nix,
        *,
        on_progress: Callable[[str], None] | None = None,
        observer: RunObserver | None = None,
    ) -> None:
        self.project = project
        self.nix = nix
        self.on_progress = on_progress
        self.observer = observer
        self.drvs: dict[Target, str] = {}  # of what was built, as far as all of it is pure

    @cached_property
    def discovery(self) -> Discovery:
        """All pipelines of the project, and what is wrong with its files."""
        with _aside():
            return discover(self.project)

    @property
    def pipelines(self) -> dict[str, Pipeline]:
        """The project's pipelines by name, as far as its files can be imported."""
        return self.discovery.pipelines

    @cached_property
    def generator(self) -> Generator:
        """Renders plans; remembers source closures."""
        return Generator(self.project)

    def plan(self, name: str, overrides: Mapping[str, Mapping[str, str]] | None = None) -> Plan:
        """Instantiate one pipeline."""
        known = "discovery" in vars(self)  # all have been imported already
        with _aside():
            found = self.discovery.select(name) if known else find_pipeline(self.project, name)
            return instantiate_pipeline(found, overrides)

    def target(self, text: str) -> Target:
        """Return what a user names as `[cpu.|cuda.|impure.]PIPELINE[.STAGE]`.

        Names of pipelines and of stages may have dots: the longest name of a pipeline counts.

        Raises:
            NameFormatError: It is not of that form.
        """
        target = Target.parse(text)
        if target.stage is None:
            return target  # the pipeline's own file will do
        return Target.parse(text, self.pipelines)

    def plans(self, targets: Iterable[Target], settings: Sequence[str] = ()) -> dict[str, Plan]:
        """Plans of the targets' pipelines by name, with `--set` settings.

        Each setting goes to the pipelines that have its stage; what is for the pipelines themselves
        goes to all of them.

        Raises:
            StagedMLError: A setting fits none of them.
        """
        overrides = parse_overrides(settings)
        names = dict.fromkeys(target.pipeline for target in targets)
        plans = {name: self.plan(name, overrides) for name in names}
        check_settings(list(plans.values()))
        return plans

    def all_plans(
        self, settings: Sequence[str] = ()
    ) -> tuple[dict[str, Plan], list[StagedMLError]]:
        """Plans of all pipelines by name, and what is wrong with those that are left out.

        Raises:
            StagedMLError: A setting fits none of them.
        """
        overrides = parse_overrides(settings)
        plans, errors = {}, list(self.discovery.broken.values())
        for name in self.pipelines:
            try:
                plans[name] = self.plan(name, overrides)
            except StagedMLError as error:
                errors.append(error)
        check_settings(list(plans.values()))
        return plans, errors

    @contextlib.contextmanager
    def generated(self, plans: Sequence[Plan]) -> Iterator[dict[str, str]]:
        """Nix arguments that put freshly generated files in the place of the checked-in ones."""
        self.nix.check_version()
        require(self.nix.env)
        self._check_given(plans)
        session = self._session(plans)
        with temporary_directory("build") as directory:
            for name, text in self.generator.render(plans, session=True).items():
                (directory / f"{name}.nix").write_text(text, encoding="utf-8")
            if session:
                (directory / f"{SESSION}.py").write_text(session, encoding="utf-8")
            try:
                yield {"pipelines": f"/. + {quote(str(directory))}"}
            except StagedMLError as error:
                if "TOML" in error.message:
                    from stagedml.host.environment import check_files
                    from stagedml.host.toolchain import nix_files

                    check_files([self.project.environments, nix_files() / "environments"])
                raise

    def _session(self, plans: Iterable[Plan]) -> str:
        """Return the text of the session that plans have stages of; empty if they have none.

        Raises:
            SourceError: They are of several states of it.
        """
        texts = list(dict.fromkeys(plan.session for plan in plans if plan.session))
        if texts and self.generator.tree.content(SESSION) not in (b"", texts[0].encode()):
            self.generator = Generator(self.project)
        for text in texts:
            self.generator.tree.provide(SESSION, text)
        return texts[0] if texts else ""

    def _check_given(self, plans: Iterable[Plan]) -> None:
        """Refuse plans with store paths that the store does not have."""
        given = {path: (plan, name) for plan in plans for name, path in plan.realized.items()}
        gone = self.nix.invalid(*given)
        if gone:
            plan, name = given[gone[0]]
            msg = f"the stage {name!r} is given as {gone[0]}, which is not in the store"
            raise GivenRealizationError(msg, where=plan.node(name).where)

    @cached_property
    def history(self) -> History:
        """The runs of the project."""
        return History(self.project, self.nix, self.say)

    def build(
        self, targets: Sequence[Target], plans: Mapping[str, Plan], options: Options = DEFAULTS
    ) -> list[str]:
        """Build targets, record what was realized, and keep it from collection.

        Args:
            targets: What to build.
            plans: The plans of the targets' pipelines, by name (`Target.plan`).
            options: How to build.

        Returns:
            The output paths, in the order of the targets.

        Raises:
            StagedMLError: What Nix or a stage refused, see `stagedml.nix.errors`.
        """
        given = {}
        for target in targets:
            plan = plans[target.plan]
            path = plan.realized.get(plan.node_of(target.stage).name)
            if path is not None:
                given[target] = path
        if given:
            self._check_given(plans.values())
            others = [target for target in targets if target not in given]
            built = dict(zip(others, self.build(others, plans, options), strict=True))
            return [(given | built)[target] for target in targets]
        if not targets:
            return []
        impure = [t for t in targets if self.is_impure(t, plans[t.plan])]
        if impure:
            others = [target for target in targets if target not in impure]
            found: dict[Target, str] = {}
            try:
                found |= zip(others, self.build(others, plans, options), strict=True)
                for target in impure:
                    found[target] = self._in_phases(target, plans[target.plan], options)
            except TargetsFailedError as error:
                done = {t: Result(found.get(t)) for t in targets} | error.results
                error.results = {target: done[target] for target in targets}
                raise
            return [found[target] for target in targets]
        builder = self.builder(targets, plans, options)
        try:
            return builder.build()
        finally:
            self.drvs |= builder.drvs

    def _known(self, targets: Iterable[Target], plans: Mapping[str, Plan]) -> Mapping[str, Plan]:
        """Return plans in which the newest realizations of impure stages stand for these."""
        from stagedml.realization.phases import Phases

        found = dict(plans)
        for target in targets:
            plan = found[target.plan]
            if self.is_impure(target.whole, plan):
                found[target.plan] = Phases(self, target.whole, plan).known()
        return found

    def is_impure(self, target: Target, plan: Plan) -> bool:
        """Whether a target is made of impure stages that are not given, or is one."""
        node = plan.node_of(target.stage)
        return bool(impure_stages(plan.up_to(node.name), target.variant))

    def _in_phases(self, target: Target, plan: Plan, options: Options) -> str:
        """Build a target after the impure stages that it is made of."""
        from stagedml.realization.phases import Phases

        phases = Phases(self, target, plan)
        try:
            done = phases.realize(options)
        except TargetsFailedError as error:
            parts = error.results.values()
            failed = dict.fromkeys(name for part in parts for name in part.failed)
            blocked = dict.fromkeys(name for part in parts for name in part.blocked)
            error.results = {target: Result(None, tuple(failed), tuple(blocked))}
            raise
        if phases.node.name in done.realized:
            output = done.realized[phases.node.name]
            if options.out_link:
                self.nix.add_roots(options.out_link, [output])
            return output
        (output,) = self.builder([target], {target.plan: done}, options).build()
        return output

    def builder(
        self, targets: Sequence[Target], plans: Mapping[str, Plan], options: Options = DEFAULTS
    ) -> Builder:
        """Return what builds targets, for who wants to know more of it than their outputs.

        Args:
            targets: What to build.
            plans: The plans of the targets' pipelines, by name.
            options: How to build.

        Raises:
            PlanError: A target is a stage that its pipeline does not have.
        """
        for target in targets:
            if target.stage:
                plans[target.plan].node(target.stage)
        from stagedml.host.index import pip_variables
        from stagedml.host.netrc import netrc_variables

        _ = self.project.keep_runs  # what is wrong with it is said before a night's training
        self._check_only_realized(targets, plans)
        self.note_untracked(plans.values())

        # Inside the sandbox pip sees no pip.conf: what it says goes along as variables.
        self.nix.env |= pip_variables(self.nix.env)
        nodes = [node for plan in plans.values() for node in plan.nodes]
        if any(isinstance(node, FetchNode) and len(node.urls) > 1 for node in nodes):
            self.nix.env |= netrc_variables(self.nix)
        return Builder(self, targets, plans, options)

    def _check_only_realized(self, targets: Iterable[Target], plans: Mapping[str, Plan]) -> None:
        """Refuse to build what is only to be looked up.

        Raises:
            NotRealizedError: It is not there.
        """
        for target in dict.fromkeys(target.whole for target in targets):
            plan = plans[target.plan]
            found = [n for n in plan.nodes if n.name in plan.only_realized - plan.realized.keys()]
            stages = self.stages(target, plan) if found else {}
            gone = set(self.nix.invalid(*(stages[n.name].output for n in found)))
            for node in found:
                if stages[node.name].output in gone:
                    from stagedml.realized import NotRealizedError

                    msg = f"the stage {node.name!r} is not realized, and is not to be built"
                    hint = "`assert_realized` says so; without it, it is built."
                    raise NotRealizedError(msg, hint=hint, where=node.where)

    def output_paths(
        self, targets: Iterable[Target], plans: Mapping[str, Plan]
    ) -> dict[Target, dict[str, str]]:
        """Return the output paths of the stages of targets' pipelines, each after what it uses.

        One evaluation for all; builds nothing.

        Args:
            targets: Pipelines; which stage of each is meant makes no difference.
            plans: Their plans, by name.
        """
        wanted = list(targets)
        if not wanted:
            return {}
        plans = self._known(wanted, plans)
        used = [plans[name] for name in dict.fromkeys(t.plan for t in wanted)]
        features = features_of(used, {t.variant for t in wanted})
        with self.nix.experimental(features), self.generated(used) as args:
            given = " ".join(f"{name} = {value};" for name, value in args.items())
            project = f"(import (/. + {quote(str(self.project.expression))}) {{ {given} }})"
            rows = " ".join(f"project.{t.whole.attr}.paths" for t in wanted)
            # Nix has to be asked for paths that follow from what was written.
            drvs = " ".join(
                f"(builtins.mapAttrs (_: stage: stage.drvPath) project.{t.whole.attr}.stages)"
                for t in (wanted if features else ())
            )
            found, makers = self.nix.eval_json(
                expr=f"let project = {project}; in [ [ {rows} ] [ {drvs} ] ]"
            )
            for paths, own in zip(found, makers, strict=features != set()):
                unknown = {name: own[name] for name in own if is_placeholder(paths[name])}
                known = self.nix.realised(unknown.values()) if unknown else {}
                paths |= {n: known[drv] for n, drv in unknown.items() if drv in known}
        return {
            target: {n.name: paths[n.name] for n in plans[target.plan].nodes}
            for target, paths in zip(wanted, found, strict=True)
        }

    def note_untracked(self, plans: Iterable[Plan]) -> None:
        """Say which files of the plans a flake does not have, as it is what git tracks."""
        names = untracked(self.project.root, [node for plan in plans for node in plan.local])
        if names:
            more = f" and {len(names) - FEW} more" if len(names) > FEW else ""
            self.say(
                f"note: git does not track {', '.join(names[:FEW])}{more}: `nix build .#NAME` of "
                "this checkout does not see it, and `stagedml build` does"
            )

    def say(self, text: str) -> None:
        """Tell the user something that is not the result."""
        if self.on_progress is not None:
            self.on_progress(text)

    def derivations(
        self, targets: Iterable[Target], plans: Mapping[str, Plan]
    ) -> dict[Target, dict[str, StageDerivation]]:
        """Return the derivations of the stages of targets' pipelines, by name.

        One evaluation for all; builds nothing.

        Args:
            targets: Pipelines; which stage of each is meant makes no difference.
            plans: Their plans, by name.
        """
        from stagedml.nix.graph import stage_graph, with_outputs

        wanted = list(targets)
        plans = self._known(wanted, plans)
        whole = list(dict.fromkeys(target.whole for target in wanted))
        # What is given has no derivation.
        given = [t for t in whole if plans[t.plan].target.name in plans[t.plan].realized]
        whole = [target for target in whole if target not in given]
        used = [plans[name] for name in dict.fromkeys(target.plan for target in whole)]
        if not used:
            return {target: {} for target in wanted}
        features = features_of(used, {target.variant for target in whole})
        with self.nix.experimental(features), self.generated(used) as args:
            attrs = [target.attr for target in whole]
            drvs = self.nix.instantiate(self.project.expression, attrs=attrs, args=args)
        graphs = {
            target: with_outputs(
                self.nix, stage_graph(drv, {node.name for node in plans[target.plan].nodes})
            )
            for target, drv in zip(whole, drvs, strict=True)
        }
        return {target: graphs.get(target.whole, {}) for target in wanted}

    def stages(self, target: Target, plan: Plan) -> dict[str, StageDerivation]:
        """Return the derivations of one pipeline's stages; see `derivations`."""
        return self.derivations([target], {target.plan: plan})[target]

    def outputs(self, target: Target, plan: Plan) -> dict[str, str]:
        """Return the store paths of a pipeline's stages and data, by name; builds nothing."""
        from stagedml.nix.graph import local_paths

        # No derivation leads to what is made of store paths that are given.
        if plan.realized or self.is_impure(target, plan):
            return self.output_paths([target], {target.pipeline: plan})[target]
        stages = self.stages(target, plan)
        local = {node.name for node in plan.local}
        return {n: s.output for n, s in stages.items()} | local_paths(stages.values(), local)

"""The one module that runs Nix programs.

Nothing else in StagedML starts `nix`, `nix-build`, `nix-instantiate` or `nix-store`. The stable,
old-style programs are used wherever they can do the work, so that Nix 2.8 and everything newer
behave alike.
"""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.directories import absolute
from stagedml.nix import MINIMUM_VERSION, sandbox, version
from stagedml.nix.lazy import LazyModule
from stagedml.nix.paths import nix32, sha256_hex, store_dir
from stagedml.nix.process import BuildProcess, MessagesOnly
from stagedml.nix.sandbox import Sandbox
from stagedml.nix.settings import in_force
from stagedml.temporary import temporary_directory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from stagedml.nix import build_state, errors, events, messages, tracebacks
    from stagedml.nix.build_state import Observer
    from stagedml.nix.temporary_roots import TemporaryRoots
else:  # not needed until Nix runs
    build_state = LazyModule("stagedml.nix.build_state")
    errors = LazyModule("stagedml.nix.errors")
    events = LazyModule("stagedml.nix.events")
    messages = LazyModule("stagedml.nix.messages")
    tracebacks = LazyModule("stagedml.nix.tracebacks")

_ARGUMENTS = 500_000  # bytes of command line given to one process; Linux takes about 2 MB


@dataclass(frozen=True)
class Missing:
    """What a build would do.

    Attributes:
        will_build: Derivations that would be built, in Nix's order.
        will_fetch: Paths that would come from a binary cache.
        unknown: Paths that are neither there nor can be made.
    """

    will_build: tuple[str, ...] = ()
    will_fetch: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True)
class BuildResult:
    """What a build has made.

    Attributes:
        outputs: The output paths, in the order asked for.
        built: For each derivation built now (not found in the store), the seconds that it took.
        missing: What would be or was to be done at the start.
        seconds: How long all of it took.
        sandboxed: Whether builds ran in a sandbox.
    """

    outputs: list[str]
    built: dict[str, float] = field(default_factory=dict)
    missing: Missing = field(default_factory=Missing)
    seconds: float = 0.0
    sandboxed: bool = True


class Nix:
    """A way to run Nix programs, always with the same environment and options.

    Args:
        env: The environment of the programs, in place of this process's own (with the settings of
            its virtual environment, see `stagedml.nix.settings`).
        options: Settings passed to each program as `--option NAME VALUE`.
        verbose: Called with each command, quoted for a shell, before it runs.
        messages: Called with what Nix says beside its results: warnings, `builtins.trace`.
        directory: Where the Nix programs are; default `STAGEDML_NIX_BIN`, else `PATH`.
    """

    def __init__(
        self,
        *,
        env: Mapping[str, str] | None = None,
        options: Mapping[str, str] | None = None,
        verbose: Callable[[str], None] | None = None,
        messages: Callable[[str], None] | None = None,
        directory: str | Path | None = None,
    ) -> None:
        self.env = in_force(absolute()) if env is None else absolute(env)
        self.options: dict[str, str] = dict(options or {})
        self.verbose = verbose
        self.messages = messages
        self.sandbox = Sandbox(self.options, messages)
        chosen = directory or self.env.get("STAGEDML_NIX_BIN")
        self.directory: Path | None = Path(chosen) if chosen else None

    # -- where things are ---------------------------------------------------------------------

    @property
    def store_dir(self) -> str:
        """The store's folder, found without starting Nix."""
        return store_dir(self.env)

    @property
    def state_dir(self) -> str:
        """The folder of Nix's database and GC roots, found without starting Nix."""
        return self.env.get("NIX_STATE_DIR") or "/nix/var/nix"

    def program(self, name: str) -> str:
        """The full path of a Nix program.

        Raises:
            NixNotFoundError: There is none.
        """
        if self.directory is not None:
            found = shutil.which(name, path=str(self.directory))
            if found is None:
                raise errors.NixNotFoundError(name, directory=str(self.directory))
            return found
        found = shutil.which(name, path=self.env.get("PATH", os.defpath))
        if found is None:
            raise errors.NixNotFoundError(name)
        return found

    def version(self) -> tuple[int, ...]:
        """Nix's version, as numbers: `(2, 34, 8)`.

        It is remembered from run to run, until the program changes.
        """
        return version.parse(version.remembered(self.program("nix-store"), self.env, self._tell))

    def _tell(self) -> str:
        return self.run("nix-store", "--version").stdout.strip()

    def check_version(self) -> None:
        """Check that Nix is there and new enough; starts nothing if it has been seen before.

        Raises:
            NixNotFoundError: No Nix here.
            NixTooOldError: It is older than 2.8.
        """
        found = self.version()
        if found[:2] < MINIMUM_VERSION:
            raise errors.NixTooOldError(".".join(map(str, found)))

    def check_supported(self) -> None:
        """Check that Nix is there, new enough, and able to write to its store.

        Raises:
            NixNotFoundError: No Nix here.
            NixTooOldError: It is older than 2.8.
            StoreNotWritableError: The store cannot be written to.
            DaemonUnreachableError: The daemon does not answer.
        """
        self.check_version()
        # Any question opens the store, whose folders Nix then makes if it must.
        some = f"{self.store_dir}/{'0' * 32}-stagedml"
        self.run("nix-store", "--check-validity", "--print-invalid", some)

    # -- running ------------------------------------------------------------------------------

    def command(self, *args: str) -> list[str]:
        """The full command line of a Nix program: its path, arguments and this client's options."""
        program, *rest = args
        line = [self.program(program), *rest]
        for name, value in self.options.items():
            line += ["--option", name, value]
        return line

    def run(
        self,
        *args: str,
        input: str | None = None,  # noqa: A002
        check: bool = True,
        cwd: str | Path | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Runs one Nix program to its end and captures what it writes.

        Args:
            args: The program's name (`nix-store`) and its arguments.
            input: What it reads on stdin; nothing if absent.
            check: Whether a non-zero exit status is an error.
            cwd: The folder it runs in.

        Raises:
            NixError: It failed, and `check` was asked for; one of its subclasses where the cause
                is known.
        """
        line = self.command(*args)
        self._announce(line)
        # As events, errors come without their trace, and their position apart.
        line += ["--log-format", "internal-json"]
        done = subprocess.run(
            line,
            env=self.env,
            cwd=cwd,
            input=input,
            stdin=subprocess.DEVNULL if input is None else None,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        state = build_state.BuildState()
        said: list[str] = []
        for row in done.stderr.split("\n"):
            event = events.parse_line(row)
            state.apply(event)
            if isinstance(event, events.Message | events.Unparsed):
                said.append(event.text)
                if isinstance(event, events.Message) and not event.is_error:
                    self.pass_on(event)
        done.stderr = "".join(f"{text}\n" for text in said)
        if check and done.returncode != 0:
            raise self._error(state, line[:-2], done.stderr, done.returncode)
        return done

    def _probe(self) -> str:
        """What Nix says if it cannot build anything at all in a sandbox."""
        line = ("nix-build", "--no-out-link", *self.sandbox.arguments, "--expr", sandbox.PROBE)
        done = self.run(*line, "--argstr", "unique", os.urandom(16).hex(), check=False)
        return done.stderr if done.returncode != 0 else ""

    def _announce(self, line: Sequence[str]) -> None:
        if self.verbose is not None:
            self.verbose(shlex.join(line))

    def pass_on(self, message: events.Message) -> None:
        """Hands on what Nix says beside its results, if it is of interest."""
        # Warned of at each use of the old-style programs; the roots are ours to care for.
        common = "--add-root" in message.text or "--show-trace" in message.text
        # A daemon does not let everyone choose; then its own setting holds.
        common = common or "client-specified setting 'sandbox" in message.text
        if self.messages is not None and message.level <= events.WARNING and not common:
            self.messages(message.text)

    def _error(
        self, state: build_state.BuildState, line: Sequence[str], stderr: str, returncode: int
    ) -> errors.NixError:
        """The exception for a program that failed."""
        return messages.explain(
            state.messages,
            state.noise,
            state.failed,
            places=(self.store_dir, self.state_dir),
            command=line,
            stderr=stderr,
            returncode=returncode,
        )

    # -- adding data --------------------------------------------------------------------------

    def add(self, path: str | Path, *, name: str | None = None) -> str:
        """Adds a file or folder to the store (as a NAR, addressed by content)."""
        return self._add(("--add",), Path(path), name)

    def fixed_path(self, sha256: str, name: str) -> str:
        """The path that a file has as a flat fixed-output derivation, whether it is there or not.

        Args:
            sha256: Its hash, hexadecimal.
            name: Its name in the store.
        """
        return self.run("nix-store", "--print-fixed-path", "sha256", sha256, name).stdout.strip()

    def add_fixed_flat(self, path: str | Path, *, name: str | None = None) -> str:
        """Adds a file under the path that a flat sha256 fixed-output derivation of it has."""
        return self._add(("--add-fixed", "sha256"), Path(path), name)

    def add_all_fixed_flat(self, paths: Sequence[Path]) -> list[str]:
        """Adds files as `add_fixed_flat` does, many in one process, under their own names."""
        added: list[str] = []
        for some in _chunks([str(path.absolute()) for path in paths]):
            added += self.run("nix-store", "--add-fixed", "sha256", *some).stdout.split()
        return added

    def add_all_fixed_trees(self, paths: Sequence[Path]) -> list[str]:
        """Adds directories under the paths of recursive sha256 fixed-output derivations of them."""
        words = [str(path.absolute()) for path in paths]
        return self.run("nix-store", "--add-fixed", "--recursive", "sha256", *words).stdout.split()

    def _add(self, how: tuple[str, ...], path: Path, name: str | None) -> str:
        if name is None or name == path.name:
            return self.run("nix-store", *how, str(path.absolute())).stdout.strip()
        with temporary_directory("add") as temporary:
            # `nix-store` takes the store name from the base name: give it a link with that name.
            renamed = temporary / name
            if path.is_dir() and not path.is_symlink():
                shutil.copytree(path, renamed, symlinks=True, copy_function=_link_or_copy)
            else:
                _link_or_copy(str(path), str(renamed))
            return self.run("nix-store", *how, str(renamed)).stdout.strip()

    def prefetch(self, url: str, *, name: str | None = None) -> tuple[str, str]:
        """Downloads a file into the store.

        Args:
            url: Where it is.
            name: Its name in the store; the last part of the URL if absent.

        Returns:
            Its sha256, as 64 hexadecimal digits, and its store path.
        """
        line = ["nix-prefetch-url", "--print-path", *(("--name", name) if name else ()), url]
        nix32, path = self.run(*line).stdout.split()[-2:]
        return sha256_hex(nix32), path

    def settings(self) -> dict[str, str]:
        """Nix's settings as it takes them from its files and the environment."""
        words = ("config", "show") if self.version() >= (2, 20) else ("show-config",)
        features = ("--extra-experimental-features", "nix-command")
        rows = self.run("nix", *words, *features).stdout.splitlines()
        return {k: v for k, _, v in (row.partition(" = ") for row in rows)}

    # -- evaluation ---------------------------------------------------------------------------

    def instantiate(
        self,
        file: str | Path | None = None,
        *,
        expr: str | None = None,
        attrs: Sequence[str] = (),
        args: Mapping[str, str] | None = None,
        argstrs: Mapping[str, str] | None = None,
        add_root: str | Path | None = None,
    ) -> list[str]:
        """Evaluates to derivations and writes them to the store.

        Args:
            file: A file with a Nix expression.
            expr: A Nix expression, in place of a file.
            attrs: Which attributes of it; the whole if none.
            args: Arguments of the expression, as Nix expressions.
            argstrs: Arguments of the expression, as strings.
            add_root: A link to make that keeps the derivations from collection (`add_root-2` and
                so on for the second and so on).

        Returns:
            The derivations' paths, in the order asked for, without output names.

        Raises:
            EvaluationError: The expression is wrong, or called `throw`.
        """
        line = ["nix-instantiate", *_source(file, expr, attrs, args, argstrs)]
        if add_root is not None:
            line += ["--add-root", str(Path(add_root).absolute()), "--indirect"]
        found = self.run(*line).stdout.split("\n")
        drvs = [row.split("!", 1)[0] for row in found if row]
        return drvs if add_root is None else [os.path.realpath(drv) for drv in drvs]

    def eval_json(
        self,
        file: str | Path | None = None,
        attr: str | None = None,
        args: Mapping[str, str] | None = None,
        *,
        expr: str | None = None,
        argstrs: Mapping[str, str] | None = None,
    ) -> Any:
        """Evaluates strictly to a value, by way of JSON.

        Raises:
            EvaluationError: The expression is wrong, or called `throw`.
        """
        attrs = () if attr is None else (attr,)
        source = _source(file, expr, attrs, args, argstrs)
        flags = ("--eval", "--strict", "--json", "--read-write-mode")
        done = self.run("nix-instantiate", *flags, *source)
        return json.loads(done.stdout)

    # -- questions about the store --------------------------------------------------------------

    def query(self, flag: str, *paths: str) -> list[str]:
        """The lines that `nix-store --query FLAG PATHS` prints (`--references`, `--deriver`...)."""
        rows: list[str] = []
        for some in _chunks(paths):
            rows += self.run("nix-store", "--query", flag, *some).stdout.split("\n")
        return [row for row in rows if row]

    def is_valid(self, path: str) -> bool:
        """Whether a path is in the store."""
        return not self.invalid(path)

    def invalid(self, *paths: str) -> list[str]:
        """Those of the paths that are not in the store, in their order; one process for all."""
        gone = {path for path in paths if not os.path.lexists(path)}
        gone.update(self.unknown(*(path for path in paths if path not in gone)))
        return [path for path in paths if path in gone]

    def unknown(self, *paths: str) -> list[str]:
        """Those of the paths that Nix does not take for there, whether they are or not."""
        found: list[str] = []
        for some in _chunks(paths):
            done = self.run("nix-store", "--check-validity", "--print-invalid", *some)
            found += done.stdout.split()
        return found

    def missing(self, drvs: Sequence[str]) -> Missing:
        """What building these derivations would do, without doing it."""
        state = build_state.BuildState()
        for some in _chunks(drvs):
            done = self._dry_run("nix-store", "--realise", "--dry-run", *some)
            for row in done.split("\n"):
                state.feed(row)
        return _missing(state)

    def _dry_run(self, *args: str) -> str:
        """What a dry run writes to stderr, as events."""
        line = self.command(*args)
        self._announce(line)
        done = subprocess.run(
            [*line, "--log-format", "internal-json"],
            env=self.env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if done.returncode != 0:
            state = build_state.BuildState()
            for row in done.stderr.split("\n"):
                state.feed(row)
            raise self._error(state, line, done.stderr, done.returncode)
        return done.stderr

    def log(self, path: str) -> str:
        """The build log of a derivation, or of an output by way of its derivation.

        Raises:
            LogNotFoundError: Nix keeps none: it was built elsewhere, or never.
        """
        done = self.run("nix-store", "--read-log", path, check=False)
        if done.returncode != 0:
            if "is not available" in done.stderr or not done.stderr.strip():
                raise errors.LogNotFoundError(
                    f"Nix keeps no build log of {path}",
                    hint="It was built on another machine, fetched from a cache, or never built.",
                )
            raise errors.NixError(
                done.stderr.strip(), stderr=done.stderr, returncode=done.returncode
            )
        drv = path if path.endswith(".drv") else self.query("--deriver", path)[0]
        return tracebacks.Tracebacks().text(drv, done.stdout)

    # -- garbage collection roots -----------------------------------------------------------------

    def add_roots(self, link: str | Path, paths: Sequence[str]) -> list[Path]:
        """Makes links to paths in the store, and thereby keeps these from collection.

        What a link leads to can be changed afterwards: Nix remembers the link alone.

        Args:
            link: The first link; the others are `link-2` and so on.
            paths: Paths that are there; one may be named several times.

        Returns:
            The links, in the order of the paths.
        """
        links: list[Path] = []
        for number, some in enumerate(_chunks(paths)):
            first = Path(f"{link}.{number}" if number else link).absolute()
            self.run("nix-store", "--realise", *some, "--add-root", str(first), "--indirect")
            links += [first, *(Path(f"{first}-{n}") for n in range(2, len(some) + 1))]
        return links

    def temporary_roots(self) -> TemporaryRoots:
        """A process that keeps paths from collection, as long as it is open."""
        from stagedml.nix.temporary_roots import TemporaryRoots

        line = self.command("nix-store", "--serve", "--write")
        self._announce(line)
        return TemporaryRoots(line, self.env)

    def is_root(self, link: str | Path) -> bool:
        """Whether a link keeps what it leads to from collection; starts nothing.

        Nix forgets an indirect root when it collects garbage while the link is out of its sight,
        in a home that is not mounted, for one.
        """
        text = os.path.normpath(link)
        digest = hashlib.sha1(os.fsencode(text), usedforsecurity=False).digest()
        known = Path(self.state_dir, "gcroots/auto", nix32(digest))
        try:
            # Where this folder cannot be looked into, there is no telling.
            return os.path.exists(text) and (  # noqa: PTH110 - of any link
                os.path.lexists(known) or not os.access(known.parent, os.R_OK | os.X_OK)
            )
        except OSError:
            return False

    # -- building -------------------------------------------------------------------------------

    def build(
        self,
        file: str | Path | None = None,
        attrs: Sequence[str] = (),
        *,
        expr: str | None = None,
        drvs: Sequence[str] | None = None,
        args: Mapping[str, str] | None = None,
        argstrs: Mapping[str, str] | None = None,
        out_link: str | Path | None = None,
        keep_going: bool = False,
        keep_failed: bool = False,
        jobs: int | str | None = None,
        cores: int | None = None,
        dry_run: bool = False,
        check: bool = False,
        repair: bool = False,
        impure: bool = False,
        observer: Observer | None = None,
    ) -> BuildResult:
        """Builds, in one Nix process, whatever of it is not in the store yet.

        Args:
            file: A file with a Nix expression.
            attrs: Which attributes of it; the whole if none.
            expr: A Nix expression, in place of a file.
            drvs: Derivations, in place of an expression; all their outputs are built.
            args: Arguments of the expression, as Nix expressions.
            argstrs: Arguments of the expression, as strings.
            out_link: The link to make to the (first) output, which also keeps it from collection.
            keep_going: Go on with the others when one fails.
            keep_failed: Leave the build folders of those that fail, for a look.
            jobs: How many derivations to build at once; Nix's setting if absent.
            cores: How many cores each may use; Nix's setting if absent.
            dry_run: Only say what would be done.
            check: Build again what is there, and compare (Nix's `--check`).
            repair: Build again what is damaged or gone although Nix takes it for there.
            impure: The derivations are impure ones: each build is a new one.
            observer: What follows the build.

        Raises:
            BuildFailedError: Something did not build.
            EvaluationError: The expression is wrong, or called `throw`.
            BuildInterruptedError: Stopped by Ctrl-C, SIGTERM or SIGHUP.
        """
        if impure:
            if drvs is None:
                drvs = self.instantiate(file, expr=expr, attrs=attrs, args=args, argstrs=argstrs)
            suffix = "^*" if self.version() >= (2, 15) else ""
            line = ["nix", "build", "--json", *(f"{drv}{suffix}" for drv in drvs)]
            features = "nix-command ca-derivations impure-derivations"
            line += ["--extra-experimental-features", features]
            line += ["--out-link", str(out_link)] if out_link else ["--no-link"]
        elif drvs is not None:
            if file is not None or expr is not None or attrs:
                raise TypeError("give either derivations or an expression")
            if not drvs:
                return BuildResult([])
            line = ["nix-store", "--realise", *drvs]
            if out_link and not dry_run:
                line += ["--add-root", str(Path(out_link).absolute()), "--indirect"]
        else:
            line = ["nix-build", *_source(file, expr, attrs, args, argstrs)]
            line += ["--out-link", str(out_link)] if out_link else ["--no-out-link"]
        if keep_going:
            line.append("--keep-going")
        if keep_failed:
            line.append("--keep-failed")
        if jobs is not None:
            line += ["--max-jobs", str(jobs)]
        if cores is not None:
            line += ["--option", "cores", str(cores)]
        if dry_run:
            line.append("--dry-run")
        if check:
            line.append("--rebuild" if impure else "--check")
        if repair:
            line.append("--repair")
        started = time.monotonic()
        watcher = observer if observer is not None else MessagesOnly(self.pass_on)
        while True:
            full = [*self.command(*line), *self.sandbox.arguments]
            self._announce(full)
            run = BuildProcess([*full, "-v", "--log-format", "internal-json"], self.env, watcher)
            stdout, returncode = run.follow()
            if returncode == 0 or not self.sandbox.retry(run.said, self._probe):
                break
        if returncode != 0:
            error = self._error(run.state, full, run.said, returncode)
            if isinstance(error, errors.BuildFailedError) and observer is not None:
                error = errors.BuildFailedError(
                    error.failures,
                    blocked=error.blocked,
                    logs_shown=observer.shows_logs,
                    command=full,
                    stderr=run.said,
                    returncode=returncode,
                )
            raise error
        if dry_run:
            outputs = []
        elif impure:
            outputs = _json_outputs(stdout, drvs or ())
        else:
            # A link may have blanks in its path.
            rows = [row for row in stdout.split("\n") if row]
            outputs = [os.path.realpath(row) if out_link else row for row in rows]
        seconds = time.monotonic() - started
        return BuildResult(
            outputs, dict(run.state.done), _missing(run.state), seconds, self.sandbox.isolates
        )


def _missing(state: build_state.BuildState) -> Missing:
    return Missing(
        tuple(dict.fromkeys(state.planned)),
        tuple(dict.fromkeys(state.fetched)),
        tuple(dict.fromkeys(state.unknown)),
    )


def _json_outputs(text: str, drvs: Sequence[str]) -> list[str]:
    """The output paths in what `nix build --json` prints, in the derivations' order."""
    rows = json.loads(text)
    by_drv = {Path(str(row["drvPath"])).name: list(row["outputs"].values()) for row in rows}
    return [str(output) for drv in drvs for output in by_drv[Path(drv).name]]


def _chunks(items: Sequence[str]) -> Iterator[Sequence[str]]:
    """Splits so many items that they fit on one command line each; mostly there is one part."""
    start = size = 0
    for number, item in enumerate(items):
        size += len(item) + 1
        if size > _ARGUMENTS:
            yield items[start:number]
            start, size = number, len(item) + 1
    if start < len(items):
        yield items[start:]


def _source(
    file: str | Path | None,
    expr: str | None,
    attrs: Sequence[str],
    args: Mapping[str, str] | None,
    argstrs: Mapping[str, str] | None,
) -> list[str]:
    """The arguments that tell the old-style programs what to evaluate."""
    if (file is None) == (expr is None):
        raise TypeError("give either file or expr")
    line = ["--expr", expr] if expr is not None else [str(Path(str(file)).absolute())]
    for attr in attrs:
        line += ["--attr", attr]
    for name, value in (args or {}).items():
        line += ["--arg", name, value]
    for name, value in (argstrs or {}).items():
        line += ["--argstr", name, value]
    return line


def _link_or_copy(source: str, target: str) -> str:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:  # another file system, or links to others' files are forbidden
        shutil.copy2(source, target, follow_symlinks=False)
    return target

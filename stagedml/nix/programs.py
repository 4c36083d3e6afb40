"""Running Nix programs: which, with what environment and options, and what they say.

Nothing else in StagedML starts `nix`, `nix-build`, `nix-instantiate` or `nix-store`, but for
`archives`, and `process` and `temporary_roots`, which `client` and `store` give their command
lines. The stable,
old-style programs are used wherever they can do the work, so that Nix 2.8 and everything newer
behave alike.
"""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.directories import absolute
from stagedml.nix import MINIMUM_VERSION, version
from stagedml.nix.lazy import LazyModule
from stagedml.nix.paths import state_dir, store_dir
from stagedml.nix.sandbox import Sandbox
from stagedml.nix.settings import in_force

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from stagedml.nix import build_state, errors, events, messages
else:  # not needed until Nix runs
    build_state = LazyModule("stagedml.nix.build_state")
    errors = LazyModule("stagedml.nix.errors")
    events = LazyModule("stagedml.nix.events")
    messages = LazyModule("stagedml.nix.messages")

# What would be done is what this package goes by, whatever the user's settings show him.
LISTED = ("--option", "print-missing", "true")
# Settings that this package gives to Nix of its own accord.
_WISHES = ("sandbox", "narinfo-cache-", "stalled-download-timeout", "download-attempts")
_ARGUMENTS = 500_000  # bytes of command line given to one process; Linux takes about 2 MB


class Programs:
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
        self.features: frozenset[str] = frozenset()  # experimental ones, that are asked for
        self.verbose = verbose
        self.messages = messages
        self.sandbox = Sandbox(self.options, messages, self.env)
        chosen = directory or self.env.get("STAGEDML_NIX_BIN")
        self.directory: Path | None = Path(chosen) if chosen else None

    # -- where things are ---------------------------------------------------------------------

    @property
    def store_dir(self) -> str:
        """The store's directory, found without starting Nix."""
        return store_dir(self.env)

    @property
    def state_dir(self) -> str:
        """The directory of Nix's database and GC roots, found without starting Nix."""
        return state_dir(self.env)

    def program(self, name: str) -> str:
        """Return the full path of a Nix program.

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
        # Any question opens the store, whose directories Nix then makes if it must.
        some = f"{self.store_dir}/{'0' * 32}-stagedml"
        self.run("nix-store", "--check-validity", "--print-invalid", some)

    def settings(self) -> dict[str, str]:
        """Nix's settings as it takes them from its files and the environment."""
        words = ("config", "show") if self.version() >= (2, 20) else ("show-config",)
        features = ("--extra-experimental-features", "nix-command")
        rows = self.run("nix", *words, *features).stdout.splitlines()
        return {k: v for k, _, v in (row.partition(" = ") for row in rows)}

    def settings_of_machine(self) -> dict[str, str]:
        """Nix's settings as a daemon takes them: without any user's own."""
        env = {**self.env, "NIX_CONFIG": "", "NIX_USER_CONF_FILES": "/dev/null"}
        return Programs(env=env, directory=self.directory).settings()

    # -- running ------------------------------------------------------------------------------

    def command(self, *args: str) -> list[str]:
        """Return the command line of a Nix program: its path, arguments, this client's options."""
        program, *rest = args
        line = [self.program(program), *rest]
        for name, value in self.options.items():
            line += ["--option", name, value]
        if self.features:
            line += ["--extra-experimental-features", " ".join(sorted(self.features))]
        return line

    @contextlib.contextmanager
    def experimental(self, features: Iterable[str]) -> Iterator[None]:
        """Ask Nix for experimental features meanwhile, beside those that it was told to have."""
        before = self.features
        self.features = before | frozenset(features)
        try:
            yield
        finally:
            self.features = before

    def run(
        self,
        *args: str,
        input: str | None = None,  # noqa: A002
        check: bool = True,
        cwd: str | Path | None = None,
        quiet: bool = False,
        limit: float | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run one Nix program to its end, and capture what it writes.

        Args:
            args: The program's name (`nix-store`) and its arguments.
            input: What it reads on stdin; nothing if absent.
            check: Whether a non-zero exit status is an error.
            cwd: The directory it runs in.
            quiet: Whether to keep to oneself what it says beside its results.
            limit: How many seconds it gets; without an end if absent.

        Raises:
            NixError: It failed, and `check` was asked for; one of its subclasses where the cause
                is known.
        """
        line = self.command(*args)
        self._announce(line)
        # As events, errors come without their trace, and their position apart.
        line += ["--log-format", "internal-json"]
        try:
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
                timeout=limit,
            )
        except subprocess.TimeoutExpired:
            raise errors.NixError(f"no answer in {limit:.0f} s", command=line[:-2]) from None
        state = build_state.BuildState()
        said: list[str] = []
        for row in done.stderr.split("\n"):
            event = events.parse_line(row)
            state.apply(event)
            if isinstance(event, events.Message | events.Unparsed):
                said.append(event.text)
                if isinstance(event, events.Message) and not event.is_error and not quiet:
                    self.pass_on(event)
        done.stderr = "".join(f"{text}\n" for text in said)
        if check and done.returncode != 0:
            raise self._error(state, line[:-2], done.stderr, done.returncode)
        return done

    def _announce(self, line: Sequence[str]) -> None:
        if self.verbose is not None:
            self.verbose(shlex.join(line))

    def pass_on(self, message: events.Message) -> None:
        """Hands on what Nix says beside its results, if it is of interest."""
        # Warned of at each use of the old-style programs; the roots are ours to care for.
        common = "--add-root" in message.text or "--show-trace" in message.text
        # A daemon does not let everyone choose; then its own setting holds.
        chosen = message.text.partition("client-specified setting '")[2]
        common = common or chosen.startswith(_WISHES)
        if self.messages is not None and message.level <= events.WARNING and not common:
            self.messages(message.text)

    def _error(
        self, state: build_state.BuildState, line: Sequence[str], stderr: str, returncode: int
    ) -> errors.NixError:
        """Return the exception for a program that failed."""
        return messages.explain(
            state.messages,
            state.noise,
            state.failed,
            places=(self.store_dir, self.state_dir),
            command=line,
            stderr=stderr,
            returncode=returncode,
            builders=state.builders,
        )

    def _dry_run(self, *args: str) -> str:
        """Return what a dry run writes to stderr, as events."""
        line = [*self.command(*args), *LISTED]
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


def chunks(items: Sequence[str]) -> Iterator[Sequence[str]]:
    """Split so many items that they fit on one command line each; mostly there is one part."""
    start = size = 0
    for number, item in enumerate(items):
        size += len(item) + 1
        if size > _ARGUMENTS:
            yield items[start:number]
            start, size = number, len(item) + 1
    if start < len(items):
        yield items[start:]

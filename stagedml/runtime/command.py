"""External programs: started without a shell, their errors told, their output kept."""

from __future__ import annotations

import os

from stagedml.runtime.errors import CommandError, DefinitionError
from stagedml.runtime.stage import OutputsT, P, Stage
from stagedml.runtime.supervisor import DAY, WEEK

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Concatenate

    from stagedml.runtime.stage import Accelerator, Argument, Bits, Build

_TAIL = 4096  # bytes of what a program said that its error repeats
_LINES = 20


class CommandStage(Stage[P, OutputsT]):
    """A stage that is one run of a program; see `command`."""

    outputs: type[OutputsT]
    stdout: str | None

    def perform(self, build: Build[Any], values: Sequence[Any], config: dict[str, Any]) -> Any:
        """See `Stage.perform`."""
        words: Any = self.function(build, *values, **config)
        if isinstance(words, str) or not isinstance(words, list | tuple):
            msg = f"the command {self.name!r} must return a list of arguments, not {words!r}"
            raise DefinitionError(msg, hint="No shell splits a line: write [program, argument...].")
        run_program(
            words,
            cwd=build.tmp,
            stdout=getattr(build.out, self.stdout) if self.stdout else None,
        )
        return build.out


def command(
    outputs: type[OutputsT],
    *,
    stdout: str | None = None,
    name: str | None = None,
    environment: str | None = None,
    programs: Sequence[str] = (),
    accelerator: Accelerator | None = None,
    timeout: float = WEEK,
    max_silent: float = DAY,
    closed: bool = False,
    bits: Bits = "portable",
) -> Callable[
    [Callable[Concatenate[Build[OutputsT], P], Sequence[Argument]]], CommandStage[P, OutputsT]
]:
    """Turn `(Build, inputs..., *, parameters...) -> arguments` into a stage that runs a program.

    The program is the first of the arguments: a path, or a name to be found among `programs`, in
    the environment, or beside the interpreter (`python3`). No shell is involved. It runs in an
    empty directory, and writes the promised files to the paths that it is given.

    Args:
        outputs: The class of what it promises.
        stdout: The promised file that what it prints is written to; the log by default.
        name: As for `stage`, like all that follow.
        environment: The Python environment, with the programs of its packages.
        programs: Of nixpkgs, as `nixpkgs:gawk`.
        accelerator: `cuda` where it needs a GPU.
        timeout: Seconds after which it is stopped.
        max_silent: Seconds without a line of output after which it is.
        closed: Its output must not mention the toolchain.
        bits: `portable`, or `fast`.
    """

    def decorate(
        function: Callable[Concatenate[Build[OutputsT], P], Sequence[Argument]],
    ) -> CommandStage[P, OutputsT]:
        promise = outputs.promises.get(stdout) if stdout is not None else None
        if stdout is not None and (promise is None or promise.kind != "file"):
            msg = f"{outputs.__qualname__} has no file {stdout!r} for what the program prints"
            raise DefinitionError(msg)
        made: CommandStage[P, OutputsT] = CommandStage(
            function,  # type: ignore[arg-type] # its arguments are run, see `perform`
            name=name or function.__name__.replace("_", "-"),
            environment=environment,
            programs=programs,
            accelerator=accelerator,
            timeout=timeout,
            max_silent=max_silent,
            closed=closed,
            lineage=False,
            bits=bits,
        )
        made.outputs, made.stdout = outputs, stdout
        return made

    return decorate


def run_program(
    words: Sequence[Argument],
    *,
    cwd: str | os.PathLike[str],
    stdout: str | os.PathLike[str] | None = None,
) -> None:
    """Run a program to its end; what it says on stderr goes to the log.

    Args:
        words: The program, and its arguments.
        cwd: Where.
        stdout: The file that what it prints is written to; the log by default.

    Raises:
        CommandError: It is not there, it fails, or it is killed.
    """
    import contextlib
    import shlex
    import shutil
    import signal
    import subprocess

    line = [_word(word) for word in words]
    if not line:
        msg = "no program is named"
        raise CommandError(msg)
    shown = shlex.join(line)
    program = shutil.which(line[0])
    if program is None:
        there = os.path.exists(line[0])
        why = "is not executable" if there and "/" in line[0] else "is not there"
        hint = (
            "Programs are those of the stage's environment, of `programs=[...]`, and `python3`; a"
            " script is an argument of its interpreter, or a `file(m, ..., executable=True)`."
        )
        msg = f"the program {line[0]!r} {why}"
        raise CommandError(msg, hint=hint)
    with contextlib.ExitStack() as stack:
        out = stack.enter_context(open(stdout, "wb")) if stdout is not None else None
        try:
            process = subprocess.Popen(
                line,
                executable=program,
                cwd=cwd,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.PIPE,
            )
        except OSError as error:
            msg = f"{shown}\ncannot be started: {error.strerror}"
            hint = "A script's first line may name an interpreter that is not in the sandbox."
            raise CommandError(msg, hint=hint) from None
        said = _hand_on(process.stderr.fileno() if process.stderr else -1)
        code = process.wait()
    if code:
        how = f"was killed by signal {-code}" if code < 0 else f"exited with status {code}"
        text = "\n".join(said.decode("utf-8", "replace").rstrip("\n").split("\n")[-_LINES:])
        msg = f"{shown}\n{how}" + (f", after it said:\n{text}" if text else ", and said nothing")
        failed = CommandError(msg)
        failed.of_machine = code in (-signal.SIGKILL, -signal.SIGTERM)  # where memory runs out, say
        raise failed


def _word(word: Argument) -> str:
    if isinstance(word, bool) or not isinstance(word, str | os.PathLike | int | float):
        msg = f"not an argument of a program: {word!r}"
        raise CommandError(msg, hint="Arguments are texts, paths and numbers.")
    return os.fspath(word) if isinstance(word, str | os.PathLike) else repr(word)


def _hand_on(pipe: int) -> bytes:
    """Write to the log what a program says; its last bytes."""
    tail = b""
    while data := os.read(pipe, 1 << 16):
        tail = (tail + data)[-_TAIL:]
        while data:
            data = data[os.write(2, data) :]
    return tail

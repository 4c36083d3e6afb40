"""Programs at the user's terminal: shells in the surroundings of a stage."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from types import FrameType

    from stagedml.realization.surroundings import Surroundings

RUN = "stagedml-run"
OUTSIDE = "outside of the sandbox: it sees all of this machine, and the network"


def open_shell(place: Surroundings, line: str | None, env: dict[str, str]) -> int:
    """Open a shell in the surroundings of a stage; its exit status.

    Args:
        place: The surroundings.
        line: What to run in place of what is typed.
        env: The environment in which the stage's function runs.
    """
    if line is None:
        print(_banner(place), file=sys.stderr)
    programs = place.program(RUN, "rerun")
    # The user's own programs come last, an editor among them.
    paths = [str(programs), env["PATH"], os.environ.get("PATH", os.defpath)]
    env["PATH"] = os.pathsep.join(paths)
    words = _shell(place.directory, place.stage.name, line, env)
    return run_in_terminal(words, env=env, cwd=place.top)


def _shell(directory: Path, name: str, line: str | None, env: dict[str, str]) -> list[str]:
    """Return the line that starts the user's shell; else bash, else sh."""
    found = next(s for s in (os.environ.get("SHELL"), "bash", "sh") if s and shutil.which(s))
    shell = str(shutil.which(found))
    env["SHELL"] = shell
    if line is not None:
        return [shell, "-c", line]
    # A home without settings makes zsh ask for some; those of the machine may set another PATH.
    kind = os.path.basename(shell)  # noqa: PTH119
    if kind == "zsh":
        (directory / ".zshrc").write_text(f"PROMPT='[{name}] %~ %# '\n", encoding="utf-8")
        env["ZDOTDIR"] = str(directory)
    elif kind == "bash" and sys.stdin.isatty():
        settings = directory / "bashrc"
        settings.write_text(f"PS1='[{name}] \\w \\$ '\n", encoding="utf-8")
        return [shell, "--rcfile", str(settings), "-i"]
    else:
        env["PS1"] = f"[{name}] $ "
    return [shell]


def _banner(place: Surroundings) -> str:
    """Return what this is, where things are, and what to do."""
    stage = place.stage
    title = f"{stage.pipeline}.{stage.name}"
    rows = [("here", f"{place.top}, as its build directory")]
    if place.sources is not None:
        rows.append(("sources", f"{place.sources}, to be edited; your own files stay as they are"))
    rows += [("input", path) for path in stage.input_paths]
    rows.append(("output", f"$out: {place.out}; nothing of it enters the store"))
    rows.append(("to run it", f"{RUN}, from the start, with $out emptied; or python3"))
    lines = [f"  {what:<10} {text}" for what, text in rows]
    return "\n".join([f"The stage {title}, {OUTSIDE}.", *lines, "  exit       deletes all of it"])


def run_in_terminal(line: Sequence[str], *, env: Mapping[str, str], cwd: Path) -> int:
    """Run a program at this terminal, which Ctrl-C is for, too; its exit status.

    One that a signal killed has 128 and the signal's number, as in a shell.
    """
    process: subprocess.Popen[bytes] | None = None

    def end(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
        if process is not None:
            process.send_signal(number)

    def pass_over(number: int, frame: FrameType | None) -> None:
        """Leave it to the program, which has it from the terminal, too.

        Unlike `SIG_IGN` this is not inherited.
        """

    handlers: dict[signal.Signals, Any] = {signal.SIGTERM: end, signal.SIGHUP: end}
    handlers |= {signal.SIGINT: pass_over, signal.SIGQUIT: pass_over}
    before = {}
    with suppress(ValueError):  # not the main thread, whose signals they are
        before = {number: signal.signal(number, what) for number, what in handlers.items()}
    try:
        process = subprocess.Popen(line, env=env, cwd=cwd)
        code = process.wait()
    finally:
        for number, what in before.items():
            signal.signal(number, what)
    return code if code >= 0 else 128 - code

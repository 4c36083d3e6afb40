"""Runs what a page of documentation shows, as a reader would who follows it from top to bottom.

`run_page(page, folder, store)` goes through the fenced blocks of a page, in order, in one folder:

* A block whose first line is `# path/of/file` is written to that file.
* A `diff` block is applied to the files that it names.
* In a `console` block each line after `$ ` is run by bash (a line that ends in a backslash goes
  on), and the lines below it are what it prints, on either stream. `sh` and `bash` blocks are
  commands alone. Folder and exported variables are kept from one command to the next.
* Everything else (`python`, `toml`, `nix`, `text`) is left alone, unless it names its file.

What is printed may differ from what is shown in what differs from run to run: a store's folder and
hashes in its paths, times and dates, sizes, hashes, white space. `...` on a line of its own stands
for any lines, and within a line (or `…`) for any text. All else must be there, and a command must
succeed.

Comments above a block say what else holds of it:

    <!-- not run: REASON -->             nothing of it is run
    <!-- run by tests/FILE.py::TEST -->  other tests run its commands, if with another pipeline
    <!-- fails: CODE -->                 its last command ends with this exit status
    <!-- input: TEXT -->                 what its commands read (`\\n` for a new line)
    <!-- until: TEXT -->                 Ctrl-C ends its last command when it has printed this
    <!-- numbers vary: REASON -->        any number may stand where a number is shown
    <!-- output not compared: REASON --> its commands must succeed, whatever they print
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from toys import REPOSITORY

FENCE = re.compile(
    r"(?P<above>(?:^[ ]*<!--(?:(?!-->)[\s\S])*-->[ ]*\n\s*)*)"
    r"^(?P<indent>[ ]*)```(?P<language>[\w-]*)[^\n]*\n(?P<text>[\s\S]*?)^[ ]*```[ ]*$",
    re.MULTILINE,
)
COMMENT = re.compile(r"<!--\s*((?:(?!-->)[\s\S])*?)\s*-->")
PATH_LINE = re.compile(r"# ((?:[\w.-]+/)*[\w-]*\.?[\w-]+\.\w+|(?:[\w.-]+/)+[\w.-]+|\.[\w-]+)\n")
SHELLS = ("console", "sh", "bash", "shell", "")
MARKS = ("not run", "run by", "fails", "input", "until", "numbers vary", "output not compared")


@dataclass
class Block:
    """A fenced block of a page."""

    page: Path
    line: int
    language: str
    text: str
    marks: dict[str, str] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """Where it is, for messages."""
        return f"{self.page.name}:{self.line}"

    @property
    def file(self) -> tuple[str, str] | None:
        """The file that it shows, and the text of it."""
        named = PATH_LINE.match(self.text) if self.language not in SHELLS else None
        return (named[1], self.text[named.end() :].lstrip("\n")) if named else None

    @property
    def commands(self) -> list[tuple[str, str]]:
        """Its commands, each with what is shown below it."""
        if self.language != "console":
            return [(self.text, "")] if self.language in SHELLS else []
        found: list[tuple[str, str]] = []
        for line in self.text.splitlines(keepends=True):
            if line.startswith("$ "):
                found.append((line[2:], ""))
            elif found and not found[-1][1] and found[-1][0].endswith("\\\n"):
                found[-1] = (found[-1][0] + line.removeprefix("> "), "")
            elif found:
                found[-1] = (found[-1][0], found[-1][1] + line)
            else:
                raise AssertionError(f"{self.place}: a console block begins with a line after '$ '")
        return found


@dataclass
class Ran:
    """A command that was run."""

    block: Block
    command: str
    output: str


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page, with what the comments above them say."""
    text, found = page.read_text("utf-8"), []
    for match in FENCE.finditer(text):
        marks = {}
        for comment in COMMENT.findall(match["above"]):
            name = next((mark for mark in MARKS if comment.startswith(mark)), None)
            if name is not None:
                marks[name] = " ".join(comment[len(name) :].removeprefix(":").split())
        indent = len(match["indent"])
        body = "".join(line[indent:] or "\n" for line in match["text"].splitlines(keepends=True))
        line = text.count("\n", 0, match.end("above")) + 1
        found.append(Block(page, line, match["language"], body, marks))
    return found


def run_page(
    page: Path | str, folder: Path, store: dict[str, str], *, timeout: float = 120, **env: str
) -> list[Ran]:
    """Do what a page says in a folder, with a store's environment; what was run.

    Args:
        page: The page, or a path below `docs`.
        folder: Where its first command is run, made if it is not there.
        store: The environment of a store with a toolchain (`toy_store`, `own_store`).
        timeout: Seconds that a command may take.
        env: Variables to set beside the store's.
    """
    page = REPOSITORY / "docs" / page
    folder.mkdir(parents=True, exist_ok=True)
    session = Session(folder, environment(folder, store) | env, timeout)
    done = []
    for block in blocks(page):
        if "not run" in block.marks or "run by" in block.marks:
            continue
        if block.file:
            name, text = block.file
            place = session.where / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text)
        elif block.language == "diff":
            session.run(block, "git apply --recount -", given=block.text)
        elif block.language in SHELLS:
            commands = block.commands
            for number, (command, shown) in enumerate(commands, 1):
                last = number == len(commands)
                given = block.marks.get("input", "").replace("\\n", "\n")
                fails = int(block.marks.get("fails", "0")) if last else 0
                until = block.marks.get("until") if last else None
                output = session.run(block, command, given=given, fails=fails, until=until)
                if "output not compared" not in block.marks and block.language == "console":
                    compare(block, command, shown, output)
                done.append(Ran(block, command, output))
    return done


def environment(folder: Path, store: dict[str, str]) -> dict[str, str]:
    """The environment of a reader: the command is on the path, and nothing of a test shows."""
    gone = ("STAGEDML_PROJECT", "STAGEDML_TOOLCHAIN", "CI", "PYTHONPATH", "COLUMNS")
    env = {name: value for name, value in store.items() if name not in gone}
    return env | {
        "PATH": f"{Path(sys.executable).parent}:{env['PATH']}",
        "NO_COLOR": "1",
        "COLUMNS": "120",
        "TERM": "dumb",
        "PAGER": "cat",
        "LC_ALL": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "XDG_STATE_HOME": str(folder.parent / f"{folder.name}-state"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "init.defaultBranch",
        "GIT_CONFIG_VALUE_0": "main",
        **{f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in WHO},
    }


WHO = (("NAME", "Ada"), ("EMAIL", "ada@example.org"))


class Session:
    """A reader's shell: the folder and what was exported live from one command to the next."""

    def __init__(self, folder: Path, env: dict[str, str], timeout: float) -> None:
        self.where = folder
        self.env = env
        self.timeout = timeout
        self.state = folder.parent / f"{folder.name}-shell"
        self.state.write_text("")

    def run(
        self,
        block: Block,
        command: str,
        *,
        given: str = "",
        fails: int = 0,
        until: str | None = None,
    ) -> str:
        """Run a command; what it printed."""
        keep = f"{{ pwd; export -p; }} > {self.state}"
        script = f"trap {quoted(keep)} EXIT\n{command}"
        process = subprocess.Popen(
            ["bash", "-c", script],
            cwd=self.where,
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        try:
            output = self._talk(process, given, until)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # whatever it left running
            process.wait()
        code = process.returncode
        ended = code in {fails, 130, -signal.SIGINT} if until else code == fails
        assert ended, f"{block.place}: exit {code}\n$ {command}{output}"
        if until:
            assert until in output, f"{block.place}: no {until!r}\n$ {command}{output}"
        where, _, exported = self.state.read_text().partition("\n")
        self.where = Path(where)
        pairs = re.findall(r'^declare -x (\w+)="((?:[^"\\]|\\.)*)"$', exported, re.MULTILINE)
        self.env |= {name: re.sub(r"\\(.)", r"\1", value) for name, value in pairs}
        return output

    def _talk(self, process: subprocess.Popen[str], given: str, until: str | None) -> str:
        if until is None:
            return process.communicate(given, timeout=self.timeout)[0]
        assert process.stdout
        assert process.stdin
        process.stdin.close()
        lines: list[str] = []
        seen = threading.Event()

        def read(stream: IO[str]) -> None:
            for line in stream:
                lines.append(line)
                if until in line:
                    seen.set()
            seen.set()

        reader = threading.Thread(target=read, args=(process.stdout,), daemon=True)
        reader.start()
        seen.wait(self.timeout)
        for _ in range(30):  # bash does not hear it while it starts a program
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGINT)
            reader.join(1)
            if not reader.is_alive():
                break
        return "".join(lines)


def quoted(text: str) -> str:
    """A text as one word of the shell."""
    return "'" + text.replace("'", "'\\''") + "'"


def compare(block: Block, command: str, shown: str, printed: str) -> None:
    """Hold what a page shows against what was printed.

    Raises:
        AssertionError: A shown line is not there; the message has both.
    """
    if not shown.strip():
        return
    pattern = pattern_of(shown, any_number="numbers vary" in block.marks)
    lines = [line.rstrip() for line in printed.strip().splitlines()]
    if ": started" not in shown:  # what takes a while says so
        lines = [line for line in lines if not STARTED.fullmatch(line)]
    text = "\n".join(lines)
    assert re.fullmatch(pattern, text, re.DOTALL), (
        f"{block.place} shows for `{command.strip()}`\n{shown}\nand this was printed:\n{printed}"
    )


# What differs from run to run, as it is shown and as it may be printed: the first that fits.
STARTED = re.compile(r"\[(?:\d+/\d+|setup)\] .*: started")
NUMBER = r"[-+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?"
VARIES = (
    (r"(?:…|\.\.\.)", r"[^\n]*?"),
    (r"/nix/store/(?:[0-9a-z]{32}|\.\.\.|…)", r"\S*?/[0-9a-z]{32}"),
    (r"\b[0-9abcdfghijklmnpqrsvwxyz]{32}\b", r"[0-9a-z]{32}"),
    (r"\b[0-9a-f]{64}\b", r"[0-9a-f]{64}"),
    (r"\b(?=[a-f]*\d)[0-9a-f]{7,40}\b", r"[0-9a-f]{7,40}"),
    (
        r"\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?",
        r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?",
    ),
    (
        r"\b(?:\d+(?:\.\d+)? ?(?:ms|s|m|min|h|d)\b ?)+(?: ?ago)?|\bjust now\b",
        r"(?:(?:\d+(?:\.\d+)? ?(?:ms|s|m|min|h|d)\b ?)+(?: ?ago)?|just now)",
    ),
    (r"\b\d+(?:\.\d+)? [kMG]?B\b", r"\d+(?:\.\d+)? [kMG]?B"),
    (r"(?:http://127\.0\.0\.1|localhost):\d+", r"(?:http://127\.0\.0\.1|localhost):\d+"),
    (r"/tmp/[\w./-]+", r"/\S+"),
)


def pattern_of(shown: str, *, any_number: bool = False) -> str:
    """A regular expression for all that may be printed where a text is shown."""
    varies = (*VARIES, (NUMBER, NUMBER)) if any_number else VARIES
    parts = re.compile("|".join(f"({place})" for place, _ in varies) + r"|(\s+)")
    lines = []
    for line in shown.strip().splitlines():
        if line.strip() in {"...", "…"}:
            lines.append(None)
            continue
        at, made = 0, r"[ ]*"
        for match in parts.finditer(line.strip()):
            made += re.escape(line.strip()[at : match.start()])
            number = match.lastindex or 0
            made += varies[number - 1][1] if number <= len(varies) else r"[ ]+"
            at = match.end()
        lines.append(made + re.escape(line.strip()[at:]))
    if lines == [None]:
        return ".*"
    text = ""
    for number, made_line in enumerate(lines):
        if made_line is None:
            text += r"(?:[^\n]*\n)*?(?:[^\n]*)" if number == len(lines) - 1 else r"(?:[^\n]*\n)*?"
        else:
            text += made_line + (r"\n" if number < len(lines) - 1 else "")
    if lines and lines[-1] is None:  # "... " at the end: nothing need follow
        text = text.removesuffix(r"(?:[^\n]*\n)*?(?:[^\n]*)").removesuffix(r"\n") + r"(?:\n.*)?"
    return text

"""`stagedml shell` and `stagedml debug`, with pipes and at a terminal; real Nix."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from toys import WHEEL

pytestmark = pytest.mark.nix

TEMPORARY = "stagedml.tmp-stage-"


def run(project, *args, text="", code=0, **env):
    """Runs the command with something to read; its stdout, and its stderr."""
    done = subprocess.run(
        [sys.executable, "-m", "stagedml", *args],
        cwd=project.root,
        env={**project.env, **env},
        input=text,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == code, f"{done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout, done.stderr


class Terminal:
    """The command at a terminal of its own."""

    def __init__(self, project, *args, **env):
        self.process, self.file = pty.fork()
        if self.process == 0:
            os.chdir(project.root)
            os.environ.clear()
            os.environ.update({**project.env, "TERM": "xterm", **env})
            os.execv(sys.executable, [sys.executable, "-m", "stagedml", *args])
        self.said = ""

    def wait_for(self, pattern, seconds=60.0):
        """What is said until a pattern comes, the pattern included."""
        until = time.monotonic() + seconds
        while (found := re.search(pattern, self.said)) is None:
            assert time.monotonic() < until, f"{pattern!r} does not come: {self.said}"
            assert self._read(0.2), f"{pattern!r} did not come: {self.said}"
        before, self.said = self.said[: found.end()], self.said[found.end() :]
        return before

    def _read(self, seconds):
        ready, _, _ = select.select([self.file], [], [], seconds)
        if ready:
            try:
                data = os.read(self.file, 1 << 16)
            except OSError:
                return False
            text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", data.decode(errors="replace"))
            self.said += text.replace("\r", "")
            return bool(data)
        return True

    def type(self, text):
        os.write(self.file, text.encode())

    def end(self):
        """Its exit status."""
        while self._read(30):
            pass
        os.close(self.file)
        _, status = os.waitpid(self.process, 0)
        return os.waitstatus_to_exitcode(status)


def left_over():
    return {p.name for p in Path(tempfile.gettempdir()).iterdir() if p.name.startswith(TEMPORARY)}


def place_of(said):
    """The directory that a shell is in, by its banner."""
    return Path(re.search(r"\S*" + TEMPORARY + r"\w+", said)[0])


# -- stagedml shell ----------------------------------------------------------------------------


def variables(text):
    return dict(row.split("=", 1) for row in text.split("\0") if row)


def test_the_environment_is_that_of_the_derivation(project):
    """All that Nix gives to the builder, and all that the runtime adds before the stage runs."""
    project.run("seed", str(project.root / WHEEL))
    (project.root / "pipelines/look.py").write_text(LOOK)
    (path,) = project.build("look")
    built = json.loads(Path(path, "environment.json").read_text())
    out, _ = run(
        project,
        "shell",
        "look",
        "-c",
        "python3 -c 'import os, json; print(json.dumps(dict(os.environ)))'",
        SHELL="/bin/sh",
    )
    seen = json.loads(out)
    top = seen["NIX_BUILD_TOP"]
    build_top = built["NIX_BUILD_TOP"]
    of_shell = {"SHELL", "PS1", "SHLVL", "_", "OLDPWD"}
    assert {n for n in seen if n not in of_shell} == {n for n in built if n not in of_shell}
    for name, value in built.items():
        if name in ("PATH", "NIX_BUILD_CORES", "TERM", "SHLVL", "_"):
            continue
        if name in ("out", "stagePath"):
            assert Path(seen[name]).parent in (Path(top), Path(top).parent)
            continue
        assert seen[name] == value.replace(build_top, top), name
    assert built["PATH"] in seen["PATH"]
    assert seen["PATH"].endswith(project.env["PATH"]), "an editor is found"


LOOK = """
from __future__ import annotations

import json
import os

from stagedml import Build, File, Manager, Outputs, pipeline, stage


class Seen(Outputs):
    environment = File("environment.json")


@stage(environment="tiny")
def look(build: Build[Seen], *, word: str = "a") -> Seen:
    build.out.environment.write_text(json.dumps(dict(os.environ)))
    return build.out


@pipeline("look")
def all_look(m: Manager) -> Seen:
    return look(m)
"""


def test_the_stage_runs_there(project):
    """From the start each time; what comes out is what Nix builds, and it is not in the store."""
    before = left_over()
    line = "echo x > $out.txt; stagedml-run && stagedml-run && cat $out/page.html && echo $out"
    out, said = run(project, "shell", "toy.report", "-c", line)
    *page, place = out.strip().split("\n")
    (built,) = project.build("toy.report")
    assert "\n".join(page) == Path(built, "page.html").read_text().strip()
    assert not Path(place).exists(), "all of it is deleted"
    assert left_over() == before
    assert "The stage" not in said, "a command wants no banner"


def test_inputs_are_built_and_the_stage_is_not(project):
    words = str(os.getpid())[-2:]
    setting = (
        "--set",
        f"corpus.words={int(words) % 5 + 4}",
        "--set",
        f"count.scale=3.{os.getpid()}",
    )
    _, said = run(project, "shell", "toy.count", "-c", "true", *setting)
    missing = project.planned("toy", *setting)
    assert missing == ["count", "report"]
    assert "count: done" not in said


def test_the_status_is_passed_on(project):
    run(project, "shell", "toy.corpus", "-c", "exit 7", code=7)
    run(project, "shell", "toy.corpus", "-c", "kill -TERM $$", code=143)
    run(project, "shell", "toy.corpus", text="exit 9\n", code=9)


def test_sources_are_to_be_edited(project):
    """The copy alone; its lines have the numbers that they have in the project."""
    number = project.line("toy/text.py", 'build.progress("counting")')
    own = (project.root / "toy/text.py").read_bytes()
    line = (
        "grep -n counting src/toy/text.py; sed -i s/counting/editing/ src/toy/text.py; stagedml-run"
    )
    out, said = run(project, "shell", "toy.count", "-c", line)
    assert out.startswith(f"{number}:")
    assert '"phase": "editing"' in said
    assert (project.root / "toy/text.py").read_bytes() == own


def test_a_stage_that_fails_in_a_shell(project):
    out, said = run(project, "shell", "fault-raise", "-c", "stagedml-run; echo $?")
    assert out == "a line on stdout\n1\n"
    line = project.line("toy/faults.py", "LINE: raise")
    assert f'/src/toy/faults.py", line {line}, in fail_deeper' in said
    assert "rerun" not in said


def test_what_is_kept(project):
    out, said = run(project, "shell", "toy.count", "--keep", "-c", "stagedml-run; echo $out")
    place = Path(out.strip())
    assert f"kept: {place.parent}\n" in said
    assert json.loads((place / "counts.json").read_text())
    roots = project.old_nix("nix-store", "-q", "--roots", *inputs_of(place.parent)).stdout
    assert str(place.parent) in roots, "its inputs are kept as long as it is there"


def inputs_of(place):
    return [os.path.realpath(link) for link in place.glob("inputs*")]


def test_a_gate_in_a_shell(project):
    """It has no sources of its own, and its output is links into the store."""
    out, _ = run(
        project, "shell", "gated-counts", "-c", "stagedml-run && readlink $out/counts.json"
    )
    (built,) = project.build("gated-counts.count")
    assert out == f"{built}/counts.json\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("toy.cuont", "unknown stage 'cuont': did you mean 'count'?"),
        ("local.train.csv", "'train.csv' is a file, which nothing has to be run for"),
        ("local.images", "'images' is a directory, which nothing has to be run for"),
        ("ty", "unknown pipeline 'ty'"),
        ("", "names no pipeline"),
    ],
)
def test_what_has_no_shell(project, name, text):
    for command in ("shell", "debug"):
        _, said = run(project, command, name, code=1)
        assert text in said


def test_an_input_that_fails(project):
    project.build("fault-branches.good-branch")
    before = left_over()
    for command in ("shell", "debug"):
        _, said = run(project, command, "fault-branches", code=1)
        assert "bad-branch" in said
        assert "ValueError: no good:" in said
        assert "Pdb" not in said
    assert left_over() == before


def test_a_shell_at_a_terminal(project):
    before = left_over()
    terminal = Terminal(project, "shell", "toy.count", SHELL="/bin/bash")
    said = terminal.wait_for(r"\[count\] \S+ # |\[count\] \S+ \$ ")
    assert "The stage toy.count, outside of the sandbox" in said
    place = place_of(said)
    assert f"{place}/out; nothing of it enters the store" in said
    terminal.type("stagedml-run && echo ran $((1 + 1))\n")
    terminal.wait_for("ran 2")
    terminal.type("sleep 50\n")
    terminal.wait_for("sleep 50\n")
    time.sleep(0.3)
    terminal.type("\x03")  # for the program, not for the shell, and not for the command
    terminal.wait_for(r"\[count\]")
    terminal.type("exit 5\n")
    assert terminal.end() == 5
    assert not place.exists()
    assert left_over() == before


# -- stagedml shell --python --------------------------------------------------------------------


def test_python(project):
    line = "print(build.name, build.seed, data.size, data.config.words, scale, mode, names)"
    out, _ = run(project, "shell", "toy.count", "--python", "-c", line)
    assert out == "count 42 13 3 2.0 plain None\n"
    line = "print(counts.data.size, text.read_text(), size, facts['words'], others, Report)"
    out, _ = run(project, "shell", "toy.report", "--python", "-c", line)
    assert out.startswith("13 one two three\n 13 3 [] <class 'toy.text.Report'>")
    run(project, "shell", "toy.count", "--python", "-c", "raise SystemExit(3)", code=3)
    _, said = run(project, "shell", "toy.count", "--python", "-c", "1 / 0", code=1)
    assert "ZeroDivisionError" in said


def test_python_of_an_environment(project):
    project.run("seed", str(project.root / WHEEL))
    (project.root / "pipelines/look.py").write_text(LOOK)
    line = "import toywheel; print(toywheel.__file__, word)"
    out, _ = run(project, "shell", "look", "--python", "-c", line)
    assert "/packages-0/toywheel/__init__.py a" in out


def test_a_console_at_a_terminal(project):
    """The body of the stage, piece by piece."""
    terminal = Terminal(project, "shell", "toy.count", "--python")
    said = terminal.wait_for(">>> ")
    for name in ("build", "data", "scale", "mode", "names", "promises()"):
        assert f"\n  {name} " in said
    assert "outside of the sandbox" in said
    terminal.type("promises()\n")
    said = terminal.wait_for(">>> ")
    assert "table: no JSON file 'counts.json' was written\nratio: the metric" in said
    terminal.type("build.out.ratio = scale\n")
    terminal.wait_for(">>> ")
    terminal.type("build.out.table = {'words': 1.0}\n")
    terminal.wait_for(">>> ")
    terminal.type("promises()\n")
    assert "table: kept\nratio: kept\n" in terminal.wait_for(">>> ")
    terminal.type("data.te\t")
    terminal.wait_for(r"data\.text")
    terminal.type("\n")
    terminal.wait_for(r"corpus\.txt'\)\n>>> ")
    terminal.type("\x04")
    assert terminal.end() == 0


def test_a_console_with_a_pipe(project):
    out, said = run(project, "shell", "toy.count", "--python", text="print(1 + 1)\nundefined\n")
    assert "2\n" in out
    assert "NameError: name 'undefined'" in said


# -- stagedml debug -----------------------------------------------------------------------------


def test_debug_at_a_terminal(project):
    before = left_over()
    terminal = Terminal(project, "debug", "fault-raise")
    said = terminal.wait_for(r"\(Pdb\) ")
    assert "running fault-raise.do-raise outside of the sandbox" in said
    file, line = project.root / "toy/faults.py", project.line("toy/faults.py", "LINE: raise")
    assert f"> {file}({line})fail_deeper()\n-> raise ValueError(message)  # LINE: raise" in said
    assert f'File "{file}", line {line}, in fail_deeper' in said
    terminal.type("p value, message\n")
    assert "(7, 'no good:\\n        7')" in terminal.wait_for(r"\(Pdb\) ")
    terminal.type("w\n")
    said = terminal.wait_for(r"\(Pdb\) ")
    assert "builder" not in said
    assert f"{file}({project.line('toy/faults.py', 'LINE: stage')})misbehave()" in said
    terminal.type("up\n")
    terminal.wait_for(r"failing\(\)\n.*\n\(Pdb\) ")
    terminal.type("l\n")
    assert 'print("a line on stdout")' in terminal.wait_for(r"\(Pdb\) $")
    terminal.type("q\n")
    assert terminal.end() == 1
    assert left_over() == before


@pytest.mark.parametrize(
    ("how", "place", "value"),
    [
        ("raise", "LINE: raise", "value"),
        ("chained", "LINE: chained", "build.name"),
        ("imported", "LINE: imported", "build.name"),
        ("nan", 'build.out.number = float("nan")', "build.name"),
        ("misspelt", "build.out.fille", "build.name"),
        ("leaving", "raise SystemExit(0)", "build.name"),
        ("unwritten", 'return {} if how == "return"', "how"),
        ("return", 'return {} if how == "return"', "how"),
        ("schema", 'return {} if how == "return"', "how"),
    ],
)
def test_where_a_stage_stops(project, how, place, value):
    """Exceptions in the frame that raised them, broken promises in that of the stage."""
    out, said = run(project, "debug", f"fault-{how}", text=f"p {value}\nq\n", code=1)
    line = project.line("toy/faults.py", place)
    assert f"> {project.root}/toy/faults.py({line})" in out, out + said
    assert "***" not in out
    assert f"stagedml: the stage 'do-{how}' failed" in said
    assert "of stagedml" not in said, "only frames of the user's"


def test_a_stage_that_does_not_fail(project):
    out, said = run(project, "debug", "toy.count")
    assert out == ""
    assert "toy.count did not fail" in said
    assert "`stagedml log toy.count`" in said


def test_a_process_that_is_gone(project):
    (project.root / "pipelines/gone.py").write_text(GONE)
    _, said = run(project, "debug", "gone", "--set", "how=exit", code=4)
    assert "gone.vanish ended its process: there is no exception to look at" in said
    _, said = run(project, "debug", "gone", "--set", "how=crash", code=139)
    assert "was killed by signal 11" in said
    assert "Fatal Python error: Segmentation fault" in said


GONE = """
from __future__ import annotations

import os

from stagedml import Build, File, Manager, Outputs, pipeline, stage


class Nothing(Outputs):
    file = File("file")


@stage
def vanish(build: Build[Nothing], *, how: str) -> Nothing:
    if how == "crash":
        os.kill(os.getpid(), 11)
    os._exit(4)


@pipeline("gone")
def all_gone(m: Manager, *, how: str = "exit") -> Nothing:
    return vanish(m, how=how)
"""


def test_commands_are_for_the_debugger(project):
    """The stage reads nothing of them."""
    (project.root / "pipelines/reads.py").write_text(READS)
    out, _ = run(project, "debug", "reads", text="p said\nq\n", code=1)
    assert "(Pdb) ''\n" in out


READS = """
from __future__ import annotations

import sys

from stagedml import Build, File, Manager, Outputs, pipeline, stage


class Nothing(Outputs):
    file = File("file")


@stage
def listen(build: Build[Nothing]) -> Nothing:
    said = sys.stdin.read()
    raise ValueError(said)


@pipeline("reads")
def all_reads(m: Manager) -> Nothing:
    return listen(m)
"""


def test_completion_offers_stages(project):
    for command in ("shell", "debug"):
        done = run(
            project,
            _STAGEDML_COMPLETE="bash_complete",
            COMP_WORDS=f"stagedml {command} toy.c",
            COMP_CWORD="2",
        )
        assert done[0].split() == ["plain,toy.corpus", "plain,toy.count"]


ADDRESSED = """
from stagedml import Manager, pipeline
from toy.text import Counts, corpus, count


@pipeline("addressed")
def all_addressed(m: Manager) -> Counts:
    text = corpus.named("addressed-corpus").but(content_addressed=True)(m, words=4)
    return count.but(content_addressed=True)(m, text, scale=2)
"""


def test_inputs_whose_paths_are_not_known_before(project):
    """What stands for them in the derivation is replaced by the paths."""
    (project.root / "pipelines/addressed.py").write_text(ADDRESSED)
    out, _ = run(project, "shell", "addressed", "-c", "cat $stagePath; stagedml-run && ls $out")
    (path,) = re.findall(r'"path":"([^"]*)"', out)
    assert (Path(path) / "words/corpus.txt").exists()
    assert "metrics.json" in out
    _, said = run(project, "debug", "addressed")
    assert "addressed.count did not fail" in said

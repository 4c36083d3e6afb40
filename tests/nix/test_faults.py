"""What goes wrong when stages are built: what is said of it, and that nothing of it stays."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from toys import TRACEBACK, WHEEL, WORDS, WORDS_SHA256, Checkout, root_only, sandboxed

from stagedml.host import toolchain
from stagedml.nix.client import Nix

pytestmark = pytest.mark.nix


def output_of(project: Checkout, name: str) -> str:
    return project.run("path", "--planned", name).stdout.strip()


# -- stages ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("how", "words"),
    [
        (
            "unwritten",
            [
                "PromiseError: file: no file 'sub/file.txt' was written",
                "PromiseError: folder: nothing was written to the directory 'folder'",
                "PromiseError: facts: no JSON file 'facts.json' was written",
            ],
        ),
        ("directory", ["file: 'sub/file.txt' is a directory, a file was promised"]),
        ("unfolder", ["folder: 'folder' is a file, a directory was promised"]),
        ("nan", ["number: the metric 'number' must be a finite number, not nan"]),
        ("text-metric", ["the metric 'number' must be a finite number, not '0.9'"]),
        ("objective", ["number: number = 101 is above its upper bound 100"]),
        ("schema", ["facts: 'facts.json' at .count: expected int, got str"]),
        (
            "misspelt",
            ["unknown attribute of Broken 'fille': there are config, facts, file, folder, number"],
        ),
        ("return", ["the stage must return build.out, not dict"]),
        ("leaving", ["SystemExit: 0"]),
    ],
)
def test_broken_promises(project, how, words):
    said = project.fail("build", f"fault-{how}")
    for word in words:
        assert word in said
    assert f"do-{how} failed: " in said
    assert re.search(r"defined at .*pipelines/faults\.py:\d+", said)
    assert re.search(r"Full log: stagedml log /\S+\.drv", said)
    output = output_of(project, f"fault-{how}")
    assert not Nix(env=project.env).is_valid(output)
    assert not Path(output).exists()


def test_a_metric_that_is_wrong_says_where_it_was_set(project):
    said = project.fail("build", "fault-nan")
    line = project.line("toy/faults.py", 'float("nan")')
    assert f'File "toy/faults.py", line {line}, in nan' in said
    assert "promises.py" not in said


def test_an_exception(project):
    said = project.fail("build", "fault-raise")
    expected = [
        ("misbehave", "# LINE: stage"),
        ("failing", "# LINE: call"),
        ("fail_deeper", "# LINE: raise"),
    ]
    for function, mark in expected:
        line = project.line("toy/faults.py", mark)
        assert f'File "toy/faults.py", line {line}, in {function}' in said
    assert said.count("  File ") == 3, "frames of the builder itself are left out"
    assert "ValueError: no good:\n            7" in said
    assert "do-raise failed: ValueError: no good:" in said
    assert "a line on stdout" in said
    command = re.search(r"Full log: stagedml (log \S+)", said)
    assert command
    log = project.run(*command[1].split()).stdout
    line = project.line("toy/faults.py", "# LINE: raise")
    assert f'File "toy/faults.py", line {line}, in fail_deeper' in log
    assert project.run("log", "fault-raise").stdout == log


def test_an_edit_during_the_build_does_not_move_the_lines(project):
    """What is said of a failure is about the file as it was built."""
    line = project.line("toy/faults.py", "# LINE: raise")
    said = project.fail("build", "fault-raise")
    drv = re.search(r"stagedml log (\S+)", said)
    assert drv
    project.edit("toy/faults.py", "from __future__", "# one\n# two\nfrom __future__")
    assert f'"toy/faults.py", line {line}, in fail' in project.run("log", drv[1]).stdout


def test_the_cause_of_an_exception_is_told_too(project):
    said = project.fail("build", "fault-chained")
    for mark, function in (("# LINE: raise", "fail_deeper"), ("# LINE: chained", "chained")):
        line = project.line("toy/faults.py", mark)
        assert f'File "toy/faults.py", line {line}, in {function}' in said
    assert "The above exception was the direct cause" in said
    assert "do-chained failed: RuntimeError: while doing so" in said


def test_an_import_that_is_not_in_the_source_closure(project):
    said = project.fail("build", "fault-hidden")
    assert "ModuleNotFoundError: No module named 'toy.hidden'" in said
    assert "'toy.hidden' is not among the stage's sources" in said
    assert "Write `import toy.hidden` in the stage's module" in said
    assert f'"toy/faults.py", line {project.line("toy/faults.py", "# LINE: hidden")}' in said


@pytest.mark.parametrize(
    ("how", "error", "file"),
    [
        ("lookup", "KeyError: 'unmentioned'", "toy/looking.py"),
        ("attribute", "AttributeError: module 'toy.words' has no attribute", "toy/words.py"),
        ("imported", "ImportError: cannot import name 'unmentioned'", "toy/words.py"),
    ],
)
def test_a_name_that_is_looked_up_and_not_among_the_sources(project, how, error, file):
    said = project.fail("build", f"fault-{how}")
    assert error in said
    assert f"Of {file}, the stage's sources have only what the stage reaches by name" in said
    assert f"(`stagedml why {file}` shows it)" in said
    assert "If 'unmentioned' is defined there, mention it by that name" in said
    assert '`@stage(sources="modules")`' in said
    place = "toy/looking.py" if how == "lookup" else "toy/faults.py"
    assert f'"{place}", line {project.line(place, f"# LINE: {how}")}' in said


def test_all_that_a_text_may_name_is_among_the_sources_where_one_is_evaluated(project):
    [path] = project.build("found-by-evaluation")
    assert Path(path, "text").read_text() == "found"


def test_a_key_that_is_missing_in_a_dictionary_is_no_name(project):
    said = project.fail("build", "fault-no-lookup")
    assert "KeyError: 'unmentioned'" in said
    assert "reaches by name" not in said


def test_whole_modules_have_all_names(project):
    assert len(project.build("found")) == 1


def test_a_package_that_is_not_in_the_environment(project):
    said = project.fail("build", "fault-package")
    assert "The environment 'python (the bare interpreter)' has no package 'numpy'" in said
    assert "`stagedml lock`" in said
    assert f'"toy/faults.py", line {project.line("toy/faults.py", "# LINE: package")}' in said


def test_what_is_for_pipelines_alone(project):
    said = project.fail("build", "fault-planning")
    assert "'stagedml.planning" in said
    assert "is for pipelines: a stage's build does not have it" in said
    assert "stagedml lock" not in said


def test_a_killed_builder(project):
    process = project.start("build", "fault-killed")
    started(process, "waiting to be killed")
    mark = b"name=do-killed\0"  # in a sandbox it is the first process, and cannot kill itself
    for place in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if mark in (place / "environ").read_bytes():
                os.kill(int(place.name), signal.SIGKILL)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "do-killed failed: killed by signal 9" in said
    assert "when memory runs out" in said


def test_what_was_written_can_be_inspected(project):
    said = project.fail("build", "fault-raise", "--keep-failed")
    kept = re.search(r"is kept, with what it wrote in `outputs`: (/\S+)", said)
    assert kept
    try:
        assert Path(kept[1], "outputs/sub/file.txt").read_text() == "half"
    finally:
        shutil.rmtree(kept[1])
    assert "build with --keep-failed" in project.fail("build", "fault-raise")


def test_other_branches_go_on(project):
    said = project.fail("build", "fault-branches", "--keep-going", "-j", "1")
    assert "bad-branch failed: ValueError: no good:" in said
    assert "not tried, since they need what failed: both\n" in said
    good = output_of(project, "fault-branches.good-branch")
    assert Nix(env=project.env).is_valid(good)
    assert project.planned("fault-branches") == ["bad-branch", "both"]


CHAIN = """
from __future__ import annotations

from collections.abc import Sequence

from stagedml import File, Outputs, Build, pipeline, stage


class Out(Outputs):
    file = File("file")


@stage
def join(build: Build[Out], inputs: Sequence[Out], *, fails: bool = False) -> Out:
    if fails:
        raise ValueError("no good")
    build.out.file.write_text("")
    return build.out


@pipeline("chain")
def all_chain(m) -> Out:
    bad = join.named("bad")(m, [], fails=True)
    near = join.named("near")(m, [bad])
    far = join.named("far")(m, [near])
    return join.named("last")(m, [far, join.named("good")(m, [])])
"""


def test_what_was_not_tried(project):
    """All that needs what failed, near and far, and nothing else; whatever Nix says of it."""
    (project.root / "pipelines/chain.py").write_text(CHAIN)
    for option in ((), ("--keep-going",)):
        said = project.fail("build", "chain", *option)
        assert "not tried, since they need what failed: near, far, last\n" in said
    said = project.fail("build", "chain.far")
    assert "not tried, since they need what failed: near, far\n" in said
    assert "not tried" not in project.fail("build", "chain.bad")


MANY = """
from stagedml import pipeline
from chain import join


@pipeline("good-one")
def all_good(m):
    return join.named("last")(m, [join.named("bad")(m, [])])


@pipeline("bad-one")
def all_bad(m):
    return join.named("last")(m, [join.named("bad")(m, [], fails=True)])


@pipeline("lonely")
def all_lonely(m):
    return join.named("lonely")(m, [], fails=True)
"""


def test_several_pipelines_of_which_some_fail(project):
    """Outputs of the others are printed, each failure is told once, and of its own pipeline."""
    (project.root / "chain.py").write_text(CHAIN.partition("@pipeline")[0])
    (project.root / "pipelines/many.py").write_text(MANY)
    good = ("toy", "good-one")
    done = project.run("build", "lonely", *good, "bad-one", "--keep-going", fails=1)
    paths = [output_of(project, name) for name in good]
    assert done.stdout.split() == paths
    assert done.stderr.count("lonely failed") == 1
    assert done.stderr.count("bad-one.bad failed") == 1
    assert "not tried, since they need what failed: bad-one.last\n" in done.stderr
    assert "good-one.last" not in done.stderr
    assert "last:" not in done.stderr.partition("error:")[2]
    rows = json.loads(
        project.run("build", "--json", "lonely", *good, "bad-one", "--keep-going", fails=1).stdout
    )
    assert rows == [
        {"name": "lonely", "output": None, "failed": ["lonely"], "blocked": []},
        *(
            {"name": n, "output": p, "failed": [], "blocked": []}
            for n, p in zip(good, paths, strict=True)
        ),
        {"name": "bad-one", "output": None, "failed": ["bad-one.bad"], "blocked": ["bad-one.last"]},
    ]


def test_a_failure_stops_the_others(project):
    tag = ("--set", f"slow.tag={project.root}", "--set", "slow.seconds=60")
    done = project.run("build", "fault-raise", "toy-slow", *tag, "-j", "2", fails=1)
    assert "Not done when that stopped the build: toy-slow. Go on with the others" in done.stderr
    assert done.stdout == ""


# -- data -----------------------------------------------------------------------------------------


def fresh(tag: str) -> dict[str, str]:
    """Data that no other test has put into the store: its hash, and the file's content."""
    content = f"{tag} {time.time_ns()}\n"
    return {"content": content, "sha256": hashlib.sha256(content.encode()).hexdigest()}


def test_a_wrong_hash(project, web):
    wrong = fresh("wrong")["sha256"]
    env = {"TOY_URLS": f"{web}/words.txt", "TOY_SHA256": wrong}
    said = project.fail("build", "toy-data", **env)
    assert "words.txt failed: the file has another hash than the one asked for" in said
    hashes = re.findall(r"sha256-[A-Za-z0-9+/]{43}=", said)
    assert len(set(hashes)) == 2
    pasted = re.search(r'sha256="(sha256-[^"]+)"', said)
    assert pasted
    assert re.search(r"defined at .*pipelines/toys\.py:\d+", said)
    # The line to paste is right.
    (output,) = project.build("toy-data", TOY_URLS=env["TOY_URLS"], TOY_SHA256=pasted[1])
    assert "text words from elsewhere" in Path(output, "page.html").read_text()


def test_no_network(project, tmp_path):
    data = fresh("offline")
    env = {"TOY_URLS": "http://127.0.0.1:9/words.txt", "TOY_SHA256": data["sha256"]}
    said = project.fail("build", "toy-data", **env)
    assert "words.txt failed: " in said
    assert "http://127.0.0.1:9/words.txt" in said
    assert "Check the network; or get the file elsewhere and run `stagedml seed FILE`" in said
    # And so it is done.
    file = tmp_path / "from-a-stick.txt"
    file.write_text(data["content"])
    project.run("seed", str(file), **env)
    (output,) = project.build("toy-data", **env)
    assert f"text {data['content'].strip()}" in Path(output, "page.html").read_text()


def test_all_mirrors_dead(project):
    env = {"TOY_SHA256": fresh("dead")["sha256"]}
    env["TOY_URLS"] = "http://127.0.0.1:9/words.txt http://127.0.0.1:10/words.txt"
    said = project.fail("build", "toy-data", **env)
    assert "127.0.0.1:9" in said
    assert "127.0.0.1:10" in said
    assert "stagedml seed FILE" in said


def test_a_file_of_this_machine(project, tmp_path):
    data = fresh("here")
    (tmp_path / "words.txt").write_text(data["content"])
    env = {"TOY_URLS": f"file://{tmp_path}/words.txt", "TOY_SHA256": data["sha256"]}
    if sandboxed(project.env):  # builds do not see the machine's files
        said = project.fail("build", "toy-data", **env)
        assert "stagedml seed FILE" in said
        assert f"file://{tmp_path}/words.txt" in said
        project.options += ["--option", "sandbox", "false"]
    (output,) = project.build("toy-data", **env)
    assert f"text {data['content'].strip()}" in Path(output, "page.html").read_text()


def test_a_wheel_that_lacks_a_file(project):
    project.run("seed", WHEEL)
    said = project.fail("build", "toy-no-wheel", TOY_SHA256=WORDS_SHA256)
    assert "gone.txt failed: " in said
    assert "the wheel has no file 'gone.txt'" in said
    assert WORDS.decode().strip() not in said


# -- Nix and the machine --------------------------------------------------------------------------


def test_no_nix(plain_project):
    empty = tempfile.mkdtemp()
    try:
        said = plain_project.fail("build", "toy", PATH=empty, STAGEDML_NIX_BIN="")
        assert "error: Nix is not installed: there is no program nix-" in said
        assert "apt install nix-bin" in said
        assert "report" in plain_project.run("show", "toy", PATH=empty).stdout
        said = plain_project.fail("build", "toy", STAGEDML_NIX_BIN=empty)
        assert f"STAGEDML_NIX_BIN is {empty}, and there is no program nix-" in said
    finally:
        Path(empty).rmdir()


def test_too_old_a_nix(plain_project, tmp_path):
    real = Path(Nix(env=plain_project.env).program("nix-build")).parent
    for program in ("nix-build", "nix-store", "nix-instantiate", "nix"):
        script = tmp_path / program
        script.write_text(
            f'#!/bin/sh\ncase "$*" in *--version*) echo "{program} (Nix) 2.3.16";;\n'
            f'*) exec {real}/{program} "$@";; esac\n'
        )
        script.chmod(0o755)
    for command in (("build", "toy"), ("doctor",), ("path", "toy")):
        done = plain_project.run(*command, fails=1, STAGEDML_NIX_BIN=str(tmp_path))
        assert "this is Nix 2.3.16, and StagedML needs 2.8 or newer" in done.stdout + done.stderr


@pytest.fixture
def readable(project):
    """The toy project where another user can read it, outside of root's own folders."""
    root_only()
    folder = Path(tempfile.mkdtemp(prefix="stagedml-other-"))
    folder.chmod(0o755)
    try:
        shutil.copytree(project.root, folder / "project")
        probe = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        nix = Path(os.environ.get("STAGEDML_NIX_BIN", ""), "nix-store")
        found = ["sh", "-c", 'command -v "$0"', str(nix)]  # any Nix command wants its store
        for tool in ([sys.executable, "-c", "import click"], found):
            if subprocess.run([*probe, *tool], capture_output=True, check=False).returncode != 0:
                pytest.skip("another user cannot run this Python, or this Nix, here")
        home = folder / "home"
        home.mkdir()
        os.chown(home, 65534, 65534)
        env = {**project.env, "HOME": str(home), "PYTHONPATH": str(folder / "project")}
        yield Checkout(
            folder / "project",
            env | {"XDG_STATE_HOME": str(home / "state"), "XDG_CACHE_HOME": str(home / "cache")},
        )
    finally:
        shutil.rmtree(folder)


def test_a_store_that_cannot_be_written(readable):
    line = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", sys.executable]
    done = subprocess.run(
        [*line, "-m", "stagedml", "build", "toy", "--set", "corpus.words=4"],
        env=readable.env,
        cwd=readable.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "the Nix store cannot be written to" in done.stderr
    assert readable.env["NIX_STORE_DIR"] in done.stderr
    assert TRACEBACK not in done.stderr


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 8 MB."""
    root_only()
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m,mode=755", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("file systems cannot be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)


def test_a_stage_fills_the_disk(project, small_disk):
    if Nix(env=project.env).version() >= (2, 26):  # older ones build below TMPDIR
        project.options += ["--option", "build-dir", str(small_disk)]
    said = project.fail("build", "fault-full", TMPDIR=str(small_disk))
    assert "do-full failed: no space left on the disk" in said
    assert "OSError: [Errno 28] No space left on device" in said
    assert "nix-collect-garbage" in said


def test_nix_fills_the_disk(project, small_disk):
    places = {
        "NIX_STORE_DIR": f"{small_disk}/store",
        "NIX_STATE_DIR": f"{small_disk}/var",
        "NIX_LOG_DIR": f"{small_disk}/log",
        "STAGEDML_TOOLCHAIN": str(toolchain.require(project.env).snapshot),
    }
    said = project.fail("build", "toy", **places)
    assert "no space left on the disk" in said
    assert "nix-collect-garbage" in said


# -- interruptions --------------------------------------------------------------------------------


def started(process: subprocess.Popen[str], word: str) -> str:
    """Waits until the command says a word; what it has said."""
    said = ""
    assert process.stderr is not None
    for line in process.stderr:
        said += line
        if word in line:
            return said
    raise AssertionError(said)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupted_build_can_be_taken_up(project, number):
    settings = ("--set", "slow.seconds=2.5", "--set", f"slow.tag={number.name}{time.time_ns()}")
    process = project.start("build", "toy-slow", *settings)
    started(process, "slow: sleeping")
    begun = time.monotonic()
    process.send_signal(number)
    _, rest = process.communicate(timeout=60)
    assert process.returncode == 130
    assert time.monotonic() - begun < 10
    assert "error: the build was interrupted; what had been finished is kept" in rest
    assert "Run the same command again" in rest
    assert TRACEBACK not in rest
    (output,) = project.build("toy-slow", *settings)
    assert Path(output, "words/corpus.txt").read_text() == "19"


def processes_of(output: str) -> list[int]:
    """The processes that build an output, or wait for it."""
    found = []
    for environ in Path("/proc").glob("[0-9]*/environ"):
        with contextlib.suppress(OSError):
            if f"out={output}".encode() in environ.read_bytes().split(b"\0"):
                found.append(int(environ.parent.name))
    return found


@pytest.mark.parametrize("sandbox", ["true", "false"])
def test_a_killed_command_takes_its_builders_along(project, sandbox):
    """Though the builder is silent, and nobody told Nix anything."""
    settings = ("--set", "slow.seconds=60", "--set", f"slow.tag=dead{time.time_ns()}")
    project.options += ["--option", "sandbox", sandbox]
    (output,) = project.run("path", "--planned", "toy-slow.slow", *settings).stdout.split()
    process = project.start("build", "toy-slow", *settings)
    started(process, "slow: sleeping")
    assert len(processes_of(output)) == 2, "the builder, and the stage in it"
    process.kill()
    process.communicate(timeout=60)
    until = time.monotonic() + 10
    while processes_of(output) and time.monotonic() < until:
        time.sleep(0.05)
    assert processes_of(output) == []


def test_a_hangup_that_is_ignored_stops_nothing(project):
    """As under `nohup`."""
    settings = ("--set", "slow.seconds=1", "--set", f"slow.tag=nohup{time.time_ns()}")
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        process = project.start("build", "toy-slow", *settings)
    finally:
        signal.signal(signal.SIGHUP, before)
    started(process, "slow: sleeping")
    process.send_signal(signal.SIGHUP)
    stdout, rest = process.communicate(timeout=60)
    assert process.returncode == 0, rest
    assert stdout.strip().endswith("-report") or Path(stdout.strip()).exists()


def test_two_builds_of_one_pipeline_at_once(project):
    settings = ("--set", "slow.seconds=1", "--set", f"slow.tag=two{time.time_ns()}")
    both = [project.start("build", "toy-slow", *settings) for _ in range(2)]
    said = [process.communicate(timeout=120) for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert said[0][0] == said[1][0] != ""
    waiting = [rest.count("slow: waiting for another process that builds it") for _, rest in said]
    assert sorted(waiting) == [0, 1], said


@pytest.mark.parametrize("closed", [False, True])
def test_a_terminal_that_is_gone_ends_no_build(project, closed):
    """A training goes on that somebody has left to itself (`disown`), or started without stderr."""
    ours, theirs = os.openpty()
    what = ["toy-slow", "--set", "slow.seconds=1", "--set", f"slow.tag=t{time.time_ns()}"]
    command = shlex.join([sys.executable, "-m", "stagedml", "build", *what])
    with subprocess.Popen(
        ["sh", "-c", f"trap '' HUP; exec {command}{' 2>&-' if closed else ''}"],
        cwd=project.root,
        env=project.env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=theirs,
        text=True,
    ) as process:
        os.close(theirs)
        while not closed and b"slow" not in os.read(ours, 1 << 16):
            pass
        os.close(ours)
        stdout, _ = process.communicate(timeout=300)
    assert process.returncode == 0
    assert Path(stdout.strip()).exists()


def test_a_number_of_jobs_that_somebody_chose_holds(project):
    """None here for who has other machines; one for who has one GPU."""
    what = ("toy-slow", "--set", "slow.seconds=0.1", "--set", f"slow.tag=j{time.time_ns()}")
    assert "max-jobs" in project.fail("build", *what, NIX_CONFIG="max-jobs = 0")
    project.build(*what, "-j", "1", NIX_CONFIG="max-jobs = 0")


def test_a_killed_command_does_no_harm(project, tmp_path):
    """SIGKILL of the command itself: the next build takes over, and tidies up."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    settings = ("--set", "slow.seconds=2", "--set", f"slow.tag=kill{time.time_ns()}")
    process = project.start("build", "toy-slow", *settings, TMPDIR=str(temporary))
    started(process, "slow: sleeping")
    process.kill()
    process.communicate(timeout=60)
    assert list(temporary.glob("stagedml*")) == [], "what Nix has evaluated is needed no more"
    (output,) = project.build("toy-slow", *settings, TMPDIR=str(temporary))
    assert Path(output, "words/corpus.txt").read_text() == "19"
    assert list(temporary.glob("stagedml*")) == []


# -- the project's directory ----------------------------------------------------------------------


def test_a_relative_home_writes_nothing_into_the_project(project):
    def tree():
        return {path for path in project.root.rglob("*") if "__pycache__" not in path.parts}

    before = tree()
    relative = {"HOME": "home", "XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "./data"}
    for command in ("build toy", "metrics toy", "doctor", "plan toy"):
        project.run(*command.split(), **relative)
    # What is recorded is left to where it was: it would be in the home of who runs the tests.
    project.run("doctor", HOME="home", XDG_STATE_HOME="state", XDG_CONFIG_HOME=".")
    assert tree() == before


def test_what_a_stopped_build_leaves_in_the_store_is_not_taken_for_its_result(project):
    """As Nix 2.34 does, and others without a sandbox: a directory where the output would be."""
    settings = ("--set", "slow.seconds=2.5", "--set", f"slow.tag=left{time.time_ns()}")
    output = Path(project.run("path", "--planned", "toy-slow", *settings).stdout.strip())
    process = project.start("build", "toy-slow", *settings)
    started(process, "slow: sleeping")
    (output / "words").mkdir(parents=True, exist_ok=True)
    (output / "words/corpus.txt").write_text("half")
    (output / "metrics.json").write_text('{"size": 99}')
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    (output / "words").mkdir(parents=True, exist_ok=True)  # should Nix have taken it away
    (output / "words/corpus.txt").write_text("half")
    (output / "metrics.json").write_text('{"size": 99}')
    assert "99" not in project.run("metrics", "toy-slow", "--json", *settings).stdout
    assert project.planned("toy-slow", *settings) == ["slow"]
    assert project.build("toy-slow", *settings) == [str(output)]
    assert (output / "words/corpus.txt").read_text() == "19"
    assert '"size": 1' in project.run("metrics", "toy-slow", "--json", *settings).stdout

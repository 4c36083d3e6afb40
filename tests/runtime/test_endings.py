"""What a stage leaves behind: checked when it is final, never rewritten, by itself."""

from __future__ import annotations

import gzip
import re
import time
import zipfile
from pathlib import Path

import pytest

from stagedml.nix.client import Nix

pytestmark = pytest.mark.nix

ROWS = "".join(f"{row}\n" for row in range(3000))


@pytest.mark.parametrize(
    "how",
    [
        "cycle",
        "module-global",
        "memory-handler",
        "thread",
        "at-exit",
        "at-deletion",
        "closed-input",
        "printed",
        "errors-to-file",
        "errors-closed",
        "extra",
    ],
)
def test_every_row_is_there(project, how):
    (path,) = project.build(f"end-{how}")
    assert Path(path, "rows.txt").read_text() == ROWS


def test_archives_are_finished(project):
    (path,) = project.build("end-gzip-global")
    assert gzip.decompress(Path(path, "rows.txt").read_bytes()).decode() == ROWS
    (path,) = project.build("end-zip-global")
    with zipfile.ZipFile(Path(path, "rows.txt")) as archive:
        assert archive.read("rows.txt").decode() == ROWS


def test_no_byte_is_rewritten(project):
    """A changed byte would break the archive's checksum."""
    (path,) = project.build("end-zip-of-paths")
    with zipfile.ZipFile(Path(path, "rows.txt")) as archive:
        assert archive.testzip() is None
        assert len(set(archive.read("rows.txt").split())) == 1


def test_an_input_is_copied_with_its_mode(project):
    (path,) = project.build("end-copying")
    assert Path(path, "rows.txt").read_text()


def test_what_is_not_promised_is_named(project):
    project.build("end-extra")
    assert "written, but not promised: more/surprise.txt" in project.run("log", "end-extra").stdout


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("dangling", "'link' is a link to '.*/nowhere', where nothing is"),
        ("escaping", "'link' is a link to '/proc/version', which is outside of the store"),
        ("scratch", "'rows.txt' is a link to '.*/rows.txt', which is outside of the store"),
        ("end-process", "it ended its own process, with exit code 0"),
        ("end-as-if-done", "it ended its own process, with exit code 77"),
        ("forked", "ValueError: the parent fails"),
        ("crash", "it was killed by signal 11"),
        ("open-archive", "'rows.txt' is still open for writing when the stage ends: close it"),
        ("running-program", r"'rows.txt' is still written by another process \(.*sleep\(9\)\)"),
        ("orphan", "'rows.txt' is still written by another process"),
        ("daemon", "'rows.txt' is still open for writing when the stage ends"),
        ("silenced", "ValueError: said in the log all the same"),
    ],
)
def test_what_fails(project, how, words):
    said = project.fail("build", f"end-{how}")
    assert re.search(words, said), said
    assert f"end-{how} failed" in said


def test_a_crash_says_where(project):
    said = project.fail("build", "end-crash")
    assert re.search(r'File ".*toy/endings.py", line \d+ in crash', said), said


# -- mentions of the toolchain --------------------------------------------------------------------


def test_a_closed_stage_must_not_mention_its_toolchain(project):
    said = project.fail("build", "end-closed")
    assert re.search(r"'rows.txt' mentions /\S+-python3-\S+ at byte \d+", said), said
    assert "The stage is closed" in said


def test_other_stages_say_what_they_mention(project):
    (path,) = project.build("end-mentioning")
    log = project.run("log", "end-mentioning").stdout
    (tool, at) = re.findall(r"'rows.txt' mentions (\S+) at byte (\d+)", log)[0]
    digest = Path(tool).name[:32].encode()
    assert Path(path, "rows.txt").read_bytes().find(digest) == int(at)
    assert re.search(r"the output's closure has these, too: [1-9]\d* MiB", log)
    requisites = Nix(env=project.env).query("--requisites", path)
    assert tool in requisites
    # What is said of where the code was names no store path.
    assert not [p for p in requisites if p.endswith(("-stage-sources", "-stagedml-runtime"))]


# -- limits ---------------------------------------------------------------------------------------


def test_a_silent_stage_is_stopped(project):
    began = time.monotonic()
    said = project.fail("build", "end-silent")
    assert time.monotonic() - began < 40
    assert "it said nothing for its max_silent of 1 s" in said
    log = project.run("log", "end-silent").stdout
    assert log.count("still here") == 4, "as long as it spoke it was let alone"
    assert re.search(r'File ".*toy/endings.py", line \d+ in silent', log)


def test_a_slow_stage_is_stopped(project):
    began = time.monotonic()
    assert "it took longer than its timeout of 1 s" in project.fail("build", "end-slow")
    assert time.monotonic() - began < 40
    said = project.fail("build", "end-slower")  # another stage of the same function
    assert "it took longer than its timeout of 2 s" in said

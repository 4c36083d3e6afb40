"""What is named, and what is in it: `ls`, `cat`, `find`, `du`, `diff`."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.nix.client import Nix
from stagedml.realization.comparison import compare
from stagedml.realization.looking import DIRECTORY, FILE, LINK, entries, find, is_binary, read, walk
from stagedml.realization.naming import Namer, NamingError, PathWithinError, locate
from stagedml.realization.references import path2dref, path2rref
from stagedml.realization.usage import usage
from stagedml.temporary import temporary_directory

pytestmark = pytest.mark.nix


@pytest.fixture
def built(project):
    """The toy pipeline's output."""
    (path,) = project.build("toy")
    return path


@pytest.fixture
def namer(project):
    def no_project():
        raise AssertionError("no name was used")

    return Namer(Nix(env=project.env), no_project)


def tree(nix, files, name="tree"):
    """A directory of the store; what is given as a `Path` is a link."""
    with temporary_directory("tree") as directory:
        top = directory / name
        top.mkdir()
        for path, content in files.items():
            (top / path).parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, Path):
                (top / path).symlink_to(content)
            else:
                (top / path).write_bytes(content)
        return nix.add(top)


# -- names ----------------------------------------------------------------------------------------


def test_one_realization_has_many_names(project, built):
    nix = Nix(env=project.env)
    rref = path2rref(built, nix=nix)
    dref = path2dref(nix.infos(built)[built].deriver)
    (project.root / "deep").mkdir()
    project.build("toy", "-o", "deep/result")
    (project.root / "mine").symlink_to(built)
    listed = {
        project.run("ls", what).stdout
        for what in (
            *("toy", "toy.report", rref, dref, built, f"{built}/", "./mine", "mine"),
            *("./deep/result", f"{project.root}/deep/result", "./deep/../mine"),
        )
    }
    assert len(listed) == 1, listed
    assert "page.html" in listed.pop()
    page = project.run("cat", "toy/page.html").stdout
    for what in (rref, dref, built, "./mine", "mine", "./deep/result"):
        assert project.run("cat", f"{what}/page.html").stdout == page
    assert project.run("cat", "toy/nix-support/../page.html", fails=1).stderr


def test_a_name_means_what_is_defined_now(project, built):
    (other,) = project.build("toy", "--set", "count.scale=3")
    assert other != built
    assert "scale 3.0" in project.run("cat", "toy/page.html", "--set", "count.scale=3").stdout
    assert "scale 2.0" in project.run("cat", "toy/page.html").stdout
    project.edit("pipelines/toys.py", "scale=2", "scale=3")
    assert "scale 3.0" in project.run("cat", "toy/page.html").stdout


def test_what_is_not_realized(project):
    said = project.fail("ls", "toy", "--set", "count.scale=77.5")
    assert "toy is not realized" in said
    assert "stagedml build toy --set count.scale=77.5" in said
    assert "did you mean 'toy'" in project.fail("ls", "toi")
    assert "unknown stage" in project.fail("ls", "toy.cuont")
    some = f"{project.env['NIX_STORE_DIR']}/{'0' * 32}-report"
    assert "is not in this store" in project.fail("ls", some)
    assert "is not in this store" in project.fail("ls", f"rref:{'0' * 32}-{'0' * 32}-report")
    assert "not a reference" in project.fail("ls", "rref:0-report")
    assert "there is no ./result" in project.fail("ls", "./result")
    assert "is not in the store" in project.fail("ls", "./default.nix")
    assert "write ./scripts" in project.fail("ls", "scripts/shout.py")
    assert "--set is for names" in project.fail("ls", "--set", "a=1", some)


def test_a_derivation_that_is_not_realized(project):
    nix = Nix(env=project.env)
    project.edit("pipelines/toys.py", "words=3", f"words={os.getpid()}")
    project.generate()
    drv = project.old_nix("nix-instantiate", "-A", "toy").stdout.strip()
    dref = path2dref(drv)
    assert nix.invalid(*nix.query("--outputs", drv))
    assert f"{dref} is not realized" in project.fail("ls", dref)
    project.build("toy")
    assert project.run("ls", dref).stdout == project.run("ls", drv).stdout


def test_a_link_called_like_a_pipeline_is_ambiguous(project, built):
    (project.root / "toy-dice").symlink_to(built)
    said = project.fail("ls", "toy-dice")
    assert "'toy-dice' is a pipeline, and a link in this directory" in said
    assert "./toy-dice" in said
    assert project.run("ls", "./toy-dice").stdout == project.run("ls", built).stdout


def test_links_are_named_outside_of_any_project(project, built, tmp_path):
    (tmp_path / "result").symlink_to(built)
    env = {**project.env, "STAGEDML_PROJECT": str(tmp_path)}
    line = [sys.executable, "-m", "stagedml", "cat", "result/page.html"]
    done = subprocess.run(line, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == Path(built, "page.html").read_text()


# -- paths within ---------------------------------------------------------------------------------


def test_paths_within_do_not_leave_the_store(nix, namer, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    other = tree(nix, {"there.txt": b"there"}, "other")
    path = tree(
        nix,
        {
            "file.txt": b"here",
            "out.txt": secret,
            "up": Path("../../../.."),
            "store": Path(other),
            "winner.txt": Path(other) / "there.txt",
            "broken": Path("gone"),
            "one": Path("other"),
            "other": Path("one"),
            "self": Path(),
            "directory/back": Path(".."),
        },
    )
    for inner, word in (
        ("out.txt", "out of the store"),
        ("up", "out of the store"),
        ("up/etc/passwd", "out of the store"),
        ("../x", "`..`"),
        ("directory/../../x", "`..`"),
        ("broken", "link to what is not there"),
        ("one", "symbolic links"),
        ("file.txt/x", "is no directory"),
        ("fiel.txt", "did you mean 'file.txt'"),
    ):
        with pytest.raises(PathWithinError) as caught:
            namer.place(f"{path}/{inner}").locate()
        assert word in str(caught.value), inner
        assert path in caught.value.message
        assert "secret" not in str(caught.value).replace(str(secret), "")
    assert read(namer.place(f"{path}/winner.txt")) == b"there"
    assert read(namer.place(f"{path}/store/there.txt")) == b"there"
    assert read(namer.place(f"{path}/self/self/directory/back/file.txt")) == b"here"


@given(st.lists(st.sampled_from(["..", ".", "", "a", "b", "link", "up"]), max_size=8))
def test_no_path_within_leads_out(tmp_path_factory, parts):
    """Whatever it is made of: a place in the store, or an error."""
    root = tmp_path_factory.getbasetemp() / "within"
    output = root / "store" / "output"
    if not output.exists():
        (output / "a/b").mkdir(parents=True)
        (output / "link").symlink_to(root / "store")
        (output / "a/up").symlink_to("../../..")
        (root / "b").mkdir()
    try:
        found = locate(str(output), "/".join(parts), "it")
    except PathWithinError:
        return
    assert found.startswith(f"{root.resolve()}/store/")


def test_listings(nix, namer, tmp_path):
    other = tree(nix, {"deep/there.txt": b"there"}, "other")
    files = {
        "a.txt": b"12345",
        "b/c.txt": b"",
        "winner": Path(other),
        "out": tmp_path,
        "gone": Path("nowhere"),
        "back": Path(),
        "bad\nname\x1b[31m": b"",
    }
    path = tree(nix, files)
    found = {e.path: e for e in entries(namer.place(path))}
    assert list(found) == sorted(
        ["a.txt", "b", "back", "bad\nname\x1b[31m", "gone", "out", "winner"]
    )
    kinds = {name: entry.kind for name, entry in found.items()}
    assert (kinds["a.txt"], kinds["b"], kinds["winner"]) == (FILE, DIRECTORY, DIRECTORY)
    assert (kinds["out"], kinds["gone"]) == (LINK, LINK)
    assert (found["a.txt"].size, found["winner"].target) == (5, other)
    walked = [e.path for e in walk(namer.place(path))]
    assert "winner/deep/there.txt" in walked
    assert not [p for p in walked if p.startswith(("out/", "back/"))], "followed once at most"
    assert [e.path for e in find(namer.place(path), ["*.txt"], FILE)] == [
        *("a.txt", "b/c.txt", "winner/deep/there.txt")
    ]
    assert {e.path for e in find(namer.place(path), kind=LINK)} == {"back", "gone", "out", "winner"}
    assert [e.size for e in entries(namer.place(f"{path}/a.txt"))] == [5]


def test_a_huge_directory_is_walked_as_it_is_printed(nix, namer, project):
    path = tree(nix, {f"{n % 7}/{n:099}": b"" for n in range(5_000)})
    first = next(iter(walk(namer.place(path))))
    assert first.path == "0"
    line = [sys.executable, "-m", "stagedml", "find", path]
    with subprocess.Popen(
        line, cwd=project.root, env=project.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline() == b"0\n"
        process.stdout.close()  # as `head` does
        assert process.stderr.read() == b""
    done = project.run("find", path, "--type", "file")
    assert len(done.stdout.splitlines()) == 5_000


def test_what_a_terminal_sees(nix, project):
    """No control characters of names, and no binary files unless they are forced."""
    path = tree(nix, {"weights": b"\0\1\2", "text.txt": b"hello\n", "evil\x1b[2J": b""})
    listed = project.run("ls", path).stdout
    assert "\x1b" not in listed
    assert "evil\\x1b[2J" in listed

    def on_a_terminal(*args):
        master, slave = pty.openpty()
        process = subprocess.Popen(
            [sys.executable, "-m", "stagedml", *args],
            cwd=project.root,
            env=project.env,
            stdin=slave,
            stdout=slave,
            stderr=subprocess.PIPE,
        )
        _, said = process.communicate()
        os.close(slave)
        try:
            shown = os.read(master, 1 << 16)
        except OSError:  # nothing was written
            shown = b""
        os.close(master)
        return process.returncode, shown, said.decode()

    code, shown, said = on_a_terminal("cat", f"{path}/weights")
    assert (code, shown) == (1, b"")
    assert "is not text" in said
    assert "--force" in said
    assert on_a_terminal("cat", f"{path}/weights", "--force")[1] == b"\0\1\2"
    assert b"hello" in on_a_terminal("cat", f"{path}/text.txt")[1]
    assert project.run("cat", f"{path}/weights").stdout == "\0\1\2", "piped, it is as it is"
    assert "is a directory" in project.fail("cat", path)


@pytest.mark.parametrize(
    ("data", "binary"),
    [
        (b"", False),
        ("äöü\n".encode() * 5000, False),
        (b"a" * 8191 + "ä".encode(), False),
        (b"\xff\xfe", True),
        (b"a\0b", True),
        (b"\x1b[31m", True),
        (b"a\tb\r\n", False),
    ],
)
def test_what_is_text(data, binary):
    assert is_binary(data[: 1 << 13]) is binary


def test_printed_for_scripts(project, built):
    rows = json.loads(project.run("ls", built, "--json").stdout)
    size = Path(built, "page.html").stat().st_size
    row = {"path": "page.html", "type": "file", "size": size, "executable": False}
    assert rows[-1] == row
    found = json.loads(project.run("find", built, "--name", "page.*", "--json").stdout)
    assert [row["store_path"] for row in found] == [f"{built}/page.html"]
    assert project.run("find", built, "-0", "--name", "page.*").stdout == "page.html\0"
    assert project.run("find", built, "--name", "nothing", fails=1).stdout == ""
    used = json.loads(project.run("du", built, "--json").stdout)
    assert used["together"] == used["realizations"][0]["closure"] > 0


# -- how much -------------------------------------------------------------------------------------

CHAIN = """
let
  sh = text: { name, ... }@more: derivation ({
    inherit name;
    system = builtins.currentSystem;
    builder = "/bin/sh";
    args = [ "-c" text ];
  } // more);
in rec {
  base = sh "echo base of ${SALT} > $out" { name = "base"; };
  left = sh "echo ${base} left > $out" { name = "left"; };
  right = sh "echo ${base} right > $out" { name = "right"; };
  top = sh "echo ${left} ${right} > $out" { name = "top"; };
}
"""


def chain(nix, *attrs):
    """Realizations that refer to each other, of this test alone."""
    text = CHAIN.replace("${SALT}", os.urandom(8).hex())
    return nix.build(expr=text, attrs=attrs).outputs


def test_what_is_shared(shell_nix):
    nix = shell_nix
    base, left = chain(nix, "base", "left")
    places = Namer(nix, lambda: pytest.fail("no names")).places
    (row,), total = usage(places([left]), nix)
    assert (row.own, row.closure, row.shared) == (_size(nix, left), _size(nix, base, left), 0)
    assert (row.paths, total) == (2, row.closure)
    nix = shell_nix
    base, left, right, top = chain(nix, "base", "left", "right", "top")
    rows, total = usage(places([left, right, top]), nix)
    assert [row.shared for row in rows] == [_size(nix, base, p) for p in (left, right)] + [0]
    assert total == rows[2].closure == _size(nix, base, left, right, top)
    lines = [row.own for row in rows]
    assert lines == [_size(nix, p) for p in (left, right, top)]


def _size(nix, *paths):
    return sum(int(size) for path in paths for size in nix.query("--size", path))


# -- what differs ---------------------------------------------------------------------------------


def test_differences_of_stages(project, built):
    (other,) = project.build("toy", "--set", "count.scale=3")
    done = project.run("diff", built, other, fails=1).stdout
    assert "Configuration\n  input count is another\n  count: parameter scale: 2.0 -> 3.0" in done
    assert "    -scale 2.0\n    +scale 3.0\n" in done
    assert "Metrics\n  score  2 -> 3  (+1)\n" in done
    assert "hydra" not in done, "what differs in its own path alone does not"
    assert project.run("diff", built, "toy").stdout == ""
    found = json.loads(project.run("diff", built, other, "--json", fails=1).stdout)
    assert found["metrics"] == [{"name": "score", "a": 2.0, "b": 3.0}]
    assert [row["path"] for row in found["files"]] == ["page.html"]
    assert "is not realized" in project.fail(
        "diff", built, "toy", "--set", "count.scale=78.5", code=2
    )
    assert "did you mean" in project.fail("diff", built, "toi", code=2)


def test_differences_of_files(nix, namer):
    a = tree(
        nix,
        {
            "same.bin": b"\0" * 9,
            "text.txt": b"one\ntwo",
            "facts.json": b'{"a": 1, "b": [1, {"c": NaN}], "old": null}',
            "layout.json": b'{"a": 1}',
            "weights.npy": b"\x93NUMPY\0\1",
            "gone/deep.txt": b"",
            "kind": b"",
            "huge.txt": b"a\n" * 200_000,
        },
        "one",
    )
    b = tree(
        nix,
        {
            "same.bin": b"\0" * 9,
            "text.txt": b"one\nTWO\n",
            "facts.json": b'{"a": 1.0, "b": [1, {"c": NaN, "d": 2}]}',
            "layout.json": b'{\n"a": 1}',
            "weights.npy": b"\x93NUMPY\0\2",
            "kind/file": b"",
            "new.txt": b"",
            "huge.txt": b"a\n" * 200_001,
        },
        "one",
    )
    places = namer.places([a, b])
    found = {change.path: change for change in compare(*places, nix).files}
    assert {path: change.what for path, change in found.items()} == {
        "facts.json": "json",
        "gone": "only in A",
        "huge.txt": "binary",
        "kind": "kind",
        "layout.json": "text",
        "new.txt": "only in B",
        "text.txt": "text",
        "weights.npy": "binary",
    }
    assert found["facts.json"].lines == ("a: 1 -> 1.0", "b[1].d is new: 2", "old is gone: null")
    assert found["text.txt"].lines[2:] == (
        *("@@ -1,2 +1,2 @@", " one", "-two", "\\ No newline at end of file", "+TWO"),
    )
    assert found["weights.npy"].lines[0].startswith("A: 8 bytes, sha256 ")
    assert not compare(places[0], places[0], nix)
    one, other = namer.places([f"{a}/text.txt", f"{b}/text.txt"])
    assert [change.what for change in compare(one, other, nix).files] == ["text"]


def test_differences_where_a_derivation_is_gone(nix, namer, project, built):
    (added,) = [tree(nix, {"page.html": b"mine"}, "report")]
    done = project.run("diff", built, added, fails=1).stdout
    assert f"not known: the derivation of {added} is not in this store" in done


# -- from Python ----------------------------------------------------------------------------------


def test_the_functions_of_a_session(project):
    code = """
import json
from stagedml import (StagedMLError, catref, diff, du, findref, instantiate, lsref, realize)
from pipelines.toys import all_toy
rref = realize(instantiate(all_toy))
(row,) = du(rref)
try:
    catref(rref, "pagE.html")
except StagedMLError as error:
    said = str(error)
print(json.dumps([
    lsref(rref), catref(rref, "page.html"), catref("toy/page.html"),
    [e.path for e in findref("toy.corpus", "*.txt")], row.own, bool(diff(rref, "toy")), said,
    lsref(rref + "/page.html"),
]))
"""
    done = project.python(code)
    assert done.returncode == 0, done.stderr
    names, page, again, found, own, different, said, file = json.loads(done.stdout)
    assert names == ["metrics.json", "nix-support", "page.html"]
    assert page == again
    assert page.startswith("words 6")
    assert found == ["words/corpus.txt"]
    assert (own > 0, different) == (True, False)
    assert "did you mean 'page.html'" in said
    assert file == ["page.html"]


def test_names_are_completed(project, built):
    (project.root / "mine").symlink_to(built)
    for typed, offered in (
        ("to", "toy"),
        ("toy.co", "toy.count"),
        ("mi", "mine"),
        ("./mi", "./mine"),
        ("mine/pa", "mine/page.html"),
        ("toy/nix", "toy/nix-support/"),
    ):
        env = {"_STAGEDML_COMPLETE": "bash_complete", "COMP_WORDS": f"stagedml ls {typed}"}
        done = project.run(**env, COMP_CWORD="2")
        assert f"plain,{offered}" in done.stdout.split("\n"), typed


def test_a_name_is_no_place_outside_of_the_store(namer):
    for text in ("/etc", "/", ".", "~", namer.nix.store_dir, f"{namer.nix.store_dir}/"):
        with pytest.raises(NamingError):
            namer.place(text)

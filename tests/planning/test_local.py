"""Files and directories of the project: what pass 1 makes of paths, and what it refuses."""

from __future__ import annotations

import os
import re
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.nix.paths import StoreNameError
from stagedml.planning.data import directory, fetchurl, file
from stagedml.planning.local import LocalFileError, check_shared, place_of, untracked
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import LocalNode, PlanError, node_of
from stagedml.planning.plan import plan_of
from stagedml.runtime.outputs import Directory, Fetched, Outputs


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with some files."""
    root = tmp_path / "project"
    (root / "data/images/new").mkdir(parents=True)
    (root / "data/train.csv").write_text("a")
    (root / "data/images/new/one.png").write_text("b")
    (root / "run.sh").write_text("c")
    (root / "run.sh").chmod(0o755)
    (tmp_path / "else.csv").write_text("d")
    return root


@pytest.fixture
def m(root: Path) -> Manager:
    return Manager(root=root)


def node(handle: Outputs) -> LocalNode:
    found = node_of(handle)
    assert isinstance(found, LocalNode)
    return found


def refuse(words: str, use: object, *arguments: object, **keywords: object) -> str:
    """The text of the error, which says where: in this file."""
    with pytest.raises(LocalFileError, match=words) as caught:
        use(*arguments, **keywords)  # type: ignore[operator]
    assert re.search(r"test_local\.py:\d+", str(caught.value))
    return str(caught.value)


def test_a_file(m, root):
    table = file(m, "data/train.csv")
    assert isinstance(table, Fetched)
    assert (node(table).name, node(table).path) == ("train.csv", "data/train.csv")
    for same in ("./data//train.csv", "data/images/../train.csv", root / "data/train.csv"):
        assert node(file(m, same)) is node(table)
    assert node(file(m, Path("data/train.csv"), name="x")).name == "x"
    assert node(file(m, "run.sh", executable=True)).executable


def test_a_directory(m):
    images = directory(m, "data/images/")
    assert isinstance(images, Directory)
    assert (node(images).name, node(images).path) == ("images", "data/images")
    assert node(directory(m, "data/images")) is node(images)


def test_the_project_is_that_of_the_current_directory(root, monkeypatch):
    (root / "pipelines").mkdir()
    (root / "default.nix").write_text("")
    monkeypatch.delenv("STAGEDML_PROJECT", raising=False)
    monkeypatch.chdir(root / "data/images")
    assert node(file(Manager(), "data/train.csv")).path == "data/train.csv"


def test_outside(m, root, tmp_path):
    for given_ in ("../else.csv", tmp_path / "else.csv"):
        other = Manager(root=root)
        found = node(file(other, given_))
        assert found.path == str(tmp_path / "else.csv")
        with pytest.raises(LocalFileError, match=r"else\.csv' is outside of the project") as caught:
            check_shared(root, [found])
        assert "test_local.py:" in str(caught.value)
    (root / "data/link.csv").symlink_to(tmp_path / "else.csv")
    with pytest.raises(LocalFileError, match=r"'data/link.csv' is outside of .*/else.csv\)"):
        check_shared(root, [node(file(m, "data/link.csv"))])
    (root / "data/link.csv").unlink()
    check_shared(root, [node(file(m, "data/train.csv")), node(directory(m, "data"))])


def test_two_of_one_name(m, root):
    (root / "train.csv").write_text("a")
    file(m, "data/train.csv")
    with pytest.raises(PlanError, match=r"are named 'train\.csv'") as caught:
        file(m, "train.csv")
    assert "Give one another name: `name='train.csv-2'`." in str(caught.value)
    file(m, "train.csv", name="train.csv-2")
    with pytest.raises(PlanError, match=r"are named 'train\.csv'"):
        fetchurl(m, url="https://example.org/train.csv", sha256="a" * 64)


def test_names_that_nix_does_not_allow(m, root):
    (root / "größe 1.csv").write_text("")
    with pytest.raises(StoreNameError, match=r"does not allow the name 'größe 1\.csv' for a file"):
        file(m, "größe 1.csv")
    (root / ".env").write_text("")
    with pytest.raises(StoreNameError, match="Give one with `name=`") as caught:
        file(m, ".env")
    assert "'env' would do" in str(caught.value)
    assert node(file(m, ".env", name="env")).path == ".env"
    with pytest.raises(StoreNameError, match="''"):
        file(m, ".env", name="")


def test_files_that_are_none(m, root):
    text = refuse("no file 'data/trian.csv'", file, m, "data/trian.csv")
    assert "Did you mean 'data/train.csv'?" in text
    text = refuse("no file 'data/zz'", file, m, "data/zz")
    assert f"relative to the project, {root}. In {root}/data there are images, train.csv" in text
    refuse("no file 'none/zz'", file, m, "none/zz")
    refuse("no file 'run.sh/zz': Not a directory", file, m, "run.sh/zz")
    text = refuse("'data' is a directory", file, m, "data")
    assert "Write `directory(m, 'data')`" in text
    for wrong in ("", "a\0b", "\udc80"):
        refuse("not the path of a file", file, m, wrong)
    for wrong in (".", "..", "data/..", "/", root, root.parent):
        refuse("is the project, or what the project is in", directory, m, wrong)
    (root / "gone").symlink_to("nowhere")
    refuse("'gone' is a link to 'nowhere', where nothing is", file, m, "gone")
    (root / "loop").symlink_to("loop")
    refuse("'loop' is a link to 'loop'", file, m, "loop")
    os.mkfifo(root / "pipe")
    refuse("'pipe' is neither a file nor a directory", file, m, "pipe")
    refuse("'data/train.csv' is not executable", file, m, "data/train.csv", executable=True)
    (root / "alias").symlink_to("run.sh")
    refuse("'alias' is a symbolic link", file, m, "alias", executable=True)
    assert node(file(m, "alias")).path == "alias"


def test_directories_that_are_none(m, root):
    text = refuse("'data/train.csv' is not a directory", directory, m, "data/train.csv")
    assert "Write `file(m, 'data/train.csv')`" in text
    refuse("no directory 'images'", directory, m, "images")
    (root / "empty/deep").mkdir(parents=True)
    refuse("there is no file in the directory 'empty'", directory, m, "empty")
    (root / "alias").symlink_to("data")
    refuse("'alias' is a symbolic link", directory, m, "alias")
    with socket.socket(socket.AF_UNIX) as server:
        os.chdir(root)
        server.bind("data/socket")
    refuse("'data/socket' is neither a file, nor a directory", directory, m, "data")


@pytest.mark.parametrize(
    ("target", "refused"),
    [
        ("one.png", False),
        ("../new/one.png", False),
        ("..", False),
        (".", False),
        ("none", True),
        ("../../train.csv", True),
        ("/etc/passwd", True),
        ("../../../data/images/new/one.png", True),
        ("{root}/data/images/new/one.png", True),
    ],
)
def test_links_in_a_directory(m, root, target, refused):
    (root / "data/images/new/link").symlink_to(target.format(root=root))
    if refused:
        words = f"'data/images/new/link' is a link to .*{Path(target).name}"
        refuse(words, directory, m, "data/images")
    else:
        directory(m, "data/images")


def test_what_cannot_be_read(m, root):
    if os.geteuid() == 0:
        pytest.skip("root reads everything")
    (root / "data/train.csv").chmod(0)
    refuse("'data/train.csv' cannot be read", file, m, "data/train.csv")
    refuse("'data/train.csv' cannot be read", directory, m, "data")
    (root / "data/images").chmod(0)
    refuse("data/images cannot be read: Permission denied", directory, m, "data")


def test_a_pipeline_does_not_return_a_file(m):
    with pytest.raises(PlanError, match="must return the outputs of a stage, not the file"):
        plan_of(file(m, "data/train.csv"), "x", "", ())


def test_what_git_does_not_track_without_git(m, root):
    assert untracked(root, [node(file(m, "data/train.csv"))]) == []
    assert untracked(root, []) == []


PARTS = st.lists(st.sampled_from(["a", "b", ".", "..", "c d", ""]), min_size=1, max_size=8)


@given(PARTS, st.booleans())
def test_every_way_to_write_a_path_gives_the_same(parts, absolute):
    """And one that is in the project if it is, else one that does not depend on the project."""
    root = Path("/w/project")
    text = "/".join(parts).lstrip("/")
    given_ = f"{root}/{text}" if absolute else text
    real = os.path.normpath(f"{root}/{text}")
    try:
        place = place_of(root, given_)
    except LocalFileError:
        assert str(root).startswith(real) or (not given_)
        return
    assert os.path.normpath(root / place) == real
    assert Path(place).is_absolute() == (not real.startswith(f"{root}/"))
    assert place_of(root, place) == place

"""Environment files and locks: real uv solves, against an index of small made-up wheels."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wheel_index import Index, IndexServer

from stagedml.host.environment import (
    MACHINES,
    PYTHONS,
    EnvironmentFileError,
    EnvironmentSpec,
    Lock,
    Pin,
    Target,
    Wheel,
    dump_lock,
    read_lock,
    read_spec,
)
from stagedml.host.index import masked, pip_variables
from stagedml.host.lock import IndexUnreachableError, LockError, UnsatisfiableError, lock, lock_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TARGETS = [Target(python, machine) for python in PYTHONS for machine in MACHINES]
X311 = Target("3.11", "x86_64")
X313 = Target("3.13", "x86_64")
ARM313 = Target("3.13", "aarch64")


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    server = IndexServer()
    for name in ("UV_INDEX_URL", "UV_EXTRA_INDEX_URL", "UV_INDEX", "UV_FIND_LINKS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in server.index.uv_variables().items():
        monkeypatch.setenv(name, value)
    yield server.index
    server.close()


@pytest.fixture
def environment(tmp_path: Path) -> Path:
    return tmp_path / "toy.toml"


def ask(path: Path, *requirements: str, more: str = "", python: str = ">=3.13") -> Path:
    path.write_text(f'python = "{python}"\nrequirements = {list(requirements)!r}\n{more}\n')
    return path


# -- solving --------------------------------------------------------------------------------------


def test_each_target_gets_the_wheel_that_fits_it_best(index: Index, environment: Path) -> None:
    plain = index.add("alpha", "1.0")
    for python in ("cp311", "cp313"):
        for platform in ("manylinux_2_17_x86_64", "manylinux_2_28_x86_64", "manylinux_2_39_x86_64"):
            index.add("alpha", "1.0", tag=f"{python}-{python}-{platform}")
    abi3 = index.add("alpha", "1.0", tag="cp310-abi3-manylinux_2_17_aarch64")
    found = lock(ask(environment, "alpha", python=">=3.11")).lock
    # The newest glibc that is not newer than the floor; abi3 before plain; plain where all fail.
    wheels = {target: found.pins[target]["alpha"].wheel for target in TARGETS}
    files = {target: wheel.file for target, wheel in wheels.items() if wheel}
    assert files[X311] == "alpha-1.0-cp311-cp311-manylinux_2_28_x86_64.whl"
    assert files[X313] == "alpha-1.0-cp313-cp313-manylinux_2_28_x86_64.whl"
    assert files[Target("3.12", "x86_64")] == plain
    assert {files[target] for target in TARGETS if target.machine == "aarch64"} == {abi3}
    assert all(wheel and wheel.sha256 == index.sha256(wheel.file) for wheel in wheels.values())


def test_versions_differ_only_where_they_must(index: Index, environment: Path) -> None:
    index.add("alpha", "1.0", requires=["beta"])
    index.add("beta", "1.0")
    index.add("beta", "2.0", requires_python=">=3.13")
    found = lock(ask(environment, "alpha", python=">=3.11")).lock
    assert found.pins[X313]["beta"].version == "2.0"
    assert found.pins[X311]["beta"].version == "1.0"
    assert found.versions("beta") == ["1.0", "2.0"]
    assert found.versions("alpha") == ["1.0"]


def test_locked_versions_stay_until_an_upgrade_is_asked_for(
    index: Index, environment: Path
) -> None:
    index.add("alpha", "1.0", requires=["beta"])
    index.add("beta", "1.0")
    first = lock(ask(environment, "alpha"))
    assert first.changed
    assert first.added == ("alpha", "beta")
    text = lock_path(environment).read_text()

    index.add("alpha", "1.1", requires=["beta"])
    index.add("beta", "1.1")
    again = lock(environment)
    assert not again.changed
    assert lock_path(environment).read_text() == text

    one = lock(environment, upgrade=["Beta"])
    assert one.updated == {"beta": (["1.0"], ["1.1"])}
    every = lock(environment, upgrade=True)
    assert every.updated == {"alpha": (["1.0"], ["1.1"])}


def test_a_locked_version_that_no_longer_fits_is_replaced(index: Index, environment: Path) -> None:
    index.add("alpha", "1.0")
    index.add("alpha", "2.0")
    lock(ask(environment, "alpha<2"))
    moved = lock(ask(environment, "alpha>=2"))
    assert moved.updated == {"alpha": (["1.0"], ["2.0"])}


def test_a_new_requirement_changes_only_its_own_lines(index: Index, environment: Path) -> None:
    for name in ("alpha", "beta", "gamma"):
        index.add(name, "1.0")
    lock(ask(environment, "alpha", "gamma"))
    before = lock_path(environment).read_text().splitlines()
    done = lock(ask(environment, "alpha", "gamma", "beta"))
    after = lock_path(environment).read_text().splitlines()
    assert done.added == ("beta",)
    assert [line for line in before if line not in after] == []
    new = [line for line in after if line not in before]
    assert len(new) == 3
    assert all("beta" in line for line in new)


def test_without_writing_nothing_is_written(index: Index, environment: Path) -> None:
    index.add("alpha", "1.0")
    assert lock(ask(environment, "alpha"), write=False).changed
    assert not lock_path(environment).exists()


def test_excluded_packages_stay_out_with_what_only_they_need(
    index: Index, environment: Path
) -> None:
    index.add("alpha", "1.0", requires=["heavy-text", "beta"])
    index.add("heavy-text", "1.0", requires=["gamma"])
    index.add("beta", "1.0")
    index.add("gamma", "1.0")
    found = lock(ask(environment, "alpha", more='exclude = ["heavy_text"]')).lock
    assert set(found.pins[X313]) == {"alpha", "beta"}


def test_a_target_without_a_solution_is_recorded_and_the_others_are_locked(
    index: Index, environment: Path
) -> None:
    index.add("alpha", "1.0", tag="cp313-cp313-manylinux_2_17_x86_64")
    done = lock(ask(environment, "alpha", python=">=3.11"))
    assert set(done.lock.pins) == {X313}
    assert set(done.unsupported) == set(TARGETS) - {X313}
    assert all("alpha" in why for why in done.unsupported.values())
    assert read_lock(done.path).unsupported == done.unsupported


def test_requirements_that_contradict_are_an_error_with_the_reason(
    index: Index, environment: Path
) -> None:
    index.add("alpha", "1.0", requires=["beta<2"])
    index.add("beta", "1.0")
    index.add("beta", "2.0")
    with pytest.raises(UnsatisfiableError, match=r"alpha.*beta") as caught:
        lock(ask(environment, "alpha", "beta>=2"))
    assert caught.value.where == str(environment)
    assert not lock_path(environment).exists()


def test_a_package_that_does_not_exist_is_named(index: Index, environment: Path) -> None:
    with pytest.raises(LockError, match="no-such-thing"):
        lock(ask(environment, "no-such-thing"))


def test_source_archives_are_never_built(index: Index, environment: Path) -> None:
    index.wheels["alpha-1.0.tar.gz"] = b"not even an archive"
    with pytest.raises(UnsatisfiableError, match="alpha"):
        lock(ask(environment, "alpha"))


def test_an_index_that_is_not_there(environment: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in Index(url="http://127.0.0.1:9/simple").uv_variables().items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    with pytest.raises(IndexUnreachableError, match="package index") as caught:
        lock(ask(environment, "alpha", python=">=3.13"))
    assert "UV_DEFAULT_INDEX" in str(caught.value)


TOKEN = "dGhpc2lzYXRva2Vu-1234"


@pytest.mark.parametrize(
    "address", [f"someone:{TOKEN}@127.0.0.1:9/simple", f"127.0.0.1:9/{TOKEN}/simple"]
)
def test_a_token_in_the_address_of_an_index_is_not_shown(
    address: str, environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in Index(url=f"http://{address}").uv_variables().items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    with pytest.raises(LockError) as caught:
        lock(ask(environment, "alpha", python=">=3.13"))
    assert TOKEN not in str(caught.value)
    assert "someone" not in str(caught.value)
    assert "127.0.0.1:9" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("`https://u:pw@host.example/simple`", "`https://host.example/...`"),
        ("(https://host.example:8443/tok/simple/a/).", "(https://host.example:8443/...)."),
        ("https://host.example/", "https://host.example"),
        ("https://host.example?token=tok, and", "https://host.example/..., and"),
        ("HTTPS://u@HOST.example/x", "https://host.example/..."),
        ("https://u:p/tok@host.example/simple", "(an address)"),
        ("https://[::1/tok", "(an address)"),
        ("socks5h://u:pw@proxy.example:1080", "socks5h://proxy.example:1080"),
        (
            "Max retries exceeded with url: /tok/simple/a/ (x)",
            "Max retries exceeded with url: /... (x)",
        ),
        ("no address: a/b, c:d@e", "no address: a/b, c:d@e"),
    ],
)
def test_of_an_address_the_host_alone_is_shown(text: str, shown: str) -> None:
    assert masked(text) == shown


def test_the_lock_holds_no_address(index: Index, environment: Path) -> None:
    index.add("alpha", "1.0")
    text = lock(ask(environment, "alpha")).path.read_text()
    assert "127.0.0.1" not in text
    assert "://" not in text


def test_the_locks_of_the_repository_are_those_of_their_requirements(
    request: pytest.FixtureRequest,
) -> None:
    folder = request.config.rootpath / "nix/environments"
    names = [path.stem for path in folder.glob("*.toml") if not path.name.endswith(".lock.toml")]
    assert {"tensorflow", "tensorflow-cuda", "bert", "bert-cuda"} <= set(names)
    for name in names:
        spec = read_spec(folder / f"{name}.toml")
        found = read_lock(folder / f"{name}.lock.toml")
        assert found.spec.requirements == spec.requirements, name
        assert found.spec.exclude == spec.exclude, name
        assert set(found.pins) | set(found.unsupported) == set(spec.targets), name
        assert found.missing == [], name
        for pins in found.pins.values():
            assert not set(spec.exclude) & set(pins), name
        text = (folder / f"{name}.lock.toml").read_text()
        assert dump_lock(found) == text, name
        assert "://" not in text, name


# -- files ----------------------------------------------------------------------------------------

_words = st.from_regex(r"[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?", fullmatch=True)
_versions = st.from_regex(r"[0-9]{1,3}(\.[0-9]{1,3}){0,2}(\+cpu)?", fullmatch=True)
_wheels = st.builds(
    Wheel,
    st.from_regex(r"[a-z_]{1,8}-1-py3-none-any\.whl", fullmatch=True),
    st.text("0f", min_size=1),
)
_pins = st.builds(Pin, _versions, st.none() | _wheels)
_locks = st.builds(
    Lock,
    st.builds(
        EnvironmentSpec,
        st.just("toy"),
        st.lists(st.text(max_size=12)).map(tuple),
        st.lists(_words).map(tuple),
        st.sampled_from(["", ">=3.11"]),
    ),
    st.dictionaries(st.sampled_from(TARGETS), st.dictionaries(_words, _pins), min_size=1),
    st.dictionaries(st.sampled_from(TARGETS), st.text(max_size=20)),
)


@settings(max_examples=60, deadline=None)
@given(lock=_locks)
def test_a_lock_survives_being_written_and_read(
    lock: Lock, tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = dump_lock(lock)
    path = tmp_path_factory.getbasetemp() / "toy.lock.toml"
    path.write_text(text, encoding="utf-8", newline="")
    assert read_lock(path) == lock
    assert dump_lock(read_lock(path)) == text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("requirements = [", "not TOML"),
        ("", "no list `requirements`"),
        ('requirements = "alpha"', "must be a list of strings"),
        ("requirements = [1]", "must be a list of strings"),
        ('requirements = ["alpha>>1"]', "'alpha>>1' is not a requirement"),
        ('requirements = ["alpha @ file:///a.whl"]', "names an address"),
        ('requirements = ["alpha"]\nrequirments = []', "unknown key 'requirments'"),
        ('requirements = ["alpha"]\npython = "three"', "not a range of versions"),
        ('requirements = ["alpha"]\npython = "<3"', "allows none of 3.11"),
        ('requirements = ["alpha"]\nexclude = ["b>1"]', "not the name of a package"),
        ('requirements = ["alpha"]\n[variables]\nA = 1', "table of strings"),
        ('requirements = ["alpha"]\n[variables]\nname = "b"', "may not set the variable 'name'"),
        ('requirements = ["alpha"]\n[variables]\nPATH = "b"', "may not set the variable 'PATH'"),
        ('requirements = ["alpha"]\n[variables]\nNIX_A = "b"', "the variable 'NIX_A'"),
        ('requirements = ["alpha"]\n[variables]\n"A\\n" = "b"', "may not set the variable"),
        ('requirements = ["alpha"]\nomit = ["../alpha"]', "not a path below site-packages"),
        ('requirements = ["alpha"]\nomit = ["/alpha"]', "not a path below site-packages"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(environment: Path, text: str, says: str) -> None:
    environment.write_text(text)
    with pytest.raises(EnvironmentFileError, match=re.escape(says)) as caught:
        read_spec(environment)
    assert (caught.value.where or "").partition(":")[0] == str(environment)


@pytest.mark.parametrize(
    ("data", "line", "says"),
    [
        (b"requirements = [\n  'alpha',\n", 3, "not TOML"),
        (b"a = 1\n\nb ==\n", 3, "not TOML"),
        (b"a = 1\nb = '\xff'\n", 2, "not in UTF-8"),
        (b"a = 1\n<<<<<<< HEAD\nb = 1\n=======\nb = 2\n>>>>>>> other\n", 2, "a merge has left"),
    ],
)
def test_a_file_that_is_not_toml_is_named_with_the_line(
    environment: Path, data: bytes, line: int, says: str
) -> None:
    for path, read in ((environment, read_spec), (lock_path(environment), read_lock)):
        path.write_bytes(data)
        with pytest.raises(EnvironmentFileError, match=says) as caught:
            read(path)
        assert caught.value.where == f"{path}:{line}"
    assert "Run: stagedml lock toy" in str(caught.value)


def test_a_file_that_is_missing(environment: Path) -> None:
    with pytest.raises(EnvironmentFileError, match="there is no file"):
        read_spec(environment)


@pytest.mark.parametrize(
    "text",
    ["version = 99", "version = 1", 'version = 1\nrequirements = []\ntargets = ["cp27-vax"]'],
)
def test_a_damaged_lock_says_how_to_make_it_anew(tmp_path: Path, text: str) -> None:
    path = tmp_path / "toy.lock.toml"
    path.write_text(text)
    with pytest.raises(EnvironmentFileError, match="Run: stagedml lock toy"):
        read_lock(path)


def test_a_lock_that_a_merge_has_spoilt_is_made_anew_near_what_it_was(
    index: Index, environment: Path
) -> None:
    for version in ("1.0", "1.1", "1.2"):
        for name in ("alpha", "beta"):
            index.add(name, version)
    lock(ask(environment, "alpha<1.1", "beta<1.1"))
    ask(environment, "alpha", "beta")
    path = lock_path(environment)
    ours = path.read_text()
    theirs = ours.replace("1.0", "1.1")
    path.write_text(f"<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> other\n")
    said: list[str] = []
    done = lock(environment, on_progress=said.append)
    assert done.changed
    assert [done.lock.versions(name) for name in ("alpha", "beta")] == [["1.0"], ["1.0"]]
    assert f"{path}:1: this is not TOML: a merge has left a conflict in it" in said[0]
    assert read_lock(path) == done.lock
    path.write_text("version = 1\n")
    assert lock(environment).lock.versions("alpha") == ["1.2"]


def test_the_targets_follow_the_range_of_pythons() -> None:
    assert [str(target) for target in EnvironmentSpec("toy", (), python="~=3.12.0").targets] == [
        "cp312-aarch64",
        "cp312-x86_64",
    ]
    assert set(EnvironmentSpec("toy", ()).targets) == set(TARGETS)


def test_a_lock_is_toml(index: Index, environment: Path) -> None:
    file = index.add("alpha", "1.0")
    text = lock(ask(environment, "alpha")).path.read_text()
    table = tomllib.loads(text)
    assert table["packages"] == [
        {
            "name": "alpha",
            "version": "1.0",
            "wheels": [{"file": file, "sha256": index.sha256(file)}],
        }
    ]


# -- pip's configuration --------------------------------------------------------------------------


def test_pips_files_become_variables_and_variables_win(tmp_path: Path) -> None:
    (tmp_path / ".config/pip").mkdir(parents=True)
    (tmp_path / ".config/pip/pip.conf").write_text(
        "[global]\nindex-url = http://one.invalid/simple\nextra-index-url =\n  http://a.invalid\n"
        "  http://b.invalid\nfind-links = /somewhere\n[download]\ntimeout = 7\n"
        "[install]\nproxy = http://never.invalid\n"
    )
    (tmp_path / "own.conf").write_text("[global]\nindex_url = http://two.invalid/simple\n")
    env = {"HOME": str(tmp_path), "PIP_CONFIG_FILE": str(tmp_path / "own.conf")}
    found = pip_variables(env | {"PIP_FIND_LINKS": "/elsewhere"})
    assert found["PIP_INDEX_URL"] == "http://two.invalid/simple"
    assert found["PIP_EXTRA_INDEX_URL"] == "http://a.invalid http://b.invalid"
    assert found["PIP_DEFAULT_TIMEOUT"] == "7"
    assert "PIP_FIND_LINKS" not in found
    assert "PIP_PROXY" not in found


def test_pips_files_do_not_count_where_pip_is_told_so(tmp_path: Path) -> None:
    (tmp_path / ".pip").mkdir()
    (tmp_path / ".pip/pip.conf").write_text("[global]\nindex-url = http://one.invalid\n")
    assert pip_variables({"HOME": str(tmp_path), "PIP_CONFIG_FILE": "/dev/null"}) == {}


def test_a_broken_pip_file_is_passed_over(tmp_path: Path) -> None:
    broken = tmp_path / "pip.conf"
    broken.write_text("index-url = no section\n")
    assert "PIP_INDEX_URL" not in pip_variables(
        {"HOME": str(tmp_path), "PIP_CONFIG_FILE": str(broken)}
    )

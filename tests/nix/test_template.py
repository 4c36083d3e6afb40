"""A repository of somebody else, which takes StagedML as a flake's input."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from toys import REPOSITORY, Checkout, checkout

from stagedml.host import toolchain
from stagedml.host.flake import overrides

pytestmark = pytest.mark.nix


def make_library(root: Path) -> Path:
    """A checkout of StagedML alone."""
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("nix", "stagedml", "templates", "examples"):
        shutil.copytree(REPOSITORY / name, root / name, ignore=ignored)
    for name in ("default.nix", "flake.nix", "flake.lock"):
        shutil.copy2(REPOSITORY / name, root)
    return root


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """What the repository takes."""
    return make_library(tmp_path / "library")


@pytest.fixture
def mine(library: Path, toy_store: dict[str, str], tmp_path: Path) -> Checkout:
    """A repository made by the library's own command."""
    made = checkout(tmp_path / "mine", toy_store)
    made.env["PYTHONPATH"] = str(library)
    made.env.pop("STAGEDML_SOURCE", None)
    made.root.mkdir()
    made.run("init")
    return made


def all_entrances(mine: Checkout) -> None:
    (path,) = mine.build("hello")
    assert mine.old_nix("nix-build", "-A", "hello", "--no-out-link").stdout.split() == [path]
    assert mine.flake_path("hello") == path


def test_all_entrances(mine, library):
    assert (mine.root / "flake.nix").read_text().count(f'"path:{library}"') == 1
    all_entrances(mine)
    # The override that is printed is the one that fits.
    said = mine.run("toolchain", "show", "--override").stdout.split()
    assert said[:2] == ["--override-input", "stagedml/nixpkgs"]
    assert said[2].startswith("path:/")
    assert len(said) == 3


def test_what_the_first_pipeline_shows(mine):
    """A figure, a report, a gate; and what an edit rebuilds."""
    done = mine.run("build", "hello")
    assert "hello: r2 0.9" in done.stderr
    (path,) = done.stdout.split()
    assert f"  report: {path}/report.html" in done.stderr
    said = mine.fail("build", "hello", "--set", "evaluate-gate.r2_at_least=0.999")
    assert "error: evaluate-gate failed: r2 = 0.9" in said
    assert "misses its objective of at least 0.999" in said
    mine.edit("pipelines/hello.py", "<title>Study</title>", "<title>Exam</title>")
    assert mine.planned("hello") == ["evaluate", "evaluate-gate"]
    mine.edit("data/study.csv", "hours,points\n", "hours,points\n0.0,31.0\n")
    assert mine.planned("hello") == ["evaluate", "evaluate-gate", "fit", "split"]


def test_nix_flake_init(mine, library, tmp_path):
    """What it makes does not say yet where StagedML is; each entrance says what to do."""
    other = Checkout(tmp_path / "other", mine.env)
    other.root.mkdir()
    done = other.old_nix("nix", "flake", "init", "-t", f"path:{library}")
    assert done.returncode == 0, done.stderr
    other.generate()
    cure = "run `stagedml init` here, or set inputs.stagedml.url in flake.nix"
    assert cure in other.fail("build", "hello")
    assert cure in other.old_nix("nix-build", "-A", "hello").stderr
    doctor = other.run("doctor", "--json").stdout
    assert f"--override-input stagedml path:{library} --override-input stagedml/nixpkgs" in doctor
    path = other.flake_path("hello")  # with these
    other.run("init")
    assert other.build("hello") == [path]
    all_entrances(other)
    assert "wrote" not in other.run("init").stderr


def test_init_overwrites_nothing(mine, tmp_path):
    text = (mine.root / "pipelines/hello.py").read_text()
    (mine.root / "pipelines/hello.py").write_text(text + "# mine\n")
    (mine.root / "stagedml.nix").unlink()
    said = mine.fail("init")
    assert "already has other files of these names: pipelines/hello.py" in said
    assert "Nothing was written" in said
    assert not (mine.root / "stagedml.nix").exists()
    assert mine.fail("init", str(mine.root / "flake.nix"), code=2)


def test_a_library_with_a_blank_in_its_path(toy_store, tmp_path):
    made = checkout(tmp_path / "mine", toy_store)
    made.env["PYTHONPATH"] = str(make_library(tmp_path / "a store/of libraries"))
    made.root.mkdir()
    assert "Nix 2.8 finds no flake at such a path" in made.fail("init")
    assert list(made.root.iterdir()) == []


def test_a_library_in_a_git_repository(mine, library, tmp_path):
    """Of it, a flake takes what git tracks, no virtual environment."""
    who = ["-c", "user.name=test", "-c", "user.email=test@localhost"]
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "All"]):
        subprocess.run(["git", *words], cwd=library, env=mine.env, check=True)
    other = Checkout(tmp_path / "other", mine.env)
    other.root.mkdir()
    other.run("init")
    assert f'"git+file://{library}"' in (other.root / "flake.nix").read_text()
    all_entrances(other)


def test_init_elsewhere(mine, tmp_path):
    made = Checkout(tmp_path / "a place", mine.env)
    said = mine.run("init", str(made.root)).stderr
    assert f"cd '{made.root}'" in said
    assert made.build("hello") == mine.build("hello")


def test_what_git_does_not_track(mine):
    """A flake in a git repository has only what git tracks; every entrance says so."""

    def git(*args: str) -> None:
        subprocess.run(["git", *args], cwd=mine.root, env=mine.env, check=True)

    git("init", "-q")
    git("add", "flake.nix")

    def flake() -> str:
        chosen = overrides(mine.root, toolchain.require(mine.env))
        return mine.old_nix("nix", "build", ".#hello", "--no-link", *chosen).stderr

    said = flake()
    assert "nix/pipelines" in said
    assert "`stagedml generate`" in said
    assert "git add" in said
    doctor = {row["check"]: row for row in json.loads(mine.run("doctor", "--json").stdout)}
    assert "git does not track default.nix, nix/" in doctor["flake"]["text"]
    assert doctor["flake"]["hint"] == f"git -C {mine.root} add ."
    git("add", "nix")
    assert "pipelines/hello.py is missing (a flake has only what git tracks" in flake()
    git("add", ".")
    assert flake() == "" or "error" not in flake()
    assert "flake" not in mine.run("doctor", "--json").stdout.split('"check": "flake"')[1:]
    mine.build("hello")


@pytest.mark.parametrize(
    ("flake", "lock", "said"),
    [
        ("", None, ["stagedml/nixpkgs"]),
        ('inputs.stagedml.inputs.nixpkgs.follows = "nixpkgs";', None, ["nixpkgs"]),
        ('inputs.stagedml = { inputs.nixpkgs.follows = "pkgs"; };', None, ["pkgs"]),
        ("", "spoilt", ["stagedml/nixpkgs"]),
        ("", {"stagedml": {"inputs": {"nixpkgs": "nixpkgs_2"}}}, ["stagedml/nixpkgs"]),
        ("", {"stagedml": {"inputs": {"nixpkgs": ["pkgs", "inner"]}}}, ["pkgs/inner"]),
    ],
)
def test_the_input_to_override(tmp_path, flake, lock, said):
    (tmp_path / "flake.nix").write_text(flake)
    if lock is not None:
        nodes = {"root": {"inputs": {"stagedml": "stagedml"}}, **lock} if lock != "spoilt" else lock
        (tmp_path / "flake.lock").write_text(json.dumps({"root": "root", "nodes": nodes}))
    chosen = toolchain.Choice(tmp_path, "here")
    assert overrides(tmp_path, chosen) == ["--override-input", *said, f"path:{tmp_path}"]
    assert overrides(tmp_path, toolchain.Choice(None, "here")) == []


def test_one_place_names_the_project():
    """And it is to be set: nobody is sent to a project of the same name."""
    for name in ("templates", "docs", "nix", "stagedml"):
        for path in (REPOSITORY / name).rglob("*"):
            if path.is_file() and path.suffix in (".nix", ".md", ".py", ".toml"):
                assert "github:stagedml/" not in path.read_text(), path
    for path in (REPOSITORY / "templates").rglob("*"):
        assert path.is_dir() or b"stagedml/stagedml" not in path.read_bytes(), path


@pytest.mark.parametrize("what", ["stagedml/runtime/errors.py", "format"])
def test_a_command_of_another_version(mine, library, tmp_path, what):
    """It is not said that the repository is stale: generating anew would not help."""
    other = make_library(tmp_path / "other")
    if what == "format":
        text = (other / "stagedml/generation/pipelines.py").read_text()
        changed = re.sub(r"\nFORMAT = (\d+)\n", "\nFORMAT = 1\\1\n", text)
        assert changed != text
        (other / "stagedml/generation/pipelines.py").write_text(changed)
    else:
        with (other / what).open("a") as file:
            file.write("NEW = 1\n")
    mine.run("generate", PYTHONPATH=str(other))
    for said in (
        mine.fail("build", "hello", PYTHONPATH=str(other)),
        mine.old_nix("nix-build", "-A", "hello", "--no-out-link").stderr,
        mine.flake_build("hello").stderr,
    ):
        assert "another version of StagedML than this repository takes" in said
        assert what in said
        assert "nix flake lock --update-input stagedml" in said
        assert "nix run --inputs-from . stagedml -- generate" in said
        assert "run `stagedml generate`" not in said
    # Either cure: the repository takes the other one, or it is generated with its own.
    taken = {**mine.env, "STAGEDML_SOURCE": str(other), "PYTHONPATH": str(other)}
    if what != "format":  # which only the command was given
        assert Checkout(mine.root, taken).build("hello")
    mine.generate()
    assert mine.build("hello")


def test_an_edit_of_its_own_is_stale(mine):
    mine.edit("pipelines/hello.py", "at_least=0.9)", "at_least=0.8)")
    said = mine.old_nix("nix-build", "-A", "hello", "--no-out-link").stderr
    assert "the pipeline 'hello' is stale: pipelines/hello.py changed" in said
    assert "run `stagedml generate`" in said


def evaluated(mine: Checkout, flake_input: str, inputs: str = "") -> str:
    """What `nix build` says where the flake takes something else than StagedML."""
    text = (mine.root / "flake.nix").read_text()
    line = re.search(r"  inputs\.stagedml\.url = .*;\n", text)
    assert line
    changed = text.replace(line[0], f'  inputs.stagedml.url = "{flake_input}";\n{inputs}')
    (mine.root / "flake.nix").write_text(changed)
    done = mine.old_nix("nix", "build", f"path:{mine.root}#hello", "--no-link", "--offline")
    (mine.root / "flake.nix").write_text(text)
    assert done.returncode == 1
    return done.stderr


def test_an_input_of_the_wrong_kind(mine, library, tmp_path):
    """It is said which input, what it is not, and what it must be; nothing is lost."""
    before = tree_of(str(mine.root))
    wrong = "the input 'stagedml' of flake.nix is no StagedML: it must be a flake"
    assert wrong in evaluated(mine, f"path:{library}", "  inputs.stagedml.flake = false;\n")
    other = tmp_path / "another"
    other.mkdir()
    (other / "flake.nix").write_text("{ outputs = { self }: { lib = { }; }; }\n")
    assert wrong in evaluated(mine, f"path:{other}")
    (other / "flake.nix").unlink()
    assert "flake.nix" in evaluated(mine, f"path:{other}")
    (tmp_path / "a-file").write_text("")
    assert "flake.nix" in evaluated(mine, f"path:{tmp_path}/a-file")
    assert {**tree_of(str(mine.root)), "flake.lock": b""} == {**before, "flake.lock": b""}
    all_entrances(mine)


def test_another_directory_without_flakes(mine, tmp_path):
    text = (mine.root / "flake.nix").read_text()
    (mine.root / "flake.nix").write_text(re.sub(r'url = ".*"', f'url = "path:{tmp_path}"', text))
    cure = "run `stagedml init` here, or set inputs.stagedml.url in flake.nix"
    assert cure in mine.fail("build", "hello")
    said = mine.fail("build", "hello", STAGEDML_SOURCE=str(tmp_path))
    assert f"STAGEDML_SOURCE is {tmp_path}, where StagedML is not" in said


def source_of(mine: Checkout, url: str, lock: dict[str, object] | None, fetch: str = "") -> str:
    """Where stagedml.nix finds StagedML, or what it says; `fetch` replaces what it fetches with."""
    flake = f'{{ inputs.stagedml.url = "{url}"; outputs = _: {{ }}; }}\n'
    (mine.root / "flake.nix").write_text(flake)
    (mine.root / "flake.lock").unlink(missing_ok=True)
    if lock is not None:
        nodes = {"root": {"inputs": {"stagedml": "stagedml_2"}}, "stagedml_2": {"locked": lock}}
        text = json.dumps({"nodes": nodes, "root": "root", "version": 7})
        (mine.root / "flake.lock").write_text(text)
    expression = f"toString (builtins.scopedImport {{ {fetch} }} {mine.root}/stagedml.nix)"
    done = mine.old_nix("nix-instantiate", "--eval", "--json", "-E", expression)
    return json.loads(done.stdout) if done.returncode == 0 else done.stderr


def test_every_kind_of_input_without_flakes(mine, library, tmp_path):
    """What flake.lock pins is fetched as the flake fetches it; offline, as far as files go."""
    env = {**mine.env, "GIT_CONFIG_GLOBAL": "/dev/null"}
    who = ["-c", "user.name=test", "-c", "user.email=test@localhost"]
    git = ["git", "-C", str(library)]
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "All"]):
        subprocess.run([*git, *words], env=env, check=True)
    rev = subprocess.check_output([*git, "rev-parse", "HEAD"], text=True).strip()
    # As a flake's lock has it: of a directory's content.
    archive = tmp_path / "stagedml.tar.gz"
    words = ["archive", "--prefix=stagedml/", "-o", str(archive), "HEAD"]
    subprocess.run([*git, *words], env=env, check=True)
    unpacked = tmp_path / "unpacked"
    unpacked.mkdir()
    subprocess.run(["tar", "xf", archive, "-C", unpacked], check=True)
    hashing = ["hash", "path", str(unpacked / "stagedml")]
    nar = mine.old_nix("nix", *hashing).stdout.strip()
    assert nar.startswith("sha256-")
    # What can be fetched here is.
    assert source_of(mine, f"path:{library}", None) == str(library)
    assert source_of(mine, f"git+file://{library}", None) == str(library)
    (tmp_path / "all").mkdir()
    (tmp_path / "all/deep").symlink_to(library)
    assert source_of(mine, f"path:{tmp_path}/all?dir=deep", None) == f"{tmp_path}/all/deep"
    pinned = source_of(
        mine, f"git+file://{library}?rev={rev}", {"type": "git", "url": str(library), "rev": rev}
    )
    tarball = {"type": "tarball", "url": f"file://{archive}", "narHash": nar}
    unpacked_by_nix = source_of(mine, "https://example.org/stagedml.tar.gz", tarball)
    for found in (pinned, unpacked_by_nix):
        assert found.startswith(f"{mine.env['NIX_STORE_DIR']}/"), found
        assert tree_of(found) == tree_of(str(library))
    assert source_of(mine, "stagedml", {"type": "path", "path": str(library)}) == str(library)
    # Of the others it is seen what would be fetched.
    hub = {"owner": "o", "repo": "r", "rev": rev, "narHash": nar}
    spied = f'fetchTarball = a: if a.sha256 == "{nar}" then throw a.url else throw "no";'
    for kind, url in {
        "github": f"https://github.com/o/r/archive/{rev}.tar.gz",
        "gitlab": f"https://gitlab.com/api/v4/projects/o%2Fr/repository/archive.tar.gz?sha={rev}",
        "sourcehut": f"https://git.sr.ht/o/r/archive/{rev}.tar.gz",
    }.items():
        assert url in source_of(mine, f"{kind}:o/r", {"type": kind, **hub}, spied), kind
    # And where nothing can be, what is to do.
    assert "run `nix flake lock`" in source_of(mine, "github:o/r", None)
    assert "which stagedml.nix does not know" in source_of(mine, "x:y", {"type": "hg"})
    wrong = {**tarball, "narHash": "sha256-" + "A" * 43 + "="}
    assert "mismatch" in source_of(mine, "https://example.org/other.tar.gz", wrong)


def tree_of(place: str) -> dict[str, bytes]:
    """The files of a directory."""
    return {
        str(path.relative_to(place)): path.read_bytes()
        for path in Path(place).rglob("*")
        if path.is_file() and ".git" not in path.parts and "__pycache__" not in path.parts
    }


def test_the_outputs_of_its_flake(mine, library):
    """`nix flake check` evaluates them all, and the check of generated files really compares."""
    override = overrides(mine.root, toolchain.require(mine.env))
    place = f"path:{mine.root}"
    shown = mine.old_nix("nix", "flake", "show", "--json", place, *override)
    assert shown.returncode == 0, shown.stderr
    outputs = json.loads(shown.stdout)
    outputs = outputs.get("inventory", outputs)
    wanted = {"packages", "legacyPackages", "apps", "checks", "formatter", "hydraJobs"}
    assert wanted <= set(outputs)
    check = [f"{place}#checks.{system()}.generated", "--no-link", *override]
    done = mine.old_nix("nix", "build", *check)
    assert done.returncode == 0, done.stderr
    (generated,) = (mine.root / "nix/pipelines").glob("hello.nix")
    generated.write_text(generated.read_text().replace("0.9", "0.8"))
    done = mine.old_nix("nix", "build", *check)
    assert done.returncode == 1
    assert "stagedml generate" in done.stderr


def system() -> str:
    from platform import machine

    return f"{machine()}-linux"

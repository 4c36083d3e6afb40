"""Fixtures: checkouts of the toy project in `project/`, and ways to build in them."""

from __future__ import annotations

import compileall
import hashlib
import json
import os
import shutil
import subprocess
import sys
import threading
import zipfile
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from stagedml.host import toolchain
from stagedml.host.flake import overrides
from stagedml.nix.client import Nix

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).parent.parent
TOYS = Path(__file__).parent / "project"
WORDS = b"words from elsewhere\n"
WORDS_SHA256 = hashlib.sha256(WORDS).hexdigest()
WHEEL = "toywheel-1.0-py3-none-any.whl"
# How long an example takes says more of the machine's load than of the code.
hypothesis.settings.register_profile("stagedml", deadline=None)
hypothesis.settings.load_profile("stagedml")

TRACEBACK = "Traceback (most recent call last)"

TINY = """\
requirements = ["toywheel"]
python = ">=3.11,<3.14"
"""


@dataclass
class Checkout:
    """A copy of the toy project, and the environment to use it in."""

    root: Path
    env: dict[str, str]
    options: list[str] = field(default_factory=list)

    def start(self, *args: str, **env: str) -> subprocess.Popen[str]:
        """Starts the command."""
        return subprocess.Popen(
            [sys.executable, "-m", "stagedml", *self.options, *args],
            cwd=self.root,
            env={**self.env, **env},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *args: str, fails: int = 0, **env: str) -> subprocess.CompletedProcess[str]:
        """Runs the command, which must exit as expected and never show a traceback of its own."""
        process = self.start(*args, **env)
        stdout, stderr = process.communicate(timeout=300)
        done = subprocess.CompletedProcess(args, process.returncode, stdout, stderr)
        assert done.returncode == fails, f"{args}: {done.returncode}\n{stdout}\n{stderr}"
        own = [line for line in stderr.split("\n") if str(REPOSITORY / "stagedml") in line]
        assert not own or TRACEBACK not in stderr, stderr
        return done

    def fail(self, *args: str, code: int = 1, **env: str) -> str:
        """What the command says on stderr when it fails."""
        return self.run(*args, fails=code, **env).stderr

    def build(self, *args: str, **env: str) -> list[str]:
        """`stagedml build`: output paths."""
        return self.run("build", *args, **env).stdout.split()

    def built(self, *args: str, **env: str) -> list[str]:
        """The stages that `stagedml build` really built, by what it says."""
        said = self.run("build", *args, **env).stderr.split("\n")
        return sorted(line.split()[1].rstrip(":") for line in said if " done in " in line)

    def planned(self, *args: str) -> list[str]:
        """The stages that would be built."""
        return sorted(
            json.loads(self.run("build", "--dry-run", "--json", *args).stdout)["would_build"]
        )

    def generate(self) -> None:
        """`stagedml generate`."""
        self.run("generate")

    def old_nix(self, program: str, *args: str) -> subprocess.CompletedProcess[str]:
        """`nix-build` and its like, as a user would call it."""
        return self._nix(program, *args)

    def flake_build(self, name: str, *options: str) -> subprocess.CompletedProcess[str]:
        """`nix build .#NAME`, with the options that `stagedml doctor` prints."""
        override = overrides(self.root, toolchain.require(self.env))
        flake = f"path:{self.root}#{name}"
        return self._nix("nix", "build", flake, "--no-link", "--json", *override, *options)

    def flake_path(self, name: str, *options: str) -> str:
        """The output path that `nix build .#NAME` prints."""
        done = self.flake_build(name, *options)
        assert done.returncode == 0, done.stderr
        return str(json.loads(done.stdout)[0]["outputs"]["out"])

    def _nix(self, program: str, *args: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [Nix(env=self.env).program(program), *args],
            cwd=self.root,
            env=self.env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    def python(self, code: str) -> subprocess.CompletedProcess[str]:
        """Runs a script as a user's session would."""
        return subprocess.run(
            [sys.executable, "-c", code],
            cwd=self.root,
            env=self.env,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    def edit(self, path: str, old: str, new: str) -> None:
        """Replaces a text that is there once or more."""
        file = self.root / path
        text = file.read_text()
        assert old in text, f"{path} has no {old!r}"
        file.write_text(text.replace(old, new))

    def line(self, path: str, text: str) -> int:
        """The number of the line that has a text."""
        rows = (self.root / path).read_text().split("\n")
        return next(i for i, row in enumerate(rows, 1) if text in row)


def make_wheel(folder: Path) -> Path:
    """A tiny wheel, the same bytes each time."""
    path = folder / WHEEL
    info = "toywheel-1.0.dist-info"
    files = {
        "toywheel/__init__.py": b"",
        # Names that projects use, too.
        "pipelines/__init__.py": b"raise ImportError('not of the project')\n",
        "local_tools.py": b"raise ImportError('not of the project')\n",
        "toywheel/words.txt": WORDS,
        "toywheel/cli.py": b"import sys\ndef main():\n    print('hi', *sys.argv[1:])\n",
        f"{info}/entry_points.txt": b"[console_scripts]\ntoy-hi = toywheel.cli:main\n",
        f"{info}/METADATA": b"Metadata-Version: 2.1\nName: toywheel\nVersion: 1.0\n",
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": b"",
    }
    with zipfile.ZipFile(path, "w") as wheel:
        for name, content in files.items():
            wheel.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return path


def make_project(root: Path) -> None:
    """A checkout of the toy project, with its own copy of StagedML."""
    skipped = shutil.ignore_patterns("__pycache__", "environments", "pipelines")
    shutil.copytree(TOYS, root, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(REPOSITORY / "nix", root / "nix", ignore=skipped)
    shutil.copytree(
        REPOSITORY / "stagedml", root / "stagedml", ignore=shutil.ignore_patterns("__pycache__")
    )
    for name in ("default.nix", "flake.nix", "flake.lock", "shell.nix"):
        shutil.copy2(REPOSITORY / name, root)
    environments = root / "nix/environments"
    environments.mkdir(parents=True)
    sha256 = hashlib.sha256(make_wheel(root).read_bytes()).hexdigest()
    (environments / "tiny.toml").write_text(TINY)
    targets = [f"cp3{n}-{m}" for n in (11, 12, 13) for m in ("aarch64", "x86_64")]
    (environments / "tiny.lock.toml").write_text(
        f"version = 1\n{TINY}targets = {json.dumps(targets)}\n\n[[packages]]\n"
        f'name = "toywheel"\nversion = "1.0"\n'
        f'wheels = [\n  {{ file = "{WHEEL}", sha256 = "{sha256}" }},\n]\n'
    )
    # Tests edit files faster than the clock of byte code ticks: only what they do not edit has it.
    compileall.compile_dir(root / "stagedml", quiet=2)


def host_toolchain(nix: Nix) -> Path:
    """The snapshot of this machine's Python, chosen for the store if nothing is."""
    chosen = toolchain.choice(nix.env) or toolchain.choose_host(nix)
    assert chosen.snapshot
    return chosen.snapshot


@pytest.fixture(scope="session")
def toy_store(private_store: dict[str, str]) -> dict[str, str]:
    """The environment of the private store, with a toolchain chosen in it."""
    host_toolchain(Nix(env=private_store))
    return private_store


@pytest.fixture(scope="session")
def toy_template(private_store: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with generated files, to be copied."""
    root = tmp_path_factory.mktemp("template") / "project"
    make_project(root)
    checkout(root, private_store).generate()
    return root


def checkout(root: Path, store: dict[str, str]) -> Checkout:
    """The environment to use a checkout in."""
    env = {**store, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1", "NO_COLOR": "1"}
    for name in ("STAGEDML_PROJECT", "STAGEDML_TOOLCHAIN", "CI"):
        env.pop(name, None)
    return Checkout(root, env | {"XDG_STATE_HOME": str(root.parent / "state")})


@pytest.fixture
def plain_project(toy_template: Path, private_store: dict[str, str], tmp_path: Path) -> Checkout:
    """A fresh checkout, for what needs no toolchain."""
    root = tmp_path / "project"
    shutil.copytree(toy_template, root, symlinks=True)
    return checkout(root, private_store)


@pytest.fixture
def project(plain_project: Checkout, toy_store: dict[str, str]) -> Checkout:
    """A fresh checkout, to build in."""
    return plain_project


@pytest.fixture(scope="session")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A web server that has `words.txt`; its address."""
    folder = tmp_path_factory.mktemp("web")
    (folder / "words.txt").write_bytes(WORDS)

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


def sandboxed(env: dict[str, str]) -> bool:
    """Whether the store's builds run in a sandbox."""
    return "sandbox = true" in Path(env["NIX_CONF_DIR"], "nix.conf").read_text()


def root_only() -> None:
    """Skips where the test needs root."""
    if os.geteuid() != 0:
        pytest.skip("needs root")

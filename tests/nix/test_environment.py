"""Environments in the store: fetched by hash, installed by pip, the same bytes each time."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from toys import host_toolchain
from wheel_index import Index, IndexServer

from stagedml.host import toolchain
from stagedml.host.environment import EnvironmentSpec, Lock, Pin, Target, Wheel, dump_lock
from stagedml.nix.client import Nix
from stagedml.nix.errors import BuildFailedError, EvaluationError

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.nix

REPOSITORY = Path(__file__).parents[2]


@dataclasses.dataclass
class Toy:
    """An environment `toy` of made-up wheels, locked for this machine."""

    nix: Nix
    index: Index
    folder: Path
    target: Target
    pins: dict[str, Pin] = dataclasses.field(default_factory=dict)
    unsupported: dict[Target, str] = dataclasses.field(default_factory=dict)

    def add(self, name: str, version: str = "1.0", **options: Any) -> str:
        """Makes a wheel, offers it in the index and locks it; its file name."""
        file = self.index.add(name, version, **options)
        self.pins[name] = Pin(version, Wheel(file, self.index.sha256(file)))
        return file

    def write(self, others: dict[Target, dict[str, Pin]] | None = None) -> None:
        pins = {
            **(others or {}),
            **({} if self.target in self.unsupported else {self.target: self.pins}),
        }
        spec = EnvironmentSpec("toy", ("toy",))
        (self.folder / "toy.toml").write_text('requirements = ["toy"]\n')
        text = dump_lock(Lock(spec, pins, self.unsupported))
        (self.folder / "toy.lock.toml").write_text(text)

    def expression(self, attribute: str) -> str:
        return f"""
          let
            system = builtins.currentSystem;
            toolchain = import {REPOSITORY}/nix/lib/toolchain.nix {{
              pkgs = import {toolchain.require(self.nix.env).snapshot} {{ inherit system; }};
              inherit system;
            }};
            environment = import {REPOSITORY}/nix/lib/environment.nix {{ inherit toolchain; }} {{
              name = "toy";
              lockFile = {self.folder}/toy.lock.toml;
            }};
          in {attribute}
        """

    def build(self, attribute: str = "environment.derivation", **options: Any) -> Path:
        return Path(self.nix.build(expr=self.expression(attribute), **options).outputs[0])

    def site(self) -> Path:
        [site] = self.build().glob("lib/python3.*/site-packages")
        return site

    def evaluate(self, attribute: str) -> Any:
        return self.nix.eval_json(expr=self.expression(attribute))

    def run(self, program: str) -> str:
        """What a program writes to `$out` in a derivation with this environment."""
        text = json.dumps(program).replace("${", "\\${")
        return self.build(
            f"""derivation {{
              name = "probe";
              inherit system;
              builder = toolchain.interpreter;
              args = [ "-sSBP" (builtins.toFile "probe.py" {text}) ];
              PATH = toolchain.binPath;
              PYTHONPATH = environment.sitePackages;
            }}"""
        ).read_text()


@pytest.fixture(scope="module")
def server() -> Iterator[IndexServer]:
    server = IndexServer()
    yield server
    server.close()


@pytest.fixture
def toy(private_store: dict[str, str], server: IndexServer, tmp_path: Path) -> Toy:
    index = server.index
    index.wheels.clear()
    index.asked.clear()
    nix = Nix(env={**private_store, **index.pip_variables(), "no_proxy": "*"})
    chosen = host_toolchain(nix)
    pin = json.loads((chosen / "pin.json").read_text())
    target = Target(pin["python"]["series"], pin["system"].partition("-")[0])
    return Toy(nix, index, tmp_path, target)


def unique(text: str) -> str:
    """Text that no other run has put into the (perhaps kept) store."""
    return f"{text}  # {os.urandom(8).hex()}\n"


# -- what is installed ----------------------------------------------------------------------------


def test_locked_packages_can_be_imported_in_a_derivation(toy: Toy) -> None:
    toy.add("alpha", files={"alpha/__init__.py": unique("VALUE = 1"), "alpha/data.txt": "text"})
    toy.add("beta-two", "2.5")
    toy.write()
    program = """
import importlib.metadata, json, os, alpha, beta_two
json.dump([alpha.VALUE, beta_two.VERSION, importlib.metadata.version("beta-two"),
           sorted(d.name for d in importlib.metadata.distributions())],
          open(os.environ["out"], "w"))
"""
    assert json.loads(toy.run(program)) == [1, "2.5", "2.5", ["alpha", "beta-two"]]
    assert toy.evaluate("environment.packages") == {"alpha": "1.0", "beta-two": "2.5"}
    assert toy.evaluate("environment.sitePackages") == str(toy.site())


def test_the_environment_keeps_neither_wheels_nor_build_traces(toy: Toy) -> None:
    toy.add("alpha", files={"alpha.py": unique("A = 1")}, scripts={"alpha": "alpha:main"})
    toy.write()
    site = toy.site()
    out = str(site.parents[2])
    assert set(toy.nix.query("--references", out)) <= {out}  # byte code names its source
    names = {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file()}
    version = toy.target.python.replace(".", "")
    info = "alpha-1.0.dist-info"
    assert names == {
        "alpha.py",
        f"__pycache__/alpha.cpython-{version}.pyc",
        *(f"{info}/{name}" for name in ("METADATA", "RECORD", "WHEEL", "INSTALLER")),
        f"{info}/entry_points.txt",
    }
    for path in site.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert b".whl" not in data, path
            assert b"/build/" not in data, path
    listed = [row.split(",")[0] for row in (site / info / "RECORD").read_text().splitlines()]
    assert [name for name in listed if not (site / name).exists()] == []


def test_byte_code_is_valid_whatever_the_time_stamps(toy: Toy) -> None:
    toy.add("alpha", files={"alpha/__init__.py": unique("A = 1"), "alpha/bad.py": "print 'two'\n"})
    toy.write()
    [cached] = toy.site().glob("alpha/__pycache__/*.pyc")
    assert cached.name.startswith("__init__.")
    assert cached.read_bytes()[4:8] == b"\1\0\0\0"  # PEP 552: hash-based, unchecked


def test_how_many_cores_there_are_makes_no_difference(toy: Toy) -> None:
    for number in range(5):
        lines = "".join(f"def f{n}(a, b=({n}, 'x')):\n    return a, b\n" for n in range(40))
        files = {f"p{number}/m{n}.py": lines + unique(f"N = {n}") for n in range(12)}
        toy.add(f"p{number}", files=files | {"shared/__init__.py": ""})
    toy.write()
    toy.build(cores=4)
    toy.build(cores=1, check=True)
    toy.build(cores=3, check=True)


def test_a_file_of_two_packages_is_the_last_ones_however_many_cores(toy: Toy) -> None:
    for name in ("alpha", "beta", "gamma"):
        toy.add(name, files={"shared/who.py": f"WHO = '{name}'\n", f"{name}.py": unique("A = 1")})
    toy.write()
    out = toy.build(cores=3)
    [who] = out.rglob("who.py")
    assert who.read_text() == "WHO = 'gamma'\n"
    toy.build(cores=1, check=True)


def test_an_upper_bound_on_python_does_not_overrule_the_lock(toy: Toy) -> None:
    toy.add("alpha", files={"alpha.py": unique("A = 1")}, requires_python="<3.11")
    toy.write()
    assert (toy.site() / "alpha.py").is_file()


# -- identity -------------------------------------------------------------------------------------


def test_only_this_targets_packages_count(toy: Toy) -> None:
    toy.add("alpha")
    toy.write()
    before = toy.evaluate("environment.derivation.outPath")
    other = Target("3.12" if toy.target.python != "3.12" else "3.13", "aarch64")
    toy.write({other: {"alpha": Pin("9.0", Wheel("alpha-9.0-py3-none-any.whl", "0" * 64))}})
    text = (toy.folder / "toy.toml").read_text()
    (toy.folder / "toy.toml").write_text(f'description = "other words"\n{text}')
    assert toy.evaluate("environment.derivation.outPath") == before
    toy.add("alpha", "1.1")
    toy.write()
    assert toy.evaluate("environment.derivation.outPath") != before


def test_a_wheels_path_follows_from_its_name_and_hash(toy: Toy, tmp_path: Path) -> None:
    file = toy.add("alpha", files={"alpha.py": unique("A = 1")})
    toy.write()
    (tmp_path / file).write_bytes(toy.index.wheels[file])
    assert toy.nix.add_fixed_flat(tmp_path / file) == toy.evaluate(
        "environment.wheels.alpha.outPath"
    )


# -- fetching -------------------------------------------------------------------------------------


def test_a_seeded_wheel_needs_no_index(toy: Toy, tmp_path: Path) -> None:
    file = toy.add("alpha", files={"alpha.py": unique("A = 1")})
    toy.write()
    (tmp_path / file).write_bytes(toy.index.wheels.pop(file))
    toy.nix.add_fixed_flat(tmp_path / file)
    assert (toy.site() / "alpha.py").is_file()
    assert toy.index.asked == []


def failure(toy: Toy, attribute: str = "environment.derivation") -> str:
    with pytest.raises(BuildFailedError) as caught:
        toy.build(attribute)
    return str(caught.value)


def test_a_wheel_that_the_index_lacks_is_named_with_the_cure(toy: Toy) -> None:
    file = toy.add("alpha", files={"alpha.py": unique("A = 1")})
    toy.write()
    del toy.index.wheels[file]
    said = failure(toy)
    assert f"cannot fetch the wheel {file}" in said
    assert "indexes that pip was told of do not have it" in said
    assert f"stagedml seed {file}" in said


def test_an_index_that_cannot_be_reached_is_said(toy: Toy) -> None:
    file = toy.add("alpha", files={"alpha.py": unique("A = 1")})
    toy.write()
    toy.nix.env["PIP_INDEX_URL"] = "http://127.0.0.1:9/simple"
    said = failure(toy)
    assert "a package index cannot be reached" in said
    assert f"stagedml seed {file}" in said


def test_another_file_under_the_same_name_is_refused(toy: Toy) -> None:
    file = toy.add("alpha", files={"alpha.py": unique("A = 1")})
    toy.write()
    toy.index.add("alpha", "1.0", files={"alpha.py": unique("EVIL = 1")})
    said = failure(toy)
    assert "the index has another file under this name" in said
    assert toy.index.sha256(file) in said


def test_among_wheels_of_one_version_the_locked_one_is_fetched(toy: Toy) -> None:
    tag = f"cp{toy.target.python.replace('.', '')}"
    best = f"{tag}-{tag}-manylinux_2_17_{toy.target.machine}"
    toy.index.add("alpha", "1.0", tag=best, files={"alpha.py": "A = 'other'\n"})
    toy.add("alpha", files={"alpha.py": unique("A = 'locked'")})
    toy.write()
    assert "locked" in (toy.site() / "alpha.py").read_text()


# -- what evaluation says -------------------------------------------------------------------------


def refusal(toy: Toy, attribute: str = "environment.derivation.outPath") -> str:
    with pytest.raises(EvaluationError) as caught:
        toy.evaluate(attribute)
    return str(caught.value)


def test_a_package_without_a_wheel_for_this_target_is_named_only_when_used(toy: Toy) -> None:
    toy.add("alpha")
    toy.pins["beta"] = Pin("3.0", None)
    toy.write()
    assert toy.evaluate("environment.packages") == {"alpha": "1.0", "beta": "3.0"}
    said = refusal(toy)
    assert f"the package beta 3.0 has no wheel for {toy.target}" in said
    assert "stagedml lock toy" in said


def test_a_target_without_a_solution_gives_uvs_reason(toy: Toy) -> None:
    toy.unsupported[toy.target] = "alpha has no wheels with a matching platform tag"
    toy.write({Target("3.12", "aarch64"): {}})
    said = refusal(toy)
    assert f"it cannot be had for {toy.target}: alpha has no wheels" in said


def test_requirements_changed_since_the_lock_are_an_error(toy: Toy) -> None:
    toy.add("alpha")
    toy.write()
    (toy.folder / "toy.toml").write_text('requirements = ["toy", "more"]\n')
    said = refusal(toy)
    assert "toy.toml has changed since it was locked" in said
    assert "stagedml lock toy" in said


def test_an_environment_without_a_lock_is_an_error(toy: Toy) -> None:
    assert "there is no toy.lock.toml" in refusal(toy)


def test_every_environment_of_the_repository_evaluates_for_every_target(toy: Toy) -> None:
    folder = REPOSITORY / "nix/environments"
    names = sorted(p.stem for p in folder.glob("*.toml") if not p.name.endswith(".lock.toml"))
    text = f"""
      let
        at = python: machine: name:
          (import {REPOSITORY}/nix/lib/environment.nix {{
            toolchain = {{
              interpreter = "/python"; binPath = "/bin"; pipPath = "/pip"; caBundle = "/ca";
              pythonVersion = python;
              system = "${{machine}}-linux";
              target = "cp${{builtins.replaceStrings ["."] [""] python}}-${{machine}}";
            }};
          }} {{ inherit name; lockFile = {folder} + "/${{name}}.lock.toml"; }});
        all = f: map (p: map (m: map (n: f (at p m n)) {nix_list(names)}) [ "x86_64" "aarch64" ])
          [ "3.11" "3.12" "3.13" ];
      in all (e: {{ inherit (e) name; packages = e.packages; path = e.derivation.outPath; }})
    """
    rows = [row for x in toy.nix.eval_json(expr=text) for y in x for row in y]
    assert len(rows) == 6 * len(names)
    assert len({row["path"] for row in rows}) == len(rows)
    for row in rows:
        if row["name"] != "command":
            assert row["packages"]["tensorflow"].startswith("2.21")
        assert ("nvidia-cudnn-cu12" in row["packages"]) == row["name"].endswith("-cuda")


def nix_list(items: list[str]) -> str:
    return "[ " + " ".join(json.dumps(item) for item in items) + " ]"

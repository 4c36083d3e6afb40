"""Environments in the store: fetched by hash, unpacked, the same bytes each time."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import subprocess
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from toy_environments import REPOSITORY, Toy, failure, unique
from toys import WHEEL

from stagedml.host.environment import (
    RESERVED_VARIABLES,
    Pin,
    Target,
    Wheel,
)
from stagedml.host.wheels import WheelError, fetch_wheels
from stagedml.nix.errors import BuildFailedError, EvaluationError
from stagedml.realization.wheels import build_with_wheels

if TYPE_CHECKING:
    from toys import Checkout

    from stagedml.nix.client import BuildResult, Nix

pytestmark = pytest.mark.nix


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
    toy.add("alpha", files={"alpha.py": unique("def main(): return 3")}, scripts=ALPHA)
    toy.write()
    site = toy.site()
    out = site.parents[2]
    # The interpreter, since the programs need one; and itself, since they need the packages.
    references = {str(out), toy.evaluate('"${toolchain.python}"')}
    assert set(toy.nix.query("--references", str(out))) == references
    names = {str(path.relative_to(out)) for path in out.rglob("*") if not path.is_dir()}
    version = toy.target.python
    info = "alpha-1.0.dist-info"
    packages = {
        "alpha.py",
        f"__pycache__/alpha.cpython-{version.replace('.', '')}.pyc",
        *(f"{info}/{name}" for name in ("METADATA", "RECORD", "WHEEL", "INSTALLER")),
        f"{info}/entry_points.txt",
    }
    assert names == {
        *(f"lib/python{version}/site-packages/{name}" for name in packages),
        *(f"bin/{name}" for name in ("python", "python3", "alpha")),
        "pyvenv.cfg",
    }
    for path in out.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert b".whl" not in data, path
            assert b"/build/" not in data, path
    for path in site.rglob("*"):
        if path.is_file():
            assert str(out).encode() not in path.read_bytes(), path  # byte code, for one
    rows = [row.split(",") for row in (site / info / "RECORD").read_text().splitlines()]
    assert {row[0] for row in rows} == names_in_record(packages)
    for name, digest, size in rows:
        if not name.endswith("/RECORD"):
            data = (site / name).read_bytes()
            assert digest == "sha256=" + record_hash(data), name
            assert size == str(len(data)), name


ALPHA = {"alpha": "alpha:main"}


def names_in_record(packages: set[str]) -> set[str]:
    return {name for name in packages if not name.endswith(".pyc")} | {"../../../bin/alpha"}


def record_hash(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def test_an_environments_programs_run_in_a_stage_and_by_hand(toy: Toy) -> None:
    source = unique("import sys, beta\ndef main(): print(beta.B, sys.argv[1:]); return 3\n")
    toy.add("alpha", files={"alpha.py": source}, scripts={"alpha-run": "alpha : main [extra]"})
    script = "#!python\nimport beta, sys\nprint(beta.B, sys.flags.safe_path)\n"
    shell = "#!/bin/sh\necho from the shell\n"
    files = {
        "beta.py": "B = 'beta'\n",
        "beta-1.0.data/scripts/show-beta": script,
        "beta-1.0.data/scripts/shell": shell,
    }
    toy.add("beta", files=files, executable=("beta-1.0.data/scripts/shell",))
    toy.write()
    out = toy.site().parents[2]
    done = subprocess.run(
        [out / "bin/alpha-run", "x"], stdout=subprocess.PIPE, text=True, check=False, env={}
    )
    assert (done.returncode, done.stdout) == (3, "beta ['x']\n")
    done = subprocess.run([out / "bin/show-beta"], stdout=subprocess.PIPE, text=True, check=True)
    assert done.stdout.startswith("beta ")
    assert (out / "bin/shell").read_text() == shell
    assert os.access(out / "bin/shell", os.X_OK)
    program = f"""
import os, subprocess, sys
out = open(os.environ["out"], "w")
sys.exit(subprocess.run(["{out}/bin/alpha-run", "in", "a stage"], stdout=out).returncode - 3)
"""
    assert toy.run(program) == "beta ['in', 'a stage']\n"


def test_each_part_of_a_wheel_has_its_place(toy: Toy) -> None:
    files = {
        "alpha/__init__.py": unique("A = 1"),
        "alpha/__pycache__/__init__.cpython-27.pyc": "somebody else's",
        "alpha-1.0.data/purelib/pure.py": "P = 1\n",
        "alpha-1.0.data/platlib/alpha/plat.py": "P = 2\n",
        "alpha-1.0.data/headers/alpha.h": "int alpha;\n",
        "alpha-1.0.data/data/share/alpha/data.txt": "data\n",
        "alpha/run": "#!/bin/sh\n",
    }
    toy.add("alpha", files=files, executable=("alpha/run",))
    toy.write()
    site = toy.site()
    out = site.parents[2]
    assert (site / "pure.py").read_text() == "P = 1\n"
    assert (site / "alpha/plat.py").read_text() == "P = 2\n"
    assert (out / f"include/python{toy.target.python}/alpha/alpha.h").read_text() == "int alpha;\n"
    assert (out / "share/alpha/data.txt").read_text() == "data\n"
    assert os.access(site / "alpha/run", os.X_OK)
    assert not os.access(site / "alpha/__init__.py", os.X_OK)
    [cached] = (site / "alpha/__pycache__").glob("__init__*")
    assert cached.name != "__init__.cpython-27.pyc"
    assert not list(site.glob("*.data"))
    record = (site / "alpha-1.0.dist-info/RECORD").read_text()
    assert "\n../../../share/alpha/data.txt,sha256=" in f"\n{record}"
    assert "\nalpha/plat.py,sha256=" in f"\n{record}"


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({"../escape.py": ""}, "has a file '../escape.py', which may not be called so"),
        ({"alpha/../../escape.py": ""}, "which may not be called so"),
        ({"/tmp/escape.py": ""}, "which may not be called so"),
        ({"alpha-1.0.data/data/../../escape": ""}, "which may not be called so"),
        ({"alpha-1.0.data/nowhere/x": ""}, "which belongs nowhere"),
        ({"alpha-1.0.data/scripts/python3": ""}, "bin/python3, which every environment has its"),
        ({"alpha-1.0.data/data/bin/python3/x": ""}, "bin/python3, which every environment has"),
        ({"a": "", "a/b": ""}, "a is a directory in one package and a file in another"),
        ({"beta-1.0.dist-info/METADATA": ""}, "has 2 directories of metadata"),
        ({"alpha-1.0.dist-info/WHEEL": "Wheel-Version: 2.0\n"}, "a format that is not known"),
        (
            {
                "alpha-1.0.dist-info/RECORD": "alpha.py,sha256=AAAA,3\n",
                "alpha.py": "A=1",
            },
            "alpha.py of alpha-1.0-py3-none-any.whl is not what its RECORD says",
        ),
        ({"alpha-1.0.dist-info/RECORD": "alpha.py,rot13=AAAA,3\n"}, "has a RECORD that is none"),
        ({"alpha-1.0.dist-info/RECORD": "alpha.py,shake_128=AAAA,3\n"}, "has a RECORD that is"),
        ({"alpha-1.0.dist-info/RECORD": f"{'a' * 200_000},,\n"}, "RECORD that is none: field"),
    ],
)
def test_a_wheel_that_is_none_is_refused(toy: Toy, files: dict[str, str], says: str) -> None:
    file = toy.add("alpha", files=files)
    toy.write()
    said = failure(toy)
    assert says in said
    assert file in said or "environment has" in says or "one package" in says


def test_damage_within_a_wheel_is_noticed(toy: Toy) -> None:
    file = toy.add("alpha", files={"alpha.py": unique("A = 1")}, recorded=False)
    data = bytearray(toy.index.wheels[file])
    data[data.index(b"A = 1")] ^= 1  # stored, not compressed; and not in its RECORD
    toy.index.wheels[file] = bytes(data)
    toy.pins["alpha"] = Pin("1.0", Wheel(file, toy.index.sha256(file)))
    toy.write()
    assert f"the file alpha.py of {file} is damaged in it" in failure(toy)


def test_what_a_record_leaves_out_is_said_and_installed(toy: Toy) -> None:
    file = toy.add("alpha", files={"alpha.py": unique("A = 1")}, recorded=False)
    toy.write()
    assert (toy.site() / "alpha.py").is_file()
    out = str(toy.site().parents[2])
    assert f"the RECORD of {file} does not list alpha.py" in toy.nix.log(out)


def test_processes_do_not_share_their_place_in_an_archive(toy: Toy) -> None:
    """As they did where Python's own module reads it: with compression that is seldom used."""
    line = f"{os.urandom(30).hex()}\n"
    files = {f"part-{number}.bin": f"{number}{line}" * 250_000 for number in range(4)}
    toy.add("alpha", files={"alpha.py": unique("A = 1"), **files}, method=zipfile.ZIP_BZIP2)
    toy.write()
    site = toy.build(cores=4).joinpath(f"lib/python{toy.target.python}/site-packages")
    for name, text in files.items():
        assert (site / name).read_text() == text, name


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_large_and_small_files_come_out_as_they_went_in(toy: Toy, method: int) -> None:
    line = f"{os.urandom(30).hex()}\n"
    files = {
        "alpha.py": unique("A = 1"),
        "empty.txt": "",
        "large.bin": line * 700_000,  # 42 MB: a portion by itself
        **{f"many/{number}.txt": f"{number}\n" * number for number in range(500)},
    }
    toy.add("alpha", files=files, method=method)
    toy.write()
    site = toy.build(cores=3).joinpath(f"lib/python{toy.target.python}/site-packages")
    for name, text in files.items():
        assert (site / name).read_text() == text, name


def test_what_is_omitted_is_left_out(toy: Toy) -> None:
    files = {"alpha/__init__.py": unique("A = 1"), "alpha/include/a.h": "", "alpha/includes.h": ""}
    toy.add("alpha", files=files)
    toy.write()
    before = toy.site()
    assert (before / "alpha/include/a.h").is_file()
    toy.write(more='omit = ["alpha/include"]')
    site = toy.site()
    assert site != before
    assert not (site / "alpha/include").exists()
    assert (site / "alpha/includes.h").is_file()
    assert "alpha/include/" not in (site / "alpha-1.0.dist-info/RECORD").read_text()
    toy.write(more='omit = ["alpha/inlcude"]')
    assert "`omit` names alpha/inlcude, which no package of the environment has" in failure(toy)


def test_byte_code_is_valid_whatever_the_time_stamps(toy: Toy) -> None:
    files = {
        "alpha/__init__.py": unique("A = 1"),
        "alpha/bad.py": "print 'two'\n",
        "alpha/tests/test_alpha.py": "T = 1\n",  # nobody imports these
    }
    toy.add("alpha", files=files)
    toy.write()
    [cached] = toy.site().rglob("*.pyc")
    assert cached.parent.parent.name == "alpha"
    assert cached.name.startswith("__init__.")
    assert cached.read_bytes()[4:8] == b"\1\0\0\0"  # PEP 552: hash-based, unchecked


def test_byte_code_knows_where_it_lies(toy: Toy) -> None:
    source = unique("import sys\ndef where(): return sys._getframe().f_code.co_filename\n")
    toy.add("alpha", files={"alpha/__init__.py": "", "alpha/deep.py": source})
    toy.write()
    site = toy.site()
    program = """
import os, alpha.deep
open(os.environ["out"], "w").write(f"{alpha.deep.where()} {alpha.deep.__cached__}")
"""
    where, cached = toy.run(program).split()
    assert where == str(site / "alpha/deep.py")
    code = Path(cached).read_bytes()
    assert str(site).encode() not in code
    assert b"alpha/deep.py" in code


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


# -- fetched by the command -----------------------------------------------------------------------


class Quiet:
    """Watches a build, and says nothing."""

    shows_logs = False

    def begin(self) -> None: ...

    def change(self, change: object) -> None: ...

    def tick(self) -> None: ...

    def end(self) -> None: ...


def build_all(toy: Toy, said: list[str], **options: Any) -> BuildResult:
    expression = toy.expression("environment.derivation")
    return build_with_wheels(
        lambda observer: toy.nix.build(expr=expression, observer=observer, **options),
        toy.nix,
        Quiet(),
        said.append,
    )


def test_missing_wheels_are_fetched_before_nix_builds(toy: Toy) -> None:
    files = [toy.add(f"p{n}", files={f"p{n}.py": unique("A = 1")}) for n in range(30)]
    toy.write()
    said: list[str] = []
    result = build_all(toy, said)
    assert not [drv for drv in result.built if drv.endswith(".whl.drv")]
    assert [drv for drv in result.built if drv.endswith("-toy-environment.drv")]
    assert said[0] == "fetching 30 wheels"
    assert sorted(a for a in toy.index.asked if a.startswith("/files/")) == sorted(
        f"/files/{file}" for file in files
    )
    toy.index.asked.clear()
    assert build_all(toy, said).outputs == result.outputs
    assert toy.index.asked == []
    assert len(said) == 2


def test_of_wheels_only_what_is_missing_is_fetched(toy: Toy, tmp_path: Path) -> None:
    seeded = toy.add("alpha", files={"alpha.py": unique("A = 1")})
    toy.add("beta", files={"beta.py": unique("A = 1")})
    toy.write()
    (tmp_path / seeded).write_bytes(toy.index.wheels.pop(seeded))
    toy.nix.add_fixed_flat(tmp_path / seeded)
    said: list[str] = []
    build_all(toy, said)
    assert said[0] == "fetching 1 wheel"
    assert not [asked for asked in toy.index.asked if "alpha" in asked]


def test_the_command_sees_indexes_that_the_sandbox_does_not(toy: Toy, tmp_path: Path) -> None:
    file = toy.add("alpha", files={"alpha.py": unique("A = 1")})
    toy.write()
    project = tmp_path / "simple/alpha"
    project.mkdir(parents=True)
    (project / file).write_bytes(toy.index.wheels[file])
    (project / "index.html").write_text(f'<a href="{file}">x</a>')
    toy.nix.env["PIP_INDEX_URL"] = f"file://{tmp_path}/simple"
    build_all(toy, [])
    assert toy.index.asked == []


def test_what_the_command_cannot_fetch_is_nixs_to_complain_of(toy: Toy) -> None:
    kept = toy.add("alpha", files={"alpha.py": unique("A = 1")})
    file = toy.add("beta", files={"beta.py": unique("A = 1")})
    toy.write()
    del toy.index.wheels[file]
    with pytest.raises(BuildFailedError) as caught:
        build_all(toy, [], keep_going=True)
    assert f"cannot fetch the wheel {file}" in str(caught.value)
    assert f"stagedml seed {file}" in str(caught.value)
    assert toy.nix.is_valid(toy.evaluate("environment.wheels.alpha.outPath"))
    assert kept


def test_a_wheel_that_is_another_one_never_gets_its_path(toy: Toy) -> None:
    file = toy.add("alpha", files={"alpha.py": unique("A = 1")})
    toy.write()
    toy.index.add("alpha", "1.0", files={"alpha.py": unique("EVIL = 1")})
    with pytest.raises(WheelError, match="another file under this name"):
        fetch_wheels(toy.nix, [Wheel(file, toy.pins["alpha"].wheel.sha256)])  # type: ignore[union-attr]
    assert not toy.nix.is_valid(toy.evaluate("environment.wheels.alpha.outPath"))


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
              libraryPath = "/lib"; patchelf = "/patchelf"; pythonVersion = python;
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
        if row["name"] not in ("command", "lint", "text"):
            assert row["packages"]["tensorflow"].startswith("2.21")
        assert ("nvidia-cudnn-cu12" in row["packages"]) == row["name"].endswith("-cuda")


def nix_list(items: list[str]) -> str:
    return "[ " + " ".join(json.dumps(item) for item in items) + " ]"


@pytest.mark.parametrize("name", ["toy.toml", "toy.lock.toml"])
def test_a_merges_conflict_is_called_so(toy: Toy, name: str) -> None:
    toy.add("alpha")
    toy.write()
    path = toy.folder / name
    path.write_text(f"<<<<<<< HEAD\n{path.read_text()}=======\n>>>>>>> other\n")
    said = refusal(toy)
    assert f"a merge has left a conflict in {name}" in said
    assert "stagedml lock toy" in said


@pytest.mark.parametrize("name", ["tiny.toml", "tiny.lock.toml"])
def test_the_command_names_the_file_that_is_not_toml_and_the_line(
    project: Checkout, name: str
) -> None:
    """Nix says of neither where it is."""
    path = project.root / "nix/environments" / name
    path.write_text(path.read_text() + "a = [\nb = 1\n")
    line = path.read_text().count("\n")
    said = project.fail("build", "toy-wheel")
    assert f"{path}:{line}: this is not TOML: " in said
    assert ("stagedml lock tiny" in said) == name.endswith(".lock.toml")


# -- variables ------------------------------------------------------------------------------------


def test_variables_are_handed_on(toy: Toy) -> None:
    toy.add("alpha")
    toy.write(more='[variables]\nKERAS_BACKEND = "tensorflow"')
    assert toy.evaluate("environment.variables") == {"KERAS_BACKEND": "tensorflow"}


@pytest.mark.parametrize("name", ["name", "builder", "PATH", "outputHash", "__impure", "NIX_STORE"])
def test_variables_cannot_be_attributes_of_derivations(toy: Toy, name: str) -> None:
    toy.add("alpha")
    toy.write(more=f'[variables]\n{name} = "other"')
    with pytest.raises(EvaluationError) as caught:
        toy.evaluate("environment.variables")
    said = str(caught.value)
    assert f"environment toy: it may not set the variable '{name}'" in said
    assert "[variables] in toy.toml" in said


def test_the_library_and_the_command_reserve_the_same_variables(nix: Nix) -> None:
    found = nix.eval_json(expr=f"(import {REPOSITORY}/nix/lib/variables.nix).reserved")
    assert set(found) == RESERVED_VARIABLES
    assert len(found) == len(RESERVED_VARIABLES)


@pytest.mark.parametrize("command", ["plan", "build"])
def test_a_plan_refuses_variables_that_are_attributes(project: Checkout, command: str) -> None:
    toml = project.root / "nix/environments/tiny.toml"
    toml.write_text(toml.read_text() + '[variables]\nname = "other"\n')
    said = project.fail(command, "command-package")
    assert "environment tiny: it may not set the variable 'name'" in said, said
    assert "tiny.toml" in said


NAMESAKES = """
from __future__ import annotations

from local_tools import words
from stagedml import Build, File, Outputs, pipeline, stage


class Out(Outputs):
    file = File("file")


@stage(environment="tiny", data_files=[])
def write(build: Build[Out]) -> Out:
    import toywheel

    build.run(["python3", "-c", "import local_tools.words, pipelines.namesakes, toywheel.cli"])
    build.out.file.write_text(words.WORDS)
    return build.out


@pipeline("namesakes")
def all_namesakes(m) -> Out:
    return write(m)
"""


@pytest.mark.parametrize("data", ["[]", '["note.txt"]'])
def test_directories_of_the_project_are_not_hidden_by_packages(project: Checkout, data) -> None:
    """Without an `__init__.py` they would be: `pipelines/` is one, as a rule."""
    project.run("seed", str(project.root / WHEEL))
    (project.root / "local_tools").mkdir()
    (project.root / "local_tools/words.py").write_text('WORDS = "ours"\n')
    (project.root / "pipelines/note.txt").write_text("a note\n")
    text = NAMESAKES.replace("data_files=[]", f"data_files={data}")
    (project.root / "pipelines/namesakes.py").write_text(text)
    (path,) = project.build("namesakes")
    assert Path(path, "file").read_text() == "ours"

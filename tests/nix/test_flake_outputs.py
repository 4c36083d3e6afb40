"""The outputs of the flake and of default.nix: what they are, and for which systems."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from stand_ins import assemble
from toys import REPOSITORY, WHEEL, Checkout, host_toolchain

from stagedml.host import toolchain
from stagedml.host.flake import overrides
from stagedml.host.template import templates
from stagedml.nix import IMPURE
from stagedml.nix.client import Nix
from stagedml.nix.errors import NixError

pytestmark = pytest.mark.nix

NO_IMPORTS = ("--option", "allow-import-from-derivation", "false")
SHOWN = {
    *("apps", "checks", "devShells", "formatter", "hydraJobs", "legacyPackages", "lib"),
    *("nixosModules", "packages", "templates"),
}
OF_BOTH = """
{ root, nixpkgs, system, variants }:
let
  flake = (import (root + "/nix/outputs.nix")) {
    self = root;
    nixpkgs = (import (nixpkgs + "/flake.nix")).outputs { };
  };
  inherit (builtins) attrNames attrValues concatMap isAttrs length mapAttrs;
  drvs =
    found:
    if found.type or null == "derivation" then
      [ (builtins.seq found.drvPath found.system) ]
    else if isAttrs found then
      concatMap drvs (attrValues found)
    else
      [ ];
  all = {
    # What is made of nixpkgs' own Python packages, which this stand-in has none of, is tried where
    # there are some.
    packages = removeAttrs flake.packages.${system} [ "stagedml-nixpkgs" ];
    checks = flake.checks.${system};
    devShells = flake.devShells.${system};
    formatter.it = flake.formatter.${system};
    hydraJobs = flake.legacyPackages.${system}.hydraJobs;
  } // (if variants then { inherit (flake.legacyPackages.${system}) cpu cuda impure; } else { });
in
mapAttrs (_: found: let systems = drvs found; in { count = length systems; inherit systems; }) all
"""
META = """
{ root, nixpkgs }:
let
  system = "x86_64-linux";
  flake = (import (root + "/nix/outputs.nix")) {
    self = root;
    nixpkgs = (import (nixpkgs + "/flake.nix")).outputs { };
  };
  inherit (builtins) mapAttrs;
  given = { inherit nixpkgs system; };
  without = import (root + "/default.nix") given;
  fields = drv: {
    inherit (drv.meta) description;
    homepage = drv.meta.homepage or null;
    licence = drv.meta.license.spdxId or null;
    mainProgram = drv.meta.mainProgram or null;
  };
  of = found: {
    command = found.stagedml.outPath;
    generated = found.checks.generated.outPath;
    lint = found.checks.lint.outPath;
    formatter = found.formatter.outPath;
    shell = found.devShells.tensorflow.outPath;
    cpu = found.cpu.bert-glue-mrpc.outPath;
    stage = found.convnet-digits.train-convnet.outPath;
    job = found.hydraJobs.stages.convnet-digits.report-digits.outPath;
  };
in
{
  packages = mapAttrs (_: fields) flake.packages.${system};
  app = flake.apps.${system}.default;
  formatter = fields flake.formatter.${system};
  shells = mapAttrs (_: fields) flake.devShells.${system};
  flake = of (flake.legacyPackages.${system} // {
    checks = flake.checks.${system};
    formatter = flake.formatter.${system};
    devShells = flake.devShells.${system};
  });
  plain = of without;
}
"""


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the checkout, without what tools leave in it."""
    root = tmp_path_factory.mktemp("shipped") / "stagedml"
    root.mkdir()
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("examples", "nix", "pipelines", "scripts", "stagedml", "templates"):
        shutil.copytree(REPOSITORY / name, root / name, ignore=ignored)
    for pattern in ("*.nix", "flake.lock", "pyproject.toml"):
        for file in REPOSITORY.glob(pattern):
            shutil.copy2(file, root)
    return root


@pytest.fixture(scope="module")
def both(private_store: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A nixpkgs for both systems."""
    return assemble(Nix(env=private_store), tmp_path_factory.mktemp("nixpkgs") / "nixpkgs")


def nix(env: dict[str, str], *args: str, cwd: Path | None = None, **more: str) -> Any:
    """Runs a program of Nix."""
    return subprocess.run(
        [Nix(env=env).program(args[0]), *args[1:]],
        env={**env, **more},
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def evaluated(env: dict[str, str], text: str, *options: str, **args: Path | str | bool) -> Any:
    """What an expression gives, restricted to what it is given, and without building anything."""
    line = ["nix-instantiate", "--eval", "--strict", "--json", "--expr", text, *NO_IMPORTS]
    for name, value in args.items():
        if isinstance(value, Path):
            line += ["--arg", name, str(value), "-I", f"{name}={value}"]
        elif isinstance(value, bool):
            line += ["--arg", name, "true" if value else "false"]
        else:
            line += ["--argstr", name, value]
    done = nix(env, *line, "--option", "restrict-eval", "true", *options)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def leaves(found: Any) -> int:
    """How many lines `nix flake show` prints of it."""
    if not isinstance(found, dict) or isinstance(found.get("type"), str):
        return 1
    return 1 + sum(map(leaves, found.values()))


def test_what_a_visitor_sees(shipped, both, private_store):
    """Pure, and without building anything; and it is short."""
    flake = ("nix", "flake", "show", "--json", f"path:{shipped}", "--no-write-lock-file")
    done = nix(private_store, *flake, "--override-input", "nixpkgs", f"path:{both}", *NO_IMPORTS)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    found = found.get("inventory", found)
    assert set(found) >= SHOWN
    own = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["tool"]["stagedml"]
    packages = found["packages"]["x86_64-linux"]
    assert {*own["packages"], "default", "stagedml"} <= set(packages)
    assert len(packages) < 15
    assert "stages" not in found["hydraJobs"]
    jobs = len(found["hydraJobs"]["pipelines"])  # one for each pipeline, and nothing else
    assert leaves(found) - jobs < 140, done.stdout


def test_every_sample_is_checked(workspace):
    """Those that need neither a GPU nor a download, and have an objective."""
    own = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["tool"]["stagedml"]
    samples = {name for name in workspace.pipelines if name.endswith("-sample")}
    assert {*samples, "convnet-digits"} == set(own["checks"])
    assert set(own["packages"]) <= set(workspace.pipelines)


def test_meta_and_one_source_of_truth(shipped, private_store):
    """What each package says of itself; and default.nix has what the flake has."""
    snapshot = host_toolchain(Nix(env=private_store))
    found = evaluated(private_store, META, root=shipped, nixpkgs=snapshot)
    assert found["plain"] == found["flake"]
    command = found["packages"]["default"]
    assert command == found["packages"]["stagedml"]
    assert command["licence"] == "MIT"
    assert command["mainProgram"] == "stagedml"
    assert command["homepage"].startswith("https://")
    assert found["formatter"]["mainProgram"] == "stagedml-format"
    described = [*found["packages"].values(), found["formatter"], *found["shells"].values()]
    for row in described:
        assert row["description"], row
        assert row["licence"] == "MIT", row
    assert found["app"]["program"].endswith("/bin/stagedml")
    assert found["app"]["meta"]["description"]
    assert {"bert", "bert-cuda", "default", "tensorflow"} <= set(found["shells"])


@pytest.mark.parametrize("system", ["x86_64-linux", "aarch64-linux"])
def test_both_systems(shipped, both, private_store, system):
    """Restricted, as Hydra evaluates, and without import-from-derivation."""
    found = evaluated(
        private_store, OF_BOTH, root=shipped, nixpkgs=both, system=system, variants=False
    )
    for name, rows in found.items():
        assert set(rows["systems"]) - {"builtin"} == {system}, name
    assert found["hydraJobs"]["count"] > 500
    assert found["devShells"]["count"] >= 6


@pytest.mark.thorough
@pytest.mark.parametrize("system", ["x86_64-linux", "aarch64-linux"])
def test_all_variants_of_both_systems(shipped, both, private_store, system):
    features = ("--option", "extra-experimental-features", " ".join(IMPURE))
    given = {"root": shipped, "nixpkgs": both, "system": system, "variants": True}
    found = evaluated(private_store, OF_BOTH, *features, **given)
    for name in ("cpu", "cuda", "impure"):
        assert found[name]["count"] > 50, name
        assert set(found[name]["systems"]) == {system}


# -- a project of one's own -----------------------------------------------------------------------


def test_shells_of_nix(project: Checkout):
    """`nix develop` and `nix-shell`, where the store has no bash; the variables of the stages."""
    project.run("seed", WHEEL)
    override = overrides(project.root, toolchain.require(project.env))
    code = "import os, sys, toywheel; print(sys.prefix, os.environ['OMP_NUM_THREADS'])"
    flake = f"path:{project.root}#tiny"
    line = ("nix", "develop", flake, *override, "--no-write-lock-file", "-c", "python", "-c", code)
    developed = nix(project.env, *line)
    assert developed.returncode == 0, developed.stderr
    prefix, threads = developed.stdout.split()
    assert prefix.endswith("-tiny-development")
    assert threads == "1"
    script = f'python -c "{code}"; toy-hi you; cat --version >/dev/null; echo $?'
    shell = nix(
        project.env, "nix-shell", "--argstr", "name", "tiny", "--run", script, cwd=project.root
    )
    assert shell.stdout.split() == [prefix, threads, "hi", "you", "0"], shell.stderr
    other = nix(project.env, "nix-shell", "--argstr", "name", "tiyn", cwd=project.root)
    assert "there is no environment 'tiyn' to develop in; there are: default, tiny" in other.stderr
    built = project.flake_path("devShells.x86_64-linux.tiny")
    assert Path(built).resolve() == Path(prefix)


def test_develop(project: Checkout, tmp_path):
    """The same environment, in the user's own shell, and as a link for editors."""
    project.run("seed", WHEEL)
    code = "import os, sys, toywheel; print(sys.prefix, os.environ['OMP_NUM_THREADS'])"
    prefix, threads = project.run("develop", "tiny", "--", "python", "-c", code).stdout.split()
    assert threads == "1"
    assert project.run("develop", "tiny", "--", "toy-hi", "you").stdout == "hi you\n"
    own = project.run("develop", "tiny", "--", "python", "-c", code, OMP_NUM_THREADS="3").stdout
    assert own.split() == [prefix, "3"]
    project.run("develop", "tiny", "--", "sh", "-c", "exit 7", fails=7)
    facts = json.loads(project.run("develop", "tiny", "--json").stdout)
    assert facts["path"] == prefix
    assert facts["link"] is None
    assert facts["variables"]["OMP_NUM_THREADS"] == "1"
    assert Path(facts["site_packages"][0], "toywheel").is_dir()
    # As an editor finds it: by the link, without any variable; and by what it reads of `.pth`.
    link = project.root / ".venv"
    done = project.run("develop", "tiny", "-o", ".venv")
    assert done.stdout == f"{link}/bin/python\n"
    bare = {"PATH": "/usr/bin:/bin"}
    line = [str(link / "bin/python"), "-c", f"{code}; import stagedml; print(stagedml.__file__)"]
    seen = subprocess.run(line, env=bare, cwd="/", capture_output=True, text=True, check=True)
    where, _, package = seen.stdout.split()
    assert where == str(link)
    assert package.startswith(str(link))
    assert (link / "pyvenv.cfg").is_file()
    assert (link / "bin/toy-hi").read_text().startswith(f"#!{prefix}/bin/python3\n")
    (pth,) = link.glob("lib/python*/site-packages/*.pth")
    assert facts["site_packages"][0] in pth.read_text().split("\n")
    # A terminal of an editor, and one that evaluates what is printed.
    for start in (
        ". .venv/bin/activate",
        f'eval "$({shell_line(project)} develop tiny --print-env)"',
    ):
        line = ["sh", "-ec", f'{start}; python -c "{code}"; toy-hi']
        said = subprocess.run(
            line, env=project.env, cwd=project.root, capture_output=True, text=True, check=False
        )
        assert said.stdout.split()[1:] == ["1", "hi"], said.stderr
    roots = Nix(env=project.env).query("--roots", prefix)
    assert any(str(link) in row for row in roots)


def shell_line(project: Checkout) -> str:
    """How a shell starts the command."""
    return f"{sys.executable} -m stagedml"


def test_develop_says_what_is_wrong(project: Checkout):
    said = project.fail("develop", "tyni")
    assert "unknown environment 'tyni': did you mean 'tiny'?" in said
    assert "stagedml develop [ENVIRONMENT] -- COMMAND" in said
    assert "extra argument (python)" in project.fail("develop", "tiny", "python", code=2)
    # Without a name it is the command's own, which the toys do not have.
    assert "command.lock.toml" in project.fail("develop", "--", "python")
    project.run("seed", WHEEL)
    assert "there is no program 'no-such'" in project.fail("develop", "tiny", "--", "no-such")
    (project.root / ".venv").mkdir()
    assert ".venv is there, and is no link" in project.fail("develop", "tiny", "-o", ".venv")
    assert "two things" in project.fail("develop", "tiny", "--json", "--print-env", code=2)
    assert "not both" in project.fail("develop", "tiny", "--json", "--", "python", code=2)
    # A repository that was made before there was this.
    (project.root / "default.nix").write_text("{ pipelines ? null }: { }\n")
    said = project.fail("develop", "tiny")
    assert "default.nix of this repository has no `devShells`" in said


def test_pyproject_says_what_is_shown(project: Checkout):
    """All pipelines where nothing is said; and what is said has to be true."""
    nixpkgs = toolchain.require(project.env).snapshot
    text = """{ root, nixpkgs }: let flake = (import (root + "/nix/outputs.nix")) {
      self = root; nixpkgs = (import (nixpkgs + "/flake.nix")).outputs { }; };
    in map (of: builtins.attrNames of.x86_64-linux) [ flake.packages flake.checks ]"""
    evaluate = {"root": project.root, "nixpkgs": nixpkgs}
    packages, checks = evaluated(project.env, text, **evaluate)
    assert {"toy", "gated", "default"} <= set(packages)
    assert checks == ["generated", "library", "lint"]
    settings = project.root / "pyproject.toml"
    settings.write_text('[tool.stagedml]\npackages = ["toy"]\nchecks = ["gated-seen"]\n')
    packages, checks = evaluated(project.env, text, **evaluate)
    assert packages == ["default", "stagedml", "toy"]
    assert checks == ["gated-seen", "generated", "library", "lint"]
    settings.write_text('[tool.stagedml]\npackages = ["toi"]\n')
    with pytest.raises(AssertionError, match="names 'toi', which is no pipeline"):
        evaluated(project.env, text, **evaluate)


def test_an_environment_that_this_machine_cannot_have(project: Checkout):
    """Nor one that is not locked. Nobody else's outputs fail by it; who asks for it is told why."""
    nixpkgs = toolchain.require(project.env).snapshot
    lock = project.root / "nix/environments/tiny.lock.toml"
    own = f"cp{''.join(map(str, sys.version_info[:2]))}-x86_64"
    text = lock.read_text().replace(f', "{own}"', "")
    lock.write_text(f'{text}\n[unsupported]\n{own} = "toywheel is for others"\n')
    text = """{ root, nixpkgs }: builtins.attrNames ((import (root + "/nix/outputs.nix")) {
      self = root; nixpkgs = (import (nixpkgs + "/flake.nix")).outputs { };
    }).devShells.x86_64-linux"""
    (lock.parent / "loose.toml").write_text('requirements = ["toywheel"]\n')
    found = evaluated(project.env, text, root=project.root, nixpkgs=nixpkgs)
    assert found == ["default", "loose"]
    assert "is not locked: run `stagedml lock loose`" in project.fail("develop", "loose")
    assert f"it cannot be had for {own}: toywheel is for others" in project.fail("develop", "tiny")


def test_wrong_inputs(project: Checkout, tmp_path):
    """A flake that is no nixpkgs, one for other machines, and a machine that is none of ours."""
    for text, said in (
        ("{ }", "the flake's input `nixpkgs` is no nixpkgs: it has no `legacyPackages`"),
        ("{ legacyPackages.riscv64-linux = { }; }", "has no packages for x86_64-linux or aarch64"),
    ):
        (tmp_path / "flake.nix").write_text(f"{{ outputs = _: {text}; }}")
        line = ("nix", "build", f"path:{project.root}#toy", "--no-write-lock-file")
        done = nix(project.env, *line, "--override-input", "nixpkgs", f"path:{tmp_path}")
        assert said in done.stderr
    override = overrides(project.root, toolchain.require(project.env))
    mac = f"path:{project.root}#legacyPackages.aarch64-darwin.toy"
    words = "StagedML has no stages for aarch64-darwin"
    assert words in nix(project.env, "nix", "build", mac, *override, "--no-write-lock-file").stderr
    arm = '(f "aarch64-linux").toolchain.interpreter'
    line = ("nix", "eval", f"path:{project.root}#lib.libraryFor", "--apply", f"f: {arm}")
    said = nix(project.env, *line, *override, "--no-write-lock-file").stderr
    assert "`nixpkgs` has no packages for aarch64-linux, but for: x86_64-linux" in said
    plain = nix(
        project.env,
        "nix-build",
        "--argstr",
        "system",
        "aarch64-darwin",
        "-A",
        "toy",
        cwd=project.root,
    )
    assert words in plain.stderr
    assert "a Linux machine" in plain.stderr


def test_what_the_command_brings(tmp_path):
    """`nix run . -- init --list` offers what a checkout does; its package is not compiled here."""
    out = tmp_path / "out"
    (tmp_path / "compile.py").touch()
    given = {name: str(REPOSITORY / name) for name in ("templates", "examples")}
    given |= {"package": str(REPOSITORY / "stagedml"), "library": str(REPOSITORY / "nix")}
    given |= {"compileBytecode": str(tmp_path / "compile.py"), "sitePackages": "/none"}
    writer = [sys.executable, "-sSBP", str(REPOSITORY / "nix/builders/write_command.py")]
    env = {"out": str(out), "interpreter": sys.executable, **given}
    subprocess.run(writer, env=env, check=True)
    line = [out / "bin/stagedml", "init", "--list", "--json"]
    done = subprocess.run(line, cwd=tmp_path, stdout=subprocess.PIPE, check=True)
    assert {row["name"] for row in json.loads(done.stdout)} == set(templates())


# -- checks and the formatter ---------------------------------------------------------------------

CHECKS = """
let
  inherit (import {root}/nix {{
    pkgs = import {snapshot} {{ }};
    system = "x86_64-linux";
  }}) toolchain;
in
"""


@pytest.fixture
def checks(private_store: dict[str, str]) -> str:
    """The beginning of an expression, with the toolchain in scope."""
    return CHECKS.format(root=REPOSITORY, snapshot=host_toolchain(Nix(env=private_store)))


def test_a_failing_unit_test_fails_the_check(checks, nix: Nix):
    library = f"(import {REPOSITORY}/nix/lib/checks.nix {{ inherit toolchain; root = ./.; "
    library += "stagedml = ./.; }).libraryWith"
    assert nix.build(expr=f"{checks} {library} [ ]").outputs
    with pytest.raises(NixError) as failed:
        nix.build(expr=f'{checks} {library} [ {{ test = "rows.array: is one"; }} ]')
    told = failed.value.message + str(failed.value.hint)
    assert "1 unit tests of the Nix library fail" in told or "unit-tests-of-the-nix" in told


def test_the_formatter(checks, nix: Nix, tmp_path):
    """Python goes to Ruff, Nix to nixfmt; without nixfmt it says that it left the files."""
    seen = tmp_path / "seen"
    for name in ("bin/ruff", "nixfmt"):
        program = tmp_path / name
        program.parent.mkdir(exist_ok=True)
        killed = 'case "$*" in *killed*) kill -9 $$ ;; esac'
        program.write_text(f'#!/bin/sh\n{killed}\necho {program.name} "$@" >> {seen}\n')
        program.chmod(0o755)
    tree = tmp_path / "tree"
    for name in ("a.py", "b.nix", "nix/pipelines/made.nix", ".venv/c.nix", "d/e.nix"):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).touch()

    def format_with(nixfmt: str, *args: str) -> tuple[list[str], subprocess.CompletedProcess[str]]:
        given = f'toolchain = toolchain // {{ nixfmt = "{nixfmt}"; }}; '
        given += f'environment.derivation = "{tmp_path}";'
        expr = f"{checks} import {REPOSITORY}/nix/lib/format.nix {{ {given} }}"
        (out,) = nix.build(expr=expr).outputs
        seen.write_text("")
        line = [f"{out}/bin/stagedml-format", *args]
        done = subprocess.run(line, cwd=tree, capture_output=True, text=True, check=False)
        return seen.read_text().splitlines(), done

    lines, done = format_with(str(tmp_path / "nixfmt"))
    assert done.returncode == 0, done.stderr
    assert lines == ["ruff format .", "nixfmt b.nix d/e.nix"]
    assert format_with(str(tmp_path / "nixfmt"), "--check", "b.nix")[0] == ["nixfmt --check b.nix"]
    made = ("nix/pipelines", "nix/pipelines/made.nix")
    assert format_with(str(tmp_path / "nixfmt"), *made)[0] == ["ruff format nix/pipelines"]
    (tree / "killed.py").touch()
    assert format_with(str(tmp_path / "nixfmt"), "killed.py", "b.nix")[1].returncode == 9
    lines, done = format_with("")
    assert lines == ["ruff format ."]
    assert "2 Nix files left alone" in done.stderr or "2 Nix files are left alone" in done.stderr
    assert "there is no nowhere" in format_with("", "nowhere")[1].stderr


def test_an_environment_for_a_gpu(checks, nix: Nix, tmp_path):
    """Its interpreter starts where there is no driver, too, and reads `.pth` files of packages."""
    for name, text in (
        ("bin/binary", "\x7fELF"),
        ("site/extra/__init__.py", "WHERE = 'site'\n"),
        ("site/more.pth", "import sys; sys.of_pth = True\n"),
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    made = nix.add(tmp_path)
    given = 'environments = [ { derivation = place; sitePackages = "${place}/site"; } ];'
    expr = f"{checks} let place = builtins.storePath {made}; in (import "
    expr += f"{REPOSITORY}/nix/lib/develop.nix {{ inherit toolchain; package = place; }}) "
    (out,) = nix.build(expr=f'({expr} {{ name = "x"; cuda = true; {given} }}).environment').outputs
    code = "import sys, extra, _stagedml_environment as own; print(own.DRIVERS[0], sys.of_pth)"
    line = [f"{out}/bin/python", "-c", code]
    done = subprocess.run(line, env={}, capture_output=True, text=True, check=True)
    assert done.stdout == "/run/opengl-driver/lib/libcuda.so.1 True\n"
    assert done.stderr == ""
    assert Path(out, "bin/binary").is_symlink()


@pytest.mark.thorough
@pytest.mark.network
def test_the_check_of_sources(shipped, private_store, tmp_path):
    """Real Ruff, and the linter of Nix files, in the sandbox."""
    snapshot = host_toolchain(Nix(env=private_store))
    line = ("nix-build", "--no-out-link", "--arg", "nixpkgs", str(snapshot), "-A", "checks.lint")
    assert nix(private_store, *line, cwd=shipped).returncode == 0
    other = tmp_path / "other"
    shutil.copytree(shipped, other)
    (other / "scripts/odd.py").write_text("import os\n")
    (other / "nix/odd.nix").write_text("let a = 1; in 2\n")
    said = nix(private_store, *line, cwd=other).stderr
    assert "`os` imported but unused" in said
    assert "'a' is never used" in said

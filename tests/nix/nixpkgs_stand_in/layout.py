"""Fills the outputs of a package of the stand-in as nixos-26.05 lays them out.

Runs inside the package's derivation, on the snapshot of this machine's Python, which has the files.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HOST = Path(os.environ.get("host", "/"))
SERIES = f"{sys.version_info[0]}.{sys.version_info[1]}"
# What finds its way by having been loaded already.
GLIBC = re.compile(r"(ld-linux.*|lib(c|m|dl|rt|util|pthread|resolv|nss_.*))\.so.*")


def output(name: str) -> Path:
    """An output's path, as a directory that is there."""
    path = Path(os.environ[name])
    path.mkdir(exist_ok=True)
    return path


def place(source: Path, target: Path) -> None:
    """Copies a file, what a link leads to included, and lets it be executed if it could be."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o755 if os.access(source, os.X_OK) else 0o644)


def python() -> None:
    """An interpreter that finds its prefix by where it lies; its C library is another package's."""
    out, series = output("out"), f"python{SERIES}"
    place(HOST / "bin" / series, out / "bin" / series)
    shutil.copytree(HOST / "lib" / series, out / "lib" / series, symlinks=True)
    for folder, _, _ in os.walk(out):
        Path(folder).chmod(0o755)
    patched = [out / "bin" / series]
    for library in (HOST / "lib").glob("libpython*.so*"):
        place(library, out / "lib" / library.name)
        patched.append(out / "lib" / library.name)
    patched += (out / "lib" / series).rglob("*.so")
    for file in patched:
        file.chmod(0o755)
    # RUNPATH, as nixpkgs' linker writes it: LD_LIBRARY_PATH goes before it, and it does not count
    # for what wheels load.
    path = f"{out}/lib:{os.environ['zlib']}/lib:{HOST}/lib"
    patch("--set-rpath", path, *map(str, patched))
    (out / "bin/python3").symlink_to(series)
    (out / "bin/python").symlink_to(out / "bin/python3")
    site = out / "lib" / series / "site-packages"
    site.mkdir(exist_ok=True)
    place(Path(os.environ["sitecustomize"]), site / "sitecustomize.py")
    (out / "lib" / series / "EXTERNALLY-MANAGED").write_text("[externally-managed]\n")


def programs() -> None:
    """Programs of this machine, with the libraries that they need beyond the C library."""
    out, given = output("out"), Path(os.environ["programs"])
    loader = next((HOST / "lib").glob("ld-linux*"))
    for name in os.environ["wanted"].split():
        place(given / "bin" / name, out / "bin" / name)
        with (out / "bin" / name).open("rb") as file:
            if file.read(4) != b"\x7fELF":
                continue
        for library in (given / "needs" / name).read_text().split():
            if not GLIBC.fullmatch(library):
                place(given / "lib" / library, out / "lib" / library)
        patch("--force-rpath", "--set-rpath", f"{out}/lib:{HOST}/lib", str(out / "bin" / name))
        patch("--set-interpreter", str(loader), str(out / "bin" / name))
    if (out / "bin/bash").exists():
        (out / "bin/sh").symlink_to("bash")
    for library in out.glob("lib/*"):
        patch("--force-rpath", "--set-rpath", f"{out}/lib:{HOST}/lib", str(library))


def patchelf() -> None:
    """The program, which is linked statically."""
    place(Path(os.environ["patchelf"]), output("out") / "bin/patchelf")


def patch(*arguments: str) -> None:
    """Changes where a program looks for its libraries."""
    subprocess.run([os.environ["patchelf"], *arguments], check=True)


def cacert() -> None:
    """Certificates as one file, as a file each, for p11-kit, and by their hashes."""
    bundle = Path(os.environ["bundle"])
    for name in ("ca-bundle.crt", "ca-no-trust-rules-bundle.crt"):
        place(bundle, output("out") / "etc/ssl/certs" / name)
    place(bundle, output("unbundled") / "etc/ssl/certs/first.crt")
    place(bundle, output("hashed") / "etc/ssl/certs/00000000.0")
    place(bundle, output("p11kit") / "etc/ssl/trust-source/ca-bundle.trust.p11-kit")


def zlib() -> None:
    """The library; its headers; what is linked statically."""
    lib = output("out") / "lib"
    place(HOST / "lib/libz.so.1", lib / "libz.so.1.3.2")
    for name in ("libz.so", "libz.so.1"):
        (lib / name).symlink_to("libz.so.1.3.2")
    (output("dev") / "include").mkdir()
    (output("dev") / "include/zlib.h").write_text("")
    (output("static") / "lib").mkdir()
    (output("static") / "lib/libz.a").write_text("")


def gcc() -> None:
    """The compiler's libraries, of which libgcc_s is in an output of its own."""
    for name in ("out", "man", "info"):
        output(name)
    lib, libgcc = output("lib") / "lib", output("libgcc") / "lib"
    place(HOST / "lib/libstdc++.so.6", lib / "libstdc++.so.6.0.34")
    for name in ("libstdc++.so", "libstdc++.so.6"):
        (lib / name).symlink_to("libstdc++.so.6.0.34")
    place(HOST / "lib/libgcc_s.so.1", libgcc / "libgcc_s.so.1")
    (lib / "libgcc_s.so.1").symlink_to(libgcc / "libgcc_s.so.1")


def pip() -> None:
    """The package as it is installed, and its manual."""
    site = output("out") / "lib" / f"python{SERIES}" / "site-packages"
    shutil.copytree(os.environ["pip"], site)
    site.chmod(0o755)
    info = site / f"pip-{os.environ['version']}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: pip\nVersion: {os.environ['version']}\n"
    )
    output("man")


def wrapper() -> None:
    """The compiler as packages call it; nothing is compiled here."""
    for name in ("out", "man", "info"):
        output(name)


if __name__ == "__main__":
    KINDS = (python, programs, cacert, zlib, gcc, patchelf, pip, wrapper)
    {kind.__name__: kind for kind in KINDS}[os.environ["kind"]]()

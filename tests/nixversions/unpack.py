"""Unpacks other versions of Nix into a folder, without installing them: `unpack.py FOLDER`.

Debian carries several: trixie has Nix 2.26, sid has 2.34. Each is downloaded with everything that
it needs (down to the C library) from the archive that this machine's own apt is set up to use,
with that archive's signatures checked, and unpacked into `FOLDER/SUITE/root`. The wrappers in
`FOLDER/SUITE/bin` start the programs with their own loader and libraries, so that they run on any
Linux of the same architecture. Point `STAGEDML_NIX_BIN` at one of these folders to use it.

What has been unpacked is kept: a second run only asks each for its version. Needs apt and dpkg,
but not root.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Suites, each with the version of Nix that is expected of it. sid moves on: a floor, no equality.
SUITES = {"trixie": (2, 26), "sid": (2, 34)}

KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")

PROGRAMS = (
    "nix",
    "nix-build",
    "nix-collect-garbage",
    "nix-daemon",
    "nix-env",
    "nix-hash",
    "nix-instantiate",
    "nix-prefetch-url",
    "nix-shell",
    "nix-store",
)

WRAPPER = """\
#!/bin/sh
# {program} of Debian {suite}, started with its own loader and libraries. What comes first in
# NIX_CONFIG gives way to what the caller sets there: under a loader Nix cannot find itself to
# start the build hook, and Debian's default sandbox holds a shell that is not unpacked here.
NIX_CONFIG="build-hook =
sandbox-paths =
${{NIX_CONFIG-}}"
export NIX_CONFIG
exec {loader} --argv0 {program} --library-path {libraries} {binary} "$@"
"""


class UnpackError(Exception):
    """What keeps a version from being unpacked."""


def archive() -> str:
    """The URL of the Debian archive that this machine's apt uses, whichever mirror that may be.

    Raises:
        UnpackError: There is no apt here, or it uses no Debian archive.
    """
    if shutil.which("apt-get") is None or shutil.which("dpkg") is None:
        raise UnpackError("apt-get and dpkg are needed, as on Debian and Ubuntu")
    fields = "$(SITE)|$(ORIGIN)|$(LABEL)|$(COMPONENT)"
    rows = run("apt-get", "indextargets", "--format", fields, "Created-By: Packages").split("\n")
    for site, origin, label, component in (row.split("|") for row in rows if row.count("|") == 3):
        # Origin and label are known after an `apt-get update` only; without one, go by the path.
        unknown = origin in ("", "$(ORIGIN)")
        debian = site.rstrip("/").endswith("/debian") if unknown else origin == label == "Debian"
        if component == "main" and debian:
            return site
    raise UnpackError("apt is not set up with a Debian archive (see /etc/apt/sources.list.d)")


def run(*command: str) -> str:
    """Runs a command and returns what it printed.

    Raises:
        UnpackError: It failed.
    """
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise UnpackError(f"{' '.join(command)}\n{done.stdout}{done.stderr}".rstrip())
    return done.stdout


def download(suite: str, place: Path) -> list[Path]:
    """Downloads `nix-bin` of a suite with all it depends on, beside and apart from the system's."""
    state, cache, etc = place / "apt/state", place / "apt/cache", place / "apt/etc"
    for folder in (state / "lists/partial", cache / "archives/partial", etc):
        folder.mkdir(parents=True, exist_ok=True)
    status = place / "apt/status"
    status.touch()  # nothing counts as installed, so that nothing is left out
    # Debian's keyring where it is installed; else whatever keys apt trusts in general.
    signed = f" [signed-by={KEYRING}]" if KEYRING.exists() else ""
    (etc / "sources.list").write_text(f"deb{signed} {archive()} {suite} main\n")
    settings = [
        f"Dir::Etc::SourceList={etc}/sources.list",
        "Dir::Etc::SourceParts=-",
        "Dir::Etc::Preferences=-",
        "Dir::Etc::PreferencesParts=-",
        f"Dir::State={state}",
        f"Dir::State::Lists={state}/lists",
        f"Dir::State::Status={status}",
        f"Dir::Cache={cache}",
        f"Dir::Cache::Archives={cache}/archives",
        "APT::Install-Recommends=false",
        "APT::Get::Assume-Yes=true",
        "APT::Sandbox::User=",
        "#clear APT::Update::Post-Invoke",
        "#clear APT::Update::Post-Invoke-Success",
        "#clear DPkg::Post-Invoke",
        "Acquire::Languages=none",
        "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
        "Debug::NoLocking=true",
    ]
    config = place / "apt/apt.conf"
    lines = []
    for setting in settings:
        if setting.startswith("#clear"):
            lines.append(f"{setting};")
        else:
            name, _, value = setting.partition("=")
            lines.append(f'{name} "{value}";')
    config.write_text("\n".join(lines) + "\n")
    options_line = ["-c", str(config)]
    run("apt-get", *options_line, "-q", "update")
    run("apt-get", *options_line, "-q", "--download-only", "install", "nix-bin")
    return sorted((cache / "archives").glob("*.deb"))


def unpack(suite: str, folder: Path) -> Path:
    """Makes `folder/suite/bin` with the Nix programs of a suite, unless it is there already."""
    target = folder / suite
    if (target / "bin/nix").exists():
        return target / "bin"
    place = folder / f".{suite}.{os.getpid()}"
    shutil.rmtree(place, ignore_errors=True)
    root = place / "root"
    root.mkdir(parents=True)
    try:
        for package in download(suite, place):
            run("dpkg", "--extract", str(package), str(root))
        shutil.rmtree(place / "apt")
        for part in ("usr/share/doc", "usr/share/man", "usr/share/locale", "usr/share/info"):
            shutil.rmtree(root / part, ignore_errors=True)
        (place / "bin").mkdir()
        final = target / "root"
        loader = only(root, ("lib64/ld-linux-*.so.*", "lib/ld-linux-*.so.*"))
        libraries = [
            str(final / found.relative_to(root))
            for pattern in ("usr/lib/*-linux-gnu", "lib/*-linux-gnu", "usr/lib/nix")
            for found in sorted(root.glob(pattern))
        ]
        for program in PROGRAMS:
            if not os.path.lexists(root / "usr/bin" / program):
                raise UnpackError(f"nix-bin of {suite} has no program {program}")
            wrapper = place / "bin" / program
            wrapper.write_text(
                WRAPPER.format(
                    program=program,
                    suite=suite,
                    loader=final / loader.relative_to(root),
                    libraries=":".join(libraries),
                    binary=final / "usr/bin" / program,
                )
            )
            wrapper.chmod(0o755)
        shutil.rmtree(target, ignore_errors=True)
        place.rename(target)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return target / "bin"


def only(root: Path, patterns: tuple[str, ...]) -> Path:
    """The one file that a pattern matches under `root`, or under its `usr`.

    Raises:
        UnpackError: None does.
    """
    for base in (root / "usr", root):
        for pattern in patterns:
            if found := sorted(base.glob(pattern)):
                return found[0]
    raise UnpackError(f"no {patterns[0]} among the packages")


def version(folder: Path) -> tuple[int, ...]:
    """The version that the Nix in a folder says it has."""
    said = run(str(folder / "nix-build"), "--version").split()[-1]
    return tuple(int(part) for part in said.split("+")[0].split(".") if part.isdigit())


def main(arguments: list[str] | None = None) -> int:
    """Unpacks the suites asked for and prints `SUITE VERSION FOLDER` for each."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path, help="where to keep what is unpacked")
    parser.add_argument("suites", nargs="*", default=[*SUITES], help="default: %(default)s")
    chosen = parser.parse_args(arguments)
    folder: Path = chosen.folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    for suite in chosen.suites:
        try:
            programs = unpack(suite, folder)
            found = version(programs)
            if found < SUITES.get(suite, (2, 8)):
                raise UnpackError(f"Debian {suite} has Nix {found}, older than expected")
        except UnpackError as error:
            print(f"unpack.py: {suite}: {error}", file=sys.stderr)
            return 1
        print(suite, ".".join(map(str, found)), programs)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Installs wheels into one folder, inside a derivation, and compiles them.

Several pips run at once, each on its share of the wheels in a folder of its own; the folders are
then moved into one. What would differ from build to build, or would keep the wheels in the
output's closure, is taken out.
"""

from __future__ import annotations

import csv
import io
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

# pip's notes on where it got a wheel from, and on who asked for it.
NOTES = {"direct_url.json", "REQUESTED"}


class InstallError(Exception):
    """Installing failed in a way that the user can understand."""


def cores() -> int:
    """How many processes Nix lets this build run; 0 means all that there are."""
    return int(os.environ.get("NIX_BUILD_CORES", "1")) or os.cpu_count() or 1


def shares(wheels: list[Path], count: int) -> list[list[Path]]:
    """Deals wheels out so that the shares are about as large as each other."""
    dealt: list[list[Path]] = [[] for _ in range(count)]
    sizes = [0] * count
    for wheel in sorted(wheels, key=lambda path: (-path.stat().st_size, path.name)):
        least = sizes.index(min(sizes))
        dealt[least].append(wheel)
        sizes[least] += wheel.stat().st_size
    return [sorted(share) for share in dealt if share]


def install(wheels: list[Path], targets: list[Path], temporary: Path) -> None:
    """Runs one pip for each target folder.

    Raises:
        InstallError: A pip failed.
    """
    command = [sys.executable, "-B", "-m", "pip", "--isolated", "install", "--no-input"]
    command += ["--disable-pip-version-check", "--no-cache-dir", "--no-index", "--no-deps"]
    command += ["--ignore-requires-python"]  # the lock has decided
    command += ["--no-compile", "--root-user-action", "ignore", "--progress-bar", "off", "--quiet"]
    running = []
    for share, target in zip(shares(wheels, len(targets)), targets, strict=False):
        own = temporary / f"tmp-{target.name}"
        own.mkdir()
        environment = {**os.environ, "HOME": str(own), "TMPDIR": str(own)}
        environment["PIP_CONFIG_FILE"] = os.devnull
        line = [*command, "--target", str(target), *map(str, share)]
        running.append(subprocess.Popen(line, env=environment))
    statuses = [process.wait() for process in running]
    if any(statuses):
        raise InstallError("pip could not install the wheels (see above)")


def merge(source: Path, target: Path) -> None:
    """Moves a tree into another one; a file that is in both is settled by `settle`."""
    for entry in sorted(source.iterdir()):
        there = target / entry.name
        if not there.exists():
            entry.rename(there)
        elif entry.is_dir() and there.is_dir():
            merge(entry, there)
        elif entry.is_dir() or there.is_dir():
            raise InstallError(f"{there.name} is a folder in one package and a file in another")


def settle(wheels: list[Path], site: Path) -> None:
    """Where wheels disagree about a file, the last by name has it, however the work was shared."""
    seen: dict[str, int] = {}
    disputed: dict[str, tuple[Path, str]] = {}
    for wheel in sorted(wheels):
        with zipfile.ZipFile(wheel) as archive:
            for member in archive.infolist():
                path = re.sub(r"^[^/]+\.data/(purelib|platlib)/", "", member.filename)
                if member.is_dir() or re.match(r"[^/]+\.data/", path):
                    continue
                if seen.setdefault(path, member.CRC) != member.CRC:
                    disputed[path] = (wheel, member.filename)
                    seen[path] = member.CRC
                elif path in disputed:
                    disputed[path] = (wheel, member.filename)
    for path, (wheel, source) in sorted(disputed.items()):
        print(f"stagedml: several packages have the file {path}; it is taken from {wheel.name}")
        with zipfile.ZipFile(wheel) as archive:
            (site / path).write_bytes(archive.read(source))


def clean(site: Path) -> None:
    """Removes scripts and notes, and the lines about them in each package's RECORD."""
    for directory, _, names in os.walk(site / "bin", topdown=False):
        for name in names:
            Path(directory, name).unlink()
        Path(directory).rmdir()
    for info in sorted(site.glob("*.dist-info")):
        for name in sorted(NOTES):
            (info / name).unlink(missing_ok=True)
        record = info / "RECORD"
        if not record.is_file():
            continue
        with record.open(newline="", encoding="utf-8") as file:
            rows = [row for row in csv.reader(file) if row and (site / row[0]).exists()]
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(sorted(rows))
        record.write_text(text.getvalue(), encoding="utf-8")


def main() -> None:
    """Builds the environment that the derivation describes."""
    out, top = Path(os.environ["out"]), Path(os.environ.get("NIX_BUILD_TOP", ".")) / "wheels"
    site = out / f"lib/python{os.environ['pythonVersion']}/site-packages"
    site.mkdir(parents=True)
    top.mkdir()
    wheels = []
    for path, file in zip(os.environ["wheels"].split(), os.environ["files"].split(), strict=True):
        # In the store the name has a hash before it, which is no wheel's name.
        (top / file).symlink_to(path)
        wheels.append(top / file)
    # Inside the output, so that moving is renaming: another file system would mean copying.
    temporary = out / ".installing"
    temporary.mkdir()
    targets = [temporary / f"share-{index}" for index in range(min(cores(), 8))]
    install(wheels, targets, temporary)
    for target in targets:
        if target.exists():
            make_writable(target)
            merge(target, site)
    remove(temporary)
    settle(wheels, site)
    clean(site)
    compiling = [sys.executable, "-B", os.environ["compileBytecode"], str(site)]
    subprocess.run(compiling, check=True)


def make_writable(folder: Path) -> None:
    """Wheels may hold folders and files without write permission for their owner."""
    for directory, _, names in os.walk(folder):
        Path(directory).chmod(0o755)
        for name in names:
            path = Path(directory, name)
            if not path.is_symlink():
                path.chmod(0o755 if os.access(path, os.X_OK) else 0o644)


def remove(folder: Path) -> None:
    """Removes a folder with all that is in it."""
    for directory, folders, names in os.walk(folder, topdown=False):
        for name in names:
            Path(directory, name).unlink()
        for name in folders:
            path = Path(directory, name)
            path.unlink() if path.is_symlink() else path.rmdir()
    folder.rmdir()


if __name__ == "__main__":
    try:
        main()
    except (InstallError, subprocess.CalledProcessError) as error:
        sys.exit(f"stagedml: {error}")
